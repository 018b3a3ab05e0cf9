"""An open invitation claim by claim, in words: what it falls without first, each with the papers
that prove it, then what it stands without; and what applying, declining or neither leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports import invitation
from conversations.reports.claim_names import name_of
from conversations.reports.facts import source_link
from conversations.reports.lacking import lacks
from conversations.voice.quotes import Foldable, Paragraph, sentences
from conversations.voice.wording import plain
from express_entry import rulebook
from express_entry.ahead.claims_checked import CheckedClaim, ClaimsChecked
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.three_valued import Verdict
from express_entry.documents.proofs import proofs

LONGEST = 800
"""Characters of a page without its title and what was just noted: so it fits a phone."""


def checked_of(turn: Turn) -> ClaimsChecked | None:
    """The open invitation claim by claim; None where none is open."""
    if invitation.invitation_of(turn) is None:
        return None
    return turn.claims(candidacy_of(turn.session.life))


# ------------------------------------------------------------------------- the claims


def pages(turn: Turn, found: ClaimsChecked, now: InvitationCheck) -> list[list[Paragraph]]:
    """The claims, a page at a time, each as paragraphs; how it stands today (``invitation.head``)
    has its room above the first."""
    words, whole = turn.words, _whole(turn, found, now)
    made: list[dict[Markup, list[Markup]]] = [{}]
    length = len(plain(whole)) + len(plain(invitation.head(turn)))
    for heading, line in _lines(turn, found, now):
        page, headed = made[-1], len(plain(heading)) + len(plain(line))
        needed = len(plain(line)) if heading in page else headed
        if page and length + needed > LONGEST:
            page, needed, length = {}, headed, 0
            made.append(page)
        page[heading] = [*page.get(heading, ()), line]
        length += needed
    several = len(made) > 1
    told: list[list[Paragraph]] = []
    for number, page in enumerate(made, 1):
        title = words.say("claims-title", page=number, pages=len(made), several=several)
        groups = [
            Foldable((heading, *lines)) if heading else Foldable(tuple(lines))
            for heading, lines in page.items()
        ]
        told.append([title, *([whole] if number == 1 else []), *groups])
    return told


def _whole(turn: Turn, found: ClaimsChecked, now: InvitationCheck) -> Markup:
    """The day to apply by, and how the invitation stood with every claim."""
    words, points = turn.words, found.score
    claimed = words.say(
        "claims-whole",
        date=words.date(found.checked_on),
        score=points.score,
        cutoff=points.cutoff or "",
        known=points.cutoff is not None,
        estimate=points.estimate,
    )
    lines = [invitation.by_when(turn, now), claimed]
    return Markup("\n").join(line for line in lines if line)


def _lines(
    turn: Turn, found: ClaimsChecked, now: InvitationCheck
) -> Iterator[tuple[Markup, Markup]]:
    """Each line with its heading, what matters most first."""
    words = turn.words
    papers = proofs(
        turn.profile,
        found.claims,
        found.checked_on,
        invited_as=turn.session.life.invited_as,
        invited_under=found.invited_under,
    )
    together = _together(found.claims)
    for these in together:
        outcome = these[0].outcome
        if outcome != "stands":
            message = f"claims-{outcome.replace('_', '-')}"
            heading = words.say(message, already=invitation.stops(now))
            yield heading, _line(turn, found, these, papers)
    stands = [these for these in together if these[0].outcome == "stands"]
    if stands and not invitation.stops(now):
        all_of_them = [
            words.say("claims-and-score", claim=name_of(turn, one), score=_scores(turn, one))
            for one in stands
        ]
        listed = words.joined("between-clauses", all_of_them)
        certain = now.verdict is Verdict.MET
        yield Markup(""), words.say("claims-stands", claims=listed, certain=certain)


def _together(claims: Iterable[CheckedClaim]) -> list[list[CheckedClaim]]:
    """The claims, those that come to the same in one: the abilities of a test that are lost alike,
    a credential and the report on it."""
    groups: dict[tuple[object, ...], list[CheckedClaim]] = {}
    for one in claims:
        what: tuple[object, ...] = (one.id,)
        if one.kind == "ability":
            what = ("ability", one.figures["language"])
        elif one.kind in ("credential", "eca"):
            what = ("credential", one.figures["index"], one.score)
        elif one.kind in ("partner_education", "partner_eca"):
            what = ("partner_education", one.score)
        key = (one.outcome, one.lost, *what)
        groups[key] = [*groups.get(key, ()), one]
    return list(groups.values())


def _line(
    turn: Turn,
    found: ClaimsChecked,
    together: list[CheckedClaim],
    papers: Mapping[str, tuple[str, ...]],
) -> Markup:
    words = turn.words
    needed = dict.fromkeys(name for one in together for name in papers[one.id])
    proof = words.joined(
        "between-clauses", (words.plain(f"document-{name.replace('_', '-')}") for name in needed)
    )
    return words.joined(
        "between-sentences",
        [
            words.say(
                "claims-line",
                claim=name_of(turn, together),
                effects=words.joined("between-clauses", _effects(turn, found, together)),
            ),
            words.say("claims-proof", papers=proof) if proof else "",
        ],
    )


def _effects(turn: Turn, found: ClaimsChecked, together: list[CheckedClaim]) -> Iterator[Markup]:
    """What is lost without the claim, and the score that is left."""
    words, one = turn.words, together[0]
    if "program" in one.lost:
        yield words.say(
            "claims-no-program",
            program=words.plain(f"program-{found.program.program}-short"),
            certain=one.program is Verdict.NOT_MET,
        )
    if "round" in one.lost:
        yield words.say("claims-no-round", round=invitation.a_round(turn, found.round.kind))
    if one.points > 0:
        yield words.say(
            "claims-score",
            score=_scores(turn, together),
            cutoff=found.score.cutoff or "",
            under=one.below,
        )


def _scores(turn: Turn, together: list[CheckedClaim]) -> str:
    least, most = (end(one.score for one in together) for end in (min, max))
    if least == most:
        return turn.words.number(least)
    return turn.words.plain("some-to-some", least=least, most=most)


# ------------------------------------------------------------------------- apply or decline


def consequences(turn: Turn, found: ClaimsChecked, now: InvitationCheck) -> list[Paragraph]:
    """What applying, declining and doing nothing lead to; the choice is the person's."""
    words, law = turn.words, rulebook.default().process.invitation
    return [
        words.say("consequences-title"),
        sentences(_applying(turn, found, now)),
        sentences(
            words.joined(
                "between-sentences",
                [invitation.decline_by(turn, now), words.say("consequences-decline")],
            )
        ),
        sentences(
            words.joined(
                "between-sentences",
                [
                    words.say("consequences-untrue"),
                    source_link(turn, law.misrepresentation_source),
                ],
            )
        ),
        words.say("consequences-choice"),
    ]


def _applying(turn: Turn, found: ClaimsChecked, now: InvitationCheck) -> Markup:
    words = turn.words
    parts = [invitation.stop(turn, now)]
    if not invitation.stops(now):
        apply = words.say("consequences-apply", date=words.date(now.apply.by))
        parts = [apply, _if_one_does_not_count(turn, found)]
    return words.joined("between-sentences", [*parts, source_link(turn, now.source)])


def _if_one_does_not_count(turn: Turn, found: ClaimsChecked) -> Markup:
    """What follows if a claim does not count: of a job where it falls without one, else of the
    weightiest; empty where it rests on none."""
    words = turn.words
    needed = [one for one in found.claims if one.outcome == "falls"]
    needed = needed or [one for one in found.claims if one.outcome == "may_fall"]
    if not needed:
        return Markup("")
    one = next((one for one in needed if one.kind == "job"), needed[0])
    name = name_of(turn, [one])
    if one.requirement is not None and (found.score.estimate or not one.below):
        return words.say(
            "consequences-program",
            claim=name,
            program=words.plain(f"program-{found.program.program}"),
            lacks=lacks(turn, one.requirement),
        )
    if one.below and found.score.cutoff is not None:
        return words.say(
            "consequences-score",
            claim=name,
            score=one.score,
            cutoff=found.score.cutoff,
            estimate=found.score.estimate,
        )
    return words.say("consequences-other", claim=name)

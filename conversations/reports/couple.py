"""Two people who each told their own part: who of them should apply, and what a marriage or a
separation would change. Read only where both agreed to compare; of the other nothing is said but
scores, programs, and the names of what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup

from conversations.chat.paired import own_profile
from conversations.chat.pairing import are_compared
from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.walk import find
from conversations.reports.facts import fact_label, fact_text, first_few, to_tell
from conversations.voice.quotes import Foldable, Paragraph
from express_entry.ahead.couple import Way, alone, best_of, four_ways
from express_entry.assessment import assess
from express_entry.candidate.profile import MaritalStatus
from express_entry.candidate.three_valued import Verdict

MOST_NAMED = 6
"""Names of missing facts, before only their number is said."""


def ways(turn: Turn) -> tuple[Way, ...]:
    """The four ways, the person's own first; none where the two are not compared."""
    both = _both(turn)
    if not both:
        return ()
    mine, theirs = (own_profile(one, turn.today) for one in both)
    return four_ways(mine, theirs, turn.today)


def _both(turn: Turn) -> tuple[Session, ...]:
    """The two sessions, the person's own first; none where the two are not compared."""
    other = turn.other
    if not are_compared(turn) or other is None or other.session is None:
        return ()
    return turn.session, other.session


def comparison(turn: Turn) -> list[Paragraph]:
    """Each of the four in a line, the best one, and what is missing of each; nothing where the two
    are not compared."""
    words, found = turn.words, ways(turn)
    if not found:
        return []
    best = best_of(found)
    lines = Markup("\n").join(_line(turn, one) for one in found)
    said = (
        words.say("couple-best-none")
        if best is None
        else words.say("couple-best", who=_who(best), comes=best.other_comes)
    )
    lacking = [line for line in _lacking(turn, found) if line]
    rest = (*lacking, words.say("couple-stays"), words.say("couple-basis"))
    return [words.say("couple-title"), said, lines, Foldable(rest, keep=0, whole=True)]


def _line(turn: Turn, way: Way) -> Markup:
    words, told = turn.words, way.assessment
    if way.met:
        names = words.listed(words.plain(f"program-{one}-short") for one in way.met)
        programs = words.say("couple-programs-met", programs=names)
    else:
        none = {one.verdict for one in told.programs} == {Verdict.NOT_MET}
        programs = words.say("couple-programs-none" if none else "couple-programs-perhaps")
    return words.say(
        "couple-way",
        who=_who(way),
        comes=way.other_comes,
        least=not told.crs.complete,
        score=way.total,
        programs=programs,
    )


def _who(way: Way) -> str:
    return "you" if way.first_applies else "partner"


def _lacking(turn: Turn, found: Sequence[Way]) -> Iterator[Markup]:
    """What is missing of each, by the names of the questions: of theirs never which entry."""
    for way in found:
        if way.other_comes:
            continue
        missing = (
            to_tell(turn, way.assessment.missing) if way.first_applies else way.assessment.missing
        )
        names = list(dict.fromkeys(_named(turn, name) for name in missing))
        if names:
            yield turn.words.say(
                f"couple-lacks-{_who(way)}", what=first_few(turn, names, MOST_NAMED)
            )


def _named(turn: Turn, name: str) -> str:
    question = find(question_key(name) or "")
    if question is None:
        return fact_label(turn, name)
    return turn.words.plain(question.wording, "label")


def changes(turn: Turn) -> list[Paragraph]:
    """What marrying or separating changes for each: the score, the papers, what is told to IRCC;
    nothing where the two are not compared."""
    words, found = turn.words, ways(turn)
    if not found:
        return []
    lines = []
    for at, session in enumerate(_both(turn)):
        profile = alone(own_profile(session, turn.today), MaritalStatus.SEPARATED)
        comes, stays = found[2 * at : 2 * at + 2]
        lines.append(
            words.say(
                "couple-change-line",
                who=_who(comes),
                alone=assess(profile, turn.today).total,
                comes=comes.total,
                stays=stays.total,
            )
        )
    papers = {
        name: words.plain(f"document-{document}")
        for name, document in (
            ("married", "marriage-certificate"),
            ("common", "common-law-proof"),
            ("separated", "separation-agreement"),
            ("divorced", "divorce-certificate"),
        )
    }
    rest = (
        words.say("couple-change-papers", **papers),
        words.say("couple-change-declare"),
        words.say("couple-change-apart"),
        words.say("couple-basis"),
    )
    return [words.say("couple-change-title"), Markup("\n").join(lines), Foldable(rest)]


def their_part(turn: Turn) -> Markup:
    """What came from the partner and is used in the person's own score."""
    words, pair = turn.words, turn.session.pair
    lines = list(_facts(turn, pair.facts)) if pair is not None else []
    if not lines:
        return words.say("partner-their-part-empty")
    return Markup("\n").join([words.say("partner-their-part"), *lines])


def _facts(turn: Turn, facts: dict[str, object]) -> Iterator[Markup]:
    words = turn.words
    for name, value in facts.items():
        if isinstance(value, dict) and name in ("english", "french"):
            test = str(value["test"])
            told = [words.plain("test-tef" if test.startswith("tef_") else f"test-{test}")]
            if value.get("taken_on"):
                told.append(words.date(date.fromisoformat(str(value["taken_on"]))))
            told += [words.figure(str(value[a])) for a in _ABILITIES if value.get(a) is not None]
            yield words.say("partner-fact", label=_test_label(turn, name), value=words.listed(told))
        elif isinstance(value, dict):
            continue  # the report, whose level is that of the education
        elif name not in ("assessed", "education_in_canada"):
            label = _named(turn, f"partner.{name}")
            yield words.say("partner-fact", label=label, value=fact_text(turn, name, value))  # type: ignore[arg-type]


_ABILITIES = ("listening", "reading", "writing", "speaking")


def _test_label(turn: Turn, name: str) -> str:
    return turn.words.plain(f"official-language-{'en' if name == 'english' else 'fr'}")

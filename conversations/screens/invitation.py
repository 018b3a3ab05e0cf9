"""The moment of the invitation: the kind of round and its lowest score, what was checked before
applying, and what is asked about before a submission or an application is noted."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import life
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.chat.session import Screen
from conversations.interview.question import Problem
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading import answers
from conversations.reports import invitation
from conversations.reports.facts import source_link
from conversations.reports.lacking import lacks
from conversations.reports.standing import standing_of
from conversations.screens import life as lives
from conversations.screens import refusing, review
from conversations.screens.base import Window, rows_of, show, window
from conversations.voice.replies import Button, Card
from conversations.voice.wording import fold
from express_entry import rulebook
from express_entry.ahead.invitation import InvitationCheck
from express_entry.ahead.no_program import held, no_program
from express_entry.candidate.profile import ABILITIES
from express_entry.candidate.three_valued import Verdict

# ------------------------------------------------------------------------- the kind of round


def _show_kind(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    buttons = [
        scene.button(words.plain(f"round-{kind}"), f"k.{number}")
        for number, kind in enumerate(life.KINDS)
    ]
    return scene.card(
        [words.say("life-kind")],
        (*rows_of(buttons, 2), (scene.control("button-skip", "skip"),)),
    )


def _tap_kind(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "k":
        _take_kind(scene, life.KINDS[int(value)])
    else:
        _after_kind(scene)


def _read_kind(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    words, names = scene.words, {}
    for kind in life.KINDS:
        name = f"round-{kind}"
        names[kind] = (fold(words.plain(name)), *words.words(name, "also"))
    chosen = answers.read_choice(text, names)
    if chosen is None:
        return False
    scene.close_card()
    _take_kind(scene, chosen)
    return True


def _take_kind(scene: Scene, kind: str) -> None:
    """The kind as told; one that does not fit the answers is asked about."""
    told = scene.session.life
    if kind != told.invited_as:
        told.round_cutoff = None
    told.invited_as = kind
    found = invitation.invitation_of(scene)
    if found is not None and _does_not_fit(found):
        show(scene, "round_doubt", in_place=True)
    else:
        _after_kind(scene)


def _does_not_fit(found: InvitationCheck) -> bool:
    named = found.program.named and found.program.verdict is Verdict.NOT_MET
    return named or found.round.verdict is Verdict.NOT_MET


def _after_kind(scene: Scene) -> None:
    """The lowest score of the round, where IRCC's record does not tell it."""
    found = invitation.invitation_of(scene)
    if found is not None and found.score.cutoff is None:
        show(scene, "life_cutoff", in_place=True)
    else:
        show(scene, "status", in_place=True)


def _show_round_doubt(scene: Scene, args: dict[str, Any]) -> Card:
    words, found = scene.words, invitation.invitation_of(scene)
    why: Markup | str = ""
    if found is not None and found.round.verdict is Verdict.NOT_MET:
        why = words.say(
            f"round-doubt-{found.round.lacks}", lacks=invitation.round_lacks(scene, found)
        )
    elif found is not None and found.program.requirement is not None:
        why = words.say(
            "round-doubt-program",
            program=words.plain(f"program-{found.program.program}"),
            lacks=lacks(scene, found.program.requirement),
        )
    round_told = invitation.a_round(scene, scene.session.life.invited_as)
    return scene.card(
        [words.say("round-doubt", round=round_told, why=why)],
        (
            (scene.button(words.plain("button-another-round"), "kind"),),
            (scene.button(words.plain("button-edit"), "edit"),),
            (scene.button(words.plain("button-round-is-so"), "so"),),
        ),
    )


def _tap_round_doubt(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "kind":
        scene.session.life.invited_as = None
        show(scene, "life_kind", in_place=True)
    elif action == "edit":
        show(scene, "review", in_place=True)
    else:
        _after_kind(scene)


# ------------------------------------------------------------------------- its lowest score


def _show_cutoff(scene: Scene, args: dict[str, Any]) -> Card:
    return scene.card(
        [scene.words.say("life-cutoff")],
        ((scene.control("button-skip", "skip"),),),
        numbers=True,
    )


def _tap_cutoff(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    show(scene, "status", in_place=True)


def _read_cutoff(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*scene.words.words("words-of-scores"), *scene.words.words("words-score"))
    most = rulebook.default().on(scene.today).crs_grid.caps.total
    read = answers.read_number(text, least=1, most=most, units=said)
    scene.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem), "a number read as something else"
        example = scene.words.say("life-cutoff", "example")
        full = refusing.problem_text(scene, read, example=example)
        refuse_once(scene, "life_cutoff", read.id, full)
        show(scene, "life_cutoff")
        return True
    scene.session.life.round_cutoff = read
    scene.note(scene.words.say("life-cutoff-noted", cutoff=str(read)))
    show(scene, "status")
    return True


# ------------------------------------------------------------------------- what was checked


def _show_checked(scene: Scene, args: dict[str, Any]) -> Card:
    words, found = scene.words, invitation.invitation_of(scene)
    if found is None:
        return scene.card(
            [words.say("life-not-now", state=words.plain(f"state-{standing_of(scene)}"))],
            ((scene.control("button-status", "back"),),),
        )
    program, kind, points = found.program, found.round, found.score
    recorded = "yes" if points.from_history else "no" if points.cutoff is None else "told"
    lines = [
        words.say("invitation-checked", date=words.date(scene.today)),
        words.say(
            "checked-program",
            mark=words.say(f"mark-{program.verdict}"),
            program=words.plain(f"program-{program.program}"),
        ),
        words.say(
            "checked-round",
            mark=words.say(f"mark-{kind.verdict}"),
            round=words.plain(f"round-{kind.kind}" if kind.kind else "not-told-round"),
        ),
        words.say(
            "checked-score",
            mark=words.say(f"mark-{points.verdict}"),
            score=str(points.score),
            cutoff=str(points.cutoff) if points.cutoff is not None else words.plain("not-known"),
            recorded=recorded,
        ),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            scene.button(words.plain("button-edit"), "edit"),
            scene.button(words.plain("button-programs"), "program"),
        ),
        (scene.button(words.plain("button-correct-round"), "kind"),),
    ]
    if not points.from_history:
        rows.append((scene.button(words.plain("button-tell-cutoff"), "cutoff"),))
    rows.append((scene.button(words.plain("button-life-decline"), "decline"),))
    rows.append((scene.control("button-back", "back"),))
    law = Markup("{} {}").format(words.say("checked-law"), source_link(scene, found.source))
    return scene.card(
        [Markup("\n").join(lines), invitation.by_when(scene, found), law],
        tuple(rows),
        first=invitation.head(scene),
    )


def _tap_checked(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "edit":
        show(scene, "review", in_place=True)
    elif action == "program":
        found = invitation.invitation_of(scene)
        assert found is not None, "the program of no invitation"
        show(scene, "programs", in_place=True, program=found.program.program)
    elif action == "kind":
        show(scene, "life_kind", in_place=True)
    elif action == "cutoff":
        show(scene, "life_cutoff", in_place=True)
    elif action == "decline":
        lives.begin(scene, "decline")
    else:
        show(scene, "status", in_place=True)


# ------------------------------------------------------------------------- submitting without


def _show_submit_doubt(scene: Scene, args: dict[str, Any]) -> Card:
    words, day = scene.words, date.fromisoformat(args["day"])
    found = no_program(held(scene.profile), day)
    text: Markup | str = ""
    if found is not None:
        text = words.say(
            "submit-doubt",
            date=words.date(day),
            program=words.plain(f"program-{found.program}"),
            lacks=lacks(scene, found.requirement),
        )
    return scene.card(
        [text],
        (
            (scene.button(words.plain("button-programs"), "programs"),),
            (scene.button(words.plain("button-edit"), "edit"),),
            (scene.button(words.plain("button-submit-anyway"), "so"),),
            (scene.control("button-not-submitted", "back"),),
        ),
    )


def _tap_submit_doubt(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "programs":
        found = no_program(held(scene.profile), date.fromisoformat(args["day"]))
        named = {"program": found.program} if found is not None else {}
        show(scene, "programs", in_place=True, **named)
    elif action == "edit":
        show(scene, "review", in_place=True)
    elif action == "so":
        lives.noted(scene, "submit", date.fromisoformat(args["day"]), again=False)
    else:
        show(scene, "status", in_place=True)


# ------------------------------------------------------------------------- applied without


def _show_apply_doubt(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    return scene.card(
        [
            words.say(
                "apply-doubt",
                what=invitation.evidence(scene, (args["cause"],)),
                ended=words.date(date.fromisoformat(args["ended"])),
                date=words.date(date.fromisoformat(args["day"])),
            )
        ],
        (
            (scene.button(words.plain("button-apply-newer"), "newer"),),
            (scene.button(words.plain("button-apply-without"), "without"),),
            (scene.control("button-not-applied", "back"),),
        ),
    )


def _tap_apply_doubt(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    day, again = date.fromisoformat(args["day"]), bool(args["again"])
    if action == "newer":
        lives.record(scene, "apply", day, again=again)
        _ask_for_newer(scene, args["cause"])
    elif action == "without":
        scene.note(scene.words.say("apply-without"))
        lives.noted(scene, "apply", day, again=again)
    else:
        show(scene, "status", in_place=True)


def _show_apply_failing(scene: Scene, args: dict[str, Any]) -> Card:
    words, day = scene.words, date.fromisoformat(args["day"])
    why = invitation.failing_before(scene, day)
    return scene.card(
        [words.say("apply-failing", date=words.date(day), why=why)],
        (
            (scene.button(words.plain("button-edit"), "edit"),),
            (scene.button(words.plain("button-apply-so"), "so"),),
            (scene.control("button-not-applied", "back"),),
        ),
    )


def _tap_apply_failing(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "edit":
        show(scene, "review", in_place=True)
    elif action == "so":
        scene.note(scene.words.say("apply-so"))
        lives.noted(scene, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))
    else:
        show(scene, "status", in_place=True)


def _ask_for_newer(scene: Scene, cause: str) -> None:
    """To the date of the newer test or report; a test has other scores as well."""
    kind, _, name = cause.partition(".")
    if kind == "eca":
        key = "partner.eca_date" if name == "partner" else f"credential.{name}.eca_date"
        review.edit(scene, key, Screen(name="status"))
        return
    owner = "partner_test" if name == "partner" else name
    assert owner in OWNERS, "a test of nobody"
    review.edit(scene, f"{owner}.date", Screen(name="status"))
    scene.session.follow = [f"{owner}.{ability}" for ability in ABILITIES]


window("life_kind", Window(_show_kind, _tap_kind, _read_kind))
window("round_doubt", Window(_show_round_doubt, _tap_round_doubt))
window("life_cutoff", Window(_show_cutoff, _tap_cutoff, _read_cutoff))
window("invitation", Window(_show_checked, _tap_checked))
window("submit_doubt", Window(_show_submit_doubt, _tap_submit_doubt))
window("apply_doubt", Window(_show_apply_doubt, _tap_apply_doubt))
window("apply_failing", Window(_show_apply_failing, _tap_apply_failing))

"""The kind of round a person was invited in; one that does not fit the answers is asked about."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.reports import invitation
from conversations.reports.lacking import lacks
from conversations.screens.window import EDIT, Tap, Window, rows_of, show, simply, taps, window
from conversations.voice.replies import Card
from conversations.voice.wording import fold
from express_entry import rulebook
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.three_valued import Verdict


def _kinds() -> tuple[str, ...]:
    """As the rules name them."""
    return rulebook.default().rounds.kinds


def _show_kind(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    buttons = [
        KIND.button(turn, words.plain(f"round-{kind}"), value=number)
        for number, kind in enumerate(_kinds())
    ]
    return turn.card(
        [words.say("life-kind")],
        (*rows_of(buttons, 2), (LEFT_OUT.button(turn),)),
    )


def _choose_kind(turn: Turn, args: dict[str, Any], value: str) -> None:
    _take_kind(turn, _kinds()[int(value)])


def _read_kind(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    words, names = turn.words, {}
    for kind in _kinds():
        name = f"round-{kind}"
        names[kind] = (fold(words.plain(name)), *words.words(name, "also"))
    chosen = answers.read_choice(text, names)
    if chosen is None:
        return False
    turn.close_card()
    _take_kind(turn, chosen)
    return True


def _take_kind(turn: Turn, kind: str) -> None:
    """The kind as told; one that does not fit the answers is asked about."""
    so_far = turn.session.life
    if kind != so_far.invited_as:
        so_far.round_cutoff = None
    so_far.invited_as = kind
    found = invitation.invitation_of(turn)
    if found is not None and _does_not_fit(found):
        show(turn, "round_doubt", in_place=True)
    else:
        _after_kind(turn)


def _does_not_fit(found: InvitationCheck) -> bool:
    named = found.program.named and found.program.verdict is Verdict.NOT_MET
    return named or found.round.verdict is Verdict.NOT_MET


def _after_kind(turn: Turn) -> None:
    """The lowest score of the round, where IRCC's record does not tell it."""
    found = invitation.invitation_of(turn)
    if found is not None and found.score.cutoff is None:
        show(turn, "life_cutoff", in_place=True)
    else:
        show(turn, "claims" if found is not None else "status", in_place=True)


def _show_round_doubt(turn: Turn, args: dict[str, Any]) -> Card:
    words, found = turn.words, invitation.invitation_of(turn)
    why: Markup | str = ""
    if found is not None and found.round.verdict is Verdict.NOT_MET:
        why = words.say(
            f"round-doubt-{found.round.lacks}", lacks=invitation.round_lacks(turn, found)
        )
    elif found is not None and found.program.requirement is not None:
        why = words.say(
            "round-doubt-program",
            program=words.plain(f"program-{found.program.program}"),
            lacks=lacks(turn, found.program.requirement),
        )
    round_told = invitation.a_round(turn, turn.session.life.invited_as)
    return turn.card(
        [words.say("round-doubt", round=round_told, why=why)],
        (
            (ANOTHER.button(turn),),
            (EDIT.button(turn),),
            (IT_IS_SO.button(turn),),
        ),
    )


def _another(turn: Turn) -> None:
    turn.session.life.invited_as = None
    show(turn, "life_kind", in_place=True)


KIND = Tap("k", _choose_kind)
LEFT_OUT = Tap("skip", simply(_after_kind), "button-skip", control=True)
ANOTHER = Tap("kind", simply(_another), "button-another-round")
IT_IS_SO = Tap("so", simply(_after_kind), "button-round-is-so")

window("life_kind", Window(_show_kind, taps(KIND, LEFT_OUT), _read_kind))
window("round_doubt", Window(_show_round_doubt, taps(ANOTHER, EDIT, IT_IS_SO)))

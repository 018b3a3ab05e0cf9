"""Letters: the text to ask an employer or a bank for one, one received checked point by point, and
skeletons of letters of explanation."""

from __future__ import annotations

from typing import Any

from conversations.chat.turn import Turn
from conversations.reports import letters
from conversations.reports.letters import ABOUT, About, points_of
from conversations.reports.papers import is_over, of_key
from conversations.screens.folding import FOLDING, folded
from conversations.screens.one_paper import label, tell
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.documents.plan import PlannedPaper


def _asked_for(turn: Turn, args: dict[str, Any]) -> PlannedPaper | None:
    """The letter of these args; None where the answers need it no more."""
    one = of_key(turn, str(args.get("key")))
    return one if one is not None and one.paper.need.id in letters.ASKED_FOR else None


def _gone(turn: Turn) -> Card:
    return turn.card([turn.words.say("paper-gone")], ((PAPER.button(turn),),))


# ------------------------------------------------------------------ asking for it


def _show_request(turn: Turn, args: dict[str, Any]) -> Card:
    one = _asked_for(turn, args)
    if one is None:
        return _gone(turn)
    buttons = [CHECK.button(turn), _explained(turn, one), PAPER.button(turn)]
    return turn.card(letters.request(turn, one), tuple((button,) for button in buttons))


def _explained(turn: Turn, one: PlannedPaper) -> Button:
    """To the letter of explanation that most often goes with it."""
    if one.paper.need.id == "funds_letter":
        return DEPOSIT.button(turn, value="deposit")
    return REFUSED.button(turn, value="no_letter")


def _show_which(turn: Turn, args: dict[str, Any]) -> Card:
    """Of which of several jobs, or which bank letter."""
    found = [of_key(turn, str(key)) for key in args.get("keys", ())]
    buttons = [
        OPEN.button(turn, label(turn, one.paper), value=one.paper.key) for one in found if one
    ]
    rows = folded(turn, args, [*buttons, PAPERS.button(turn)], columns=1)
    return turn.card([turn.words.say("letter-which")], rows)


def _all_of_which(turn: Turn) -> list[Button]:
    args = turn.session.screen.args
    found = [of_key(turn, str(key)) for key in args.get("keys", ())]
    return [
        *(OPEN.button(turn, label(turn, one.paper), value=one.paper.key) for one in found if one),
        PAPERS.button(turn),
    ]


# ------------------------------------------------------------------ one received


def _answers(args: dict[str, Any]) -> list[bool]:
    return [bool(one) for one in args.get("there", ())]


def _show_check(turn: Turn, args: dict[str, Any]) -> Card:
    one, there = _asked_for(turn, args), _answers(args)
    if one is None:
        return _gone(turn)
    points = points_of(one)
    if len(there) < len(points):
        rows = (
            (YES.button(turn, value=1), NO.button(turn, value=0)),
            (LETTER.button(turn),),
        )
        return turn.card(letters.question(turn, one, len(there)), rows)
    missing = [name for name, is_there in zip(points, there, strict=False) if not is_there]
    buttons = [CHECK.button(turn, turn.words.plain("button-letter-anew")), PAPER.button(turn)]
    if missing:
        buttons = [_explained(turn, one), *buttons]
    elif not is_over(turn):
        buttons = [HERE.button(turn), *buttons]
    return turn.card(letters.checked(turn, one, missing), tuple((button,) for button in buttons))


def _check(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "letter_check", in_place=True, key=args.get("key"))


def _answer(turn: Turn, args: dict[str, Any], value: str) -> None:
    there = [*_answers(args), value == "1"]
    show(turn, "letter_check", in_place=True, key=args.get("key"), there=there)


def _came(turn: Turn, args: dict[str, Any], value: str) -> None:
    one = _asked_for(turn, args)
    if one is None:
        _papers(turn, args, value)
    else:
        tell(turn, one.paper, "came", turn.today, in_place=True)


# ------------------------------------------------------------------ letters of explanation


def _show_explanation(turn: Turn, args: dict[str, Any]) -> Card:
    about = _about(args)
    one = of_key(turn, str(args.get("key")))
    back = PAPERS.button(turn) if one is None else PAPER.button(turn)
    if about is None:
        return turn.card(
            [turn.words.say("explanation-which")], folded(turn, args, _kinds(turn), columns=1)
        )
    return turn.card(letters.explanation(turn, about, one), ((OTHERS.button(turn),), (back,)))


def _about(args: dict[str, Any]) -> About | None:
    return next((about for about in ABOUT if about == args.get("about")), None)


def _kinds(turn: Turn) -> list[Button]:
    named = [
        ABOUT_IT.button(
            turn, turn.words.plain(f"explanation-{about.replace('_', '-')}", "name"), value=about
        )
        for about in ABOUT
    ]
    return [*named, PAPERS.button(turn)]


def _all_explanations(turn: Turn) -> list[Button]:
    return [] if _about(turn.session.screen.args) else _kinds(turn)


def _explain(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "explanation", in_place=True, about=value, key=args.get("key"))


def _others(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "explanation", in_place=True)


# ------------------------------------------------------------------ ways out


def _letter(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "letter", in_place=True, key=value or args.get("key"))


def _paper(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "paper", in_place=True, key=args.get("key"))


def _papers(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "checklist", in_place=True, applying=True)


CHECK = Tap("check", _check, "button-letter-check")
REFUSED = Tap("about", _explain, "button-letter-refused")
DEPOSIT = Tap("about", _explain, "button-letter-deposit")
ABOUT_IT = Tap("about", _explain)
OTHERS = Tap("others", _others, "button-explanation-others")
YES = Tap("there", _answer, "button-letter-there")
NO = Tap("there", _answer, "button-letter-missing")
HERE = Tap("came", _came, "button-paper-here", role="next")
OPEN = Tap("open", _letter)
LETTER = Tap("open", _letter, "button-back", control=True)
PAPER = Tap("paper", _paper, "button-letter-paper", control=True)
PAPERS = Tap("papers", _papers, "button-papers", control=True)

window("letter", Window(_show_request, taps(CHECK, REFUSED, PAPER)))
window(
    "letter_which",
    Window(_show_which, taps(OPEN, PAPERS, *FOLDING), all_buttons=_all_of_which),
)
window("letter_check", Window(_show_check, taps(YES, LETTER, HERE, REFUSED, CHECK, PAPER)))
window(
    "explanation",
    Window(
        _show_explanation,
        taps(ABOUT_IT, OTHERS, PAPER, PAPERS, *FOLDING),
        all_buttons=_all_explanations,
    ),
)

"""A unit group confirmed by what it is: its other names, its place, its TEER, and its rivals."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.interview.walk import Asked
from conversations.screens import moves, typed
from conversations.screens.occupation import Look, group_label, list_groups
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.topics.answering import has_mark
from conversations.typed.agreeing import agrees
from conversations.typed.lexicon import has, without, words_of
from conversations.typed.put import unit_group_text
from conversations.voice.occupations import (
    broad_category,
    english_title,
    major_group,
)
from conversations.voice.quotes import BREAK, Foldable, Paragraph
from conversations.voice.replies import Button, Card
from express_entry import noc
from express_entry.counting.experience import is_skilled, is_skilled_trade
from express_entry.noc import UnitGroup

_MOST_WORDS = 8
"""Words that confirm; in more there is something else."""
_TITLES = 120
"""Letters of other titles on the card; French ones, in both genders, are twice as long."""


def _short(titles: Sequence[str]) -> Sequence[str]:
    """The first of some titles that fit on the card."""
    lengths = accumulate(len(title) for title in titles)
    return [title for title, length in zip(titles, lengths, strict=True) if length <= _TITLES]


def _show_confirm(turn: Turn, args: dict[str, Any]) -> Card:
    words, locale = turn.words, turn.session.locale
    group = noc.get(args["code"])
    titles = _short(noc.examples(group.code, locale, 5))
    rivals = noc.rivals(group.code, 3)
    place = words.say(
        "occupation-place",
        major=major_group(words, group.code) or "none",
        broad=broad_category(words, group.code),
    )
    also = words.say("occupation-also-called", titles=words.joined("between-clauses", titles))
    official = english_title(words, group.code)
    called = [
        *([words.say("occupation-official-name", title=official)] if official else []),
        *([also] if titles else []),
    ]
    paragraphs: list[Paragraph] = [
        Markup("<b>{}</b>").format(unit_group_text(words, group.code)),
        Foldable((*called, place), between=BREAK),
        Markup("{}{}").format(
            words.say(
                f"occupation-teer-{'skilled' if is_skilled(group.code) else 'other'}",
                teer=group.teer,
            ),
            _trade(turn, group),
        ),
        words.say("occupation-rivals") if rivals else "",
    ]
    rows: list[tuple[Button, ...]] = [
        (THIS_IS_IT.button(turn),),
        (
            Button(
                label=words.plain("button-official-page"),
                url=noc.official_url(group.code, locale),
            ),
        ),
    ]
    rows += [
        (RIVAL.button(turn, group_label(turn, r.code), value=number),)
        for number, r in enumerate(rivals)
    ]
    rows.append((TO_LIST.button(turn),))
    return turn.card([*paragraphs, words.say("occupation-confirm")], tuple(rows))


def _trade(turn: Turn, group: UnitGroup) -> Markup:
    if group.teer > 3:
        return Markup("")
    trade = "is-trade" if is_skilled_trade(group.code) else "no-trade"
    return turn.words.say(f"occupation-{trade}")


def _asked_of(turn: Turn, args: dict[str, Any]) -> Asked:
    asked = turn.walk.by_key(args["key"])
    assert asked is not None, "an occupation for a question that does not apply"
    return asked


def _take(turn: Turn, args: dict[str, Any], value: str) -> None:
    moves.accept(turn, _asked_of(turn, args), args["code"])


def _look_at_rival(turn: Turn, args: dict[str, Any], value: str) -> None:
    rival = noc.rivals(args["code"], 3)[int(value)]
    show(turn, "confirm_occupation", in_place=True, **{**args, "code": rival.code})


def _back_to_list(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = _asked_of(turn, args)
    list_groups(turn, asked, Look.of(turn, asked, args), in_place=True)


THIS_IS_IT = Tap("yes", _take, "button-this-is-it", role="next")
RIVAL = Tap("r", _look_at_rival)
TO_LIST = Tap("list", _back_to_list, "button-to-list", control=True)


def _read_confirm(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = _asked_of(turn, args)
    said = answers.read_yes_no(text, turn.words)
    said = _confirms(text) if said is None else said
    if said is True:
        moves.accept(turn, asked, args["code"])
        return True
    if said is False:
        turn.close_card()
        list_groups(turn, asked, Look.of(turn, asked, args))
        return True
    return typed.read(turn, args, text, message_id)


def _confirms(text: str) -> bool | None:
    """Whether words say that it is the occupation on the card ("yes that's me"), or that it is not;
    None where they say more."""
    words = words_of(text)
    if len(words) > _MOST_WORDS or has_mark(text) or has(words, "contrast"):
        return None
    if has(words, "not-this-one"):
        return False
    if (said := agrees(text)) is not None:
        return said
    own = without(words, "this-is-mine")
    return (
        True if len(own) < len(words) and not without(without(own, "yes"), "around-yes") else None
    )


window(
    "confirm_occupation",
    Window(_show_confirm, taps(THIS_IS_IT, RIVAL, TO_LIST), _read_confirm),
)

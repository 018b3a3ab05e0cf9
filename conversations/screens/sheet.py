"""The answers by the parts of IRCC's form, each value ready to be copied."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Part
from conversations.interview.questions.language import OWNERS
from conversations.interview.walk import Asked
from conversations.screens import asking, review
from conversations.screens.result import LEAVING_OR_FILING, leaving_or_filing
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.candidate.profile import ABILITIES

_PARTS = tuple(Part)
COPIES = 12
"""Values shown, each with its button, on one card."""
LONGEST_COPY = 256


_STANDS_BEFORE = {
    "destination": ("sibling",),
    "credential.eca_date": ("credential.eca_level",),
    "partner.eca_date": ("partner.eca_level",),
    **{f"{owner}.date": tuple(f"{owner}.{ability}" for ability in ABILITIES) for owner in OWNERS},
}
"""What stands on the form before what it is asked after: before the first of these."""


def _move(values: list[Asked], asked: Asked) -> None:
    """Put a value in its place on the form."""
    others = _STANDS_BEFORE[asked.question.id]
    following = [one for one in values if one.question.id in others and one.prefix == asked.prefix]
    if following and values.index(following[0]) < values.index(asked):
        values.remove(asked)
        values.insert(values.index(following[0]), asked)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    part = _PARTS[int(args.get("part", 0))]
    answered = [
        asked
        for asked in turn.walk.asked
        if asked.question.part is part and asked.key in turn.walk.answers
    ]
    for asked in [one for one in answered if one.question.id in _STANDS_BEFORE]:
        _move(answered, asked)
    pages = max(1, -(-len(answered) // COPIES))
    page = int(args.get("page", 0)) % pages
    lines, copies = [words.say("sheet-title", part=words.plain(f"sheet-{part}"))], []
    entry = None
    for asked in answered[page * COPIES : (page + 1) * COPIES]:
        if asked.prefix and asked.prefix != entry:
            entry = asked.prefix
            lines.append(Markup("<i>{}</i>").format(review.entry_title(turn, entry[:-1])))
        value = asking.answer_text(turn, asked, turn.walk.answers[asked.key])
        label = words.plain(asked.question.wording, "label")
        lines.append(words.say("label-and-value", label=label, value=value))
        if not asked.question.is_rough(turn.walk.answers[asked.key]):
            copies.append(Button(label=label[:24], copies=value[:LONGEST_COPY]))
    if not answered:
        lines.append(words.say("sheet-empty"))
    more = [(MORE.button(turn, value=(page + 1) % pages),)] if pages > 1 else []
    asked_of = {asked.question.part for asked in turn.walk.asked}
    parts = [
        PART.button(turn, words.plain(f"sheet-{other}"), value=position)
        for position, other in enumerate(_PARTS)
        if other is not part and other in asked_of
    ]
    rows = [
        *rows_of(copies, 2),
        *more,
        *rows_of(parts, 2),
        *leaving_or_filing(turn),
    ]
    return turn.card(
        [Markup("\n").join(lines), words.say("sheet-copy") if copies else ""], tuple(rows)
    )


def _choose_part(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=int(value))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=args.get("part", 0), page=int(value))


PART = Tap("p", _choose_part)
MORE = Tap("more", _turn_page, "button-more", control=True)

window("sheet", Window(_show, taps(PART, MORE, *LEAVING_OR_FILING)))

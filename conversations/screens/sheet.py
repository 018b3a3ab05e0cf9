"""IRCC's form, part by part in its order: every value to copy at a tap, and what is missing marked,
to be told there. A profile after one that ended is filled in from the same sheet."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.machine import ENDED
from conversations.chat.turn import Turn
from conversations.interview.form import HISTORIES, OF_APPLICATION
from conversations.interview.question import Part
from conversations.reports.second_look import second_look
from conversations.screens import form_telling, histories, history_telling
from conversations.screens.form_lines import Line, lines_of_part, parts_of
from conversations.screens.result import LEAVING_OR_FILING, leaving_or_filing
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.voice.quotes import MOST, Foldable, Paragraph, shown
from conversations.voice.replies import Button, Card, Say

_FORMER = ("personal", "languages", "study", "application", "work", "partner")
"""The parts by their numbers, which buttons and screens of earlier releases carry."""
LINES = 12
"""Lines shown on one card."""
GAPS = 3
"""Gaps of a history offered on one card, the newest."""


def _part_of(args: dict[str, Any]) -> Part:
    named = str(args.get("part", Part.PERSONAL))
    return Part(_FORMER[int(named) % len(_FORMER)] if named.isdecimal() else named)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    part = _part_of(args)
    if part in HISTORIES:
        return _show_history(turn, part, args)
    lines = lines_of_part(turn, part)
    if not lines:
        # A card of another day may lead to a partner there is no more.
        part, lines = Part.PERSONAL, lines_of_part(turn, Part.PERSONAL)
    words = turn.words
    pages = max(1, -(-len(lines) // LINES))
    page = int(args.get("page", 0)) % pages
    seen = lines[page * LINES : (page + 1) * LINES]
    missing = sum(line.is_missing for line in lines)
    rows: list[tuple[Button, ...]] = []
    if missing:
        label = words.plain("button-form-fill", count=missing)
        rows.append((FILL.button(turn, label, value=part),))
    if pages > 1:
        rows.append((MORE.button(turn, value=(page + 1) % pages),))
    if any(line.value and line.field.is_kept for line in lines):
        rows.append((CHANGE.button(turn, value=part), WHOLE.button(turn, value=part)))
    return turn.card(
        [
            *_refilling(turn),
            words.say("sheet-title", part=words.plain(f"sheet-{part}")),
            _listed(turn, seen),
            words.say("sheet-copy") if any(line.value for line in seen) else "",
        ],
        (*rows, *_navigation(turn, part), *leaving_or_filing(turn)),
    )


def _listed(turn: Turn, lines: list[Line]) -> Paragraph:
    """Lines with the name of each entry of a list above its own."""
    said: list[Markup] = []
    entry = ""
    for line in lines:
        if line.entry and line.entry != entry:
            said.append(Markup("<i>{}</i>").format(line.entry))
        elif entry and not line.entry:
            said.append(Markup(""))  # what follows is of no entry
        entry = line.entry
        said.append(_line(turn, line))
    return Foldable(tuple(said), keep=2)


def _line(turn: Turn, line: Line) -> Markup:
    words = turn.words
    if not line.value:
        return words.say("form-missing", label=line.label)
    if not line.field.is_kept:
        return words.say("form-there", label=line.label, value=line.value)
    if line.is_rough:
        return words.say("form-rough", label=line.label, value=line.value)
    return words.say("form-line", label=line.label, value=line.value)


def _refilling(turn: Turn) -> list[Paragraph]:
    """After a profile that ended: that everything is kept, and what needs a look before it is
    entered again."""
    if turn.session.state not in ENDED or turn.session.life.ended_on is None:
        return []
    words, doubts = turn.words, second_look(turn)
    said = words.say("form-anew", doubts=len(doubts))
    return [Foldable((said, *(words.say("bullet", text=doubt) for doubt in doubts)), whole=True)]


def _navigation(turn: Turn, part: Part) -> list[tuple[Button, ...]]:
    """The other parts of the same stage, and the other stage."""
    words, applying = turn.words, part in OF_APPLICATION
    others = [
        PART.button(turn, words.plain(f"sheet-{other}"), value=other)
        for other in parts_of(turn, application=applying)
        if other is not part
    ]
    other = PROFILE if applying else APPLICATION
    return [*rows_of(others, 2), (other.button(turn, value="personal" if applying else "family"),)]


def _show_history(turn: Turn, part: Part, args: dict[str, Any]) -> Card:
    words, open_ones = turn.words, histories.gaps_of(turn, part)
    lines = histories.lines(turn, part)
    rows: list[tuple[Button, ...]] = [
        (GAP.button(turn, histories.gap_text(turn, gap), value=f"{part}.{position}"),)
        for position, gap in reversed(list(enumerate(open_ones))[-GAPS:])
    ]
    if histories.kept(turn.session, part):
        rows.append((CHANGE.button(turn, value=part),))
    state = "trips" if part is Part.TRIPS else "open" if open_ones else "whole"
    return turn.card(
        [
            words.say("sheet-title", part=words.plain(f"sheet-{part}")),
            words.say(
                f"history-{state}",
                since=words.month(histories.since(turn)),
                months=sum(gap.months for gap in open_ones),
            ),
            Foldable(tuple(lines), keep=2) if lines else "",
            words.say(f"history-how-{part}"),
        ],
        (*rows, *_navigation(turn, part), *leaving_or_filing(turn)),
    )


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A line by its name, "Family name: Sharma"; on a history a period and what it was."""
    part = _part_of(args)
    if part in HISTORIES:
        return history_telling.read_spell(turn, part, text)
    return form_telling.read_named(turn, part, text)


def _choose_part(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=_part_of({"part": value}))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=_part_of(args), page=int(value))


def _fill(turn: Turn, args: dict[str, Any], value: str) -> None:
    """Go to the first line that is missing."""
    part = Part(value)
    for line in lines_of_part(turn, part):
        if line.is_missing:
            form_telling.open_line(turn, part, line)
            return
    show(turn, "sheet", in_place=True, part=part)


def _open_gap(turn: Turn, args: dict[str, Any], value: str) -> None:
    name, _, position = value.partition(".")
    part = Part(name)
    found = histories.gaps_of(turn, part)
    if not position.isdecimal() or int(position) >= len(found):
        show(turn, "sheet", in_place=True, part=part)
        return
    history_telling.ask_gap(turn, part, found[int(position)])


def _change(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "form_change", in_place=True, part=Part(value))


def _whole(turn: Turn, args: dict[str, Any], value: str) -> None:
    """Everything told of this stage at once, each value to copy, and the sheet again below."""
    part = Part(value)
    for message in in_one_go(turn, application=part in OF_APPLICATION):
        turn.replies.append(Say(html=str(message)))
    turn.close_card()
    show(turn, "sheet", part=part)


def in_one_go(turn: Turn, *, application: bool) -> list[Markup]:
    """What is told of a stage, a message or more for each part, as short as any other."""
    words, messages = turn.words, list[Markup]()
    for part in parts_of(turn, application=application):
        told = [line for line in lines_of_part(turn, part) if line.value and line.field.is_kept]
        if not told:
            continue
        block = [words.say("sheet-title", part=words.plain(f"sheet-{part}"))]
        entry = ""
        for line in told:
            said = [_line(turn, line)]
            if line.entry and line.entry != entry:
                said.insert(0, Markup("<i>{}</i>").format(line.entry))
            entry = line.entry
            if shown(Markup("\n").join([*block, *said])) > MOST:
                messages.append(Markup("\n").join(block))
                block = []
            block += said
        messages.append(Markup("\n").join(block))
    return messages


PART = Tap("p", _choose_part)
MORE = Tap("more", _turn_page, "button-more", control=True)
FILL = Tap("fill", _fill, role="next")
CHANGE = Tap("change", _change, "button-form-change")
WHOLE = Tap("whole", _whole, "button-form-whole")
GAP = Tap("gap", _open_gap)
APPLICATION = Tap("p", _choose_part, "button-form-application")
PROFILE = Tap("p", _choose_part, "button-form-profile", control=True)

window(
    "sheet",
    Window(
        _show,
        taps(PART, MORE, FILL, CHANGE, WHOLE, GAP, APPLICATION, PROFILE, *LEAVING_OR_FILING),
        _read,
    ),
)

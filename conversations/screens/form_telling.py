"""Telling what only IRCC's form asks: a line of it, and the periods of its histories. What is typed
is kept as it was typed, beside the answers; a press takes it away again."""

from __future__ import annotations

from typing import Any

from conversations.chat.session import Screen, Spell
from conversations.chat.turn import Turn
from conversations.interview.form import HISTORIES, Field
from conversations.interview.question import Kind, Part
from conversations.interview.reading import answers
from conversations.screens import histories, review
from conversations.screens.form_lines import Line, lines_of_part
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.typed.countries import read_country
from conversations.voice.replies import Card
from conversations.voice.wording import fold
from express_entry.candidate.dates import earliest

CHANGED = 12
"""Lines offered for changing on one card."""

# ------------------------------------------------------------------------- one line


def open_line(turn: Turn, part: Part, line: Line) -> None:
    """Ask for one line: by its question, or on the form."""
    if line.field.kind is None:
        review.edit(turn, line.key, Screen(name="sheet", args={"part": part}))
    else:
        show(turn, "form_field", in_place=True, part=part, key=line.key)


def _line_of(turn: Turn, part: Part, key: str) -> Line | None:
    return next((one for one in lines_of_part(turn, part) if one.key == key), None)


def _show_field(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    line = _line_of(turn, Part(args["part"]), args["key"])
    if line is None:
        return turn.card([words.say("form-gone")], ((BACK.button(turn),),))
    kind = line.field.kind or Kind.TEXT
    asks = words.say("form-ask", label=line.label, entry=line.entry or "none", kind=str(kind))
    told = words.say("form-told", value=line.value) if line.value else ""
    rows = [(SKIP.button(turn),)]
    if line.value:
        rows.append((ERASE.button(turn),))
    return turn.card([asks, told, words.say("form-kept")], (*rows, (BACK.button(turn),)))


def _read_field(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    part, words = Part(args["part"]), turn.words
    typed = fold(text)
    turn.close_card()
    if typed in words.words("words-back"):
        show(turn, "sheet", part=part)
    elif typed in words.words("words-skip"):
        _go_on(turn, part, args["key"], in_place=False)
    else:
        line = _line_of(turn, part, args["key"])
        if line is None or not _kept(turn, line, text):
            show(turn, "form_field", **args)
        else:
            _go_on(turn, part, line.key, in_place=False)
    return True


def _kept(turn: Turn, line: Line, text: str) -> bool:
    """Whether what was typed could be read, and is kept; else it is said why not."""
    read = _read_as(turn, line.field, text)
    if read is None:
        kind = line.field.kind or Kind.TEXT
        turn.note(turn.words.say(f"form-unread-{kind}", most=answers.LONGEST_TEXT))
        return False
    turn.session.form = turn.session.form | {line.key: read}
    turn.understood = "answer"
    return True


def _read_as(turn: Turn, field: Field, text: str) -> str | None:
    """What was typed as the form keeps it; None where it cannot be, or can be two things."""
    words = turn.words
    if field.kind is Kind.COUNTRY:
        return read_country(text)
    if field.kind is Kind.DATE:
        read = answers.read_date(text, words, turn.today)
    elif field.kind is Kind.MONTH:
        read = answers.read_month(text, words, turn.today)
    else:
        read = answers.read_text(text)
    return read if isinstance(read, str) else None


def _go_on(turn: Turn, part: Part, after: str, *, in_place: bool) -> None:
    """The next line of the part that is missing and told on the form; else the part."""
    following = iter(lines_of_part(turn, part))
    for line in following:
        if line.key == after:
            break
    for line in following:
        if line.is_missing and line.field.kind is not None:
            show(turn, "form_field", in_place=in_place, part=part, key=line.key)
            return
    show(turn, "sheet", in_place=in_place, part=part)


def read_named(turn: Turn, part: Part, text: str) -> bool:
    """Whether what was typed names a line that the sheet itself keeps, and what it is."""
    name, separator, told = text.partition(":")
    if not separator or not told.strip():
        return False
    named = [
        line
        for line in lines_of_part(turn, part)
        if line.field.kind is not None and line.field.is_kept and fold(line.label) == fold(name)
    ]
    if not named:
        return False
    # Of several jobs that one of which it is missing.
    line = min(named, key=lambda one: not one.is_missing)
    turn.close_card()
    if _kept(turn, line, told.strip()):
        show(turn, "sheet", part=part)
    else:
        show(turn, "form_field", part=part, key=line.key)
    return True


# ------------------------------------------------------------------------- changing


def _show_change(turn: Turn, args: dict[str, Any]) -> Card:
    part = Part(args["part"])
    if part in HISTORIES:
        spells = histories.kept(turn.session, part)
        buttons = [
            REMOVE.button(turn, _spell_label(turn, one), value=position)
            for position, one in sorted(
                enumerate(spells), key=lambda each: earliest(each[1].start), reverse=True
            )
        ]
        said = turn.words.say("history-change")
    else:
        told = [line for line in lines_of_part(turn, part) if line.value and line.field.is_kept]
        buttons = [FIELD.button(turn, _named(turn, line), value=line.key) for line in told]
        said = turn.words.say("form-change")
    pages = max(1, -(-len(buttons) // CHANGED))
    page = int(args.get("page", 0)) % pages
    rows = rows_of(buttons[page * CHANGED : (page + 1) * CHANGED], 2)
    if pages > 1:
        rows.append((MORE.button(turn, value=(page + 1) % pages),))
    return turn.card([said], (*rows, (BACK.button(turn),)))


def _named(turn: Turn, line: Line) -> str:
    """A line as a button names it, with the entry that it stands in."""
    if not line.entry:
        return line.label
    return turn.words.plain("form-of-entry", label=line.label, entry=line.entry)


def _spell_label(turn: Turn, one: Spell) -> str:
    period = histories.period_text(turn, one.start, one.end)
    return turn.words.plain("history-remove", period=period, what=one.text[:24])


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "form_change", in_place=True, part=args["part"], page=int(value))


def _open_field(turn: Turn, args: dict[str, Any], value: str) -> None:
    part = Part(args["part"])
    line = _line_of(turn, part, value)
    if line is None:
        show(turn, "sheet", in_place=True, part=part)
    else:
        open_line(turn, part, line)


def _remove(turn: Turn, args: dict[str, Any], value: str) -> None:
    part = Part(args["part"])
    spells = histories.kept(turn.session, part)
    if value.isdecimal() and int(value) < len(spells):
        gone = spells[int(value)]
        histories.keep(turn.session, part, [one for one in spells if one is not gone])
        turn.note(turn.words.say("removed", name=_spell_label(turn, gone)))
    show(turn, "sheet", in_place=True, part=part)


def _skip(turn: Turn, args: dict[str, Any], value: str) -> None:
    _go_on(turn, Part(args["part"]), args["key"], in_place=True)


def _erase(turn: Turn, args: dict[str, Any], value: str) -> None:
    form = turn.session.form
    turn.session.form = {key: told for key, told in form.items() if key != args["key"]}
    show(turn, "sheet", in_place=True, part=args["part"])


def _back(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=args["part"])


SKIP = Tap("skip", _skip, "button-skip", control=True)
ERASE = Tap("erase", _erase, "button-form-erase", role="danger")
BACK = Tap("back", _back, "button-back", control=True)
REMOVE = Tap("remove", _remove)
FIELD = Tap("field", _open_field)
MORE = Tap("more", _turn_page, "button-more", control=True)

window(
    "form_field",
    Window(_show_field, taps(SKIP, ERASE, BACK), _read_field, reads_first=True),
)
window("form_change", Window(_show_change, taps(REMOVE, FIELD, MORE, BACK)))

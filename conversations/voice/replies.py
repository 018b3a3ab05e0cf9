"""What the assistant answers: values that a front end renders.

Text is a small, safe subset of HTML (``b i u s code pre a blockquote``) in which everything that a
person wrote has been escaped; a terminal strips it, Telegram shows it. A quote may be
``expandable``: its first line stands for itself, and the rest is behind a tap. Buttons carry a
compact identifier, never a label and never anything personal.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class Value(BaseModel):
    """Base of every reply: frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Role = Literal["next", "danger"]
"""What a button does that a front end may also show: the next step, or what cannot be undone."""


class Button(Value):
    """One button: it sends ``data`` back, opens ``url``, or copies ``copies`` to the clipboard."""

    label: str
    data: str | None = None
    url: str | None = None
    copies: str | None = None
    control: bool = False
    """Back, skip and the like, as opposed to an answer."""
    role: Role | None = None
    """Never the only sign of it: the label says it too."""


Rows = tuple[tuple[Button, ...], ...]


def with_one_next_step(rows: Rows) -> Rows:
    """The same buttons, of which the first next step is the only one: two things to do next would
    be none."""
    steps = [button for row in rows for button in row if button.role == "next"][1:]
    if not steps:
        return rows
    return tuple(
        tuple(b.model_copy(update={"role": None}) if b in steps else b for b in row) for row in rows
    )


class Say(Value):
    """A message without buttons, which stays."""

    kind: Literal["say"] = "say"
    html: str


class Card(Value):
    """A new message with buttons: from now on the chat's live card."""

    kind: Literal["card"] = "card"
    html: str
    rows: Rows = ()
    numbers: bool = False
    """The question expects a typed number, so a front end must not number the buttons."""


class Notice(Value):
    """A message that comes unasked (a reminder): it has buttons of its own, and the live card
    stays the live card."""

    kind: Literal["notice"] = "notice"
    html: str
    rows: Rows = ()
    silent: bool = False


class CloseCard(Value):
    """The live card is done with: its buttons go, and its text becomes ``html`` if given."""

    kind: Literal["close"] = "close"
    html: str | None = None
    message_id: int | None = None
    """Another message than the live card: a reminder whose button was pressed."""


class AmendCard(Value):
    """The live card shows something else in place; a new message where that cannot be done."""

    kind: Literal["amend"] = "amend"
    html: str
    rows: Rows = ()
    numbers: bool = False


class StatusLine(Value):
    """A message pinned at the top of the chat, and edited in silence whenever it says something
    else; no card, and never the live one. A front end without pinned messages may print it."""

    kind: Literal["status"] = "status"
    html: str
    over: bool = False
    """It is taken down, and says this from now on."""
    message_id: int | None = None
    """Which message it is, where the front end knows that already, which fills it in."""


class Toast(Value):
    """A few words shown over the chat in answer to a tap (at most 200 characters, or none)."""

    kind: Literal["toast"] = "toast"
    text: str
    query_id: str | None = None
    """Which tap it answers, by the name the front end gave it, which fills it in."""


class ChatMenu(Value):
    """The menu of commands of this chat, in the language that is spoken in it; a front end whose
    app has a menu in a language of its own shows this one instead."""

    kind: Literal["menu"] = "menu"
    commands: tuple[tuple[str, str], ...] = ()
    """Names and descriptions, in order; none: the menu is the app's again."""


class Document(Value):
    """A file to send: made by the front end from ``content`` (text) under ``name``."""

    kind: Literal["document"] = "document"
    name: str
    content: str
    caption: str


class OwnData(Document):
    """The session as a file for the person it is about; the front end adds whatever else it keeps
    of the chat, which makes it a document like any other."""


class Run(Value):
    """A piece of a line of a paper, all in one hand."""

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""


BlockKind = Literal["chapter", "heading", "text", "item", "field", "source", "caution"]


class Block(Value):
    """One paragraph of a paper."""

    kind: BlockKind
    """``item``: with a bullet; ``field``: a label and its value beside it."""
    runs: tuple[Run, ...]


class Paper(Value):
    """Pages to print, or to hand to somebody: a PDF that the front end makes."""

    kind: Literal["paper"] = "paper"
    name: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    footer: str
    """At the foot of each page, before its number."""
    unwritable: str
    """What is said at the end where letters are in it that no font here has."""
    caption: str
    """What the paper holds, in words."""
    not_made: str
    """What is said where it cannot be made."""


class Picture(Value):
    """A chart of points to draw: bars of (label, points, maximum), and what is written at the end
    of each (77 of 110): nothing in one that an earlier release stored."""

    kind: Literal["picture"] = "picture"
    title: str
    caption: str
    """What the picture shows, in words: for whoever does not see it, and where it cannot be
    drawn."""
    bars: tuple[tuple[str, int, int], ...]
    figures: tuple[str, ...] = ()


class Stairs(Value):
    """A score over time to draw: (day, score) where it begins and after each change."""

    kind: Literal["stairs"] = "stairs"
    title: str
    caption: str
    """What the picture shows, in words, as that of ``Picture``."""
    steps: tuple[tuple[int, int], ...]
    """Days from the first one (0), in order."""
    days: int
    """How many days the picture is wide; more than none."""
    dates: tuple[tuple[int, str], ...]
    """Days to name below the line."""
    unsure_from: int | None = None
    """The day from which the score is an estimate."""
    unsure: str = ""
    """What is said of that."""


class CutoffRow(Value):
    """The rounds of a kind, in a picture of several."""

    label: str
    figure: str
    """What is written at its end: 382 to 420."""
    cutoffs: tuple[int, ...]
    then: int | None = None
    """The score with what opens such rounds, on its day."""


class Cutoffs(Value):
    """Cut-offs of rounds to draw, a row a kind, and a score through all of them."""

    kind: Literal["cutoffs"] = "cutoffs"
    title: str
    caption: str
    """What the picture shows, in words, as that of ``Picture``."""
    kinds: tuple[CutoffRow, ...]
    now: int
    legend: tuple[str, str, str]
    """What a dot, the line and its dashed pieces are."""
    note: str = ""


Drawn = Picture | Stairs | Cutoffs
"""What is sent as a picture."""

Reply = Annotated[
    Say
    | Card
    | Notice
    | CloseCard
    | AmendCard
    | StatusLine
    | Toast
    | ChatMenu
    | Document
    | Paper
    | Picture
    | Stairs
    | Cutoffs,
    Field(discriminator="kind"),
]

_REPLY: TypeAdapter[Reply] = TypeAdapter(Reply)


def dump(reply: Reply) -> str:
    """A reply as JSON, to be stored until delivered."""
    return reply.model_dump_json(exclude_defaults=False)


def load(payload: str) -> Reply:
    """A stored reply."""
    return _REPLY.validate_json(payload)

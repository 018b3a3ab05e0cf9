"""In the terminal: what each reply looks like, line by line, and what each typed line means."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from markupsafe import Markup

from bot.clock import FixedClock
from bot.store import TurnRecord
from bot.store.opening import open_store
from bot.terminal import Terminal, chat_id_of
from conversations.voice import replies
from conversations.voice.events import Command, Event, Tapped, Text
from conversations.voice.quotes import Foldable, fitted
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    CloseCard,
    Document,
    Notice,
    Picture,
    Reply,
    Say,
    Value,
)
from conversations.voice.wording import wording
from tests.bot.house import noon
from tests.bot.typing_in import talk
from tests.stories.line import Line
from tests.stories.story import BEFORE

DATED = Button(label="25 %", data="1.t1.a.0")
STEP = DATED.model_copy(update={"role": "next"})
ROWS = (
    (DATED, Button(label="Page", url="https://canada.ca")),
    (Button(label="Copy", copies="21232"),),
    (Button(label="Back", data="1.t1.back", control=True), Button(label="Skip", data="1.t1.skip")),
)
CARD = "\n<\n  [1] 25 %   Page: https://canada.ca\n  [2] Back   [3] Skip\n"
NUMBERED = CARD.replace("[", "[#")


@pytest.mark.parametrize(
    ("reply", "printed"),
    [
        (Say(html="<b>a</b> &lt;b\nc"), "\na <b\nc\n"),
        (Say(html='see <a href="https://x.ca/a?b=1">this\npage</a>.'), "\nsee this\npage (https://x.ca/a?b=1).\n"),
        (Notice(html="soon", rows=(*ROWS[::2],)), "\nsoon\n  [25 %]   [Page]\n  [Back]   [Skip]\n"),
        (Card(html="&lt;", rows=ROWS), CARD),
        (Card(html="&lt;", rows=ROWS, numbers=True), NUMBERED),
        (Card(html="&lt;", rows=((STEP, *ROWS[0][1:]), *ROWS[1:])), CARD),
        (AmendCard(html="&lt;", rows=ROWS), CARD),
        (CloseCard(html="closed"), ""),
        (Document(name="a.json", content="{}", caption="What it is"), "\nWhat it is\n{}\n"),
        (
            Picture(title="t", caption="c", bars=(("Age", 55, 110), ("None", 0, 0), ("x", 13, 20))),
            f"{'Age':<28}   55 / 110  ##########\n{'None':<28}    0 / 0    \n"
            f"{'x':<28}   13 / 20   #############\n",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Value) else "",
)  # fmt: skip
async def test_what_a_reply_looks_like(tmp_path: Path, reply: Reply, printed: str) -> None:
    """Left over by a process that ended before it was shown."""
    store = await open_store(str(tmp_path / "kept.db"))
    greeting, _ = await talk(store, BEFORE, ())
    async with store.transaction() as transaction:
        me = chat_id_of("me")
        [record] = (await transaction.chats([me])).values()
        left_over = (replies.dump(reply), replies.dump(Say(html="END")))
        turn = TurnRecord(me, record.session, record.version, (), left_over, record.next_seq)
        await transaction.write([turn])
    shown, _ = await talk(store, BEFORE, ())
    await store.close()
    assert "every score is an estimate" in greeting
    assert shown.partition("\nEND\n")[0] == printed


async def test_what_is_folded_is_printed_whole_once(tmp_path: Path) -> None:
    """There is nothing to tap; the next time its first line says what it was."""
    out = StringIO()
    store = await open_store(str(tmp_path / "kept.db"))
    terminal = Terminal(store, FixedClock(noon(BEFORE)), "America/Toronto", "me", out=out)
    for _ in range(2):
        terminal._print(Say(html="a\n<blockquote expandable><b>More</b>\nb\nc</blockquote>\nd"))
    await store.close()
    assert out.getvalue() == "\na\nMore\nb\nc\nd\n\na\nMore\nd\n"


async def test_the_rest_of_a_list_is_printed_every_time(tmp_path: Path) -> None:
    """Its first line says only that there is more, which is no help to whoever cannot tap."""
    out = StringIO()
    store = await open_store(str(tmp_path / "kept.db"))
    terminal = Terminal(store, FixedClock(noon(BEFORE)), "America/Toronto", "me", out=out)
    lines = tuple(Markup(letter * 20) for letter in "abc")
    html = fitted([Foldable(lines)], wording("en"), most=50)
    assert "… and 2 more" in html
    for _ in range(2):
        terminal._print(Say(html=html))
    await store.close()
    assert out.getvalue() == 2 * ("\n" + "\n".join(lines) + "\n")


async def test_which_button_is_meant(tmp_path: Path) -> None:
    """By its number, from one to as many as there are; by its words, if they are those of a control
    or of the last reminder; where a number is an answer, by a number with #."""
    store = await open_store(str(tmp_path / "kept.db"))
    terminal = Terminal(store, FixedClock(noon(BEFORE)), "America/Toronto", "me", out=StringIO())

    def meant(*typed: str) -> list[str | None]:
        chosen = [terminal._chosen(text) for text in typed]
        return [None if button is None else button.label for button in chosen]

    assert meant("1", "back") == [None, None]
    terminal._print(Card(html="x", rows=ROWS))
    assert meant("0", "1", "#1", "2", "3", "#3", "4") == [
        *(None, "25 %", "25 %", "Back", "Skip", "Skip", None)
    ]
    assert meant("back", " BACK ", "skip", "25 %", "page", "1a") == [
        *("Back", "Back", None, None, None, None)
    ]
    terminal._print(AmendCard(html="x", rows=ROWS, numbers=True))
    assert meant("1", "#1", "#4", "back") == [None, "25 %", None, "Back"]
    terminal._print(Notice(html="soon", rows=((Button(label="Done", data="1.r1.done"),),)))
    assert meant("done", "DONE", "#1", "back") == ["Done", "Done", "25 %", "Back"]
    # Only those of the last reminder.
    terminal._print(Notice(html="soon", rows=((Button(label="Later", data="1.r2.later"),),)))
    assert meant("done", "later") == [None, "Later"]
    terminal._print(CloseCard())
    assert meant("#1", "back", "later") == [None, None, "Later"]
    twice = (
        Button(label="Back", data="1", control=True),
        Button(label="back", data="2", control=True),
    )
    terminal._print(Card(html="x", rows=(twice,)))
    assert meant("back", "2") == [None, "back"]
    await store.close()


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("/", Text("/")),
        ("/score", Command("score", "")),
        ("/Start  resume now", Command("start", " resume now")),
        ("2", Tapped("1.t1.back")),
        ("9", Text("9")),
        ("25 %", Text("25 %")),
    ],
)
async def test_what_typing_means(tmp_path: Path, typed: str, event: Event) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    terminal = Terminal(store, FixedClock(noon(BEFORE)), "America/Toronto", "me", out=StringIO())
    terminal._print(Card(html="x", rows=ROWS))
    assert terminal._event(typed) == event
    await store.close()


async def test_what_was_chosen_is_echoed(tmp_path: Path) -> None:
    """A script's line as it was typed, a number with what it stands for, and a word once."""
    store = await open_store(str(tmp_path / "kept.db"))
    printed, _ = await talk(
        store, BEFORE, (Line("[1] I agree", "1", False), Line("date of birth", "back", False))
    )
    await store.close()
    echoed = [line for line in printed.splitlines() if line.startswith("> ")]
    assert echoed == ["> 1  (I agree, let's start)", "> back"]

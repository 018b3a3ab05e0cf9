"""The same conversation in a terminal: buttons are numbered choices, and it works piped."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
from collections.abc import Sequence
from shutil import get_terminal_size
from tempfile import NamedTemporaryFile
from textwrap import fill
from typing import TextIO
from zlib import crc32

from bot.clock import Clock
from bot.reception import Reception
from bot.store import Delivered, Outgoing, Store
from conversations.chat.importing import LARGEST
from conversations.voice import replies
from conversations.voice.events import Command, Event, Sent, Tapped, Text
from conversations.voice.quotes import unfolded
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Reply,
    Say,
    Stairs,
    StatusLine,
    Toast,
)
from conversations.voice.wording import QUOTE, begun, fold, folded, plain, wording

log = logging.getLogger(__name__)


def chat_id_of(user: str) -> int:
    """A stable chat number for a name; below zero, where no private Telegram chat is, so that a bot
    on the same database leaves it alone."""
    return -1 - crc32(user.encode())


class Terminal:
    """One person's chat on standard input and output."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        zone: str,
        user: str,
        locale: str = "en",
        lines: TextIO = sys.stdin,
        out: TextIO = sys.stdout,
    ) -> None:
        self._store = store
        self._chat = chat_id_of(user)
        self._locale = locale
        self._lines = lines
        self._out = out
        self._interactive = lines.isatty()
        self._buttons: list[Button] = []
        self._reminding: list[Button] = []
        """Those of the last reminder, pressed by typing what they say."""
        self._typed_numbers = False
        self._opened: set[str] = set()
        """What was folded and has been printed whole: the next time its first line is enough."""
        self._shown: asyncio.Queue[Outgoing] = asyncio.Queue()
        self._reception = Reception(
            store, clock, zone, self._hand_over, wakes=False, languages=begun()
        )
        self._number = 0

    def _hand_over(self, outgoing: Sequence[Outgoing]) -> None:
        for reply in outgoing:
            self._shown.put_nowait(reply)

    async def run(self) -> None:
        """Chat until the input ends or the person says ``quit``."""
        self._reception.open()
        try:
            for waiting in await self._store.waiting([self._chat]):
                self._shown.put_nowait(waiting)
            await self._show()
            await self._send(Command("start"))
            # What came due meanwhile: nobody is woken here, so it is told on coming back.
            await self._reception.remind(self._chat, (), is_here=True)
            await self._show()
            while (line := await self._next_line()) is not None:
                text = line.strip()
                if fold(text) in ("quit", "exit", "q"):
                    break
                if text:
                    self._echo(text)
                    await self._send(self._event(text))
        finally:
            await self._reception.close()

    def _echo(self, text: str) -> None:
        """What a script typed, as if it had been typed here; a number with what it stands for."""
        chosen = self._chosen(text)
        named = "" if chosen is None or fold(chosen.label) == fold(text) else f"({chosen.label})"
        if not self._interactive:
            print(f"> {text}  {named}".rstrip(), file=self._out)
        elif named:
            print(named, file=self._out)

    async def _next_line(self) -> str | None:
        if not self._interactive:
            return await asyncio.to_thread(self._read_line)
        print("> ", end="", file=self._out, flush=True)
        # Waited for here and not in a thread: Ctrl-C could not end a thread that reads.
        loop, typed = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._lines.fileno(), typed.set)
        try:
            await typed.wait()
        except asyncio.CancelledError:
            print(file=self._out)
            raise
        finally:
            loop.remove_reader(self._lines.fileno())
        return self._read_line()

    def _read_line(self) -> str | None:
        try:
            line = self._lines.readline()
        except ValueError:
            return None
        # What no wire and no database can carry is taken out, as on Telegram.
        return line.encode("utf-8", "replace").decode("utf-8").replace("\x00", "") or None

    async def _send(self, event: Event) -> None:
        self._number += 1
        # A cause is new each time: nothing redelivers what was typed here.
        cause = f"t{self._chat}.{id(self)}.{self._number}.{asyncio.get_running_loop().time()}"
        await self._reception.receive(
            cause, self._chat, event, self._locale, cause if isinstance(event, Tapped) else None
        )
        await self._show()

    async def _show(self) -> None:
        while not self._shown.empty():
            outgoing = self._shown.get_nowait()
            try:
                self._print(replies.load(outgoing.payload))
            except ValueError:
                log.error("a reply stored by another release could not be read, and was dropped")
            await self._store.delivered([Delivered(outgoing.chat_id, outgoing.seq)])

    # ------------------------------------------------------------------ what is typed

    def _event(self, text: str) -> Event:
        if text.startswith("/") and len(text) > 1:
            name, _, argument = text[1:].partition(" ")
            if name.lower() == "import" and argument and not argument.startswith("{"):
                return _file(argument.strip())
            return Command(name.lower(), argument)
        chosen = self._chosen(text)
        return Tapped(chosen.data) if chosen is not None and chosen.data else Text(text)

    def _chosen(self, text: str) -> Button | None:
        """The button meant by its number (``3``, or ``#3`` where a number is an answer)."""
        match = re.fullmatch(r"#(\d+)" if self._typed_numbers else r"#?(\d+)", text)
        if match and 1 <= int(match[1]) <= len(self._buttons):
            return self._buttons[int(match[1]) - 1]
        named = [b for b in self._buttons if fold(b.label) == fold(text) and b.control]
        named = named or [b for b in self._reminding if fold(b.label) == fold(text)]
        return named[0] if len(named) == 1 else None

    # ------------------------------------------------------------------ what is shown

    def _print(self, reply: Reply) -> None:
        match reply:
            case Say():
                self._paragraphs(reply.html)
            case Notice():
                self._paragraphs(reply.html)
                self._reminding = [button for row in reply.rows for button in row]
                for row in reply.rows:
                    self._line("   ".join(f"[{button.label}]" for button in row), "  ")
            case Card() | AmendCard():
                self._paragraphs(reply.html)
                self._buttons = [b for row in reply.rows for b in row if b.data]
                self._typed_numbers = reply.numbers
                self._choices(reply)
            case CloseCard():
                self._buttons = []
            case StatusLine() if not reply.over:
                print(f"({plain(reply.html)})", file=self._out)
            case Toast() if reply.text:
                print(f"({reply.text})", file=self._out)
            case Document():
                print(f"\n{reply.caption}\n{reply.content}", file=self._out)
            case Paper():
                self._save(reply)
            case Picture():
                for label, points, maximum in reply.bars:
                    bar = "#" * round(20 * points / maximum) if maximum else ""
                    print(f"{label:<28} {points:>4} / {maximum:<4} {bar}", file=self._out)
            case Stairs() | Cutoffs():
                print(f"\n{reply.caption}", file=self._out)
        self._out.flush()

    def _save(self, paper: Paper) -> None:
        """A paper where files for a while are, readable by nobody else."""
        from bot.papers import draw

        try:
            pdf = draw(paper)
        except Exception as error:
            log.error("a paper could not be made: %s", type(error).__name__)
            print(f"\n{paper.not_made}", file=self._out)
            return
        with NamedTemporaryFile(prefix="express-entry-", suffix=".pdf", delete=False) as file:
            file.write(pdf)
        print(f"\n{paper.caption}\n{file.name}", file=self._out)

    def _paragraphs(self, html: str) -> None:
        shown = QUOTE.sub(self._opening, unfolded(html))
        links = re.sub(r'<a href="([^"]+)">(.*?)</a>', r"\2 (\1)", shown, flags=re.S)
        print(file=self._out)
        for line in plain(links).split("\n"):
            self._line(line)

    def _opening(self, quote: re.Match[str]) -> str:
        """A folded quote: whole the first time, as there is nothing to tap."""
        known = quote[0] in self._opened
        self._opened.add(quote[0])
        return folded(quote[0]) if known else quote[0]

    def _line(self, line: str, indent: str = "") -> None:
        """Broken between words where somebody reads it; a script gets it whole."""
        if self._interactive:
            columns = get_terminal_size().columns
            line = fill(
                line,
                columns,
                initial_indent=indent,
                subsequent_indent=2 * indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
        print(line if self._interactive else indent + line, file=self._out)

    def _choices(self, card: Card | AmendCard) -> None:
        mark = "#" if card.numbers else ""
        number = 0
        for row in card.rows:
            cells = []
            for button in row:
                if button.data:
                    number += 1
                    cells.append(f"[{mark}{number}] {button.label}")
                elif button.url:
                    cells.append(f"{button.label}: {button.url}")
            if cells:  # a button that only copies has nothing to do here
                self._line("   ".join(cells), "  ")


def _file(path: str) -> Sent:
    """What a file named here holds, as if it had been sent."""
    try:
        with open(path, encoding="utf-8") as file:
            return Sent(file.read(LARGEST + 1))
    except (OSError, ValueError):
        return Sent(None, "unfetched")


def hint(locale: str) -> str:
    """The line that tells how to get a token."""
    return wording(locale).plain("no-token")


def kept_in(locale: str, place: object) -> str:
    """The line that tells where answers are kept."""
    return wording(locale).plain("kept-in", place=str(place))

"""Start the assistant: on Telegram when there is a token, otherwise in this terminal."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
from datetime import UTC, date, datetime, time
from io import TextIOWrapper
from zoneinfo import ZoneInfo

import uvloop

from bot import logs
from bot.clock import Clock, FixedClock, SystemClock
from bot.operating import command as operator_command
from bot.rounds import command as rounds_command
from bot.rounds.known import KnownRounds
from bot.rules import command as rules_command
from bot.sealing import command as sealing_command
from bot.sealing.opening import open_as_set, watch
from bot.settings import ConfigurationError, Settings, read_settings
from bot.store import Store, StoreBusy, StoreError


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Express Entry assistant: on Telegram when BOT_TOKEN is set, else here.",
    )
    parser.add_argument("--terminal", action="store_true", help="chat here even with a token")
    parser.add_argument("--user", default="me", help="whose chat this is, in the terminal")
    parser.add_argument(
        "--today",
        type=datetime.fromisoformat,
        metavar="YYYY-MM-DD",
        help="in the terminal: pretend that it is this day",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    rounds_command.describe(commands)
    rules_command.describe(commands)
    operator_command.describe(commands)
    sealing_command.describe(commands)
    return parser.parse_args()


def main() -> int:
    """Run until stopped; the exit status."""
    arguments = _arguments()
    try:
        settings = read_settings()
        logs.set_up(settings.log_level, settings.log_format)
        return uvloop.run(_run(settings, arguments))
    except ConfigurationError as error:
        if arguments.command == "check":
            print(f"TO DO settings   {error}")
        else:
            logs.last_words(str(error))
        return 1
    except StoreError as error:
        logs.last_words(str(error))
        if arguments.command is not None:
            print(_next_to_do(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read what is printed here has gone; nothing more can be said, at the exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        logs.last_words(f"Something unforeseen stopped the assistant:\n{logs.told(error)}")
        return 1


def _next_to_do(error: StoreError) -> str:
    """What an operator does about a database that cannot be used."""
    if isinstance(error, StoreBusy):
        return "Nothing was written. Once that is over, run the same again."
    return "Mend that, or name another database in DATABASE_URL (README.md); then run this again."


async def _run(settings: Settings, arguments: argparse.Namespace) -> int:
    asyncio.get_running_loop().set_exception_handler(logs.unforeseen)
    if arguments.command is None and settings.bot_token is not None and not arguments.terminal:
        from bot.serving import serve

        await serve(settings, SystemClock())
        return 0
    if arguments.command == "seal" and arguments.new_key:
        print(sealing_command.new_key(SystemClock()))
        return 0
    if arguments.command in operator_command.NAMES:
        return await operator_command.run(arguments, settings, SystemClock())
    store = await open_as_set(settings, begins=arguments.command in (None, "seal", "rotate"))
    try:
        if arguments.command == "rounds":
            return await rounds_command.run(arguments, store, SystemClock())
        if arguments.command == "rules":
            return await rules_command.run(arguments, store, _today(settings, arguments))
        if arguments.command in ("seal", "rotate"):
            return await sealing_command.run(arguments, store)
        await _chat_here(settings, arguments, store)
    finally:
        await store.close()
    return 0


def _today(settings: Settings, arguments: argparse.Namespace) -> date:
    """The day where people live who have not said so, or the one that is pretended."""
    if arguments.today is not None:
        pretended: date = arguments.today.date()
        return pretended
    return datetime.now(ZoneInfo(settings.default_time_zone)).date()


async def _chat_here(settings: Settings, arguments: argparse.Namespace, store: Store) -> None:
    from bot.terminal import Terminal, hint, kept_in

    clock: Clock = SystemClock()
    if arguments.today is not None:
        clock = FixedClock(datetime.combine(arguments.today.date(), time(12), UTC))
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    locale = (os.environ.get("LANG") or "en")[:2].lower()
    if settings.bot_token is None:
        print(hint(locale))
    print(kept_in(locale, settings.database_place))
    await KnownRounds(store).load()
    terminal = Terminal(store, clock, settings.default_time_zone, arguments.user, locale)
    chatting = asyncio.create_task(terminal.run())
    watching = asyncio.create_task(watch(store))
    try:
        # Ctrl-C is an end like any other.
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait((chatting, watching), return_when=asyncio.FIRST_COMPLETED)
            if watching.done():
                watching.result()
            await chatting
    finally:
        for task in (chatting, watching):
            task.cancel()
        await asyncio.gather(chatting, watching, return_exceptions=True)


if __name__ == "__main__":
    sys.exit(main())

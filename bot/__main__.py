"""Start the assistant: on Telegram when there is a token, otherwise in this terminal."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from datetime import UTC, datetime, time
from io import TextIOWrapper

import uvloop

from bot import logs
from bot.clock import Clock, FixedClock, SystemClock
from bot.settings import ConfigurationError, Settings, read_settings
from bot.store import Store, StoreError
from bot.store.opening import open_store


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
    return parser.parse_args()


def main() -> int:
    """Run until stopped; the exit status."""
    arguments = _arguments()
    try:
        settings = read_settings()
        logs.set_up(settings.log_level)
        uvloop.run(_run(settings, arguments))
    except (ConfigurationError, StoreError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read what is printed here has gone; nothing more can be said, at the exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        print(f"Something unforeseen stopped the assistant:\n{logs.told(error)}", file=sys.stderr)
        return 1
    return 0


async def _run(settings: Settings, arguments: argparse.Namespace) -> None:
    asyncio.get_running_loop().set_exception_handler(logs.unforeseen)
    store = await open_store(settings.database_url)
    try:
        if settings.bot_token is None or arguments.terminal:
            await _chat_here(settings, arguments, store)
        else:
            await _serve_telegram(settings, store)
    finally:
        await store.close()


async def _chat_here(settings: Settings, arguments: argparse.Namespace, store: Store) -> None:
    from bot.terminal import Terminal, hint

    clock: Clock = SystemClock()
    if arguments.today is not None:
        clock = FixedClock(datetime.combine(arguments.today.date(), time(12), UTC))
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    if settings.bot_token is None:
        print(hint("en"))
    print(f"Your answers are kept in {settings.database_place}")
    locale = (os.environ.get("LANG") or "en")[:2].lower()
    terminal = Terminal(store, clock, settings.default_time_zone, arguments.user, locale)
    with contextlib.suppress(asyncio.CancelledError):
        await terminal.run()


async def _serve_telegram(settings: Settings, store: Store) -> None:
    from bot.telegram.service import TelegramService

    service = TelegramService(settings, store, SystemClock())
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    try:
        await service.start()
        print(
            f"On Telegram as https://t.me/{service.api.username}; "
            f"answers are kept in {settings.database_place}",
            flush=True,
        )
        polling = asyncio.create_task(service.run())
        waiting = asyncio.create_task(stopping.wait())
        await asyncio.wait((polling, waiting), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if polling.done():
            polling.result()
        else:
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
    finally:
        await service.stop()


if __name__ == "__main__":
    sys.exit(main())

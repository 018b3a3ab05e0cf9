"""`python -m tests.bot_api --port 8081 --token …`: the server as a process, for benchmarks and to
play by hand. With --play every line typed is said by Ann, and `>label` taps a button."""

from __future__ import annotations

import argparse
import asyncio
import sys

from .chats import Message
from .person import Person
from .server import BotApiServer


async def _main(options: argparse.Namespace) -> None:
    server = BotApiServer(
        options.token,
        port=options.port,
        history=options.history,
        log=options.log,
    )
    one_way = options.latency_ms / 2000
    server.latency(request=one_way, response=one_way)
    if options.limits:
        server.limits()
    async with server:
        print(server.url, flush=True)
        if options.play:
            await _play(server.person(language_code=options.language))
        else:
            await asyncio.Event().wait()


async def _play(person: Person) -> None:
    printing = asyncio.create_task(_print_heard(person))
    try:
        while line := await asyncio.to_thread(sys.stdin.readline):
            words = line.strip()
            try:
                if words.startswith(">"):
                    person.tap(words[1:].strip())
                elif words:
                    person.send(words)
            except AssertionError as error:
                print(error)
    finally:
        printing.cancel()


async def _print_heard(person: Person) -> None:
    while True:
        try:
            message = await person.hears(timeout=3600)
        except AssertionError:
            continue
        print(_shown(message), flush=True)


def _shown(message: Message) -> str:
    mark = "(edited) " if message.versions else ""
    buttons = "".join(f"\n    [{label}]" for label in message.labels)
    return f"\n{mark}{message.text}{buttons}\n"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default="123456:TEST-TOKEN")
    parser.add_argument("--latency-ms", type=float, default=0, help="a call and its answer")
    parser.add_argument("--history", type=int, default=20, help="messages kept per chat")
    parser.add_argument("--log", action="store_true", help="keep a log of calls")
    parser.add_argument("--limits", action="store_true", help="enforce Telegram's rates")
    parser.add_argument("--play", action="store_true", help="speak as a person from the terminal")
    parser.add_argument("--language", default="en", help="language of that person")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        asyncio.run(_main(_options()))
    except KeyboardInterrupt:
        sys.exit(0)

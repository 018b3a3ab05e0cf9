"""``python -m bot check``: a line for each thing that must be right, and what to do where one is
not. Nothing is changed by looking."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime

from telegram.error import TelegramError

from bot.clock import Clock
from bot.exposure import exposed_by
from bot.operating import needs
from bot.operating.database import BEHIND
from bot.operating.needs import Need
from bot.operating.stats import lasting
from bot.rounds.known import joined
from bot.sealing.opening import open_as_set
from bot.settings import Settings
from bot.store import Store, StoreError
from bot.store.opening import is_up_to_date
from bot.telegram.api import telegram_api
from bot.telegram.polling import is_refusal
from bot.telegram.refusals import reason
from express_entry import rulebook
from express_entry.rulebook import RuleFileError


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of looking at one thing."""

    subject: str
    is_right: bool
    text: str

    def __str__(self) -> str:
        return f"{'ok' if self.is_right else 'TO DO':<6}{self.subject:<11}{self.text}"


async def run(settings: Settings, clock: Clock) -> int:
    """Print a line each; the exit status is 0 if nothing is to be done."""
    is_right = True
    async for found in _findings(settings, clock):
        print(found, flush=True)
        is_right = is_right and found.is_right
    return 0 if is_right else 1


async def _findings(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    yield Finding("settings", True, "all of them can be read")
    store = None
    try:
        up_to_date = await is_up_to_date(settings.database_url)
        if up_to_date:
            store = await open_as_set(settings, begins=False)
        yield _database(settings, up_to_date)
    except StoreError as error:
        yield Finding("database", False, str(error))
    yield await _token(settings)
    now = clock.now()
    yield _rules(now)
    if store is not None:
        try:
            for found in await _stored(store, settings, now):
                yield found
        except StoreError as error:
            yield Finding("database", False, str(error))
        finally:
            await store.close()
    for found in _files(settings):
        yield found


def _database(settings: Settings, up_to_date: bool | None) -> Finding:
    place = settings.database_place
    if up_to_date is None:
        return Finding("database", True, f"{place}: none yet, the first start makes it")
    if not up_to_date:
        return Finding("database", False, f"{place}: {BEHIND}")
    return Finding("database", True, f"{place} answers, and its tables are up to date")


async def _token(settings: Settings) -> Finding:
    """One call to Telegram, which changes nothing there."""
    if settings.bot_token is None:
        text = "no BOT_TOKEN is set: the assistant chats in the terminal. For Telegram, README.md"
        return Finding("token", True, text)
    api = telegram_api(settings.bot_token.get_secret_value(), settings.telegram_base_url)
    try:
        await api.initialize()
        return Finding("token", True, f"Telegram knows it, as https://t.me/{api.username}")
    except TelegramError as error:
        if is_refusal(error):
            text = "Telegram refused BOT_TOKEN: copy it from @BotFather once more"
        else:
            text = (
                f"no Bot API answers at {settings.api_place} ({reason(error)}): is this machine "
                "connected, and TELEGRAM_BASE_URL right?"
            )
        return Finding("token", False, text)
    finally:
        await api.shutdown()


def _rules(now: datetime) -> Finding:
    try:
        due = len([*needs.of_rules(now)])
    except RuleFileError as error:
        lines = str(error).splitlines()
        text = f"{lines[0]} (python -m express_entry rules check tells all)"
        return Finding("rules", False, text)
    if due:
        files = "file is" if due == 1 else "files are"
        return Finding("rules", False, f"{due} {files} due a review: python -m bot rules")
    return Finding("rules", True, "all files are valid, none is due a review")


async def _stored(store: Store, settings: Settings, now: datetime) -> list[Finding]:
    """What the database tells of the work that is done on it."""
    feeds = await store.feeds()
    newest = needs.newest_reading(feeds, settings.feeds)
    fed = "ROUNDS_FEEDS is off" if not settings.feeds else "none was asked so far"
    if newest is not None:
        fed = f"read {lasting(now - newest)} ago"
    backlog = await store.backlog(now)
    waiting = f"{backlog.due:,} due, none for long"
    try:
        history = joined(rulebook.default().rounds, await store.rounds())
    except RuleFileError:
        kinds = []
    else:
        known = f"known to {history.as_of}, each of a kind that is known"
        kinds = [_one("rounds", [*needs.of_kinds(history)], known)]
    return [
        _one("feeds", [*needs.of_feeds(feeds, settings.feeds, now)], fed),
        *kinds,
        _one("reminders", [*needs.of_reminders(backlog, now)], waiting),
        _one("parked", [*needs.of_parked(await store.parked())], "nothing was put aside"),
    ]


def _one(subject: str, found: list[Need], otherwise: str) -> Finding:
    """A line of what needs somebody, or of there being nothing."""
    if not found:
        return Finding(subject, True, otherwise)
    more = "" if len(found) == 1 else f" (and {len(found) - 1} more)"
    return Finding(subject, False, f"{found[0].text}{more}")


def _files(settings: Settings) -> Iterator[Finding]:
    lines = exposed_by(settings)
    if not lines:
        yield Finding("files", True, "nobody else on this machine can read them")
    for line in lines:
        yield Finding("files", False, line)

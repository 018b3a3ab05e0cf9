"""What an event does to one chat, composed from the chat as it is stored and before anything of it
is committed. No damage to what is stored of one chat stops anybody else, nor that person from
erasing it or taking it along."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from secrets import token_hex, token_urlsafe
from time import monotonic
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.logs import where
from bot.monitoring.counted import COUNTED
from bot.store import ChatRecord, Kept, Wake
from bot.unkept import Unkept
from conversations.chat import session
from conversations.conversation import Answered, Front, handle
from conversations.voice import replies
from conversations.voice.events import Command, Due, Event, Tapped
from conversations.voice.replies import (
    Button,
    Card,
    CloseCard,
    Document,
    OwnData,
    Reply,
    Say,
    StatusLine,
)
from conversations.voice.wording import FALLBACK, SHIPPED, wording

log = logging.getLogger(__name__)

AGAIN, AGAIN_AFTER = "again", timedelta(days=1)
"""The plan of a chat whose reminder could not be composed."""
ERASE_UNREAD, KEEP_UNREAD = "unread.delete", "unread.keep"
"""What the buttons under the question send that asks whether to erase what cannot be read: their
meaning lies in them alone."""
TOKEN_BYTES = 16
"""Of a link for a partner: 128 bits, which nobody guesses."""
SLOW_SECONDS = 0.25
"""Everybody waits while one event is composed: one that takes longer is told to the operator."""


@dataclass(slots=True)
class Draft:
    """What one chat's events of one transaction add up to."""

    chat_id: int
    record: ChatRecord | None
    session: session.Session | None
    stored: str | None
    """The session as it is to be stored."""
    handled: list[str] = field(default_factory=list)
    payloads: list[str] = field(default_factory=list)
    composed: list[tuple[str, Reply]] = field(default_factory=list)
    """Of each payload what the log calls its event, and what it was made of."""
    reminders: tuple[Wake, ...] | None = None
    spoke: bool = False
    """The person did something, so they are there."""
    unreadable: bool = False
    wakes: bool = False
    """The partner's chat did something that concerns this one."""
    link: str | None = None
    """The link for a partner as it was."""

    @property
    def is_back(self) -> bool:
        """Whether the person had blocked the bot, and does something again."""
        return self.record is not None and self.record.blocked_at is not None and self.spoke

    def reply(self, reply: Reply, reference: str) -> None:
        """Add a reply to what is to be stored and sent; ``reference`` is that of its event."""
        self.payloads.append(replies.dump(reply))
        self.composed.append((reference, reply))


class Composer:
    """See the module. ``zone`` is where people live who have not said so; ``time`` measures, in
    seconds, how long composing takes, which is told from ``slow`` seconds on; whoever is silent for
    ``silent_months`` is forgotten (0: nobody is); ``bot_address`` is what a link to the assistant
    begins with, once that is known."""

    def __init__(
        self,
        clock: Clock,
        zone: str,
        time: Callable[[], float] = monotonic,
        slow: float = SLOW_SECONDS,
        languages: Collection[str] = SHIPPED,
        silent_months: int = 0,
        bot_address: Callable[[], str] = lambda: "",
    ) -> None:
        self._bot_address = bot_address
        self._silent_months = silent_months
        self._clock = clock
        self._zone = zone
        self._time = time
        self._slow = slow
        self._languages = languages
        self._unkept = Unkept(clock)

    def open(self, chat_id: int, record: ChatRecord | None) -> Draft:
        """Begin with a chat as it is stored; None for one not stored."""
        if record is None:
            return Draft(chat_id, None, None, None)
        try:
            found = session.load(record.session)
            link = found.link.digest if found.link is not None else None
            return Draft(chat_id, record, found, record.session, link=link)
        except Exception as error:
            # Whatever is wrong with it, it is wrong for this chat only.
            told = error if isinstance(error, session.UnreadableSession) else type(error).__name__
            log.error("chat skipped: %s", told)
            return Draft(chat_id, record, None, record.session, unreadable=True)

    def answer(
        self, draft: Draft, event: Event, locale: str, beside: Draft | None = None
    ) -> tuple[Reply, ...]:
        """One event answered, ``locale`` being the language of somebody not known: English where
        theirs is not spoken here; ``beside`` is the chat of a partner. A mistake of ours is told to
        the person and leaves answers as they were; what failed is logged without anything the
        person wrote."""
        began = self._time()
        locale = locale if locale in self._languages else FALLBACK
        try:
            if draft.record is not None and _erases_unread(event):
                return _erased(draft, locale)
            if draft.unreadable:
                return self._answer_unreadable(draft, event, locale)
            return self._answer(draft, event, locale, beside)
        finally:
            spent = self._time() - began
            COUNTED.handling.add(spent)
            if spent > self._slow:
                log.warning("%s took %.2f s to answer", type(event).__name__, spent)

    def _answer(
        self, draft: Draft, event: Event, locale: str, beside: Draft | None
    ) -> tuple[Reply, ...]:
        try:
            known = _in_a_known_zone(draft.session)
            zone = known.preferences.zone if known else None
            here = self._clock.now().astimezone(ZoneInfo(zone or self._zone))
            asked = Due(here, event.is_here) if isinstance(event, Due) else event
            answered = handle(
                known,
                asked,
                here.date(),
                locale=locale,
                zone=self._zone,
                new_id=token_hex(8),
                unkept=self._unkept.of(draft.chat_id),
                silent_months=self._silent_months,
                front=self._front(draft, beside),
            )
            answers = answered.replies
            if known is not draft.session and draft.session and answered.session:
                if isinstance(event, Due):
                    # Told when the person is there; until then it stays noted.
                    answered.session.preferences.zone = draft.session.preferences.zone
                    answered.session.preferences.place = draft.session.preferences.place
                elif answered.session.preferences.zone is None:
                    answers = (_zone_unknown(answered.session.locale, self._zone), *answers)
            stored = None if answered.session is None else session.dump(answered.session)
            theirs = None if answered.other is None else session.dump(answered.other)
        except Exception as error:
            log.error("an event could not be handled: %s in %s", type(error).__name__, where(error))
            return self._answer_failing(draft, event, locale)
        self._hold(draft, answered)
        draft.session, draft.stored = answered.session, stored
        if beside is not None and theirs is not None:
            beside.session, beside.stored, beside.wakes = answered.other, theirs, True
            if answered.other_plan is not None:
                beside.reminders = tuple(Wake(one.key, one.due) for one in answered.other_plan)
        if answered.plan is not None:
            draft.reminders = tuple(Wake(one.key, one.due) for one in answered.plan)
        return answers

    def _front(self, draft: Draft, beside: Draft | None) -> Front:
        """What is known here besides the session."""
        return Front(
            chat_id=draft.chat_id,
            bot_address=self._bot_address(),
            new_token=token_urlsafe(TOKEN_BYTES),
            other_id=None if beside is None else beside.chat_id,
            other=None if beside is None else beside.session,
        )

    def _hold(self, draft: Draft, answered: Answered) -> None:
        """What was told before consent stays until that is committed: it may be tried again."""
        agrees = draft.session is not None and draft.session.agreed_on is None
        if answered.session is None or not (agrees and answered.session.agreed_on):
            self._unkept.hold(draft.chat_id, answered.unkept)

    def _answer_failing(self, draft: Draft, event: Event, locale: str) -> tuple[Reply, ...]:
        """Nothing can be done with this session as it is, but it can be taken along or erased."""
        if isinstance(event, Due):
            return self._later(draft)
        locale = draft.session.locale if draft.session else locale
        return _own_data(draft, event, locale) or (our_mistake(locale),)

    def _answer_unreadable(self, draft: Draft, event: Event, locale: str) -> tuple[Reply, ...]:
        if isinstance(event, Due):
            return self._later(draft)
        found = _own_data(draft, event, locale)
        return found or (Say(html=wording(locale).say("session-unreadable")),)

    def _later(self, draft: Draft) -> tuple[Reply, ...]:
        """A reminder that cannot be composed: nobody asked, so nobody is told, and it is not tried
        every few minutes. Whatever is due by tomorrow is then said, once, if it can be."""
        draft.reminders = (Wake(AGAIN, self._clock.now() + AGAIN_AFTER),)
        return ()


def our_mistake(locale: str) -> Say:
    """Something failed that is no fault of the person's."""
    return Say(html=wording(locale).say("our-mistake"))


def slow_down(locale: str) -> Say:
    """More was sent than is read."""
    return Say(html=wording(locale).say("slow-down"))


def with_all_that_is_kept(chat_id: int, draft: Draft, document: OwnData, kept: Kept) -> Document:
    """The file a person takes along: the session as this transaction leaves it; under ``stored``
    what else there is of the chat. A session that cannot be read is in it as it is stored."""
    plan = kept.reminders if draft.reminders is None else draft.reminders
    waiting = [*kept.waiting, *draft.payloads]
    blocked_at = draft.record.blocked_at if draft.record else None
    told = _as_json(document.content)
    everything = {
        **(told if isinstance(told, dict) else {"session": told}),
        "stored": {
            "chat": chat_id,
            "card": draft.record.card_message_id if draft.record else None,
            "pinned": draft.record.pinned_message_id if draft.record else None,
            "blocked_at": blocked_at.isoformat() if blocked_at else None,
            "reminders": [
                {"key": one.key, "due_at": one.due_at.astimezone(UTC).isoformat()} for one in plan
            ],
            "waiting": [_as_json(payload) for payload in waiting],
        },
    }
    content = json.dumps(everything, ensure_ascii=False, indent=1)
    return Document(name=document.name, content=content, caption=document.caption)


def with_its_message(draft: Draft, line: StatusLine, kept: Kept) -> StatusLine:
    """The end of a status line, with the message it means: what is stored of the chat may be gone
    when its turn comes. One may have been sent that still waits to be noted."""
    if draft.record is not None and draft.record.pinned_message_id is not None:
        return line.model_copy(update={"message_id": draft.record.pinned_message_id})
    for payload in kept.waiting:
        told = _as_json(payload)
        if isinstance(told, dict) and told.get("kind") == "status" and told.get("message_id"):
            line = line.model_copy(update={"message_id": told["message_id"]})
    return line


def _as_json(payload: str) -> object:
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):
        return payload


def _in_a_known_zone(known: session.Session | None) -> session.Session | None:
    """The same session; or one without a zone, if no such zone is known (any more): its person then
    lives by the zone of those who told none."""
    if known is None or known.preferences.zone is None:
        return known
    try:
        ZoneInfo(known.preferences.zone)
    except (KeyError, ValueError, OSError):
        known = known.copy_for_turn()
        known.preferences.zone = known.preferences.place = None
    return known


def _zone_unknown(locale: str, zone: str) -> Say:
    words = wording(locale)
    return Say(html=words.say("zone-lost", zone=words.zone(zone)))


def _own_data(draft: Draft, event: Event, locale: str) -> tuple[Reply, ...]:
    """What is a person's right also where nothing else can be done; nothing for another event."""
    words = wording(locale)
    if draft.record is not None and isinstance(event, Command) and event.name == "export":
        return (
            OwnData(
                name="express-entry-assistant.json",
                content=_without_a_partner(draft.record.session),
                caption=words.plain("export-caption"),
            ),
        )
    if isinstance(event, Tapped):
        at_the_question = draft.session is not None and draft.session.screen.name == "delete"
        if at_the_question and event.data.split(".")[2:] == ["delete"]:
            return _erased(draft, locale)
        if event.data == KEEP_UNREAD:
            return CloseCard(), Say(html=words.say("kept"))
    if isinstance(event, Command) and event.name == "delete":
        return CloseCard(), _asked_unread(locale)
    return ()


def _without_a_partner(stored: str) -> str:
    """What cannot be read as a session, without what came from another chat."""
    told = _as_json(stored)
    if not isinstance(told, dict) or "pair" not in told:
        return stored
    return json.dumps({name: one for name, one in told.items() if name != "pair"})


def _asked_unread(locale: str) -> Card:
    """Whether everything is to be erased, asked without reading what there is."""
    words = wording(locale)
    rows = (
        (Button(label=words.plain("button-delete"), data=ERASE_UNREAD, role="danger"),),
        (Button(label=words.plain("button-keep"), data=KEEP_UNREAD),),
    )
    return Card(html=words.say("delete-question"), rows=rows)


def _erases_unread(event: Event) -> bool:
    """Whether the answer is yes; it holds whatever has become of the session since."""
    return isinstance(event, Tapped) and event.data == ERASE_UNREAD


def _erased(draft: Draft, locale: str) -> tuple[Reply, ...]:
    draft.unreadable = False
    draft.session = draft.stored = None
    draft.reminders = ()
    words = wording(locale)
    replies: tuple[Reply, ...] = CloseCard(), Say(html=words.say("deleted"))
    if draft.record is None or draft.record.pinned_message_id is None:
        return replies
    return StatusLine(html=words.say("status-line-erased"), over=True), *replies

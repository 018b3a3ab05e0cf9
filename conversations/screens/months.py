"""The next 24 months: a page of days, more of them, and the same as a picture."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import PAST_SCORE
from conversations.chat.recording import BIRTH_DATE
from conversations.chat.turn import Turn
from conversations.reports import estimate_card, headline, months
from conversations.reports.estimate import is_too_early
from conversations.screens import asking
from conversations.screens.result import LEAVING, leaving
from conversations.screens.window import Tap, Window, opens, show, simply, taps, window
from conversations.voice.replies import Button, Card


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    if is_too_early(turn):
        return turn.card(estimate_card.card(turn), leaving(turn))
    birth = turn.walk.by_key(BIRTH_DATE)
    if turn.has_no_birthday and birth is not None:
        told = turn.words.say("months-need-birth", example=asking.example(turn, birth))
        return turn.card([headline.total(turn), told], leaving(turn))
    pages = months.pages(turn)
    page = min(int(args.get("page", 0)), len(pages) - 1)
    rows: list[tuple[Button, ...]] = []
    if turn.session.state not in PAST_SCORE:
        rows.append((PICTURE.button(turn), TO_DATES.button(turn)))
    turning = []
    if page:
        label = turn.words.plain("button-previous")
        turning.append(MORE.button(turn, label, value=page - 1))
    if page + 1 < len(pages):
        turning.append(MORE.button(turn, value=page + 1))
    if turning:
        rows.append(tuple(turning))
    return turn.card(pages[page], (*rows, *leaving(turn)))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "months", in_place=True, page=int(value))


def _send_picture(turn: Turn) -> None:
    turn.replies.append(months.picture(turn))


PICTURE = Tap("picture", simply(_send_picture), "button-picture")
TO_DATES = opens("timeline", "dates", "button-timeline")
MORE = Tap("more", _turn_page, "button-more", control=True)

window("months", Window(_show, taps(PICTURE, TO_DATES, MORE, *LEAVING)))

"""What the other of a pair did, told once: composed when the chat is woken, as things stand then.
It is about what is kept of a person, so it is told to whoever stopped their reminders too."""

from __future__ import annotations

from conversations.chat.pairing import are_compared
from conversations.chat.turn import Turn
from conversations.screens import acting, reminding
from conversations.voice.replies import Notice

KEY = "partner"
"""The key of the moment at which such a chat is woken."""


def speak(turn: Turn) -> None:
    """Say what waits to be said."""
    news, turn.session.pair_news = turn.session.pair_news, []
    for one in news:
        match one:
            case "asked":
                _ask(turn)
            case "paired":
                _say(turn, "partner-now-connected", reminding.PARTNER)
            case "ready" if are_compared(turn):
                _say(turn, "partner-news-ready", reminding.COMPARE)
            case "changed":
                _changed(turn)
            case "declined" | "ended":
                _say(turn, f"partner-news-{one}")
            case _:
                pass


def _ask(turn: Turn) -> None:
    pair = turn.session.pair
    if pair is not None and pair.step == "asked":
        _say(turn, "partner-question", reminding.PARTNER)


def _changed(turn: Turn) -> None:
    pair = turn.session.pair
    if pair is None or pair.score_before is None:
        return
    before, after = pair.score_before, turn.assessment.total
    turn.session.pair = pair.model_copy(update={"score_before": None})
    if before != after:
        said = turn.words.say(
            "partner-news-changed",
            before=before,
            after=after,
            estimate=turn.assessment.crs.estimate,
        )
        _notice(turn, str(said), reminding.SCORE)


def _say(turn: Turn, message: str, *pressed: reminding.Press) -> None:
    _notice(turn, str(turn.words.say(message)), *pressed)


def _notice(turn: Turn, html: str, *pressed: reminding.Press) -> None:
    number = acting.remember(turn, [f"{KEY}|{turn.today}"], [], turn.today)
    rows = tuple((one.button(turn, number),) for one in pressed)
    turn.replies.append(Notice(html=html, rows=rows))

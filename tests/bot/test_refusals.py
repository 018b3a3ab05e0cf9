"""What Telegram's refusals say is logged; what people wrote is not, wherever it stands."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.telegram.refusals import reason


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (BadRequest("Bad Request: message is too long"), "BadRequest: Message is too long"),
        (
            BadRequest('Can\'t parse entities: unsupported start tag "pune" at byte offset 12'),
            "BadRequest: Can't parse entities unsupported start tag … at byte offset 12",
        ),
        (
            Forbidden("Forbidden: bot was blocked by the user"),
            "Forbidden: Forbidden bot was blocked by the user",
        ),
        (BadRequest("BUTTON_DATA_INVALID"), "BadRequest: BUTTON DATA INVALID"),
        (BadRequest("Zebedee Quux is 34, CRS 470"), "BadRequest: … is …"),
        (BadRequest("a\nb\r\nINFO bot: not found\x00\x1b[31m"), "BadRequest: a … bot not found …"),
        (BadRequest(""), "BadRequest"),
        (ValueError("Ann"), "ValueError: …"),
        (
            NetworkError("Bad Gateway (502). Parsing the server response b'user name' failed"),
            "NetworkError: Bad Gateway …",
        ),
        (RetryAfter(35), "RetryAfter: Flood control exceeded Retry in 35 seconds"),
        (TimedOut(), "TimedOut: Timed out"),
    ],
    ids=repr,
)  # fmt: skip
def test_a_refusal_on_one_line(error: Exception, told: str) -> None:
    assert reason(error) == told


@pytest.mark.parametrize("words", ["not found ", "Zebedee 3 ", "x"])
def test_a_refusal_is_short(words: str) -> None:
    told = reason(BadRequest(words * 100_000))
    assert len(told) <= 200
    assert "\n" not in told
    assert "Zebedee" not in told


def test_how_much_of_a_refusal_is_read_and_written() -> None:
    """A thousand characters of what may be a whole page, and two hundred of what may be logged."""
    assert reason(ValueError(" " * 997 + "not found")) == "ValueError: not"
    assert reason(ValueError(" " * 1_000 + "not found")) == "ValueError"
    # "ValueError: " are twelve characters, and each "not " four.
    assert reason(ValueError("not " * 47 + "found")) == "ValueError: " + "not " * 47
    assert reason(ValueError("not " * 46 + "all")) == "ValueError: " + "not " * 46 + "…"

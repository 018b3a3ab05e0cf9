"""People who tell of themselves in a message, and what they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat, newcomer
from tests.gallery.showing import Exhibit, doing
from tests.lives.life import scored

MESSAGE = "29, single, master's from India, IELTS 8 7.5 7 7, 4 years as a truck driver"

COURTESIES = (
    *("thanks", "hello, how are you?", "you are great", "sorry", "no problem", "good night"),
    *("wait", "bye", "I am sad", "this is useless", "lol", "voice note", "I want to die"),
)
"""What people say besides, one of each."""


def told() -> Iterator[Exhibit]:
    """In one's own words, at any moment."""
    yield doing("told: before consent", Chat(), f"{MESSAGE}. what's my score?")
    yield doing("told: once agreed", Chat().says(MESSAGE), "[I agree")
    listed = newcomer().says(MESSAGE)
    yield doing("told: which one", listed.once_more(), "[Change one")
    yield doing("told: one line", listed.once_more(), "[Change one", "[Marital status")
    yield doing("told: all of it", listed.once_more(), "[Yes")
    yield doing("told: none of it", listed, "[No")
    yield doing("told: nothing to take", newcomer(), "I am 29, clb 9")
    refused = "single, TOEFL 90, 2 kids, 12 years as a truck driver"
    yield doing("told: not taken", newcomer().says("3 April 2008"), refused)
    french = "J'ai 29 ans, célibataire, licence du Maroc, j'habite à Rabat"
    yield doing("told: in French", newcomer(), french)
    rest = "married, 2 kids, my wife has a bachelors, can my parents come?"
    yield doing("told: beside a question", standing_at("marital_status"), rest)
    yield doing("told: a change", scored(), "I'm married now and I have 2 kids")
    known = newcomer().says(MESSAGE).does("[Yes")
    yield doing("told: known already", known, "single, master's from India, IELTS 8 7.5 7 7")
    lost = Chat().says(MESSAGE)
    lost.unkept = ""
    yield doing("told: to be said again", lost, "[I agree")

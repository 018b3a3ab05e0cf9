"""The job that goes on, told in a message with the month in which it began, is not asked again."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import read
from tests.conversations.story import newcomer

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("message", "post"),
    [
        (
            "29, single, data analyst in Mumbai at TCS since july 2018, live in India",
            {"start": "2018-07", "end": "now", "country": "IN"},
        ),
        (
            "comptable à Douala depuis mars 2016",
            {"start": "2016-03", "end": "now", "country": "CM"},
        ),
        (
            "cocinero en Puebla desde mayo de 2019, 30 años",
            {"start": "2019-05", "end": "now", "country": "MX"},
        ),
        (
            "mechanical engineer at Siemens in Munich from 06/2019 till date",
            {"start": "2019-06", "end": "now", "country": "DE"},
        ),
    ],
)
def test_its_month_and_place_are_told(message: str, post: dict[str, str]) -> None:
    assert read(message, TODAY).post == post


@pytest.mark.parametrize(
    "message",
    [
        "staff nurse at LUTH Lagos since 2017",  # the month is not said
        "nurse in Manila, 5 years",
        "PhD student in Toronto since September 2022",
        "married since june 2019, nurse in Manila",
        "my wife is a nurse in Manila since may 2020",
        "I was a nurse in Manila from may 2015 to june 2019",
    ],
)
def test_of_anything_else_nothing_is_told(message: str) -> None:
    assert read(message, TODAY).post == {}


def test_what_a_first_message_tells_of_the_job_is_not_asked_again() -> None:
    chat = newcomer(TODAY).says(
        "29, single, bachelor's from India, IELTS 8 7.5 7 7, no french, "
        "data analyst in Mumbai since july 2018 full time, live in India"
    )
    chat.taps("Yes, all of it")
    told = {name: chat.answers[f"job.0.{name}"] for name in ("start", "end", "country")}
    assert told == {"start": "2018-07", "end": "now", "country": "IN"}
    assert "Hours a week: Full time" in chat.heard


def test_of_a_job_elsewhere_it_is_not_asked_how_much_was_in_canada() -> None:
    chat = newcomer(TODAY).says("33, single, developer in Recife since may 2016, bachelor's")
    assert "how many of them count" in chat.card
    assert "how many were in Canada" not in chat.card

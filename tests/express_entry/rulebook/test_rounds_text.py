"""Numbers, days and moments as IRCC prints them. The deviating shapes are those of the 435 rows of
the feed of 2026-08-07; the moments beside them are read off by eye."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest

from express_entry.rulebook.rounds_text import (
    count_of,
    day_of,
    is_french,
    moment_of,
    number_of,
    tidy,
)


@pytest.mark.parametrize(
    ("text", "number"), [("434", "434"), ("91a", "91a"), ("91B", "91b"), ("# 448", "448")]
)
def test_a_number_of_a_round(text: str, number: str) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["", "91ab", "-3", "4.5", "٣", "<b>4</b>", "1" * 7])
def test_no_number_of_a_round(text: str) -> None:
    with pytest.raises(ValueError, match="number of a round"):
        number_of(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        *[("5,000", 5000), ("300", 300), ("20 784", 20784), ("229,100", 229100), ("4", 4)],
        *[("", None), ("-", None), ("N/A", None), ("—", None)],
    ],
)
def test_a_count_is_grouped_or_not_and_a_blank_is_none(text: str, count: int | None) -> None:
    assert count_of(text) == count


@pytest.mark.parametrize("text", ["0", "5,00", "1.5", "-5", "about 300", "12345678", "٣٠٠", "1e3"])
def test_no_count(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|nought"):
        count_of(text)


@pytest.mark.parametrize(
    ("text", "day", "french"),
    [
        ("2026-08-07", date(2026, 8, 7), False),
        ("August 7, 2026", date(2026, 8, 7), False),
        ("Sept. 28, 2026", date(2026, 9, 28), False),
        ("28 sept. 2026", date(2026, 9, 28), False),
        ("le vendredi 7 août 2026", date(2026, 8, 7), True),
        ("3 juill. 2026", date(2026, 7, 3), False),
        ("12 févr. 2026", date(2026, 2, 12), False),
        ("3 jui. 2026", None, False),  # June or July
        ("Sep 28 2026", date(2026, 9, 28), False),
        ("May 19th, 2021", date(2021, 5, 19), False),
        ("7 août 2026", date(2026, 8, 7), True),
        ("1er février 2027", date(2027, 2, 1), True),
        ("7 AOÛT 2026", date(2026, 8, 7), True),
        ("2026-13-01", None, False),
        ("February 30, 2026", None, False),
        ("August 7", None, False),
        ("07/08/2026", None, False),
        ("", None, False),
    ],
)
def test_a_day(text: str, day: date | None, french: bool) -> None:
    assert is_french(text) is french
    if day is None:
        with pytest.raises(ValueError, match="day"):
            day_of(text)
    else:
        assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("October 11, 2025 at 14:55:49 UTC", (2025, 10, 11, 14, 55, 49)),
        ("July 3rd 2026 at 21:35:13 UTC", (2026, 7, 3, 21, 35, 13)),
        ("April 12th, 2021 at 5:04:09 UTC", (2021, 4, 12, 5, 4, 9)),
        ("March  02. 2024 at 06:10:24  UTC", (2024, 3, 2, 6, 10, 24)),
        ("May 5, 2022 12:48:30 UTC", (2022, 5, 5, 12, 48, 30)),
        ("May 5, 2022 at12:48:30 UTC", (2022, 5, 5, 12, 48, 30)),
        ("May 5, 202212:48:30", (2022, 5, 5, 12, 48, 30)),
        ("May 5 2022 at 20:19:59 PM", (2022, 5, 5, 20, 19, 59)),
        ("May 5, 2022 at 8:19:59 PM UTC", (2022, 5, 5, 20, 19, 59)),
        ("May 5, 2022 at 12:01:00 AM UTC", (2022, 5, 5, 0, 1, 0)),
        ("2022-05-05 2022-05-05 at 12:48:30", (2022, 5, 5, 12, 48, 30)),
        ("2022-05-05T12:48:30", (2022, 5, 5, 12, 48, 30)),
        (" 11 octobre 2025 à 14:55:49 UTC", (2025, 10, 11, 14, 55, 49)),
        ("le 11 octobre 2025 à 14 h 55 UTC", (2025, 10, 11, 14, 55, 0)),
        ("11 octobre 2025 à 14 h 55 min 49 s UTC", (2025, 10, 11, 14, 55, 49)),
        ("1er mai 2026 à 5 h 04 min 09 s TUC", (2026, 5, 1, 5, 4, 9)),
        ("samedi 11 oct. 2025, 14h55:49 UTC", (2025, 10, 11, 14, 55, 49)),
        ("2 décembre 2025 à 14 h 55 min UTC", (2025, 12, 2, 14, 55, 0)),
    ],
)
def test_a_moment(text: str, moment: tuple[int, int, int, int, int, int]) -> None:
    assert moment_of(text) == datetime(*moment, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "October 7 at 16:38:21 UTC",  # round 208: no year is said
        "October 11, 2025",
        "14:55:49 UTC",
        "October 11, 2025 at 25:00:00 UTC",
        "October 11, 2025 at 14:55:49 EST",
        "11 octobre 2025 à 14 h 55 min 49 s HAP",
        "October 11, 2025 at 14:55:49 UTC+2",
        "Smarch 11, 2025 at 14:55:49 UTC",
        "to be announced",
    ],
)
def test_no_moment_is_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"moment|UTC|calendar|time of day"):
        moment_of(text)


@pytest.mark.parametrize("text", ["", " ", "-", "—"])
def test_a_blank_is_no_moment(text: str) -> None:
    assert moment_of(text) is None


def test_a_text_is_one_visible_line() -> None:
    assert tidy(" a\u00a0b\n\tc\u202ed\x00e\u200b ") == "a b cde"
    assert tidy(" a  b ") == "a b"
    assert tidy("e\u0301ducation") == "éducation"


def test_long_texts_take_no_time() -> None:
    for text in ("1," * 100_000, "9 " * 100_000, "a" * 200_000, "2026-" * 50_000):
        began = time.perf_counter()
        for read in (number_of, count_of, day_of, moment_of):
            with pytest.raises(ValueError):  # noqa: PT011
                read(text)
        assert time.perf_counter() - began < 1

"""A feed is read as far as it goes: a genuine piece, and all that may be strange in one."""

from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry.rulebook.rounds_feed import MOST_ODDITIES, NotAFeed, read_feed
from tests.express_entry.rulebook.feeds import SAMPLE, feed, row, sample

TODAY = date(2026, 11, 29)


def one(**changed: Any) -> Any:
    """A feed of one genuine row with some values changed; None takes the key away."""
    told = {key: value for key, value in (sample()[0] | changed).items() if value is not None}
    return read_feed(feed(told), TODAY)


def test_the_genuine_piece() -> None:
    found = read_feed(SAMPLE.read_bytes(), TODAY)
    assert [
        (told.number, told.held_on, told.name, told.invitations, told.cutoff, told.tie_break)
        for told in found.rounds
    ] == [
        (
            *("434", date(2026, 8, 7), "Transport Occupations, 2026-Version 2", 300, 470),
            datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC),
        ),
        (
            *("433", date(2026, 8, 6), "French-Language proficiency 2026-Version 2", 5000, 391),
            datetime(2026, 3, 18, 23, 32, 40, tzinfo=UTC),
        ),
        (
            *("432", date(2026, 8, 5), "Canadian Experience Class", 3000, 516),
            datetime(2026, 7, 3, 21, 35, 13, tzinfo=UTC),
        ),
    ]
    assert found.rounds[2].tie_break_printed == "July 3rd 2026 at 21:35:13 UTC"
    assert (found.oddities, found.language) == ((), "en")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_french_feed_in_each_of_its_encodings(encoding: str) -> None:
    french = sample()[0] | {
        "drawNumberURL": "<a href='/content/canadasite/fr/x.html?q=441'>441</a>",
        "drawNumber": "441",
        "drawDateFull": "7 août 2026",
        "drawName": "Professions de la santé et des services sociaux (version 3)",
        "drawSize": "20 784",
        "drawCutOff": "11 octobre 2025 à 14:55:49 UTC",
    }
    text = json.dumps({"rounds": [french]}, ensure_ascii=False)
    found = read_feed(text.encode(encoding), TODAY)
    [told] = found.rounds
    assert (found.language, told.language, found.oddities) == ("fr", "fr", ())
    assert told.name == "Professions de la santé et des services sociaux (version 3)"
    assert told.invitations == 20784
    assert told.tie_break == datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC)


@pytest.mark.parametrize("blank", ["", " ", None])
def test_a_blank_is_not_known_and_never_nought(blank: str | None) -> None:
    found = one(drawSize=blank, drawCRS=blank, drawCutOff=blank)
    [told] = found.rounds
    assert (told.invitations, told.cutoff, told.tie_break) == (None, None, None)
    assert found.oddities == (
        "round 434: drawSize '' is blank: not known",
        "round 434: drawCRS '' is blank: not known",
    )


@pytest.mark.parametrize(
    ("changed", "value", "oddity"),
    [
        ({"drawCRS": "0"}, None, "drawCRS '0' is nought, which no round has: not known"),
        ({"drawCRS": "1201"}, None, "drawCRS '1201' is above every score: not known"),
        ({"drawCRS": "about 470"}, None, "drawCRS 'about 470' is no number: not known"),
        ({"drawCRS": 470}, 470, None),
        ({"drawCRS": 470.0}, 470, None),
        ({"drawCRS": 470.5}, None, "drawCRS '' is blank: not known"),
        ({"drawCRS": True}, None, "drawCRS '' is blank: not known"),
        ({"drawCRS": ["470"]}, None, "drawCRS '' is blank: not known"),
    ],
)
def test_a_cutoff_is_a_score_or_not_known(
    changed: dict[str, Any], value: int | None, oddity: str | None
) -> None:
    found = one(**changed)
    assert found.rounds[0].cutoff == value
    assert found.oddities == (() if oddity is None else (f"round 434: {oddity}",))


def test_a_tie_break_that_is_not_said_whole_stays_as_printed() -> None:
    """Round 208, as the feed has it: no year."""
    found = one(drawCutOff="October 7 at 16:38:21 UTC")
    told = found.rounds[0]
    assert (told.tie_break, told.tie_break_printed) == (None, "October 7 at 16:38:21 UTC")
    assert len(found.oddities) == 1
    # Round 139's is of the day after the round, and taken; a later one is none.
    assert one(drawCutOff="August 8, 2026 at 10:00:00 UTC").rounds[0].tie_break is not None
    assert one(drawCutOff="August 9, 2026 at 10:00:00 UTC").rounds[0].tie_break is None


def test_one_bad_row_takes_no_other_with_it() -> None:
    good = sample()
    bad: list[Any] = [
        *(None, 7, "x", [], {}, {"drawNumber": "?"}),
        good[0] | {"drawNumber": "500", "drawDate": "", "drawDateFull": ""},
        good[0] | {"drawNumber": "501", "drawName": "\u200b "},
        good[0] | {"drawNumber": "502", "drawDate": "2026-12-01"},
        good[0] | {"drawNumber": "503", "drawDate": "2014-12-31"},
    ]
    rows = [*bad, *good]
    random.Random(7).shuffle(rows)
    found = read_feed(feed(*rows), TODAY)
    assert sorted(told.number for told in found.rounds) == ["432", "433", "434"]
    passed_over = [line for line in found.oddities if "is passed over" in line]
    assert len(passed_over) == len(bad)


def test_the_day_written_out_stands_in_for_the_other_and_case_of_keys_is_nothing() -> None:
    assert one(drawDate=None).rounds[0].held_on == date(2026, 8, 7)
    low = {key.upper(): value for key, value in sample()[0].items()}
    assert read_feed(feed(low), TODAY).rounds == read_feed(feed(sample()[0]), TODAY).rounds


def test_several_rounds_a_day_and_a_number_with_a_letter() -> None:
    rows = [
        row("91b", "2018-05-30", "Federal Skilled Trades", "250", "288"),
        row("91a", "2018-05-30", "Provincial Nominee Program", "500", "902"),
        row("91A", "2018-05-30", "Provincial Nominee Program", "500", "903"),
    ]
    found = read_feed(feed(*rows), TODAY)
    assert [(told.number, told.cutoff) for told in found.rounds] == [("91b", 288), ("91a", 902)]
    assert found.oddities == ("round 91a is there twice, and differs: the first is taken",)


def test_hostile_text_is_kept_as_one_visible_line() -> None:
    name = "<b>&\n2026-11-29 ERROR forged\x1b[31m\u202e" + "x" * 500
    found = one(drawName=name)
    told = found.rounds[0]
    assert told.name.startswith("<b>& 2026-11-29 ERROR forged[31mxxx")
    assert len(told.name) == 200
    assert all(line.isprintable() for line in found.oddities)
    assert max(map(len, found.oddities)) < 120


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "no JSON"),
        (b"<!DOCTYPE html><html>Page not found</html>", "no JSON"),
        (b"\x00\xff\xfe" * 99, "no JSON"),
        (b"[" * 1_000_000, "no JSON"),
        (b'{"rounds": ' + b"9" * 10_000 + b"}", "no JSON"),
        (b'{"draws": []}', 'no list "rounds"'),
        (b'{"rounds": {}}', 'no list "rounds"'),
        (b'"rounds"', 'no list "rounds"'),
        (b'{"rounds": []}', "no round in it"),
        (b'{"rounds": [{}, 1]}', "none of its rows is a round: row 1 is passed over"),
        (feed(*[{}] * 5001), "more than 5000"),
    ],
)
def test_what_is_no_feed_is_told_in_one_line(body: bytes, why: str) -> None:
    with pytest.raises(NotAFeed, match=why) as caught:
        read_feed(body, TODAY)
    assert "\n" not in str(caught.value)


def test_not_all_that_is_strange_is_told() -> None:
    found = read_feed(feed(*[{}] * 1000, *sample()), TODAY)
    assert len(found.oddities) == MOST_ODDITIES + 1
    assert found.oddities[-1] == "and 980 more that is strange"


def test_whatever_becomes_of_the_genuine_piece_it_is_read_or_refused() -> None:
    """A thousand damaged copies: bytes changed, taken out, doubled."""
    chance, genuine = random.Random(20261129), SAMPLE.read_bytes()
    for _ in range(1000):
        body = bytearray(genuine)
        for _ in range(chance.randint(1, 30)):
            at = chance.randrange(len(body))
            match chance.randrange(3):
                case 0:
                    body[at] = chance.randrange(256)
                case 1:
                    del body[at : at + chance.randint(1, 9)]
                case _:
                    body[at:at] = body[at : at + chance.randint(1, 99)]
        try:
            found = read_feed(bytes(body), TODAY)
        except NotAFeed:
            continue
        for told in found.rounds:
            assert told.cutoff is None or 0 < told.cutoff <= 1200
            assert told.invitations is None or told.invitations > 0
            assert date(2015, 1, 31) <= told.held_on <= date(2026, 11, 30)

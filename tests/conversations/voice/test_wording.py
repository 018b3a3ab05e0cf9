"""Words, numbers and names in the person's language, and text folded for comparing."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from conversations.voice.wording import (
    MissingWording,
    country_codes,
    fold,
    folded,
    month_numbers,
    plain,
    wording,
)

EN = wording("en")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Côte d'Ivoire! ", "cote d ivoire"),
        ("B.Tech.", "b.tech"),
        ("C++ / C#", "c++ / c#"),
        ("u.k.", "u.k"),
        ("A-B", "a b"),
        ("É", "e"),
        ("ﬁn", "fin"),
        ("STRASSE straße", "strasse strasse"),
        ("a  b\tc\nd", "a b c d"),
        ("...", ""),
        ("", ""),
    ],
)
def test_text_for_comparing(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_what_is_folded_away_leaves_markup_markup() -> None:
    quote = "<blockquote expandable><b>First</b>\nmore</blockquote>"
    for told in (quote, Markup(quote)):
        assert plain(folded(told)) == "First"


@pytest.mark.parametrize(
    ("stored", "said"),
    [("1991", "1991"), ("1991-04", "April 1991"), ("1991-04-03", "3 April 1991")],
)
def test_a_stored_day_month_or_year(stored: str, said: str) -> None:
    assert EN.day_or_month(stored) == said


def test_numbers_money_and_countries() -> None:
    assert EN.number(1_234_567) == "1,234,567"
    assert EN.number(0.5) == "0.5"
    assert EN.money(0) == "$0 CAD"
    assert EN.money(15_263) == "$15,263 CAD"
    assert (EN.country("IN"), EN.country("CI"), EN.country("XX")) == (
        "India",
        "Côte d’Ivoire",
        "XX",
    )
    assert EN.listed(["a", "b", "<c>"]) == Markup("a, b, &lt;c&gt;")


def test_what_a_person_wrote_cannot_be_markup() -> None:
    said = EN.say("removed", name="<b>Ann & Bob</b>")
    assert said == "&lt;b&gt;Ann &amp; Bob&lt;/b&gt; is removed."
    assert EN.say("removed", name=Markup("<b>Ann</b>")) == "<b>Ann</b> is removed."
    assert EN.plain("removed", name="<b>Ann & Bob</b>") == "<b>Ann & Bob</b> is removed."
    assert plain("<b>a &amp; b</b> &lt;c&gt;") == "a & b <c>"


def test_true_and_false_choose_between_variants() -> None:
    given = {"page": "P", "number": 1, "note": ""}
    said = [EN.say("topic-source", several=several, **given) for several in (True, False)]
    assert said == [EN.say("topic-source", several=several, **given) for several in ("yes", "no")]
    assert said[0] != said[1]


def test_parts_joined_by_a_message() -> None:
    assert EN.joined("between-clauses", ["a", "", Markup("<b>b</b>"), "<c>"]) == Markup(
        "a; <b>b</b>; &lt;c&gt;"
    )
    assert EN.joined("between-sentences", ["A.", "B."]) == "A. B."
    assert EN.joined("between-levels", "9988") == "9/9/8/8"
    assert EN.joined("between-clauses", []) == ""


def test_text_that_is_too_long_is_cut() -> None:
    assert EN.cut("one & two", 5) == "one &…"
    assert EN.cut("one & two", 4) == "one…"


def test_messages_and_their_attributes() -> None:
    assert EN.has("crs-total")
    assert not EN.has("crs-total", "lacks")
    assert EN.has("requirement-fswp-points67", "lacks")
    assert not EN.has("no-such-message")
    assert EN.own("crs-total")
    assert not EN.own("no-such-message")
    assert EN.words("words-yes")[:2] == ("yes", "y")
    assert EN.words("no-such-message") == ()
    assert EN.say("requirement-fstp-trade", "open") == "your trade"


@pytest.mark.parametrize(
    ("message", "attribute", "named"),
    [("no-such", None, "no-such"), ("crs-total", "lacks", "crs-total.lacks")],
)
def test_a_missing_wording_is_named(message: str, attribute: str | None, named: str) -> None:
    with pytest.raises(MissingWording) as found:
        EN.say(message, attribute, total="1")
    assert str(found.value) == f"no wording for {named} in en or en"


def test_a_missing_value_is_named() -> None:
    with pytest.raises(MissingWording, match="crs-total: "):
        EN.say("crs-total", totl="1")


def test_an_unshipped_language_is_english() -> None:
    assert wording("xx").locale == "en"
    assert wording("xx") is wording("en")


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("january", 1), ("jan", 1), ("janvier", 1), ("janv.", 1), ("february", 2), ("fevrier", 2),
        ("march", 3), ("mars", 3), ("april", 4), ("avr.", 4), ("may", 5), ("mai", 5), ("june", 6),
        ("juin", 6), ("july", 7), ("juillet", 7), ("august", 8), ("aout", 8), ("september", 9),
        ("sep", 9), ("sept", 9), ("october", 10), ("november", 11), ("december", 12), ("dec.", 12),
    ],
)  # fmt: skip
def test_the_names_of_months(name: str, number: int) -> None:
    assert month_numbers()[fold(name)] == number


@pytest.mark.parametrize(
    ("name", "code"),
    [("india", "IN"), ("inde", "IN"), ("ivory coast", "CI"), ("cote d ivoire", "CI"), ("uk", "GB")],
)
def test_the_names_of_countries(name: str, code: str) -> None:
    assert country_codes()[name] == code


@pytest.mark.parametrize("name", ["eu", "european union", "world", "eurozone", "united nations"])
def test_what_is_no_country(name: str) -> None:
    assert name not in country_codes()

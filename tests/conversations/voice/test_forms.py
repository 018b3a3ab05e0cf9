"""Days, hours, numbers and lists, as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest
from markupsafe import Markup

from conversations.voice.forms import Forms
from conversations.voice.wording import wording

DAY = date(2026, 4, 3)
EN, FR, ES = wording("en"), Forms("fr"), wording("es")


@pytest.mark.parametrize(
    ("forms", "day", "month"),
    [
        (EN, "3 April 2026", "April 2026"),
        (FR, "3 avril 2026", "avril 2026"),
        (ES, "3 de abril de 2026", "abril de 2026"),
        (Forms("de"), "3. April 2026", "April 2026"),
    ],
)
def test_a_day_and_its_month(forms: Forms, day: str, month: str) -> None:
    assert (forms.date(DAY), forms.month(DAY)) == (day, month)
    assert (forms.day_or_month("2026-04-03"), forms.day_or_month("2026-04")) == (day, month)
    assert forms.day_or_month("2026") == "2026"


def test_a_month_in_few_letters_is_in_the_language_of_a_picture() -> None:
    september = date(2026, 9, 30)
    found = [forms.short_month(september) for forms in (EN, FR, ES)]
    assert found == ["Sep 2026", "sept. 2026", "sept 2026"]


def test_a_language_has_a_name_in_each() -> None:
    assert (EN.own_name, FR.own_name, ES.own_name) == ("English", "Français", "Español")
    assert (EN.language("fr"), FR.language("en")) == ("French", "anglais")


def test_a_time_zone_is_legible() -> None:
    assert EN.zone("America/New_York") == "America/New York"


def test_an_hour_is_of_24() -> None:
    assert [EN.hour(hour) for hour in (0, 7, 21)] == ["00:00", "07:00", "21:00"]
    # Le guide du rédacteur, 2.4.3: "8 h", "21 h", with a space that does not break, and no zero.
    assert [wording("fr").hour(hour) for hour in (0, 7, 21)] == [
        "0\u00a0h",
        "7\u00a0h",
        "21\u00a0h",
    ]
    assert [ES.hour(hour) for hour in (7, 21)] == ["07:00", "21:00"]


@pytest.mark.parametrize(("value", "said"), [(12, "+12"), (-3, "-3"), (0, "+0"), (1200, "+1,200")])
def test_a_difference_has_its_sign(value: int, said: str) -> None:
    assert EN.signed(value) == said


@pytest.mark.parametrize(
    ("forms", "two", "three"),
    [
        (EN, "a, b", "a, b, c"),
        (FR, "a et b", "a, b et c"),
        (ES, "a y b", "a, b y c"),
        (Forms("hi"), "a और b", "a, b, और c"),
    ],
)
def test_a_list(forms: Forms, two: str, three: str) -> None:
    assert forms.listed([]) == ""
    assert forms.listed(["a"]) == "a"
    assert forms.listed("ab") == two
    assert forms.listed("abc") == three


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("inglés", "francés e inglés"),
        ("Hindi", "francés e Hindi"),
        ("hierro", "francés y hierro"),
        ("español", "francés y español"),
    ],
)
def test_the_and_before_its_own_sound_is_the_folders(last: str, said: str) -> None:
    assert ES.listed(["francés", last]) == said
    assert Forms("es").listed(["francés", last]) == f"francés y {last}"


def test_the_region_whose_tables_are_used_is_the_folders() -> None:
    """CLDR 44, es_419 and es: a point before decimals, and a comma before thousands, in one."""
    assert (ES.number(15263.5), ES.figure("7.5")) == ("15,263.5", "7.5")
    assert (Forms("es").number(15263.5), Forms("es").figure("7.5")) == ("15.263,5", "7,5")
    assert (ES.locale, ES.own_name) == ("es", "Español")
    assert ES.plain("whatif-more", count=1024, more="").startswith("1,024 cambios más")


@pytest.mark.parametrize("forms", [EN, FR, ES])
def test_what_a_person_typed_stays_text_in_a_list(forms: Forms) -> None:
    listed = forms.listed(["<b>x</b>", Markup("<b>y</b>")])
    assert isinstance(listed, Markup)
    assert "&lt;b&gt;x&lt;/b&gt;" in listed
    assert listed.endswith("<b>y</b>")


def test_the_first_of_a_month_has_a_form_of_its_own_where_a_language_words_one() -> None:
    french = Forms("fr", {"date.first": "'1er' MMMM y"})
    assert french.date(date(2026, 4, 1)) == "1er avril 2026"
    assert french.date(date(2026, 4, 11)) == "11 avril 2026"


@pytest.mark.parametrize(
    ("locale", "written", "shown"),
    [("en", "7.5", "7.5"), ("fr", "7.5", "7,5"), ("fr", "540", "540"), ("fr", "v1.2", "v1.2")],
)
def test_a_score_has_the_decimal_sign_of_its_language(
    locale: str, written: str, shown: str
) -> None:
    assert Forms(locale).figure(written) == shown

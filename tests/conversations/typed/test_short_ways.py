"""Short ways of answering that a phone's keyboard makes people use: a year by its distance from
this one, hours by their signs, a question put off, a question typed behind a value."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.conversations.typed.test_everyday import typed
from tests.evaluation.test_answers import taken

# Typed on 28 November 2026: the year, or the latest such month that is over, counted by hand.
YEARS = {
    "march this year": "2026-03",
    "this year in march": "2026-03",
    "june last year": "2025-06",
    "last year june": "2025-06",
    "last june": "2026-06",
    "last december": "2025-12",
    "this march": "2026-03",
    "mars de cette année": "2026-03",
    "en mars cette année": "2026-03",
    "juin de l'année dernière": "2025-06",
    "juin dernier": "2026-06",
    "en décembre dernier": "2025-12",
    "este marzo": "2026-03",
    "marzo de este año": "2026-03",
    "junio del año pasado": "2025-06",
    "junio pasado": "2026-06",
    "el pasado junio": "2026-06",
}


@pytest.mark.parametrize(("words", "month"), YEARS.items())
def test_a_year_by_its_distance_from_this_one(words: str, month: str) -> None:
    assert typed("job.start", words) == {"value": month}


@pytest.mark.parametrize(
    ("fact", "words", "day"),
    [
        ("english.date", "14 march this year", "2026-03-14"),
        ("english.date", "14 mars cette année", "2026-03-14"),
        ("english.date", "14 de marzo de este año", "2026-03-14"),
        ("english.date", "on 14 june last year", "2025-06-14"),
        ("credential.completed", "last year", "2025"),
        ("credential.completed", "l'année dernière", "2025"),
        ("credential.completed", "el año pasado", "2025"),
        ("passport", "14 june next year", "2027-06-14"),
    ],
)
def test_a_day_or_a_year_by_its_distance(fact: str, words: str, day: str) -> None:
    assert typed(fact, words) == {"value": day}


@pytest.mark.parametrize("words", ["last november", "next december"])
def test_what_can_be_two_years_is_asked(words: str) -> None:
    """On 28 November "last November" may be this one or that of 2025."""
    assert "value" not in typed("job.start", words)


def test_the_day_completes_a_month_of_this_year() -> None:
    chat = standing_at("english.date").says("march this year", "14")
    assert chat.answers["english.date"] == "2026-03-14"


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("40h/sem", 40),
        ("40 h par sem", 40),
        ("37.5 hrs/wk", 37.5),
        ("35h par semaine", 35),
        ("40 hrs p/w", 40),
        ("40 h/w", 40),
        ("40hpw", 40),
        ("40 hs semanales", 40),
        ("40 hs por semana", 40),
        ("8h x 5", 40),
        ("8hx5", 40),
        ("8h × 5", 40),
        ("5 x 8h", 40),
        ("7,5h x 5j", 37.5),
        ("8hx5d", 40),
        ("8 horas x 6", 48),
    ],
)
def test_hours_by_their_signs(words: str, hours: float) -> None:
    assert typed("job.hours", words) == {"value": hours}


@pytest.mark.parametrize("words", ["8h x 10", "30h x 5", "8 x 5"])
def test_hours_that_are_not_plain_are_asked(words: str) -> None:
    assert "value" not in typed("job.hours", words)


@pytest.mark.parametrize(
    "words",
    [
        "skip this",
        "skip this one",
        "skip for now",
        "can i skip this",
        "can i skip this?",
        "later",
        "i'll answer later",
        "will tell later",
        "i'll tell you later",
        "not now",
        "maybe later",
        "passe mon tour",
        "je passe mon tour",
        "je passe cette question",
        "on peut passer",
        "je sais plus",
        "plus tard svp",
        "on verra plus tard",
        "je répondrai plus tard",
        "pas maintenant",
        "luego",
        "luego te digo",
        "después te digo",
        "más tarde por favor",
        "ahora no",
        "sáltala",
        "paso de esta",
        "puedo saltarla",
    ],
)
@pytest.mark.parametrize("fact", ["foreign_years", "birth_date", "job.title", "city", "funds"])
def test_a_question_is_put_off(fact: str, words: str) -> None:
    assert typed(fact, words) == {"skip": True}


@pytest.mark.parametrize("words", ["not now", "ahora no", "pas maintenant", "maybe later"])
def test_not_now_can_be_an_answer_to_yes_or_no(words: str) -> None:
    assert typed("partner.accompanying", words) != {"skip": True}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("birth_date", "9 dec 1988, why u need it", "1988-12-09"),
        ("birth_date", "9 dec 1988 why u need it", "1988-12-09"),
        ("birth_date", "9 dec 1988. why do you ask?", "1988-12-09"),
        ("birth_date", "14 mai 1990, pourquoi vous demandez ça", "1990-05-14"),
        ("birth_date", "3 de mayo de 1991, para qué quieres saber", "1991-05-03"),
        ("birth_date", "9 dec 1988 (why?)", "1988-12-09"),
        ("birth_date", "14 mai 1990, c'est loin", "1990-05-14"),
        ("birth_date", "3 de mayo de 1991, ya soy viejo", "1991-05-03"),
        ("english.date", "12 march 2026, went well", "2026-03-12"),
        ("children", "2, why do you ask", 2),
        ("children", "2, ¿por qué?", 2),
        ("job.hours", "40, why", 40),
        ("foreign_years", "5, pourquoi", 5),
        ("funds", "30000, why do you ask", 30000),
    ],
)
def test_a_question_or_a_remark_behind_a_value(fact: str, words: str, value: object) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("birth_date", "9 dec 1988, not sure"),
        ("birth_date", "9 dec 1988, that is my wife's"),
        ("birth_date", "9 dec 1988, mais officiellement mars"),
        ("birth_date", "9 dec 1988 or so"),
        ("english.date", "12 march 2026, not yet taken"),
        ("english.date", "12 march 2026, booked"),
        ("english.date", "12 mars 2026, c'est prévu"),
        ("children", "2, but one is over 22"),
        ("children", "2, not mine"),
        ("funds", "30000, in rupees"),
        ("foreign_years", "5, part time"),
    ],
)
def test_what_changes_a_value_is_asked(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        # Seventeen to nineteen are two words in French, with a hyphen or without.
        ("funds", "dix-huit mille", 18_000),
        ("funds", "dix huit mille dollars", 18_000),
        ("funds", "dix-sept mille cinq cents", 17_500),
        ("foreign_years", "dix huit mois", 1),
        ("foreign_years", "dix-neuf ans", 19),
        ("canadian_years", "dix huit mois à Montréal", 1),
        ("job.hours", "dix-sept heures par semaine", 17),
        # About so many.
        ("job.hours", "une quarantaine", 40),
        ("job.hours", "20ish", 20),
        ("funds", "20ish k", 20_000),
        ("foreign_years", "5ish years", 5),
        # Hours in words beside the kind of work.
        ("job.hours", "mi temps, vingt heures", 20),
        ("job.hours", "part time, twenty hours", 20),
        ("job.hours", "temps plein, quarante heures", 40),
        ("job.hours", "full time, forty", 40),
        # More hours than a day has are those of a week, whatever days are told beside them.
        ("job.hours", "48 hrs, 6 days", 48),
        ("job.hours", "six days, 48 hours", 48),
        ("job.hours", "48h sur 6 jours", 48),
        ("job.hours", "40 hours, 5 days a week", 40),
        ("job.hours", "40 hours a week, 5 days", 40),
        ("job.hours", "40 hrs monday to friday", 40),
        ("job.hours", "40h du lundi au vendredi", 40),
        # Fewer are those of each day: 8 hours on 5 days.
        ("job.hours", "8 hours, 5 days", 40),
        # Nothing, said first.
        ("funds", "zero honestly, everything went to tuition", 0),
        ("funds", "0 right now, all in tuition", 0),
        ("funds", "nothing for now", 0),
        ("funds", "zéro franchement, tout est parti dans les études", 0),
        ("funds", "nada por ahora", 0),
    ],
)
def test_numbers_as_they_are_said(fact: str, words: str, value: float) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize("words", ["6 days", "six days a week"])
def test_days_are_no_hours(words: str) -> None:
    told = typed("job.hours", words)
    assert "ask" in told
    assert told.get("suggested") is None


def test_hours_beside_days_and_a_comment_are_offered() -> None:
    told = typed("job.hours", "48 hours, six days, thats how it is in the gulf")
    assert told["suggested"] == 48


def test_nothing_beside_something_else_is_asked() -> None:
    assert "value" not in typed("funds", "nothing, but my dad has 20k")


@pytest.mark.parametrize(
    ("words", "children"),
    [
        ("no kids, 2 dogs 😂", 0),
        ("no kids, one dog", 0),
        ("none, just 2 cats", 0),
        ("zero, only 2 nephews", 0),
        ("zero kids just plants lol", 0),
        ("no kids, hoping for 2 someday", 0),
        ("pas d'enfants, 2 chats", 0),
        ("aucun, j'ai 2 neveux", 0),
        ("sin hijos, 2 perros", 0),
        ("no. i have 3 brothers", 0),
        ("3 kids, 2 dogs", 3),
        ("one son and two dogs", 1),
        ("deux filles, un chat", 2),
        ("des jumeaux de 3 ans, c'est tout et ça suffit", 2),
    ],
)
def test_what_is_counted_beside_children_is_none(words: str, children: int) -> None:
    assert typed("children", words) == {"value": children}


@pytest.mark.parametrize("words", ["2 dogs", "i have two nephews", "1 kid 1 on the way"])
def test_what_tells_of_no_child_is_asked(words: str) -> None:
    assert "value" not in typed("children", words)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("funds", "je préfère pas dire combien j'ai"),
        ("marital_status", "je préfère ne pas répondre à cette question"),
        ("partner.canadian", "prefer not to answer this"),
        ("passport", "rather not share"),
        ("funds", "ça vous regarde pas"),
        ("funds", "pas à l'aise de dire"),
        ("city", "je préfère pas dire"),
        ("children", "prefiero no responder"),
        ("birth_date", "that's private"),
    ],
)
def test_what_is_not_told_is_left_open(fact: str, words: str) -> None:
    assert typed(fact, words) == {"skip": True}


@pytest.mark.parametrize(
    ("words", "month"),
    [
        # Typed on 28 November 2026.
        ("resigned last month", "2026-10"),
        ("they laid us off last month 😭", "2026-10"),
        ("j'ai démissionné le mois dernier", "2026-10"),
        ("me despidieron el mes pasado", "2026-10"),
        ("contract ended this month", "2026-11"),
        ("got fired 3 months back", "2026-08"),
        ("il y a deux mois", "2026-09"),
    ],
)
def test_a_month_by_its_distance_is_offered(words: str, month: str) -> None:
    assert typed("job.end", words)["suggested"] == month


@pytest.mark.parametrize("words", ["not last month, the one before", "last month of 2022"])
def test_a_month_that_is_another_is_not(words: str) -> None:
    assert typed("job.end", words).get("suggested") != "2026-10"


@pytest.mark.parametrize(
    "text",
    [
        "none yet, my wife is expecting in march",
        "zéro mais ma femme est enceinte, accouchement prévu en mars",
        "no kids, pregnant",
        "ninguno, mi esposa está embarazada",
    ],
)
def test_none_beside_a_child_to_come_is_none(text: str) -> None:
    line = {"fact": "children", "typed": text, "context": {}, "on": "2026-12-01"}
    assert taken(line) == {"value": 0}


@pytest.mark.parametrize("text", ["my wife is expecting", "a baby on the way", "one on the way"])
def test_a_child_to_come_alone_is_asked_about(text: str) -> None:
    line = {"fact": "children", "typed": text, "context": {}, "on": "2026-12-01"}
    assert "ask" in taken(line)


@pytest.mark.parametrize("question", ["canadian_years", "foreign_years", "children"])
@pytest.mark.parametrize("text", ["²", "2²", "①"])
def test_a_sign_that_looks_like_a_digit_is_no_number(question: str, text: str) -> None:
    assert question not in standing_at(question).says(text).answers

"""What is said beside an answer changes it: that it is not finished, denied, still to come, less
than that, of another kind. What is then not surely meant is offered, never taken."""

from __future__ import annotations

import pytest

from tests.evaluation.test_answers import taken

IELTS = {"english.test": "ielts_general"}
Words = tuple[str, str, object]


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


def offered(fact: str, words: str) -> list[object]:
    told = typed(fact, words)
    assert "value" not in told
    suggested = told.get("suggested", [])
    return suggested if isinstance(suggested, list) else [suggested]


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        # What is finished beside what is not.
        ("education", "i have a bachelors and currently doing my masters", "bachelors"),
        # A level reached is perhaps not finished; a program of a year is perhaps shorter.
        ("education", "niveau licence", "bachelors"),
        ("education", "college certificate 8 months", "one_year"),
        # A first degree in law: bachelor's or professional degree, as the assessment has it.
        ("education", "llb", "bachelors"),
        ("education", "licenciatura en derecho", "masters"),
        ("education", "2 year diploma, then llb", "bachelors"),
        ("marital_status", "engaged, wedding in march", "single"),
        ("marital_status", "fiancé", "common_law"),
        ("marital_status", "in a relationship", "common_law"),
        ("marital_status", "je vis seul", "single"),
        ("english.test", "ielts ukvi", "ielts_general"),
        ("french.test", "tef naturalisation", "tef_canada"),
        ("canadian_years", "moins de 2 ans", 1),
        ("canadian_years", "menos de 2 años", 1),
        ("canadian_years", "presque 2 ans", 1),
        ("canadian_years", "1 year with internship", 1),
        ("job.hours", "idk maybe 40", 40),
        ("sibling", "brother in law is citizen", True),
        ("destination", "any french speaking place", "not_QC"),
        ("education", "i have b.tech and my wife masters", "bachelors"),
        ("destination", "not decided, maybe ontario", "ON"),
        ("sibling", "my sister is not a citizen but pr", True),
        ("work_permit", "i dont have pgwp i have owp", True),
        ("english.test", "je n'ai pas passé l'ielts mais le celpip", "celpip_general"),
        ("education", "did my 12th then polytechnic 3 yrs", "bachelors"),
        ("marital_status", "not yet", "single"),
        ("english.test", "celpip general test in march", "celpip_general"),
        ("children", "mon fils a 23 ans", 1),  # grown, he may count no more
        ("children", "two: 5 and 7", 2),
        ("children", "kids are with my ex, 2 of them", 2),
        ("canadian_years", "moins d'un an", 0),
        ("foreign_years", "près de 5 ans", 4),
        ("credential.country", "distance degree from UK while in ghana", "GB"),
    ],
)
def test_what_is_not_sure_is_offered(fact: str, words: str, value: object) -> None:
    assert value in offered(fact, words)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("education", "master degree but not yet graduated"),
        ("education", "master mais pas encore soutenu"),
        ("residence", "about to move to the UK"),
        ("marital_status", "marié religieusement seulement"),
        ("work_permit", "permis d'études"),
        ("job.paid", "half of it was unpaid"),
        ("english.test", "ielts academique"),
        ("education", "masters degree thesis submitted waiting for convocation"),
        ("marital_status", "soon to be divorced"),
        ("marital_status", "me estoy separando"),
        ("residence", "je rentre au canada bientôt"),
        ("residence", "me voy a mudar a españa"),
        ("partner.accompanying", "il viendra après"),
        ("has_offer", "offer without lmia"),
        ("residence", "outside canada"),
        ("marital_status", "plus marié"),
        ("partner.accompanying", "not coming now but later"),
        ("partner.accompanying", "i don't want to go without her"),
        ("job.hours", "moins de 30"),
        ("funds", "less than 13000"),
        ("sibling", "not sure about his status"),
    ],
)
def test_what_cannot_be_told_is_not_taken(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("destination", "au québec", "QC"),
        ("destination", "pas le québec", "not_QC"),
        ("destination", "donde haya trabajo", "not_QC"),
        ("marital_status", "mon mari est décédé", "widowed"),
        ("birth_date", "19960314", "1996-03-14"),
        ("birth_date", "14031996", "1996-03-14"),  # no fourteenth month
        ("english.date", "avant-hier", "2026-11-29"),
        ("children", "oui 2", 2),
        ("sibling", "mon frère est en attente de la rp", False),
        ("sibling", "non mes frères sont en france", False),
        ("sibling", "ma sœur est rp à Montréal", True),
        ("canadian_years", "not yet", 0),
        ("foreign_years", "año y medio", 1),
        ("canadian_years", "one and half", 1),
        ("french.test", "n/a", "none"),
        ("education", "college 2 yr in toronto + bsc back home", "two_or_more"),
        ("education", "llb and llm", "masters"),
        ("french.test", "tef au mois de mars prochain", "none"),
        ("marital_status", "separated not yet divorced", "separated"),
        ("job.paid", "wasn't paid", False),
        ("job.paid", "not unpaid", True),
        ("marital_status", "ex mari", "divorced"),
        ("education", "no degree just diploma of 2 yrs", "two_year"),
        ("children", "son 10 daughter 8", 2),
        ("children", "my son and 2 daughters", 3),
        ("has_offer", "yes from tim hortons, full time", True),
        ("partner.canadian", "no she lives with me here in dubai", False),
        ("canadian_years", "about 1.5", 1),
        ("canadian_years", "0 since i just arrived", 0),
    ],
)
def test_what_is_meant_is_taken(fact: str, words: str, value: object) -> None:
    assert typed(fact, words).get("value") == value


@pytest.mark.parametrize("words", ["no passport yet", "pas de passeport", "no tengo pasaporte"])
def test_a_paper_that_is_not_there_has_no_day(words: str) -> None:
    assert typed("passport", words) == {"skip": True}


def test_a_day_in_eight_figures_of_which_the_month_is_not_known_is_asked_back() -> None:
    assert set(offered("birth_date", "05041996")) == {"1996-04-05", "1996-05-04"}


@pytest.mark.parametrize(
    ("words", "scores"),
    [
        ("9 in all except writing 7", (9, 9, 7, 9)),
        ("7 partout sauf écriture 6", (7, 7, 6, 7)),
        ("LRWS 8,8,7,7", (8, 8, 7, 7)),
        ("8 in listening 7 in reading 6.5 in writing and 7 in speaking", (8, 7, 6.5, 7)),
        ("listening - 7 / reading - 6 / writing - 6 / speaking - 6.5", (7, 6, 6, 6.5)),
        ("all 9s", (9, 9, 9, 9)),
    ],
)
def test_four_scores(words: str, scores: tuple[float, ...]) -> None:
    four = dict(zip(("listening", "reading", "writing", "speaking"), scores, strict=True))
    assert typed("four", words, IELTS).get("value") == four


@pytest.mark.parametrize(
    ("words", "scores"),
    [
        ("7 dans les quatre", (7, 7, 7, 7)),
        ("les quatre à 7", (7, 7, 7, 7)),
        ("7 aux quatre", (7, 7, 7, 7)),
        ("7 dans les 4 compétences", (7, 7, 7, 7)),
        ("7 dans toutes les épreuves", (7, 7, 7, 7)),
        ("7 in each of the four", (7, 7, 7, 7)),
        ("7.5 across the board", (7.5, 7.5, 7.5, 7.5)),
        ("7 en las cuatro", (7, 7, 7, 7)),
        ("ecoute 6 lecture 6 parler 6,5 et ecrire 5,5", (6, 6, 5.5, 6.5)),
        ("écouter 7 lire 6.5 écrire 6 parler 7", (7, 6.5, 6, 7)),
        ("lis 8 read 7 writ 6.5 spk 7", (8, 7, 6.5, 7)),
    ],
)
def test_four_scores_as_they_are_said(words: str, scores: tuple[float, ...]) -> None:
    abilities = ("listening", "reading", "writing", "speaking")
    told = typed("four", words, {"english.test": "ielts_general"})
    assert told == {"value": dict(zip(abilities, scores, strict=True))}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("République démocratique du Congo", "CD"),
        ("Democratic Republic of Congo", "CD"),
        ("République du Congo", "CG"),
        ("People's Republic of China", "CN"),
        ("the Republic of China", "TW"),
        ("People's Republic of Bangladesh", "BD"),
        ("Royaume du Maroc", "MA"),
        ("Sultanate of Oman", "OM"),
        ("República Bolivariana de Venezuela", "VE"),
        ("United Mexican States", "MX"),
        ("Union of Myanmar", "MM"),
        ("United Kingdom of Great Britain and Northern Ireland", "GB"),
        ("9ja", "NG"),
    ],
)
def test_a_country_by_its_official_name(words: str, code: str) -> None:
    assert typed("residence", words) == {"value": code}


def test_congo_is_two_countries() -> None:
    assert "value" not in typed("residence", "congo")


@pytest.mark.parametrize(
    ("words", "city"),
    [
        # What people at home call it; in the table of cities "Casa" is Chas, in India.
        ("Casa", "Casablanca"),
        ("je suis à casa", "Casablanca"),
        ("addis", "Addis Ababa"),
        ("à ouaga", "Ouagadougou"),
        ("vancity", "Vancouver"),
        ("Kin", "Kinshasa"),
    ],
)
def test_a_city_as_it_is_called_at_home(words: str, city: str) -> None:
    assert typed("city", words) == {"value": city}


def test_whoever_is_at_home_names_no_city() -> None:
    assert "value" not in typed("city", "estoy en casa")


@pytest.mark.parametrize(
    ("words", "province"),
    [
        ("my auntie is in Regina so there", "SK"),
        ("ma tante est à Moncton donc là bas", "NB"),
        ("mon cousin vit à Winnipeg, je vais le rejoindre", "MB"),
        ("where my sister lives, Brampton", "ON"),
    ],
)
def test_a_province_by_who_is_there(words: str, province: str) -> None:
    assert typed("destination", words) == {"value": province}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("foreign_years", "sa fait dix huit mois que je suis comptable", 1),
        ("job.hours", "40h tps plein", 40),
    ],
)
def test_what_is_texted_is_offered_as_it_is_written_out(
    fact: str, words: str, value: object
) -> None:
    told = typed(fact, words)
    assert told.get("suggested") == value

"""Whose a fact is, named only behind it, and years of another behind one's own: what is told of the
partner is never one's own. Expected values are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 11, 30)
SIXES = {"listening": 6, "reading": 6, "writing": 6, "speaking": 6}
OF_THE_PARTNER: tuple[tuple[str, str, object], ...] = (
    ("IELTS 6 6 6 6 mi esposo", "english", {"test": "ielts_general", **SIXES}),
    ("IELTS 6 6 6 6 de mi esposo", "english", {"test": "ielts_general", **SIXES}),
    ("IELTS 6 6 6 6 my wife", "english", {"test": "ielts_general", **SIXES}),
    ("IELTS 6 6 6 6, my wife", "english", {"test": "ielts_general", **SIXES}),
    ("IELTS 6 6 6 6 mon mari", "english", {"test": "ielts_general", **SIXES}),
    ("CELPIP 6 6 6 6 de ma femme", "english", {"test": "celpip_general", **SIXES}),
    ("CLB 7 my wife", "english", {"clb": 7}),
    ("ingeniero industrial mi esposo", "occupation", "ingeniero industrial"),
    ("ingénieur industriel mon mari", "occupation", "ingénieur industriel"),
    ("industrial engineer, my husband", "occupation", "industrial engineer"),
    ("licenciatura mi esposo", "education", "bachelors"),
    ("5 years experience my husband", "work_foreign_years", 5),
    ("5 ans d'expérience mon mari", "work_foreign_years", 5),
    ("31 años mi esposo", "age", 31),
)


@pytest.mark.parametrize(("message", "name", "value"), OF_THE_PARTNER)
def test_what_ends_in_the_partner_is_the_partners(message: str, name: str, value: object) -> None:
    facts = read(message, TODAY, coupled=True).facts
    partner = facts.get("partner")
    assert isinstance(partner, dict)
    assert (facts.get(name), partner.get(name)) == (None, value)


@pytest.mark.parametrize(
    ("message", "name", "value"),
    [
        ("31, nurse, married to my wife", "age", 31),
        ("IELTS 6 6 6 6 with my wife", "english", {"test": "ielts_general", **SIXES}),
        ("welder in Toronto with my wife", "residence", "CA"),
        ("35, BSc, nurse, 5 yrs, wife", "work_foreign_years", 5),
        ("soldador en Cali con mi esposa", "occupation", "soldador"),
        ("soudeur à Oran avec ma femme", "occupation", "soudeur"),
    ],
)
def test_who_is_only_there_owns_nothing_of_it(message: str, name: str, value: object) -> None:
    assert read(message, TODAY, coupled=True).facts.get(name) == value


OF_BOTH: tuple[str, ...] = (
    "Casada. Yo llevo 5 años trabajando como desarrolladora y él 7 años",
    "Soy casada, tengo 5 años de experiencia como contadora y él tiene 7 años",
    "casada, tengo 5 años de experiencia como chef, mi esposo 7 años",
    "I am married, I have worked 5 years as a developer and he 7 years",
    "Je suis mariée, j'ai travaillé 5 ans comme développeuse et lui 7 ans",
)


@pytest.mark.parametrize("message", OF_BOTH)
def test_years_of_the_other_are_not_added_to_ones_own(message: str) -> None:
    facts: Facts = read(message, TODAY).facts
    assert (facts["work_foreign_years"], facts["partner"]) == (5, {"work_foreign_years": 7})


def test_an_age_behind_ones_own_work_is_no_work() -> None:
    facts = read("nurse for 6 years, my husband is 30", TODAY).facts
    assert (facts["work_foreign_years"], facts["partner"]) == (6, {"age": 30})


@pytest.mark.parametrize(
    "message",
    ["mi esposo sacó 6 en todas", "my wife got 6 in all", "ma femme a eu 6 partout"],
)
def test_bare_scores_of_the_partner_are_of_the_test_known_to_be_theirs(message: str) -> None:
    known = ("ielts_general", "english")
    facts = read(message, TODAY, coupled=True, partners_test=known).facts
    assert facts.get("english") is None
    assert facts["partner"] == {"english": {"test": "ielts_general", "each": 6}}
    assert "partner" not in read(message, TODAY, coupled=True).facts


def test_bare_scores_of_oneself_are_not_of_the_partners_test() -> None:
    known = ("ielts_general", "english")
    facts = read("I got 6 in all", TODAY, coupled=True, partners_test=known).facts
    assert not {"english", "partner"} & facts.keys()

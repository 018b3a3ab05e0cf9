"""Whose a message is: two lives under labels, what is asked for a friend, what others say."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 11, 28)

HIS = {"age": 33, "work_foreign_years": 9}
HERS = {"age": 29, "work_foreign_years": 4}
LIVES = (
    "HIM: 33, electrician 9 yrs. HER: 29, pharmacist 4 yrs.",
    "him - 33, electrician 9 yrs / her - 29, pharmacist 4 yrs.",
    "Husband: 33, electrician 9 yrs\nWife: 29, pharmacist 4 yrs\n",
    "lui : 33 ans, électricien 9 ans. elle : 29 ans, pharmacienne 4 ans.",
)


def _some(facts: Facts) -> Facts:
    return {name: facts.get(name) for name in HIS}


@pytest.mark.parametrize("lives", LIVES)
@pytest.mark.parametrize(
    ("says", "own", "partners"),
    [("I am him", HIS, HERS), ("i'm the wife", HERS, HIS), ("je suis elle", HERS, HIS)],
)
def test_the_writer_of_two_lives_is_who_they_say(
    lives: str, says: str, own: Facts, partners: Facts
) -> None:
    facts = read(f"{lives} {says}", TODAY).facts
    assert _some(facts) == own
    assert _some(facts["partner"]) == partners  # type: ignore[arg-type]


@pytest.mark.parametrize("lives", LIVES[:2])
def test_of_two_lives_nobody_claims_neither_is_taken(lives: str) -> None:
    facts = read(lives, TODAY).facts
    assert not {*HIS, "partner", "occupation"} & facts.keys()


@pytest.mark.parametrize(
    "lives",
    [
        "Wife (me): 29, pharmacist 4 yrs\nHusband: 33, electrician 9 yrs",
        "me - 29, pharmacist 4 yrs / he - 33, electrician 9 yrs",
        "HER: 29, pharmacist 4 yrs. HIM: 33, electrician 9 yrs. My husband is shy",
        "Me (f, 29): pharmacist 4 yrs. He (m, 33): electrician 9 yrs.",
    ],
)
def test_the_label_of_oneself_may_say_so(lives: str) -> None:
    facts = read(lives, TODAY).facts
    assert (_some(facts), _some(facts["partner"])) == (HERS, HIS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "message",
    [
        "asking for a friend, shes 31, nurse in Manila w/ BSN, 6 yrs exp, IELTS 7 all",
        "31, nurse, BSN, 6 yrs exp, IELTS 7 each. asking for a friend",
        "posting on behalf of my cousin. age 27, welder 5 yrs, diploma 2 yrs, ielts 6 each",
        "My friend wants to know his crs: 33, masters, 8 yrs exp as analyst, ielts 8 8 7 7",
        "for my brother: age 25, bcom, accountant 3 years, celpip 8 8 8 8",
        "pour ma soeur : 30 ans, infirmière 6 ans, licence, TCF 450 450 12 13, célibataire",
    ],
)
def test_what_is_asked_for_a_friend_is_nobodys_fact(message: str) -> None:
    assert read(message, TODAY).facts == {}


@pytest.mark.parametrize(
    "message",
    [
        "hi all, my son wants to go to Canada, 26 years, civil engineer, IELTS 7",
        "Bonjour, mon fils veut partir au Canada, 26 ans, ingénieur civil, IELTS 7",
        "buenas tardes, mi hijo quiere irse a Canadá, 26 años, ingeniero civil, soltero",
    ],
)
def test_of_a_child_who_wants_to_go_nothing_is_ones_own(message: str) -> None:
    facts = read(message, TODAY).facts
    assert not {"age", "occupation", "english", "marital_status"} & facts.keys()


def test_who_asks_for_themselves_is_heard() -> None:
    facts = read("not asking for my friend's sake lol. I am 31, nurse 6 yrs", TODAY).facts
    assert facts["age"] == 31


@pytest.mark.parametrize(
    "others",
    [
        "everyone on reddit says get 9777 in ielts. ",
        "youtube says you need 8 7 7 7 in ielts, ",
        "my consultant told 8 in each ielts, but ",
        "tout le monde dit il faut 8 partout à l'IELTS, ",
    ],
)
def test_scores_that_others_say_one_needs_are_not_ones_own(others: str) -> None:
    facts = read(f"{others}i got 7.5 6 6 6.5", TODAY).facts
    assert facts["english"] == {
        "test": "ielts_general",
        "listening": 7.5,
        "reading": 6,
        "writing": 6,
        "speaking": 6.5,
    }


BY_A_PROXY: tuple[tuple[str, Facts], ...] = (
    (
        "hi, writing for my son. he's 24, single, on pgwp till Aug 2029. works at "
        "Walmart as a sales supervisor. I'm 56 and an accountant myself",
        {"age": 24, "marital_status": "single", "current_permit": "pgwp", "children": None},
    ),
    (
        "Good day. I am Blessing's father. She is 27yrs. Not married. She will write IELTS "
        "in January",
        {"age": 27, "marital_status": "single", "english": {"test": "none"}},
    ),
    (
        "This is Ravi's mother writing. Ravi is 26, single, B.Tech. I am a widow aged 58",
        {"age": 26, "marital_status": "single", "education": "bachelors"},
    ),
    (
        "asking for a mate who doesn't do telegram. hes 31, carpenter 9 years, wife's a "
        "hairdresser, 29",
        {
            "age": 31,
            "occupation": "carpenter",
            "marital_status": "married",
            "partner": {"age": 29, "occupation": "hairdresser"},
        },
    ),
    (
        "Hello I ask for my girlfriend. She is 28, lives in São Paulo, ICU nurse 4 years. "
        "I am Canadian",
        {"age": 28, "residence": "BR", "work_foreign_years": 4, "partner": None},
    ),
    (
        # A brother who is a permanent resident writes: the candidate's sibling is one.
        "Writing on behalf of my sister. She is 33, nurse 6 years in Beirut. I am a PR in Ottawa",
        {"age": 33, "work_foreign_years": 6, "residence": "LB", "sibling": True},
    ),
    (
        "My daughter wants to apply for express entry. She's 29, pharmacist in Cairo, 5 yrs. Her "
        "husband is 31. I'm 60",
        {"age": 29, "work_foreign_years": 5, "partner": {"age": 31}},
    ),
    (
        "applying for my wife. she is 30, nurse 5 yrs, bsn, ielts 7 each. I'm 34, high school",
        {"age": 30, "education": "bachelors", "partner": {"age": 34, "education": "secondary"}},
    ),
    (
        "Filling this for my uncle (45, truck driver in Accra 20 years, married with 4 children)",
        {"age": 45, "children": 4, "work_foreign_years": 20},
    ),
)


@pytest.mark.parametrize(("message", "told"), BY_A_PROXY)
def test_who_writes_in_the_place_of_the_candidate_tells_the_candidates_facts(
    message: str, told: Facts
) -> None:
    facts = read(message, TODAY).facts
    got = {name: facts.get(name) for name in told}
    if isinstance(partner := told.get("partner"), dict):
        read_of = facts["partner"]
        assert isinstance(read_of, dict)
        got["partner"] = {name: read_of.get(name) for name in partner}
    assert got == told


@pytest.mark.parametrize(
    "message",
    [
        "I'm the father of two. I'm 40, electrician",
        "I'm writing for advice. My brother's friend got PR. I am 40, electrician",
        "Writing on behalf of my husband... actually mine first. I'm 40, electrician",
        "I am writing from Lagos for myself. I'm 40, electrician. My son is 12",
    ],
)
def test_who_writes_for_themselves_is_no_proxy(message: str) -> None:
    facts = read(message, TODAY).facts
    assert (facts["age"], facts["occupation"]) == (40, "electrician")

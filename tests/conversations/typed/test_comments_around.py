"""Answers with much said around them, in the English of many countries: what is plainly a comment
changes nothing, and what is not certain is offered for a tap."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import REACH, asked_for, key_of, standing_at
from tests.evaluation.test_answers import taken

IELTS = {"english.test": "ielts_general"}
PTE = {"english.test": "pte_core"}


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("mashallah five", 5),
        ("i have 3 they stay with my mother", 3),
        ("have 2, both in boarding school", 2),
        ("God blessed me with three", 3),
        ("my wife gave me two", 2),
        ("3 and no more please", 3),
        ("3 girls still waiting for a boy", 3),
        ("zero, we got a dog", 0),
    ],
)
def test_a_number_that_counts_nothing_else_is_of_children(words: str, number: int) -> None:
    assert typed("children", words) == {"value": number}


@pytest.mark.parametrize(
    "words",
    [
        "i have 3 brothers",
        "4 of us",
        "i have 2, not mine",
        "3 they are all married",
        "two or three",
        "my daughter is 4",
        "my son is 3, he starts school",
    ],
)
def test_a_number_of_something_else_is_not_taken(words: str) -> None:
    assert typed("children", words).get("value") in (None, 1)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        # 2 + 2 = 4, 7 + 1 = 8, 3 + 2 = 5: the number said last is the sum of the others
        ("two years at the bank and then two more at a telecom, so four altogether", 4),
        ("7 as a nurse in Manila and 1 in Dubai so 8 total", 8),
        ("let me think, 3 at infosys, 2 at tcs, makes it 5", 5),
    ],
)
def test_years_told_with_their_sum(words: str, years: int) -> None:
    assert typed("foreign_years", words) == {"value": years}


def test_the_sum_is_not_taken_where_a_part_was_in_canada() -> None:
    told = typed("foreign_years", "2 years in Canada and 3 years in India so 5 total")
    assert told.get("value") != 5


def test_the_sum_is_what_the_chat_takes() -> None:
    words = "Let me see... two years at the bank in Karachi and two more at a telecom, so four"
    assert standing_at("foreign_years").says(words).answers["foreign_years"] == 4


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("eleven as a chef, I'm not counting the dishes I washed before", 11),
        ("it should be 12 by now, all in Lagos", 12),
        ("been working since I was 18, so about 14 years", 14),
        ("fifteen years teaching in a primary school", 15),
    ],
)
def test_years_among_comments_are_offered(words: str, years: int) -> None:
    told = typed("foreign_years", words)
    assert years in (told.get("value"), told.get("suggested"))


FOUR = [
    (
        "listening seven and a half, reading eight, writing six and a half and speaking six",
        (7.5, 8, 6.5, 6),
        IELTS,
    ),
    ("L 8 R 6.5 W 7 S 7.5, eish that reading", (8, 6.5, 7, 7.5), IELTS),
    ("R7 W6.5 L8 S7 - the examiner was rude", (8, 7, 6.5, 7), IELTS),
    ("8 7.5 7 7 in that order, writing killed me", (8, 7.5, 7, 7), IELTS),
    ("all sevens thank God", (7, 7, 7, 7), IELTS),
    ("nine nine seven and eight", (9, 9, 7, 8), IELTS),
    ("All of them were 7 except the speaking which was 8", (7, 7, 7, 8), IELTS),
    ("seven everywhere except writing where they gave me six", (7, 7, 6, 7), IELTS),
    (
        "it shows listening 80, reading 72, speaking 79 and for writing i got 75",
        (80, 72, 75, 79),
        PTE,
    ),
]


@pytest.mark.parametrize(("words", "scores", "context"), FOUR)
def test_four_scores_in_words_and_among_comments(
    words: str, scores: tuple[float, ...], context: dict[str, str]
) -> None:
    names = ("listening", "reading", "writing", "speaking")
    assert typed("four", words, context) == {"value": dict(zip(names, scores, strict=True))}


@pytest.mark.parametrize(
    "words", ["i want 8 in listening 7 reading 7 writing 7 speaking", "L 8 R 6.5 W 7, no speaking"]
)
def test_scores_that_are_wished_or_not_all_there_are_not_taken(words: str) -> None:
    assert "value" not in typed("four", words, IELTS)


def test_a_child_told_besides_is_added_and_asked_back() -> None:
    # 1 + 1 = 2
    assert typed("children", "1 plus a stepdaughter").get("suggested") == 2


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("nomination", "I received ITA from SINP not nomination yet"),
        ("job.self_employed", "partly mine partly employed"),
        ("residence", "Born in India raised in Kuwait, here now"),
    ],
)
def test_two_readings_are_asked_back(fact: str, words: str) -> None:
    assert typed(fact, words).get("value") in (None, False)
    assert fact == "nomination" or "value" not in typed(fact, words)


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("birth_date", "born on the third of march, 1986 in Aba", "1986-03-03"),
        ("foreign_years", "roughly a decade", 10),
        ("children", "Two, a boy of 9 and a girl of 5", 2),
        ("canadian_years", "one, at Shoppers Drug Mart", 1),
        ("english.writing", "7, i was hoping for 7.5", 7),
        ("english.speaking", "eight, I talk a lot", 8),
        ("job.hours", "40, sometimes more", 40),
        ("job.hours", "I do 44 hrs at the clinic", 44),
        ("job.hours", "12 hr shifts, three a week so 36", 36),
        ("funds", "twelve thousand canadian in a fixed deposit", 12000),
        ("job.end", "I left in September last year bcos they stopped paying us", "2025-09"),
        ("job.start", "it was the month of may two thousand and twenty three", "2023-05"),
        ("english.date", "The test was on the 3rd of July this year, a Friday", "2026-07-03"),
        ("passport", "renewed it last year, so now it runs till 6 may 2035", "2035-05-06"),
    ],
)
def test_a_value_among_comments_is_offered(fact: str, words: str, value: object) -> None:
    context = {"job.end": {"job.start": "2022-01"}}.get(fact, IELTS)
    told = typed(fact, words, context)
    assert value in (told.get("value"), told.get("suggested"))


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("english.date", "Haven't a clue to be honest with you"),
        ("credential.eca_date", "I don't have the paper here with me, I tell you later"),
        ("job.start", "I honestly couldn't tell you"),
        ("partner.accompanying", "still discussing with hubby, he scared of the cold"),
        ("partner.accompanying", "we haven't talked about that"),
        ("partner.accompanying", "haven't made up our minds"),
        ("destination", "we are still comparing provinces"),
        ("passport", "the embassy has it right now, later"),
        ("funds", "I'd have to ask my husband, he handles that"),
    ],
)
def test_doubt_and_delay_leave_a_question_open(fact: str, words: str) -> None:
    assert typed(fact, words, {"marital_status": "married"}) == {"skip": True}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("work_permit", "post graduation one, good until june 2027", True),
        ("work_permit", "bridging one, came through last week", True),
        ("nomination", "got one from PEI in spring", True),
        ("certificate", "alberta red seal, yes", True),
        ("certificate", "i have a licence from back home only", False),
        ("certificate", "I'm an apprentice still", False),
        ("job.self_employed", "I work for myself, I even have two apprentices under me", True),
        ("job.self_employed", "worked under my uncle, he paid me monthly", False),
        ("english.test", "havent sat any exam so far, still practising w youtube", "none"),
        ("english.test", "I didn't sit any", "none"),
        ("partner_test.test", "he hasnt taken any", "none"),
        ("french.test", "started duolingo, no exam", "none"),
        ("residence", "Dubai for now (pakistani passport)", "AE"),
        (
            "city",
            "i am living in brampton with my cousin brother near the bovaird side",
            "Brampton",
        ),
        ("city", "Hyderabad, moved here for work", "Hyderabad"),
        ("canadian_years", "half a year", 0),
        ("foreign_years", "None. I came as a teenager", 0),
        ("children", "0 kids 2 cats", 0),
        ("english.test", "neither", "none"),
        ("credential.completed", "I finished in '09", "2009"),
        ("job.paid", "every month end", True),
        ("destination", "where my employer is, Fort McMurray", "AB"),
        ("has_offer", "signed one with Tim Hortons in Moose Jaw", True),
        ("job.self_employed", "hired by the ministry", False),
        ("credential.assessed", "Not yet, documents are with WES", False),
        ("birth_date", "twenty second of april nineteen ninety", "1990-04-22"),
    ],
)
def test_the_kind_answers_the_question(fact: str, words: str, value: object) -> None:
    assert typed(fact, words) == {"value": value}


def test_the_kind_of_a_test_that_counts_is_named_beside_one_that_does_not() -> None:
    words = "IELTS general. I did the academic one years back but that has expired"
    assert typed("english.test", words).get("suggested") == "ielts_general"


@pytest.mark.parametrize(
    "words",
    ["Surely I don't have to sit one, I'm English?!", "I'm a native speaker why should I"],
)
def test_whoever_asks_whether_they_need_a_test_has_not_said_that_there_is_none(words: str) -> None:
    assert "value" not in typed("english.test", words)


def test_which_kind_is_asked_where_it_is_not_remembered() -> None:
    assert "value" not in typed("english.test", "ielts but I don't remember which kind")


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("post graduation one, good until june 2027", "2027-06"),
        ("PGWP, valid till 3 May 2027", "2027-05-03"),
    ],
)
def test_a_permit_is_told_with_its_end(words: str, end: str) -> None:
    chat = standing_at("permit").says(words)
    assert (chat.answers["permit"], chat.answers["permit_end"]) == ("pgwp", end)


def test_the_occupation_of_an_offer_is_that_of_the_job_told() -> None:
    job = {"noc": "63200", "title": "cook", "country": "CA", "start": "2023-01", "end": "now"}
    known = dict(REACH["offer.noc"]) | {"has_work": True}
    known |= {f"job.0.{name}": value for name, value in job.items()}
    chat = asked_for(key_of("offer.noc"), known).says("same as my current job")
    assert chat.answers["offer.noc"] == "63200"


def test_an_occupation_is_chosen_and_confirmed_in_ones_own_words() -> None:
    chat = standing_at("job.noc").says("nurse").says("the nurse aide")
    assert chat.is_at("confirm_occupation")
    assert chat.once_more().says("nope not me").answers.get("job.0.noc") is None
    assert chat.says("yes thats me").answers["job.0.noc"] == "33102"


def test_a_title_typed_anew_is_looked_for_and_not_chosen_of_the_list() -> None:
    chat = standing_at("job.noc").says("software developer")
    assert not chat.is_at("confirm_occupation")


@pytest.mark.parametrize("words", ["1999-04-15", "15/04/1999"])
def test_the_figures_of_a_day_are_no_years(words: str) -> None:
    assert "suggested" not in typed("foreign_years", words)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("credential.assessed", "I forgot if we did that"),
        ("relative", "I don't know if he is a citizen yet"),
    ],
)
def test_what_may_be_so_is_not_taken(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)

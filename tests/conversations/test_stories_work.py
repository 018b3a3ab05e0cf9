"""The branches that people's working lives take, in Canada, abroad and in the trades."""

from __future__ import annotations

import pytest

from conversations.interview.walk import walk
from tests.conversations.people import CLB_NINE, CONFIRM, ME, assessed, job
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import reviewer

IN_PART = "counts only for the Skilled Worker Program: "


@pytest.mark.parametrize(
    ("fact", "value", "named"),
    [
        ("student", True, f"{IN_PART}work in Canada while a full-time student earns no CRS points"),
        ("self_employed", True, f"{IN_PART}self-employment in Canada earns no CRS points"),
        # Whether it counts for the Skilled Worker Program no text says.
        (
            "authorized",
            False,
            "does not count: work in Canada without authorization earns no CRS points, does not "
            "count for Canadian Experience, and can make you ineligible",
        ),
        ("paid", False, "does not count: unpaid work does not count"),
    ],
)
def test_canadian_work_that_does_not_count_is_named_with_its_reason(
    fact: str, value: bool, named: str
) -> None:
    told = job(**{fact: value})
    last = "job.0.student" if value else "job.0.paid"
    if fact == "authorized":
        last = "job.0.student"
    answer = told.pop(last)
    told.pop("job.0.more")
    chat = asked_for(last, ME | told).taps("Yes" if answer else "No")
    assert "no full year in Canada" in chat.card
    assert named in chat.card
    assert "Not enough work yet for: Canadian Experience" in chat.card
    assert chat.asks == "job.0.more"


def test_canadian_work_that_counts_is_counted_as_one_goes() -> None:
    told = job()
    told.pop("job.0.student")
    told.pop("job.0.more")
    chat = asked_for("job.0.student", ME | told).taps("No")
    # 1 March 2022 to 1 October 2026: four full years.
    assert "Skilled work counted so far: 4 full years in Canada, no full year abroad." in chat.card
    assert "does not count" not in chat.card
    # More than one year in Canada, in one occupation; a programmer's is not a trade.
    assert "Enough work for: Canadian Experience, Skilled Worker." in chat.card
    assert "Not enough work yet for: Skilled Trades." in chat.card


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        # Twelve months at 8 of 30 hours are 3.2, at 15 six, at 29.5 eleven and 0.8, at 2 not one.
        ("8", "12 months at 8 hours a week count as 3 months of full time"),
        ("15", "12 months at 15 hours a week count as 6 months of full time"),
        ("29.5", "12 months at 29.5 hours a week count as 11 months of full time"),
        ("2.5", "12 months at 2.5 hours a week count as 1 month of full time"),
        ("2", "12 months at 2 hours a week count as less than one month of full time"),
        ("30", None),
        ("40", None),
    ],
)
def test_hours_that_cut_the_count_are_said_to_do_so(hours: str, said: str | None) -> None:
    told = job(hours=hours)
    told.pop("job.0.student")
    told.pop("job.0.more")
    chat = asked_for("job.0.student", ME | told).taps("No")
    assert ("was part time" in chat.card) is (said is not None)
    assert said is None or f"Job 1 was part time: {said}, which is 30 hours or more." in chat.card


def test_hours_of_a_job_that_counts_for_nothing_are_not_brought_up() -> None:
    told = job(noc="65201", hours="8")
    told.pop("job.0.student")
    told.pop("job.0.more")
    assert "was part time" not in asked_for("job.0.student", ME | told).taps("No").card


def test_work_of_more_than_ten_years_ago_is_named_as_such() -> None:
    told = job(country="IN", start="2010-01", end="2016-08")
    told.pop("job.0.self_employed")
    told.pop("job.0.more")
    # Ten years before 1 October 2026 is 1 October 2016.
    chat = asked_for("job.0.self_employed", ME | told).taps("No")
    assert "Job 1 does not count: it lies more than ten years back." in chat.card


def test_full_time_jobs_that_overlap_are_mentioned_at_once() -> None:
    earlier = job(country="IN", start="2021-03", more=True)
    told = earlier | job(1, country="IN", start="2022-01")
    told.pop("job.1.self_employed")
    told.pop("job.1.more")
    chat = asked_for("job.1.self_employed", ME | told).taps("No")
    assert "Jobs 1 and 2 overlap full time: that time counts once." in chat.card
    assert chat.asks == "job.1.more"


def test_an_earlier_job_that_does_not_count_is_not_brought_up_again() -> None:
    told = job(noc="65201", more=True) | job(1, start="2020-01", end="2021-12")
    told.pop("job.1.student")
    told.pop("job.1.more")
    chat = asked_for("job.1.student", ME | told).taps("No")
    assert "Skilled work counted so far" in chat.card
    assert "Job 1" not in chat.card


def test_unskilled_work_is_named_as_such() -> None:
    told = job(noc="65201", country="IN")
    told.pop("job.0.self_employed")
    told.pop("job.0.more")
    chat = asked_for("job.0.self_employed", ME | told).taps("No")
    assert "the occupation is TEER 4 or 5" in chat.card


def test_the_occupation_is_found_by_words_confirmed_by_what_it_covers() -> None:
    chat = asked_for("job.0.noc", ME | {"has_work": True}).says("electrician")
    assert 'For "electrician", these groups come closest.' in chat.card
    chat.taps(next(b for b in chat.labels if b.startswith("72200")))
    assert "72200" in chat.card
    assert "Is this your work?" in chat.card
    assert "a trade of the Federal Skilled Trades Program" in chat.card
    chat.taps("Back to the list", "None of these")
    assert "please type it in other words" in chat.card
    chat.says("qwzx vbnm")
    assert "I found nothing for" in chat.card
    chat.says("72200")
    assert chat.says("yes").answers["job.0.noc"] == "72200"


def test_two_full_time_jobs_at_once_are_pointed_out() -> None:
    both = job(0, more=True) | job(1, start="2023-01-01", end="2024-01-31")
    assert "Jobs 1 and 2 overlap full time: that time counts once." in reviewer(ME | both).card
    apart = job(0, more=True) | job(1, start="2020-01-01", end="2022-02-28")
    assert "overlap" not in reviewer(ME | apart).card


def test_a_first_line_on_education_that_the_credentials_contradict_is_pointed_out() -> None:
    chat = reviewer(ME | {"education": "masters"} | assessed("2025-02-02"))
    assert 'You first gave "Master\'s or professional degree" as your education' in chat.card
    chat = reviewer(ME | {"education": "bachelors"} | assessed("2025-02-02"))
    assert "You first gave" not in chat.card


ELECTRICIAN = job(title="electrician", noc="72200", start="2023-09-01")


def test_a_tradesperson_with_a_certificate_meets_the_trades_program() -> None:
    chat = asked_for("certificate", ME | ELECTRICIAN).taps("Yes")
    assert chat.asks == "qualified_since", "one trade: no need to ask which"
    english_five = CLB_NINE | {
        "english.listening": "5",
        "english.reading": "4",
        "english.writing": "5",
        "english.speaking": "5",
    }
    told = ME | ELECTRICIAN | english_five | {
        "certificate": True, "qualified_since": "2018-09", "children": 0, "funds": 20000,
        "work_permit": False, "has_offer": False,
    }  # fmt: skip
    chat = reviewer(told).does(*CONFIRM)
    assert "Met: Federal Skilled Trades Program" in chat.card
    # Listening, reading, writing, speaking 5: with a certificate 25 of 50.
    assert "Trade certificate with language: 25 of 50" in chat.taps("Every point").card


def test_years_before_being_qualified_do_not_count_for_the_trades_program() -> None:
    told = ME | ELECTRICIAN | CLB_NINE | {"certificate": True, "qualified_since": "2025-09"}
    chat = reviewer(told).does(*CONFIRM)
    assert "Not met: Federal Skilled Trades Program" in chat.card
    assert "Two years in a trade within five years are needed; I count 1" in chat.card


def test_somebody_outside_the_trades_is_not_asked_since_when_they_are_qualified() -> None:
    """Nor whether there is a certificate."""
    asked = [one.question.id for one in walk(ME | job()).pending]
    assert not {"certificate", "qualified_since"} & set(asked)
    assert walk(ME | job()).answers["certificate"] is False

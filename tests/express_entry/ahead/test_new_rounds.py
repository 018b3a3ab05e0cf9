"""A new round and whole candidates, counted by hand against rounds of IRCC's history:

437  2026-08-19  French   5,000 invited, lowest score 382, before 2026-03-01 18:34:05 UTC
445  2026-09-28  nominees   733 invited, lowest score 725
446  2026-09-29  CEC      2,000 invited, lowest score 518
447  2026-10-01  trades   3,500 invited, lowest score 476
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.ahead.cutoffs import Outcome
from express_entry.ahead.new_rounds import DAYS_OF_NEWS, NewRound, RoundNews, new_rounds, news
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.test_doors import engineer
from tests.express_entry.candidates import ben, english, job, told
from tests.express_entry.rulebook.test_rounds_joined import told as told_round

TODAY = date(2026, 10, 2)


def held(number: str, **changed: Any) -> NewRound:
    """A round of the history, however long ago it was."""
    one = next(one for one in rulebook.default().rounds.held if one.number == number)
    new = NewRound(
        number=number,
        held_on=one.held_on,
        kind=one.kind,
        slug=one.slug,
        invitations=one.invitations,
        round=one,
    )
    return replace(new, **changed)


def told_of(number: str, profile: Profile, on: date = TODAY, **more: Any) -> RoundNews:
    return news(held(number), profile, on, **more)


# ------------------------------------------------------------------ which are new


def test_new_are_those_of_the_last_two_weeks() -> None:
    assert DAYS_OF_NEWS == 14
    assert [one.number for one in new_rounds(date(2026, 10, 12))] == ["445", "446", "447"]
    assert [one.number for one in new_rounds(date(2026, 10, 13))] == ["446", "447"]
    # None of a day still to come.
    assert [one.number for one in new_rounds(date(2026, 9, 29))] == [
        "443", "444", "445", "446",
    ]  # fmt: skip


def test_without_its_cutoff_it_is_new_too_and_of_an_unknown_kind_not() -> None:
    book = rulebook.default()
    blank = told_round("448", cutoff=None, invitations=None)
    bees = told_round("449", name="Beekeepers")
    bees_blank = told_round("450", name="Beekeepers", cutoff=None)
    rules = book.with_rounds(book.rounds.joined([blank, bees, bees_blank]))
    found = {one.number: one for one in new_rounds(date(2026, 10, 6), rules)}
    assert [*found] == ["445", "446", "447", "448"]
    assert (found["448"].slug, found["448"].round, found["448"].invitations) == ("pnp", None, None)


# ------------------------------------------------------------------ invited in it, or not


def worker(**facts: Any) -> Profile:
    """Ben, who meets the Canadian Experience Class: 36 on 2026-09-29, with two years in Canada.

    Age 72, bachelor's 120, CLB 9 124, two years in Canada 53: 369; transferability degree with
    CLB 9 25 and with two years in Canada 25: 419.
    """
    return ben(**facts)


def test_the_score_is_held_against_the_cutoff() -> None:
    found = told_of("446", worker())
    assert found.qualified
    assert found.concerns
    assert found.on_its_day.on == date(2026, 9, 29)
    assert found.on_its_day.crs.total == 419
    assert found.compared is not None
    assert (found.compared.outcome, found.compared.points) == (Outcome.BELOW, 419 - 518)
    # A nomination gives 600, and opens the rounds of nominees.
    nominee = told_of("445", worker(provincial_nomination=True))
    assert nominee.compared is not None
    assert (nominee.compared.outcome, nominee.compared.points) == (Outcome.REACHED, 1019 - 725)


def test_it_is_the_score_of_its_day_and_not_of_today() -> None:
    # 37 on 1 October: 66 instead of 72.
    found = told_of("446", worker(birth_date="1989-10-01"))
    assert found.on_its_day.crs.total == 419
    after = told_of("446", worker(birth_date="1989-09-28"))
    assert after.on_its_day.crs.total == 413


@pytest.mark.parametrize(
    ("submitted", "outcome"),
    [
        (datetime(2026, 3, 1, 18, 34, 4, tzinfo=UTC), Outcome.REACHED),
        (datetime(2026, 3, 1, 18, 34, 6, tzinfo=UTC), Outcome.BELOW),
        (date(2026, 2, 27), Outcome.REACHED),
        (date(2026, 3, 1), Outcome.TIE),
        (date(2026, 3, 3), Outcome.BELOW),
        (None, Outcome.TIE),
    ],
)
def test_at_the_cutoff_the_moment_of_submission_decides(
    submitted: datetime | date | None, outcome: Outcome
) -> None:
    # As if round 446 had ended at 419, with the tie-break of round 437.
    one = held("446").round
    assert one is not None
    tie = datetime(2026, 3, 1, 18, 34, 5, tzinfo=UTC)
    tied = held("446", round=replace(one, cutoff=419, tie_break=tie))
    found = news(tied, worker(), TODAY, submitted=submitted)
    assert found.compared is not None
    assert found.compared.outcome is outcome


def test_without_a_cutoff_nothing_is_compared() -> None:
    found = news(held("446", round=None), worker(), TODAY)
    assert (found.qualified, found.concerns, found.compared) == (True, True, None)


def test_on_rules_that_are_not_known_it_is_an_estimate() -> None:
    one = held("446").round
    assert one is not None
    day = date(2026, 11, 4)
    found = news(
        held("446", held_on=day, round=replace(one, held_on=day)), worker(), date(2026, 11, 5)
    )
    assert found.on_its_day.crs.estimate
    assert found.compared is not None
    assert found.compared.points == 419 - 518


def test_a_test_still_to_be_taken_was_none_on_its_day() -> None:
    planned = english("2026-12-01") | {"planned": True}
    found = told_of("446", worker(english=planned))
    assert not found.qualified


# ------------------------------------------------------------------ one step away


def test_one_change_that_would_have_been_enough_concerns() -> None:
    # NCLC 7: 4 x 3 and 50; 470 + 62.
    found = told_of("437", engineer(), date(2026, 8, 20))
    assert not found.qualified
    assert found.today is not None
    assert found.today.status == "nearly"
    assert [step.fact for step in found.today.steps] == ["french"]
    assert found.today.way is not None
    assert found.today.way.assessment.crs.total == 532
    assert (found.reaches_then, found.concerns) == (True, True)
    assert told_of("445", engineer()).concerns  # 1070 with a nomination


def test_one_change_that_would_not_have_been_enough_does_not() -> None:
    # A year in Canada: 40, transferability is full; 31 by then, 6 less: 504 of 518.
    found = told_of("446", engineer())
    assert found.today is not None
    assert found.today.status == "nearly"
    assert found.today.way is not None
    assert found.today.way.assessment.crs.total == 504
    assert (found.reaches_then, found.concerns) == (False, False)
    # As long as the cut-off is not known, it may be.
    assert news(held("446", round=None), engineer(), TODAY).concerns


def test_another_occupation_is_no_step() -> None:
    one = held("447").round
    assert one is not None
    low = held("447", round=replace(one, cutoff=300))
    found = news(low, engineer(), TODAY)
    assert found.today is not None
    assert (found.today.status, found.reaches_then) == ("nearly", True)
    assert [step.kind for step in found.today.steps] == ["listed_work"]
    assert (found.by_other_work, found.concerns) == (True, False)
    # More of the listed work one has done is: three months of six, within three years.
    jobs = [
        job("2021-03-01", "2026-05-31", noc="21232"),
        job("2026-06-01", "2026-08-31", noc="72200"),
    ]
    begun = news(low, engineer(jobs=jobs), TODAY)
    assert begun.today is not None
    assert (begun.by_other_work, begun.concerns) == (False, True)


def test_what_is_open_by_now_concerns() -> None:
    # A year in Canada on 30 September, the day after.
    found = told_of("446", told(jobs=[job("2025-09-30", canada=True)]))
    assert not found.qualified
    assert found.today is not None
    assert (found.today.status, found.concerns) == ("open", True)


def test_a_door_that_is_closed_does_not_concern_unless_all_programs_were_invited() -> None:
    nobody = told(english=english("2025-12-15", listening=4, reading=3, writing=4, speaking=4))
    closed = told_of("446", nobody)
    assert closed.today is not None
    assert (closed.today.status, closed.concerns) == ("closed", False)
    assert news(held("446", kind="general", slug="general"), nobody, TODAY).concerns


def test_what_a_missing_fact_decides_concerns_of_a_program_and_of_nothing_else() -> None:
    unknown = worker(jobs=None)
    program = told_of("446", unknown)
    assert program.today is not None
    assert (program.today.status, program.concerns) == ("unknown", True)
    assert not told_of("447", unknown).concerns
    assert not told_of("445", worker(provincial_nomination=None)).concerns


def test_military_service_is_never_asked_and_concerns_nobody() -> None:
    assert not news(held("446", kind="category", slug="military"), worker(), TODAY).concerns

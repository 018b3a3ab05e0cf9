"""Doors of whole candidates, against the rounds of IRCC's history, counted by hand.

The rounds of 2026 in ``rules/rounds/history.tsv``, up to the last one copied, of 2026-10-01:

    Canadian Experience  17 (390 … 446)   cut-offs 507 to 523, last 518 for 2,000 on 2026-09-29
    Provincial Nominee   19 (389 … 445)   cut-offs 697 to 805, last 725 for 733 on 2026-09-28
    French               10 (394 … 437)   cut-offs 382 to 420, last 382 for 5,000 on 2026-08-19
    healthcare            3  467, 475, 475        senior managers 3  429, 392, 389
    physicians            3  169, 223, 198        trades          2  477, 476
    transport             1  470                  military        1  368

On 31 December 2026 the last twelve months are that year.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry.ahead.doors import Door, doors, held_lately, not_held_lately
from express_entry.ahead.rounds import history
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from tests.express_entry.candidates import english, foreign_degree, french, job, told

YEAR_END = date(2026, 12, 31)


def engineer(**facts: Any) -> Profile:
    """A software engineer in India, 30 on 2026-12-31 and 31 from 2027-04-03.

    Age 105, master's 135, IELTS 8.5 8 7 7 (CLB 10 10 9 9) 34 + 34 + 31 + 31 = 130; transferability
    master's with CLB 9 50, three years abroad with CLB 9 50: 470. Skilled Worker met.
    """
    plain: dict[str, Any] = {
        "birth_date": "1996-04-03",
        "english": english("2026-03-14", listening=8.5, reading=8),
        "credentials": [foreign_degree("2024-05-20", "masters")],
        "jobs": [job("2021-03-01", noc="21232")],
    }
    return told(**plain | facts)


def by_slug(profile: Profile, on: date = YEAR_END, **more: Any) -> dict[str, Door]:
    return {one.slug: one for one in doors(profile, more.pop("candidacy", None), on, **more)}


def figures(door: Door) -> tuple[object, ...]:
    return door.status, door.rounds, door.changes, door.possible_on, door.score_then


# ------------------------------------------------------------------ the example of the issue


def test_no_round_of_2026_was_open_to_somebody_with_470() -> None:
    found = by_slug(engineer())
    assert {slug: one.rounds for slug, one in found.items()} == {
        "cec": 17, "pnp": 19, "french": 10, "healthcare": 3, "senior_managers": 3,
        "physicians": 3, "trades": 2, "transport": 1, "military": 1,
    }  # fmt: skip
    assert not any(one.status == "open" for one in found.values())


def test_french_at_nclc_7_stands_above_all_ten() -> None:
    # NCLC 7 as the second language 3 points an ability, 12; NCLC 7 with English CLB 5 or more 50.
    door = by_slug(engineer())["french"]
    assert figures(door) == ("nearly", 10, ("french",), YEAR_END, 470 + 12 + 50)
    assert (door.above, door.above_then) == (10, 10)  # 470 is above 420, but the door is closed
    assert [(one.kind, one.figures["level"]) for one in door.steps] == [("test_result", 7)]
    assert (door.last.held_on, door.last.cutoff, door.last.invitations) == (
        date(2026, 8, 19), 382, 5000,
    )  # fmt: skip


def test_a_nomination_stands_above_all_nineteen() -> None:
    door = by_slug(engineer())["pnp"]
    assert figures(door) == ("nearly", 19, ("provincial_nomination",), YEAR_END, 1070)
    assert (door.above, door.above_then) == (0, 19)
    assert door.changed == {"provincial_nomination": True}


def test_a_year_of_canadian_work_stands_above_none_of_seventeen() -> None:
    # On 31 December 2027, at 31: age 99, master's 135, language 130, a Canadian year 40, and
    # transferability is at its cap of 100: 504, and the lowest cut-off was 507.
    door = by_slug(engineer())["cec"]
    assert figures(door) == ("nearly", 17, ("jobs",), date(2027, 12, 31), 99 + 135 + 130 + 40 + 100)
    assert (door.above, door.above_then) == (0, 0)
    assert [(one.kind, one.figures["months"]) for one in door.steps] == [("canadian_work", 12)]


def test_listed_work_opens_a_category_after_twelve_months() -> None:
    found = by_slug(engineer())
    # Transport takes work anywhere; a year abroad earns nothing (three years or more already), and
    # the age of 31 costs 6: 464 under 470. Today's 470 is at that cut-off.
    assert figures(found["transport"]) == ("nearly", 1, ("jobs",), date(2027, 12, 31), 464)
    assert (found["transport"].above, found["transport"].above_then) == (1, 0)
    # Senior managers must have worked in Canada: the same 504 as by any Canadian year.
    assert figures(found["senior_managers"])[3:] == (date(2027, 12, 31), 504)
    [step] = found["senior_managers"].steps
    assert (step.kind, step.figures["in_canada"], step.figures["months"]) == (
        "listed_work", True, 12,
    )  # fmt: skip


def test_what_is_never_asked_is_not_known() -> None:
    door = by_slug(engineer())["military"]
    assert figures(door) == ("unknown", 1, (), None, None)


# ------------------------------------------------------------------ which rounds are looked at


def test_twelve_months_end_today_and_begin_the_day_after_that_of_last_year() -> None:
    # The Canadian Experience round of 2025-10-01 is a year old on 2026-10-01, that of 2025-10-28 is
    # not: 375, 378, 381, 384, 387 and the seventeen of 2026.
    found = by_slug(engineer(), date(2026, 10, 1))
    assert (found["cec"].rounds, found["pnp"].rounds, found["french"].rounds) == (22, 25, 14)
    assert by_slug(engineer(), date(2026, 9, 30))["cec"].rounds == 23
    assert {one.number for one in held_lately(date(2026, 10, 1))} >= {"371", "447"}
    assert "370" not in {one.number for one in held_lately(date(2026, 10, 1))}


def test_kinds_no_longer_held_are_told_apart() -> None:
    gone = not_held_lately(YEAR_END)
    assert [(one.slug, one.last.held_on) for one in gone] == [
        ("education", date(2025, 9, 17)),
        ("general", date(2024, 4, 23)),
        ("stem", date(2024, 4, 11)),
        ("agriculture", date(2024, 2, 16)),
        ("fswp", date(2023, 2, 2)),
        ("fstp", date(2020, 8, 6)),
    ]
    assert not {one.slug for one in gone} & by_slug(engineer()).keys()


def test_no_round_in_twelve_months_is_no_door() -> None:
    assert doors(engineer(), None, date(2028, 1, 1)) == ()
    assert len(not_held_lately(date(2028, 1, 1))) == 15


def test_rounds_told_take_the_place_of_the_history() -> None:
    [held] = [one for one in history() if one.number == "446"]
    later = replace(held, number="448", held_on=date(2026, 11, 20), cutoff=470, invitations=900)
    strange = replace(later, number="449", kind="other", slug="other")
    found = by_slug(engineer(), date(2026, 11, 24), rounds=(held, later, strange))
    assert list(found) == ["cec"]
    assert (found["cec"].rounds, found["cec"].above, found["cec"].last.cutoff) == (2, 1, 470)


# ------------------------------------------------------------------ what opens a door


def test_a_door_is_open_to_whoever_may_be_invited_today() -> None:
    door = by_slug(engineer(french=french("2026-02-01"), has_no_french_test=None))["french"]
    assert figures(door) == ("open", 10, (), YEAR_END, 532)
    assert (door.above, door.above_then, door.changed) == (10, 10, {})


def test_work_that_goes_on_opens_a_door_without_a_change() -> None:
    # A nurse since 2026-05-01 beside an older job: twelve months on 2027-05-01.
    jobs = [job("2020-01-01", "2026-04-30"), job("2026-05-01", noc="31301")]
    door = by_slug(engineer(jobs=jobs))["healthcare"]
    assert (door.status, door.changes, door.possible_on) == ("nearly", (), date(2027, 5, 1))


def test_months_of_listed_work_already_done_are_counted() -> None:
    # Eight months as a nurse until the end of August 2026: four more from 2026-12-31 on.
    jobs = [job("2020-01-01", "2025-12-31"), job("2026-01-01", "2026-08-31", noc="31301")]
    door = by_slug(engineer(jobs=jobs))["healthcare"]
    assert (door.status, door.changes) == ("nearly", ("jobs",))
    assert door.possible_on is not None
    assert date(2027, 4, 28) <= door.possible_on <= date(2027, 5, 2)
    [step] = door.steps
    assert (step.figures["noc"], step.figures["in_canada"]) == ("31301", False)


def test_what_a_program_lacks_is_part_of_the_set() -> None:
    # Without the funds the Skilled Worker program is not met: 15,263 for one person in 2026.
    poor = engineer(settlement_funds=9000)
    door = by_slug(poor)["pnp"]
    assert (door.status, set(door.changes)) == (
        "closed", {"provincial_nomination", "settlement_funds"},
    )  # fmt: skip
    assert door.score_then == 1070
    # A year of Canadian work needs no funds: one change.
    assert by_slug(poor)["cec"].changes == ("jobs",)


def test_work_in_canada_for_a_category_is_a_program_too() -> None:
    # Without funds: a year as a senior manager in Canada is the Canadian Experience Class as well.
    door = by_slug(engineer(settlement_funds=9000))["senior_managers"]
    assert (door.status, door.changes) == ("nearly", ("jobs",))


def test_two_years_or_two_changes_are_not_nearly() -> None:
    # English CLB 9 in three abilities and 6 in writing: no program asks for less than 7 of work of
    # TEER 1. A Canadian year and another writing score.
    weak = engineer(english=english("2026-03-14", writing=5.5))
    door = by_slug(weak)["cec"]
    assert (door.status, set(door.changes)) == ("closed", {"jobs", "english"})
    [test] = [one for one in door.steps if one.fact == "english"]
    assert (test.figures["ability"], test.figures["level"]) == ("writing", 7)


def test_a_missing_fact_decides() -> None:
    door = by_slug(engineer(provincial_nomination=None))["pnp"]
    assert (door.status, door.changes, door.missing) == ("unknown", (), ("provincial_nomination",))


def test_a_fact_that_decides_as_well_is_named_beside_the_change() -> None:
    door = by_slug(engineer(settlement_funds=None))["french"]
    assert (door.status, door.changes, door.missing) == (
        "closed", ("french",), ("settlement_funds",),
    )  # fmt: skip


def test_a_test_still_to_be_taken_opens_nothing_today() -> None:
    planned = french("2027-02-01") | {"planned": True}
    door = by_slug(engineer(french=planned, has_no_french_test=None))["french"]
    assert figures(door) == ("nearly", 10, ("french",), date(2027, 2, 1), 532)


def test_quebec_closes_every_door_but_by_another_destination() -> None:
    found = by_slug(engineer(destination="QC"))
    assert set(found["pnp"].changes) == {"provincial_nomination", "destination"}
    assert all("destination" in one.changes for one in found.values() if one.slug != "military")


# ------------------------------------------------------------------ scores against cut-offs


def test_rounds_before_a_change_are_compared_on_the_rules_of_their_day() -> None:
    # Up to 2025-03-24 an offer was worth 50 points. On 2025-06-15, at 30: age 105, master's 135,
    # language 130, three Canadian years 64, transferability 100: 534; with the offer 584.
    worked = [job("2019-03-01", "2022-02-28"), job("2022-06-01", canada=True)]
    offer = {"noc": "21231", "full_time_one_year": True, "lmia": True}
    offer |= {"excluded_employer": False}
    offered = engineer(
        birth_date="1995-04-03",
        english=english("2024-12-14", listening=8.5, reading=8),
        jobs=worked,
        lives_in_canada=True,
        has_job_offer=True,
        job_offer=offer,
    )
    door = by_slug(offered, date(2025, 6, 15))["cec"]
    # 304 to 335: 515 510 509 507 509 539 539 547 539 542 527 521, all under 584; and after the
    # change 347 and 351 with 547 and 529, of which 534 reaches the second.
    assert (door.status, door.score_then) == ("open", 534)
    assert (door.rounds, door.other_rules, door.above) == (14, 12, 13)
    without = offered.model_copy(update={"has_job_offer": False, "job_offer": None})
    # 534 reaches 515 510 509 507 509 527 521 and 529.
    assert by_slug(without, date(2025, 6, 15))["cec"].above == 8


def test_rounds_under_another_list_of_a_category_are_counted_apart() -> None:
    # 373, 379, 385 were held under the list of 2025; 398, 422, 441 under that of 2026-02-18.
    door = by_slug(engineer(), date(2026, 10, 1))["healthcare"]
    assert (door.rounds, door.other_list, door.other_rules) == (6, 3, 0)


@pytest.mark.parametrize(
    ("submitted", "above"),
    [(None, 1), (date(2025, 10, 1), 1), (date(2025, 11, 1), 0)],
    ids=["not known", "before the tie-break", "after it"],
)
def test_the_day_of_submission_decides_at_the_very_cutoff(
    submitted: date | None, above: int
) -> None:
    # Transport, 2026-08-07: 470 points, submitted before 2025-10-11 14:55:49 UTC.
    [held] = [one for one in history() if one.number == "434"]
    assert held.tie_break == datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC)
    life = Candidacy(submitted_on=submitted)
    assert by_slug(engineer(), candidacy=life)["transport"].above == above


def test_open_doors_come_first_and_closed_ones_last() -> None:
    found = doors(engineer(settlement_funds=9000, french=french("2026-02-01")), None, YEAR_END)
    order = ["open", "nearly", "unknown", "closed"]
    statuses = [order.index(one.status) for one in found]
    assert statuses == sorted(statuses)


def test_what_heals_by_itself_is_no_change() -> None:
    # The degree is completed on 2027-06-30, in Canada; until then there is no credential for the
    # Skilled Worker program, and from that day on a nomination alone opens its rounds.
    degree = {
        "level": "masters",
        "in_canada": True,
        "completed_on": "2027-06-30",
        "full_time_in_canada": True,
    }
    door = by_slug(engineer(credentials=[degree]))["pnp"]
    assert (door.changes, door.possible_on) == (("provincial_nomination",), date(2027, 6, 30))


def test_of_two_ways_on_one_day_the_quicker_is_told() -> None:
    # A Canadian year is complete on 2027-12-31; French of NCLC 7 ended in June 2026. To sit it
    # anew takes weeks, to bring English from CLB 5 to 7 months. 31: 99, master's 135, 4 x 17,
    # 4 x 1, a year 40; 25 + 25 and 25 + 25; 50.
    five = english("2026-09-01", listening=5, reading=4, writing=5, speaking=5)
    door = by_slug(engineer(english=five, french=french("2024-06-14")))["physicians"]
    assert figures(door) == ("closed", 3, ("jobs", "french"), date(2027, 12, 31), 496)
    assert door.steps[1].kind == "renew_test"

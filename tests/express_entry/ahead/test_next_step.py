"""The one thing to do next: for each step somebody whom it fits, and what comes before it."""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from express_entry.ahead.doors import doors
from express_entry.ahead.next_step import next_step
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import ABILITIES, Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
    job,
    married,
    told,
)
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

DAY = date(2026, 10, 1)
"""Before the change of 2026-11-03 that is reported; the history of rounds ends there."""
NO_TEST: dict[str, Any] = {"english": None, "has_no_english_test": True}
NOT_ASSESSED = foreign_degree("2024-05-10") | {"assessed": False, "eca": None}
IN_THE_POOL = Candidacy.model_validate({"submitted_on": "2026-09-01"})


def invited(on: str = "2026-09-20", **facts: Any) -> Candidacy:
    plain = {"submitted_on": "2026-07-01", "invited_on": on, "invited_as": "fswp"}
    return Candidacy.model_validate(plain | facts)


@pytest.mark.parametrize(
    ("profile", "candidacy", "step", "because", "first_change"),
    [
        pytest.param(Profile(), None, "complete_facts", "too_little", "birth_date", id="nobody"),
        pytest.param(
            told(english=None), None, "complete_facts", "too_little", "english", id="no test told"
        ),
        # Two years: taken on 2024-12-15, it is gone on 2026-12-15, in 75 days.
        pytest.param(
            ana(english=english("2024-12-15")),
            None,
            "mend",
            "language_test.english",
            "english",
            id="a test ends in 75 days",
        ),
        # An ECA counts for five years: gone on 2026-11-20, in 50 days.
        pytest.param(
            ana(credentials=[foreign_degree("2021-11-20")]),
            None,
            "mend",
            "eca.0",
            "credentials.0.eca",
            id="an ECA ends in 50 days",
        ),
        pytest.param(
            ana(passport_expires_on="2026-11-15"),
            None,
            "mend",
            "passport",
            "passport_expires_on",
            id="the passport ends in 45 days",
        ),
        # 90 days before 29 December is 30 September.
        pytest.param(
            ben(permit="closed", permit_ends_on="2026-12-29"),
            None,
            "mend",
            "permit",
            "permit",
            id="the permit ends in 89 days",
        ),
        pytest.param(
            ben(permit="closed", permit_ends_on="2026-09-01"),
            None,
            "mend",
            "permit",
            "permit",
            id="the permit has ended and nothing was told since",
        ),
        # Four months before 1 February: a bridging permit can be asked for.
        pytest.param(
            ben(permit="pgwp", permit_ends_on="2027-02-01"),
            invited("2026-08-20", applied_on="2026-09-10"),
            "mend",
            "permit",
            "permit",
            id="applied, and the work permit ends in four months",
        ),
        pytest.param(
            ben(permit="pgwp", permit_ends_on="2027-02-02"),
            invited("2026-08-20", applied_on="2026-09-10"),
            "after_applying",
            "applied",
            None,
            id="applied, and the work permit ends in four months and a day",
        ),
        pytest.param(
            ana(),
            invited("2026-08-20", applied_on="2026-09-10", biometrics_letter_on="2026-09-20"),
            "after_applying",
            "biometrics",
            None,
            id="a letter asks for biometrics",
        ),
        pytest.param(
            ana(),
            invited(
                "2026-08-20",
                applied_on="2026-09-10",
                biometrics_letter_on="2026-09-20",
                biometrics_done=True,
            ),
            "after_applying",
            "applied",
            None,
            id="the biometrics are given",
        ),
        pytest.param(
            ben(permit="study", permit_ends_on="2027-01-10"),
            invited("2026-08-20", applied_on="2026-09-10"),
            "after_applying",
            "applied",
            None,
            id="applied, and no bridging permit follows a study permit",
        ),
        pytest.param(ana(), invited(round_cutoff=400), "sixty_days", "invitation", None, id="open"),
        # Ana: 30 years, 105 + 120 + 124 + 25 + 50 = 424, below 500.
        pytest.param(
            ana(), invited(round_cutoff=500), "decline_or_mend", "score", None, id="below the round"
        ),
        pytest.param(
            ana(), invited(applied_on="2026-09-25"), "after_applying", "applied", None, id="applied"
        ),
        pytest.param(
            ana(),
            invited(applied_on="2026-02-01", landed_on="2026-09-25"),
            "after_applying",
            "landed",
            None,
            id="landed",
        ),
        # A profile stands for twelve months.
        pytest.param(
            ana(),
            Candidacy.model_validate({"submitted_on": "2025-09-30"}),
            "refile",
            "profile_expiry",
            None,
            id="the year is over",
        ),
        pytest.param(
            ana(), invited("2026-07-01"), "refile", "invitation_over", None, id="sixty days over"
        ),
        # 65201 is TEER 5.
        pytest.param(
            ana(jobs=[job("2020-01-01", noc="65201")]),
            None,
            "other_programs",
            "teer",
            None,
            id="no skilled work",
        ),
        # All but a test: CLB 7 in all four opens the Skilled Worker Program at 67 points or more.
        pytest.param(ana(**NO_TEST), None, "open_program", None, "english", id="only a test"),
        # All but the assessment.
        pytest.param(
            ana(credentials=[NOT_ASSESSED]), None, "open_program", None, "credentials", id="no ECA"
        ),
        pytest.param(
            ana(**NO_TEST, credentials=[NOT_ASSESSED]),
            None,
            "first_plan",
            None,
            "english",
            id="neither test nor ECA",
        ),
        # A nominee has 600 more: 1,024, above every round of nominees of the year.
        pytest.param(
            ana(provincial_nomination=True), None, "create_profile", "pnp", None, id="nominated"
        ),
        pytest.param(
            ana(provincial_nomination=True),
            IN_THE_POOL,
            "keep_watch",
            "pnp",
            None,
            id="nominated and in the pool",
        ),
        # 424 and no kind of round of the last twelve months open.
        pytest.param(ana(), None, "raise", None, None, id="a program, and too few points"),
        pytest.param(ben(), IN_THE_POOL, "raise", None, None, id="in the pool below the rounds"),
    ],
)
def test_the_first_step_that_fits(
    profile: Profile,
    candidacy: Candidacy | None,
    step: str,
    because: str | None,
    first_change: str | None,
) -> None:
    found = next_step(profile, candidacy, DAY)
    assert found.id == step
    if because is not None:
        assert found.because == because
    if first_change is not None:
        assert found.changes[0].startswith(first_change)


def test_one_point_of_67_is_one_ability_and_not_all_four() -> None:
    # Eve on her 36th birthday: 23 + 21 + 11 + 11 = 66. Reading 7 instead of 6.5 is CLB 9 in all
    # four, 24 for language: 67.
    found = next_step(eve(), None, date(2026, 3, 20))
    assert found.id == "open_program"
    assert found.changes[0] == "english.reading"
    assert found.facts["program"] == "fswp"


def test_what_is_missing_and_too_few_of_the_67_points_are_one_plan() -> None:
    """Ana at CLB 7: 16 + 21 + 15 + 12 = 64 of the 67 even with an assessment and the money; at CLB
    9, 24 for language: 72. Then her CRS is the 424 of ``ana()``. Her results
    end before a year of work in Canada could be over, which would open the Canadian Experience
    Class with a new test: two things too, and further away."""
    clb_7 = english("2025-06-10") | {"listening": 6, "reading": 6, "writing": 6, "speaking": 6}
    profile = ana(english=clb_7, credentials=[NOT_ASSESSED], settlement_funds=5000)
    found = next_step(profile, None, DAY)
    assert (found.id, found.because) == ("first_plan", "missing")
    assert found.changes == ("english", "credentials", "settlement_funds")
    assert found.facts == {"total": 424, "program": "fswp"}


def test_papers_and_money_come_before_a_year_of_work_in_canada() -> None:
    """Ana's results of June 2026 hold until June 2028: a year of work in Canada would open the
    Canadian Experience Class by itself. An assessment and the money are there in weeks, and are
    all that she lacks of the Skilled Worker Program: the 424 of ``ana()``."""
    lacking = {"credentials": [NOT_ASSESSED], "settlement_funds": 5000}
    found = next_step(ana(english=english("2026-06-10"), **lacking), None, DAY)
    assert found.id == "first_plan"
    assert found.changes == ("credentials", "settlement_funds")
    assert found.facts == {"total": 424, "program": "fswp"}


def test_the_day_of_a_loss_is_told_with_its_points() -> None:
    # Without the test: 105 + 120 = 225 of 424; the degree's and the work's points need language.
    found = next_step(ana(english=english("2024-12-15")), None, DAY)
    assert found.facts == {"on": date(2026, 12, 15), "crs_before": 424, "crs_after": 225}


def test_the_last_day_to_apply_is_told() -> None:
    # The sixtieth day after 2026-09-20: 10 of September, 31 of October, 19 of November.
    found = next_step(ana(), invited(round_cutoff=400), DAY)
    assert found.facts == {
        "by": date(2026, 11, 19),
        "days_left": 49,
        # What takes longest begins on the day of the invitation.
        "work": "police",
        "start_by": date(2026, 9, 20),
    }


def test_the_work_goes_on_with_what_is_not_done_yet() -> None:
    # By 19 November: 58 days before are 22 September, 53 are 27 September, 32 are 18 October.
    def work(on: date, **facts: Any) -> tuple[Any, Any]:
        found = next_step(ana(), invited(round_cutoff=400, **facts), on)
        assert found.id == "sixty_days"
        return found.facts["work"], found.facts["start_by"]

    assert work(DAY, prepared=["police"]) == ("medical", date(2026, 9, 22))
    told = {"police_certificates": [{"country": "IN", "issued_on": "2026-09-25"}]}
    assert work(DAY, **told, medical_exam_on="2026-09-28") == ("letters", date(2026, 9, 27))
    most = ["police", "medical", "letters"]
    assert work(DAY, prepared=most) == ("funds", date(2026, 10, 18))
    # Five days before the last one it is sent, whatever else is open; nothing is left to wait for
    # once all else is done.
    assert work(date(2026, 11, 13)) == ("police", date(2026, 9, 20))
    assert work(date(2026, 11, 14)) == ("send", date(2026, 11, 14))
    done = [*most, "funds", "scans", "form"]
    assert work(DAY, prepared=done) == ("send", DAY)


PEOPLE = int(os.environ.get("NEXT_STEPS", "25"))
SEED = int(os.environ.get("SEED", "20261129"))


def test_whoever_it_is_the_step_told_does_what_it_says() -> None:
    print(f"SEED={SEED}")
    seen: Counter[str] = Counter()
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        given, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(given), strict=True)
        step, where = next_step(profile, None, on), f"SEED={SEED} number {number}: {given}"
        seen[step.id] += 1
        programs = assess(profile, on).programs
        met = {one.program for one in programs if one.verdict is Verdict.MET}
        singles = {one.id: one for one in what_ifs(profile, assess(profile, on))}
        if step.id in ("open_program", "first_plan", "other_programs"):
            assert not met, where
        if step.id in ("create_profile", "raise"):
            assert met, where
        if step.because in singles:
            one = singles[step.because]
            kept = renewed(merged(given, one.changed), on, one.possible_on)
            changed = Profile.model_validate_json(json.dumps(kept), strict=True)
            then = assess(changed, one.possible_on)
            assert step.facts["total"] == then.crs.total, where
            if step.id == "open_program":
                opened = {one.program for one in then.programs if one.verdict is Verdict.MET}
                assert step.facts["program"] in opened, where
            if step.id == "raise":
                assert one.gain_then >= 10, where
        elif step.id == "raise":
            door = next(each for each in doors(profile, None, on) if each.slug == step.because)
            day = door.possible_on or on
            kept = renewed(merged(given, door.changed), on, day)
            changed = Profile.model_validate_json(json.dumps(kept), strict=True)
            then = assess(changed, day)
            assert step.facts["score"] == then.crs.total, where
            assert any(one.verdict is Verdict.MET for one in then.programs), where
        for name in step.changes:
            assert name.split(".")[0] in Profile.model_fields, where
    assert len(seen) >= 4, seen


LIVES: dict[str, tuple[dict[str, Any], set[str]]] = {
    "pool": (
        {"submitted_on": -30},
        {
            "complete_facts", "mend", "other_programs", "open_program", "first_plan", "raise",
            "keep_watch",
        },
    ),
    "invited": (
        {"submitted_on": -30, "invited_on": -10, "invited_as": "fswp"},
        {"complete_facts", "mend", "decline_or_mend", "sixty_days"},
    ),
    "sixty days over": (
        {"submitted_on": -90, "invited_on": -61, "invited_as": "fswp"},
        {"complete_facts", "mend", "refile"},
    ),
    "ended": ({"ended_on": -3}, {"complete_facts", "mend", "refile"}),
    "applied": (
        {"submitted_on": -90, "invited_on": -50, "applied_on": -5},
        {"mend", "after_applying"},
    ),
}  # fmt: skip
"""By how far a life has come (days before the day asked about) the steps that can be told."""


@pytest.mark.parametrize("life", LIVES)
def test_whoever_it_is_each_place_of_a_life_has_its_steps(life: str) -> None:
    print(f"SEED={SEED}")
    days, possible = LIVES[life]
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        given, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(given), strict=True)
        facts = {
            name: value if isinstance(value, str) else on + timedelta(days=value)
            for name, value in days.items()
        }
        step = next_step(profile, Candidacy.model_validate(facts), on)
        where = f"SEED={SEED} number {number}: {given}"
        assert step.id in possible, where
        if life == "applied" and step.id == "mend":
            assert step.because == "permit", where
        if step.id == "sixty_days":
            assert step.facts["work"] == "police", where
        if life == "ended" and step.id == "refile":
            met = any(one.verdict is Verdict.MET for one in assess(profile, on).programs)
            assert step.facts.get("eligible", False) is met, where


def test_what_ends_within_an_invitation_is_mended_or_applied_before() -> None:
    # Taken on 2024-10-25, the test ends on 2026-10-25: the application goes before it.
    profile = ana(english=english("2024-10-25"))
    found = next_step(profile, invited(round_cutoff=400), DAY)
    assert (found.id, found.because) == ("mend", "language_test.english")
    assert found.changes == ("english",)
    assert (found.facts["by"], found.facts["on"]) == (date(2026, 10, 24), date(2026, 10, 25))
    assert found.facts["sixtieth"] == date(2026, 11, 19)
    # A passport counts on its last day.
    for ends, step in (("2026-11-19", "mend"), ("2026-11-20", "sixty_days")):
        found = next_step(ana(passport_expires_on=ends), invited(round_cutoff=400), DAY)
        assert found.id == step
    # What ends after the sixty days is not this application's: a test of 75 days.
    later = ana(english=english("2024-12-15"))
    assert next_step(later, invited(round_cutoff=400), DAY).id == "sixty_days"
    # A claim that does not hold comes before what would end.
    assert next_step(profile, invited(round_cutoff=500), DAY).id == "decline_or_mend"


@pytest.mark.parametrize(
    ("profile", "eligible"), [(ana(), True), (ana(settlement_funds=1000), False)]
)
def test_a_profile_that_ended_is_made_anew(profile: Profile, eligible: bool) -> None:
    ended = Candidacy.model_validate({"ended_on": "2026-09-28"})
    found = next_step(profile, ended, DAY)
    assert (found.id, found.because) == ("refile", "ended")
    # 424: ana's score, which money does not change (tests/express_entry/candidates.py).
    ends = {"on": date(2026, 9, 28), "eligible": eligible}
    assert found.facts == {**ends, "total": 424, "estimate": False}


def test_of_a_profile_that_ended_nothing_else_is_told() -> None:
    with pytest.raises(ValueError, match="only the day"):
        Candidacy.model_validate({"ended_on": "2026-09-28", "submitted_on": "2026-01-01"})
    ended = Candidacy.model_validate({"ended_on": "2026-09-28", "submitted_on": None})
    assert ended.ended_on == date(2026, 9, 28)


def test_an_ended_test_that_is_worth_little_is_not_mended_first() -> None:
    # NCLC 5 four times is one point each beside CLB 9, four in all.
    ended = french("2024-01-10") | dict.fromkeys(ABILITIES, 5)
    profile = ana(french=ended, has_no_french_test=False)
    assert next_step(profile, None, DAY).id == "raise"
    # At NCLC 7 it was worth 12 and 50.
    profile = ana(french=french("2024-01-10"), has_no_french_test=False)
    found = next_step(profile, None, DAY)
    assert (found.id, found.facts["gain"]) == ("mend", 62)


def test_a_program_that_opens_by_itself_is_waited_for() -> None:
    # A year of work in Canada on 2026-11-05, five weeks ahead. Without an assessed degree: at 30
    # 105, 124, and with the year 40: 269. Abroad she never worked.
    newcomer = told(
        english=english("2026-03-10"),
        jobs=[job("2025-11-05", canada=True)],
        credentials=[],
        settlement_funds=0,
    )
    found = next_step(newcomer, None, DAY)
    assert (found.id, found.because, found.changes) == ("open_program", "cec.work", ())
    assert found.facts == {"program": "cec", "total": 269, "on": date(2026, 11, 5)}


def test_a_change_is_told_before_a_longer_wait() -> None:
    # One ability gives the point of 67 today; six years of work would on 2027-03-01, in ten
    # months. In five they do first.
    accountant = told(
        birth_date="1993-06-20",
        english=english("2025-11-12", listening=7, reading=6.5, writing=6.5, speaking=6.5),
        credentials=[foreign_degree("2024-09-03", "two_or_more")],
        jobs=[job("2021-03-01")],
    )
    change = next_step(accountant, None, date(2026, 5, 10))
    assert (change.id, change.because) == ("open_program", "first_language.listening.8")
    wait = next_step(accountant, None, DAY)
    assert (wait.id, wait.because, wait.changes) == ("open_program", "fswp.points67", ())
    assert wait.facts["on"] == date(2027, 3, 1)


def test_nobody_is_sent_into_another_occupation() -> None:
    # 41: 39 + 120 + 4 x 23 and 13 + 25: 289, above the 169 to 223 of the rounds of physicians and
    # with French 351, below all of its: a software engineer is not told to work as a physician.
    senior = ana(
        birth_date="1985-02-02",
        english=english("2026-01-12", listening=7.5, reading=6.5, writing=6.5, speaking=6.5),
        relative_in_canada=True,
    )
    found = next_step(senior, None, DAY)
    assert (found.id, found.because) == ("raise", "first_language.10")
    # 34 for 23 four times, 25 for 13 and 50 for 25.
    assert found.facts["gain"] == 81


def test_a_couple_that_swaps_its_roles_does_so_before_a_language_is_learned() -> None:
    # He: 33 with a partner 80, bachelor's 112, CLB 8 9 8 9 22 + 29 + 22 + 29, 13 + 25 with it, her
    # master's 10 and CLB 10 20: 362, and with French at NCLC 7 in all rounds of it. She: 29 100,
    # master's 126, CLB 10 4 x 32, 50 + 50, his 8 and 3 + 5 + 3 + 5: 478, and it costs nothing.
    her_test = english("2026-05-05", listening=8.5, reading=8, writing=7.5, speaking=8)
    degree = {"assessed": True, "education_in_canada": False, "education": "masters"}
    eca = {"organization": "WES", "issued_on": "2026-02-10", "equivalent": "masters"}
    partner = {"birth_date": "1997-03-03", "foreign_work_years": 5, "english": her_test, "eca": eca}
    couple = told(
        birth_date="1993-08-20",
        english=english("2026-05-05", listening=7.5, writing=6.5),
        credentials=[foreign_degree("2026-02-10")],
        jobs=[job("2020-03-01")],
        settlement_funds=60000,
        **married(**degree, **partner, has_no_test=None),
    )
    found = next_step(couple, None, date(2026, 12, 1))
    assert (found.id, found.because) == ("raise", "partner_principal")
    assert (found.facts["gain"], found.facts["total"]) == (478 - 362, 478)


def test_of_what_takes_years_the_most_for_its_time_is_told() -> None:
    # 105 + 135 + 3 x 31 + 34 + 40, and 100: 507, what one round of the Canadian Experience Class
    # took. English brings 9. French 10 first 9, English second 24, and 50: 83 in a year. A
    # doctorate in four makes up for evidence gone by then, at fewer points than today.
    graduate = told(
        english=english("2026-03-10", listening=8.5),
        credentials=[foreign_degree("2024-05-10", "masters")],
        jobs=[job("2020-01-01", "2024-12-31"), job("2025-03-01", canada=True)],
    )
    found = next_step(graduate, None, DAY)
    assert (found.id, found.because) == ("raise", "second_language.10")
    assert (found.facts["gain"], found.facts["total"]) == (83, 590)

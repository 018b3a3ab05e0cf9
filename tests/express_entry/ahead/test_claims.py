"""An invitation claim by claim: the score and the program without each.

Law: IRPA 11.2(1). Points from the official grid of 2025-03-25, alone unless said: age 29 110,
bachelor's 120, CLB 9 31 an ability, CLB 8 23, CLB 7 17; see ``candidates`` for who is who. Invited
on 2026-01-31.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry.ahead.claims_checked import CheckedClaim, ClaimsChecked, check_claims
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.rulebook.rounds import Round
from tests.express_entry.ahead.invited import DAY, LAST, MET, NOT_MET, UNKNOWN, a_round, invited
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
    tom,
)

Said = dict[str, tuple[str, int]]


def gone_through(
    profile: Profile,
    candidacy: Candidacy,
    history: tuple[Round, ...] | None = (),
    on: date = date(2026, 2, 1),
) -> ClaimsChecked:
    found = check_claims(profile, candidacy, on, history=history)
    assert found is not None
    return found


def outcomes(found: ClaimsChecked) -> Said:
    return {one.id: (one.outcome, one.score) for one in found.claims}


def claim(found: ClaimsChecked, name: str) -> CheckedClaim:
    [one] = [one for one in found.claims if one.id == name]
    return one


def abilities(outcome: str, score: int, name: str = "english") -> Said:
    names = ("listening", "reading", "writing", "speaking")
    return {f"ability.{name}.{ability}": (outcome, score) for ability in names}


# ------------------------------------------------------------------ people, each by hand


def test_a_skilled_worker_nine_points_above() -> None:
    # 429. Without the test 110 + 120; without the degree, or its report, 429 - 120 - 25; without
    # the job 429 - 50. One ability at CLB 8: 8 less, 13 for 25 and 25 for 50: 45 less.
    found = gone_through(ana(), invited("fswp"), (a_round(420, "fswp"),))
    assert (found.checked_on, found.score.score, found.score.cutoff) == (DAY, 429, 420)
    assert outcomes(found) == {
        "language_test.english": ("falls", 230),
        "credential.0": ("falls", 284),
        "eca.0": ("falls", 284),
        "job.0": ("falls", 379),
        **abilities("falls", 384),
        "funds": ("falls", 429),
    }
    assert claim(found, "job.0").lost == ("program", "score")
    assert claim(found, "ability.english.reading").lost == ("score",)
    assert claim(found, "funds").lost == ("program",)
    lacks = {one.id: one.requirement.id for one in found.claims if one.requirement}
    assert lacks == {
        "language_test.english": "fswp.language",
        "credential.0": "fswp.education",
        "eca.0": "fswp.education",
        "job.0": "fswp.work_continuous",
        "funds": "fswp.funds",
    }


def test_the_lowest_score_itself_is_reached_and_one_more_is_not() -> None:
    for cutoff, outcome in ((384, "stands"), (385, "falls")):
        found = gone_through(ana(), invited("fswp"), (a_round(cutoff, "fswp"),))
        assert claim(found, "ability.english.reading").outcome == outcome


def test_a_job_that_another_makes_up_for_is_not_told() -> None:
    # Three years each: three are worth the same 50 as six; of the 67, 11 instead of 15: 68.
    jobs = [job("2020-01-01", "2022-12-31"), job("2023-01-01")]
    found = gone_through(ana(jobs=jobs), invited("fswp"), (a_round(420, "fswp"),))
    assert not [name for name in outcomes(found) if name.startswith("job")]


def test_canadian_experience_at_the_very_lowest() -> None:
    # 399. Without the year here 40 and 13 less; without the degree 120, 25 and 13; without the
    # test 124 and 25; an ability at CLB 8 8 and 12. No funds are asked for.
    found = gone_through(ben(), invited("cec"), (a_round(399, "cec"),))
    assert outcomes(found) == {
        "credential.0": ("falls", 241),
        "language_test.english": ("falls", 250),
        "job.0": ("falls", 346),
        **abilities("falls", 379),
    }
    assert claim(found, "credential.0").lost == ("score",)
    assert claim(found, "job.0").lost == ("program", "score")


def test_exactly_at_67_every_ability_carries_the_program() -> None:
    # 351 at 35: 77 + 120 + 3 x 31 + 23 + 13 + 25. CLB 8 for 9: 8 less, CLB 7 for 8: 6 less, and a
    # point less of the 67 each.
    found = gone_through(eve(), invited("general"))
    assert found.score.cutoff is None
    assert outcomes(found) == {
        "language_test.english": ("falls", 197),
        "credential.0": ("falls", 218),
        "eca.0": ("falls", 218),
        "job.0": ("falls", 326),
        **abilities("falls", 343),
        "ability.english.reading": ("falls", 345),
        "funds": ("falls", 351),
    }
    one = claim(found, "ability.english.reading")
    assert one.requirement is not None
    assert (one.requirement.id, one.lost) == ("fswp.points67", ("program",))


def test_a_trade() -> None:
    # 110 + 4 x 6 for CLB 4 and 5, and with CLB 5 in all four 25 for the certificate: 159. FSTP
    # asks for CLB 5 in speaking and listening, 4 in reading and writing.
    test = english("2025-12-15", listening=5, reading=4, writing=5, speaking=5)
    found = gone_through(tom(english=test), invited("fstp"), (a_round(134, "fstp"),))
    assert found.score.score == 159
    assert outcomes(found) == {
        "language_test.english": ("falls", 110),
        "ability.english.listening": ("falls", 134),
        "ability.english.speaking": ("falls", 134),
        "ability.english.reading": ("stands", 134),
        "ability.english.writing": ("stands", 134),
        "certificate": ("falls", 134),
        "job.0": ("falls", 159),
        "funds": ("falls", 159),
    }


def couple(**facts: Any) -> Profile:
    """100 + 112 + 4 x 29 = 328; the partner's CLB 9 20; 25 + 50: 423. Alone she has 429."""
    partner = married(english=english("2025-12-15"), has_no_test=None, **facts)
    return ana(**partner, settlement_funds=30000)


def test_a_partner_who_comes() -> None:
    # Whose staying behind adds six is no claim that adds; the test adds 20.
    found = gone_through(couple(), invited("general"), (a_round(410),))
    assert found.score.score == 423
    assert claim(found, "partner_language").score == 403
    assert claim(found, "partner_language").outcome == "falls"
    assert "partner_comes" not in outcomes(found)
    # A bachelor's with its report, and a year in Canada: 8 and 5. 436.
    eca = {"organization": "WES", "issued_on": "2024-05-10", "equivalent": "bachelors"}
    more = couple(eca=eca, assessed=True, canadian_work_years=1, studied_in_canada=True)
    found = gone_through(more, invited("general"), (a_round(430),))
    assert found.score.score == 436
    scores = outcomes(found)
    assert {name: scores[name] for name in scores if name.startswith("partner")} == {
        "partner_comes": ("falls", 429),
        "partner_language": ("falls", 416),
        "partner_education": ("falls", 428),
        "partner_eca": ("falls", 428),
        "partner_work": ("stands", 431),
    }


@pytest.mark.parametrize("facts", [{"accompanying": False}, {"canadian": True}])
def test_a_partner_who_does_not_count(facts: dict[str, Any]) -> None:
    # 429 as if alone; with a partner who comes and has nothing to show 403.
    found = gone_through(
        ana(**married(**facts), settlement_funds=30000), invited("general"), (a_round(404),)
    )
    [name] = [name for name in outcomes(found) if name.startswith("partner")]
    assert outcomes(found)[name][0] == "falls"
    assert outcomes(found)[name][1] == 403


def test_a_nomination_is_what_the_round_rests_on() -> None:
    found = gone_through(ana(provincial_nomination=True), invited("pnp"), (a_round(700, "pnp"),))
    assert found.score.score == 1029
    one = claim(found, "provincial_nomination")
    assert (one.outcome, one.score, one.points) == ("falls", 429, 600)
    assert (one.lost, one.round) == (("round", "score"), NOT_MET)
    # 1029 - 50: still far above, and without the job no program is met.
    assert claim(found, "job.0").lost == ("program",)


def test_french_is_what_its_round_rests_on() -> None:
    # 429 + NCLC 7 as the second language 12 + 50: 491. An ability at NCLC 6: 2 and 50 less. With
    # French alone 110 + 120 + 68 + 13 + 25 + 25 = 361, and 16 + 21 + 15 + 12 = 64 of the 67.
    profile = ana(french=french("2025-12-01"), has_no_french_test=None)
    found = gone_through(profile, invited("french"), (a_round(420, "french"),))
    assert found.score.score == 491
    scores = outcomes(found)
    assert scores["language_test.french"] == ("falls", 429)
    assert claim(found, "language_test.french").lost == ("round",)
    assert {name: scores[name] for name in scores if "ability.french" in name} == abilities(
        "falls", 439, "french"
    )
    assert scores["language_test.english"] == ("falls", 361)
    # 491 - 45 and still above; English at CLB 8 leaves French its 50.
    assert scores["ability.english.reading"] == ("stands", 446)


def test_a_sister_in_canada() -> None:
    found = gone_through(ana(sibling_in_canada=True), invited(), (a_round(430),))
    one = claim(found, "sibling")
    assert (one.outcome, one.score, one.points) == ("falls", 429, 15)
    found = gone_through(ana(sibling_in_canada=True), invited(), (a_round(429),))
    assert claim(found, "sibling").outcome == "stands"


def test_study_in_canada() -> None:
    # 399 + 30 for a program of three years or more.
    degree = {
        "level": "bachelors", "in_canada": True, "completed_on": "2014-06-01",
        "full_time_in_canada": True,
    }  # fmt: skip
    found = gone_through(ben(credentials=[degree]), invited("cec"), (a_round(400, "cec"),))
    assert found.score.score == 429
    one = claim(found, "canadian_study.0")
    assert (one.outcome, one.score) == ("falls", 399)


def test_an_offer_while_it_earned_points() -> None:
    # Until 2025-03-24 an offer of TEER 1 was worth 50: 479. On 2025-03-01.
    day = date(2025, 3, 1)
    offer = {
        "noc": "21231", "full_time_one_year": True, "lmia": True, "permit": "none",
        "excluded_employer": False,
    }  # fmt: skip
    profile = ana(english=english("2024-12-15"), has_job_offer=True, job_offer=offer)
    life = Candidacy(submitted_on=date(2025, 1, 1), invited_on=day, invited_as="general")
    found = gone_through(profile, life, (a_round(470, on=day),), on=day)
    assert found.score.score == 479
    one = claim(found, "job_offer")
    assert (one.outcome, one.score) == ("falls", 429)


def test_the_job_that_belongs_to_the_category() -> None:
    # A nurse, in a round for healthcare, after two years as an engineer: 429 either way, save that
    # with three years of one kind only the nurse's job is of the category.
    jobs = [job("2020-01-01", "2022-12-31"), job("2023-01-01", noc="31301")]
    found = gone_through(
        ana(jobs=jobs), invited("healthcare"), (a_round(429, "healthcare", kind="category"),)
    )
    assert found.score.score == 429
    one = claim(found, "job.1")
    assert (one.outcome, one.lost, one.score, one.points) == ("falls", ("round",), 429, 0)
    assert "job.0" not in outcomes(found)


# ------------------------------------------------------------------ what is not known


def at_521() -> Profile:
    """110 + master's 135 + CLB 10 136 + a year in Canada 40 + 50 + 50 = 521."""
    ten = english("2026-01-05", listening=8.5, reading=8, writing=7.5, speaking=7.5)
    return told(
        birth_date="1997-06-01",
        english=ten,
        credentials=[foreign_degree("2024-05-10", "masters")],
        jobs=[job("2020-01-01", "2024-12-31"), job("2025-06-01", canada=True)],
    )


def test_the_round_is_found_in_the_record_by_its_day_and_kind() -> None:
    # Round 446, 2026-09-29: 518. An ability at CLB 9: 31 for 34, 518 as well.
    life = Candidacy(invited_on=date(2026, 9, 29), invited_as="cec")
    found = gone_through(at_521(), life, None, on=date(2026, 10, 5))
    assert (found.score.cutoff, found.score.from_history) == (518, True)
    one = claim(found, "ability.english.reading")
    assert (one.score, one.outcome, one.reaches) == (518, "stands", MET)
    assert claim(found, "job.0").score == 471
    assert claim(found, "job.1").lost == ("program", "score")
    # With a tie-break, at the very score the moment of submission decides, which is not told.
    day = datetime(2026, 9, 10, tzinfo=UTC)
    tied = a_round(518, "cec", on=date(2026, 9, 29), tie_break=day)
    found = gone_through(at_521(), life, (tied,), on=date(2026, 10, 5))
    one = claim(found, "ability.english.reading")
    assert (one.score, one.outcome, one.reaches) == (518, "may_fall", UNKNOWN)


def test_a_lowest_score_not_known_is_said_and_what_adds_points_is_told() -> None:
    found = gone_through(ana(sibling_in_canada=True), invited("general"))
    assert (found.score.cutoff, found.score.verdict) == (None, UNKNOWN)
    assert outcomes(found)["sibling"] == ("unknown", 429)
    told_of = gone_through(ana(sibling_in_canada=True), invited("general", round_cutoff=440))
    assert outcomes(told_of)["sibling"] == ("falls", 429)


def test_on_an_estimate_nothing_of_the_score_is_certain() -> None:
    day = date(2026, 11, 10)
    life = Candidacy(invited_on=day, invited_as="fswp", round_cutoff=420)
    found = gone_through(ana(), life, (), on=day)
    # 30 by then: 424.
    assert (found.score.score, found.score.estimate) == (424, True)
    one = claim(found, "ability.english.reading")
    assert (one.outcome, one.below, one.lost, one.reaches) == (
        "may_fall", True, ("score",), UNKNOWN,
    )  # fmt: skip
    assert claim(found, "funds").outcome == "falls"


def test_the_program_in_the_letter_is_not_known_for_certain() -> None:
    # Canadian Experience and Skilled Worker both met: the system invites under the first.
    profile = ben(settlement_funds=20000)
    found = gone_through(profile, invited("general"), (a_round(340),))
    assert found.program.program == "cec"
    assert found.program.verdict is MET
    # Without the work nothing is left; were there other work, the letter might name that program.
    assert claim(found, "job.0").outcome == "falls"
    with_abroad = ben(
        settlement_funds=20000,
        jobs=[job("2019-01-01", "2021-12-31"), job("2024-05-20", canada=True)],
    )
    found = gone_through(with_abroad, invited("general"), (a_round(340),))
    assert claim(found, "job.1").program is UNKNOWN
    assert claim(found, "job.1").outcome == "may_fall"


def test_a_test_newer_than_the_invitation_is_looked_at_today() -> None:
    found = gone_through(
        ana(english=english("2026-03-01")), invited("fswp"), (a_round(420, "fswp"),),
        on=date(2026, 3, 10),
    )  # fmt: skip
    assert found.checked_on == date(2026, 3, 10)
    assert found.score.score == 429


def test_an_invitation_of_a_later_day_is_looked_at_today() -> None:
    found = gone_through(ana(), invited("fswp"), on=date(2026, 1, 20))
    assert found.checked_on == date(2026, 1, 20)


def test_no_birthday_since_the_invitation_counts() -> None:
    # 30 on 2026-02-15: 105 for 110.
    profile = ana(birth_date="1996-02-15", english=english("2026-03-01"))
    found = gone_through(profile, invited("fswp"), (a_round(425, "fswp"),), on=date(2026, 3, 10))
    assert found.score.score == 429


def test_a_planned_test_is_no_claim_and_comes_back_with_the_patch() -> None:
    planned = french("2026-06-01") | {"planned": True}
    found = gone_through(
        ana(french=planned, has_no_french_test=None), invited("fswp"), (a_round(420, "fswp"),)
    )
    assert found.score.score == 429
    assert not [name for name in outcomes(found) if "french" in name]
    assert claim(found, "funds").changed == {"settlement_funds": 0}


def test_none_where_no_invitation_is_open() -> None:
    for life, day in (
        (Candidacy(submitted_on=DAY), DAY),
        (invited(applied_on=DAY), DAY),
        (invited(), date(2026, 4, 2)),
    ):
        assert check_claims(ana(), life, day) is None
    assert check_claims(ana(), invited(), LAST) is not None

"""Every what-if of a few people in its order, whole; and none beside them."""

from __future__ import annotations

from typing import Any

import pytest

from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.brought import ON, brings, found
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    foreign_degree,
    french,
    job,
    married,
    told,
    tom,
)

Told = tuple[str, str, dict[str, Any], str, int]


def told_of(profile: Profile) -> list[Told]:
    return [
        (one.id, one.kind, one.figures, one.effort, one.gain_then)
        for one in what_ifs(profile, assess(profile, ON))
    ]


def sitting(language: str, level: int, ability: str | None = None, count: int = 4) -> Any:
    return {
        "language": language,
        "level": level,
        "count": 1 if ability else count,
        "ability": ability,
    }


def study(credential: str, level: str, years: int) -> dict[str, Any]:
    return {"credential": credential, "level": level, "years": years}


def in_canada(credential: str, level: str, years: int, gain: int) -> tuple[Any, ...]:
    name = f"canadian_study.{credential}"
    return name, "canadian_study", study(credential, level, years), "years", gain


def test_everything_ana_could_change_in_its_order() -> None:
    # The points are derived in test_everything_ana_could_change. What takes a year or more, and a
    # language of which no test was ever taken from NCLC 7 on, takes years.
    single = "first_language"
    assert told_of(ana()) == [
        ("provincial_nomination", "provincial_nomination", {}, "months", 600),
        ("second_language.10", "second_language", sitting("fr", 10), "years", 86),
        ("canadian_work.2.2028-01-10", "canadian_work", {"years": 2}, "years", 78),
        ("second_language.9", "second_language", sitting("fr", 9), "years", 74),
        in_canada("masters", "masters", 2, 40 + 30),
        in_canada("bachelors", "two_or_more", 3, 33 + 30),
        ("second_language.7", "second_language", sitting("fr", 7), "years", 62),
        ("canadian_work.1.2027-01-10", "canadian_work", {"years": 1}, "years", 53),
        in_canada("one_year", "two_or_more", 1, 33 + 15),
        in_canada("two_year", "two_or_more", 2, 33 + 15),
        ("education.masters", "education", study("masters", "masters", 2), "years", 40),
        ("education.one_year", "education", study("one_year", "two_or_more", 1), "years", 33),
        ("education.two_year", "education", study("two_year", "two_or_more", 2), "years", 33),
        ("education.bachelors", "education", study("bachelors", "two_or_more", 3), "years", 33),
        ("first_language.10", single, sitting("en", 10), "months", 12),
        ("second_language.5", "second_language", sitting("fr", 5), "months", 4),
        (
            "first_language.listening.10",
            single,
            sitting("en", 10, "listening"),
            "months",
            3,
        ),
        ("first_language.reading.10", single, sitting("en", 10, "reading"), "months", 3),
        ("first_language.speaking.10", single, sitting("en", 10, "speaking"), "months", 3),
        ("first_language.writing.10", single, sitting("en", 10, "writing"), "months", 3),
    ]


def test_what_opens_a_program_leads_while_none_is_met() -> None:
    # No degree assessed, eight months in Canada: four more open Canadian Experience, the degree
    # the Skilled Worker Program; what brings more points and opens nothing comes after them. Of
    # those that open one the most points first, of the same points the quicker.
    bare = {"in_canada": False, "assessed": False}
    profile = told(
        credentials=[bare | {"level": "one_year"}],
        jobs=[job("2024-05-10", "2025-01-09", canada=True)],
    )
    names = [(name, one.verdicts_gained) for name, one in found(profile).items()]
    opening = [name for name, gained in names if gained]
    assert opening == [
        "canadian_work.2.2027-05-10",
        "canadian_work.2.2028-01-10",
        "canadian_work.1.2026-05-10",
        "canadian_work.1.2027-01-10",
    ]
    assert [name for name, _ in names[:4]] == opening
    gains = [one.gain_then for one in found(profile).values()]
    assert gains[4:] == sorted(gains[4:], reverse=True)
    assert max(gains[4:]) > gains[0]
    # With a program met the points alone lead.
    met = [one.gain_then for one in found(ana()).values()]
    assert met == sorted(met, reverse=True)


def test_figures_of_assessments() -> None:
    bare = {"in_canada": False, "assessed": False}
    held = [bare | {"level": "bachelors"}, bare | {"level": "one_year"}]
    new = {"ordered": False}
    assert [
        one
        for one in told_of(told(credentials=held, jobs=[job("2020-01-01")]))
        if one[1][:3] == "eca"
    ] == [
        # 128 and 50; 120 and 25; 90 and 25, counted from the first as 1.
        (
            "eca.all",
            "eca_all",
            {"credential": 1, "count": 2, "level": "two_or_more"} | new,
            "weeks",
            178,
        ),
        ("eca.0", "eca", {"credential": 1, "count": 1, "level": "bachelors"} | new, "weeks", 145),
        ("eca.1", "eca", {"credential": 2, "count": 1, "level": "one_year"} | new, "weeks", 115),
    ]


def test_only_what_is_not_assessed_is_to_be_assessed() -> None:
    degree = foreign_degree("2024-05-10")
    canadian = {"level": "one_year", "in_canada": True, "completed_on": "2014-06-01"}
    bare = {"level": "one_year", "in_canada": False, "assessed": False}

    def assessments(*credentials: Any) -> list[str]:
        return [name for name in found(told(credentials=credentials)) if name[:3] == "eca"]

    assert assessments(degree, canadian) == []
    assert assessments(degree, bare) == ["eca.1"]
    assert assessments(canadian, bare | {"level": "bachelors"}) == ["eca.1"]
    # A second diploma of a year is worth nothing beside the first (one must be of three years).
    assert assessments(canadian, bare) == []
    # Of a level that is not told nothing can be said.
    assert assessments(degree, bare | {"level": None}) == []


def test_an_assessing_body_of_the_occupation_is_named() -> None:
    # A physician's report is the Medical Council's (IRPR 75(2.1)); anybody else's, any body's.
    bare = foreign_degree("2024-05-10") | {"assessed": False, "eca": None}
    for noc, body in (("31102", "MCC"), ("21231", None)):
        one = found(told(credentials=[bare], jobs=[job("2020-01-01", noc=noc)]))["eca.0"]
        eca = one.changed["credentials"][0]["eca"]
        assert eca.get("organization") == body


# ------------------------------------------------------------------ partner

STAYS, EIGHT = ("partner_stays", 26), ("partner_eca", 8)
MASTERS = ("partner_education.masters", 10)
NINE = [(f"partner_education.{level}", 9) for level in ("one_year", "two_year", "bachelors")]
WORK = [("partner_work.2", 7), ("partner_work.1", 5)]
TESTS = [("partner_language.9", 20), ("partner_language.7", 12), ("partner_language.5", 4)]


@pytest.mark.parametrize(
    ("accompanying", "canadian", "offered"),
    [
        (True, False, [STAYS, TESTS[0], TESTS[1], MASTERS, *NINE, EIGHT, *WORK, TESTS[2]]),
        # Whether the partner is Canadian is not told: the lower column is counted, and 26 are lost
        # by coming along only if not; what the partner would earn is not certain.
        (True, None, [STAYS]),
        (True, True, []),
        # Coming along would cost points, and open nothing.
        (False, False, []),
        (False, None, []),
        (False, True, []),
        # Whether the partner comes is asked, not advised.
        (None, False, []),
        (None, None, []),
        (None, True, []),
    ],
)
def test_what_is_said_of_a_partner(
    accompanying: bool | None, canadian: bool | None, offered: list[tuple[str, int]]
) -> None:
    profile = ana(**married(accompanying=accompanying, canadian=canadian))
    told = [(name, one.gain_then) for name, one in found(profile).items() if "partner" in name]
    assert told == offered


@pytest.mark.parametrize("facts", [{"marital_status": None}, {"marital_status": "single"}])
def test_without_a_partner_nothing_is_said_of_one(facts: dict[str, Any]) -> None:
    partner = married()["partner"]
    assert not [name for name in found(ana(**facts, partner=partner)) if "partner" in name]


@pytest.mark.parametrize(
    ("partner", "eca"),
    [
        # Ended on 2026-01-10: made again at the level it stated, 7 for two years.
        (
            {
                "assessed": True,
                "eca": {
                    "organization": "WES",
                    "issued_on": "2021-01-10",
                    "equivalent": "two_year",
                },
            },
            ({"level": "two_year"}, "weeks", 7),
        ),
        (
            {
                "assessed": True,
                "eca": {
                    "organization": "WES",
                    "issued_on": "2021-01-11",
                    "equivalent": "two_year",
                },
            },
            None,
        ),
        ({"assessed": True}, None),
        ({"education_in_canada": True}, None),
        ({"education_in_canada": None}, None),
        ({"education": None}, None),
        ({"education": "masters"}, ({"level": "masters"}, "weeks", 10)),
    ],
)
def test_the_partner_s_assessment(
    partner: dict[str, Any], eca: tuple[Any, str, int] | None
) -> None:
    one = found(ana(**married(**partner))).get("partner_eca")
    assert (one and (one.figures, one.effort, one.gain_then)) == eca


def test_the_partner_s_test_is_raised_one_ability_at_a_time_too() -> None:
    # CLB 9, and 5 in listening: 5 x 3 + 1. CLB 6 there is worth no more, 7 two more, 9 four.
    held = english("2025-12-15", listening=5)
    profile = ana(**married(english=held, has_no_test=None))
    language = [one for one in told_of(profile) if one[1] == "partner_language"]
    assert language == [
        (
            "partner_language.listening.9",
            "partner_language",
            sitting("en", 9, "listening"),
            "months",
            4,
        ),
        (
            "partner_language.listening.7",
            "partner_language",
            sitting("en", 7, "listening"),
            "months",
            2,
        ),
    ]


def test_the_partner_s_french_test_is_kept_as_the_one_to_take() -> None:
    profile = ana(**married(french=french("2025-12-15"), has_no_test=None))
    one = found(profile)["partner_language.9"]
    assert one.figures == sitting("fr", 9)
    assert one.changed["partner"]["french"]["listening"] == 9
    both = married(french=french("2025-12-15"), english=english("2025-12-15"), has_no_test=None)
    assert not [name for name in found(ana(**both)) if name.startswith("partner_language.9")]


def test_a_partner_s_test_that_counts_need_not_be_taken_again() -> None:
    for taken_on, again in (("2024-01-10", True), ("2024-01-11", False)):
        profile = ana(**married(english=english(taken_on), has_no_test=None))
        assert ("renew_partner_test" in found(profile)) is again


# ------------------------------------------------------------------ work and study


def test_work_that_would_begin_later_stays_as_told() -> None:
    # A job from 2026-03-01 on is told already: the new one stands beside it, not in its place.
    one = found(told(jobs=[job("2026-03-01")]))["canadian_work.1.2027-01-10"]
    going = {"end": None}
    assert one.changed["jobs"][0] | going == job("2026-03-01")
    # One begun yesterday is left yesterday; one begun today is not yet work to be left.
    begun = found(told(jobs=[job("2026-01-08")]))["canadian_work.1.2027-01-10"]
    assert begun.changed["jobs"][0] == job("2026-01-08") | {"end": "2026-01-09", "current": False}
    today = found(told(jobs=[job("2026-01-10")]))["canadian_work.1.2027-01-10"]
    assert today.changed["jobs"][0] | going == job("2026-01-10")


def test_more_work_abroad_asks_for_nothing_of_canada() -> None:
    one = found(told(jobs=[]))["foreign_work.1.2027-01-10"]
    assert one.changed["jobs"] == [
        {
            "noc": "12010",
            "in_canada": False,
            "start": "2026-01-10",
            "current": True,
            "hours_per_week": 30,
            "paid": True,
        }
    ]
    assert (one.kind, one.figures, one.effort) == ("foreign_work", {"years": 1}, "years")


def test_nothing_to_study_where_nothing_is_told_of_it() -> None:
    unknown = found(told(credentials=None, claimed_education=None))
    assert not [name for name in unknown if name.startswith("education")]
    # A credential still to be completed is none that is held.
    ahead = foreign_degree("2024-05-10") | {"completed_on": "2026-01-11"}
    assert "education.masters" not in found(told(credentials=[ahead]))
    done = foreign_degree("2024-05-10") | {"completed_on": "2026-01-10"}
    assert "education.masters" in found(told(credentials=[done]))


# ------------------------------------------------------------------ certificates


def test_a_certificate_held_is_not_offered_again() -> None:
    assert not [name for name in found(tom()) if name.startswith("trade_certificate")]
    # Held in another trade: the one worked in is.
    other = found(tom(certificate_noc="72300"))
    assert brings(other["trade_certificate.72200"])[2] == ("fstp",)
    assert other["trade_certificate.72200"].figures == {"noc": "72200"}
    assert other["trade_certificate.72200"].effort == "months"
    # Work of which the occupation is not told is in no trade that could be named.
    unnamed = found(tom(jobs=[job("2021-04-01", "2023-03-31") | {"noc": None}]))
    assert not [name for name in unnamed if name.startswith("trade_certificate")]


def test_the_language_named_first_is_told_with_its_figures() -> None:
    profile = tom(
        french=french("2025-12-01"), has_no_french_test=None, first_official_language="en"
    )
    one = found(profile)["first_official_language.fr"]
    assert (one.kind, one.figures, one.effort) == (
        "first_official_language",
        {"language": "fr"},
        "weeks",
    )
    renewed = found(ana(english=english("2024-01-10")))["renew_test.english"]
    assert (renewed.kind, renewed.figures, renewed.effort) == (
        "renew_test",
        {"language": "en"},
        "weeks",
    )


def test_canadian_experience_alone_has_no_credential_to_assess() -> None:
    assert not [name for name in found(ben()) if name.startswith("eca")]


def test_english_can_be_the_language_to_name_first() -> None:
    # CLB 9 is 4 x 31 first; named second it is 4 x 6.
    profile = ana(
        french=french("2025-12-01"), has_no_french_test=None, first_official_language="fr"
    )
    told_of = found(profile)
    assert told_of["first_official_language.en"].changed == {"first_official_language": "en"}
    assert "first_official_language.fr" not in told_of


def test_a_test_whose_day_is_not_told_is_not_said_to_have_ended() -> None:
    undated = english("2025-12-15") | {"taken_on": None}
    assert "renew_test.english" not in found(ana(english=undated))


def test_a_certificate_has_its_kind() -> None:
    other = found(tom(certificate_noc="72300"))
    assert other["trade_certificate.72200"].kind == "trade_certificate"


def test_what_is_claimed_in_one_line_is_told_with_the_level_it_makes() -> None:
    profile = told(credentials=None, jobs=None, claimed_education="bachelors")
    assert {
        name: one.figures for name, one in found(profile).items() if one.kind == "education"
    } == {
        "education.one_year": study("one_year", "two_or_more", 1),
        "education.two_year": study("two_year", "two_or_more", 2),
        "education.bachelors": study("bachelors", "two_or_more", 3),
        "education.masters": study("masters", "masters", 2),
    }


def test_a_level_or_a_beginning_not_told_is_no_level_and_stays_not_told() -> None:
    nothing_known = told(credentials=[{"level": None, "in_canada": False, "assessed": False}])
    assert not [name for name in found(nothing_known) if name.startswith("education")]
    one = found(told(jobs=[job("2020-01-01") | {"start": None}]))["canadian_work.1.2027-01-10"]
    first = one.changed["jobs"][0]
    assert (first.get("start"), first.get("end"), first["current"]) == (None, None, True)

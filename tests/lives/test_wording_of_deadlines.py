"""Every deadline there is can be said: as a reminder before its day, on it and after it, on the
page of dates and in the calendar file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from conversations.chat.turn import Turn
from conversations.reports.deadlines import explained, title, when, worded
from conversations.reports.together import spoken
from conversations.voice.wording import plain
from express_entry.candidate.candidacy import Candidacy, LivedIn, PoliceCertificate
from express_entry.candidate.profile import Profile
from express_entry.deadlines import Deadline, deadlines
from express_entry.deadlines.causes import is_prepared_for
from express_entry.rulebook import Rulebook
from tests.bot_api.html import parse_html
from tests.conversations.story import checked_text
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
    job,
    tom,
)
from tests.express_entry.deadlines.by_cause import INVITED, ON, married_with_papers
from tests.lives.life import Life, scored, submitted

IN_POOL = Candidacy(submitted_on=date(2026, 1, 5))
NOTHING = Candidacy()
PAPERS = INVITED.model_copy(
    update={
        "biometrics_letter_on": date(2026, 2, 20),
        "medical_exam_on": date(2026, 2, 1),
        "police_certificates": (PoliceCertificate(country="IN", issued_on=date(2026, 1, 2)),),
    }
)
APPLIED = Candidacy(
    submitted_on=date(2025, 11, 1), invited_on=date(2025, 12, 1), applied_on=date(2026, 1, 3)
)
NOMINEE = IN_POOL.model_copy(
    update={"nominated_on": date(2026, 1, 8), "nomination_ends_on": date(2026, 8, 31)}
)
CUBAN = IN_POOL.model_copy(update={"lived_in": (LivedIn(who="applicant", countries=("CU",)),)})
ORDERED = foreign_degree("2024-05-10") | {
    "assessed": False, "eca": None, "eca_ordered": True, "eca_expected_on": "2026-12-10",
}  # fmt: skip
MASTERS = [foreign_degree("2024-05-10", level="masters")]
PEOPLE: tuple[tuple[Profile, Candidacy, date], ...] = (
    (ana(), Candidacy(scored_on=date(2026, 1, 9)), ON),
    (ana(), Candidacy(draft_begun_on=date(2026, 1, 9)), ON),
    (ana(), NOMINEE, ON),
    (ana(english_retake=english("2026-12-10") | {"planned": True}), NOTHING, ON),
    (ana(credentials=[ORDERED]), NOTHING, ON),
    (ana(passport_expires_on="2026-09-01", birth_date="1996-03-15"), IN_POOL, ON),
    (ana(french=french("2024-10-01"), has_no_french_test=None), IN_POOL, ON),
    (ana(**married_with_papers()), IN_POOL, ON),
    (ana(credentials=[foreign_degree("2021-08-31")]), IN_POOL, ON),
    (ana(english=english("2024-06-15")), IN_POOL, ON),
    (ana(passport_expires_on="2026-03-01"), PAPERS, date(2026, 2, 25)),
    (ana(), INVITED, date(2026, 1, 31)),
    (ana(), CUBAN, ON),
    (ben(jobs=[job("2024-05-20", canada=True)]), IN_POOL, ON),
    (ana(jobs=[job("2023-04-10")]), IN_POOL, ON),
    (ben(jobs=[job("2023-07-01", "2024-06-30", canada=True)]), NOTHING, ON),
    (tom(), NOTHING, ON),
    (ana(jobs=[job("2016-03-01", "2019-02-28")]), NOTHING, ON),
    (ana(jobs=[job("2016-05-01", "2017-04-30")], credentials=MASTERS), NOTHING, ON),
    (ben(jobs=[job("2016-04-01", "2018-03-31", canada=True)]), NOTHING, ON),
    (ben(permit="pgwp", permit_ends_on="2026-12-10"), APPLIED, ON),
)
GONE, LAST, CHANGE = "first_day_without", "last_day", "change_day"
CAUSES = {
    # Something counts no more from that day on.
    "profile_expiry": ("profile", GONE), "eligibility_lost": ("eligibility", GONE),
    "invitation_over": ("invitation", GONE), "language_test.english": ("language", GONE),
    "language_test.french": ("language", GONE), "language_test.partner": ("language", GONE),
    "eca.0": ("eca", GONE), "eca.partner": ("eca", GONE), "ageing_out.cec": ("work", GONE),
    "ageing_out.fswp": ("work", GONE), "ageing_out.fstp": ("work", GONE),
    "ageing_out.crs_canadian": ("work", GONE), "ageing_out.crs_foreign": ("work", GONE),
    "medical": ("documents", GONE), "police.IN": ("documents", GONE),
    # Something can still be done on that day, or is good on it.
    "invitation": ("invitation", LAST), "passport": ("passport", LAST),
    "draft": ("profile", LAST), "nomination_accept": ("profile", LAST),
    "nomination_end": ("profile", LAST), "permit": ("permit", LAST),
    "biometrics": ("documents", LAST), "funds_review": ("money", LAST),
    # Something is another from that day on.
    "quarterly_check": ("check", CHANGE), "birthday": ("birthday", CHANGE),
    "work_anniversary.canadian": ("work", CHANGE), "work_anniversary.foreign": ("work", CHANGE),
    "retake.english": ("language", CHANGE),
    "eca_expected.0": ("eca", CHANGE), "bridging": ("permit", CHANGE), "fees": ("money", CHANGE),
    "funds_table": ("money", CHANGE),
    # Something is told or asked on that day.
    "invited": ("invitation", CHANGE), "unbegun": ("invitation", CHANGE),
    "work.funds": ("invitation", CHANGE),
    "work.scans": ("invitation", CHANGE), "work.form": ("invitation", CHANGE),
    "work.send": ("invitation", CHANGE), "biometrics_over": ("documents", CHANGE),
    "service_standard": ("documents", CHANGE), "passport_expired": ("passport", CHANGE),
    "profile_over": ("profile", CHANGE), "unsubmitted": ("profile", CHANGE),
    "no_program": ("eligibility", CHANGE), "slow_paper.CU": ("documents", CHANGE),
}  # fmt: skip
"""What can come up, the kind it is switched off with, and how its day is to be read."""


def every(raised: Rulebook) -> dict[str, Deadline]:
    found: dict[str, Deadline] = {}
    for profile, candidacy, on in PEOPLE:
        each = deadlines(profile, candidacy, on, horizon_days=1000)
        found |= {deadline.cause: deadline for deadline in each}
    short = deadlines(ana(settlement_funds=15500), NOTHING, ON, rules=raised)
    return found | {one.cause: one for one in short if one.cause == "funds_table"}


def test_every_cause_has_its_words_whenever_it_is_said(raised: Rulebook) -> None:
    found = every(raised)
    assert {cause: (one.kind, one.meaning) for cause, one in found.items()} == CAUSES
    life = submitted("2026-10-05")
    assert life.session is not None
    for deadline in found.values():
        for days in (-90, -1, 0, 3):
            turn = Turn(life.session.copy_for_turn(), deadline.on + timedelta(days=days))
            text = checked_text(str(worded(turn, deadline)))
            lines = text.splitlines()
            assert len(lines) >= 2, text
            assert all(line[0].isupper() and line[-1] in ".?" for line in lines), text
            assert ".." not in text
            assert "  " not in text
            assert "None" not in text
            assert len(text) < 600, text
            assert title(turn, deadline)
            assert explained(turn, deadline)


def test_every_cause_is_said_as_it_was_read_and_checked(raised: Rulebook) -> None:
    """Ninety days before and three days after, word for word; the days and points of the people
    above are derived where their dates are tested."""
    life = submitted("2026-10-05")
    assert life.session is not None
    said = []
    for cause, deadline in sorted(every(raised).items()):
        for days in (-90, 3):
            turn = Turn(life.session.copy_for_turn(), deadline.on + timedelta(days=days))
            said.append(f"== {cause} {days:+}\n{plain(str(worded(turn, deadline)))}")
    assert said == (Path(__file__).parent / "deadlines.txt").read_text("utf-8").strip().split(
        "\n\n"
    )


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-40, "40 days ago"),
        (-2, "2 days ago"),
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (2, "in 2 days"),
        (60, "in 60 days"),
        (61, "in 2 months"),
        (76, "in 2 months"),  # 2.5 months of 30.4 days are 76 days
        (77, "in 3 months"),
        (365, "in 12 months"),
    ],
)
def test_how_far_away_a_day_is(days: int, said: str) -> None:
    life = scored()
    assert life.session is not None
    assert when(Turn(life.session, ON), ON + timedelta(days=days)) == said


def test_what_is_short_is_named(raised: Rulebook) -> None:
    life = scored()
    assert life.session is not None
    turn = Turn(life.session.copy_for_turn(), ON)
    text = parse_html(str(worded(turn, every(raised)["funds_table"])))[0]
    # 16,000 required and 15,500 told.
    assert "$16,000 CAD; you told me $15,500 CAD, which is $500 CAD too little" in text


@pytest.mark.parametrize("command", ["/deadlines", "/calendar"])
def test_work_in_canada_on_the_page_and_in_the_file(command: str) -> None:
    assert "Another year of Canadian work" in str(in_canada().command(command).replies)


def in_canada() -> Life:
    """Two years of work in Canada on 1 March 2027."""
    return submitted(
        answers={
            "residence": "CA",
            "work_permit": True,
            "credential.0.country": "CA",
            "job.0.country": "CA",
            "job.0.start": "2025-03-01",
            "job.0.authorized": True,
            "job.0.student": False,
        }
    )


def test_a_completed_year_in_canada_is_told_with_its_exact_gain() -> None:
    life = in_canada().until("2027-03-01")
    assert life.told[-1] == "2027-03-01 09:00 Another year of Canadian work"
    # 40 to 53 for the years, 13 to 25 for them with a bachelor's degree.
    assert "you complete 2 years. It adds 25 points" in life.text_of()


# ------------------------------------------------------------------ once, under one name


def spoken_of(profile: Profile, candidacy: Candidacy, on: date, day: date) -> list[Deadline]:
    """Of the dates to prepare for; that none is met any more is said on the day by itself."""
    found = spoken([one for one in deadlines(profile, candidacy, on) if is_prepared_for(one.cause)])
    return [deadline for deadline in found if deadline.on == day]


@pytest.mark.parametrize(
    ("profile", "day", "cause", "leads"),
    [
        # 121 and 68 days before for a test, and 30, 14 and 1 days for the loss.
        (
            ana(english=english("2024-06-15")),
            date(2026, 6, 15),
            "language_test.english",
            "2026-02-14 2026-04-08 2026-05-16 2026-06-01 2026-06-14",
        ),
        # Six, four, three and two months before for an assessment: last days of a month.
        (
            ana(credentials=[foreign_degree("2021-08-31")]),
            date(2026, 8, 31),
            "eca.0",
            "2026-02-28 2026-04-30 2026-05-31 2026-06-30 2026-08-01 2026-08-17 2026-08-30",
        ),
        # 90 days before a birthday: 20 of March, 28, 31 and 11 of December.
        (
            eve(),
            date(2026, 3, 20),
            "birthday",
            "2025-12-20 2026-02-18 2026-03-06 2026-03-19",
        ),
        # 90 and 30 days before work grows too old.
        (
            tom(),
            date(2026, 4, 2),
            "ageing_out.fstp",
            "2026-01-02 2026-03-03 2026-03-19 2026-04-01",
        ),
    ],
)
@pytest.mark.parametrize("candidacy", [IN_POOL, NOTHING])
def test_what_takes_the_last_program_is_said_with_the_loss(
    profile: Profile, candidacy: Candidacy, day: date, cause: str, leads: str
) -> None:
    (said,) = spoken_of(profile, candidacy, ON, day)
    assert said.cause == "eligibility_lost"
    assert said.facts["causes"] == (cause,)
    assert [str(lead) for lead in said.lead_dates] == leads.split()


def test_what_costs_points_on_the_same_day_and_no_program_is_said_by_itself() -> None:
    # Both tests on one day: French is 12 + 50 points, English the program.
    profile = ana(
        english=english("2024-06-15"), french=french("2024-06-15"), has_no_french_test=None
    )
    said = spoken_of(profile, IN_POOL, ON, date(2026, 6, 15))
    assert [one.cause for one in said] == ["eligibility_lost", "language_test.french"]
    assert said[0].facts["causes"] == ("language_test.english",)


def test_a_loss_of_one_program_of_two_is_said_under_its_cause() -> None:
    profile = ben(credentials=[foreign_degree("2021-12-20")], settlement_funds=20000)
    said = spoken_of(profile, IN_POOL, ON, date(2026, 12, 20))
    assert [one.cause for one in said] == ["eca.0"]


def test_work_too_old_for_program_and_points_is_one_thing() -> None:
    # The only year abroad: 9 of the 67 (68 with a master's degree), and 25 points of the CRS.
    profile = ana(
        jobs=[job("2016-05-01", "2017-04-30")],
        credentials=MASTERS,
        settlement_funds=20000,
    )
    day = date(2026, 5, 2)
    both = {one.cause for one in deadlines(profile, NOTHING, ON) if one.on == day}
    aged = {"ageing_out.fswp", "ageing_out.crs_foreign"}
    assert both == aged | {"eligibility_lost", "no_program"}
    assert [one.cause for one in spoken_of(profile, NOTHING, ON, day)] == ["eligibility_lost"]


def said_of(profile: Profile, candidacy: Candidacy, cause: str, life: Life) -> str:
    assert life.session is not None
    found = {one.cause: one for one in spoken(deadlines(profile, candidacy, ON))}
    turn = Turn(life.session.copy_for_turn(), ON)
    return checked_text(str(worded(turn, found[cause])))


def test_the_loss_names_its_cause_and_its_points() -> None:
    text = said_of(ana(english=english("2024-06-15")), IN_POOL, "eligibility_lost", submitted())
    assert "stops counting that day." in text
    assert "Federal Skilled Worker Program would fail on this" in text
    assert "Your profile would leave the pool." in text
    # 124 of English, 25 and 50 with it.
    assert "It would cost 199 points: CRS 429 would become 230." in text


def test_no_profile_is_to_be_updated_where_none_is_in_the_pool() -> None:
    passport = ana(passport_expires_on="2026-03-01")
    year = ana(jobs=[job("2023-04-10")])
    for candidacy, words in ((IN_POOL, True), (NOTHING, False)):
        text = said_of(passport, candidacy, "passport", scored())
        assert ("update the profile" in text) is words
        assert ("Renew it before you submit." in text) is not words
        text = said_of(year, candidacy, "work_anniversary.foreign", scored())
        assert ("Update your profile" in text) is words
        text = said_of(ana(birth_date="1996-03-15"), candidacy, "birthday", scored())
        assert ("IRCC takes the age over by itself" in text) is words
        text = said_of(ana(), candidacy, "funds_review", scored())
        assert ("update your profile" in text) is words


def test_a_score_that_ircc_counts_differently_is_not_mixed_with_ours() -> None:
    birthday = ana(birth_date="1996-03-15")
    life = submitted()
    assert "It costs 5 points: CRS 429 becomes 424." in said_of(birthday, IN_POOL, "birthday", life)
    assert life.session is not None
    # Ours is 424 on the day of submission (105 + 120 + 124 + 25 + 50).
    for theirs, totals in ((424, True), (470, False), (423, False)):
        life.session.life.submitted_score = theirs
        text = said_of(birthday, IN_POOL, "birthday", life)
        assert ("CRS 429" in text) is totals
        assert "It costs 5 points" in text

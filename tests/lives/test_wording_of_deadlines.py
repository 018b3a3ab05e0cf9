"""Every deadline there is can be said: as a reminder before its day, on it and after it, on the
page of dates and in the calendar file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conversations.reports.deadlines import explained, title, worded
from conversations.scene import Scene
from express_entry.candidacy import Candidacy, PoliceCertificate
from express_entry.deadlines import Deadline, deadlines
from express_entry.profile import Profile
from express_entry.rulebook import Rulebook
from tests.bot_api.html import parse_html
from tests.conversations.story import checked_text
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french, job, tom
from tests.express_entry.test_deadlines_of_score import INVITED, ON, _married, raised
from tests.lives.life import Life, scored, submitted

__all__ = ["raised"]

IN_POOL = Candidacy(submitted_on=date(2026, 1, 5))
NOTHING = Candidacy()
PAPERS = INVITED.model_copy(
    update={
        "biometrics_letter_on": date(2026, 2, 20),
        "medical_exam_on": date(2026, 2, 1),
        "police_certificates": (PoliceCertificate(country="IN", issued_on=date(2026, 1, 2)),),
    }
)
MASTERS = [foreign_degree("2024-05-10", level="masters")]
PEOPLE: tuple[tuple[Profile, Candidacy, date], ...] = (
    (ana(passport_expires_on="2026-09-01", birth_date="1996-03-15"), IN_POOL, ON),
    (ana(french=french("2024-10-01"), has_no_french_test=None), IN_POOL, ON),
    (ana(**_married()), IN_POOL, ON),
    (ana(credentials=[foreign_degree("2021-08-31")]), IN_POOL, ON),
    (ana(english=english("2024-06-15")), IN_POOL, ON),
    (ana(passport_expires_on="2026-03-01"), PAPERS, date(2026, 2, 25)),
    (ben(jobs=[job("2024-05-20", canada=True)]), IN_POOL, ON),
    (ana(jobs=[job("2023-04-10")]), IN_POOL, ON),
    (ben(jobs=[job("2023-07-01", "2024-06-30", canada=True)]), NOTHING, ON),
    (tom(), NOTHING, ON),
    (ana(jobs=[job("2016-03-01", "2019-02-28")]), NOTHING, ON),
    (ana(jobs=[job("2016-05-01", "2017-04-30")], credentials=MASTERS), NOTHING, ON),
    (ben(jobs=[job("2016-04-01", "2018-03-31", canada=True)]), NOTHING, ON),
)
CAUSES = {
    "profile_expiry", "eligibility_lost", "invitation", "invitation_over", "quarterly_check",
    "language_test.english", "language_test.french", "language_test.partner",
    "eca.0", "eca.partner", "passport", "birthday", "work_anniversary.canadian",
    "work_anniversary.foreign", "ageing_out.cec", "ageing_out.fswp", "ageing_out.fstp",
    "ageing_out.crs_canadian", "ageing_out.crs_foreign", "biometrics", "medical", "police.IN",
    "fees", "funds_review", "funds_table",
}  # fmt: skip


def every(raised: Rulebook) -> dict[str, Deadline]:
    found: dict[str, Deadline] = {}
    for profile, candidacy, on in PEOPLE:
        each = deadlines(profile, candidacy, on, horizon_days=1000)
        found |= {deadline.cause: deadline for deadline in each}
    short = deadlines(ana(settlement_funds=15500), NOTHING, ON, rules=raised)
    return found | {one.cause: one for one in short if one.cause == "funds_table"}


def test_every_cause_has_its_words_whenever_it_is_said(raised: Rulebook) -> None:
    found = every(raised)
    assert set(found) == CAUSES
    life = submitted("2026-10-05")
    assert life.session is not None
    for deadline in found.values():
        for days in (-90, -1, 0, 3):
            scene = Scene(life.session.copy_for_turn(), deadline.on + timedelta(days=days))
            text = checked_text(str(worded(scene, deadline)))
            lines = text.splitlines()
            assert len(lines) >= 2, text
            assert all(line[0].isupper() and line[-1] in ".?" for line in lines), text
            assert ".." not in text
            assert "  " not in text
            assert "None" not in text
            assert len(text) < 600, text
            assert title(scene, deadline)
            assert explained(scene, deadline)


def test_what_is_short_is_named(raised: Rulebook) -> None:
    life = scored()
    assert life.session is not None
    scene = Scene(life.session.copy_for_turn(), ON)
    text = parse_html(str(worded(scene, every(raised)["funds_table"])))[0]
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

"""The papers planned backwards: what begins when, comes next, decides the day, is late.

The days are those of ``rules/documents.toml``: of a police certificate 35, a reference letter 28, a
diploma 21, an exam of the family 21, a bank letter 7, a translation 10, and every paper there ten
days before the last one. An invitation of 1 February 2027 leaves sixty: to 2 April; ready on 23
March, sent on 28 March.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from express_entry.candidate.candidacy import Candidacy, PaperTold
from express_entry.candidate.profile import Credential, Eca, Profile
from express_entry.documents.plan import PapersPlan, PlannedPaper, next_thing, plan_papers
from tests.express_entry.documents.papers import MASTERS, canadian, english, family, worker

POOL = date(2026, 11, 1)
INVITED = date(2027, 2, 1)
BY, READY, SEND = date(2027, 4, 2), date(2027, 3, 23), date(2027, 3, 28)
POLICE = "police_certificate.applicant.IN"
LETTER, DIPLOMA = "reference_letter.applicant.job0", "education_document.applicant.credential0"
LIVED = {"who": "applicant", "countries": ("IN",)}


def told(paper: str, **facts: Any) -> dict[str, Any]:
    return {"paper": paper, **facts}


def plan(
    on: date,
    *papers: dict[str, Any],
    profile: Profile | None = None,
    invited: bool = True,
    lived: tuple[dict[str, Any], ...] = (LIVED,),
    **facts: Any,
) -> PapersPlan:
    invitation = {"invited_on": INVITED, "invited_as": "fswp"} if invited else {}
    candidacy = Candidacy.model_validate(
        {"submitted_on": POOL, "papers": papers, "lived_in": lived, **invitation, **facts}
    )
    return plan_papers(profile or worker(), candidacy, on, BY if invited else None)


def of(found: PapersPlan, key: str) -> PlannedPaper:
    return next(one for one in found.papers if one.paper.key == key)


def keys(found: tuple[PlannedPaper, ...]) -> list[str]:
    return [one.paper.key for one in found]


# ------------------------------------------------------------------ whose each is


def test_one_paper_for_each_person_and_country() -> None:
    lived = (LIVED, {"who": "partner", "countries": ("IN", "AE")})
    couple = family(education=MASTERS, eca=Eca(organization="WES", issued_on=date(2025, 1, 1)))
    found = plan(INVITED, profile=couple, lived=lived)
    assert [one.paper.key for one in found.papers if one.paper.needed] == [
        "passport.applicant", "passport.partner", "passport.child1", "passport.child2",
        "digital_photo.applicant", "digital_photo.partner", "digital_photo.child1",
        "digital_photo.child2", POLICE, "police_certificate.partner.IN",
        "police_certificate.partner.AE", "medical_exam_proof.family",
        "marriage_certificate.applicant", "birth_certificate.child1", "birth_certificate.child2",
        "language_test.applicant.english", DIPLOMA, "eca.applicant.credential0",
        "education_document.partner", "eca.partner", LETTER, "funds_letter.applicant",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lived", "expected"),
    [
        # Not asked yet: the country lived in now, and that of study perhaps.
        ((), [(POLICE, True), ("police_certificate.applicant.DE", None)]),
        (({"who": "applicant", "countries": ()},), [(POLICE, True)]),
        (
            ({"who": "applicant", "countries": ("AE", "IN")},),
            [(POLICE, True), ("police_certificate.applicant.AE", True)],
        ),
    ],
)
def test_countries_lived_in(lived: Any, expected: list[tuple[str, bool | None]]) -> None:
    found = [one.paper for one in plan(INVITED, lived=lived).papers]
    police = [one for one in found if one.need.id == "police_certificate"]
    assert [(one.key, one.needed) for one in police] == expected


def test_whose_countries_are_still_to_be_asked() -> None:
    assert plan(INVITED, lived=()).asks_countries == ("applicant",)
    assert plan(INVITED).asks_countries == ()
    assert plan(INVITED, profile=family()).asks_countries == ("partner",)
    # A Canadian partner shows no certificate.
    assert plan(INVITED, profile=family(canadian=True)).asks_countries == ()


def test_in_canada_a_country_is_perhaps_until_it_is_told() -> None:
    unknown = plan(INVITED, profile=canadian(), lived=(), invited_as="cec")
    assert of(unknown, "police_certificate.applicant.DE").paper.needed is None
    nowhere = plan(
        INVITED,
        profile=canadian(),
        lived=({"who": "applicant", "countries": ()},),
        invited_as="cec",
    )
    assert not [one for one in nowhere.papers if one.paper.need.id == "police_certificate"]


# ------------------------------------------------------------------ how it stands


def test_needed_ordered_here_not_needed() -> None:
    assert of(plan(INVITED), LETTER).paper.state == "needed"
    ordered = told(LETTER, ordered_on="2027-02-03")
    assert of(plan(INVITED, ordered), LETTER).paper.state == "ordered"
    here = ordered | {"here_on": "2027-02-20"}
    standing = of(plan(INVITED, here), LETTER)
    assert (standing.paper.state, standing.doing, standing.paper.is_settled) == (
        "here", "translate", False,
    )  # fmt: skip
    settled = of(plan(INVITED, here | {"translation": "not_needed"}), LETTER)
    assert (settled.doing, settled.paper.is_settled, settled.expected_on) == (None, True, None)
    gone = plan(INVITED, told(LETTER, not_needed=True))
    assert of(gone, LETTER).paper.is_settled
    assert LETTER not in keys(gone.counted)


def test_what_the_profile_tells_is_not_ticked() -> None:
    # The test of 10 January 2026 counts to 9 January 2028, the report of 29 February 2024 to 2029.
    found = plan(INVITED)
    for key in ("language_test.applicant.english", "eca.applicant.credential0"):
        assert of(found, key).paper.is_settled
    # One that ends on the day of sending counts on it, one that ends the day before does not.
    for taken_on, state in ((date(2025, 3, 29), "here"), (date(2025, 3, 28), "needed")):
        profile = worker(english=english(taken_on=taken_on))
        assert (
            of(plan(INVITED, profile=profile), "language_test.applicant.english").paper.state
            == state
        )
    waiting = Credential(
        level=MASTERS, in_canada=False, country="DE", assessed=False, eca_ordered=True
    )
    ordered = plan(INVITED, profile=worker(credentials=(waiting,)))
    assert of(ordered, "eca.applicant.credential0").paper.state == "ordered"


def test_a_passport_in_hand_is_only_scanned_and_one_that_ends_takes_a_consulate() -> None:
    assert of(plan(INVITED), "passport.applicant").paper.is_settled
    ends = of(
        plan(INVITED, profile=worker(passport_expires_on=SEND - timedelta(days=1))),
        "passport.applicant",
    )
    assert (ends.paper.state, ends.days) == ("needed", 56)


def test_a_certificate_of_the_country_lived_in_ages_and_others_do_not() -> None:
    # Six months old on the day of sending, 28 March 2027: no more than six months, so too old from
    # that day on (IRCC's page of 2024-11-12); a day younger counts.
    lived = ({"who": "applicant", "countries": ("IN", "AE")},)
    abroad = "police_certificate.applicant.AE"
    for issued, state in (("2026-09-28", "needed"), ("2026-09-29", "here")):
        marks = [told(key, here_on="2026-10-20", issued_on=issued) for key in (POLICE, abroad)]
        found = plan(INVITED, *marks, lived=lived)
        assert of(found, POLICE).paper.state == state
        assert of(found, abroad).paper.state == "here"
    # What was told of it elsewhere is the same paper.
    certificates = [{"country": "IN", "issued_on": "2027-01-05"}]
    assert of(plan(INVITED, police_certificates=certificates), POLICE).paper.state == "here"
    exam = plan(INVITED, medical_exam_on="2027-02-05")
    assert of(exam, "medical_exam_proof.family").paper.is_settled


# ------------------------------------------------------------------ backwards


def test_every_paper_begins_so_that_it_is_there_ten_days_before_the_end() -> None:
    found = plan(INVITED)
    assert (found.by, found.ready_by, found.send_by) == (BY, READY, SEND)
    # 23 March less 45, 38, 31 and 21 days; less 17 with the translation of a bank's letter.
    starts = {
        POLICE: date(2027, 2, 6),
        LETTER: date(2027, 2, 13),
        DIPLOMA: date(2027, 2, 20),
        "medical_exam_proof.family": date(2027, 3, 2),
        "funds_letter.applicant": date(2027, 3, 6),
    }
    assert {key: of(found, key).start_by for key in starts} == starts
    # The tightest first: one next thing, and the same order behind it.
    assert keys(found.to_do)[:5] == list(starts)
    [decides] = found.critical
    assert (decides.paper.key, found.ready_on) == (POLICE, date(2027, 3, 18))


def test_a_paper_in_english_takes_no_translator() -> None:
    marked = told(POLICE, translation="not_needed")
    assert of(plan(INVITED, marked), POLICE).start_by == date(2027, 2, 16)


def test_what_is_ordered_is_expected_from_its_day_and_overdue_after_it() -> None:
    ordered = told(POLICE, ordered_on="2027-02-01", translation="not_needed")
    waiting = of(plan(INVITED, ordered), POLICE)
    assert (waiting.doing, waiting.expected_on, waiting.overdue) == (None, date(2027, 3, 8), False)
    later = of(plan(date(2027, 3, 9), ordered), POLICE)
    assert (later.expected_on, later.overdue) == (date(2027, 3, 9), True)


def test_begun_late_a_paper_is_late_and_is_said_to_be() -> None:
    # On 17 February 45 days are over on 3 April, a day after the last one.
    assert keys(plan(date(2027, 2, 16)).late) == []
    assert keys(plan(date(2027, 2, 17)).late) == [POLICE]
    # Of 2 March nothing but the certificate, the letter and the diploma is late: 38 and 31 days.
    assert set(keys(plan(date(2027, 3, 3)).late)) == {POLICE, LETTER, DIPLOMA}


def test_an_old_certificate_that_still_counts_is_sent_where_a_new_one_comes_too_late() -> None:
    # Of 20 September 2026 it counts until 19 March 2027, short of the planned 28 March; another
    # takes 45 days: on 1 February it is there by 18 March, on 17 February only on 3 April.
    old = told(POLICE, here_on="2026-09-20", issued_on="2026-09-20", translation="here")
    others = [
        told(one.paper.key, here_on=INVITED, translation="here")
        for one in plan(INVITED).counted
        if one.paper.key != POLICE
    ]
    in_time = plan(INVITED, old, *others)
    assert (in_time.by, of(in_time, POLICE).doing) == (BY, "renew")
    later = plan(date(2027, 2, 17), old, *others)
    assert (later.by, of(later, POLICE).doing) == (date(2027, 3, 19), None)
    # With a letter that takes longer than it counts, the old one helps nobody.
    letter = [one for one in others if one["paper"] != LETTER]
    assert plan(date(2027, 2, 17), old, *letter).by == BY


def test_first_papers_then_the_form_then_sending() -> None:
    found = plan(INVITED)
    begun = [told(one.paper.key, ordered_on=INVITED) for one in found.counted]
    assert next_thing(found) == found.to_do[0]
    assert next_thing(plan(INVITED, *begun)) == "form"
    filled = plan(INVITED, *begun, prepared=("form",))
    assert next_thing(filled) is None, "nothing to do but wait"
    there = [mark | {"here_on": INVITED, "translation": "here"} for mark in begun]
    assert next_thing(plan(INVITED, *there)) == "form"
    assert next_thing(plan(INVITED, *there, prepared=("form",))) == "send"
    # From five days before the end it is sent, whatever is missing.
    assert next_thing(plan(SEND - timedelta(days=1))) != "send"
    assert next_thing(plan(SEND)) == "send"


# ------------------------------------------------------------------ before an invitation


def test_in_the_pool_begins_what_does_not_age_and_what_takes_too_long() -> None:
    found = plan(POOL, invited=False)
    now = keys(found.to_do)
    # Of the certificate 45 of the fifty days would go: five are too few to rely on.
    assert now[:3] == [POLICE, LETTER, DIPLOMA]
    assert "funds_letter.applicant" not in now
    assert "medical_exam_proof.family" not in now
    english_one = plan(POOL, told(POLICE, translation="not_needed"), invited=False)
    assert POLICE not in keys(english_one.to_do)
    assert keys(found.must_begin) == [], "sixty days are enough for all of it"


def test_what_sixty_days_are_too_short_for_must_begin_in_the_pool() -> None:
    # IRCC's pages of 10 June 2026: Cuba more than six months, El Salvador two to three.
    lived = ({"who": "applicant", "countries": ("CU", "SV")},)
    found = plan(POOL, invited=False, lived=lived)
    cuba, salvador = (f"police_certificate.applicant.{code}" for code in ("CU", "SV"))
    assert keys(found.must_begin) == [cuba, salvador]
    assert [(one.days, one.paper.wait.official) for one in found.must_begin] == [
        (193, True), (102, True),
    ]  # fmt: skip
    ordered = told(cuba, ordered_on=POOL)
    assert keys(plan(POOL, ordered, invited=False, lived=lived).must_begin) == [salvador]


def test_of_a_country_that_waits_for_ircc_a_sentence_is_uploaded_and_nothing_is_late() -> None:
    lived = ({"who": "applicant", "countries": ("HK",)},)
    hong_kong = of(plan(POOL, invited=False, lived=lived), "police_certificate.applicant.HK")
    assert (hong_kong.now, hong_kong.days, hong_kong.paper.wait.by_request) == (False, 0, True)


@pytest.mark.parametrize(
    ("country", "on", "renews"),
    [
        # 45 days fit into the fifty after an invitation: not had again before one.
        ("IN", date(2027, 5, 30), False),
        # 193 days do not: it is had again at once.
        ("CU", date(2026, 12, 2), True),
    ],
)
def test_a_certificate_is_had_again_in_the_pool_only_where_the_sixty_days_are_too_short(
    country: str, on: date, renews: bool
) -> None:
    key = f"police_certificate.applicant.{country}"
    mark = told(key, here_on="2026-12-01", issued_on="2026-12-01", translation="here")
    profile = worker(residence_country=country)
    found = plan(on, mark, profile=profile, invited=False)
    assert (key in keys(found.to_do)) is renews


def test_marks_of_a_paper_that_is_gone_do_no_harm() -> None:
    stray = PaperTold(paper="reference_letter.applicant.job7", ordered_on=POOL)
    assert plan(INVITED, stray.model_dump()).papers == plan(INVITED).papers

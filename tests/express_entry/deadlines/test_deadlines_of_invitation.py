"""The last day to apply on an invitation, and what ends it sooner.

Every date is worked out by hand beside its case.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from express_entry.candidate.candidacy import Candidacy, PoliceCertificate
from tests.express_entry.candidates import ana, english, french, job
from tests.express_entry.deadlines.by_cause import NOT_SUBMITTED, causes, find, the


def test_sixty_days_to_apply() -> None:
    # 2026-01-31: 28 days of February, 31 of March, and one: the 60th is 1 April.
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    found = the("invitation", ana(), invited, date(2026, 2, 1))
    assert (found.on, found.meaning) == (date(2026, 4, 1), "last_day")
    assert found.lead_dates == (
        date(2026, 2, 15),
        date(2026, 3, 2),
        date(2026, 3, 18),
        date(2026, 3, 25),
        date(2026, 3, 29),
        date(2026, 3, 31),
        date(2026, 4, 1),
    )
    assert found.facts == {
        "invited_on": date(2026, 1, 31),
        "invited_as": None,
        "days": 60,
        "days_left": 59,
        "sixtieth_day": date(2026, 4, 1),
        "ends_first": (),
        "submitted_on": date(2025, 11, 1),
        "verdict": "unknown",  # neither the kind of round nor its lowest score was told
        "in_pool": False,
    }


def test_the_sixtieth_day_is_still_a_day_to_apply_and_the_next_is_not() -> None:
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    assert find("invitation", ana(), invited, date(2026, 3, 31))
    assert the("invitation", ana(), invited, date(2026, 4, 1)).facts["days_left"] == 0
    assert find("invitation", ana(), invited, date(2026, 4, 2)) is None


def test_invitations_of_2017_had_ninety_days() -> None:
    # 31 + 28 + 31 days of January to March 2017 are 90.
    invited = Candidacy(submitted_on=date(2016, 12, 1), invited_on=date(2017, 1, 1))
    profile = ana(english=english("2016-05-01"), birth_date="1987-09-15", jobs=[job("2010-01-01")])
    assert the("invitation", profile, invited, date(2017, 1, 2)).on == date(2017, 4, 1)


def test_case_14_declining_keeps_the_old_expiry_and_lapsing_ends_the_profile() -> None:
    profile, submitted_on = ana(), date(2025, 11, 1)
    declined = Candidacy(submitted_on=submitted_on)
    assert the("profile_expiry", profile, declined, date(2026, 4, 2)).on == date(2026, 11, 1)
    lapsed = Candidacy(submitted_on=submitted_on, invited_on=date(2026, 1, 31))
    # While the invitation is open it has the day that matters.
    assert not {"profile_expiry", "quarterly_check"} & causes(profile, lapsed, date(2026, 4, 1))
    assert not {"profile_expiry", "invitation", "quarterly_check"} & causes(
        profile, lapsed, date(2026, 4, 2)
    )


@pytest.mark.parametrize(
    ("taken_on", "by"),
    [
        ("2024-03-31", date(2026, 3, 30)),
        ("2024-04-01", date(2026, 3, 31)),  # on the sixtieth day it no longer counts
        ("2024-04-02", date(2026, 4, 1)),  # it still counts on the sixtieth day
    ],
)
def test_a_test_that_ends_within_the_sixty_days_ends_the_time_to_apply(
    taken_on: str, by: date
) -> None:
    profile = ana(english=english(taken_on))
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    on, sixtieth = date(2026, 2, 1), date(2026, 4, 1)
    invitation = the("invitation", profile, invited, on)
    assert invitation.on == by
    assert invitation.facts["days_left"] == (by - on).days
    assert invitation.facts["sixtieth_day"] == sixtieth
    ends = ("language_test.english",) if by < sixtieth else ()
    assert invitation.facts["ends_first"] == ends
    # Reminders count back from that day.
    assert invitation.lead_dates == tuple(
        by - timedelta(days=days) for days in (45, 30, 14, 7, 3, 1, 0)
    )
    test = the("language_test.english", profile, invited, on)
    assert test.facts.get("apply_before") == (by + timedelta(days=1) if ends else None)
    # It is said by the invitation, and not once more under another name.
    assert "eligibility_lost" not in causes(profile, invited, on)


def test_the_loss_of_the_last_program_is_ahead_until_the_day_before() -> None:
    # The test of 15 June 2024 counts until 14 June 2026; from the 15th no program is met.
    profile, nothing = ana(english=english("2024-06-15")), Candidacy()
    assert the("eligibility_lost", profile, nothing, date(2026, 6, 14)).on == date(2026, 6, 15)
    for day in (date(2026, 6, 15), date(2026, 6, 16)):
        assert "eligibility_lost" not in causes(profile, nothing, day)


def test_only_what_the_invitation_rests_on_says_apply_before() -> None:
    # French ends on 2026-03-01; English keeps the program, and no French round invited.
    profile = ana(has_no_french_test=None, french=french("2024-03-01"))
    on, dates = (
        date(2026, 2, 1),
        {"submitted_on": date(2025, 11, 1), "invited_on": date(2026, 2, 6)},
    )
    for kind, before in (("general", None), ("french", date(2026, 3, 1))):
        invited = Candidacy.model_validate(dates | {"invited_as": kind})
        test = the("language_test.french", profile, invited, on)
        assert test.facts.get("apply_before") == before
        assert "full_time_if_invited_by" not in test.facts


def test_a_police_certificate_must_be_young_enough_on_the_day_of_applying() -> None:
    for issued_on, before in (
        (date(2025, 10, 1), date(2026, 4, 1)),  # six months on the sixtieth day
        (date(2025, 10, 2), None),
    ):
        certificate = PoliceCertificate(country="IN", issued_on=issued_on)
        invited = Candidacy(
            submitted_on=date(2025, 11, 1),
            invited_on=date(2026, 1, 31),
            police_certificates=(certificate,),
        )
        found = the("police.IN", ana(residence_country="IN"), invited, date(2026, 2, 1))
        assert found.facts.get("apply_before") == before


def test_once_the_evidence_has_ended_the_sixtieth_day_is_the_last() -> None:
    profile = ana(english=english("2024-03-10"))
    invited = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
    assert the("invitation", profile, invited, date(2026, 3, 9)).on == date(2026, 3, 9)
    over = the("invitation", profile, invited, date(2026, 3, 10))
    assert (over.on, over.facts["verdict"]) == (date(2026, 4, 1), "not_met")
    assert over.facts["ends_first"] == ()
    asked = the("invitation_over", profile, invited, date(2026, 3, 10))
    assert asked.on == date(2026, 4, 2), "the invitation lapses by its own time"


def test_in_the_pool_a_test_names_the_last_invitation_that_leaves_all_sixty_days() -> None:
    # Invited 2026-01-31, the last day is 2026-04-01; a test that ends on 2026-04-02 still counts.
    profile = ana(english=english("2024-04-02"))
    found = the("language_test.english", profile, NOT_SUBMITTED, date(2026, 1, 10))
    assert found.facts["full_time_if_invited_by"] == date(2026, 1, 31)

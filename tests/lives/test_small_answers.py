"""The short answers after the score: the figure IRCC showed, nothing has changed, told to IRCC,
a day that was said with what happened. What each leaves in the chat, and where it leads."""

from __future__ import annotations

from copy import copy
from datetime import date

import pytest

from tests.lives.life import Life, scored, submitted


def screen(life: Life) -> str:
    assert life.session is not None
    return life.session.screen.name


# ------------------------------------------------------------------ the score IRCC showed


@pytest.mark.parametrize(
    ("typed", "kept", "leads_to", "said"),
    [
        ("424", 424, "status", "IRCC shows 424, as I do."),
        ("CRS 424", 424, "status", "IRCC shows 424, as I do."),
        ("425", 425, "points", "IRCC shows 425, I have 424. IRCC's figure is the one that counts."),
        ("0", 0, "points", "IRCC shows 0, I have 424."),
        ("1200", 1200, "points", "IRCC shows 1,200, I have 424."),
        ("1201", None, "life_score", "Which score did IRCC show when you submitted?"),
        ("no idea", None, "life_score", "for example 424."),
    ],
)
def test_the_score_ircc_showed(typed: str, kept: int | None, leads_to: str, said: str) -> None:
    life = scored().does("/submitted", "[Today")
    assert life.labels == ["Skip"]
    life.says(typed)
    assert life.session is not None
    assert life.session.life.submitted_score == kept
    assert screen(life) == leads_to
    assert said in life.card
    assert life.state == "submitted"


def test_the_score_ircc_showed_can_be_left_out() -> None:
    life = scored().does("/submitted", "[Today", "[Skip")
    assert screen(life) == "status"
    assert life.session is not None
    assert life.session.life.submitted_score is None


# ------------------------------------------------------------------ has anything changed?


def test_nothing_new_while_older_changes_wait_is_no_all_clear() -> None:
    life = submitted().does("/edit", "[Profile", "[Dependent children", "1", "/check")
    life.taps("Nothing has changed")
    assert screen(life) == "status"
    assert "Nothing new, then. One change from before must still be told to IRCC." in life.card
    assert "Good: nothing to report." not in life.card
    life.does("/edit", "[Profile", "[Settlement funds", "30000", "/unchanged")
    assert "2 changes from before must still be told to IRCC." in life.card
    assert screen(life) == "status"


def test_each_change_told_goes_from_the_list_and_the_last_one_closes_it() -> None:
    life = submitted().does("/edit", "[Profile", "[Dependent children", "1")
    life.does("/edit", "[Profile", "[Settlement funds", "30000", "/status")
    life.taps("What IRCC must be told")
    assert life.labels == [
        "Done: Dependent children: 0 → 1",
        "Done: Settlement funds: $20,000 CAD → $30,000 CAD",
        "Back",
    ]
    life.taps("Done: Settlement funds")
    assert screen(life) == "report_list"
    assert life.labels == ["Done: Dependent children: 0 → 1", "Back"]
    life.taps("Done: Dependent")
    assert screen(life) == "status"
    assert "What IRCC must be told" not in life.labels
    assert life.session is not None
    assert len(life.session.life.told) == 2


@pytest.mark.parametrize("words", ["/unchanged", "nothing has changed"])
def test_nothing_has_changed_before_there_is_a_profile_in_the_pool(words: str) -> None:
    life = scored().does(words)
    assert "nothing to report" not in life.card.lower()
    assert screen(life) == "score"


# ------------------------------------------------------------------ what happened, and when


@pytest.mark.parametrize(
    ("said", "state", "ended"),
    [
        ("/withdrawn", "withdrawn", date(2027, 2, 10)),
        ("I withdrew on 9 February 2027", "withdrawn", date(2027, 2, 9)),
        ("I withdrew on 5 October 2026", "withdrawn", date(2026, 10, 5)),
        ("I withdrew on 4 October 2026", "submitted", None),
        ("I withdrew on 11 February 2027", "submitted", None),
        ("/ineligible", "ineligible", date(2027, 2, 10)),
        ("no longer eligible 9 February 2027", "ineligible", date(2027, 2, 9)),
        ("/lapsed", "submitted", None),
        ("/landed", "submitted", None),
        ("/applied", "submitted", None),
    ],
)
def test_an_end_is_of_the_day_that_was_said(said: str, state: str, ended: date | None) -> None:
    life = submitted().until("2027-02-10").does(said)
    assert life.state == state
    assert life.session is not None
    assert life.session.life.ended_on == ended
    assert screen(life) == "status"


def test_a_day_with_two_readings_offers_those_that_can_be() -> None:
    # In the pool from 5 October 2026; today 10 February 2027. Of 3 April and 4 March 2027 neither
    # can be, of 2 January and 1 February both.
    life = submitted().until("2027-02-10").does("/invited", "1/2/2027")
    assert sorted(life.labels[:2]) == ["1 February 2027", "2 January 2027"]
    assert life.labels[2:] == ["Today", "Back"]
    life.taps("2 January 2027")
    assert life.session is not None
    assert life.session.life.invited_on == date(2027, 1, 2)
    # 3 December 2026 can be, 12 March 2026 lay before the submission.
    life = submitted().until("2027-02-10").does("/invited", "12/3/2026")
    assert life.labels == ["3 December 2026", "Today", "Back"]
    # Neither can be: both are shown, and refused with the days between which it can be.
    life = submitted().until("2027-02-10").does("/invited", "2/3/2026")
    assert set(life.labels) == {"2 March 2026", "3 February 2026", "Today", "Back"}
    life.taps("2 March 2026")
    assert "between 5 October 2026 and 10 February 2027" in life.card
    assert life.state == "submitted"


def test_back_from_the_day_leaves_everything_as_it_was() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Back")
    assert (life.state, screen(life)) == ("submitted", "status")
    assert life.session is not None
    assert life.session.life.invited_on is None


# ------------------------------------------------------------------ papers


def test_a_police_certificate_is_of_the_country_lived_in() -> None:
    life = submitted(answers={"residence": "NG"}).until("2027-02-10")
    life.does("/invited", "[Today", "[General", "[Skip", "/status")
    life.taps("Police certificate issued", "Today")
    assert life.session is not None
    assert life.session.life.police == {"NG": date(2027, 2, 10)}
    assert screen(life) == "status"
    life = submitted(without=("residence",)).until("2027-02-10")
    life.does("/invited", "[Today", "[General", "[Skip", "/status")
    life.taps("Police certificate issued", "Today")
    assert life.session is not None
    assert life.session.life.police == {"ZZ": date(2027, 2, 10)}, "of a country that is not told"


# ------------------------------------------------------------------ which of several


WHICH = {
    "A new or retaken language test": ["English test", "French test"],
    "A relative now in Canada, or gone": [
        "Brother or sister in Canada",
        "Other relative in Canada",
    ],
    "A new credential or assessment (ECA)": ["Education", "Trade certificate"],
    "A new address or contact details": ["Country you live in", "City", "Where you mean to live"],
}
ASKED = {
    "English test": "english.test",
    "French test": "french.test",
    "Brother or sister in Canada": "sibling",
    "Other relative in Canada": "relative",
    "Trade certificate": "certificate",
    "Country you live in": "residence",
    "City": "city",
    "Where you mean to live": "destination",
    "Education": None,
}


@pytest.mark.parametrize("change", WHICH)
def test_a_change_that_can_be_one_of_several_is_asked_about(change: str) -> None:
    start = submitted().does("/check", f"[{change}")
    assert start.card.startswith(f"{change}\n")
    assert start.labels == [*WHICH[change], "Back"]
    for label in WHICH[change]:
        life = copy(start)
        life.taps(label)
        assert life.asks == ASKED[label], label
        assert life.session is not None
        retaken = label.partition(" ")[0].lower() if label.endswith(" test") else None
        assert life.session.follow == (
            [f"{retaken}.{one}" for one in ("date", "listening", "reading", "writing", "speaking")]
            if retaken
            else []
        )
        if label == "Education":
            assert life.session.screen.args == {"section": "eca", "page": 0}
            continue
        life.taps("Back")
        assert screen(life) == "review"
        assert (life.session.focus, life.session.follow) == (None, [])
    start.taps("Back")
    assert screen(start) == "check"
    assert start.labels[-1] == "Nothing has changed"


# ------------------------------------------------------------------ by which clock


def in_the_interview() -> Life:
    """Somebody who stopped at the second question, with a nudge ahead of them."""
    life = Life().does("/start", "[I agree, let's start", "3 April 1991")
    assert len(life.plan) == 1
    return life


def nudge(life: Life) -> str:
    return f"{life.plan[0].due:%d %H:%M}"


def test_the_nudge_goes_by_the_clock_and_the_quiet_hours_of_the_person() -> None:
    # At nine in the morning: 13:00 UTC in Toronto in October; in Kolkata (UTC+5:30) 03:30.
    toronto = nudge(in_the_interview())
    by_city = in_the_interview().does("/settings", "[Time zone", "Kolkata")
    by_place = in_the_interview().shares_position(22.57, 88.36)
    assert toronto.endswith("13:00")
    assert nudge(by_city).endswith("03:30")
    assert nudge(by_place) == nudge(by_city)
    late = in_the_interview().does("/settings", "[Quiet hours", "[20:00 to 10:00")
    assert nudge(late).endswith("14:00")


# ------------------------------------------------------------------ told when it is over


def test_an_invitation_told_after_its_sixty_days_is_noted_without_a_doubt() -> None:
    # 29 September 2026 and 60 days: 28 November.
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-11-29")
    life.does("/invited", "29 September 2026", "[Trades")
    assert screen(life) == "status"
    assert "You are here: the time to apply is over." in life.card
    assert life.session is not None
    assert life.session.life.invited_as == "trades"
    assert life.labels[0] == "The invitation lapsed"
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-11-29")
    life.does("/invited", "29 September 2026", "[Skip")
    assert screen(life) == "status"
    # On the sixtieth day itself the round is looked at.
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-11-28")
    life.does("/invited", "29 September 2026", "[Trades")
    assert screen(life) == "round_doubt"


def test_one_day_alone_is_no_between() -> None:
    """Submitted today: an invitation can have come on that day and no other."""
    life = scored().does("/submitted", "[Today").says("424")
    today = f"{life.today.day} {life.today:%B %Y}"
    life.does("/invited", "1 January 2026")
    assert f"while the profile is in the pool: on {today}." in life.card
    assert "between" not in life.card

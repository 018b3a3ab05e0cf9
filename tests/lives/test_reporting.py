"""The profile as submitted is kept; what IRCC must be told is named, listed and ticked off. And the
dates as a page, as a calendar file, and in whose time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from conversations.reports.to_report import CHANGES
from conversations.voice.replies import Document
from express_entry.ahead.reportable import TRIGGERS as TRIGGERS_OF_IRCC
from tests.lives.life import Life, scored, submitted

DOMAIN = "express-entry-assistant"


def test_a_change_is_named_listed_and_kept_until_done() -> None:
    life = submitted().until("2026-11-01")
    life.command("/edit").taps("Profile", "Dependent children").says("1")
    assert "IRCC must be told: Dependent children: 0 → 1" in life.heard
    life.until("2027-01-20").command("/status")
    assert "One change still has to be told to IRCC" in life.card
    life.taps("What IRCC must be told")
    assert "Dependent children: 0 → 1" in life.card
    life.taps("Done: Dependent children")
    assert "still has to be told" not in life.command("/status").card
    # The same fact changed once more is a new change.
    life.command("/edit").taps("Profile", "Dependent children").says("2")
    assert "One change still has to be told" in life.command("/status").card


def waiting(life: Life) -> str:
    return life.command("/status").taps("What IRCC must be told").card


def test_what_was_told_and_is_not_so_any_more_must_be_told_again() -> None:
    life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
    life.does("/status", "[What IRCC must be told", "[Done: Dependent children")
    life.does("/edit", "[Profile", "[Dependent children", "0")
    assert "Dependent children: 1 → 0" in waiting(life)
    life.taps("Done: Dependent children")
    assert "must be told" not in life.card
    assert "What IRCC must be told" not in life.command("/status").labels
    # As submitted, and as IRCC knows it; a change from there is new once more.
    life.does("/edit", "[Profile", "[Dependent children", "1")
    assert "Dependent children: 0 → 1" in waiting(life)


def test_other_scores_of_the_same_sitting_are_another_change() -> None:
    life = submitted().until("2026-11-01").does("/edit", "[Language", "[English: listening", "7.5")
    life.does("/status", "[What IRCC must be told", "[Done: A new or retaken language test")
    assert "What IRCC must be told" not in life.command("/status").labels
    life.does("/edit", "[Language", "[English: listening", "7")
    assert "What IRCC must be told" in life.command("/status").labels


def test_a_job_changed_told_and_changed_again() -> None:
    life = submitted().until("2026-11-01")
    for hours in ("35", "36"):
        life.does("/edit", "[Work", "[Job 1", "[Hours a week", hours)
        assert "software developer" in waiting(life)
        life.taps("Done: ")
        assert "What IRCC must be told" not in life.command("/status").labels


def test_a_new_test_is_re_scored_and_shown_before_and_after() -> None:
    life = submitted().until("2026-10-20")
    # Age 30 105, bachelor's 120, four times CLB 9 31: 349; with CLB 9 both pairs 25 + 50: 424.
    life.command("/score")
    assert "CRS 424 of 1,200" in life.card
    # Listening 7.5 is CLB 8: 23 instead of 31; pairs with CLB 7 to 8: 13 + 25: 424 - 8 - 37 = 379.
    life.command("/edit").taps("Language", "English: listening").says("7.5")
    assert "IRCC must be told: A new or retaken language test." in life.heard
    assert "Your CRS was 424; with this change it is 379 (-45)." in life.heard


def test_before_submission_nothing_is_to_be_reported() -> None:
    life = scored()
    life.command("/edit").taps("Profile", "Dependent children").says("1")
    assert "IRCC must be told" not in life.heard


TRIGGERS = {
    "Marriage": "marital_status",
    "A birth": "children",
    "A new passport": "passport",
    "A provincial nomination": "nomination",
    "A job offer": "has_offer",
    "A change in settlement funds": "funds",
}


@pytest.mark.parametrize(("label", "asks"), TRIGGERS.items())
def test_the_quarterly_check_leads_straight_to_the_question(label: str, asks: str) -> None:
    life = submitted().until("2027-01-05").presses("Look through the list")
    life.taps(label)
    assert life.asks == asks, life.card


def test_the_quarterly_check_leads_to_the_page_of_jobs_and_credentials() -> None:
    pages = (("A new job",), "Work"), (("A new credential", "Education"), "Education")
    for labels, page in pages:
        life = submitted().until("2027-01-05").presses("Look through the list")
        life.taps(*labels)
        assert page in life.card.splitlines()
        assert life.asks is None


def test_a_change_that_may_be_told_by_several_questions_asks_which() -> None:
    life = submitted().until("2027-01-05").presses("Look through the list")
    life.taps("A new or retaken language test")
    assert life.labels == ["English test", "French test", "Back"]
    life.taps("French test")
    assert life.asks == "french.test"


def test_a_test_taken_again_is_asked_from_its_day_to_its_scores() -> None:
    life = submitted().until("2027-01-20").says("I retook IELTS").taps("IELTS General Training")
    assert life.asks == "english.date"
    life.says("9 January 2027")
    assert life.asks == "english.listening"
    life.says("8.5 8 7.5 7")
    assert life.answers["english.date"] == "2027-01-09"
    assert life.answers["english.listening"] == "8.5"
    assert "Please look everything over" in life.card
    assert "IRCC must be told" in life.card


def test_going_elsewhere_leaves_a_test_taken_again() -> None:
    life = submitted().until("2027-01-20").says("I retook IELTS").taps("IELTS General Training")
    life.taps("Back").does("/edit", "[Profile", "[Dependent children", "1")
    assert life.asks is None
    assert life.answers["english.date"] == "2026-03-10"


def test_nothing_new_is_not_nothing_to_report() -> None:
    life = submitted().until("2027-01-05").does("/edit", "[Profile", "[Dependent children", "1")
    life.does("/check", "[Nothing has changed")
    assert "nothing to report" not in life.card
    assert "One change from before must still be told to IRCC" in life.card


def test_what_can_change_is_the_official_list() -> None:
    """What IRCC's page on updating a profile names, and what else a profile says of a person."""
    official = {
        "marital_status", "dependent_children", "sibling_in_canada", "relative_in_canada",
        "english", "french", "partner.english", "partner.french",
        "credentials", "certificate_of_qualification", "partner.education", "partner.eca",
        "jobs", "partner.canadian_work_years", "passport_expires_on", "provincial_nomination",
        "has_job_offer", "job_offer", "settlement_funds",
        "partner.accompanying", "partner.canadian",
        "residence_country", "lives_in_canada", "city", "destination",
    }  # fmt: skip
    for lists in (CHANGES.values(), TRIGGERS_OF_IRCC.values()):
        named = [fact for facts in lists for fact in facts]
        assert len(named) == len(official)
        assert set(named) == official


def test_nothing_has_changed() -> None:
    life = submitted().until("2027-01-05").presses("Look through the list")
    life.taps("Nothing has changed")
    assert "nothing to report" in life.card


# ------------------------------------------------------------------ the calendar file


def entries(life: Life) -> dict[str, Any]:
    document = next(r for r in life.replies if isinstance(r, Document))
    assert document.name.endswith(".ics")
    parsed = Calendar.from_ical(document.content)
    assert parsed["version"] == "2.0"
    found = {str(entry["uid"]): entry for entry in parsed.walk("VEVENT")}
    assert len(found) == len(parsed.walk("VEVENT")), "an identifier is there twice"
    return found


def test_the_calendar_file_parses_and_an_import_later_updates() -> None:
    life = submitted()
    life.command("/deadlines").taps("As a calendar file")
    first = entries(life)
    expiry = first[f"profile_expiry.first@{DOMAIN}"]
    assert expiry["dtstart"].dt.isoformat() == "2027-10-05"
    assert "VALUE=DATE:20271005" in expiry.to_ical().decode()
    alarms = [alarm["trigger"].dt.total_seconds() / 3600 for alarm in expiry.walk("VALARM")]
    # Nine in the morning, 30 and 7 days before, and that day.
    assert alarms == [9 - 24 * days for days in (30, 7, 0)]
    # In a year "in 12 months" would be wrong there.
    assert str(expiry["summary"]) == "Your profile leaves the pool"
    assert "in 12 months" not in str(expiry["description"])
    assert "As of 5 October 2026." in str(expiry["description"])
    # The date is corrected on the same day, and the file made again.
    life.says("I mistyped the date", "1 October 2026").command("/calendar")
    second = entries(life)
    assert second.keys() == first.keys()
    moved = second[f"profile_expiry.first@{DOMAIN}"]
    assert moved["dtstart"].dt.isoformat() == "2027-10-01"
    assert moved["sequence"] > expiry["sequence"]
    life.new_id = "later"  # given to every turn, and used only where there is none yet
    life.until("2026-12-01").command("/calendar")
    assert entries(life).keys() & second.keys()
    assert all(
        entry["sequence"] > second[uid]["sequence"]
        for uid, entry in entries(life).items()
        if uid in second
    )
    assert max(entry["sequence"] for entry in entries(life).values()) < 2**31


def test_two_people_in_one_calendar_do_not_replace_each_other() -> None:
    files = []
    for new_id in ("ann", "ben"):
        life = submitted()
        life.new_id = new_id
        files.append(entries(life.command("/calendar")))
    assert not files[0].keys() & files[1].keys()


def test_the_page_of_dates() -> None:
    card = submitted().command("/deadlines").card
    order = [
        "5 January 2027 · Has anything changed?",
        "15 June 2027 · You turn 31",
        "31 July 2027 · New settlement funds, usually by this day",
        "5 October 2027 · Your profile leaves the pool",
        "10 March 2028 · Your IELTS of 10 March 2026 stops counting",
        "2 February 2030 · Your WES report of 2 February 2025 stops counting",
        "5 May 2033 · Your passport expires",
    ]
    places = [card.find(line) for line in order]
    assert -1 not in places, card
    assert places == sorted(places)
    assert "It costs 6 points" in card


# ------------------------------------------------------------------ whose time


def test_the_default_zone_is_stated() -> None:
    assert "Time zone: not told, so I use Toronto's." in scored().command("/settings").card


@pytest.mark.parametrize(
    ("city", "zone"),
    [
        ("Kathmandu", "Asia/Kathmandu"),
        ("São Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"),
        ("London, Canada", "America/Toronto"),
        ("hyderabad pakistan", "Asia/Karachi"),
        ("Asia/Kolkata", "Asia/Kolkata"),
    ],
)
def test_the_zone_by_city(city: str, zone: str) -> None:
    life = scored().command("/settings").taps("Time zone").says(city)
    assert life.zone.key == zone
    assert f"({zone})" in life.card


def test_a_city_that_is_several_is_asked_about() -> None:
    life = scored().command("/settings").taps("Time zone").says("London")
    assert "Which one do you mean?" in life.card
    life.taps("London, Canada")
    assert life.zone.key == "America/Toronto"
    assert "London, Canada" in life.card


def test_a_city_nobody_knows() -> None:
    life = scored().command("/settings").taps("Time zone").says("Xyzzyville")
    assert 'a city called "Xyzzyville"' in life.card
    # There are two, and the one with more people is offered first.
    life.says("Lagos")
    assert life.labels[0] == "Lagos, Nigeria: Africa/Lagos"
    life.taps("Lagos, Nigeria: Africa/Lagos")
    assert life.zone.key == "Africa/Lagos"


def test_a_shared_position_is_not_kept() -> None:
    life = scored().shares_position(6.5244, 3.3792)
    assert life.zone.key == "Africa/Lagos"
    assert life.session is not None
    assert "6.52" not in life.session.model_dump_json()
    assert "Africa/Lagos" in life.command("/settings").card


# ------------------------------------------------------------------ entries that are over


def cancelled(life: Life) -> set[str]:
    """The causes of the entries that the file takes back."""
    found = entries(life)
    gone = {uid for uid, entry in found.items() if str(entry.get("status")) == "CANCELLED"}
    assert not any(found[uid].walk("VALARM") for uid in gone), "what is cancelled rings"
    return {uid.removesuffix(f".first@{DOMAIN}") for uid in gone}


def live(life: Life) -> set[str]:
    return {uid.removesuffix(f".first@{DOMAIN}") for uid in entries(life)} - cancelled(life)


IN_POOL = {"quarterly_check", "birthday", "funds_review", "profile_expiry"}
ALWAYS = {"eligibility_lost", "fees", "eca.0"}


def test_what_an_application_ends_is_cancelled_in_the_next_file() -> None:
    life = submitted().until("2027-02-10").command("/calendar")
    assert (live(life), cancelled(life)) == (IN_POOL | ALWAYS | {"passport"}, set())
    first = entries(life)
    life.does("/invited", "[Today", "[General").until("2027-02-20").does("/applied", "[Today")
    life.command("/calendar")
    assert (live(life), cancelled(life)) == ({"passport", "service_standard"}, IN_POOL | ALWAYS)
    for cause in IN_POOL | ALWAYS:
        uid = f"{cause}.first@{DOMAIN}"
        was, now = first[uid], entries(life)[uid]
        assert now["sequence"] > was["sequence"]
        assert (now["dtstart"].dt, now["summary"]) == (was["dtstart"].dt, was["summary"])
    # Who imports only the third file has it cancelled as well; what comes back lives again.
    life.until("2027-03-01").command("/calendar")
    assert cancelled(life) == IN_POOL | ALWAYS
    life.does("/status", "[That did not happen", "/calendar")
    taken_back = {"service_standard"}
    # Invited: no check, no birthday (none counts since), no end of the year or of a program in the
    # pool; but what the application rests on, and what it costs.
    assert live(life) == {
        "invitation", "passport", "eca.0", "language_test.english", "fees", "funds_review",
    }  # fmt: skip
    assert cancelled(life) == {
        "quarterly_check", "birthday", "profile_expiry", "eligibility_lost", *taken_back,
    }  # fmt: skip


def test_a_cancelled_day_that_has_gone_by_is_left_alone() -> None:
    life = submitted().until("2027-02-10").command("/calendar").command("/withdrawn")
    # The check of 5 April: cancelled up to its day, and not after.
    life.until("2027-04-05").command("/calendar")
    assert "quarterly_check" in cancelled(life)
    life.until("2027-04-06").command("/calendar")
    assert cancelled(life) == {"profile_expiry"}


def test_the_page_still_gives_the_file_that_takes_entries_back() -> None:
    life = submitted(without=("passport",)).until("2027-02-10").command("/calendar")
    life.does("/invited", "[Today", "[General").until("2027-02-20").does("/applied", "[Today")
    life.command("/deadlines").taps("As a calendar file")
    assert live(life) == {"service_standard"}
    assert cancelled(life) == IN_POOL | ALWAYS
    fresh = submitted(without=("passport",)).until("2027-02-10").does("/invited", "[Today", "[Skip")
    # Six months after applying nothing is ahead any more.
    fresh.until("2027-02-20").does("/applied", "[Today").until("2027-08-21").command("/deadlines")
    assert "As a calendar file" not in fresh.labels


def alarms(life: Life) -> set[str]:
    return {
        uid.removesuffix(f".first@{DOMAIN}")
        for uid, entry in entries(life).items()
        if entry.walk("VALARM")
    }


def test_what_is_stopped_or_done_does_not_ring() -> None:
    # Nobody is reminded of fees before an invitation, or of funds with enough of them.
    ring = (IN_POOL | ALWAYS | {"passport"}) - {"fees", "funds_review"}
    assert alarms(submitted().until("2027-03-01").command("/calendar")) == ring
    # A month before the year is over the birthday and the checks have been.
    life = submitted().until("2027-09-05").command("/calendar")
    assert alarms(life) == ring - {"birthday", "quarterly_check"}
    life.presses("Done").command("/calendar")
    assert alarms(life) == {"eligibility_lost", "eca.0", "passport"}
    life.command("/settings").taps("Kinds of reminder", "Passport: on").command("/calendar")
    assert alarms(life) == {"eligibility_lost", "eca.0"}
    assert "passport" in live(life), "the entry itself stays"
    life.command("/stop").command("/calendar")
    assert alarms(life) == set()
    assert live(life) >= {"eligibility_lost", "eca.0", "passport", "profile_expiry"}


def test_the_leads_of_what_is_said_together_all_ring() -> None:
    life = submitted("2026-10-05").command("/calendar")
    entry = entries(life)[f"eligibility_lost.first@{DOMAIN}"]
    days = sorted((entry["dtstart"].dt - day).days for day in alarm_days(entry))
    # The loss of the program 30, 14 and 1 days before, the test 121 and 68.
    assert days == [1, 14, 30, 68, 121]


def alarm_days(entry: Any) -> list[Any]:
    return [
        entry["dtstart"].dt + (alarm["trigger"].dt - timedelta(hours=9))
        for alarm in entry.walk("VALARM")
    ]


def test_the_page_the_file_and_where_it_stands_agree() -> None:
    # The test ends in the second profile's year: one day on which it leaves, everywhere.
    life = submitted("2027-11-20", day=date(2027, 11, 1)).command("/calendar")
    days = {str(one["dtstart"].dt) for one in entries(life).values()}
    page = life.command("/deadlines").card
    where = life.command("/status").card
    assert "2028-03-10" in days
    assert "10 March 2028 · Your IELTS of 10 March 2026 stops counting" in page
    assert "It leaves the pool on 10 March 2028" in where
    assert "2028-11-20" not in days
    assert "20 November 2028 ·" not in page

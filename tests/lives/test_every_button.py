"""The buttons of each screen are exactly those of ``buttons``, and each has its own effect."""

from __future__ import annotations

import copy

import pytest

from tests.lives.buttons import PAGES, STATUS, Shown
from tests.lives.life import Life, scored


def check(life: Life, expected: dict[str, Shown | None]) -> None:
    labels = life.labels
    assert len(labels) <= 4 or labels[-1] != "More", "at most three buttons before it"
    if labels[-1:] == ["More"]:
        rest = copy.deepcopy(life).taps("More").labels
        labels = [*labels[:-1], *rest[:-1]]
    assert labels == list(expected)
    for label, shown in expected.items():
        if shown is None:  # tapped where it stands alike
            continue
        after = copy.deepcopy(life).taps(label)
        if shown.state == "":
            assert after.session is None, label
            continue
        # What to do next stands before everything else (test_next_step).
        card = after.card
        card = card.partition("\n\n")[2] if card.startswith("Next: ") else card
        assert card.startswith(shown.line), (label, after.card)
        assert (after.state, after.asks) == (shown.state, shown.asks), label


@pytest.mark.parametrize("where", STATUS)
def test_the_buttons_of_where_it_stands(where: str) -> None:
    begin, expected = STATUS[where]
    check(begin().command("/status"), expected)


@pytest.mark.parametrize("where", PAGES)
def test_the_buttons_of_a_page(where: str) -> None:
    begin, expected = PAGES[where]
    check(begin(), expected)


def test_settings_turned_off_and_on() -> None:
    life = scored().command("/settings").taps("Stop all reminders")
    assert life.labels == [
        "Time zone", "Quiet hours", "Kinds of reminder", "Turn reminders on",
        "Pin my status", "Language", "Continue",
    ]  # fmt: skip
    assert "Reminders are on again." in life.taps("Turn reminders on").card
    assert "Stop all reminders" in life.labels


@pytest.mark.parametrize(
    ("label", "hours"),
    [
        ("21:00 to 08:00", (21, 8)),
        ("22:00 to 07:00", (22, 7)),
        ("20:00 to 10:00", (20, 10)),
        ("No quiet hours", (0, 0)),
        ("Back", (23, 6)),
    ],
)
def test_each_choice_of_quiet_hours(label: str, hours: tuple[int, int]) -> None:
    life = scored()
    assert life.session is not None
    life.session.preferences.quiet_from, life.session.preferences.quiet_to = 23, 6
    life.does("/settings", "[Quiet hours")
    assert life.labels == [
        "21:00 to 08:00", "22:00 to 07:00", "20:00 to 10:00", "No quiet hours", "Back",
    ]  # fmt: skip
    life.taps(label)
    assert life.session is not None
    preferences = life.session.preferences
    assert (preferences.quiet_from, preferences.quiet_to) == hours
    assert life.card.startswith("Settings")


KINDS = {
    "Profile and nomination": "profile", "Eligibility": "eligibility", "Invitation": "invitation",
    "Documents": "documents", "Language tests": "language", "ECA": "eca", "Passport": "passport",
    "Permit in Canada": "permit",
    "Birthdays": "birthday", "Work dates": "work", "Funds and fees": "money",
    "Quarterly check": "check", "Changes for IRCC": "report", "Changes of the rules": "rules",
    "Unfinished interview": "interview",
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_of_reminder_is_turned_off_and_on_alone(name: str) -> None:
    life = scored().does("/settings", "[Kinds of reminder")
    assert life.labels == [*(f"{kind}: on" for kind in KINDS), "New rounds: on", "Back"]
    life.taps(f"{name}: on")
    assert life.session is not None
    assert life.session.preferences.stopped == [KINDS[name]]
    assert life.labels == [
        *(f"{kind}: {'off' if kind == name else 'on'}" for kind in KINDS),
        "New rounds: on",
        "Back",
    ]
    assert "again" not in life.card
    life.taps(f"{name}: off")
    assert life.session.preferences.stopped == []
    assert life.card.startswith("Reminders are on again.")

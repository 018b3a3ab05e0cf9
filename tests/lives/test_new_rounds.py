"""What a new round says to people in every place of their lives, and how they stop it.

The person of ``life.py``: 424, Skilled Worker met; with NCLC 7 12 + 50 more, with a nomination 600.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from express_entry import rulebook
from express_entry.rulebook.rounds import ToldRound
from tests.bot.new_rounds import FRENCH, GENERAL, NOMINEES, told
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted

TODAY = "2026-10-07"
"""The rounds told are of the day before."""
LOOK = (
    "If your profile was in the pool then and you were eligible, look into your IRCC account: an"
    " invitation may take a day or two to show there."
)


def hears(life: Life, *rounds: ToldRound, on: str = TODAY) -> list[str]:
    """The messages at eight in the morning of the day on which these rounds become known, noted as
    the bot does."""
    return become_known(life.until(on, 8), *rounds)


def become_known(life: Life, *rounds: ToldRound) -> list[str]:
    """The messages that come at once."""
    book = rulebook.default()
    rulebook.use(book.with_rounds(book.rounds.joined(rounds)))
    assert life.session is not None
    memory = life.session.reminders
    memory.rounds = [*memory.rounds, *(one.number for one in rounds)]
    before = len(life.reminders)
    life.is_woken()
    return [life.text_of(number) for number in range(before, len(life.reminders))]


# ------------------------------------------------------------------ what is said


def test_above_and_in_the_pool_it_says_where_to_look() -> None:
    life = submitted("2026-10-01")
    assert hears(life, told("500", GENERAL, 420)) == [
        "New round: General (all programs), 6 October 2026. 3,000 invited, lowest score 420.\n"
        "Your CRS that day: 424. Your score is 4 above.\n"
        "\n" + LOOK
    ]
    assert [button.label for button in life.buttons_of()] == [
        "I was invited to apply", "All kinds of round", "No more of this kind",
    ]  # fmt: skip
    life.presses("I was invited to apply")
    assert life.card.startswith("On which day were you invited to apply?")


def test_at_the_cutoff_the_tie_break_is_held_against_the_submission() -> None:
    tie = datetime(2026, 10, 4, 12, tzinfo=UTC)
    [before] = hears(submitted("2026-10-01"), told("500", GENERAL, 424, tie_break=tie))
    assert "was in the pool before the tie-break of 4 October 2026." in before
    assert LOOK in before
    [after] = hears(submitted("2026-10-06"), told("501", GENERAL, 424, tie_break=tie))
    assert "but your profile came after the tie-break of 4 October 2026." in after
    assert LOOK not in after


def test_below_it_says_the_next_step() -> None:
    [text] = hears(submitted("2026-10-01"), told("500", GENERAL, 500))
    lines = text.splitlines()
    assert lines[1] == "Your CRS that day: 424. Your score is 76 below."
    assert lines[3].startswith("Next: French at NCLC 7 in all four abilities.")


def test_above_and_not_in_the_pool_it_says_to_create_the_profile() -> None:
    life = scored()
    [text] = hears(life, told("500", GENERAL, 420))
    assert LOOK not in text
    assert text.splitlines()[3].startswith("Next: create your profile on IRCC's site.")
    assert [button.label for button in life.buttons_of()] == [
        "All kinds of round", "No more of this kind", "No more about rounds",
    ]  # fmt: skip
    life.presses("All kinds of round")
    assert "General (all programs)" in life.card


def test_a_profile_submitted_after_the_round_was_not_in_it() -> None:
    [text] = become_known(submitted(TODAY), told("500", GENERAL, 420))
    assert LOOK not in text


def test_one_change_away_it_says_the_change() -> None:
    assert hears(scored(), told("500", FRENCH, 420)) == [
        "New round: French, 6 October 2026. 3,000 invited, lowest score 420.\n"
        "Not open to you yet. With NCLC 7 in all four it would be: CRS 486, enough for this round."
    ]
    assert hears(scored(), told("501", NOMINEES, 720)) == [
        "New round: Provincial Nominee, 6 October 2026. 3,000 invited, lowest score 720.\n"
        "Not open to you yet. With a nomination it would be: CRS 1,024, enough for this round."
    ]


@pytest.mark.parametrize(
    ("begin", "said"),
    [
        (scored, ": the moment of submission would have decided, before or after the tie-break of"),
        # Submitted on 5 October, wherever on earth: it ends at noon of the 6th (UTC) at the latest.
        (submitted, ", and your profile was in the pool before the tie-break of"),
    ],
)
def test_one_change_from_the_very_cutoff_it_says_what_the_tie_break_makes_of_it(
    begin: Callable[[], Life], said: str
) -> None:
    evening = datetime(2026, 10, 6, 20, tzinfo=UTC)
    [text] = hears(begin(), told("500", FRENCH, 486, tie_break=evening))
    assert text.splitlines()[1] == (
        "Not open to you yet. With NCLC 7 in all four it would be: CRS 486. That is the last "
        f"cut-off{said} 6 October 2026."
    )


def test_several_rounds_are_one_message_of_a_phones_length() -> None:
    life = submitted("2026-10-01")
    rounds = [
        told("500", GENERAL, 500),
        told("501", FRENCH, 420, held_on=date(2026, 10, 5)),
        told("502", NOMINEES, 720, held_on=date(2026, 10, 5)),
        told("503", NOMINEES, 721, held_on=date(2026, 10, 4)),
    ]
    [text] = hears(life, *rounds)
    assert text.startswith("4 new rounds\n\nNew round: General (all programs)")
    assert "more: /draws lists every kind." in text
    assert len(text) <= 600


def test_what_is_not_published_is_not_made_up() -> None:
    [text] = hears(submitted("2026-10-01"), told("500", GENERAL, None, invitations=None))
    assert text.startswith(
        "New round: General (all programs), 6 October 2026. The lowest score is not published yet."
        "\nYour CRS that day: 424.\n"
    )
    assert LOOK in text


def test_on_rules_that_are_not_known_it_is_an_estimate() -> None:
    one = told("500", GENERAL, 420, held_on=date(2026, 11, 6))
    [text] = hears(submitted("2026-10-01"), one, on="2026-11-07")
    assert "Your CRS that day: 424 (estimate). Your score is 4 above." in text
    assert text.endswith("Estimate on the grid of 25 March 2025: check it.")


def test_where_ircc_showed_another_score_that_one_counts() -> None:
    life = scored().until("2026-10-01").does("/submitted", "[Today", "430")
    [text] = hears(life, told("500", GENERAL, 420))
    assert text.endswith("IRCC showed you 430 when you submitted, and its figure counts.")


# ------------------------------------------------------------------ to whom


@pytest.mark.parametrize("event", ["expired", "withdrawn", "declined"])
def test_whoever_can_be_invited_again_hears_of_it(event: str) -> None:
    on = {"expired": "2027-10-06", "withdrawn": "2026-10-06", "declined": "2027-02-15"}[event]
    if event == "declined":
        life = buttons.invited().until(on).does("/declined", "[Today")
    else:
        life = submitted().until(on).does(f"/{event}")
    held = date.fromisoformat(on)
    [text] = hears(life, told("500", GENERAL, 420, held_on=held), on=on[:-2] + "17")
    assert text.startswith("New round: General (all programs)")


def test_two_weeks_later_it_is_no_news() -> None:
    assert hears(scored(), told("500", GENERAL, 420), on="2026-10-21") == []


def test_in_quiet_hours_it_waits_for_the_morning() -> None:
    life = scored().until("2026-10-06", 23)
    assert become_known(life, told("500", GENERAL, 420)) == []
    life.until("2026-10-07")
    assert life.told[-1].startswith("2026-10-07 08:00 New round")


# ------------------------------------------------------------------ stopping it


def stopped(life: Life) -> list[str]:
    assert life.session is not None
    return life.session.preferences.stopped


def test_one_kind_is_stopped_under_the_message_and_turned_on_in_the_settings() -> None:
    life = scored()
    hears(life, told("500", FRENCH, 420))
    life.presses("No more of this kind")
    assert life.heard == (
        "No more reminders of this kind: French rounds. /settings turns them on again."
    )
    assert stopped(life) == ["rounds.french"]
    assert hears(life, told("501", FRENCH, 420)) == []
    assert len(hears(life, told("502", NOMINEES, 720))) == 1
    life.does("/settings", "[Kinds of reminder")
    assert "New rounds: some" in life.labels
    life.taps("New rounds: some", "French: off")
    assert life.card.startswith("Reminders are on again.")
    assert stopped(life) == []
    assert len(hears(life, told("503", FRENCH, 420))) == 1


def test_all_are_stopped_under_the_message_and_turned_on_in_the_settings() -> None:
    life = scored()
    hears(life, told("500", FRENCH, 420))
    life.presses("No more about rounds")
    assert stopped(life) == ["rounds"]
    assert hears(life, told("501", GENERAL, 420)) == []
    life.does("/settings", "[Kinds of reminder", "[New rounds: off")
    assert life.labels == ["All new rounds: off", "Back"]
    life.taps("All new rounds: off")
    assert stopped(life) == []
    assert "French: on" in life.labels


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("stop French rounds", ["rounds.french"]),
        ("no more pnp draws", ["rounds.pnp"]),
        ("stop CEC alerts", ["rounds.cec"]),
        ("mute general rounds", ["rounds.general"]),
        ("stop rounds", ["rounds"]),
        ("No more draws!", ["rounds"]),
    ],
)
def test_it_is_stopped_in_words_and_turned_on_again(typed: str, kinds: list[str]) -> None:
    life = scored().says(typed)
    assert stopped(life) == kinds
    again = typed.casefold().replace("stop", "turn on").replace("no more", "turn on")
    life.says(again.replace("mute", "unmute").strip("!"))
    assert stopped(life) == []
    assert "on again" in life.card


@pytest.mark.parametrize("typed", ["stop", "stop french", "no more french", "french rounds"])
def test_other_words_stop_no_kind_of_round(typed: str) -> None:
    assert stopped(scored().says(typed)) == []

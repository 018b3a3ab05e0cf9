"""The status line: off until it is wanted, true after every turn, gone when it is not wanted."""

from __future__ import annotations

from conversations.voice.replies import AmendCard, Card, StatusLine
from conversations.voice.wording import plain
from tests.conversations.standing import held
from tests.conversations.story import AFTER, Chat, newcomer
from tests.lives import buttons
from tests.lives.life import scored, submitted


def line_of(chat: Chat) -> str | None:
    """What a turn has pinned, as plain text; None where it pinned nothing."""
    lines = [reply for reply in chat.replies if isinstance(reply, StatusLine)]
    assert len(lines) <= 1
    return plain(lines[0].html) if lines else None


def pinned(chat: Chat) -> str:
    chat.does("/settings", "[Pin my status")
    line = line_of(chat)
    assert line is not None
    return line


def test_nothing_is_pinned_unless_it_is_wanted() -> None:
    chat = submitted().does("/status", "/settings", "/score")
    assert not held(chat).preferences.status_line
    assert "Pinned status: off" in chat.does("/settings").card
    assert held(chat).status_line is None


def test_it_says_the_state_its_last_day_the_score_and_the_next_step() -> None:
    """Submitted on 5 October 2026: a year in the pool. 424 is the score of the story's person."""
    assert pinned(submitted()).splitlines() == [
        "Status: in the pool until 5 October 2027 · CRS 424",
        "",
        "Next: French at NCLC 7 in all four abilities. It opens rounds of this kind: French. "
        "CRS 486 would have been enough in 14 of the 14 held in the last twelve months.",
        "As of 5 October 2026. /settings takes this message down.",
    ]


def test_an_invitation_says_until_when() -> None:
    """Invited on 10 February 2027; the rules in force then are not known, so it is an estimate."""
    first = pinned(buttons.invited()).splitlines()[0]
    assert first == "Status: invited to apply until 11 April 2027 · CRS 424 (estimate)"


def test_in_the_interview_it_is_no_count_of_questions() -> None:
    """It would change with every answer; the section is enough."""
    chat = newcomer()
    assert pinned(chat).splitlines()[0] == "Status: interview, eligibility"
    chat.does("/continue", "3 April 1991")
    assert line_of(chat) is None


def test_it_comes_before_the_card_and_the_card_is_new() -> None:
    """So the settings, with their buttons, stay the last thing on the screen."""
    chat = scored().does("/settings", "[Pin my status")
    kinds = [reply.kind for reply in chat.replies]
    assert kinds == ["status", "close", "card", "toast"]
    assert "Pinned status: on" in chat.card


def test_it_changes_when_what_it_says_does_and_not_otherwise() -> None:
    chat = scored()
    pinned(chat)
    chat.does("/score")
    assert line_of(chat) is None
    assert any(isinstance(reply, Card | AmendCard) for reply in chat.replies)
    chat.does("/submitted", "[Today")
    assert (line_of(chat) or "").startswith("Status: in the pool until 1 October 2027 · CRS 424")


def test_a_reminder_brings_it_up_to_date() -> None:
    life = submitted()
    pinned(life)
    life.until("2027-04-30")
    assert life.reminders, "no reminder came"
    stored = held(life).status_line
    assert stored is not None
    assert "As of 5 October 2026" not in stored


def test_switched_off_it_says_so_and_is_gone() -> None:
    chat = scored()
    pinned(chat)
    chat.does("/settings", "[Unpin my status")
    assert line_of(chat) == "The status is not kept here any more. /status always shows it."
    assert held(chat).status_line is None
    assert isinstance(chat.replies[0], StatusLine)
    assert chat.replies[0].over
    chat.does("/status")
    assert line_of(chat) is None


def test_erasing_takes_it_down() -> None:
    chat = scored()
    pinned(chat)
    chat.does("/delete", "[Erase everything")
    assert chat.session is None
    assert line_of(chat) == "Erased."


def test_whoever_never_had_one_hears_nothing_of_it_when_erasing() -> None:
    chat = scored().does("/delete", "[Erase everything")
    assert line_of(chat) is None


def test_a_score_that_is_not_settled_says_on_what_it_hangs() -> None:
    """Without the day of the assessment it may be too old: 424 with it."""
    line = pinned(scored(without=("credential.0.eca_date",)))
    assert line.splitlines()[0] == (
        "Status: scored, not submitted yet · "
        "About 424 of 1,200, if your ECA confirms the bachelor's"
    )


def test_no_score_is_no_estimate() -> None:
    """On a day whose rules are not known, only a figure is one."""
    chat = Chat(AFTER).does("/start", "[I agree", "/status")
    assert "No CRS score yet" in chat.card
    assert "(estimate)" not in chat.card

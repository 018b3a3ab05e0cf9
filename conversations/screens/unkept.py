"""What somebody tells of themselves before they agreed that it is kept: held by the front end, in
memory, and read once they do."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.hearing.named import partner_named
from conversations.hearing.told import Heard, read
from conversations.interview.heard import answers_of
from conversations.interview.reading.telling import Asking, asked_in
from conversations.screens import besides, told
from conversations.screens.window import show

LONGEST_UNKEPT = 4096
"""Characters that are remembered of what was said before consent: one message of the longest."""


def before_consent(turn: Turn, heard: Heard, text: str, questions: tuple[Asking, ...]) -> bool:
    """Whether a message tells of somebody; nothing of it is kept: the front end holds the words
    until the person agreed."""
    if not (heard.facts or heard.unsure) and not _goes_on(turn, text):
        return False
    turn.understood = "facts"
    turn.unkept = f"{turn.unkept}\n{text}".strip()[-LONGEST_UNKEPT:]
    besides.answer_questions(turn, questions)
    turn.close_card()
    turn.note(turn.words.say("told-before-consent"))
    show(turn, "consent", told=True)
    return True


def _goes_on(turn: Turn, text: str) -> bool:
    """Whether words tell something only beside what was told before them: "he is 33, MBA"."""
    if not turn.unkept:
        return False
    return read(f"{turn.unkept}\n{text}", turn.today).facts != read(turn.unkept, turn.today).facts


def after_consent(turn: Turn, *, was_told: bool) -> bool:
    """Read what was said before the person agreed; whether something else is shown than the first
    question."""
    said, turn.unkept = turn.unkept, ""
    if not said:
        if was_told:
            turn.note(turn.words.say("told-say-again"))
        return False
    turn.session.partner_name = partner_named(said)
    questions, _ = asked_in(said)
    heard = read(said, turn.today)
    answers, understood = answers_of(heard.facts, heard.credentials, heard.post), turn.understood
    offered = told.offer(
        turn,
        answers.values,
        still_open=answers.open,
        unsure=heard.unsure,
        asks_score=besides.asks_score(questions),
    )
    # The telling was the turn before; this one agrees.
    turn.understood = understood
    return offered

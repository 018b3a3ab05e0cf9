"""What a message asks beside what it tells is answered; and whoever writes in another language
hears that it is understood."""

from __future__ import annotations

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.interview.reading.telling import by_itself
from conversations.interview.reading.wishes import begins_a_wish
from conversations.reports.wishes import answer as answer_wish
from conversations.topics import answering
from conversations.topics.reading import words_of
from conversations.typed import about
from conversations.typed.put import Put
from conversations.typed.wrongs import wrong_in
from conversations.voice.wording import fold

_MOST_QUESTIONS = 2
"""Questions of one message that are answered."""
_ECHO = 2
"""Words that with a mark behind them are rather a word weighed than a question: "marketing? no"."""
_LONGEST_QUESTION = 500
"""Characters of one; nobody asks in more."""


def answer_questions(turn: Turn, questions: tuple[str, ...], put: Put | None = None) -> None:
    """Answer what the message asks besides, each in a message of its own; the score comes with the
    list. ``put`` is the question that the message answers: it is then told what was not
    understood, too."""
    if asks_score(turn, questions) and turn.session.state not in LIFE:
        turn.note(turn.words.say("told-score-next"))
    for one in [one for one in questions if len(one) <= _LONGEST_QUESTION][:_MOST_QUESTIONS]:
        if asks_score(turn, (one,)) or wrong_in(one) is not None:
            continue  # the score comes with the list, and to a wrong a no was said first
        if begins_a_wish(one):
            turn.say(answer_wish(turn, one))
            continue
        found = about.surely(by_itself(one), turn.words, put)
        topic = answering.known(found.finding.topic or "") if found else None
        if topic is not None:
            turn.say(answering.answer(turn.words, turn.today, topic, turn))
        elif put is not None and len(words_of(one)) > _ECHO:
            turn.say(turn.words.say("besides-unclear", question=one.rstrip("?")))


def asks_score(turn: Turn, questions: tuple[str, ...]) -> bool:
    return any(fold(one) in turn.words.words("words-score") for one in questions)

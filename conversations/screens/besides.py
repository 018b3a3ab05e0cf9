"""What a message asks beside what it tells is answered; and whoever writes in another language
hears that it is understood."""

from __future__ import annotations

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.interview.reading.telling import by_itself
from conversations.interview.reading.wishes import begins_a_wish
from conversations.reports.wishes import answer as answer_wish
from conversations.topics import answering
from conversations.topics.reading import MARKS, words_of
from conversations.typed import about
from conversations.typed.about import About
from conversations.typed.put import Put
from conversations.typed.wrongs import wrong_in
from conversations.voice.wording import fold

_MOST_QUESTIONS = 2
"""Questions of one message that are answered."""
_ECHO = 2
"""Words that with a mark behind them are rather a word weighed than a question: "marketing? no"."""
_NEARLY = 0.75
"""From this likelihood on a topic is answered rather than that the question is asked back."""
_LONGEST_QUESTION = 500
"""Characters of one; nobody asks in more."""


def answer_questions(
    turn: Turn, questions: tuple[str, ...], put: Put | None = None, *, said: str = ""
) -> None:
    """Answer what the message asks besides, each in a message of its own; the score comes with the
    list. What was not understood is told, too, where the message answers a question, ``put``, or
    has a question mark in what was ``said``: "should come in January" asks nothing."""
    if asks_score(turn, questions) and turn.session.state not in LIFE:
        turn.note(turn.words.say("told-score-next"))
    if asks_chance(turn, questions) and turn.session.state not in LIFE:
        turn.note(turn.words.say("told-chance-next"))
    for one in [one for one in questions if len(one) <= _LONGEST_QUESTION][:_MOST_QUESTIONS]:
        if asks_score(turn, (one,)) or asks_chance(turn, (one,)) or wrong_in(one) is not None:
            continue  # the score comes with the list, and to a wrong a no was said first
        if begins_a_wish(one):
            turn.say(answer_wish(turn, one))
            continue
        found = about.surely(by_itself(one), turn.words, put) or _likely(turn, one)
        topic = answering.known(found.finding.topic or "") if found else None
        if topic is not None:
            turn.say(answering.answer(turn.words, turn.today, topic, turn))
        elif (put is not None or _is_marked(one, said)) and len(words_of(one)) > _ECHO:
            turn.say(turn.words.say("besides-unclear", question=one.rstrip("?")))


def _is_marked(question: str, said: str) -> bool:
    """Whether a question mark stands behind it in the message."""
    bare = question.rstrip("?")
    at = said.find(bare)
    return at >= 0 and said[at + len(bare) :].lstrip()[:1] in tuple(MARKS)


def _likely(turn: Turn, question: str) -> About | None:
    """What a question beside what is told is nearly surely about: it is not asked back then, since
    a list stands below it."""
    found = about.likely(by_itself(question), turn.words, answers=False)
    ranked = found.finding.ranked if found is not None else ()
    return found if ranked and ranked[0].score >= _NEARLY else None


def asks_chance(turn: Turn, questions: tuple[str, ...]) -> bool:
    """Whether one asks if they can apply, and how likely it is: nobody can say before the answers
    there are to be."""
    lists = ("words-own-apply", "words-own-chance")
    known = {word for name in lists for word in turn.words.words(name)}
    return any(fold(by_itself(one)) in known for one in questions)


def asks_score(turn: Turn, questions: tuple[str, ...]) -> bool:
    return any(fold(one) in turn.words.words("words-score") for one in questions)

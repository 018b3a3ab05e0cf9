"""What a message asks beside what it tells is answered; and whoever writes in another language
hears that it is understood."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.interview.reading.own_questions import (
    of_applying,
    of_own_chance,
    of_own_score,
)
from conversations.interview.reading.telling import Asking, by_itself
from conversations.interview.reading.wishes import begins_a_wish, read_wish
from conversations.reports.wishes import answer as answer_wish
from conversations.topics import answering, beside
from conversations.topics.catalog import Topic
from conversations.topics.index import Finding
from conversations.topics.reading import words_of
from conversations.typed import about
from conversations.typed.about import About
from conversations.typed.put import Put
from conversations.typed.wrongs import wrong_in
from conversations.voice.quotes import MOST, fitted, sentences

_MOST_QUESTIONS = 3
"""Questions of one message that are answered."""
_ECHO = 2
"""Words that with a mark behind them are rather a word weighed than a question: "marketing? no"."""
_NEARLY = 0.75
"""From this likelihood on a topic is answered rather than that the question is asked back."""
_LONGEST_QUESTION = 500
"""Characters of one; nobody asks in more."""


def answer_questions(turn: Turn, questions: tuple[Asking, ...], put: Put | None = None) -> None:
    """Answer what the message asks besides, each in a message of its own; the score comes with the
    list. What was not understood is told, too, where the message answers a question, ``put``, or
    has a question mark there: "should come in January" asks nothing."""
    if asks_score(questions) and turn.session.state not in LIFE:
        turn.note(turn.words.say("told-score-next"))
    if asks_chance(questions) and turn.session.state not in LIFE:
        turn.note(turn.words.say("told-chance-next"))
    said: dict[str, Markup] = {}
    """By what each is about, in order: what is asked twice is answered once."""
    for one in [one for one in questions if len(one.text) <= _LONGEST_QUESTION][:_MOST_QUESTIONS]:
        if asks_score((one,)) or asks_chance((one,)) or wrong_in(one.text) is not None:
            continue  # the score comes with the list, and to a wrong a no was said first
        topic, is_sure = _topic(turn, one, put)
        if begins_a_wish(one.text) and (topic is None or read_wish(one.text)):
            said[one.text] = answer_wish(turn, one.text)
        elif topic is not None:
            answer = answering.answer(turn.words, turn.today, topic, turn)
            said[topic.id] = answer if is_sure else _perhaps(turn, answer)
        elif _is_asked_back(one, put):
            unclear = turn.words.say("besides-unclear", question=one.text.rstrip("?"))
            said[one.text] = unclear
    for answer in said.values():
        # All of them and the list below them are to be seen at once.
        short = fitted([sentences(answer, keep=2)], turn.words, most=MOST // len(said))
        turn.say(Markup(short))


def _is_asked_back(one: Asking, put: Put | None) -> bool:
    """Whether it is said of a question that it was not understood. What is only not known tells
    something as well, and is perhaps asked of nobody."""
    asks = one.marked or (put is not None and not one.wondered)
    return asks and len(words_of(one.text)) > _ECHO


def _perhaps(turn: Turn, answer: Markup) -> Markup:
    """An answer to what was nearly surely asked, which says so before its heading."""
    return Markup("\n").join([turn.words.say("besides-likely"), answer])


def _topic(turn: Turn, one: Asking, put: Put | None) -> tuple[Topic | None, bool]:
    """The topic that a question is about, be it only nearly sure; and whether it surely is."""
    surely = about.surely(by_itself(one.text), turn.words, put)
    finding = surely.finding if surely is not None else beside.about(one)
    is_sure = finding.sure
    if not is_sure and not (finding.ranked and finding.ranked[0].score >= _NEARLY):
        likely = _likely(turn, one.text)
        finding = likely.finding if likely is not None else Finding((), False)
    return answering.known(finding.topic or ""), is_sure


def _likely(turn: Turn, question: str) -> About | None:
    """What a question beside what is told is nearly surely about: it is not asked back then, since
    a list stands below it."""
    found = about.likely(by_itself(question), turn.words, answers=False)
    ranked = found.finding.ranked if found is not None else ()
    return found if ranked and ranked[0].score >= _NEARLY else None


def asks_chance(questions: tuple[Asking, ...]) -> bool:
    """Whether one asks if they can apply, and how likely it is: nobody can say before the answers
    there are to be."""
    return any(of_applying(one.text) or of_own_chance(one.text) for one in questions)


def asks_score(questions: tuple[Asking, ...]) -> bool:
    """Whether one asks for the score."""
    return any(of_own_score(one.text) for one in questions)

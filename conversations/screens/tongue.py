"""The language in which somebody is answered: the one they write in, until they chose one."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.interview.question import InterviewSection
from conversations.interview.reading.tongue import written
from conversations.screens import moves
from conversations.typed.courtesies import insults
from conversations.voice.forms import Forms
from conversations.voice.wording import SHIPPED, fold


def follow(turn: Turn, text: str, *, greets: bool = False) -> None:
    """Answer in the language a text is written in, and say how to go back; not to somebody who
    chose theirs, and not where a few words leave it open. An insult says nothing of the language
    that somebody wants to read."""
    if turn.session.locale_chosen or len(SHIPPED) == 1 or insults(text):
        return
    found = written(fold(text).split(), greets=greets)
    if found in SHIPPED and found != turn.session.locale:
        before, turn.session.locale = turn.session.locale, found
        turn.changed()  # whoever speaks French is asked about French first
        turn.note(turn.words.say("answered-in", before=before))


def choose(turn: Turn, code: str, *, bare: bool = False) -> None:
    """The person chose a language: everything is said in it from now on, and how to go back where
    a ``bare`` name of it may have meant something else."""
    before = turn.session.locale
    turn.session.locale, turn.session.locale_chosen = code, True
    turn.changed()
    turn.close_card()
    if before == code:
        turn.note(turn.words.say("answered-in-already"))
    elif bare:
        turn.note(turn.words.say("answered-in", before=before))
    moves.resume(turn)


def said(turn: Turn, text: str) -> bool:
    """Whether a text names the language to be answered in, which is done. A bare name at a question
    about languages may be about a test: what is meant is asked."""
    code = asked_for(text)
    bare = named(text) if code is None else None
    asked = turn.current
    if bare is not None and asked and asked.question.section is InterviewSection.LANGUAGE:
        return False
    if (found := code or bare) is None:
        return False
    turn.understood = f"command:{found}"
    choose(turn, found, bare=bare is not None)
    return True


def asked_for(text: str) -> str | None:
    """The offered language in which a text asks to be answered: "en español", "speak English"."""
    words = fold(text).split()
    found = {code for word in words if (code := named(word)) is not None and word not in SHIPPED}
    return found.pop() if len(found) == 1 and len(words) > 1 else None


def named(text: str) -> str | None:
    """The offered language that a text names, by its code or its name in any of them."""
    typed = fold(text)
    for code in SHIPPED:
        if typed in {code, *(fold(Forms(other).language(code)) for other in SHIPPED)}:
            return code
    return None

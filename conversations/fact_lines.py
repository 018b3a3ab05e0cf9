"""The door for scripts, one answer at a time: what words are taken for where a fact is asked."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from conversations.chat.session import new
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.reading.answers import Either
from conversations.screens import refusing
from conversations.typed import facts, titles
from conversations.typed.about import About
from conversations.typed.facts import FOUR, UnfitAnswer, UnknownFact
from conversations.typed.put import Put
from conversations.typed.taken import Refused, Skipped, Taken, Told, Unanswered, take
from conversations.voice.wording import plain, wording
from express_entry import noc
from express_entry.candidate.dates import Day
from express_entry.candidate.profile import ABILITIES
from express_entry.scripts.lines import BadLine, Json, shown

MOST_CODES = 3
"""Unit groups that are suggested for the title of a job."""
_WORK = ("job.title", "job.noc", "offer.noc")
"""Asked for in words; as a fact it is the unit group that they find."""


class FactLine(BaseModel):
    """What somebody typed where a fact was asked of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fact: str
    typed: str
    on: Day
    context: dict[str, str | int | float | bool | None] = {}
    """Earlier answers by the names of their facts."""
    locale: str = "en"


def answer(line: FactLine) -> Json:
    """What is made of it: a value, something asked back, a topic, that it is left open, or why it
    cannot be. Raises ``BadLine``."""
    try:
        put = facts.put(line.fact, line.context, wording(line.locale), line.on)
    except UnknownFact as unknown:
        (name,) = unknown.args
        field = "context" if name in line.context else "fact"
        raise BadLine("invalid", f"no question asks for {shown(name)}.", field) from None
    except UnfitAnswer as unfit:
        (name,) = unfit.args
        answer = shown(line.context[name])
        raise BadLine("invalid", f"{answer} is no {shown(name)}.", "context") from None
    taken = take(put, line.typed)
    if isinstance(taken, Told) and line.fact in _WORK:
        return _unit_group(put, line.typed)
    return _told(line, put, taken)


def _told(line: FactLine, put: Put, taken: Taken) -> Json:
    match taken:
        case Told(values) if line.fact == FOUR:
            if len(values) < len(ABILITIES):
                return _asked(put, Problem("problem-scores-count", {}))
            scores = {key.rpartition(".")[2]: facts.value(put, one) for key, one in values.items()}
            return {"value": scores}
        case Told(values):
            return {"value": facts.value(put, values[put.asked.key])}
        case Skipped():
            return {"skip": True}
        case About(finding) if finding.sure:
            return {"topic": finding.topic}
        case About(finding):
            return {"ask": put.words.plain("topic-which"), "suggested": list(finding.suggestions)}
        case Unanswered():
            return {"ask": put.words.plain("question-unanswered")}
        case Either(problem, readings):
            return _asked(put, problem, readings)
        case Refused(problem):
            return {"refused": _wording(put, problem)}
    return _asked(put, taken)


def _asked(put: Put, problem: Problem, readings: Sequence[Answer] = ()) -> Json:
    suggested = [facts.value(put, one) for one in readings]
    told: Json = {"ask": _wording(put, problem)}
    if suggested:
        told["suggested"] = suggested[0] if len(suggested) == 1 else suggested
    return told


def _wording(put: Put, problem: Problem) -> str:
    session = new(put.words.locale)
    session.answers.update(put.answers)
    return plain(refusing.problem_text(Turn(session, put.today), problem, put.asked))


def _unit_group(put: Put, title: str) -> Json:
    """The unit group whose own title it clearly is; else the nearest ones, to be asked back."""
    looked_for = titles.looked_for(title, put.words.locale)
    found = noc.search(looked_for, put.words.locale, MOST_CODES)
    codes = [match.code for match in found.matches]
    if noc.is_clear(found):
        return {"value": codes[0]}
    finding = "occupation-wide" if codes else "occupation-nothing"
    told: Json = {"ask": put.words.plain(finding, words=title)}
    return told | {"suggested": codes} if codes else told

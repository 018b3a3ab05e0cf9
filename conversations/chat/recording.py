"""How a conversation moves: recording an answer, what hangs on it, and what comes next."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat import machine, papers
from conversations.chat.begun import no_nomination
from conversations.chat.told_levels import are_possible
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.questions.eligibility import OLDEST, YOUNGEST
from conversations.interview.questions.jobs_told import MOST_JOBS
from conversations.interview.walk import Asked
from express_entry.candidate.dates import age_on, anniversary
from express_entry.candidate.profile import ABILITIES


def record(turn: Turn, values: Mapping[str, Answer]) -> None:
    """Store answers; set aside or drop what no longer holds, and tell the person which."""
    session = turn.session
    before = turn.walk
    revised = any(key in before.answers and before.answers[key] != v for key, v in values.items())
    if revised or session.state in (machine.REVIEW, *machine.LIFE):
        _begin_change(turn)
    session.answers.update(values)
    session.skipped = [key for key in session.skipped if key not in values]
    turn.changed()
    if values.get("nomination") is False:
        no_nomination(session.life)
    dropped = _drop_what_hung_on(turn, before.answers, values) if revised else []
    if not revised:
        return
    asked_anew = _asked_of_open_jobs(turn, before.answers, values)
    if asked_anew:
        turn.note(turn.words.say("moved-jobs"))
    applicable = turn.walk.answers
    gone = [a for a in before.asked if a.key in before.answers and a.key not in applicable]
    gone += [a for a in dropped if a.key not in {g.key for g in gone}]
    gone = [a for a in gone if a.key not in asked_anew]
    returned = [
        a
        for a in turn.walk.asked
        if a.key in applicable and a.key not in before.answers and a.key not in values
    ]
    if gone:
        turn.note(turn.words.say("set-aside", answers=_labels(turn, gone)))
    if returned:
        turn.note(turn.words.say("brought-back", answers=_labels(turn, returned)))


BIRTH_DATE = "birth_date"
_AGES = ("told-age", "problem-birth-age")
_YEARS = ("told-birth-year", "problem-birth-year")
"""That an age or a year was told where the date of birth is asked for."""


def remember_birth(turn: Turn, problem: Problem) -> bool:
    """Keep between which days the person is born, where an age or a year was told in place of the
    date: enough for an estimate. Whether there was one, of somebody who could apply."""
    figures, today = dict(problem.figures), turn.today
    if problem.id in _AGES:
        age = int(str(figures["age"]))
        first = anniversary(today, -age - 1) + timedelta(days=1)
        between = first, anniversary(today, -age)
    elif problem.id in _YEARS:
        year = int(str(figures["year"]))
        between = date(year, 1, 1), date(year, 12, 31)
    else:
        return False
    if not YOUNGEST <= age_on(between[0], today) <= OLDEST or between[0] > today:
        return False
    turn.session.born_between = between
    turn.changed()
    return True


_LEVELS = ("told-level", "told-level-of-test", "problem-score-is-level")
"""That a level was told where a test or its scores are asked for."""


def remember_levels(turn: Turn, key: str, problem: Problem) -> bool:
    """Keep the levels that were told in place of a test's scores: enough for an estimate. Whether
    there were any, of one's own and of all four abilities."""
    owner, _, _ = key.partition(".")
    if problem.id not in _LEVELS:
        return False
    said = str(dict(problem.figures).get("levels", "")).split()
    levels = {
        one: int(level) for one, level in zip(ABILITIES, said, strict=False) if level.isdecimal()
    }
    if not are_possible(owner, levels):
        return False
    turn.session.levels = {**turn.session.levels, owner: levels}
    turn.changed()
    return True


def awaits_estimate(turn: Turn) -> bool:
    """Whether the first estimate is still to come, for which a rough answer will do."""
    return turn.session.state in machine.INTERVIEW and not turn.session.estimated


def will_do_for_now(turn: Turn, asked: Asked, problem: Problem) -> bool:
    """Whether what was typed in place of the date of birth, or of four scores, is enough as long
    as an estimate is to come; it is kept then, and the answer is asked for before the exact
    score."""
    session = turn.session
    if not awaits_estimate(turn):
        return False
    if asked.key != BIRTH_DATE:
        return remember_levels(turn, asked.key, problem)
    return (
        session.born_between is None
        and BIRTH_DATE not in session.answers
        and remember_birth(turn, problem)
    )


def _begin_change(turn: Turn) -> None:
    """Keep how things were before a change, until what it does has been told."""
    if turn.session.edited_from is None:
        turn.session.edited_from = dict(turn.walk.answers)
        turn.session.edited_whole = not turn.walk.pending


def _drop_what_hung_on(
    turn: Turn, old: Mapping[str, Answer], values: Mapping[str, Answer]
) -> list[Asked]:
    """Erase answers that mean something else now, or that can no longer be right."""
    dropped: dict[str, Asked] = {}
    for key, value in values.items():
        if key not in old or old[key] == value:
            continue
        asked = turn.walk.by_key(key)
        for name in asked.question.resets if asked else ():
            other = turn.walk.by_key(name)
            if other and other.key in turn.session.answers and other.key not in values:
                dropped[other.key] = other
            if name not in values:
                turn.session.answers.pop(name, None)
    turn.changed()
    dropped |= {asked.key: asked for asked in _drop_impossible(turn, values)}
    return list(dropped.values())


def _asked_of_open_jobs(
    turn: Turn, old: Mapping[str, Answer], values: Mapping[str, Answer]
) -> Collection[str]:
    """The keys under which jobs that went on are asked of anew, since the person moved to another
    country: a job stays where it was and may have ended, or not; neither is guessed."""
    where, answers = values.get("residence"), turn.session.answers
    if where is None or old.get("residence") in (None, where):
        return ()
    ends = [
        f"job.{index}.end"
        for index in range(MOST_JOBS)
        if answers.get(f"job.{index}.end") == "now" and answers.get(f"job.{index}.country") != where
    ]
    anew = [key for key in ends if key not in values]
    for key in anew:
        del answers[key]
    turn.changed()
    return anew


def _drop_impossible(turn: Turn, kept: Collection[str]) -> list[Asked]:
    """Erase answers that can no longer be right beside the others; never those ``kept``."""
    dropped = []
    for asked in turn.walk.asked:
        answer = turn.walk.answers.get(asked.key)
        if answer is None or asked.key in kept:
            continue
        if problem_with(turn, asked, answer) is not None:
            dropped.append(asked)
            del turn.session.answers[asked.key]
    turn.changed()
    return dropped


def problem_with(turn: Turn, asked: Asked, answer: Answer) -> Problem | None:
    """Why an answer cannot stand with the others as they are; None if it can."""
    return asked.problem_with(answer, known_beside(turn), turn.today)


def problem_when_given(turn: Turn, asked: Asked, answer: Answer) -> Problem | None:
    """Why an answer cannot be taken beside the others."""
    return asked.problem_when_given(answer, known_beside(turn), turn.today)


def known_beside(turn: Turn) -> Mapping[str, Answer]:
    """The answers that another is judged beside: those that apply, and where an age or a
    year was told in place of the date of birth, the earliest day it may be: what cannot be beside
    that cannot be beside any."""
    answers, between = turn.walk.answers, turn.session.born_between
    if between is None or BIRTH_DATE in answers:
        return answers
    return answers | {BIRTH_DATE: between[0].isoformat()}


def _labels(turn: Turn, asked: list[Asked]) -> Markup:
    labels = dict.fromkeys(turn.words.plain(a.question.wording, "label") for a in asked)
    return turn.words.listed(labels)


def settle(turn: Turn) -> tuple[str, ...]:
    """Bring the state to where the open questions are; the states newly entered."""
    candidacy = turn.progress()
    machine.settle(candidacy)
    turn.session.state = candidacy.state
    return tuple(candidacy.moved)


def remove_entry(turn: Turn, group: str, index: int) -> None:
    """Take one job or credential out, and close the gap it leaves."""
    _begin_change(turn)
    answers = turn.session.answers
    numbers = sorted({int(k.split(".")[1]) for k in answers if k.startswith(f"{group}.")})
    last = max(numbers, default=0)
    for position in range(index, last + 1):
        for key in [k for k in answers if k.startswith(f"{group}.{position}.")]:
            del answers[key]
        following = f"{group}.{position + 1}."
        for key in [k for k in answers if k.startswith(following)]:
            answers[f"{group}.{position}.{key.removeprefix(following)}"] = answers[key]
    _close_gap_on_form(turn, f"{group}.", index)
    if index == last and index > 0:
        answers[f"{group}.{index - 1}.more"] = False
    if index == last == 0 and group == "job":
        answers.pop("has_work", None)
    turn.session.skipped = [k for k in turn.session.skipped if not k.startswith(f"{group}.")]
    papers.close_gap(turn.session.life, group, index)
    turn.session.given = None
    turn.changed()
    if gone := _drop_impossible(turn, ()):
        turn.note(turn.words.say("set-aside", answers=_labels(turn, gone)))


def _close_gap_on_form(turn: Turn, group: str, index: int) -> None:
    """What the form sheet was told of a job or credential goes with it, and follows its number."""
    moved: dict[str, str] = {}
    for key, told in turn.session.form.items():
        number, _, name = key.removeprefix(group).partition(".")
        if not key.startswith(group) or int(number) < index:
            moved[key] = told
        elif int(number) > index:
            moved[f"{group}{int(number) - 1}.{name}"] = told
    turn.session.form = moved

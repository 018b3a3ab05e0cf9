"""Of a message: levels that no test gave, and results that are good no more.

"My teacher says I'm CLB 8" is a guess, and so is what an app or a mock test gave; of a test that
was failed, or has expired, what stands beside it tells nothing of today.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.figures import LEVELS
from conversations.hearing.lists import says
from conversations.hearing.sittings import expired
from conversations.hearing.written import SEVERAL
from conversations.voice.patterns import Pattern

_A_TEST = {"nclc": "tcf", "clb": "ielts"}
"""A test of the language that a scale is of."""
_FIGURE = re.compile(r"(?<= )\d[\d.,/]*(?= )")
_REPORT = 4
"""Figures of a whole report."""
_MAY_BE = Pattern("guesses", r" (?:<says>|<worth>|<tutor>|<rehearsal>|<failed>|<over>)(?= )")
"""What a message has of all this: most have none of it."""
_SAYS = Pattern("guesses", r" <tutor>(?: [a-z]+){0,4}? <says>(?: <that>)? $")
"""What tells what somebody else thinks of oneself: "my teacher says that"."""
_ACCORDING = Pattern("guesses", r" <according>(?: [a-z]+){0,3}? (?:<tutor>|<rehearsal>)(?= )")
_WORTH = Pattern("guesses", r" <worth>(?= )")
_REHEARSED = Pattern("guesses", r" <rehearsal>(?= )")
_FAILED = Pattern("guesses", r"(?<! <never>) <failed>(?= )")
_RETAKEN = Pattern("guesses", r" <retaken>(?= )")
_OVER = Pattern("guesses", r"^ (?:<it> )?(?:<is> )*<over>(?= )")
"""What says of the result before it that it counts no more: "mon TEF (NCLC 8) est périmé"."""
_MINE = Pattern("guesses", r"^ <mine> (?:clb|nclc) ")
"""A level that one has, of which somebody says something: "he says my CLB 9 is enough"."""
_REAL = Pattern(
    "guesses",
    r" <not>(?: [a-z]+){0,4}? (?:<real> <test>|<test> <real>)(?= )|<no-real>(?= )",
)
"""That the test itself was not sat: "j'ai pas fait le vrai examen"."""


def left_out(clauses: Sequence[Clause], today: date) -> list[Clause]:
    """The pieces of a message without the levels that are none; a test that is said not to have
    been sat is told so by its name."""
    of_tests = [one for one in clauses if one.says("test-name")]
    if not of_tests or not any(_MAY_BE.search(one.text) for one in clauses):
        return list(clauses)
    found = list(clauses)
    guess: Clause | None = None
    """The piece since which the sentence tells guesses, or results of a test that was failed."""
    of: str | None = None
    """A test of the language of which levels were guessed."""
    so_far = " "
    for at, one in enumerate(clauses):
        so_far = f"{so_far}{one.text[1:]}" if at and _goes_on(clauses, at) else one.text
        ended = _RETAKEN.search(one.text) or (_names_a_test(one) and guess is not None)
        if guess is not None and (guess.sentence != one.sentence or ended):
            guess = None
        if _is_guess(one, guess):
            found[at] = _without_levels(one)
            of = _A_TEST.get("nclc" if " nclc " in one.text else "clb")
        elif _OVER.match(one.text) and not says(one.text, "test-name"):
            for two in _before(clauses, at):
                found[two] = _without_levels(clauses[two])
        elif of is not None and one.who == "self" and _REAL.search(one.text):
            found[at] = replace(one, words=("no", of))
        if _begins(one, so_far, today):
            guess = one
    return found


def _goes_on(clauses: Sequence[Clause], at: int) -> bool:
    return clauses[at - 1].sentence == clauses[at].sentence


def _names_a_test(one: Clause) -> bool:
    """Whether a piece names a test, and not only a scale: "NCLC 8"."""
    return says(LEVELS.sub(" ", one.text), "test-name")


def _is_guess(one: Clause, guess: Clause | None) -> bool:
    """Whether a piece tells levels that no test gave, by itself or by what was said before it."""
    if guess is not None and not _MINE.match(one.text):
        return LEVELS.search(one.text) is not None or _of_scores(one, guess)
    if LEVELS.search(one.text) is None or _names_a_test(one):
        return False
    return any(way.search(one.text) for way in (_WORTH, _ACCORDING, _REHEARSED))


def _of_scores(one: Clause, guess: Clause) -> bool:
    """Whether a piece is of scores, and of no age or length of time. A whole report of a test that
    was only failed is one all the same: "failed CELPIP in 2024 (5 5 4 6), not retaken"."""
    if len(_FIGURE.findall(one.text)) >= _REPORT and _FAILED.search(guess.text):
        return False
    return one.says("each-band") or (one.within and not one.says("year"))


def _begins(one: Clause, so_far: str, today: date) -> bool:
    """Whether the levels behind a piece in its sentence are guesses, or no more."""
    if _SAYS.search(one.text) or _ACCORDING.search(so_far) or _REHEARSED.search(one.text):
        return True
    over = _FAILED.search(one.text) is not None or expired(one.text, today)
    return over and says(one.text, "test-name")


def _before(clauses: Sequence[Clause], at: int) -> list[int]:
    """The pieces of a result right before the one that says that it counts no more."""
    found: list[int] = []
    for two in range(at - 1, -1, -1):
        if clauses[two].sentence != clauses[at].sentence:
            break
        found.append(two)
        if _names_a_test(clauses[two]):
            return found
    return []


def _without_levels(one: Clause) -> Clause:
    """A piece with nothing in the place of its levels or scores."""
    text = LEVELS.sub(" ", one.text)
    words = text.split() if text != one.text else _FIGURE.sub(" ", one.text).split()
    return replace(one, words=tuple(words) or (SEVERAL,))

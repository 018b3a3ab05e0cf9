"""Letters asked for in plain words: "reference letter for my job at Infosys", "bank letter",
"letter of explanation for a gap", "check my reference letter".

Only a message that asks for a letter and says nothing else; what somebody asks about letters is a
topic, and what became of one is told of a paper (``papers_said``).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.reports.letters import ABOUT, EXPLAINED, About, employer_of
from conversations.reports.papers import plan_of
from conversations.screens.window import show
from conversations.voice.wording import Wording, fold
from express_entry.documents.paper import Paper

LONGEST = 20
"""Words of a message that asks for a letter; one with more says something else too."""
_LETTERS = ("reference_letter", "funds_letter", "explanation")


def typed(turn: Turn, text: str) -> bool:
    """Whether a message asks for a letter, in which case it is shown, or asked for which job."""
    said = fold(text)
    if turn.session.state not in LIFE or len(said.split()) > LONGEST:
        return False
    found = _letter_in(said, turn.words)
    if found is None:
        return False
    letter, rest = found
    if letter == "explanation":
        return _explanation(turn, rest)
    checks, rest = _without(rest, turn.words.words("words-letter-check"))
    papers = [one.paper for one in plan_of(turn).papers if one.paper.need.id == letter]
    of_job, rest = _without(rest, turn.words.words("words-letter-of-job"))
    left = _left(rest, turn.words)
    titled = [one for one in papers if left & _words_of(turn, one)]
    if titled:
        left -= {word for one in titled for word in _words_of(turn, one)}
    if not papers or (left and not (of_job and letter == "reference_letter")):
        return False
    _open(turn, titled or papers, "letter_check" if checks else "letter")
    return True


def _open(turn: Turn, papers: list[Paper], screen: str) -> None:
    turn.close_card()
    turn.understood = "command:letter"
    if len(papers) == 1:
        show(turn, screen, key=papers[0].key)
    else:
        show(turn, "letter_which", keys=[one.key for one in papers])


def _explanation(turn: Turn, rest: str) -> bool:
    about: About | None = None
    for kind in ABOUT:
        named, shorter = _without(rest, turn.words.words(f"words-explanation-{_dashed(kind)}"))
        if named and (about is None or len(shorter) < len(rest)):
            about, rest = kind, shorter
            break
    if _left(rest, turn.words):
        return False
    turn.close_card()
    turn.understood = "command:letter"
    papers = [one.paper.key for one in plan_of(turn).papers if _explains(one.paper, about)]
    show(turn, "explanation", about=about, key=papers[0] if len(papers) == 1 else None)
    return True


def _explains(paper: Paper, about: About | None) -> bool:
    """Whether a letter of explanation about this stands beside a paper that is not here."""
    return EXPLAINED.get(paper.need.id) == about and paper.state in ("needed", "ordered")


def _letter_in(said: str, words: Wording) -> tuple[str, str] | None:
    """The letter that is named, by the longest of its names, and the words around it."""
    known = _names(words)
    for phrase in sorted(known, key=len, reverse=True):
        found, rest = _without(said, (phrase,))
        if found:
            return known[phrase], rest
    return None


@cache
def _names(words: Wording) -> dict[str, str]:
    return {
        phrase: letter
        for letter in _LETTERS
        for phrase in words.words(f"words-letter-{_dashed(letter)}")
    }


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _without(said: str, phrases: Iterable[str]) -> tuple[bool, str]:
    """Whether one of these phrases is among folded words, and the words without the longest."""
    for phrase in sorted(phrases, key=len, reverse=True):
        padded = f" {said} "
        if f" {phrase} " in padded:
            return True, " ".join(padded.replace(f" {phrase} ", "  ", 1).split())
    return False, said


def _left(rest: str, words: Wording) -> set[str]:
    """The words that say something else than that the letter is asked for."""
    beside = words.words("words-letter-beside")
    return {word for word in rest.split() if word not in beside}


def _words_of(turn: Turn, paper: Paper) -> set[str]:
    """The words that tell a job's letter from others: its title's, and its employer's."""
    index = paper.need.index
    jobs = turn.profile.jobs or ()
    if ".job" not in paper.key or index is None or index >= len(jobs):
        return set()
    names = (jobs[index].title or "", employer_of(turn, index))
    return {word for name in names for word in fold(name).split()}

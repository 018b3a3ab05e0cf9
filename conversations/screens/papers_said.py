"""What is typed of papers in plain words, at any moment after the score: "police certificate from
india ordered 3 dec", "got my medical today".

Only a message that says nothing else is taken: a paper, what became of it, perhaps whose, which
country or job, and a day. Which of several is meant is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.hearing.where import countries
from conversations.reports.papers import is_over, name_of, of_key, plan_of
from conversations.screens.one_paper import STEPS, day_told, is_told_elsewhere, label, tell
from conversations.screens.refusing import clipped
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.topics.answering import is_question
from conversations.voice.replies import Button, Card
from conversations.voice.wording import Wording, fold
from express_entry import rulebook
from express_entry.documents.paper import Paper

LONGEST = 20
"""Words of a message that tells of a paper; one with more says something else too."""
FEW = 3
"""Words beside a paper and what became of it that can be meant as a day."""
_ELIDED = re.compile(r"\b[ldjLDJ]['’](?=\w)|['’]s\b")
_ELIDED_LETTERS = ("l", "d", "s")
"""What of that stands in the lists of words."""
_OF_STEPS = (
    "undone",
    "no_translation",
    "translated",
    "translating",
    "not_needed",
    "ordered",
    "came",
)
"""What can be said, the more telling words first: "translation ordered" orders no paper."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says of a paper."""

    papers: tuple[str, ...]
    """The documents that its words can mean."""
    what: str
    owner: str | None
    country: str | None
    others: tuple[str, ...]
    """Words that are left: of a job's title, or a day."""


def typed(turn: Turn, text: str) -> bool:
    """Whether a message tells of a paper, in which case it is noted, or asked of which one."""
    if turn.session.state not in LIFE or is_over(turn) or is_question(text, turn.words):
        return False
    said = heard(text, turn.words)
    if said is None:
        return False
    found, rest = _meant(turn, said)
    day = turn.today if not rest else day_told(turn, " ".join(rest))
    if found and all(is_told_elsewhere(one) for one in found):
        return False
    if day is None or not found:
        return _asked_back(turn, said, found, " ".join(rest))
    turn.close_card()
    turn.understood = "command:paper"
    if len(found) == 1:
        tell(turn, found[0], said.what, day, in_place=False)
    else:
        keys = [one.key for one in found]
        show(turn, "paper_which", keys=keys, what=said.what, day=day.isoformat())
    return True


def _asked_back(turn: Turn, said: Said, found: list[Paper], rest: str) -> bool:
    """Whether what cannot be noted is said to be so: a country that the person has not told of, or
    a few words that are no day. Anything longer may be an answer, or a story."""
    if len(rest.split()) > FEW:
        return False
    if not found:
        if said.country is None or not any(
            one.paper.country for one in plan_of(turn).papers if one.paper.need.id in said.papers
        ):
            return False
        turn.note(
            turn.words.say(
                "paper-other-country",
                country=turn.words.country(said.country),
                button=turn.words.plain("button-papers-countries"),
            )
        )
    else:
        said_back, example = clipped(turn, rest), turn.words.date(turn.today)
        turn.note(turn.words.say("paper-not-noted", said=said_back, example=example))
    turn.close_card()
    turn.understood = "command:paper"
    if len(found) == 1:
        show(turn, "paper", key=found[0].key)
    else:
        show(turn, "checklist", applying=True)
    return True


def heard(text: str, words: Wording) -> Said | None:
    """What a message says of a paper; None where it says nothing of one, or more than that."""
    raw = _ELIDED.sub(" ", text).split()
    tokens = [fold(word) for word in raw]
    if not raw or len(raw) > LONGEST:
        return None
    named = _longest(tokens, _names(words))
    if named is None:
        return None
    tokens, raw, papers = _without(tokens, named), _without(raw, named), named[2]
    what = None
    for step in _OF_STEPS:
        at = _longest(tokens, _phrases(words, f"words-paper-{step.replace('_', '-')}"))
        if at is not None:
            what, tokens, raw = step, _without(tokens, at), _without(raw, at)
            break
    if what is None:
        return None
    owner = None
    for whose in ("partner", "child"):
        if (at := _longest(tokens, _phrases(words, f"words-paper-{whose}"))) is not None:
            owner, tokens, raw = whose, _without(tokens, at), _without(raw, at)
    found = countries(tokens)
    country = found[0] if len(found) == 1 else None
    if country is not None:
        tokens, raw = _without_country(tokens, raw, country)
    beside = words.words("words-paper-beside")
    left = tuple(word for word, known in zip(raw, tokens, strict=True) if known not in beside)
    return Said(papers, what, owner, country, left)


def _meant(turn: Turn, said: Said) -> tuple[list[Paper], tuple[str, ...]]:
    """The papers on the person's list that are meant, and the words that must be a day."""
    on_list = [one.paper for one in plan_of(turn).papers if one.paper.need.id in said.papers]
    if said.owner is not None:
        on_list = [one for one in on_list if one.owner in (said.owner, "family")]
    elif any(one.owner == "applicant" for one in on_list):
        on_list = [one for one in on_list if one.owner == "applicant"]
    if said.country is not None and any(one.country for one in on_list):
        on_list = [one for one in on_list if one.country == said.country]
    rest = said.others
    numbers = {word for word in rest if word.isdecimal()}
    children = [one for one in on_list if str(one.number) in numbers]
    if said.owner == "child" and len(children) == 1:
        on_list, rest = children, tuple(word for word in rest if word not in numbers)
    titled = [one for one in on_list if _title_words(turn, one).intersection(map(fold, rest))]
    if titled:
        known = {word for one in titled for word in _title_words(turn, one)}
        on_list, rest = titled, tuple(word for word in rest if fold(word) not in known)
    fitting = [one for one in on_list if _can_be(one, said.what)]
    return fitting or on_list, rest


def _title_words(turn: Turn, paper: Paper) -> set[str]:
    """The words that tell this paper from others of its kind: those of the job's title."""
    kind = turn.words.plain(f"document-{paper.need.id.replace('_', '-')}")
    return set(fold(name_of(turn, paper)).split()) - set(fold(kind).split())


def _can_be(paper: Paper, what: str) -> bool:
    """Whether this is likely the one of which it is said: the one not ordered is ordered."""
    if what == "ordered":
        return paper.state == "needed"
    if what in ("translated", "translating", "no_translation"):
        return paper.translate and (paper.state == "here" or what == "no_translation")
    if what == "undone":
        return paper.told is not None
    return paper.state in ("needed", "ordered")


# ------------------------------------------------------------------ phrases among words

_Found = tuple[int, int, tuple[str, ...]]
"""Where a phrase begins, how many words it has, what it stands for."""


def _longest(tokens: Sequence[str], known: dict[str, tuple[str, ...]]) -> _Found | None:
    """The longest phrase of these among the words, the first of equals."""
    best: _Found | None = None
    longest = max((phrase.count(" ") + 1 for phrase in known), default=0)
    for at in range(len(tokens)):
        for length in range(min(longest, len(tokens) - at), 0, -1):
            meant = known.get(" ".join(tokens[at : at + length]))
            if meant is not None and (best is None or length > best[1]):
                best = at, length, meant
    return best


def _without(words: Sequence[str], found: _Found) -> list[str]:
    at, length, _ = found
    return [*words[:at], *words[at + length :]]


def _without_country(
    tokens: Sequence[str], raw: Sequence[str], country: str
) -> tuple[list[str], list[str]]:
    """The words but for those that name the country: as few as name it alone."""
    for length in range(1, len(tokens) + 1):
        for at in range(len(tokens) - length + 1):
            if countries(tokens[at : at + length]) == [country]:
                found = (at, length, ())
                return _without(tokens, found), _without(raw, found)
    return list(tokens), list(raw)


@cache
def _phrases(words: Wording, message: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(map(_as_heard, words.words(message)), (message,))


def _as_heard(phrase: str) -> str:
    """A phrase without what messages are heard without, too: "lettre d emploi", "lettre emploi"."""
    return " ".join(word for word in phrase.split() if word not in _ELIDED_LETTERS) or phrase


@cache
def _names(words: Wording) -> dict[str, tuple[str, ...]]:
    """What people call each document, to the documents it can be."""
    found: dict[str, tuple[str, ...]] = {}
    for document in _documents():
        for phrase in map(_as_heard, words.words(f"words-paper-{document.replace('_', '-')}")):
            found[phrase] = (*found.get(phrase, ()), document)
    return found


def _documents() -> Iterable[str]:
    """The documents of the application that are told of in words, each once."""
    rows = rulebook.default().documents.document
    names = dict.fromkeys(row.id for row in rows if row.stage == "application")
    return [name for name in names if name not in ("language_test", "eca")]


# ------------------------------------------------------------------ which of several


def _show_which(turn: Turn, args: dict[str, Any]) -> Card:
    found = [of_key(turn, str(key)) for key in args.get("keys", ())]
    rows: list[tuple[Button, ...]] = [
        (THIS.button(turn, label(turn, one.paper), value=one.paper.key),) for one in found if one
    ]
    return turn.card([turn.words.say("paper-which")], (*rows, (BACK.button(turn),)))


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    one = of_key(turn, value)
    if one is None or args.get("what") not in STEPS:
        show(turn, "checklist", in_place=True, applying=True)
        return
    day = date.fromisoformat(str(args["day"]))
    tell(turn, one.paper, str(args["what"]), day, in_place=True)


def _leave(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "checklist", in_place=True, applying=True)


THIS = Tap("w", _choose)
BACK = Tap("papers", _leave, "button-papers", control=True)

window("paper_which", Window(_show_which, taps(THIS, BACK)))

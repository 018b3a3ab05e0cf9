"""The NOC question: from the words people use to a list of unit groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.walk import Asked
from conversations.screens import asking, refusing, topics
from conversations.screens.answering import asked_now, control_row
from conversations.screens.window import Tap, show, simply
from conversations.typed import titles
from conversations.typed.lexicon import has, lexicon, without, words_of
from conversations.typed.none_of_these import says_none
from conversations.voice.occupations import group_title
from conversations.voice.replies import Button, Card
from conversations.voice.wording import Own, fold
from express_entry import noc
from express_entry.noc import SearchResult

PAGE = 5
LABEL = 58
"""Characters of a button; a phone shows about as many on two lines."""


@dataclass(frozen=True, slots=True)
class Look:
    """What of the search a card shows; a screen's args keep it between two turns."""

    words: str
    page: int = 0
    choice: int | None = None
    """The answer given to the narrowing question, where one was asked."""

    @classmethod
    def of(cls, turn: Turn, asked: Asked, args: dict[str, Any]) -> Look:
        """What the person looked at; before anything was typed, the title of the job."""
        if args.get("key") != asked.key:
            return cls(_title(turn, asked))
        return cls(str(args["words"]), int(args.get("page", 0)), args.get("choice"))

    @property
    def args(self) -> dict[str, Any]:
        """As the args of a screen."""
        return {"words": self.words, "page": self.page, "choice": self.choice}


def _search(turn: Turn, look: Look) -> SearchResult:
    def on_page(page: int) -> SearchResult:
        locale = turn.session.locale
        return noc.search(look.words, locale, PAGE, page * PAGE, choice=look.choice)

    # A narrowing question has the first page to itself; the groups begin on the next one.
    first = on_page(0)
    if first.narrowing is not None:
        return on_page(look.page - 1) if look.page else replace(first, matches=())
    return on_page(look.page) if look.page else first


def question_card(turn: Turn, asked: Asked, args: dict[str, Any]) -> Card:
    """Up to five unit groups for the words, a narrowing question where they are too wide."""
    words = turn.words
    look = Look.of(turn, asked, args)
    heading = asking.heading(turn, asked)
    controls = control_row(turn, asked)
    present = turn.walk.answers.get(asked.key)
    so_far = (
        words.say("present-answer", answer=asking.answer_text(turn, asked, present))
        if present is not None
        else ""
    )
    if not look.words and turn.brief:
        return turn.card([asking.in_a_line(turn, asked)], (*topics.offered(turn, args), *controls))
    if not look.words:
        example = words.say("for-example", example=words.say(asked.question.wording, "example"))
        body = asking.question_text(turn, asked)
        top = Markup("\n").join([heading, body])
        return turn.card([top, so_far, example], (*topics.offered(turn, args), *controls))
    result = _search(turn, look)
    asking_first = result.narrowing is not None and not look.page
    lines = [words.say(_finding(result), words=look.words, found=result.total)]
    rows: list[tuple[Button, ...]] = [*topics.offered(turn, args)]
    if result.narrowing is not None and asking_first:
        lines.append(words.say("occupation-narrowing", term=result.narrowing.term))
        rows += [
            (NARROWED.button(turn, _short(turn, choice.label(turn.session.locale)), value=number),)
            for number, choice in enumerate(result.narrowing.choices)
        ]
    rows += [
        (GROUP.button(turn, group_label(turn, match.code), value=number),)
        for number, match in enumerate(result.matches)
    ]
    paging = []
    if look.page:
        paging.append(PREVIOUS.button(turn, value="prev"))
    shown = look.page if result.narrowing is not None else look.page + 1
    if result.total > shown * PAGE:
        paging.append(MORE.button(turn, value="next"))
    if paging:
        rows.append(tuple(paging))
    rows.append((NONE_OF_THESE.button(turn),))
    found = Markup("\n").join(lines)
    if turn.brief:
        return turn.card([found, asking.in_a_line(turn, asked)], (*rows, *controls))
    top = Markup("\n").join([heading, asking.question_text(turn, asked)])
    return turn.card([top, so_far, found], (*rows, *controls))


def _title(turn: Turn, asked: Asked) -> str:
    title = turn.walk.answers.get(f"{asked.prefix}title") if asked.prefix else None
    return titles.looked_for(str(title), turn.session.locale) if title else ""


def _finding(result: SearchResult) -> str:
    if result.explanation is not None:
        return f"occupation-{result.explanation.replace('_', '-')}"
    return "occupation-wide" if result.ambiguous else "occupation-found"


def _short(turn: Turn, label: str, most: int = LABEL) -> str:
    return label if len(label) <= most else turn.words.cut(label, most - 1)


def group_label(turn: Turn, code: str) -> str:
    """A unit group as the label of a button; plain text."""

    def label(title: str) -> str:
        values = {"code": Own(code), "title": Own(title), "teer": noc.get(code).teer}
        return turn.words.plain("occupation-button", **values)

    title = group_title(turn.words, code)
    return label(_short(turn, title, LABEL - len(label(""))))


def _turn_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = asked_now(turn)
    look = Look.of(turn, asked, args)
    other = look.page + 1 if value == "next" else max(0, look.page - 1)
    list_groups(turn, asked, replace(look, page=other), in_place=True)


def _narrow(turn: Turn, args: dict[str, Any], value: str) -> None:
    """A card from before an update may offer what is no longer found: it is shown as it is now."""
    asked = asked_now(turn)
    look = Look.of(turn, asked, args)
    narrowing = _search(turn, replace(look, page=0, choice=None)).narrowing
    choices = narrowing.choices if narrowing else ()
    codes = choices[int(value)].codes if int(value) < len(choices) else ()
    if len(codes) == 1:
        _confirm(turn, asked, look, codes[0], in_place=True)
    else:
        chosen = int(value) if codes else None
        list_groups(turn, asked, replace(look, page=0, choice=chosen), in_place=True)


def _look_at(turn: Turn, args: dict[str, Any], value: str) -> None:
    """As above, of a group in the list."""
    asked = asked_now(turn)
    look = Look.of(turn, asked, args)
    matches = _search(turn, look).matches
    if int(value) < len(matches):
        _confirm(turn, asked, look, matches[int(value)].code, in_place=True)
    else:
        list_groups(turn, asked, look, in_place=True)


def _none_of_these(turn: Turn) -> None:
    turn.note(turn.words.say("occupation-type-again"))
    list_groups(turn, asked_now(turn), Look(""), in_place=True)


NARROWED = Tap("w", _narrow)
GROUP = Tap("m", _look_at)
PREVIOUS = Tap("page", _turn_page, "button-previous", control=True)
MORE = Tap("page", _turn_page, "button-more", control=True)
NONE_OF_THESE = Tap("none", simply(_none_of_these), "button-none-of-these", control=True)
TAPS = (NARROWED, GROUP, PREVIOUS, MORE, NONE_OF_THESE)
"""What a tap on the list does."""


def list_groups(turn: Turn, asked: Asked, look: Look, *, in_place: bool = False) -> None:
    """Put what was looked at before the person, as a list."""
    show(turn, "question", in_place=in_place, key=asked.key, **look.args)


def _confirm(turn: Turn, asked: Asked, look: Look, code: str, *, in_place: bool = False) -> None:
    show(turn, "confirm_occupation", in_place=in_place, key=asked.key, **look.args, code=code)


def _keep_title(turn: Turn, asked: Asked, words: str) -> None:
    """The first words that found anything are the title of the job, until another one is told."""
    title = turn.walk.by_key(f"{asked.prefix}title") if asked.prefix else None
    named = any(character.isalpha() for character in words)
    if title is not None and title.key not in turn.walk.answers and named:
        turn.session.answers[title.key] = words
        turn.changed()


def look_for(turn: Turn, asked: Asked, words: str, message_id: int | None) -> None:
    """Words typed at the question are searched for."""
    turn.close_card()
    look = Look(titles.looked_for(words, turn.session.locale))
    result = _search(turn, look)
    if result.explanation == "nothing":
        if topics.meant(turn, words):
            return
        refusing.refuse(turn, asked, Problem("occupation-nothing", {"words": words}), message_id)
        return
    _keep_title(turn, asked, words)
    sure = len(result.matches) == 1 and result.matches[0].why_kind == "code"
    if sure and result.explanation is None:
        _confirm(turn, asked, look, result.matches[0].code)
    else:
        list_groups(turn, asked, look)


def chosen(turn: Turn, asked: Asked, args: dict[str, Any], typed: str) -> bool:
    """Whether words name a line of the list on the card: by its place, "the first one", or the
    words of a narrowing choice."""
    look = Look.of(turn, asked, args)
    if not look.words or turn.session.screen.name != "question":
        return False
    if says_none(typed, turn.words):
        turn.close_card()
        turn.note(turn.words.say("occupation-type-again"))
        list_groups(turn, asked, Look(""))
        return True
    result = _search(turn, look)
    narrowing = result.narrowing if not look.page else None
    if narrowing is None:
        labels: list[str] = [group_title(turn.words, match.code) for match in result.matches]
    else:
        labels = [choice.label(turn.session.locale) for choice in narrowing.choices]
    place = place_named(typed)
    named = [number for number, label in enumerate(labels) if fold(label) == fold(typed)]
    if place is None and not named:
        named = _called(typed, labels)
    number = place if place is not None else next(iter(named), None)
    if number is None or number >= len(labels):
        return False
    turn.close_card()
    turn.understood = "command:chosen"
    (_narrow if narrowing is not None else _look_at)(turn, args, str(number))
    return True


def _called(typed: str, labels: Sequence[str]) -> list[int]:
    """The one line whose words these are, but for articles and endings: "the nurse aide". Without
    an article it is rather another title to look for."""
    said, named = words_of(typed), without(words_of(typed), "around-place")
    words = {_singular(word) for word in named} if len(named) < len(said) else set()
    found = [at for at, label in enumerate(labels) if words <= set(map(_singular, words_of(label)))]
    return found if words and len(found) == 1 else []


def _singular(word: str) -> str:
    return word.removesuffix("s")


def place_named(typed: str) -> int | None:
    """The place that words name, counted from 0; None where they say anything else."""
    words = words_of(typed)
    found = {one.name for one in lexicon("typed", *_PLACES).find(without(words, "around-place"))}
    rest = without(words, "around-place")
    sure = len(found) == 1 and all(has((word,), name) for word in rest for name in found)
    return _PLACES.index(found.pop()) if sure else None


_PLACES = tuple(f"place-{number}" for number in range(1, PAGE + 1))

"""The marital status by what people say of whom they live with."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.more_work import months_in
from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import (
    Lexicon,
    Phrase,
    begins,
    has,
    lexicon,
    without,
    words_of,
)
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

TOGETHER = "problem-marital-together"
"""Why a couple is asked how long they have lived together."""
_STATUSES = ("widowed", "divorced", "separated", "common_law", "married", "single")
_FIRST = ("unsure", "to-come", "again", "together")
"""What is said of a status and may be longer than its name."""
_WEAK = ("dating", "partnered", "alone")
"""What is said of whom one is with, or of nobody, and may be several statuses."""
_UNMARRIED = frozenset(("single", "together", "dating", "partnered"))
"""What may be said of a couple that is not married."""
_ENDED = ("widowed", "divorced", "separated")
"""What is said of a marriage that ended names it too: "wife and I are separated"."""


_DIVORCE_TO_COME = Pattern(
    "typed divorce-to-come",
    r" <divorce>(?: [a-z]+){0,3}? <not>(?: [a-z]+){0,3}? <final> "
    r"| <divorce>(?: [a-z]+){0,2}? <under-way> | <under-way>(?: [a-z]+){0,2}? <divorce> "
    r"| <not>(?: [a-z]+){0,2}? <yet>(?: [a-z]+){0,2}? <divorced> ",
)
"""A divorce that has not been pronounced."""
_DEGREE = Pattern("typed bachelors-degree", r" <bachelor> (?=<degree-behind> )")
"""A bachelor's degree, which says of nobody that they are single."""
_UNTIL_DIVORCED = ("separated", "married")
_FEW_WORDS = 4
_JUST_BEFORE = 2
"""Words before "live" among which a "not" denies it."""
_DENIED = 3
"""Words before another marriage among which a "not" denies it: "never got married again"."""
_BEFORE_END = 3
"""Words before the end of a marriage that may put it off."""
_LEAST_MONTHS = 12
"""So long a couple lives together to be common-law."""


def by_duration(text: str) -> str | None:
    """The status of a couple who live together, by how long they have; None where no length, or
    none that decides, is told."""
    words = ["years" if word in listed("typed-short-years") else word for word in words_of(text)]
    together = listed("typed-marital-together-since")
    if len(words) > _FEW_WORDS and together.isdisjoint(words):
        return None  # "we broke up two years ago"
    months = months_in(words)
    if months is None or "ago" in words:
        return None
    less = bool(listed("typed-less-than").intersection(words))
    if less and months > _LEAST_MONTHS:
        return None
    return "common_law" if months >= _LEAST_MONTHS and not less else "single"


def _shares_a_home(told: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a couple is spoken of that lives together."""
    couple = not {"dating", "partnered"}.isdisjoint(told) or has(words, "couple")
    return couple and ("together" in told or _live_together(words) is True)


def _live_together(words: Sequence[str]) -> bool | None:
    """Whether somebody is said to live with another, or not to; None where neither is said."""
    homes = listed("typed-marital-together-since")
    at = next((at for at, word in enumerate(words) if word in homes), None)
    if at is None:
        return None
    return listed("words-told-not").isdisjoint(words[max(0, at - _JUST_BEFORE) : at])


def _for_a_year(put: Put, words: Sequence[str]) -> bool:
    """Whether a couple is said to have lived together for a year at least; of a year begun, only
    one that was over a year ago says so."""
    if (months := months_in([*words])) is not None:
        return months >= _LEAST_MONTHS
    begun = [int(word) for word in words if word.isdecimal() and len(word) == len("2026")]
    whole = has(without(words, "year-named"), "year")
    return whole or any(year < put.today.year - 1 for year in begun)


def _spouse_died(words: Sequence[str]) -> bool:
    """Whether a spouse is named just before a word of death: "my husband passed on in 2020"; not
    before that of a thing: "my husband's visa expired"."""
    return any(
        0 <= death.at - one.end <= _JUST_BEFORE
        and not without(words[one.end : death.at], "before-died")
        for one in lexicon("typed", "spouse").find(words)
        for death in _deaths(words)
    )


def _deaths(words: Sequence[str]) -> list[Phrase]:
    """The words of a death; "my wife lost her job" tells of none."""
    found = lexicon("typed", "died").find(words)
    return [one for one in found if not begins(words[one.end :], "passed-or-lost")]


def _is_of_a_thing(words: Sequence[str], one: Phrase) -> bool:
    """Whether somebody's thing is lost, or somebody to another: "lost my husband's ring"."""
    lost = has(words[one.at : one.end], "died")
    return lost and begins(words[one.end :], "lost-otherwise") > 0


def _is_denied(words: Sequence[str], one: Phrase) -> bool:
    """Whether a "not" stands just before: "I have not remarried"."""
    return bool(lexicon("words", "told-not").find(words[max(0, one.at - _DENIED) : one.at]))


def _without_denied_ends(
    told: Sequence[str], found: Sequence[Phrase], words: Sequence[str]
) -> list[str]:
    """What is told without the end of a marriage that is denied beside another: "séparés mais pas
    divorcés"."""
    ends = [one for one in found if one.name.removeprefix("marital-") in _ENDED]
    denied = {one.name.removeprefix("marital-") for one in ends if _is_denied(words, one)}
    sure = {one.name.removeprefix("marital-") for one in ends if not _is_denied(words, one)}
    return [one for one in told if not sure or one not in denied - sure]


def _as_a_couple(put: Put, words: Sequence[str]) -> bool:
    """Whether an unmarried couple is said to have lived together for a year at least, with each
    other and not with parents or friends."""
    unmarried = has(words, "unmarried") and not has(words, "lives-with-others")
    return unmarried and has(words, "one-home") and _for_a_year(put, words)


def _nearly(names: Lexicon, words: Sequence[str]) -> set[str]:
    """The ends of a marriage that are said to be near and not there: "soon to be divorced"."""
    ended = {f"marital-{one}": one for one in _ENDED}
    return {
        ended[one.name]
        for one in names.find(words)
        if one.name in ended and has(words[max(0, one.at - _BEFORE_END) : one.at], "marital-nearly")
    }


def read(put: Put, text: str) -> str | Problem | Either:
    """The status that a text tells; asked back where it tells two, or of a change to come."""
    unknown = Problem("problem-choice-unknown", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    names = lexicon("typed", *(f"marital-{one}" for one in (*_FIRST, *_STATUSES, *_WEAK)))
    words = _DEGREE.sub(" ", f" {' '.join(words_of(text))} ").split()
    mended = names.mend(words)
    if fold(text) in listed("typed-none-so-far"):
        return Either(likely, ("single",))
    found = [
        one
        for one in names.find(mended.words)
        if not (one.name == "marital-again" and _is_denied(mended.words, one))
        and not (one.name == "marital-widowed" and _is_of_a_thing(mended.words, one))
    ]
    told = list(dict.fromkeys(one.name.removeprefix("marital-") for one in found))
    apart = has(mended.words, "marital-apart")
    if _DIVORCE_TO_COME.search(f" {' '.join(mended.words)} "):
        # Until it is pronounced the marriage stands; who lives apart is separated.
        changing = Problem("problem-marital-changing", {"text": text})
        return "separated" if apart or "separated" in told else Either(changing, _UNTIL_DIVORCED)
    if apart and {*told} <= {"married", "together"}:
        return Either(likely, ("separated", "married" if "married" in told else "single"))
    if "unsure" in told:
        return Problem("problem-marital-changing", {"text": text})
    nearly = _nearly(names, mended.words)
    if nearly and not {*told}.intersection(_ENDED).difference(nearly):
        return Problem("problem-marital-changing", {"text": text})
    told = [one for one in told if one not in nearly]
    if "to-come" in told:
        # Who will marry is single today, or common-law after a year together.
        return Either(Problem("problem-marital-changing", {"text": text}), ("single", "common_law"))
    if "again" in told:
        return "married"
    if "married" in told and _spouse_died(mended.words):
        return "widowed"
    if {*told} <= {"married", "single"} and "married" in told and _live_together(words) is False:
        # Who lives apart is married all the same, unless the couple broke up.
        return Either(likely, ("married", "separated"))
    told = _without_denied_ends(told, found, mended.words)
    ended = [one for one in told if one in _ENDED]
    if apart or (has(mended.words, "lives-with-others") and not has(mended.words, "one-home")):
        told = [one for one in told if one != "together"]  # "living with my parents for 4 years"
    elif {*told} <= _UNMARRIED and _as_a_couple(put, mended.words):
        return "common_law"
    if {*told} == {"single", "partnered"} and not apart:
        return Either(Problem(TOGETHER, {"text": text}), ("common_law", "single"))
    if {*ended, *told}.intersection((*_ENDED, "single")) and _shares_a_home(told, mended.words):
        # "Single but my girlfriend lives with me": two statuses, of which a year decides.
        return Either(Problem(TOGETHER, {"text": text}), ("common_law", *(ended or ("single",))))
    if ended:
        told = ended
    elif "common_law" in told:
        told = ["common_law"]
    elif "together" in told:
        # A year of it makes a common-law partner; less does not.
        if _for_a_year(put, mended.words):
            return "common_law"
        together = Problem(TOGETHER, {"text": text})
        return Either(together, ("common_law", "single"))
    if told == ["married"] and _deaths(words):
        return Either(likely, ("widowed", "married"))
    if told == ["partnered"]:
        return Either(likely, ("single", "common_law"))
    if told == ["alone"]:
        return Either(likely, ("single",))
    if told == ["dating"]:
        close = has(mended.words, "under-one-roof")
        return Either(likely, ("single", "common_law")) if close else "single"
    told = [one for one in told if one not in _WEAK]
    if len(told) != 1:
        return Either(likely, tuple(told)) if told else unknown
    if told[0] == "married" and any(w in listed("words-told-not") for w in mended.words):
        return Either(likely, ("single",))
    return told[0] if mended.surely else Either(likely, (told[0],))

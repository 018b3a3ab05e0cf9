"""Where a message is cut: into sentences, and these into pieces of one matter each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from conversations.hearing.lists import any_of, says
from conversations.hearing.people import (
    SON,
    Named,
    begins_somebody,
    names_only,
    number_words,
    subject,
)
from conversations.hearing.where import countries
from conversations.hearing.written import OF_WHICH
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_MORE = Pattern("pieces more", r"<plus> <of-age>$")
_SENTENCE = frozenset(".;!?\n")
_PIECE = frozenset(",()&+-–|/")
_MANY = 9
"""Words that follow upon one another with no sign between them, of a message that has none."""
_LABEL = 5
"""Words of a label before a colon."""
_HEADING = frozenset(":-–")
_SCORES = 4
_NO_TEST = 3
"""Words that may tell that there is no test."""


def sentences(every: list[str]) -> Iterator[tuple[list[str], str]]:
    """The sentences, each with the sign behind it."""
    sentence: list[str] = []
    for token in every:
        if token in _SENTENCE:
            if sentence:
                yield sentence, token
            sentence = []
        else:
            sentence.append(token)
    if sentence:
        yield sentence, ""


def header(sentence: list[str]) -> tuple[Named, list[str], bool] | None:
    """Whom a sentence is about whole, the sentence with a comma for its sign, and whether anything
    follows there: "Spouse: 31, BSc", "My wife (primary), 29: nurse", "Wife's details"."""
    end = next((at for at, token in enumerate(sentence[:9]) if token in _HEADING), None)
    words = [one for one in sentence[: end or len(sentence)] if one.isalnum()]
    names = [word for word in words if not word[0].isdecimal()]
    rest = [] if end is None else sentence[end + 1 :]
    if not names or (end is None and len(sentence) > 3) or says(_spaced(rest[:1]), "none"):
        return None
    about = subject(names)
    nobody = names == ["somebody"]
    if about not in ("self", "partner", "pronoun") and not nobody:
        return None
    if about is None or not names_only(names):
        return None
    if end is None and not says(_spaced(names), "header"):
        return None
    if end is not None and sentence[end] != ":" and len(names) < len(words):
        return None
    if names == words and _goes_with_its_owner(rest):
        return about, [*names, *rest], True  # "Hers: not taken", "Mine: 8 7 7 7"
    return about, [*names, ",", *(w for w in words if w not in names), ",", *rest], bool(rest)


def _goes_with_its_owner(rest: list[str]) -> bool:
    """Whether what follows a label are four scores, or that there is no test: of itself it says
    nothing of which."""
    end = next((at for at, token in enumerate(rest) if token in ",;()"), len(rest))
    told = rest[:end]
    scored = len(told) == _SCORES and all(one[0].isdecimal() for one in told)
    slashed = len(told) == 1 and told[0].count("/") == _SCORES - 1
    return scored or slashed or says(_spaced(told[:_NO_TEST]), "no-test-yet")


def _spaced(words: list[str]) -> str:
    return f" {' '.join(words)} "


def pieces(sentence: list[str]) -> Iterator[tuple[list[str], bool, str]]:
    """Cut at commas and the like, at "and", and before somebody is named; whether a piece stands
    in brackets, and the sign or word before it."""
    piece: list[str] = []
    within = False
    sign = ""
    crowded = _crowded(sentence)
    for at, token in enumerate(sentence):
        joint = (token in listed("words-told-joint") and not _compares(sentence, at)) or (
            token in _PIECE and not _labels(token, piece)
        )
        begins = piece and (
            _begins(sentence, at, piece) or (crowded and _begins_crowded(sentence, at, piece))
        )
        if joint or begins:
            carried: list[str] = []
            if begins and not joint and len(piece) > 1 and token[0].isdecimal():
                # "... from Tribhuvan University working 3 years": the verb is of the years.
                carried = [piece.pop()] if any_of(piece[-1], "years-verb") else []
            if piece:
                yield piece, within, sign
                sign = ""
            sign = token if joint else sign
            kept = not joint or token in listed("words-told-joint-kept")
            piece = [*carried, token] if kept else []
        elif token == ":" and len(piece) > _LABEL and not _of_scores(piece):
            yield piece, within, sign  # "I live in Dakar for work: communication officer"
            piece, sign = [], ","
        elif token != ":" and token not in _PIECE:
            piece.append(token)
        within = token == "(" or (within and token != ")")
    if piece:
        yield piece, within, sign


def _compares(sentence: list[str], at: int) -> bool:
    """Whether a word that joins elsewhere begins what somebody is more of: "plus jeune que moi"."""
    return _MORE.match(" ".join(sentence[at : at + 2])) is not None


def _of_scores(piece: list[str]) -> bool:
    return any(any_of(word, "test-name", "experience") or word[0].isdecimal() for word in piece)


def _labels(token: str, piece: list[str]) -> bool:
    """Whether a dash stands behind the name of a field: "Age - 27"."""
    return (
        token in ("-", "–", "|")
        and 0 < len(piece) <= 4
        and any(word in listed("words-told-label") for word in piece)
        and not any(word[0].isdecimal() for word in piece)
    )


def _begins(sentence: list[str], at: int, piece: list[str]) -> bool:
    """Whether something new begins at this word with no sign before it."""
    follows = sentence[at + 2] if at + 2 < len(sentence) else ""
    behind = follows.isalpha() and not any_of(follows, "course")
    of_a_course = sentence[at - 1] in listed("words-told-of")  # "un mba de deux ans dans"
    again = (
        _is_length(sentence, at)
        and not of_a_course
        and (
            any(
                two in listed("words-told-year") and one[0].isdecimal()
                for one, two in pairwise(piece)
            )
            or (any(any_of(one, "bachelors", "masters", "bac") for one in piece) and behind)
        )
    )
    return again or begins_somebody(sentence, at, piece) or _begins_field(sentence, at, piece)


def _begins_field(sentence: list[str], at: int, piece: list[str]) -> bool:
    """Whether another matter begins without a comma: "33 yrs married no kid bsc ielts 7 7 7 7"."""
    token, before = sentence[at], sentence[at - 1]
    if token == OF_WHICH:
        return True
    if token in listed("words-told-then"):
        return at + 1 < len(sentence) and not any_of(before, "until")
    if token in listed("words-told-both-begins"):
        behind = "".join(sentence[at + 1 : at + 2])
        return len(piece) > 1 and behind.isalnum()  # but "bachelors both"
    if says(_spaced(sentence[at : at + 3]), "denied-canada") and token != "canada":
        return any(
            word[0].isdecimal() for word in piece
        )  # "4 yrs as a cook never worked in canada"
    if before in listed("words-told-year") and says(_spaced(sentence[at : at + 2]), "stays"):
        return True  # "teacher 8 yrs not coming"
    if token in listed("words-told-aim"):
        return any(word[0].isdecimal() for word in piece)  # "IELTS 6.5, target 7.5"
    ends = before[0].isdecimal() or any_of(before, "single", "married", "child")
    if token in listed("words-told-test-name"):
        if all(word[0].isdecimal() or any_of(word, "of-a-score") for word in piece):
            return False  # "overall 7.5 ielts"
        level = token in ("clb", "nclc") and not "".join(sentence[at + 1 : at + 2]).isdecimal()
        if level:
            return False
        return ends or any_of(before, "bachelors", "masters", "year")
    if token in listed("words-told-experience"):
        return ends
    if token == "before" and "".join(sentence[at + 1 : at + 2]) == "that":
        return len(piece) > 1  # "8 in Riyadh as chemist before that 3 in Lahore"
    if any_of(token, "single", "married"):
        return before in listed("words-told-year") and at > 1
    if SON.fullmatch(before) and not _counted(sentence, at - 1):
        return False  # "aura son master"
    return ends and not before[0].isdecimal() and token in listed("words-told-degree-short")


def _crowded(sentence: list[str]) -> bool:
    """Whether many words follow upon one another with no sign between them."""
    run = longest = 0
    for token in sentence:
        run = 0 if token in _PIECE else run + 1
        longest = max(longest, run)
    return longest >= _MANY


def _begins_crowded(sentence: list[str], at: int, piece: list[str]) -> bool:
    """Whether another matter begins at this word, where nobody sets commas: "33 mechanic 11 yrs
    oman 12th pass ielts not given wife 28 2 kids"."""
    token, before = sentence[at], sentence[at - 1]
    follows = "".join(sentence[at + 1 : at + 2])
    ends = (
        before[0].isdecimal()
        or any_of(before, "single", "married", "child", "year", "degree-short", "bachelors")
        or any_of(before, "trade", "masters", "crowd-ends")
        or (countries(["in", before]) != [] and not _of_a_test(sentence, at - 1))
    )
    counted = (token[0].isdecimal() or any_of(token, "no-partner-behind")) and any_of(
        follows, "child"
    )
    if any_of(token, "child") and not any_of(before, "none", "no-partner-behind"):
        return (follows[:1].isdecimal() or any_of(follows, "none")) and not before[0].isdecimal()
    if counted:
        return not any_of(before, "have-children")
    if any_of(token, "none") and any_of(follows, "degree-short"):
        return not any_of(before, "verbs", "joint")
    if any_of(token, "no-partner-behind"):
        return any_of(follows, "crowd-without")
    if not ends or (SON.fullmatch(before) and not _counted(sentence, at - 1)):
        return False
    if any_of(before, "year"):
        begins = any_of(token, "test-name", "crowd-begins", "single", "married")
    elif any_of(token, "degree-short", "bachelors", "masters"):
        begins = not any_of(before, "degree-short", "bachelors", "masters")
    else:
        begins = any_of(token, "test-name", "experience", "crowd-begins", "single", "married")
        # "2 yrs nursing assistant exp in Hamilton": what is before it is of what.
        if begins and any_of(token, "experience"):
            begins = not any(any_of(word, "year") for word in piece)
    return begins and not all(word[0].isdecimal() for word in piece)


def _of_a_test(sentence: list[str], at: int) -> bool:
    """Whether a country belongs to the name of a test: "TCF Canada"."""
    return at > 0 and any_of(sentence[at - 1], "test-name") and countries([sentence[at]]) == ["CA"]


def _counted(sentence: list[str], at: int) -> bool:
    """Whether a number stands before: "one son", and not French "son master"."""
    before = sentence[at - 1] if at else ""
    return before[:1].isdecimal() or before in number_words()


def _is_length(sentence: list[str], at: int) -> bool:
    """Whether "3 years" begins here."""
    follows = sentence[at + 1 : at + 2]
    return (
        sentence[at][0].isdecimal()
        and listed("words-told-year").issuperset(follows)
        and follows != []
    )

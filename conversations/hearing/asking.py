"""Of the words of a message: whether they ask, plan or suppose."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.lists import any_of, phrases, says
from conversations.hearing.people import subject
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_QUESTION = 6
"""Words at most of a question that stands in a telling."""
_OPENS = Pattern("clauses opens", r"^ (?:<has> <anyone>|<is> <i-word>|<peut-on>) $")
"""What opens a question, whatever follows in it."""
_VERB = Pattern("questions verb", r" (?:<modal>|<do>) $")
_FEW = 2
_OF_A_THING = Pattern(
    "asking in-general",
    r"^ (?:<opener> ){0,3}(?:<aux> (?:<indefinite> (?:(?!<with> )[^\W_]+ ){0,2}?<thing>|"
    r"(?:[^\W_]+ ){1,4}?<needs>|<somebody>)|(?:<aux> )?<anyone>|"
    r"(?:<aux> <self> (?:[^\W_]+ )?<gain>|<gains>)(?!.* <my> )(?: [^\W_]+){0,4}? <compares>)(?= )",
)
"""A question about what nobody is said to have: "would a second master help", "does a spouse need
IELTS", "can someone with a diploma apply"."""
_TO_SIT = Pattern(
    "asking to-sit",
    r"^ (?:<before> )*(?:<self> )?(?:<before> )*<sits> (?:<for> )*"
    r"(?:ielts|celpip|pte|tef|tcf)(?= )",
)
_BEGINS = Pattern(
    "asking in-general",
    r"^ (?:<opener> ){0,3}(?:<modal> (?:<anyone>|<somebody>|<indefinite> (?:(?!<with> )[^\W_]+ )"
    r"{0,2}?<thing>)|<aux> (?:<article> )?(?:[^\W_]+ ){0,2}?<thing> (?:<article> )?<needs>)(?= )",
)
"""The same within a sentence, where "is a nurse" may tell on of somebody."""
_COMPARES = Pattern(
    "asking in-general",
    r"^ (?:<opener> ){0,3}(?:<aux>|<which>|<article>) (?:(?!<self> )\S+ ){0,14}?<compares>(?= )",
)
"""A question that weighs one thing against another: "does a PhD give more than a masters"."""
_GREETS = Pattern("asking in-general", r"^ (?:<opener> ){0,3}")
_THING = Pattern("asking in-general", r" <thing>(?= )")
_OF_ONESELF = Pattern("asking in-general", r"^ <self> (?!(?:[^\W_]+ )?<gain> )")
_OR = Pattern("asking in-general", r"^ <or> ")


def supposes(text: str) -> bool:
    """Whether what follows would be so only if: "if I get CLB 9", but not "tell me if I can"."""
    at = phrases("supposed").search(text)
    return at is not None and not says(text[at.end() :], "whether")


def asks_of_others(sentence: list[str]) -> bool:
    """Whether a sentence asks from its first words on: "has anyone got a nomination with 450"."""
    return _OPENS.search(f" {' '.join(sentence[:_FEW])} ") is not None


def asks_in_general(sentence: Sequence[str], mark: str) -> bool:
    """Whether a sentence asks about degrees, tests or people in general, of whom whoever asks is
    not said to be one: "does a PhD give more points than a masters?"."""
    text = f" {' '.join(sentence)} "
    if mark != "?" and not _asks_first(text):
        return False
    return _OF_A_THING.search(text) is not None or _COMPARES.search(text) is not None


def begins_in_general(text: str) -> bool:
    """Whether a piece within a sentence begins such a question: "welder, is a degree a must"."""
    return _asks_first(text) and _BEGINS.search(text) is not None


def _asks_first(text: str) -> bool:
    """Whether the first word, but for those that greet, is one that questions begin with."""
    return _GREETS.sub(" ", text)[1:].partition(" ")[0] in listed("words-question")


def goes_on_asking(text: str, sign: str, before: str | None) -> bool:
    """Whether a piece is still of what is asked in general: neither "I have one", nor what follows
    a comma behind the thing that was asked ``before``."""
    if _OF_ONESELF.search(text) is not None:
        return False
    listed_on = sign == "," and before is not None and _THING.search(before) is not None
    return not listed_on or _OR.search(text) is not None


def asks(words: list[str]) -> bool:
    """Whether a piece is nothing but a question, with no sign behind it: "should i wait"."""
    opens = words[0] in listed("words-told-asking") and len(words) <= _QUESTION
    opens = opens and not any_of("".join(words[1:2]), "not")  # "does not count"
    return opens and not any(word[0].isdecimal() for word in words)


def opens_a_question(words: list[str]) -> bool:
    """Whether a piece ends in the verb that a question begins with, so that whom it asks about
    comes next: "should" of "should I marry"."""
    return asks(words) and _VERB.search(f" {' '.join(words)} ") is not None


def asks_on(words: list[str], sign: str, before: Sequence[str]) -> bool:
    """Whether a piece behind one that asks, ``before``, is of the same question, which has no mark:
    "an ECA" of "do I need an ECA", "LMIA" of "can I come with an offer and LMIA". What has a
    figure is told, and so is what somebody says on: "can I apply I am a nurse"."""
    if any(word[0].isdecimal() for word in words):
        return not sign and weighs_a_test(f" {' '.join(words)} ")
    if subject(words) == "self" and not opens_a_question(list(before)):
        return False
    joined = sign in listed("words-told-joint")
    return not sign or (joined and (sign == words[0] or subject(words) is None))


def weighs_a_test(text: str) -> bool:
    """Whether a piece that asks is about a test to be sat, whose scores are nobody's yet: "should I
    | take IELTS 7 7 7 7 or TEF"."""
    return _TO_SIT.match(text) is not None


def goes_on_planning(words: list[str]) -> bool:
    """Whether a piece behind "and" is still of what is planned or needed before it."""
    if words[0] in listed("words-told-joint-kept") and says(f" {' '.join(words)} ", "lmia"):
        return True  # "he can find me a job in Brandon, with LMIA"
    return subject(words) is None and words[0] not in listed("words-told-verbs")

"""What occupations are called in what we say, wherever they are named.

Statistics Canada has their titles in English and in French. In another language a group is called
by a name of ours where there is one; else by its English title, which is said to be the official
one, so that nobody takes it for a word of the language around it.
"""

from __future__ import annotations

from collections.abc import Callable

from conversations.voice.wording import Own, Wording
from express_entry import noc


def group_title(words: Wording, code: str) -> Own:
    """What a unit group is called, inside a text; plain text."""
    return _called(words, code, noc.title)


def broad_category(words: Wording, code: str) -> Own:
    """What the broad category of a unit group is called."""
    return _called(words, code[0], lambda digit, language: noc.broad(code, language))


def major_group(words: Wording, code: str) -> Own | None:
    """What its major group is called; None where the language has no name of it."""
    name = noc.major_group(code, words.locale)
    return Own(name) if name else None


def english_title(words: Wording, code: str) -> Own | None:
    """The official English title of a group that is called by a name of ours."""
    ours = words.locale not in noc.LANGUAGES and noc.own_name(code, words.locale)
    return Own(noc.title(code, "en")) if ours else None


def _called(words: Wording, code: str, official: Callable[[str, str], str]) -> Own:
    if words.locale in noc.LANGUAGES:
        return Own(official(code, words.locale))
    own = noc.own_name(code, words.locale)
    return Own(own or words.plain("occupation-official", title=Own(official(code, "en"))))

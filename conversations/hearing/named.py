"""Of a message: people who are called by their first names, and what is abbreviated and written out
beside it; only capitals tell these.

"My husband Femi is 33 ... Femi BEng, network engineer": who was named once as the partner, is meant
wherever the name stands again.
"""

from __future__ import annotations

import re

from conversations.hearing import aged_pairs, introduced, pairs, storied
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_PARTNER = Pattern(
    "named partner",
    r"(?i:\b(?P<who><partners>))(?:,? \(?| <is> | = ?| ?(?i:<is-named>) )"
    r"(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})\b",
)
_NAMED_FIRST = Pattern(
    "named named-first",
    r"\b(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14}),? \(? ?(?:<is> )?(?i:<my>) (?i:(?P<who><partners>))\b",
)
_IN_BRACKETS = Pattern(
    "named in-brackets",
    r"\b(?:(?i:<my>) )?(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14}) \((?:(?i:<thats>) )?(?:(?i:<my>) )?"
    r"(?i:(?P<who><partners>|<kin>))(?P<rest>\)|, ?)",
)
"""Who somebody is, behind their name: "Priya (wife)", "Rosa (gf, we live together)"."""
_MYSELF = Pattern(
    "named myself",
    r"(?:(?i:\b(?:<i-m>|<me>,?|<moi>,?))|^(?i:<hi>)[, ]+) ?\(?(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})(?=[ "
    r",.)])",
)
_ITS_ME = Pattern(
    "named its-me",
    r"\b(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})(?: ?(?:\((?i:<me>)\)|(?=\((?i:<me>), ?\d\d\b))"
    r"| ?= ?(?i:<me>)\b| ?: (?i:<thats-me>)\b"
    r"|(?P<aged>,? \(?\d\d(?: ?(?i:<years>))?)\)? \((?i:<me>)\))",
)
_ME_NAMED = Pattern(
    "named me-named", r"\b(?i:<me>),? (?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})(?=,? ?\(?\d\d\b)"
)
_AGED_FIRST = Pattern(
    "named named-first",
    r"\b(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})(?:,? \(?(?P<age>\d\d)\)? <is> (?P<who><my> <partners>)\b"
    r"(?= *[.,;\n])| <is> (?P<who_too><my> <partners>), (?P<age_too>\d\d)\b(?= *[.;\n]))",
)
"""Who somebody is, with their age: "Tom (37) is my husband.", "Meera is my wife, 29."."""
_LABELLED_ME = Pattern(
    "named its-me",
    r"(?:(?i:\b<spouse>) \((?i:<me>)\) ?[:,-]? ?|(?:^|(?<=[.;\n] )|(?<=[.;\n]))(?i:<me>) ?: ?)"
    r"(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})\b,? ?",
)
"""One's own name behind the label of which of two one is: "Wife (me): Sneha, 31"."""
_TELLS_OF = Pattern(
    "named tells-of",
    r"\b(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})(?:'s)?(?:(?: +|: *|, )(?:\(?\d\d\b)|(?: +|: *)(?i:<has>)\b"
    r"|(?: +|: *)(?i:ielts|celpip|pte|tef|tcf)\b)",
)
_AGED = r"(?:,| is)? \(?\d\d\b"
_MARRIED_TO = Pattern(
    "named married-to",
    r"(?i:\b(?:(?P<wife><married-to-her>)|(?P<husband><married-to-him>)|(?P<spouse><married-to-somebody>)))\b"
    r"(?P<since> [^,.;A-Z]{0,30}?)?(?i: <with>) (?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})\b",
)
"""Who is named by whom they are married to: "mariée avec Serge, 45 ans"."""
_TOLD_ON = Pattern("named told-on", r",? (?:\d\d\b|<who>\b)")
"""What begins to tell of whoever was named right before."""
_AGED_ONLY = Pattern("named its-me", r",? \(?(?P<age>\d\d)(?: ?(?i:<years>))?\)?, ")
_AGE_BEHIND = re.compile(r"^,? (?=\d\d\b)")
_IN_COUPLE = Pattern(
    "named in-couple",
    r"(?i:\b<in-couple>)(?: [^,.;A-Z]{0,30}?)?(?i: <with>) (?P<name>[A-ZÀ-Ý][a-zà-ÿ]{1,14})\b",
)
"""Who is named by whom they live with as a couple: "en couple avec Léa"."""
_ENGAGED_TO = Pattern(
    "named engaged-to", r"(?i:\b<engaged> <to>) (?P<name>[A-ZÀ-Ý][a-zà-ÿ]{1,14})\b"
)
_BY_A_TRADE = Pattern(
    "named by-a-trade",
    r"(?:^|(?<=[.!?\n] )|(?<=[.!?\n]))(?P<before>(?i:<hi>[ ,!]+)?(?:(?i:<i-am>),? )?)"
    r"(?P<name>[A-Z][a-z]{2,10})(?= (?i:<here>)\b|,? (?i:<from>)\b| *[,.\n]|,? \(?\d\d\b)",
)
_A_TRADE = Pattern("named by-a-trade", r"(?i:<words>)")
_CALLED = Pattern("named by-a-trade", r"(?i:\b<named>),? (?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,14})\b")
"""One's own name, which may be the word of a trade: "I'm Dev, 29", "My name is Baker"."""
_TWICE = 2
_NAMES = Pattern("named names", r"<words>")
"""First names that are other words as well: "Marie"."""
_NO_NAMES = Pattern("named no-names", r"<words>")
_LETTERS = re.compile(r"\b(?P<short>[A-Z]{2,5}) \((?P<long>[A-Za-z][a-z]+(?: [A-Za-z][a-z]+)+)\)")
_LETTERS_BEHIND = re.compile(
    r"(?P<long>\b[A-Za-z][a-z]+(?: [A-Za-z][a-z]+)+) \((?P<short>[A-Z]{2,5})\)"
)
_TITLE = Pattern("named title", r"^(\W*(?:(?i:<hi>)[ ,]+)?)<s-word>\b\.?(?=,? ?\d)")


def by_role(message: str) -> str:
    """The message, in which the partner's first name is "my husband" or "my wife", and one's own
    name "me"; of letters and their words only the words are left."""
    message = _TITLE.sub(r"\1", message)
    message = _without_own_name(message)
    message = _without_labelled_me(message)
    message = _AGED_FIRST.sub(_aged_first, message)
    message = _LETTERS.sub(lambda said: said["long"] if _short(said) else said[0], message)
    message = _LETTERS_BEHIND.sub(lambda said: _without(said), message)
    while (said := _IN_BRACKETS.search(message)) and _is_a_name(said["name"], ""):
        who = f"my {said['who'].casefold()}"
        rest = "" if said["rest"] == ")" else " ("
        message = (
            message[: said.start()] + who + rest + _again(message[said.end() :], said["name"], who)
        )
    message = aged_pairs.by_role(message, lambda name: _is_a_name(name, "", told_of=True))
    message = pairs.by_role(message, lambda name: _is_a_name(name, "", told_of=True))
    message = introduced.by_role(message, _is_a_name)
    message = _with(
        _with(_married(message), _IN_COUPLE, introduced.PARTNER), _ENGAGED_TO, "my fiance"
    )
    message = _other_of_two(message)
    message = storied.by_role(message, lambda name: _is_a_name(name, "", told_of=True))
    own = _MYSELF.search(message)
    if own is not None and _is_a_name(own["name"], message[own.end() :]):
        again = message[own.end() :]
        if re.search(rf"\b{own['name']}\b", again):
            message = message[: own.end()] + _again(again, own["name"], "me")
    return message


def _without_own_name(message: str) -> str:
    """The message, in which one's own name is none of a trade: "Dev, 29, data analyst"."""
    called = _CALLED.search(message)
    if called is not None and any_of(called["name"].casefold(), "trade", "any-trade", "field"):
        return message[: called.start("name")] + "me" + message[called.end() :]
    said = _BY_A_TRADE.search(message)
    if said is None or not _A_TRADE.fullmatch(said["name"]):
        return message
    others = re.findall(r"[a-zà-ÿ]+", message[said.end() :].casefold())
    if not any(any_of(word, "trade", "any-trade") for word in others):
        return message  # nothing else says what somebody is
    return message[: said.start("name")] + "me" + message[said.end() :]


def _without_labelled_me(message: str) -> str:
    """The message, in which one's own name behind one's label is "me" wherever it stands again."""
    said = _LABELLED_ME.search(message)
    if said is None or not _is_a_name(said["name"], "", told_of=True):
        return message
    return message[: said.start("name")] + _again(message[said.end() :], said["name"], "me")


def _aged_first(said: re.Match[str]) -> str:
    """Who somebody is, told first: "my husband Tom is 37"."""
    who, age = said["who"] or said["who_too"], said["age"] or said["age_too"]
    return f"{who} {said['name']} is {age}"


def partner_named(message: str) -> str:
    """The first name by which a message introduces the partner: "ma femme Salma vient avec moi";
    empty where it names none."""
    for way in (_PARTNER, _NAMED_FIRST, _MARRIED_TO, _IN_COUPLE):
        said = way.search(message)
        behind = "" if said is None else message[said.end("name") :]
        if said is not None and _is_a_name(said["name"], behind, told_of=way is not _NAMED_FIRST):
            return said["name"]
    return ""


_AT_FIRST = Pattern(
    "named at-first", r"(?i)\w{3,15}(?: (?:<is>|<has>|<was>|<comes>)\b|,? \d\d\b|'s\b)"
)
"""A first word of which something is told."""


def with_partner(message: str, name: str) -> str:
    """A later message, in which the name is "my partner", unless it introduces somebody anew."""
    if not name or partner_named(message):
        return message
    if _AT_FIRST.match(message) and message[: len(name)].casefold() == name.casefold():
        # Typed in haste, a name that opens the message has no capital: "ana is 29".
        message = f"{name}{message[len(name) :]}"
    return _again(message, name, introduced.PARTNER)


def _married(message: str) -> str:
    """The message, in which whom one is married to is "my husband", told in a sentence of its
    own."""
    said = _MARRIED_TO.search(message)
    if said is None or not _is_a_name(said["name"], message[said.end() :], told_of=True):
        return message
    kind = next(
        one for one, word in said.groupdict().items() if word and one not in ("name", "since")
    )
    begin = f"{message[: said.start()]}{said[kind]}{said['since'] or ''}"
    rest = message[said.end() :]
    aged = _AGED_ONLY.match(rest)
    if aged is not None and _has_a_trade_later(rest[aged.end() :], said["name"]):
        # "Married to Awa, 30, accountant since 2017. Awa is a nurse": she is no accountant.
        rest = f" is {aged['age']}. me: {rest[aged.end() :]}"
    rest = _AGE_BEHIND.sub(" is ", rest)
    return f"{begin}. my {kind}{_again(rest, said['name'], f'my {kind}')}"


def _has_a_trade_later(rest: str, name: str) -> bool:
    """Whether a sentence behind begins with the name, or who it stands for, and names a trade."""
    told = re.search(rf"[.;\n] ?(?:{name}|{introduced.PARTNER})\b([^.;\n]*)", rest)
    words = re.findall(r"[a-zà-ÿ]+", told[1].casefold()) if told is not None else []
    return any(any_of(fold(word), "trade", "any-trade") for word in words)


def _with(message: str, way: Pattern, who: str) -> str:
    """The message, in which whom one lives with, or is engaged to, is told of by who they are."""
    said = way.search(message)
    if said is None or not _is_a_name(said["name"], message[said.end() :], told_of=True):
        return message
    begin, rest = message[: said.start("name")].rstrip(), message[said.end() :]
    apart = "." if _TOLD_ON.match(rest) else ""
    rest = _AGE_BEHIND.sub(" is ", rest)
    return f"{begin}{apart} {who}{_again(rest, said['name'], who)}"


def _other_of_two(message: str) -> str:
    """The message, in which the one other name of a couple is "my partner": "Rosa (me), 35 ...
    Diego has ... Diego 39"."""
    # Beside "(me)" or "= me" a word is a name, be it that of a town as well.
    sure = _ITS_ME.search(message)
    own = sure or _ME_NAMED.search(message)
    if own is None or not _is_a_name(own["name"], "", told_of=sure is not None):
        return message
    aged = own.groupdict().get("aged") or ""
    message = message[: own.start()] + "me" + aged + message[own.end() :]
    message = _again(message, own["name"], "me")
    names = {said["name"] for said in _TELLS_OF.finditer(message)}
    named = {said["name"] for said in _PARTNER.finditer(message)}
    others = [name for name in names - named if _is_a_name(name, "")]
    if len(others) != 1:
        return message
    told = len(re.findall(rf"\b{others[0]}\b", message)) >= _TWICE
    if not told and not re.search(rf"\b{others[0]}{_AGED}", message):
        return message
    return _again(message, others[0], introduced.PARTNER)


def _again(text: str, name: str, who: str) -> str:
    return re.sub(rf"\b{name}\b", who, text)


def _is_a_name(word: str, behind: str, *, told_of: bool = False) -> bool:
    """Whether a word with a capital is nobody's country, trade or test, nor the first of one:
    "Software engineer"; who is ``told_of`` by it may be called as a town is."""
    folded = word.casefold()
    if _NAMES.fullmatch(folded):
        return True
    follows = re.match(r" ([A-Za-z]+)", behind)
    if follows and any_of(follows[1].casefold(), "trade", "any-trade", "field", "degree-short"):
        return False
    known = any_of(
        folded, "trade", "any-trade", "not-a-job", "degree-short", "test-name", "married", "single",
        "partner", "other", "self", "child", "verbs", "field", "pronoun", "masters", "bachelors",
        "age", "label",
    )  # fmt: skip
    placed = countries([folded, "is"]) if told_of else countries(["in", folded])
    return not known and not _NO_NAMES.fullmatch(folded) and not placed


def _short(said: re.Match[str]) -> bool:
    """Whether the letters are those by which the words begin: "QS (quantity surveyor)"."""
    return "".join(word[0] for word in said["long"].split()).upper() == said["short"]


def _without(said: re.Match[str]) -> str:
    words = said["long"].split()
    initials = "".join(word[0] for word in words[-len(said["short"]) :]).upper()
    return said["long"] if initials == said["short"] else said[0]

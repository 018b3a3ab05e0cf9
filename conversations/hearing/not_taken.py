"""Of a message: that a language test was not taken."""

from __future__ import annotations

from conversations.voice.patterns import Pattern

NOT_YET = Pattern(
    "no-test not-yet",
    r"<not-yet>|\b<no> (?:ielts|celpip|pte|tef|tcf|<test>)|\b<pas-de> (?:ielts|celpip|pte|tef|tcf)|"
    r"\b<pas> <encore>|\b<in> (?:<a-word> )?(?:\d{1,2} |<few> )?<weeks>|\b<in> 0\.\d+ yrs|"
    r"\b<in-2> (?:\d\d? )?<jan>\b",
)
_NO_LANGUAGE = Pattern("no-test no-language", r" <no>(?: \w+){0,2} (<english>)(?: <test>)? ")
TONGUE = Pattern("no-test tongue", r" (<english>) ")
_FRENCH = Pattern("no-test french", r"<french>")
_GENERAL_TO_COME = Pattern(
    "no-test general-to-come",
    r" general(?: \w+){0,2} <to-come>(?= )| <no> general(?: \w+)? <yet>(?= )",
)
_BARE_NO_TEST = Pattern("no-test bare-no-test", r" <no>(?: <any>)? <tests>(?: <yet>)* ")
NOBODYS = Pattern(
    "no-test nobodys",
    r" (?:<my> )?(?:[a-z]+)(?: <s-word>)?(?: \d\d)?(?: <is>)* "
    r"(?:<none>|<yet-to> <take>(?: <it>)?)(?: <yet>)? ",
)
"""Whose test there is none: "him none"."""
_NO_TEST = Pattern("no-test no-test", r" (<english>)(?: \w+){0,4} <no-test> ")
NONE_AT_ALL = Pattern(
    "no-test none-at-all",
    r" <not-taken-any>(?: <language>| ielts)? <tests>(?: <yet>)* $| <aucun> <test>(?: <de-langue>)"
    r"?(?: <passe>| <pr> <l-instant>)* $",
)
"""That no test was taken."""


_ONLY_A_MONTH = Pattern(
    "no-test not-yet",
    r"^ (?:<my> )?(?:ielts|celpip|pte|tef|tcf)(?: <canada>| general| core)? "
    r"<in-2> (?:\d\d? )?[a-z]+ $",
)
_TOLD = frozenset(("listening", "reading", "writing", "speaking", "each", "overall", "clb", "nclc"))


def only_in_a_month(text: str) -> bool:
    """Whether a piece is nothing but a test and a month, which may be over: "IELTS en octobre"."""
    return _ONLY_A_MONTH.search(text) is not None


def was_sat(facts: dict[str, object], test: str) -> None:
    """Takes a test for one that was sat, where its scores follow: "IELTS en octobre, 6 partout"."""
    if facts.get("test") == "none" and facts.keys() & _TOLD:
        facts["test"] = test


def general_to_come(text: str) -> bool:
    """Whether the general test is said to be taken later, where the academic one was: "IELTS
    academic only, general is pending"."""
    return _GENERAL_TO_COME.search(text) is not None


def without_test(text: str) -> str | None:
    """The language of which it is said that there is no test."""
    found = _NO_LANGUAGE.search(text) or _NO_TEST.search(text)
    if found is None:
        return None
    return _language(found[1])


def tongues_of(text: str) -> set[str]:
    """The languages that folded text names: of them a bare "no test" is."""
    return {_language(word) for word in text.split() if TONGUE.fullmatch(f" {word} ")}


def without_it(text: str, spoken: str | None) -> str | None:
    """The language spoken of before a bare "no test"."""
    if spoken is None or _BARE_NO_TEST.fullmatch(text) is None:
        return None
    return _language(spoken)


def _language(said: str) -> str:
    return "french" if _FRENCH.fullmatch(said) else "english"

"""Of a message: that a language test was not taken."""

from __future__ import annotations

import re

NOT_YET = re.compile(
    r"not yet|taking|not taken|not given|not done|not written|"
    r"no (?:ielts|celpip|pte|tef|tcf|test|english)|pas de? (?:ielts|celpip|pte|tef|tcf)|none of|"
    r"neither|pending|no exam|yet|sans|"
    r"pas fait|jamais passe|not fait|haven ?t|have not|didn ?t|did not"
    r"|pas (?:encore|d examen|de test)|book|reserv|inscri|prepar|to take|give in"
    r"|will give|yet to|dont have|don t have|pas passe|next month|le mois prochain"
    r"|in (?:a |the )?(?:\d{1,2} |few |couple of )?(?:weeks?|days?|next)|in 0\.\d+ yrs"
    r"|(?:in|on|en|le) (?:\d\d? )?(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre"
    r"|novembre|decembre)"
)
_NO_LANGUAGE = re.compile(
    r" (?:no|not|dont|don t|without|sans|zero|pas de|pas d|ne parle pas|doesn t|doesnt|never)"
    r"(?: \w+){0,2} (english|anglais|french|francais|language|langue)(?: test| exam)? "
)
TONGUE = re.compile(r" (english|anglais|french|francais) ")
_BARE_NO_TEST = re.compile(
    r" (?:no|pas de|sans|without|never|aucun)(?: any| un)? (?:tests?|exams?|examens?)"
    r"(?: yet| taken| encore| passe| done| so far)* "
)
NOBODYS = re.compile(
    r" (?:my |mon |ma )?(?:[a-z]+)(?: s)?(?: is| has| a)? (?:none|nil|no|not yet|nothing|not taken"
    r"|yet to (?:take|write|give|appear|sit|do)(?: it| one)?"
    r"|not given|not done|pending|aucun|pas encore|rien|zero|no test|no exam)(?: yet| taken)? "
)
"""Whose test there is none: "him none"."""
_NO_TEST = re.compile(
    r" (english|anglais|french|francais)(?: \w+){0,4} (?:no test|not tested|test not|no exam"
    r"|not yet|pas encore(?: \w+)? (?:passee?|fait|faite|teste)?|pas le test"
    r"|test pending|sans test|pas d examen|pas de test|none|nil|zero) "
)
NONE_AT_ALL = re.compile(
    r" (?:passe aucun|ai aucun|fait aucun|sans aucun|not taken any|havent taken any"
    r"|haven t taken any|not given any|havent given any|haven t given any|no|zero)"
    r"(?: language| langue| english| ielts)? (?:tests?|examens?|exams?)(?: de langue| yet| so far"
    r"| given| taken| done| for now| till now)* $"
    r"| aucun (?:test|examen)(?: de langue| officiel)?(?: passe| fait| encore| a ce jour"
    r"| (?:pour|pr) l instant| pour le moment| actuellement)* $"
)
"""That no test was taken."""


def without_test(text: str) -> str | None:
    """The language of which it is said that there is no test."""
    found = _NO_LANGUAGE.search(text) or _NO_TEST.search(text)
    if found is None:
        return None
    return "french" if found[1] in ("french", "francais") else "english"


def without_it(text: str, spoken: str | None) -> str | None:
    """The language spoken of before a bare "no test"."""
    if spoken is None or _BARE_NO_TEST.fullmatch(text) is None:
        return None
    return "french" if spoken in ("french", "francais") else "english"

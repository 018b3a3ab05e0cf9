"""Of a message: what somebody has, and in which money."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from babel.numbers import list_currencies

from conversations.hearing.clauses import Clause
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_SIGNS = {"USD": r"us \$|\$ us", "INR": "₹", "EUR": "€", "GBP": "£"}
"""Signs of currencies, beside the words for them (``heard/money.ftl``)."""
_CANADIAN = Pattern("money canadian", r" <c-word> \$|\$ <c-word-2> ")
"""Canadian dollars by their sign: "C$", "25 000 $ CA". In a list of words the sign would fall away,
and a bare "c" is "c'est", too."""


def _money(name: str) -> Pattern:
    return Pattern("money of-several", f" <{name}> ")


_OF_SEVERAL = {
    "PHP": (
        _money("pesos"),
        {"MX": "MXN", "CO": "COP", "AR": "ARS", "CL": "CLP", "DO": "DOP", "UY": "UYU", "CU": "CUP"},
    ),
    "KWD": (_money("dinars"), {"TN": "TND", "DZ": "DZD", "JO": "JOD", "IQ": "IQD", "BH": "BHD"}),
    "AED": (_money("dirhams"), {"MA": "MAD"}),
    "SAR": (_money("riyals"), {"QA": "QAR", "OM": "OMR"}),
    "KES": (_money("shillings"), {"UG": "UGX", "TZ": "TZS"}),
    "INR": (
        _money("rupees"),
        {"PK": "PKR", "NP": "NPR", "LK": "LKR", "BD": "BDT"},
    ),
}
"""Names of money of several countries: whose it is, the country told says."""
_OF_UNLIKE_WORTH = ("PHP", "KWD")
"""Of which one country's is worth a hundred times another's."""
_RUPEES = {
    code: Pattern("money of-several", f" <{country}>")
    for country, code in (("pakistan", "PKR"), ("nepal", "NPR"), ("sri-lanka", "LKR"))
}
_LEAST_MONEY = 500
_DOLLARS = Pattern("money dollars", r" (?:\$|<dollars>) (?!<other>)")
"""Dollars of which nobody says whose they are."""
_TOLD_SAID = Pattern("money told", r" <have> ")


def of_home(currency: str, home: Collection[str], pieces: Sequence[Clause]) -> str | None:
    """The currency that a name of several means in one of the countries told: pesos in Mexico. Bare
    pesos, or dinars, of no country told, or of two, are nobody's: one is worth seventy times
    another."""
    if currency not in _OF_SEVERAL or currency[:2] in home:
        return currency
    name, others = _OF_SEVERAL[currency]
    if not any(name.search(one.text) for one in pieces):
        return currency
    found = {others[code] for code in home if code in others}
    if len(found) == 1:
        return found.pop()
    return None if currency in _OF_UNLIKE_WORTH else currency


@cache
def _names() -> dict[str, re.Pattern[str]]:
    """How each currency is called, by its code."""
    found = {code: _alternatives(code) for code in sorted(list_currencies())}
    return {code: re.compile(f" (?:{names}) ") for code, names in found.items() if names}


def _alternatives(code: str) -> str:
    words = sorted(listed(f"words-money-{code}"), key=len, reverse=True)
    return "|".join([*map(re.escape, words), *filter(None, [_SIGNS.get(code)])])


@cache
def _of_an_amount() -> Pattern:
    """A piece that is nothing but an amount: "20,000 CAD"."""
    names = "|".join(filter(None, map(_alternatives, sorted(list_currencies()))))
    return Pattern("money of-an-amount", rf"(?: (?:\d\S*|<cad>|[$€£₹]|{names}))+ ")


def told(clause: Clause, *, in_canada: bool = False) -> Facts:
    """What somebody has, in the currency named; a salary, a rent and a fee are none of it. Bare
    dollars are Canada's of whoever is ``in_canada``."""
    text = clause.text
    if clause.future or clause.past or clause.says("not-mine", "eca"):
        return {}
    canadian = clause.says("canadian-dollars") or bool(_CANADIAN.search(text))
    canadian = canadian or (in_canada and bool(_DOLLARS.search(text)))
    if not any(sign.isdecimal() for sign in text):
        return {}
    named = [of for of, names in _names().items() if names.search(text)]
    # "35 lakh taka": a number of India's, of another currency.
    foreign = next((c for c in named if c != "INR"), next(iter(named), None))
    if not (canadian or foreign or clause.says("money")):
        return {}
    told = clause.says("money") or _of_an_amount().fullmatch(text)
    if not (told or _TOLD_SAID.search(text)):
        return {}
    sums = [int(one) for one in numbers_in(text.strip()).numbers if one >= _LEAST_MONEY]
    if len(sums) != 1:
        return {}
    if foreign and not canadian:
        if foreign == "INR":
            foreign = next((c for c, named in _RUPEES.items() if named.search(text)), "INR")
        return {"funds_other": {"amount": sums[0], "currency": foreign}}
    return {"funds_cad": sums[0]} if canadian else {}

"""Of a message: what somebody has, and in which money."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from conversations.hearing.clauses import Clause
from conversations.interview.reading.numbers import numbers_in

Facts = dict[str, object]

_CURRENCIES = {
    "USD": r"usd|us dollars?|us \$|u\.s\. dollars?|american dollars?|dollars americains"
    r"|dollars us|\$ us|us d",
    "INR": r"inr|rupees?|rs|lakhs?|lacs?|crores?|₹",
    "EUR": r"eur|euros?|€",
    "GBP": r"gbp|pounds?|£|quid",
    "PHP": r"php|pesos?",
    "NGN": r"ngn|naira",
    "AED": r"aed|dirhams?",
    "PKR": r"pkr",
    "CHF": r"chf|francs suisses|swiss francs",
    "XAF": r"xaf",
    "XOF": r"xof|fcfa|francs cfa|cfa",
    "CNY": r"cny|yuan|rmb",
    "BRL": r"brl|reais",
    "BDT": r"bdt|takas?|tk",
    "AUD": r"aud",
    "MAD": r"mad",
    "SAR": r"sar|riyals?",
    "KES": r"kes|shillings?",
    "GHS": r"ghs|cedis?",
    "OMR": r"omr",
    "KWD": r"kwd|dinars?",
    "ZAR": r"zar|rands?",
    "MXN": r"mxn",
    "COP": r"cop",
    "TRY": r"try|liras?",
    "NPR": r"npr",
    "IRR": r"tomans?|rials?",
    "KRW": r"krw|won",
    "SGD": r"sgd",
    "HKD": r"hkd",
    "JPY": r"jpy|yen",
    "UAH": r"uah|hryvnia",
    "PLN": r"pln|zloty",
    "PEN": r"pen|soles",
    "TTD": r"ttd|tt dollars?",
    "CLP": r"clp",
    "ARS": r"ars",
    "DOP": r"dop",
    "JMD": r"jmd",
    "GTQ": r"gtq|quetzales",
    "HTG": r"htg|gourdes?",
    "RUB": r"rub|rubles?|roubles?",
    "KZT": r"kzt|tenge",
    "GEL": r"gel|lari",
    "RON": r"ron|lei",
    "ILS": r"ils|shekels?",
    "JOD": r"jod",
    "LBP": r"lbp",
    "BHD": r"bhd",
    "TZS": r"tzs",
    "RWF": r"rwf",
    "ZMW": r"zmw|kwacha",
    "BWP": r"bwp|pula",
    "MUR": r"mur",
    "CDF": r"cdf",
    "THB": r"thb|baht",
    "IDR": r"idr|rupiahs?",
    "MYR": r"myr|ringgits?",
    "TWD": r"twd",
    "NZD": r"nzd",
    "SEK": r"sek",
    "NOK": r"nok",
    "DKK": r"dkk",
    "ETB": r"etb|birr",
    "UGX": r"ugx",
    "LKR": r"lkr",
    "VND": r"vnd|dong",
    "TND": r"tnd",
    "DZD": r"dzd",
    "EGP": r"egp",
    "QAR": r"qar",
}
_OF_SEVERAL = {
    "PHP": (" pesos? ", {"MX": "MXN", "CO": "COP", "AR": "ARS", "CL": "CLP", "DO": "DOP"}),
    "KWD": (" dinars? ", {"TN": "TND", "DZ": "DZD", "JO": "JOD", "IQ": "IQD", "BH": "BHD"}),
    "AED": (" dirhams? ", {"MA": "MAD"}),
    "SAR": (" riyals? ", {"QA": "QAR", "OM": "OMR"}),
    "KES": (" shillings? ", {"UG": "UGX", "TZ": "TZS"}),
    "INR": (
        " (?:rupees?|rs|lakhs?|lacs?|crores?) ",
        {"PK": "PKR", "NP": "NPR", "LK": "LKR", "BD": "BDT"},
    ),
}
"""Names of money of several countries: whose it is, the country told says."""
_CURRENCY_NAMES = {of: re.compile(rf" (?:{names}) ") for of, names in _CURRENCIES.items()}
_RUPEES = {"pakistan": "PKR", "nepal": "NPR", "sri": "LKR"}
_OF_AN_AMOUNT = re.compile(
    r"(?: (?:\d\S*|cad|dollars|canadian|us|k|thousand|mille|millions?|ready|bank|liquid|available"
    rf"|francs|de|[$€£₹]|of|about|around|approx|{'|'.join(_CURRENCIES.values())}))+ "
)
"""A piece that is nothing but an amount: "20,000 CAD"."""
_LEAST_MONEY = 500


def of_home(currency: str, home: Collection[str], pieces: Sequence[Clause]) -> str:
    """The currency that a name of several means in one of the countries told: pesos in Mexico."""
    name, others = _OF_SEVERAL.get(currency, ("", {}))
    if not name or currency[:2] in home or not any(re.search(name, one.text) for one in pieces):
        return currency
    found = {others[code] for code in home if code in others}
    return found.pop() if len(found) == 1 else currency


def told(clause: Clause) -> Facts:
    """What somebody has, in the currency named; a salary, a rent and a fee are none of it."""
    text = clause.text
    if clause.future or clause.past or clause.says("not-mine", "eca"):
        return {}
    canadian = clause.says("canadian-dollars")
    if not any(sign.isdigit() for sign in text):
        return {}
    named = [of for of, names in _CURRENCY_NAMES.items() if names.search(text)]
    # "35 lakh taka": a number of India's, of another currency.
    foreign = next((c for c in named if c != "INR"), next(iter(named), None))
    if not (canadian or foreign or clause.says("money")):
        return {}
    told = clause.says("money") or _OF_AN_AMOUNT.fullmatch(text)
    if not (told or re.search(r" (?:have|has|i|ai|avons|got|hold|only) ", text)):
        return {}
    sums = [int(one) for one in numbers_in(text.strip()).numbers if one >= _LEAST_MONEY]
    if len(sums) != 1:
        return {}
    if foreign and not canadian:
        if foreign == "INR":
            foreign = next((c for word, c in _RUPEES.items() if f" {word}" in text), "INR")
        return {"funds_other": {"amount": sums[0], "currency": foreign}}
    return {"funds_cad": sums[0]} if canadian else {}

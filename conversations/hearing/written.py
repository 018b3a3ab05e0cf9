"""A message as it is written, in its words, numbers and signs.

What can be said in many ways is brought to one here, so that nobody behind has to know them all:
abbreviations lose their points, lengths of time become years ("1 yr 3 months", "2 and a half
years", "Jan 2018 to Mar 2021"), thousands one number.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache

from conversations.hearing.ages import without_ages
from conversations.hearing.ago import with_its_month
from conversations.hearing.asides import without_asides
from conversations.hearing.canada import with_its_province
from conversations.hearing.chatted import in_full
from conversations.hearing.colloquial import written_plainly
from conversations.hearing.in_words import in_figures
from conversations.hearing.informal import before_folding, written_out
from conversations.hearing.lists import any_of
from conversations.hearing.named import by_role
from conversations.hearing.owners import told_first
from conversations.hearing.parts import by_place
from conversations.hearing.proxies import as_the_candidate
from conversations.hearing.restated import as_meant
from conversations.hearing.rows import in_order, with_points
from conversations.hearing.speakers import by_column, by_label
from conversations.hearing.tongues import in_known_words
from conversations.hearing.totals import with_unit
from conversations.interview.reading.amounts import fold_keeping_points
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.patterns import Pattern
from conversations.voice.wording import month_numbers

RECKONED = "reckoned"
"""Stands before years that nobody said, but that follow from the years of two calendars."""
OF_WHICH = "ofwhich"
"""Stands for every way to say that a part follows: "out of which 3 in Canada"."""
SEVERAL = "several"
"""Stands for a number that is not certain: "2-3 years"."""

_MONTHS = 12
_NUMBER = r"\d{1,2}(?:\.\d{1,2})?"
_TOKEN = Pattern(
    "written token",
    r"\d{4}-\d{1,2}(?:-\d{1,2})?|10\+2|1[0-2]<th>|\d+(?:[.,]\d+)?(?:/\d+(?:[.,]\d+)?)*|<bac> ?\+ ?"
    r"\d|<c-word>\+\+|[^\W\d_]+(?:#|\+\+)?|[.,;:!?()|/+&\n$€£₹–-]",
)
_DOTTED = re.compile(r"(?<![^\W\d_])([a-z])\.(?:([a-z])(?![^\W\d_])\.?|([a-z]{2,5})(?![^\W\d_]))")
_APART = Pattern("written apart", r"\b(<bm>)\. (<tech>)\b\.?")
_DEGREE_POINT = Pattern("written degree-point", r"\b(<msc>)\. (?=(?:<from>)\b)")
"""An abbreviation's point, which ends no sentence: "M.Sc. from Delhi"."""
_PERMIT_EXP = Pattern("written permit-exp", r"\b(<permit>)(?: <is>)? <exp>\.? (?=<month>\b|\d)")
"""What an end of a permit stands behind: "PGWP exp. Jan 2028"."""
_COURSE_AT = Pattern(
    "written course-at", r"\b(<diploma>) ?\( ?([a-z][a-z ]{2,30}), ?(\d(?:\.\d)? yrs) ?\)"
)
"""A course with its school and its length in brackets: "diploma (Humber, 2 yrs)"."""
_GROUPED = re.compile(r"(?<![\d.,])(?<!\d )(\d{1,3}) (\d{3})(?![\d.,])(?! \d)")
_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{2,3}),\d{3}(?![\d,])")
"""A number with two commas, in thousands or as India groups it: "18,00,000"."""
_FOUR = re.compile(r"\b\d{1,3}(?:\.\d)?(?:, ?\d{1,3}(?:\.\d)?){3}\b")
"""Four scores with a comma between each two."""
_FOUR_AND = Pattern(
    "written four-and",
    r"(?P<ages>\b<ages>\b[^.;\d\n]{0,14})?(?<![\d.])"
    r"(?P<three>\d{1,3}(?:\.\d)?(?:, ?\d{1,3}(?:\.\d)?){2}),? ?(?:&|<and>) ?"
    r"(?P<last>\d{1,3}(?:\.\d)?)(?! ?(?:<unit>)\b|[\d/%]|\.\d)",
)
"""The same with a word before the last: "6, 6, 5 and 6"."""
_ENGINEER = Pattern("written engineer", r"<b-e>|(?<=[^a-z])<b-word>\.?<e-word>(?=\.? <in>)")
_DAY = re.compile(r"(?<![\d.-])(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d\d)\b")
_MONTH_FIRST = re.compile(r"(?<![\d./-])(0?[1-9]|1[0-2])-(20\d\d)(?![\d-])")
"""The month of a year: "02-2027"."""
_DASHES = re.compile(r"(?<![\d-])\d{1,2}(?:\.\d)?(?:-\d{1,2}(?:\.\d)?){3}(?![\d-])")
_OF_WHICH = Pattern("written of-which", r",? ?\b<out-of-which>(?: <about>)? (?=\d)")
_SLASHES = re.compile(r"\d(?:[.,]\d)?(?: / \d{1,3}(?:[.,]\d)?){3}")
_COURSE_FIRST = Pattern(
    "written course-first",
    r"\b((?:<pg> )?<diploma>)(?: <of>|,| -| :)? ?\(? ?(\d{1,2}(?:\.\d+)? yrs)(?! ?<as>\b(?! \d))|"
    r"\b(<associates-foundation-de>|[a-z]{2,5})(?: <of>)? ?\(? ?(\d{1,2}(?:\.\d+)? yrs)(?="
    r"(?P<behind>[^.,;)\n+(&]{0,60}))",
)
"""A course and how long it took: "diploma 3 years"."""
_LASTED = Pattern("written lasted", r"\d yrs (?:<in> )(?:[a-z]+ ){1,3}$")
"""A course whose length stands before it: "3 years at Conestoga college, 2 years ..."."""
_LASTS_BEFORE = re.compile(r"\d yrs $")
"""Its length right before a course: "2 yrs course, 6 yrs in Oman"."""
_TAUGHT = Pattern("written taught", r"<in>")
_LONGEST_DEGREE = 7
"""Years of a degree; more behind its name are of work: "BA 8 yrs"."""
_EUROPEAN = re.compile(r"\b[abc][12]\b")
"""A level of the European scale, which is none of Canada's."""
_SAID_TOO = Pattern(
    "written said-too",
    rf"\b{RECKONED} (?P<reckoned>{_NUMBER}) yrs(?:[ ,(=:–-]|<so>\b)* ?"
    rf"(?P<said>{_NUMBER}) yrs(?: ?\))?",
)
"""Years between two dates, and how many these are: "since 2017, so nine years"."""
_LABELLED = re.compile(r"([a-z])[-=](?=\d)")
_TOKENS_SAID = Pattern("written tokens", r"\b<on> (?=<vivait>\b)")
_TOKENS_2_SAID = Pattern(
    "written tokens-2",
    r"(?<!yrs )(?<!yr )(?<!<years> )(?<!\d )(?<!\d)(?<!\+ )(?<!\+)\b(<expires>|yrs?)\. (?=\d)",
)
_TOKENS_3_SAID = Pattern("written tokens-3", r"\b<w-word>/ ?(?=\w)")
_TOKENS_4_SAID = Pattern("written tokens-4", r"\b<d-word>\.<o-word>\.<b-word>\b\.?")
_TOKENS_5_SAID = Pattern("written tokens-5", r"\b(<ll>)\.? ?(<bm>)\b|\b(<ph>)\.? ?(<d-word>)\b")
_TOKENS_6_SAID = Pattern("written tokens-6", r"\b<i-m>\b|\b<i-am>\b|\b<i-m-2>\b")
_TOKENS_7_SAID = Pattern(
    "written tokens-7", r"\b<plus-two>\b|(?<![\w ])\+2\b|(?<=\s)\+2(?= <pass>\b| ?[.,;\n]|$)"
)
_TOKENS_8_SAID = Pattern("written tokens-8", r"\((<lrws>)\)")
_TOKENS_9_SAID = Pattern("written tokens-9", r"\b<single> <mother>\b")
_TOKENS_10_SAID = Pattern(
    "written tokens-10", r"(?<=[a-z]{3})(?=\d\d? ?yrs?\b)|(?<=[a-z]{3})(?=\d\d? ?<years>\b)"
)
_TOKENS_11_SAID = Pattern("written tokens-11", r"(?<=\d)(?=[a-z])(?!(?<=\b1[0-2])<th>\b)")
_TOKENS_12_SAID = Pattern("written tokens-12", r"\b<bac> ?\+ ?(\d)")


@cache
def _units() -> tuple[str, str, str]:
    """Patterns of a number, of years and of months."""
    words = sorted({word for value in range(1, 20) for word in listed(f"words-number-{value}")})
    number = rf"(?:\d{{1,2}}(?:[.,]\d{{1,2}})?|{'|'.join(map(re.escape, words))})"
    years = "|".join(sorted(map(re.escape, listed("words-told-year")), key=len, reverse=True))
    months = "|".join(sorted(map(re.escape, listed("words-told-month")), key=len, reverse=True))
    return number, rf"(?:{years})(?![a-z/])", rf"(?:{months})(?![a-z])"


@cache
def _lengths() -> Pattern:
    number, years, months = _units()
    return Pattern(
        "written lengths",
        rf"(?<![\w.,/-])(?P<article><an> )?(?P<years>{number})? ?\+? ?-?(?:(?P<half><and> (?:<a-wor"
        rf"d> )?<half>) )?(?:{years})\+?(?: ?(?:<and>|,|&)? ?(?P<months>{number}) ?(?:{months}|"
        rf"<m-word>\b)| (?P<half_behind><and> (?:<a-word-2> )?<half>\b))?|(?<![\w.,/-])"
        rf"(?P<only_months>{number}) ?\+? ?{months}",
    )


@cache
def _between_numbers() -> Pattern:
    number, years, months = _units()
    return Pattern(
        "written between-numbers",
        rf"(?<![\w.,/])({number}) ?(?:-|–|<to>) ?({number}) ?({years}|{months})",
    )


@cache
def _ordinal() -> Pattern:
    """A day of a month: "5th sept", "dec 10th"."""
    names = "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))
    suffix = r"(?:st|nd|rd|th|er)"
    return Pattern(
        "written ordinal",
        rf"\b(\d{{1,2}}){suffix} (?:<of> )?(?=(?:{names})\b)|(?<=[a-z] )(\d{{1,2}}){suffix}\b(?=,? "
        rf"20)",
    )


@cache
def _month_and_day() -> Pattern:
    """ "August 15, 2027"."""
    names = "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))
    return Pattern("written month-and-day", rf"\b((?:{names}) \d{{1,2}})<st>?, ?((?:19|20)\d\d)\b")


@cache
def _calendar() -> Pattern:
    names = "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))

    def moment(one: int) -> str:
        return (
            rf"(?:(?P<month{one}>{names})\.?[ ,]+|(?P<number{one}>1[0-2]|0?[1-9])/)?"
            rf"(?P<year{one}>(?:19|20)\d\d)"
        )

    now = "|".join(sorted(map(re.escape, listed("words-told-until-now")), key=len, reverse=True))
    return Pattern(
        "written calendar",
        rf"(?<![\w/.-]){moment(1)} ?(?:-|–|<to>) ?(?:{moment(2)}|(?P<now>{now}))(?![\w/-])|\b"
        rf"(?P<since><since>)(?: <the>)?(?: <year>)? {moment(3)}(?![\w/-])",
    )


def tokens(message: str, today: date | None = None) -> list[str]:
    """Its words, numbers and signs; "B.Tech." is one word, "15 300" one number. Where ``today`` is
    told, years between two dates are reckoned."""
    typed = as_the_candidate(fold_keeping_points(before_folding(by_role(message))))
    typed = with_points(in_known_words(typed))
    text = written_plainly(without_asides(as_meant(in_full(typed))))
    text = by_column(in_figures(written_out(text, typed)))
    text = with_its_province(by_label(in_order(text)))
    text = _MONTH_FIRST.sub(r"\1/\2", _DAY.sub(r"\1/\2/\3", text))
    text = _DASHES.sub(lambda m: m[0].replace("-", "/"), text)
    text = _SLASHES.sub(lambda m: m[0].replace(" ", ""), text)
    text = re.sub(r"(?<=[a-z]{2})-(?=[a-z]{2})", " ", text)
    text = _TOKENS_SAID.sub("nous ", text)
    text = _TOKENS_2_SAID.sub(r"\1 ", text)
    text = _PERMIT_EXP.sub(r"\1 expires ", text)
    text = _TOKENS_3_SAID.sub("with ", text)
    text = _TOKENS_4_SAID.sub("dob", text)
    text = _TOKENS_5_SAID.sub(r"\1\2\3\4", text)
    text = _OF_WHICH.sub(f" {OF_WHICH} ", text)
    text = _month_and_day().sub(r"\1 \2", text)
    text = _ENGINEER.sub(" beng ", text)
    text = _APART.sub(r"\1\2", text)
    for _ in range(2):
        text = _DOTTED.sub(lambda m: m[1] + (m[2] or m[3]), text)
    text = _DEGREE_POINT.sub(r"\1 ", text)
    text = _COMMAS.sub(lambda m: m[0].replace(",", ""), text)
    text = _GROUPED.sub(r"\1\2", text)
    text = _TOKENS_6_SAID.sub("im", text)
    text = _TOKENS_7_SAID.sub("10+2", text)
    text = _FOUR.sub(lambda m: m[0].replace(",", " "), _FOUR_AND.sub(_four, text))
    text = re.sub(r"(?<=[a-z])'(?=[a-z])", " ", text)
    text = _TOKENS_8_SAID.sub(r" \1 ", text)
    text = _TOKENS_9_SAID.sub("single parent", text)
    text = _EUROPEAN.sub(" cefr ", text)
    text = _ordinal().sub(lambda m: f"{m[1] or m[2]} ", text)
    if today is not None:
        text = _reckoned(with_its_month(text, today), today)
    text = _TOKENS_10_SAID.sub(" ", text)
    text = _between_numbers().sub(rf"{SEVERAL} \3", text)
    text = re.sub(r"(?<=\S) {2,}", " ", _lengths().sub(_in_years, text))
    text = without_ages(_SAID_TOO.sub(_as_said, text))
    text = _COURSE_AT.sub(r"\3 \1 (\2)", text)
    text = _COURSE_FIRST.sub(_course_first, text)
    text = by_place(with_unit(text))
    text = told_first(text)
    # "28yrs", "ielts7", "L8", "L-8": words and figures apart.
    text = _LABELLED.sub(r"\1 ", text)
    text = _TOKENS_11_SAID.sub(" ", text)
    text = re.sub(r"(?<=[a-z])(?=\d)", " ", text)
    text = _TOKENS_12_SAID.sub(r"bac+\1", text)
    return _TOKEN.findall(text)


def _four(said: re.Match[str]) -> str:
    """Four scores with a comma between each two, unless they are ages."""
    return said[0] if said["ages"] else f"{said['three']}, {said['last']}"


def _as_said(said: re.Match[str]) -> str:
    """The years as they were said, where those between the two dates are as many."""
    alike = abs(Decimal(said["reckoned"]) - Decimal(said["said"])) <= 1
    return f"{said['said']} yrs" if alike else said[0]


def _course_first(said: re.Match[str]) -> str:
    """How long a course took, before its name. Behind a degree, years of which something is told
    that may be work are left alone: "btech 4 years developer"."""
    if said[1]:
        lasted = _LASTED.search(said.string, 0, said.start())
        if "," in said[0]:
            lasted = lasted or _LASTS_BEFORE.search(said.string, 0, said.start())
        taught = Decimal(said[2].split()[0]) <= _LONGEST_DEGREE
        return said[0] if lasted or not taught else f"{said[2]} {said[1]}"
    degrees = ("degree-short", "bachelors", "masters")
    behind = said["behind"].split()
    may_be_work = any(
        any_of(word, "trade", "experience", "works", "as", "since") for word in behind
    )
    alone = any(any_of(said[3].split()[-1], name) for name in degrees)
    taught = Decimal(said[4].split()[0]) <= _LONGEST_DEGREE
    if not alone or may_be_work or not taught or (behind and _TAUGHT.fullmatch(behind[0])):
        return said[0]
    return f"{said[4]} {said[3]}"


def _value(said: str | None) -> Decimal:
    numbers = numbers_in(said, decimals=True).numbers if said else []
    return numbers[0] if numbers else Decimal(0)


def _in_years(said: re.Match[str]) -> str:
    """A length of time in years, with at most two decimals."""
    if said["only_months"]:
        return f" {_short(_value(said['only_months']) / 12)} yrs "
    half = said["half"] or said["half_behind"]
    if not said["years"] and not (said["article"] and half):
        return said[0]
    whole = _value(said["years"]) if said["years"] else Decimal(1)
    if half:
        whole += Decimal("0.5")
    return f" {_short(whole + _value(said['months']) / 12)} yrs "


def _short(years: Decimal) -> str:
    short = format(round(years, 2), "f")
    return short.rstrip("0").rstrip(".") if "." in short else short


def _month(said: re.Match[str], which: str) -> int | None:
    number = said[f"number{which}"]
    return int(number) if number else month_numbers().get(said[f"month{which}"] or "")


def _reckoned(text: str, today: date) -> str:
    """Times between two dates as years; months are told only where both ends tell theirs."""

    def years(said: re.Match[str]) -> str:
        which = "3" if said["since"] else "1"
        first = (int(said[f"year{which}"]), _month(said, which))
        ends_now = said["since"] is not None or said["now"] is not None
        last = (today.year, today.month) if ends_now else (int(said["year2"]), _month(said, "2"))
        if last[0] < first[0]:
            return said[0]
        exact = first[1] is not None and last[1] is not None
        length = Decimal(last[0] - first[0])
        if first[1] is not None and last[1] is not None:
            months = last[1] - first[1]
            # "September 2016 to August 2019" are three years: its last month is counted, too.
            whole = not ends_now and (months + 1) % _MONTHS == 0
            length += Decimal(months + whole) / _MONTHS
        if length <= 0 or first[0] < today.year - 50:
            return said[0]
        until_now = "since " if said["now"] else ""
        before = f"{said['since']} " if said["since"] else until_now
        mark = "" if exact and not ends_now else f"{RECKONED} "
        behind = f" to {said[0].split()[-1]}" if last[0] > today.year else ""
        return f" {before}{mark}{_short(length)} yrs{behind} "

    return _calendar().sub(years, text)

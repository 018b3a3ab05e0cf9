"""Builds ``schools.bits`` from the list of the world's universities at
github.com/Hipo/university-domains-list (MIT licence), and from how common words are (wordfreq).

Run by ``make schools`` with the file of that list. A university is known by its name, by its name
without "University of", and by the first label of its domain, which mostly is what people call it:
unilag, uniben, strath. What is a word besides, or the name of a town elsewhere, is left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from conversations.hearing.schools import FILE, SHORTEST, UNIVERSITY, key, packed
from conversations.hearing.where import town_of
from conversations.interview.reading.numbers import listed
from conversations.voice.wording import country_codes, fold

COMMON = 3.4
"""Words that are this common in a language (of a thousand million, as a power of ten) name nothing
by themselves; two of which each is nearly ten times as common neither."""
COMMON_OF_SEVERAL = 4.2
LANGUAGES = ("en", "fr", "es", "de", "pt", "it", "id")
MOST = 8
"""Countries that may share a name, which the rest of a message then decides."""
SECOND = frozenset(("ac", "edu", "co", "com", "org", "sch", "gov", "net", "res", "or", "uni"))
"""Labels under a country's that say what kind of a house it is."""
NUMERALS = frozenset(("1", "2", "3", "4", "5", "i", "ii", "iii", "iv", "v"))
INITIALED = ("CA", "US")
"""Where people say "U of R"."""


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(name.replace("'", " ").replace("’", " ")))


def _common(word: str) -> float:
    from wordfreq import zipf_frequency

    return max(float(zipf_frequency(word, one)) for one in LANGUAGES)


def _label(domain: str) -> str:
    """What a domain calls the university: "unilag" of unilag.edu.ng."""
    labels = domain.casefold().split(".")
    kept = labels[:-2] if len(labels) > 2 and labels[-2] in SECOND else labels[:-1]
    return kept[-1] if kept else ""


def by_itself(name: str, country: str) -> bool:
    """Whether a name says what is meant without "university" beside it."""
    words = name.split()
    if name in country_codes() or not words or name[0].isdecimal():
        return False
    if (town := town_of(name)) is not None:
        return town == country
    if len(words) == 1:
        known = any(name in listed(f"words-told-{one}") for one in NOT_NAMES)
        return len(name) >= SHORTEST and not known and _common(name) < COMMON
    return min(map(_common, words)) < COMMON_OF_SEVERAL


NOT_NAMES = (
    "masters", "doctorate", "bachelors", "two-year", "one-year", "secondary", "degree-short", "eca",
    "test-name", "trade", "any-trade", "field", "year", "month", "course", "school-university",
)  # fmt: skip


def names(university: dict[str, object]) -> Iterator[str]:
    """What one university may be called, as keys."""
    country, called = str(university["alpha_two_code"]), str(university["name"])
    inner = re.findall(r"\(([^)]*)\)", called)
    for said in (re.sub(r"\([^)]*\)", " ", called), *inner):
        words = _words(said)
        if not words:
            continue
        forms = [words]
        if words[-1] in NUMERALS and len(words) > 2:
            forms.append(words[:-1])  # "Université de Yaoundé I"
        for form in forms:
            whole = key(form)
            bare = whole.removesuffix(UNIVERSITY).strip()
            if " " in whole and whole != bare and bare:
                yield whole
            if bare and by_itself(bare, country):
                yield bare
        initial = re.fullmatch(r"university of ([a-z])[a-z]+", " ".join(words))
        if country in INITIALED and initial:
            yield f"{initial[1]} {UNIVERSITY}"
    domains = university["domains"]
    for domain in domains if isinstance(domains, list) else ():
        label = _label(str(domain))
        of_place = re.fullmatch(r"(?:uni|univ|u|fh|tu|hs)-(.+)", label)
        if of_place and label.startswith(("uni", "u-")):
            yield key([*of_place[1].split("-"), UNIVERSITY])
        elif re.fullmatch(r"[a-z]{3,}", label) and by_itself(label, country):
            yield label


def table(universities: Iterable[dict[str, object]]) -> dict[str, str]:
    """Names, each with the codes of the countries that have a university of that name."""
    found: dict[str, set[str]] = {}
    for one in universities:
        for name in names(one):
            if name.isascii():
                found.setdefault(name, set()).add(str(one["alpha_two_code"]))
    return {name: " ".join(sorted(codes)) for name, codes in found.items() if len(codes) <= MOST}


def main(path: str) -> int:
    """Write the file; the exit status."""
    found = table(json.loads(Path(path).read_text("utf-8")))
    FILE.write_bytes(packed(found))
    print(f"{len(found)} names, {FILE.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

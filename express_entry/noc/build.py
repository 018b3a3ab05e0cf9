"""Builds the data of this package from the classification's tables; run once per edition.

    python -m express_entry.noc.build [FOLDER] [--edition 2021]

FOLDER holds unit_groups.tsv, example_titles.tsv and groups.tsv as docs/noc.md describes them. Three
files are written, all committed: ``<edition>.titles.gz``, the titles as readable lines; and made of
them, with nothing of their own, ``<edition>.words.gz``, the titles as they are held in memory, and
``<edition>.index.gz``, where each word stands in them. Without FOLDER these two are made anew from
the titles kept, as after a change to the wording rules.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from express_entry.noc.classification import DATA
from express_entry.noc.genders import forms
from express_entry.noc.wording import LANGUAGES, stem, weighted_words, words

SOURCES = {
    "2021": (
        "Source: Statistics Canada, National Occupational Classification 2021 version 1.0, "
        "September 2021"
    ),
}


Heading = dict[str, Any]
"""The edition, its source, and the groups above the unit groups."""


@dataclass(frozen=True, slots=True)
class Group:
    """A unit group with its titles, as read from the tables."""

    code: str
    teer: int
    titles: dict[str, str]
    examples: dict[str, list[str]]


def main(arguments: list[str] | None = None) -> None:
    """Reads the command line, builds, and says what was written."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--edition", default="2021", choices=sorted(SOURCES))
    options = parser.parse_args(arguments)
    if options.folder is None:
        heading, groups = kept(options.edition)
    else:
        groups = read_groups(options.folder)
        upper = list(_rows(options.folder / "groups.tsv"))
        heading = {"edition": options.edition, "source": SOURCES[options.edition], "groups": upper}
        _write(options.edition, "titles", titles_file(heading, groups))
    _write(options.edition, "words", words_file(heading, groups))
    _write(options.edition, "index", index_file(groups))


def _write(edition: str, name: str, content: bytes) -> None:
    DATA.mkdir(exist_ok=True)
    path = DATA / f"{edition}.{name}.gz"
    path.write_bytes(gzip.compress(content, 9, mtime=0))
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def kept(edition: str) -> tuple[Heading, list[Group]]:
    """What ``<edition>.titles.gz`` keeps: its heading, and the unit groups."""
    content = gzip.decompress((DATA / f"{edition}.titles.gz").read_bytes()).decode()
    heading, *told = content.split("\n=")
    return json.loads(heading), [_kept_group(lines) for lines in told]


def _kept_group(lines: str) -> Group:
    named, *examples = lines.rstrip("\n").split("\n")
    code, teer, *titles = named.split("\t")
    return Group(
        code,
        int(teer),
        dict(zip(LANGUAGES, titles, strict=True)),
        {
            language: [one[1:] for one in examples if one[0] == language[0]]
            for language in LANGUAGES
        },
    )


def read_groups(folder: Path) -> list[Group]:
    """The unit groups in the order of their codes, their example titles in the order printed."""
    examples: dict[tuple[str, str], list[str]] = defaultdict(list)
    rows = list(_rows(folder / "example_titles.tsv"))
    lowered = LowerCase(row["title"] for row in rows)
    for row in rows:
        examples[row["code"].zfill(5), row["lang"]].append(lowered(row["title"]))
    groups = []
    for row in _rows(folder / "unit_groups.tsv"):
        code = row["code"].zfill(5)
        if int(row["teer"]) != int(code[1]):
            raise SystemExit(f"{code}: TEER {row['teer']} is not the second digit of the code")
        titles = {language: row[f"title_{language}"] for language in LANGUAGES}
        own = {language: examples[code, language] for language in LANGUAGES}
        groups.append(Group(code, int(row["teer"]), titles, own))
    return sorted(groups, key=lambda group: group.code)


class LowerCase:
    """Puts back the small first letter that example titles have in the publication.

    The copy these tables come from made every first letter a capital. A first word keeps it when
    it is written with a capital inside other titles ("Canadian"), or is an acronym ("X-ray").
    """

    def __init__(self, titles: Iterable[str]) -> None:
        small: Counter[str] = Counter()
        large: Counter[str] = Counter()
        for title in titles:
            for word in re.findall(r"[^\W\d_]+", title)[1:]:
                (small if word[0].islower() else large)[word] += 1
        self._proper = {word for word in large if large[word] > small[word.lower()]}

    def __call__(self, title: str) -> str:
        found = re.match(r"[^\W\d_]+", title)
        if not found or found.group() in self._proper:
            return title
        first = found.group()
        if len(first) == 1 and title[1:2] in {"-", "/", "."}:
            return title
        if any(letter.isupper() for letter in first[1:]):
            return title
        return title[0].lower() + title[1:]


def titles_file(heading: Heading, groups: list[Group]) -> bytes:
    """One heading per unit group ("=code, teer, titles"), then its example titles."""
    lines = [json.dumps(heading, ensure_ascii=False)]
    for group in groups:
        lines.append("\t".join([f"={group.code}", str(group.teer), *group.titles.values()]))
        for language in LANGUAGES:
            lines.extend(f"{language[0]}{title}" for title in group.examples[language])
    return ("\n".join(lines) + "\n").encode()


def words_file(heading: Heading, groups: list[Group]) -> bytes:
    """The words of all titles, and then, for each language, the numbers of those that each title is
    made of, how many these are, and how many titles each unit group has."""
    numbers: dict[str, int] = {}
    body = bytearray()
    sizes: dict[str, list[int]] = {}
    for language in LANGUAGES:
        of_groups = [[group.titles[language], *group.examples[language]] for group in groups]
        titles = [title.split(" ") for titles in of_groups for title in titles]
        parts = (
            array("H", [numbers.setdefault(one, len(numbers)) for said in titles for one in said]),
            array("H", map(len, titles)),
            array("H", map(len, of_groups)),
        )
        sizes[language] = [len(part) for part in parts]
        for part in parts:
            body.extend(part.tobytes())
    units = [(group.code, group.teer) for group in groups]
    told = {**heading, "units": units, "sizes": sizes, "words": " ".join(numbers)}
    return json.dumps(told, ensure_ascii=False).encode() + b"\n" + bytes(body)


def index_file(groups: list[Group]) -> bytes:
    """For each language: the words, their stems, and the titles in which each stem stands."""
    heading: dict[str, dict[str, object]] = {}
    body = bytearray()
    extra = _synonym_words()
    for language in LANGUAGES:
        vocabulary: set[str] = set(extra)
        where: dict[str, list[int]] = defaultdict(list)
        titled: list[list[tuple[str, float]]] = []
        group_of: list[int] = []
        for number, group in enumerate(groups):
            for title in (group.titles[language], *group.examples[language]):
                spelled = forms(title)
                for form in spelled:
                    vocabulary.update(words(form))
                weighted = _weighted(spelled[0], language)
                for found in {one for one, _ in weighted}:
                    where[found].append(len(titled))
                titled.append(weighted)
                group_of.append(number)
        stems = sorted(where)
        # A word that stands in few groups says more than a word that stands in few titles.
        rarity = {
            one: math.log(1 + len(groups) / len({group_of[title] for title in where[one]}))
            for one in stems
        }
        weights = array("H")
        for weighted in titled:
            total = sum(rarity[one] * factor for one, factor in weighted)
            weights.append(min(65535, round(total * 1000)))
        parts = (
            array("H", [round(rarity[one] * 1000) for one in stems]),
            array("H", [len(where[one]) for one in stems]),
            array("H", [title for one in stems for title in where[one]]),
            weights,
            array("H", group_of),
        )
        ordered = sorted(vocabulary)
        heading[language] = {
            "words": " ".join(ordered),
            "word_stems": " ".join(stem(word, language) for word in ordered),
            "stems": " ".join(stems),
            "sizes": [len(part) for part in parts],
        }
        for part in parts:
            body.extend(part.tobytes())
    return json.dumps(heading, ensure_ascii=False).encode() + b"\n" + bytes(body)


def _weighted(title: str, language: str) -> list[tuple[str, float]]:
    return [(stem(word, language), factor) for word, factor in weighted_words(title, language)]


def _synonym_words() -> set[str]:
    """Words of our own tables, so that loading need not find their stems again."""
    path = Path(__file__).parent / "synonyms.tsv"
    if not path.exists():
        return set()
    return {word for row in _rows(path) for word in words(row["term"])}


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


if __name__ == "__main__":
    main()

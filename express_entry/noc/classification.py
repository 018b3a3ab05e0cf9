"""The National Occupational Classification as it was published: groups, titles, neighbours.

Nothing is read before the first question. Each edition is a file of its own in ``data/``, so a
later one can stand beside the one in force; Express Entry stays on 2021 until IRCC says otherwise.
"""

from __future__ import annotations

import gzip
import json
import threading
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Final

from express_entry.noc.wording import LANGUAGES
from express_entry.texts import Joined, Texts

DATA: Final = Path(__file__).parent / "data"
CURRENT_EDITION: Final = "2021"

_PAGE: Final = (
    "https://www23.statcan.gc.ca/imdb/{page}.pl?Function=getVD&TVD=1322554&CVD=1322870"
    "&CPV={code}&CST=01052021&CLV=5&MLV=5"
)


class UnknownCode(KeyError):
    """No unit group has this code in this edition; ``search`` explains codes people type."""

    def __str__(self) -> str:
        return f"no unit group {self.args[0]!r} in NOC {self.args[1]}; codes have five digits"


class UnknownEdition(LookupError):
    """The data of this edition is not in the package; docs/noc.md says how to add it."""


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """One occupation as Express Entry counts it."""

    code: str
    teer: int
    title_en: str
    title_fr: str
    edition: str

    def title(self, language: str) -> str:
        """The title in French where that is asked for, else in English."""
        return self.title_fr if language == "fr" else self.title_en


@dataclass(frozen=True, slots=True)
class Titles(Texts):
    """Titles by their number, each as the numbers of its words: they are made of few words, which
    come again and again, and few of them are ever shown. As texts they would take five times the
    memory."""

    words: Joined
    """Whatever stands between two spaces."""
    said: array[int]
    """The words of all titles, one title behind the other."""
    begins: array[int]
    """Where in these each title begins, and one end past the last."""

    def __len__(self) -> int:
        return len(self.begins) - 1

    def _at(self, number: int) -> str:
        said = self.said[self.begins[number] : self.begins[number + 1]]
        return " ".join(map(self.words.__getitem__, said))


@dataclass(slots=True)
class Classification:
    """One edition, loaded."""

    edition: str
    source: str
    groups: tuple[UnitGroup, ...]
    upper: dict[str, dict[str, str]]
    """Code of a broad, major or minor group → its names."""
    titles: dict[str, Titles]
    """Language → the title of every unit group, each followed by its example titles."""
    starts: dict[str, Sequence[int]]
    """Language → where in ``titles`` each unit group begins, and one end past the last."""
    by_code: dict[str, int] = field(default_factory=dict)

    def get(self, code: str) -> UnitGroup:
        """The unit group of a five-digit code."""
        try:
            return self.groups[self.by_code[code]]
        except KeyError:
            raise UnknownCode(code, self.edition) from None

    def examples(self, code: str, language: str) -> list[str]:
        """Every example title of a unit group, in the order printed."""
        self.get(code)
        at = self.by_code[code]
        starts = self.starts[language]
        return self.titles[language][starts[at] + 1 : starts[at + 1]]


_loaded: dict[str, Classification] = {}
_lock = threading.Lock()


def classification(edition: str = CURRENT_EDITION) -> Classification:
    """An edition, read from its file the first time it is asked for."""
    found = _loaded.get(edition)
    if found is None:
        with _lock:
            found = _loaded.get(edition)
            if found is None:
                found = _loaded[edition] = _read(edition)
    return found


def _read(edition: str) -> Classification:
    path = DATA / f"{edition}.words.gz"
    if not edition.isalnum() or not path.exists():
        raise UnknownEdition(f"no data for NOC edition {edition!r}")
    content = gzip.decompress(path.read_bytes())
    end = content.index(b"\n")
    heading = json.loads(content[:end])
    body = memoryview(content)[end + 1 :]
    words = Joined(heading["words"].split(" "))
    titles: dict[str, Titles] = {}
    starts: dict[str, array[int]] = {}
    for language in LANGUAGES:
        arrays: list[array[int]] = []
        for size in heading["sizes"][language]:
            held = array("H")
            held.frombytes(body[: 2 * size])
            body = body[2 * size :]
            arrays.append(held)
        said, lengths, of_groups = arrays
        titles[language] = Titles(words, said, array("I", accumulate(lengths, initial=0)))
        starts[language] = array("I", accumulate(of_groups, initial=0))
    english, french = (
        [titles[language][at] for at in starts[language][:-1]] for language in ("en", "fr")
    )
    groups = tuple(
        UnitGroup(code, teer, title_en, title_fr, edition)
        for (code, teer), title_en, title_fr in zip(heading["units"], english, french, strict=True)
    )
    upper = {
        row["code"]: {"en": row["title_en"], "fr": row["title_fr"], "level": row["level"]}
        for row in heading["groups"]
    }
    by_code = {group.code: number for number, group in enumerate(groups)}
    return Classification(edition, heading["source"], groups, upper, titles, {**starts}, by_code)


def get(code: str, edition: str = CURRENT_EDITION) -> UnitGroup:
    """The unit group of a five-digit code, else ``UnknownCode``."""
    return classification(edition).get(code)


def title(code: str, language: str = "en") -> str:
    """The official title of a unit group."""
    return get(code).title(language)


def broad(code: str, language: str = "en") -> str:
    """The broad category (first digit) that a unit group belongs to, in French or in English."""
    return _upper(code, 1, language) or _upper(code, 1, "en") or ""


def major_group(code: str, language: str = "en") -> str | None:
    """The major group (first two digits). French names are not in the data: None then."""
    return _upper(code, 2, language)


def minor_group(code: str, language: str = "en") -> str | None:
    """The minor group (first four digits). French names are not in the data: None then."""
    return _upper(code, 4, language)


def _upper(code: str, digits: int, language: str) -> str | None:
    """None rather than the name in another language, which would stand among words of this one."""
    edition = classification()
    edition.get(code)
    return edition.upper[code[:digits]].get(language) or None


def official_url(code: str, language: str = "en") -> str:
    """Statistics Canada's page of the group, where its main duties are listed."""
    get(code)
    return _PAGE.format(page="p3VD_f" if language == "fr" else "p3VD", code=code)

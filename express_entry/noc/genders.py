"""Titles written for both genders at once, taken apart.

French titles come as "Infirmier autorisé/infirmière autorisée": as many words after the stroke as
before it belong to the pair. English ones come as "Foreman/woman". A person types one of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from express_entry.noc.wording import fold

_ENGLISH_PAIR = re.compile(r"(\w*?)(man|men)/(woman|women)\b", re.IGNORECASE)


def forms(title: str) -> tuple[str, ...]:
    """The masculine form, then the feminine one; a title without a pair is its only form."""
    if "/" not in title:
        return (title,)
    masculine = feminine = title
    if "n/wom" in title.lower():  # else the pattern need not be tried at every letter
        masculine = _ENGLISH_PAIR.sub(r"\1\2", title)
        feminine = _ENGLISH_PAIR.sub(r"\1\3", title)
    if "/" in masculine:
        masculine, feminine = _french(masculine)
    return (masculine,) if masculine == feminine else (masculine, feminine)


def _french(title: str) -> tuple[str, str]:
    his: list[str] = []
    hers: list[str] = []
    rest = title.split()
    while rest:
        word = rest.pop(0)
        before, stroke, after = word.partition("/")
        if not stroke or not before or not after:
            his.append(word)
            hers.append(word)
            continue
        his.append(before)
        hers.append(before)
        length = _length_of_pair(his, after)
        follow, rest = rest[: length - 1], rest[length - 1 :]
        # A comma inside what follows means that the pair was not written in full.
        tail = [after, *follow]
        hers[-length:] = tail
        comma = tail[-1][-1:] if tail[-1][-1:] in ",;)" else ""
        his[-1] += comma if not his[-1].endswith(comma or "\0") else ""
    return " ".join(his), " ".join(hers)


def _length_of_pair(his: list[str], first_of_hers: str) -> int:
    """How many words before the stroke the feminine form stands for."""
    start = _beginning(first_of_hers)
    for back in range(1, min(5, len(his)) + 1):
        if _beginning(his[-back]) == start:
            return back
    return 1


@lru_cache(maxsize=4096)
def _beginning(word: str) -> str:
    return re.sub(r"[^a-z]", "", fold(word))[:4]

"""The stemmers are those of the package, only loaded one by one."""

from __future__ import annotations

import pytest
import snowballstemmer

from express_entry.noc.stemmers import stemmer

WORDS = {
    "english": ("nurses", "engineering", "accountant", "welders", "skies", "succeed"),
    "french": ("infirmières", "ingénieurs", "comptable", "soudeuses", "continuellement"),
}


@pytest.mark.parametrize("language", WORDS)
def test_they_give_what_the_package_gives(language: str) -> None:
    ours, theirs = stemmer(language), snowballstemmer.stemmer(language)
    assert [ours.stemWord(word) for word in WORDS[language]] == theirs.stemWords(WORDS[language])


def test_each_is_a_new_one() -> None:
    assert stemmer("english") is not stemmer("english")

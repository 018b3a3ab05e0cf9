"""Our own tables: every line can be read, points to a group that exists, and says why."""

from __future__ import annotations

from collections import Counter

import pytest

from express_entry.noc import curated
from express_entry.noc.classification import classification
from express_entry.noc.index import indexes
from express_entry.noc.wording import LANGUAGES, words
from tests.express_entry.noc.official import typed

CODES = {group.code for group in classification().groups}


def test_synonyms_are_many_in_both_languages() -> None:
    languages = Counter(entry.language for entry in curated.synonyms())
    assert languages["en"] >= 1500
    assert languages["fr"] >= 1500


def test_every_synonym_points_to_groups_that_exist() -> None:
    wrong = [
        entry
        for entry in curated.synonyms()
        if not entry.term
        or entry.language not in LANGUAGES
        or not entry.codes
        or not set(entry.codes) <= CODES
        or len(set(entry.codes)) < len(entry.codes)
    ]
    assert wrong == []


def test_no_term_is_given_twice_in_a_language() -> None:
    times = Counter((entry.term.lower(), entry.language) for entry in curated.synonyms())
    assert [term for term, count in times.items() if count > 1] == []


MOST_BY_NOTE_ALONE = 0.065
"""The share of synonyms that may rest on their note alone: slang, abbreviations, trademarks."""


def test_synonyms_share_words_with_official_titles_of_their_group_but_for_slang() -> None:
    edition = classification()
    stems: dict[tuple[str, str], set[str]] = {}
    for language in LANGUAGES:
        index = indexes("2021")[language]
        for one in index.stems:
            for title in index.titles_with(one):
                code = edition.groups[index.group_of[title]].code
                stems.setdefault((language, code), set()).add(one)

    def telling(text: str, language: str) -> set[str]:
        faint = curated.noise()[language]
        spoken = [word for word in words(text) if faint.get(word, 1.0) > 0.3]
        meant = [
            phrase
            for word in spoken
            for phrase in curated.everyday_words().get(word, {}).get(language, ())
        ]
        return {one for each in [*spoken, *meant] for one in curated.key(each, language)}

    alone = [
        entry
        for entry in curated.synonyms()
        if not any(
            telling(entry.term, language) & stems[language, entry.codes[0]]
            for language in LANGUAGES
        )
    ]
    assert len(alone) < MOST_BY_NOTE_ALONE * len(curated.synonyms()), [e.term for e in alone]
    assert [entry.term for entry in alone if not entry.note] == []


def test_no_synonym_contradicts_an_official_title() -> None:
    official = {
        (language, said): code for language in LANGUAGES for code, _, said in typed(language)
    }
    against = [
        (entry.term, entry.codes)
        for entry in curated.synonyms()
        if official.get((entry.language, tuple(words(entry.term))), entry.codes[0])
        != entry.codes[0]
    ]
    assert against == []


def test_everyday_words_stand_for_words_of_official_titles() -> None:
    assert len(curated.everyday_words()) > 500
    for word, meanings in curated.everyday_words().items():
        for language, phrases in meanings.items():
            index = indexes("2021")[language]
            known = [
                phrase
                for phrase in phrases
                if any(index.titles_with(index.stem(each)) for each in words(phrase))
            ]
            assert known, (word, language, phrases)


def test_noise_keeps_a_little_weight() -> None:
    assert set(curated.noise()) == {"en", "fr"}
    for weights in curated.noise().values():
        assert weights
        assert all(0 < weight < 1 for weight in weights.values())


def test_a_narrowing_question_can_be_asked_and_answered() -> None:
    assert curated.ambiguous().narrowings
    for narrowing in curated.ambiguous().narrowings:
        assert 2 <= len(narrowing.choices) <= 12
        for choice in narrowing.choices:
            assert choice.label_en
            assert choice.label_fr
            assert choice.label_es
            assert choice.codes
            assert set(choice.codes) <= CODES


@pytest.mark.parametrize(
    ("name", "least"), [("rivals.tsv", 100), ("common.tsv", 2), ("old_codes.tsv", 150)]
)
def test_tables_of_codes_hold_codes(name: str, least: int) -> None:
    rows = list(curated.rows(name))
    assert len(rows) >= least
    for row in rows:
        assert set(curated.split(row["codes"])) <= CODES, row


def test_old_codes_have_four_digits_and_keep_their_line_of_work() -> None:
    assert len(curated.old_codes()) >= 150
    for old, codes in curated.old_codes().items():
        assert old.isdigit()
        assert len(old) == 4
        assert codes


_ALIKE_ONLY_BY_THEIR_STEMS = {
    "en": {
        "assistant to director", "stores clerk", "security analyst", "massage", "counsellor",
        "counselor", "policy officer", "parking supervisor", "parking attendant", "retail",
        "production manager",
    },
    "fr": {
        "éditique", "ingénieur avionneur", "généraliste", "infirmière aux", "script", "scripte",
        "gouvernant général", "gouvernante générale", "cuisiner", "livreur de restaurant",
        "assembleur d'avions",
    },
}  # fmt: skip
"""Other words than the title they meet: "security" is not "securities", "massager" sells none."""


def test_a_synonym_in_the_words_of_an_official_title_names_its_group() -> None:
    """As above, but in any order, number, gender and spelling ("fiber optic technician")."""
    against = []
    for language in LANGUAGES:
        official: dict[tuple[str, ...], set[str]] = {}
        for code, title, said in typed(language):
            if " - " not in title and "(" not in title:
                official.setdefault(curated.key(" ".join(said), language), set()).add(code)
        against += [
            (entry.term, entry.codes)
            for entry in curated.synonyms()
            if entry.language == language
            and entry.term not in _ALIKE_ONLY_BY_THEIR_STEMS[language]
            and not official.get(curated.key(entry.term, language), set(entry.codes))
            & set(entry.codes)
        ]
    assert against == []

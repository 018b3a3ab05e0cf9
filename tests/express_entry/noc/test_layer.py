"""Our own tables: every line can be read, points to a group that exists, and says why."""

from __future__ import annotations

from collections import Counter

import pytest

from express_entry.noc import layer
from express_entry.noc.classification import classification
from express_entry.noc.index import indexes
from express_entry.noc.pairs import forms
from express_entry.noc.wording import LANGUAGES, words

CODES = {group.code for group in classification().groups}


def test_synonyms_are_many_in_both_languages() -> None:
    languages = Counter(entry.language for entry in layer.synonyms())
    assert languages["en"] >= 1500
    assert languages["fr"] >= 1500


def test_every_synonym_points_to_groups_that_exist() -> None:
    wrong = [
        entry
        for entry in layer.synonyms()
        if not entry.term
        or entry.language not in LANGUAGES
        or not entry.codes
        or not set(entry.codes) <= CODES
        or len(set(entry.codes)) < len(entry.codes)
    ]
    assert wrong == []


def test_no_term_is_given_twice_in_a_language() -> None:
    times = Counter((entry.term.lower(), entry.language) for entry in layer.synonyms())
    assert [term for term, count in times.items() if count > 1] == []


def test_every_synonym_is_supported_by_official_titles_or_says_what_supports_it() -> None:
    edition = classification()
    stems: dict[str, set[str]] = {}
    for language in LANGUAGES:
        index = indexes("2021")[language]
        for one, number in index.number_of.items():
            for title in index.postings[index.offsets[number] : index.offsets[number + 1]]:
                stems.setdefault(edition.groups[index.group_of[title]].code, set()).add(one)
    unsupported = [
        entry.term
        for entry in layer.synonyms()
        if not entry.note
        and not any(
            indexes("2021")[entry.language].stem(word) in stems[code]
            for code in entry.codes
            for word in words(entry.term)
        )
    ]
    assert unsupported == []


def test_no_synonym_contradicts_an_official_title() -> None:
    official: dict[tuple[str, tuple[str, ...]], str] = {}
    edition = classification()
    for language in LANGUAGES:
        for group in edition.groups:
            for title in edition.examples(group.code, language):
                for form in forms(title):
                    official[language, tuple(words(form))] = group.code
    against = [
        (entry.term, entry.codes)
        for entry in layer.synonyms()
        if official.get((entry.language, tuple(words(entry.term))), entry.codes[0])
        != entry.codes[0]
    ]
    assert against == []


def test_everyday_words_stand_for_words_of_official_titles() -> None:
    for word, meanings in layer.everyday_words().items():
        for language, phrases in meanings.items():
            index = indexes("2021")[language]
            known = [
                phrase
                for phrase in phrases
                if any(index.stem(each) in index.number_of for each in words(phrase))
            ]
            assert known, (word, language, phrases)


def test_noise_keeps_a_little_weight() -> None:
    for weights in layer.noise().values():
        assert weights
        assert all(0 < weight < 1 for weight in weights.values())


def test_a_narrowing_question_can_be_asked_and_answered() -> None:
    assert layer.ambiguous().narrowings
    for narrowing in layer.ambiguous().narrowings:
        assert 2 <= len(narrowing.choices) <= 12
        for choice in narrowing.choices:
            assert choice.label_en
            assert choice.label_fr
            assert choice.codes
            assert set(choice.codes) <= CODES


@pytest.mark.parametrize("name", ["rivals.tsv", "common.tsv", "old_codes.tsv"])
def test_tables_of_codes_hold_codes(name: str) -> None:
    for row in layer.rows(name):
        assert set(layer.split(row["codes"])) <= CODES, row


def test_old_codes_have_four_digits_and_keep_their_line_of_work() -> None:
    for old, codes in layer.old_codes().items():
        assert old.isdigit()
        assert len(old) == 4
        assert codes

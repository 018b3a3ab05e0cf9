"""The committed data is what the build makes of it, and the build repairs what the copy changed."""

from __future__ import annotations

import gzip
from pathlib import Path

from express_entry.noc import build
from express_entry.noc.classification import DATA, classification
from express_entry.noc.index import indexes
from express_entry.noc.wording import stem, words


def test_a_small_folder_of_tables_is_read(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.tsv").write_text(
        "code\tteer\ttitle_en\ttitle_fr\n10\t0\tLegislators\tMembres\n", encoding="utf-8"
    )
    (tmp_path / "example_titles.tsv").write_text(
        "code\tlang\ttitle\n10\ten\tMayor\n10\ten\tX-ray chief\n10\tfr\tMaire/mairesse\n",
        encoding="utf-8",
    )
    (group,) = build.read_groups(tmp_path)
    assert group.code == "00010"
    assert group.examples == {"en": ["mayor", "X-ray chief"], "fr": ["maire/mairesse"]}
    assert b"emayor" in build.titles_file({}, [group])


def test_capitals_are_kept_where_other_titles_keep_them() -> None:
    lowered = build.LowerCase(["Canadian envoy", "envoy - Canadian Army", "Baker", "head Baker's"])
    assert lowered("Canadian envoy") == "Canadian envoy"
    assert lowered("Welder") == "welder"
    assert lowered("MRI operator") == "MRI operator"


def test_the_committed_index_is_what_the_titles_kept_make_of_it() -> None:
    # The heading also lists the words of synonyms, which may be added without a build.
    _, _, committed = gzip.decompress((DATA / "2021.index.gz").read_bytes()).partition(b"\n")
    _, groups = build.kept("2021")
    _, _, built = build.index_file(groups).partition(b"\n")
    assert built == committed


def test_the_committed_words_are_those_of_the_titles_kept() -> None:
    committed = gzip.decompress((DATA / "2021.words.gz").read_bytes())
    assert committed == build.words_file(*build.kept("2021"))


def test_what_is_read_are_the_titles_kept() -> None:
    _, groups = build.kept("2021")
    edition = classification()
    for kept in groups:
        read = edition.get(kept.code)
        assert read.teer == kept.teer
        for language, title in kept.titles.items():
            assert read.title(language) == title
            assert edition.examples(kept.code, language) == kept.examples[language]


def test_the_index_agrees_with_the_wording_rules_of_today() -> None:
    edition = classification()
    for language in ("en", "fr"):
        index = indexes("2021")[language]
        assert len(index.group_of) == len(edition.titles[language])
        assert all(stem(word, language) == index.stem(word) for word in list(index.words)[::7])
        for title in edition.titles[language][::97]:
            assert all(index.stem(word) for word in words(title))

"""The classification as published, and what is shown of a group before it is confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from express_entry import noc
from express_entry.noc.classification import DATA, classification
from express_entry.noc.genders import forms


def test_the_structure_has_the_official_sizes() -> None:
    edition = classification()
    assert len(edition.groups) == 516
    teers = [group.teer for group in edition.groups]
    assert [teers.count(teer) for teer in range(6)] == [48, 97, 162, 69, 95, 45]
    assert all(group.teer == int(group.code[1]) for group in edition.groups)
    assert all(len(group.code) == 5 and group.edition == "2021" for group in edition.groups)
    assert len(edition.titles["en"]) == 27_935 + 516
    assert len(edition.titles["fr"]) == 29_767 + 516


def test_the_source_line_is_the_one_the_licence_asks_for() -> None:
    line = (
        "Source: Statistics Canada, National Occupational Classification 2021 version 1.0, "
        "September 2021"
    )
    assert classification().source == line
    notice = (DATA / "README.md").read_text(encoding="utf-8")
    assert line in notice
    assert "endorse" in notice
    assert "Statistics Canada Open Licence" in notice


def test_the_package_stays_compact() -> None:
    sizes = [path.stat().st_size for path in Path(DATA).glob("*.gz")]
    assert len(sizes) == 3
    assert sum(sizes) < 1_500_000


def test_a_group_and_its_place() -> None:
    group = noc.get("21231")
    assert (group.teer, group.title_en) == (1, "Software engineers and designers")
    assert (
        noc.title("21231", "fr") == "Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel"
    )
    assert noc.broad("21231").startswith("Natural and applied sciences")
    assert noc.broad("21231", "fr").startswith("Sciences naturelles")
    assert noc.major_group("21231") == "Professional occupations in natural and applied sciences"
    # groups.tsv leaves the French names of these empty; the English ones are no French.
    assert noc.minor_group("21231", "fr") is None
    assert noc.major_group("21231", "fr") is None


def test_codes_keep_their_leading_zeros() -> None:
    assert noc.get("00010").title_en == "Legislators"


@pytest.mark.parametrize("code", ["", "2123", "99999", "21231 "])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(noc.UnknownCode, match="five digits"):
        noc.get(code)


def test_an_unknown_edition_is_refused() -> None:
    for edition in ("2026", "../2021", ""):
        with pytest.raises(noc.UnknownEdition):
            noc.get("21231", edition)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_examples_are_few_short_different_and_the_groups_own(language: str) -> None:
    for group in classification().groups:
        shown = noc.examples(group.code, language, 4)
        assert 1 <= len(shown) <= 4
        assert len(set(shown)) == len(shown)
        assert set(shown) <= set(classification().examples(group.code, language))


@pytest.mark.parametrize(
    ("code", "language", "usual"),
    [
        ("75101", "en", "forklift operator"),
        ("60020", "en", "department store manager"),
        ("11202", "en", "marketing specialist"),
        ("14200", "en", "accounts payable clerk"),
        ("31301", "en", "emergency nurse"),
        ("73300", "en", "truck driver"),
        ("64100", "en", "sales clerk"),
        ("63200", "en", "line cook"),
        ("72410", "fr", "mécanicien/mécanicienne d'automobiles"),
        ("72200", "fr", "électricien/électricienne"),
        ("65310", "fr", "nettoyeur/nettoyeuse d'hôtel"),
    ],
)
def test_examples_are_what_most_people_in_the_group_are_called(
    code: str, language: str, usual: str
) -> None:
    # Not "ash handler" and "boxcar loader" for material handlers, though these are titles too.
    assert usual in noc.examples(code, language)


def test_example_titles_have_their_small_letter_back() -> None:
    titles = classification().examples("21231", "en")
    assert "software engineer" in titles
    assert any(title.startswith("Aboriginal") for title in classification().examples("00010", "en"))


def test_rivals_are_the_groups_people_confuse() -> None:
    assert {"21232", "21234", "21230"} <= {group.code for group in noc.rivals("21231")}
    assert {"32101", "33102"} <= {group.code for group in noc.rivals("31301")}


def test_after_the_groups_people_confuse_come_those_of_the_same_minor_group() -> None:
    # Minor group 7220 has 72200 to 72205; 72201 is confused with it, and so are supervisors of
    # electricians and engineering technologists.
    found = [group.code for group in noc.rivals("72200", 7)]
    assert set(found[:3]) == {"72201", "72011", "22310"}
    assert set(found[3:]) == {"72202", "72203", "72204", "72205"}


def test_every_group_has_rivals_other_than_itself() -> None:
    without = []
    for group in classification().groups:
        rivals = noc.rivals(group.code)
        assert len(rivals) <= 4
        assert group not in rivals
        if not rivals:
            without.append(group.code)
    assert len(without) < 30, without


def test_the_official_page_is_in_the_language_asked_for() -> None:
    assert noc.official_url("21231").startswith("https://www23.statcan.gc.ca/imdb/p3VD.pl?")
    assert "p3VD_f.pl?" in noc.official_url("21231", "fr")
    assert "CPV=21231&" in noc.official_url("21231", "fr")


@pytest.mark.parametrize(
    ("title", "both"),
    [
        (
            "Infirmier autorisé/infirmière autorisée",
            ("Infirmier autorisé", "infirmière autorisée"),
        ),
        (
            "Directeur/directrice des ventes",
            ("Directeur des ventes", "directrice des ventes"),
        ),
        (
            "Opérateur en chef/opératrice en chef au chargement",
            ("Opérateur en chef au chargement", "opératrice en chef au chargement"),
        ),
        ("Tool foreman/woman", ("Tool foreman", "Tool forewoman")),
        ("Chimiste", ("Chimiste",)),
    ],
)
def test_pairs_are_taken_apart(title: str, both: tuple[str, ...]) -> None:
    assert forms(title) == both


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_pair_is_left_together(language: str) -> None:
    left = [
        title
        for title in classification().titles[language]
        if any("/" in form for form in forms(title))
    ]
    assert left == []

"""What was told of rounds since, joined to the history shipped, and the rulebook put into use."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.ahead import rounds
from express_entry.assessment import assess
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Round, ToldRound
from tests.express_entry.candidates import ana

TIE = datetime(2026, 9, 1, 12, tzinfo=UTC)
EDUCATION = "Education occupations, 2026-Version 1"


def told(number: str, **changed: Any) -> ToldRound:
    plain = ToldRound(
        number=number,
        held_on=date(2026, 10, 5),
        name="Provincial Nominee Program",
        invitations=733,
        cutoff=725,
        tie_break=None,
        tie_break_printed=None,
        note="a test",
    )
    return replace(plain, **changed)


@pytest.fixture
def shipped() -> Rulebook:
    """The rules in use."""
    return rulebook.default()


def joined(book: Rulebook, *ones: ToldRound) -> dict[str, Round]:
    return {one.number: one for one in book.rounds.joined(ones).held}


def test_nothing_told_changes_nothing(shipped: Rulebook) -> None:
    assert shipped.rounds.joined(()) == shipped.rounds
    again = [
        told(
            one.number,
            held_on=one.held_on,
            name=one.name,
            invitations=one.invitations,
            cutoff=one.cutoff,
            tie_break=one.tie_break,
            note=one.note,
        )
        for one in reversed(shipped.rounds.held)
    ]
    assert shipped.rounds.joined(again) == shipped.rounds


def test_a_new_round_is_the_newest(shipped: Rulebook) -> None:
    history = shipped.rounds.joined([told("449"), told("448")])
    assert [one.number for one in history.held[-3:]] == ["447", "448", "449"]
    assert (history.held[-1].kind, history.held[-1].slug) == ("program", "pnp")
    assert shipped.rounds.as_of == date(2026, 10, 1)
    assert history.as_of == date(2026, 10, 5)


def test_an_edit_of_a_past_round_is_followed_and_a_blank_takes_nothing_away(
    shipped: Rulebook,
) -> None:
    [before] = [one for one in shipped.rounds.held if one.number == "434"]
    edit = told("434", held_on=date(2026, 8, 6), name=before.name, cutoff=471, invitations=None)
    after = joined(shipped, edit)["434"]
    assert (after.held_on, after.cutoff) == (date(2026, 8, 6), 471)
    assert (after.invitations, after.tie_break) == (300, before.tie_break)
    assert (after.kind, after.slug, after.note) == ("category", "transport", "a test")


def test_what_is_told_first_counts_most_and_blanks_are_filled_from_the_rest(
    shipped: Rulebook,
) -> None:
    first = told("448", invitations=None, tie_break_printed="soon")
    second = told("448", cutoff=1, invitations=5, tie_break=TIE, tie_break_printed="1 September")
    found = joined(shipped, first, second)["448"]
    assert (found.cutoff, found.invitations) == (725, 5)
    assert (found.tie_break, found.tie_break_printed) == (TIE, "1 September")
    assert joined(shipped, first)["448"].tie_break_printed == "soon"


def test_a_round_without_a_cutoff_stays_out(shipped: Rulebook) -> None:
    assert "448" not in joined(shipped, told("448", cutoff=None))
    assert joined(shipped, told("448", cutoff=None), told("448"))["448"].cutoff == 725


def test_a_name_that_is_not_known_is_kept_and_compared_with_nothing(shipped: Rulebook) -> None:
    found = joined(shipped, told("448", name="Beekeepers, 2026-Version 1"))["448"]
    assert (found.kind, found.slug, found.name) == ("other", "other", "Beekeepers, 2026-Version 1")
    rulebook.use(shipped.with_rounds(shipped.rounds.joined([told("448", name="Beekeepers")])))
    person = ana()
    on = date(2026, 10, 20)
    compared = rounds.every_type(person, assess(person, on))
    assert "448" not in {one.round.number for kind in compared for one in kind.rounds}
    assert rounds.as_of() == date(2026, 10, 5)


def test_a_name_that_tells_nothing_takes_no_kind_away_and_english_goes_first(
    shipped: Rulebook,
) -> None:
    unknown = told("448", name="Apiculteurs", language="fr")
    assert joined(shipped, unknown, told("448", name=EDUCATION))["448"].slug == "education"
    french = told("448", name="Compétence linguistique en français", language="fr")
    english = told("448", name="French language proficiency (Version 1)")
    assert joined(shipped, french, english)["448"].name == english.name
    assert joined(shipped, french)["448"].slug == "french"


FRENCH_NAMES = {
    "285": "Métiers de l'agriculture et de l'agroalimentaire (Version 1)",
    "268": "Aucun programme spécifié",
    "426": "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada"
    " 2026-version 1",
    "428": "Catégorie de l’expérience canadienne",
    "388": "Compétence linguistique en français (Version 1)",
    "429": "Compétence linguistique en français 2026-Version 2",
    "294": "Générale",
    "421": "Médecins ayant de l’expérience de travail au Canada 2026-Version 1",
    "321": "Métiers (Version 1)",
    "368": "Métiers (Version 2)",
    "289": "Métiers des transports (Version 1)",
    "261": "Métiers spécialisés (Version 1)",
    "408": "Métiers spécialisés 2026-Version 3",
    "327": "Professions de la santé (Version 1)",
    "385": "Professions de la santé et des services sociaux (Version 2)",
    "422": "Professions de la santé et des services sociaux 2026-version 3",
    "367": "Professions de l’éducation (Version 1)",
    "293": "Professions des STIM (Version 1)",
    "427": "Programme des candidats des provinces",
    "159": "Programme des travailleurs de métiers spécialisés (fédéral)",
    "240": "Programme des travailleurs qualifiés (fédéral)",
    "430": "Recrues militaires qualifiées, 2026-Version 1",
}
"""Of the French feed, a copy of 2026-07-23: each name there was, with a round it was given to."""


@pytest.mark.parametrize("number", FRENCH_NAMES)
def test_a_round_is_of_the_same_kind_by_its_french_name(shipped: Rulebook, number: str) -> None:
    [english] = [one for one in shipped.rounds.held if one.number == number]
    found = shipped.rounds.file.classify(FRENCH_NAMES[number])
    assert found == (english.kind, english.slug)


def test_rounds_of_one_day_stand_by_number(shipped: Rulebook) -> None:
    numbers = ("1000", "999b", "999a", "448")
    history = shipped.rounds.joined(told(number) for number in numbers)
    assert [one.number for one in history.held[-4:]] == ["448", "999a", "999b", "1000"]


def test_the_rules_in_use_are_those_of_every_question(shipped: Rulebook) -> None:
    book = shipped.with_rounds(shipped.rounds.joined([told("448")]))
    assert rounds.as_of() == date(2026, 10, 1)
    rulebook.use(book)
    assert rulebook.default() is book
    assert rounds.history()[-1].number == "448"
    assert rounds.recent(date(2026, 11, 1), slug="pnp", limit=1)[0].number == "448"
    rulebook.use(None)
    assert rulebook.default() is rulebook.shipped()


def test_rules_out_of_use_do_not_stay_in_memory(shipped: Rulebook) -> None:
    """Also with what was remembered of each, which refers back to them, and no search for circles:
    what is old may be frozen (``gc.freeze``)."""
    person, on = ana(), date(2026, 10, 20)
    gc.collect()
    before = sum(isinstance(one, Rulebook) for one in gc.get_objects())
    gc.disable()
    try:
        for number in range(20):
            rulebook.use(shipped.with_rounds(shipped.rounds.joined([told(str(448 + number))])))
            assess(person, on)
        after = sum(isinstance(one, Rulebook) for one in gc.get_objects())
    finally:
        gc.enable()
    assert after - before == 1

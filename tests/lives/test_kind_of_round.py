"""The kind of round the person was invited in, held against the answers."""

from __future__ import annotations

from copy import copy
from datetime import date

import pytest

from conversations.voice.wording import wording
from express_entry import rulebook
from tests.lives.invited import CAN, STOP, first_line, invited
from tests.lives.life import Life, submitted


@pytest.mark.parametrize(
    ("kind", "why", "first"),
    [
        (
            "French",
            "you told me of no French test, and level 7 in all four abilities is needed",
            "You were invited in a French round, and by your answers you do not belong in one",
        ),
        (
            "Provincial Nominee",
            "You told me of no provincial nomination.",
            "You were invited in a Provincial Nominee round, and you told me of no nomination.",
        ),
        (
            "Trades",
            "you do not have the work it asks for",
            "You were invited in a Trades round, and by your answers you do not have the work",
        ),
        (
            "Canadian Experience Class",
            "you do not meet the Canadian Experience Class: one year of skilled work in Canada",
            "By your answers you do not meet the Canadian Experience Class today",
        ),
    ],
)
def test_a_round_that_does_not_fit_the_answers_is_asked_about(
    kind: str, why: str, first: str
) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", f"[{kind}")
    assert why in life.card
    assert life.labels == ["It was another round", "Change an answer", "It was this round"]
    kept = Life(life.today, life.session)
    kept.command("/status")
    assert first in first_line(kept)
    assert CAN not in kept.card
    assert life.session is not None
    life.taps("It was another round")
    assert life.session.life.invited_as is None
    life.taps("Federal Skilled Worker", "Skip")
    assert life.session.life.invited_as == "fswp"
    assert STOP not in life.card


@pytest.mark.parametrize(
    ("kind", "called"),
    [("Education", "an Education round"), ("Trades", "a Trades round")],
)
def test_a_round_is_called_with_its_article(kind: str, called: str) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", f"[{kind}")
    assert life.card == (
        f"You were invited in {called}? By your answers you do not have the work it asks for. "
        "Was it another kind of round, or is an answer missing?"
    )
    life.command("/status")
    assert f"You were invited in {called}, and by your answers you do not have the work" in (
        first_line(life)
    )


def test_what_was_no_category_that_day_is_not_known() -> None:
    # Agriculture was taken off the list in 2026 (facts/categories.toml).
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", "[Agriculture", "[Skip")
    assert "I know of no Agriculture category on that day." in life.card
    assert STOP not in life.card


def test_what_the_doubt_about_a_round_leads_to() -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", "[Trades")
    so, other = copy(life), copy(life)
    so.taps("It was this round")
    assert "What was the lowest score of your round?" in so.card
    other.taps("Change an answer")
    assert other.card.startswith("Please look everything over.")
    for one in (so, other):
        assert one.session is not None
        assert one.session.life.invited_as == "trades", "as told, until it is told otherwise"


def test_a_french_round_with_french_is_taken_without_a_word() -> None:
    french = {
        "french.test": "tef_canada_nclc", "french.date": "2026-03-01", "french.listening": "7",
        "french.reading": "7", "french.writing": "7", "french.speaking": "7",
        "first_language": "en",
    }  # fmt: skip
    life = submitted("2026-09-10", day=date(2026, 9, 1), answers=french).until("2026-09-27")
    life.does("/invited", "[Today", "[French")
    assert "What was the lowest score of your round?" in life.card
    life.taps("Skip")
    assert STOP not in life.card
    weaker = invited("French", "", answers=french | {"french.speaking": "6"}, on="2026-09-27")
    assert "French speaking is at level 6, 7 is needed" in first_line(weaker)


def test_correcting_the_round_forgets_the_other_one_s_lowest_score() -> None:
    life = invited(cutoff="430")
    life.taps("Why not to apply now", "The round was another", "General (all programs)")
    assert "What was the lowest score of your round?" in life.card
    assert life.session is not None
    assert (life.session.life.invited_as, life.session.life.round_cutoff) == ("general", None)
    life.says("400").taps(
        "Back", "What I checked", "The round was another", "General (all programs)"
    )
    assert life.session.life.round_cutoff == 400, "the same round keeps it"


def test_every_kind_of_round_the_rules_name_can_be_told() -> None:
    # names.toml: the programs, the general rounds and every category there has been.
    kinds = rulebook.default().rounds.kinds
    assert set(kinds) == {
        "general", "pnp", "cec", "fswp", "fstp", "physicians", "senior_managers", "researchers",
        "military", "french", "healthcare", "stem", "trades", "transport", "agriculture",
        "education",
    }  # fmt: skip
    assert len(kinds) == 16
    assert set(kinds[:4]) == {"cec", "fswp", "fstp", "pnp"}
    assert kinds[4] == "general"
    assert all(wording("en").has(f"round-{kind}") for kind in kinds)

"""Questions about one's own case get their own answer: where the score comes from, whether one can
apply, what it costs this family; beside what is told first of all, that it needs a few answers."""

from __future__ import annotations

import pytest

from tests.conversations.story import newcomer
from tests.lives.life import scored
from tests.lives.states import brought_to


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("explain my score", "CRS 424 of 1,200"),
        ("can you break down my score please", "CRS 424 of 1,200"),
        ("how did you calculate that?", "CRS 424 of 1,200"),
        ("why this score", "CRS 424 of 1,200"),
        ("pourquoi cette note", "Note du SCG : 424 sur 1 200"),
        ("por qué este puntaje", "Puntaje CRS: 424 de 1,200"),
    ],
)
def test_every_point_is_shown_to_whoever_asks_why(asked: str, begins: str) -> None:
    # 30 years: 105 of 110.
    heard = scored().says(asked).heard
    assert begins in heard.replace("\N{NO-BREAK SPACE}", " ").replace(
        "\N{NARROW NO-BREAK SPACE}", " "
    )
    assert "105" in heard


@pytest.mark.parametrize(
    "asked",
    ["can i apply now", "when can I apply?", "which program i am in", "do i qualify?"],
)
def test_whoever_asks_if_they_can_apply_hears_of_their_programs(asked: str) -> None:
    heard = scored().says(asked).heard
    assert "you need an invitation first" in heard
    assert "you meet it today" in heard
    assert "Skilled Worker" in heard


def test_in_the_pool_it_is_where_the_profile_stands() -> None:
    assert "You are here: in the pool." in brought_to("submitted").says("can i apply now?").heard


def test_before_enough_is_told_it_needs_a_few_answers() -> None:
    chat = newcomer().says("3 April 1991")
    asked = chat.asks
    heard = chat.says("can i apply?").heard
    assert "A few short answers first, then I can say" in heard
    assert chat.asks == asked


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("can i apply?", "a few answers first, then I can say"),
        ("any chance?", "a few answers first, then I can say"),
        ("do i stand a chance?", "a few answers first, then I can say"),
        ("is it better to do a masters in canada first?", "Points for studying in Canada"),
        ("about proof of funds: do i still need one?", "How much money must I show?"),
        ("is the moon made of cheese or of stone?", "please ask that again by itself"),
    ],
)
def test_what_the_first_message_asks_is_answered_with_its_list(asked: str, answered: str) -> None:
    heard = newcomer().says(f"I am 33, single, bachelors from India. {asked}").heard
    assert answered in heard
    assert "Did I understand you right?" in heard


def test_who_should_apply_first_is_answered_beside_the_list() -> None:
    told = "my husband is 35 with a masters and i am 32 with a bachelors"
    heard = newcomer().says(f"{told}. who should be principal applicant?").heard
    assert "Work it out both ways" in heard


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        # 990 and 600 for one adult, 85 for biometrics.
        ("how much does it cost for my family", "Your family pays IRCC $1,675 CAD in all."),
        ("combien ça coûte pour ma famille", "Votre famille paie 1 675 $ CA en tout à IRCC."),
        ("cuánto cuesta todo para mi familia", "Su familia paga a IRCC CAD 1,675 en total."),
    ],
)
def test_what_it_costs_this_family_comes_first(asked: str, own: str) -> None:
    heard = scored().says(asked).heard.replace("\N{NO-BREAK SPACE}", " ")
    heard = heard.replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert own in heard
    assert heard.index(own) < heard.index("990")


def test_whoever_has_landed_and_asks_what_comes_first_sees_the_first_weeks() -> None:
    heard = brought_to("landed").says("what do i do first in canada").heard
    assert "You are here: permanent resident." in heard
    assert "The first weeks" in heard

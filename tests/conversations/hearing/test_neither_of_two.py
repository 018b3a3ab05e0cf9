"""What a couple tells of both: neither of them has worked in Canada."""

from __future__ import annotations

import pytest

from conversations.hearing.told import read
from tests.conversations.hearing.telling import TODAY
from tests.conversations.people import ME
from tests.conversations.story import person

OF_BOTH = (
    "my wife and I, neither of us has worked in Canada",
    "neither my husband nor I have worked in Canada",
    "married, neither of us has any Canadian experience",
    "ni moi ni ma femme n'avons travaillé au Canada",
    "ma femme et moi, aucun de nous deux n'a travaillé au Canada",
    "mi esposa y yo, ninguno ha trabajado en canadá",
    "ni mi esposo ni yo hemos trabajado en Canadá",
    "casados, ninguno de los dos ha trabajado en Canadá",
)


@pytest.mark.parametrize("said", OF_BOTH)
def test_neither_has_worked_in_canada(said: str) -> None:
    facts = read(said, TODAY).facts
    assert facts["work_canada_years"] == 0
    assert facts["partner"] == {"work_canada_years": 0}


@pytest.mark.parametrize(
    "said",
    [
        "neither of us has worked in Canada",
        "aucun de nous deux n'a travaillé au Canada",
        "ninguno ha trabajado en canadá",
    ],
)
def test_of_a_couple_that_is_known_it_is_of_both(said: str) -> None:
    facts = read(said, TODAY, coupled=True).facts
    assert facts == {"work_canada_years": 0, "partner": {"work_canada_years": 0}}


@pytest.mark.parametrize(
    "said",
    ["none of my friends has worked in Canada", "ninguno de mis hermanos ha trabajado en Canadá"],
)
def test_of_others_it_is_nobodys(said: str) -> None:
    assert "work_canada_years" not in read(said, TODAY).facts


def test_both_are_kept_at_the_question_of_ones_own_years() -> None:
    couple = {**ME, "marital_status": "married", "partner.accompanying": True}
    couple |= {"partner.canadian": False, "education": "bachelors", "foreign_years": 5}
    chat = person(couple, focus="canadian_years").says("ninguno ha trabajado en canadá")
    chat.says("sí")
    assert chat.answers["canadian_years"] == 0
    assert chat.answers.get("partner.canadian_years") == 0

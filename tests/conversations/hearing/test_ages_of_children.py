"""How old somebody's children are adds nothing to years of work, and is no count of them."""

from __future__ import annotations

import pytest

from conversations.hearing.told import read
from tests.conversations.story import BEFORE


@pytest.mark.parametrize(
    ("said", "children", "years"),
    [
        ("hijos de 5 y 8 años, 7 años de experiencia como chef", 2, 7),
        ("dos hijos de 5 y 8 años, 7 años de experiencia como chef", 2, 7),
        ("7 años de experiencia, tengo una hija de 4 años", 1, 7),
        ("una hija de 4 años y 6 años de experiencia", 1, 6),
        ("tengo tres hijos de 2, 5 y 8 años y 6 años de experiencia como enfermera", 3, 6),
        ("tengo dos hijos de 5 años y 8 años. 7 años de experiencia", 2, 7),
        ("un hijo de 9 años de edad, 7 años de experiencia", 1, 7),
        ("deux enfants de 5 et 8 ans, 7 ans d'expérience comme chef", 2, 7),
        ("une fille de 4 ans et 6 ans d'expérience comme infirmière", 1, 6),
        ("two children of 5 and 8 years, 7 years of experience as a chef", 2, 7),
        # What was heard before is heard still.
        ("two kids, 5 and 8 years old, I am a chef, 7 years of experience", 2, 7),
    ],
)
def test_the_ages_of_children_are_no_years_of_work(said: str, children: int, years: int) -> None:
    facts = read(said, BEFORE).facts
    assert (facts.get("children"), facts.get("work_foreign_years")) == (children, years)

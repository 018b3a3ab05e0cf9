"""What is under way or to come beside what is there: studies, a child, results; and a status typed
as an infinitive. Expected values are read off the answers."""

from __future__ import annotations

import pytest

from tests.conversations.typed.test_everyday import typed


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("je suis en train de finir mon master, pour l'instant j'ai que la licence", "bachelors"),
        ("j'ai commencé un doctorat, j'ai un master", "masters"),
        ("en train de faire un doctorat, master obtenu", "masters"),
        ("bientôt master, là j'ai licence", "bachelors"),
        ("j'aurai mon master en juin, aujourd'hui licence", "bachelors"),
        ("I'm finishing my master's, for now I only have my bachelor's", "bachelors"),
        ("estoy terminando mi maestría, por ahora solo tengo la licenciatura", "bachelors"),
    ],
)
def test_the_level_held_is_offered_beside_the_one_under_way(said: str, level: str) -> None:
    told = typed("education", said)
    assert "value" not in told
    assert told["suggested"] == level


@pytest.mark.parametrize(
    "said",
    [
        "je suis en train de finir ma licence",
        "master 1 validé, pas le master 2",
        "un doctorat donne plus ?",
        "is a phd better ?",
    ],
)
def test_no_level_is_taken_of_what_is_not_held_or_asked(said: str) -> None:
    assert "value" not in typed("education", said)


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("1, et ma femme est enceinte du deuxième", 1),
        ("1, and my wife is pregnant with the second", 1),
        ("uno, y mi esposa está embarazada del segundo", 1),
    ],
)
def test_children_are_those_born_before_one_to_come(said: str, number: int) -> None:
    assert typed("children", said) == {"value": number}


@pytest.mark.parametrize(("said", "number"), [("2 et un en route", 2), ("1 and one on the way", 1)])
def test_children_born_are_offered_beside_another_to_come(said: str, number: int) -> None:
    told = typed("children", said)
    assert "value" not in told
    assert told["suggested"] == number


@pytest.mark.parametrize("said", ["one on the way", "1, en route", "un bébé en route"])
def test_a_child_to_come_alone_is_not_counted(said: str) -> None:
    assert "value" not in typed("children", said)


@pytest.mark.parametrize(
    "said",
    [
        "les résultats sont pas encore sortis",
        "j'attends encore les résultats",
        "les notes n'ont pas encore été publiées",
        "still waiting for my results",
        "espero los resultados",
    ],
)
def test_results_that_are_not_out_skip_a_score(said: str) -> None:
    assert typed("english.listening", said) == {"skip": True}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("marier", "married"),
        ("mariez", "married"),
        ("marier depuis 5 ans", "married"),
        ("pas marier", "single"),
        ("divorcer", "divorced"),
    ],
)
def test_a_status_may_be_typed_as_an_infinitive(said: str, status: str) -> None:
    assert typed("marital_status", said) == {"value": status}


@pytest.mark.parametrize("said", ["je veux me marier", "on compte se marier", "je vais divorcer"])
def test_a_status_to_come_is_none_of_today(said: str) -> None:
    assert "value" not in typed("marital_status", said)

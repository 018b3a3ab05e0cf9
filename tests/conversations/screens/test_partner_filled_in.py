"""After the score, what is lacking of the partner is told in a sentence, whatever the sentence is:
it is the partner's, and it is listed."""

from __future__ import annotations

import pytest

from tests.conversations.people import couple_with_tests


@pytest.mark.parametrize(
    "words",
    [
        "my wife was born 3 march 1997",
        "partner date of birth 3 march 1997",
        "wife's date of birth: 3 march 1997",
        "Ana was born on 3 march 1997",
        "ana is 29, born 3 march 1997",
        "ma femme est née le 3 mars 1997",
        "mi esposa nació el 3 de marzo de 1997",
    ],
)
def test_the_partners_date_of_birth_is_listed_and_ones_own_stays(words: str) -> None:
    chat = couple_with_tests()
    assert chat.session is not None
    own = chat.answers["birth_date"]
    chat.session.answers.pop("partner.birth_date")
    chat.session.partner_name = "Ana"
    chat.says(words)
    assert chat.labels[0] in ("Yes, all of it", "Oui, tout", "Sí, todo")
    chat.taps(chat.labels[0])
    assert chat.answers["partner.birth_date"] == "1997-03-03"
    assert chat.answers["birth_date"] == own


def test_what_is_wished_for_the_partner_is_not_listed() -> None:
    chat = couple_with_tests()
    assert chat.session is not None
    chat.session.answers.pop("partner.foreign_years")
    chat.says("what if my wife had 5 years abroad")
    assert "partner.foreign_years" not in chat.answers
    assert "Yes, all of it" not in chat.labels

"""Two people who speak French from the first word to the score: whatever they are shown is French.

The engineer of Casablanca, without a spouse, on 1 October 2026 (grid of 25 March 2025):

    A.  age 31 (born 14 August 1995)                                              99
        education: a master's degree, assessed                                   135
        first language: TEF, old scale, CO 330 CE 270 EE 350 EO 360:
            NCLC 10 10 8 8                                     34 + 34 + 23 + 23  114
        second language: IELTS 7.5 6.5 6.5 7.0: CLB 8 8 8 9        3 + 3 + 3 + 6   15
                                                                                 363
    C.  a post-graduate degree with NCLC 7, not 9, in all four                    25
        three years of work abroad or more with the same                          25
    D.  French NCLC 7 in all four, and English CLB 5 in all four                  50
                                                                                 463

The nurse of Douala, with a spouse who comes along:

    A.  age 34 (born 10 June 1992)                                                75
        education: a bachelor's degree, assessed                                 112
        first language: TCF CO 540 CE 520 EE 15 EO 16:
            NCLC 9 8 9 10                                      29 + 22 + 29 + 32  112
                                                                                 299
    B.  his bachelor's degree, assessed                                            8
        his French: TCF CO 470 CE 460 EE 10 EO 11: NCLC 7 7 7 7            4 x 3   12
    C.  a degree with NCLC 7, not 9, in all four                                  13
        three years of work abroad or more with the same                          25
    D.  French NCLC 7 in all four, no English                                     25
                                                                                 382
"""

from __future__ import annotations

import re

import pytest

from tests.conversations.people import Told
from tests.conversations.speaker import Speaker, told

ENGINEER: Told = {
    "birth_date": "14 août 1995",
    "marital_status": "célibataire",
    "education": "diplôme d'ingénieur",
    "foreign_years": "6 ans",
    "canadian_years": "aucune",
    "english.test": "IELTS",
    "english.listening": "7,5 6,5 6,5 7",
    "english.date": "12 mai 2026",
    "french.test": "TEF Canada",
    "french.scale": "équivalence ancien score",
    "french.reading": "CO 330 CE 270 EE 350 EO 360",
    "french.date": "9 juin 2026",
    "first_language": "français",
    "credential.country": "Maroc",
    "credential.assessed": "oui",
    "credential.eca_date": "15 janvier 2025",
    "residence": "Maroc",
    "job.noc": ("ingénieur civil", "[21300", "oui"),
    "job.start": "depuis janvier 2020",
    "job.hours": "37,5",
    "job.paid": "oui",
    "sibling": "aucun",
    "destination": "Ontario",
    "children": "aucun",
    "funds": "20 000",
}
NURSE: Told = {
    "birth_date": "née le 10 juin 1992",
    "marital_status": "mariée",
    "partner.accompanying": "oui",
    "education": "licence",
    "foreign_years": "cinq ans",
    "canadian_years": "zéro",
    "english.test": "pas encore",
    "english.plan": "non",
    "french.test": "TCF",
    "french.listening": "CO 540 CE 520 EE 15 EO 16",
    "french.date": "20 avril 2026",
    "partner_test.test": "TCF Canada",
    "partner_test.listening": "CO 470 CE 460 EE 10 EO 11",
    "partner_test.date": "le 2 mai 2026",
    "credential.country": "Cameroun",
    "credential.assessed": "oui",
    "credential.eca_date": "20 mai 2024",
    "residence": "Cameroun",
    "job.noc": ("infirmière", "[infirmier autorisé", "oui"),
    "job.start": "mars 2021",
    "job.end": "en cours",
    "job.hours": "temps plein",
    "job.paid": "oui",
    "partner.education": "licence",
    "partner.education_country": "Cameroun",
    "partner.assessed": "oui",
    "partner.eca_date": "20 mai 2024",
    "partner.canadian_years": "aucune",
    "partner.worked_in_canada": "non",
    "partner.foreign_years": "3",
    "partner.birth_date": "12 octobre 1991",
    "sibling": "aucun",
    "destination": "n'importe où sauf au Québec",
    "children": "un",
    "funds": "30 000",
}


class Francophone(Speaker):
    """Somebody who writes French."""

    language = "fr"


@pytest.mark.parametrize(("answers", "points"), [(ENGINEER, 463), (NURSE, 382)])
def test_a_whole_interview_in_french(answers: Told, points: int) -> None:
    chat = told(Francophone(), answers, "bonjour", "d'accord", "oui")
    assert chat.turns >= 12
    assert f"Note du SCG\u00a0: {points} sur" in chat.card
    assert "Admissible\u00a0: Programme des travailleurs qualifiés (fédéral)" in chat.card
    shown: dict[str, str] = {}
    for words in (
        "ma note", "mes documents", "changer une réponse", "mes dates", "les rondes", "les frais",
        "améliorer ma note", "où j'en suis", "aide", "confidentialité", "mon formulaire",
    ):  # fmt: skip
        shown[words] = chat.does(words).card
    assert len(set(shown.values())) == len(shown), "each of these words shows something else"
    assert "Tous les rappels sont arrêtés" in chat.does("arrête les rappels").heard
    assert chat.does("tout effacer").labels == ["Tout effacer", "Garder mes réponses"]
    assert re.search(r"Note du SCG.*: \d", chat.does("annuler").card)


def test_words_that_french_refusals_tell_people_to_type() -> None:
    chat = Francophone()
    chat.does("bonjour", "j'accepte")
    assert chat.does("pourquoi").is_at("why")
    assert chat.does("retour").asks == "birth_date"
    chat.does("1er mars 1991")
    assert chat.answers["birth_date"] == "1991-03-01"
    assert chat.does("retour").asks == "birth_date"
    chat.does("suivant")
    for words in ("je ne sais pas", "passer", "je préfère ne pas répondre"):
        before = chat.asks
        assert chat.does(words).asks != before

"""A chef of Guadalajara who speaks Spanish from the first word to the score: whatever he is shown
is Spanish.

With a spouse who comes along, on 1 October 2026 (grid of 25 March 2025):

    A.  age 33 (born 20 March 1993)                                               80
        education: two years after school, assessed                               91
        first language: IELTS 6.5 6 6 6.5: CLB 7 7 7 8         16 + 16 + 16 + 22  70
                                                                                 241
    B.  her bachelor's degree, assessed                                            8
    C.  a credential after school with CLB 7, not 9, in all four                  13
        three years of work abroad or more with the same                          25
    D.  a sister who is a permanent resident                                      15
                                                                                 302
"""

from __future__ import annotations

import re

from tests.conversations.people import Told
from tests.conversations.speaker import Speaker, told

CHEF: Told = {
    "birth_date": "20 de marzo de 1993",
    "marital_status": "casado",
    "partner.accompanying": "sí, viene conmigo",
    "education": "técnico superior universitario, 2 años",
    "foreign_years": "6 años",
    "canadian_years": "ninguno",
    "english.test": "IELTS",
    "english.listening": "6.5 6 6 6.5",
    "english.date": "12 de mayo de 2026",
    "french.test": "todavía no",
    "french.plan": "no",
    "partner_test.test": "ninguna",
    "credential.country": "México",
    "credential.assessed": "sí",
    "credential.eca_date": "15 de enero de 2025",
    "residence": "México",
    "job.noc": ("chef", "[62200", "sí"),
    "job.start": "desde enero de 2020",
    "job.end": "actual",
    "job.hours": "45",
    "job.paid": "sí",
    "job.student": "no",
    "partner.education": "licenciatura",
    "partner.education_country": "México",
    "partner.assessed": "sí",
    "partner.eca_date": "20 de mayo de 2024",
    "partner.canadian_years": "ninguno",
    "partner.worked_in_canada": "no",
    "partner.foreign_years": "3",
    "partner.birth_date": "12 de octubre de 1994",
    "certificate": "no",
    "qualified_since": "no",
    "sibling": ("[Hermano/a en Canadá, con ciudadanía o residencia, 18+", "[Listo"),
    "relative": "no",
    "destination": "cualquiera menos Quebec",
    "children": "dos",
    "funds": "40 000",
}


class Hispanic(Speaker):
    """Somebody who writes Spanish."""

    language = "es"
    # Statistics Canada has the titles of occupations and their groups in English and French.
    left = re.compile(r"[^()]+ occupations [^()]+ \([^()]+ occupations\)")


def test_a_whole_interview_in_spanish() -> None:
    chat = told(Hispanic(), CHEF, "hola, buenos días", "de acuerdo", "sí")
    assert chat.turns >= 12
    assert "Puntaje CRS: 302 de" in chat.card
    assert "Califica: Programa Federal de Trabajadores Calificados" in chat.card
    shown: dict[str, str] = {}
    for words in (
        "mi puntaje", "mis documentos", "cambiar una respuesta", "mis fechas", "las rondas",
        "los costos", "mejorar mi puntaje", "en qué voy", "ayuda", "privacidad", "mi formulario",
    ):  # fmt: skip
        shown[words] = chat.does(words).card
    assert len(set(shown.values())) == len(shown), "each of these words shows something else"
    assert "Todos los recordatorios están apagados" in chat.does("detener los recordatorios").heard
    assert chat.does("borrar todo").labels == ["Borrar todo", "Conservar mis respuestas"]
    assert "Puntaje CRS: 302 de" in chat.does("cancelar").card

"""Everyday questions, put shortly as people type them, in each language: answered, or the topic
that is meant stands first among those offered."""

from __future__ import annotations

import pytest

from conversations.topics.index import index

ANSWERED = {
    "eca_which_degrees": (
        "is a 4 year btech a bachelors",
        "what is a 3 year degree worth in canada",
        "licence 3 ans = bachelor ?",
        "mes diplômes français sont reconnus ?",
        "mis títulos colombianos son reconocidos?",
        "mi carrera a qué equivale en canadá",
    ),
    "term_full_time": (
        "they cut my hours at work",
        "mon chef a réduit mes heures",
        "me bajaron las horas en el trabajo",
    ),
    "am_i_eligible": ("les programmes", "quels programmes pour moi ?", "qué programas hay"),
    "good_score": ("is 429 enough", "429 suffit ?", "alcanza con 480?"),
    "improve_score": ("mon score est trop bas, je fais quoi",),
    "funds_amount": ("il me faut combien sur mon compte", "cuánto dinero necesito en el banco"),
    "after_ita": ("j'ai reçu mon invitation, et maintenant ?",),
    "apply_from_abroad": (
        "je peux postuler depuis la France",
        "puis-je postuler depuis l'algérie",
    ),
    "who_can_come": ("est-ce que je peux inclure mes enfants",),
    "work_waiting": (
        "can i work while waiting",
        "je peux travailler en attendant ?",
        "puedo trabajar mientras espero?",
    ),
    "permit_ends": ("mon permis expire bientôt", "me vence el permiso pronto"),
}
OFFERED_FIRST = {
    "eca_which_degrees": (
        "are my nigerian degrees recognised",
        "mes diplômes tunisiens sont-ils reconnus",
        "un dut c'est quel niveau",
    ),
    "good_score": ("est-ce que 512 suffit",),
    "cost_total": ("combien coûte tout ça",),
}


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in ANSWERED.items() for text in texts]
)
def test_it_is_answered(topic: str, text: str) -> None:
    found = index().find(text)
    assert (found.topic, found.sure) == (topic, True)


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in OFFERED_FIRST.items() for text in texts]
)
def test_it_is_offered_before_others(topic: str, text: str) -> None:
    assert index().find(text).suggestions[:1] == (topic,)

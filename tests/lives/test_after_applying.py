"""The months after applying: what messages of IRCC's mean, pasted or typed, and what comes.

Messages are worded as the application status tracker and the letters word them; how each is meant
to be read stands beside it, written by hand.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives import buttons
from tests.lives.life import Life, submitted

PASTED = """Your application is in progress.
We will send you a message when the final decision has been made.
Biometrics
Completed
Medical results: We have reviewed your medical results
Review of additional documents
You do not need to provide additional documents at this time.
Interview: You do not need an interview
Review of eligibility
We are reviewing whether you meet the eligibility requirements.
Background check: Not started"""


def read(life: Life) -> tuple[dict[str, str], list[str]]:
    """How each part was read to stand, and the kinds of message."""
    assert life.session is not None
    screen = life.session.screen
    if screen.name != "tracker":
        return {}, []
    return dict(screen.args["parts"]), screen.args["kinds"]


PASTED_IN_FRENCH = """Données biométriques
Terminé
Examen médical : Nous avons examiné les résultats de votre examen médical
Examen des documents supplémentaires
Vous n'avez pas besoin de fournir de documents supplémentaires pour le moment.
Entrevue : Non requise
Examen de l'admissibilité
Nous vérifions si vous répondez aux critères d'admissibilité.
Vérification des antécédents : Non commencée"""


def test_a_page_in_french_is_read_the_same() -> None:
    assert read(buttons.applied().says(PASTED_IN_FRENCH)) == (
        {
            "biometrics": "done",
            "medical": "done",
            "documents": "exempt",
            "interview": "exempt",
            "eligibility": "progress",
            "background": "not_started",
        },
        [],
    )


@pytest.mark.parametrize(
    ("told", "parts", "kinds"),
    [
        ("J'ai reçu l'accusé de réception", {}, ["complete"]),
        ("lettre d'instructions pour la collecte de données biométriques reçue",
         {}, ["biometrics_letter"]),
        ("une lettre d'équité procédurale est arrivée", {}, ["concerns"]),
        ("ils m'ont envoyé une demande de passeport", {}, ["passport"]),
        ("invité au portail de la résidence permanente", {}, ["portal"]),
        ("admissibilité approuvée, mais antécédents en cours",
         {"eligibility": "approved", "background": "progress"}, []),
    ],
)  # fmt: skip
def test_french_letters(told: str, parts: dict[str, str], kinds: list[str]) -> None:
    assert read(buttons.applied().says(told)) == (parts, kinds)


def test_a_whole_page_of_the_tracker_is_read_part_by_part() -> None:
    life = buttons.applied().says(PASTED)
    assert read(life) == (
        {
            "decision": "progress",
            "biometrics": "done",
            "medical": "done",
            "documents": "exempt",
            "interview": "exempt",
            "eligibility": "progress",
            "background": "not_started",
        },
        [],
    )
    assert "Background check: not begun. The parts go in any order, so that is no bad sign." in (
        life.card
    )
    assert "What IRCC says:" in life.card
    assert life.labels == ["More: Nothing happens for months", "Back"]


@pytest.mark.parametrize(
    ("text", "parts", "kinds"),
    [
        ("your application is in progress - background check: in progress",
         {"decision": "progress", "background": "progress"}, []),
        ("Background Check: In Progress", {"background": "progress"}, []),
        ("eligibility: waiting on you", {"eligibility": "waiting"}, []),
        ("Medical exam: Exempted", {"medical": "exempt"}, []),
        ("medical passed", {"medical": "done"}, []),
        ("Final decision: your application was approved", {"decision": "approved"}, []),
        ("Final decision: Your application is not approved", {"decision": "refused"}, []),
        ("we need more information", {}, ["more"]),
        ("We need additional documents to continue processing your application", {}, ["more"]),
        ("got ADR today", {}, ["more"]),
        ("Biometric instruction letter", {}, ["biometrics_letter"]),
        ("AOR received", {}, ["complete"]),
        ("Ready for visa", {}, ["passport"]),
        ("P1 received", {}, ["portal"]),
        ("Procedural fairness letter", {}, ["concerns"]),
        ("We sent you correspondence on your application", {}, ["posted"]),
    ],
)  # fmt: skip
def test_a_message_is_read_as_it_is_meant(
    text: str, parts: dict[str, str], kinds: list[str]
) -> None:
    found, named = read(buttons.applied().says(text))
    assert named == kinds
    assert not parts or found == parts


@pytest.mark.parametrize(
    "text",
    [
        "is it normal that my background check is not started?",
        "how long until the final decision",
        "my application was refused",
        "I gave my biometrics",
        "my uncle was refused a visa",
    ],
)
def test_what_is_asked_or_told_is_no_message_of_ircc(text: str) -> None:
    assert read(buttons.applied().says(text)) == ({}, [])


def test_before_applying_the_same_words_are_a_question() -> None:
    life = submitted().says("Background check: In progress")
    assert read(life) == ({}, [])


def test_what_waits_for_the_person_opens_where_the_letter_is_told() -> None:
    life = buttons.applied().says("biometrics instruction letter")
    assert "This waits for you." in life.card
    # IRPR 12.2: 30 days after the letter, by process.toml.
    assert "within 30 days of the letter's date" in life.card
    life.taps("A letter or paper came")
    assert "Biometrics letter came" in life.labels


def test_the_map_of_the_months_goes_on_to_the_confirmation() -> None:
    card = buttons.applied().command("/status").card
    for line in ("6. In Canada: e-mails that end in cic.gc.ca", "land before its last day"):
        assert line in card
    assert "7. Until then tell IRCC by web form of a birth, marriage" in card


def test_the_months_of_the_class_are_said_with_their_day() -> None:
    # IRCC's figures of 3 September 2026 (process.toml): 7 months for Skilled Workers.
    invited = ("/invited", "[Today", "[Federal Skilled Worker", "[Skip")
    life = submitted().until("2026-11-20").does(*invited)
    card = life.until("2026-12-20").does("/applied", "[Today", "/status").card
    assert "In its figures of 3 September 2026 your class took about 7 months." in card


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("i got my biometrics letter", "20 February 2027"),
        ("biometrics instruction letter", "it is of 20 Feb 2027"),
    ],
)
def test_the_date_of_the_letter_is_taken_where_it_is_asked_for(told: str, day: str) -> None:
    life = buttons.applied().says(told)
    assert "Tell me that date" in life.card
    life.says(day)
    assert life.session is not None
    assert life.session.life.biometrics_letter_on == date(2027, 2, 20)
    assert "22 March 2027" in life.card  # 30 days after 20 February


def test_the_letter_is_told_with_its_date_at_once() -> None:
    life = buttons.applied().says("i got my biometrics letter of 20 February 2027")
    assert life.session is not None
    assert life.session.life.biometrics_letter_on == date(2027, 2, 20)


@pytest.mark.parametrize(
    "told",
    [
        "my application was approved!",
        "we got approved",
        "IRCC approved my PR",
        "ma demande a été approuvée !",
        "¡aprobaron mi solicitud!",
    ],
)
def test_an_approval_is_congratulated_on_and_lands_nobody(told: str) -> None:
    life = buttons.applied().says(told)
    assert life.state == "applied"
    assert read(life) == ({"decision": "approved"}, [])
    assert life.card.startswith(("Congratulations", "Félicitations", "Felicitaciones", "¡Felic"))

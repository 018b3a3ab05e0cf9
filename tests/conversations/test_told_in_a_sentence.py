"""What has happened, told in a sentence of one's own, in three languages and in every state."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.conversation import handle
from conversations.interview.reading.answers import read_recent_date
from conversations.typed.happened import read
from conversations.voice.events import Text
from conversations.voice.wording import wording
from tests.conversations.questionnaire import standing_at
from tests.lives.life import Life
from tests.lives.states import brought_to

FROM = {
    "submitted": "scored", "draft_on": "scored", "invited": "submitted", "withdrawn": "submitted",
    "applied": "invited", "declined": "invited", "refused": "applied", "landed": "applied",
    "biometrics": "applied", "medical": "applied", "stop": "submitted",
}  # fmt: skip
"""The state in which each is usually told."""

SENTENCES = {
    "submitted": [
        "ya envié mi perfil",
        "acabamos de subir el perfil",
        "metí mi perfil ayer en Express Entry",
        "por fin estoy en el grupo de candidatos",
        "mi perfil ya está en el pool",
        "nous avons soumis notre profil",
        "je viens de créer mon profil",
        "ça y est, mon profil est soumis",
        "je suis enfin dans le bassin",
        "we submitted our profile yesterday",
        "I'm finally in the pool",
    ],
    "draft_on": [
        "empecé mi perfil en el sitio de IRCC",
        "ayer abrí mi perfil",
        "j'ai commencé mon profil sur le site d'IRCC",
        "I started my profile on the IRCC site",
    ],
    "invited": [
        "me llegó la ITA ayer",
        "¡me invitaron a presentar la solicitud!",
        "salí sorteada",
        "recibimos la invitación hace dos días",
        "por fin tengo mi ITA",
        "fuimos invitados",
        "hoy me llegó la invitación a presentar la solicitud",
        "acabo de recibir la invitación",
        "j'ai eu mon invitation hier",
        "j'ai reçu mon ITA",
        "je suis invitée",
        "ça y est, j'ai l'ITA !",
        "on vient de recevoir l'invitation",
        "j'ai été tirée au sort hier",
        "nous avons été invités",
        "j'ai été invitée à présenter une demande",
        "mon invitation est arrivée",
        "just got my ITA!",
        "we got the invitation yesterday",
        "finally received my invitation to apply",
    ],
    "declined": [
        "rechacé la invitación",
        "declinamos la invitación hace tres días",
        "j'ai refusé l'invitation",
        "nous avons décliné l'invitation hier",
        "we declined our invitation",
    ],
    "applied": [
        "enviamos la solicitud",
        "ya mandé mi solicitud de residencia permanente",
        "ayer presentamos la solicitud",
        "acabo de enviar mi solicitud",
        "envié ayer mi solicitud",
        "la solicitud ya fue enviada",
        "he presentado mi solicitud a IRCC",
        "antier enviamos la solicitud",
        "nous avons envoyé la demande",
        "on a soumis la demande de RP",
        "dossier envoyé",
        "je viens de présenter ma demande",
        "j'ai envoyé hier ma demande",
        "notre demande est envoyée",
        "avant-hier, nous avons soumis notre demande",
        "we sent the application",
        "finally submitted my application today",
        "yesterday I applied",
    ],
    "refused": [
        "recibí una carta de rechazo",
        "nos rechazaron la solicitud",
        "me denegaron la solicitud ayer",
        "IRCC negó mi solicitud",
        "la solicitud fue denegada",
        "me han negado la residencia",
        "j'ai reçu un refus",
        "notre demande a été rejetée",
        "on m'a refusé la résidence permanente",
        "ils ont refusé mon dossier",
        "j'ai reçu une lettre de refus hier",
        "we were refused",
    ],
    "landed": [
        "ya soy residente permanente",
        "me convertí en residente permanente",
        "somos residentes permanentes",
        "me dieron la residencia permanente",
        "ya llegué a Canadá como residente permanente",
        "je suis devenue résidente permanente",
        "je suis maintenant résident permanent",
        "nous sommes résidents permanents depuis hier",
        "j'ai ma résidence permanente",
        "we are permanent residents now",
        "I became a permanent resident yesterday",
    ],
    "withdrawn": [
        "retiramos nuestro perfil",
        "nous avons retiré notre profil",
        "we withdrew our profile",
    ],
    "biometrics": [
        "ya hice los biométricos",
        "ya me tomaron las huellas",
        "di mis datos biométricos la semana pasada",
        "j'ai fait mes données biométriques",
        "j'ai donné mes empreintes hier",
        "biométrie faite",
        "I did my biometrics",
        "biometrics done",
    ],
    "medical": [
        "ya me hice el examen médico",
        "pasé el examen médico ayer",
        "j'ai passé la visite médicale",
        "I did my medical exam yesterday",
    ],
    "stop": [
        "no quiero más recordatorios",
        "deja de mandarme recordatorios",
        "ya no me escriban",
        "para de escribirme",
        "je ne veux plus de rappels",
        "arrêtez de m'écrire",
        "ne m'envoyez plus rien",
        "I don't want reminders anymore",
    ],
}

NOTHING_HAPPENED = [
    "no me invitaron",
    "mi hermano recibió la invitación",
    "si me invitan qué hago",
    "cuando me llegue la ITA",
    "me rechazaron la visa de turista",
    "voy a enviar la solicitud",
    "todavía no envío la solicitud",
    "quiero ser residente permanente",
    "enviaré mi perfil mañana",
    "mi esposa es residente permanente",
    "antes de enviar mi perfil",
    "para mi esposa",
    "para 2027",
    "¿ya enviaron la solicitud?",
    "me ofrecieron una invitación a una boda",
    "je vais envoyer ma demande",
    "je n'ai pas encore envoyé ma demande",
    "ma sœur a reçu son invitation",
    "on m'a refusé un visa de visiteur",
    "j'ai reçu un refus de visa",
    "mon frère est résident permanent",
    "je veux devenir résident permanent",
    "demande pas encore envoyée",
    "si je suis invitée",
    "on arrête là pour ce soir",
    "j'ai arrêté de travailler",
    "my brother got his ITA yesterday",
    "I will send my application",
    "I was refused a visitor visa",
    "I have not applied",
]


def told(life: Life, text: str) -> str:
    return handle(life.session, Text(text), life.today, new_id="x").understood


@pytest.mark.parametrize(
    ("what", "text"), [(what, text) for what, texts in SENTENCES.items() for text in texts]
)
def test_a_sentence_tells_what_happened(what: str, text: str) -> None:
    assert told(brought_to(FROM[what]), text) == f"command:{what}"


def _any_day(text: str) -> bool:
    return isinstance(read_recent_date(text, wording("en"), date(2027, 2, 15)), str)


@pytest.mark.parametrize("text", NOTHING_HAPPENED)
def test_what_is_planned_denied_or_of_another_has_not_happened(text: str) -> None:
    assert read(text, _any_day) is None


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("se me venció el pasaporte", "passport"),
        ("mi pasaporte está vencido", "passport"),
        ("mon passeport est périmé", "passport"),
        ("mon passeport n'est plus valide", "passport"),
        ("my passport has expired", "passport"),
        ("recibí la nominación de Ontario", "nomination"),
        ("j'ai reçu ma désignation de l'Ontario", "nomination"),
        ("l'Ontario m'a désignée", "nomination"),
        ("Ontario nominated me", "nomination"),
        ("me llegaron los resultados del IELTS", "english.test"),
        ("j'ai reçu mes résultats du TEF", "french.test"),
        ("I got my IELTS results", "english.test"),
    ],
)
def test_a_sentence_that_tells_of_a_change_opens_its_question(text: str, asks: str) -> None:
    life = brought_to("submitted").says(text)
    assert life.asks == asks, life.card


def test_what_happened_is_noted_on_the_day_that_is_said() -> None:
    # The life stands on 15 February 2027.
    life = brought_to("invited").says("antier enviamos la solicitud")
    assert life.session is not None
    assert life.session.life.applied_on == date(2027, 2, 13)


def test_a_refusal_of_something_else_is_not_noted_before_anything_was_sent() -> None:
    life = brought_to("submitted").says("j'ai reçu un refus")
    assert life.state == "submitted"


def test_before_the_score_it_is_said_that_it_does_not_fit() -> None:
    chat = standing_at("birth_date")
    assert chat.session is not None
    answered = handle(chat.session, Text("enviamos la solicitud"), chat.today, new_id="x")
    assert answered.understood == "command:applied"


@pytest.mark.parametrize("text", ["para", "Para", "pare"])
def test_a_word_that_is_also_another_is_asked_back(text: str) -> None:
    """Para: stop, and for."""
    life = brought_to("submitted").says(text)
    assert life.session is not None
    assert life.session.screen.name == "stop_reminders"
    assert not life.session.preferences.all_stopped


def test_biometrics_given_are_known_without_the_day_of_the_letter() -> None:
    life = brought_to("applied").says("I did my biometrics")
    assert life.card.count("Biometrics given.") == 1
    assert "2. Biometrics: given." in life.card
    assert "Tell me when it comes" not in life.card

"""A bribe, a bought offer, a false paper, a lie: a kind and plain no in any state, no answer."""

from __future__ import annotations

import pytest

from conversations.conversation import handle
from conversations.typed.courtesies import despairs
from conversations.typed.wrongs import wrong_in
from conversations.voice.events import Text
from conversations.voice.wording import wording
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held
from tests.conversations.story import ON_TELEGRAM, Chat, newcomer
from tests.lives.states import brought_to

# What each speaks of, and the topic that says what IRCC says of it.
WRONGS = {
    "i can pay 5000 dollars cash to you or officer for PR": "bribe",
    "can i bribe the visa officer": "bribe",
    "can i buy canadian PR": "bribe",
    "je peux vous payer 5000 dollars pour la résidence permanente": "bribe",
    "puis-je payer un agent d'ircc pour aller plus vite": "bribe",
    "¿puedo pagarle 5000 dólares a un oficial?": "bribe",
    "le puedo pagar 3000 dólares por la residencia": "bribe",
    "my agent says he can sell me an LMIA job for 20k, good?": "sold_offer",
    "my agent sells LMIA for 20000, should i pay": "sold_offer",
    "mon agent me vend une EIMT à 20000, je paie ?": "sold_offer",
    "mi agente vende un LMIA por 20000, ¿lo compro?": "sold_offer",
    "can i buy fake ielts certificate": "false",
    "my cousin can take IELTS for me": "false",
    "can someone make a fake bank statement": "false",
    "je peux acheter un faux certificat IELTS": "false",
    "mon frère peut passer le test à ma place ?": "false",
    "¿puedo comprar un título falso?": "false",
    "mi prima puede hacer el examen por mí": "false",
    "should i lie that im single": "lie",
    "can we hide my wife to get more points": "lie",
    "dois-je mentir et dire que je suis célibataire": "lie",
    "¿debo mentir y decir que soy soltero?": "lie",
    "je dois dire que je suis célibataire alors que je suis marié ?": "lie",
    "should i say i am single when i am married?": "lie",
    "¿debo decir que soy soltera si estoy casada?": "lie",
    "an agent wants 3 million to guarantee me a spot": "bribe",
    "un agent me demande 3 millions pour me garantir une place": "bribe",
    "un agente me pide 5000 dólares para garantizarme la residencia": "bribe",
}
TOPIC = {
    "bribe": "scams",
    "sold_offer": "paid_job_offer",
    "false": "term_misrepresentation",
    "lie": "term_misrepresentation",
}


def understood(chat: Chat, text: str) -> str:
    return handle(chat.session, Text(text), chat.today, front=ON_TELEGRAM).understood


@pytest.mark.parametrize(("text", "wrong"), WRONGS.items())
def test_what_is_wrong_is_known(text: str, wrong: str) -> None:
    assert wrong_in(text) == wrong


@pytest.mark.parametrize(("text", "wrong"), WRONGS.items())
def test_it_is_answered_before_the_start_and_at_a_question(text: str, wrong: str) -> None:
    assert understood(Chat(), text) == f"topic:{TOPIC[wrong]}"
    for question in ("english.test", "birth_date", "job.title"):
        chat = standing_at(question)
        asks, before = chat.asks, dict(chat.answers)
        assert understood(chat, text) == f"topic:{TOPIC[wrong]}"
        chat.says(text)
        assert (chat.asks, dict(chat.answers)) == (asks, before)


@pytest.mark.parametrize("state", ["scored", "submitted", "invited", "applied", "refused"])
@pytest.mark.parametrize("text", ["can i bribe the officer", "should i lie that im single"])
def test_it_is_answered_in_any_state(state: str, text: str) -> None:
    life = brought_to(state).says(text)
    assert held(life).screen.args.get("topic") in TOPIC.values()
    assert life.card.startswith("No")


@pytest.mark.parametrize(
    "text",
    [
        "how much do i pay for PR",
        "who pays the biometrics fee",
        "i paid the fee and sent my passport to the visa office",
        "where does my score lie in the pool",
        "i work as a sales officer and earn 50000 dollars",
        "i lost my ielts certificate, can i get another",
        "my friend will take IELTS in March",
        "is this email from ircc fake",
        "i bought a house in canada",
        "my job offer is for 52000 a year",
        "je suis agent de sécurité, payé 2000 dollars",
        "trabajo como oficial de crédito",
        "ircc accused me of lying in a letter",
        "can I say I am single if I am separated but legally married",
        "i said i am single but i got married last month",
        "je dis que je suis célibataire si je suis séparé mais marié ?",
        "can a consultant guarantee PR",
        "my bank can guarantee 20000 dollars for my file",
        "mi agente de banco me garantiza 20000 dólares",
    ],
)
def test_what_is_not_wrong_is_not_warned_of(text: str) -> None:
    assert wrong_in(text) is None


def test_what_one_would_hide_has_an_answer_of_its_own() -> None:
    life = brought_to("scored").says("should i hide my express entry profile in visa application")
    assert held(life).screen.args["topic"] == "dual_intent"


@pytest.mark.parametrize(
    "text",
    [
        "i want to die",
        "my score is 300, i dont want to live anymore",
        "I failed IELTS again and I want to kill myself",
        "je ne veux plus vivre, encore un refus",
        "ya no quiero vivir, me negaron otra vez",
    ],
)
def test_despair_is_not_answered_by_a_question(text: str) -> None:
    assert despairs(text)
    chat = standing_at("english.test").says(text)
    assert "9-8-8" in chat.card
    assert "Back to the question" not in chat.heard
    assert len(chat.labels) == 1
    assert chat.taps(*chat.labels).asks == "english.test"
    assert "9-8-8" in Chat().says(text).card


@pytest.mark.parametrize("text", ["i want to live in Toronto", "i would die for a PR card"])
def test_no_despair_where_there_is_none(text: str) -> None:
    assert not despairs(text)


@pytest.mark.parametrize("text", ["fuck off", "shut up", "va te faire foutre", "vete a la mierda"])
def test_an_insult_is_no_try_at_an_answer(text: str) -> None:
    chat = standing_at("english.test")
    for _ in range(4):
        chat.says(text)
        assert wording("en").plain("refused-angry").split(".")[0] in chat.card
        assert "Try " not in chat.card
        assert "An answer looks like" not in chat.card
    assert held(chat).refused is None


@pytest.mark.parametrize(
    "text", ["va te faire foutre", "vete a la mierda", "tu es nul, va te faire foutre"]
)
def test_an_insult_switches_no_language(text: str) -> None:
    assert held(standing_at("english.test").says(text)).locale == "en"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("33, accountant in Accra, married, 2 kids. can i pay an officer to speed it up?", "No."),
        ("33 ans, comptable à Dakar, mariée, 2 enfants. je peux payer un agent d'ircc ?", "Non."),
        ("33 años, contadora en Lima, casada, 2 hijos. ¿puedo pagarle a un oficial?", "No."),
    ],
)
def test_what_is_told_beside_a_wrong_is_heard_all_the_same(text: str, said: str) -> None:
    chat = newcomer().says(text)
    assert chat.replies[0].html.startswith(said)  # type: ignore[union-attr]
    assert held(chat).screen.name == "told"
    listed = held(chat).screen.args["values"]
    assert (listed["marital_status"], listed["children"]) == ("married", 2)

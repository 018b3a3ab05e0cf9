"""Where in a message its questions are: with a mark or without, behind "and", in the middle of a
sentence, introduced by "I want to know if"; and what only seems to ask."""

from __future__ import annotations

import pytest

from conversations.interview.reading.telling import asked_in, asks_outright, told_beside
from conversations.voice.wording import fold


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # Behind "and", where no sign parts it from what is told.
        (
            "29, married, IELTS 8 7 7 7 and can my wife work there",
            ["can my wife work there?"],
        ),
        ("mechanic in Perth, 38 and is my trade in demand", ["is my trade in demand?"]),
        ("I'm a nurse in Lagos but do I need a job offer", ["do I need a job offer?"]),
        (
            "Soudeur au Cameroun, 30 ans et peut-on venir sans offre",
            ["peut-on venir sans offre?"],
        ),
        ("Chef en Lima, 35 años y cuánto tarda todo", ["cuánto tarda todo?"]),
        # In the middle, without a word before it.
        ("34 single nurse from Accra do i need an eca", ["do i need an eca?"]),
        ("j'ai 30 ans est-ce que je peux postuler", ["est-ce que je peux postuler?"]),
        # Introduced.
        (
            "i want to know if my parents can come, we are 30",
            ["i want to know if my parents can come?"],
        ),
        ("30, single. My question is does the ECA expire", ["does the ECA expire?"]),
        (
            "Je voudrais savoir si mon mari peut travailler. 32 ans",
            ["Je voudrais savoir si mon mari peut travailler?"],
        ),
        # By its end.
        (
            "27 ans, master. Le TCF est valable combien de temps",
            ["Le TCF est valable combien de temps?"],
        ),
        ("27 ans. On peut y aller avec ça ou pas", ["On peut y aller avec ça ou pas?"]),
        # Two in a sentence.
        (
            "When is the next draw and what was the last score? 37, PhD",
            ["When is the next draw?", "what was the last score?"],
        ),
        (
            "Quels documents dois-je préparer et combien de temps ça prend ? 38 ans",
            ["Quels documents dois-je préparer?", "combien de temps ça prend?"],
        ),
        (
            "combien ça coûte et ça prend combien de temps ?",
            ["combien ça coûte?", "ça prend combien de temps?"],
        ),
        # What begins as what tells does, and asks.
        ("High school in Jamaica, is a degree a must. 35", ["is a degree a must?"]),
        (
            "Dentist until 2013. Can work that old still be used",
            ["Can work that old still be used?"],
        ),
        ("31, PGWP ends in June, anything I can do after", ["anything I can do after?"]),
        ("Submitted in July, I must fly home. Allowed or not", ["Allowed or not?"]),
        ("I borrowed 15 lakh. fine or risky. 31", ["fine or risky?"]),
        ("married in May, tell them now or after. 30", ["tell them now or after?"]),
        ("40k for an invitation, smells off, no? 30", ["smells off, no?"]),
        (
            "11 mois dans le bassin, que se passe-t-il après l'année. 37 ans",
            ["que se passe-t-il après l'année?"],
        ),
        ("30 ans. Ma femme peut-elle venir", ["Ma femme peut-elle venir?"]),
        ("ingénieur à Bogota, et comment j'efface mes données", ["comment j'efface mes données?"]),
        (
            "Couple. On le déclare avant ou après la naissance",
            ["On le déclare avant ou après la naissance?"],
        ),
        (
            "24000 dollars, faut qu'ils y soient depuis combien de temps",
            ["faut qu'ils y soient depuis combien de temps?"],
        ),
        ("chef en Lima, quién debería aplicar de los dos", ["quién debería aplicar de los dos?"]),
        # Marked at both ends, or by a mark that nothing parts from what follows.
        ("Tengo 32 años ¿necesito oferta de trabajo? soltero", ["necesito oferta de trabajo?"]),
        ("how many points do I have?I'm 30, single", ["how many points do I have?"]),
    ],
)
def test_a_question_is_found_wherever_it_stands(text: str, asked: list[str]) -> None:
    assert [one.text for one in asked_in(text)[0]] == asked


@pytest.mark.parametrize(
    "text",
    [
        "When I was in Canada I studied at Seneca, 28, single",
        "What I do now: bookkeeper in Surrey for 2 years",
        "How I ended up here: 35, architect from Minsk",
        "Where my wife works they speak French",
        "Can't wait to move, 25, single",
        "33, single, can start in January, will take IELTS in May",
        "my brother, who is a Canadian citizen, lives in Calgary",
        "my sister asked if I could come too, 27, welder",
        "As I did my masters in London, 31, single",
        "I know how much money we need, 40,000 CAD",
        "Hello, how are you? 30, single",
        "Mon frère, qui est citoyen, vit à Laval. Quand j'étais au Canada je travaillais",
        "Je me demande ce que l'avenir me réserve, 28 ans",
        "ma femme est infirmière, est née en 1990",
        "Espero que me puedan ayudar, 31 años",
        "he works hard and is my sponsor here",
        "nobody told me how much it costs, 26, nurse",
        "what a journey, 34, PhD",
        "como ingeniero trabajo desde 2018, 31 años",
        "mi hermano me dijo cuánto cuesta, 30 años",
        # Of others, of once, or a fact.
        "I wasn't sure if I wanted to leave home, now I am. 40",
        "My wife was wondering what took me so long. 35",
        "my brother doesn't know if he can come, 30",
        "I don't know my NOC, 31, cashier",
        "Je ne sais plus la date exacte de mon diplôme. 34 ans",
        "Mon frère ne savait pas s'il fallait une offre. 33 ans",
        "No sé mis notas todavía. 30 años",
        "express entry or PNP Manitoba, my sister is there",
    ],
)
def test_what_only_tells_is_no_question(text: str) -> None:
    assert asked_in(text)[0] == ()


@pytest.mark.parametrize(
    ("text", "wondered"),
    [
        ("On a PGWP. Not sure whether I need a job offer. 25", "I need a job offer?"),
        ("12k at the bank, no idea how they look at coins. 31", "how they look at coins?"),
        (
            "degree from Ghana and I have no clue where one gets it evaluated",
            "where one gets it evaluated?",
        ),
        ("nurse in Kochi, don't know which test is simpler", "which test is simpler?"),
        ("We can't decide who should be the main one. 34", "who should be the main one?"),
        ("own boss since 2019, not certain they accept that", "they accept that?"),
        ("We're 40 and 42. Confused about how much money we need", "how much money we need?"),
        ("j'ai 33 ans et je ne sais pas quel niveau il faut", "quel niveau il faut?"),
        ("ma banque propose un prêt, pas sûr que ce soit permis", "que ce soit permis?"),
        ("31 ans. Aucune idée du montant qu'il faut montrer", "montant qu'il faut montrer?"),
        ("Je me demande si l'âge joue beaucoup. 27 ans", "l'âge joue beaucoup?"),
        ("33 años. No sé si necesito una oferta", "necesito una oferta?"),
        ("me pregunto si mi edad es un problema", "mi edad es un problema?"),
    ],
)
def test_what_is_said_not_to_be_known_is_asked_and_told(text: str, wondered: str) -> None:
    (found,), nothing_else = asked_in(text)
    assert (found.text, found.wondered, nothing_else) == (wondered, True, False)
    assert not asks_outright(text)
    assert fold(wondered) in fold(told_beside(text))


def test_a_question_knows_what_it_may_go_back_to() -> None:
    found = asked_in("Hi. My wife has diabetes. Is that a problem, and can she come? 30, nurse")[0]
    assert [(one.text, one.before, one.marked) for one in found] == [
        ("Is that a problem?", "My wife has diabetes", False),
        ("can she come?", "My wife has diabetes", True),
    ]

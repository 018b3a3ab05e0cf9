"""Where in a message its questions are: with a mark or without, behind "and", in the middle of a
sentence, introduced by "I want to know if"; and what only seems to ask."""

from __future__ import annotations

import pytest

from conversations.interview.reading.telling import asked_in


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
    ],
)
def test_what_only_tells_is_no_question(text: str) -> None:
    assert asked_in(text)[0] == ()


def test_a_question_knows_what_it_may_go_back_to() -> None:
    found = asked_in("Hi. My wife has diabetes. Is that a problem, and can she come? 30, nurse")[0]
    assert [(one.text, one.before, one.marked) for one in found] == [
        ("Is that a problem?", "My wife has diabetes", False),
        ("can she come?", "My wife has diabetes", True),
    ]

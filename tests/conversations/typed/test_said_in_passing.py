"""What once misled the reader of an answer that has much said around it: a country behind those
that were left, a wedding that was, a day behind another, a verb of the question said back."""

from __future__ import annotations

import pytest

from tests.conversations.typed.test_whole_and_parts import typed
from tests.evaluation.test_answers import taken


@pytest.mark.parametrize(
    ("words", "country"),
    [
        (
            "I was a carer in England till june but visa finished so im back home in the "
            "Philippines now",
            "PH",
        ),
        (
            "i used to be in Qatar with my family but the company closed down and now we are "
            "living in Sri Lanka",
            "LK",
        ),
        ("was working in Kuwait but returned home to Egypt", "EG"),
        ("estuve en Chile, volví a Colombia", "CO"),
    ],
)
def test_who_came_back_lives_where_they_came_back_to(words: str, country: str) -> None:
    assert typed("residence", words) == {"value": country}


def test_a_country_of_the_past_alone_is_asked_about() -> None:
    assert "ask" in typed("residence", "used to live in Mexico")
    assert typed("job.country", "i was working in Kuwait, returned to Nepal") == {"value": "KW"}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("hubby n me 6 yrs now, wedding was in Cavite", "married"),
        ("had our wedding in 2019", "married"),
        ("wedding was in 2015 but we separated", "separated"),
    ],
)
def test_a_wedding_that_was_is_a_marriage(words: str, status: str) -> None:
    assert typed("marital_status", words) == {"value": status}


@pytest.mark.parametrize("words", ["wedding is in june", "wedding was postponed"])
def test_a_wedding_to_come_is_none(words: str) -> None:
    assert "ask" in typed("marital_status", words)


@pytest.mark.parametrize(
    ("fact", "words", "day"),
    [
        ("french.date", "That would be the twenty-second of January 2026", "2026-01-22"),
        ("birth_date", "the thirty-first of march 1990", "1990-03-31"),
        ("credential.completed", "on diploma is written 30 June 2009", "2009-06-30"),
        ("job.start", "first day was 7 June 2021", "2021-06-07"),
    ],
)
def test_days_are_read_among_what_says_where_they_stand(fact: str, words: str, day: str) -> None:
    assert typed(fact, words) == {"value": day}


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        # Not June of 2007, and no 3 February of 2003.
        ("offer letter is dated in may but i actually joined on 7 June 2021", "2021-06-07"),
        ("interview in feb, joined 3 March 2022", "2022-03-03"),
    ],
)
def test_what_is_offered_is_no_half_of_a_day(words: str, offered: str) -> None:
    assert typed("job.start", words)["suggested"] == offered


@pytest.mark.parametrize(
    ("fact", "words", "answer"),
    [
        ("partner.canadian", "He is, born and bred in Kelowna", True),
        ("partner.canadian", "he is not", False),
        ("relative", "i don't, only friends", False),
        ("has_offer", "i do, from a farm in Alberta", True),
        ("job.paid", "it was", True),
        ("job.paid", "It was honorary work in the cantonment school", False),
        ("work_permit", "i am not", False),
        ("sibling", "she is in Brazil", False),
    ],
)
def test_a_verb_said_back_is_a_yes_or_a_no(fact: str, words: str, answer: bool) -> None:
    assert typed(fact, words) == {"value": answer}


@pytest.mark.parametrize("words", ["he was", "she is, american"])
def test_what_was_so_is_no_yes(words: str) -> None:
    assert "ask" in typed("partner.canadian", words)


def test_a_title_before_what_is_told_of_it_is_that_title() -> None:
    assert typed("job.title", "nanny, 2 kids and a newborn in one villa") == {"value": "44100"}
    assert "ask" in typed("job.title", "pharmacist, assistant")


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("education", "inter pass 12 class only", "secondary"),
        ("education", "fsc pre engineering, nothing after", "secondary"),
        ("credential.level", "inter pass", "secondary"),
        ("job.country", "S'pore, general hospital", "SG"),
    ],
)
def test_names_of_schools_and_places_that_are_used_at_home(
    fact: str, words: str, value: str
) -> None:
    assert typed(fact, words) == {"value": value}


def test_shifts_of_a_week_are_no_hours() -> None:
    told = typed("job.hours", "12 hr shifts 3 a week")
    assert "ask" in told
    assert "suggested" not in told


@pytest.mark.parametrize(
    ("fact", "words", "answer"),
    [
        ("credential.assessed", "it's with WES right now", False),
        ("credential.assessed", "WES said its equal to bachelors", True),
        ("job.self_employed", "no boss, just me and my van", True),
    ],
)
def test_what_a_no_or_a_with_is_said_of(fact: str, words: str, answer: bool) -> None:
    assert typed(fact, words) == {"value": answer}


def test_work_that_names_an_occupation_asks_about_nothing() -> None:
    assert typed("job.title", "forklift driver in a warehouse") == {"value": "75101"}
    assert typed("job.title", "my work permit is about to expire") == {"topic": "permit_ends"}


@pytest.mark.parametrize(
    ("fact", "words", "answer"),
    [
        # A wish for what is not there is a no; a sigh before a no changes nothing.
        ("has_offer", "i wish 😭 no", False),
        ("has_offer", "hahaha i wish", False),
        ("has_offer", "i wish i had one", False),
        ("has_offer", "si seulement, non", False),
        ("has_offer", "j'aimerais bien mais non", False),
        ("has_offer", "ojalá", False),
        ("has_offer", "hélas non", False),
        ("has_offer", "malheureusement pas", False),
        ("nomination", "i wish lol, no", False),
        ("sibling", "i wish", False),
        ("credential.assessed", "i wish, too expensive", False),
        # At the very end, parted by a sign or by "so", "but".
        ("has_offer", "working on it, no", False),
        ("nomination", "Ontario yes", True),
        ("job.paid", "peu mais oui", True),
        ("job.paid", "for my uncle but yes", True),
        ("partner.accompanying", "god willing yes", True),
        # As it is drawn out, or said at home.
        ("work_permit", "yesss!!", True),
        ("work_permit", "nooo", False),
        ("work_permit", "haan ji", True),
        ("work_permit", "opo", True),
        ("work_permit", "wala pa", False),
        ("work_permit", "carrément", True),
        # A yes with a whole statement behind it.
        ("partner.canadian", "oui ma femme a la résidence permanente depuis mars", True),
        ("partner.canadian", "oui il a sa citoyenneté depuis 2019", True),
        ("partner.canadian", "no she has french citizenship", False),
        ("partner.canadian", "il attend sa résidence permanente", False),
        ("relative", "oui mes parents ont la résidence permanente", True),
        ("has_offer", "oui un restaurant à Moncton m'a embauché", True),
        ("credential.assessed", "yes masters equivalency", True),
        ("job.paid", "par virement tous les mois", True),
    ],
)
def test_a_yes_or_a_no_wherever_it_stands(fact: str, words: str, answer: bool) -> None:
    assert typed(fact, words) == {"value": answer}


@pytest.mark.parametrize("words", ["not exactly", "kind of", "oui et non", "más o menos"])
def test_what_is_neither_yes_nor_no_is_asked_back(words: str) -> None:
    assert "value" not in typed("work_permit", words)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        # IRCC counts half and step brothers and sisters; whose child a sibling is, is an aside.
        ("half sister, same father, she's 34 and a PR in Ottawa", True),
        ("yes half brother from dad side, citizen in Toronto", True),
        ("same father, different mother, brother PR in Edmonton", True),
        ("ma demi-soeur du côté de mon père est citoyenne", True),
        ("frère de même mère, RP", True),
        # Other kin told besides take no brother or sister away.
        ("my brother is a citizen, he sponsored our mom", True),
        ("my sister and her son are citizens", True),
        ("ma soeur et mes parents sont citoyens", True),
        # One who is named by way of another is kin of another kind.
        ("my father's brother is a citizen", False),
        ("le frère de mon père est citoyen", False),
        ("my sister's son is a citizen", False),
        ("my cousin, he's like my brother", False),
        ("uncle from my mom side, PR", False),
    ],
)
def test_who_is_a_sibling(words: str, answer: bool) -> None:
    assert typed("sibling", words) == {"value": answer}


@pytest.mark.parametrize(
    ("words", "comes"),
    [
        ("of course, not leaving her behind", True),
        ("i'm not going to leave them behind", True),
        ("can't leave her alone here so yes", True),
        ("evidemment je la laisse pas ici", True),
        ("je ne vais pas la laisser derrière", True),
        ("no la voy a dejar sola", True),
        ("we are a package deal", True),
        ("where i go she goes", True),
        ("leaving her behind for now", False),
        ("she is not leaving her job", False),
        ("il ne quitte pas son travail", False),
    ],
)
def test_who_is_left_behind(words: str, comes: bool) -> None:
    assert typed("partner.accompanying", words) == {"value": comes}


@pytest.mark.parametrize(
    "words",
    [
        "only verbal, boss promised",
        "just a verbal promise",
        "juste à l'oral pour l'instant",
        "oferta verbal",
        "not written, we just talked",
    ],
)
def test_an_offer_by_word_of_mouth_is_offered_as_none(words: str) -> None:
    """The question asks for a written one."""
    told = typed("has_offer", words)
    assert told["suggested"] is False
    assert "value" not in told


@pytest.mark.parametrize(
    "words",
    [
        "paid already but my university is delaying the transcript as usual",
        "opened the file with WES last week",
        "dossier ouvert chez WES",
        "already sent the docs",
        "déjà payé, j'attends",
        "my uni won't release the transcripts",
    ],
)
def test_what_was_only_begun_is_no_report(words: str) -> None:
    assert typed("credential.assessed", words)["value"] is False


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("sibling", "my brother's wife is a citizen", False),
        ("sibling", "le mari de ma soeur est citoyen", False),
        ("sibling", "i wish i had a sibling", False),
        ("marital_status", "lost my husband's ring lol, married", "married"),
    ],
)
def test_by_way_of_whom_and_of_what(fact: str, words: str, value: object) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("sibling", "brother is citizen, sister on study permit"),
        ("marital_status", "i lost my wife to another man"),
        ("partner.accompanying", "she packed her bags and left me"),
    ],
)
def test_what_tells_two_things_is_not_taken(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the answer is no", False),
        ("its a no for me", False),
        ("the answer is yes", True),
        ("la réponse est non", False),
        ("c'est oui", True),
        ("la respuesta es no", False),
    ],
)
@pytest.mark.parametrize("question", ["has_offer", "sibling", "work_permit", "job.paid"])
def test_a_yes_or_a_no_that_is_told_to_be_the_answer(question: str, text: str, value: bool) -> None:
    line = {"fact": question, "typed": text, "context": {}, "on": "2026-12-01"}
    assert taken(line) == {"value": value}

"""What is said around an answer and once misled its reader: a total beside its parts, a place of
work that is somebody's, studies given up, a report on its way, a paper that is not at hand, a
divorce not yet pronounced, kin of whom it is not known what they are in Canada."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at
from tests.evaluation.test_answers import taken

CELPIP = {"english.test": "celpip_general"}


def typed(fact: str, words: str, context: dict[str, str] | None = None) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": context or {}})


@pytest.mark.parametrize(
    ("words", "years"),
    [
        # 4 + 3: the parts of the 7 that are said to be all.
        ("7 ans en tout, 4 au maroc puis 3 en france", 7),
        ("4 au maroc puis 3 en france, 7 ans en tout", 7),
        ("en tout 9 ans, 5 au Sénégal et 4 au Mali", 9),
        ("10 ans au total, dont 6 en Tunisie et 4 en Algérie", 10),
        ("total 7 years: 4 in India, 3 in Dubai", 7),
        ("5 in Nigeria and 2 in Ghana, 7 years in all", 7),
        ("7 años en total, 4 en Colombia y 3 en Chile", 7),
        ("6 ans: 2 ans chez Orange, 4 ans chez MTN", 6),
        ("8 years. 5 in Kenya and 3 in Qatar", 8),
        # No total: each is told with its place, and they are added up.
        ("5 ans au Cameroun et 3 au Gabon", 8),
        ("4 ans au Maroc, 2 ans en France, 2 ans en Italie", 8),
        # Whose the place of work is says of nobody else that they worked.
        ("12 years now, in my uncle's shop in Accra", 12),
        ("6 ans dans le restaurant de ma tante", 6),
        ("5 ans comme prof dans une école privée à Lomé", 5),
    ],
)
def test_a_total_is_not_added_to_its_parts(words: str, years: int) -> None:
    assert typed("foreign_years", words) == {"value": years}


def test_a_total_that_is_only_in_part_of_such_work_is_asked_back() -> None:
    assert "ask" in typed("foreign_years", "total 9 yrs but only 6 skilled")
    assert "ask" in typed("foreign_years", "mon mari 8 ans")


@pytest.mark.parametrize(
    "words",
    [
        "dix ans deja, jai commencé jeune dans latelier de mon pere a Bouaké",
        "ten years already, I started young in my father's workshop",
        "diez años ya, empecé joven en el taller de mi papá",
    ],
)
def test_years_in_a_workshop_of_ones_father_are_ones_own(words: str) -> None:
    told = typed("foreign_years", words)
    assert told.get("value", told.get("suggested")) == 10


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("jai la licence bac+3, le master jai commencé mais laissé tomber au milieu", "bachelors"),
        ("I have a bachelor degree, my masters I never finished", "bachelors"),
        ("tengo licenciatura, la maestría la dejé a la mitad", "bachelors"),
        ("bts, j'ai commencé une licence mais jamais validé", "two_year"),
        ("licence pro, puis un master que j'ai stoppé", "bachelors"),
        ("doctorat abandonné, master obtenu en 2015", "masters"),
        ("finished bachelors, still writing master thesis", "bachelors"),
        ("le bac seulement, j'ai quitté la fac", "secondary"),
        ("i quit uni after 2 years so just high school", "secondary"),
    ],
)
def test_studies_given_up_are_no_level(words: str, level: str) -> None:
    told = typed("education", words)
    assert "value" not in told
    assert told["suggested"] == level


@pytest.mark.parametrize(
    ("words", "ordered"),
    [
        ("en cours chez WES, jai payé le mois passé et la fac a envoyé les relevés", True),
        ("in progress with WES, I paid last month", True),
        ("ya pagué WES, estoy esperando", True),
        ("le dossier est chez WES", True),
        ("pas encore", None),
        ("pas encore commandé", None),
        ("I will apply next month", None),
    ],
)
def test_a_report_on_its_way_is_ordered(words: str, ordered: bool | None) -> None:
    chat = standing_at("credential.assessed").says(words)
    assert chat.answers["credential.0.assessed"] is False
    assert chat.answers.get("credential.0.eca_ordered") is ordered


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("french.test", "c koi la difference entre tcf et tef svp"),
        ("french.test", "cest koi le tcf"),
        ("english.test", "c koi celpip"),
    ],
)
def test_what_is_it_asks_as_it_is_texted(fact: str, words: str) -> None:
    assert "topic" in typed(fact, words)


@pytest.mark.parametrize(
    "words",
    [
        "jai plus lattestation sous les yeux on voit ca apres",
        "le papier est à la maison",
        "don't have the report in front of me, later",
        "no tengo el certificado a la mano",
    ],
)
def test_a_paper_that_is_not_at_hand_leaves_its_day_open(words: str) -> None:
    assert typed("english.date", words, {"english.test": "ielts_general"}) == {"skip": True}


def test_a_month_beside_what_is_forgotten_is_asked_for_its_day() -> None:
    words = "c'etait en mars cette année, le jour exact jai oublié"
    assert "ask" in typed("english.date", words, {"english.test": "ielts_general"})


@pytest.mark.parametrize(
    ("words", "nominated"),
    [
        ("manitoba, recue en octobre", True),
        ("Manitoba, la recibí en octubre", True),
        ("nouveau-brunswick, reçue le mois passé", True),
        ("je vise le manitoba", False),
        ("manitoba, pas encore reçue", False),
    ],
)
def test_a_province_whose_nomination_came_is_a_yes(words: str, nominated: bool) -> None:
    assert typed("nomination", words) == {"value": nominated}


@pytest.mark.parametrize(
    "words",
    [
        "alors le divorce est pas encore prononcé mais ca fait 2 ans qu'on vit chacun de son coté",
        "divorce not final yet but we live apart since 2 years",
        "el divorcio todavía no sale pero vivimos cada uno por su lado",
    ],
)
def test_who_lives_apart_until_the_divorce_is_separated(words: str) -> None:
    assert typed("marital_status", words) == {"value": "separated"}


def test_a_divorce_not_pronounced_is_none() -> None:
    assert "value" not in typed("marital_status", "divorce pas encore prononcé")
    assert "value" not in typed("marital_status", "en couple depuis 3 ans mais chacun chez soi")
    assert typed("marital_status", "divorce prononcé") == {"value": "divorced"}


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("relative", "un tonton vers Edmonton mais jsp s'il a ses papiers, on se parle plus trop"),
        ("relative", "une tante à Toronto, je sais pas si elle est citoyenne"),
        ("relative", "uncle in Calgary, not sure about his status"),
        ("sibling", "ma soeur est à Ottawa, je sais pas si elle a la RP"),
        ("sibling", "mon frère vit à Laval mais jsp son statut"),
    ],
)
def test_kin_of_unknown_standing_are_asked_about(fact: str, words: str) -> None:
    assert "ask" in typed(fact, words)


@pytest.mark.parametrize(
    "words",
    [
        "alors ecoute 9, ecrit 7, oral 8 et la lecture 8 aussi, pas mal pour un premier essai non",
        "listening 9 reading 8 writing 7 and speaking 8 too, not bad right",
        "compréhension orale 9 compréhension écrite 8 expression écrite 7 orale 8",
        "escuchar 9, leer 8, escribir 7 y hablar 8 también",
    ],
)
def test_four_scores_beside_their_names_are_four(words: str) -> None:
    scores = {"listening": 9, "reading": 8, "writing": 7, "speaking": 8}
    assert typed("four", words, CELPIP) == {"value": scores}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("residence", "Lyon depuis 3 ans", "FR"),
        ("english.test", "j'ai rien passé en anglais pour l'instant", "none"),
        ("relative", "ma tante est canadienne depuis 10 ans", True),
        ("has_offer", "une promesse seulement rien de signé", False),
        ("marital_status", "célib et tranquille", "single"),
    ],
)
def test_what_is_said_around_an_answer_changes_nothing(
    fact: str, words: str, value: object
) -> None:
    assert typed(fact, words) == {"value": value}


def test_a_wedding_to_come_is_none_yet() -> None:
    assert "value" not in typed("marital_status", "je me marie en avril")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        # Another marriage that is denied is none: the first one ended as it is told.
        ("My husband passed in 2021. I have not remarried", "widowed"),
        ("my late husband died in 2018, never remarried", "widowed"),
        ("mon mari est mort, je ne me suis pas remariée", "widowed"),
        ("widow, never got married again", "widowed"),
        ("viuda, no me he vuelto a casar", "widowed"),
        ("divorced and not remarried", "divorced"),
        ("divorcé, jamais remarié", "divorced"),
        ("divorcé et remarié", "married"),
        ("widow but remarried now", "married"),
        # Only a spouse is lost by death: a job and an examination are no lives.
        ("my wife suddenly passed", "widowed"),
        ("married, my wife lost her job", "married"),
        ("married, my husband passed his exam", "married"),
    ],
)
def test_how_a_marriage_ended(words: str, status: str) -> None:
    assert typed("marital_status", words) == {"value": status}


@pytest.mark.parametrize(
    "words",
    [
        "on est pas mariés mais on vit sous le meme toit depuis 4 ans comme un couple",
        "pas mariés mais on vit ensemble depuis 4 ans",
        "on vit ensemble depuis 5 ans sans être mariés",
        "not married, we live together since 2021",
        "not married but we've been living together for 2 years",
        "we live under the same roof 4 years now, no papers",
        "unmarried but same house 5 yrs with my bf",
        "no estamos casados pero vivimos juntos hace 3 años",
    ],
)
def test_a_year_under_one_roof_makes_an_unmarried_couple_common_law(words: str) -> None:
    """IRCC: a common-law partner has lived with somebody in a relationship for at least a year."""
    assert typed("marital_status", words) == {"value": "common_law"}


@pytest.mark.parametrize(
    "words",
    [
        "pas encore mariés, on vit ensemble depuis 6 mois",
        "not married, living together since last year",
        "living together since this year",
        "not married, living with my parents for 4 years",
        "not married, together with my gf 3 years but not living together",
        "pas marié, en couple depuis 3 ans",
        "mon épouse nous a quittés l'an dernier",
        "ma femme est partie en 2019, paix à son âme",
    ],
)
def test_what_makes_no_couple_and_ends_no_marriage_for_sure(words: str) -> None:
    told = typed("marital_status", words).get("value")
    assert told in (None, "single")


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("marital_status", "on est séparés mais pas divorcés", "separated"),
        ("job.paid", "of course, i'm not working for free", True),
        ("job.self_employed", "je travaillais pour moi même", True),
        ("partner.accompanying", "yes my wife and our 2 kids", True),
        ("nomination", "je viens de recevoir la nomination de l'IPE", True),
        ("partner.canadian", "protected person", False),
        ("job.hours", "12h par jour 6j/7", 72),
        ("funds", "22 000 $ CA", 22_000),
    ],
)
def test_plain_answers_of_every_day(fact: str, words: str, value: object) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        # What was had is not there; an "if" is no yes.
        ("has_offer", "i got one last year but refused"),
        ("has_offer", "si j'en avais une je serais déjà là bas lol"),
        # The other of two is a word besides: "ON" is Ontario's.
        ("destination", "BC or ON"),
        ("education", "BSc and now in masters"),
        ("education", "post grad diploma 2 yrs after btech"),
        ("marital_status", "marié à la coutume"),
        ("marital_status", "my husband left us in 2020"),
    ],
)
def test_what_may_be_one_or_another_is_not_taken(fact: str, words: str) -> None:
    assert "value" not in typed(fact, words)

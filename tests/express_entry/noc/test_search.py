"""A person types a job as they would say it; the right unit group comes first or nearly first."""

from __future__ import annotations

import re
import sys
import threading

import pytest

from express_entry import noc
from express_entry.noc import curated
from express_entry.noc.classification import classification
from express_entry.noc.wording import fold, stem, words
from tests.evaluation.sets import records


def first(words: str, language: str = "en") -> str:
    return noc.search(words, language).matches[0].code


def found(words: str, language: str = "en", limit: int = 5) -> list[str]:
    return [match.code for match in noc.search(words, language, limit).matches]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("software dev", "21232"),
        ("PSW", "33102"),
        ("RN", "31301"),
        ("CNA", "33102"),
        ("trucker", "73300"),
        ("devops", "21231"),
        ("UX", "52120"),
        ("AP clerk", "14200"),
        ("i fix cars", "72410"),
        ("line cook", "63200"),
        ("SAP consultant", "21221"),
        ("aws engineer", "21231"),
    ],
)
def test_everyday_names_abbreviations_and_slang(words: str, code: str) -> None:
    assert first(words) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("infirmière", "31301"),
        ("camionneuse", "73300"),
        ("préposée aux bénéficiaires", "33102"),
        ("développeur web", "21234"),
        ("femme de chambre", "65310"),
        ("kiné", "31202"),
        ("éducatrice en garderie", "42202"),
        ("maçon", "72320"),
    ],
)
def test_french_of_quebec_and_of_europe(words: str, code: str) -> None:
    assert first(words, "fr") == code


def test_scrum_master_has_no_title_of_its_own_and_finds_the_groups_it_is_filed_under() -> None:
    assert found("scrum master", limit=3) == ["21222", "20012", "21231"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("softwear enginer", "21231"),
        ("acountant", "11100"),
        ("electritian", "72200"),
        ("truk driver", "73300"),
        ("phisiotherapist", "31202"),
        ("softwaredeveloper", "21232"),
        ("hair dresser", "63210"),
    ],
)
def test_typing_mistakes(typed: str, code: str) -> None:
    assert first(typed) == code


@pytest.mark.parametrize(
    ("apart", "code"),
    [
        ("barber shop", "63210"),  # Hairstylists and barbers
        ("fire fighter", "42101"),  # Firefighters
        ("copy writer advertising", "51111"),  # Authors and writers: copywriter, advertising
        ("gas fitter licensed", "72302"),  # Gas fitters
        ("the licensed gas fitter", "72302"),
    ],
)
def test_one_word_may_be_written_as_two(apart: str, code: str) -> None:
    assert first(apart) == code


def test_accents_may_be_missing() -> None:
    assert first("mecanicien d'aeronefs", "fr") == first("mécanicien d'aéronefs", "fr") == "72404"


@pytest.mark.parametrize(
    "words", ["engineer software", "SOFTWARE  ENGINEER!", "software engineers"]
)
def test_order_case_punctuation_and_plural_do_not_matter(words: str) -> None:
    assert first(words) == "21231"


@pytest.mark.parametrize(
    "words",
    ["infirmier autorisé", "infirmière autorisée", "infirmier autorisé/infirmière autorisée"],
)
def test_both_halves_of_a_french_pair(words: str) -> None:
    assert first(words, "fr") == "31301"


@pytest.mark.parametrize("words", ["railway carman", "railway carwoman", "Railway carmen/women"])
def test_both_halves_of_an_english_pair(words: str) -> None:
    assert first(words) == "72403"


@pytest.mark.parametrize(
    "words",
    [
        "senior java developer at a bank",
        "java developer",
        "junior java developer with 5 years of experience",
        "i am working as a java developer",
    ],
)
def test_seniority_and_employer_are_put_aside(words: str) -> None:
    assert first(words) == "21232"


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("développeur java senior at google", "en", "21232"),
        ("web developer débutant", "fr", "21234"),
    ],
)
def test_languages_may_be_mixed(words: str, language: str, code: str) -> None:
    assert first(words, language) == code


@pytest.mark.parametrize(
    "typed",
    [
        "21231", " NOC 21231", "cnp 21231", "noc: 21231", "21231 - software engineers",
        "NOC21231", "CNP-21231", "NOC 2021 21231", "code CNP : 21231", "noc code is 21231",
        "software engineer 21231", "software engineer (NOC 21231)", "TEER 1, 21231",
        "my code in 2016 was 2173, now 21231",
        "\u0968\u0967\u0968\u0969\u0967", "NOC \uff12\uff11\uff12\uff13\uff11",
    ],
)  # fmt: skip
def test_a_code_is_its_own_answer(typed: str) -> None:
    result = noc.search(typed)
    assert [match.code for match in result.matches] == ["21231"]
    assert result.matches[0].why_kind == "code"


def test_a_code_of_the_2016_edition_is_explained_and_led_on_where_we_are_sure() -> None:
    result = noc.search("NOC 2173")
    assert result.explanation == "old_code"
    assert [match.code for match in result.matches] == ["21231"]


@pytest.mark.parametrize("typed", ["2173", "NOC2173", "noc 2016: 2173", "software job, NOC 2173"])
def test_an_old_code_may_stand_among_words(typed: str) -> None:
    result = noc.search(typed)
    assert (result.explanation, [match.code for match in result.matches]) == ("old_code", ["21231"])


def test_several_codes_are_all_answered() -> None:
    assert found("21232 or 21231 or 21232?") == ["21232", "21231"]


@pytest.mark.parametrize(
    "typed", ["what is the NOC code for a plumber", "plumber NOC", "cnp plumber"]
)
def test_the_name_of_the_classification_says_nothing_of_the_job(typed: str) -> None:
    assert first(typed) == "72300"


def test_noc_engineer_is_somebody_in_a_network_operations_centre() -> None:
    # Network operations centres are not in the official titles; networks are in 22220.
    assert first("NOC engineer") == "22220"


@pytest.mark.parametrize("typed", ["NOC", "NOC 2021", "noc code", "CNP 2021"])
def test_the_name_of_the_classification_alone_is_no_job(typed: str) -> None:
    assert noc.search(typed).explanation == "empty"


@pytest.mark.parametrize(
    "typed", ["electrician since 2012", "electrician 90210", "electrician 5550123"]
)
def test_years_and_other_numbers_are_not_codes(typed: str) -> None:
    assert first(typed) == "72200"


def test_an_unknown_code_is_never_guessed() -> None:
    assert noc.search("1999").matches == ()
    assert noc.search("1999").explanation == "old_code"
    assert noc.search("98765").explanation == "unknown_code"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("manager", "en"),
        ("engineer", "en"),
        ("analyst", "en"),
        ("technician", "en"),
        ("senior consultant", "en"),
        ("ingénieure", "fr"),
        ("technicien", "fr"),
        ("prof", "fr"),
    ],
)
def test_a_wide_term_asks_one_question_and_shows_its_choices(words: str, language: str) -> None:
    result = noc.search(words, language)
    assert result.ambiguous
    assert result.narrowing is not None
    assert len(result.narrowing.choices) >= 3
    assert result.matches[0].code == result.narrowing.choices[0].codes[0]
    assert result.matches[0].why == result.narrowing.choices[0].label(language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_spelling_of_a_wide_term_brings_its_own_question(language: str) -> None:
    column = {"en": "english", "fr": "french"}[language]
    rows = list(curated.rows("ambiguous.tsv"))
    assert len(rows) > 250
    # A term has a row for each of its choices, with the same spellings: each is typed once.
    wanted = {
        (spelling, curated.split(row["english"])[0])
        for row in rows
        for spelling in curated.split(row[column])
    }
    others = []
    for spelling, term in sorted(wanted):
        asked = noc.search(spelling, language, 1).narrowing
        if asked is None or asked.term != term:
            others.append((spelling, asked and asked.term))
    assert others == []


def test_a_choice_once_made_brings_its_own_groups_and_no_second_question() -> None:
    wrong = []
    for narrowing in curated.ambiguous().narrowings:
        for number, choice in enumerate(narrowing.choices):
            result = noc.search(narrowing.term, "en", choice=number)
            shown = [match.code for match in result.matches[: len(choice.codes)]]
            if shown != list(choice.codes) or result.ambiguous:
                wrong.append((narrowing.term, choice.label_en, shown))
    assert wrong == []


def test_after_a_choice_come_groups_of_what_was_chosen() -> None:
    store = noc.search("manager", "en", 5, choice=0)
    assert store.matches[0].code == "60020"
    assert len({match.code for match in store.matches}) == 5
    assert noc.search("manager", "en", 5, 5, choice=0).matches[0] not in store.matches


def test_a_choice_that_is_not_there_is_no_choice() -> None:
    assert noc.search("manager", choice=99) == noc.search("manager")
    assert noc.search("electrician", choice=0) == noc.search("electrician")


@pytest.mark.parametrize(
    "words", ["software engineer", "ingénieur du son", "career coach", "foundry worker"]
)
def test_a_term_made_narrow_is_not_asked_about(words: str) -> None:
    assert not noc.search(words, "en").ambiguous


@pytest.mark.parametrize("words", ["zzzz", "qwrtp xkcdv", "x" * 5000])
def test_nothing_found_says_so(words: str) -> None:
    result = noc.search(words)
    assert result.matches == ()
    assert result.explanation == "nothing"


@pytest.mark.parametrize("words", ["", "   ", "!!!", "😀", "医生", "the of a"])
def test_no_words_at_all_says_so(words: str) -> None:
    assert noc.search(words).explanation == "empty"


def test_pages_follow_one_another_without_repeating() -> None:
    whole = noc.search("manager", limit=15)
    parts = [noc.search("manager", limit=5, offset=at) for at in (0, 5, 10)]
    assert [match for part in parts for match in part.matches] == list(whole.matches)
    assert len({match.code for match in whole.matches}) == 15
    assert whole.total >= 15
    assert noc.search("manager", offset=1000).matches == ()


def test_every_match_says_why() -> None:
    by_title, by_ours = noc.search("chartered accountant").matches[0], noc.search("PSW").matches[0]
    assert (by_title.code, by_title.why) == ("11100", "chartered accountant")
    assert (by_ours.code, by_ours.why, by_ours.why_kind) == ("33102", "psw", "synonym")


def test_the_same_question_has_the_same_answer_from_many_threads() -> None:
    answers: list[noc.SearchResult] = []
    threads = [
        threading.Thread(target=lambda: answers.append(noc.search("registered nurse")))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.matches[0].code for answer in answers] == ["31301"] * 8
    assert all(answer == answers[0] for answer in answers)


def test_words_are_stemmed_in_several_threads_as_in_one() -> None:
    """The titles are read in a thread of their own while people are answered in another."""
    some = sorted({word for title in classification().titles["fr"][:3000] for word in words(title)})
    alone = {word: stem.__wrapped__(word, "fr") for word in some}
    wrong: list[str] = []

    def stem_all() -> None:
        try:
            wrong.extend(word for word in some if stem.__wrapped__(word, "fr") != alone[word])
        except IndexError as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=stem_all) for _ in range(3)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert len(some) > 1000
    assert wrong == []


@pytest.mark.parametrize(
    "word",
    # Whole titles and phrases, wide terms, both genders, another language, a code.
    ["nurse", "plombier", "principale", "engineer", "manager", "médico", "31301", "barista"],
)
def test_a_word_that_is_an_occupation_may_be_a_name(word: str) -> None:
    assert noc.may_be_a_name(word)


SURELY = 1.2
"""More than a title scores that is not what was typed, letter by letter: at most 1 for the words,
and what is added for our own tables, for its group and for how many have it."""


@pytest.mark.parametrize("language", noc.LANGUAGES)
def test_whatever_may_not_be_a_name_is_found_as_a_part_of_one_at_most(language: str) -> None:
    """The words of the messages of the evaluation set, most of which are no occupation."""
    said = {
        word
        for line in records("messages")[::25]
        for word in re.findall(r"[a-z]{3,}", fold(line["text"]))
    }
    others = [word for word in sorted(said) if not noc.may_be_a_name(word)]
    assert len(others) > len(said) / 2
    for word in others[::4]:
        found = noc.search(word, language)
        assert found.narrowing is None, word
        assert all(match.score < SURELY for match in found.matches), word

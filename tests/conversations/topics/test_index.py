"""Finding the topic of a question: slips, French, what is no question; quickly."""

from __future__ import annotations

import time

import pytest

from conversations.interview.reading.tongue import seems
from conversations.topics import learnt
from conversations.topics.counts import Counts, counted
from conversations.topics.features import words_as_meant
from conversations.topics.index import TopicIndex, index
from conversations.topics.reading import understood
from conversations.topics.table import Table


def read(text: str) -> list[str]:
    return understood(words_as_meant(text))


SMALL = TopicIndex(
    Counts(
        [
            ("parents_come", "can my parents come with me"),
            ("parents_come", "bring my mother to canada"),
            ("funds_gift", "can my parents give me the money"),
            ("funds_gift", "money as a gift from my uncle"),
            ("translation", "do my documents need translation"),
            ("translation", "certified translator"),
        ],
        names={"clb": "term_clb"},
    ).table()
)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("can my parents come with me?", "parents_come"),
        ("bring my mum to canada", "parents_come"),
        # A slip of the finger in the word that decides.
        ("certified trnaslator", "translation"),
        ("do my docs need translaton", "translation"),
        # Words of the other language for the same.
        ("traduction de mes papiers nécessaire", "translation"),
    ],
)
def test_a_question_is_found_in_other_words(text: str, topic: str) -> None:
    assert SMALL.find(text).topic == topic


def test_what_is_asked_as_it_is_written_is_sure() -> None:
    found = SMALL.find("Can my parents give me the money?")
    assert (found.topic, found.sure, found.suggestions) == ("funds_gift", True, ())


def test_between_two_topics_it_is_not_sure_and_both_are_suggested() -> None:
    found = SMALL.find("my parents")
    assert not found.sure
    assert set(found.suggestions[:2]) == {"parents_come", "funds_gift"}


@pytest.mark.parametrize("text", ["", "?", "the", "pizza tonight", "🤷"])
def test_what_no_topic_has_is_not_found(text: str) -> None:
    found = SMALL.find(text)
    assert (found.topic, found.sure, found.suggestions) == (None, False, ())


@pytest.mark.parametrize(("text", "topic"), [("what is CLB", "term_clb"), ("clb?", "term_clb")])
def test_a_term_is_asked_about_by_its_name(text: str, topic: str) -> None:
    found = SMALL.find(text)
    assert (found.topic, found.sure) == (topic, True)


@pytest.mark.parametrize(
    ("short", "spelt"),
    [
        ("cmt jpeux avoir ma carte", "comment je peux avoir ma carte"),
        ("le bowp c koi", "le bowp c'est quoi"),
        ("jai pas de diplome, ya koi pour moi", "j'ai pas de diplôme, il y a quoi pour moi"),
        ("keskon doit payer kand on est 4", "qu'est-ce qu'on doit payer quand on est 4"),
    ],
)
def test_short_messages_are_read_in_full(short: str, spelt: str) -> None:
    assert read(short) == read(spelt)


def test_what_is_short_in_french_stays_in_english() -> None:
    """ "PR" is permanent residence there, and "pour" in French."""
    assert read("is pr faster") == read("is permanent residence faster")


def test_words_for_the_same_are_one() -> None:
    assert read("my husband") == read("my wife") == read("ma femme")


@pytest.mark.parametrize(
    ("text", "french"),
    [("est-ce que mes parents peuvent venir", True), ("can my parents come", False), ("", False)],
)
def test_french_is_known_by_its_small_words(text: str, french: bool) -> None:
    assert (seems(text.replace("-", " ").split()) == "fr") is french


def test_an_article_is_no_year_and_having_is_no_machine() -> None:
    assert "=year" not in read("do i need an eca")
    assert not any(token.startswith("=ai") for token in read("j'ai une offre dans le pays"))


def test_the_counts_on_file_are_those_of_the_ways_of_asking() -> None:
    """If not: ``python -m conversations.topics.counts``."""
    kept, anew = Table.load(), counted().table()
    assert (kept.ways, kept.names, kept.words) == (anew.ways, anew.names, anew.words)
    assert (kept.topics, kept.times) == (anew.topics, anew.times)
    assert all(kept.having(one)[:2] == anew.having(one)[:2] for one in counted().found)


def test_the_weights_on_file_were_learnt_from_the_counts_on_file() -> None:
    """If not: ``python -m conversations.topics.counts``."""
    assert Table.load().counted == counted().name()


def test_what_both_topics_have_says_less_than_what_one_has() -> None:
    ways = [
        ("parents_come", "bring my mother to canada"),
        ("parents_come", "bring my mother along"),
        ("pets_come", "bring my dog to canada"),
        ("pets_come", "bring my dog along"),
    ]
    counts = Counts(ways)
    weights = learnt.learn(counts, ways)
    pets_come = list(counts.ways).index("pets_come")
    assert list(counts.found["s:dog"]) == [pets_come]
    of_bringing = dict(zip(counts.found["s:bring"], weights["s:bring"], strict=True))
    assert weights["s:dog"][0] > 2 * abs(of_bringing[pets_come])


def test_learning_again_gives_the_same() -> None:
    ways = [("one", "my mother comes"), ("two", "my dog comes"), ("one", "mother and dog")]
    first, second = (learnt.learn(Counts(ways), ways) for _ in range(2))
    assert first == second
    assert first.keys() == {one for one in Counts(ways).found if not one.startswith("w:")}


def test_a_question_is_found_within_ten_milliseconds() -> None:
    texts = [
        f"can my wifes brother {number} work while we wiat for the visa" for number in range(99)
    ]
    index()
    began = time.process_time()
    for text in texts:
        index().find(text)
    assert (time.process_time() - began) / len(texts) < 0.010

"""Whether words typed at a question are no answer but a question of their own, about a topic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.reading import amounts
from conversations.interview.reading.amounts import Either
from conversations.topics import answering
from conversations.topics.index import AS_WRITTEN, Finding
from conversations.typed import counts, everyday, language_tests, readings, years
from conversations.typed.lexicon import begins, ends, has, without, words_of
from conversations.typed.put import Put
from conversations.voice.remembered import remembering
from conversations.voice.wording import Wording, fold

_LEAST = (Kind.HOURS, Kind.MONEY)
WORDS = (Kind.TEXT, Kind.OCCUPATION)
"""Kinds of question that any words can be an answer to."""
_REMEMBERED = 1024
"""Texts of which it is remembered whether they ask."""
_MANY_WORDS = 3
"""More words than a job or a place is named by."""
RELATED: Mapping[str, tuple[str, ...]] = {
    "birth_date": ("bot_privacy", "birthday_points", "age_limit"),
    "marital_status": ("term_common_law", "marriage", "divorce", "undeclared_family"),
    "partner": (
        "partner_not_coming",
        "partner_work_permit",
        "partner_who_first",
        "term_accompanying_partner",
    ),
    "destination": ("term_quebec", "pnp_live_elsewhere"),
    "work_permit": ("permit_ends", "pgwp_ends", "term_work_permit", "maintained_status"),
    "education": ("need_degree", "eca_which_degrees", "term_two_or_more_credentials"),
    "canadian_years": ("student_work", "self_employed", "month_counting", "cash_jobs"),
    "foreign_years": ("old_experience", "self_employed", "month_counting", "remote_work"),
    "english": ("minimum_scores", "which_test_easier", "test_exempt", "test_validity"),
    "french": ("french_worth_it", "minimum_scores", "test_validity"),
    "credential": ("term_eca", "eca_where", "eca_cost_time", "eca_which_degrees"),
    "job": ("term_full_time", "job_loss", "maternity_leave", "unpaid_leave", "remote_work"),
    "sibling": ("relative_points",),
    "relative": ("relative_points",),
    "nomination": ("pnp_how", "pnp_streams", "term_provincial_nomination"),
    "has_offer": ("need_job_offer", "job_offer_points", "paid_job_offer", "term_lmia"),
    "children": ("term_dependent_child", "birth"),
    "funds": ("funds_gift", "funds_loan", "funds_property", "funds_history", "funds_amount"),
    "passport": ("new_passport",),
}
"""Topics that are rather asked about where a question is put, by its name or its set's."""
_ANY_RELATED = frozenset(topic for topics in RELATED.values() for topic in topics)
_NEAR = 0.5
"""From this likelihood on a topic is sure where it is asked about what the open question asks."""
_OFFERED = 0.25
"""From this likelihood on something is offered to whoever asks."""
_SENTENCE = 0.95
"""From this likelihood on a sentence that asks nothing is one, where an answer is expected."""
_UNASKED = 0.7
"""The same where nothing in the text asks."""


@dataclass(frozen=True, slots=True)
class About:
    """A question about a topic; where it is not sure about which, about the likeliest ones."""

    finding: Finding


@remembering(_REMEMBERED)
def asks(text: str) -> bool:
    """Whether a text is a question by its mark, its beginning, or what it goes over into: "my job
    ended, what now"."""
    words = words_of(text)
    return (
        answering.has_mark(text)
        or (begins(words, "asks") > 0 and not begins(words, "asks-nothing"))
        or (len(words) > _MANY_WORDS and has(words, "asks-inside"))
        or (len(words) > _MANY_WORDS and ends(words, "doubts-of-it") > 0)
    )


def surely(text: str, words: Wording, put: Put | None) -> About | None:
    """Whether a text asks about a topic, and surely; ``put``: the question that it may answer."""
    if not (asks(text) or answering.is_question(text, words)):
        return None
    if begins(words_of(text), "asks-nothing") and not answering.has_mark(text):
        return None  # "where my sister lives, Brampton"
    alone = found = answering.find(text)
    if not found.sure and put is not None:
        found = _beside(put, text, found)
    if not found.sure:
        return None
    # Where only the question itself names a subject, "2?" is an answer that is doubted.
    as_written = alone.ranked and found.ranked[0].score >= AS_WRITTEN
    if put is not None and not as_written and _answers(put, text):
        return None
    return About(found)


def _beside(put: Put, text: str, found: Finding) -> Finding:
    """What a text is about where this question is put: rather about what it asks for, and "one"
    is the thing that it names."""
    label = put.words.plain(put.question.wording, "label")
    if not found.ranked:
        return answering.find(" ".join((text, label)))
    near = RELATED.get(put.question.id) or RELATED.get(put.question.id.partition(".")[0], ())
    first = found.ranked[0]
    if len(words_of(text)) < _MANY_WORDS:
        return found
    if first.topic in near and first.score >= _NEAR:
        return Finding(found.ranked, True)
    named = answering.find(" ".join((text, label)))
    meant = {one.topic for one in found.ranked}.intersection(near)
    return named if named.sure and named.topic in meant else found


def _answers(put: Put, text: str) -> bool:
    """Whether what seems to be a question is an answer: "2021?", "is single"."""
    if _asks_beyond_doubt(put, text):
        return False
    if put.question.kind in WORDS:
        return len(text.split()) <= _MANY_WORDS
    read = meaning(put, text)
    if isinstance(read, Either) and len(words_of(text)) > _MANY_WORDS:
        return False  # of many words with a mark behind, what is likely is none
    return not isinstance(read, Problem)


def _asks_beyond_doubt(put: Put, text: str) -> bool:
    """Whether a text asks by more than a mark: "is a diploma enough" can be no answer, save to what
    is asked by yes or no ("is coming with me")."""
    words = words_of(text)
    if put.question.id == "destination" and begins(words, "anywhere"):
        return answering.has_mark(text)  # "where there are jobs"
    many = len(words) > _MANY_WORDS
    doubts = answering.has_mark(text) and many and ends(words, "doubts")
    if (begins(words, "asks-but") or doubts) and put.question.kind is not Kind.YES_NO:
        return True
    if language_tests.asks_for_test(put) and many and has(words, "asks-inside"):
        return True  # "surely I don't have to sit one?"
    if many and ends(words, "doubts-of-it"):
        # "They gave me cash, is that accepted?"; behind a yes or a no it is a remark.
        return not (begins(words, "yes") or begins(words, "no"))
    return asks(text) and (not answering.has_mark(text) or begins(words, "asks") > 0)


def asks_back(put: Put, text: str) -> bool:
    """Whether the person asks something instead of answering."""
    if _asks_beyond_doubt(put, text):
        return True
    if put.question.id == "city" and answering.has_mark(text):
        return len(words_of(text)) > _MANY_WORDS  # "how much is rent in Moncton?"
    return answering.has_mark(text) and put.question.kind not in WORDS and not _answers(put, text)


def meaning(put: Put, text: str) -> Answer | Problem | Either:
    """What a text means as an answer, by the strict readers, or else in everyday words."""
    read = readings.understand(put, text)
    if (
        isinstance(read, int)
        and put.question.id in years.WORKED
        and (years.may_be_an_age(text, read) or says_less(text))
    ):
        read = amounts.not_taken("number", text)
    if isinstance(read, int) and put.question.id == "children" and counts.is_an_age(text):
        read = amounts.not_taken("number", text)  # "my daughter is 4"
    if put.question.kind in _LEAST and says_less(text) and not isinstance(read, Problem):
        kind = "hours" if put.question.kind is Kind.HOURS else "money"
        read = amounts.not_taken(kind, text)  # "moins de 30"
    return everyday.read(put, text, read) if isinstance(read, Problem) else read


def says_less(text: str) -> bool:
    """Whether a figure is said not to be reached: "less than 2 years", not "no less than 2"."""
    return has(without(words_of(text), "no-less"), "less")


def in_a_sentence(text: str) -> About | None:
    """Whether words typed where any words can be an answer are a whole sentence that is surely
    about a topic ("my work permit is about to expire"), or ask about one in few."""
    found = answering.find(text)
    if len(fold(text).split()) <= _MANY_WORDS:
        return About(found) if _asks_briefly(text, found) else None
    sure = found.sure and found.ranked[0].score >= _SENTENCE
    return About(found) if sure else None


def _asks_briefly(text: str, found: Finding) -> bool:
    """Whether two or three words ask about a topic by what they need or doubt, as it is asked
    elsewhere: "necesito abogado", "mi título sirve"."""
    words = words_of(text)
    return (
        found.sure and len(words) > 1 and (begins(words, "needs") > 0 or ends(words, "doubts") > 0)
    )


def likely(text: str, words: Wording, *, answers: bool) -> About | None:
    """What a text that could not be used otherwise asks about, be it not for sure; ``answers``: it
    was typed at a question, where one or two words are rather a slip of an answer."""
    found, asked = answering.find(text), asks(text) or answering.is_question(text, words)
    few = not asked and len(fold(text).split()) < _MANY_WORDS + answers
    score = found.ranked[0].score if found.ranked else 0.0
    if few and answers:
        return About(found) if _asks_briefly(text, found) else None
    if answers and not asked:
        # What does not ask is rather an answer that is told in many words.
        near = found.sure and (found.topic in _ANY_RELATED or score >= AS_WRITTEN)
        return About(found) if near and score >= _SENTENCE else None
    if found.sure:
        return About(found)
    enough = _OFFERED if asked else _UNASKED
    return About(found) if not few and score >= enough else None

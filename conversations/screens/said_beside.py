"""Words beside an open question that are no answer to it and tell a fact that answers another one:
of whom they are, and whether they are offered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from conversations.chat import recording
from conversations.chat.machine import WELCOME
from conversations.chat.turn import Turn
from conversations.hearing.named import partner_named, with_partner
from conversations.hearing.people import subject
from conversations.hearing.told import Heard, read
from conversations.hearing.where import countries
from conversations.interview import another_credential
from conversations.interview.heard import Answers, answers_of, named_as_heard
from conversations.interview.question import OF_DAYS, Answer, Kind
from conversations.interview.questions.eligibility import IN_ONE_LINE
from conversations.interview.reading.answers import Either
from conversations.interview.reading.days import read_date
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.telling import asks_outright
from conversations.interview.subjects import PARTNERS_OF, subject_of, things_told
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, refusing, told
from conversations.screens.window import show
from conversations.topics.reading import words_of
from conversations.typed.lexicon import has
from conversations.typed.taken import Told, take

_ABOUT_ONESELF = ("age", "education", "education_country", "eca", "english", "french")
"""What is read alike of oneself and of a partner."""
_TESTS = ("english", "french")
_ABOUT_OTHERS = ("sibling", "relative", "children")
"""Questions beside which an age is somebody else's, unless the person names themselves."""

OF_WORK = {"occupation", "noc", "work_foreign_years", "work_canada_years", "residence"}
"""Facts that may be heard of words that tell of one job alone."""
_HERE = {"work_foreign_years": "work_canada_years"}
"""Years of work as they are meant where those in Canada are asked for."""
_OF_A_TURN = 16
"""Texts of which it is remembered what they tell."""
_ANY_WORDS_OR_DAYS = (*OF_DAYS, Kind.TEXT, Kind.OCCUPATION)
"""Kinds of question that a sentence with a day in it is an answer to."""
_OF_ITSELF = frozenset(
    (
        "funds",
        "destination",
        "birth_date",
        "english",
        "french",
        "offer",
        "family",
        "children",
        "study",
        "sibling",
        "nomination",
    )
)
"""Subjects that one tells of without naming oneself: "20,000 CAD", "anywhere but Quebec"."""


_OF_A_FAMILY = frozenset(("funds", "destination", "offer", "children", "sibling", "nomination"))
"""Subjects of which there is one for both: "no job offer", where the partner is asked about."""
_A_SENTENCE = 3
"""Words from which on a name is more than an answer to who somebody is."""
_DIGITS_OF_A_DATE = 3
"""That the shortest has: "3 May 92"."""


def of_another_question(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether words that are no answer to the open question tell a fact that answers another one
    ("I have 2 kids" where a country is asked for), in which case it is offered."""
    if asked.question.id in _ABOUT_OTHERS:
        return False
    told_now = as_meant(turn, asked, heard(turn, text), text)
    answers = answers_of(told_now.facts, told_now.credentials)
    if not (answers.values or answers.open) and (day := _born_on(turn, asked, text)) is not None:
        _take_birth(turn, day)
        return True
    subjects = things_told(answers.values, answers.open)
    # One word can be an occupation by chance; what is of the open question was no answer to it.
    if asks_outright(text) or subjects <= {"work"} or subject_of(asked.key) in subjects:
        return False
    if not (_names_oneself(text) or (subjects <= _OF_ITSELF and _is_told(answers, text))):
        return False
    of_partner = asked.question.id.startswith("partner")
    of_both = subjects <= {*_OF_A_FAMILY, "study"}  # studies asked for nowhere here are one's own
    if of_partner and not (of_both or _only_of_partner(asked, answers)):
        return False
    if not told.offer(turn, answers.values, still_open=answers.open):
        if answers.open or not is_known(turn, answers.values):
            return False
        told.say_known(turn)
    turn.understood = "facts"
    return True


def of_partner(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether words that tell of the partner at a question about oneself answer the same question
    about the partner, in which case that is offered."""
    other = turn.walk.by_key(PARTNERS_OF.get(asked.question.id, ""))
    taken = take(asking.put_now(turn, other), text) if other is not None else None
    if not isinstance(taken, Told):
        return False
    if not told.offer(turn, taken.values):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def own_birth(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether words tell one's own date of birth and nothing else, at a question that they could
    answer otherwise, or that is about others: it is listed."""
    born = turn.walk.by_key(recording.BIRTH_DATE)
    if born is None or asked.question.id.endswith("birth_date"):
        return False
    of_others = asked.question.id in _ABOUT_OTHERS or asked.question.id.startswith("partner")
    if not of_others and asked.question.kind not in _ANY_WORDS_OR_DAYS:
        return False  # it is no answer here, and offered as one of another question
    if sum(map(str.isdecimal, text)) < _DIGITS_OF_A_DATE:
        return False  # looked at first: to hear a text out takes half of a turn
    if asks_outright(text) or (of_others and not _is_own_birth(text)):
        return False
    facts = heard(turn, text).facts
    if facts.keys() != {born.key}:
        return False
    told_now = {born.key: str(facts[born.key])}
    if recording.problem_when_given(turn, born, told_now[born.key]) is not None:
        return False
    if not told.offer(turn, told_now):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def _is_own_birth(text: str) -> bool:
    """Whether a birth is the person's by the words: "my birthday", "nací"."""
    return _names_oneself(text) or not listed("words-told-i-was-born").isdisjoint(words_of(text))


def _is_told(answers: Answers, text: str) -> bool:
    """Whether a fact is told rather than lies in a text by chance: a number alone is no age, and
    "this is BS" no degree."""
    words = set(words_of(text))
    of_age = not answers.values and "birth_date" in answers.open
    return not (words & listed("words-pointing") or (of_age and not words & listed("words-of-age")))


def tells_of_others(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether words that are no answer to the open question tell of the partner, or of some "she",
    so that they are no answer to one about oneself either: "she has a bachelor" does not say
    "single", nor "ma femme" a master's."""
    if asked.question.id in _ABOUT_OTHERS:
        return False
    facts = heard(turn, text).facts
    partner = facts.get("partner")
    if asked.question.id.startswith("partner"):
        return isinstance(partner, dict) and not partner.keys().isdisjoint(_ABOUT_ONESELF)
    words = words_of(text)
    of_others = bool(words) and subject(words) in ("pronoun", "partner")
    # "My husband died" tells of oneself: a widow.
    return partner is not None or (of_others and "marital_status" not in facts)


def names_no_work(turn: Turn, text: str) -> bool:
    """Whether words tell a fact that has nothing to do with work, and no occupation: "my wife is
    30" where occupations are looked for."""
    told_now = heard(turn, text).facts
    return "occupation" not in told_now and bool(told_now.keys() - OF_WORK)


def _only_of_partner(asked: Asked, answers: Answers) -> bool:
    """Whether nothing but answers to other questions about the partner was told."""
    told_keys = [*answers.values, *answers.open]
    return asked.key not in told_keys and all(key.startswith("partner") for key in told_keys)


def is_known(turn: Turn, values: Mapping[str, Answer]) -> bool:
    """Whether something was told and all of it before, rather than that nothing asks for it: "he
    has IELTS 6", of a partner who stays."""
    kept = turn.session.answers
    values = another_credential.beside(turn.walk.answers, values)
    return bool(values) and all(kept.get(key) == value for key, value in values.items())


def by_role(turn: Turn, text: str) -> str:
    """A text in which the name that the partner was introduced by is "my partner"; whoever is
    introduced in it is remembered, once that may be kept."""
    if turn.session.state == WELCOME:
        return text
    name = turn.session.partner_name
    turn.session.partner_name = partner_named(text) or name
    return with_partner(text, name) if len(text.split()) >= _A_SENTENCE else text


def heard(turn: Turn, text: str) -> Heard:
    """What a text tells, as this person would mean it; looked at several times in a turn."""
    partners_test = named_as_heard(turn.walk.answers.get("partner_test.test"))
    return _read(
        text,
        turn.today,
        coupled=_is_coupled(turn),
        partners_test=partners_test,
        living_in=_home(turn),
        home=_residence(turn),
    )


def post_of(turn: Turn, told_now: Heard) -> Mapping[str, Any]:
    """What a text tells of the job that goes on, while none is told yet: of another, what changes
    is put before the person (``which_entry``)."""
    known = any(key.startswith("job.") for key in turn.walk.answers)
    return {} if known else told_now.post


_read = lru_cache(maxsize=_OF_A_TURN)(read)


def _home(turn: Turn) -> str | None:
    """Where somebody lives, as told; or else studied, while that is not."""
    told = turn.walk.answers
    home = told.get("residence") or told.get("credential.0.country")
    return str(home) if home not in (None, "CA") else None


def _residence(turn: Turn) -> str | None:
    """Where somebody lives, as told; while that is asked, it may be where they work."""
    asked = turn.current
    known = turn.walk.answers.get("residence")
    return None if known is None or (asked and asked.key == "residence") else str(known)


def _is_coupled(turn: Turn) -> bool:
    """Whether "she" or "he" is the partner: there is one, be it in a list that waits for a yes, and
    nobody else is asked about."""
    asked = turn.current
    others = asked is not None and asked.question.id in _ABOUT_OTHERS
    known = {**turn.walk.answers, **(turn.session.listed or {}).get("values", {})}
    return not others and known.get("marital_status") in ("married", "common_law")


def _born_on(turn: Turn, asked: Asked, text: str) -> str | Either | None:
    """A bare day on which somebody who applies may be born, or two that it may be, where no day is
    asked for and the date of birth is not told yet."""
    born = turn.walk.by_key(recording.BIRTH_DATE)
    if asked.question.kind in OF_DAYS or born is None or born.key in turn.walk.answers:
        return None
    day = read_date(text, turn.words, turn.today)
    if not isinstance(day, str | Either):
        return None
    days = day.values if isinstance(day, Either) else (day,)
    refused = (recording.problem_when_given(turn, born, one) is not None for one in days)
    return None if any(refused) else day


def _take_birth(turn: Turn, day: str | Either) -> None:
    """Takes it; which of two it is, is asked at its own question."""
    turn.understood = "answer"
    if isinstance(day, Either):
        turn.session.focus = recording.BIRTH_DATE
        refusing.ask_which(turn, day)
        return
    born: dict[str, Answer] = {recording.BIRTH_DATE: day}
    turn.close_card()
    recording.record(turn, born)
    turn.note(moves.noted(turn, born))
    turn.brief = True
    show(turn, "question")


def as_meant(turn: Turn, asked: Asked, told_now: Heard, text: str) -> Heard:
    """The same facts as they are meant beside an open question: of the partner or of the job that
    it is about, unless somebody is named."""
    facts = _without_a_lower_one(turn, dict(told_now.facts), text)
    about, id_ = asked.question.group, asked.question.id
    if id_ == "canadian_years" and "work_canada_years" not in facts and not _says_where(text):
        # Where nothing says where, years told at this question are those it asks for.
        facts = {_HERE.get(name, name): value for name, value in facts.items()}
    if about == "job" or id_ == "offer.noc":
        facts = _left(facts, "occupation", "noc", "work_foreign_years", "work_canada_years")
    elif about == "credential" and asked.index:
        facts = _left(facts, "education", "education_country", "eca")
    elif id_ in _ABOUT_OTHERS and not _names_oneself(text):
        facts = _left(facts, "marital_status", *_ABOUT_ONESELF)
    elif id_.startswith("partner") and "partner" not in facts:
        theirs = {name: facts[name] for name in _ABOUT_ONESELF if name in facts}
        asks_of_studies = subject_of(asked.key) == subject_of(PARTNERS_OF["education"])
        if theirs.keys() <= {*_TESTS} or not asks_of_studies:
            # Beside a degree, which is asked for, a test is theirs as well.
            theirs = {n: one for n, one in theirs.items() if not _is_rather_own(turn, asked, n)}
        if theirs and not _names_oneself(text):
            facts = {**_left(facts, *theirs), "partner": theirs}
    meant = told_now.credentials if "education" in facts else ()
    post = told_now.post if "occupation" in facts else {}
    return Heard(facts, told_now.unsure, meant, post)


def _without_a_lower_one(turn: Turn, facts: dict[str, Any], text: str) -> dict[str, Any]:
    """The facts without a degree of the partner that is told beside a higher one: "she has done
    BCom also", of somebody with a master's. The highest counts."""
    partner, known = facts.get("partner"), turn.session.answers.get("partner.education")
    if not isinstance(partner, dict):
        return facts
    level = partner.get("education")
    if level not in IN_ONE_LINE or known not in IN_ONE_LINE or not has(words_of(text), "as-well"):
        return facts
    if IN_ONE_LINE.index(level) >= IN_ONE_LINE.index(str(known)):
        return facts
    return {
        **facts,
        "partner": {**_left(partner, "education", "education_country"), "education": known},
    }


def _is_rather_own(turn: Turn, asked: Asked, name: str) -> bool:
    """Whether a test or studies of nobody in particular, told at a question about the partner that
    asks for none, are one's own: those are not told yet."""
    own = turn.walk.answers
    if name not in _TESTS:
        return own.get("education") is None and "credential.0.level" not in own
    if asked.question.id.startswith("partner_test"):
        return False
    return own.get(f"{name}.test") is None or (
        own[f"{name}.test"] != "none" and f"{name}.listening" not in own
    )


def _says_where(text: str) -> bool:
    words = words_of(text)
    return bool(countries(words)) or not listed("words-told-where").isdisjoint(words)


def _names_oneself(text: str) -> bool:
    return not listed("words-told-self").isdisjoint(words_of(text))


def _left(facts: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if name not in names}

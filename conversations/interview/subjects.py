"""What answers that were told at once are about, which of them follow from others, and which can
apply to this person at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from conversations.interview.question import Answer
from conversations.interview.questions.eca import MOST_CREDENTIALS
from conversations.interview.walk import Asked, Walk, walk
from express_entry.candidate.profile import ABILITIES

_SUPPOSED: Mapping[str, Answer] = {
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
    "partner.education": "bachelors",
    "partner.education_country": "IN",
    "residence": "CA",
    "permit": "open",
    "credential.0.level": "bachelors",
    "credential.0.country": "IN",
    "has_work": True,
    "has_offer": True,
}
"""Answers, where none is known, under which most questions apply: what was told of a partner is
kept until it is known whether the partner comes along."""


def supposing(answers: Mapping[str, Answer], values: Mapping[str, Answer]) -> Walk:
    """The questionnaire with answers that may be given, as far as it can reach."""
    return walk({**_SUPPOSED, **answers, **values})


def in_order(reach: Walk, values: Mapping[str, Answer]) -> Iterator[tuple[Asked, Answer]]:
    """The values that apply, in the order in which their questions are asked."""
    for asked in reach.asked:
        if asked.key in values:
            yield asked, values[asked.key]


_SUBJECTS = {
    "education": "study",
    "credential": "study",
    "has_work": "work",
    "canadian_years": "work",
    "foreign_years": "work",
    "job": "work",
    "has_offer": "offer",
    "residence": "place",
    "work_permit": "place",
    "permit": "place",
    "permit_end": "place",
}
_PARTNERS_STUDY = ("education", "education_country", "assessed", "eca_date", "eca_level")
PARTNERS_OF: Mapping[str, str] = {
    "english.test": "partner_test.test",
    "french.test": "partner_test.test",
    "education": "partner.education",
    "credential.level": "partner.education",
    "credential.country": "partner.education_country",
    "credential.assessed": "partner.assessed",
}
"""Questions about oneself, and the key of the same one about a partner."""
_FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "has_work": ("canadian_years", "foreign_years", "job.0.title"),
    "education": ("credential.0.level",),
    "credential.0.assessed": ("credential.0.eca_body",),
    **{f"credential.{n}.more": (f"credential.{n + 1}.level",) for n in range(MOST_CREDENTIALS)},
    "french.scale": ("french.listening",),
    "partner_test.scale": ("partner_test.listening",),
}
"""Answers that follow from others, told or not."""


OF_ONESELF: Mapping[str, str] = {
    "partner.birth_date": "birth_date",
    "partner.education": "education",
    "partner.education_country": "credential.country",
    "partner.assessed": "credential.assessed",
    "partner.eca_date": "credential.eca_date",
    "partner.canadian_years": "canadian_years",
    "partner.foreign_years": "foreign_years",
    "partner_test.test": "english.test",
    "partner_test.date": "english.date",
    **{f"partner_test.{ability}": f"english.{ability}" for ability in ABILITIES},
}
"""Questions about the partner, and those that ask the same of oneself: they go by the same names,
once the partner is named."""
ALIKE = frozenset(OF_ONESELF.values())
"""What is asked of both, so that whoever names the partner does not mean oneself."""


def subject_of(key: str) -> str:
    """What an answer is about: answers of one subject are told in one breath."""
    first, _, rest = key.partition(".")
    if first == "partner":
        return "partner.study" if rest in _PARTNERS_STUDY else key
    return _SUBJECTS.get(first, first)


def told_of_themselves(values: Mapping[str, Answer]) -> list[str]:
    """The keys of answers that were told, without those that follow from others."""
    return [key for key in values if not any(one in values for one in _FOLLOWS.get(key, ()))]


def things_told(values: Mapping[str, Answer], still_open: Iterable[str]) -> set[str]:
    """What is spoken of: whoever tells of a wife or a husband tells one thing, not also that they
    are married."""
    keys = [*told_of_themselves(values), *still_open]
    of_family = ("marital_status", "partner", "partner_test")
    return {"family" if key.partition(".")[0] in of_family else subject_of(key) for key in keys}

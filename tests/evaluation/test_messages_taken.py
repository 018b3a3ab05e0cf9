"""Whole messages, listed and accepted: what is recorded is what was heard, nothing more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from conversations.hearing.told import read
from express_entry.candidate.profile import ABILITIES
from tests.conversations.story import newcomer
from tests.evaluation.sets import HALVES
from tests.evaluation.test_messages import sampled

SAME = {
    "marital_status": "marital_status",
    "children": "children",
    "residence": "residence",
    "current_permit": "permit",
    "permit_end": "permit_end",
    "destination": "destination",
    "sibling": "sibling",
    "job_offer": "has_offer",
    "birth_date": "birth_date",
    "funds_cad": "funds",
    "work_canada_years": "canadian_years",
    "work_foreign_years": "foreign_years",
    "occupation": "job.0.title",
    "education_country": "credential.0.country",
}
"""Facts that are stored as they are said, or as whole numbers of them."""
YEARS = ("canadian_years", "foreign_years")
FOLLOWING = {"has_work"}
"""What follows from another answer: whoever has years of work or an occupation has worked."""


def backed(key: str, value: Any, facts: Mapping[str, Any]) -> bool:
    """Whether a recorded answer is what the facts say, looked up from the answer's side."""
    first, _, rest = key.partition(".")
    if first in ("english", "french"):
        return of_test(rest, value, facts.get(first, {}))
    if first == "partner_test":
        partner = facts.get("partner", {})
        return any(of_test(rest, value, partner.get(one, {})) for one in ("english", "french"))
    if first == "partner":
        names = {"assessed": "eca", **{y: f"work_{y}".replace("canadian", "canada") for y in YEARS}}
        name = names.get(rest, rest)
        told = facts.get("partner", {}).get(name)
        if told is None:
            return False
        return bool(value == (told is not False if name == "eca" else whole(told)))
    match key:
        case "education" | "credential.0.level":
            return bool(value == facts.get("education"))
        case "credential.0.assessed":
            return "eca" in facts and value == (facts["eca"] is not False)
        case "credential.0.eca_body":
            return bool(value == facts.get("eca"))
        case "offer.lmia":
            return bool(value == facts.get("lmia"))
        case "nomination":
            return "nomination" in facts and value == (facts["nomination"] is not False)
        case _ if key in FOLLOWING:
            return bool(facts.keys() & {"work_canada_years", "work_foreign_years", "occupation"})
    told = next((facts.get(fact) for fact, answer in SAME.items() if answer == key), None)
    return told is not None and bool(value == whole(told))


def backed_by_each(key: str, value: Any, credentials: Sequence[Mapping[str, Any]]) -> bool:
    """Whether an answer is of one of several credentials that are told each by itself."""
    group, _, rest = key.partition(".")
    at, _, name = rest.partition(".")
    if group != "credential" or int(at) >= len(credentials):
        return False
    if name == "more":
        return bool(value is (int(at) + 1 < len(credentials)))
    return bool(credentials[int(at)].get(name) == value)


def whole(told: Any) -> Any:
    """Years that are full; anything else as it is."""
    return int(told) if isinstance(told, float) else told


def of_test(name: str, value: Any, facts: Mapping[str, Any]) -> bool:
    """The same of a test: its name, its day, a score."""
    if name == "test":
        return bool({"tef": "tef_canada"}.get(value, value) == facts.get("test"))
    if name == "date":
        return bool(value == facts.get("taken"))
    if name == "scale":
        return facts.get("test") == "tef_canada"
    level = facts.get("nclc", facts.get("clb"))
    told = facts.get(name, facts.get("each", level))
    if isinstance(told, Mapping):
        told = told.get(name)
    return name in ABILITIES and told is not None and Decimal(value) == Decimal(str(told))


ALL = "Yes, all of it"
SOME = 40
"""Of the messages of each half: how they are read is ``test_messages``."""


def test_accepting_the_list_records_what_was_heard_and_nothing_more() -> None:
    """And nearly every message is listed: what is not tells of others, or of one thing alone."""
    begun, listed, unheard = newcomer(), 0, {}
    messages = [line for half in HALVES for line in sampled(half, SOME)]
    for line in messages:
        chat = begun.once_more()
        chat.comes_back(date.fromisoformat(line["on"])).says(line["text"])
        assert chat.session is not None
        listed += chat.session.screen.name == "told"
        before = dict(chat.session.answers)
        shown = bullets(chat.card)
        if chat.labels[:1] == [ALL]:
            chat.taps(ALL)
            assert bullets(chat.closed) == shown, line["text"]
        heard = read(line["text"], chat.today)
        more = {
            key: value
            for key, value in chat.session.answers.items()
            if key not in before
            and not backed(key, value, heard.facts)
            and not backed_by_each(key, value, heard.credentials)
            and heard.post.get(key.removeprefix("job.0.")) != value
        }
        if more:
            unheard[line["text"]] = more
    assert unheard == {}
    assert listed >= 0.97 * len(messages)


def bullets(text: str) -> list[str]:
    """The lines of the list that can be taken."""
    taken = text.partition("Not taken:")[0]
    return [one for one in taken.splitlines() if one.startswith("•")]

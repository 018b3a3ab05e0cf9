"""What IRCC must be told: the profile as it is now against the profile as it was submitted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup
from pydantic import TypeAdapter

from conversations.chat.machine import HELD
from conversations.chat.pair import with_facts
from conversations.chat.paired import is_paired, submitted_profile, told_by_partner
from conversations.chat.retakes import with_retakes
from conversations.chat.session import Told
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.profile_of import to_profile
from conversations.interview.question import Kind
from conversations.interview.walk import find
from conversations.reports.facts import fact_label, fact_text
from conversations.voice.occupations import group_title
from express_entry.ahead import reportable
from express_entry.ahead.reported import Reportable, ReportedFact
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES, Profile


def unreported(turn: Turn) -> list[Reportable]:
    """Changes since submission that IRCC must be told of and the person has not told."""
    life = turn.session.life
    submitted = submitted_profile(life)
    if turn.session.state not in HELD or submitted is None:
        return []
    assert life.submitted_on is not None, "a snapshot without a submission"
    found = reportable.differences(submitted, _now(turn), life.submitted_on, turn.today)
    changed = {one.id for one in found}
    gone_back = [
        _gone_back(name, one)
        for name, one in life.told.items()
        if name not in changed and name not in _OF_TIME
    ]
    return [one for one in found if not _is_told(life.told.get(one.id), one)] + gone_back


def _now(turn: Turn) -> Profile:
    """The profile as it is told by now; what time alone makes of a partner's part is no change."""
    session = turn.session
    if not is_paired(session):
        return turn.profile
    told = with_facts(to_profile(turn.walk.answers), told_by_partner(session))
    return with_retakes(told, session.retakes)


_OF_TIME = frozenset({"canadian_work_years", "foreign_work_years", "funds_table"})
"""What earlier releases listed though nobody had changed anything: ticked off, it is no change that
went back."""


def _is_told(known: Told | None, one: Reportable) -> bool:
    return known is not None and known.after == written(one.after)


def _gone_back(name: str, known: Told) -> Reportable:
    """What IRCC was told and is not so any more: it has to be told that as well."""
    return _REPORTABLE.validate_python(
        {"id": name, "trigger": known.trigger, "before": known.after, "after": known.before}
    )


_REPORTABLE = TypeAdapter(Reportable)


def written(facts: Mapping[str, ReportedFact]) -> dict[str, Fact]:
    """The facts of one side of a change as they are remembered."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in facts.items()
    }


CHANGES: Mapping[str, tuple[str, ...]] = {
    "marriage": ("marital_status",),
    "children": ("dependent_children",),
    "relatives": ("sibling_in_canada", "relative_in_canada"),
    **{name: facts for name, facts in reportable.TRIGGERS.items() if name != "family"},
}
"""The official list of changes as the person is asked about it: what happens in a family has
questions of its own."""


def change_wording(change: str) -> str:
    """The wording's name of a kind of change."""
    return f"news-{change.replace('_', '-')}"


def trigger_wording(trigger: str) -> str:
    """The wording's name of a change of which no single answer tells more."""
    return f"reportable-{trigger.replace('_', '-')}"


def change_text(turn: Turn, one: Reportable) -> str:
    """One change: what, from what, to what; plain text."""
    words = turn.words
    key = question_key(one.id)
    what = fact_label(turn, one.id) if key else words.plain(trigger_wording(one.trigger))
    before, after = _side(turn, key, one.before), _side(turn, key, one.after)
    if before == after:
        # The same sitting with other scores, say: nothing short tells the two apart.
        return words.plain(trigger_wording(one.trigger))
    kind = "changed" if before and after else "new" if after else "gone"
    return words.plain(f"report-{kind}", what=what, before=before, after=after)


def change_named(turn: Turn, one: Reportable) -> str:
    """One change in a few words, where all of it stands elsewhere on the card: of a job, which
    takes lines before and after, only that it changed."""
    text = change_text(turn, one)
    return text if len(text) <= _SHORT else turn.words.plain(trigger_wording(one.trigger))


_SHORT = 80
"""Characters of a change that the next step names in full."""


def _side(turn: Turn, key: str | None, facts: Mapping[str, ReportedFact]) -> str:
    """The facts of one side, in a line; among several, a yes or no (or a score) says too little."""
    said = {
        name: value
        for name, value in facts.items()
        if value is not None
        and (len(facts) == 1 or not isinstance(value, bool))
        and name not in ABILITIES
    }
    return turn.words.listed(_fact(turn, key, name, value) for name, value in said.items())


def _fact(turn: Turn, key: str | None, name: str, value: ReportedFact) -> str:
    words, question = turn.words, find(key) if key else None
    if question is not None and question.kind is Kind.COUNTRY and isinstance(value, str):
        return words.country(value)
    if question is not None and question.labels == "unit-group" and isinstance(value, str):
        return words.plain("occupation-by-code", code=value, title=group_title(words, value))
    choice = f"{question.choice_wording}-{value}" if question else ""
    if isinstance(value, str) and words.has(choice):
        return words.plain(choice)
    if name == "test":
        return words.plain(f"named-test-{value}")
    return str(fact_text(turn, name, value))


def report_note(turn: Turn) -> Markup:
    """Named right after a change: what IRCC must be told."""
    waiting = unreported(turn)
    if not waiting:
        return Markup("")
    names = turn.words.joined("between-clauses", (change_text(turn, one) for one in waiting))
    return turn.words.say("report-note", changes=names)

"""A session is written as pydantic would, and a turn's copy shares nothing that is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from conversations.chat import session
from conversations.chat.migrations import FORMAT
from conversations.chat.pair import OpenLink, Pair
from conversations.chat.session import (
    Declined,
    Exported,
    Given,
    Life,
    PaperMark,
    Preferences,
    Refused,
    Remembered,
    Reminders,
    Retake,
    Scored,
    Screen,
    SentReminder,
    Session,
    Silent,
    Spell,
    Told,
    Untold,
)
from express_entry.candidate.profile import ABILITIES
from tests.conversations.reports.people import PEOPLE

DAY = date(2026, 3, 1)


def everything() -> Session:
    """A session in which no field is as in a new one."""
    told = Told(trigger="job", before={"a": 1.5, "b": None}, after={"a": True, "b": "é"})
    untold = Untold(since=DAY, after={"a": 2})
    paper = PaperMark(ordered_on=DAY, translation="here", note="“a”\n<b>")
    life = Life(
        submitted_on=DAY, submitted_score=470, snapshot={"a": 1}, told={"x": told},
        held={"b": False}, untold={"y": untold}, invited_on=DAY, invited_as="cec",
        round_cutoff=400, declined_on=DAY, applied_on=DAY, biometrics_letter_on=DAY,
        submission_told_on=DAY, invitation_told_on=DAY,
        declined_before=[Declined(invited_on=DAY, declined_on=DAY)], biometrics_done=True,
        medical_exam_on=DAY, prepared=["medical"], police={"IN": DAY}, papers={"p": paper},
        lived_in={"self": ["IN"]}, ended_on=DAY, landed_on=DAY, after=DAY, scored_on=DAY,
        draft_on=DAY, nominated_on=DAY, nomination_accepted=True, nomination_ends_on=DAY,
        partner={"english": {"listening": "8"}}, partner_now={"a": {"b": 1}},
        partner_held={"c": True},
    )  # fmt: skip
    reminders = Reminders(
        settled=DAY, snoozed={"a": DAY}, snoozed_from={"a": DAY}, snoozed_kinds={"a": "b"},
        done=["a"], sent={"1": SentReminder(causes=["a"], kinds=["b"], on=DAY)}, rounds=["1"],
        rounds_told=["2"], count=1, nudges=1, nudged_silence=DAY, planned_nudge=True,
        nudge_on=DAY, unhurried=[DAY], silence_asked=DAY, silent=Silent(step="warn", on=DAY),
    )  # fmt: skip
    preferences = Preferences(
        zone="Asia/Kolkata", place="Pune", quiet_from=22, quiet_to=7, stopped=["a"],
        all_stopped=True, yearly_from=DAY, status_line=True,
    )  # fmt: skip
    pair = Pair(
        step="paired", other=7, since=DAY, digest="a", compares=True, score_before=470,
        facts={"english": {"listening": "8", "b": [1, None]}, "c": True}, is_ready=True,
    )  # fmt: skip
    spell = Spell(start="2020-01", end="now", kind="job", text="x")
    return Session(
        format=FORMAT, locale="fr", locale_chosen=True, state="family", skipped=["a"],
        partner_name="Léa", offered={"key": "a"}, hours={"entry": "job.0."},
        answers={"a": 1, "c": True, "d": "x", "e": 0}, form={"a": "b"},
        activities=[spell], addresses=[spell], trips=[spell], born_between=(DAY, DAY), focus="a",
        levels={"english": dict.fromkeys(ABILITIES, 9)},
        come_back=Screen(name="b", args={"c": [1, {"d": None}]}), follow=["a"], listed={"a": [1]},
        filing=True, ticked=["a"], estimated=True, edited_from={"a": 1}, edited_whole=True,
        screen=Screen(name="question"), turn=3, taps=["a"], given=Given(key="a", message_id=1),
        refused=Refused(where="a", reasons=["b"]), album="a", begun_on=DAY, agreed_on=DAY,
        seen_on=DAY, active_on=DAY, scored=Scored(on=DAY, crs=470, rule_set="a", answers={"a": 1}),
        rules="a", rules_before="b", cautioned_on=DAY, life=life,
        retakes={"english": Retake(on=DAY, scores={"reading": "8"})}, to_tell=["a"],
        calendar_id="a", exported={"a": Exported(on=DAY, title="b")}, status_line="a",
        menu="fr 1", preferences=preferences, reminders=reminders, pair=pair,
        link=OpenLink(digest="a", until=DAY, compares=True), pair_news=["ended"], misses=[DAY],
    )  # fmt: skip


MADE: Mapping[str, Callable[[], Session]] = {
    "new": lambda: session.new("en"),
    "everything": everything,
}


@pytest.mark.parametrize("name", [*MADE, *PEOPLE])
def test_a_session_is_written_as_pydantic_writes_it(name: str) -> None:
    one = MADE[name]() if name in MADE else PEOPLE[name]().session
    assert one is not None
    stored = session.dump(one)
    assert stored == one.model_dump_json(exclude_defaults=True)
    assert session.load(stored) == one


def test_every_field_is_tried() -> None:
    """What is added to a session is added above too."""
    new, full = session.new("en"), everything()
    new.format = 0
    pairs: tuple[tuple[Remembered, Remembered], ...] = (
        (full, new), (full.life, Life()), (full.preferences, Preferences()),
        (full.reminders, Reminders()),
    )  # fmt: skip
    for part, as_new in pairs:
        fields = type(part).model_fields
        assert not [name for name in fields if getattr(part, name) == getattr(as_new, name)]


def test_a_copy_shares_nothing_that_a_turn_changes() -> None:
    one = everything()
    before = one.model_dump_json()
    copied = one.copy_for_turn()
    assert copied == one
    for part in (copied, copied.life, copied.preferences, copied.reminders):
        for name in type(part).model_fields:
            spoil(part, name)
    assert one.model_dump_json() == before


def spoil(part: Remembered, name: str) -> None:
    value: Any = getattr(part, name)
    if isinstance(value, (list, dict)):
        value.clear()
    elif not isinstance(value, BaseModel):
        setattr(part, name, None)

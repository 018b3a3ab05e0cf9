"""Figures of this person that an answer speaks of, by groups: each variable is always there, and
``has_…`` says whether it is known. Nothing here is a figure of ours: all are the engine's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from conversations.chat.life import expires_on, invitation_ends_on
from conversations.chat.machine import ANSWERING, HELD, INVITED, LIFE, WELCOME
from conversations.chat.turn import Turn
from conversations.reports import doors, estimate
from conversations.reports.pool import pool_profile
from conversations.reports.second_look import funds_exempt
from conversations.reports.wanted import last_day
from conversations.topics.catalog import Group
from conversations.voice.wording import plain
from express_entry import rulebook
from express_entry.candidate import permits
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import deadlines
from express_entry.eligibility import programs

Values = dict[str, object]
_YEARS = 3650
"""Days ahead in which the end of a paper is looked for; none is valid longer."""


def figures_of(turn: Turn | None, groups: Iterable[Group]) -> Values:
    """The variables of some groups; without a person every ``has_…`` is False."""
    values: Values = {}
    for group in groups:
        given = _known(turn, _GROUPS[group])
        for name in _NAMES[group]:
            told = given.get(name)
            values[name] = "" if told is None else told
            values[f"has_{name}"] = told is not None
    return values


def names_of(group: Group) -> tuple[str, ...]:
    """The variables that a group gives."""
    return _NAMES[group]


def _known(turn: Turn | None, of: Callable[[Turn], Mapping[str, object]]) -> Mapping[str, object]:
    if turn is None or turn.session.state == WELCOME:
        return {}
    return of(turn)


def _score(turn: Turn) -> Values:
    crs = turn.assessment.crs
    if turn.session.state not in LIFE or not crs.complete:
        return _estimated(turn)
    return {"score": str(crs.total), "estimate": crs.estimate or bool(turn.assessment.projections)}


def _estimated(turn: Turn) -> Values:
    """About how much, and on what condition, once there is a first estimate."""
    if estimate.is_too_early(turn) or estimate.lacking(turn):
        return {}
    found = turn.estimate
    given: Values = {"about": str(found.about)}
    if found.condition is not None:
        given["condition"] = plain(estimate.assumed(turn, found.condition))
    return given


def _verdicts(turn: Turn) -> Values:
    met = turn.assessment.met
    return {"program": turn.words.plain(f"program-{met[0]}-short")} if met else {}


def _selection(turn: Turn) -> Values:
    """The total on the grid of the Skilled Worker Program, where all that it counts is known."""
    if turn.session.state not in LIFE:
        return {}
    for program in turn.assessment.programs:
        for one in program.requirements:
            if one.id == "fswp.points67" and one.verdict is not Verdict.UNKNOWN:
                return {"selection_points": str(one.facts["total"])}
    return {}


def _funds(turn: Turn) -> Values:
    values: Values = {}
    size, told = turn.profile.family_size, turn.profile.settlement_funds
    required = programs.settlement_funds(size, turn.today) if size else None
    if required and not funds_exempt(turn):
        values["funds_required"] = turn.words.money(required)
    if told is not None:
        values["funds_known"] = turn.words.money(told)
    return values


def _fees(turn: Turn) -> Values:
    """All that IRCC asks of the family, where it is known: whether a child is old enough for
    biometrics is not, so of one adult with children it is not either."""
    profile, book = turn.profile, rulebook.default()
    row, children = book.on(turn.today).fees, profile.dependent_children
    size = profile.family_size
    if row is None or children is None or size is None:
        return {}
    partner = profile.partner
    comes = partner is not None and bool(partner.accompanying) and not partner.canadian
    stays = profile.has_partner and not comes
    if children and not comes:
        return {}
    biometrics = book.fees.biometrics
    total = row.principal + row.right_of_permanent_residence + children * row.child
    total += biometrics.family if comes else biometrics.person
    if comes:
        total += row.partner + row.right_of_permanent_residence
    return {} if stays and partner is None else {"fees_total": turn.words.money(total)}


def _stage(turn: Turn) -> Values:
    state = turn.session.state
    return {"stage": "interview" if state in ANSWERING else state}


def _cutoffs(turn: Turn) -> Values:
    """The last round of a kind that is open to the person."""
    if turn.session.state not in LIFE:
        return {}
    opened = [door for door in doors.found(turn) if door.status == "open"]
    if not opened:
        return {}
    newest = max(opened, key=lambda door: door.last.held_on)
    words = turn.words
    kind = words.plain(f"round-{newest.slug}")
    return {
        "last_cutoff": str(newest.last.cutoff),
        "last_round": words.plain("own-round", kind=kind, on=words.date(newest.last.held_on)),
    }


def _deadlines(turn: Turn) -> Values:
    values, life = Values(), turn.session.life
    expires = expires_on(life)
    if turn.session.state in HELD and expires is not None and expires > turn.today:
        values["profile_expires"] = turn.words.date(expires - timedelta(days=1))
    last = invitation_ends_on(life)
    if turn.session.state == INVITED and last is not None and last >= turn.today:
        values["apply_by"] = turn.words.date(last)
    return values


def _tests(turn: Turn) -> Values:
    ends: dict[str, date] = {}
    for one in deadlines(pool_profile(turn), Candidacy(), turn.today, horizon_days=_YEARS):
        paper, last = one.cause.partition(".")[0], last_day(one)
        if last is not None and not one.projected:
            ends.setdefault(paper, last)
    values = Values()
    for paper, name in (("language_test", "test_expires"), ("eca", "eca_expires")):
        if paper in ends:
            values[name] = turn.words.date(ends[paper])
    return values


def _permit(turn: Turn) -> Values:
    """The last days of the papers; of a permit of which the month is told, no day is said."""
    profile, words = turn.profile, turn.words
    ends = {"passport_expires": profile.passport_expires_on}
    values: Values = Values()
    if (month := permits.month_told(profile)) is not None:
        values["permit_ends_month"] = words.day_or_month(month)
    else:
        ends["permit_ends"] = permits.last_day(profile)
    return values | {name: words.date(day) for name, day in ends.items() if day is not None}


_GROUPS: Mapping[Group, Callable[[Turn], Mapping[str, object]]] = {
    "score": _score,
    "verdicts": _verdicts,
    "selection": _selection,
    "funds": _funds,
    "fees": _fees,
    "stage": _stage,
    "cutoffs": _cutoffs,
    "deadlines": _deadlines,
    "tests": _tests,
    "permit": _permit,
}
_NAMES: Mapping[Group, tuple[str, ...]] = {
    "score": ("score", "estimate", "about", "condition"),
    "verdicts": ("program",),
    "selection": ("selection_points",),
    "funds": ("funds_required", "funds_known"),
    "fees": ("fees_total",),
    "stage": ("stage",),
    "cutoffs": ("last_cutoff", "last_round"),
    "deadlines": ("profile_expires", "apply_by"),
    "tests": ("test_expires", "eca_expires"),
    "permit": ("permit_ends", "permit_ends_month", "passport_expires"),
}
"""The variables that each group gives."""

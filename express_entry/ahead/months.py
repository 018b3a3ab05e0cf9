"""The months ahead as a person is told them: what turns on a day, why, and which rounds open.

Days and figures are the forecast's (``forecast.turns``). Of the inputs that change on a day only
those are named that can have a part in what turns: an assessment that ends on a birthday and was
not relied on is no cause of the points lost that day. A kind of round is open to whoever
``qualifying.qualifies`` for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from express_entry import rulebook
from express_entry.ahead.forecast import Moment, Step, plans_kept, turns
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import Assessment
from express_entry.candidate.dates import add_months, age_on
from express_entry.candidate.identifiers import ChangeName
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility import categories
from express_entry.points.factors import so_far
from express_entry.points.items import Item
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Kind, Round

_NAMES: dict[str, ChangeName] = {name: name for name in get_args(ChangeName)}

_EDUCATION = (
    "core.education",
    "transferability.education",
    "additional.canadian_study",
    "education",
    "adaptability.study",
    "fswp.education",
    "fswp.eca_body",
)
_LANGUAGE = (
    "core.first_language",
    "core.second_language",
    "transferability",
    "additional.french",
    "language",
    "fswp.language",
    "cec.language",
    "fstp.language",
    "category.french",
)
_WORK = ("transferability", "experience", "adaptability.work", "fswp.work", "cec.work", "fstp.work")
_PARTS: dict[str, tuple[str, ...]] = {
    "birthday": ("core.age", "age"),
    "language_test": _LANGUAGE,
    "language_test.taken": _LANGUAGE,
    "credential": _EDUCATION,
    "eca": _EDUCATION,
    "eca.issued": _EDUCATION,
    "work_anniversary.canadian": ("core.canadian_work", "additional.high_wage_work", *_WORK),
    "work_anniversary.foreign": _WORK,
    "work_gained.fswp": ("experience", "adaptability.work", "fswp.work"),
    "work_gained.cec": ("cec.work",),
    "work_gained.fstp": ("fstp.work", "fstp.trade"),
    "ageing_out.fswp": ("experience", "fswp.work"),
    "ageing_out.cec": ("cec.work",),
    "ageing_out.fstp": ("fstp.work", "fstp.trade"),
    "ageing_out.crs_canadian": ("core.canadian_work", "transferability"),
    "ageing_out.crs_foreign": ("transferability",),
    "rules.crs": ("grid", "additional"),
    "funds_table": ("funds",),
}
"""What a change can have a part in, by how its name begins: lines of the scores, requirements
and categories. A change without a line here can have a part in anything."""
_PARTNER = {
    "language_test": ("partner.language", "adaptability.partner_language"),
    "eca": ("partner.education", "adaptability.partner_study"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedBy:
    """One thing that changes on a day."""

    name: ChangeName
    of: str = ""
    """Which of several: ``english``, ``partner``, the number of a credential from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurningPoint:
    """A day on which the score, a program, a category, the funds asked for or a round turns."""

    step: Step
    causes: tuple[TurnedBy, ...]
    """Never empty."""
    age: int | None
    """On that day."""
    canadian_years: int | None
    """Whole years of work in Canada, where another one is certain to be complete that day."""
    foreign_years: int | None
    """The same of work abroad."""
    opened: tuple[str, ...]
    """Kinds of round, by slug, that can invite this person from that day on and could not."""
    closed: tuple[str, ...]
    """Kinds of round that no longer can."""
    none_left: bool
    """Whether no kind can from that day on, and one could."""


def turning_points(
    profile: Profile,
    on: date,
    until: date,
    *,
    rounds: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> tuple[TurningPoint, ...]:
    """Every such day after ``on`` up to and including ``until``, in order.

    Of rounds the kinds held in the twelve months up to ``on`` are looked at. ``rounds``: instead
    of the shipped history. Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    kept = plans_kept(profile, on)
    kinds = _held(book.rounds.held if rounds is None else rounds, on)
    found = []
    before: tuple[str, ...] | None = None
    for moment, step in turns(profile, on, until, book):
        if before is None:
            before = _open(kept, moment.before, kinds, book)
        after = before
        if step.programs or step.categories:
            after = _open(kept, moment.after, kinds, book)
        if _is_told(step):
            found.append(_turning_point(profile, moment, step, (before, after), book))
        before = after
    return tuple(found)


def _is_told(step: Step) -> bool:
    """A requirement or the 67 points alone change nothing for the person."""
    return bool(
        step.difference
        or step.programs
        or step.categories
        or step.funds_before != step.funds_after
        or step.estimate is not step.estimate_before
    )


def _turning_point(
    profile: Profile,
    moment: Moment,
    step: Step,
    rounds: tuple[tuple[str, ...], tuple[str, ...]],
    book: Rulebook,
) -> TurningPoint:
    before, after = rounds
    return TurningPoint(
        step=step,
        causes=_causes(moment, step, book),
        age=age_on(profile.birth_date, moment.on) if profile.birth_date else None,
        canadian_years=_more_years(moment, "canadian_work_years"),
        foreign_years=_more_years(moment, "foreign_work_years"),
        opened=tuple(slug for slug in after if slug not in before),
        closed=tuple(slug for slug in before if slug not in after),
        none_left=bool(before) and not after,
    )


def _more_years(moment: Moment, name: str) -> int | None:
    then, now = (
        so_far(getattr(assessment.factors, name)) or 0
        for assessment in (moment.before, moment.after)
    )
    return now if now > then else None


# ------------------------------------------------------------------ rounds


def _held(rounds: Sequence[Round], on: date) -> tuple[tuple[Kind, str], ...]:
    """The kinds of the last twelve months, the ones held last first."""
    since = add_months(on, -12)
    kinds = [(one.kind, one.slug) for one in rounds if since < one.held_on <= on]
    return tuple(one for one in dict.fromkeys(reversed(kinds)) if one[0] != "other")


def _open(
    profile: Profile,
    assessment: Assessment,
    kinds: Sequence[tuple[Kind, str]],
    book: Rulebook,
) -> tuple[str, ...]:
    standings = {one.slug: one for one in categories.standing(profile, assessment.on, rules=book)}
    return tuple(
        slug
        for kind, slug in kinds
        if qualifies(kind, slug, profile, assessment, standings.get(slug))[0] is Verdict.MET
    )


# ------------------------------------------------------------------ causes


def _causes(moment: Moment, step: Step, book: Rulebook) -> tuple[TurnedBy, ...]:
    told = [_named(cause) for cause in moment.causes if not cause.startswith("category.")]
    turned = set(_turned(moment, step))
    with_part = [cause for cause in told if _has_part(cause, turned)]
    with_part += _of_categories(step, book, with_part)
    if any(one.name.startswith("work_anniversary") for one in with_part):
        # A year that counts for the score is said once, and not again for each program.
        with_part = [one for one in with_part if not one.name.startswith("work_gained")]
    return tuple(dict.fromkeys(with_part or told))


def _named(cause: str) -> TurnedBy:
    """A cause of the forecast, in its parts: ``language_test.english.taken``."""
    if cause in _NAMES:
        return TurnedBy(name=_NAMES[cause])
    head, of, *rest = cause.split(".")
    return TurnedBy(name=_NAMES[".".join((head, *rest))], of=of)


def _has_part(cause: TurnedBy, turned: set[str]) -> bool:
    parts: tuple[str, ...] | None = _PARTS.get(cause.name)
    if cause.of == "partner":
        parts = _PARTNER[cause.name.partition(".")[0]]
    return parts is None or any(one.startswith(parts) for one in turned)


def _turned(moment: Moment, step: Step) -> Iterator[str]:
    """What is another from that day on: lines of the CRS, categories, the grid, the funds; and of a
    program that turns its requirements and lines of the selection grid."""
    then, now = moment.before, moment.after
    programs = {one.program for one in step.programs}
    if then.crs.in_force != now.crs.in_force:
        yield "grid"
    if step.funds_before != step.funds_after:
        yield "funds"
    yield from (f"category.{one.slug}" for one in step.categories)
    yield from (one.requirement for one in step.requirements if one.program in programs)
    yield from _other_points(then.crs.items, now.crs.items)
    if "fswp" in programs:
        yield from _other_points(then.fsw67.items, now.fsw67.items)


def _other_points(before: Sequence[Item], after: Sequence[Item]) -> Iterator[str]:
    points = {item.id: item.points for item in before}
    return (item.id for item in after if points.get(item.id, 0) != item.points)


def _of_categories(step: Step, book: Rulebook, told: Sequence[TurnedBy]) -> Iterator[TurnedBy]:
    """Why categories turn, where neither a test nor a year of work completed that day says it."""
    names = [cause.name for cause in told]
    for one in step.categories:
        if step.on in _days_of_lists(book):
            yield TurnedBy(name="category_list")
        elif one.slug == "french":
            continue
        elif RANK[one.after] < RANK[one.before]:
            yield TurnedBy(name="category_work_lost")
        elif not any(name.startswith("work") for name in names):
            yield TurnedBy(name="category_work_gained")


def _days_of_lists(book: Rulebook) -> Iterator[date]:
    for period in book.categories:
        yield period.effective_from
        for category in period.category:
            if category.effective_from is not None:
                yield category.effective_from

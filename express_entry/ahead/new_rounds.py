"""A new round and one candidate: whether it concerns them, and how they stand to it.

It concerns whoever could be invited in it on its day; whoever one change brings there within twelve
months, with a score that would have been enough, and not by taking up another occupation; everybody
if all programs were invited; and whoever a missing fact keeps from knowing it of a program. A score
is held against the cut-off on the rules of the round's day, or the last ones known before it. It
says what was; nothing here predicts. Source: IRCC's page on rounds of invitations; IRPA 10.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead import rounds
from express_entry.ahead.alternative import Present
from express_entry.ahead.cutoffs import Measure, Submitted
from express_entry.ahead.door_opening import Opening, opening
from express_entry.ahead.door_search import Search
from express_entry.ahead.door_stand import KindOfRound
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.no_program import held
from express_entry.ahead.qualifying import qualifies
from express_entry.ahead.rounds import RoundComparison
from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Kind, Round

DAYS_OF_NEWS = 14
"""For so long after its day a round is new; IRCC holds several a week, and a later one of the same
kind makes it old."""
ONE_CHANGE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRound:
    """A round held lately, of a kind that is known."""

    number: str
    held_on: date
    kind: Kind
    slug: str
    invitations: int | None
    """None where that was not told."""
    round: Round | None
    """With its cut-off; None while that is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundNews:
    """One new round and one candidate."""

    new: NewRound
    on_its_day: Assessment
    """Of the profile as it was then, tests still to be taken not counted."""
    qualified: bool
    """Whether the candidate could be invited in it, whatever the cut-off."""
    compared: RoundComparison | None
    """The score of that day and the cut-off; None where not qualified, or no cut-off is told."""
    today: Opening | None
    """How the candidate stands to such rounds today; None where qualified then."""
    reaches_then: bool | None
    """Whether the score with what opens it reaches the cut-off; None where nothing opens it, or no
    cut-off is told."""
    by_other_work: bool
    """Whether it opens only by work in an occupation that the candidate never had."""

    @property
    def concerns(self) -> bool:
        """Whether it is worth telling."""
        if self.today is None or self.new.kind == "general":
            return True
        if self.today.status == "unknown":
            return self.new.slug in PROGRAMS
        near = self.today.status == "nearly" and self.reaches_then is not False
        return self.today.status == "open" or (near and not self.by_other_work)


def new_rounds(on: date, rules: Rulebook | None = None) -> tuple[NewRound, ...]:
    """The rounds of the days up to ``on`` that are new, oldest first; without those of an unknown
    kind."""
    history = (rules or rulebook.default()).rounds
    first = on - timedelta(days=DAYS_OF_NEWS)
    found = [
        NewRound(
            number=one.number,
            held_on=one.held_on,
            kind=one.kind,
            slug=one.slug,
            invitations=one.invitations,
            round=one,
        )
        for one in history.held
        if first <= one.held_on <= on and one.kind != "other"
    ]
    for told in history.without_cutoff:
        kind, slug = history.file.classify(told.name)
        if first <= told.held_on <= on and kind != "other":
            found.append(
                NewRound(
                    number=told.number,
                    held_on=told.held_on,
                    kind=kind,
                    slug=slug,
                    invitations=told.invitations,
                    round=None,
                )
            )
    return tuple(sorted(found, key=lambda one: one.held_on))


def news(
    new: NewRound,
    profile: Profile,
    on: date,
    *,
    submitted: Submitted = None,
    rules: Rulebook | None = None,
) -> RoundNews:
    """How a candidate stands to a new round, told on a day. ``submitted``: when the profile entered
    the pool, which decides at the very cut-off. Raises what ``assess`` raises."""
    book = rules or rulebook.default()
    then, assessed, qualified = _on_its_day(new, profile, book)
    if qualified:
        compared = None
        if new.round is not None:
            found = rounds.against(new.round, then, assessed, submitted=submitted, rules=book)
            compared = found.rounds[0]
        return RoundNews(
            new=new,
            on_its_day=assessed,
            qualified=True,
            compared=compared,
            today=None,
            reaches_then=None,
            by_other_work=False,
        )
    search = Search(Present(profile, assess(profile, on, book), book))
    opened = opening(KindOfRound(new.kind, new.slug), search, ONE_CHANGE)
    category = search.today.category(new.slug)
    worked = category is not None and category.noc is not None
    reaches = None
    if opened.way is not None and new.round is not None:
        measure = Measure(on, submitted, book)
        reaches = measure.reached(opened.way.assessment, (new.round,)) == 1
    return RoundNews(
        new=new,
        on_its_day=assessed,
        qualified=False,
        compared=None,
        today=opened,
        reaches_then=reaches,
        by_other_work=not worked and any(step.kind == "listed_work" for step in opened.steps),
    )


def _on_its_day(
    new: NewRound, profile: Profile, book: Rulebook
) -> tuple[Profile, Assessment, bool]:
    """The profile without tests still to be taken, assessed on the day of a round, and whether the
    candidate could be invited in it."""
    then = held(profile)
    assessed = assess(then, new.held_on, book)
    told = categories.standing(then, new.held_on, rules=book) if new.kind == "category" else ()
    category = next((one for one in told if one.slug == new.slug), None)
    verdict = qualifies(new.kind, new.slug, then, assessed, category)[0]
    asked = category is None or category.asked
    return then, assessed, asked and verdict is Verdict.MET

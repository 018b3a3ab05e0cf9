"""The papers of the application as a list to work on: what comes next, what is on its way, what is
here, what decides the day, and what cannot be ready."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.machine import PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports.invitation import invitation_of
from conversations.voice.quotes import Foldable, Paragraph, sentences
from express_entry import rulebook
from express_entry.candidate.identifiers import WorkId
from express_entry.documents.paper import Paper
from express_entry.documents.plan import PapersPlan, PlannedPaper, next_thing

Group = Literal["open", "now", "coming", "here", "invited", "perhaps", "not_needed"]
GROUPS: tuple[Group, ...] = (
    "open",
    "now",
    "coming",
    "here",
    "invited",
    "perhaps",
    "not_needed",
)
"""In the order in which they are shown."""


def plan_of(turn: Turn) -> PapersPlan:
    """Today's plan of the papers."""
    found = invitation_of(turn)
    by = None if found is None else found.apply.by
    return turn.papers(candidacy_of(turn.session.life), by)


def is_over(turn: Turn) -> bool:
    """Whether the application is sent: nothing of it is planned any more."""
    return turn.session.state in PAST_SCORE


def next_of(turn: Turn) -> PlannedPaper | WorkId | None:
    """The one thing to do next; None: nothing but waiting, or it is sent already."""
    return None if is_over(turn) else next_thing(plan_of(turn))


def name_of(turn: Turn, paper: Paper) -> str:
    """What it is and whose: "Police certificate: India, partner"."""
    words = turn.words
    what = words.plain(f"document-{paper.need.id.replace('_', '-')}")
    of: list[str] = []
    if paper.need.id == "language_test" and paper.need.facts:
        spoken = "en" if paper.need.facts["language"] == "english" else "fr"
        of.append(words.plain(f"official-language-{spoken}"))
    if paper.country is not None:
        of.append(words.country(paper.country))
    if paper.need.index is not None:
        of += _entry(turn, paper)
    if paper.owner != "applicant":
        of.append(words.plain("paper-owner", owner=paper.owner, number=paper.number or 0))
    if not of:
        return what
    return words.plain("paper-named", what=what, of=words.plain("paper-between").join(of))


def _entry(turn: Turn, paper: Paper) -> Iterator[str]:
    """The job, or which of several credentials."""
    index = paper.need.index or 0
    jobs, credentials = turn.profile.jobs or (), turn.profile.credentials or ()
    if ".job" in paper.key:
        title = jobs[index].title if index < len(jobs) else None
        yield title or str(index + 1)
    elif len(credentials) > 1:
        yield turn.words.plain("paper-credential", number=index + 1)


def group_of(turn: Turn, one: PlannedPaper) -> Group:
    """Under which heading it stands."""
    paper = one.paper
    if paper.state == "not_needed":
        return "not_needed"
    if paper.is_settled and one.doing is None:
        return "here"
    if not paper.needed:
        return "perhaps"
    if is_over(turn):
        return "open"
    if one.doing is None:
        return "coming"
    return "now" if one.now else "invited"


def in_order(turn: Turn) -> tuple[tuple[Group, PlannedPaper], ...]:
    """Every paper under its heading, as they are numbered: the tightest first of what is to be
    done now, the others in the order of the rules."""
    plan = plan_of(turn)
    grouped = {name: [one for one in plan.papers if group_of(turn, one) == name] for name in GROUPS}
    first = [one for one in plan.to_do if one in grouped["now"]]
    grouped["now"] = [*first, *(one for one in grouped["now"] if one not in first)]
    return tuple((name, one) for name in GROUPS for one in grouped[name])


def of_key(turn: Turn, key: str) -> PlannedPaper | None:
    """A paper by its key; None where the answers need it no more."""
    return next((one for one in plan_of(turn).papers if one.paper.key == key), None)


def listed(turn: Turn, *, asks: bool = True) -> list[Paragraph]:
    """The whole page; ``asks``: where the countries lived in can be told."""
    words, plan = turn.words, plan_of(turn)
    title = words.say(
        "papers-title",
        here=plan.here,
        count=len(plan.counted),
        invited=plan.invited,
        by=words.date(plan.by),
    )
    paragraphs: list[Paragraph] = [title]
    if not is_over(turn):
        paragraphs += [next_line(turn, asks=asks), *map(sentences, late(turn)), deciding(turn)]
    numbered = list(enumerate(in_order(turn), 1))
    for group in GROUPS:
        lines = [_line(turn, number, one) for number, (name, one) in numbered if name == group]
        if lines:
            heading = words.say(f"papers-{group.replace('_', '-')}", count=len(lines))
            # What is to begin now is seen as far as there is room; of the others how many they are.
            paragraphs.append(Foldable((heading, *lines), whole=group != "now"))
    return [*paragraphs, words.say("checklist-source", date=words.date(turn.today))]


def next_line(turn: Turn, *, asks: bool = True) -> Markup:
    """What comes next, and by when; first of all the countries lived in, where they can be told."""
    words, plan = turn.words, plan_of(turn)
    if asks and plan.asks_countries:
        months = rulebook.default().process.police.stay_months
        return words.say("papers-next-countries", who=plan.asks_countries[0], months=months)
    thing = next_of(turn)
    if thing is None:
        coming = [one for one in plan.counted if one.expected_on is not None]
        if not coming or not plan.invited:
            waits = any(one.doing is not None for one in plan.counted)
            return words.say("papers-next-none", waits=waits)
        soonest = min(coming, key=lambda one: one.expected_on or plan.by)
        return words.say(
            "papers-next-wait",
            paper=name_of(turn, soonest.paper),
            on=words.date(soonest.expected_on or plan.by),
        )
    if not isinstance(thing, PlannedPaper):
        return words.say(f"papers-next-{thing}", by=words.date(plan.by))
    return words.say(
        "papers-next",
        paper=name_of(turn, thing.paper),
        doing=_doing(thing),
        days=thing.paper.wait.days,
        translation=thing.paper.translate,
        start="none" if not plan.invited else _start(turn, thing),
        on=words.date(thing.start_by or turn.today),
    )


def _doing(one: PlannedPaper) -> str:
    if one.paper.wait.by_request:
        return "request"
    return one.doing or "none"


def _start(turn: Turn, one: PlannedPaper) -> str:
    return "later" if one.start_by is not None and one.start_by > turn.today else "today"


def late(turn: Turn) -> Iterator[Markup]:
    """What cannot be there on the last day, and what IRCC takes in its place."""
    words, plan = turn.words, plan_of(turn)
    for police, message in ((True, "papers-late-police"), (False, "papers-late-other")):
        names = [
            name_of(turn, one.paper)
            for one in plan.late
            if (one.paper.need.id == "police_certificate") is police
        ]
        if names:
            papers = words.plain("between-clauses").join(names)
            yield words.say(message, papers=papers, by=words.date(plan.by))


def deciding(turn: Turn) -> Markup | str:
    """What decides on which day all papers are there: the critical path; empty where all are."""
    words, plan = turn.words, plan_of(turn)
    if not plan.critical or plan.ready_on is None:
        return ""
    return words.say(
        "papers-deciding",
        paper=name_of(turn, plan.critical[0].paper),
        others=len(plan.critical) - 1,
        on=words.date(plan.ready_on),
        invited=plan.invited,
        begun=plan.critical[0].doing is None,
        days=(plan.ready_on - turn.today).days,
    )


def _line(turn: Turn, number: int, one: PlannedPaper) -> Markup:
    text, state = name_of(turn, one.paper), standing(turn, one)
    if state:
        text = turn.words.say("paper-with-state", paper=text, state=state)
    return turn.words.say("bullet-number", number=number, text=text)


def standing(turn: Turn, one: PlannedPaper) -> str:
    """How it stands, in a few words; empty where its heading says it."""
    words, paper, plan = turn.words, one.paper, plan_of(turn)
    if paper.state == "ordered" or paper.translating_since is not None:
        since = paper.translating_since or paper.ordered_on
        return words.plain(
            "paper-on-its-way",
            translating=paper.translating_since is not None,
            dated=since is not None,
            since=words.date(since or turn.today),
            on=words.date(one.expected_on or turn.today),
            overdue=one.overdue,
        )
    if paper.state == "here" and one.doing == "translate":
        return words.plain("paper-to-translate")
    if one.doing == "renew":
        return words.plain("paper-to-renew")
    if paper.state == "here" and paper.first_day_without is not None:
        last = words.date(paper.first_day_without - timedelta(days=1))
        return words.plain("validity-until", date=last)
    if one.doing is not None and plan.invited and one.start_by is not None and not is_over(turn):
        return words.plain("paper-start-by", start=_start(turn, one), on=words.date(one.start_by))
    return ""

"""One paper of the application in full: how it stands, why it is needed, what it must show, how
long it counts and takes, by when it begins."""

from __future__ import annotations

from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.papers import mark_of
from conversations.chat.turn import Turn
from conversations.reports.papers import is_over, name_of, plan_of
from conversations.voice import pages
from conversations.voice.quotes import Foldable, Paragraph
from express_entry import rulebook
from express_entry.candidate.identifiers import Fact
from express_entry.documents.papers import TOLD_ELSEWHERE
from express_entry.documents.plan import PlannedPaper

AWAY = "not_known"
"""A date or a figure that is not known, as the wording is told of it."""


def detail(turn: Turn, one: PlannedPaper) -> list[Paragraph]:
    """The paragraphs of its card. A letter to ask for it with is one tap away
    (``screens.letters``)."""
    head = [_title(turn, one), _state(turn, one)]
    note = mark_of(turn.session.life, one.paper).note
    if note:
        head.append(turn.words.say("paper-note", note=note))
    paragraphs: list[Paragraph] = [
        Markup("\n").join(head),
        _when(turn, one),
        _why(turn, one),
        _contents(turn, one),
        _validity(turn, one),
        _sources(turn, one),
    ]
    return [paragraph for paragraph in paragraphs if paragraph]


def _title(turn: Turn, one: PlannedPaper) -> Markup:
    return Markup("<b>{}</b>").format(name_of(turn, one.paper))


def _day(turn: Turn, day: date | None) -> str:
    return AWAY if day is None else turn.words.date(day)


def _state(turn: Turn, one: PlannedPaper) -> Markup:
    paper, mark = one.paper, mark_of(turn.session.life, one.paper)
    state: str = paper.state
    if paper.need.id in TOLD_ELSEWHERE or (mark.here_on is None and paper.key == PASSPORT):
        state = f"told_{'here' if paper.is_settled else 'needed'}"
    elif one.doing == "renew":
        state = "renew"
    elif paper.translating_since is not None:
        state = "translating"
    return turn.words.say(
        "paper-state",
        state=state,
        ordered=_day(turn, paper.ordered_on),
        here=_day(turn, paper.issued_on),
        since=_day(turn, paper.translating_since),
        expected=_day(turn, one.expected_on),
        overdue=one.overdue,
    )


PASSPORT = "passport.applicant"
"""The one whose last day is an answer."""


def _when(turn: Turn, one: PlannedPaper) -> Markup | str:
    """When it begins, how long it takes, and by when it must be here."""
    words, plan, paper = turn.words, plan_of(turn), one.paper
    if one.doing is None or is_over(turn) or paper.state == "not_needed":
        return ""
    if paper.wait.by_request:
        return words.say("paper-when-request")
    start = "invited" if not one.now else "pool"
    if plan.invited and one.start_by is not None:
        start = "later" if one.start_by > turn.today else "today"
    late = plan.invited and one.expected_on is not None and one.expected_on > plan.by
    return words.say(
        "paper-when",
        doing=one.doing,
        start=start,
        on=_day(turn, one.start_by),
        days=one.days if one.doing == "translate" else paper.wait.days,
        official=paper.wait.official,
        translation=one.days - paper.wait.days if one.doing != "translate" else 0,
        ready=words.date(plan.ready_by),
        by=words.date(plan.by),
        late=late,
        police=paper.need.id == "police_certificate",
    )


def _why(turn: Turn, one: PlannedPaper) -> Markup:
    """Which claim or rule asks for it."""
    words, need = turn.words, one.paper.need
    facts = _FIGURES | need.facts
    said = words.say(
        f"paper-why-{need.why.replace('_', '-')}",
        paper=need.id,
        owner=one.paper.owner,
        **{name: _figure(turn, name, value) for name, value in facts.items()},
    )
    parts = [said]
    if need.programs:
        names = words.listed(words.plain(f"program-{program}") for program in need.programs)
        parts.append(words.say("paper-for-programs", programs=names))
    if one.paper.needed is None:
        parts.append(words.say("paper-perhaps"))
    return words.joined("between-sentences", parts)


_FIGURES: dict[str, Fact] = {
    "stay_months": 0,
    "looking_back_years": 0,
    "age_from": 0,
    "required": None,
    "family_size": None,
    "from": None,
    "to": None,
}
"""What the wording of some condition names, where the paper at hand has it not."""


def _figure(turn: Turn, name: str, value: Fact) -> object:
    if value is None:
        return AWAY
    if name == "required" and isinstance(value, int):
        return turn.words.money(value)
    return turn.words.day_or_month(str(value)) if name in ("from", "to") else value


def _contents(turn: Turn, one: PlannedPaper) -> Paragraph:
    """What it must show, point by point."""
    words, contents = turn.words, one.paper.need.contents
    named = [words.say(f"content-{name.replace('_', '-')}") for name in contents]
    if one.paper.translate:
        named.append(words.say("paper-content-translation"))
    if not named:
        return ""
    lines = [words.say("bullet", text=name) for name in named]
    return Foldable((words.say("paper-contents"), *lines), whole=True)


def _validity(turn: Turn, one: PlannedPaper) -> Markup | str:
    """How long it counts, and whether it does on the day on which the application would be sent."""
    words, plan, paper = turn.words, plan_of(turn), one.paper
    if is_over(turn) or not paper.need.validity:
        return ""
    process = rulebook.default().process
    lengths = process.validity
    limit = paper.need.validity[0].limit
    if paper.need.id == "police_certificate":
        limit = "police_current_country" if paper.ages else "police_other_country"
    last = None if paper.first_day_without is None else paper.first_day_without - timedelta(days=1)
    return words.say(
        "paper-validity",
        limit=limit,
        months=lengths.police_certificate_months
        if limit.startswith("police")
        else lengths.medical_exam_months,
        stay=process.police.stay_months,
        last=_day(turn, last),
        counts=paper.counts_on(plan.send_by),
        send=words.date(plan.send_by),
        invited=plan.invited,
    )


def _sources(turn: Turn, one: PlannedPaper) -> Foldable:
    """Where both are from: that it is needed, and how long it takes."""
    words, wait, need = turn.words, one.paper.wait, one.paper.need
    link = pages.link(words, need.source, words.say("paper-source-link"))
    official = wait.source is not None and wait.seen_on is not None
    page = pages.link(words, wait.source, words.say("paper-wait-link")) if wait.source else ""
    said = words.say(
        "paper-read-at",
        link=link,
        wait=page if official else "",
        seen=_day(turn, wait.seen_on),
        official=official,
    )
    return Foldable((words.say("paper-footing"), said), whole=True)

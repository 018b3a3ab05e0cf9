"""Letters to ask for and to write: what to ask an employer or a bank, how a letter received is
checked, and skeletons of letters of explanation.

What a letter must say are the ``contents`` of its paper (``rules/documents.toml``). The facts of a
job are the person's; duties are left to who signs, and what nobody told stays a gap to fill in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from markupsafe import Markup

from conversations.chat.papers import mark_of
from conversations.chat.turn import Turn
from conversations.reports.papers import name_of
from conversations.voice import pages
from conversations.voice.quotes import Foldable, Paragraph, sentences
from conversations.voice.wording import FALLBACK, Wording, wording
from express_entry.candidate.profile import Job
from express_entry.documents.plan import PlannedPaper

ASKED_FOR = ("reference_letter", "funds_letter")
"""The papers that somebody else writes when asked, point by point."""
About = Literal["gap", "job", "name", "police", "no_letter", "deposit"]
"""What a letter of explanation can be about."""
ABOUT: tuple[About, ...] = get_args(About)
EXPLAINED: dict[str, About] = {"gap_letter": "gap", "police_certificate": "police"}
"""What a letter of explanation beside a paper, or in its place, is about."""
AWAY = "none"
"""A fact that nobody told, as the wording is told of it."""
LONGEST = 30
"""Characters of what a person typed that stand in a letter, so that a card holds it whole."""
LONGEST_TITLE = 45
"""Characters of a paper's name above its letter."""


def points_of(one: PlannedPaper) -> tuple[str, ...]:
    """What the letter must say, by the names of the rules."""
    return one.paper.need.contents


def request(turn: Turn, one: PlannedPaper) -> list[Paragraph]:
    """The text to ask for it with, and what to know before it is sent."""
    words, kind = turn.words, _kind(turn, one)
    return [
        words.say("letter-request", paper=_named(turn, one), kind=kind),
        _copied(_asking(turn, one, points_of(one), again=False)),
        _hints(turn, one),
    ]


def question(turn: Turn, one: PlannedPaper, number: int) -> list[Paragraph]:
    """One point of the letter in hand; ``number`` counts from 0."""
    points = points_of(one)
    facts = _facts(turn, turn.words, one)
    named = points[number].replace("_", "-")
    return [
        turn.words.say(
            "letter-check",
            paper=_named(turn, one),
            number=number + 1,
            count=len(points),
            point=turn.words.say(f"letter-check-{named}", **facts),
        )
    ]


def checked(turn: Turn, one: PlannedPaper, missing: Iterable[str]) -> list[Paragraph]:
    """What the letter lacks, and the text to ask for that."""
    words, lacks = turn.words, tuple(name for name in points_of(one) if name in set(missing))
    title = words.say("letter-checked", paper=_named(turn, one), missing=len(lacks))
    if not lacks:
        source = Foldable((words.say("paper-footing"), _read(turn, one)), whole=True)
        return [title, source]
    return [title, _copied(_asking(turn, one, lacks, again=True))]


def explanation(turn: Turn, about: About, one: PlannedPaper | None) -> list[Paragraph]:
    """The skeleton of a letter of explanation; ``one`` is the paper it stands beside."""
    words, name, officers = turn.words, about.replace("_", "-"), _to_officers(turn)
    facts = _facts(turn, officers, one) | _of_paper(turn, officers, one)
    text = officers.say(
        "explanation-letter",
        subject=officers.say(f"explanation-{name}", "subject", **facts),
        body=officers.say(f"explanation-{name}", "body", **facts),
        proof=officers.say(f"explanation-{name}", "proof", **facts),
        name=_name(turn),
    )
    return [
        words.say("explanation-title", title=words.say(f"explanation-{name}")),
        _copied(text),
        sentences(words.say(f"explanation-{name}", "note", **facts)),
    ]


def _to_officers(turn: Turn) -> Wording:
    """The words of a letter that IRCC reads. What is in neither English nor French it takes only
    with a certified translation: a language that words no such letter leaves it in English."""
    return turn.words if turn.words.own("explanation-letter") else wording(FALLBACK)


def _copied(text: Markup) -> Markup:
    """Text that one tap copies."""
    return Markup("<pre>{}</pre>").format(text)


def _asking(turn: Turn, one: PlannedPaper, points: Iterable[str], *, again: bool) -> Markup:
    """The text to who writes the letter, with these points."""
    words, facts = turn.words, _facts(turn, turn.words, one)
    lines = [
        words.say("letter-point", text=words.say(f"letter-ask-{name.replace('_', '-')}", **facts))
        for name in points
    ]
    return words.say(
        "letter-text",
        kind=_kind(turn, one),
        again=again,
        points=Markup("\n").join(lines),
        name=_name(turn),
    )


def _kind(turn: Turn, one: PlannedPaper) -> str:
    """Who writes it: ``employer``, ``client`` of somebody self-employed, ``bank``."""
    if one.paper.need.id == "funds_letter":
        return "bank"
    job = _job(turn, one)
    return "client" if job is not None and job.self_employed else "employer"


def _hints(turn: Turn, one: PlannedPaper) -> Foldable:
    kind = _kind(turn, one)
    names = ("each", "deposit", "gift", "joint") if kind == "bank" else ("duties", "early")
    lines = [turn.words.say("bullet", text=turn.words.say(f"letter-hint-{n}")) for n in names]
    return Foldable((turn.words.say("letter-hints"), *lines, _read(turn, one)), whole=True)


def _read(turn: Turn, one: PlannedPaper) -> Markup:
    """Where the points are from."""
    need = one.paper.need
    link = pages.link(turn.words, need.source, turn.words.say("paper-source-link"))
    return turn.words.say("letter-source", link=link)


def _named(turn: Turn, one: PlannedPaper) -> str:
    """The paper by its name, as much of it as a title holds."""
    return _cut(turn, name_of(turn, one.paper), LONGEST_TITLE)


def _job(turn: Turn, one: PlannedPaper | None) -> Job | None:
    """The job that the paper is about."""
    jobs = turn.profile.jobs or ()
    if one is None or one.paper.need.id not in ("reference_letter", "canadian_work_proof"):
        return None
    index = one.paper.need.index
    return jobs[index] if index is not None and index < len(jobs) else None


def employer_of(turn: Turn, index: int | None) -> str:
    """Who the employer of a job is, as it was told on the form sheet; empty where it was not."""
    return turn.session.form.get(f"job.{index}.employer", "")


def _facts(turn: Turn, words: Wording, one: PlannedPaper | None) -> dict[str, object]:
    """What the person told of the job, as the wording of the letter names it."""
    job = _job(turn, one)
    hours = job.hours_per_week if job else None
    employer = employer_of(turn, one.paper.need.index) if one and job else ""
    return {
        "name": _name(turn),
        "title": _short(turn, job.title) if job and job.title else AWAY,
        "employer": _short(turn, employer) if employer else AWAY,
        "from": words.day_or_month(str(job.start)) if job and job.start else AWAY,
        "to": words.day_or_month(str(job.end)) if job and job.end else AWAY,
        "current": bool(job and job.current),
        "hours": AWAY if hours is None else words.number(float(hours)),
    }


def _of_paper(turn: Turn, words: Wording, one: PlannedPaper | None) -> dict[str, object]:
    """What is known of the paper that the letter stands beside, or in place of."""
    if one is None:
        return {"country": AWAY, "ordered": AWAY}
    paper = one.paper
    known: dict[str, object] = {
        "country": words.country(paper.country) if paper.country else AWAY,
        "ordered": AWAY,
    }
    if (day := mark_of(turn.session.life, paper).ordered_on) is not None:
        known["ordered"] = words.date(day)
    for name in ("from", "to"):
        if paper.need.facts.get(name) is not None:
            known[name] = words.day_or_month(str(paper.need.facts[name]))
    return known


def _name(turn: Turn) -> str:
    form = turn.session.form
    names = (form.get("given_names", ""), form.get("family_name", ""))
    told = turn.words.plain("between-names").join(name for name in names if name)
    return _short(turn, told) if told else AWAY


def _short(turn: Turn, text: str) -> str:
    return _cut(turn, text, LONGEST)


def _cut(turn: Turn, text: str, most: int) -> str:
    return text if len(text) <= most else turn.words.cut(text, most)

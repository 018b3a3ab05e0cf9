"""The next 24 months in words and as a picture: each day on which time alone changes something,
with the score before and after, why, and what opens or closes. Every line stands on its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup

from conversations.chat.life import expires_on
from conversations.chat.machine import INVITED, PAST_SCORE, SUBMITTED
from conversations.chat.turn import AHEAD, Turn
from conversations.reports.captions import caption
from conversations.reports.headline import limits, projection, total
from conversations.voice.quotes import Foldable, Paragraph
from conversations.voice.replies import Stairs
from conversations.voice.wording import folded, plain
from express_entry import rulebook
from express_entry.ahead.months import TurnedBy, TurningPoint
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict

MOST = 900
"""Characters of a page."""
_DATES = (0, 8, 16, 24)
"""Months that the picture names."""


def pages(turn: Turn) -> list[list[Paragraph]]:
    """The paragraphs of each page; the title and what the figures are not stand on every one."""
    words = turn.words
    if turn.session.state in PAST_SCORE:
        return [[words.say("months-past")]]
    lines = [line(turn, point) for point in turn.months]
    first = [_title(turn), _projection(turn)]
    last = [words.say("months-advice"), limits(turn)]
    if turn.session.state == INVITED:
        last.insert(0, words.say("months-invited"))
    expires = expires_on(turn.session.life)
    if turn.session.state == SUBMITTED and expires is not None and turn.today < expires:
        last.insert(0, words.say("months-expires", date=words.date(expires)))
    if not lines:
        return [[*first, words.say("months-nothing"), *last]]
    around = sum(_length(part) for part in (*first, *last) if part)
    parts = _parts(lines, MOST - around - _length(words.say("months-page", page=1, pages=1)))
    found: list[list[Paragraph]] = []
    for number, part in enumerate(parts, 1):
        page = words.say("months-page", page=number, pages=len(parts)) if len(parts) > 1 else ""
        found.append([*first, Foldable(tuple(part)), Markup(page), *last])
    return found


def _parts(lines: Sequence[Markup], room: int) -> list[list[Markup]]:
    """The lines in pages of at most so many characters; a page has one line at least."""
    parts: list[list[Markup]] = [[]]
    left = room
    for line in lines:
        length = _length(line)
        if parts[-1] and length > left:
            parts.append([])
            left = room
        parts[-1].append(line)
        left -= length
    return parts


def _length(part: Markup) -> int:
    """Characters of a part as it is shown, with the break of lines before the next."""
    return len(plain(folded(part))) + 2


def _title(turn: Turn) -> Markup:
    now = turn.outlook.assessment.crs
    points, words = turn.months, turn.words
    works = any(job.current for job in turn.profile.jobs or ())
    then = points[-1].step.crs_after if points else now.total
    changes = any(point.step.difference for point in points)
    said = words.say(
        "months-title",
        works=works,
        changes=changes,
        now=now.total,
        then=then,
        date=words.date(turn.today + AHEAD),
    )
    return said if now.complete else Markup("\n").join([said, total(turn)])


def _projection(turn: Turn) -> Markup:
    """That something rests on a test still to be taken, today or on a day to come."""
    if said := projection(turn):
        return said
    projected = any(point.step.projected for point in turn.months)
    return turn.words.say("score-projection") if projected else Markup("")


# ------------------------------------------------------------------ a line


def line(turn: Turn, point: TurningPoint) -> Markup:
    """A day with its causes, the score before and after, and what opens or closes."""
    words, step = turn.words, point.step
    said = [
        words.say("months-line", date=words.date(step.on), causes=causes(turn, point)),
        _score(turn, point),
        *_programs(turn, point),
        *_categories(turn, point),
        *_rounds(turn, point),
        _funds(turn, point),
    ]
    return words.joined("between-sentences", said)


def _score(turn: Turn, point: TurningPoint) -> Markup:
    words, step = turn.words, point.step
    if not step.difference:
        return words.say("months-score-same", after=step.crs_after)
    return words.say(
        "months-score",
        before=step.crs_before,
        after=step.crs_after,
        difference=words.signed(step.difference),
    )


def causes(turn: Turn, point: TurningPoint) -> Markup:
    """Why, in the middle of a sentence."""
    said = dict.fromkeys(_cause(turn, point, cause) for cause in point.causes)
    return turn.words.joined("between-clauses", said)


def _cause(turn: Turn, point: TurningPoint, cause: TurnedBy) -> Markup:
    words, of = turn.words, cause.of
    reports = [one for one in turn.profile.credentials or () if one.eca]
    which = ""
    if of in ("english", "french"):
        which = words.plain(f"official-language-{'en' if of == 'english' else 'fr'}")
    elif of.isdecimal():
        which = str(int(of) + 1)
    years = point.foreign_years if cause.name.endswith("foreign") else point.canadian_years
    return words.say(
        f"cause-{cause.name.replace('.', '-').replace('_', '-')}",
        age=point.age or 0,
        which=which,
        partner=of == "partner",
        several=len(reports) > 1,
        years=years or 0,
        unknown=point.step.estimate and not point.step.estimate_before,
        grid=words.date(_grid(turn, point.step.on)),
    )


def _grid(turn: Turn, day: date) -> date:
    """Since when the grid that a day's points are worked out on has been in force."""
    book = rulebook.default()
    rules = book.on(day).crs
    used = rules if rules.computable else book.crs_set(rules.based_on or "")
    return used.effective_from


def _programs(turn: Turn, point: TurningPoint) -> list[Markup]:
    changed = point.step.programs
    kinds: list[tuple[str, list[Program]]] = [
        ("met", [one.program for one in changed if one.after is Verdict.MET]),
        ("not-met", [one.program for one in changed if _is_lost(one.before, one.after)]),
        ("unsure", [one.program for one in changed if one.after is Verdict.UNKNOWN]),
    ]
    words = turn.words
    return [
        words.say(
            f"months-{kind}",
            programs=words.listed(words.plain(f"program-{program}") for program in programs),
        )
        for kind, programs in kinds
        if programs
    ]


def _is_lost(before: Verdict, after: Verdict) -> bool:
    return after is Verdict.NOT_MET and before is not Verdict.NOT_MET


def _categories(turn: Turn, point: TurningPoint) -> list[Markup]:
    """Categories that turn without their rounds opening or closing with them."""
    words, told = turn.words, (*point.opened, *point.closed)
    changed = [one for one in point.step.categories if one.slug not in told]
    kinds = [
        ("met", [one.slug for one in changed if one.after is Verdict.MET]),
        ("not-met", [one.slug for one in changed if _is_lost(one.before, one.after)]),
        ("unsure", [one.slug for one in changed if one.after is Verdict.UNKNOWN]),
    ]
    return [
        words.say(f"months-category-{kind}", categories=_kinds(turn, slugs))
        for kind, slugs in kinds
        if slugs
    ]


def _rounds(turn: Turn, point: TurningPoint) -> list[Markup]:
    """Rounds that open and close; those of a program that is told are told with it."""
    told = {one.program for one in point.step.programs}
    opened = [slug for slug in point.opened if slug not in told]
    closed = [slug for slug in point.closed if slug not in told]
    words = turn.words
    said = []
    if opened:
        said.append(words.say("months-opened", rounds=_kinds(turn, opened)))
    if point.none_left:
        said.append(words.say("months-none-left"))
    elif closed:
        said.append(words.say("months-closed", rounds=_kinds(turn, closed)))
    return said


def _kinds(turn: Turn, slugs: Iterable[str]) -> Markup:
    return turn.words.listed(turn.words.plain(f"round-{slug}") for slug in slugs)


def _funds(turn: Turn, point: TurningPoint) -> Markup:
    words, step, have = turn.words, point.step, turn.profile.settlement_funds
    before, after = step.funds_before, step.funds_after
    if before == after or before is None or after is None:
        return Markup("")
    is_short = bool(turn.profile.is_short_of(after))
    return words.say(
        "months-funds",
        before=words.money(before),
        after=words.money(after),
        is_short=is_short,
        have=words.money(have or 0),
        short=words.money(after - (have or 0)),
    )


# ------------------------------------------------------------------ the picture


def picture(turn: Turn) -> Stairs:
    """The score of the 24 months as stairs, with what they show in words."""
    words, today, now = turn.words, turn.today, turn.outlook.assessment.crs
    points = [point for point in turn.months if point.step.difference]
    estimated = [point.step.on for point in turn.months if point.step.estimate]
    unsure_from = 0 if now.estimate else _days(turn, estimated[0]) if estimated else None
    return Stairs(
        title=words.plain("months-picture"),
        caption=_caption(turn, points),
        steps=((0, now.total), *((_days(turn, p.step.on), p.step.crs_after) for p in points)),
        days=AHEAD.days,
        dates=tuple(
            (_days(turn, day), words.short_month(day))
            for day in (add_months(today, months) for months in _DATES)
        ),
        unsure_from=unsure_from,
        unsure="" if unsure_from is None else words.plain("months-picture-unsure"),
    )


def _days(turn: Turn, day: date) -> int:
    return min((day - turn.today).days, AHEAD.days)


def _caption(turn: Turn, points: Sequence[TurningPoint]) -> str:
    """Every step in words, as many as a caption takes."""
    words, now = turn.words, turn.outlook.assessment.crs
    lines = [
        words.plain(
            "months-picture",
        ),
        words.plain("months-picture-start", score=now.total, date=words.date(turn.today)),
    ]
    for point in points:
        lines.append(
            words.plain(
                "months-picture-step",
                date=words.date(point.step.on),
                score=point.step.crs_after,
                causes=causes(turn, point),
            )
        )
    return caption(turn, lines)

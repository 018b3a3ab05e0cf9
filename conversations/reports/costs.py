"""What the way costs this family, in words: by when it is paid, and by month where days are known.

What is IRCC's own stands apart from what was heard of ("about"), each with its day; the settlement
funds, which are shown and not paid, stand beside, and so do the changes to expect.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports.facts import fact_label, source_link
from conversations.reports.second_look import funds_exempt
from conversations.voice.quotes import Foldable, Paragraph
from express_entry import rulebook
from express_entry.ahead.costs import Cost, Costs, CostStage, Sum, costs
from express_entry.candidate.dates import add_months
from express_entry.eligibility.programs import settlement_funds


def costs_of(turn: Turn) -> Costs:
    """What is still to be paid by this family, as of today."""
    return costs(turn.profile, candidacy_of(turn.session.life), turn.today)


def listed(turn: Turn) -> list[Paragraph]:
    """Every line, by when it is paid; the sums first."""
    words, found = turn.words, costs_of(turn)
    if not found.lines:
        return [words.say("costs-none")]
    blocks = [
        _block(
            turn, words.say(f"costs-{stage}"), [one for one in found.lines if one.stage == stage]
        )
        for stage in get_args(CostStage)
    ]
    return [_sums(turn, found), *blocks, *beside(turn, found)]


def by_month(turn: Turn) -> list[Paragraph]:
    """The same lines by the month in which they are due, those without a day last."""
    words, found = turn.words, costs_of(turn)
    months = sorted({line.on.replace(day=1) for line in found.lines if line.on is not None})
    blocks = [
        _block(
            turn,
            words.say("costs-month", month=words.month(month)),
            [one for one in found.lines if one.on is not None and one.on.replace(day=1) == month],
        )
        for month in months
    ]
    undated = [line for line in found.lines if line.on is None and line.least != 0]
    return [
        _sums(turn, found),
        *blocks,
        _block(turn, words.say("costs-undated"), undated),
        _footing(turn, _sources(turn, found)),
    ]


def has_days(found: Costs) -> bool:
    """Whether any line has its day, so that they can be told by month."""
    return any(line.on is not None for line in found.lines)


def beside(turn: Turn, found: Costs) -> list[Paragraph]:
    """What is shown and not paid, what may change, what is not known, and where it is from."""
    words = turn.words
    missing = words.listed(fact_label(turn, name) for name in found.missing)
    return [
        funds(turn),
        words.say("costs-missing", missing=missing) if missing else "",
        _footing(turn, _changes(turn, found), _sources(turn, found)),
    ]


def _footing(turn: Turn, *lines: Markup) -> Foldable:
    """What may change and where the amounts are from, behind a line that says so."""
    return Foldable((turn.words.say("costs-footing"), *lines), whole=True)


def _sums(turn: Turn, found: Costs) -> Markup:
    words = turn.words
    return words.say(
        "costs-title",
        official=_amount(turn, found.total(official=True)),
        others=_amount(turn, found.total(official=False)),
        unknown=any(line.least is None for line in found.lines),
    )


def _block(turn: Turn, title: Markup, lines: Iterable[Cost]) -> Paragraph:
    said = tuple(line_of(turn, one) for one in lines)
    return Foldable((title, *said), keep=2) if said else ""


def line_of(turn: Turn, line: Cost) -> Markup:
    """One line: what, for whom, how much, and how sure."""
    words = turn.words
    if line.least is None:
        amount = words.plain("costs-unknown")
    elif line.id == "profile":
        amount = words.plain("costs-free")
    else:
        amount = _amount(turn, Sum(line.least, line.most))
        if not line.official:
            amount = words.plain("costs-about", amount=amount)
    return words.say(
        f"cost-{line.id.replace('_', '-')}", amount=amount, who=line.who, count=line.count
    )


def _amount(turn: Turn, sum_: Sum) -> str:
    words = turn.words
    least = words.money(sum_.least)
    if sum_.most is None:
        return words.plain("money-or-more", amount=least)
    if sum_.most == sum_.least:
        return least
    return words.plain("costs-between", least=least, most=words.money(sum_.most))


def funds(turn: Turn) -> Markup | str:
    """The settlement funds beside those told: enough, short, none needed, or not known."""
    words, profile = turn.words, turn.profile
    if turn.session.life.applied_on is not None:
        return ""
    if turn.session.life.invited_as == "cec" or funds_exempt(turn):
        return words.say("costs-funds-exempt")
    sizes = profile.family_sizes
    if sizes is None:
        return words.say("costs-funds-size")
    need = settlement_funds(sizes[1], turn.today)
    if sizes[0] != sizes[1]:
        least = settlement_funds(sizes[0], turn.today)
        return words.say("costs-funds-unsettled", least=words.money(least), need=words.money(need))
    have = profile.settlement_funds
    short = need - have if have is not None else 0
    said = words.say(
        "costs-funds",
        need=words.money(need),
        size=sizes[0],
        have=words.money(have) if have is not None else "none",
        short=words.money(short) if short > 0 else "none",
        more=profile.settlement_funds_or_more is True,
    )
    may_be_exempt = "cec" in turn.assessment.met and not turn.session.life.invited_as
    exempt = words.say("costs-funds-cec") if may_be_exempt else ""
    return words.joined("between-sentences", (said, exempt))


def _changes(turn: Turn, found: Costs) -> Markup:
    """What is expected to change, from the rules: fees by their day, the table by its month."""
    words, reminders = turn.words, rulebook.default().reminders
    months = reminders.funds_review.months_of_year
    day = turn.today.replace(day=1)
    while day.month not in months or day <= turn.today:
        day = add_months(day, 1)
    return words.say(
        "costs-changes",
        fees=words.date(found.next_fees),
        years=reminders.fees.every_years,
        funds=words.month(day),
    )


def _sources(turn: Turn, found: Costs) -> Markup:
    words, book = turn.words, rulebook.default()
    row = book.on(found.fees_on).fees
    since = row.effective_from if row is not None else None
    heard = max((line.as_of for line in found.lines if not line.official), default=None)
    return words.say(
        "costs-sources",
        since=words.date(since or book.fees.verified_on),
        checked=words.date(book.fees.verified_on),
        heard=words.month(heard) if heard is not None else "none",
        link=source_link(turn, book.fees.source),
    )

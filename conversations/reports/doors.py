"""The kinds of round held in the last twelve months: open to this person or not, what opens each,
on which day, and what the score of that day would have reached."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.machine import LANDED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports.door_lines import lines
from conversations.reports.facts import first_few, missing_label, to_tell
from conversations.reports.headline import check_it, headline, in_force_from
from conversations.voice.quotes import BREAK, Foldable, Paragraph
from conversations.voice.wording import plain
from express_entry.ahead import doors, rounds
from express_entry.ahead.door_opening import DoorStatus
from express_entry.ahead.doors import Door, KindNotHeld
from express_entry.eligibility.categories import work_listed
from express_entry.rulebook.rounds import Kind

MOST_LETTERS = 900
"""What a phone shows of the card without much scrolling."""
MOST_MISSING = 4
FEW = 1
STATUSES: tuple[DoorStatus, ...] = ("open", "nearly", "unknown", "closed")


def found(turn: Turn) -> tuple[Door, ...]:
    """The doors of this person on this day."""
    return turn.doors(candidacy_of(turn.session.life))


def page(turn: Turn, kind: str | None = None) -> list[Paragraph]:
    """Every kind of round, the open ones first; shorter lines where whole ones are too many. Of the
    ``kind`` that was asked about, by its slug, its rounds come before all. After the application no
    round matters any more."""
    if turn.session.state in PAST_SCORE:
        return [turn.words.say("doors-past", landed=turn.session.state == LANDED)]
    told = found(turn)
    for short in _SHORTNESS:
        first = () if kind is None else (_of_kind(turn, told, kind),)
        paragraphs = [one for one in (*first, *_paragraphs(turn, told, short)) if one]
        text = BREAK.join(map(str, paragraphs))
        if len(plain(text)) <= MOST_LETTERS:
            break
    return paragraphs


def _of_kind(turn: Turn, told: Sequence[Door], kind: str) -> Markup:
    """How often a kind was held in the last twelve months, and its last round."""
    [last, *_] = rounds.recent(turn.today, slug=kind, limit=1) or (None,)
    if last is None:
        return Markup("")
    words, invited = turn.words, last.invitations
    return words.say(
        "doors-of-kind",
        kind=words.plain(f"round-{kind}"),
        rounds=next((one.rounds for one in told if one.slug == kind), 0),
        day=words.date(last.held_on),
        cutoff=last.cutoff,
        has_size=invited is not None,
        size=invited or 0,
    )


_ORDER_OF_LEAVING_OUT = (
    "gone",
    "lists",
    "size in vain",
    "word",
    "size",
    "last of listed work in vain",
    "last in vain",
    "last of what is not asked",
    "last",
    "most missing",
    "of three changes",
    "of two changes",
)
_SHORTNESS = tuple(
    frozenset(_ORDER_OF_LEAVING_OUT[:count]) for count in range(len(_ORDER_OF_LEAVING_OUT) + 1)
)
"""What is left out, by and by: most names of the kinds no longer held, and that a list of a
category was another; of doors that are not open, how large the last round was, that its cut-off is
in points, and then when it was and at which cut-off (in vain: the score of that day would have
reached none); at last what the changes are, where there are three or more of them, or two."""


def _paragraphs(turn: Turn, told: Sequence[Door], short: frozenset[str]) -> list[Paragraph]:
    words = turn.words
    top = Markup("\n").join(line for line in (headline(turn), check_it(turn)) if line)
    if not told:
        nothing = words.say("doors-none", date=words.date(rounds.as_of()))
        return [top, nothing, _gone(turn, short)]
    may_be_open = any(one.asked and one.status in ("open", "unknown") for one in told)
    own = [one for one in told if not _by_other_work(turn, one)]
    groups = {
        status: [one for one in own if one.status == status]
        for status in STATUSES
        if any(one.status == status for one in own)
    }
    parts = [
        Foldable((*_title(turn, status, group), *lines(turn, group, short)), keep=2)
        for status, group in groups.items()
    ]
    beside = (
        _other_work(turn, told),
        _missing(turn, own, FEW if "most missing" in short else MOST_MISSING),
        _gone(turn, short),
    )
    return [
        top,
        words.say("doors-title", none=not may_be_open),
        *parts,
        Foldable(tuple(one for one in beside if one), between=BREAK, keep=0),
        _record(turn, told, short),
    ]


def _title(turn: Turn, status: DoorStatus, group: Sequence[Door]) -> list[Markup]:
    """What stands above the doors of a status; nothing where each says it of itself."""
    itself = status == "unknown" and not any(one.asked for one in group)
    return [] if itself else [turn.words.say(f"doors-{status}")]


def _by_other_work(turn: Turn, door: Door) -> bool:
    """Whether it opens only by work in an occupation that the person never had."""
    own = {job.noc for job in turn.profile.jobs or ()}
    return any(step.kind == "listed_work" and step.figures["noc"] not in own for step in door.steps)


def _other_work(turn: Turn, told: Sequence[Door]) -> Markup:
    """The kinds that ask for another occupation, in one line: nobody becomes a physician in order
    to be invited."""
    kinds = [turn.words.plain(f"round-{one.slug}") for one in told if _by_other_work(turn, one)]
    if not kinds:
        return Markup("")
    return turn.words.say("doors-other-work", kinds=turn.words.listed(kinds))


# ------------------------------------------------------------------ below the doors


def _missing(turn: Turn, told: Sequence[Door], most: int) -> Markup:
    """What would tell whether a door is open, or would be."""
    missing = dict.fromkeys(name for one in told for name in one.missing)
    names = dict.fromkeys(missing_label(turn, name) for name in to_tell(turn, missing))
    if not names:
        return Markup("")
    return turn.words.say("doors-missing", what=first_few(turn, list(names), most))


def _gone(turn: Turn, short: frozenset[str]) -> Markup:
    """The kinds no longer held, and what follows: those of the person's own work by name."""
    gone = sorted(doors.not_held_lately(turn.today), key=lambda one: _WIDEST.index(one.kind))
    if not gone:
        return Markup("")
    words, own = turn.words, [one for one in gone if _own_work(turn, one)]
    names = [words.plain("doors-gone-own", kind=words.plain(f"round-{one.slug}")) for one in own]
    others = [words.plain(f"round-{one.slug}") for one in gone if one not in own]
    shown = len(gone) if "gone" not in short else len(own) + FEW
    return words.say("doors-gone", kinds=first_few(turn, [*names, *others], shown))


def _own_work(turn: Turn, gone: KindNotHeld) -> bool:
    """Whether it is of an occupation that the person has worked in: by today's list, as the page of
    the category says it; by that of its last round where the category is no more."""
    nocs = {job.noc for job in turn.profile.jobs or () if job.noc}
    listed = work_listed(gone.slug, turn.today) or work_listed(gone.slug, gone.last.held_on)
    return bool(nocs & listed)


_WIDEST: tuple[Kind, ...] = ("general", "program", "category")


def _record(turn: Turn, told: Sequence[Door], short: frozenset[str]) -> Markup:
    """Up to which day rounds are known, and on which rules scores and cut-offs were compared."""
    words = turn.words
    return words.say(
        "doors-record",
        date=words.short_date(rounds.as_of()),
        mixed=any(one.other_rules for one in told),
        changed=words.short_date(in_force_from(turn)),
        lists="lists" not in short and any(one.other_list for one in told),
    )

"""The kinds of round held in the last twelve months: open to this person or not, what opens each,
on which day, and what the score of that day would have reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.machine import LANDED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports.facts import fact_label, figures, first_few, to_tell
from conversations.reports.headline import check_it, headline, in_force_from
from conversations.reports.rounds import outcome, then_at_the_cutoff
from conversations.voice.wording import plain
from express_entry.ahead import doors, rounds
from express_entry.ahead.door_opening import DoorChange, DoorStatus
from express_entry.ahead.doors import Door, KindNotHeld
from express_entry.candidate.profile import ABILITIES
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


def page(turn: Turn) -> list[Markup]:
    """Every kind of round, the open ones first; shorter lines where whole ones are too many. After
    the application no round matters any more."""
    if turn.session.state in PAST_SCORE:
        return [turn.words.say("doors-past", landed=turn.session.state == LANDED)]
    told = found(turn)
    for short in _SHORTNESS:
        paragraphs = [one for one in _paragraphs(turn, told, short) if one]
        if len(plain(Markup("\n\n").join(paragraphs))) <= MOST_LETTERS:
            break
    return paragraphs


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


def _paragraphs(turn: Turn, told: Sequence[Door], short: frozenset[str]) -> list[Markup]:
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
        Markup("\n").join((*_title(turn, status, group), *_lines(turn, group, short)))
        for status, group in groups.items()
    ]
    return [
        top,
        words.say("doors-title", none=not may_be_open),
        *parts,
        _other_work(turn, told),
        _missing(turn, own, FEW if "most missing" in short else MOST_MISSING),
        _gone(turn, short),
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


# ------------------------------------------------------------------ one door


def _lines(turn: Turn, group: Sequence[Door], short: frozenset[str]) -> Iterable[Markup]:
    """A line a door; those that the same changes open on the same day under one that says so."""
    alike = defaultdict[object, list[Door]](list)
    for one in group:
        told = _what_and_when(turn, one, short, place=False)
        key = (str(told["what"]), one.possible_on) if one.steps else one.slug
        alike[key].append(one)
    for same in alike.values():
        if len(same) == 1:
            yield _line(turn, same[0], short)
            continue
        here = all(_to_be_in_canada(one) for one in same)
        told = _what_and_when(turn, same[0], short, place=here)
        yield turn.words.say("doors-by", **told)
        for number, one in enumerate(same):
            yield _reached(turn, one, short, said=here, again=number > 0)


def _line(turn: Turn, door: Door, short: frozenset[str]) -> Markup:
    words = turn.words
    kind = words.plain(f"round-{door.slug}")
    if door.status == "open":
        return words.say("door-open", kind=kind, **_today(turn, door), last=_last(turn, door))
    last = _last(turn, door, short)
    if door.score_then is None:
        known = "missing" if door.missing else "nothing"
        why = known if door.asked else "not-asked"
        return words.say("door-untold", kind=kind, why=why, last=last)
    told = _what_and_when(turn, door, short) | _then(turn, door)
    message = "door-by-waiting" if not door.steps else "door-by"
    return words.say(message, kind=kind, last=last + _tied(turn, door), **told)


def _to_be_in_canada(door: Door) -> bool:
    """Whether listed work has to be, or is taken to be, done in Canada."""
    return any(step.kind == "listed_work" and step.figures["in_canada"] for step in door.steps)


def _reached(turn: Turn, door: Door, short: frozenset[str], *, said: bool, again: bool) -> Markup:
    """A door under the line that says what opens it, and perhaps (``said``) where; ``again``: below
    another such line, which said in words what its figures are."""
    here = _to_be_in_canada(door) and not said
    return turn.words.say(
        "door-reached",
        kind=turn.words.plain(f"round-{door.slug}"),
        in_canada=here,
        again=again,
        last=_last(turn, door, short) + _tied(turn, door),
        **_then(turn, door),
    )


def _today(turn: Turn, door: Door) -> dict[str, object]:
    """How the score stands to the cut-offs, and how far it is from the last one."""
    words = turn.words
    compared = rounds.every_type(
        turn.profile, turn.assessment, submitted=turn.session.life.submitted_on
    )
    own = next((one for one in compared if one.slug == door.slug), None)
    newest = own.rounds[0] if own is not None and own.rounds else None
    same = newest is not None and newest.round.number == door.last.number
    return {
        "score": words.number(turn.assessment.crs.total),
        "above": door.above,
        "rounds": door.rounds,
        "outcome": outcome(turn, newest) if newest is not None and same else "",
        "has_outcome": same,
    }


def _then(turn: Turn, door: Door) -> dict[str, object]:
    """The score with what opens it, and in how many rounds that was enough."""
    return {
        "score": turn.words.number(door.score_then or 0),
        "above": door.above_then or 0,
        "rounds": door.rounds,
    }


def _tied(turn: Turn, door: Door) -> Markup:
    """What the tie-break of the last round makes of a score that will be just its cut-off."""
    if door.score_then is None or door.other_rules == door.rounds:
        return Markup("")  # the last round was under other rules: its points are others
    [newest] = rounds.recent(turn.today, kind=door.kind, slug=door.slug, limit=1)
    return then_at_the_cutoff(turn, door.score_then, newest, turn.session.life.submitted_on)


def _what_and_when(
    turn: Turn, door: Door, short: frozenset[str], *, place: bool = True
) -> dict[str, object]:
    """The changes and the day; ``place``: whether to say where work is to be done."""
    words, day = turn.words, door.possible_on
    what = words.listed(step_in_words(turn, step, place=place) for step in door.steps)
    count = len(door.steps)
    if (count > 2 and "of three changes" in short) or (count > 1 and "of two changes" in short):
        what = words.say("door-changes", count=count)
    return {
        "what": what,
        "day": "" if day is None else words.short_date(day),
        "later": day is not None and day > turn.today,
    }


def step_in_words(
    turn: Turn, step: DoorChange, *, place: bool = True, at_length: bool = False
) -> Markup:
    """One change in a few words; ``place``: whether to say where work is to be done; ``at_length``:
    as where it stands alone."""
    words, given = turn.words, step.figures
    told = figures(turn, given)
    language = given.get("language") or ("fr" if step.fact == "french" else "en")
    told["language"] = words.plain(f"official-language-{language}")
    told["in_canada"] = place and given.get("in_canada") is True
    if step.kind == "test_result":
        told["scale"] = words.plain(f"scale-{language}")
        told["level"] = given["level"]
        told["in_all"] = given["count"] == len(ABILITIES)
        told["one"] = given["ability"] is not None
        if given["ability"] is not None:
            told["ability"] = words.plain(f"ability-{given['ability']}", "inside")
    if step.kind == "listed_work":
        told["category"] = words.plain(f"round-{given['category']}")
    name = step.kind.replace("_", "-")
    long = at_length and words.has(f"way-step-{name}")
    return words.say(f"way-step-{name}" if long else f"door-step-{name}", **told)


def _last(turn: Turn, door: Door, short: frozenset[str] = frozenset()) -> Markup:
    """When the last round was, at which cut-off, and how large."""
    words, last = turn.words, door.last
    in_vain = door.score_then is not None and not door.above_then
    listed = in_vain and any(step.kind == "listed_work" for step in door.steps)
    untold = {"last", "last in vain" if in_vain else "last"}
    untold |= {"last of listed work in vain"} if listed else set()
    untold |= set() if door.asked else {"last of what is not asked"}
    if untold & short:
        return Markup("")
    unsized = "size" in short or (in_vain and "size in vain" in short)
    size = None if unsized else last.invitations
    return words.say(
        "door-last",
        cutoff=last.cutoff,
        day=words.day_of_year(last.held_on),
        word="word" not in short,
        size=words.number(size or 0),
        has_size=size is not None,
    )


# ------------------------------------------------------------------ below the doors


def _missing(turn: Turn, told: Sequence[Door], most: int) -> Markup:
    """What would tell whether a door is open, or would be."""
    missing = dict.fromkeys(name for one in told for name in one.missing)
    names = dict.fromkeys(fact_label(turn, name) for name in to_tell(turn, missing))
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
    """Whether it was of an occupation that the person has worked in, by the list of today or of
    its last round."""
    nocs = {job.noc for job in turn.profile.jobs or () if job.noc}
    return any(nocs & work_listed(gone.slug, on) for on in (turn.today, gone.last.held_on))


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

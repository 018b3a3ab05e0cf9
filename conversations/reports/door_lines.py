"""One kind of round in a line: whether it is open, what opens it and on which day, and how the
score of that day stands to its cut-offs. Those that the same changes open stand under one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import figures
from conversations.reports.judged import judged, reached, stands
from conversations.reports.rounds import outcome, then_at_the_cutoff
from express_entry.ahead import rounds
from express_entry.ahead.door_opening import DoorChange
from express_entry.ahead.doors import Door, held_lately
from express_entry.candidate.profile import ABILITIES


def lines(turn: Turn, group: Sequence[Door], short: frozenset[str]) -> Iterable[Markup]:
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
    words, score = turn.words, judged(turn)
    compared = rounds.every_type(*turn.outlook, submitted=turn.session.life.submitted_on)
    own = next((one for one in compared if one.slug == door.slug), None)
    newest = own.rounds[0] if own is not None and own.rounds else None
    same = newest is not None and newest.round.number == door.last.number
    past = [one for one in held_lately(turn.today) if one.slug == door.slug]
    return {
        "how": score.how,
        "score": words.number(score.score),
        "least": words.number(score.least),
        "most": words.number(score.most),
        # Of two ends the upper one says whether any was in reach.
        "above": reached(turn, score.most if score.how == "open" else score.score, past),
        "above_least": reached(turn, score.least, past),
        "above_most": reached(turn, score.most, past),
        "same": reached(turn, score.least, past) == reached(turn, score.most, past),
        "rounds": door.rounds,
        "outcome": outcome(turn, stands(turn, newest)) if newest is not None and same else "",
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

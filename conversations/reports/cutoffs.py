"""The cut-offs of the last twelve months as a picture: a row for each kind of round, one's own
score through all of them, and in each the score with what opens it."""

from __future__ import annotations

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports.captions import caption
from conversations.reports.judged import judged, reached
from conversations.voice.replies import CutoffRow, Cutoffs
from express_entry.ahead.doors import Door, held_lately
from express_entry.eligibility import categories


def picture(turn: Turn) -> Cutoffs | None:
    """The picture; None where no round was held in twelve months that could ever concern them."""
    words, score = turn.words, judged(turn)
    every = turn.doors(candidacy_of(turn.session.life))
    standings = categories.standing(turn.profile, turn.today)
    left_out = {one.slug for one in standings if not one.asked}
    if not turn.profile.provincial_nomination:
        # Their cut-offs hold its 600 points, and would press all the others together.
        left_out.add("pnp")
    shown = [door for door in every if door.slug not in left_out]
    if not shown:
        return None
    held = held_lately(turn.today)
    cutoffs = {
        door.slug: tuple(sorted(one.cutoff for one in held if one.slug == door.slug))
        for door in every
    }
    note = ""
    if any(door.slug == "pnp" for door in every) and not turn.profile.provincial_nomination:
        note = words.plain("cutoffs-nominees", least=cutoffs["pnp"][0], most=cutoffs["pnp"][-1])
    now = {"how": score.how, "score": score.score, "least": score.least, "most": score.most}
    rows = tuple(_row(turn, door, cutoffs[door.slug]) for door in shown)
    said = [_said(turn, door, cutoffs[door.slug]) for door in shown]
    if any(door.other_rules for door in shown):
        said.append(words.plain("cutoffs-other-rules"))
    start = words.plain("cutoffs-start", **now)
    return Cutoffs(
        title=words.plain("cutoffs-title"),
        caption=caption(turn, [start, *said, *([note] if note else [])]),
        kinds=rows,
        now=score.score,
        legend=(
            words.plain("cutoffs-dot"),
            words.plain("cutoffs-now", **now),
            words.plain("cutoffs-then"),
        ),
        note=note,
    )


def _row(turn: Turn, door: Door, cutoffs: tuple[int, ...]) -> CutoffRow:
    words = turn.words
    name = words.plain(f"round-{door.slug}")
    return CutoffRow(
        label=words.plain("cutoffs-row", kind=name, status=door.status),
        figure=_range(turn, cutoffs),
        cutoffs=cutoffs,
        then=None if door.status == "open" else door.score_then,
    )


def _range(turn: Turn, cutoffs: tuple[int, ...]) -> str:
    least, most = cutoffs[0], cutoffs[-1]
    return turn.words.plain("cutoffs-range", least=least, most=most, same=least == most)


def _said(turn: Turn, door: Door, cutoffs: tuple[int, ...]) -> str:
    words = turn.words
    then = None if door.status == "open" else door.score_then
    past = [one for one in held_lately(turn.today) if one.slug == door.slug]
    return words.plain(
        "cutoffs-said",
        kind=words.plain(f"round-{door.slug}"),
        status=door.status,
        range=_range(turn, cutoffs),
        rounds=door.rounds,
        above=reached(turn, judged(turn).score, past),
        has_then=then is not None,
        then=then,
        above_then=door.above_then or 0,
    )

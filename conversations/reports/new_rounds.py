"""New rounds and this person: whether they concern them, the comparison, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from markupsafe import Markup

from conversations.chat.life import expires_on
from conversations.chat.machine import HEARING_OF_ROUNDS, SUBMITTED
from conversations.chat.paired import submitted_profile
from conversations.chat.session import Life, Preferences
from conversations.chat.turn import Turn
from conversations.reports.door_lines import step_in_words
from conversations.reports.facts import first_few, missing_label, to_tell
from conversations.reports.headline import check_it
from conversations.reports.next_step import next_line
from conversations.reports.pool import pool_profile
from conversations.reports.rounds import outcome, then_at_the_cutoff
from conversations.voice.wording import plain
from express_entry.ahead.door_opening import Opening
from express_entry.ahead.new_rounds import NewRound, RoundNews, new_rounds, news
from express_entry.ahead.rounds import Outcome
from express_entry.assessment import assess

KIND = "rounds"
"""The kind of reminder, and the key under which a chat is woken; of one kind of round,
``rounds.french``."""
MOST = 3
"""Rounds told in full in one message."""
MOST_LETTERS = 600
MOST_MISSING = 2


def kind_of(new: NewRound) -> str:
    """The kind of reminder that a round is."""
    return f"{KIND}.{new.slug}"


def wants(preferences: Preferences, new: NewRound) -> bool:
    """Whether somebody wants to hear of such a round."""
    return not preferences.all_stopped and not {KIND, kind_of(new)} & {*preferences.stopped}


def to_hear(turn: Turn) -> list[NewRound]:
    """Of the new rounds still to be told, those that are new today and wanted, oldest first."""
    session, numbers = turn.session, turn.session.reminders.rounds
    if not numbers or session.state not in HEARING_OF_ROUNDS:
        return []
    return [
        one
        for one in new_rounds(turn.today)
        if one.number in numbers and wants(session.preferences, one)
    ]


def concerning(turn: Turn, among: Iterable[NewRound]) -> list[RoundNews]:
    """How this person stands to those of these rounds that concern them."""
    if turn.session.state not in HEARING_OF_ROUNDS:
        return []
    profile, submitted = pool_profile(turn), _submitted(turn)
    found = (news(one, profile, turn.today, submitted=submitted) for one in among)
    return [one for one in found if one.concerns]


def may_be_invited(turn: Turn, one: RoundNews) -> bool:
    """Whether an invitation may have come of it, for all that is known here."""
    if not one.qualified or not _in_pool(turn, one.new):
        return False
    return one.compared is None or one.compared.outcome is not Outcome.BELOW


def _submitted(turn: Turn) -> date | None:
    life = turn.session.life
    return life.submitted_on if turn.session.state == SUBMITTED else None


def _in_pool(turn: Turn, new: NewRound) -> bool:
    """Whether the profile was in the pool on the day of a round; on that of its submission it may
    have come in time."""
    life, ends = turn.session.life, expires_on(turn.session.life)
    if turn.session.state != SUBMITTED or life.submitted_on is None or ends is None:
        return False
    back = life.declined_on or life.submitted_on
    return life.submitted_on <= new.held_on < ends and back <= new.held_on


# ------------------------------------------------------------------------- the message


def told(turn: Turn, found: Sequence[RoundNews]) -> Markup:
    """The message: each round and how one stands to it, the newest first, then what to do; fewer
    of them in full where they are too long together."""
    newest = sorted(found, key=lambda one: one.new.held_on, reverse=True)
    for most in range(MOST, 0, -1):
        text = Markup("\n\n").join(part for part in _parts(turn, newest, most) if part)
        if len(plain(text)) <= MOST_LETTERS:
            break
    return text


def _parts(turn: Turn, found: Sequence[RoundNews], most: int) -> list[Markup]:
    words, shown = turn.words, found[:most]
    parts = [Markup("\n").join(_lines(turn, one)) for one in shown]
    if len(found) > 1:
        parts.insert(0, words.say("new-rounds", count=len(found)))
    if len(found) > most:
        parts.append(words.say("new-rounds-more", count=len(found) - most))
    if any(may_be_invited(turn, one) for one in shown):
        parts.append(_look(turn))
    elif not all(_is_near(one) for one in shown):
        parts.append(next_line(turn))
    parts.append(check_it(turn))
    return parts


def _lines(turn: Turn, one: RoundNews) -> Iterator[Markup]:
    words, new = turn.words, one.new
    yield words.say(
        "new-round",
        kind=words.plain(f"round-{new.slug}"),
        date=words.date(new.held_on),
        size=words.number(new.invitations or 0),
        has_size=new.invitations is not None,
        cutoff=new.round.cutoff if new.round else "",
        has_cutoff=new.round is not None,
    )
    yield _score(turn, one) if one.today is None else _opening(turn, one, one.today)


def _score(turn: Turn, one: RoundNews) -> Markup:
    """The score of the round's day, and how it stands to the cut-off."""
    crs = one.on_its_day.crs
    return turn.words.say(
        "new-round-score",
        score=crs.total,
        complete=crs.complete,
        estimate=crs.estimate,
        outcome=outcome(turn, one.compared) if one.compared else "",
        has_outcome=one.compared is not None,
    )


def _opening(turn: Turn, one: RoundNews, today: Opening) -> Markup:
    """What it takes to be invited in such a round."""
    words = turn.words
    if today.status == "nearly" and today.way is not None:
        day, score = today.way.day, today.way.assessment.crs
        tied = Markup("")
        if one.new.round is not None and score.rule_set == one.on_its_day.crs.rule_set:
            tied = then_at_the_cutoff(turn, score.total, one.new.round, _submitted(turn))
        return words.say(
            "new-round-nearly",
            what=words.listed(step_in_words(turn, step) for step in today.steps),
            has_what=bool(today.steps),
            day=words.date(day),
            later=day > turn.today,
            score=score.total,
            reaches=bool(one.reaches_then) and not tied,
            tied=tied,
        )
    if today.status == "unknown":
        missing = [missing_label(turn, name) for name in to_tell(turn, today.missing)]
        what = first_few(turn, list(dict.fromkeys(missing)), MOST_MISSING)
        return words.say("new-round-unknown", what=what, has_what=bool(missing))
    return words.say("new-round-open-now" if today.status == "open" else "new-round-closed")


def _is_near(one: RoundNews) -> bool:
    """Whether the step that opens it is told with it."""
    return one.today is not None and one.today.status == "nearly"


def _look(turn: Turn) -> Markup:
    """Where to look whether an invitation came."""
    shown = _counted_otherwise(turn.session.life)
    return turn.words.say("new-round-look", shown=str(shown or ""), otherwise=shown is not None)


def _counted_otherwise(life: Life) -> int | None:
    """The score IRCC showed at submission, where it was another than the one worked out here."""
    submitted = submitted_profile(life)
    if life.submitted_score is None or submitted is None or life.submitted_on is None:
        return None
    ours = assess(submitted, life.submitted_on).crs.total
    return None if ours == life.submitted_score else life.submitted_score

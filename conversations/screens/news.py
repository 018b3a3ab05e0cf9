"""What happened in the world and concerns a person, told once: other rules, new rounds.

The bot notes in the session that there is something to tell (``rules_before``,
``reminders.rounds``); what is said is composed when the chat is woken, as things stand then.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from conversations.chat.machine import HEARING_OF_ROUNDS, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports import new_rounds, rules_changed
from conversations.reports.pace import Pace, pace
from conversations.reports.step_reminded import line_beside
from conversations.screens import acting, reminding
from conversations.voice.replies import Notice
from express_entry import rulebook
from express_entry.ahead.new_rounds import RoundNews
from express_entry.ahead.rule_change import RuleChange, rule_change
from express_entry.rulebook import kept
from express_entry.rulebook.frozen import name_of

RULES = "rules"
"""The kind, and the key, of what is said of a change of the rules."""
ROUNDS = new_rounds.KIND
"""The same of new rounds."""
ROUNDS_REMEMBERED = 40


def waiting(turn: Turn) -> tuple[str, ...]:
    """The keys of what is still to be told."""
    if pace(turn) is not Pace.USUAL:
        return ()
    told = ((RULES, _is_rules_waiting(turn)), (ROUNDS, bool(new_rounds.to_hear(turn))))
    return tuple(key for key, waits in told if waits)


def let_go(turn: Turn) -> None:
    """Whom new rounds cannot concern by now, after an invitation say, hears of them no more; nor
    whoever has long been silent."""
    if turn.session.state not in HEARING_OF_ROUNDS or pace(turn) is not Pace.USUAL:
        _done_with_rounds(turn)


def tell(turn: Turn) -> None:
    """Say what waits, as things stand now. Told once, whatever comes of it; of other rules whoever
    has long been silent hears once they are here again."""
    if pace(turn) is not Pace.USUAL:
        return
    _tell_rules(turn)
    _tell_rounds(turn)


def notice_of_rules(turn: Turn, change: RuleChange) -> Notice:
    """The message that tells what a change of the rules did."""
    number = acting.remember(turn, [RULES], [RULES], turn.today)
    pressed = (reminding.SCORE, reminding.STOP_KIND, reminding.STOP_ALL)
    rows = tuple((one.button(turn, number),) for one in pressed)
    parts = [rules_changed.told(turn, change), line_beside(turn, (), None)]
    return Notice(html=str(Markup("\n\n").join(part for part in parts if part)), rows=rows)


def notice_of_rounds(turn: Turn, found: Sequence[RoundNews]) -> Notice:
    """The message that tells of new rounds."""
    kinds = list(dict.fromkeys(new_rounds.kind_of(one.new) for one in found))
    number = acting.remember(turn, [ROUNDS], kinds, turn.today)
    if any(new_rounds.may_be_invited(turn, one) for one in found):
        pressed = (reminding.INVITED, reminding.ROUNDS, reminding.STOP_KIND)
    else:
        pressed = (reminding.ROUNDS, reminding.STOP_KIND, reminding.STOP_ROUNDS)
    rows = tuple((one.button(turn, number),) for one in pressed)
    return Notice(html=str(new_rounds.told(turn, found)), rows=rows)


def _is_rules_waiting(turn: Turn) -> bool:
    session = turn.session
    wanted = RULES not in session.preferences.stopped and not session.preferences.all_stopped
    return session.rules_before is not None and wanted


def _tell_rules(turn: Turn) -> None:
    """What a change of the rules did; nothing where it does nothing by now, or the rules before
    cannot be read any more."""
    session = turn.session
    if not _is_rules_waiting(turn):
        return
    before = kept.earlier(session.rules_before or "")
    # What has begun by the person's day is told with it.
    session.rules, session.rules_before = name_of(rulebook.default(), turn.today), None
    if before is None or session.state in PAST_SCORE:
        return
    change = rule_change(turn.profile, turn.today, before, rulebook.default())
    if change.matters:
        turn.replies.append(notice_of_rules(turn, change))


def _tell_rounds(turn: Turn) -> None:
    """The new rounds that concern this person by now; nothing of those that were taken back, or are
    old by now."""
    if not turn.session.reminders.rounds:
        return
    found = new_rounds.concerning(turn, new_rounds.to_hear(turn))
    _done_with_rounds(turn)
    if found:
        turn.replies.append(notice_of_rounds(turn, found))


def _done_with_rounds(turn: Turn) -> None:
    memory = turn.session.reminders
    memory.rounds_told = [*memory.rounds_told, *memory.rounds][-ROUNDS_REMEMBERED:]
    memory.rounds = []

"""Where somebody stands, in the few words that stay pinned at the top of the chat."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat import life
from conversations.chat.machine import INVITED, LIFE, PAST_SCORE, SUBMITTED
from conversations.chat.turn import Turn
from conversations.reports import headline
from conversations.reports.next_step import is_unscored, next_step_line
from conversations.reports.pool import pool_profile
from conversations.reports.status import shown_state
from express_entry.deadlines import eligibility_lost


def status_line(turn: Turn) -> Markup:
    """The state with its last day, the CRS where one is known, the next step, and the day on which
    all that is so: what time changes is said at the next event."""
    words, state = turn.words, turn.session.state
    shown = shown_state(turn) if state in LIFE else state
    ends = _ends(turn, shown)
    parts = [
        words.say(
            "status-line-state",
            state=words.plain(f"state-{shown}"),
            has_end=ends is not None,
            ends=words.date(ends) if ends is not None else "",
        )
    ]
    if state in LIFE and state not in PAST_SCORE:
        result = turn.assessment.crs
        settled = words.say("status-line-score", total=result.total, is_estimate=result.estimate)
        parts.append(settled if turn.is_settled else headline.total(turn))
    # The question that is open changes with every answer, and stands at the end of the chat.
    step = words.say("status-line-interview") if is_unscored(turn) else next_step_line(turn)
    first = words.joined("between-status", parts)
    return words.say("status-line", status=first, next=step, on=words.date(turn.today))


def _ends(turn: Turn, shown: str) -> date | None:
    """The last day of a state that ends by itself."""
    so_far = turn.session.life
    if shown == INVITED:
        return life.invitation_ends_on(so_far)
    expires = life.expires_on(so_far)
    if shown != SUBMITTED or expires is None:
        return None
    lost = eligibility_lost(pool_profile(turn), life.candidacy_of(so_far), turn.today)
    return expires if lost is None else min(lost.on, expires)

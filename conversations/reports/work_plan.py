"""The work between an invitation and the application, day by day."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports import papers
from conversations.reports.invitation import invitation_of
from conversations.voice.quotes import BREAK, Foldable, Paragraph, sentences
from express_entry import rulebook
from express_entry.documents.work import Work, comes_next, work_plan


def plan_of(turn: Turn) -> tuple[Work, ...]:
    """The work, in its order; empty where no invitation is open."""
    found = invitation_of(turn)
    if found is None:
        return ()
    candidacy = candidacy_of(turn.session.life)
    return work_plan(turn.profile, candidacy, turn.today, found.apply.by)


def listed(turn: Turn) -> list[Paragraph]:
    """The next thing, each piece with its day or that it is done, what cannot be ready, and what
    decides the day."""
    words, found, plan = turn.words, invitation_of(turn), plan_of(turn)
    if found is None:
        return [words.say("work-plan-none")]
    first = comes_next(plan, turn.today)
    lines = []
    for one in plan:
        if one.done:
            state = "done"
        elif one.begun:
            state = "begun"
        else:
            alone = one is first and all(other.done for other in plan if other is not one)
            state = "now" if alone or one.start_by <= turn.today else "later"
        lines.append(
            words.say(
                "work-plan-line",
                state=state,
                work=words.plain(f"work-{one.id}"),
                on=words.date(one.start_by),
            )
        )
    title = words.say("work-plan-title", by=words.date(found.apply.by))
    late = [sentences(line) for line in papers.late(turn)]
    days = rulebook.default().process.biometrics.days_after_letter
    after = words.say("work-plan-after", days=days)
    last = (one for one in (papers.deciding(turn), after, words.say("work-plan-note")) if one)
    return [
        title,
        papers.next_line(turn, asks=False),
        Markup("\n").join(lines),
        *late,
        Foldable(tuple(map(Markup, last)), between=BREAK),
    ]

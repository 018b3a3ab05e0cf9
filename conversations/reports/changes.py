"""What has changed since the person was last here: a birthday, expired evidence, the rules, and
what that did to the score."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.machine import INVITED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports.headline import in_force_from, projection
from express_entry.assessment import assess
from express_entry.candidate.dates import age_on


def since_last_time(turn: Turn) -> list[Markup]:
    """One line a change; empty on the same day or when nothing changed."""
    seen = turn.session.seen_on
    return [] if seen is None else changes_since(turn, seen, "changed-birthday")


def changes_since(turn: Turn, seen: date, birthday: str) -> list[Markup]:
    """The same since any day; ``birthday`` is the wording of one."""
    today = turn.today
    if seen >= today or not turn.walk.answers:
        return []
    if turn.session.state in PAST_SCORE:
        return []  # the score does not matter any more
    words, profile = turn.words, turn.profile
    then, now = assess(profile, seen), turn.assessment
    lines = []
    birth = profile.birth_date
    if birth is not None and age_on(birth, today) > age_on(birth, seen):
        lines.append(words.say(birthday, age=age_on(birth, today)))
        invited = turn.session.life.invited_on
        if (
            turn.session.state == INVITED
            and invited
            and age_on(birth, today) > age_on(birth, invited)
        ):
            # The score that follows is lower, and by law that does no harm (IRPA 11.2(2)(a)).
            lines.append(words.say("changed-birthday-invited"))
    for standing in now.languages:
        expires = standing.expires_on
        if expires is not None and seen < expires <= today:
            lines.append(
                words.say(
                    "changed-test",
                    language=words.plain(f"official-language-{standing.language}"),
                    date=words.date(expires),
                )
            )
    expires = then.education.eca_expires_on
    if expires is not None and seen < expires <= today:
        lines.append(words.say("changed-eca", date=words.date(expires)))
    if then.crs.in_force != now.crs.in_force:
        lines.append(words.say("changed-rules", date=words.date(in_force_from(turn))))
    if then.crs.total != now.crs.total:
        lines.append(
            words.say(
                "changed-score",
                before=then.crs.total,
                after=now.crs.total,
                estimate=now.crs.estimate,
            )
        )
        if said := projection(turn):
            lines.append(said)
    return lines

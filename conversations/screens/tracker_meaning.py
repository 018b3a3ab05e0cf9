"""What a message of IRCC's about an application means: what waits for the person, and what does
not."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.topics.answering import known
from conversations.typed.tracker import Kind, Part, Standing, Tracked
from conversations.voice import pages
from conversations.voice.quotes import Foldable, Paragraph
from express_entry import rulebook

_WAITING: tuple[Kind, ...] = ("more", "biometrics_letter", "concerns", "passport", "posted")
_SOURCE = "silence_normal"
"""The topic whose source names the parts of the tracker and how they can stand."""
_OF_KINDS: dict[Kind, str] = {
    "concerns": "fairness_letter",
    "passport": "ppr_ecopr",
    "portal": "ppr_ecopr",
    "complete": "aor",
    "more": "after_applying",
    "biometrics_letter": "after_applying",
    "posted": "after_applying",
}
_OF_STANDINGS: dict[Standing, str] = {
    "refused": "refused_what_now",
    "approved": "ppr_ecopr",
    "progress": "silence_normal",
    "not_started": "silence_normal",
}


def waits(tracked: Tracked) -> bool:
    """Whether the person has something to do."""
    asked = any(kind in _WAITING for kind in tracked.kinds)
    return asked or any(standing == "waiting" for _, standing in tracked.parts)


def topic_of(tracked: Tracked) -> str:
    """The topic that says more of it: of what kind it is before how a part stands."""
    for kind, topic in _OF_KINDS.items():
        if kind in tracked.kinds:
            return topic
    standings = {standing for _, standing in tracked.parts}
    found = [topic for standing, topic in _OF_STANDINGS.items() if standing in standings]
    return found[0] if found else "after_applying"


def meaning(turn: Turn, tracked: Tracked) -> list[Paragraph]:
    """What it means, the kind of message first."""
    words, days = turn.words, rulebook.default().process.biometrics.days_after_letter
    kinds = [
        words.say(f"tracker-kind-{kind.replace('_', '-')}", days=days) for kind in tracked.kinds
    ]
    lines = tuple(_line(turn, part, standing) for part, standing in tracked.parts)
    return [
        words.say("tracker-title", waits=waits(tracked)),
        *kinds,
        Foldable(lines) if lines else "",
        _source(turn, topic_of(tracked) if tracked.kinds else _SOURCE),
    ]


def _line(turn: Turn, part: Part, standing: Standing) -> Markup:
    words = turn.words
    return words.say(
        "tracker-line",
        part=words.plain(f"tracker-part-{part}"),
        meaning=words.say(f"tracker-standing-{standing.replace('_', '-')}", part=part),
    )


def _source(turn: Turn, of: str) -> Foldable:
    words, topic = turn.words, known(of)
    assert topic is not None, "a topic that is gone"
    assert topic.as_of is not None, "a topic without the day of its source"
    source = topic.sources[0]
    said = words.say(
        "tracker-source",
        url=pages.page(words, source),
        note=pages.note(words, source),
        seen=words.date(topic.as_of),
    )
    return Foldable((words.say("paper-footing"), said), whole=True)

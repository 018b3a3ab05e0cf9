"""A test to be sat once more: what it repeats, and what it would bring."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.headline import limits
from express_entry.ahead.retake import TestName, if_kept
from express_entry.candidate.profile import ABILITIES, LanguageTest
from express_entry.counting import language

_NAMES: tuple[TestName, ...] = ("english", "french")


def held(turn: Turn) -> list[TestName]:
    """The tests that were taken, and could be sat once more."""
    return [name for name in _NAMES if _held(turn, name) is not None]


def label(turn: Turn, name: str) -> str:
    """The test by its name."""
    test = _held(turn, name)
    return language.description(test.test).name if test is not None else ""


def scores_held(turn: Turn, name: str) -> str:
    """The scores there are, as all four are typed."""
    test = _held(turn, name)
    assert test is not None, "no test to be sat once more"
    return _scores(turn, test)


def told(turn: Turn, name: str) -> list[Markup]:
    """What the targets would bring on the day of the sitting; the results there are count on."""
    words, planned = turn.words, turn.session.retakes[name]
    kept = if_kept(turn.profile, "french" if name == "french" else "english", turn.today)
    test, day = label(turn, name), words.date(planned.on)
    if kept is None:
        return [words.say("retake-over", test=test, date=day)]
    sitting = turn.profile.french_retake if name == "french" else turn.profile.english_retake
    assert sitting is not None, "a sitting that is not in the profile"
    gained = [one for one in kept.after.met if one not in kept.before.met]
    lost = [one for one in kept.before.met if one not in kept.after.met]
    said = words.say(
        "retake-told",
        test=test,
        date=day,
        scores=_scores(turn, sitting),
        before=kept.before.total,
        after=kept.after.total,
        difference=words.signed(kept.gain),
        same=kept.gain == 0,
    )
    parts = [
        words.say(
            f"retake-{what}", programs=words.listed(words.plain(f"program-{p}") for p in names)
        )
        for what, names in (("opens", gained), ("closes", lost))
        if names
    ]
    return [said, *parts, words.say("retake-until"), limits(turn)]


def _held(turn: Turn, name: str) -> LanguageTest | None:
    test: LanguageTest | None = getattr(turn.profile, name)
    return None if test is None or test.planned or test.listening is None else test


def _scores(turn: Turn, test: LanguageTest) -> str:
    """All four, each with the letter of its ability."""
    words = turn.words
    given = (
        words.plain("lettered-score", ability=ability, score=words.number(score))
        for ability in ABILITIES
        if (score := getattr(test, ability)) is not None
    )
    return words.joined("between-scores", given)

"""What has to be known first before a wish can be worked out: that nothing changes may be said only
where it is so, and not where the fact that would tell is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading.wishes import Wish
from conversations.interview.walk import find
from express_entry.points.partner import partner_column

_OF_PRINCIPAL = (
    "partner.accompanying",
    "partner.birth_date",
    "partner_test.test",
    "partner.education",
    "partner.canadian_years",
    "partner.foreign_years",
)
_YEARS = {
    "canada": ("canadian_years",),
    "abroad": ("foreign_years",),
    "either": ("canadian_years", "foreign_years"),
}
_OF_STUDY = ("education", "credential.0.level")
"""Where what was studied is told: in one line, or one by one."""


def needs(turn: Turn, wishes: Sequence[Wish]) -> Markup:
    """What is to be told first, or why nothing of a partner counts; empty where neither is so."""
    lacking = dict.fromkeys(
        _label(turn, key) for wish in wishes for key in _keys(turn, wish) if _is_lacking(turn, key)
    )
    if lacking:
        return turn.words.say("wish-needs", what=turn.words.listed(lacking))
    of_partner = any(one.of_partner or one.partner == "principal" for one in wishes)
    if of_partner and partner_column(turn.assessment.factors)[0] is False:
        return turn.words.say("wish-partner-not-counted")
    return Markup("")


def _keys(turn: Turn, wish: Wish) -> Iterator[str]:
    """The questions whose answers a wish is worked out from."""
    study = wish.assessed or wish.credential is not None
    if wish.partner == "principal":
        yield from _OF_PRINCIPAL
    elif wish.of_partner:
        yield "partner.accompanying"
        if study:
            yield from ("partner.education", "partner.education_country")
        if wish.work is not None:
            yield "partner.canadian_years"
    else:
        if wish.work is not None and turn.profile.jobs is None:
            yield from _YEARS[wish.work]
        if study and not any(key in turn.walk.answers for key in _OF_STUDY):
            yield from _OF_STUDY[:1]


def _is_lacking(turn: Turn, key: str) -> bool:
    """Whether there is no answer to a question that is asked, now or later; of a partner also
    before it is."""
    if key in turn.walk.answers:
        return False
    return turn.walk.by_key(key) is not None or (
        key.startswith("partner") and turn.profile.has_partner is True
    )


def _label(turn: Turn, key: str) -> str:
    question = find(key)
    assert question is not None, "a wish that rests on what nobody asks"
    return turn.words.plain(question.wording, "label")

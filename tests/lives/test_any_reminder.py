"""Whatever somebody does: nothing is said of a cause that is gone, nothing twice, and nothing that
speaks of a profile where none stands in the pool. Judged by what was told, not by the engine."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from conversations.voice.events import Tapped
from express_entry.candidate.dates import add_months, anniversary
from tests.lives.life import Life, submitted
from tests.lives.test_any_life import PEOPLE, seeds, step
from tests.lives.test_second_time import SIXTY_SEVEN

ABOUT_THE_POOL = {"quarterly_check", "profile_expiry", "untold"}
POOL_WORDS = (
    "update your profile", "update the profile", "IRCC must be told", "leaves the pool",
    "would leave the pool", "IRCC takes the age over", "Have you told IRCC",
)  # fmt: skip
LIVES: tuple[dict[str, Any], ...] = (*PEOPLE, SIXTY_SEVEN, {"english.date": "2025-04-15"})


class Heard(Life):
    """A life of which every reminder is judged as it is said."""

    def _reminded(self, notice: Any) -> None:
        super()._reminded(notice)
        session = self.session
        assert session is not None
        sent = list(session.reminders.sent.values())[-1]
        assert sent.on == self.today
        assert len(sent.causes) == len(set(sent.causes)), "twice in one message"
        for cause in sent.causes:
            name, _, on = cause.partition("|")
            self._holds(name, date.fromisoformat(on))
        text = self.text_of()
        if any(words.lower() in text.lower() for words in POOL_WORDS):
            assert self._stands(), text
        assert not session.preferences.all_stopped
        assert not set(sent.kinds) & set(session.preferences.stopped)

    def _stands(self) -> bool:
        assert self.session is not None
        told = self.session.life
        if self.state != "submitted" or told.submitted_on is None:
            return False
        return self.today <= add_months(told.submitted_on, 12)

    def _holds(self, name: str, on: date) -> None:
        """Whether the cause is there, by what the person told."""
        assert self.session is not None
        told, answers = self.session.life, self.answers
        head = name.partition(".")[0]
        if head in ABOUT_THE_POOL:
            assert self._stands(), f"{name} of a profile that is not in the pool"
        elif head in ("invitation", "invitation_over"):
            assert self.state == "invited"
            assert told.invited_on is not None
            assert on <= told.invited_on + timedelta(days=61)
        elif name == "biometrics":
            assert told.biometrics_letter_on is not None
            assert not told.biometrics_done
            assert on == told.biometrics_letter_on + timedelta(days=30)
        elif name == "passport":
            assert on == date.fromisoformat(str(answers["passport"]))
        elif name in ("draft", "unsubmitted"):
            assert self.state == "scored"
        elif name == "nomination_accept":
            assert told.nominated_on is not None
            assert not told.nomination_accepted
        elif name in ("invited",) or name.startswith("work."):
            assert self.state == "invited"
        elif name == "service_standard":
            assert told.applied_on is not None
            assert on == add_months(told.applied_on, 6)
        elif name == "profile_over":
            assert told.submitted_on is not None or told.ended_on is not None
        elif name == "birthday":
            born = date.fromisoformat(str(answers["birth_date"]))
            assert on == anniversary(born, on.year - born.year)
        elif name == "language_test.english":
            tests = [answers["english.date"], (told.snapshot or {}).get("english.date")]
            days = [add_months(date.fromisoformat(str(one)), 24) for one in tests if one]
            assert on in days
        elif name == "medical":
            assert told.medical_exam_on is not None
            assert on == add_months(told.medical_exam_on, 12)
        if self.state in ("applied",):
            assert head in (
                "passport",
                "passport_expired",
                "biometrics",
                "biometrics_over",
                "medical",
                "police",
                "service_standard",
                "permit",
                "bridging",
            ), name
        assert self.state != "landed"


@pytest.mark.parametrize("seed", seeds(6))
def test_any_life_is_told_what_is_so_and_once(seed: int) -> None:
    print(f"SEED={seed}")
    dice = Random(seed)
    begun = submitted(answers=LIVES[seed % len(LIVES)])
    life = Heard(begun.today, begun.session)
    life.card, life.buttons, life.plan, life.now = begun.card, begun.buttons, begun.plan, begun.now
    snoozed = steps = 0
    # However early it is withdrawn, begun again and so on: of each life something is judged.
    while steps < 25 or (len(life.told) < 3 and steps < 120):
        step(life, dice)
        steps += 1
        assert life.session is not None
        snoozed += bool(life.session.reminders.snoozed)
    assert len(life.told) >= 3
    if not snoozed:
        # Nothing was put off: no message comes word for word a second time.
        texts = [(line[:10], life.text_of(n)) for n, line in enumerate(life.told)]
        assert len(texts) == len(set(texts))


@pytest.mark.parametrize("seed", range(6))
def test_who_stops_hears_nothing_until_on_again_and_then_nothing_of_before(seed: int) -> None:
    dice = Random(seed)
    life = submitted(answers=LIVES[seed])
    life.until((life.today + timedelta(days=dice.randrange(20, 250))).isoformat())
    if life.reminders:
        buttons = [b for b in life.buttons_of() if b.label.startswith("In 1")]
        if buttons:
            life._happens(Tapped(dice.choice(buttons).data or "", 1))
    life.command("/stop")
    if "Stop all reminders" in life.labels:
        life.taps("Stop all reminders")
    heard = len(life.told)
    life.until((life.today + timedelta(days=dice.randrange(1, 300))).isoformat())
    assert len(life.told) == heard
    on_again = life.today
    # The year in the pool, the test and the fees of April 2028 lie within this.
    life.command("/reminders").until((life.today + timedelta(days=400)).isoformat())
    assert life.session is not None
    for number in list(life.session.reminders.sent)[heard:]:
        for cause in life.session.reminders.sent[number].causes:
            assert date.fromisoformat(cause.partition("|")[2]) >= on_again, cause

"""The next step in words: each one, as people read it."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from conversations.chat.turn import Turn
from conversations.reports.next_step import _WORDED, next_line
from conversations.voice.wording import plain
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import NextStepId
from express_entry.candidate.profile import ABILITIES, Profile
from tests.express_entry.ahead.test_next_step import IN_THE_POOL, NO_TEST, NOT_ASSESSED, invited
from tests.express_entry.candidates import ana, english, eve, foreign_degree, french, job, told
from tests.lives.life import scored

DAY = date(2026, 10, 1)


def line_of(
    profile: Profile, candidacy: Candidacy | None, monkeypatch: pytest.MonkeyPatch, on: date = DAY
) -> str:
    life = scored()
    assert life.session is not None
    turn = Turn(life.session, on)
    monkeypatch.setitem(turn.__dict__, "profile", profile)
    known = candidacy or Candidacy()
    monkeypatch.setattr("conversations.reports.next_step.candidacy_of", lambda _: known)
    return plain(next_line(turn))


@pytest.mark.parametrize(
    ("profile", "candidacy", "line"),
    [
        (Profile(), None, "Next: answer “Date of birth”. A score begins with it."),
        (
            ana(english=english("2024-12-15")),
            None,
            "Next: book a new English test now. Yours counts until the day before 15 December "
            "2026; without it CRS 424 becomes 225.",
        ),
        (
            ana(credentials=[foreign_degree("2021-11-20")]),
            None,
            # Without the degree 120 and 25 are gone.
            "Next: have the credential assessed again. The ECA counts until the day before "
            "20 November 2026; without it CRS 424 becomes 279.",
        ),
        (
            ana(),
            Candidacy.model_validate({"submitted_on": "2025-10-12"}),
            "Next: have a new profile ready: yours leaves the pool on 12 October 2026, its 12 "
            "months are over then. From that day on you can submit the new one.",
        ),
        (
            ana(passport_expires_on="2026-11-15"),
            None,
            "Next: renew your passport: it ends on 15 November 2026. Once you have the new one, "
            "tell me under /edit.",
        ),
        (
            ana(passport_expires_on="2026-09-15"),
            None,
            "Next: renew your passport: it ended on 15 September 2026. Once you have the new one, "
            "tell me under /edit.",
        ),
        (
            ana(),
            invited(round_cutoff=400),
            "Next: today, order police certificates from each country of six months or more. Send "
            "your application by 19 November 2026: 49 days left.",
        ),
        (
            # The report of 20 October 2021 ends on 20 October 2026.
            ana(credentials=[foreign_degree("2021-10-20")]),
            invited(round_cutoff=400),
            "Next: send your application by 19 October 2026, the last day of your WES report "
            "(ECA), or renew it first.",
        ),
        (
            ana(passport_expires_on="2026-11-01"),
            invited(round_cutoff=400),
            "Next: send your application by 1 November 2026, the last day of your passport, or "
            "renew it first.",
        ),
        (
            ana(),
            invited(round_cutoff=400, prepared=["police", "medical", "letters"]),
            # 32 days before 19 November.
            "Next: nothing new today; from 18 October 2026, ask your bank for the letter on your "
            "funds. Send your application by 19 November 2026: 49 days left.",
        ),
        (
            ana(),
            Candidacy.model_validate({"ended_on": "2026-09-28"}),
            "Next: make a new profile on IRCC's site: the old one ended on 28 September 2026. "
            "Your answers are kept for it.",
        ),
        (
            ana(settlement_funds=1000),
            Candidacy.model_validate({"ended_on": "2026-09-28"}),
            "Next: see what a program asks. The old profile ended on 28 September 2026; a new one "
            "needs a program, and by your answers you meet none today.",
        ),
        (
            ana(),
            invited(round_cutoff=500),
            "Next: mend what is wrong, or decline the invitation: CRS 424 is under the 500 of your "
            "round.",
        ),
        (
            ana(),
            invited(applied_on="2026-09-25"),
            "Next: tell me the dates of letters and papers from IRCC, and I will watch them.",
        ),
        (
            ana(),
            invited(applied_on="2026-02-01", landed_on="2026-09-25"),
            # 180 days after 25 September.
            "Next: welcome to Canada. IRCC needs your Canadian address for your card by 24 March "
            "2027, if you have not given it yet.",
        ),
        (
            ana(),
            Candidacy.model_validate({"submitted_on": "2025-09-30"}),
            "Next: make a new profile on IRCC's site: the old one ended on 30 September 2026. "
            "Your answers are kept for it.",
        ),
        (
            ana(jobs=[job("2020-01-01", noc="65201")]),
            None,
            "Next: look at other ways to Canada. Your work is of a kind (TEER 4 or 5) that no "
            "program of Express Entry counts, however well it is done. IRCC lists its programs "
            "here; I know only Express Entry.",
        ),
        (
            ana(**NO_TEST),
            None,
            # 67 points: 16 at CLB 7 are too few, 20 at CLB 8 with 21 + 15 + 12 are 68. The score
            # then: 105 + 120 + 4 x 23 + 13 (degree) + 25 (work abroad).
            "Next: English at CLB 8 in all four abilities. That alone opens the Federal Skilled "
            "Worker Program (CRS 355).",
        ),
        (
            ana(settlement_funds=1000),
            None,
            # The table of 2026 for one person.
            "Next: save up to $15,263 CAD. That alone opens the Federal Skilled Worker Program.",
        ),
        (
            ana(destination="QC"),
            None,
            "Next: mean to live outside Quebec. That alone opens the Federal Skilled Worker "
            "Program; Quebec chooses its own immigrants.",
        ),
        (
            ana(**NO_TEST, credentials=[NOT_ASSESSED], settlement_funds=0),
            None,
            "Next: three things:\n"
            "1. Take an English test that IRCC accepts.\n"
            "2. Have your credential assessed (ECA). It takes weeks to months: order it now.\n"
            "3. Have $15,263 CAD to show.\n"
            "With CLB 9 and all of it you would have CRS 424, and meet the Federal Skilled Worker "
            "Program.",
        ),
        (
            ana(provincial_nomination=True),
            None,
            "Next: create your profile on IRCC's site. Your 1,024 points would have been enough in "
            "the last round of this kind (725): Provincial Nominee.",
        ),
        (
            ana(provincial_nomination=True),
            IN_THE_POOL,
            "Next: nothing today. Your 1,024 points would have been enough in the last round of "
            "this kind (725): Provincial Nominee. I keep watch over your dates.",
        ),
    ],
)
def test_each_step_in_words(
    profile: Profile, candidacy: Candidacy | None, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert line_of(profile, candidacy, monkeypatch) == line


def test_one_ability_is_named_where_one_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    # Eve at 36: one point of 67 is missing (tests/express_entry/ahead/test_next_step.py).
    assert line_of(eve(), None, monkeypatch, date(2026, 3, 20)).startswith(
        # CLB 9 in reading is IELTS 7.
        "Next: English reading 7 instead of 6.5 (CLB 9). That gives the missing point of 67 and "
        "opens the Federal Skilled Worker Program"
    )


def test_what_opens_by_itself_is_told_with_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    newcomer = told(
        english=english("2026-03-10"), jobs=[job("2025-11-05", canada=True)], settlement_funds=0
    )
    assert line_of(newcomer, None, monkeypatch) == (
        "Next: go on with your work until 5 November 2026. That alone opens the Canadian "
        "Experience Class (CRS 269 then)."
    )


def test_a_door_is_told_by_its_own_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a French test that there is, only the abilities are other."""
    five = french("2026-04-20") | dict.fromkeys(ABILITIES, 5)
    ends = line_of(ana(french=five, has_no_french_test=None), IN_THE_POOL, monkeypatch)
    assert ends.startswith("Next: French at NCLC 7 in all four abilities. It opens rounds of")


def test_every_step_has_its_words() -> None:
    assert set(_WORDED) == set(get_args(NextStepId))


def test_a_profile_need_not_wait_for_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """It costs nothing and keeps its place among equal scores (process.toml: an update keeps the
    time of submission): whoever meets a program and waits for points loses that place."""
    met = line_of(ana(), None, monkeypatch)
    assert met.startswith("Next: create your profile, it is free. Then: French at")
    # There is one already; and there can be none, since a program is not met.
    assert "create your profile" not in line_of(ana(), IN_THE_POOL, monkeypatch)
    assert "create your profile" not in line_of(eve(), None, monkeypatch, date(2026, 3, 20))

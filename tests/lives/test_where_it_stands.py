"""The card of where a candidacy stands, whole: each thing that happened, the day that comes next,
and what to do. What must not be there (the score after applying, a year that is over) is not.

Sixty days from 10 February 2027 are 11 April; thirty from 20 February are 22 March.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.lives.buttons import applied, invited, with_letter
from tests.lives.life import Life, scored, submitted

SUBMITTED = "Profile submitted on 5 October 2026."
INVITED = "Invited on 10 February 2027, General (all programs)."
SENT = "Application sent on 20 February 2027."
CRS = "CRS 424 of 1,200"
LATER = "CRS 424 of 1,200 (estimate)"
"""The same once the figures in force are not known."""
PROFILE_FIRST = "Next: create your profile, it is free. Then: "
FRENCH = (
    "Next: French at NCLC 7 in all four abilities. It opens rounds of this kind: French. CRS 486 "
    "would have been enough in {} held in the last twelve months."
)
"""424 and 62 for French: above each French cut-off of those months (432 at most)."""
POOL = (
    "Your profile is in the pool. Tell me when you are invited, or when anything in your life "
    "changes."
)
# Six months after 20 February.
AFTER = (
    "Now IRCC decides.",
    "What comes, in its order",
    "1. An automatic message, then the check that everything is there. Then a letter with your "
    "application's number (E and nine digits).",
    "2. {}",
    "3. Medical results, eligibility, background and security checks, in any order. IRCC may ask "
    "for a paper or an interview.",
    "4. The right of permanent residence fee ($600 CAD for each adult), if you have not paid it.",
    "5. The decision, then the confirmation (COPR). IRCC's standard is 6 months, which end on 20 "
    "August 2027; that is no promise.",
    "6. In Canada: e-mails that end in cic.gc.ca, then a portal, and the electronic confirmation "
    "(eCOPR) there. Abroad: your passport, if you need a visa, then the COPR; land before its last "
    "day. How long that takes, no official page says.",
    "7. Until then tell IRCC by web form of a birth, marriage, separation, a new job, address, "
    "passport, test or diploma. You may travel and work only as your own visa and permit allow.",
)


TO_COME = "A letter for your biometrics: 30 days to give them. Tell me when it comes."


def decides(biometrics: str) -> list[str]:
    """What comes after applying; what is known of the biometrics."""
    return [line.format(biometrics) for line in AFTER]


LETTERS = "Next: tell me the dates of letters and papers from IRCC, and I will watch them."
ANEW = (
    "Next: make a new profile on IRCC's site: the old one ended on {}. Your answers are kept "
    "for it."
)
PROCESSING = (
    "IRCC's service standard is 6 months for most complete applications; actual times vary. On 3 "
    "September 2026 its site showed about 6 to 7 months."
)
TELL = (
    "While IRCC works on it, tell them by web form of 8 kinds of change:",
    "• your family (a birth or adoption)",
    "• your contact details",
    "• a job or job offer",
    "• a new credential",
    "• new test results",
    "• your nomination or where you mean to live",
    "• your representative",
    "• your wish to go on (a withdrawal)",
)


@pytest.mark.parametrize(
    ("begin", "card"),
    [
        (
            lambda: submitted(),
            [
                [FRENCH.format("14 of the 14")],
                [
                    "You are here: in the pool.",
                    SUBMITTED,
                    "It leaves the pool on 5 October 2027, if you are not invited before.",
                    CRS,
                ],
                [POOL],
            ],
        ),
        (
            lambda: invited().does("/declined", "[Today"),
            [
                [FRENCH.format("9 of the 9")],
                [
                    "You are here: in the pool.",
                    SUBMITTED,
                    "Invitation declined on 10 February 2027.",
                    "It leaves the pool on 5 October 2027, if you are not invited before.",
                    LATER,
                ],
                [POOL],
            ],
        ),
        (
            invited,
            [
                [
                    "Next: today, order police certificates from each country of six months or "
                    "more. Send your application by 11 April 2027: 60 days left."
                ],
                [
                    "Before you apply: I cannot say for certain that an application would hold. I "
                    "do not know the lowest score of your round: compare it with your own."
                ],
                [
                    "You are here: invited to apply.",
                    SUBMITTED,
                    INVITED,
                    "You can apply until the end of 11 April 2027: 60 days left. Go by the day and "
                    "hour in your IRCC account.",
                    LATER,
                ],
                [
                    "Declining puts the profile back in the pool, until 5 October 2027; doing "
                    "nothing ends it."
                ],
            ],
        ),
        (
            lambda: invited().until("2027-04-12"),
            [
                [
                    ANEW.format("12 April 2027")
                    + " It would have about CRS 424 today and would need an invitation of its own."
                ],
                [
                    "You are here: the time to apply is over.",
                    SUBMITTED,
                    INVITED,
                    "The time to apply ended on 11 April 2027.",
                    LATER,
                ],
                [
                    "Did you apply or decline in time? Then tell me when. If not, the invitation "
                    "has lapsed and the profile with it; your answers are kept for a new one."
                ],
            ],
        ),
        (
            applied,
            [
                [LETTERS],
                ["You are here: applied.", SUBMITTED, INVITED, SENT, PROCESSING, *TELL],
                decides(TO_COME),
            ],
        ),
        (
            with_letter,
            [
                [
                    "Next: give your biometrics by 22 March 2027: IRCC has written for them. Book "
                    "your visit now."
                ],
                [
                    "You are here: applied.",
                    SUBMITTED,
                    INVITED,
                    SENT,
                    PROCESSING,
                    *TELL,
                    "Biometrics letter of 20 February 2027: give them by 22 March 2027.",
                ],
                decides("Biometrics: asked for, to be given by 22 March 2027."),
            ],
        ),
        (
            lambda: with_letter().taps("Biometrics given"),
            [
                [LETTERS],
                [
                    "You are here: applied.",
                    SUBMITTED,
                    INVITED,
                    SENT,
                    PROCESSING,
                    *TELL,
                    "Biometrics given.",
                ],
                decides("Biometrics: given."),
            ],
        ),
        (
            lambda: applied().does("/landed", "[Today"),
            [
                [
                    "Next: welcome to Canada. IRCC needs your Canadian address for your card by 19 "
                    "August 2027, if you have not given it yet."
                ],
                [
                    "You are here: permanent resident.",
                    SUBMITTED,
                    INVITED,
                    SENT,
                    "Permanent resident since 20 February 2027.",
                ],
                [
                    "Your first card comes by mail; until then your COPR proves your status inside "
                    "Canada. To fly back you need the card, or a travel document from abroad. I "
                    "have no further dates to watch. /delete erases what I kept.",
                    "The first weeks",
                    # 180 days after 20 February 2027: 8 days left of it, then 31, 30, 31, 30, 31
                    # make 161, and 19 of August.
                    "1. Check that IRCC has your address and photo for the card. A new address "
                    "within 180 days, so by 19 August 2027, goes to IRCC by web form.",
                    "2. With the signed COPR ask for your social insurance number (SIN): you need "
                    "it to work.",
                    "3. Free newcomer services near you help with a home, schools and language.",
                    "4. The health card and the driver's licence are your province's; each has its "
                    "own wait, which I do not know. Ask on the first day.",
                    "5. Until the card comes, keep the COPR with your passport.",
                ],
            ],
        ),
        (
            lambda: invited().until("2027-04-12").command("/lapsed"),
            [
                [ANEW.format("11 April 2027")],
                [
                    "You are here: invitation lapsed.",
                    SUBMITTED,
                    INVITED,
                    "Ended on 11 April 2027.",
                    LATER,
                ],
                [
                    "That profile cannot be invited any more. Your answers are kept: you can begin "
                    "a new one, with a new place in tie-breaks."
                ],
            ],
        ),
    ],
    ids=[
        "pool", "declined", "invited", "sixty days over", "applied", "letter", "given", "landed",
        "lapsed",
    ],
)  # fmt: skip
def test_where_it_stands(begin: Callable[[], Life], card: list[list[str]]) -> None:
    life = begin().command("/status")
    assert [one.splitlines() for one in life.card.split("\n\n")] == card


@pytest.mark.parametrize(
    ("day", "left"),
    [
        ("2027-04-09", ": 2 days left"),
        ("2027-04-10", ": 1 day left"),
        ("2027-04-11", ": that is today"),
    ],
)
def test_the_days_left_to_apply(day: str, left: str) -> None:
    card = invited().until(day).command("/status").card
    assert "You can apply until the end of 11 April 2027" in card
    assert left in card


def test_before_submitting_nothing_happened_yet() -> None:
    lines = scored().command("/status").card.splitlines()
    assert lines[:4] == [
        FRENCH.format("14 of the 14").replace("Next: ", PROFILE_FIRST),
        "",
        "You are here: scored, not submitted yet.",
        CRS,
    ]


# ------------------------------------------------------------------ no longer eligible


LOOK = "Look at the programs on your score card: each says what would meet it."
AGAIN = (
    "By your answers you meet a program today. If that is right, begin a new profile: your answers "
    "are kept for it."
)


def test_who_is_no_longer_eligible_and_meets_a_program_again_is_told_so() -> None:
    # 66 points at 40: 23 + 21 + 15 + 7. With reading at CLB 9, 24: 67.
    life = submitted(answers={"birth_date": "1987-07-10", "english.reading": "6.5"})
    life.until("2027-07-12").command("/ineligible")
    assert LOOK in life.card
    assert AGAIN not in life.card
    life.does("/edit", "[Language", "[English: reading", "7")
    life.command("/status")
    assert AGAIN in life.card
    assert LOOK not in life.card
    assert life.labels[0] == "Begin a new profile"
    # Not certain: the programs say what is missing.
    life.does("/edit", "[Language", "[English test", "[CELPIP")
    while life.asks is not None:
        life.taps("I don't have it yet" if "I don't have it yet" in life.labels else "Skip")
    life.command("/status")
    assert LOOK in life.card
    assert AGAIN not in life.card


# ------------------------------------------------------------------ a nomination told


OPENS = "A nomination opens no round by itself. It counts only together with one of the three"


@pytest.mark.parametrize(
    ("answers", "without", "said"),
    [
        ({}, (), ""),
        ({"english.writing": "5.5"}, (), "by your answers you meet none today."),
        ({"destination": "QC"}, (), "by your answers you meet none today."),
        ({}, ("funds",), "I cannot say yet whether you meet one."),
    ],
)
def test_what_a_nomination_just_told_opens(
    answers: dict[str, str], without: tuple[str, ...], said: str
) -> None:
    life = scored(answers=answers, without=without).does("/edit", "[Profile")
    life.taps("Provincial nomination", "Yes")
    assert "(+600)" in life.card
    assert (OPENS in life.card) is bool(said)
    assert said in life.card
    # Told once, when it is told: not with the next change, and not when it is taken back.
    life.taps("Brother or sister in Canada", "Yes")
    assert OPENS not in life.card
    life.taps("Provincial nomination", "No")
    assert "(-585)" in life.card, "the 15 for a sibling count again: D ends at 600"
    assert OPENS not in life.card


# ------------------------------------------------------------------ what comes before the rest


def test_what_waits_to_be_told_to_ircc_comes_first() -> None:
    """Not French at NCLC 7, which brings points: invitations go by what IRCC holds."""
    life = submitted().does("/edit", "[Profile", "[Dependent children", "1", "/status")
    assert life.card.startswith(
        "Next: update your profile on IRCC's site: Dependent children: 0 → 1. Invitations go by "
        "what stands there. Then tell me it is done."
    )
    assert life.labels[:3] == [
        "What IRCC must be told", "I was invited to apply", "Something has changed",
    ]  # fmt: skip
    assert life.command("/score").card.startswith("Next: update your profile on IRCC's site")
    life.does("/status", "[What IRCC must be told", "[Done: ", "/status")
    assert life.card.startswith(FRENCH[:20])


def test_several_changes_are_told_in_one_line_and_what_is_about_to_be_lost_before_them() -> None:
    life = submitted().does("/edit", "[Profile", "[Dependent children", "1")
    life.does("/edit", "[Profile", "[Settlement funds", "30000", "/status")
    assert "Dependent children: 0 → 1" in life.card.splitlines()[0]
    assert "Settlement funds" in life.card.splitlines()[0]
    life.does("/edit", "[Profile", "[Passport expiry", "30 November 2026", "/status")
    assert life.card.startswith("Next: renew your passport")
    assert "What IRCC must be told" in life.labels[:3]


def test_what_a_letter_asks_for_is_in_sight_before_more() -> None:
    life = with_letter().command("/status")
    assert life.labels == [
        "Biometrics given", "A letter or paper came", "I became a permanent resident", "More",
    ]  # fmt: skip
    assert life.command("/score").labels[0] == "Biometrics given"
    life.taps("Biometrics given")
    assert life.card.startswith(LETTERS)
    assert "Biometrics given" not in life.labels

"""The five candidates of ``tests/stories``, whose scores are summed up in the file of each: what
follows for them on 1 October 2026.

Rounds from 2 October 2025 to 1 October 2026 in IRCC's record:

    Canadian Experience   533 533 531 520 515 511 509 508 508 507 509 515 514 518 516 517 516 516
                          523 521 519 518
    French                432 416 408 399 400 397 393 419 400 409 420 399 391 382
    Provincial Nominee    778 761 738 699 729 731 711 746 749 789 710 742 802 786 795 798 805 730
                          708 744 768 760 697 734 725
    Healthcare            472 462 476 467 475 475
    Senior managers       429 392 389
    Physicians            169 223 198
    Trades                477 476
    Transport             470
"""

from __future__ import annotations

from typing import Any

from tests.stories import (
    canadian_experience,
    couple,
    francophone,
    software_engineer,
    tradesperson,
)
from tests.stories.newcomers.newcomer import Doorway, First, Gain, Newcomer, Turn, day
from tests.stories.story import BEFORE, Story

TODAY = BEFORE.isoformat()
A_YEAR_ON = "2027-10-01"
NO_RULES_KNOWN = "2026-11-03"


def walking(story: Story, **what_follows: Any) -> Newcomer:
    return Newcomer(
        name=story.name,
        on=TODAY,
        script=story.script,
        crs=story.crs,
        fsw67=story.fsw67,
        programs=story.programs,
        **what_follows,
    )


def french(above: int, score: int, above_then: int) -> Doorway:
    return Doorway(
        status="nearly", rounds=14, above=above, last=382, changes=("french",), on=TODAY,
        score=score, above_then=above_then,
    )  # fmt: skip


def nominee(score: int, above_then: int = 25) -> Doorway:
    return Doorway(
        status="nearly", rounds=25, above=0, last=725, changes=("provincial_nomination",), on=TODAY,
        score=score, above_then=above_then,
    )  # fmt: skip


def by_work(rounds: int, above: int, last: int, score: int, above_then: int) -> Doorway:
    return Doorway(
        status="nearly", rounds=rounds, above=above, last=last, changes=("jobs",), on=A_YEAR_ON,
        score=score, above_then=above_then,
    )  # fmt: skip


ENGINEER = walking(
    software_engineer.STORY,
    # 470, and no kind is open: French at NCLC 7 brings 12 and 50.
    first=First(
        id="raise",
        because="french",
        changes=("french",),
        facts={"on": day(TODAY), "score": 532, "above": 14, "rounds": 14},
        says=("French", "NCLC 7", "532", "14"),
    ),
    doors={
        "french": french(14, 532, 14),
        "pnp": nominee(1070),
        # At 31 99 + 135 + 130 + 40 + 100 with the year here, 464 without.
        "cec": by_work(22, 0, 518, 504, 0),
        "senior_managers": by_work(3, 3, 389, 504, 3),
        "trades": by_work(2, 0, 476, 464, 0),
        "transport": by_work(1, 1, 470, 464, 0),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=532, on=TODAY),
        # French first 136 for 130, English second 24, and 50.
        Gain(kind="second_language", what="second_language.10", gain=80, total=550, on=TODAY),
        Gain(kind="first_language", what="first_language.10", gain=6, total=476, on=TODAY),
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=40, total=504, on=A_YEAR_ON,
            opens=("cec",),
        ),
    ),
    # Two Canadian years 53, the test renewed by then: 80 + 53, and 459 at 32.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2", gain=133, total=592,
        on="2028-10-01", opens=("cec",),
    ),
    turns=(
        Turn(on=NO_RULES_KNOWN, causes=("rules.crs",), before=470, after=470),
        Turn(on="2027-04-03", causes=("birthday",), before=470, after=464),  # 31: 99 for 105
        # 130, and the 100 that ask for a language.
        Turn(on="2028-03-14", causes=("language_test.english",), before=464, after=234),
        Turn(on="2028-04-03", causes=("birthday",), before=234, after=229),  # 32: 94
    ),
)  # fmt: skip

NURSE = walking(
    couple.STORY,
    # 332, and healthcare never took less than 462. French at NCLC 7, a year or more, brings 58;
    # that the partner applies costs nothing and brings 130.
    first=First(
        id="raise",
        because="partner_principal",
        changes=("partner",),
        facts={"gain": 462 - 332, "total": 462, "on": day(TODAY)},
        says=("your partner", "462", "332"),
    ),
    doors={
        "healthcare": Doorway(status="open", rounds=6, above=0, last=475),
        "french": french(0, 390, 1),
        "pnp": nominee(917),  # of the 615 of section D 600 count
        # At 41 35 for 45; a year here 35; the degree 26 for 13, the work 50 for 25.
        "cec": by_work(22, 0, 518, 395, 0),
    },
    gains=(
        Gain(
            kind="second_language", what="second_language.7", gain=58, total=390, on=TODAY,
            on_the_page=False,
        ),
        # 4 x 29 for 4 x 22, the degree 25 for 13, the work 50 for 25.
        Gain(
            kind="first_language", what="first_language.9", gain=65, total=397, on=TODAY,
            on_the_page=False,
        ),
        Gain(kind="first_language", what="first_language.10", gain=77, total=409, on=TODAY),
        # 395 for 322.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=73, total=395, on=A_YEAR_ON,
            opens=("cec",),
        ),
    ),
    turns=(
        Turn(on=NO_RULES_KNOWN, causes=("rules.crs",), before=332, after=332),
        Turn(on="2027-06-15", causes=("birthday",), before=332, after=322),
        # 88, and the 38 of transferability.
        Turn(on="2028-03-14", causes=("language_test.english",), before=322, after=196),
    ),
)  # fmt: skip

GRADUATE = walking(
    canadian_experience.STORY,
    # 312. French at NCLC 7 is the better first language: 4 x 17 for 4 x 9, English second 4, 50,
    # and the diploma with it 13. Below 432 419 420 416.
    first=First(
        id="raise",
        because="french",
        changes=("french",),
        facts={"on": day(TODAY), "score": 411, "above": 10, "rounds": 14},
        says=("French", "NCLC 7", "411", "10"),
    ),
    doors={
        "cec": Doorway(status="open", rounds=22, above=0, last=518),
        "french": french(0, 411, 10),
        "pnp": nominee(897),  # of the 615 of section D 600 count
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=99, total=411, on=TODAY),
        Gain(
            kind="first_language", what="first_language.7", gain=45, total=357, on=TODAY,
            on_the_page=False,
        ),
        # 4 x 34 for 4 x 9, and the diploma with CLB 9 25.
        Gain(kind="first_language", what="first_language.10", gain=125, total=437, on=TODAY),
    ),
    turns=(Turn(on=NO_RULES_KNOWN, causes=("rules.crs",), before=312, after=312),),
)  # fmt: skip

ELECTRICIAN = walking(
    tradesperson.STORY,
    # 175; nothing within reach of one change reaches a round. Weeks: the school, assessed, 30.
    first=First(
        id="raise",
        because="eca.0",
        changes=("credentials",),
        facts={"gain": 30, "total": 205, "on": day(TODAY)},
        says=("ECA", "+30", "205"),
    ),
    doors={
        "trades": Doorway(status="open", rounds=2, above=0, last=476),
        "cec": Doorway(status="open", rounds=22, above=0, last=518),
        # French first 68, English second 4, 50; work and certificate 100 for 50.
        "french": french(0, 323, 0),
        # Below 778 789 802 786 795 798 805.
        "pnp": nominee(775, 18),
    },
    gains=(
        Gain(kind="eca", what="eca.0", gain=30, total=205, on=TODAY),
        Gain(
            kind="second_language", what="second_language.7", gain=148, total=323, on=TODAY,
            on_the_page=False,
        ),
        # 4 x 17 for 4 x 6; work 50 for 25, certificate 50 for 25.
        Gain(
            kind="first_language", what="first_language.7", gain=94, total=269, on=TODAY,
            on_the_page=False,
        ),
    ),
    turns=(
        Turn(on=NO_RULES_KNOWN, causes=("rules.crs",), before=175, after=175),
        Turn(on="2027-01-10", causes=("birthday",), before=175, after=169),  # 39: 55
        # Two years here: 53 for 40, and with them the work abroad 50 for 25.
        Turn(on="2027-03-01", causes=("work_anniversary.canadian",), before=169, after=207),
        # 24, and the certificate's 25.
        Turn(on="2027-11-05", causes=("language_test.english",), before=207, after=158),
    ),
)  # fmt: skip

TEACHER = walking(
    francophone.STORY,
    first=First(
        id="create_profile",
        because="french",
        facts={"score": 462, "cutoff": 382},
        says=("create your profile", "462", "382", "French"),
    ),
    doors={
        "french": Doorway(status="open", rounds=14, above=14, last=382),
        "pnp": nominee(1037),  # of the 625 of section D 600 count
        # At 30 105 + 128 + 124 + 40; two years abroad 25 and with the year here 13: 88; 25.
        # 508 508 507 509 509.
        "cec": by_work(22, 0, 518, 510, 5),
    },
    gains=(
        # English CLB 5: 4 x 1, and 50 for 25.
        Gain(
            kind="second_language", what="second_language.5", gain=29, total=491, on=TODAY,
            on_the_page=False,
        ),
        Gain(kind="second_language", what="second_language.9", gain=49, total=511, on=TODAY),
        Gain(kind="first_language", what="first_language.10", gain=12, total=474, on=TODAY),
        # By then three years abroad bring 25 by themselves: 510 for 482.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=28, total=510, on=A_YEAR_ON,
            opens=("cec",),
        ),
    ),
    turns=(
        Turn(on=NO_RULES_KNOWN, causes=("rules.crs",), before=462, after=462),
        Turn(on="2027-02-01", causes=("birthday",), before=462, after=457),  # 30
        # Begun in April 2024: three years are certain from the last day of April.
        Turn(on="2027-04-30", causes=("work_anniversary.foreign",), before=457, after=482),
        Turn(on="2028-02-01", causes=("birthday",), before=482, after=476),  # 31
        # 124, 100 and 25.
        Turn(on="2028-06-09", causes=("language_test.french",), before=476, after=227),
    ),
)  # fmt: skip

PEOPLE = (ENGINEER, NURSE, GRADUATE, ELECTRICIAN, TEACHER)

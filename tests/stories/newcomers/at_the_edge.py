"""A score at the edge of the rounds of one category.

Rounds counted in IRCC's record over the twelve months before each day, the day of a year ago left
out and the day itself counted.
"""

from __future__ import annotations

from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    ONLY_FSWP,
    Doorway,
    First,
    Gain,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points, conversation

NURSE = Newcomer(
    # A nurse of 29 in Manila, on 1 July 2026. Without a spouse:
    #   A. age 29 110, two or more credentials (one of three years) 128, IELTS 8 7 7 7: CLB 9 in all
    #      four, 4 x 31 = 124                                                                   362
    #   C. two or more with CLB 9 50, three years abroad or more with CLB 9 50                  100
    #   CRS                                                                                     462
    # 67 points: language 24, two or more 22, January 2022 to July 2026 four years 13, age 12     71
    name="nurse-abroad",
    on="2026-07-01",
    conversation=conversation(
        script.about(
            born="10 November 1996", country="Philippines", education="[Bachelor's", abroad="4"
        )
        + script.english(script.IELTS, "20 February 2026", "L8 R7 W7 S7")
        + script.NO_FRENCH
        + script.degree(
            script.BACHELORS, "[Philippines]", "April 2018",
            body="[WES]", issued="20 May 2024", more="[Yes]",
        )
        + script.degree(
            script.ONE_YEAR, "[Philippines]", "April 2019",
            body="[WES]", issued="20 May 2024", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("registered nurse", "31301", "[Philippines]", "January 2022")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="16,000", passport="30 June 2031", city="Manila")
    ),
    crs=Points(core=362, partner=0, transferability=100, additional=0),
    fsw67=71,
    programs=ONLY_FSWP,
    # The one open kind asked 475 last; 462 was enough for one of its rounds, so no other kind is
    # looked for. All four abilities at CLB 10 bring 4 x 3 = 12, the most of what takes months.
    first=First(
        id="raise",
        because="first_language.10",
        changes=(
            "english.listening", "english.reading", "english.writing", "english.speaking",
        ),
        facts={"gain": 12, "total": 474, "on": day("2026-07-01")},
        says=("English", "CLB 10", "+12", "474"),
    ),
    doors={
        # 475 470 472 462 476 467 475: 462 is the very cut-off of 14 November 2025.
        "healthcare": Doorway(status="open", rounds=7, above=1, last=475),
        # NCLC 7: 4 x 3 and, with CLB 5 or more, 50. The highest of the twelve is 481.
        "french": Doorway(
            status="nearly", rounds=12, above=11, last=409, changes=("french",),
            on="2026-07-01", score=524, above_then=12,
        ),
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=730, changes=("provincial_nomination",),
            on="2026-07-01", score=1062, above_then=25,
        ),
        # A year in Canada, complete on 1 July 2027: at 30 105 + 128 + 124 + 40 + 100 = 497.
        "cec": Doorway(
            status="nearly", rounds=19, above=0, last=516, changes=("jobs",),
            on="2027-07-01", score=497, above_then=0,
        ),
        "physicians": Doorway(
            status="nearly", rounds=2, above=2, last=223, changes=("jobs",),
            on="2027-07-01", score=497, above_then=2,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=1, above=1, last=429, changes=("jobs",),
            on="2027-07-01", score=497, above_then=1,
        ),
        # The same abroad brings nothing: at 30 457.
        "education": Doorway(
            status="nearly", rounds=1, above=1, last=462, changes=("jobs",),
            on="2027-07-01", score=457, above_then=0,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=477, changes=("jobs",),
            on="2027-07-01", score=457, above_then=0,
        ),
    },
    gains=(
        Gain(kind="first_language", what="first_language.10", gain=12, total=474, on="2026-07-01"),
        Gain(kind="second_language", what="second_language.7", gain=62, total=524, on="2026-07-01"),
        # At NCLC 10 French is the better first language: 136 for 124, English second 24, and 50.
        Gain(
            kind="second_language", what="second_language.10", gain=86, total=548, on="2026-07-01"
        ),
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=40, total=497, on="2027-07-01",
            opens=("cec",),
        ),
    ),
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.1", gain=126, total=583,
        on="2027-07-01", opens=("cec",),
    ),
    turns=(
        # The grid of that day is not known.
        Turn(on="2026-11-03", causes=("rules.crs",), before=462, after=462),
        Turn(on="2026-11-10", causes=("birthday",), before=462, after=457),  # 30: 105 for 110
        Turn(on="2027-11-10", causes=("birthday",), before=457, after=451),  # 31: 99 for 105
        # Two years after the test: 124, and the 100 that ask for a language.
        Turn(on="2028-02-20", causes=("language_test.english",), before=451, after=227),
    ),
)  # fmt: skip

PEOPLE = (NURSE,)

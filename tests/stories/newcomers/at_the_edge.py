"""A score at the edge of the rounds of one category.

Rounds counted in IRCC's record over the twelve months before each day, the day of a year ago left
out and the day itself counted.
"""

from __future__ import annotations

from tests.stories.line import conversation
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
from tests.stories.story import Points

NURSE = Newcomer(
    # A nurse of 29 in Manila, on 1 July 2026. Without a spouse:
    #   A. age 29 110, two or more credentials (one of three years) 128, IELTS 8 7 7 7: CLB 9 in all
    #      four, 4 x 31 = 124                                                                   362
    #   C. two or more with CLB 9 50, three years abroad or more with CLB 9 50                  100
    #   CRS                                                                                     462
    # 67 points: language 24, two or more 22, January 2022 to July 2026 four years 13, age 12     71
    name="nurse-abroad",
    on="2026-07-01",
    script=conversation(
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
    # What ends until then renewed: 86 and 53.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2.2028-07-01", gain=139,
        total=590, on="2028-07-01", opens=("cec",),
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

DESIGNER = Newcomer(
    # A graphic designer of 31 in Senegal, on 20 September 2026; not in the pool.
    #   A. age 31 99, master's 135, TEF (old scale) 285 220 330 355: NCLC 8 7 7 8
    #      2 x 23 + 2 x 17 = 80, IELTS CLB 4 in all four 0                                       314
    #   C. master's with NCLC 7 25, three years abroad or more with NCLC 7 25                     50
    #   D. French NCLC 7 or more, English CLB 4                                                   25
    #   CRS                                                                                      389
    # 67 points: 5 + 4 + 4 + 5, English below CLB 5 0, master's 23, six years 15, age 12          68
    name="french-and-little-english",
    on="2026-09-20",
    script=conversation(
        script.about(
            born="4 December 1994", country="Senegal", education="[Master's", abroad="6",
            province="[New Brunswick]",
        )
        + script.english(script.IELTS, "2 May 2026", "L4.5 R3.5 W4 S4")
        + """
            Which approved French test have you taken?      [TEF Canada]
            Which scores of TEF Canada                      [Equivalent old scores]
            On which day did you take the French test?      11 April 2026
            score in TEF Canada                             L285 R220 W330 S355
            Which should be your first official language?   [French]
        """
        + script.degree(
            script.MASTERS, "Senegal", "July 2019",
            body="[WES]", issued="15 January 2025", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("graphic designer", "52120", "Senegal", "1 June 2020")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="15500", passport="3 March 2030", city="Dakar")
    ),
    crs=Points(core=314, partner=0, transferability=50, additional=25),
    fsw67=68,
    programs=ONLY_FSWP,
    # The last round of French took 382.
    first=First(
        id="create_profile",
        because="french",
        facts={"score": 389, "cutoff": 382},
        says=("create your profile", "389", "382", "French"),
    ),
    doors={
        # 432 416 408 399 400 397 393 419 400 409 420 399 391 382: the last one only.
        "french": Doorway(status="open", rounds=14, above=1, last=382),
        "pnp": Doorway(
            # Of the 625 of section D 600 count.
            status="nearly", rounds=25, above=0, last=734, changes=("provincial_nomination",),
            on="2026-09-20", score=964, above_then=25,
        ),
        # At 32 94 + 135 + 80 + 40 = 349, with the year 100 of transferability, and 25.
        "cec": Doorway(
            status="nearly", rounds=22, above=0, last=519, changes=("jobs",), on="2027-09-20",
            score=474, above_then=0,
        ),
        # The same work elsewhere brings nothing: 389 - 5; 462 was the lowest.
        "healthcare": Doorway(
            status="nearly", rounds=6, above=0, last=475, changes=("jobs",), on="2027-09-20",
            score=384, above_then=0,
        ),
    },
    gains=(
        # CLB 5 in all four: 4 x 1, and 50 for 25.
        Gain(
            kind="second_language", what="second_language.5", gain=29, total=418,
            on="2026-09-20", on_the_page=False,
        ),
        # French was named first, and stays so: 4 x 6, and 50 for 25.
        Gain(kind="second_language", what="second_language.9", gain=49, total=438, on="2026-09-20"),
        # NCLC 9 four times 124 for 80, 100 for 50.
        Gain(
            kind="first_language", what="first_language.9", gain=94, total=483, on="2026-09-20",
            on_the_page=False,
        ),
        # 474 for 384.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=90, total=474, on="2027-09-20",
            opens=("cec",),
        ),
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=389, after=389),
        Turn(on="2026-12-04", causes=("birthday",), before=389, after=384),  # 32: 94
        Turn(on="2027-12-04", causes=("birthday",), before=384, after=378),  # 33: 88
        # 80, 50 and 25 are gone, and the program; English was not named first.
        Turn(on="2028-04-11", causes=("language_test.french",), before=378, after=223),
    ),
)  # fmt: skip

PEOPLE = (NURSE, DESIGNER)

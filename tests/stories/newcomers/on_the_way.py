"""People to whom something is still lacking: weeks of work, one point of 67, nearly everything, or
work that counts."""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    NO_PROGRAM,
    Doorway,
    First,
    Gain,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points

GRADUATE = Newcomer(
    # A graduate of 26 in Toronto, on 20 August 2026; the year of work completes on 25 September.
    #   A. age 26 110, two-year diploma 98, CELPIP 9 in all four 4 x 31 = 124                    332
    #   C. diploma with CLB 9 25 (and no year of work in Canada yet)                              25
    #   D. a Canadian credential of two years                                                     15
    #   CRS                                                                                      372
    # 67 points: language 24, diploma 19, no year of work 0, age 12, two years of study here 5   60
    name="graduate-in-five-weeks",
    on="2026-08-20",
    script=conversation(
        script.about(
            born="14 May 2000", country="[Canada]", education="[Two-year diploma]",
            permit="[Yes]",
        )
        + script.english("CELPIP-General", "5 March 2026", "9 9 9 9", "CELPIP-General")
        + script.NO_FRENCH
        + script.studied("[Two-year diploma]", "[Canada]", "June 2025")
        + """
            for at least 8 months?                          [Yes]
            another completed credential                    [No]
        """
        + script.HAS_WORKED
        + script.job_here("business systems analyst", "21221", "25 September 2025")
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="8000", passport="30 June 2031", city="Toronto", studied="[Yes]"
        )
    ),
    crs=Points(core=332, partner=0, transferability=25, additional=15),
    fsw67=60,
    programs=NO_PROGRAM,
    # With the year: 40, and 13 for the diploma with it: 425.
    first=First(
        id="open_program",
        because="cec.work",
        facts={"program": "cec", "total": 425, "on": day("2026-09-25")},
        says=("25 September 2026", "Canadian Experience Class", "425"),
    ),
    doors={
        "cec": Doorway(
            status="nearly", rounds=21, above=0, last=523, on="2026-09-25", score=425,
            above_then=0,
        ),
        # NCLC 7 12 and 50; of 446 432 … 382 all.
        "french": Doorway(
            status="nearly", rounds=15, above=0, last=382, changes=("french",), on="2026-09-25",
            score=487, above_then=15,
        ),
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=760, changes=("provincial_nomination",),
            on="2026-09-25", score=1010, above_then=25,  # of the 615 of section D 600 count
        ),
        # 429 and 392, with the 425 of any year in Canada.
        "senior_managers": Doorway(
            status="nearly", rounds=2, above=0, last=392, changes=("jobs",), on="2027-08-20",
            score=425, above_then=1,
        ),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=434, on="2026-08-20"),
        Gain(kind="first_language", what="first_language.10", gain=12, total=384, on="2026-08-20"),
    ),
    # NCLC 9 as the second language 24 and 50, and English at 10 12.
    # What ends until then renewed: 86 and 45.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_study.bachelors", gain=131,
        total=592, on="2029-08-20",
    ),
    turns=(
        Turn(on="2026-09-25", causes=("work_anniversary.canadian",), before=372, after=425),
        Turn(on="2026-11-03", causes=("rules.crs",), before=425, after=425),
        # Two years: 53 for 40, the diploma with them 25 for 13.
        Turn(on="2027-09-25", causes=("work_anniversary.canadian",), before=425, after=450),
        # 124, and 25 of the diploma with the language; two years of work keep the other 25.
        Turn(on="2028-03-05", causes=("language_test.english",), before=450, after=301),
    ),
)  # fmt: skip

ACCOUNTANT = Newcomer(
    # An accountant of 32 in India, on 10 May 2026: listening 7 is CLB 7, and 7.5 is CLB 8.
    #   A. age 32 94, two or more credentials 128, CLB 7 17 and CLB 8 3 x 23 = 86                308
    #   C. two or more with CLB 7 25, three years abroad or more with CLB 7 25                    50
    #   CRS                                                                                      358
    # 67 points: language 4 + 3 x 5 = 19, two or more 22, five years 13, age 12                   66
    name="one-point-short",
    on="2026-05-10",
    script=conversation(
        script.about(born="20 June 1993", country="India", education="[Bachelor's", abroad="5")
        + script.english(script.IELTS, "12 November 2025", "L7 R6.5 W6.5 S6.5")
        + script.NO_FRENCH
        + script.degree(
            script.BACHELORS, "India", "June 2014",
            body="[WES]", issued="3 September 2024", more="[Yes]",
        )
        + script.degree(
            script.ONE_YEAR, "India", "June 2015",
            body="[WES]", issued="3 September 2024", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("accountant", "11100", "India", "1 March 2021")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="16000", passport="30 June 2031", city="Kochi")
    ),
    crs=Points(core=308, partner=0, transferability=50, additional=0),
    fsw67=66,
    programs=NO_PROGRAM,
    # CLB 8 in listening: 5 for 4 of the 67, and 23 for 17. The least of what gives the point.
    first=First(
        id="open_program",
        because="first_language.listening.8",
        changes=("english.listening",),
        facts={"program": "fswp", "gain": 6, "total": 364, "on": day("2026-05-10")},
        says=(
            "listening 7.5 instead of 7 (CLB 8)", "the missing point of 67",
            "Federal Skilled Worker Program", "364",
        ),
    ),
    doors={
        # NCLC 7 brings 4 of the 67 as well: one change. 12 and 50; below 481 446 432 only.
        "french": Doorway(
            status="nearly", rounds=11, above=0, last=400, changes=("french",), on="2026-05-10",
            score=420, above_then=8,
        ),
        # Six years of work on 1 March 2027 are 15 of the 67: 68 without a change. At 33 88.
        "pnp": Doorway(
            status="nearly", rounds=26, above=0, last=795, changes=("provincial_nomination",),
            on="2027-03-01", score=952, above_then=26,
        ),
        # 88 + 128 + 86 + 40, and with the year 100 of transferability.
        "cec": Doorway(
            status="nearly", rounds=20, above=0, last=514, changes=("jobs",), on="2027-05-10",
            score=442, above_then=0,
        ),
    },
    gains=(
        Gain(
            kind="first_language", what="first_language.listening.8", gain=6, total=364,
            on="2026-05-10", opens=("fswp",),
        ),
        Gain(
            kind="second_language", what="second_language.7", gain=62, total=420,
            on="2026-05-10", opens=("fswp",), on_the_page=False,
        ),
        # French first: 136 for 86, English second 12, 50; 100 of transferability for 50.
        Gain(
            kind="second_language", what="second_language.10", gain=162, total=520,
            on="2026-05-10", opens=("fswp",),
        ),
        # 442 for 352 on that day, on which the Skilled Worker Program is met anyway.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=90, total=442, on="2027-05-10",
            opens=("cec",),
        ),
    ),
    # At 33: 88 + 128 + 136 + 12 + 40, 100 and 50: 554 for 352.
    # What ends until then renewed: 162 and 103.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2.2028-05-10", gain=215,
        total=562, on="2028-05-10", opens=("cec",), on_the_page=False,
    ),
    turns=(
        Turn(on="2026-06-20", causes=("birthday",), before=358, after=352),
        Turn(on="2026-11-03", causes=("rules.crs",), before=352, after=352),
        Turn(on="2027-03-01", causes=("work_gained.fswp",), before=352, after=352),
        Turn(on="2027-06-20", causes=("birthday",), before=352, after=347),
        Turn(on="2027-11-12", causes=("language_test.english",), before=347, after=211),
    ),
)  # fmt: skip

PEOPLE = (GRADUATE, ACCOUNTANT)

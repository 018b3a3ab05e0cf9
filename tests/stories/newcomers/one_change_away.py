"""Two people and the rounds: a welder whose trade is called up, and 470 points that no round took.

Rounds counted in IRCC's record over the twelve months before each day, the day of a year ago left
out and the day itself counted.
"""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    MET,
    ONLY_FSWP,
    Doorway,
    First,
    Gain,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points

WELDER = Newcomer(
    # From Portugal, in Saskatoon, on 6 May 2026. Without a spouse:
    #   A. age 29 110; two-year diploma, Canadian 98; CELPIP 9 9 8 9: 31 + 31 + 23 + 31 = 116;
    #      Canadian work since 3 February 2025: one year 40                                    364
    #   C. CLB 7 and not 9 in all four: diploma 13, with a Canadian year 13; three years abroad 25,
    #      with a Canadian year 25; certificate with CLB 7 50: 126 of at most                  100
    #   D. a Canadian credential of two years                                                   15
    #   CRS                                                                                    479
    # 67 points: language 6 + 6 + 5 + 6 = 23, diploma 19, five years and a month 13, age 12,
    # adaptability 10                                                                           77
    # Skilled Worker: 16,000 of the 15,263, Canadian diploma. Canadian Experience: a year, TEER 2.
    # Trades: of the last five years twenty months in Portugal and fifteen in Canada, certificate.
    name="welder",
    on="2026-05-06",
    script=conversation(
        script.about(
            born="19 August 1996", country="Canada", education="[Two-year", here="1", abroad="3",
            permit="[Yes]", province="[Saskatchewan]",
        )
        + script.english("CELPIP-General", "14 March 2026", "L9 R9 W8 S9", "CELPIP-General")
        + script.NO_FRENCH
        + script.studied(script.TWO_YEARS, "[Canada]", "December 2024")
        + script.FROM_CANADA
        + script.HAS_WORKED
        + script.job_here("welder", "72106", "3 February 2025", more="[Yes]")
        + script.work(
            "welder", "72106", "Portugal", "1 March 2019", "31 December 2022", "40"
        )
        + """
        Were you self-employed                          [No]
        Were you a full-time student                    [No]
        another job to add?                             [No]
        certificate of qualification                    [Yes]
        been qualified to do your trade                 January 2019
        """
        + script.the_rest(
            funds="16,000", passport="30 June 2031", city="Saskatoon", studied="[Yes]"
        )
    ),
    crs=Points(core=364, partner=0, transferability=100, additional=15),
    fsw67=77,
    programs={"fswp": MET, "cec": MET, "fstp": MET},
    first=First(
        id="create_profile",
        because="trades",
        facts={"score": 479, "cutoff": 477},
        says=("479", "477"),
    ),
    doors={
        # 505 477.
        "trades": Doorway(status="open", rounds=2, above=1, last=477),
        # 507 is the lowest.
        "cec": Doorway(status="open", rounds=20, above=0, last=514),
        # Only 481 is above 479.
        "french": Doorway(
            status="nearly", rounds=11, above=10, last=400, changes=("french",),
            on="2026-05-06", score=541, above_then=11,
        ),
        "pnp": Doorway(
            status="nearly", rounds=26, above=0, last=795, changes=("provincial_nomination",),
            on="2026-05-06", score=1064, above_then=26,
        ),
        # 504 475 470 472 462 476 467. At 30 with two Canadian years: 105 + 98 + 116 + 53 + 115.
        "healthcare": Doorway(
            status="nearly", rounds=7, above=6, last=467, changes=("jobs",),
            on="2027-05-06", score=487, above_then=6,
        ),
        "education": Doorway(
            status="nearly", rounds=1, above=1, last=462, changes=("jobs",),
            on="2027-05-06", score=487, above_then=1,
        ),
        "physicians": Doorway(
            status="nearly", rounds=1, above=1, last=169, changes=("jobs",),
            on="2027-05-06", score=487, above_then=1,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=1, above=1, last=429, changes=("jobs",),
            on="2027-05-06", score=487, above_then=1,
        ),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=541, on="2026-05-06"),
        # 31 for 23; the 100 of C. are full already.
        Gain(
            kind="first_language", what="first_language.writing.9", gain=8, total=487,
            on="2026-05-06", on_the_page=False,
        ),
    ),
    # French NCLC 10 first, English second 6 + 6 + 3 + 6, with writing at CLB 9 24; all four at
    # CLB 10 would bring no more: 110 + 98 + 136 + 24 + 40 = 408; C. 100; D. 15 + 50: 573.
    # What ends until then renewed: 91 and 45.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_study.bachelors", gain=136,
        total=631, on="2029-05-06", on_the_page=False,
    ),
    turns=(
        # 30: 105 for 110; three under the 477 of the last round.
        Turn(on="2026-08-19", causes=("birthday",), before=479, after=474),
        Turn(on="2026-11-03", causes=("rules.crs",), before=474, after=474),
        # Two Canadian years: 53 for 40.
        Turn(on="2027-02-03", causes=("work_anniversary.canadian",), before=474, after=487),
    ),
)  # fmt: skip

FOUR_SEVENTY = Newcomer(
    # A data scientist in Bogotá, on 31 December 2026. The grid of 25 March 2025, an estimate;
    # without a spouse:
    #   A. age 30 105; master's, assessed 135; CELPIP 10 10 9 9: 34 + 34 + 31 + 31 = 130        370
    #   C. master's with CLB 9 50, three years abroad or more with CLB 9 50                    100
    #   CRS                                                                                    470
    # 67 points: language 24, master's 23, five years 13, age 12                                72
    # No kind of round of 2026 is open: no Canadian year, no nomination, no French, no list.
    name="four-hundred-seventy",
    on="2026-12-31",
    script=conversation(
        script.about(
            born="22 July 1996", country="Colombia", education="[Master's", abroad="5"
        )
        + script.english("CELPIP-General", "10 June 2026", "L10 R10 W9 S9", "CELPIP-General")
        + script.NO_FRENCH
        + script.degree(
            script.MASTERS, "Colombia", "November 2020",
            body="[ICES", issued="5 May 2025", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("data scientist", "21211", "Colombia", "1 March 2021")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="25,000", passport="30 June 2031", city="Bogotá")
    ),
    crs=Points(core=370, partner=0, transferability=100, additional=0),
    fsw67=72,
    programs=ONLY_FSWP,
    # NCLC 7: 4 x 3 and 50. The ten French rounds asked 382 to 420.
    first=First(
        id="raise",
        because="french",
        changes=("french",),
        facts={"on": day("2026-12-31"), "score": 532, "above": 10, "rounds": 10},
        says=("French", "NCLC 7", "532", "10 of the 10"),
    ),
    doors={
        "french": Doorway(
            status="nearly", rounds=10, above=10, last=382, changes=("french",),
            on="2026-12-31", score=532, above_then=10,
        ),
        # 697 to 805.
        "pnp": Doorway(
            status="nearly", rounds=19, above=0, last=725, changes=("provincial_nomination",),
            on="2026-12-31", score=1070, above_then=19,
        ),
        # A year in Canada, complete at 31: 99 + 135 + 130 + 40 + 100. The seventeen asked 507 to
        # 523.
        "cec": Doorway(
            status="nearly", rounds=17, above=0, last=518, changes=("jobs",),
            on="2027-12-31", score=504, above_then=0,
        ),
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2027-12-31", score=504, above_then=3,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=3, last=389, changes=("jobs",),
            on="2027-12-31", score=504, above_then=3,
        ),
        # 467 475 475; a year where they are, at 31: 464.
        "healthcare": Doorway(
            status="nearly", rounds=3, above=1, last=475, changes=("jobs",),
            on="2027-12-31", score=464, above_then=0,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=476, changes=("jobs",),
            on="2027-12-31", score=464, above_then=0,
        ),
        # The very cut-off; when the profile is submitted is not known.
        "transport": Doorway(
            status="nearly", rounds=1, above=1, last=470, changes=("jobs",),
            on="2027-12-31", score=464, above_then=0,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=532, on="2026-12-31"),
        Gain(
            kind="provincial_nomination", what="provincial_nomination", gain=600, total=1070,
            on="2026-12-31",
        ),
        # 40 more than the 464 of that day.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=40, total=504, on="2027-12-31",
            opens=("cec",), on_the_page=False,
        ),
    ),
    # French NCLC 10 first, English second 24: 99 + 135 + 136 + 24 + 40 + 100 + 50 = 584, on a day
    # on which it would be 464.
    # What ends until then renewed: 80 and 53.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2.2028-12-31", gain=133,
        total=592, on="2028-12-31", opens=("cec",),
    ),
    turns=(
        Turn(on="2027-07-22", causes=("birthday",), before=470, after=464),  # 31: 99 for 105
        # 130, and the 100 that ask for a language.
        Turn(on="2028-06-10", causes=("language_test.english",), before=464, after=234),
        Turn(on="2028-07-22", causes=("birthday",), before=234, after=229),  # 32: 94 for 99
    ),
)  # fmt: skip

PEOPLE = (WELDER, FOUR_SEVENTY)

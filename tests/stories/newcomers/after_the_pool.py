"""Three people whose profile has been in the pool: back in it, out of it, and applied on.

Rounds counted in IRCC's record over the twelve months before each day, the day of a year ago left
out and the day itself counted.
"""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    ONLY_CEC,
    ONLY_FSWP,
    Doorway,
    First,
    Gain,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points

DECLINED = Newcomer(
    # From Mexico, in Calgary, on 20 October 2026: submitted on 5 May, invited on 29 September,
    # declined on 15 October. Without a spouse:
    #   A. age 27 110; bachelor's, Canadian 120; CELPIP 10 9 10 9: 34 + 31 + 34 + 31 = 130;
    #      Canadian work since 1 September 2023: three years 64                                424
    #   C. bachelor's with CLB 9 25 and with two Canadian years 25                              50
    #   D. a Canadian credential of three years 30, a sister in Canada 15                       45
    #   CRS                                                                                    519
    # 67 points: language 24, bachelor's 21, three years 11, age 12, adaptability 10             78
    # Skilled Worker: 10,000 of the 15,263 to show.
    name="declined",
    on="2026-10-20",
    script=conversation(
        script.about(
            born="12 June 1999", country="Canada", education="[Bachelor's",
            here="3", permit="[Yes]", province="[Alberta]",
        )
        + script.english("CELPIP-General", "9 January 2026", "10 9 10 9", "CELPIP-General")
        + script.NO_FRENCH
        + script.studied(script.BACHELORS, "[Canada]", "May 2023")
        + script.FROM_CANADA
        + script.HAS_WORKED
        + script.job_here("bookkeeper", "12200", "1 September 2023", hours="[37.5]")
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="10,000", passport="30 June 2031", city="Calgary", sibling=True,
            studied="[Yes]",
        )
    ),
    afterwards=(
        "/submitted", "5 May 2026", "[Skip",
        "/invited", "29 September 2026", "[Canadian Experience",
        "/declined", "15 October 2026",
    ),
    crs=Points(core=424, partner=0, transferability=50, additional=45),
    fsw67=78,
    programs=ONLY_CEC,
    # In the pool, one above the 518 of 29 September.
    first=First(
        id="keep_watch",
        because="cec",
        facts={"score": 519, "cutoff": 518},
        says=(),
    ),
    doors={
        # 533 533 531 520 515 511 509 508 508 507 509 515 514 518 516 517 516 516 523 521 519 518:
        # six above 519, and the 519 of 15 September asked it of whoever had submitted before
        # 26 March 2026: 22 - 6 - 1.
        "cec": Doorway(status="open", rounds=22, above=15, last=518),
        # The highest is 420.
        "french": Doorway(
            status="nearly", rounds=13, above=13, last=382, changes=("french",),
            on="2026-10-20", score=581, above_then=13,
        ),
        "pnp": Doorway(
            status="nearly", rounds=24, above=0, last=725, changes=("provincial_nomination",),
            on="2026-10-20", score=1074, above_then=24,
        ),
        # With four Canadian years, 72 for 64.
        "healthcare": Doorway(
            status="nearly", rounds=5, above=5, last=475, changes=("jobs",),
            on="2027-10-20", score=527, above_then=5,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=2, last=476, changes=("jobs",),
            on="2027-10-20", score=527, above_then=2,
        ),
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2027-10-20", score=527, above_then=3,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=3, last=389, changes=("jobs",),
            on="2027-10-20", score=527, above_then=3,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=1, last=470, changes=("jobs",),
            on="2027-10-20", score=527, above_then=1,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=581, on="2026-10-20"),
        # Reading and speaking: 34 for 31.
        Gain(
            kind="first_language", what="first_language.10", gain=6, total=525, on="2026-10-20",
            on_the_page=False,
        ),
        # A year abroad, with CLB 9 25 and with two Canadian years 25, instead of the fourth
        # Canadian year and its 8.
        Gain(kind="foreign_work", what="foreign_work.1", gain=42, total=569, on="2027-10-20"),
    ),
    # With French NCLC 10 first and English second as well: 110 + 120 + 136 + 24 + 64 = 454; C. 50
    # and 50; D. 45 + 50: 649. Without either 527.
    pair=Gain(
        kind="pair", what="second_language.10+foreign_work.1", gain=122, total=649,
        on="2027-10-20",
    ),
    turns=(
        # The grid of that day is not known.
        Turn(on="2026-11-03", causes=("rules.crs",), before=519, after=519),
        # Four Canadian years: 72 for 64.
        Turn(on="2027-09-01", causes=("work_anniversary.canadian",), before=519, after=527),
        # 130 of language, and 25 that ask for CLB 9.
        Turn(on="2028-01-09", causes=("language_test.english",), before=527, after=372),
        # Five Canadian years: 80 for 72.
        Turn(on="2028-09-01", causes=("work_anniversary.canadian",), before=372, after=380),
    ),
)  # fmt: skip

EXPIRED = Newcomer(
    # A teacher in Lahore, widowed with a child, on 1 December 2026; submitted on 20 November 2025.
    # The grid of 25 March 2025, an estimate; without a spouse:
    #   A. age 34 83; master's, assessed 135; PTE Core 89 80 80 85: CLB 10 9 8 9,
    #      34 + 31 + 23 + 31 = 119                                                             337
    #   C. CLB 7 and not 9 in all four: master's 25, three years abroad or more 25              50
    #   CRS                                                                                    387
    # 67 points: language 6 + 6 + 5 + 6 = 23, master's 23, eight years 15, age 12              73
    # Skilled Worker: 24,000 of the 19,001 for two.
    name="expired",
    on="2026-12-01",
    script=conversation(
        script.about(
            born="30 May 1992", country="Pakistan", education="[Master's", abroad="8",
            status="[Widowed]",
        )
        + script.english("PTE Core", "16 February 2026", "L89 R80 W80 S85", "PTE Core")
        + script.NO_FRENCH
        + script.degree(
            script.MASTERS, "Pakistan", "March 2016",
            body="[ICAS]", issued="14 February 2023", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad(
            "high school teacher", "41220", "Pakistan", "1 September 2018"
        )
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="24,000", passport="30 June 2031", city="Lahore", children="[1]"
        )
    ),
    afterwards=(
        "/submitted", "20 November 2025", "[IRCC took it: I submitted", "[Skip",
        "[My profile expired",
    ),
    crs=Points(core=337, partner=0, transferability=50, additional=0),
    fsw67=73,
    programs=ONLY_FSWP,
    first=First(
        id="refile",
        because="ended",
        facts={"on": day("2026-11-20")},
        says=("20 November 2026",),
    ),
    doors={
        # 399 400 397 393 419 400 409 420 399 391 382; with NCLC 7 387 + 12 + 50.
        "french": Doorway(
            status="nearly", rounds=11, above=1, last=382, changes=("french",),
            on="2026-12-01", score=449, above_then=11,
        ),
        # 697 is the lowest.
        "pnp": Doorway(
            status="nearly", rounds=21, above=0, last=725, changes=("provincial_nomination",),
            on="2026-12-01", score=987, above_then=21,
        ),
        # A year in Canada, at 35: 77 + 135 + 119 + 40 = 371, and C. 25 + 25 and 25 + 25: 471.
        "cec": Doorway(
            status="nearly", rounds=19, above=0, last=518, changes=("jobs",),
            on="2027-12-01", score=471, above_then=0,
        ),
        # 169 223 198.
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2027-12-01", score=471, above_then=3,
        ),
        # 429 392 389.
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=0, last=389, changes=("jobs",),
            on="2027-12-01", score=471, above_then=3,
        ),
        # 476 467 475 475. The year may be worked where they are: at 35 381.
        "healthcare": Doorway(
            status="nearly", rounds=4, above=0, last=475, changes=("jobs",),
            on="2027-12-01", score=381, above_then=0,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=476, changes=("jobs",),
            on="2027-12-01", score=381, above_then=0,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=0, last=470, changes=("jobs",),
            on="2027-12-01", score=381, above_then=0,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
        # Her own list, education, had its last round on 17 September 2025.
    },
    gains=(
        # 31 for 23, and CLB 9 in all four: 50 for 25, twice.
        Gain(
            kind="first_language", what="first_language.writing.9", gain=58, total=445,
            on="2026-12-01",
        ),
        # 34 four times: 17 more, and 50.
        Gain(kind="first_language", what="first_language.10", gain=67, total=454, on="2026-12-01"),
        Gain(
            kind="second_language", what="second_language.7", gain=62, total=449, on="2026-12-01",
            on_the_page=False,
        ),
    ),
    # On 1 December 2027, at 35, French NCLC 10 first and a Canadian year: 77 + 135 + 136 + English
    # second 6 + 6 + 3 + 6 = 21 + 40, C. 50 + 50, D. 50: 559; without either 381.
    # What ends until then renewed: 138 and 103.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2.2028-12-01", gain=191,
        total=567, on="2028-12-01", opens=("cec",), on_the_page=False,
    ),
    turns=(
        Turn(on="2027-05-30", causes=("birthday",), before=387, after=381),  # 35: 77 for 83
        # 135 and 25 less, and the program.
        Turn(on="2028-02-14", causes=("eca.0",), before=381, after=221),
        # 119 and 25 less.
        Turn(on="2028-02-16", causes=("language_test.english",), before=221, after=77),
        Turn(on="2028-05-30", causes=("birthday",), before=77, after=72),  # 36: 72 for 77
    ),
)  # fmt: skip

APPLIED = Newcomer(
    # From Ukraine, in Halifax with a Canadian partner, on 20 April 2026; submitted on 2 October
    # 2025, invited on 7 January 2026, applied on 20 February. A Canadian partner: without a spouse.
    #   A. age 36 72; master's, Canadian 135; IELTS 8 7 7 7: CLB 9, 4 x 31 = 124; Canadian work
    #      since 1 October 2023: two years 53                                                  384
    #   C. master's with CLB 9 50, four years abroad with CLB 9 50                             100
    #   D. a Canadian master's                                                                  30
    #   CRS                                                                                    514
    # 67 points: language 24, master's 23, six years 15, age 11, adaptability 10                83
    # Skilled Worker: 6,000 of the 19,001 for two.
    name="applied",
    on="2026-04-20",
    script=conversation(
        """
        What is your date of birth?                     27 February 1990
        What is your marital status?                    [Common-law
        Will your spouse or partner come to Canada      [Yes]
        a Canadian citizen or a permanent resident      [Yes]
        In which province or territory                  [Nova Scotia]
        """
        + script.living(
            country="Canada", education="[Master's", here="2", abroad="4", permit="[Yes]"
        )
        + script.english(script.IELTS, "18 January 2025", "8 7 7 7")
        + script.NO_FRENCH
        + script.studied(script.MASTERS, "[Canada]", "August 2023")
        + script.FROM_CANADA
        + script.HAS_WORKED
        + script.job_here("marketing consultant", "11202", "1 October 2023", more="[Yes]")
        + script.past_job_abroad(
            "marketing consultant", "11202", "Ukraine", "1 February 2017", "31 January 2021"
        )
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="6,000", passport="30 June 2031", city="Halifax", studied="[Yes]"
        )
    ),
    afterwards=(
        "/submitted", "2 October 2025", "[Skip",
        "/invited", "7 January 2026", "[Canadian Experience",
        "/applied", "20 February 2026",
    ),
    crs=Points(core=384, partner=0, transferability=100, additional=30),
    fsw67=83,
    programs=ONLY_CEC,
    first=First(id="after_applying", because="applied", says=()),
    doors={
        # 547 529 521 518 534 534 534 533 533 531 520 515 511 509 508 508 507 509 515.
        "cec": Doorway(status="open", rounds=19, above=6, last=515),
        # 481 is the highest.
        "french": Doorway(
            status="nearly", rounds=10, above=10, last=419, changes=("french",),
            on="2026-04-20", score=576, above_then=10,
        ),
        "pnp": Doorway(
            status="nearly", rounds=26, above=0, last=786, changes=("provincial_nomination",),
            on="2026-04-20", score=1084, above_then=26,
        ),
        # A year in Canada is complete on 20 April 2027, when the test counts no more; with another
        # of CLB 9, at 37 with three Canadian years: 66 + 135 + 124 + 64 + 100 + 30 = 519.
        # 510 504 475 470 472 462 476 467; 505 477; 479 462.
        "healthcare": Doorway(
            status="nearly", rounds=8, above=8, last=467, changes=("jobs",),
            on="2027-04-20", score=519, above_then=8,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=2, last=477, changes=("jobs",),
            on="2027-04-20", score=519, above_then=2,
        ),
        "education": Doorway(
            status="nearly", rounds=2, above=2, last=462, changes=("jobs",),
            on="2027-04-20", score=519, above_then=2,
        ),
        "physicians": Doorway(
            status="nearly", rounds=1, above=1, last=169, changes=("jobs",),
            on="2027-04-20", score=519, above_then=1,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=1, above=1, last=429, changes=("jobs",),
            on="2027-04-20", score=519, above_then=1,
        ),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=576, on="2026-04-20"),
    ),
    turns=(
        # Three Canadian years: 64 for 53.
        Turn(on="2026-10-01", causes=("work_anniversary.canadian",), before=514, after=525),
        Turn(on="2026-11-03", causes=("rules.crs",), before=525, after=525),
        # 124 go; two Canadian years keep the 100 of C.
        Turn(on="2027-01-18", causes=("language_test.english",), before=525, after=401),
        Turn(on="2027-02-27", causes=("birthday",), before=401, after=395),  # 37: 66 for 72
    ),
)  # fmt: skip

PEOPLE = (DECLINED, EXPIRED, APPLIED)

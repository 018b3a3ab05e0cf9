"""Three invitations: one that holds, one that lost a claim, one whose assessments end too soon.

Rounds counted in IRCC's record over the twelve months before each day, the day of a year ago left
out and the day itself counted. Sixty days: the sixtieth day after that of the invitation.
"""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    MET,
    NOT_MET,
    ONLY_CEC,
    ONLY_FSWP,
    Doorway,
    First,
    Gain,
    Invitation,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points

DAY_FIVE = Newcomer(
    # From Brazil, in Toronto, on 10 August 2026, day 5 of 60. Without a spouse:
    #   A. age 29 110; a bachelor's, assessed, and a Canadian diploma: two or more 128; CELPIP 10 in
    #      all four 4 x 34 = 136; Canadian work since 3 June 2024: two years 53                427
    #   C. two or more with CLB 9 50, three years abroad with CLB 9 50                         100
    #   D. a Canadian credential of two years                                                   15
    #   CRS                                                                                    542
    # 67 points: language 24, two or more 22, three and two years of work 13, age 12, two years of
    # study 5 and a year of work in Canada 10, of at most 10                                  81
    # Skilled Worker: 12,000 of the 15,263 to show. Trades: no trade.
    name="day-five-of-sixty",
    on="2026-08-10",
    script=conversation(
        script.about(
            born="8 March 1997", country="Canada", education="[Bachelor's",
            here="2", abroad="3", permit="[Yes]",
        )
        + script.english("CELPIP-General", "20 October 2025", "10 10 10 10", "CELPIP-General")
        + script.NO_FRENCH
        + script.degree(
            script.BACHELORS, "Brazil", "December 2018",
            body="[WES]", issued="3 March 2025", more="[Yes]",
        )
        + script.studied(script.TWO_YEARS, "[Canada]", "April 2024")
        + script.FROM_CANADA
        + script.HAS_WORKED
        + script.job_here(
            "information systems analyst", "21222", "3 June 2024", more="[Yes]"
        )
        + script.past_job_abroad(
            "information systems analyst", "21222", "Brazil", "1 February 2019", "31 January 2022"
        )
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="12,000", passport="30 June 2031", city="Toronto", studied="[Yes]"
        )
    ),
    afterwards=(
        "/submitted", "1 July 2026", "[Skip", "/invited", "5 August 2026", "[Canadian Experience",
    ),
    crs=Points(core=427, partner=0, transferability=100, additional=15),
    fsw67=81,
    programs=ONLY_CEC,
    # 5 August and sixty days: 26 of August, 30 of September, 4 of October.
    first=First(
        id="sixty_days",
        because="invitation",
        facts={"by": day("2026-10-04"), "days_left": 55},
        says=("4 October 2026",),
    ),
    doors={
        # The highest of the twenty is 534.
        "cec": Doorway(status="open", rounds=20, above=20, last=516),
        # NCLC 7: 4 x 3 and 50. The highest is 446.
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=391, changes=("french",),
            on="2026-08-10", score=604, above_then=14,
        ),
        # 699 is the lowest, 855 the highest. The nomination fills D.: 427 + 100 + 600.
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=768, changes=("provincial_nomination",),
            on="2026-08-10", score=1127, above_then=25,
        ),
        # A year in a listed occupation, complete on 10 August 2027: 30 and three Canadian years,
        # 105 + 128 + 136 + 64 + 100 + 15 = 548. 470 472 462 476 467 475.
        "healthcare": Doorway(
            status="nearly", rounds=6, above=6, last=475, changes=("jobs",),
            on="2027-08-10", score=548, above_then=6,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=2, last=477, changes=("jobs",),
            on="2027-08-10", score=548, above_then=2,
        ),
        # 169 223; 429 392.
        "physicians": Doorway(
            status="nearly", rounds=2, above=2, last=223, changes=("jobs",),
            on="2027-08-10", score=548, above_then=2,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=2, above=2, last=392, changes=("jobs",),
            on="2027-08-10", score=548, above_then=2,
        ),
        "education": Doorway(
            status="nearly", rounds=1, above=1, last=462, changes=("jobs",),
            on="2027-08-10", score=548, above_then=1,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=1, last=470, changes=("jobs",),
            on="2027-08-10", score=548, above_then=1,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=604, on="2026-08-10"),
        # English stays first; NCLC 9 as the second language 4 x 6, and 50.
        Gain(kind="second_language", what="second_language.9", gain=74, total=616, on="2026-08-10"),
        Gain(
            kind="provincial_nomination", what="provincial_nomination", gain=585, total=1127,
            on="2026-08-10",
        ),
    ),
    turns=(
        # The grid of that day is not known.
        Turn(on="2026-11-03", causes=("rules.crs",), before=542, after=542),
        Turn(on="2027-03-08", causes=("birthday",), before=542, after=537),  # 30: 105 for 110
        # Three Canadian years: 64 for 53.
        Turn(
            on="2027-06-03", causes=("work_anniversary.canadian",),
            before=537, after=548,
        ),
        # 136 of language go. Two Canadian years stand beside the schooling and the years abroad:
        # the 100 of C. stay. 105 + 128 + 64 + 100 + 15.
        Turn(on="2027-10-20", causes=("language_test.english",), before=548, after=412),
    ),
    invitation=Invitation(
        verdict=MET,
        program="cec",
        cutoff=516,
        by="2026-10-04",
        claims={
            # No Canadian year: no program; 53 less, the 100 of C. rest on CLB 9 as well.
            "job.0": ("falls", 489),
            "job.1": ("falls", 492),  # 50 less
            # The diploma alone: 98 for 128; diploma with CLB 9 25 and with two years 25: 50.
            "eca.0": ("falls", 512),
            # The bachelor's alone: 120 for 128, and no 15: three above.
            "credential.1": ("stands", 519),
            "canadian_study.1": ("stands", 527),
            "ability.english.listening": ("stands", 539),  # CLB 9 for 10: 31 for 34
            "ability.english.writing": ("stands", 539),
        },
    ),
)  # fmt: skip

CLAIM_GONE = Newcomer(
    # From Iran, in Vancouver, on 14 July 2026: the work in Iran turns out to have been unpaid.
    # Without a spouse:
    #   A. age 32 94; master's 135; PTE Core 85 80 88 85: CLB 9, 4 x 31 = 124; Canadian work since
    #      1 May 2024: two years 53                                                            406
    #   C. master's with CLB 9 50                                                               50
    #      (with more than three years abroad 50 more: 100)
    #   D. a brother in Canada                                                                  15
    #   CRS                                     471, and 521 as it was told to IRCC
    # 67 points: language 24, master's 23, two years of work 11 (six 15), age 12, 10             80
    # Skilled Worker: 20,000 of the 15,263. Canadian Experience: TEER 2. Trades: no trade.
    name="claim-gone",
    on="2026-07-14",
    script=conversation(
        script.about(
            born="30 April 1994", country="Canada", education="[Master's",
            here="2", abroad="4", permit="[Yes]", province="[British Columbia]",
        )
        + script.english("PTE Core", "12 November 2025", "L85 R80 W88 S85", "PTE Core")
        + script.NO_FRENCH
        + script.degree(
            script.MASTERS, "Iran", "June 2018",
            body="[IQAS", issued="21 August 2023", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_here(
            "IT support technician", "22221", "1 May 2024", hours="[37.5]", more="[Yes]"
        )
        + script.past_job_abroad(
            "IT support technician", "22221", "Iran", "1 September 2018", "31 December 2022"
        )
        + script.NO_CERTIFICATE
        + script.the_rest(
            funds="20,000", passport="30 June 2031", city="Vancouver", sibling=True
        )
    ),
    afterwards=(
        "/submitted", "10 February 2026", "[Skip",
        "/invited", "23 June 2026", "[Canadian Experience",
        "/edit", "[Work", "[Job 2: IT support technician", "[Paid", "[No",
    ),
    crs=Points(core=406, partner=0, transferability=50, additional=15),
    crs_first=521,
    fsw67=80,
    programs={"fswp": MET, "cec": MET, "fstp": NOT_MET},
    # 23 June and sixty days: 7 of June, 31 of July, 22 of August.
    first=First(
        id="decline_or_mend",
        because="score",
        facts={"score": 471, "cutoff": 516, "program": "cec", "by": day("2026-08-22")},
        says=("CRS 471", "516"),
    ),
    doors={
        # The lowest of the nineteen is 507.
        "cec": Doorway(status="open", rounds=19, above=0, last=517),
        # Only 481 is above 471.
        "french": Doorway(
            status="nearly", rounds=13, above=12, last=420, changes=("french",),
            on="2026-07-14", score=533, above_then=13,
        ),
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=708, changes=("provincial_nomination",),
            on="2026-07-14", score=1056, above_then=25,
        ),
        # 475 470 472 462 476 467 475. On 14 July 2027, at 33 with three Canadian years:
        # 88 + 135 + 124 + 64 + 50 + 15 = 476. That of 11 December 2025 asked 476 of whoever had
        # submitted before: 10 February 2026 is later.
        "healthcare": Doorway(
            status="nearly", rounds=7, above=3, last=475, changes=("jobs",),
            on="2027-07-14", score=476, above_then=6,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=477, changes=("jobs",),
            on="2027-07-14", score=476, above_then=0,
        ),
        "education": Doorway(
            status="nearly", rounds=1, above=1, last=462, changes=("jobs",),
            on="2027-07-14", score=476, above_then=1,
        ),
        "physicians": Doorway(
            status="nearly", rounds=2, above=2, last=223, changes=("jobs",),
            on="2027-07-14", score=476, above_then=2,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=2, above=2, last=392, changes=("jobs",),
            on="2027-07-14", score=476, above_then=2,
        ),
    },
    gains=(
        Gain(kind="first_language", what="first_language.10", gain=12, total=483, on="2026-07-14"),
        Gain(kind="second_language", what="second_language.7", gain=62, total=533, on="2026-07-14"),
    ),
    # On 14 July 2027, at 33, French NCLC 10 first, English second, and a year abroad in place of
    # the third Canadian one: 88 + 135 + 136 + 24 + 53 = 436; C. 50, and 25 + 25 of that year;
    # D. 15 + 50: 601. Without either 476.
    # What ends until then renewed: 86 and 45.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_study.doctorate", gain=131,
        total=607, on="2030-07-14", on_the_page=False,
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=471, after=471),
        Turn(on="2027-04-30", causes=("birthday",), before=471, after=465),  # 33: 88 for 94
        # Three Canadian years: 64 for 53.
        Turn(on="2027-05-01", causes=("work_anniversary.canadian",), before=465, after=476),
        # 124 go; two Canadian years keep the 50 of the master's.
        Turn(on="2027-11-12", causes=("language_test.english",), before=476, after=352),
    ),
    invitation=Invitation(
        verdict=NOT_MET,
        program="cec",
        cutoff=516,
        by="2026-08-22",
        score=471,
        claims={},
    ),
)  # fmt: skip

ASSESSMENT_ENDS = Newcomer(
    # A nurse in Nairobi, on 16 September 2026, invited on 4 September. Without a spouse:
    #   A. age 31 99; two or more (bachelor's and a diploma, both assessed) 128; IELTS 8.5 8 7.5
    #      7.5: CLB 10 in all four 136                                                         363
    #   C. two or more with CLB 9 50, three years abroad or more with CLB 9 50                 100
    #   D. a sister in Canada                                                                   15
    #   CRS                                                                                    478
    # 67 points: language 24, two or more 22, four years 13, age 12, relative 5               76
    name="assessment-ends",
    on="2026-09-16",
    script=conversation(
        script.about(
            born="20 January 1995", country="Kenya", education="[Bachelor's", abroad="4",
            province="[Nova Scotia]",
        )
        + script.english(script.IELTS, "10 May 2025", "L8.5 R8 W7.5 S7.5")
        + script.NO_FRENCH
        + script.degree(
            script.BACHELORS, "Kenya", "December 2017",
            body="[WES]", issued="15 October 2021", more="[Yes]",
        )
        + script.degree(
            script.ONE_YEAR, "Kenya", "November 2018",
            body="[WES]", issued="15 October 2021", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("registered nurse", "31301", "Kenya", "1 February 2022")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="20,000", passport="30 June 2031", city="Nairobi", sibling=True)
    ),
    afterwards=(
        "/submitted", "15 January 2026", "[Skip", "/invited", "4 September 2026", "[Healthcare",
    ),
    crs=Points(core=363, partner=0, transferability=100, additional=15),
    fsw67=76,
    programs=ONLY_FSWP,
    # The assessments are five years old on 15 October 2026; the sixtieth day is 3 November.
    # What an application rests on ends within the sixty days: before it, or with a new report.
    first=First(
        id="mend",
        because="eca.0",
        changes=("credentials.0.eca", "credentials.1.eca"),
        facts={
            "by": day("2026-10-14"), "on": day("2026-10-15"), "sixtieth": day("2026-11-03"),
            "work": "police", "start_by": day("2026-09-04"),
        },
        says=("14 October 2026", "WES report"),
    ),
    doors={
        # 472 462 476 467 475 475.
        "healthcare": Doorway(status="open", rounds=6, above=6, last=475),
        # The highest is 432.
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=382, changes=("french",),
            on="2026-09-16", score=540, above_then=14,
        ),
        # 697 is the lowest.
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=734, changes=("provincial_nomination",),
            on="2026-09-16", score=1063, above_then=25,
        ),
        # A year in Canada is complete on 16 September 2027, when neither the test nor the
        # assessments count any more; a new test beside it: 32 94, CLB 10 136, a year 40, years
        # abroad 50, sister 15 = 335.
        "cec": Doorway(
            status="nearly", rounds=22, above=0, last=519, changes=("jobs",),
            on="2027-09-16", score=513, above_then=6,
        ),
        # 505 477.
        "trades": Doorway(
            status="nearly", rounds=2, above=1, last=477, changes=("jobs",),
            on="2027-09-16", score=473, above_then=0,
        ),
        # 169 223 198; 429 392 389.
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2027-09-16", score=513, above_then=3,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=3, last=389, changes=("jobs",),
            on="2027-09-16", score=513, above_then=3,
        ),
        "education": Doorway(
            status="nearly", rounds=1, above=1, last=462, changes=("jobs",),
            on="2027-09-16", score=473, above_then=1,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=1, last=470, changes=("jobs",),
            on="2027-09-16", score=473, above_then=1,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=540, on="2026-09-16"),
        # English stays first at the same 136; NCLC 9 as the second 4 x 6, and 50.
        Gain(kind="second_language", what="second_language.9", gain=74, total=552, on="2026-09-16"),
    ),
    turns=(
        # No assessed schooling: 128 and 50 less, and the Skilled Worker program.
        Turn(on="2026-10-15", causes=("eca.0", "eca.1"), before=478, after=300),
        Turn(on="2026-11-03", causes=("rules.crs",), before=300, after=300),
        Turn(on="2027-01-20", causes=("birthday",), before=300, after=295),  # 32: 94 for 99
        # 136 of language and the 50 of the years abroad.
        Turn(on="2027-05-10", causes=("language_test.english",), before=295, after=109),
    ),
    # A one-year diploma from Canada is complete when neither test nor assessments count any more,
    # and French is then the first official language: 32 94, one year 90, NCLC 10 4 x 34 = 136,
    # education with NCLC 9 25, years abroad 50, study 15, sister 15, French without English 25 =
    # 450. Without: 94 and 15 = 109. At NCLC 9, 4 x 3 less.
    # What ends until then renewed: 74 and 53.
    pair=Gain(
        kind="pair", what="second_language.9+canadian_work.2.2028-09-16", gain=127,
        total=594, on="2028-09-16", opens=("cec",),
    ),
    invitation=Invitation(
        verdict=MET,
        program="fswp",
        cutoff=475,
        by="2026-10-14",
        claims={
            "job.0": ("falls", 428),  # 50 less, and no year of work
            # The diploma alone: 90 for 128, with CLB 9 25 for 50. 67: 69, enough; the round no.
            "eca.0": ("falls", 415),
            # The bachelor's alone: 120 for 128, with CLB 9 25 for 50.
            "eca.1": ("falls", 445),
            "sibling": ("falls", 463),
            # CLB 9 for 10: 475, the very cut-off; submitted before 26 May 2026, its tie-break.
            "ability.english.reading": ("stands", 475),
            "funds": ("falls", 478),
        },
    ),
)  # fmt: skip

PEOPLE = (DAY_FIVE, CLAIM_GONE, ASSESSMENT_ENDS)

"""People at the very beginning: nothing taken or assessed yet, or no work that counts."""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import NO_PROGRAM, Doorway, First, Gain, Newcomer, Turn
from tests.stories.story import Points

ENGINEER = Newcomer(
    # A mechanical engineer of 27 in Egypt, on 20 March 2026, with no test, no ECA and 5,000.
    #   A. age 27 110; the degree, not assessed, and no test earn nothing                        110
    #   C. three years abroad (January 2023 on) earn only with a language                          0
    #   CRS                                                                                      110
    # 67 points: three years 11, age 12                                                           23
    name="nothing-yet",
    on="2026-03-20",
    script=conversation(
        script.about(
            born="5 October 1998", country="Egypt", education="[Bachelor's", abroad="3"
        )
        + script.NO_ENGLISH
        + script.NO_FRENCH
        + script.unassessed(script.BACHELORS, "Egypt", "July 2021")
        + script.HAS_WORKED
        + script.job_abroad("mechanical engineer", "21301", "Egypt", "1 January 2023")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="5000", passport="30 June 2031", city="Cairo")
    ),
    crs=Points(core=110, partner=0, transferability=0, additional=0),
    fsw67=23,
    programs=NO_PROGRAM,
    # With CLB 9 and the ECA: 110 + 120 + 124, 25 for the degree and 50 for the work: 429; and of
    # the 67 24 + 21 + 11 + 12 = 68. One person must show 15,263.
    first=First(
        id="first_plan",
        because="missing",
        changes=("english", "credentials", "settlement_funds"),
        facts={"total": 429, "program": "fswp"},
        says=(
            "1. ", "English test", "2. ", "ECA", "3. ", "$15,263", "CLB 9", "CRS 429",
            "Federal Skilled Worker Program",
        ),
    ),
    doors={
        "cec": Doorway(status="closed", rounds=17, above=0, last=507),
        "french": Doorway(status="closed", rounds=10, above=0, last=393),
        "pnp": Doorway(status="closed", rounds=25, above=0, last=742),
        "healthcare": Doorway(status="closed", rounds=8, above=0, last=467),
    },
    gains=(
        # 124, and 50 for three years abroad with CLB 9.
        Gain(
            kind="first_language", what="first_language.9", gain=174, total=284,
            on="2026-03-20", on_the_page=False,
        ),
        Gain(kind="first_language", what="first_language.10", gain=186, total=296, on="2026-03-20"),
        Gain(kind="eca", what="eca.0", gain=120, total=230, on="2026-03-20"),
        # Nothing without a test: 40 for the year, and 25 for it with three years abroad.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=65, total=175, on="2027-03-20",
            on_the_page=False,
        ),
    ),
    # What opens a program stands before what brings more: the Canadian Experience Class asks for
    # neither ECA nor funds. NCLC 10 136, without English 25, the work 50, the year 40.
    # What ends until then renewed: 211 and 103.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_work.2.2028-03-20", gain=264,
        total=374, on="2028-03-20", opens=("cec",),
    ),
    turns=(Turn(on="2026-11-03", causes=("rules.crs",), before=110, after=110),),
)  # fmt: skip

CLEANER = Newcomer(
    # A cleaner of 38 in Mexico, on 1 October 2026; before that at a food counter. TEER 5 and 5.
    #   A. age 38 61, secondary school, not assessed, 0, CLB 5 in all four 4 x 6 = 24             85
    #   CRS                                                                                       85
    # 67 points: CLB 5 0, not assessed 0, no skilled work 0, age 38 9                              9
    name="no-skilled-work",
    on="2026-10-01",
    script=conversation(
        script.about(born="3 March 1988", country="Mexico", education=script.SECONDARY)
        + script.english(script.IELTS, "20 June 2026", "L5 R4 W5 S5")
        + script.NO_FRENCH
        + script.unassessed(script.SECONDARY, "Mexico", "June 2006")
        + script.HAS_WORKED
        + script.job_abroad("cleaner", "65310", "Mexico", "March 2021", more="[Yes]")
        + script.job_abroad("food counter attendant", "65201", "Mexico", "March 2015")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="16000", passport="30 June 2031", city="Puebla")
    ),
    crs=Points(core=85, partner=0, transferability=0, additional=0),
    fsw67=9,
    programs=NO_PROGRAM,
    first=First(
        id="other_programs",
        because="teer",
        says=("other ways to Canada", "TEER 4 or 5", "IRCC lists its programs"),
    ),
    doors={
        # CLB 5 is enough for work of TEER 2 or 3. At 39: 55 + 24 + 40.
        "cec": Doorway(
            status="nearly", rounds=22, above=0, last=518, changes=("jobs",), on="2027-10-01",
            score=119, above_then=0,
        ),
        "french": Doorway(status="closed", rounds=14, above=0, last=382),
        "pnp": Doorway(status="closed", rounds=25, above=0, last=725),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=476, changes=("jobs",), on="2027-10-01",
            score=119, above_then=0,
        ),
    },
    gains=(
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=40, total=119, on="2027-10-01",
            opens=("cec",),
        ),
        Gain(kind="eca", what="eca.0", gain=30, total=115, on="2026-10-01"),
        # 4 x 34 for 4 x 6.
        Gain(kind="first_language", what="first_language.10", gain=112, total=197, on="2026-10-01"),
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=85, after=85),
        Turn(on="2027-03-03", causes=("birthday",), before=85, after=79),  # 39: 55 for 61
        Turn(on="2028-03-03", causes=("birthday",), before=79, after=74),  # 40: 50
        Turn(on="2028-06-20", causes=("language_test.english",), before=74, after=50),
    ),
)  # fmt: skip

PEOPLE = (ENGINEER, CLEANER)

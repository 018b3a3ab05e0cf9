"""Two people who come with a partner: a nominee in the pool, and a couple in which the partner may
stay.

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
)
from tests.stories.story import Points


def _together(*, born: str, province: str) -> str:
    return f"""
        What is your date of birth?                     {born}
        What is your marital status?                    [Married]
        Will your spouse or partner come to Canada      [Yes]
        a Canadian citizen or a permanent resident      [No]
        In which province or territory                  {province}
    """


def _partners_degree(level: str, country: str, issued: str) -> str:
    return f"""
        highest education your partner has              {level}
        was your partner's credential awarded           {country}
        Does your partner have an educational           [Yes]
        was your partner's ECA report issued            {issued}
        does your partner's report state                {level}
    """


PARTNER_NEVER_IN_CANADA = """
        has your partner done in Canada                 [0]
        Has your partner worked full time in Canada     [No]
        has your partner done outside Canada            [0]
"""


def _the_rest_of_two(*, funds: str, nominated: str, children: str, born: str, city: str) -> str:
    return f"""
        have a brother or sister                        [No]
        another close relative                          [No]
        for at least two academic years                 [No]
        Has your partner studied full time in Canada    [No]
        nominated                                       {nominated}
        offer                                           [No]
        How many dependent children                     {children}
        How much money                                  {funds}
        On which day does your passport expire?         30 June 2031
        What is your partner's date of birth?           {born}
        Which city are you in?                          {city}
    """


NOMINEE = Newcomer(
    # From Bangladesh, nominated by Manitoba, with a partner and a child, on 20 September 2026;
    # submitted on 16 September. With a spouse:
    #   A. age 38 55; bachelor's, assessed 112; IELTS 7.5 6.5 6.5 6.5: CLB 8, 4 x 22 = 88       255
    #   B. bachelor's, assessed 8; CELPIP 5 in all four 4 x 1 = 4                               12
    #   C. bachelor's with CLB 7 13, three years abroad or more with CLB 7 25                   38
    #   D. nomination                                                                          600
    #   CRS                                                                                    905
    # 67 points: language 5 x 4 = 20, bachelor's 21, ten years 15, age 9, partner's CLB 4 5   70
    # Skilled Worker: 26,000 of the 23,360 for three.
    name="nominee",
    on="2026-09-20",
    script=conversation(
        _together(born="31 January 1988", province="[Manitoba]")
        + script.living(country="Bangladesh", education="[Bachelor's", here="0", abroad="10")
        + script.english(script.IELTS, "13 December 2025", "L7.5 R6.5 W6.5 S6.5")
        + script.NO_FRENCH
        + """
        test has your partner taken?                    [CELPIP-General]
        On which day did your partner take the test?    20 February 2026
        your partner's listening score                  5 5 5 5
        """
        + script.degree(
            script.BACHELORS, "Bangladesh", "December 2010",
            body="[WES]", issued="9 July 2024", more="[No]",
        )
        + _partners_degree(script.BACHELORS, "Bangladesh", "9 July 2024")
        + script.HAS_WORKED
        + script.job_abroad("retail supervisor", "62010", "Bangladesh", "1 May 2014", hours="48")
        + script.NO_CERTIFICATE
        + PARTNER_NEVER_IN_CANADA
        + _the_rest_of_two(
            funds="26,000", nominated="[Yes]", children="[1]", born="3 March 1991", city="Dhaka"
        )
    ),
    afterwards=("/submitted", "16 September 2026", "[Skip"),
    crs=Points(core=255, partner=12, transferability=38, additional=600),
    fsw67=70,
    programs=ONLY_FSWP,
    # In the pool since the round of 14 September, which asked 734.
    first=First(
        id="keep_watch",
        because="pnp",
        facts={"score": 905, "cutoff": 734},
        says=(),
    ),
    doors={
        # 697 to 855.
        "pnp": Doorway(status="open", rounds=25, above=25, last=734),
        # A year in Canada, complete at 39: 50 + 112 + 88 + 35 = 285; 12; bachelor's 13 + 13 and
        # years abroad 25 + 25 = 76; 600. 534 is the highest.
        "cec": Doorway(
            status="nearly", rounds=22, above=22, last=519, changes=("jobs",),
            on="2027-09-20", score=973, above_then=22,
        ),
        # NCLC 7: 4 x 3; the 600 of D. are full.
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=382, changes=("french",),
            on="2026-09-20", score=917, above_then=14,
        ),
        # A year where they are, at 39: 900.
        "healthcare": Doorway(
            status="nearly", rounds=6, above=6, last=475, changes=("jobs",),
            on="2027-09-20", score=900, above_then=6,
        ),
        "trades": Doorway(
            status="nearly", rounds=1, above=1, last=477, changes=("jobs",),
            on="2027-09-20", score=900, above_then=1,
        ),
        # In Canada alone 973.
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2027-09-20", score=973, above_then=3,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=3, last=389, changes=("jobs",),
            on="2027-09-20", score=973, above_then=3,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=1, last=470, changes=("jobs",),
            on="2027-09-20", score=900, above_then=1,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        Gain(
            kind="second_language", what="second_language.7", gain=12, total=917, on="2026-09-20",
            on_the_page=False,
        ),
        # 4 x 7, and C. 25 for 13 and 50 for 25.
        Gain(kind="first_language", what="first_language.9", gain=65, total=970, on="2026-09-20"),
    ),
    # On 20 September 2027, at 39, French NCLC 10 first, English CLB 8 second, a Canadian year:
    # 50 + 112 + 128 + 12 + 35 = 337; 12; bachelor's 25 + 13 and years abroad 50; 600: 1,037.
    # Without either 900.
    # What ends until then renewed: 96 and 89.
    pair=Gain(
        kind="pair", what="canadian_work.2.2028-09-20+second_language.10", gain=160,
        total=1055, on="2028-09-20", opens=("cec",),
    ),
    turns=(
        # The grid of that day is not known.
        Turn(on="2026-11-03", causes=("rules.crs",), before=905, after=905),
        Turn(on="2027-01-31", causes=("birthday",), before=905, after=900),  # 39: 50 for 55
        # 88 and 38 less, and the program with them: a nomination does not stand alone.
        Turn(on="2027-12-13", causes=("language_test.english",), before=900, after=774),
        Turn(on="2028-01-31", causes=("birthday",), before=774, after=769),  # 40: 45 for 50
        # The partner's 4, and 5 of the 67.
        Turn(on="2028-02-20", causes=("language_test.partner",), before=769, after=765),
    ),
)  # fmt: skip

MAY_STAY = Newcomer(
    # From Morocco, with a partner who comes, on 15 March 2027. The grid of 25 March 2025, an
    # estimate. French first. With a spouse:
    #   A. age 28 100; bachelor's, assessed 112; TCF 530 530 14 15: NCLC 9, 4 x 29 = 116; English
    #      second, IELTS 5 4 5 5: CLB 5, 4 x 1 = 4                                             332
    #   B. two-year diploma, assessed 7; IELTS 6 6 6 6: CLB 7, 4 x 3 = 12                       19
    #   C. bachelor's with NCLC 9 25, two years abroad with NCLC 9 25                           50
    #   D. NCLC 7 with English CLB 5                                                            50
    #   CRS                                                                                    451
    # (English first: 24 for the 120, and nothing of the 50 of C.)
    # 67 points: language 24, second 4, bachelor's 21, two years 11, age 12, partner's CLB 4 5 77
    # Skilled Worker: 22,000 of the 19,001 for two.
    name="partner-may-stay",
    on="2027-03-15",
    script=conversation(
        _together(born="12 May 1998", province="[New Brunswick]")
        + script.living(country="Morocco", education="[Bachelor's", here="0", abroad="2")
        + script.english(script.IELTS, "5 September 2026", "L5 R4 W5 S5")
        + """
        Which approved French test have you taken?      [TCF Canada]
        On which day did you take the French test?      10 February 2026
        listening score in TCF Canada                   530
        reading score in TCF Canada                     530
        speaking score in TCF Canada                    15
        writing score in TCF Canada                     14
        Which should be your first official language?   [French]
        test has your partner taken?                    [IELTS General Training]
        On which day did your partner take the test?    21 November 2026
        your partner's listening score                  6 6 6 6
        """
        + script.degree(
            script.BACHELORS, "Morocco", "June 2020",
            body="[WES]", issued="11 November 2025", more="[No]",
        )
        + _partners_degree(script.TWO_YEARS, "Morocco", "11 November 2025")
        + script.HAS_WORKED
        + script.job_abroad("bookkeeper", "12200", "Morocco", "6 January 2025")
        + script.NO_CERTIFICATE
        + PARTNER_NEVER_IN_CANADA
        + _the_rest_of_two(
            funds="22,000", nominated="[No]", children="[0]", born="9 April 1996", city="Fez"
        )
    ),
    crs=Points(core=332, partner=19, transferability=50, additional=50),
    fsw67=77,
    programs=ONLY_FSWP,
    first=First(
        id="create_profile",
        because="french",
        facts={"score": 451, "cutoff": 382},
        says=("451", "382"),
    ),
    doors={
        # 393 419 400 409 420 399 391 382.
        "french": Doorway(status="open", rounds=8, above=8, last=382),
        # The nomination fills D., French included: 332 + 19 + 50 + 600.
        "pnp": Doorway(
            status="nearly", rounds=14, above=0, last=725, changes=("provincial_nomination",),
            on="2027-03-15", score=1001, above_then=14,
        ),
        # On 15 March 2028 French counts no more; English CLB 5 is enough in TEER 2 and 3. A year
        # in Canada: 100 + 112 + 4 + 35 = 251; 19; bachelor's 13 and two years abroad 13: 296.
        "cec": Doorway(
            status="nearly", rounds=13, above=0, last=518, changes=("jobs",),
            on="2028-03-15", score=512, above_then=2,
        ),
        "trades": Doorway(
            status="nearly", rounds=2, above=0, last=476, changes=("jobs",),
            on="2028-03-15", score=476, above_then=1,
        ),
        "transport": Doorway(
            status="nearly", rounds=1, above=0, last=470, changes=("jobs",),
            on="2028-03-15", score=476, above_then=1,
        ),
        # TEER 1 at the head of the list. With French sat anew, abroad, where three years are
        # complete: 332; 19; 25 and 50; 50: 476.
        "healthcare": Doorway(
            status="nearly", rounds=2, above=0, last=475, changes=("jobs",),
            on="2028-03-15", score=476, above_then=2,
        ),
        # With French sat anew, a year in Canada: 332 + 35; 19; 25 + 13 twice; 50: 512. (English at
        # CLB 7 in place of it would be 304, and more to learn.) 223 198; 392 389.
        "physicians": Doorway(
            status="nearly", rounds=2, above=2, last=198, changes=("jobs",),
            on="2028-03-15", score=512, above_then=2,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=2, above=2, last=389, changes=("jobs",),
            on="2028-03-15", score=512, above_then=2,
        ),
        "military": Doorway(status="unknown", rounds=1, above=1, last=368),
    },
    gains=(
        # Without a spouse 110 + 120 + 124 + 4, 50 and 50.
        Gain(kind="partner_stays", what="partner_stays", gain=7, total=458, on="2027-03-15"),
        # English CLB 7 second: 4 x 3 for 4.
        Gain(
            kind="second_language", what="second_language.7", gain=8, total=459, on="2027-03-15",
            on_the_page=False,
        ),
        # 4 x 3.
        Gain(kind="first_language", what="first_language.10", gain=12, total=463, on="2027-03-15"),
    ),
    # On 15 March 2028 the French of today counts no more: 100 + 112 + 4 and 19 are left, 235. A
    # French test of NCLC 10 sat now does, and a Canadian one-year certificate makes two or more:
    # 100 + 119 + 128 + 4 = 351; 19; two or more 50 and three years abroad 50; 50 + 15: 535.
    # What ends until then renewed: 71 and 18.
    pair=Gain(
        kind="pair", what="canadian_work.2.2029-03-15+second_language.9", gain=89,
        total=560, on="2029-03-15", opens=("cec",),
    ),
    turns=(
        # Three years abroad: 50 for 25.
        Turn(
            on="2028-01-06", causes=("work_anniversary.foreign",), before=451, after=476
        ),
        # The language named first is gone with its 116, C. 50 + 25 and D. 50; English stays second
        # with its 4. The program goes with it.
        Turn(on="2028-02-10", causes=("language_test.french",), before=476, after=235),
        Turn(on="2028-05-12", causes=("birthday",), before=235, after=230),  # 30: 95 for 100
        Turn(on="2028-09-05", causes=("language_test.english",), before=230, after=226),
        Turn(on="2028-11-21", causes=("language_test.partner",), before=226, after=214),
    ),
)  # fmt: skip

PEOPLE = (NOMINEE, MAY_STAY)

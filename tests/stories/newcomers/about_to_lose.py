"""Somebody in the pool whose language test ends in sixty days."""

from __future__ import annotations

from tests.stories.line import conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import ONLY_FSWP, Doorway, First, Gain, Newcomer, Turn, day
from tests.stories.story import Points

TESTER = Newcomer(
    # A software tester of 34 in Brazil, on 1 February 2027, in the pool since September 2026; all
    # scores are estimates on the grid of 25 March 2025.
    #   A. age 34 83, master's 135, PTE Core 84 80 88 85: CLB 9 in all four 4 x 31 = 124         342
    #   C. master's with CLB 9 50, three years abroad or more with CLB 9 50                      100
    #   CRS                                                                                      442
    # 67 points: language 24, master's 23, seven years 15, age 12                                 74
    name="test-ends-in-sixty-days",
    on="2027-02-01",
    script=conversation(
        script.about(born="15 March 1992", country="Brazil", education="[Master's", abroad="7")
        + script.english("PTE Core", "2 April 2025", "L84 R80 W88 S85", "PTE Core")
        + script.NO_FRENCH
        + script.degree(
            script.MASTERS, "Brazil", "December 2018",
            body="[WES]", issued="14 August 2024", more="[No]",
        )
        + script.HAS_WORKED
        + script.job_abroad("software tester", "22222", "Brazil", "1 May 2019")
        + script.NO_CERTIFICATE
        + script.the_rest(funds="18000", passport="30 June 2031", city="Recife")
    ),
    afterwards=("/submitted", "1 September 2026", "[Skip"),
    crs=Points(core=342, partner=0, transferability=100, additional=0),
    fsw67=74,
    programs=ONLY_FSWP,
    # Two years after the test, 28 - 1 days of February, 31 of March and 2 of April: 60. At 35 since
    # 15 March 77: 436; without a language 77 + 135 = 212.
    first=First(
        id="mend",
        because="language_test.english",
        changes=("english",),
        facts={"on": day("2027-04-02"), "crs_before": 436, "crs_after": 212},
        says=("English test", "2 April 2027", "212"),
    ),
    doors={
        # 4 x 3 and 50: 504, above 400 397 393 419 400 409 420 399 391 382; today's 442 is too.
        "french": Doorway(
            status="nearly", rounds=10, above=10, last=382, changes=("french",),
            on="2027-02-01", score=504, above_then=10,
        ),
        "pnp": Doorway(
            status="nearly", rounds=17, above=0, last=725, changes=("provincial_nomination",),
            on="2027-02-01", score=1042, above_then=17,
        ),
        # A year ahead the test is gone: two changes.
        "cec": Doorway(
            status="nearly", rounds=15, above=0, last=518, changes=("jobs",),
            on="2028-02-01", score=476, above_then=0,
        ),
        "senior_managers": Doorway(
            status="nearly", rounds=3, above=3, last=389, changes=("jobs",),
            on="2028-02-01", score=476, above_then=3,
        ),
        "physicians": Doorway(
            status="nearly", rounds=3, above=3, last=198, changes=("jobs",),
            on="2028-02-01", score=476, above_then=3,
        ),
        "healthcare": Doorway(
            status="nearly", rounds=3, above=0, last=475, changes=("jobs",),
            on="2028-02-01", score=436, above_then=0,
        ),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=504, on="2027-02-01"),
        Gain(kind="first_language", what="first_language.10", gain=12, total=454, on="2027-02-01"),
    ),
    turns=(
        Turn(on="2027-03-15", causes=("birthday",), before=442, after=436),
        Turn(on="2027-04-02", causes=("language_test.english",), before=436, after=212),
        Turn(on="2028-03-15", causes=("birthday",), before=212, after=207),  # 36: 72
    ),
)  # fmt: skip

PEOPLE = (TESTER,)

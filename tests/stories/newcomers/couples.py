"""Couples: above the last cut-off, better off the other way round, and ten points short of it."""

from __future__ import annotations

from tests.stories.line import Line, conversation
from tests.stories.newcomers import script
from tests.stories.newcomers.newcomer import (
    MET,
    NOT_MET,
    ONLY_FSWP,
    Doorway,
    First,
    Gain,
    Newcomer,
    Turn,
    day,
)
from tests.stories.story import Points

ANALYST = Newcomer(
    # A financial analyst of 29 in Ottawa, from Nigeria, on 1 October 2026; the partner comes.
    #   A. age 29 100, master's (Canadian) 126, IELTS 8.5 8 7.5 7: CLB 10 10 10 9
    #      3 x 32 + 29 = 125, June 2025 to now one year 35                                       386
    #   B. master's, assessed, 10, IELTS 8 7 6 6: CLB 9 9 7 7 5 + 5 + 3 + 3 = 16                  26
    #   C. master's with CLB 9 50, four years abroad with CLB 9 50                               100
    #   D. a Canadian credential of three years or more, as every master's                        30
    #   CRS                                                                                      542
    # 67 points: language 24, master's 23, 1.3 and 4.3 years 13, age 12, at most 10 of the partner's
    # language 5, study here 5, work here 10                                                      82
    name="above-the-last-round",
    on="2026-10-01",
    script=conversation(
        script.about_a_couple(
            born="10 February 1997", country="[Canada]", education="[Master's", here="[1]",
            abroad="4", permit="[Yes]",
        )
        + script.english(script.IELTS, "15 January 2026", "L8.5 R8 W7.5 S7")
        + script.NO_FRENCH
        + script.partners_test(script.IELTS, "20 March 2026", "8 7 6 6")
        + script.studied(script.MASTERS, "[Canada]", "June 2024")
        + """
            for at least 8 months?                          [Yes]
            another completed credential                    [No]
        """
        + script.degree_of_partner(script.MASTERS, "Nigeria", "3 June 2025")
        + script.HAS_WORKED
        + script.job_here("financial analyst", "11101", "1 June 2025", more="[Yes]")
        + script.work(
            "financial analyst", "11101", "Nigeria", "1 March 2018", "30 June 2022", "40"
        )
        + """
            Were you self-employed                          [No]
            another job to add?                             [No]
        """
        + script.NO_CERTIFICATE
        + script.work_of_partner(abroad="[2]")
        + script.the_rest_of_a_couple(
            funds="25000", passport="30 June 2031", born="5 May 1996", city="Ottawa",
            studied="[Yes]",
        )
    ),
    crs=Points(core=386, partner=26, transferability=100, additional=30),
    fsw67=82,
    programs={"fswp": MET, "cec": MET, "fstp": NOT_MET},
    # 24 above the 518 of 29 September.
    first=First(
        id="create_profile",
        because="cec",
        facts={"score": 542, "cutoff": 518},
        says=("create your profile", "542", "518", "Canadian Experience Class"),
    ),
    doors={
        # 533 533 531 520 … 507 … 518: above every one.
        "cec": Doorway(status="open", rounds=22, above=22, last=518),
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=382, changes=("french",),
            on="2026-10-01", score=604, above_then=14,
        ),
        # Of the 630 of section D 600 count.
        "pnp": Doorway(
            status="nearly", rounds=25, above=0, last=725, changes=("provincial_nomination",),
            on="2026-10-01", score=1112, above_then=25,
        ),
        # At 30 95, two years in Canada since June 46: 95 + 126 + 125 + 46 + 26 + 100 + 30.
        "trades": Doorway(
            status="nearly", rounds=2, above=2, last=476, changes=("jobs",), on="2027-10-01",
            score=548, above_then=2,
        ),
    },
    gains=(
        Gain(kind="second_language", what="second_language.7", gain=62, total=604, on="2026-10-01"),
        Gain(
            kind="first_language", what="first_language.speaking.10", gain=3, total=545,
            on="2026-10-01",
        ),
        # Two more abilities at CLB 9.
        Gain(
            kind="partner_language", what="partner_language.9", gain=4, total=546,
            on="2026-10-01", on_the_page=False,
        ),
        # Alone: 110 + 135 + 3 x 34 + 31 + 40, 100 and 30.
        Gain(kind="partner_stays", what="partner_stays", gain=6, total=548, on="2026-10-01"),
    ),
    # French first 136, English second 24, 50, and the column of a person alone:
    # 110 + 135 + 136 + 24 + 40 + 100 + 30 + 50 = 625.
    # What ends until then renewed: 75 and 14.
    pair=Gain(
        kind="pair", what="second_language.10+canadian_study.doctorate", gain=89,
        total=646, on="2030-10-01", on_the_page=False,
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=542, after=542),
        Turn(on="2027-02-10", causes=("birthday",), before=542, after=537),  # 30: 95
        # Two years: 46 for 35.
        Turn(on="2027-06-01", causes=("work_anniversary.canadian",), before=537, after=548),
        # 125 of language; two years of work in Canada keep all of transferability.
        Turn(on="2028-01-15", causes=("language_test.english",), before=548, after=423),
    ),
)  # fmt: skip

OTHER_WAY_ROUND = Newcomer(
    # An accountant of 41 in Pakistan, on 10 May 2026; the partner of 29 comes, with a child.
    #   A. age 41 35, bachelor's 112, IELTS 6 6 6 6: CLB 7 4 x 16 = 64                           211
    #   B. master's, assessed, 10, CLB 9 4 x 5 = 20                                               30
    #   C. bachelor's with CLB 7 13, three years abroad or more with CLB 7 25                     38
    #   CRS                                                                                      279
    # The partner as principal: 100 + 126 + 116; bachelor's 8, CLB 7 12; 50 + 50                 462
    # 67 points: language 16, bachelor's 21, ten years 15, age 41 6, partner's language 5 and a
    # relative in Canada 5                                                                        68
    name="the-other-way-round",
    on="2026-05-10",
    script=conversation(
        script.about_a_couple(
            born="2 February 1985", country="Pakistan", education="[Bachelor's", abroad="10"
        )
        + script.english(script.IELTS, "12 January 2026", "6 6 6 6")
        + script.NO_FRENCH
        + script.partners_test(script.IELTS, "14 January 2026", "8 7 7 7")
        + script.degree(
            script.BACHELORS, "Pakistan", "June 2007",
            body="[WES]", issued="3 September 2024", more="[No]",
        )
        + script.degree_of_partner(script.MASTERS, "Pakistan", "3 September 2024")
        + script.HAS_WORKED
        + script.job_abroad("accountant", "11100", "Pakistan", "1 March 2014")
        + script.NO_CERTIFICATE
        + script.work_of_partner(abroad="[3]")
        + script.the_rest_of_a_couple(
            funds="24000", passport="30 June 2031", born="1 September 1996", city="Lahore",
            relative="[Yes]", children="[1]",
        )
    ),
    crs=Points(core=211, partner=30, transferability=38, additional=0),
    fsw67=68,
    programs=ONLY_FSWP,
    # No kind of round is within reach of one change. The other way round is worth 462 - 279, more
    # than anything of one's own: of what takes months the most is English, 4 x 32 for 4 x 16, the
    # degree 25 for 13 and the work 50 for 25, 101 together. Whether the partner meets a program is
    # not known (their jobs are not asked), so it is a thing to look at first, and no promise.
    first=First(
        id="raise",
        because="partner_principal",
        changes=("partner",),
        facts={"gain": 183, "total": 462, "on": day("2026-05-10")},
        says=("your partner", "at least CRS 462", "279", "I cannot see yet"),
    ),
    doors={
        # 12 and 50 bring 341; the lowest of the eleven is 393.
        "french": Doorway(
            status="nearly", rounds=11, above=0, last=400, changes=("french",), on="2026-05-10",
            score=341, above_then=0,
        ),
        # At 42 25 + 112 + 64 + 35 = 236, 30, and with the year 26 + 50: 342.
        "cec": Doorway(
            status="nearly", rounds=20, above=0, last=514, changes=("jobs",), on="2027-05-10",
            score=342, above_then=0,
        ),
        "pnp": Doorway(
            status="nearly", rounds=26, above=0, last=795, changes=("provincial_nomination",),
            on="2026-05-10", score=879, above_then=26,
        ),
    },
    gains=(
        # 22 for 16 four times; no other tier.
        Gain(
            kind="first_language", what="first_language.8", gain=24, total=303, on="2026-05-10",
            on_the_page=False,
        ),
        Gain(
            kind="first_language", what="first_language.10", gain=101, total=380, on="2026-05-10"
        ),
        Gain(
            kind="second_language", what="second_language.7", gain=62, total=341, on="2026-05-10",
            on_the_page=False,
        ),
        # 342 for 269.
        Gain(
            kind="canadian_work", what="canadian_work.1", gain=73, total=342, on="2027-05-10",
            opens=("cec",),
        ),
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=279, after=279),
        Turn(on="2027-02-02", causes=("birthday",), before=279, after=269),  # 42: 25 for 35
        # The own test: 64 and 38. The partner's, two days later: 20.
        Turn(on="2028-01-12", causes=("language_test.english",), before=269, after=167),
        Turn(on="2028-01-14", causes=("language_test.partner",), before=167, after=147),
    ),
)  # fmt: skip


def _in_vancouver(*, partners_eca: str | None, sibling: str) -> tuple[Line, ...]:
    """A financial analyst of 29 from China, and a partner with a master's degree."""
    return conversation(
        script.about_a_couple(
            born="22 July 1997", country="[Canada]", education="[Master's", here="[1]",
            abroad="5", permit="[Yes]",
        )
        + script.english(script.CELPIP, "5 December 2025", "L10 R9 W9 S9", script.CELPIP)
        + script.NO_FRENCH
        + script.partners_test(script.CELPIP, "10 February 2026", "9 9 9 9")
        + script.degree(
            script.MASTERS, "China", "June 2020",
            body="[WES]", issued="20 May 2024", more="[No]",
        )
        + script.degree_of_partner(script.MASTERS, "China", partners_eca)
        + script.HAS_WORKED
        + script.job_here("financial analyst", "11101", "12 May 2025", more="[Yes]")
        + script.work("financial analyst", "11101", "China", "1 July 2020", "31 March 2025", "40")
        + """
            Were you self-employed                          [No]
            another job to add?                             [No]
        """
        + script.NO_CERTIFICATE
        + script.work_of_partner(abroad="[2]")
        + script.the_rest_of_a_couple(
            funds="25000", passport="30 June 2031", born="9 March 1998", city="Vancouver",
            sibling=sibling,
        )
    )  # fmt: skip


TEN_POINTS = Newcomer(
    # A data analyst of 29 in Vancouver, from China, on 1 October 2026, in the pool since August.
    #   A. age 29 100, master's 126, CELPIP 10 9 9 9: 32 + 3 x 29 = 119, one year 35             380
    #   B. a master's that nobody assessed 0, CLB 9 4 x 5 = 20                                    20
    #   C. master's with CLB 9 50, four years abroad with CLB 9 50                               100
    #   D. a brother in Canada                                                                    15
    #   CRS                                                                                      515
    name="ten-points",
    on="2026-10-01",
    script=_in_vancouver(partners_eca=None, sibling="[Yes]"),
    afterwards=("/submitted", "18 August 2026", "[Skip"),
    crs=Points(core=380, partner=20, transferability=100, additional=15),
    programs={"fswp": MET, "cec": MET, "fstp": NOT_MET},
    # Ten points are the least that is called a step, and weeks of waiting for a report. With 525
    # the last round, 518, would have been reached.
    first=First(
        id="raise",
        because="partner_eca",
        changes=("partner",),
        facts={"gain": 10, "total": 525, "on": day("2026-10-01")},
        says=("partner", "ECA", "+10", "525"),
    ),
    doors={
        # 511 509 508 508 507 509 514; two rounds at 515 itself took who had submitted earlier.
        "cec": Doorway(status="open", rounds=22, above=7, last=518),
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=382, changes=("french",),
            on="2026-10-01", score=577, above_then=14,
        ),
    },
    gains=(
        Gain(kind="partner_eca", what="partner_eca", gain=10, total=525, on="2026-10-01"),
        # Three abilities at CLB 10: 3 x 3. Nine are no ten.
        Gain(
            kind="first_language", what="first_language.10", gain=9, total=524, on="2026-10-01",
            on_the_page=False,
        ),
        Gain(kind="second_language", what="second_language.7", gain=62, total=577, on="2026-10-01"),
    ),
    turns=(
        Turn(on="2026-11-03", causes=("rules.crs",), before=515, after=515),
        Turn(on="2027-05-12", causes=("work_anniversary.canadian",), before=515, after=526),
        Turn(on="2027-07-22", causes=("birthday",), before=526, after=521),  # 30: 95
        # 119; two years of work in Canada keep the 100.
        Turn(on="2027-12-05", causes=("language_test.english",), before=521, after=402),
    ),
)  # fmt: skip

NINE_POINTS = Newcomer(
    # The same without the brother, and the partner's degree assessed: 515 - 15 + 10.
    name="nine-points",
    on="2026-10-01",
    script=_in_vancouver(partners_eca="3 June 2026", sibling="[No]"),
    afterwards=("/submitted", "18 August 2026", "[Skip"),
    crs=Points(core=380, partner=30, transferability=100, additional=0),
    programs={"fswp": MET, "cec": MET, "fstp": NOT_MET},
    # English brings 3 x 3: nine points are called no step. What is left takes a year or more, and
    # French the most: first 128 for 119, English second 22 of 24, and 50.
    first=First(
        id="raise",
        because="second_language.10",
        changes=("french",),
        facts={"gain": 81, "total": 591, "on": day("2026-10-01")},
        says=("French", "NCLC 10", "+81", "591"),
    ),
    doors={
        # 509 508 508 507 509.
        "cec": Doorway(status="open", rounds=22, above=5, last=518),
        "french": Doorway(
            status="nearly", rounds=14, above=14, last=382, changes=("french",),
            on="2026-10-01", score=572, above_then=14,
        ),
    },
    gains=(
        Gain(kind="first_language", what="first_language.10", gain=9, total=519, on="2026-10-01"),
    ),
)  # fmt: skip

PEOPLE = (ANALYST, OTHER_WAY_ROUND, TEN_POINTS, NINE_POINTS)

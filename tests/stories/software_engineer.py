"""(a) A single software developer in India: one test, one degree, one job, nobody in Canada.

The official tables (Ministerial Instructions as of 2025-03-25; the candidate has no spouse):

    A. Core, without a spouse
       age                30 (born 3 April 1996)                                      105
       education          master's, assessed                                          135
       first language     IELTS 8.5 8.0 7.0 7.0: CLB 10 10 9 9     34 + 34 + 31 + 31 = 130
       second language    none                                                          0
       Canadian work      none                                                          0
                                                                                      370
    C. Transferability
       education          master's with CLB 9 in all four 50, with Canadian work 0      50
       foreign work       three years or more with CLB 9 in all four 50                 50
                                                                                      100
    D. Additional         nothing                                                       0
    CRS                                                                               470

    The 67 points
       language           6 + 6 + 6 + 6 (CLB 9 or more each)                            24
       education          master's                                                      23
       experience         March 2021 to now: five years                                 13
       age                30                                                            12
       adaptability       nothing                                                        0
                                                                                        72
    Skilled Worker: met (CLB 7, degree assessed, one continuous year, 72 of 67 points, 25,000 of
    the 15,263 for one person). Canadian Experience: no work in Canada. Trades: not a trade.
"""

from express_entry.candidate.three_valued import Verdict
from tests.stories.line import conversation
from tests.stories.story import Points, Story

STORY = Story(
    name="software-engineer",
    script=conversation("""
        What is your date of birth?                     3 April 1996
        What is your marital status?                    [Single]
        In which province or territory                  [Ontario]
        In which country do you live now?               India
        Are you authorized to work in Canada now?       [No]
        highest level of education                      [Master's or professional degree]
        skilled work have you done in Canada            [0]
        skilled work have you done outside Canada       5

        Which approved English test have you taken?     [IELTS General Training]
        On which day did you take the English test?     2026-03-14
        listening score in IELTS General Training       8.5
        reading score in IELTS General Training         8
        writing score in IELTS General Training         7,0
        speaking score in IELTS General Training        band 7
        Which approved French test have you taken?      [I haven't taken one]
        Which French test do you plan to take?          [No plans]

        Which level is this completed                   [Master's or professional degree]
        In which country was it awarded?                [India]
        In which month did you complete it?             June 2019
        Do you have an educational credential           [Yes]
        Which organization issued the ECA report?       [WES]
        On which day was the ECA report issued?         20 May 2024
        Which Canadian equivalency                      [Master's or professional degree]
        another completed credential                    [No]

        Have you done paid work                         [Yes]
        What is or was your job title?                  software developer
        these groups come closest                       [21232]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [India]
        In which month did you start?                   March 2021
        In which month did you stop?                    [I still work there]
        How many hours a week                           [40]
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        another job to add?                             [No]
        certificate of qualification                    [No]

        have a brother or sister                        [No]
        another close relative                          [No]
        for at least two academic years                 [No]
        nominated                                       [No]
        offer                                           [No]
        How many dependent children                     [0]
        How much money                                  25,000
        On which day does your passport expire?         30 June 2031
        Which city are you in?                          Pune
    """),
    crs=Points(core=370, partner=0, transferability=100, additional=0),
    fsw67=72,
    passes=True,
    programs={"fswp": Verdict.MET, "cec": Verdict.NOT_MET, "fstp": Verdict.NOT_MET},
)

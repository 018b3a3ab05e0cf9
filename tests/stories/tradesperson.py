"""(d) An electrician in Alberta, trained in Ireland: certificate of qualification, qualified since
June 2022, CLB 5, school not assessed; married, and the partner stays at home.

The official tables (the partner does not come along: the column without a spouse):

    A. Core
       age                38 (born 10 January 1988)                                    61
       education          secondary school, foreign and not assessed                    0
       first language     IELTS 5.0 4.0 5.0 5.0: CLB 5 5 5 5              4 x 6  =     24
       second language    none                                                          0
       Canadian work      1 March 2025 to now: one year                                40
                                                                                      125
    C. Transferability
       education          nothing                                                       0
       foreign work       three years or more with one Canadian year                   25
       trade certificate  with CLB 5 in all four, not 7                                25
                                                                                       50
    D. Additional         nothing                                                       0
    CRS                                                                               175

    The 67 points
       language           CLB 5 earns nothing                                           0
       education          not assessed                                                  0
       experience         six years in Ireland and one in Canada                       15
       age                38                                                            9
       adaptability       a year of work in Canada                                     10
                                                                                       34
    Trades: met. More than two of the last five years in the trade after June 2022, listening and
    speaking 5, reading and writing 4, the certificate, 20,000 of the 19,001 for two people.
    Canadian Experience: met as well. One Canadian year in TEER 2, for which CLB 5 is enough.
    Skilled Worker: CLB 7 not reached.
"""

from express_entry.candidate.three_valued import Verdict
from tests.stories.line import conversation
from tests.stories.story import Points, Story

STORY = Story(
    name="tradesperson",
    script=conversation("""
        What is your date of birth?                     10 Jan 1988
        What is your marital status?                    [Married]
        Will your spouse or partner come to Canada      [No]
        a Canadian citizen or a permanent resident      [No]
        In which province or territory                  Calgary
        In which country do you live now?               [Canada]
        On which permit are you in Canada now?          [Work permit for one employer]
        On which day does your permit end?              30 June 2029
        highest level of education                      high school
        skilled work have you done in Canada            [1]
        skilled work have you done outside Canada       6

        Which approved English test have you taken?     IELTS
        On which day did you take the English test?     5 November 2025
        listening score in IELTS General Training       5
        reading score in IELTS General Training         4
        writing score in IELTS General Training         5.0
        speaking score in IELTS General Training        5,0
        Which approved French test have you taken?      [I haven't taken one]
        Which French test do you plan to take?          [No plans]

        Which level is this completed                   [Secondary (high school) diploma]
        In which country was it awarded?                Ireland
        In which month did you complete it?             June 2006
        Do you have an educational credential           [No]
        Have you ordered the ECA already?               [No]
        another completed credential                    [No]

        Have you done paid work                         [Yes]
        What is or was your job title?                  construction electrician
        these groups come closest                       [72200]
        trade of the Federal Skilled Trades Program     [Yes, this is my work]
        In which country do or did you do this work?    [Canada]
        In which month did you start?                   1 March 2025
        In which month did you stop?                    [I still work there]
        How many hours a week                           [40]
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        a temporary resident and authorized to work     [Yes]
        Were you a full-time student                    [No]
        another job to add?                             [Yes]

        Job 2. What is or was your job title?           construction electrician
        these groups come closest                       [72200]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [Ireland]
        In which month did you start?                   1 February 2019
        In which month did you stop?                    31 January 2025
        How many hours a week                           39
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        Were you a full-time student                    [No]
        another job to add?                             [No]
        certificate of qualification                    [Yes]
        been qualified to do your trade                 June 2022

        have a brother or sister                        [No]
        another close relative                          [No]
        for at least two academic years                 [No]
        nominated                                       [No]
        offer                                           [No]
        How many dependent children                     [0]
        How much money                                  20 000
        On which day does your passport expire?         2030-02-01
        Which city are you in?                          Calgary
    """),
    crs=Points(core=125, partner=0, transferability=50, additional=0),
    fsw67=34,
    passes=False,
    programs={"fswp": Verdict.NOT_MET, "cec": Verdict.MET, "fstp": Verdict.MET},
)

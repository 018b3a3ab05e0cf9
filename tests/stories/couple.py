"""(b) A nurse of 40 with a partner who comes along; both have a test. The partner would score
higher as principal applicant, and the result card says so.

The official tables (with an accompanying spouse):

    A. Core, with a spouse
       age                40 (born 15 June 1986)                                       45
       education          bachelor's, assessed                                        112
       first language     IELTS 7.5 6.5 6.5 6.5: CLB 8 8 8 8              4 x 22 =     88
       second language    TCF 380 390 6 6: NCLC 5 5 5 5                   4 x 1  =      4
       Canadian work      none                                                          0
                                                                                      249
    B. Partner
       education          master's, assessed                                           10
       language           IELTS 8.0 7.0 7.0 7.0: CLB 9 9 9 9              4 x 5  =     20
       Canadian work      none                                                          0
                                                                                       30
    C. Transferability
       education          bachelor's with CLB 7 but not 9 in all four                  13
       foreign work       three years or more with the same                            25
                                                                                       38
    D. Additional         the partner's sister lives in Canada                         15
    CRS                                                                               332

    The partner as principal applicant, with Ann as the accompanying spouse
       A.  age 32 (born 12 February 1994) 85, master's 126, CLB 9 4 x 29 = 116        327
       B.  bachelor's 8, CLB 8 4 x 3 = 12                                              20
       C.  master's with CLB 9 50, three years abroad with CLB 9 50                   100
       D.  the sister                                                                  15
       CRS                                                                            462
       Not counted, because nobody asks them of the partner: study in Canada (up to 30) and a
       second test (24 and up to 50 for French). A trade certificate could add nothing: C. is full.

    The 67 points
       language           5 + 5 + 5 + 5                                                20
       second language    NCLC 5 in all four                                            4
       education          bachelor's                                                   21
       experience         January 2022 to now: four years                              13
       age                40                                                            7
       adaptability       partner's CLB 4 or more 5, relative in Canada 5              10
                                                                                       75
    Skilled Worker: met (30,000 of the 23,360 for three people). The others: no Canadian work,
    not a trade.
"""

from express_entry.candidate.three_valued import Verdict
from tests.stories.line import conversation
from tests.stories.story import Points, Story

STORY = Story(
    name="couple",
    script=conversation("""
        What is your date of birth?                     1986-06-15
        What is your marital status?                    [Married]
        Will your spouse or partner come to Canada      [Yes]
        a Canadian citizen or a permanent resident      [No]
        In which province or territory                  [British Columbia]
        In which country do you live now?               Philippines
        Are you authorized to work in Canada now?       [No]
        highest level of education                      bachelor's degree
        skilled work have you done in Canada            [0]
        skilled work have you done outside Canada       [4]

        Which approved English test have you taken?     [IELTS General Training]
        On which day did you take the English test?     14 March 2026
        listening score in IELTS General Training       L7.5 R6.5 W6.5 S6.5
        Which approved French test have you taken?      [TCF Canada]
        On which day did you take the French test?      20 April 2026
        listening score in TCF Canada                   380
        reading score in TCF Canada                     390
        speaking score in TCF Canada                    6
        writing score in TCF Canada                     6
        Which should be your first official language?   [English]
        test has your partner taken?                    [IELTS General Training]
        On which day did your partner take the test?    2 May 2026
        your partner's listening score                  8 7 7 7

        Which level is this completed                   [Bachelor's, or any 3+ year program]
        In which country was it awarded?                [Philippines]
        In which month did you complete it?             2007-03
        Do you have an educational credential           [Yes]
        Which organization issued the ECA report?       [IQAS (Alberta)]
        On which day was the ECA report issued?         20 May 2024
        Which Canadian equivalency                      [Bachelor's, or any 3+ year program]
        another completed credential                    [No]
        highest education your partner has              [Master's or professional degree]
        was your partner's credential awarded           [Philippines]
        Does your partner have an educational           [Yes]
        was your partner's ECA report issued            3 June 2024
        does your partner's report state                [Master's or professional degree]

        Have you done paid work                         [Yes]
        What is or was your job title?                  registered nurse
        these groups come closest                       [31301]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [Philippines]
        In which month did you start?                   January 2022
        In which month did you stop?                    now
        How many hours a week                           48
        Were you paid                                   yes
        Were you self-employed                          no
        another job to add?                             [No]
        certificate of qualification                    [No]
        has your partner done in Canada                 [0]
        Has your partner worked full time in Canada     [No]
        has your partner done outside Canada            [3]

        have a brother or sister                        [Yes]
        for at least two academic years                 [No]
        Has your partner studied full time in Canada    [No]
        nominated                                       [No]
        offer                                           [No]
        How many dependent children                     [1]
        How much money                                  $30,000
        On which day does your passport expire?         30 June 2031
        What is your partner's date of birth?           12 February 1994
        Which city are you in?                          Manila
    """),
    crs=Points(core=249, partner=30, transferability=38, additional=15),
    fsw67=75,
    passes=True,
    programs={"fswp": Verdict.MET, "cec": Verdict.NOT_MET, "fstp": Verdict.NOT_MET},
)

BETTER_PRINCIPAL = (
    "As principal applicant you would have 332, your partner at least 462: your partner would "
    "score higher.\nNot counted for your partner: a second language test, study in Canada."
)

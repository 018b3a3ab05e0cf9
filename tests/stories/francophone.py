"""(e) A teacher in Cameroon: French NCLC 9, English CLB 4. Four is not five: the French bonus is 25
and the second language earns nothing. Two assessed credentials, one of three years.

The official tables (without a spouse; first official language French):

    A. Core
       age                29 (born 1 February 1997)                                   110
       education          bachelor's and a one-year certificate: two or more          128
       first language     TEF (old scale) 300 250 380 380: NCLC 9 9 9 9   4 x 31 =    124
       second language    IELTS 4.5 3.5 4.0 4.0: CLB 4 4 4 4 earns nothing              0
       Canadian work      none                                                          0
                                                                                      362
    C. Transferability
       education          two or more with NCLC 9 in all four                          50
       foreign work       two years with NCLC 9 in all four                            25
                                                                                       75
    D. Additional         French NCLC 7 or more, English CLB 4 or lower                25
    CRS                                                                               462

    The 67 points
       language           6 + 6 + 6 + 6                                                24
       second language    CLB 5 in all four would be needed                             0
       education          two or more                                                  22
       experience         April 2024 to now: two years                                 11
       age                29                                                           12
       adaptability       nothing                                                       0
                                                                                       69
    Skilled Worker: met (NCLC 7 or more, 69 of 67 points, 16,000 of the 15,263 for one person).
"""

from express_entry.candidate.three_valued import Verdict
from tests.stories.line import conversation
from tests.stories.story import Points, Story

STORY = Story(
    name="francophone",
    script=conversation("""
        What is your date of birth?                     1997-02-01
        What is your marital status?                    célibataire
        In which province or territory                  [New Brunswick]
        In which country do you live now?               Cameroon
        Are you authorized to work in Canada now?       non
        highest level of education                      licence
        skilled work have you done in Canada            [0]
        skilled work have you done outside Canada       [2]

        Which approved English test have you taken?     [IELTS General Training]
        On which day did you take the English test?     12 May 2026
        listening score in IELTS General Training       4,5
        reading score in IELTS General Training         3,5
        writing score in IELTS General Training         4
        speaking score in IELTS General Training        4
        Which approved French test have you taken?      [TEF Canada]
        Which scores of TEF Canada                      [Equivalent old scores]
        On which day did you take the French test?      9 June 2026
        score in TEF Canada                             L300 R250 W380 S380
        Which should be your first official language?   [French]

        Which level is this completed                   [Bachelor's, or any 3+ year program]
        In which country was it awarded?                [Cameroon]
        In which month did you complete it?             July 2018
        Do you have an educational credential           oui
        Which organization issued the ECA report?       [WES]
        On which day was the ECA report issued?         15 January 2025
        Which Canadian equivalency                      [Bachelor's, or any 3+ year program]
        another completed credential                    [Yes]
        Credential 2. Which level                       [One-year certificate or diploma]
        In which country was it awarded?                [Cameroon]
        In which month did you complete it?             July 2019
        Do you have an educational credential           [Yes]
        Which organization issued the ECA report?       [WES]
        On which day was the ECA report issued?         15 January 2025
        Which Canadian equivalency                      [One-year certificate or diploma]
        another completed credential                    [No]

        Have you done paid work                         [Yes]
        What is or was your job title?                  secondary school teacher
        these groups come closest                       [41220]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [Cameroon]
        In which month did you start?                   April 2024
        In which month did you stop?                    [I still work there]
        How many hours a week                           [30]
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
        How much money                                  16000
        On which day does your passport expire?         2029-03-03
        Which city are you in?                          Douala
    """),
    crs=Points(core=362, partner=0, transferability=75, additional=25),
    fsw67=69,
    passes=True,
    programs={"fswp": Verdict.MET, "cec": Verdict.NOT_MET, "fstp": Verdict.NOT_MET},
)

"""(c) A graduate in Alberta: eight months as a web developer (TEER 1), ten as a dental assistant
(TEER 3), and twenty months of office work as a full-time student, which count only abroad's rules.

The official tables (without a spouse):

    Counted work in Canada, in days: 1 July 2024 to 28 February 2025 is 243, 1 April 2025 to
    31 January 2026 is 306; together eighteen months: one year. The student job would make it three.

    A. Core
       age                28 (born 20 May 1998)                                       110
       education          two-year diploma, Canadian                                   98
       first language     CELPIP 6 6 6 6: CLB 6 6 6 6                     4 x 9  =     36
       second language    none                                                          0
       Canadian work      one year                                                     40
                                                                                      284
    C. Transferability    nothing with a language below CLB 7
       education          diploma with one Canadian year                               13
       foreign work       none                                                          0
                                                                                       13
    D. Additional         a Canadian credential of two years                           15
    CRS                                                                               312

    The 67 points
       language           CLB 6 earns nothing                                           0
       education          two-year diploma                                             19
       experience         243 + 306 days at 30 hours a week count 1,041 + 1,311 hours, and
                          608 days at 20 hours 1,737 (no rule excludes student work here):
                          4,089 hours of 1,560 are two years                           11
       age                28                                                           12
       adaptability       a year of work in Canada 10, two years of study 5, at most   10
                                                                                       52
    Canadian Experience: met. One year within three; more of it in TEER 3, so CLB 5 is enough.
    Skilled Worker: CLB 7 not reached. Trades: no trade.
"""

from express_entry.candidate.three_valued import Verdict
from tests.stories.line import conversation
from tests.stories.story import Points, Story

STORY = Story(
    name="canadian-experience",
    script=conversation("""
        What is your date of birth?                     20 May 1998
        What is your marital status?                    single
        In which province or territory                  [Alberta]
        In which country do you live now?               [Canada]
        On which permit are you in Canada now?          pgwp
        On which day does your permit end?              30 June 2029
        highest level of education                      [Two-year diploma]
        skilled work have you done in Canada            [1]
        skilled work have you done outside Canada       [0]

        Which approved English test have you taken?     [CELPIP-General]
        On which day did you take the English test?     10 January 2026
        listening score in CELPIP-General               6
        reading score in CELPIP-General                 6
        writing score in CELPIP-General                 6
        speaking score in CELPIP-General                CLB 6
        Which approved French test have you taken?      none
        Which French test do you plan to take?          no plans

        Which level is this completed                   [Two-year diploma]
        In which country was it awarded?                [Canada]
        In which month did you complete it?             May 2024
        for at least 8 months?                          [Yes]
        another completed credential                    [No]

        Have you done paid work                         [Yes]
        What is or was your job title?                  dental assistant
        these groups come closest                       [33100]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [Canada]
        In which month did you start?                   1 April 2025
        In which month did you stop?                    31 January 2026
        How many hours a week                           [37.5]
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        a temporary resident and authorized to work     [Yes]
        Were you a full-time student                    [No]
        another job to add?                             [Yes]

        Job 2. What is or was your job title?           web developer
        these groups come closest                       [21234]
        Is this your work?                              yes
        In which country do or did you do this work?    [Canada]
        In which month did you start?                   1 July 2024
        In which month did you stop?                    28 February 2025
        How many hours a week                           [40]
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        a temporary resident and authorized to work     [Yes]
        Were you a full-time student                    [No]
        another job to add?                             [Yes]

        Job 3. What is or was your job title?           administrative assistant
        these groups come closest                       [13110]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    [Canada]
        In which month did you start?                   1 September 2022
        In which month did you stop?                    30 April 2024
        How many hours a week                           [20]
        Were you paid                                   [Yes]
        Were you self-employed                          [No]
        a temporary resident and authorized to work     [Yes]
        Were you a full-time student                    [Yes]
        another job to add?                             [No]

        Which of these is your primary occupation?      [33100]
        certificate of qualification                    [No]

        have a brother or sister                        [No]
        another close relative                          [No]
        for at least two academic years                 [Yes]
        nominated                                       [No]
        offer                                           [No]
        How many dependent children                     [0]
        How much money                                  4000
        On which day does your passport expire?         [Skip]
        Which city are you in?                          Calgary
    """),
    crs=Points(core=284, partner=0, transferability=13, additional=15),
    fsw67=52,
    passes=False,
    programs={"fswp": Verdict.NOT_MET, "cec": Verdict.MET, "fstp": Verdict.NOT_MET},
)

### What people ask about the score: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-good-score = It depends on the kind of round. Cut-offs and number of rounds in the 12 months to { $rounds_as_of }: { $cutoffs_by_kind }. A nomination alone adds { $nomination_points }.{ own-score }
    .name = What is a good score?
    .more = Cut-offs of different kinds do not compare. The last round for all programs was on { $rounds_general_on }. Rounds before 3 November 2026 went by older rules than those reported for that day.

topic-improve-score = Language first: CLB 9 in all four abilities lifts two parts of the score, often by 50 or more. Then French at NCLC { $french_nclc } ({ $crs_french } or { $crs_french_english }, plus second-language points), one more credential with ECA, another year of work in Canada, your partner's test and ECA, your partner as main applicant, or a provincial nomination ({ $nomination_points }). What counts is your score on the day it is ready, birthdays included: /whatif works that out.{ own-score }
    .name = How can I raise my score?

topic-score-differs = IRCC's score decides; mine is an estimate. Usual reasons, as far as I can tell: changed rules, another birth or test date, a partner marked as coming or not, the ECA read as another level, months instead of days, Canadian work as a student or self-employed, the wrong column of TEF scores, a sibling or Canadian study left out. Compare line by line with /score; correct the wrong side.{ own-score }
    .name = Why does IRCC show another score?
    .more = A change of the rules is reported for 3 November 2026.

topic-job-offer-points = In the CRS none since { $grid_from }. It was 600 at first, in 2015; from 19 November 2016 it was { $offer_senior_managers } for senior managers and { $offer_other } for other skilled jobs. Points for offers in high-wage jobs are reported from 3 November 2026, but I do not know the figures. In the 67-point grid of the Skilled Worker Program a qualifying offer still gives { $fsw67_offer }, plus { $fsw67_offer_adaptability } for adaptability.
    .name = Points for a job offer

topic-birthday-points = Yes, from { $birthday_from } on. Without a partner coming, each birthday up to { $birthday_slow_to } costs { $birthday_slow_least } or { $birthday_slow_most } points, then { $birthday_steep } a year to { $birthday_steep_to }, and the last { $birthday_last } go at { $age_none }. With a partner: { $birthday_slow_least_partner } a year to { $birthday_slow_to }, then { $birthday_steep_partner }, the last { $birthday_last_partner }. In the pool this happens by itself. A birthday after your invitation does no harm.{ own-score }
    .name = Points lost on a birthday
    .more = The 67-point grid reads your age when IRCC receives the application: from 36, one point less a year.

topic-score-updates-itself = Down, yes: on birthdays, when a test turns { $test_years } years old, and when an ECA turns { $eca_years }. Up, mostly no: enter new tests, ECAs, jobs, family changes and nominations yourself. Whether a job marked as current goes on adding months by itself I could not confirm; sources differ. To be safe, once a year of work is full, open the work form in your profile and save it again.{ own-test }
    .name = Does my score update by itself?

topic-relative-points = A brother or sister who is { RULE("process.family.relative_age_from") } or older, a citizen or permanent resident, and living in Canada gives { $crs_sibling } CRS points, once. Your partner's sibling counts too if your partner comes along. Parents, aunts, cousins and friends give no CRS points. In the 67-point grid a close relative (from grandparent to grandchild, also aunt, uncle, niece, nephew) gives { $fsw67_relative }. Whether the change reported for November 2026 touched this is not known to me.
    .name = Points for family in Canada

topic-canadian-study-points = A finished Canadian credential adds { $crs_study_short } points (one or two years) or { $crs_study_long } (three years or more, master's, professional, doctorate), once, and needs no ECA. You must have studied { $study_months } months or more full time, at a school in Canada, with language courses at most half, and no award that obliges you to go home. Distance study counts as education, not for this bonus; study between March 2020 and August 2022 is judged more gently.
    .name = Points for studying in Canada

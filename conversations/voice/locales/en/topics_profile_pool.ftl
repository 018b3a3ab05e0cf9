### What people ask about the profile and the pool: the answer, its name on a button. How it is asked: ways_*.ftl.
### Figures come from the rule files, and what is said of the person at the end from their own facts.

topic-create-profile = It is free: open an IRCC secure account (GCKey or Sign-In Partner) and start an Express Entry profile. Have your passport details, test results with their numbers, ECA number, NOC codes with the dates and hours of each job, and your funds beside you; any nomination or offer too. No paper is uploaded yet. You have { RULE("process.profile.draft_days") } days to finish and submit. /sheet gives your answers in the order of the form.{ own-program }
    .name = Creating the profile

topic-change-profile = Yes, once it was found eligible: choose Update form, change it, save, and submit it again. You keep your place in the tie-break. IRCC must be told when something changes: a job begun or ended, a new test, diploma or ECA, marriage, separation, a birth or death, passport, nomination, offer, funds, address. Correct mistakes in the same way. A profile found ineligible cannot be edited: make a new one.
    .name = Changing a submitted profile

topic-two-profiles = Not at the same time: while one profile is active, the law allows you no second one. Withdraw the old one first. The new one gets a new number, a new time for the tie-break, and { $profile_months } new months. You and your partner may each have a profile if each of you meets a program (as practitioners confirm). Whoever is invited is the main applicant and includes the other.
    .name = Two profiles at once

topic-draft-expiry = You have { RULE("process.profile.draft_days") } days from the day you start it. If you do not submit it by then, the draft is gone and you begin again. A personal reference code from the Come to Canada tool lasts { RULE("process.profile.draft_days") } days too. Your answers here stay as long as you like, so filling it in again is quick: /sheet lists them in the order of the form.
    .name = An unfinished profile

topic-profile-expiry = A profile lives { $profile_months } months from the day you submit it, if you are not invited. The date is in your account. Then it is removed with all its data, so keep screenshots or use /sheet. After that you may submit a new one, with a new tie-break time. It can end sooner: when a test you need is { $test_years } years old or an ECA { $eca_years }, when funds fall short, or when work gets too old to count.{ own-profile }
    .name = When a profile expires

topic-profile-ineligible = It means that, by what was entered, you met none of the three programs that day. Usual causes: one language ability too low, work that is not TEER 0 to 3 or falls short of a year, a wrong main occupation or wrong dates, an ECA missing or too old, under { $pass_mark } points, too little money, or Quebec as your destination. It cannot be edited or revived. Find the cause, then submit a new profile.{ $has_program ->
    [yes] { " " }By your answers here you meet the { $program } program: compare them with what you entered.
   *[no] { "" }
}
    .name = Profile not eligible, or 0 points

topic-pool-position = IRCC does not say your rank, only how many people stand in each band. On 27 September 2026 there were 229,904 in the pool: 728 above 600; 21,070 at 501–600; 12,745 at 491–500; 12,817 at 481–490; 16,465 at 471–480; 16,257 at 461–470; 14,847 at 451–460; 13,677 at 441–450; 48,934 at 401–440; 72,364 at 400 or less. Many above you may not fit your kind of round.{ own-score }
    .name = Where you stand in the pool
    .more = A change of the rules reported for November 2026 is not in these figures.

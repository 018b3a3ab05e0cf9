### What people ask about their family: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-who-can-come = Your spouse or common-law partner, your and their dependent children (usually under { RULE("process.family.child_under") } and single), and those children's own children. You must declare all of them, and all must pass the medical, police and security checks, even if they stay behind or live with the other parent. One who is inadmissible can stop everybody. They arrive with you or after you, never before.{ $has_fees_total ->
    [yes] { " " }The government fees for all of you: { $fees_total }.
   *[no] { "" }
}
    .name = Who can come with you

topic-parents-come = Not on your application. Parents, grandparents, brothers, sisters, cousins and in-laws cannot be included. Once you are a permanent resident, parents and grandparents can visit on a super visa, up to 5 years at a time. Or you may sponsor them in the parents' program: only by invitation, and with enough income in three tax years. In June 2026 it took no new applications.
    .name = Parents, brothers and sisters

topic-partner-who-first = Work it out both ways; the difference can be dozens of points. The main applicant's age, language, education and work weigh most. A partner who comes along adds at most { $partner_points_most } points. Whoever is main applicant must meet a program alone. You may each have a profile, as practitioners confirm, and the one invited includes the other. After the invitation you cannot swap.{ own-score }
    .name = Who should be main applicant

topic-partner-not-coming = If your partner stays abroad, or is Canadian or a permanent resident, you are scored as a single person, without partner points. Your partner must still be declared, examined and counted for the funds. Say it only if it is true. Marking somebody as not coming for the points and then bringing them can be seen as misrepresentation. Without the exam you can normally never sponsor them later.{ own-funds }
    .name = A partner who does not come

topic-marriage = In the pool: change your profile. If your partner comes along you are scored as a couple, and you need more funds. Invited but not applied: work out the score again first; if it is below that round's lowest, decline. After applying, until you land: tell IRCC by web form at once. Your partner is added and examined ({ $fee_partner } plus { $fee_right }), and it takes longer. A partner who is not examined before you land can normally never be sponsored.
    .name = Married, or about to marry

topic-divorce = I am sorry if this is a hard time. In the pool: change your marital status and family. Partner points go, you are scored as a single person, and you need funds for fewer people. After applying: tell IRCC by web form, with the agreement or certificate; the former partner leaves the application. Children stay declared, whoever has custody. If your former partner is the main applicant, your own place normally ends: get licensed advice.
    .name = Separated or divorced

topic-birth = Best wishes. In the pool: the family grows, and so do the funds you need; a child brings no points. Invited: include the child. After applying: tell IRCC by web form, then send the birth certificate, pay { $fee_child } and have the child examined. A child can be added until you are a permanent resident, not after. In pregnancy an X-ray can usually be put off until after the birth, so ask the panel physician early.{ own-funds }
    .name = Expecting a baby, or a new baby

topic-undeclared-family = Tell IRCC before you become a permanent resident. A family member who was not examined with your application can normally never be sponsored by you (IRPR 117(9)(d)). Leaving one out can count as misrepresentation, with a ban of five years. This also holds for children who live with the other parent. I cannot judge your case: see a licensed adviser before you write.
    .name = A family member not declared

topic-partner-work-permit = Perhaps. Some partners of skilled workers, of students and of people who have applied for permanent residence can get an open work permit. Others need an employer. It depends on your job's TEER, the time left on your permit, and your stage. The rules became narrower in 2025, and I have not read the new ones, so I give no verdict. IRCC's own questions on open work permits tell you.{ own-permit }
    .name = A work permit for your partner

### What people ask about permits and status in Canada: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-permit-ends = Ask to extend it before it ends; IRCC says at least { RULE("process.temporary_status.extend_days_before") } days before. You may then stay until the decision, and work on the old terms if you asked for a work permit. A profile or an invitation gives no right to stay or work. Once you have applied for permanent residence, you can ask for a bridging permit from { RULE("process.temporary_status.bridging_months_before") } months before the end. Already ended? You have { RULE("process.temporary_status.restoration_days") } days to ask for restoration, without work. Or wait abroad, still in the pool.{ own-permit }
    .name = A work permit that ends soon

topic-pgwp-ends = A post-graduation permit (PGWP) is given once and cannot be renewed, except for time lost because your passport was too short. Ways on: be invited and apply in time, then a bridging permit. Or another work permit through an employer or a nomination. Or visitor status, without work. Or wait abroad.{ own-permit }{ own-cutoff }
    .name = A PGWP that ends
    .more = Your Canadian work stays usable for { $cec_years } years in the Canadian Experience Class.

topic-bowp = A bridging open work permit (BOWP) is for the main applicant. As I know it, you must be in Canada with valid status, on a work permit that ends in { RULE("process.temporary_status.bridging_months_before") } months or less, and have applied through Express Entry. A profile or an invitation is not enough, and the application must have passed the completeness check. Nominees: only without an employer restriction. Ask before the old permit ends.{ own-permit }
    .name = Bridging open work permit (BOWP)
    .more = There are two fees, work permit and open permit.

topic-maintained-status = If you ask to extend before your permit or stay ends, you stay legally until the decision, as long as you remain in Canada. If you asked for a work permit, you may keep working on the old terms. If you asked for a study permit or visitor stay, work stops on the permit's last day. If you leave, you lose the right to work until the new permit.{ own-permit }
    .name = Maintained status
    .more = Online requests count by UTC, so do not wait for the last evening.

topic-status-lost = Stop working now. Within { RULE("process.temporary_status.restoration_days") } days of losing your status you can ask for restoration, with its fee and the permit fee. You may stay meanwhile, but not work, and approval is not sure. After { RULE("process.temporary_status.restoration_days") } days you must leave and apply from abroad. Work without permission does not count and can make you ineligible. From abroad you can stay in the pool. I cannot judge your case: get licensed advice quickly.{ own-permit }
    .name = A permit that has already ended

topic-visitor-apply = Yes, Express Entry does not depend on where you are. But a visitor may not work, the visit brings no points, and a profile or invitation does not lengthen your stay. Most visitors may stay 6 months. Ask to extend at least { RULE("process.temporary_status.extend_days_before") } days before the end. Working without a permit can end the whole plan.
    .name = Applying as a visitor

topic-dual-intent = Not by itself. The law allows dual intent (IRPA 22(2)): wishing to become a permanent resident does not bar you from a visitor, study or work permit, if the officer believes that you will leave at the end of the allowed stay. Answer truthfully if you are asked about your plans to immigrate. Show your purpose, your means and your ties. Nobody can promise the visa.
    .name = A profile and a visa request

topic-travel-waiting = Yes, neither the pool nor an application forbids it. To come back you need a valid visa or eTA; a permit is no visa. If you leave during maintained status, you may come back as a visitor, without work. Six months or more in a country adds a police certificate, and long absences do not count as Canadian work. Once approved in Canada, tell IRCC if you leave before your status is confirmed.{ own-permit }
    .name = Travelling while you wait

topic-work-waiting = Only with your own permission to work: a profile, an invitation or an application gives none. Work without it does not count, and you risk removal, a five-year ban and a refusal. With a permit, keep its conditions: employer, place, hours. Students may work 24 hours a week off campus in term. Ways to work: extend your permit, a bridging permit after applying, or a permit through an employer.{ own-permit }
    .name = Working while you wait

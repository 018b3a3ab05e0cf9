### Papers of the application: their names, why each is needed, what it must contain, how it stands.

## Names, beside those of reports.ftl

document-death-certificate = Death certificate of your late spouse
document-separation-agreement = Separation agreement
document-relative-relationship-proof = Proof of your relative in Canada
document-study-proof = Proof of study in Canada
document-gap-letter = Letter of explanation for months without a job

## Reminders

deadline-slow-paper = Police certificate of { $which }: order it now
    .means = It takes about { $days } days, and an invitation leaves you { $to_apply }. Ordered only then, it comes too late.
    .past = It takes about { $days } days, and an invitation leaves you { $to_apply }. It was to be ordered by then.
    .do = Order it today, and tell me under /checklist. Then I do not remind you of it again.
button-help-checklist = My papers
button-page-slow-paper = How to get it

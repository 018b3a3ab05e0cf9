### What people ask about nominations by provinces: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-pnp-how = Through Express Entry: meet a federal program and one of the province's streams. Apply to the province, or tick provinces in your profile and wait for a notification of interest. Once nominated, confirm it in the profile (about { RULE("process.nomination.accept_within_days") } days). It adds { $nomination_points } points. Nominee rounds of the last 12 months had cut-offs of { $pnp_cutoffs }. Each province sets its own rules, fees and numbers.{ own-score }
    .name = Getting a nomination
    .more = Outside Express Entry there is a second way, without CRS.

topic-pnp-streams = All provinces and territories but Quebec and Nunavut nominate. Many have had Express Entry streams, but these open and close often. Reported, not official: Ontario closed its three on 26 June 2026 (the new Workforce Priority stream needs a job offer, except for doctors); Alberta's invited in early 2026. I have not checked the others, so I judge no stream. IRCC's page links each province's own.
    .name = Provinces with Express Entry streams

topic-pnp-live-elsewhere = Before approval: if you no longer plan to live in the province that nominated you, you must tell IRCC, and the nomination can be withdrawn. As a permanent resident you may live anywhere. But the province chose you for itself, and a quick move can raise the question whether your intention was true. How that is judged I cannot say: ask a licensed adviser before you move.
    .name = Moving after a nomination

### What people ask after they have applied: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-after-applying = First an automatic message, then the check that everything is there, then the biometrics letter ({ $biometrics_days } days to give them). Medical results, eligibility, background and security checks follow in any order, perhaps with a request for papers or an interview. The { $fee_right } right of permanent residence fee comes, if unpaid. Last the decision and the confirmation (COPR), abroad with a visa if you need one. Report changes by web form.
    .name = The steps after applying

topic-processing-time = IRCC's figures of { $processing_on }, from a copy: about { $processing_cec } months for Canadian Experience, { $processing_fswp } for Skilled Workers, { $processing_pnp } for nominees through Express Entry, from the complete application to the decision. The standard is { $standard_months }. In May 2026 Canadian Experience stood at 7. These are estimates, neither limit nor promise, and extra checks take longer. IRCC's own tool shows today's figure.{ own-program }
    .name = How long processing takes

topic-silence-normal = Mostly yes. Files wait in queues, and security checks hardly show. The tracker says Received, In progress or Closed, and for each part: Not started, In progress, Waiting on you, Completed or Exempted. Sending more web forms does not speed it up. Act if something waits on you, a contact detail has changed, a letter is missing, or the published time is well past.
    .name = Nothing happens for months

topic-aor = It is the acknowledgement of receipt. An automatic one comes when you submit. The one that matters says that your application was found complete and has a number (E and nine digits). Before that the tracker shows little. As far as I know, an incomplete application comes back with its fees, and you can send it again only within what is left of the { $apply_days } days.
    .name = Acknowledgement of receipt (AOR)

topic-change-after-applying = Tell IRCC by web form at once: birth, adoption, marriage, separation, death, a job begun or lost, a changed offer, a new diploma or test, passport, address, e-mail, representative, a nomination withdrawn, another province planned. Attach proof. Most changes do no harm; hiding one can. What counts are your facts on the day of the invitation and on the day of the application.
    .name = A change after applying

topic-fairness-letter = An officer doubts something (often duties, a job, the money or a paper) and lets you answer before deciding. It may end in a refusal and even a five-year ban. The deadline is in the letter, and it is short. Do not answer in haste: gather proof, and see a licensed lawyer or consultant at once. You can ask for more time in writing; it need not be given. What to answer is not for me to say.
    .name = Procedural fairness letter

topic-refused-what-now = I am sorry. Read the reasons: the officer's notes may come with the letter, or you can request them. Unless the letter names a ban, you may submit a new profile and apply again if invited, best with something that answers the reason. There is no appeal, only judicial review in Federal Court, if it gives leave: { RULE("process.refusal.review_days_in_canada") } days if decided in Canada, { RULE("process.refusal.review_days_abroad") } abroad. The { $fee_right } fee comes back. See a lawyer quickly: I cannot judge the refusal.
    .name = An application refused

topic-ppr-ecopr = They come at the end. Abroad: IRCC asks for your passport if you need a visa (people say PPR), and sends the confirmation (COPR). In Canada: an e-mail from an address ending in cic.gc.ca asks you to confirm your address and that you are here. IRCC opens a portal account for you (do not make one), you add photo and address, and the electronic COPR follows. I found no official waiting time.
    .name = PPR, COPR and eCOPR

### What a message of IRCC's means, and the months after applying.

tracker-title = { $waits ->
    [yes] <b>This waits for you.</b>
   *[no] <b>What IRCC says:</b>
}
tracker-cheer = Congratulations! This is what you worked for.
tracker-line = <b>{ $part }:</b> { $meaning }
tracker-part-documents = More documents
tracker-part-interview = Interview
tracker-part-background = Background check
tracker-part-eligibility = Eligibility
tracker-part-biometrics = Biometrics
tracker-part-medical = Medical exam
tracker-part-decision = The application
tracker-standing-not-started = not begun. The parts go in any order, so that is no bad sign.
tracker-standing-exempt = nothing is asked of you here.
tracker-standing-refused = refused. I am sorry. Read the reasons in the letter first, then see what can be done.
tracker-standing-approved = approved! Pay the right of permanent residence fee if you have not. The confirmation follows.
tracker-standing-waiting = it waits for you. Open the message in your account, and do what it asks by the day it names.
tracker-standing-done = this part is done, for now. It is no decision.
tracker-standing-progress = { $part ->
    [background] it goes on. Security checks hardly show, and can stand like this for months. Nothing to do.
    [decision] it goes on. Nothing to do, unless a part of it waits for you.
   *[other] it goes on, or waits in a queue. Nothing to do.
}
tracker-kind-complete = Your application was found complete, and has its number (E and nine digits). It is no decision yet, but only now do you know that nothing was missing.
tracker-kind-more = IRCC asks for something more; that alone is no bad sign. Open the letter in your account. It says what, how to send it and by which day. Send all of it at once. If something cannot come in time, send what you have and a letter of explanation before that day.
tracker-kind-biometrics-letter = Give your biometrics within { $days } days of the letter's date, also if you gave them before. Tell me that date, and I remind you.
tracker-kind-concerns = An officer doubts something and lets you answer first. The day in the letter is short. Do not answer in haste: see a licensed lawyer or consultant at once.
tracker-kind-passport = IRCC asks for your passport to put the visa in: the last step abroad. Send it only where the letter in your account says.
tracker-kind-portal = The last step. In Canada the e-mails end in cic.gc.ca and ask whether you are in Canada; IRCC opens the portal account, so do not make one. Check every detail on the confirmation (COPR).
tracker-kind-posted = There is a message in your account. The e-mail does not say what: sign in and read it today, for it may name a day.
tracker-source = From <a href="{ $url }">this page</a>{ $note }, as of { $seen }. The letter in your account comes before what I say.
button-tracker-topic = More: { $topic }
after-told = Until then tell IRCC by web form of a birth, marriage, separation, a new job, address, passport, test or diploma. You may travel and work only as your own visa and permit allow.
after-confirmed = In Canada: e-mails that end in cic.gc.ca, then a portal, and the electronic confirmation (eCOPR) there. Abroad: your passport, if you need a visa, then the COPR; land before its last day. How long that takes, no official page says.

## The first weeks after landing

landed-map = <blockquote expandable><b>The first weeks</b>
    { $steps }</blockquote>
landed-address = Check that IRCC has your address and photo for the card. A new address within { $days } days, so by { $by }, goes to IRCC by web form.
landed-number = With the signed COPR ask for your social insurance number (SIN): you need it to work.
landed-services = Free newcomer services near you help with a home, schools and language.
landed-health = The health card and the driver's licence are your province's; each has its own wait, which I do not know. Ask on the first day.
landed-card = Until the card comes, keep the COPR with your passport.

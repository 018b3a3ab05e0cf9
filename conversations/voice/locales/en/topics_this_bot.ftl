### What people ask about this assistant: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-bot-official = No. I am not IRCC and not endorsed by it, and I see neither your account nor your file there. I cannot submit, pay or speak for you. I explain rules with their sources and dates, work out your points, and remind you. Where IRCC and I differ, IRCC is right. Official pages end in canada.ca or gc.ca.
    .name = Is this official?

topic-bot-free = Yes. I ask for no money, and there is no account, advertising or paid part. The program is open source (MIT licence); only whoever runs this copy can promise that it stays free. Making a profile at IRCC is free as well; fees begin with the application. If anyone asks you for money in my name, do not pay.
    .name = Is it free?

topic-bot-privacy = I keep your answers, your place in the interview, your settings, the reminders planned, the last taps and messages by number, and this chat's number: only to answer and remind you. I never ask for a passport number, UCI, or medical or security facts: please do not send them. Names and addresses I keep only if you put them on /sheet to copy them. Whether it is encrypted on disk is up to the operator, who can technically read it. Telegram sees the chat itself. /privacy says how long it stays, /export shows everything, /delete erases it.
    .name = Privacy

topic-bot-delete = Type /delete, then tap once to confirm. Your answers, your place, settings and reminders are erased at once and for good. Take /export first if you want a copy. Messages stay in Telegram until you clear the chat. The operator's backups, if any, may hold an older copy for a while.
    .name = Erasing your data

topic-bot-languages = I write English, French and Spanish, and I understand all three, mixed too: write to me in any of them, and I answer in yours. /language chooses one for good. IRCC's own pages are in English and French.
    .name = Languages I speak

topic-bot-maker = The maintainers of an open-source project (MIT licence, 2026), not a government, law firm or consultancy. The rules are taken from canada.ca, the immigration regulations and IRCC's list of rounds, each with its date; occupations from Statistics Canada; city names from GeoNames. Who runs this copy only its operator can say.
    .name = Who made this?

topic-bot-human = Nobody sits behind this chat. IRCC: by web form, or 1-888-242-2100 from inside Canada (recorded help day and night, agents Monday to Friday 8 to 16). Its agents do not advise on which program to take, nor speed things up. For advice on your case: a lawyer, a Quebec notary, an Ontario paralegal, or a consultant of the College. Check the licence first.
    .name = Talking to a human

topic-bot-is-ai = No language model answers here: fixed rules and checked texts, so the same facts always give the same answer, with source and date. What I do not know, I say so. Scores are estimates on the rules of { $grid_from }; rounds on file end on { $rounds_as_of }. I can misread what you write, so look over what I understood. IRCC decides from your papers.
    .name = Is this an AI? Can I trust it?

topic-bot-reminders = Yes: the profile's { $profile_months } months, tests at { $test_years } years, the ECA at { $eca_years }, your passport, the { $apply_days } days after an invitation, birthdays and work dates that move points, biometrics, medical and police dates, and new rounds that concern you. They come by your time zone, outside your quiet hours, with snooze and stop. I cannot look into your IRCC account: tell me when you submit, are invited or apply. /deadlines shows your dates.
    .name = Reminders

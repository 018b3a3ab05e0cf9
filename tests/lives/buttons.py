"""Every button of a screen, in its order, and what it does.

The person of ``life.py``: submitted on 5 October 2026, invited on 10 February 2027 (to apply until
11 April), applied on 20 February.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.conversations.reports.people import IN_CANADA
from tests.lives.life import Life, kept, scored, submitted


class Shown(NamedTuple):
    """What is in front of the person after a tap."""

    line: str
    """The beginning of the card."""
    state: str
    asks: str | None = None


@kept
def invited() -> Life:
    return submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")


@kept
def applied() -> Life:
    return invited().until("2027-02-20").does("/applied", "[Today")


@kept
def with_letter() -> Life:
    return applied().does("[Biometrics letter came", "[Today")


@kept
def interview() -> Life:
    return Life().does("/start", "[I agree, let's start", "3 April 1991")


UNSURE = "Before you apply: I cannot say for certain"
CRS = "CRS 424 of 1,200"
"""Met: age 30, 105; bachelor's 120; CLB 9 four times 124 and what goes with them."""
DOORS = f"{CRS}\n\nOf the rounds of the last 12 months, none"
WHEN = {
    "submit": "On which day did you submit your profile?",
    "draft": "On which day did you begin your profile on IRCC's site?",
    "invite": "On which day were you invited to apply?",
    "decline": "On which day did you decline?",
    "apply": "On which day did you send your application?",
    "refuse": "Which date does the refusal letter bear?",
    "land": "On which day did you become a permanent resident?",
    "letter": "Which date does the biometrics instruction letter bear?",
    "exam": "On which day was the medical exam?",
    "police": "On which day was the police certificate of the country you live in issued?",
}
STATUS: dict[str, tuple[Callable[[], Life], dict[str, Shown | None]]] = {
    "interview": (
        interview,
        {"Continue": Shown("Eligibility · 2 of about", "eligibility", "marital_status")},
    ),
    "scored": (
        scored,
        {
            "Rounds I could reach": Shown(DOORS, "scored"),
            "I submitted my profile": Shown(WHEN["submit"], "scored"),
            "I began my profile": Shown(WHEN["draft"], "scored"),
            "Back to my score": Shown(CRS, "scored"),
            "Dates": Shown("The dates that matter, as of 1 October 2026:", "scored"),
        },
    ),
    "submitted": (
        submitted,
        {
            "Rounds I could reach": Shown(DOORS, "submitted"),
            "I was invited to apply": Shown(WHEN["invite"], "submitted"),
            "Something has changed": Shown("Has any of this changed", "submitted"),
            "I withdrew": Shown("Noted: you withdrew.", "withdrawn"),
            "I am no longer eligible": Shown("Noted: no longer eligible.", "ineligible"),
            "Correct the date": Shown(WHEN["submit"], "submitted"),
            "That did not happen": Shown("Taken back.\n\nYou are here: scored", "scored"),
            "Back to my score": Shown(CRS, "submitted"),
            "Dates": Shown("The dates that matter, as of 5 October 2026:", "submitted"),
        },
    ),
    "declined": (
        kept(lambda: invited().does("/declined", "[Today")),
        {
            "Rounds I could reach": None,
            "I was invited to apply": Shown(WHEN["invite"], "submitted"),
            "Something has changed": None,
            "I withdrew": None,
            "I am no longer eligible": None,
            "Correct the date": Shown(WHEN["decline"], "submitted"),
            "That did not happen": Shown(UNSURE, "invited"),
            "Back to my score": None,
            "Dates": Shown("The dates that matter, as of 10 February 2027:", "submitted"),
        },
    ),
    "the year is over": (
        kept(lambda: submitted().until("2027-10-05")),
        {
            "My profile expired": Shown("Noted: the profile expired.", "expired"),
            "I submitted a new profile": Shown("Your last profile ended on 5 Oc", "submitted"),
            "I was invited to apply": Shown(WHEN["invite"], "submitted"),
            "I withdrew": None,
            "I am no longer eligible": None,
            "Something has changed": None,
            "Correct the date": Shown(WHEN["submit"], "submitted"),
            "That did not happen": Shown("Taken back.\n\nYou are here: scored", "scored"),
            "Back to my score": None,
            "Dates": Shown("The dates that matter, as of 5 October 2027:", "submitted"),
        },
    ),
    "invited": (
        invited,
        {
            "What to do, in order": Shown("The work for your application", "invited"),
            "What is not certain yet": Shown(UNSURE, "invited"),
            "I applied": Shown(WHEN["apply"], "invited"),
            "What it rests on": Shown(UNSURE, "invited"),
            "Something has changed": Shown("Has any of this changed", "invited"),
            "I declined the invitation": Shown(WHEN["decline"], "invited"),
            "I withdrew": Shown("Noted: you withdrew.", "withdrawn"),
            "I am no longer eligible": Shown("Noted: no longer eligible.", "ineligible"),
            "Medical exam done": Shown(WHEN["exam"], "invited"),
            "Police certificate issued": Shown(WHEN["police"], "invited"),
            "Correct the date": Shown(WHEN["invite"], "invited"),
            "That did not happen": Shown("Taken back.\n\nYou are here: in the pool.", "submitted"),
            "Back to my score": Shown(CRS, "invited"),
            "Dates": Shown(UNSURE, "invited"),
        },
    ),
    "the sixty days are over": (
        kept(lambda: invited().until("2027-04-12")),
        {
            "The invitation lapsed": Shown("Noted: the invitation lapsed.", "lapsed"),
            "I applied": Shown(WHEN["apply"], "invited"),
            "I declined the invitation": Shown(WHEN["decline"], "invited"),
            "I withdrew": None,
            "I am no longer eligible": None,
            "I submitted a new profile": Shown("Your last profile ended on 11 Ap", "invited"),
            "Something has changed": None,
            "Medical exam done": None,
            "Police certificate issued": None,
            "Correct the date": Shown(WHEN["invite"], "invited"),
            "That did not happen": Shown("Taken back.\n\nYou are here: in the pool.", "submitted"),
            "Back to my score": None,
            "Dates": Shown("The dates that matter, as of 12 April 2027:", "invited"),
        },
    ),
    "applied": (
        applied,
        {
            "A letter or paper came": Shown("What has come?", "applied"),
            "I became a permanent resident": Shown(WHEN["land"], "applied"),
            "My application was refused": Shown(WHEN["refuse"], "applied"),
            "I withdrew": Shown("Noted: you withdrew.", "withdrawn"),
            "Biometrics letter came": Shown(WHEN["letter"], "applied"),
            "Medical exam done": Shown(WHEN["exam"], "applied"),
            "Police certificate issued": Shown(WHEN["police"], "applied"),
            "Correct the date": Shown(WHEN["apply"], "applied"),
            "That did not happen": Shown(UNSURE, "invited"),
            "Back to my score": Shown(CRS, "applied"),
            "Dates": Shown("The dates that matter, as of 20 February 2027:", "applied"),
        },
    ),
    "with a letter": (
        with_letter,
        {
            "Biometrics given": Shown("You are here: applied.", "applied"),
            "A letter or paper came": None,
            "I became a permanent resident": None,
            "My application was refused": None,
            "I withdrew": None,
            "Biometrics letter came": None,
            "Medical exam done": None,
            "Police certificate issued": None,
            "Correct the date": Shown(WHEN["apply"], "applied"),
            "That did not happen": Shown(UNSURE, "invited"),
            "Back to my score": None,
            "Dates": Shown("The dates that matter, as of 20 February 2027:", "applied"),
        },
    ),
    "biometrics given": (
        kept(lambda: with_letter().does("[Biometrics given")),
        {
            "A letter or paper came": None,
            "I became a permanent resident": None,
            "My application was refused": None,
            "I withdrew": None,
            "Biometrics letter came": None,
            "Medical exam done": None,
            "Police certificate issued": None,
            "Correct the date": Shown(WHEN["apply"], "applied"),
            "That did not happen": Shown(UNSURE, "invited"),
            "Back to my score": None,
            "Dates": Shown("The dates that matter, as of 20 February 2027:", "applied"),
        },
    ),
    "landed": (
        kept(lambda: applied().does("/landed", "[Today")),
        {
            "My card and my address": Shown("The PR card", "landed"),
            "Correct the date": Shown(WHEN["land"], "landed"),
            "That did not happen": Shown("Taken back.\n\nYou are here: applied.", "applied"),
            "Back to my score": Shown(CRS, "landed"),
            "Dates": Shown("I see no dates coming up.", "landed"),
        },
    ),
    "lapsed": (
        kept(lambda: invited().until("2027-04-12").command("/lapsed")),
        {
            "Begin a new profile": Shown("A new start, from the answers you gave.", "scored"),
            "I submitted a new profile": Shown("Your last profile ended on 11 April", "lapsed"),
            "That did not happen": Shown(
                "Taken back.\n\nYou are here: the time to apply is over.", "invited"
            ),
            "Back to my score": Shown(CRS, "lapsed"),
            "Dates": Shown("The dates that matter, as of 12 April 2027:", "lapsed"),
        },
    ),
    "refused": (
        kept(lambda: applied().does("/refused", "[Today")),
        {
            "After a refusal: your choices": Shown("An application refused", "refused"),
            "Begin a new profile": Shown("A new start, from the answers you gave.", "scored"),
            "I submitted a new profile": Shown("Your last profile ended on 20 Febr", "refused"),
            "Correct the date": Shown(WHEN["refuse"], "refused"),
            "That did not happen": Shown("Taken back.\n\nYou are here: applied.", "applied"),
            "Back to my score": Shown(CRS, "refused"),
            "Dates": Shown("The dates that matter, as of 20 February 2027:", "refused"),
        },
    ),
}
PAGES: dict[str, tuple[Callable[[], Life], dict[str, Shown | None]]] = {
    "score": (
        kept(lambda: scored().command("/score")),
        {
            "Rounds I could reach": Shown(DOORS, "scored"),
            "Every point": Shown(f"{CRS}\n\nA. Core factors", "scored"),
            "Dates": Shown("The dates that matter, as of 1 October 2026:", "scored"),
            "How to raise it": Shown(f"{CRS}\n\nWhat would raise it", "scored"),
            "The programs": Shown("Federal Skilled Worker Program: met", "scored"),
            "The 67 points": Shown("72 of 100 selection points", "scored"),
            "The next 24 months": Shown("The next 24 months, if only time", "scored"),
            "Documents": Shown("For the profile, have these at hand:", "scored"),
            "Form sheet": Shown("For IRCC's form: Personal details", "scored"),
            "What it costs": Shown("What it costs your family", "scored"),
            "Recent rounds": Shown(f"{CRS}\n\nOf the rounds of the last 12 months, none", "scored"),
            "As a picture": Shown(CRS, "scored"),
            "Cut-offs as a picture": Shown(CRS, "scored"),
            "Change an answer": Shown("Please look everything over.", "scored"),
            "Where I stand": Shown("You are here: scored, not submitted yet.", "scored"),
        },
    ),
    "too early for a score": (
        kept(lambda: interview().command("/score")),
        {
            "Go on: 4 quick questions": Shown(
                "Eligibility · 2 of about", "eligibility", "marital_status"
            )
        },
    ),
    "programs": (
        kept(lambda: scored().does("/score", "[The programs")),
        {
            "Canadian Experience": Shown("Canadian Experience Class: not met", "scored"),
            "Skilled Trades": Shown("Federal Skilled Trades Program: not met", "scored"),
            "Back to my score": Shown(CRS, "scored"),
        },
    ),
    "trades": (
        kept(lambda: scored().does("/score", "[The programs", "[Skilled Trades")),
        {
            "Canadian Experience": Shown("Canadian Experience Class: not met", "scored"),
            "Skilled Worker": Shown("Federal Skilled Worker Program: met", "scored"),
            "What opens it": Shown("Federal Skilled Trades Program: not yet.", "scored"),
            "Back to my score": Shown(CRS, "scored"),
        },
    ),
    "settings": (
        kept(lambda: scored().command("/settings")),
        {
            "Time zone": Shown("Which city are you in?", "scored"),
            "Quiet hours": Shown("When shall I be quiet?", "scored"),
            "Kinds of reminder": Shown("Tap a kind to turn it on or off.", "scored"),
            "Stop all reminders": Shown("Settings", "scored"),
            "Pin my status": Shown("Settings", "scored"),
            "Language": Shown("Which language shall we use?", "scored"),
            "Continue": Shown(CRS, "scored"),
        },
    ),
    "timeline": (
        kept(lambda: scored().command("/deadlines")),
        {
            "As a calendar file": Shown("The dates that matter", "scored"),
            "The next 24 months": Shown("The next 24 months, if only time", "scored"),
            "Back to my score": Shown(CRS, "scored"),
            "Where I stand": Shown("You are here: scored, not submitted yet.", "scored"),
        },
    ),
    "timeline in the interview": (
        kept(lambda: interview().command("/deadlines")),
        {
            "As a calendar file": Shown("The dates that matter", "eligibility"),
            "The next 24 months": Shown("No score yet.", "eligibility"),
            "Back to my score": Shown("No score yet.", "eligibility"),
            "Where I stand": Shown("You are here: interview, eligibility.", "eligibility"),
            "Continue": Shown("Eligibility · 2 of about", "eligibility", "marital_status"),
        },
    ),
    "timeline with nothing": (
        kept(lambda: applied().does("/landed", "[Today", "[Dates")),
        {
            "Back to my score": Shown(CRS, "landed"),
            "Where I stand": Shown("You are here: permanent resident.", "landed"),
        },
    ),
    "months": (
        kept(lambda: scored().command("/months")),
        {
            "As a picture": Shown("The next 24 months, if only time", "scored"),
            "Dates": Shown("The dates that matter", "scored"),
            "Back to my score": Shown(CRS, "scored"),
        },
    ),
    "months of two pages": (
        kept(lambda: scored(answers=IN_CANADA).command("/months")),
        {
            "As a picture": Shown("The next 24 months, if only time", "scored"),
            "Dates": Shown("The dates that matter", "scored"),
            "More": Shown("The next 24 months, if only time", "scored"),
            "Back to my score": Shown("CRS 1,129 of 1,200", "scored"),
        },
    ),
    "months once applied": (
        kept(lambda: applied().command("/months")),
        {"Back to my score": Shown(CRS, "applied")},
    ),
    "documents": (
        kept(lambda: scored().command("/checklist")),
        {
            "For the application": Shown("Your papers for the application:", "scored"),
            "Back to my score": Shown(CRS, "scored"),
        },
    ),
    "documents once invited": (
        kept(lambda: invited().command("/checklist")),
        {
            "Countries lived in": Shown("In which countries have you lived", "invited"),
            "Police certificate, India": Shown("Police certificate, India", "invited"),
            "The work in order": Shown("The work for your application", "invited"),
            "1": Shown("Police certificate, India", "invited"),
            "2": Shown("Reference letter from the employer, software developer", "invited"),
            "3": Shown("Diploma and transcript", "invited"),
            "4": Shown("Proof of the upfront medical exam, the whole family", "invited"),
            "5": Shown("Bank letters proving your funds", "invited"),
            "6": Shown("Digital photo", "invited"),
            "7": Shown("Passport", "invited"),
            "8": Shown("Language test results, English", "invited"),
            "9": Shown("Education assessment (ECA) report", "invited"),
            "For the profile": Shown("For the profile, have these at hand:", "invited"),
            "Back to my score": Shown(CRS, "invited"),
        },
    ),
    "a paper": (
        lambda: invited().does("/checklist", "[Police certificate, India"),
        {
            "Ordered today": Shown("Noted: Police certificate, India, ordered on", "invited"),
            "It is here": Shown("Noted: Police certificate, India, here since", "invited"),
            "Back to my papers": Shown("Your papers:", "invited"),
            "Letter of explanation": Shown("A police certificate that is late.", "invited"),
            "Not needed": Shown("Noted: Police certificate, India, not needed", "invited"),
            "Needs no translation": Shown("Noted: Police certificate, India, needs", "invited"),
            "Note": Shown("What should I remember of it?", "invited"),
        },
    ),
    "documents once applied": (
        kept(lambda: applied().command("/checklist")),
        {
            "Back to my score": Shown(CRS, "applied"),
            "1": Shown("Digital photo", "applied"),
            "2": Shown("Police certificate, India", "applied"),
            "3": Shown("Proof of the upfront medical exam, the whole family", "applied"),
            "4": Shown("Diploma and transcript", "applied"),
            "5": Shown("Reference letter from the employer, software developer", "applied"),
            "6": Shown("Bank letters proving your funds", "applied"),
            "7": Shown("Passport", "applied"),
            "8": Shown("Language test results, English", "applied"),
            "9": Shown("Education assessment (ECA) report", "applied"),
            "Countries lived in": Shown("In which countries have you lived", "applied"),
            "For the profile": Shown("For the profile, have these at hand:", "applied"),
        },
    ),
    "welcome back": (
        kept(lambda: scored().command("/continue")),
        {
            "Continue": Shown(CRS, "scored"),
            "My score": Shown(CRS, "scored"),
            "Change an answer": Shown("Please look everything over.", "scored"),
        },
    ),
    "has anything changed": (
        kept(lambda: submitted().command("/check")),
        {
            "Marriage, separation, divorce, death of a partner": Shown(
                "Eligibility", "submitted", "marital_status"
            ),
            "A birth, or a child no longer dependent": Shown("Profile", "submitted", "children"),
            "A relative now in Canada, or gone": Shown("A relative now in Canada", "submitted"),
            "A new or retaken language test": Shown("A new or retaken", "submitted"),
            "A new credential or assessment (ECA)": Shown("A new credential", "submitted"),
            "A new job, or one that ended or changed": Shown("Work\n", "submitted"),
            "A new passport": Shown("Profile", "submitted", "passport"),
            "A provincial nomination received or lost": Shown("Profile", "submitted", "nomination"),
            "A job offer gained or lost": Shown("Profile", "submitted", "has_offer"),
            "A change in settlement funds": Shown("Profile", "submitted", "funds"),
            "A new address or contact details": Shown("A new address", "submitted"),
            "Nothing has changed": Shown("Good: nothing to report.", "submitted"),
        },
    ),
    "what was checked": (
        kept(lambda: invited().does("/status", "[What is not certain yet")),
        {
            "Change an answer": Shown("Please look everything over.", "invited"),
            "The programs": Shown("Federal Skilled Worker Program: met", "invited"),
            "The round was another": Shown("In which kind of round were you invited?", "invited"),
            "Tell the round's lowest score": Shown("What was the lowest score", "invited"),
            "I declined the invitation": Shown(WHEN["decline"], "invited"),
            "Back": Shown(UNSURE, "invited"),
        },
    ),
    "what the invitation rests on": (
        kept(lambda: invited().does("/status", "[What it rests on")),
        {
            "More": Shown("What your invitation rests on (2 of 2)", "invited"),
            "Apply or decline: what follows": Shown("Applying, declining", "invited"),
            "Back": Shown(UNSURE, "invited"),
            "That did not happen": Shown("Taken back.\n\nYou are here: in the pool.", "submitted"),
        },
    ),
    "apply or decline": (
        kept(lambda: invited().does("/status", "[What it rests on", "[Apply or decline")),
        {
            "I declined the invitation": Shown(WHEN["decline"], "invited"),
            "Change an answer": Shown("Please look everything over.", "invited"),
            "What it rests on": Shown(UNSURE, "invited"),
            "Back": Shown(UNSURE, "invited"),
        },
    ),
    "another date": (
        kept(lambda: applied().does("/status", "[Correct the date")),
        {
            "Today": Shown("Applied on 20 February 2027.\n", "applied"),
            "Rather the invitation: 10 February 2027": Shown(WHEN["invite"], "applied"),
            "Rather the submission: 5 October 2026": Shown(WHEN["submit"], "applied"),
            "That did not happen": Shown(UNSURE, "invited"),
            "Back": Shown("You are here: applied.", "applied"),
        },
    ),
    "the date of one before": (
        kept(lambda: applied().does("/status", "[Correct the date", "[Rather the invitation")),
        {
            "Today": Shown("Invited on 20 February 2027.\n", "applied"),
            "Rather the application: 20 February 2027": Shown(WHEN["apply"], "applied"),
            "Rather the submission: 5 October 2026": Shown(WHEN["submit"], "applied"),
            "Back": Shown("You are here: applied.", "applied"),
        },
    ),
    "the first date": (
        kept(lambda: invited().command("/applied")),
        {
            "Today": Shown("Applied on 10 February 2027. Well done", "applied"),
            "Back": Shown(UNSURE, "invited"),
        },
    ),
    "review": (
        kept(lambda: scored().command("/edit")),
        {
            "Back to my score": Shown(CRS, "scored"),
            "Eligibility": Shown("Eligibility\nDate of birth: 15 June 1996", "scored"),
            "Language": Shown("Language\nEnglish test: IELTS General", "scored"),
            "Education": Shown("Education\n", "scored"),
            "Work": Shown("Work\n", "scored"),
            "Profile": Shown("Profile\nAuthorized to work in Canada: No", "scored"),
        },
    ),
    "erase": (
        kept(lambda: scored().command("/delete").does("[Keep my answers", "/delete")),
        {
            "Erase everything": Shown("", ""),
            "Keep my answers": Shown("Nothing was erased.", "scored"),
        },
    ),
}

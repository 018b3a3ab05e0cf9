"""Section 3 too: the education of a partner who counts, and its assessment."""

from __future__ import annotations

from conversations.interview.question import (
    InterviewSection,
    Kind,
    Part,
    Question,
    View,
    fixed,
    usually,
)
from conversations.interview.questions.eca import EQUIVALENTS, issued_by_now
from conversations.interview.questions.eligibility import ABROAD, IN_ONE_LINE, partner_counts

_S = InterviewSection.ECA


def _partner_studied(view: View) -> bool:
    return partner_counts(view) and view.get("partner.education") not in (None, "none")


def _partner_foreign(view: View) -> bool:
    return _partner_studied(view) and view.get("partner.education_country") not in (None, "CA")


def _partner_assessed(view: View) -> bool:
    return _partner_foreign(view) and view.get("partner.assessed") is True


QUESTIONS = (
    Question(
        "partner.education",
        _S,
        Kind.CHOICE,
        fact="partner.education",
        part=Part.PARTNER,
        asked_when=partner_counts,
        choices=fixed(*IN_ONE_LINE),
        labels="level",
        usual=usually("bachelors"),
    ),
    Question(
        "partner.education_country",
        _S,
        Kind.COUNTRY,
        fact="partner.education_in_canada",
        part=Part.PARTNER,
        asked_when=_partner_studied,
        usual=usually(ABROAD),
    ),
    Question(
        "partner.assessed",
        _S,
        Kind.YES_NO,
        fact="partner.assessed",
        part=Part.PARTNER,
        asked_when=_partner_foreign,
        together="partner.report",
        usual=usually(True),
    ),
    Question(
        "partner.eca_level",
        _S,
        Kind.CHOICE,
        fact="partner.eca.equivalent",
        also=("partner.eca",),
        part=Part.PARTNER,
        asked_when=_partner_assessed,
        together="partner.report",
        choices=fixed(*EQUIVALENTS),
        labels="equivalent",
    ),
    Question(
        "partner.eca_date",
        _S,
        Kind.DATE,
        fact="partner.eca.issued_on",
        part=Part.PARTNER,
        asked_when=_partner_assessed,
        check=issued_by_now,
        month_will_do=True,
    ),
)

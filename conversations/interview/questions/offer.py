"""Section 5 too: the job offer, and by which of the routes of the Regulations it may qualify. The
engine is asked whether it does by what is told; what that leaves without an effect is asked by the
form alone."""

from __future__ import annotations

from conversations.interview.question import (
    InterviewSection,
    Kind,
    Need,
    Part,
    Question,
    View,
    fixed,
)
from conversations.interview.questions.living import may_work
from express_entry import rulebook
from express_entry.candidate.profile import JobOffer, Profile
from express_entry.counting.offers import OfferStanding, arranged_employment

_S = InterviewSection.PROFILE


def frees_from_funds(view: View) -> bool:
    """Whether the offer told frees from showing money, surely: nobody has to who may work in Canada
    and has one that qualifies (IRPR 76(1)(b)(ii))."""
    standing = _standing(view)
    return standing is not None and standing.funds_exempt is True


def _standing(view: View) -> OfferStanding | None:
    """How the offer stands by what is told of it; None where there is none, or without a day."""
    if view.today is None or not _has_offer(view):
        return None
    works = may_work(view)
    told = {
        "noc": view.get("offer.noc"),
        "full_time_one_year": view.get("offer.full_time"),
        "excluded_employer": view.get("offer.excluded_employer"),
        "lmia": view.get("offer.lmia"),
        "employer_on_permit": False if works is False else view.get("offer.current_employer"),
        "permit": "none" if works is False else view.get("offer.permit"),
        "year_with_employer": view.get("offer.year"),
    }
    residence = view.get("residence")
    profile = Profile(
        has_job_offer=True,
        job_offer=JobOffer.model_validate(told),
        lives_in_canada=None if residence is None else residence == "CA",
        authorized_to_work_in_canada=works,
    )
    return arranged_employment(profile, rulebook.default().on(view.today).programs)


def _while_it_may_qualify(view: View) -> Need:
    """What is told may rule the offer out already: an occupation of TEER 4 or 5, part time, an
    employer of those that cannot offer. A trade is of TEER 2 or 3, so this holds for the offer of
    the Federal Skilled Trades Program too."""
    standing = _standing(view)
    return Need.FILE if standing is not None and standing.qualifying is False else Need.SCORE


def _where_it_decides(view: View) -> Need:
    """On which permit one works for whom is a route of its own, which nobody needs whose offer
    qualifies by an LMIA beside the right to work."""
    standing = _standing(view)
    by_lmia = standing is not None and standing.route == "authorized"
    return Need.FILE if by_lmia else _while_it_may_qualify(view)


def _has_offer(view: View) -> bool:
    return view.get("has_offer") is True


def _offer_and_permit(view: View) -> bool:
    return _has_offer(view) and may_work(view) is True


def _offer_by_current_employer(view: View) -> bool:
    return _offer_and_permit(view) and view.get("offer.current_employer") is True


def _offer_on_exempt_permit(view: View) -> bool:
    return _offer_by_current_employer(view) and view.get("offer.permit") == "exempt"


QUESTIONS = (
    Question(
        "offer.noc",
        _S,
        Kind.OCCUPATION,
        fact="job_offer.noc",
        part=Part.APPLICATION,
        asked_when=_has_offer,
    ),
    Question(
        "offer.full_time",
        _S,
        Kind.YES_NO,
        fact="job_offer.full_time_one_year",
        part=Part.APPLICATION,
        asked_when=_has_offer,
        need=_while_it_may_qualify,
    ),
    Question(
        "offer.excluded_employer",
        _S,
        Kind.YES_NO,
        fact="job_offer.excluded_employer",
        part=Part.APPLICATION,
        asked_when=_has_offer,
        need=_while_it_may_qualify,
    ),
    Question(
        "offer.lmia",
        _S,
        Kind.YES_NO,
        fact="job_offer.lmia",
        part=Part.APPLICATION,
        asked_when=_has_offer,
        need=_while_it_may_qualify,
    ),
    Question(
        "offer.current_employer",
        _S,
        Kind.YES_NO,
        fact="job_offer.employer_on_permit",
        part=Part.APPLICATION,
        asked_when=_offer_and_permit,
        need=_where_it_decides,
    ),
    Question(
        "offer.permit",
        _S,
        Kind.CHOICE,
        fact="job_offer.permit",
        part=Part.APPLICATION,
        asked_when=_offer_by_current_employer,
        choices=fixed("lmia", "exempt", "open"),
        labels="permit",
        need=_where_it_decides,
    ),
    Question(
        "offer.year",
        _S,
        Kind.YES_NO,
        fact="job_offer.year_with_employer",
        part=Part.APPLICATION,
        asked_when=_offer_on_exempt_permit,
        need=_where_it_decides,
    ),
)

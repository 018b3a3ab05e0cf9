"""Every single paper of the application: whose it is, how it stands, how long it takes.

A row of the checklist is one paper for each person and, of police certificates, for each country.
Its key stays the same from day to day, so that what was told of it is found again. A test, an
assessment and the applicant's passport are told in the profile itself; the rest is told as papers
(``candidacy.PaperTold``) or as dates of the candidacy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy, PaperTold
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.documents import CLASSES, checklist
from express_entry.documents.owners import papers_of
from express_entry.documents.paper import Paper, PaperState
from express_entry.rulebook import Rulebook

TOLD_ELSEWHERE = ("language_test", "eca")
"""Papers whose own dates are answers of the profile: they are not ticked."""


def papers(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    send_on: date,
    rules: Rulebook | None = None,
) -> tuple[Paper, ...]:
    """Every paper of the application, in the order of the rules, as it stands on a day.

    ``send_on``: the day on which the application is planned to be sent; a paper too old by then
    is to be had again. Raises what ``checklist`` raises.
    """
    book = rules or rulebook.default()
    program: Program | Literal["pnp"] | None = CLASSES.get(candidacy.invited_as or "")
    needs = checklist(profile, on, program=program or candidacy.invited_under, rules=book)
    told = {one.paper: one for one in candidacy.papers}
    return tuple(
        _as_it_stands(paper, profile, candidacy, told, send_on, book)
        for need in needs
        for paper in papers_of(need, profile, candidacy, book.documents)
    )


def counting_until(paper: Paper, issued_on: date, rules: Rulebook) -> date | None:
    """The first day on which a paper of a day is too old to be sent; None: it does not age."""
    lengths = rules.process.validity
    if paper.need.id == "medical_exam_proof":
        return add_months(issued_on, lengths.medical_exam_months)
    if paper.ages:
        return add_months(issued_on, lengths.police_certificate_months)
    return None


# ------------------------------------------------------------------ how each stands


def _as_it_stands(
    paper: Paper,
    profile: Profile,
    candidacy: Candidacy,
    told: Mapping[str, PaperTold],
    send_on: date,
    book: Rulebook,
) -> Paper:
    if paper.need.id in TOLD_ELSEWHERE:
        return _of_the_profile(paper, profile, send_on)
    mark = told.get(paper.key) or PaperTold(paper=paper.key)
    here_on, issued_on = mark.here_on, mark.issued_on or mark.here_on
    dated = _dated(paper, candidacy)
    if dated is not None and (issued_on is None or dated > issued_on):
        here_on = issued_on = dated
    first = None if issued_on is None else counting_until(paper, issued_on, book)
    if paper.need.id == "passport" and paper.owner == "applicant":
        expires = profile.passport_expires_on
        first = None if expires is None else expires + timedelta(days=1)
        if first is not None and first <= send_on and book.documents.plan is not None:
            renewal = book.documents.plan.passport_days
            paper = replace(paper, wait=replace(paper.wait, days=renewal))
        here_on = here_on or (None if expires is None else send_on)
    done = any(
        row.id in candidacy.prepared and paper.need.id in row.papers for row in book.documents.work
    )
    state: PaperState = "needed"
    if mark.not_needed:
        state = "not_needed"
    elif (here_on is not None or done) and (first is None or send_on < first):
        state = "here"
    elif mark.ordered_on is not None and (mark.here_on is None or mark.ordered_on > mark.here_on):
        state = "ordered"
    ticked = mark if mark != PaperTold(paper=paper.key) else None
    # A translation that is here is of the paper that was.
    done_with = ("here", "not_needed") if state == "here" else ("not_needed",)
    untranslated = paper.translate and mark.translation not in done_with
    settled = paper.wait.by_request or (done and here_on is None)
    return replace(
        paper,
        state=state,
        told=ticked,
        translate=untranslated and not settled,
        translating_since=mark.translation_ordered_on if untranslated else None,
        ordered_on=mark.ordered_on,
        issued_on=issued_on,
        first_day_without=first,
    )


def _dated(paper: Paper, candidacy: Candidacy) -> date | None:
    """The day of a paper that is told among the dates of the candidacy."""
    if paper.need.id == "medical_exam_proof":
        return candidacy.medical_exam_on
    if paper.need.id == "police_certificate" and paper.owner == "applicant":
        days = [
            one.issued_on
            for one in candidacy.police_certificates
            if one.country.upper() == paper.country
        ]
        return max(days, default=None)
    return None


def _of_the_profile(paper: Paper, profile: Profile, send_on: date) -> Paper:
    [validity] = paper.need.validity
    last = validity.last_day
    counts = last is not None and send_on <= last
    is_ahead = paper.need.facts.get("planned") is True
    if paper.need.index is not None and profile.credentials is not None:
        is_ahead = profile.credentials[paper.need.index].eca_ordered is True and last is None
    state: PaperState = "here" if counts and not is_ahead else "ordered" if is_ahead else "needed"
    return replace(
        paper,
        state=state,
        issued_on=validity.issued_on,
        first_day_without=None if last is None else last + timedelta(days=1),
    )

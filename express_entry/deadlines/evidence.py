"""Papers and money: passport, permit, biometrics, medical, police certificates, fees, funds.

Dates of documents run on after applying; fees and funds matter only before it. What is only
printed as an expiry date, a passport's, is good on that day itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from express_entry.ahead.retake import retakes
from express_entry.candidate import permits
from express_entry.candidate.candidacy import PoliceCertificate
from express_entry.candidate.dates import add_months, latest
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline
from express_entry.eligibility.programs import settlement_funds


def deadlines(case: Case) -> Iterator[Deadline]:
    """Every such date that applies, also beyond the horizon."""
    yield from _passport(case)
    yield from _permit(case)
    yield from _biometrics(case)
    yield from _medical(case)
    yield from _police(case)
    if not case.settled:
        yield from _assessments_expected(case)
        yield from _retakes(case)
        yield from _fees(case)
        if _needs_funds(case):
            yield from _funds_table(case)
            yield from _funds_review(case)


# ------------------------------------------------------------------ documents


def _passport(case: Case) -> Iterator[Deadline]:
    """The day printed in the passport, its last one (IRPR 50)."""
    day = case.profile.passport_expires_on
    if day is None:
        return
    facts: Figures = {"expires_on": day}
    if case.open_until is not None and day < case.open_until:
        facts["apply_before"] = day + timedelta(days=1)
    yield deadline(case.rules, "passport", day, facts)


def _permit(case: Case) -> Iterator[Deadline]:
    """The last day of a permit in Canada, and after applying the first one on which a bridging
    permit can be asked for."""
    profile, rules = case.profile, case.rules.process.temporary_status
    day = permits.last_day(profile)
    if day is None:
        return
    bridging_from = add_months(day, -rules.bridging_months_before)
    can_bridge = profile.permit in permits.WORK_PERMITS
    facts: Figures = {
        "permit": str(profile.permit),
        "ends_on": day,
        "ask_by": day - timedelta(days=rules.extend_days_before),
        "bridging_from": bridging_from if can_bridge else None,
        "restore_by": day + timedelta(days=rules.restoration_days),
    }
    yield deadline(case.rules, "permit", day, facts)
    if can_bridge and case.applied_on is not None:
        months: Figures = {"months": rules.bridging_months_before}
        yield deadline(case.rules, "bridging", bridging_from, facts | months)


def _retakes(case: Case) -> Iterator[Deadline]:
    """The day on which a test is sat once more."""
    for name, test in retakes(case.profile):
        if test.taken_on is not None:
            yield deadline(case.rules, "retake", test.taken_on, {}, of=name)


def _assessments_expected(case: Case) -> Iterator[Deadline]:
    """The day on which a report that is ordered should be there; the last one of a month told."""
    for index, credential in enumerate(case.profile.credentials or ()):
        day = credential.eca_expected_on
        if day is not None and credential.eca_ordered and not credential.assessed:
            facts: Figures = {"credential": index + 1}
            yield deadline(case.rules, "eca_expected", latest(day), facts, of=index)


def _biometrics(case: Case) -> Iterator[Deadline]:
    """The last day to give them: thirty days after the letter (IRPR 12.2)."""
    letter = case.candidacy.biometrics_letter_on
    if letter is None or case.candidacy.biometrics_done:
        return
    days = case.rules.process.biometrics.days_after_letter
    facts: Figures = {"letter_on": letter, "days": days}
    yield deadline(case.rules, "biometrics", letter + timedelta(days=days), facts)


def _medical(case: Case) -> Iterator[Deadline]:
    """The first day on which the examination is twelve months old (IRPR 30(3))."""
    exam = case.candidacy.medical_exam_on
    if exam is None:
        return
    months = case.rules.process.validity.medical_exam_months
    facts: Figures = {
        "exam_on": exam,
        "months": months,
        "applied": case.applied_on is not None,
    }
    unasked = not _is_had_again(case, "medical_exam_proof.family", exam)
    yield deadline(case.rules, "medical", add_months(exam, months), facts, unasked=unasked)


def _police(case: Case) -> Iterator[Deadline]:
    """The first day on which the certificate of the country of residence is six months old.

    It must be younger when the application is submitted. Afterwards its age is told without
    reminders: nothing is to be done unless IRCC asks. A country lived in before has no such
    limit; while the country of residence is not known, every certificate is watched.
    """
    months = case.rules.process.validity.police_certificate_months
    for certificate in _newest_by_country(case.candidacy.police_certificates):
        country = certificate.country.upper()
        if not _may_live_in(case, country):
            continue
        day = add_months(certificate.issued_on, months)
        facts: Figures = {
            "country": country,
            "issued_on": certificate.issued_on,
            "months": months,
            "residence_known": case.profile.residence_country is not None,
        }
        if case.open_until is None:
            facts |= case.for_applying(day)
        elif day <= case.open_until:
            facts["apply_before"] = day
        if case.applied_on is not None:
            facts |= {"applied_on": case.applied_on, "in_time": case.applied_on < day}
        again = _is_had_again(
            case, f"police_certificate.applicant.{country}", certificate.issued_on
        )
        unasked = case.applied_on is None and not again
        yield deadline(case.rules, "police", day, facts, of=country, unasked=unasked)


def _is_had_again(case: Case, paper: str, issued_on: date) -> bool:
    """Whether another one was ordered since, or it was told that none is needed."""
    told = next((one for one in case.candidacy.papers if one.paper == paper), None)
    if told is None:
        return False
    return told.not_needed or (told.ordered_on is not None and told.ordered_on > issued_on)


def _newest_by_country(
    certificates: tuple[PoliceCertificate, ...],
) -> Iterator[PoliceCertificate]:
    newest: dict[str, PoliceCertificate] = {}
    for certificate in sorted(certificates, key=lambda one: one.issued_on):
        newest[certificate.country.upper()] = certificate
    yield from newest.values()


def _may_live_in(case: Case, country: str) -> bool:
    if case.profile.lives_in_canada or country == "CA":
        return False
    living_in = case.profile.residence_country
    return living_in is None or living_in.upper() == country


# ------------------------------------------------------------------ money


def _fees(case: Case) -> Iterator[Deadline]:
    """The next indexation; the fee of the day IRCC receives the application decides."""
    leads = case.rules.reminders.fees
    day = leads.next_indexation
    while day < case.on:
        day = day.replace(year=day.year + leads.every_years)
    facts: Figures = {}
    for name, on in (("before", case.on), ("after", day)):
        row = case.rules.on(on).fees
        if row is not None and (name == "before" or row.effective_from == day):
            facts |= {
                f"principal_{name}": row.principal,
                f"partner_{name}": row.partner,
                f"child_{name}": row.child,
                f"right_of_permanent_residence_{name}": row.right_of_permanent_residence,
            }
    # Before an invitation nobody knows whether the fee of that day is the one to be paid.
    yield deadline(case.rules, "fees", day, facts, unasked=case.open_until is not None)


def _needs_funds(case: Case) -> bool:
    """Whether a program that asks for settlement funds is open to the person; an invitation
    under the Canadian Experience Class asks for none."""
    if case.open_until is not None and case.candidacy.invited_as == "cec":
        return False
    for program in case.today.programs:
        if program.program == "cec":
            continue
        funds = next(each for each in program.requirements if each.id.endswith(".funds"))
        others = [each.verdict for each in program.requirements if each is not funds]
        if not funds.facts["exempt"] and Verdict.NOT_MET not in others:
            return True
    return False


def _funds_facts(case: Case) -> Figures:
    size = case.profile.family_size
    required = None if size is None else settlement_funds(size, case.on, rules=case.rules)
    return {
        "family_size": size,
        "required": required,
        "settlement_funds": case.profile.settlement_funds,
    }


def _funds_table(case: Case) -> Iterator[Deadline]:
    """A new table whose first day is known: what it asks, and what is short."""
    for row in case.rules.funds.table:
        day = row.effective_from
        if day is None or day <= case.on:
            continue
        facts, size = _funds_facts(case), case.profile.family_size
        have = case.profile.settlement_funds
        if size is not None:
            after = settlement_funds(size, day, rules=case.rules)
            facts["required_after"] = after
            is_known = have is not None and case.profile.is_short_of(after) is not None
            facts["short"] = max(0, after - have) if have is not None and is_known else None
        yield deadline(case.rules, "funds_table", day, facts, unasked=bool(facts.get("short")))
        return


def _funds_review(case: Case) -> Iterator[Deadline]:
    """The last day of the months in which a new table usually comes out, unless that year's is
    known; to look on the first of each of them."""
    review = case.rules.reminders.funds_review
    known = {row.effective_from.year for row in case.rules.funds.table if row.effective_from}
    year, last_month = case.on.year, review.months_of_year[-1]

    def last_day(of: int) -> date:
        return add_months(date(of, last_month, 1), 1) - timedelta(days=1)

    while year in known or last_day(year) < case.on:
        year += 1
    facts = _funds_facts(case)
    unasked = _is_scarce(case, review.margin_percent)
    yield deadline(case.rules, "funds_review", last_day(year), facts, unasked=unasked)


def _is_scarce(case: Case, margin_percent: int) -> bool:
    """Whether a usual rise of the table may leave the person short; not where the money, or the
    family, is not known."""
    size, have = case.profile.family_size, case.profile.settlement_funds
    if size is None or have is None:
        return False
    required = settlement_funds(size, case.on, rules=case.rules)
    return have * 100 < required * (100 + margin_percent)

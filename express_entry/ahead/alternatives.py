"""The profiles that a candidate could come to have: one for each thing that could be changed.

Each is the whole profile with a few facts changed, and the day from which that can be so; what it
is worth is told by ``advice``. A test, an assessment, a nomination may come any day; work and
study take their time (``alternatives_in_time``). Nothing here has points of its own: the levels
worth reaching are read from the grids and the programs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from express_entry.ahead.alternative import Alternative, Present
from express_entry.ahead.alternatives_of_partner import partner_alternatives, partner_as_principal
from express_entry.ahead.alternatives_of_tests import choice_of_first, language_alternatives
from express_entry.candidate.dates import latest
from express_entry.candidate.identifiers import WhatIfKind
from express_entry.candidate.profile import Credential, Eca
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import education
from express_entry.counting.job_counts import is_trade
from express_entry.counting.offers import certificate_in


def at_once(present: Present) -> Iterator[Alternative]:
    """Everything that may come any day, of each kind what asks for least first."""
    yield from language_alternatives(present)
    yield from choice_of_first(present)
    yield from assessments(present)
    yield from partner_alternatives(present)
    yield from partner_as_principal(present)
    yield from _nomination(present)
    yield from certificates(present)


# ------------------------------------------------------------------ assessments of credentials


def assessments(present: Present) -> Iterator[Alternative]:
    """Each foreign credential without an assessment that counts, and all of them together.

    An assumption, said so: the report decides what a credential is equal to.
    """
    told = present.profile.credentials
    if not told:
        return
    assessed = {}
    for index in present.assessment.education.unassessed:
        level = education.as_awarded(told[index])
        earlier = told[index].eca
        if earlier is not None and earlier.equivalent is not None:
            level = earlier.equivalent
        if level is not None:
            eca = Eca(organization=_body(present), issued_on=present.on, equivalent=level)
            assessed[index] = told[index].model_copy(update={"assessed": True, "eca": eca})
    each: list[tuple[int, ...]] = [(index,) for index in assessed]
    for some in (*each, tuple(assessed)) if len(each) > 1 else each:
        credentials = tuple(
            assessed[index] if index in some else credential
            for index, credential in enumerate(told)
        )
        level = education.standing(credentials, present.on, rules=present.book).level
        ordered = all(told[index].eca_ordered for index in some)
        yield Alternative(
            "eca" if len(some) == 1 else "eca_all",
            f"eca.{some[0]}" if len(some) == 1 else "eca.all",
            {
                "credential": some[0] + 1,
                "count": len(some),
                "level": None if level is None else str(level),
                "ordered": ordered,
            },
            "weeks",
            present.changed(credentials=credentials),
            max(_expected(told[index], present.on) for index in some) if ordered else present.on,
        )


def _expected(credential: Credential, on: date) -> date:
    """When a report that is ordered should be there: not before the end of a month told."""
    day = credential.eca_expected_on
    return on if day is None else max(on, latest(day))


def _body(present: Present) -> str | None:
    """The body that must assess, where the primary occupation has one of its own."""
    occupation = present.assessment.experience.primary_occupation
    body = education.body_for(occupation, rules=present.book)
    return None if body is None else body.short


# ------------------------------------------------------------------ nomination and certificate


def _nomination(present: Present) -> Iterator[Alternative]:
    """Only for a member of one of the three programs: alone it opens nothing (IRPA 10.3(1)(e),
    IRPR 87(2)), and nobody bound for Quebec is a member of any."""
    if present.profile.provincial_nomination:
        return
    if any(program.verdict is Verdict.MET for program in present.assessment.programs):
        nominated = present.changed(provincial_nomination=True)
        name: WhatIfKind = "provincial_nomination"
        yield Alternative(name, name, {}, "months", nominated, present.on)


def certificates(present: Present) -> Iterator[Alternative]:
    """A Canadian certificate of qualification in each trade worked in (IRPR 87.2(3)(d)(i))."""
    trades = present.rules.programs.fstp.trades
    for noc in dict.fromkeys(job.noc for job in present.profile.jobs or ()):
        if noc is None or not is_trade(noc, trades):
            continue
        if certificate_in(present.profile, noc):
            continue
        yield Alternative(
            "trade_certificate",
            f"trade_certificate.{noc}",
            {"noc": noc},
            "months",
            present.changed(certificate_of_qualification=True, certificate_noc=noc),
            present.on,
        )

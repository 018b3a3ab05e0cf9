"""What the way costs this family: line by line, when, and how sure each amount is.

IRCC's own fees are exact for a day (the fee in force when it receives the application); what others
charge is known from hearsay or not at all (``price`` in ``rules/fees.toml``), and the two are
never added up together. Settlement funds are shown, not paid: they are no line, but stand beside
(IRPR 76(1)(b)).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry import rulebook
from express_entry.ahead.invitation import last_day_to_apply
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import LanguageTest, Profile
from express_entry.documents.plan import PapersPlan, PlannedPaper, plan_papers
from express_entry.rulebook import Rulebook
from express_entry.rulebook.files import FeesRow, PriceId

CostStage = Literal["now", "invitation", "landing"]
"""When it is paid: before an invitation, with the application, or before permanent residence."""
CostId = Literal[
    "profile", "processing", "biometrics", "right", "language_test", "eca", "medical", "police",
    "translation",
]  # fmt: skip
Payer = Literal["applicant", "partner", "children", "family"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """One line: what for, for whom and how much, in whole Canadian dollars."""

    id: CostId
    stage: CostStage
    who: Payer
    count: int
    """How many of it."""
    least: int | None
    """Of all of them together; None: not known."""
    most: int | None
    """None: how much more than the least it can be is not known."""
    official: bool
    """IRCC's own fee, in force on ``fees_on``; otherwise heard of, "about"."""
    on: date | None = None
    """The day by which it is paid, where the plans told give one."""
    source: str
    as_of: date
    """From which day an official amount holds; else when it was heard of."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Lines added up; what has no known amount is not in it."""

    least: int
    most: int | None
    """None: a line has no known upper end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """What the way costs one family."""

    lines: tuple[Cost, ...]
    fees_on: date
    """The day whose fees these are: the last day to apply, or today."""
    next_fees: date
    """The day from which IRCC's fees are expected to change."""
    missing: tuple[str, ...]
    """Facts of the profile that would tell what is left out."""

    def total(self, *, official: bool, stage: CostStage | None = None) -> Sum:
        """The official lines, or those of others, added up; of one stage or of all."""
        chosen = [
            line
            for line in self.lines
            if line.official is official and stage in (None, line.stage) and line.least is not None
        ]
        most = [line.most for line in chosen]
        known = [amount for amount in most if amount is not None]
        whole = sum(known) if len(known) == len(most) else None
        return Sum(sum(line.least or 0 for line in chosen), whole)


def costs(
    profile: Profile, candidacy: Candidacy, on: date, *, rules: Rulebook | None = None
) -> Costs:
    """What is still to be paid from a day on. Raises what ``assess`` raises.

    Until an invitation the fees are those of that day; with one, those of the day on which the
    application is planned to be sent. What is ordered or here is paid: it is no line any more.
    """
    book = rules or rulebook.default()
    invited = candidacy.invited_on if candidacy.applied_on is None else None
    by = max(on, last_day_to_apply(invited, rules=book)) if invited is not None else None
    plan = plan_papers(profile, candidacy, on, by, rules=book)
    if by is not None:
        by = plan.send_by  # the fee of the day on which IRCC receives it
    family = _Family(profile, by or on, book)
    found: list[Cost] = []
    if candidacy.applied_on is None:
        if candidacy.invited_on is None:
            found += _before_the_profile(profile, on, book)
        found += _with_the_application(family, by, book)
        found += _papers_to_get(family, plan, book)
    if candidacy.landed_on is None:
        found += _before_landing(family, book)
    leads = book.reminders.fees
    following = leads.next_indexation
    while following <= (by or on):
        following = following.replace(year=following.year + leads.every_years)
    return Costs(lines=tuple(found), fees_on=by or on, next_fees=following, missing=family.missing)


@dataclass(frozen=True, slots=True)
class _Family:
    """Who pays what."""

    profile: Profile
    on: date
    book: Rulebook

    @property
    def fees(self) -> FeesRow:
        row = self.book.on(self.on).fees
        if row is None:
            raise rulebook.RuleNotFound(f"no fees are known for {self.on}")
        return row

    @property
    def pays(self) -> bool:
        """Whether a partner is on the application: one who comes and is not Canadian."""
        partner = self.profile.partner if self.profile.has_partner else None
        return partner is not None and partner.accompanying is True and partner.canadian is not True

    @property
    def is_examined(self) -> bool:
        """Whether a partner is examined: coming or not (IRPR 30(1)(a)(i)), unless Canadian."""
        partner = self.profile.partner
        return self.profile.has_partner is True and not (partner is not None and partner.canadian)

    @property
    def children(self) -> int:
        return self.profile.dependent_children or 0

    @property
    def missing(self) -> tuple[str, ...]:
        profile, partner = self.profile, self.profile.partner
        unknown = [] if profile.has_partner is not None else ["marital_status"]
        if profile.has_partner and (partner is None or partner.accompanying is None):
            unknown.append("partner.accompanying")
        if profile.dependent_children is None:
            unknown.append("dependent_children")
        return tuple(unknown)


def _before_the_profile(profile: Profile, on: date, book: Rulebook) -> Iterator[Cost]:
    yield Cost(
        id="profile", stage="now", who="applicant", count=1, least=0, most=0, official=True,
        source=book.fees.source, as_of=book.fees.verified_on,
    )  # fmt: skip
    for test in _tests_to_come(profile, on):
        yield _price(book, "language_test", "now", "applicant", 1, on=test)
    if profile.partner is not None and profile.has_partner:
        partners = (profile.partner.english, profile.partner.french)
        for one in partners:
            if one is not None and one.planned:
                yield _price(book, "language_test", "now", "partner", 1, on=one.taken_on)
    education = assess(profile, on, book).education
    told = profile.credentials or ()
    waiting = [index for index in education.unassessed if not told[index].eca_ordered]
    if waiting and len(waiting) == len(education.unassessed):
        yield _price(book, "eca", "now", "applicant", 1)


def _tests_to_come(profile: Profile, on: date) -> Iterator[date | None]:
    """The day of each sitting still to be paid for, None where none is fixed: what is planned, and
    one where no test was taken at all."""
    told: list[LanguageTest | None] = [profile.english, profile.french]
    retakes = [profile.english_retake, profile.french_retake]
    for test in (*told, *retakes):
        if test is not None and test.planned:
            yield test.taken_on
    if not any(told) and profile.has_no_english_test:
        yield None


def _with_the_application(family: _Family, by: date | None, book: Rulebook) -> Iterator[Cost]:
    fees = family.fees
    yield _fee(book, fees, "processing", "invitation", "applicant", 1, fees.principal, by)
    if family.pays:
        yield _fee(book, fees, "processing", "invitation", "partner", 1, fees.partner, by)
    if family.children:
        every = family.children * fees.child
        yield _fee(book, fees, "processing", "invitation", "children", family.children, every, by)
    yield _biometrics(family, book, by)


def _papers_to_get(family: _Family, plan: PapersPlan, book: Rulebook) -> Iterator[Cost]:
    """What others are paid for papers that are neither ordered nor here, each with the day on which
    it begins at the latest: the exam of everybody, a certificate of each adult and country."""
    waiting = [one for one in plan.counted if one.doing is not None]
    exams = [one for one in waiting if one.paper.need.id == "medical_exam_proof"]
    if exams:
        examined = 1 + family.is_examined + family.children
        on = _begins(exams, plan)
        yield _price(book, "medical", "invitation", "family", examined, on=on)
    police = [
        one
        for one in waiting
        if one.paper.need.id == "police_certificate" and one.doing != "translate"
    ]
    if police:
        in_pool = not plan.invited and any(one.now for one in police)
        stage: CostStage = "now" if in_pool else "invitation"
        yield _price(book, "police", stage, "family", len(police), on=_begins(police, plan))
    translated = [one for one in waiting if one.paper.translate]
    if translated:
        yield _price(book, "translation", "invitation", "family", 1, on=_begins(translated, plan))


def _begins(papers: list[PlannedPaper], plan: PapersPlan) -> date | None:
    """The first day on which one of these begins at the latest, never before today: with an
    invitation, or where it begins in the pool."""
    days = [max(one.start_by, plan.on) for one in papers if one.start_by is not None]
    return min(days, default=None)


def _biometrics(family: _Family, book: Rulebook, by: date | None) -> Cost:
    """Whoever is 14 to 79 gives them (IRPR 12.2(1)), a family at most so much: whether a child is
    old enough is not known, so with children it may be less."""
    person, whole = book.fees.biometrics.person, book.fees.biometrics.family
    adults = 1 + family.pays
    least = min(adults * person, whole)
    most = min((adults + family.children) * person, whole)
    return Cost(
        id="biometrics", stage="invitation", who="family", count=adults, least=least, most=most,
        official=True, on=by, source=book.fees.source,
        as_of=family.fees.effective_from or family.on,
    )  # fmt: skip


def _before_landing(family: _Family, book: Rulebook) -> Iterator[Cost]:
    """The right of permanent residence fee: with the application, or when IRCC asks for it, before
    landing; never of children (IRPR 303(2)(a))."""
    adults, fees = 1 + family.pays, family.fees
    every = adults * fees.right_of_permanent_residence
    yield _fee(book, fees, "right", "landing", "family", adults, every, None)


def _fee(
    book: Rulebook, fees: FeesRow, name: CostId, stage: CostStage, who: Payer, count: int,
    amount: int, on: date | None,
) -> Cost:  # fmt: skip
    return Cost(
        id=name, stage=stage, who=who, count=count, least=amount, most=amount, official=True,
        on=on, source=book.fees.source, as_of=fees.effective_from or book.fees.verified_on,
    )  # fmt: skip


def _price(
    book: Rulebook, name: PriceId, stage: CostStage, who: Payer, count: int,
    *, on: date | None = None,
) -> Cost:  # fmt: skip
    price = book.fees.price_of(name)
    least, most = (price.least, price.most) if price is not None else (None, None)
    return Cost(
        id=name, stage=stage, who=who, count=count,
        least=None if least is None else count * least,
        most=None if most is None else count * most,
        official=False, on=on, source=price.source if price is not None else book.fees.source,
        as_of=price.as_of if price is not None else book.fees.verified_on,
    )  # fmt: skip

"""What the wording of a deadline needs: figures, reasons, what it does to the score."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.machine import APPLIED, INVITED, LIFE, REFUSED, SCORED
from conversations.chat.paired import submitted_profile
from conversations.chat.turn import Turn
from conversations.reports import invitation
from conversations.reports.facts import fact_label, figures
from conversations.reports.pool import evidence_of, pool_profile
from conversations.reports.to_report import unreported
from conversations.reports.together import _TAKING
from express_entry.assessment import assess
from express_entry.candidate import permits
from express_entry.candidate.dates import age_on
from express_entry.candidate.profile import Partner
from express_entry.deadlines import Deadline, DeadlineFact

_SAVING = (
    ("english", "test"),
    ("french", "test"),
    ("eca", "eca"),
    ("jobs", "work"),
    ("settlement_funds", "funds"),
)
"""What keeps a program met, by the end of the fact's name."""


_OF_SEVERAL = (
    "police",
    "slow_paper",
    "eca",
    "language_test",
    "retake",
    "rules",
    "untold",
    "work",
)
"""Causes whose second part tells two of a kind apart."""


def name_of(cause: str) -> str:
    """The wording's name for a cause: numbers and countries in it do not matter."""
    parts = [part for part in cause.split(".") if not part.isdecimal()]
    if parts[0] in _OF_SEVERAL:
        parts = parts[:1]
    return f"deadline-{'-'.join(parts)}".replace("_", "-")


def day_said(turn: Turn, deadline: Deadline) -> str:
    """When it is, as it was told: where only the month is known, no day of it is said."""
    month = permits.month_told(turn.profile) if deadline.cause == "permit" else None
    return turn.words.day_or_month(month) if month else turn.words.date(deadline.on)


def values_of(turn: Turn, deadline: Deadline) -> dict[str, object]:
    """The figures of a deadline, and what it does to score and programs, for its wording."""
    words, facts = turn.words, deadline.facts
    profile_facts = ("full_time_if_invited_by", "settlement_funds")
    values: dict[str, object] = {
        "last_day": words.date(deadline.on - timedelta(days=1)),
        "date": words.date(deadline.on),
        "has_month": deadline.cause == "permit" and permits.month_told(turn.profile) is not None,
        "which": _which(turn, deadline.cause),
        **(_paper_of(turn, facts) or _paper(turn, deadline.cause)),
        "partner": deadline.cause.endswith(".partner"),
        "required_after": words.plain("not-known"),
        "applied": turn.session.state == APPLIED,
        "gone_by": deadline.on < turn.today,
        "is_today": deadline.on == turn.today,
        "unsubmitted": turn.session.state == SCORED,
        "refused": turn.session.state == REFUSED,
        **(_invitation(turn, deadline) if deadline.cause == "invitation" else {}),
        **_first_work(turn, facts),
        "has_bridging": facts.get("bridging_from") is not None,
        "protected": facts.get("protected") is True,
        **_reason(turn, facts.get("reason")),
        "waiting": len(unreported(turn)) if deadline.kind == "check" else 0,
        **{f"has_{name}": facts.get(name) is not None for name in profile_facts},
        "has_full_time_if_invited_by": _is_ahead(turn, facts.get("full_time_if_invited_by")),
        "is_short": bool(facts.get("short")),
        "short": "",
        "has_fee": facts.get("principal_before") is not None,
        "principal_before": "",
        "right_of_permanent_residence_before": "",
        **dict.fromkeys(profile_facts, ""),
    }
    values.update(figures(turn, facts))
    values["in_pool"] = facts.get("in_pool") is True
    values["invited"] = turn.session.state == INVITED
    values["untold"] = _has_newer(turn, deadline)
    values["because"] = _because(turn, deadline)
    if names_points(turn):
        values["points_text"] = _points(turn, deadline, "points") or words.plain("points-none")
    else:
        values["points_text"] = words.plain("points-unscored")
    values["effect"] = effect(turn, deadline)
    values["apply_before_text"] = apply_before(turn, deadline)
    program, requirement = facts.get("program"), facts.get("requirement")
    if isinstance(program, str) and isinstance(requirement, str):
        values["program_name"] = words.plain(f"program-{program}")
        name = f"requirement-{requirement.replace('.', '-').replace('_', '-')}"
        values["requirement_name"] = words.plain(name, "rule")
        values["saving"] = _saving(turn, facts)
    return values


def _invitation(turn: Turn, deadline: Deadline) -> dict[str, object]:
    """How an application on the open invitation would stand today."""
    found, words = invitation.invitation_of(turn), turn.words
    if found is None:
        blank = {"keeps": "", "by_when": "", "head": ""}
        return {"is_open": False, "is_over": False, "stops": False, "shortened": False, **blank}
    stops = invitation.stops(found)
    return {
        "is_open": True,
        "is_over": deadline.on < turn.today,
        "stops": stops,
        "shortened": bool(found.apply.causes),
        # Where the day is told on a condition, that comes too much.
        "keeps": ""
        if stops and found.apply.causes
        else words.say("one-more-sentence", text=invitation.keeps(turn, found.decline)),
        "by_when": invitation.by_when(turn, found),
        "head": invitation.head(turn),
    }


def _first_work(turn: Turn, facts: Mapping[str, DeadlineFact]) -> dict[str, object]:
    """What of the work that begins with an invitation is not begun yet."""
    first, waits = facts.get("first"), facts.get("open")
    if not isinstance(first, tuple) or not isinstance(waits, tuple):
        return {}
    names = turn.words.listed(turn.words.plain(f"work-{one}") for one in waits)
    begun = "none" if waits == first else "some" if waits else "all"
    return {"begun": begun, "still": names}


def _reason(turn: Turn, reason: object) -> dict[str, object]:
    """Why a profile leaves the pool, if not for its age."""
    early = isinstance(reason, str) and reason != "twelve_months"
    return {"early": early}


def _has_newer(turn: Turn, deadline: Deadline) -> bool:
    """Whether what ends that day was replaced by something that IRCC was not told of."""
    facts = deadline.facts
    causes = {deadline.cause, facts.get("reason")}
    if isinstance(told_causes := facts.get("causes"), tuple):
        causes |= set(told_causes)
    if not turn.session.life.untold:
        return False
    newer = {evidence_of(turn, one) for one in unreported(turn) if one.before and one.after}
    return bool((newer - {None}) & causes)


def _because(turn: Turn, deadline: Deadline) -> str:
    """What happens on the day from which no program is met any more, in a few words each."""
    words, facts = turn.words, deadline.facts
    causes = facts.get("causes") or facts.get("reason")
    names: dict[str, None] = {}
    for cause in causes if isinstance(causes, tuple) else (causes,):
        if not isinstance(cause, str) or not _TAKING.fullmatch(cause):
            continue
        born = turn.profile.birth_date
        names[
            words.plain(
                name_of(cause),
                which=_which(turn, cause),
                **_paper(turn, cause),
                partner=cause.endswith(".partner"),
                age=age_on(born, deadline.on) if born else 0,
            )
        ] = None
    return words.joined("between-clauses", names) or words.plain("because-unknown")


def _saving(turn: Turn, facts: Mapping[str, DeadlineFact]) -> Markup:
    """What would keep the program met, from the fact that would have to be another."""
    words, fact, short = turn.words, facts.get("fact"), facts.get("remedy_short")
    if not isinstance(fact, str):
        return words.say("saving-unknown")
    kind = next((kind for ending, kind in _SAVING if fact.endswith(ending)), "fact")
    return words.say(
        f"saving-{kind}",
        fact=fact_label(turn, fact),
        short=words.money(short) if isinstance(short, int) and short else "",
        is_short=bool(short),
    )


def names_points(turn: Turn) -> bool:
    """Whether there is a score whose points a date can take: none before the interview is over."""
    return turn.session.state in LIFE


def _points(turn: Turn, deadline: Deadline, prefix: str) -> Markup:
    """The exact gain or loss in CRS points, and the totals where both are today's."""
    before, after = deadline.facts.get("crs_before"), deadline.facts.get("crs_after")
    if not isinstance(before, int) or not isinstance(after, int) or before == after:
        return Markup("")
    if not names_points(turn):
        return Markup("")
    return turn.words.say(
        f"{prefix}-{'gain' if after > before else 'loss'}",
        points=abs(after - before),
        before=before,
        after=after,
        totals=deadline.facts.get("of_today") is True and _is_our_score(turn),
        past=deadline.on < turn.today,
    )


def _is_our_score(turn: Turn) -> bool:
    """Whether IRCC counts from the score that is shown here. Where it showed another one at
    submission, or does not know of a change, only what is gained or lost is named, and neither
    total taken for the other."""
    life = turn.session.life
    if life.untold and unreported(turn):
        return False
    submitted = submitted_profile(life)
    if life.submitted_score is None or life.submitted_on is None or submitted is None:
        return True
    ours = assess(submitted, life.submitted_on)
    return ours.crs.total == life.submitted_score


def effect(turn: Turn, deadline: Deadline) -> Markup:
    """What else it does: points, programs lost, a day to apply before."""
    words, facts = turn.words, deadline.facts
    parts = []
    if deadline.kind != "birthday":
        parts.append(_points(turn, deadline, "effect-points"))
    lost = facts.get("programs_lost")
    if isinstance(lost, tuple) and lost and deadline.kind != "eligibility":
        names = words.listed(words.plain(f"program-{program}") for program in lost)
        parts.append(words.say("effect-programs", programs=names))
    parts.append(apply_before(turn, deadline))
    return Markup("").join(parts)


def apply_before(turn: Turn, deadline: Deadline) -> Markup:
    """With an open invitation that outlasts it: the day before which to apply."""
    before = deadline.facts.get("apply_before")
    if not isinstance(before, date):
        return Markup("")
    return turn.words.say("effect-apply-before", date=turn.words.date(before))


def _is_ahead(turn: Turn, day: DeadlineFact) -> bool:
    """Whether something can still happen by a day."""
    return isinstance(day, date) and day >= turn.today


def _paper_of(turn: Turn, facts: Mapping[str, DeadlineFact]) -> dict[str, object]:
    """The test or the report that a date is of; empty where it is of neither."""
    if isinstance(day := facts.get("taken_on"), date):
        return _named_test(turn, str(facts.get("test")), day)
    if isinstance(day := facts.get("issued_on"), date) and "relied_on" in facts:
        return _named_report(turn, facts.get("organization"), day)
    return {}


def _named_test(turn: Turn, test: str, day: date | None) -> dict[str, object]:
    words = turn.words
    return {
        "paper": words.plain("paper-test", test=test),
        "taken": words.date(day) if day else "",
    }


def _named_report(turn: Turn, body: object, day: date | None) -> dict[str, object]:
    words = turn.words
    named = words.plain("paper-eca", known=body is not None, organization=str(body or ""))
    return {"paper": named, "taken": words.date(day) if day else ""}


def _paper(turn: Turn, cause: str) -> dict[str, object]:
    """The test or the report that a cause is about, by its name and its day."""
    profile = pool_profile(turn)
    head, _, whose = cause.partition(".")
    partner = profile.partner or Partner()
    if head == "language_test":
        own = {"english": profile.english, "french": profile.french}
        test = own.get(whose) or partner.english or partner.french
        return _named_test(turn, str(test.test if test else ""), test.taken_on if test else None)
    if head == "eca":
        credentials = profile.credentials or ()
        told = credentials[int(whose)].eca if whose.isdecimal() else partner.eca
        return _named_report(
            turn, told.organization if told else None, told.issued_on if told else None
        )
    return {"paper": "", "taken": ""}


def _which(turn: Turn, cause: str) -> str:
    """What the cause's second part names: a language, a country, a number."""
    words, (_, _, second) = turn.words, cause.partition(".")
    if cause.startswith("work."):
        return words.plain(f"work-{second}")
    if second in ("english", "french"):
        return words.plain(f"official-language-{'en' if second == 'english' else 'fr'}")
    if len(second) == 2 and second.isupper():
        return words.country(second)
    if second.isdecimal():
        return str(int(second) + 1)
    return ""

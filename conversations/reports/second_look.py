"""What is worth a second look: facts that contradict each other or will soon not hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import fact_label
from conversations.reports.work import overlapping
from conversations.voice.occupations import group_title
from express_entry import rulebook
from express_entry.assessment import assess
from express_entry.candidate.dates import earliest, expires_after_years, latest
from express_entry.candidate.profile import EducationLevel
from express_entry.counting import education

SOON = timedelta(days=180)


def second_look(turn: Turn) -> list[Markup]:
    """Remarks for the review, the gravest first."""
    return [
        *_languages(turn),
        *_education(turn),
        *_assessing_body(turn),
        *_years(turn),
        *_places(turn),
        *_overlaps(turn),
        *_exact_days(turn),
        *_money(turn),
        *_passport(turn),
    ]


def _languages(turn: Turn) -> list[Markup]:
    words, found = turn.words, plans_passed(turn)
    for standing in turn.assessment.languages:
        if standing.projection or standing.expires_on is None:
            continue
        if standing.expires_on <= turn.today:
            message = "doubt-test-expired"
        elif standing.expires_on <= turn.today + SOON:
            message = "doubt-test-expires"
        else:
            continue
        found.append(
            words.say(
                message,
                language=words.plain(f"official-language-{standing.language}"),
                date=words.date(standing.expires_on),
            )
        )
    return found


def plans_passed(turn: Turn) -> list[Markup]:
    """For each planned test whose day has passed: its results are asked for."""
    tests = (("en", turn.profile.english), ("fr", turn.profile.french))
    return [
        turn.words.say(
            "doubt-plan-passed",
            language=turn.words.plain(f"official-language-{name}"),
            date=turn.words.date(test.taken_on),
        )
        for name, test in tests
        if test and test.planned and test.taken_on and test.taken_on < turn.today
    ]


def _education(turn: Turn) -> list[Markup]:
    words, profile, standing = turn.words, turn.profile, turn.assessment.education
    found = []
    expiry = standing.eca_expires_on
    if expiry is not None and expiry <= turn.today:
        found.append(words.say("doubt-eca-expired", date=words.date(expiry)))
    for index in standing.unassessed:
        if not education.worth_assessing(profile.credentials or (), index, turn.today):
            continue
        expired = _expired(turn, index)
        if expired is None:
            on_its_way = bool(profile.credentials and profile.credentials[index].eca_ordered)
            found.append(words.say("doubt-unassessed", number=index + 1, ordered=on_its_way))
        else:
            found.append(words.say("doubt-eca-expired", date=words.date(expired)))
    credentials, headline = profile.credentials, profile.claimed_education
    if credentials and headline is not None:
        levels = {credential.level for credential in credentials}
        several = headline is EducationLevel.TWO_OR_MORE and len(credentials) > 1
        if headline not in levels and not several and EducationLevel.NONE is not headline:
            found.append(
                words.say("doubt-headline-education", headline=words.plain(f"level-{headline}"))
            )
    return found


def assessing_body(turn: Turn, noc: str | None) -> Markup:
    """For an occupation whose diplomas a professional body must assess: which, unless it did."""
    body = education.body_for(noc)
    credentials = turn.profile.credentials or ()
    foreign = [one for one in credentials if one.in_canada is False]
    if body is None or noc is None or not foreign or any(one.in_canada for one in credentials):
        return Markup("")
    reports = [one.eca for one in foreign if one.eca and one.eca.organization]
    others = [eca for eca in reports if eca.organization != body.short]
    if len(others) < len(reports) or (not reports and any(one.eca for one in foreign)):
        return Markup("")
    words, transition = turn.words, body.other_body_report_accepted_if_issued_before
    if transition and any(eca.issued_on and eca.issued_on < transition for eca in others):
        return Markup("")
    return words.say(
        "eca-body",
        occupation=group_title(words, noc),
        body=body.name,
        short=body.short,
        have=words.listed(dict.fromkeys(str(eca.organization) for eca in others)) or "none",
        licence=body.only_if_licence_needed,
        before=words.date(transition) if transition else "none",
    )


def _assessing_body(turn: Turn) -> list[Markup]:
    said = assessing_body(turn, turn.assessment.experience.primary_occupation)
    return [said] if said else []


def _expired(turn: Turn, index: int) -> date | None:
    """The day on which a credential's assessment stopped counting; None if it has not."""
    credentials = turn.profile.credentials or ()
    report = credentials[index].eca if index < len(credentials) else None
    if report is None or report.issued_on is None:
        return None
    years = rulebook.default().process.validity.eca_years
    expires = expires_after_years(report.issued_on, years)
    return expires if expires <= turn.today else None


def _years(turn: Turn) -> list[Markup]:
    """Years claimed in one line that the jobs do not bear out: something is not counted. The first
    answers are rough, so that more years than claimed need no second look."""
    profile, experience, words = turn.profile, turn.assessment.experience, turn.words
    if profile.jobs is None:
        return []
    # The most they can be: a fact still open elsewhere does not hide what cannot be.
    compared = (
        ("canada", profile.claimed_canadian_years, int(experience.crs_canadian.most)),
        ("abroad", profile.claimed_foreign_years, int(experience.crs_foreign.most)),
    )
    return [
        words.say(
            f"doubt-years-{where}",
            claimed=words.plain("full-years", years=claimed),
            counted=words.plain("full-years", years=counted),
        )
        for where, claimed, counted in compared
        if claimed is not None and counted < claimed
    ]


def _places(turn: Turn) -> list[Markup]:
    """Jobs that go on somewhere the person does not live, or may not work."""
    words, found = turn.words, []
    home, permit = turn.profile.residence_country, turn.profile.authorized_to_work_in_canada
    for number, job in enumerate(turn.profile.jobs or (), 1):
        country = turn.walk.answers.get(f"job.{number - 1}.country")
        if not job.current or not isinstance(country, str):
            continue
        if home is not None and home != country:
            found.append(
                words.say(
                    "doubt-place",
                    home=words.country(home),
                    number=number,
                    country=words.country(country),
                )
            )
        elif country == "CA" and permit is False:
            found.append(words.say("doubt-permit", number=number))
    return found


def _overlaps(turn: Turn) -> list[Markup]:
    return [
        turn.words.say("jobs-overlap", one=one, other=other) for one, other in overlapping(turn)
    ]


def _exact_days(turn: Turn) -> list[Markup]:
    counted = turn.assessment.experience
    tallies = (counted.crs_canadian, counted.crs_foreign, counted.fswp_continuous)
    if all(tally.years is not None for tally in tallies) or counted.missing:
        return []
    jobs = turn.profile.jobs or ()
    months = [
        f"jobs.{index}.{end}"
        for index, job in enumerate(jobs)
        for end, when in (("start", job.start), ("end", job.end))
        if when is not None and len(when) == 7
    ]
    # The one that decides; where only several together do, the first of them. A year that earns
    # nothing, as the fifth abroad does, need not be complete.
    deciding = [name for name in months if _decides(turn, (name,))]
    if not deciding and _decides(turn, months):
        deciding = months
    return [
        turn.words.say("doubt-exact-day", label=fact_label(turn, name)) for name in deciding[:1]
    ]


def _decides(turn: Turn, months: Sequence[str]) -> bool:
    """Whether these first and last months of jobs, as long as the days in them make the work and
    as short, give different points or programs."""
    found = set()
    for is_longest in (True, False):
        jobs = list(turn.profile.jobs or ())
        for name in months:
            _, index, end = name.split(".")
            day_of = earliest if is_longest is (end == "start") else latest
            job = jobs[int(index)]
            jobs[int(index)] = job.model_copy(update={end: day_of(getattr(job, end)).isoformat()})
        told = turn.profile.model_copy(update={"jobs": tuple(jobs)})
        then = assess(told, turn.today)
        found.add((then.crs.total, then.fsw67.total, *(one.verdict for one in then.programs)))
    return len(found) > 1


def funds_exempt(turn: Turn) -> bool:
    """Whether an offer and the right to work in Canada make proof of funds unnecessary."""
    funds = [r for v in turn.assessment.programs for r in v.requirements if r.id == "fswp.funds"]
    return any(requirement.facts.get("exempt") is True for requirement in funds)


def _money(turn: Turn) -> list[Markup]:
    have, need = turn.profile.settlement_funds, turn.assessment.funds_required
    if have is None or not need or not turn.profile.is_short_of(need) or funds_exempt(turn):
        return []
    words = turn.words
    return [
        words.say(
            "doubt-funds",
            have=words.money(have),
            need=words.money(need),
            size=turn.profile.family_size or 1,
        )
    ]


def _passport(turn: Turn) -> list[Markup]:
    expires = turn.profile.passport_expires_on
    if expires is None or expires > turn.today + timedelta(days=365):
        return []
    if expires < turn.today:
        return [turn.words.say("doubt-passport-over", date=turn.words.date(expires))]
    months = rulebook.default().process.passport.renew_within_months
    return [turn.words.say("doubt-passport", date=turn.words.date(expires), months=months)]

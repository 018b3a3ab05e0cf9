"""What is worth a second look: facts that contradict each other or will soon not hold."""

from __future__ import annotations

from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports.facts import fact_label
from conversations.reports.work import overlapping
from express_entry import rulebook
from express_entry.candidate.dates import expires_after_years
from express_entry.candidate.profile import EducationLevel
from express_entry.counting import education, experience
from express_entry.noc import title

SOON = timedelta(days=180)


def doubts(scene: Scene) -> list[Markup]:
    """Remarks for the review, the gravest first."""
    return [
        *_languages(scene),
        *_education(scene),
        *_assessing_body(scene),
        *_years(scene),
        *_places(scene),
        *_overlaps(scene),
        *_exact_days(scene),
        *_money(scene),
        *_passport(scene),
    ]


def _languages(scene: Scene) -> list[Markup]:
    words, found = scene.words, plans_passed(scene)
    for standing in scene.assessment.languages:
        if standing.projection or standing.expires_on is None:
            continue
        if standing.expires_on <= scene.today:
            message = "doubt-test-expired"
        elif standing.expires_on <= scene.today + SOON:
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


def plans_passed(scene: Scene) -> list[Markup]:
    """For each planned test whose day has passed: its results are asked for."""
    tests = (("en", scene.profile.english), ("fr", scene.profile.french))
    return [
        scene.words.say(
            "doubt-plan-passed",
            language=scene.words.plain(f"official-language-{name}"),
            date=scene.words.date(test.taken_on),
        )
        for name, test in tests
        if test and test.planned and test.taken_on and test.taken_on < scene.today
    ]


def _education(scene: Scene) -> list[Markup]:
    words, profile, standing = scene.words, scene.profile, scene.assessment.education
    found = []
    expiry = standing.eca_expires_on
    if expiry is not None and expiry <= scene.today:
        found.append(words.say("doubt-eca-expired", date=words.date(expiry)))
    for index in standing.unassessed:
        if not education.worth_assessing(profile.credentials or (), index, scene.today):
            continue
        expired = _expired(scene, index)
        if expired is None:
            found.append(words.say("doubt-unassessed", number=index + 1))
        else:
            found.append(words.say("doubt-eca-expired", date=words.date(expired)))
    told, headline = profile.credentials, profile.claimed_education
    if told and headline is not None:
        levels = {credential.level for credential in told}
        several = headline is EducationLevel.TWO_OR_MORE and len(told) > 1
        if headline not in levels and not several and EducationLevel.NONE is not headline:
            found.append(
                words.say("doubt-headline-education", headline=words.plain(f"level-{headline}"))
            )
    return found


def assessing_body(scene: Scene, noc: str | None) -> Markup:
    """For an occupation whose diplomas a professional body must assess: which, unless it did."""
    body = education.body_for(noc)
    told = scene.profile.credentials or ()
    foreign = [one for one in told if one.in_canada is False]
    if body is None or noc is None or not foreign or any(one.in_canada for one in told):
        return Markup("")
    reports = [one.eca for one in foreign if one.eca and one.eca.organization]
    others = [eca for eca in reports if eca.organization != body.short]
    if len(others) < len(reports) or (not reports and any(one.eca for one in foreign)):
        return Markup("")
    words, transition = scene.words, body.other_body_report_accepted_if_issued_before
    if transition and any(eca.issued_on and eca.issued_on < transition for eca in others):
        return Markup("")
    return words.say(
        "eca-body",
        occupation=title(noc, scene.session.locale),
        body=body.name,
        short=body.short,
        have=words.listed(dict.fromkeys(str(eca.organization) for eca in others)) or "none",
        licence=body.only_if_licence_needed,
        before=words.date(transition) if transition else "none",
    )


def _assessing_body(scene: Scene) -> list[Markup]:
    said = assessing_body(scene, scene.assessment.experience.primary_occupation)
    return [said] if said else []


def _expired(scene: Scene, index: int) -> date | None:
    """The day on which a credential's assessment stopped counting; None if it has not."""
    told = scene.profile.credentials or ()
    report = told[index].eca if index < len(told) else None
    if report is None or report.issued_on is None:
        return None
    years = rulebook.default().process.validity.eca_years
    expires = expires_after_years(report.issued_on, years)
    return expires if expires <= scene.today else None


def _years(scene: Scene) -> list[Markup]:
    """Years claimed in one line that the jobs do not bear out: something is not counted. The first
    answers are rough, so that more years than claimed need no second look."""
    profile, told, words = scene.profile, scene.assessment.experience, scene.words
    if profile.jobs is None:
        return []
    # The most they can be: a fact still open elsewhere does not hide what cannot be.
    compared = (
        ("canada", profile.claimed_canadian_years, int(told.crs_canadian.most)),
        ("abroad", profile.claimed_foreign_years, int(told.crs_foreign.most)),
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


def _places(scene: Scene) -> list[Markup]:
    """Jobs that go on somewhere the person does not live, or may not work."""
    words, found = scene.words, []
    home, permit = scene.profile.residence_country, scene.profile.authorized_to_work_in_canada
    for number, job in enumerate(scene.profile.jobs or (), 1):
        country = scene.walk.answers.get(f"job.{number - 1}.country")
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


def _overlaps(scene: Scene) -> list[Markup]:
    return [
        scene.words.say("jobs-overlap", one=one, other=other) for one, other in overlapping(scene)
    ]


def _exact_days(scene: Scene) -> list[Markup]:
    told = scene.assessment.experience
    tallies = (told.crs_canadian, told.crs_foreign, told.fswp_continuous)
    if all(tally.years is not None for tally in tallies) or told.missing:
        return []
    jobs = scene.profile.jobs or ()
    months = [
        f"jobs.{index}.{end}"
        for index, job in enumerate(jobs)
        for end, when in (("start", job.start), ("end", job.end))
        if when is not None and len(when) == 7
    ]
    # The one that decides; where only several together do, the first of them.
    deciding = [name for name in months if experience.day_decides(scene.profile, name, scene.today)]
    if not deciding and not experience.contested(scene.profile):
        deciding = months
    return [
        scene.words.say("doubt-exact-day", label=fact_label(scene, name)) for name in deciding[:1]
    ]


def funds_exempt(scene: Scene) -> bool:
    """Whether an offer and the right to work in Canada make proof of funds unnecessary."""
    told = [r for v in scene.assessment.programs for r in v.requirements if r.id == "fswp.funds"]
    return any(requirement.facts.get("exempt") is True for requirement in told)


def _money(scene: Scene) -> list[Markup]:
    have, need = scene.profile.settlement_funds, scene.assessment.funds_required
    if have is None or not need or have >= need or funds_exempt(scene):
        return []
    words = scene.words
    return [
        words.say(
            "doubt-funds",
            have=words.money(have),
            need=words.money(need),
            size=scene.profile.family_size or 1,
        )
    ]


def _passport(scene: Scene) -> list[Markup]:
    expires = scene.profile.passport_expires_on
    if expires is None or expires > scene.today + timedelta(days=365):
        return []
    months = rulebook.default().process.passport.renew_within_months
    return [scene.words.say("doubt-passport", date=scene.words.date(expires), months=months)]

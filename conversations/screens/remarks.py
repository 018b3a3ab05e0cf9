"""What is said along the way: levels after a test, the count after a job, a verdict after a
section, what an edit did to the score."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat import zones
from conversations.chat.scene import Scene
from conversations.chat.session import Scored
from conversations.interview.profile_of import to_profile
from conversations.interview.question import Kind
from conversations.interview.walk import Asked, walk
from conversations.reports.doubts import assessing_body, funds_exempt
from conversations.reports.lacking import gained_and_lost
from conversations.reports.levels import levels_told
from conversations.reports.programs import verdict_lines
from conversations.reports.reporting import report_note
from conversations.reports.work import running_count
from express_entry.ahead.no_program import any_program
from express_entry.assessment import assess
from express_entry.candidate.profile import EducationLevel
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import education


def after_answer(scene: Scene, asked: Asked) -> None:
    """What one answer brings to light."""
    question = asked.question
    if question.kind is Kind.SCORE:
        _note(scene, levels_told(scene, question.id.split(".")[0]))
    elif question.id == "first_language" and asked.key not in scene.walk.answers:
        _language_taken(scene)
    elif question.id == "destination" and scene.walk.answers.get("destination") == "QC":
        scene.note(scene.words.say("quebec-note"))
    elif question.id == "city" and (city := scene.walk.answers.get("city")):
        zones.take_city(scene, str(city))
    elif question.id == "work_permit":
        scene.note(scene.words.say("inadmissibility-note"))
    elif question.id == "credential.assessed" and scene.walk.answers.get(asked.key) is False:
        _not_assessed(scene, asked)
    elif question.id == "credential.eca_level" and scene.walk.answers.get(asked.key) == "none":
        if scene.assessment.education.level in (None, EducationLevel.NONE):
            scene.note(scene.words.say("eca-none-note"))
    elif question.id == "job.noc":
        code = scene.walk.answers.get(asked.key)
        if isinstance(code, str):
            _note(scene, assessing_body(scene, code))
    elif question.id == "funds":
        _funds(scene)
    elif question.group == "job" and _job_is_told(scene, asked):
        assert asked.index is not None, "a job without its number"
        for said in running_count(scene, asked.index):
            scene.note(said)


def _note(scene: Scene, said: Markup) -> None:
    if said:
        scene.note(said)


def _not_assessed(scene: Scene, asked: Asked) -> None:
    """What a missing assessment costs; nothing is said where it would change nothing."""
    told = scene.profile.credentials
    assert asked.index is not None, "a credential without its number"
    if told is None or len(told) <= asked.index:
        return
    if education.worth_assessing(told, asked.index, scene.today):
        scene.note(scene.words.say("eca-needed-note"))


def _job_is_told(scene: Scene, asked: Asked) -> bool:
    """Whether this was the last question about the job but one ("another?")."""
    return (
        asked.question.id == "job.self_employed"
        and (scene.walk.answers.get(f"{asked.prefix}country") != "CA")
    ) or asked.question.id == "job.student"


def _language_taken(scene: Scene) -> None:
    """The choice between the languages was skipped: which of them is used."""
    result = scene.assessment
    if result.first_language_proposed and (taken := result.first_official_language):
        language = scene.words.plain(f"official-language-{taken}")
        scene.note(scene.words.say("first-language-taken", language=language))


def _funds(scene: Scene) -> None:
    """The money told against the table for this family, or that none need be shown."""
    have, need = scene.profile.settlement_funds, scene.assessment.funds_required
    if have is None or need is None:
        return
    words = scene.words
    if funds_exempt(scene):
        message = "funds-exempt"
    else:
        message = "funds-enough" if have >= need else "funds-short"
    scene.note(
        words.say(
            message,
            size=scene.profile.family_size or 1,
            need=words.money(need),
            short=words.money(max(0, need - have)),
        )
    )


def section_done(scene: Scene, entered: str) -> None:
    """A line when a section is finished; after eligibility, a first verdict for each program."""
    if entered == "language":
        scene.note(
            Markup("\n").join(
                [scene.words.say("first-verdict"), *verdict_lines(scene, provisional=True)]
            )
        )
    elif entered == "review":
        return
    else:
        scene.note(scene.words.say(f"entering-{entered}"))


def programs_changed(scene: Scene) -> None:
    """Say what the change being made does to the programs, before and after being looked at on
    the same day; a change of several answers once it is whole."""
    session = scene.session
    if session.edited_from is None:
        return
    was_whole, is_whole = session.edited_whole, scene.current is None
    if was_whole and not is_whole:
        return
    before = assess(to_profile(session.edited_from), scene.today).programs
    after = scene.assessment.programs
    lines = gained_and_lost(scene, before, after, was_whole=was_whole, is_whole=is_whole)
    if lines:
        scene.note(Markup("\n").join(lines))
    session.edited_from = None if is_whole else dict(scene.walk.answers)


def rescored(scene: Scene) -> None:
    """After an edit of a scored profile: the score before and after, both of today."""
    before, result = _score_before(scene), scene.assessment.crs
    nominated = _newly_nominated(scene)
    if before is None:
        scene.note(scene.words.say("score-today", score=str(result.total)))
    elif before != result.total:
        scene.note(
            scene.words.say(
                "score-changed",
                before=str(before),
                after=str(result.total),
                difference=scene.words.signed(result.total - before),
            )
        )
    else:
        scene.note(scene.words.say("score-unchanged", score=str(result.total)))
    _note(scene, nominated)
    remember_score(scene)
    _note(scene, report_note(scene))


def _newly_nominated(scene: Scene) -> Markup:
    """That a nomination just told opens nothing without one of the three programs, where none is
    met, or not for certain; else empty."""
    scored, met = scene.session.scored, any_program(scene.assessment.programs)
    had = scored is not None and (scored.answers or {}).get("nomination") is True
    if had or not scene.profile.provincial_nomination or met is Verdict.MET:
        return Markup("")
    return scene.words.say(f"nomination-opens-{'nothing' if met is Verdict.NOT_MET else 'unsure'}")


def _score_before(scene: Scene) -> int | None:
    """Today's score of the answers as they were: a birthday or an expired test in between is not
    what the change did. None where only the score of an earlier day was kept."""
    scored = scene.session.scored
    if scored is not None and scored.answers is not None:
        return assess(to_profile(walk(scored.answers).answers), scene.today).crs.total
    return scored.crs if scored is not None and scored.on == scene.today else None


def remember_score(scene: Scene) -> None:
    """Keep the score as it stands, and what it rests on, to compare a later one with."""
    result = scene.assessment.crs
    scene.session.scored = Scored(
        on=scene.today,
        crs=result.total,
        rule_set=result.rule_set,
        answers=dict(scene.walk.answers),
    )

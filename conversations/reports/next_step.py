"""The next step in words: one line, the same wherever somebody asks what to do now."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from conversations.chat import begun
from conversations.chat.life import candidacy_of
from conversations.chat.machine import (
    EXPIRED,
    INELIGIBLE,
    LAPSED,
    LIFE,
    REFUSED,
    WITHDRAWN,
)
from conversations.chat.turn import Turn
from conversations.reports import step_life
from conversations.reports.evidence import evidence
from conversations.reports.facts import fact_label
from conversations.reports.granted import granted
from conversations.reports.judged import judged
from conversations.reports.step_changes import (
    change,
    change_of_door,
    is_on_its_way,
    missing_points,
    other_way_round,
    wait_for_eca,
)
from conversations.reports.step_life import day_of, day_text
from conversations.reports.what_ifs import worded
from conversations.voice import pages
from express_entry.ahead.next_step import NextStep
from express_entry.ahead.no_program import any_program
from express_entry.ahead.what_ifs import WORTH_IT, WhatIf
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import NextStepId
from express_entry.candidate.three_valued import Verdict

CREATE_PROFILE = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/create-profile.html"
)
OTHER_PROGRAMS = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada.html"
)


def is_unscored(turn: Turn) -> bool:
    """Whether a question or the review comes first: the step then is to go on."""
    return turn.current is not None or turn.session.state not in LIFE


def next_step_of(turn: Turn) -> NextStep:
    """What to do next, as the engine answers it."""
    session = turn.session
    is_met = any_program(turn.assessment.programs) is Verdict.MET
    if session.state in _GONE or (session.state == INELIGIBLE and is_met):
        return turn.next_step(Candidacy(ended_on=session.life.ended_on))
    return turn.next_step(candidacy_of(session.life))


_GONE = (LAPSED, EXPIRED, WITHDRAWN, REFUSED)
"""The profile is gone, for another reason than what the programs ask: that would come first."""


def next_line(turn: Turn) -> Markup:
    """What to do next, and why."""
    if is_unscored(turn):
        return turn.words.say("next-step", what=_going_on(turn))
    if tells_first(turn):
        return turn.words.say("next-step", what=step_life.to_tell(turn))
    return next_step_line(turn)


def tells_first(turn: Turn) -> bool:
    """Whether a change that IRCC must be told of comes before the step: invitations go by what it
    holds, and more points do not. What is about to be lost, and an open invitation, come first."""
    return next_step_of(turn).id not in _BEFORE_TELLING and step_life.waits(turn)


_BEFORE_TELLING = ("mend", "decline_or_mend", "sixty_days", "refile")


def next_step_line(turn: Turn) -> Markup:
    """The same whatever question is open: as the engine answers it."""
    step = next_step_of(turn)
    return turn.words.say("next-step", what=_WORDED[step.id](turn, step))


def what_if_of(turn: Turn, step: NextStep) -> WhatIf | None:
    """The what-if that a step proposes, where it proposes one."""
    return next((one for one in turn.what_ifs if one.id == step.because), None)


def _going_on(turn: Turn) -> Markup:
    words, asked = turn.words, turn.current
    if asked is None:
        return words.say("next-review")
    return words.say(
        "next-interview",
        question=words.plain(asked.question.wording, "label"),
        left=turn.questions_left,
        scored=turn.session.state in LIFE,
    )


def _complete_facts(turn: Turn, step: NextStep) -> Markup:
    decides = step.because == "program_unknown"
    fact = fact_label(turn, step.changes[0])
    return turn.words.say("next-complete-facts", fact=fact, program=decides)


def _mend(turn: Turn, step: NextStep) -> Markup:
    words = turn.words
    if "sixtieth" in step.facts:
        return _mend_within_invitation(turn, step)
    if step.because == "passport":
        ends = day_of(step)
        return words.say("next-mend-passport", on=words.date(ends), over=ends < turn.today)
    if step.because == "profile_expiry":
        return words.say("next-mend-profile", on=day_text(turn, step))
    if step.because == "permit":
        return step_life.mend_permit(turn, step)
    what_if = what_if_of(turn, step)
    if what_if is not None:
        return words.say(
            "next-mend-ended",
            change=worded(turn, what_if),
            gain=words.signed(what_if.gain_then),
            total=what_if.total_then,
        )
    head, _, whose = step.because.partition(".")
    if head not in ("language_test", "eca"):
        program = words.plain(f"program-{step.facts['program']}")
        return words.say("next-mend-pool", program=program)
    language = "fr" if step.changes[0].endswith("french") else "en"
    return words.say(
        "next-mend-test" if head == "language_test" else "next-mend-eca",
        language=words.plain(f"official-language-{language}"),
        whose="partner" if whose == "partner" else "own",
        on=day_text(turn, step),
        before=step.facts["crs_before"],
        after=step.facts["crs_after"],
    )


def _mend_within_invitation(turn: Turn, step: NextStep) -> Markup:
    words = turn.words
    what = words.plain("next-passport") if step.because == "passport" else ""
    if not what and step.changes:
        what = evidence(turn, (step.because,))
    by = day_text(turn, step, "by")
    return words.say(
        "next-mend-invited", by=by, what=what, has_what=bool(what), on=day_text(turn, step)
    )


def work_line(turn: Turn, step: NextStep) -> Markup:
    """The piece of the work for the application that comes first, and from when; empty for a step
    without any."""
    words = turn.words
    if "work" not in step.facts:
        return Markup("")
    starts = day_of(step, "start_by")
    work = words.say(f"work-{step.facts['work']}", "do")
    return words.say("next-work", work=work, on=words.date(starts), now=starts <= turn.today)


def _decline_or_mend(turn: Turn, step: NextStep) -> Markup:
    return turn.words.say(
        "next-decline-or-mend",
        by_score=step.because == "score",
        score=step.facts["score"],
        cutoff=step.facts["cutoff"],
    )


def _sixty_days(turn: Turn, step: NextStep) -> Markup:
    words, on = turn.words, day_text(turn, step, "by")
    last = words.say("next-sixty-days", on=on, days=step.facts["days_left"])
    late = step_life.late_papers(turn)
    return words.joined("between-sentences", [work_line(turn, step), last, *late])


def _planned_test(turn: Turn, step: NextStep) -> Markup:
    """The test that is planned, and an assessment that is on its way after it."""
    words = turn.words
    language = "fr" if step.because == "french" else "en"
    dated = "on" in step.facts
    said = words.say(
        "next-planned-test",
        language=words.plain(f"official-language-{language}"),
        dated=dated,
        on=day_text(turn, step) if dated else "",
        program=words.plain(f"program-{step.facts['program']}"),
        total=step.facts["total"],
    )
    ordered = [one for one in turn.what_ifs if is_on_its_way(one) and one.gain_then >= WORTH_IT]
    if not ordered:
        return said
    best = max(ordered, key=lambda one: (one.gain_then, one.id))
    then = words.say(
        "next-then-eca",
        gain=words.signed(best.gain_then),
        total=best.total_then,
        on=words.date(best.possible_on),
        granted=granted(turn, best.possible_on),
    )
    return words.joined("between-sentences", [said, then])


def _other_programs(turn: Turn, step: NextStep) -> Markup:
    link = pages.page(turn.words, OTHER_PROGRAMS)
    return turn.words.say("next-other-programs", work=step.because == "teer", link=link)


def _open_program(turn: Turn, step: NextStep) -> Markup:
    words = turn.words
    program = words.plain(f"program-{step.facts['program']}")
    what_if = what_if_of(turn, step)
    if what_if is not None and is_on_its_way(what_if):
        return wait_for_eca(turn, what_if, program)
    if what_if is not None:
        missing, mark = missing_points(turn) if step.facts["program"] == "fswp" else (0, 0)
        return words.say(
            "next-open-program",
            change=change(turn, what_if),
            missing=missing,
            mark=mark,
            program=program,
            total=what_if.total_then,
            on=words.date(what_if.possible_on),
            later=what_if.possible_on > turn.today,
            granted=granted(turn, what_if.possible_on),
        )
    if not step.changes:
        return words.say(
            "next-open-waiting",
            work="work" in step.because,
            program=program,
            total=step.facts["total"],
            on=day_text(turn, step),
        )
    if step.changes == ("destination",):
        return words.say("next-open-destination", program=program)
    funds = step.facts["funds_required"]
    assert isinstance(funds, int), "funds that are lacking without their amount"
    return words.say("next-open-funds", program=program, funds=words.money(funds))


def _first_plan(turn: Turn, step: NextStep) -> Markup:
    words = turn.words
    program = words.plain(f"program-{step.facts['program']}")
    pair = [one for one in turn.what_ifs if one.id in step.because.split("+")]
    if step.because != "missing":
        first, second = (worded(turn, one) for one in pair)
        return words.say(
            "next-plan-pair",
            program=program,
            total=step.facts["total"],
            first=first,
            second=second,
        )
    funds = words.money(turn.assessment.funds_required or 0)
    steps = [
        words.say(
            "next-plan-step",
            number=number,
            step=words.say(_plan_wording(turn, name), funds=funds),
        )
        for number, name in enumerate(step.changes, 1)
    ]
    return words.say(
        "next-first-plan",
        count=len(steps),
        steps=Markup("\n").join(steps),
        total=step.facts["total"],
        program=program,
    )


def _plan_wording(turn: Turn, name: str) -> str:
    credentials, unassessed = turn.profile.credentials, turn.assessment.education.unassessed
    ordered = credentials and all(credentials[index].eca_ordered for index in unassessed)
    waits = name == "credentials" and ordered
    again = name == "english" and turn.profile.english is not None
    how = "-ordered" if waits else "-again" if again else ""
    return f"next-plan-{name.replace('_', '-')}{how}"


def _create_profile(turn: Turn, step: NextStep) -> Markup:
    link = pages.page(turn.words, CREATE_PROFILE)
    if step.because == "program_met":
        return turn.words.say("next-create-profile-anyway", link=link)
    return turn.words.say("next-create-profile", link=link, **_compared(turn, step))


def _raise(turn: Turn, step: NextStep) -> Markup:
    """The change; and before it the profile, which need not wait for that: it costs nothing,
    provinces look there, and it keeps its place among equal scores when points are added."""
    line = _raised(turn, step)
    if step.because == "partner_principal" or _is_there(turn):
        return line
    link = pages.page(turn.words, CREATE_PROFILE)
    return turn.words.say("next-profile-first", link=link, then=line)


def _is_there(turn: Turn) -> bool:
    """Whether a profile was submitted, or begun and IRCC still keeps it, or none can be."""
    life = turn.session.life
    draft_ends_on = begun.draft_ends_on(life)
    if draft_ends_on is not None and turn.today <= draft_ends_on:
        return True
    submitted = candidacy_of(life).submitted_on is not None
    return submitted or any_program(turn.assessment.programs) is not Verdict.MET


def _raised(turn: Turn, step: NextStep) -> Markup:
    words = turn.words
    if step.because == "partner_principal" and "gain" in step.facts:
        return other_way_round(turn, step)
    what_if = what_if_of(turn, step)
    if what_if is not None and is_on_its_way(what_if):
        return wait_for_eca(turn, what_if)
    if what_if is not None:
        return words.say(
            "next-raise",
            change=change(turn, what_if),
            round=words.plain(f"round-{step.facts['round']}") if step.facts.get("above") else "",
            above=step.facts.get("above") or 0,
            rounds=step.facts.get("rounds") or 0,
            gain=words.signed(what_if.gain_then),
            total=what_if.total_then,
            on=words.date(what_if.possible_on),
            later=what_if.possible_on > turn.today,
            granted=granted(turn, what_if.possible_on),
        )
    return words.say(
        "next-raise-door",
        change=change_of_door(turn, step),
        round=words.plain(f"round-{step.because}"),
        score=step.facts["score"],
        above=step.facts["above"],
        rounds=step.facts["rounds"],
    )


def _keep_watch(turn: Turn, step: NextStep) -> Markup:
    if "cutoff" not in step.facts:
        return turn.words.say("next-keep-watch")
    return turn.words.say("next-keep-watch-round", **_compared(turn, step))


def _compared(turn: Turn, step: NextStep) -> dict[str, object]:
    """The score beside the last cut-off of a kind."""
    score, cutoff = judged(turn), step.facts["cutoff"]
    assert isinstance(cutoff, int)
    sure = score.least >= cutoff
    return {
        "round": turn.words.plain(f"round-{step.because}"),
        "how": score.how if not sure or score.how == "exact" else "sure",
        "score": score.score,
        "least": score.least,
        "most": score.most,
        "cutoff": cutoff,
    }


_WORDED: Mapping[NextStepId, Callable[[Turn, NextStep], Markup]] = {
    "complete_facts": _complete_facts,
    "mend": _mend,
    "decline_or_mend": _decline_or_mend,
    "sixty_days": _sixty_days,
    "after_applying": step_life.after_applying,
    "refile": step_life.refile,
    "planned_test": _planned_test,
    "other_programs": _other_programs,
    "open_program": _open_program,
    "first_plan": _first_plan,
    "create_profile": _create_profile,
    "raise": _raise,
    "keep_watch": _keep_watch,
}

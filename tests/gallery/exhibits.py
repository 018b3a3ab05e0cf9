"""Who is brought where, chapter by chapter."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

from conversations.chat.pair import News, Step
from conversations.chat.session import Screen, dump
from conversations.chat.silence import note
from conversations.commands import COMMANDS
from conversations.interview.question import Answer, Part
from conversations.interview.walk import SECTIONS
from conversations.reminders import NUDGES
from conversations.topics.catalog import topics
from conversations.voice.events import Command, Due, Edited, Sent, Tapped, Text, Unsupported
from conversations.voice.wording import SHIPPED, wording
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.rule_change import RuleChange, Standing
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import Deadline
from express_entry.deadlines import deadline as made
from express_entry.rulebook import default
from tests.conversations.coupled import paired, with_a_link
from tests.conversations.people import ENGINEER, ME, RIA, job, steps_of
from tests.conversations.questionnaire import REACH, standing_at
from tests.conversations.reports.people import PEOPLE
from tests.conversations.standing import held
from tests.conversations.story import BEFORE, Chat, newcomer, person
from tests.express_entry.deadlines.by_cause import with_more_funds
from tests.gallery import new_rounds, telling
from tests.gallery.showing import Exhibit, Shown, at, doing, each_in, show
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted
from tests.lives.test_after_applying import PASTED
from tests.lives.test_letters import three_jobs
from tests.lives.test_newer_evidence import applied as applied_too_late
from tests.lives.test_untold import retaken
from tests.lives.test_wording_of_deadlines import every

_MORNING = ZoneInfo("America/Toronto")


@cache
def chapter(name: str) -> tuple[Exhibit, ...]:
    """What there is to be looked at in one of ``CHAPTERS``."""
    return tuple(CHAPTERS[name]())


def shown_in(name: str, locale: str) -> tuple[tuple[str, Shown], ...]:
    """What is shown of a chapter in a language, by its title."""
    if locale not in SHIPPED:
        return tuple((one.title, show(one, locale)) for one in chapter(name))
    return _shown_in_each(name)[locale]


@cache
def _shown_in_each(name: str) -> dict[str, tuple[tuple[str, Shown], ...]]:
    """One exhibit after the other in every language, since what the engine answers of somebody
    stays known for a while."""
    shown = [(one.title, [show(one, locale) for locale in SHIPPED]) for one in chapter(name)]
    return {
        locale: tuple((title, each[at]) for title, each in shown)
        for at, locale in enumerate(SHIPPED)
    }


def _invited_in(*kind: str) -> Life:
    """Invited on 27 September 2026, asked for the kind of the round."""
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    return life.does("/invited", "[Today", *kind)


def _failing() -> Life:
    """Invited, and no program is met any more: writing is CLB 6, 7 is needed."""
    return buttons.invited().does("/edit", "[Language", "[English: writing", "5.5")


def _with_a_change() -> Life:
    """A child since the profile was submitted."""
    life = submitted().until("2026-11-01")
    return life.does("/edit", "[Profile", "[Dependent children", "1")


def _one_match(chat: Chat) -> str:
    return "[" + next(label for label in chat.labels if label[:5].isdigit())


COUPLE_BRIEFLY: dict[str, Answer] = {
    "marital_status": "married",
    "partner.accompanying": True,
    "education": "bachelors",
    "canadian_years": 2,
}
UNTESTED: dict[str, Answer] = {
    **{key: answer for key, answer in RIA.items() if not key.startswith("english.")},
    "english.test": "none",
}


def windows() -> Iterator[Exhibit]:
    """Each kind of screen once, under its name."""
    yield doing("consent", Chat(), "/start")
    yield doing("question", newcomer().command("/continue"), "[Continue")
    yield doing("why", newcomer(), "[What is this, and why?")
    yield doing("either", newcomer(), "05/06/1991")
    occupation = standing_at("job.noc")
    yield doing("confirm_occupation", occupation, _one_match(occupation))
    for answers in ({}, RIA, RIA | COUPLE_BRIEFLY, UNTESTED):
        yield doing("estimate", person(answers), "/score")
        if answers:
            yield doing("resting", person(answers), "/score", "[What would change it")
    yield doing("estimate", person(RIA), "/score", "[More")
    yield doing("correction", newcomer().says("3 April 1991"), Edited("3 April 1992", 1))
    yield doing("correction", newcomer().says("3 April 1991", "single"), "born on 5 May 1991")
    jobs = person(ME | job(more=True) | job(1, country="IN", end="2021-06"))
    yield doing("which_entry", jobs, "my hours are wrong, it's 30")
    yield doing("told", newcomer(), telling.MESSAGE)
    for name, command in (
        ("welcome_back", "/continue"), ("help", "/help"), ("privacy", "/privacy"),
        ("locale", "/language"), ("delete", "/delete"), ("score", "/score"), ("sheet", "/sheet"),
        ("costs", "/costs"),
        ("whatif", "/whatif"), ("rounds", "/draws"), ("checklist", "/checklist"),
        ("timeline", "/deadlines"), ("months", "/months"), ("review", "/edit"),
        ("settings", "/settings"),
    ):  # fmt: skip
        yield doing(name, scored(), command)
    yield from _form()
    for name, label in (
        ("points", "Every point"), ("grid", "The 67 points"), ("programs", "The programs"),
    ):  # fmt: skip
        yield doing(name, scored(), "/score", f"[{label}")
    several = submitted().until("2027-03-16").without_the_bot_until("2027-04-06")
    [through] = [one for one in several.buttons_of() if one.label == "Go through them"]
    yield doing("reminder", several, Tapped(through.data or "", 900))
    yield doing("wished", scored(), "what if I get CLB 10")
    yield doing("topic", scored(), "can my parents come")
    yield doing("topics", scored(), "what about my parents?")
    for said in telling.COURTESIES:
        yield doing("courtesy", scored(), said)
    yield doing("way_in", scored(), "/whatif", "[What makes me eligible")
    yield doing("review_section", scored(), "/edit", "[Work")
    yield at("review_section", scored(), "review_section", section="noc", entry="job.0", page=0)
    for name, label in (
        ("settings_zone", "Time zone"), ("settings_quiet", "Quiet hours"),
        ("settings_kinds", "Kinds of reminder"),
    ):  # fmt: skip
        yield doing(name, scored(), "/settings", f"[{label}")
    kinds = scored().does("/settings", "[Kinds of reminder")
    yield doing("settings_rounds", kinds, "[New rounds")
    yield doing("stop_reminders", buttons.invited(), "/stop")
    yield doing("snooze_date", submitted().until("2027-01-05").presses("On a date"))
    yield doing("submit_doubt", scored(answers={"english.writing": "5.5"}), "/submitted", "[Today")
    yield doing("life_date", scored(), "/submitted")
    yield doing("submit_anew", submitted().until("2027-10-06"), "/submitted")
    yield doing("retake", scored(), "/retake")
    yield doing("hours_changed", submitted(), "my hours were cut")
    yield doing("hours_changed", submitted(), "my hours were cut to 20 a week")
    yield doing("hours_changed", submitted(), "my hours were cut to 20 a week today")
    yield doing("retake", scored(), "/retake", "10 March 2027", "L8.5 R8 W7.5 S7.5")
    yield doing("life_score", scored(), "/submitted", "[Today")
    yield doing("status", submitted(), "/status")
    yield doing("status", scored(), "I began my profile on 1 October 2026")
    nominee = submitted(answers={"nomination": True})
    yield doing("status", nominee, "nominated on 5 October 2026", "31 May 2027")
    yield doing("check", submitted(), "/check")
    yield doing("check_which", submitted(), "/check", "[A new or retaken language test")
    yield doing("report_list", _with_a_change(), "/status", "[What IRCC must be told")
    yield doing("life_kind", submitted().until("2026-11-01"), "/invited", "[Today")
    yield doing("round_doubt", _invited_in(), "[Education")
    yield doing("life_cutoff", _invited_in(), "[Federal Skilled Worker")
    yield doing("invitation", buttons.invited(), "/status", "[What is not certain yet")
    yield doing("claims", buttons.invited(), "/status", "[What it rests on")
    yield doing(
        "consequences", buttons.invited(), "/status", "[What it rests on", "[Apply or decline"
    )
    yield doing("plan", buttons.invited(), "/status", "[What to do, in order")
    yield doing("plan", _with_papers(), "/status", "[What to do, in order")
    yield from papers()
    yield doing("plan", buttons.invited().does("/status", "[What to do, in order"), "[Done: Police")
    yield doing("tracker", buttons.applied(), PASTED)
    for said in ("ADR", "BIL came", "PPR", "P1 received", "application is complete", "PFL"):
        yield doing("tracker", buttons.applied(), said)
    yield doing("papers", buttons.applied(), "/status", "[A letter or paper came")
    yield doing("score", scored(), "/score", "[More")
    yield doing("status", buttons.invited(), "/status", "[More")
    yield doing("apply_doubt", applied_too_late())
    yield doing("apply_failing", _failing(), "/applied", "[Today")
    yield from partners()


def partners() -> Iterator[Exhibit]:
    """A partner in a chat of their own, from both sides."""
    alone, today = scored(), BEFORE
    offered = paired(alone.session, "offered")
    yield doing("partner", scored(), "/partner")
    yield doing("partner_terms", scored(), "/partner", "[Invite my partner")
    yield Exhibit("partner", with_a_link(alone.session), today, Command("partner"))
    for step in ("joining", "asked", "paired"):
        yield Exhibit("partner", paired(alone.session, step), today, Command("partner"))
    for compares in (True, False):
        known = paired(alone.session, compares=compares)
        name = "partner_compare" if compares else "partner"
        yield Exhibit(name, known, today, Command("together"))
    yield Exhibit("partner_offer", offered, today, Command("partner"))
    known = paired(alone.session)
    known.screen = Screen(name="partner_change")
    yield Exhibit("partner_change", known, today)
    yield Exhibit("partner_end", paired(alone.session), today, Command("unshare"))


def partner_news() -> Iterator[Exhibit]:
    """What is told of what a partner did."""
    for news in get_args(News):
        step: Step = "asked" if news == "asked" else "paired"
        known = paired(scored().session, step)
        if known.pair is not None:
            known.pair = known.pair.model_copy(update={"score_before": 401})
        yield Exhibit(news, known, BEFORE, news=news)
    yield _theirs_untold()


def _theirs_untold() -> Exhibit:
    """Three days after the partner told another writing of their test, of somebody in the pool."""
    life = submitted()
    known = paired(life.session)
    test = {"test": "ielts_general", "taken_on": "2026-03-10", "writing": "7"}
    known.life.snapshot, known.life.partner = dict(known.answers), {"english": test}
    known.life.partner_now = {"english": test | {"writing": "5"}}
    told = made(default(), "untold", life.today, {"in_pool": True}, of="partner.english")
    return Exhibit("not told to IRCC", known, life.today + timedelta(days=3), deadline=told)


def _with_papers() -> Life:
    """Somebody invited, with papers on their way, here and late."""
    return buttons.invited().does(
        "/checklist", "Cuba and Germany", "police certificate from Germany ordered today",
        "photos done", "diploma is here", "[Translation ordered",
        "police certificate india in english",
    )  # fmt: skip


def papers() -> Iterator[Exhibit]:
    """The papers of the application, before an invitation and after it."""
    couple = PEOPLE["couple"]().does("/submitted", "[Today")
    for life in (submitted(), buttons.invited(), couple):
        yield doing("lived", life, "/checklist", "[Countries lived in")
        yield doing("lived", life, "/checklist", "[Countries lived in", "xyz")
    yield doing("checklist", submitted(), "/checklist")
    yield doing("checklist", submitted(), "/checklist", "Cuba and the UAE")
    yield doing("checklist", submitted(), "/checklist", "none", "[More")
    yield doing("checklist", buttons.invited(), "/checklist")
    yield doing("checklist", _with_papers(), "/checklist")
    yield doing("checklist", buttons.applied(), "/checklist")
    for number in range(1, 12):
        yield doing("paper", _with_papers(), "/checklist", "[More", f"[{number}")
    yield doing("paper", _with_papers(), "medical booked")
    yield doing("paper", _with_papers(), "medical booked", "[Undo")
    yield doing("paper", _with_papers(), "medical booked on 3 March 2027")
    yield doing("paper", submitted(), "/checklist", "Hong Kong", "PCC Hong Kong here")
    yield doing("paper", submitted(), "/checklist", "don't need the bank letter")
    yield doing("paper_which", submitted(), "/checklist", "UAE", "PCC ordered")
    yield from letters()
    note = ("/checklist", "none", "[Police certificate", "[More", "[Note")
    yield doing("paper_note", submitted(), *note)
    yield doing("paper", submitted(), *note, "Receipt 77")


def letters() -> Iterator[Exhibit]:
    """Letters to ask for, to check and to write."""
    yield doing("letter", submitted(), "reference letter for my job at Infosys")
    yield doing("letter", submitted(), "bank letter")
    yield doing("letter_which", three_jobs(), "reference letter")
    check = ("bank letter", "[I have one")
    yield doing("letter_check", submitted(), *check)
    yield doing("letter_check", submitted(), *check, *["[It is there"] * 7)
    yield doing("letter_check", submitted(), *check, *["[It is missing"] * 7)
    yield doing("explanation", submitted(), "letter of explanation")
    for about in ("a gap", "a new job", "my name", "a late pcc", "a gift", "no reference letter"):
        yield doing("explanation", submitted(), f"letter of explanation for {about}")


def wishes() -> Iterator[Exhibit]:
    """What would be if, in plain words."""
    yield doing("whatif: a wish", scored(), "/whatif one more year in Canada")
    yield doing("whatif: scores", scored(), "what if IELTS 8.5 8 7.5 7.5")
    yield doing("whatif: not understood", scored(), "what if it rains")
    yield doing("whatif: of nobody", scored(), "what if my wife takes the test")
    yield doing("whatif: two at once", scored(), "clb 10 in everything and nclc 7")
    yield doing("whatif: some abilities", scored(), "what if listening and reading clb 10")
    yield doing("whatif: a birthday", scored(), "what if I turn 31")
    yield doing("whatif: a job offer", scored(), "what if I get a job offer")
    yield doing("whatif: a family", scored(), "if I divorce")
    yield doing("whatif: no such study", scored(), "what if I get a PhD")
    yield doing("whatif: no program", PEOPLE["in_a_trade"](), "PNP")
    couple = PEOPLE["couple"]
    yield doing("whatif: some months", scored(), "what if I work 6 more months in Canada")
    yield doing("whatif: another scale", scored(), "what if I reach B2 in French")
    half = "what if my husband works 6 more months in Canada"
    yield doing("whatif: half a year of a partner", couple(), half)
    yield doing("whatif: who applies", couple(), "if my husband is the principal")
    yield doing("whatif: a partner's scores", couple(), "if my husband gets ielts 8 7 7 7")
    yield doing("whatif: impossible", scored(), "what if IELTS 8 9.5 7 7")


def ways_in() -> Iterator[Exhibit]:
    """What makes eligible, asked in plain words."""
    for number, text in enumerate(
        (
            "what makes me eligible for CEC",
            "how do I get into the trades category",
            "what do I need for french draws",
            "why am I not eligible for fswp",
            "how do i qualify for pnp",
            "am i eligible for the military category",
        )
    ):
        yield doing(f"way_in: {number + 1}", scored(), text)
    yield doing("way_in: in a trade", PEOPLE["in_a_trade"](), "how do I qualify for fswp")
    yield doing("way_in: much not told", standing_at("city"), "what do I need for cec")


def _file_of(chat: Chat) -> Sent:
    assert chat.session is not None
    return Sent(dump(chat.session))


def _form() -> Iterator[Exhibit]:
    """What is told on the form sheet itself, and a file taken back."""
    fill = "[Fill in what is missing (9)"
    yield doing("form_field", scored(), "/sheet", fill)
    yield doing("form_field", scored(), "/sheet", fill, "Sharma")
    named = "family name: Sharma"
    yield doing("sheet", scored(), "/sheet", named)
    yield doing("sheet", scored(), "/sheet", named, "[All in one go")
    yield doing("form_change", scored(), "/sheet", named, "[Change a line")
    yield doing("form_field", scored(), "/sheet", named, "[Change a line", "[Family name")
    gap = ("/sheet", "[After an invitation", "[Activities", "[Oct 2016 – Feb 2019")
    yield doing("history_gap", scored(), *gap)
    yield doing("history_gap", scored(), *gap, "[Unemployed")
    yield doing("sheet", scored(), *gap, "[Unemployed", "Pune, India")
    yield doing("form_change", scored(), *gap, "[Unemployed", "Pune, India", "[Change a line")
    yield doing("score", scored(), "/export")
    yield doing("import", scored(), "/import")
    yield doing("import", scored(), Sent("{"))
    yield doing("import_preview", newcomer(), _file_of(scored()))


def questions() -> Iterator[Exhibit]:
    """Each question as it is first asked, explained, and not understood."""
    for name in REACH:
        yield doing(name, standing_at(name))
        yield doing(f"{name}: why", standing_at(name), "[What is this, and why?")
        yield doing(f"{name}: refused", standing_at(name), "qwz xkcd !!")


def interview() -> Iterator[Exhibit]:
    """One person from the greeting to the score, answer by answer."""
    yield from each_in(
        Chat(), ("/start", "[I agree, let's start", *steps_of(ENGINEER), "[All correct")
    )


def _page(name: str, **args: object) -> tuple[str, dict[str, object]]:
    return name, args


_PAGES = (
    *(_page(name) for name in ("score", "points", "grid")),
    *(_page("programs", program=program) for program in get_args(Program)),
    *(_page(name) for name in ("rounds", "whatif", "timeline", "months")),
    *(_page("checklist", applying=applying) for applying in (False, True)),
    *(_page("sheet", part=part) for part in Part),
    *(_page("costs", monthly=monthly) for monthly in (False, True)),
    _page("review"),
    *(_page("review_section", section=str(section), page=0) for section in SECTIONS),
    _page("status"),
)


def reports() -> Iterator[Exhibit]:
    """What the engine answers, of several people."""
    for name, begin in PEOPLE.items():
        life = begin()
        for page, args in _PAGES:
            detail = " ".join(str(value) for value in args.values())
            yield at(f"{name}: {page} {detail}".strip(), life, page, **args)


def pictures() -> Iterator[Exhibit]:
    """The score of the same people as a picture, the next 24 months, and cut-offs."""
    for name, begin in PEOPLE.items():
        yield doing(name, begin(), "/score", "[As a picture")
        yield doing(f"{name}: months", begin(), "/months", "[As a picture")
        yield doing(f"{name}: cut-offs", begin(), "/draws", "[As a picture")


def stations() -> Iterator[Exhibit]:
    """Where a candidacy can stand, other pages on the way, and where each button leads."""
    for where, (begin, labels) in buttons.STATUS.items():
        yield doing(f"status: {where}", begin(), "/status")
        for label in labels:
            yield doing(f"status: {where}: {label}", begin(), "/status", f"[{label}")
    for where, (begin, labels) in buttons.PAGES.items():
        yield doing(where, begin())
        for label in labels:
            yield doing(f"{where}: {label}", begin(), f"[{label}")
    yield doing("invited, and a program is lost", _failing(), "/status")
    yield doing("its claims", _failing(), "/status", "[What it rests on")
    yield doing("scored, and no program is met", _without_program(), "/status")
    for where, begin in (("in the pool", submitted), ("invited", buttons.invited)):
        yield doing(f"pinned: {where}", begin(), "/settings", "[Pin my status")
    yield doing("pinned: in the interview", newcomer(), "/settings", "[Pin my status")
    pinned = submitted().does("/settings", "[Pin my status")
    yield doing("pinned no more", pinned, "[Unpin my status")


def _without_program() -> Life:
    return scored(answers={"english.writing": "5.5"})


def commands() -> Iterator[Exhibit]:
    """Each command, in the states in which it says something else."""
    states: dict[str, Callable[[], Chat]] = {
        "at the greeting": lambda: Chat().command("/start"),
        "in the interview": buttons.interview,
        "scored": scored,
        "in the pool": submitted,
        "invited": buttons.invited,
    }
    for name in (*COMMANDS, "nosuchcommand"):
        for state, begin in states.items():
            yield doing(f"/{name} {state}", begin(), f"/{name}")


def asked() -> Iterator[Exhibit]:
    """Each topic that can be asked about: a term in the middle of a question, any other as a page,
    for somebody in the pool where it speaks of them."""
    for name, topic in topics().items():
        if topic.term:
            called = wording("en").plain(topic.message, "name")
            yield doing(name, newcomer(), f"What is {called}?")
            continue
        chat = submitted() if topic.personal else scored()
        held(chat).screen = Screen(name="topic", args={"topic": name})
        yield Exhibit(name, chat.session, chat.today)


_SENT = (
    "sticker", "photo", "voice", "video", "audio", "document", "contact", "poll", "location",
    "forwarded", "other",
)  # fmt: skip
_TYPED: tuple[tuple[str, str], ...] = (
    ("birth_date", "3 April 2030"), ("birth_date", "31 February 1991"), ("birth_date", "1991"),
    ("birth_date", "3 April 1905"), ("children", "minus two"), ("children", "99"),
    ("funds", "20000 rupees"), ("funds", "lots"), ("job.hours", "200"), ("job.hours", "8 a day"),
    ("job.start", "2031-01"), ("english.date", "yesterday"), ("english.listening", "11"),
    ("english.listening", "CLB 9"), ("english.test", "duolingo"), ("passport", "2001-01-01"),
    ("job.country", "Atlantis"), ("credential.country", "Korea"), ("city", "Springfield"),
    ("job.noc", "zzz"), ("job.title", "programmer"), ("marital_status", "it is complicated"),
    ("birth_date", "I'm 29"), ("birth_date", "94"), ("birth_date", "2020-01-01"),
    ("children", "2.5"), ("children", "about two"), ("city", "zzzz"),
    ("english.date", "1 May 1999"), ("passport", "2099-01-01"), ("foreign_years", "60"),
    ("credential.completed", "2031-01"), ("english.date", "1 May 2030"), ("job.hours", "9 to 5"),
    ("english.listening", "8 or 9"), ("english.plan_date", "1 May 2020"),
    ("job.hours", "full time"), ("credential.eca_date", "1 May 2030"),
    ("english.test", "tcf"), ("funds", "$100"), ("funds", "5 or 6000"), ("job.end", "2001-01"),
    ("job.end", "2031-01"), ("job.hours", "part time"), ("job.noc", "2173"), ("job.noc", "99999"),
    ("job.noc", "manager"), ("job.start", "1999-01"), ("job.title", "yes"),
)  # fmt: skip
"""Things people type that need another look."""


def refusals() -> Iterator[Exhibit]:
    """What cannot be taken, and is said so: the more often, the shorter."""
    for question_id, text in _TYPED:
        yield doing(f"{question_id}: {text}", standing_at(question_id), text)
    again = newcomer()
    for time in range(1, 5):
        yield doing(f"not understood, time {time}", again.once_more(), "qwz xkcd !!")
        again.says("qwz xkcd !!")
    yield doing("not understood where no question is open", scored(), "qwz xkcd !!")
    yield doing("too long", newcomer(), "a" * 600)
    yield doing("an old message edited", newcomer().says("3 April 1991"), Edited("x", 77))
    yield doing("an old button", newcomer(), Tapped("1.0.agree"))
    for what in _SENT:
        yield doing(f"sent: {what}", newcomer(), Unsupported(what))
    for text in ("I was invited yesterday", "I got married", "I want to decline", "stop"):
        yield doing(f"in the pool: {text}", submitted(), Text(text, 1))


@cache
def every_deadline() -> dict[str, Deadline]:
    """Every cause of a reminder that the engine knows."""
    with tempfile.TemporaryDirectory() as folder:
        return every(with_more_funds(Path(folder) / "rules"))


def reminders() -> Iterator[Exhibit]:
    """Each cause on each day on which it is spoken of, and three days late."""
    session = submitted().session
    for cause, deadline in sorted(every_deadline().items()):
        late = deadline.on + timedelta(days=3)
        for day in (*deadline.lead_dates, late):
            days = (deadline.on - day).days
            when = "3 days late" if day == late else f"{days} days before" if days else "the day"
            yield Exhibit(f"{cause}: {when}", session, day, deadline=deadline)
    check = submitted().until("2027-01-05")
    for button in check.buttons_of():
        yield doing(f"pressed: {button.label}", deepcopy(check), Tapped(button.data or "", 900))
    yield from _untold()
    yield from _nudges()
    yield from _going_on()
    yield from _silent()
    yield _due("several dates in one", submitted().until("2027-03-16"), date(2027, 4, 6))
    yield _due("an invitation that would fail", _failing(), date(2027, 2, 25))
    yield Exhibit("the rules changed", submitted().session, BEFORE, change=_other_rules())
    reported = date(2026, 11, 3)
    change = _other_figures(False, 624, True, 624)
    yield Exhibit("other figures, not known", scored().session, reported, change=change)
    change = _other_figures(True, 624, False, 649)
    yield Exhibit("figures that are known now", scored().session, reported, change=change)
    yield from new_rounds.exhibits()


def _other_rules() -> RuleChange:
    """A grid with a point less for CLB 9, a higher pass mark, and a list with one's occupation."""
    met, not_met = Verdict.MET, Verdict.NOT_MET
    programs: dict[Program, Verdict] = {"cec": not_met, "fswp": met, "fstp": not_met}
    doors = {"general": met, "stem": not_met}
    return RuleChange(
        Standing(424, {"core.first_language": 124}, programs, doors),
        Standing(
            420,
            {"core.first_language": 120},
            {**programs, "fswp": not_met},
            {"general": not_met, "stem": met},
        ),
    )


def _other_figures(unknown: bool, before: int, still: bool, after: int) -> RuleChange:
    """The figures of 2026-11-03; 25 points for work in a high-wage occupation where known."""
    programs = dict.fromkeys(PROGRAMS, Verdict.MET)
    items = {} if still else {"additional.high_wage_work": 25}
    return RuleChange(
        Standing(before, {}, programs, {}, unknown), Standing(after, items, programs, {}, still)
    )


def _untold() -> Iterator[Exhibit]:
    """A test told here and not to IRCC, 3, 10 and 30 days later (20 January 2028)."""
    for day in (date(2028, 1, 23), date(2028, 1, 30), date(2028, 2, 19)):
        life = retaken().until((day - timedelta(days=1)).isoformat())
        yield _due(f"untold.english: {day}", life, day)


def _nudges() -> Iterator[Exhibit]:
    for days in NUDGES:
        day = BEFORE + timedelta(days=days)
        yield _due(f"interview: after {days} days", deepcopy(buttons.interview()), day)


def _going_on() -> Iterator[Exhibit]:
    """Silent for six months without a profile; and a year after asking for a summary a year."""
    yield _due("whether to go on", scored(), date(2027, 4, 1))
    silent = scored().until("2027-04-01")
    for label in ("Yes, go on", "Once a year", "Stop"):
        [button] = [one for one in silent.buttons_of() if one.label == label]
        yield doing(f"pressed: {label}", deepcopy(silent), Tapped(button.data or "", 900))
    yearly = silent.presses("Once a year").until("2028-03-30")
    yield _due("a year in short", yearly, date(2028, 4, 1))


def _silent() -> Iterator[Exhibit]:
    """Silent for 23 months: asked whether to keep the answers; and erased a month later."""
    life = scored().until("2028-09-01")
    note(held(life), "warn", life.today, 24)
    yield _due("whether to keep the answers", deepcopy(life), life.today)
    asked = life.is_woken()
    for button in asked.buttons_of():
        yield doing(f"pressed: {button.label}", deepcopy(asked), Tapped(button.data or "", 900))
    asked.until("2028-10-01")
    note(held(asked), "erase", asked.today, 24)
    yield _due("pressed: nothing for a month", asked, asked.today)


def _due(title: str, life: Life, day: date) -> Exhibit:
    now = datetime.combine(day, datetime.min.time(), _MORNING).replace(hour=9)
    return Exhibit(title, life.session, day, Due(now))


CHAPTERS: dict[str, Callable[[], Iterator[Exhibit]]] = {
    "Windows": windows,
    "A partner": partner_news,
    "In one's own words": telling.told,
    "Wishes": wishes,
    "What makes eligible": ways_in,
    "Questions": questions,
    "A whole interview": interview,
    "Reports": reports,
    "Pictures": pictures,
    "Where it stands": stations,
    "Commands": commands,
    "Topics": asked,
    "Refusals": refusals,
    "Reminders": reminders,
}

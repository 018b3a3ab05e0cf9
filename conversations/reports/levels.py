"""Language levels in words: what scores give, the weakest ability, which language first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading.answers import as_text
from conversations.interview.walk import Asked
from conversations.reports import headline
from conversations.voice.wording import Own
from express_entry import rulebook
from express_entry.candidate.profile import ABILITIES, Ability, LanguageTest, TestId
from express_entry.counting import language, language_standing
from express_entry.points import crs
from express_entry.points.levels import NO_TEST


def score_range(turn: Turn, test: TestId, ability: str) -> Markup:
    """The scores a test can give in one ability, in words."""
    scale = language.description(test).scales[ability]  # type: ignore[index]
    return turn.words.say(
        "score-range",
        least=Own(turn.words.figure(as_text(scale.minimum))),
        most=Own(turn.words.figure(as_text(scale.maximum))),
        step=Own(turn.words.figure(as_text(scale.step))),
        whole=scale.step == 1,
    )


def levels_told(turn: Turn, owner: str) -> Markup:
    """All four levels once the four scores are in, the weakest, and the next step up."""
    assert owner in OWNERS
    if any(f"{owner}.{ability}" not in turn.walk.answers for ability in ABILITIES):
        return Markup("")  # after each of the first three scores, without making a profile of all
    test = _own_test(turn, owner)
    scores = {a: getattr(test, a) for a in ABILITIES} if test else {}
    if test is None or any(score is None for score in scores.values()):
        return Markup("")
    words = turn.words
    levels: dict[Ability, int] = {
        a: language.level(test.test, a, score, taken_on=test.taken_on)
        for a, score in scores.items()
    }
    scale = words.plain(f"scale-{language.description(test.test).language}")
    lines = [
        words.say(
            "levels",
            scale=scale,
            levels=words.listed(
                words.plain("ability-and-level", ability=_inside(turn, a), level=level_text(level))
                for a, level in levels.items()
            ),
        ),
        _weakest(turn, test.test, levels, scale, owner),
    ]
    lines.append(words.say("projection-note") if test.planned else _validity(turn, test))
    return Markup("\n").join(line for line in lines if line)


def validity_told(turn: Turn, owner: str) -> Markup:
    """Until when a test counts, once its scores and its day are in."""
    test = _own_test(turn, owner)
    whole = test is not None and all(getattr(test, a) is not None for a in ABILITIES)
    return _validity(turn, test) if test is not None and whole else Markup("")


def _validity(turn: Turn, test: LanguageTest) -> Markup:
    if test.taken_on is None or test.planned:
        return Markup("")
    words = turn.words
    expires = language_standing.standing(test, turn.today).expires_on
    assert expires is not None, "a dated test without an expiry"
    if expires <= turn.today:
        return words.say("test-expired", date=words.date(expires))
    return words.say("test-valid-until", date=words.date(expires - timedelta(days=1)))


def _weakest(
    turn: Turn, test: TestId, levels: dict[Ability, int], scale: str, owner: str
) -> Markup:
    """The weakest abilities, and the score that lifts each to the next level, as long as that
    earns anything."""
    words, lowest = turn.words, min(levels.values())
    weakest = [ability for ability, level in levels.items() if level == lowest]
    alike = len(weakest) == len(levels)
    said = words.say(
        "all-alike" if alike else "weakest",
        whose="partner" if owner == "partner_test" else "own",
        abilities=words.listed(_inside(turn, ability) for ability in weakest),
        scale=scale,
        level=level_text(lowest),
    )
    grid = rulebook.default().on(turn.today).crs_grid
    points = grid.partner_language if owner == "partner_test" else grid.first_language[0]
    if points[lowest] == max(points):
        return said if alike else Markup("")
    target = max(lowest + 1, 4)
    needed = ((a, language.score_for_level(test, a, target)) for a in weakest)
    scores = words.listed(
        words.plain(
            "ability-and-score",
            ability=_inside(turn, ability),
            score=words.figure(as_text(score)),
        )
        for ability, score in needed
    )
    following = words.say("next-level", scale=scale, next=target, scores=scores)
    return words.joined("between-sentences", [said, following])


def _inside(turn: Turn, ability: Ability) -> str:
    """An ability as it is written inside a sentence."""
    return turn.words.plain(f"ability-{ability}", "inside")


def level_text(level: int) -> str:
    """A level as people write it: 3 means below 4, 10 means 10 or higher."""
    return {3: "<4", 10: "10+"}.get(level, str(level))


def proposal(turn: Turn, asked: Asked) -> Markup:
    """For the first official language: which one earns more points, as things stand."""
    if asked.question.id != "first_language":
        return Markup("")
    factors = turn.assessment.factors
    first, second = factors.first_language, factors.second_language
    if first is None or first.language is None or second is None or second is NO_TEST:
        return Markup("")
    swapped = replace(factors, first_language=second, second_language=first)
    chosen, other = crs.total(factors), crs.total(swapped)
    totals = {first.language: chosen, second.language: other}
    best = max(totals, key=lambda name: totals[name])
    proposed = turn.words.say(
        "first-language-proposal",
        better=turn.words.plain(f"official-language-{best}"),
        english=totals.get("en", 0),
        french=totals.get("fr", 0),
        same=chosen == other,
        estimate=turn.assessment.crs.estimate,
    )
    return Markup("\n").join(line for line in (proposed, headline.projection(turn)) if line)


def _own_test(turn: Turn, owner: str) -> LanguageTest | None:
    profile = turn.profile
    if owner != "partner_test":
        return profile.english if owner == "english" else profile.french
    partner = profile.partner
    return None if partner is None else partner.english or partner.french

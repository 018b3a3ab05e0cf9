"""Reading a question about rounds, or about what would make somebody eligible, in any plain words.

"Is my score good?", "when is my draw?", "what do I need for French draws?". A question is known by
the concepts that it names together (``heard/asked.ftl``), never by a whole phrase: what asks, what
it is about, what is asked of it; and by none of those that make it another question ("how do I
accept the invitation?", "should I round up my hours?"). What is not certain is no such question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.interview.reading.concepts import READ_BEFORE, Said
from conversations.interview.reading.numbers import digits
from conversations.voice.patterns import Pattern
from conversations.voice.remembered import remembering

ANY_PROGRAM = "general"
"""Eligible for Express Entry at all: for any of the three programs."""
TARGETS = (
    "cec",
    "fswp",
    "fstp",
    "pnp",
    "healthcare",
    "physicians",
    "senior_managers",
    "researchers",
    "transport",
    "agriculture",
    "education",
    "military",
    "stem",
    "french",
    "trades",
    ANY_PROGRAM,
)
"""Programs and categories that are asked about, by the slugs of kinds of round; in a text that
names two, the first of these is meant."""
WITH_PEOPLE = tuple(one for one in TARGETS[4:] if one != ANY_PROGRAM)
"""Categories, each also named by the people in it: "the round for welders"."""
PROGRAMS = ("cec", "fswp", "fstp", "pnp")
"""Those that need no word such as "category" beside them."""

_SCORE = Pattern(
    "asked score",
    r"(?<![\d.,$])(?:[2-9]\d\d|1[01]\d\d|1200)(?!\d|[.,]\d|\s*(?:k|<hours>|\$))",
)
"""A number that may be a score: 200 to 1,200."""
_CLAUSE = re.compile(r"[,;:.]\s+")
_FEW_WORDS = 7
"""As many words may ask without asking: "my chances with 470"."""
_SLIPS = (
    *("opens", "round", "invited", "score", "good", "chance", "need", "when", "far", "qualify"),
    *("standing", "wants", "itself", *(f"into-{target}" for target in TARGETS)),
)
"""Lists in whose words a slip of the finger is mended."""
_OF_ROUNDS = (
    *("opens", "turns", "leads", "round", "invited", "score", "good", "chance", "need", "when"),
    *("far", "open", "reach", "of-me", "it", "fillers", "getting-in", "standing", "my-turn"),
    *("goal", "compared", "moves"),
)
"""All that a few words may say which are about rounds without asking."""
_ABOUT = (
    *("round", "invited", "getting-in", "score", "standing", "good", "chance", "far", "compared"),
    *("my-turn", "qualify", "wants"),
)
"""Without any of these it is no such question."""
_OF_STANDING = (
    *("opens", "turns", "leads", "score", "good", "far", "of-me", "it", "fillers", "standing"),
)
"""All that a few words may say which ask how the person stands."""
_OF_ELIGIBILITY = ("opens", "turns", "leads", "qualify", "wants", "of-me", "fillers", "itself")


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What a question is about: rounds, or what makes the person eligible for ``target``."""

    target: str | None = None
    """A program or a category, by the slug of its kind of round; None: rounds."""
    kind: str | None = None
    """Of rounds, the one kind that is asked about, by its slug."""


@remembering(READ_BEFORE)
def read_question(
    text: str, *, of_a_test: bool = False, open_question: bool = False
) -> Inquiry | None:
    """What a text asks; None where it is no such question.

    ``of_a_test``: a test is what is spoken of just now, and a number may be a score of it;
    ``open_question``: something is asked of the person just now, and "is it good?" is about that.
    """
    text = digits(text)
    said = Said(text, "asked", slips=_SLIPS)
    if not said(*_ABOUT) and not _SCORE.search(text):
        return None
    target = _way_into(said, text)
    number = _SCORE.search(text) is not None
    rounds = _of_rounds(said, text, number and not of_a_test, open_question, target)
    if target is not None and rounds:
        # "Am I in range for a French draw", "what score do I need for CEC"
        of_rounds = said("round", "invited", "score")
        held_up = said("qualify", "need", "how-to") and not said("chance", "good")
        held_up = held_up and not (said("far") and of_rounds)
        rounds = not held_up or (said("score") and target != "fswp") or number
    if rounds:
        return Inquiry(kind=_kind(said))
    return None if target is None else Inquiry(target)


def spoken_of(text: str) -> str | None:
    """The program or category that a text speaks of, whatever it says of it; None where it names
    none of them."""
    said = Said(text, "asked", slips=_SLIPS)
    return _kind(said)


def asks(text: str, *, of_oneself: bool = False) -> bool:
    """Whether a text asks; ``of_oneself``: and speaks of the person or of their job."""
    said = Said(text, "asked", slips=_SLIPS)
    return _asks(said, text) and (said("of-me") or not of_oneself)


def named(text: str) -> str | None:
    """The program or category that a text names and nothing else."""
    said = Said(text, "asked", slips=_SLIPS)
    found = next((one for one in TARGETS if said(f"into-{one}")), None)
    alone = found is not None and not said.rest(f"into-{found}", "fillers", "itself")
    return found if alone else None


def _of_rounds(
    said: Said, text: str, number: bool, open_question: bool, target: str | None
) -> bool:
    if said("after", "how-made", "rounded", "others"):
        return False
    if said("moves") and (said("standing") or not said("round")):
        return False
    if said("past") and not said("would-have"):
        return False
    asks = _asks(said, text)
    score = said("score") or number
    apart = said("tests", "of-grid", "papers")
    few = len(said.words) <= _FEW_WORDS
    nothing_else = few and not said.rest(*_OF_ROUNDS, *(f"into-{one}" for one in TARGETS))
    target_named = said("round-itself") and _target(said) not in (None, ANY_PROGRAM)
    # One gets in elsewhere too: in a program, in a university.
    gets_in = said("getting-in") and target is None and (score or nothing_else)
    round_told = said("round", "invited") or gets_in
    if said("chance") and not (said("papers") and not round_told):
        about_it = score or round_told or (said("of-me", "goal") and not apart)
        if about_it and (asks or nothing_else):
            return True
    if nothing_else and not apart:
        if said("round") and (target_named or said("when", "last-of-it", "of-me", "open", "good")):
            return True
        if score and (said("good") or round_told):
            return True
        if asks and not open_question:
            if number or (said("my-turn") and said("when")):
                return True
            if said("good", "far") and not said.rest(*_OF_STANDING):
                return said("it", "of-me")
    if not asks:
        return False
    if (score or said("standing")) and not apart and said("good", "compared", "said-first"):
        return True
    if score and not apart and (said("need") or (said("far") and said("of-me"))):
        return True
    if number and not apart and (said("goal", "reach") or not open_question):
        return True
    if not round_told:
        return said("of-me") and said("compared") and not apart
    if said("need") and apart and not score:
        return False
    if said("round") and said("of-me") and not said("standing", "moves"):
        return True
    asked_of_it = said("when", "last-of-it", "far", "open", "reach", "need", "good", "moves")
    return asked_of_it or score or (said("round", "invited") and not said("defines"))


def _way_into(said: Said, text: str) -> str | None:
    bare = not said.rest("qualify", "fillers", "of-me", *(f"into-{one}" for one in TARGETS))
    asks = bare or said.begins("qualify") or _asks(said, text)
    if not asks or said("not-eligible-of"):
        return None
    of_grid = said("of-grid")
    if said("many-points") and not of_grid:
        return None
    strong = said("qualify")
    found = _target(said)
    if found in PROGRAMS[:3] and said("of-me") and not said("tests", "papers", "round", "invited"):
        strong = True  # whoever asks of a program and of themselves asks whether it takes them
    if not strong and not said("wants", "far") and not (said("many-points") and of_grid):
        return None
    if found is None or found == ANY_PROGRAM:
        few = len(said.words) <= _MANY_WORDS
        eligible = said("qualify") if found is not None else said("eligible") and said("of-me")
        rest = said.rest(*_OF_ELIGIBILITY, f"into-{ANY_PROGRAM}")
        return ANY_PROGRAM if few and eligible and not rest and not said("round") else None
    if found in PROGRAMS:
        of_papers = said("documents") if strong else said("papers", "tests")
        return None if of_papers else found
    if said("itself"):
        return found
    # "How do I become a nurse", "how do I join the army" ask about the work, and no category.
    of_work = said("takes-up") and not said("eligible")
    return found if strong and not of_work and not said("not-of-category") else None


def _target(said: Said) -> str | None:
    """The program or category named; of several, the one that is meant."""
    order = TARGETS if not said("category") else (*TARGETS[len(PROGRAMS) :], *PROGRAMS)
    found = [one for one in order if said(f"into-{one}")]
    if said("itself") and found in ([], [ANY_PROGRAM]):
        found = [one for one in WITH_PEOPLE if said(f"within-{one}")] or found
    if len(found) > 1 and said("experience-beside"):
        # "Physicians with Canadian experience" are a category; "FSW with no Canadian experience"
        found = [one for one in found if one != "cec"]
    return found[0] if found else None


def _kind(said: Said) -> str | None:
    found = _target(said)
    return None if found == ANY_PROGRAM else found


_MANY_WORDS = 12


def _asks(said: Said, text: str) -> bool:
    if any(mark in text for mark in "?؟？"):
        return True
    clauses = _CLAUSE.split(text)[1:]
    if any(Said(one, "asked").without_lead("leads").begins("opens") for one in clauses):
        return True
    return said.without_lead("leads").begins("opens") or said("turns") or said.begins("leads")

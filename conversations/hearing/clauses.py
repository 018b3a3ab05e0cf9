"""A message taken apart: who each piece is about, and whether it is so.

A piece ends at a comma, at "and", and wherever somebody else is named. What is said of a brother, a
manager or a friend is nobody's fact here; what will be, would be or was is none of today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import zip_longest

from conversations.hearing.asking import (
    asks,
    asks_in_general,
    asks_of_others,
    asks_on,
    begins_in_general,
    goes_on_asking,
    goes_on_planning,
    opens_a_question,
    supposes,
)
from conversations.hearing.lists import any_of, opens, phrases, says, says_one_of
from conversations.hearing.people import (
    Who,
    antecedent,
    is_of_anothers,
    named_in,
    names_only,
    number_words,
    subject,
)
from conversations.hearing.pieces import header, pieces, sentences
from conversations.hearing.proxies import as_the_candidate
from conversations.hearing.speakers import for_another, of_oneself, reported
from conversations.hearing.towns import of_their_countries
from conversations.hearing.where import countries
from conversations.hearing.written import tokens
from conversations.interview.reading.amounts import fold_keeping_points
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_OF_LISTS = frozenset("/|")
"""Signs between things of a list, each by itself."""
_PLANS = Pattern("clauses plans", r"^ (?:<so> )?(?:<i-word> )?(?:<im> )*<planning>(?: <is>)? : ")
"""What opens a sentence of nothing but plans: "I'm planning: 1 yr diploma, IELTS 8"."""
_MOCKED = Pattern("clauses mocked", r" <mock> $")
_REAL = Pattern("clauses mocked", r" <real>(?= )")
"""A trial of a test, of which the sentence goes on: "in the mock | I scored 8 each"."""
_OF_A_PLANNER = Pattern(
    "clauses of-a-planner", r" <financial> <planning>| <planning>(?= <manager>)"
)
"""Planning that is a trade, not a plan."""
_OF_TWO = Pattern(
    "clauses of-two",
    r" <me>(?: <is>)? \d\d (?:, |yrs )?(?:<and> )?<she>(?: <is>)? \d\d |"
    r" <she>(?: <is>)? \d\d (?:, |yrs )?(?:<and> )?<me>(?: <is>)? \d\d |"
    r" <me> <born> \d{4} (?:, )?(?:<and> )?<she> <born> \d{4} ",
)
"""Two ages beside each other, of a couple though nobody is named: "me 31 she 29"."""
_CONTRASTS = Pattern(
    "clauses contrasts",
    r"\b<me>\b[^.!?\n]{0,80}[,;:] ?(?:<and> )?<she>\b(?! <a-thing>)|"
    r"(?:^|[.,;:!?\n] ?)(?:<and> )?<she>\b[^.!?\n]{0,80}[,;] ?(?:<and> )?<me>\b",
)
"""A couple of which only pronouns tell: "moi charpentier, elle secrétaire"."""
_OF_US = Pattern("clauses of-us", r"^ <couple> ")
"""What is told of both, in the plural: "lui 30 ans, mariés, Lausanne"."""
_HAS_ONE = Pattern("clauses has-one", r"^ <has> <a-word> ")
"""What is told on of somebody: "mon fiancé vit au Caire et a un doctorat"."""
_HAS = Pattern("clauses has-one", r" <has> ")
_ONE_IN = Pattern("clauses one-in", r"^ (?:<and> )?<one> <in> ")
_GOES_ON = Pattern("clauses goes-on", r" (?:<now> )+<on> ")
"""What goes on about somebody else: "my brother is in Montreal, but only on a study permit"."""
_LIVES = Pattern("clauses lives", r"^ (?:<now> )*<living> ")
_IN_A_PLACE = Pattern("clauses lives", r"^ <in> [a-z ]+ $")
"""Where somebody is told on to be who was named right before."""
_WITH_ME = Pattern("clauses with-me", r" <with> <me-too> ")
_ONE_ABILITY = Pattern(
    "clauses one-ability",
    r"^ (?:<ability>|[lrws])(?: <is>)* \d+(?:[.,]\d)? $|^ \d+(?:[.,]\d)? (?:<in> )*<ability> $",
)
"""One score by its name: "her CELPIP: listening 7, reading 8"."""
_ONLY_WITH = Pattern("clauses only-with", r" <with> ")
_GOES_ON_OF_ME = Pattern("clauses only-with", r"^ (?:<my> )?<spouse> <on> ")
_BESIDE = Pattern("clauses beside", r" <beside> ")
"""Before somebody, what makes them no owner of what stands before: "IELTS 7, as my wife"."""
_HEADED = 5
_FEW = 2
_PLACED = 5
"""Words at most of a place and nothing else."""
_SHORT = 12
"""Words at most of a message that is about whom it names at its end."""
"""Words that tell one thing of whoever was named before."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece of a message, folded."""

    words: tuple[str, ...]
    who: Who
    future: bool = False
    """What will be, or would be if."""
    past: bool = False
    asked: bool = False
    sure_of_who: bool = True
    """Whether it is certain whose it is."""
    sentence: int = 0
    """Which sentence it is a piece of."""
    within: bool = False
    """Whether it stands in brackets."""
    supposed: bool = False
    """Whether it would be so only if."""
    both: bool = False
    """Whether it is of oneself and of the partner alike."""
    in_general: bool = False
    """Whether it asks about things or people in general."""
    text: str = field(init=False)
    """Its words with a space between each two, and around."""

    def __post_init__(self) -> None:
        """Joins the words, which are looked through many times."""
        object.__setattr__(self, "text", f" {' '.join(self.words)} ")

    @property
    def real(self) -> bool:
        """Whether it is so today."""
        return not self.future and not self.past

    def says(self, *names: str) -> bool:
        """Whether a word or phrase of one of the lists is in it."""
        return says_one_of(self.text, names)


@dataclass(slots=True)
class _Speaking:
    """Of whom is spoken while a message is read."""

    who: Who = "self"
    carries: bool = True
    """Whether a piece that names nobody goes on about the same."""
    sure: bool = True
    verb: bool = False
    """Whether it was said in a sentence with a verb, that goes on: "she is 30, a nurse"."""


def clauses(message: str, today: date | None = None, coupled: bool = False) -> tuple[Clause, ...]:
    """The pieces of a message, in order; ``coupled`` says that there is a partner."""
    found: list[Clause] = []
    named: list[str] = []
    """Everybody named so far, word by word."""
    every = list(sentences(of_their_countries(tokens(message, today))))
    folded = as_the_candidate(fold_keeping_points(message))
    coupled = coupled or _CONTRASTS.search(folded) is not None
    coupled = coupled or any(
        subject([word]) == "partner" or word in listed("words-told-coupled")
        for words, _ in every
        for word in words
    )
    every_word = " ".join(word for words, _ in every for word in words)
    coupled = coupled or _OF_TWO.search(f" {every_word} ") is not None
    labels = [header(sentence) for sentence, _ in every]
    """What opens each sentence, where that is somebody's label."""
    standing: Who | None = None
    lent: Who | None = None
    """Whom a label is of, for as long as ";" goes on."""
    usual: Who = "other" if for_another(folded) else "self"
    coupled = coupled and usual == "self"  # "c'est pour mon fils ... il n'est pas marié"
    for number, (sentence, mark) in enumerate(every):
        head = labels[number]
        if head is not None:
            about, sentence, rest = head
            base = "partner" if coupled and about == "pronoun" else about
            base = antecedent(sentence, named, coupled=coupled) if base == "pronoun" else base
            goes_on = base == "partner" and any(
                one is not None and one[0] == "self" for one in labels[number + 1 :]
            )
            standing = base if not rest or goes_on else None  # "Wife: 29. IELTS 7 each. Me: 32"
            lent = base if standing is None and mark == ";" else None
        else:
            base = standing or lent or usual  # "Husband: welder; 15 years there"
            lent = lent if mark == ";" else None
        cut = list(pieces(sentence))
        if head is None and len(every) == 1 and _is_of_whom_it_ends_with(cut):
            base = "partner"
        speaking = _Speaking(base)
        outside: _Speaking | None = None
        supposed = hearsay = asking = mocked = False
        intends = _PLANS.search(f" {' '.join(sentence[:_HEADED])} ") is not None
        a_question = bool(sentence) and (
            sentence[0] in listed("words-question") or asks_of_others(sentence)
        )
        in_general = asks_in_general(sentence, mark)
        opened = False
        """Whether such a question was opened within the sentence: it ends at a comma."""
        asides = _asides(cut)
        for at, (words, within, sign) in enumerate(cut):
            joined = sign in listed("words-told-joint")
            if head is None and base == "partner" and _opens_with_me(words, at, lent):
                base, lent = "self", None  # "my husband 41, PhD; me 38, nurse"
            text = f" {' '.join(words)} "
            planned = bool(joined and found) and found[-1].future and goes_on_planning(words)
            if within and outside is None:
                outside = replace(speaking)
                before = found[-1].who if found and found[-1].sentence == number else "self"
                if before in ("partner", "other"):
                    speaking = _Speaking(before)
            elif not within and outside is not None:
                speaking, outside = outside, None
                # "Wife (32) BSc": what is in brackets was told of her.
                told_of = [one for one in found if one.sentence == number and not one.within]
                aside = bool(told_of) and told_of[-1].says("married-to")
                speaking.carries = speaking.carries or (speaking.who == "partner" and not aside)
            _turn(
                speaking,
                words,
                text,
                found,
                named,
                base=base,
                coupled=coupled,
                within=within,
                sign=sign,
                number=number,
            )
            if at in asides:
                speaking.who, speaking.sure = asides[at], True
            named += named_in(words, named)
            of_others = _of_two_others(text, found, number)
            if of_others:
                speaking.who = "partner" if found[-_FEW].who == "partner" else "other"
            of_both = (coupled and not of_others) and (
                (
                    says(text, "both")
                    and not _both_degrees(words)
                    and not _of_jobs(sentence, words)
                    and not _of_degrees(words, found, named, within=within)
                )
                or _of_each(words)
            )
            hearsay = (hearsay and not of_oneself(text)) or reported(text)
            mocked = (mocked or _MOCKED.search(text) is not None) and not _REAL.search(text)
            supposed = (supposed and not says(text, "today")) or supposes(text)
            of_before = found[-1].text if found and found[-1].sentence == number else None
            in_general = in_general and goes_on_asking(text, sign, of_before)
            opened = opened and sign != "," and goes_on_asking(text, sign, of_before)
            opened = opened or begins_in_general(text)
            asking = opens_a_question(words) or (asking and asks_on(words, sign, found[-1].words))
            found.append(
                Clause(
                    tuple(_singly(words) if of_both else words),
                    "other" if intends else speaking.who,
                    future=supposed
                    or hearsay
                    or planned
                    or mocked
                    or says(_OF_A_PLANNER.sub(" ", text), "future")
                    or says(text, "mock"),
                    past=says(text, "past"),
                    asked=asking
                    or (mark == "?" and (a_question or words is cut[-1][0]))
                    or asks(words),
                    sure_of_who=speaking.sure,
                    sentence=number,
                    within=within,
                    supposed=supposed,
                    both=of_both,
                    in_general=in_general or opened,
                )
            )
    return tuple(_of_both(found))


def _opens_with_me(words: list[str], at: int, lent: Who | None) -> bool:
    """Whether a piece goes over to oneself, in a sentence that stands under somebody's label: its
    first one, or any where the label is only lent to it."""
    return (not at or lent is not None) and subject(words[:1]) == "self"


def _asides(cut: list[tuple[list[str], bool, str]]) -> dict[int, Who]:
    """The pieces between commas behind somebody of whom the sentence then goes on: "my colleague,
    34, PhD, got an ITA"; each with whose it is."""
    found: dict[int, Who] = {}
    for at, (words, _, _) in enumerate(cut[:-_FEW]):
        who = subject(words)
        # "Hello my friend, 30, nurse, got 7 each" only greets one.
        named = who == "partner" or (who == "other" and not at)
        if not named or who is None or who == "pronoun" or not names_only(words):
            continue
        end = at + 1
        while end < len(cut) and end - at <= _FEW and _is_an_aside(*cut[end]):
            end += 1
        goes_on = end < len(cut) and cut[end][2] == "," and any_of(cut[end][0][0], "acts")
        if end > at + 1 and goes_on:
            found |= dict.fromkeys(range(at + 1, end + 1), who)
    return found


def _is_an_aside(words: list[str], within: bool, sign: str) -> bool:
    """Whether a piece between commas says something of whoever was named before it."""
    return not within and sign == "," and subject(words) is None and not any_of(words[0], "acts")


def _is_of_whom_it_ends_with(cut: list[tuple[list[str], bool, str]]) -> bool:
    """Whether a short message tells something and then only whose it is: "IELTS 6 6 6 6 my
    husband", "civil engineer, my wife", "5 years of my wife"."""
    words = [word for piece, _, _ in cut for word in piece]
    told, whose = words[:-_FEW], words[-_FEW:]
    if not told or len(words) > _SHORT or len(cut) > _FEW + 1 or subject(whose) != "partner":
        return False
    owned = whose[0] in listed("words-told-my") and names_only(whose)
    joined = cut[-1][2] in listed("words-told-joint") or _BESIDE.search(f" {told[-1]} ")
    own = any(any_of(word, "single", "married", "child", "verbs") for word in told)
    pieces_told = [piece for piece, _, _ in cut if piece != whose]
    named = any(subject(piece) not in (None, "partner") for piece in pieces_told)
    return bool(owned and not joined and not own and not named)


def _of_both(found: list[Clause]) -> Iterator[Clause]:
    """The pieces, of which one is of both where the next says nothing but that: "no test yet, both
    of us"."""
    for one, behind in zip_longest(found, found[1:]):
        said = behind is not None and behind.both and behind.sentence == one.sentence
        told = phrases("both").match(behind.text) if said and behind is not None else None
        if behind is not None and told and told.end() == len(behind.text) - 1:
            yield replace(one, both=True)
        else:
            yield one


def _turn(
    speaking: _Speaking,
    words: list[str],
    text: str,
    found: list[Clause],
    named: list[str],
    *,
    base: Who,
    coupled: bool,
    within: bool,
    sign: str,
    number: int,
) -> None:
    """Of whom the next piece is."""
    about = subject(words)
    about = "other" if is_of_anothers(words, named) else about
    if about == "self" and base == "self" and _is_beside_me(text, found, number):
        about = "partner"
    aside = _before_an_aside(found, number)
    if about == "pronoun":
        speaking.who, speaking.sure = antecedent(words, named, coupled=coupled), True
        if speaking.who == "partner" and named and any_of(named[-1], "child"):
            named.append("partner")  # whom "he" means from here on, behind "our son"
        nobody_else = coupled or not named
        if nobody_else and speaking.who == "other" and _beside_me(words, found, number):
            speaking.who = "partner"
            named.append("partner")  # whom "she" means from here on
    elif base == "self" and _OF_US.search(text):
        speaking.who, speaking.sure = "self", True
    elif about is not None:
        speaking.who, speaking.sure = about, True
    elif base == "self" and aside is not None and _goes_on_with_verb(words, text):
        speaking.who, speaking.sure = aside, True
    elif base == "self" and _is_one_more(text, found, number):
        speaking.who, speaking.sure = "other", True
    elif base == "self" and _counts_children(words):
        theirs = _has_them(sign, found, number)
        speaking.who, speaking.sure = "other" if theirs else "self", True
    elif base != "self":
        speaking.who, speaking.sure = base, True
    elif about is None and says(text, "married-to"):
        speaking.who, speaking.sure = "partner", True
    elif sign in _OF_LISTS and not within:
        speaking.who, speaking.sure = "self", True
    elif words[0] in listed("words-told-joint-kept") and sign == words[0] and _goes_with(found):
        speaking.sure = True  # "my cousin with 3 years", "my cousin got PR with TEF 350"
    elif speaking.who == "other" and (
        (says(text, "settled") and len(words) <= _FEW) or _GOES_ON.match(text)
    ):
        speaking.sure = True  # "sister in Toronto, citizen", "brother PR, now in Montreal"
    elif _lives_on(words, text, found, speaking.who, number):
        speaking.who, speaking.sure = "other", True
    elif (
        speaking.who == "other" and speaking.verb and _goes_on_with_age(words, sign, found, number)
    ):
        speaking.sure = True  # "he is a PR and 38 years old"
    elif speaking.who == "partner" and _goes_on_with_scores(words, text, found, number):
        speaking.sure = True
    elif (
        speaking.who in ("partner", "other")
        and found
        and (speaking.carries or _of_the_same(words, text))
    ):
        goes_on = any_of(words[0], "verbs", "relative")
        goes_on = goes_on or (speaking.who == "partner" and any_of(words[0], "third-person"))
        again = not sign and (
            (words[0][0].isdecimal() and any_of("".join(words[1:2]), "year"))
            # "Wife 35 teacher MA BEd", but not behind the children of both.
            or (any_of(words[0], "degree-short", "trade", "then") and not found[-1].says("child"))
        )
        speaking.sure = within or goes_on or speaking.verb or sign == ")" or again
    elif speaking.who != "self":
        speaking.who, speaking.sure = "self", True
    opens = not found or found[-1].sentence != number
    if about == "pronoun" and opens and not any_of(words[0], "possessive"):
        speaking.verb = True  # "Elle 31 ans, doctorat en chimie": who opens a sentence goes on
    elif about is not None or says(text, "verbs"):
        speaking.verb = says(text, "verbs")
    beside = found[-1] if found and found[-1].sentence == number else None
    with_her = beside is not None and _ONLY_WITH.fullmatch(beside.text) is not None
    if about == "partner" and with_her and _GOES_ON_OF_ME.match(text):
        # "I live in Brampton with my wife on a closed permit": whose it is, nobody says for sure.
        speaking.sure = speaking.carries = speaking.verb = False
        return
    if _WITH_ME.fullmatch(text):
        return  # "wife 34, here with me, dentist 9 years"
    if speaking.who in ("partner", "other"):
        # "Wife and one child, 35": nothing was said of her, so this is of oneself. Nor is more of
        # her behind "wife is coming", nor of a sister behind "sister in Toronto".
        told = within or not (names_only(words) or says(text, "comes") or says(text, "stays"))
        told = told and not says(text, "married-to")
        if about == "partner" and words[0] in listed("words-told-joint-kept"):
            told = speaking.verb = False  # "living with my girlfriend in Kelowna"
        speaking.carries = told and not (
            speaking.who == "other" and about is not None and _only_settled(text)
        )
    else:
        speaking.carries = speaking.who == "self"


def _goes_on_with_verb(words: list[str], text: str) -> bool:
    """Whether a piece goes on about whoever was named before an aside."""
    return words[0] in listed("words-told-third-person") or _HAS_ONE.search(text) is not None


def _of_the_same(words: list[str], text: str) -> bool:
    """Whether a piece goes on about somebody else by its verb."""
    return any_of(words[0], "third-person", "relative") or _HAS_ONE.search(text) is not None


def _lives_on(words: list[str], text: str, found: list[Clause], who: Who, sentence: int) -> bool:
    """Whether a place in Canada is told on of somebody else, who is said to be nowhere but there:
    "my brother is a citizen, living in Brampton", "... a Canadian citizen. Lives in Brampton"."""
    before = found[-1] if found else None
    if before is None or before.who != "other" or says(text, "pgwp"):
        return False
    goes_on = before.sentence == sentence
    lives = _LIVES.match(text) is not None and (goes_on or any_of(words[0], "third-person"))
    placed = goes_on and len(words) <= _PLACED and _IN_A_PLACE.fullmatch(text) is not None
    if not (lives or placed) or (goes_on and who != "other") or countries(words) != ["CA"]:
        return False
    theirs = (one for one in found if one.who == "other" and sentence - one.sentence <= 1)
    return all(code == "CA" for one in theirs for code in countries(one.words))


def _goes_on_with_age(words: list[str], sign: str, found: list[Clause], sentence: int) -> bool:
    """Whether an age is joined to what was told of somebody in the same sentence."""
    aged = words[0].isdecimal() and any_of("".join(words[1:2]), "year")
    return aged and sign in listed("words-told-joint") and found[-1].sentence == sentence


def _goes_with(found: list[Clause]) -> bool:
    if not found or found[-1].who not in ("partner", "other"):
        return False
    return names_only(found[-1].words) or (found[-1].who == "other" and not found[-1].within)


def _before_an_aside(found: list[Clause], sentence: int) -> Who | None:
    """Who was named before an aside between commas: "my husband, also Nigerian, is a tester"."""
    if len(found) < _FEW or any(one.sentence != sentence for one in found[-_FEW:]):
        return None
    named, aside = found[-_FEW:]
    told = named.who in ("partner", "other") and names_only(named.words)
    return named.who if told and subject(aside.words) is None else None


def _beside_me(words: list[str], found: list[Clause], sentence: int) -> bool:
    """Whether somebody is told beside oneself, as the two of a couple are: "I'm 34, he's 38"."""
    before = found[-1] if found and found[-1].sentence == sentence else None
    mine = before is not None and before.who == "self" and subject(before.words) == "self"
    return bool(mine) and all(
        any(word[0].isdecimal() for word in told)
        for told in (words, before.words if before else ())
    )


def _goes_on_with_scores(words: list[str], text: str, found: list[Clause], sentence: int) -> bool:
    """Whether one score by its name follows upon the partner's: "her CELPIP: L 9, R 8, W 7"."""
    before = found[-1] if found and found[-1].sentence == sentence else None
    if before is None or before.who != "partner" or not any(w[0].isdecimal() for w in words):
        return False
    scored = before.says("test-name") or _ONE_ABILITY.fullmatch(before.text) is not None
    return scored and before.sure_of_who and _ONE_ABILITY.fullmatch(text) is not None


def _is_beside_me(text: str, found: list[Clause], sentence: int) -> bool:
    """Whether a piece tells on of the partner who is where oneself is: "wife | with me on an open
    permit". "She lives | with me in Goa" tells of both."""
    before = found[-1] if found and found[-1].sentence == sentence else None
    if before is None or before.who != "partner" or _WITH_ME.match(text) is None:
        return False
    return says(text, "pgwp", "open", "closed", "study", "visitor")


def _is_one_more(text: str, found: list[Clause], sentence: int) -> bool:
    """Whether a piece tells where one more of several others is: "2 sisters, one in Lagos"."""
    before = found[-1] if found and found[-1].sentence == sentence else None
    return before is not None and before.who == "other" and _ONE_IN.match(text) is not None


def _counts_children(words: list[str]) -> bool:
    """Whether a piece is of the children of both: "2 kids"."""
    counted = words[0][0].isdecimal() or words[0] in number_words()
    return counted and words[1:2] != [] and any_of(words[1], "child")


def _has_them(sign: str, found: list[Clause], sentence: int) -> bool:
    """Whether children are joined to what somebody else has, or to others with whom a sentence
    begins: "my boss has a PhD and 3 kids", "my cousin, his wife and three kids are in Surrey"."""
    told = [one for one in found if one.sentence == sentence]
    if not told or told[-1].who != "other" or sign not in listed("words-told-joint"):
        return False
    return _HAS.search(told[-1].text) is not None or all(one.who == "other" for one in told)


def _only_settled(text: str) -> bool:
    return says(text, "settled") or says(text, "live") or says(text, "canada")


def _singly(words: list[str]) -> list[str]:
    """What is told of both, as each of them tells it: "both vets"."""
    return [one[:-1] if one.endswith("s") and any_of(one[:-1], "trade") else one for one in words]


def _of_two_others(text: str, found: list[Clause], sentence: int) -> bool:
    """Whether "both" is of two others named right before: "her sister and my cousin both in
    Brampton", "my husband and his brother both live in Regina"."""
    told = [one.who for one in found[-_FEW:] if one.sentence == sentence]
    named = len(told) == _FEW and told[-1] == "other" and told[0] in ("partner", "other")
    return named and opens(text, "both")


def _of_each(words: list[str]) -> bool:
    """Whether a degree is told of each of two: "BSc each"."""
    degrees = ("bachelors", "masters", "degree-short")
    return len(words) > 1 and words[-1] == "each" and any_of(words[-2], *degrees)


def _of_degrees(words: list[str], found: list[Clause], named: list[str], *, within: bool) -> bool:
    """Whether "both" is of two degrees told right before it, where no partner was named yet: "BA +
    BEd. Both ECA from IQAS", "BTech + MTech (both India)"."""
    degrees = ("bachelors", "masters", "degree-short")
    told = any(any_of(word, *degrees) for one in found[-_FEW:] for word in one.words)
    if named or not told or words[0] != "both" or len(words) == 1:
        return False
    return within or any_of(words[1], "eca", "of-degrees")


def _of_jobs(sentence: list[str], words: list[str]) -> bool:
    """Whether "both" is of two jobs told before it: "2 part time jobs, both as line cook"."""
    return words[0] == "both" and any(any_of(word, "jobs") for word in sentence)


def _both_degrees(words: list[str]) -> bool:
    """Whether "both" is of two degrees, not of two people: "BTech + PGDM both evaluated". At the
    end it is of the two: "bachelors both"."""
    before = words[: words.index("both")] if "both" in words[:-1] else []
    return any(any_of(word, "bachelors", "masters", "degree-short") for word in before)

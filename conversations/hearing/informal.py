"""What is typed in a hurry, written out: "jai 33a", "rn i have", "5 yoe", "TEF pas fait, IELTS non
plus", ages in words."""

from __future__ import annotations

import re
from functools import cache

from conversations.interview.reading.numbers import listed

_BEFORE_FOLDING = (
    # Letters that say more while they are capitals: a degree, a province.
    (re.compile(r"\bB\.?E\b(?=\.? *(?:[,;)(+/&\n]|$|from|in|\w+ from))"), " beng "),
    (re.compile(r"(?<=[a-z])(,? )ON\b"), r"\1Ontario"),
    (re.compile(r"\bM\.? ?Ed\b"), " master of education "),
    (re.compile(r"\b(?:M\.A\.?|MA\b)(?= [A-Z]| in |[.,;)/+&\n]|$)"), " master of arts "),
)
_TEST = r"(?:ielts|celpip|pte|tef|tcf|toefl)"
_FOLDED = (
    (r"œ", "oe"),
    # Whoever is greeted is nobody's brother.
    (
        r"^(?:(?:hi|hey|hello|dear|ok|so),? )?(?:bros?|sis|brothers?|sisters?|bhai|friends?),? "
        r"(?=(?:my|i|im|pls|please|plz|me|what|wat|tell|how|u)\b)",
        "",
    ),
    (r"\b(?:chui|jsuis|j'suis|jsui|chuis)\b", "je suis"),
    (r"\bj ?ai\b|\bjai\b", "j'ai"),
    (r"\bg (?=pas\b)", "j'ai "),
    (r"\bd ?exp\b", "d experience"),
    (r"\b(\d\d)a\b", r"\1 ans"),
    (r"\byoe\b", "yrs exp"),
    # "My wife, 32, is a nurse": nothing is said of oneself between.
    (
        r"\b(wife|husband|hubby|spouse|partner|femme|mari|epouse|epoux|conjointe?),? ?\(?"
        r"(\d\d)(?: yrs?| years?(?: old)?| ans)?\)?,? "
        r"(?=(?:is|has|works?|holds|est|a|travaille)\b)",
        r"\1 \2 ",
    ),
    (r"\bw/o\b", "without"),
    (r"\bengr\b", "engineer"),
    (r"\bmgr\b", "manager"),
    (
        r"\b(offer|offre d'emploi)((?: (?:from|in|at|chez|de) [a-z ]{1,30}?)?)"
        r",? (?:without|with no|but no|no|sans)(?: an?| any)? (lmia|eimt)\b",
        r"\1\2, no \3",
    ),
    (
        r"\b(\d\d) ?y/?o\b(?! guy| man| male| female| woman| girl| boy| son| daughter)",
        r"\1 yrs old,",
    ),
    (
        r"(?<!equal to \d )(?<!equivalent to \d )\b(yrs?|years?|y) (canadian|foreign|overseas)"
        r"(?= ?(?:[,;.)/+&\n]|$|and\b))",
        r"\1 \2 exp",
    ),
    (r"\beng (?=test|exam)", "english "),
    (
        r"\b(?:vient|viendra|vienne) avec (?:moi|nous)\b|\bme (?:suit|suivra|rejoint)\b",
        "m accompagne",
    ),
    (r"\b(veut|veux|voulons|want) (?=(?:on|bc|ab|mb|sk|ns|nb|pei?|nl)\b)", r"\1 to settle in "),
    (r"\bveut to settle", "want to settle"),
    (r"\b(?:uni|univ|university) grad(?:uate)?\b", "bachelor degree"),
    (r"\+2 passed\b", "+2 pass"),
    (r"\b(?:follows?|following) me\b", "comes along"),
    (r"\b(?:grad|graduate) cert\b", "graduate certificate"),
    (r"\bcert\b", "certificate"),
    (r"\bpgd\b", "pg diploma"),
    (r"\bdip\b\.?", "diploma"),
    (r"\brn(?= (?:i|im|i'm|we|my|only|just)\b)", "now"),
    (r"\bielts acad\b", "ielts academic"),
    (rf"\b({_TEST}(?: general| core| canada)?),? (?:and )?not {_TEST}\b", r"\1"),
    (
        rf"\b({_TEST}(?: canada)?|anglais|francais|english|french)(?: \w+)? non plus\b",
        r"\1 pas fait",
    ),
    (r"\bemployer[ -]specific(?: work)?(?: permit)?\b", "closed permit"),
    (r"\bcad (?=(?:engineer|design|technician|draft|draught|operator|model))", "autocad "),
    (r"\banywhere but\b", "anywhere except"),
    (r"\bfemme de (menage|chambre)\b", r"employe de \1"),
    (r"\bself[ -]assess\w*", "by my own estimate"),
    (r"\bmarie(e)? pas encore\b|\bmarried (?:not yet|no(?= *(?:[,.;/)\n]|$)))", r"pas marie"),
    # What would be so once something else is.
    (
        r"\b(?:once|when|after|until|till|as soon as) (i|we|my|she|he)"
        r" (get|finish|complete|have|pass|reach|clear|improve|graduate|turn|become|marry"
        r"|receive)\b",
        r"if \1 \2",
    ),
)  # fmt: skip
_NUMBERED = re.compile(r"(?:^|\s)1\) ?[^(]*\s2\)")
_TAGALOG = re.compile(r"\b(?:po|ako|naman|lang|kasi|asawa|anak|kapatid|salamat|k[ua]musta|nasa)\b")
_FROM_TAGALOG = (
    (r"\b(?:may |ang )?kapatid(?: ko| ako)?\b", "my brother"),
    (r"\b(?:ang )?asawa(?: ko)?\b", "my spouse"),
    (r"\b(?:sa|nasa)\b", "in"),
    (r"\b(?:po|ako)\b", ""),
)
_RULES = tuple((re.compile(pattern), instead) for pattern, instead in _FOLDED)


def before_folding(message: str) -> str:
    """The message, with what only its capitals tell written out."""
    message = message.replace("’", "'")
    if message.isupper():
        return message
    for pattern, instead in _BEFORE_FOLDING:
        message = pattern.sub(instead, message)
    return message


def written_out(text: str) -> str:
    """Folded text, with abbreviations of chats written out and ages in figures."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    if _NUMBERED.search(text):
        text = re.sub(r"(?:(?<=\s)|^)\d\) ?", "; ", text)
    if _TAGALOG.search(text):
        for word, instead in _FROM_TAGALOG:
            text = re.sub(word, instead, text)
    return _tens().sub(_in_figures, text)


@cache
def _tens() -> re.Pattern[str]:
    """Numbers in words from twenty to sixty-nine."""
    tens = "|".join(sorted((w for n in range(20, 70, 10) for w in _words(n)), key=len)[::-1])
    ones = "|".join(sorted((w for n in range(1, 10) for w in _words(n)), key=len)[::-1])
    return re.compile(rf"\b({tens})(?:[ -](?:et )?({ones}))?\b")


def _words(number: int) -> frozenset[str]:
    return listed(f"words-number-{number}")


def _in_figures(said: re.Match[str]) -> str:
    tens = next(n for n in range(20, 70, 10) if said[1] in _words(n))
    ones = next((n for n in range(1, 10) if said[2] in _words(n)), 0) if said[2] else 0
    return str(tens + ones)

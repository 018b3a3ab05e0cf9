"""French as it is typed in a chat, written out in folded text: "jtravaille dps 3 ans ds une boite".

Only of a message that is in French by its small words: "ms" is a degree in English, "mais" here.
What is said of tests, ages and couples in ways that English has not is brought here to the one that
the readers behind know.
"""

from __future__ import annotations

import re
from functools import cache

from conversations.hearing.lists import any_of
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.tongue import small_words

_SHORT = (
    "dans", "depuis", "mais", "partout", "maintenant", "pendant", "avec", "beaucoup", "toujours",
    "combien", "quand", "aussi", "tout", "non", "ans", "suis", "travaille", "travaillais", "puis",
    "ingenieur", "semaine", "petite", "petit",
)  # fmt: skip
_FEWEST = 3
"""Small words of French that only a message in French has, and more than it has of English."""
_TEST = r"(?:ielts|celpip|pte|tef|tcf|toefl)"
_KIND = r"(?: canada| general| core| gt)?"
_LEVEL = r"(?:1[0-2]|[4-9])"
_SCORE = r"\d{1,3}(?:[.,]\d)?"
_PARTNER = r"(?:femme|mari|epouse|epoux|conjointe?|compagne|compagnon|copine|copain|homme)"
_TEENS = {
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix[ -]sept": 17, "dix[ -]huit": 18,
    "dix[ -]neuf": 19,
}  # fmt: skip
_ABILITY = {
    "co": r"(?:co|ecoute|comprehension orale|comprehension de l ?'?oral)",
    "ce": r"(?:ce|lecture|comprehension ecrite|comprehension de l ?'?ecrit)",
    "ee": r"(?:ee|ecriture|ecrit|expression ecrite|redaction)",
    "eo": r"(?:eo|oral|parler|expression orale)",
}
_TO_IT = r"(?:en |a l ?'?|a la |dans l ?'?|pour l ?'?|: ?|= ?)?"
_RULES = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"\bje m ?'?\s?app?ell?e?s? [a-z]+\b(?: [a-z]+(?=[,.;\n]))?", " "),
        (r"\bmoi,? c ?'?est [a-z]+(?=,? (?:\d\d ans|et |je |j ?'|de |d'))", "moi"),
        (r"\bbac ?(?:\+|plus) ?(?:deux|2)\b", "bac+2"),
        (r"\bbac ?(?:\+|plus) ?(?:trois|3)\b", "bac+3"),
        (r"\bbac ?(?:\+|plus) ?(?:quatre|4)\b", "bac+4"),
        (r"\bbac ?(?:\+|plus) ?(?:cinq|5)\b", "bac+5"),
        (r"\bbachelor hes\b", "bachelor"),
        (r"\b(?:ans|annees) (?:revolus|passes|bien sonnes)\b", "ans"),
        (r"\b(\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) annees\b", r"\1 ans"),
        # Whose it is, where a name or an age stands between: "mon epoux, Thiago, 32 ans, ...".
        (r"\(c ?'?est moi\)", "(moi)"),
        (rf"\(mon {_PARTNER}(?: [a-z]+)?\)|\(ma {_PARTNER}(?: [a-z]+)?\)", ""),
        (
            rf"(^|[.;!?\n]\s*)((?:et )?(?:mon|ma|notre) {_PARTNER})(?:,? ?\(?[a-z]+\)?)?,? "
            r"(\d\d ans),",
            r"\1\2 : \3,",
        ),
        (rf"(^|[.;!?\n]\s*)((?:mon|ma) {_PARTNER}), (?!\d)[a-z]+, ", r"\1\2, "),
        (r"(?<=[a-z,;.] )madame (?=\d\d ans\b)", "ma femme "),
        (r"\bmadanm mwen\b", "ma femme"),
        (r"\bpa gen (test|egzamen|ielts|tef|tcf)\b", r"pas de \1"),
        (r"\btous les 2\b|\btoutes les 2\b|\bl'un comme l'autre\b|\btous (?:les )?deux\b",
         "tous les deux"),
        # Children.
        (r"\b(?:nos|des|mes|deux|2) (?:jumeaux|jumelles)\b", "2 enfants"),
        (r"\b(deux|trois|quatre|2|3|4) petits?e?s?(?= *(?:[.,;)\n]|$|ensemble\b|qui\b))",
         r"\1 enfants"),
        # Scores.
        (rf"\b({_SCORE}) partout (?:en |de )?(nclc|clb)\b", r"\2 \1 partout"),
        (rf"\b(?:niveau |en )?(nclc|clb) partout (?:a |: )?({_LEVEL})\b", r"\1 \2 partout"),
        (rf"\b(co|ce|ee|eo) ?:? nclc ({_LEVEL})\b(?=,? (?:co|ce|ee|eo)\b)", r"nclc \1 \2"),
        (rf"\btout a ({_SCORE})\b", r"\1 partout"),
        (rf"\b({_SCORE}) (?:tout rond|dans les quatre(?: competences| epreuves)?|en tout|a tout"
         r"|pour chaque epreuve|dans chaque epreuve|pour les quatre|aux quatre(?: epreuves)?"
         r"|dans toutes les epreuves|dans toutes les competences|a chaque epreuve)", r"\1 partout"),
        (rf"\b({_SCORE}) de moyenne\b", r"\1 overall"),
        (rf"\b({_TEST}{_KIND}),? j ?'?ai (?:eu|obtenu|fait|decroche)(?: un| une)? ?:? ?(?=\d)",
         r"\1 "),
        (rf"(?<![\d.,])({_SCORE}) ?; ?({_SCORE}) ?; ?({_SCORE}) ?; ?({_SCORE})(?![\d])",
         r"\1 / \2 / \3 / \4"),
        (r"\ba l ?'?ecrit \(lecture\)", "en lecture"),
        (r"\ba l ?'?oral \(ecoute\)", "en ecoute"),
        (r"\b(?:a l ?'?|a la |en )(ecoute|ecrit|oral|lecture|redaction|ecriture)\b", r"en \1"),
        (r"\ben redaction\b", "en ecriture"),
        # A test that is still to come, or was never sat.
        (
            rf"\b({_TEST}{_KIND}),? (?:je (?:le |la |l ?'?)|c ?'?est |ce sera |ca sera )"
            r"(?:pass\w*|pour|prevue?|en|le|au|dans)\b(?! le \d[^.;\n]{0,20}20[12]\d)"
            r"[^.;,\n]{0,30}",
            r"\1 not taken",
        ),
        (rf"\b({_TEST}{_KIND}) (?:rien|zero|neant|que dalle|walou)(?= *(?:[.,;)\n]|$))",
         r"\1 not taken"),
        (r"\b(?:anglais|francais) (?:zero|neant|rien|nul)(?= *(?:[.,;)\n]|$))", " "),
        (r"\bmoi (?:je n ?'?ai |j ?'?ai )?(?:rien|aucun test)(?: passe| encore| fait)*\b"
         r"(?= *(?:[.,;)\n]|$))", "moi aucun test"),
        (r"\b(?:pas encore|n ?'?ai pas|pas fait|pas passe)"
         r" (?:de |les |fait de |fait les |passe de |passe les )tests?\b(?! d| de)"
         r"|\bpas de tests\b",
         "aucun test"),
        (rf"\b(?:ni (?:le )?{_TEST} ni (?:le |l ?'?)?{_TEST})\b", "aucun test"),
        (r"\baucun (?:de nous deux|de nous|des deux) n ?'?a (?:encore )?passe (?:de |un )tests?\b",
         "tous les deux aucun test"),
        (r"\bnous n ?'?avons (?:encore |pas |encore pas )?(?:passe|fait) (?:aucun|de) tests?\b",
         "aucun test"),
        (rf"\b({_TEST}{_KIND}) \(?(?:passe|fait) (?:il y a|ya|y a) [^.,;)\n]{{1,14}}"
         r" (?:donc )?(?:perime|expire)\b", r"\1 expired"),
    )
)  # fmt: skip
_LEVELS = re.compile(r"\b(nclc)\b(?P<rest>[^.;\n]{4,90})")
_FEMALE = re.compile(r"(?<!ma )(?<!la )(?<!sa )(?<!mon )(?<!une )\b(femme|homme),? (?=\d\d ans\b)")
_AGE = re.compile(
    r"(?P<before>[a-z']+)?(?P<sign>[ ,.:;(]*)\b(?P<age>[1-6]\d) ans\b(?P<behind>[ ,]*[a-z']*)"
)
_NOT_AN_AGE = frozenset(
    ("depuis", "pendant", "de", "environ", "plus", "apres", "avec", "durant", "presque", "dans",
     "pour", "puis", "totalise", "exp", "experience", "fait", "travaille", "avant", "soit")
)  # fmt: skip
_OF_WORK = frozenset(
    ("d", "d'exp", "d'experience", "d'experiences", "dexp", "dexperience", "de", "comme", "dans",
     "chez",
     "exp", "experience", "en", "a", "au", "aux", "plein", "et", "yrs", "old", "sur", "je", "dont")
)  # fmt: skip
_CAME_OF_AGE = 18


def in_french(text: str) -> str:
    """Folded text, written out where it is in French."""
    if not _is_french(text):
        return text
    for pattern, instead in _shorts():
        text = pattern.sub(instead, text)
    for word, number in _TEENS.items():
        text = re.sub(rf"\b{word} (?=ans\b|annees\b|mois\b)", f"{number} ", text)
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    text = _LEVELS.sub(_by_ability, text)
    if len(_FEMALE.findall(text)) == 1:
        text = _FEMALE.sub("female ", text)
    return _AGE.sub(_apart, text, count=1)


def _is_french(text: str) -> bool:
    words = re.findall(r"[a-z]+", text)
    french, english = small_words("fr"), small_words("en")
    ours = sum(word in french and word not in english for word in words)
    theirs = sum(word in english and word not in french for word in words)
    ours += sum(word in listed("words-short-french") for word in words)
    return ours >= _FEWEST and ours > theirs


@cache
def _shorts() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each word that is typed shorter, and what it stands for."""
    found = [(_any(f"words-short-{word}"), word) for word in _SHORT]
    joined = "|".join(sorted(map(re.escape, listed("words-short-joined")), key=len)[::-1])
    after_j = "|".join(sorted(map(re.escape, listed("words-short-joined-j")), key=len)[::-1])
    before = "|".join(sorted(map(re.escape, listed("words-short-pour-before")), key=len)[::-1])
    return (
        (re.compile(rf"\bj ?'? ?(?=(?:{after_j})\b)"), "je "),
        (re.compile(rf"\b([ld])(?=(?:{joined})\b)"), r"\1'"),
        (
            re.compile(
                rf"(?<! est )(?<! suis )(?<! la )(?<! ma )(?<!statut )\bpr (?=(?:{before})\b)"
            ),
            "pour ",
        ),
        (re.compile(r"\bje ne? ?suis pas encore\b"), "je ne suis pas encore"),
        *found,
    )


def _any(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(listed(name), key=len)[::-1]))})\b")


def _by_ability(said: re.Match[str]) -> str:
    """Levels told one by one, in the form that is read: "nclc co 8 ce 9 ee 7 eo 8"."""
    rest = said["rest"]
    found: dict[str, str] = {}
    but = re.match(
        rf" ?({_LEVEL})(?: partout)?,? (?:sauf|mais|hormis)(?: pour| en| a)? ?(?:l ?'?|la )?"
        rf"(?P<name>[a-z ]+?)(?: :|,| a| en| qui est a)? ({_LEVEL})\b",
        rest,
    )
    if but is not None:
        named = next((k for k, v in _ABILITY.items() if re.fullmatch(v, but["name"].strip())), None)
        if named is None:
            return said[0]
        levels = dict.fromkeys(_ABILITY, but[1]) | {named: but[3]}
        return f"nclc {' '.join(f'{k} {v}' for k, v in levels.items())}{rest[but.end() :]}"
    end = 0
    figure_first = re.match(r" ?:? ?\d", rest) is not None
    for name, way in _ABILITY.items():
        pattern = (
            rf"\b({_LEVEL}) {_TO_IT}{way}\b"
            if figure_first
            else rf"\b{way} ?:? ?(?:nclc )?({_LEVEL})\b"
        )
        if one := re.search(pattern, rest):
            found[name] = one[1]
            end = max(end, one.end())
    return (
        said[0]
        if len(found) < len(_ABILITY)
        else (f"nclc {' '.join(f'{k} {v}' for k, v in found.items())}{rest[end:]}")
    )


def _apart(said: re.Match[str]) -> str:
    """The first years told, where they are an age, with a comma behind: "j'ai 32 ans malgache"."""
    before = (said["before"] or "").rpartition("'")[2]
    behind = said["behind"].strip(" ,")
    if "," in said["behind"] or not behind or int(said["age"]) < _CAME_OF_AGE:
        return said[0]
    if before in _NOT_AN_AGE or behind in _OF_WORK or any_of(before, "trade", "any-trade"):
        return said[0]
    if behind.startswith(("d'", "de")):
        return said[0]
    return f"{said['before'] or ''}{said['sign']}{said['age']} ans, {behind}"

"""What is typed as it is spoken, written out in folded text: which years are studies, what is only
asked for, a test denied by "non". Beside ``informal``, which brings abbreviations to words."""

from __future__ import annotations

import re

_TEST = r"(?:ielts|celpip|pte|tef|tcf|toefl)"
_LENGTH = r"\d{1,2}(?:\.\d)? ?(?:yrs?|years?|ans?|y)\b"
_FIELD = (
    r"(?:medecine|medicine|droit|law|pharmacie|pharmacy|sciences?|lettres|economie|economics|gestion"
    r"|informatique|genie|engineering|psychologie|psychology|biologie|biology|chimie|chemistry"
    r"|nursing|dentistry|dentaire|architecture|commerce|agronomie|philosophie|theologie|histoire)"
)
_RULES = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        # Signs that open a line of a list.
        (r"(?m)^[ \t]*[-*•–—▪►✓·]+[ \t]+", ""),
        (r"\br ?& ?d\b", "research development"),
        (r"\bsrilanka(n)?\b", r"sri lanka\1"),
        (r"\b(\d\d)\+? ?(?:here|ans|yrs?)? ?\((\d\d)\)(?= ?[.,;])", r"\2"),
        # Help that is asked for is no trade.
        (r"\b(?:aide[sz]?|help)[ -](?:svp|moi|nous|please|pls|plz|stp)\b|\bbesoin d"
        r" ?'?aide\b", " "),
        # Of two words for a post the second is the post: "content/marketing officer".
        (r"\b(as (?:an? )?)[a-z]+ ?/ ?(?=[a-z]+ [a-z]+)", r"\1"),
        # "3 yrs in the US (in those 13)": a part of what was told.
        (
            rf"\b{_LENGTH}([^.;()\n]{{0,40}}?)\((?:in|of|within|included in|part of|out of|incl\.?"
            r"|inclus dans|sur|compris dans)(?: those| these| the| that| les| ces)? \d{1,2}"
            r"(?: yrs?| years?| ans)?\)",
            r"\1",
        ),
        # Years of studies: "fait médecine 7 ans", "vet (6 yrs university)", "studied law 5 yrs".
        (
            rf"\b((?:fait|etudie|studied|study)(?: (?:la|le|les|de|des|du|en|my|of))* {_FIELD}),? "
            rf"\(?{_LENGTH}",
            r"\1 studies",
        ),
        (
            rf"\b{_LENGTH}(?= ?(?:of |d'|d |a l')?(?:university|univ|uni|universite|etudes|studies"
            r"|schooling|school education|education)(?: (?:degree|studies|education))?"
            r" ?(?:[,.;)\n]|$))",
            "",
        ),
        (r"\b(\d{1,2}) years? education\b", ""),
        # A course under way, by its semester.
        (
            r"\b(?:[1-8](?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|1er|2e|2eme|3e|3eme)"
            r" (?:sem|semester|term|trimester|semestre|trimestre)\b",
            "last semester",
        ),
        (r"\b(?:sem|semester|semestre) [1-8]\b", "last semester"),
        (r"\b((?:sage[ -]femme|infirmiere?|aide[ -]soignante?)) d ?'? ?etat\b", r"\1"),
        (r"\b[a-z]+ ?\((?:my )?(?:elder |older |younger |little |big )?(sis|sister|brother"
        r"|bro|cousin|soeur"
         r"|frere)\)", r"my \1"),
        # "Son TCF: 550 ...; IELTS 7": both are the partner's.
        (rf"\b((?:son|sa|her|his|hers) {_TEST}[^;.\n]*);(?= ?{_TEST}\b)", r"\1,"),
        (r"\blicence [12]\b(?! ?ans)", "not finished"),
        (
            r"\b(?:\d{1,2}|one|two|three|a|un|une|deux|half) ?(?:yrs?|years?|months?|ans?"
            r"|mois|sem\w*)"
            r" (?:left|remaining|to go|to complete|to finish|restante?s?)\b",
            "not finished",
        ),
        (
            r"\b(?:but |and )?(?:did ?n'?t|did not|never|couldn'?t|could not) (?:get|receive|finish"
            r"|complete|obtain|collect|clear)(?: (?:my|the|a|any|that|it))? ?(?:degree|diploma"
            r"|certificate|it)\b",
            "not finished",
        ),
        (r"\bcerts\b", "certificate"),
        (r"\bjeune femme\b|\bune femme(?= (?:de \d|agee|celib|divorc|seule))", "female"),
        # Points that end no sentence.
        (r"\blic\. (?=(?:in|en)\b)", "licence "),
        (r"\b(ing|lic|tec|dr|sr|jr|asst|mech|comp|elec|sci|dept|govt)\. (?=[a-z])", r"\1 "),
        # A degree that was not finished, by how much of it was done.
        (r"\b(?:inachevee?s?|non validee?|pas validee?|interrompue?|inacheve)\b", "not finished"),
        (rf"\b({_LENGTH}) (?:sur|out of|of) \d\b(?! ?(?:yrs?|years?)? ?(?:exp"
        rf"|work))", "not finished"),
        (r"\b(?:technical|technician|technologist|technic) degree((?: [a-z]+){0,3})"
        r" (?=\d)", r"diploma\1 "),
        (
            r"(?:(?<=[,.;:(/\n])|(?<=[,.;:(/\n] ))(?:just |only )?secondary"
            r"(?: complete| completed| only| level| done| passed)?(?= ?[,.;)/\n]|$)",
            "secondary school",
        ),
        # A test that is denied, or planned, in other orders of the words.
        (rf"\b({_TEST})(?: canada| general)? ?[:=-]? ?non(?= ?[,.;/|)\n]|$)", r"\1 not taken"),
        (rf"\b({_TEST}) (?:i |we |je )(?:plan|intend|hope|will|am planning|prevois"
        rf"|compte)\b", r"planning \1"),
        (rf"\bwala pa(?:ng)?(?: (?:ako|kami|kong|akong|kaming))? ({_TEST})(?:"
        rf" dalawa)?", r"not taken \1"),
        (
            r"\b(she|he|wife|husband|hubby|elle|il|lui) (?:didn'?t|did not|hasn'?t|has not"
            r"|haven'?t|never)"
            r" (?:take|taken|took|write|written|give|given|do|done|sit|sat)(?: it| any| one| yet)*"
            r"(?= ?[,.;/)\n]|$)",
            r"\1 not yet",
        ),
        (r"\b(she|he|wife|husband|hubby) (?:speaks? )?(?:only )?(?:basic|little|poor)"
        r" (english|french)\b",
         r"\1 speaks basic \2"),
    )
)  # fmt: skip
_COUPLE = re.compile(
    r"\b(?:ma|mon) (?:femme|mari|conjointe?|compagne|compagnon|epouse|epoux|copine|copain)\b"
)
_HERS = re.compile(rf"([.;\n]) ?(?:son|sa|ses) ({_TEST}|tests?|niveau)\b")
_KINDRED = re.compile(r"\bconcubin(e)?\b(?!age)")


def written_plainly(text: str) -> str:
    """Folded text in which this is written out."""
    if (couple := _COUPLE.search(text)) is not None:
        begin = text[: couple.end()]
        text = begin + _HERS.sub(r"\1 conjoint \2", text[couple.end() :])
    text = _KINDRED.sub(lambda said: f"union libre, {'conjointe' if said[1] else 'conjoint'}", text)
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text

"""Of a message: whose telling it is, where that is said once for all of it.

A couple sets down two lives under labels ("HIM: 35, MSc. HER: 32, BSc. I'm him"); somebody asks for
a friend; what a forum, an agent or everybody says one should have is nobody's own.
"""

from __future__ import annotations

import re

from conversations.hearing.lists import says

_HE = r"him|he|husband|hubby|mari|epoux|lui|boyfriend|bf|male|man|guy|homme"
_SHE = r"her|she|wife|wifey|femme|epouse|elle|girlfriend|gf|female|woman|girl"
_ME = r"me|i|myself|moi|self|mine"
_OWN = r"\( ?(?:me|i|myself|moi|self|that s me|that's me|thats me) ?\)"
_LABEL = re.compile(
    rf"(?:^|(?P<sign>[./;|\n]|,(?=[^,:\n]{{0,14}}:)))[ *•-]*(?:the |my |mon |ma )?"
    rf"(?:(?P<he>{_HE})|(?P<she>{_SHE})|(?P<me>{_ME}))"
    rf"(?: ?(?P<own>{_OWN})| ?\((?P<note>[^()\n]{{1,14}})\)(?= ?:))?"
    r"(?: ?[:=] ?| ?[-–] (?=\S)|(?<=\)) ?,? (?=\S)"
    r"|(?<=she)[ ,]+(?=\d\d\b(?!\d|\.))|(?<=elle) (?=\d\d\b)|(?<=\bme) (?=\d\d\b(?! \d))"
    r"|(?<=lui) (?=\d\d\b)|(?<=\bhe) (?=\d\d\b)|(?<=moi) (?=\d\d\b))"
)
"""The name of somebody before what is told of them: "HIM: 35", "/ he - 34", "Wife (me):"."""
_UNMARRIED = re.compile(
    r"\b(?:girlfriend|boyfriend|gf|bf|copine|copain|common law|pacsee?|pacs|fiancee?|union libre"
    r"|conjointe? de fait|not married|pas mariee?s?|civil union)\b"
)
_MARRIED = re.compile(r"\b(?:wife|wifey|husband|hubby|mari|epouse|epoux|my spouse)\b")
_NOBODY_SPEAKS = re.compile(
    r"\b(?:i|i'?m|me|my|mine|myself|moi|je|j|mon|ma|mes|we|our|us|am|nous|notre|im)\b"
)
_BY_AGE = re.compile(
    rf"(?:(?<=[./;|\n] )|(?<=[./;|\n])|^)\b((?:{_HE})|(?:{_SHE}))(?:,| is)? (?=\d\d\b)"
)
_TWO = 2
_I_AM = re.compile(
    rf"\b(?:i am|i'm|im|i m|je suis|moi c'est|me is|i =)(?: the| le| la| l')? "
    rf"(?:(?P<he>{_HE})|(?P<she>{_SHE}))\b(?= *(?:[.,;!?)\n]|$))"
)
_MY_SPOUSE = re.compile(
    r"\b(?:my|mon|ma) (?:(?P<he>husband|hubby|mari|epoux|boyfriend|copain)"
    r"|(?P<she>wife|wifey|femme|epouse|girlfriend|copine))\b"
)
_FRIEND = (
    r"(?:(?:best |close |good |school |younger |elder |older |little |big |meilleure? )?"
    r"(?:friend|frnd|fren|cousin|brother|bro|sister|sis|sibling|son|daughter|nephew|niece"
    r"|colleague|coworker|neighbou?r|roommate|uncle|aunt|mother|father|mom|dad|brother in law"
    r"|sister in law|brother-in-law|sister-in-law|bil|sil|student|relative|someone|somebody"
    r"|ami|amie|cousine|frere|soeur|fils|fille|neveu|collegue|pote|beau frere|belle soeur"
    r"|beau-frere|belle-soeur)s?)"
)
_FOR_ANOTHER = re.compile(
    r"\b(?:asking|ask|posting|post|writing|inquiring|enquiring|enquiry|inquiry|query|question"
    r"|questions|checking|help|info|assessment|this is|it is|its|it's|not for me)"
    rf"(?: this| it| here)?,? (?:for|on behalf of|about) (?:a |an |my |one of my |the ){_FRIEND}\b"
    r"|\b(?:for|on behalf of|pour|c'est pour|je demande pour|je pose la question pour|au nom de)"
    rf" (?:a |my |one of my |mon |ma |un |une |d'un |d'une ){_FRIEND} ?(?:[:,-]|who\b|qui\b|$|\n)"
    rf"|^(?:\W|\w+ ){{0,4}}(?:my|a|mon|ma) {_FRIEND} (?:here )?(?:wants?|would like|is asking|asked"
    r"|asks|wishes|veut|voudrait|aimerait|demande)(?: me)?(?: to)? "
    r"(?:know|ask|check|savoir|connaitre|s'il|si elle)\b"
    rf"|^(?:\W|\w+ ){{0,3}}(?:profile of|details of|profil de) (?:my|a|mon|ma) {_FRIEND}\b"
)
_SAID = re.compile(
    r" (?:reddit|youtube|yt|google|quora|facebook|fb|tiktok|instagram|insta|whatsapp|telegram"
    r"|groups?|forums?|chatgpt|gpt|blogs?|videos?|youtubers?|vloggers?|internet|online|everyone"
    r"|everybody|people|ppl|they|someone|somebody|agents?|agency|consultants?|consultancy|lawyer"
    r"|rcic|coaching|coach|teachers?|tutor|trainer|friends?|cousins?|uncle|colleagues?|brother"
    r"|sister|website|site|article|tout le monde|gens|on|conseiller|ami|prof)"
    r"(?: \w+){0,2}? (?:says?|said|saying|tells?|told|telling|recommends?|recommended|suggests?"
    r"|suggested|claims?|claimed|wrote|posted|advises?|advised|keeps? saying|dit|disent|conseille"
    r"|conseillent|recommande)(?= )"
)


def by_label(text: str) -> str:
    """Folded text in which the two lives of a couple are told as "me" and as the partner; whose is
    not known is told of somebody."""
    told = text
    if _NOBODY_SPEAKS.search(text) is None:
        text = _BY_AGE.sub(r"\1: ", text)  # "Husband 35, ... Wife 31, ...", and no "I"
    found = list(_LABEL.finditer(text))
    kinds = {kind for one in found for kind in ("he", "she", "me") if one[kind]}
    if len(kinds) < _TWO:
        return told
    mine = _my_kind(text, found)
    both = {"he", "she"} <= kinds and "me" not in kinds
    unmarried = _UNMARRIED.search(text) is not None and _MARRIED.search(text) is None

    def labelled(said: re.Match[str]) -> str:
        kind = next(one for one in ("he", "she", "me") if said[one])
        sign = said["sign"] or ""
        before = "" if not said.start() else "\n" if sign in ("/", "|", ",") else f"{sign} "
        note = f"{said['note']}, " if said["note"] else ""
        if kind == "me" or said["own"] or kind == mine:
            return f"{before}me: {note}"
        if both and mine is None:
            return f"{before}somebody: {note}"
        if unmarried:
            return f"{before}partner: {note}"
        return f"{before}{'husband' if kind == 'he' else 'wife'}: {note}"

    return _LABEL.sub(labelled, _I_AM.sub("", text) if both else text)


def _my_kind(text: str, found: list[re.Match[str]]) -> str | None:
    """Which of the two lives is the writer's own, where that is said."""
    own = {kind for one in found if one["own"] for kind in ("he", "she") if one[kind]}
    said = _I_AM.search(text)
    if said is not None and not own:
        own = {"he" if said["he"] else "she"}
    spouses = {"she" if one["he"] else "he" for one in _MY_SPOUSE.finditer(text)}
    own = own or spouses
    return own.pop() if len(own) == 1 else None


def for_another(text: str) -> bool:
    """Whether a message is asked for somebody else: "asking for a friend"."""
    return _FOR_ANOTHER.search(text) is not None


def reported(text: str) -> bool:
    """Whether a piece tells what others say: "everyone on reddit says get 9777"."""
    return _SAID.search(text) is not None


def of_oneself(text: str) -> bool:
    """Whether a piece begins to tell of oneself, which ends what others said."""
    return says(text, "of-oneself")

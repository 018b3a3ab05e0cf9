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
    (re.compile(r"\b(?:M\.A\.?|MA\b)(?! (?:FEMME|COPINE|SOEUR|MERE))"), " master of arts "),
    (re.compile(r"@"), " at "),
    # A picture ends what is before it; a flag does not.
    (re.compile(r"[\U0001F1E6-\U0001F1FF]+"), " "),
    (re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+"), " . "),
)
_TEST = r"(?:ielts|celpip|pte|tef|tcf|toefl)"
_BODY = r"(?:eca|ede|wes|iqas|ices|icas|ces|cacb)"
_SAT = (
    r"(?:sit|sat|write|written|wrote|take|taken|took|give|given|gave|attempt\w*|appear\w*|do|done)"
)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july"
    r"|august|september|october|november|december|janvier|fevrier|fev|mars|avril|mai|juin|juillet"
    r"|juil|aout|septembre|octobre|novembre|decembre)"
)
_MONEY = (
    r"(?:php|pkr|inr|ngn|naira|kes|ksh|ghs|cedis?|usd|eur|euros?|cad|aed|bdt|taka|xof|xaf|fcfa|cfa"
    r"|lkr|npr|brl|reais|mxn|cop|pesos?|rs|rupees?|ugx|tzs|zar|egp|mad|vnd|irr|tomans?|try|krw|won)"
)
_ENDS = r"(?= *(?:[,.;)\n]|$))"
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
    (r"\bd ?exp(?:erience)?\b", "d experience"),
    (r"\bima\b", "i am a"),
    (
        r"\b(yrs?|years?) post[- ](?:nysc|qualification|graduation|grad|registration|licen[cs]e"
        r"|masters?|degree|internship)\b(?: exp\w*)?",
        r"\1 exp",
    ),
    (r"\bscrum master\b", "scrummaster"),
    (
        r"\bmaster (?=electrician|plumber|mariner|chef|carpenter|tailor|trainer|black belt)",
        "chief ",
    ),
    (r"\bsin (?=hij)", "no "),
    (r"\b(\d+) mill(?:on(?:es)?)?\b", r"\1 million"),
    (r"\b(?:cse|ece|eee|cs|mech|civil|eng\w*|commerce|arts|science) grad\b", "bachelor degree"),
    (r"\bno (english|french),? (?:and |or |nor )?(?:no )?(french|english)\b", r"no \1, no \2"),
    (
        r"\b(wife|husband|hubby|spouse) ?\+ ?([1-6])(?= *(?:[.,;)\n]|kids?\b|$))(?: kids?)?",
        r"\1, \2 kids",
    ),
    (r"\bcrs( is| was)? (\d{3}) rn\b", r"crs \2 now"),
    (r"\bchartered accountant,? \(?ca\b(?: ?\(sa\))?\)?", "chartered accountant"),
    (r"\bb(?:app|min|agr|med|comp|soc|bus|eng|env|hons)\.? ?sc\b", "bsc"),
    (r"\bmarried ?(?:\+|with|w/) ?([1-6])(?= *(?:[.,;)\n]|$))", r"married, \1 kids"),
    (
        r"\b(with |w/ ?)(?:a |my )?canadian (?:girl|guy|man|woman|boy|lady|citizen)\b",
        r"\1my partner canadian",
    ),
    # Her open permit is the reason of one's own.
    (
        r"\b(on|through|under|via|with) (?:my )?(?:her|his|(?:wife|husband|hubby|spouse)(?:'?s)?)"
        r" (?:spouse |spousal |dependent |dependant )?open (?:work )?(?:permit|visa)\b",
        r"\1 spousal open work permit",
    ),
    (
        r"\b(\d(?:\.\d)?) (?:each |in )?(?:each|all|every\w*)(?: of them| bands?| modules?)?,? "
        r"(?:except|but|apart from|other than|save) (?:for |in )?"
        r"(listening|reading|writing|speaking) ?(?:which is |is |at |with )?(\d(?:\.\d)?)",
        r"\1 in all but \2 \3",
    ),
    (r"\bteaches (?=\d|,|since|in\b|at\b)", "works as teacher "),
    (r"\b([a-z]+) engineer title\b", r"\1 engineering degree"),
    (
        r"\b(?:(?<=with )|(?<=w/ )|(?<=my )|(?<=mon )|(?<=ma ))(canadian|pr) "
        r"(gf|bf|girlfriend|boyfriend|wife|husband|hubby|partner|spouse|fiancee?)\b",
        r"\2 canadian",
    ),
    (r"\b(\d\d)a\b", r"\1 ans"),
    (r"\byoe\b", "yrs exp"),
    (r"\b(s?he)s\b(?! (?:and|or)\b)", r"\1 is"),
    (r"\b(?:hus|husb|hubs)\b", "husband"),
    (r"\bpgdip\b", "pg diploma"),
    (r"\bnurse,? \(?rn\b\)?", "nurse"),
    (r"\bh(?:ey{2,}|i{2,}|ello{2,})\b", "hi"),
    # Letters behind their figures: "7 L, 8 R, 6 W, 6.5 S".
    (
        r"(?<![\d./])(\d\d?(?:\.\d)?) ?([lrws])\b[ ,/]+(\d\d?(?:\.\d)?) ?([lrws])\b[ ,/]+(?:and )?"
        r"(\d\d?(?:\.\d)?) ?([lrws])\b[ ,/]+(?:and )?(\d\d?(?:\.\d)?) ?([lrws])\b",
        r"\2 \1 \4 \3 \6 \5 \8 \7",
    ),
    # A score of so many at most: "CO 270/360", "L 7.5/9".
    (
        r"\b((?:co|ce|eo|ee|listening|reading|writing|speaking|[lrws]|orale?|ecrite?|ecoute|lecture"
        r"|ecriture)(?: ?[:=-])? ?\d{1,3}(?:[.,]\d)?) ?/ ?(?:360|300|450|699|90|20|12|9)\b(?!/)",
        r"\1",
    ),
    (
        r"\b(comprehension|expression|production) (?:(?:de|a) l ?'? ?)?(oral|ecrit)e?\b",
        r"\1 \2e",
    ),
    (r"\bproduction (orale|ecrite)\b", r"expression \1"),
    (
        r"\b(comprehension|expression) (orale|ecrite)( ?:? ?\d{1,3}(?:/\d+)?),? (?:et )?"
        r"(orale|ecrite)(?= ?:? ?\d)",
        r"\1 \2\3, \1 \4",
    ),
    # "ITEM 11 Oct 26", "Oct '27": a year of two figures.
    (
        rf"\b(\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},?) ?'?(2\d)\b(?![:/\d]|\.\d)",
        r"\1 20\2",
    ),
    (rf"\b({_MONTH}) ?'(2\d)\b", r"\1 20\2"),
    (rf"\b({_MONTH})(2\d)\b(?!\d)", r"\1 20\2"),
    # Amounts: "PHP 1.1M", "14L INR", "2.5 cr".
    (rf"\b({_MONEY}) ?(\d+(?:[.,]\d+)?) ?(?:m|mn|mil|mio)\b", r"\1 \2 million"),
    (rf"\b(\d+(?:[.,]\d+)?) ?(?:m|mn|mio) ?({_MONEY})\b", r"\1 million \2"),
    (rf"\b({_MONEY}|savings?|funds?|pof)( ?:? ?)(\d+(?:\.\d+)?) ?l\b", r"\1\2\3 lakh"),
    (rf"\b(\d+(?:\.\d+)?) ?l ({_MONEY})\b", r"\1 lakh \2"),
    (r"\b(\d+(?:\.\d+)?) ?crs?\b", r"\1 crore"),
    (r"\b(\d+) ?k ?\$ ?(?=cad|canad)", r"\1k "),
    # A test that was never sat, in either order.
    (
        rf"\b({_TEST}),? (?:i |we )?(?:have |has |had |did )?(?:never|not)(?: {_SAT}\b|{_ENDS})",
        r"\1 not taken",
    ),
    (
        rf"\b({_TEST})(?: ?[:=-])? (?:none|nil|no|zero|nope|nahi|aucun)(?: yet)?{_ENDS}",
        r"\1 not taken",
    ),
    (rf"\bnever {_SAT} (?:for |the |any |an )*({_TEST})\b", r"\1 not taken"),
    # Who studies meanwhile works beside it.
    (
        r"\b(?:while|whilst|during) (?:i was |was )?(?:studying|in school|in college|at school"
        r"|at college|in university|at uni|a student|being a student)\b",
        "during studies",
    ),
    # "3 yrs in Qatar (here now)", "18 months Muscat where I stay now".
    (
        r",? ?(?:\( ?(?:i am |im |i m )?(?:here now|now here|here|now|currently here"
        r"|till now|present|current) ?\)"
        r"|where (?:i|we) (?:stay|live|am|im|are|reside)\b"
        r"(?: now| currently)?"
        r"|\bou (?:je vis|je suis|j ?'?habite|nous vivons|on vit)\b(?: maintenant| actuellement)?)",
        ", living there",
    ),
    (r"\bvalid (?:for )?\d{1,2} ?(?:yrs?|years?) (?=until|till|til|up ?to|to\b)", "valid "),
    # "My wife, 32, is a nurse": nothing is said of oneself between.
    (
        r"\b(wife|husband|hubby|spouse|partner|femme|mari|epouse|epoux|conjointe?),? ?\(?"
        r"(\d\d)(?: yrs?| years?(?: old)?| ans)?\)?,? "
        r"(?=(?:is|has|works?|holds|est|a|travaille)\b)",
        r"\1 \2 ",
    ),
    (rf"\b({_BODY}) (?:yes|oui|ok|done|fait|faite|recu|received)\b", r"\1 done,"),
    (r"\bcanada pnp\b", ", pnp"),
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
    (
        r"\b(?:any ?where|anyplace|any provinces?|all provinces?) (?:but|except|besides|other than"
        r"|outside(?: of)?) (?:quebec|qc)\b",
        "anywhere except quebec",
    ),
    (r"\banywhere but\b", "anywhere except"),
    (r"\b(uni|univ)\. (?=[a-z])", "university "),
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
_FIELDS = re.compile(
    r"(?<=[a-z0-9)])(?<!my)(?<!wife)(?<!wifes)(?<!'s)(?<!husband)(?<!hubby)(?<!spouse)(?<!her)"
    r"(?<!his)(?<!partner)(?<!work)(?<!job)(?<!total)(?<!canadian)(?<!foreign)(?<!highest)"
    r"(?<!not) +(?=(?:age|edu|education|exp|experience|ielts|celpip|pte|tef|tcf|spouse|kids"
    r"|children|savings|funds|eca|french|english|marital|occupation|job|degree|qualification"
    r"|siblings?|relatives) ?:)"
)
"""Where a field begins with nothing before it: "Age:41 Edu:Diploma Exp:15yrs"."""
_SEVERAL_FIELDS = 3
_NUMBERED = re.compile(r"(?:^|\s)1\) ?[^(]*\s2\)")
_TAGALOG = re.compile(r"\b(?:po|ako|naman|lang|kasi|asawa|anak|kapatid|salamat|k[ua]musta|nasa)\b")
_FROM_TAGALOG = (
    (r"\b(?:may |ang )?kapatid(?: ko| ako)?\b", "my brother"),
    (r"\b(?:ang )?asawa(?: ko)?\b", "my spouse"),
    (r"\b(\d) (?:na )?anak\b", r"\1 kids"),
    (r"\b(?:sa|nasa)\b", "in"),
    (r"\b(?:po|ako|na)\b", ""),
    (r"\bngayon\b", "now"),
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
    if len(_FIELDS.findall(text)) >= _SEVERAL_FIELDS:
        text = _FIELDS.sub("\n", text)
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

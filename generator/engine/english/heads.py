"""Whether the first word of a bullet is its verb or names a thing: "Support 300 users", "Support desk"."""

from __future__ import annotations

import re

from generator.engine.english.verbs import base_of
from generator.engine.names.titles import TITLE_WORDS
from generator.ground.text import fold

_NOUNS = frozenset(
    """
    text answer assist audit average award balance bank bill book boost brief budget call capture care cash challenge
    champion chart check claim coach code commission compare contact contract control cook copy correct cost counsel cover
    craft credit design document draft estimate experiment export feature field file finance focus form forecast
    fund grade guest guide head help host import increase influence interview inventory issue judge label land
    launch lecture level lift light link list load log lower machine mail map market master measure mentor model
    monitor move network object offer clear complete direct secure open clean free correct separate dry smooth order change exchange request display
    address advance aid alarm arm bar benchmark bid blend block bottle brand brew brush chair chase chat coat command
    comfort contest count counter crew crop cycle dance demo design dispatch dress drill dust dye escort exhibit
    feed fight fill film filter fire fit fix flow frame freeze garden garnish groom hunt ice index influence iron leverage
    mark mask mill mine minute mix motion mount name nurse outline page park patch patrol pitch plaster plough
    print probe profile prune pump quiz quote rally record refit register rescue rig roast rope roster sand scan
    seed segment shoot sign slice sort spray sprint stack stamp steward stitch storyboard string strip style
    subcontract surface swap sweep swim tag talk tile tour trace trap triage type vet view waitress watch wax whisk
    wrap engineer entertainment finding garage instrument intern judge overhaul pioneer radio scrub sub upsell
    relay seal signal starter telephone water open orient pack package paint partner phase pilot place plan plant plate point
    position practice present press price process produce program programme project promise purchase query question
    range rank rate record redesign reform release rent report request research reserve reset rest result return
    review risk rotate route sample save scale schedule scope score screen script search season sell serve service set
    shadow shape share ship shop signal sketch sort sound source split sponsor sport staff stage stand stock store
    structure study supply support survey switch table tailor target tend test time track trade train transfer
    transition transport travel treat trial trim tune tutor update upgrade use value visit volunteer walk wire work
    write-up cut put read hit input spread cast offset paid meet lay
    lock prep room cache partition post invoice splice seat portion butcher fillet mince
    """.split()
) - frozenset(
    "monitor mentor retain transcribe treat answer assist capture compare increase lower move orient produce rotate save sell serve set tend treat write-up cut put read hit input spread cast offset paid meet lay promise present".split()
)
_MOSTLY_NOUNS = frozenset(
    """
    staff stock project market budget cash contract network program programme service cost price fund travel care
    plant product source volume bank risk machine score head inventory master care feature rate value level time
    """.split()
)
_INTRANSITIVE: dict[str, frozenset[str]] = {
    verb: frozenset(after.split())
    for verb, after in {
        "talk": "to with",
        "speak": "to with at",
        "work": "with on in at as for to across alongside from under closely directly",
        "report": "to on directly",
        "care": "for",
        "help": "with to",
        "partner": "with",
        "travel": "to across between",
        "focus": "on",
        "volunteer": "at with for in as",
        "lead": "on",
        "coach": "and",
        "check": "in",
        "search": "for",
        "tutor": "and",
        "trade": "in",
        "cover": "for",
        "plan": "for",
        "contract": "with",
        "deputise": "for",
        "deputize": "for",
    }.items()
}
_GERUND_VERBS = frozenset(
    """
    work liaise volunteer serve assist report collaborate deal help teach act care partner travel contribute consult
    focus respond coordinate participate specialise specialize negotiate communicate engage study listen attend
    """.split()
)
_NOMINAL = frozenset(
    """
    marketing engineering accounting nursing banking consulting training programming housekeeping bookkeeping
    fundraising budgeting scheduling reporting testing planning purchasing billing lighting branding pricing
    """.split()
)
_CUE = frozenset(
    """
    a an the this that these those my our their its his her your all any both each every some several many more most
    few multiple various numerous over up out down off on two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens
    new senior junior local national regional international global key complex daily weekly monthly quarterly annual
    internal external large small young adult elderly incoming outgoing regular strategic technical digital clinical
    medical legal financial commercial clear accurate vulnerable live existing potential own other us them it between
    approximately around about nearly at least no one first last busy personal public private individual different
    """.split()
)
_CUE_ENDING = re.compile(r".{3,}(?:ous|ful|less|able|ible)$")
_ACTION = re.compile(
    r".{3,}(?:tion|sion|ment|ing|ance|ence|ency|ysis|ity|ship|ery|ness|ware|ism|ics|ogy|work)s?$"
    r"|(?:research|control|care|desk|design|support|service|flow|time|sheet|system|review|meeting|skill|relation"
    r"|material|take|plan|case|ticket|report|trend|standard|tool|pattern|document|sprint|principle|process|event"
    r"|method|request|call|level|line|group|script|result|metric|experience|session|operation|team|leader|lead"
    r"|initiative|note|studie|budget|rota|role|duty|dutie|list|area|unit|day|analysi|data|point|pack|rate|cost|order"
    r"|model|file|account|code|run|page|site|store|card|bank|price|place|value|exposure|shift|history|life|hour)s?$"
)
_TAILS = frozenset(
    "skills experience speed licence license certificate qualification qualifications expertise knowledge ability".split()
)
_COMPOUND = {
    "led": frozenset(
        "lighting light lights display displays screen screens panel panels strip retrofit fixture".split()
    ),
    "paid": frozenset("media search social ads advertising internship intern traffic leave placement".split()),
    "set": frozenset("design dressing piece pieces construction building builder".split()),
    "cut": frozenset("flowers flower".split()),
    "split": frozenset("testing tests".split()),
    "ground": frozenset("crew floor staff team works operations maintenance handling".split()),
    "lead": frozenset(
        """generation gen time times conversion scoring nurturing qualification management singer guitar role
        responsibility instructor""".split()
    ),
    "repair": frozenset("rate rates time times cost costs".split()),
    "cycle": frozenset("count counts counting time times".split()),
    "load": frozenset("check checks testing balancing bank bay".split()),
    "pick": frozenset("rate rates list lists accuracy".split()),
    "fill": frozenset(("rate", "rates")),
    "win": frozenset(("rate", "rates")),
    "hit": frozenset(("rate", "rates")),
    "close": frozenset(("rate", "rates")),
    "return": frozenset(("rate", "rates")),
    "call": frozenset("volume volumes centre center handling".split()),
    "saw": frozenset(("mill", "operator")),
    "managed": frozenset(("services", "service", "care")),
    "shared": frozenset(("services",)),
    "used": frozenset(("car", "cars", "vehicle", "vehicles")),
    "applied": frozenset(("mathematics", "maths", "math", "statistics", "physics", "science", "research")),
    "combined": frozenset(("cost", "savings", "experience", "total")),
    "estimated": frozenset(("savings", "value", "cost", "impact")),
    "increased": frozenset(("efficiency,",)),
    "dedicated": frozenset(("to",)),
}
_PREPOSITIONS = frozenset("for in of from by at with on as to into about during per within under".split())
_ROUGHLY = frozenset("about around over under nearly roughly almost some".split())
"""Before a number they make no phrase of their own: "Screen about 35 applicants"."""
_TRANSITIVE_PASTS = frozenset(
    """
    used built designed created developed produced shipped launched made written managed deployed implemented
    replaced reduced improved increased introduced decreased cut raised established wrote open-sourced released
    """.split()
)
_WORD = re.compile(r"[^\s,;:()]+")


def names_a_thing(first: str, tail: str) -> bool:
    """Whether the first word, in a plain, "-s" or "-ing" form, heads a noun phrase."""
    bare = tail.lstrip()
    after = [fold(word).rstrip(".") or "." for word in _WORD.findall(tail)[:4]]
    if (
        re.match(r"[^\s:]+(?: [^\s:]+)?:(?!\d)", bare)
        or bare[:1] in (":", "—", "–", "-", "|", "/")
        or not after
        or after[0] == "of"
        or _TAILS & set(after[:3])
    ):
        return True
    if after[0] in _ROUGHLY and len(after) > 1 and after[1][0].isdigit():
        return False
    low, verb = fold(first), base_of(first) or ""
    if after[0] in _COMPOUND.get(verb, ()) or after[0] in _INTRANSITIVE.get(verb, ()):
        return after[0] in _COMPOUND.get(verb, ()) and after[0] not in _INTRANSITIVE.get(verb, ())
    if after[0] in TITLE_WORDS and not after[0].endswith("s") and after[0] not in ("partner", "volunteer"):
        return True
    if low.endswith("ing"):
        return _gerund_names(low, verb, after[0])
    if verb not in _NOUNS:
        return after[0] in ("for", "by") and verb not in ("ensure", "stand", "appear", "look")
    return _noun_names(first, verb, after, _WORD.search(tail))


def _gerund_names(low: str, verb: str, after: str) -> bool:
    if after in _PREPOSITIONS:
        return verb not in _GERUND_VERBS
    return low in _NOMINAL and not _cues(after)


def _noun_names(first: str, verb: str, after: list[str], written: re.Match[str] | None) -> bool:
    """For a word that is as often a noun: a verb only where what follows says so."""
    word = written.group() if written else ""
    third = fold(first) != verb
    if _cues(after[0]) and after[0] not in _PREPOSITIONS:
        return False
    if after[0] in _PREPOSITIONS or after[0] == "and":
        return True
    if word[:1].isupper() or word[:1] in "\"“'":
        return verb in _MOSTLY_NOUNS
    if third:
        return bool(_ACTION.match(after[0])) and not after[0].endswith("s")
    if after[0].endswith("s") and not after[0].endswith(("ss", "ics", "is", "us")):
        return verb in _MOSTLY_NOUNS or bool(_ACTION.match(after[0]))
    if any(one.endswith("s") and one[:-1] in TITLE_WORDS for one in after[1:3]):
        return False
    return after[0] not in ("payroll", "stock", "inventory", "customer", "patient", "product") or (
        verb in _MOSTLY_NOUNS or len(after) < 2 or not after[1].endswith("s") or bool(_ACTION.match(after[1]))
    )


def _cues(after: str) -> bool:
    return (
        after in _CUE
        or after[0].isdigit()
        or after[0] in "$£€~"
        or bool(_CUE_ENDING.match(after))
        or (after.endswith("ly") and after not in ("family", "supply", "assembly"))
    )


def is_mere_noun(first: str, tail: str) -> bool:
    """Whether a word that looks like a past form is none here: "LED lighting", "Paid media", "Built in React"."""
    after = [fold(word).rstrip(".") or "." for word in _WORD.findall(tail)[:2]]
    low = fold(first)
    if not after or tail.lstrip()[:1] in (":", "|", "/") or after[0] in ("of", "by"):
        return True
    if after[0] in _COMPOUND.get(low, ()):
        return True
    if low in ("drew", "rose") and _WORD.findall(tail)[0][0].isupper():
        return True
    return after[0] in _PREPOSITIONS and low in _TRANSITIVE_PASTS


_MADE = frozenset(
    "built designed created developed shipped launched wrote open-sourced released deployed published implemented".split()
)


def lacks_object(bullet: str) -> re.Match[str] | None:
    """The verb of a bullet that goes on without saying what was made: "Built in React", "Open-sourced with 120 stars"."""
    head = re.match(r"([A-Za-z-]+)(?= (\w+)\b)", bullet)
    return (
        head
        if head and fold(head[1]) in _MADE and head[2] in ("in", "with", "on", "for", "to", "at", "using")
        else None
    )


def is_noun_too(verb: str) -> bool:
    """Whether a plain verb is as often a noun: "report", "stock"."""
    return verb in _NOUNS


def is_mostly_noun(verb: str) -> bool:
    """Whether a plain verb is nearly always a noun where a noun may stand: "staff", "budget"."""
    return verb in _MOSTLY_NOUNS


def tells_a_verb(after: str) -> bool:
    """Whether a word, coming next, says that the one before it is a verb: "the", "12", "new"."""
    return bool(after) and _cues(fold(after)) and fold(after) not in ("on", "up")

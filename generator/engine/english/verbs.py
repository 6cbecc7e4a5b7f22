"""English verbs as résumés use them: which words are verbs, and their past and present.

A closed list, not a library: the tables of the linguistic packages weigh megabytes, and a
résumé's bullets start with a few hundred verbs. A word in no list that ends in "-ed" is taken
for a past form, as it nearly always is at the head of a bullet.
"""

from __future__ import annotations

import re

from generator.engine.names.titles import TITLE_WORDS
from generator.ground.text import fold

_IRREGULAR = """be was|become became|begin began|break broke|bring brought|build built|buy bought|catch caught|choose chose|come came|cut cut
deal dealt|fall fell|seek sought|sweep swept|throw threw|shrink shrank|stick stuck|foresee foresaw|dig dug|string strung|breed bred|fly flew|bind bound|slide slid|eat ate|do did|draw drew|drive drove|feed fed|fight fought|find found|forecast forecast|get got|give gave|go went|grow grew|hang hung|have had
hear heard|help helped|hit hit|hold held|input input|keep kept|know knew|lay laid|lead led|learn learned|leave left|lend lent|let let|lose lost
make made|mean meant|meet met|oversee oversaw|pay paid|put put|read read|rebuild rebuilt|redo redid|retell retold|rethink rethought|rewrite rewrote
ride rode|rise rose|run ran|see saw|sell sold|send sent|set set|shoot shot|show showed|shut shut|sing sang|sit sat|speak spoke|spend spent|split split
spread spread|stand stood|strike struck|swim swam|take took|teach taught|reteach retaught|tell told|think thought|undertake undertook|understand understood
upsell upsold|wake woke|wear wore|weave wove|win won|withstand withstood|write wrote|resell resold|offset offset|underwrite underwrote|spin spun
sew sewed|cast cast|freeze froze|grind ground|bend bent|weld welded|reset reset|onboard onboarded|troubleshoot troubleshot|co-write co-wrote|rerun reran|re-run re-ran|proofread proofread|cross-sell cross-sold"""
_REGULAR = """text delete accelerate achieve acquire act adapt add address adjust administer admit adopt advance advise advocate aid align allocate analyse analyze
answer anticipate apply appoint appraise approve arrange ask assemble assess assign assist attain attend attract audit author automate award backfill
balance bill book boost brief broaden budget calculate calibrate call capture care carry centralise centralize chair champion change chart check clean clear
close co-author co-found co-lead coach code collaborate collate collect combine commission communicate compare compile complete compose compute conceive
conduct configure connect consolidate construct consult contact containerise containerize contribute control convert convince cook coordinate co-ordinate
correct counsel cover craft create cultivate curate cure customise customize debug decide decommission decrease dedicate defend define delegate deliver demonstrate
deploy derive describe design detect determine develop devise diagnose differentiate digitise digitize direct discharge discover dispatch dispense
distribute diversify document double draft earn edit educate elevate eliminate embed enable encourage enforce engage engineer enhance enlarge
enrich enrol enroll ensure establish estimate evaluate examine exceed execute expand expedite explain explore extend extract fabricate facilitate file finalise finalize
finance fine-tune fix focus follow form formalise formalize formulate forward foster found fulfil fulfill fund gain gather generate grade greet guide halve handle harvest head hire host
identify illustrate implement import improve improvise increase incubate inform initiate innovate inspect inspire install instal institute instruct instrument insulate
integrate interpret interview introduce inventory invest investigate invite isolate issue join judge justify label land launch lecture lessen
lift link list liaise load localise localize lower maintain manage manufacture map market master maximise maximize measure mediate mentor merge migrate minimise
minimize model moderate modernise modernize modify monitor motivate move negotiate network observe obtain offer open operate optimise optimize orchestrate
order organise organize orient outline outperform overhaul own pack package paint participate partner perform persuade phase pilot pioneer place plan plant plate point port position
prepare present preserve prevent price prioritise prioritize process procure produce program project promote proofread propose protect prototype prove provide
publicise publish purchase pursue qualify query raise rank re-architect re-engineer re-platform reach rearchitect rebalance receive recognise recognize recommend reconcile record recover recruit redesign
redirect reduce refactor refine reform regulate rehabilitate reinforce relocate remediate remodel remove renegotiate renew renovate reorganise reorganize repair replace replatform
report represent reproduce research resolve respond restock restore restructure retain retire retrain retrieve revamp reverse review revise revitalise revitalize rewire roll
roster rotate route safeguard sanitise sanitize save scale schedule scope score screen script secure segment select separate serve service set-up settle shadow shape share shepherd ship
simplify simulate sketch slash solve solicit source spearhead specialise specialize specify sponsor stabilise stabilize staff stage standardise standardize start steer stock store
streamline strengthen structure study submit succeed summarise summarize supervise supply support surpass survey sustain systematise systematize tackle tailor target test
tend terminate tighten track trade train transcribe transfer transform transition translate transport treat triage trial trim triple tune tutor uncover unify
update upgrade use utilise utilize vaccinate validate value verify visit visualise visualize volunteer walk weigh weld welcome wire work
animate apologise appraise archive arm bake balance bank bar barter bathe bid blend block bottle brew brush cash cater chase chat clarify
clip coat coax comfort command compete compost conserve contest count counter crew crop cycle dance deliberate demo deputise dig discuss dismantle
dispose dress drill dry dust dye earmark empower enact encode engrave entertain equip escalate escort evacuate excavate exhibit experiment export fast-track feature
ferry fill film filter fire fit fold forage forge frame fry garden garnish greet groom handpick hoist hunt ice illuminate index influence irrigate iron juggle
keep kill knit lay leverage lobby log look machine mail mark mask mend mill mine minute mix mobilise mobilize mop motion mount mow name narrate nurse nurture observe outsource
page park patch patrol pick pipette pitch plaster play plough plumb polish pour practise practice precept press print probe proceed profile propagate prune pull pump
push quantify quiz quote rally rebrand rebut recommission recycle refer refinish refurbish register rehearse release relay rely remind rent rescue reset reshape resurface
retouch rig rinse roast rope salvage sand saw scan sculpt search seed service sew shear shoot shred sift sign sing skipper slice smooth sort sound spray sprint
stack stamp steward stitch stitch storyboard strip strengthen style subcontract summarise swab swap sweep synthesise synthesize tag talk tile tour tow trace trap trim
troubleshoot typeset type unblock unload unpack vet view waive wash watch wax waitress whisk wholesale widen wipe wrap cross-train co-produce co-ordinate co-design co-manage co-create
cross-sell pre-screen self-publish hand-code spot-check risk-assess quality-check shift-plan embed de-escalate re-train reskill upskill proof-read trouble-shoot restart
repay precast deepen shorten lengthen sharpen loosen soften harden convene mint bootstrap sub stub agree guarantee referee titrate ventilate intubate defibrillate medicate annotate aggregate iterate navigate travel observe benchmark containerise instrument canvass enlist harmonise harmonize
lock sterilise sterilize disinfect prep room reschedule de-risk ingest shard partition cache parse provision encrypt fuzz pentest splice crimp accrue
amortise amortize post invoice offboard diarise diarize seat deduplicate denormalise denormalize materialise materialize parallelise parallelize
paginate throttle tokenise tokenize rework requalify recertify repoint reseal retest recalibrate revalidate reissue reassign restate reapply rehouse
resettle signpost de-clutter chaperone centrifuge catheterise catheterize immunise immunize debrief energise energize portion pre-order deglaze
caramelise caramelize butcher fillet mince knead hand-deliver reorder"""

_PAST = dict(pair.split() for line in _IRREGULAR.split("\n") for pair in line.split("|"))
_BASE = frozenset(_REGULAR.split()) | frozenset(_PAST)
_PASTS = frozenset(_PAST.values()) | {
    "learnt",
    "co-led",
    "co-built",
    "was",
    "were",
    "overran",
    "stood",
    "sprung",
    "pre-sold",
}
_DOUBLES = frozenset(
    """
    plan ship cut map trim program refer prefer equip submit admit transfer debug scrap run set stop drop tag
    chat swap wrap step spot scan slot control enrol fulfil instal embed bar chop clip crop dig fit log mop
    pin plug prop sub stub scrub quiz rig rip scrub sift skip slip snap stir strip strap swab tip top trap trek vet whip zip
    prep patrol propel rebut spur compel expel occur recur defer deter commit omit permit remit plot pop jog hop
    """.split()
) - frozenset(("sift",))
_NOT_PAST = frozenset(
    """
    need speed feed seed breed weed indeed bed red shed unlimited detailed advanced experienced skilled
    certified licensed registered dedicated qualified motivated united limited integrated applied distributed
    related mixed proceed exceed succeed sacred hundred kindred naked ahead instead infrared biomed wicked beloved
    chartered self-employed self-motivated self-taught accomplished seasoned talented proven trusted valued respected aged
    assorted attached interested educated unmatched committed long-established so-called ground based unused bilingual
    """.split()
)
SAME_PAST = frozenset(verb for verb, done in _PAST.items() if verb == done)
"""Verbs whose past is the plain form: "cut", "set", "read"."""
_PREFIX = re.compile(r"^(?:re|over|under|out|mis|pre|fore)-?(?=[a-z]{3})")
_PASSIVE: dict[str, frozenset[str]] = {
    word: frozenset(after.split())
    for word, after in {
        "promoted": "to from twice after within",
        "awarded": "the a an best for first employee",
        "selected": "to for as from by",
        "chosen": "to for as from by",
        "recognised": "for as by with",
        "recognized": "for as by with",
        "nominated": "for as by",
        "appointed": "to as by",
        "elected": "to as by vice class president chair captain secretary treasurer",
        "named": "the a as best employee top to",
        "hired": "to as by",
        "recruited": "to by as",
        "tasked": "with to",
        "trusted": "with to",
        "entrusted": "with to",
        "invited": "to by as",
        "seconded": "to",
        "honored": "with as for",
        "honoured": "with as for",
        "charged": "with",
        "assigned": "to",
        "asked": "to by",
        "commended": "for by",
        "credited": "with for",
        "voted": "best most the",
        "given": "",
        "shortlisted": "for as",
        "headhunted": "by to for",
        "retained": "by as",
        "certified": "in as by to",
        "licensed": "to as by in",
        "qualified": "in to",
        "called": "to",
        "employed": "as by",
        "contracted": "to by",
        "fast-tracked": "to",
    }.items()
}


_PAIRS = {
    tuple(pair.split())
    for pair in """cold call|deep clean|quality check|spot check|fact check|line manage|project manage|stage manage|case manage|performance manage
|pair program|threat model|penetration test|pen test|load test|stress test|user test|smoke test|beta test|a/b test|field test|split test
|risk assess|cross train|cross sell|hand code|hand wire|hand pick|hand pack|double check|live stream|job shadow|mystery shop|dual write|reverse engineer
|soft launch|fault find|copy edit|colour grade|color grade|fast track|trouble shoot""".replace("\n", "").split("|")
}
"""Verbs in two words, which résumés write as often as with a hyphen."""


def pair_at(text: str) -> re.Match[str] | None:
    """The first word of a verb in two words, with the space after it: "Cold " of "Cold called 60 managers"."""
    head = re.match(r"([A-Za-z/]+) (?=([a-z]+)\b)", text)
    if not head:
        return None
    first, second = fold(head[1]), head[2]
    return head if any(one == first and second in (verb, past(verb), f"{verb}led") for one, verb in _PAIRS) else None


def is_passive(word: str, after: str) -> bool:
    """Whether a participle at the head of a bullet lacks "was": "Promoted to", "Given a budget".

    `after` is what follows it.
    """
    low = fold(word)
    if low not in _PASSIVE:
        return False
    bare = after.lstrip()
    nexts = fold(bare.split(" ", 1)[0]) if bare else ""
    return bool(bare) and (
        low == "given"
        or nexts in _PASSIVE[low]
        or (low in ("awarded", "named") and bare[0] in "\"“'‘")
        or (low == "awarded" and bare[0] in "£$€" and " to " not in bare)
        or is_honour(low, bare)
        or (low in _MADE and is_post(bare))
    )


_OFFICES = frozenset(
    "chair chairman chairwoman chairperson trustee governor convenor convener delegate prefect".split()
)
_MADE = frozenset("elected appointed named crowned voted".split())


def is_post(after: str) -> bool:
    """Whether what follows is a title in capitals: "Elected Health and Safety Representative" is what one became."""
    return any(fold(word) in TITLE_WORDS | _OFFICES for word in re.findall(r"[\w'’-]+", _CAPITALS.match(after)[0]))  # type: ignore[index]


_CAPITALS = re.compile(r"(?:[A-Z][\w&'’-]*(?: (?:and|of|&))?(?: |$|(?=[,.;(])))*")
_HONOUR = re.compile(
    r"(?:[A-Z][\w&'’-]* ){0,4}?(?:[A-Z][\w&'’-]*) of the (?:Day|Week|Month|Quarter|Season|Year|Match)\b|one of the\b"
)


def is_honour(word: str, after: str) -> bool:
    """Whether what follows "awarded", "named" or "voted" is what one was made: "Nurse of the Quarter"."""
    return fold(word) in ("awarded", "named", "voted", "crowned") and _HONOUR.match(after.lstrip()) is not None


def is_past(word: str) -> bool:
    """Whether a word at the head of a bullet is a past form: "Led", "Rebuilt", "Shipped"."""
    low = fold(word)
    stripped = low.removeprefix("re-").removeprefix("co-")
    if low in _NOT_PAST or (low in _BASE and low not in _PASTS):
        return False
    if low in ("agreed", "guaranteed", "refereed", "freed"):
        return True
    root = _PREFIX.sub("", low)
    return (
        low in _PASTS
        or stripped in _PASTS
        or (root in _PASTS and root not in SAME_PAST)
        or (low.endswith("ed") and len(low) > 3 and low[-3] not in "e")
    )


def base_of(word: str) -> str | None:
    """The plain verb of "manage", "manages" or "managing"; None for a word that is no such verb."""
    low = fold(word)
    candidates = [low]
    if low.endswith("ies"):
        candidates.append(low[:-3] + "y")
    if low.endswith("es"):
        candidates.append(low[:-2])
    if low.endswith("s"):
        candidates.append(low[:-1])
    if low.endswith("ing"):
        stem = low[:-3]
        candidates += [stem, stem + "e", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem]
    if low in ("sales", "goods", "needs", "means", "works", "news", "sports", "hers"):
        return "work" if low == "works" else "need" if low == "needs" else None
    return next((one for one in candidates if one in _BASE), None)


def is_form(word: str) -> bool:
    """Whether a word is a form of a verb of the list: "manage", "manages", "managing", "managed"."""
    low = fold(word)
    roots = {low[:-1], low[:-2], low[:-3] if low[-4:-3] == low[-3:-2] else ""} if low.endswith("ed") else set()
    return base_of(low) is not None or low in _PASTS or not roots.isdisjoint(_BASE)


def is_base(word: str) -> bool:
    """Whether a word is a plain verb form of the list."""
    return fold(word) in _BASE


def past(verb: str) -> str:
    """The past of a plain verb: "lead" is "led", "plan" is "planned", "carry" is "carried"."""
    low = fold(verb)
    if low in _PAST:
        return _PAST[low]
    if low.endswith("e"):
        return low + "d"
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return low[:-1] + "ied"
    return low + low[-1] + "ed" if low in _DOUBLES else low + "ed"

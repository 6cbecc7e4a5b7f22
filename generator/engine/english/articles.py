"""The articles that résumés drop, put back: "built ranking model" becomes "built a ranking model".

Only where it cannot come out wrong: the phrase ends in a singular noun that can be counted,
from a closed list, and nothing determines it yet. Plurals, mass nouns, names and words that
are sometimes one and sometimes the other stay as they are.
"""

from __future__ import annotations

import re

from generator.engine.english.verbs import base_of, is_base, is_past
from generator.engine.names.titles import TITLE_WORDS
from generator.ground.text import fold

_COUNTABLE = frozenset(
    """
    academy agency agent agreement album alert algorithm allotment animation annex app appeal application
    apprentice approach archive arena article assembly assistant atlas audit award backend backlog bakery band
    bank banner bar barn base bathroom bay bed bench bid blog board book bot boutique branch brand bridge brief
    brigade brochure budget bug bulletin bundle buyer cabinet café cafe calculator calendar campaign candidate
    canteen car card career caseload catalog catalogue centre center chain channel charity chart chatbot checklist
    chorus circuit classifier classroom clinic clock club cluster codebase code-base cohort collection college column
    committee community company compiler component concept conference connector contract controller convention
    converter cottage council course crawler crew crop curriculum customer daemon dashboard database dataset
    deal deck department desk detector device diary dictionary digest directory display district document donor
    drawing drill driver duplex e-book editor emulator engine enterprise estate estimator event exhibit exhibition
    experiment exporter extension extractor facility factory fair farm feature feed festival filter firewall
    fleet flow flyer footbridge forecast form formula forum foundation frame framework freezer frontend fund funnel
    gallery game garage garden gateway glossary goal grader grant graph grid group guide guidebook guideline gym
    hackathon handbook handler harness helpdesk helpline highlighter hospital hotel hotline house hub initiative
    inspector installer institute instrument integration interface interpreter intranet inventory-system invoice
    itinerary journal keyboard kiosk kit kitchen lab laboratory lake lakehouse landing-page launcher layer layout
    leaderboard leaflet league lesson library line linter list loader log logbook logo loop machine magazine mailing
    manual map marketplace matrix mechanism meet-up meetup memo menu method methodology metric microservice
    microsite middleware-layer migration-plan mill mobile-app mock-up mockup model module monitor monolith monorepo
    monument museum mural network newsletter notebook novel nursery office onboarding-plan orchestra orchestrator
    organisation organization outlet outpost package page pamphlet panel parser partnership patch pathway
    pavilion pharmacy phrasebook pilot pipeline plan planner plant platform playbook playground plugin podcast policy
    pool portal portfolio poster predictor presentation prison procedure process processor product profile program
    programme project proposal protocol prototype proxy pub puzzle query questionnaire queue quiz rebrand receiver
    recipe recommender redesign refinery region register registry renderer repo report reporter repository reserve
    resource restaurant ring road roadmap robot roof room rota roster route router routine rubric runbook salon sandbox
    scanner schedule scheduler scheme school scorecard scraper screen script sculpture section segment seminar sensor
    sequence series server shed shelter shift shop showroom simulator site sitemap sketch skill-matrix slide society
    solution song spreadsheet sprint squad stack stadium stall standard startup start-up station stockroom store
    stream studio study style-guide subsidiary suite summit supermarket supplier surgery survey switch
    syllabus symposium system table tank taskforce task-force team template tent territory test testbed text-book
    textbook theatre theater theme thesis timeline timetable toolbar toolbox toolchain toolkit tool tour tower
    tracker trail tram transformer transistor translator treaty trial tribunal tunnel turbine tutorial unit
    university vendor venue vessel video viewer villa vineyard visualisation visualization vocabulary wall ward
    wareroom warehouse webinar webpage website wiki widget wing wizard workflow workplace workshop workspace wrapper
    yard zoo zone ecosystem identity estate charter dossier merger acquisition turnaround rollout roll-out relaunch
    re-launch takeover spin-off handover turnaround refit refurbishment contractor subcontractor client apprentice
    trainee intern volunteer-scheme competitor mentor cleanup clean-up workaround backup-system hotfix regression-suite
    inbox mailbox user walk class degree meeting talk conference marathon phone speech certificate diploma award prize medal scholarship fellowship
    ceremony gala party wedding trip tournament competition race exam test role job task problem bottleneck gap deadline target score rate ratio vehicle van truck lorry forklift crane boat bus flat
    apartment farm relationship defect feedback-loop backlog checkout cycle warranty waitlist wait-list helpline
    increase decrease rise uplift drop improvement gain boost jump
    api sdk sop mvp crm erp cms faq rfp sla poc cli lms wms nda kpi okr dag etl-pipeline
    """.split()
)
_DETERMINED = frozenset(
    """
    a an the this that these those my our their its his her your all any both each every either neither some several
    many more most few fewer less multiple various numerous over up around about approximately nearly almost two
    one three four five six seven eight nine ten eleven twelve no another such what whatever which enough half double
    myself themselves it them us him what who whom there not only
    """.split()
)
_FIRST_OF_ALL = frozenset(
    "first second third largest biggest highest lowest latest fastest best worst entire whole same main only next last".split()
)
_STOP = frozenset(
    """
    why how whether if once to for from by on in of at as and or with across through into via between among amongst that which who whose
    whom when where while whilst within without under over against after before during per than so if because
    until since including plus but above below behind along around about toward towards throughout upon versus
    vs worth than using leveraging utilising utilizing reducing improving resulting is are was were has have had will can could would should
    """.split()
)
_BEFORE_NOUN = frozenset(
    "for with from on in into at through via within across under over by of as against after behind without to".split()
)
_PARTICLE = frozenset("out up off over back down".split())
_NUMBERED = frozenset("tier level year phase grade stage type version band class category iso bs part step".split())
_EXISTING = frozenset(
    """
    grew grow improved improve increased increase raised raise expanded expand doubled double halved halve redesigned
    redesign rewrote rewrite rebuilt rebuild modernised modernized overhauled overhaul streamlined streamline
    refactored simplified upgraded updated relaunched revamped restructured reorganised reorganized re-architected
    cut lowered lifted boosted decreased shortened slashed trimmed rearchitected re-engineered turned joined supported support stabilised stabilized reduced reduce
    """.split()
)
_HEADING = frozenset(
    "led lead ran run headed head managed manage owned own directed direct supervised supervise".split()
)
_MOVING = _HEADING | {"drove", "oversaw", "planned"}
_AUTHORED = frozenset(
    "authored author co-authored co-author published publish wrote write co-wrote co-write presented present".split()
)
_HEADED = frozenset("team department unit platform program programme project".split())
_SHARED = frozenset("team department company office board ward council committee".split())
_ORGANISED = frozenset(
    "team committee group crew squad panel brigade cohort portfolio caseload network budget fleet fund".split()
)
_BEFORE_TITLE = frozenset(
    "head lead store project line duty shift branch support design test staff account trade brand".split()
)
_OFFICES = frozenset([("head", "office"), ("audit", "committee"), ("board", "level")])
_GERUND_MODIFIER = frozenset(
    """
    onboarding training planning marketing reporting monitoring scheduling testing pricing billing ranking learning
    engineering manufacturing accounting banking nursing housing building purchasing ordering booking ticketing
    tracking mentoring coaching teaching reading writing cleaning shopping mailing landing operating advertising
    branding fundraising recruiting hiring staffing staging processing trading lending funding forecasting budgeting
    screening serving streaming messaging logging alerting routing parsing indexing searching warehousing packing
    picking shipping receiving invoicing licensing publishing printing gaming dining working long-running filing
    self-paying voting grading marking parenting swimming training cutting welding wiring
    gardening modelling modeling labelling labeling tagging caching queuing outstanding existing leading growing
    recurring award-winning high-performing fast-growing ageing aging underperforming failing struggling
    """.split()
)
_SAYS_WHAT_IT_DOES = frozenset(
    "supporting enabling allowing spanning comprising containing covering reaching letting connecting".split()
)
_MOVED = frozenset("migration transition move integration transformation".split())
_TOKEN = re.compile(r"\d+:\d+(?![\w:])|[^\s,;:()\"“”]+|[,;:()\"“”]")
_MEASURED = re.compile(
    r"(?:[$£€]?\d[\d.,]*[kKmM]?(?:bn)?-[A-Za-z]|[$£€]\d[\d.,]*(?:[kKmM]|bn)?\+?$|\d+/\d+$|\d[\d.]*%$|\d+:\d+$)"
)
_VOWEL_SOUND = re.compile(
    r"[$£€]?(?:8|11(?![\d.])|11,|18(?![\d.])|18,)"
    r"|[aiAI]|[eE](?![uU]|we)|[oO](?!ne\b|nce\b|uija)"
    r"|[uU](?!ni(?!n[a-z]|mp|ma)|s[aeu]|rl\b|t[ie]|biq|[A-Z]|K\b)|[hH](?:our|onest|onou?r|eir)|[FHLMNRSX](?=[A-Z\d&]|\b)"
)
_SPOKEN = re.compile(
    r"(?:NASA|NATO|RAID|RAG|REST|RAM|ROM|LAN|SOC|SOX|SIEM|SCADA|SCRUM|HIPAA|HACCP|LIMS|NICU|NOSQL|RACI|SWOT|STEM"
    r"|LEED|NEBOSH|RIBA|RICS|FIFA|FEMA|SAAS|SIM|MIDI|SAML|SAN|SWAT|LASIK|HUD|MENSA|FINRA|NAFTA|SOAP|LIDAR|RADAR"
    r"|LATEX|LEAN|SAFE|SEND|SPIN|MASH|MATLAB|SAGE|SHRM|SLURM)\b"
)


_TITLES = TITLE_WORDS - frozenset(
    """
    counsel lead scrum sous head principal associate staff volunteer coach cook judge advocate pilot server handler
    porter rep cto ceo cfo coo cmo vp rn lpn cna hca sdr bdr ae csm pm swe sre tester trader
    """.split()
)
_IN_OFFICE = frozenset("acted act served serve elected appointed promoted recruited retained".split())
_ASSISTING = frozenset("assisted assist supported support advised advise shadowed shadow helped help".split())


def article(noun: str) -> str:
    """Give "a" or "an" by the sound of the first word."""
    return "an" if _VOWEL_SOUND.match(noun) and not _SPOKEN.match(noun) else "a"


def is_countable(noun: str) -> bool:
    """Whether a noun is a thing that can be counted, and so no name by itself: "website", "dashboard"."""
    return fold(noun) in _COUNTABLE


def with_articles(verb: str, tail: str) -> str:
    """The verb and what follows, with the articles that the résumé dropped: before the object of
    the verb and of further verbs, and before longer phrases after a preposition.
    """
    tokens = list(_TOKEN.finditer(tail))
    low = [fold(token.group()) for token in tokens]
    puts: list[tuple[int, str]] = []
    at, leading, bare, unsaid = _after_particle(low, 0), verb, False, False
    if verb in ("helped", "help") and low and is_base(low[0]):
        at, leading = 1, low[0]
    while at < len(tokens):
        put, end = _phrase(tokens, low, at, leading, verb)
        wanted = leading not in _BEFORE_NOUN or leading == "as" or end - at >= 2
        if put and wanted and not (unsaid and leading in ("to", "for")):
            puts.append((tokens[at].start(), put))
            bare = True
        unsaid = _bare_start(low, at, end, leading, put if wanted else "") or _name_to_come(tokens, low, at, end)
        at, leading = _next_place(low, max(end, at), bare=bare)
    for place, put in reversed(puts):
        tail = f"{tail[:place]}{put} {tail[place:]}"
    return verb + tail


def _bare_start(low: list[str], at: int, end: int, leading: str, put: str) -> bool:
    """Whether "from check-in" stands without an article, so that "to exam room" does too."""
    return leading == "from" and not put and end > at and low[at] not in _DETERMINED


def _name_to_come(tokens: list[re.Match[str]], low: list[str], at: int, end: int) -> bool:
    """Whether "a 4-week Applied Python" has its noun after "for": "for AI curriculum"."""
    return end - at > 1 and low[at] in ("a", "an", "the") and tokens[end - 1].group()[0].isupper()


def _after_particle(low: list[str], at: int) -> int:
    """Past the "out" of "rolled out"."""
    return at + 1 if at + 1 < len(low) and low[at] in _PARTICLE and low[at + 1] not in _STOP else at


def _next_place(low: list[str], at: int, *, bare: bool) -> tuple[int, str]:
    """Where the next noun phrase may start, and the word it hangs on."""
    for index in range(at, len(low) - 1):
        word, after = low[index], low[index + 1]
        if word in ("and", ",", "&"):
            if is_past(after) and not is_base(after):
                return _after_particle(low, index + 2), after
            if word != "," and not bare and base_of(after) is None and index + 2 < len(low):
                return index + 1, "for"
        elif word == "to" and is_base(after) and index and not _names_person(low, index + 1):
            if index + 2 < len(low):
                return _after_particle(low, index + 2), after
        elif word in _BEFORE_NOUN or word in ("using", "saving"):
            if _is_gerund(low, index + 1):
                return index + 2, "using"
            return index + 1, word
    return len(low), ""


def _names_person(low: list[str], at: int) -> bool:
    """Whether what reads as a verb belongs to a title or an office: "to head chef", "to store manager", "to head office"."""
    after = low[at + 1].rstrip(".!?") if at + 1 < len(low) else ""
    return (low[at] in _BEFORE_TITLE and after in TITLE_WORDS) or (low[at], after) in _OFFICES


def _is_gerund(low: list[str], at: int) -> bool:
    """Whether "-ing" is a verb's there: "in writing a grant", not "for training course"."""
    after = low[at + 1] if at + 1 < len(low) else ""
    return (
        low[at].endswith("ing")
        and base_of(low[at]) is not None
        and (low[at] not in _GERUND_MODIFIER or after in _DETERMINED or after[:1].isdigit())
    )


def _phrase(tokens: list[re.Match[str]], low: list[str], at: int, leading: str, verb: str) -> tuple[str, int]:
    """The article that the noun phrase at a token lacks ("" for none) and where it ends."""
    first = tokens[at].group() if at < len(tokens) else ""
    end = _end_of(tokens, low, at)
    if end == at or low[at] in _DETERMINED or not _may_start(first):
        return "", end
    if re.fullmatch(r"(?:today|tomorrow|yesterday|tonight)['’]s", low[at]):
        return "", end
    if re.search(r"[a-z]['’]s$", first):
        return ("the" if first.islower() else ""), end
    head = low[end - 1]
    if low[at:end] == ["head", "office"] or low[max(0, at - 2) : at + 1] == ["health", "and", "safety"]:
        return "", end
    if first[0].isupper() and low[end : end + 1] == ["of"] and leading != "as" and head in _TITLES:
        return "", end
    if leading == "as" or head in _TITLES:
        return _titled(first, head, leading, low[at - 2] if at >= 2 else verb), end
    if low[end : end + 2] == ["of", "the"] or (tokens[end - 1].group()[0].isupper() and not first.isupper()):
        return "", end
    if low[at] == "own" and leading not in _BEFORE_NOUN:
        return "my", end
    if head in _MOVED and leading in _MOVING and low[end : end + 1] in (["from"], ["of"], ["to"]):
        return "the", end
    if _heads_with_next(low, end) or _shares_plural(low, end):
        return "", end
    if head == "paper" and leading in _AUTHORED:
        return article(first), end
    if head not in _COUNTABLE or any("'" in word or "’" in word for word in low[at:end]):
        return "", end
    if any(word in _COUNTABLE and word.endswith("s") for word in low[at : end - 1]):
        return article(first), end
    return _choice(first, low, at, end, leading), end


def _heads_with_next(low: list[str], end: int) -> bool:
    """Whether what stands before "and" belongs to people named after it: "plant and quality managers"."""
    if end + 2 >= len(low) or low[end] not in ("and", "&", "or"):
        return False
    after = [word.rstrip(".!?") for word in low[end + 1 : end + 4]]
    return any(word.endswith("s") and word[:-1] in TITLE_WORDS for word in after[1:])


def _shares_plural(low: list[str], end: int) -> bool:
    """Whether a list goes on to a plural that all of it shares: "engine, brake and transmission faults"."""
    rest = [word.rstrip(".!?") for word in low[end : end + 8]]
    joint = next((index for index, word in enumerate(rest) if word in ("and", "&", "or")), None)
    if joint is None or rest[0] not in (",", "and", "&", "or") or any(word in _STOP for word in rest[1:joint]):
        return False
    first, kind, things = (*rest[joint + 1 : joint + 4], "", "", "")[:3]
    if rest[0] != "," or first in _STOP | _DETERMINED or not things.endswith("s"):
        kind, things = (
            first,
            kind,
        )  # the thing itself comes second: "and transmission faults"; third in "and fixed asset balances"
    return bool(
        things.endswith("s") and not things.endswith("ss") and kind not in _STOP | _DETERMINED
    ) and not _QUALITY.search(kind)


_QUALITY = re.compile(
    r"(?:ly|al|ive|ed|ing|ic|ous|ent|ant|able|ful|less|ary)$|^(?:new|other|two|three|four|five|six|more|small|big|large)$|\d"
)
"""What ends an adjective, which tells nothing of the noun before it: "dashboard and monthly reports"."""


def _titled(first: str, head: str, leading: str, before: str) -> str:
    """The article of a person: "a nurse" after "worked as", "the store manager" after "assisted".

    `before` is the word before `leading`.
    """
    if head not in _TITLES or (leading in _BEFORE_NOUN and leading not in ("as", "to")):
        return ""
    if leading == "as":
        return "" if before in _IN_OFFICE else article(first)
    if leading == "to":
        return "the" if before in ("reported", "report") and first.islower() else ""
    return "the" if leading in _ASSISTING else article(first)


def _choice(first: str, low: list[str], at: int, end: int, leading: str) -> str:
    head = low[end - 1]
    of = end < len(low) and low[end] == "of"
    measured = bool(_MEASURED.match(first))
    if low[at] in ("second", "third", "next"):
        return "a"
    if low[at] in _FIRST_OF_ALL:
        return "the"
    if leading in _BEFORE_NOUN:
        return "the" if head in _SHARED and not of and not measured else article(first)
    if leading in _HEADING and head in _HEADED and first[0].isupper() and not of:
        return "the"
    modified = re.match(r"(?:cross|multi|high)-|new\b|small\b|large\b|remote\b|global\b", low[at])
    if leading in _EXISTING and not measured and not of and low[at] not in ("new", "legacy"):
        return "the"
    if leading in _HEADING and head in _HEADED and not of and not measured and not modified:
        return "the"
    return article(first)


def _may_start(first: str) -> bool:
    return first[0].isalpha() or bool(_MEASURED.match(first))


def _end_of(tokens: list[re.Match[str]], low: list[str], at: int) -> int:
    """Where the run of adjectives and nouns from a token ends; the run is empty where it cannot be told."""
    index = at
    while index < len(tokens):
        word = tokens[index].group()
        if word in "–—→-/+|&*~=" or not (word[0].isalnum() or word[0] in "$£€") or low[index] in _STOP:
            break
        if index > at and (low[index] in _DETERMINED or _stops(word, low, index)):
            break
        if index > at and low[index].endswith("ing") and base_of(word):
            if _goes_on(low, index):
                return index
            if low[index] not in _GERUND_MODIFIER:
                return at if low[index - 1] in _COUNTABLE else index
        if index - at > 5:
            return at
        index += 1
        if word.endswith((".", "!", "?")):
            return at if word.rstrip(".!?") != word and index < len(tokens) else _ending(low, index)
    return index


def _goes_on(low: list[str], index: int) -> bool:
    """Whether a form in "-ing" says what the noun before it does ("a system supporting OAuth") and does not
    belong to a noun to come ("ticket handling systems").
    """
    after = low[index + 1] if index + 1 < len(low) else ""
    return low[index] in _SAYS_WHAT_IT_DOES or after[:1].isdigit() or after in _DETERMINED


def _ending(low: list[str], index: int) -> int:
    """A noun with the full stop after it counts without."""
    low[index - 1] = low[index - 1].rstrip(".!?")
    return index


def _stops(word: str, low: list[str], index: int) -> bool:
    """A number or a participle after the noun: "30% YoY", "used by six teams"."""
    if word[0].isdigit() or word[0] in "$£€":
        return low[index - 1] not in _NUMBERED and not re.match(r"[$£€]?\d[\d.,]*[a-zA-Z]*-[A-Za-z]", word)
    after = low[index + 1] if index + 1 < len(low) else ""
    return (
        low[index] not in _COUNTABLE
        and word.islower()
        and is_past(word)
        and (after in _STOP or after in _DETERMINED or not after)
    )

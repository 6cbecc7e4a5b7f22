"""What a phrase in a job's heading is: a title, an employer, a place, or terms of work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.engine.english.verbs import is_base, is_past
from generator.engine.names.titles import TITLE_WORDS
from generator.engine.resumes.rows import LONG
from generator.ground.text import fold

_KEPT = 4_096
_MORE_TITLES = frozenset(
    """
    hand ingenieur ingenieurin ingénieur entwickler entwicklerin leiter leiterin berater beraterin mitarbeiter mitarbeiterin sachbearbeiter
    sachbearbeiterin verkäufer verkäuferin koch köchin krankenpfleger krankenschwester pflegefachkraft pflegefachfrau lehrer lehrerin werkstudent
    werkstudentin praktikant praktikantin praktikum auszubildender geschäftsführer projektleiter teamleiter teamleiterin kauffrau kaufmann
    referent referentin techniker mechaniker assistentin erzieher erzieherin architektin
    responsable directeur directrice chargé chargée développeur développeuse chef cheffe conseiller conseillère commercial commerciale assistante vendeur
    vendeuse infirmier infirmière enseignant enseignante professeur technicien technicienne comptable stagiaire alternant alternante serveur serveuse
    ingeniero ingeniera desarrollador desarrolladora gerente asistente enfermera enfermero maestro profesora analista técnico vendedor consultora jefe jefa
    dozent dozentin trainee azubi werkleiter meister gärtner gärtnerin bäcker bäckerin konditor tischler schreiner elektriker
    volunteer member chair chairperson chairman chairwoman trustee ambassador freelancer contractor founder co-founder cofounder ceo cto coo cfo
    interim contributor maintainer author fundraiser merchandiser operator handyman gardener landscaper farmer florist stylist hairdresser barber
    beautician barista bar host hostess cleaner picker packer loader guard officer soldier sergeant corporal lieutenant commander sailor airman marine
    priest pastor chaplain musician singer dancer actor actress director conductor composer choreographer cinematographer animator
    sonographer optometrist audiologist dietician nutritionist chiropractor osteopath anaesthetist anesthesiologist oncologist cardiologist
    radiologist neurologist psychiatrist paediatrician pediatrician resident registrar houseman preceptor matron sister ward
    head lead leader sales copywriter bricklayer plasterer joiner glazier decorator rigger scaffolder surveyor groundworker roustabout driller
    machinist millwright toolmaker turner fabricator boilermaker pipefitter linesman signaller conductor steward stewardess crew
    superintendent postdoc fellow researcher scholar undergraduate ta ra gp md dba pa pmo cro cmo cio ciso evp svp avp
    scientist statistician modeller modeler annotator moderator gamer streamer blogger vlogger influencer
    beekeeper butcher baker brewer distiller winemaker fisherman fishmonger forester ranger zookeeper groom trapper jockey
    clerk teller underwriter broker trader banker adjuster actuary bursar treasurer auditor quant
    headteacher headmaster headmistress dean provost proctor invigilator tutor mentor nursery childminder nanny babysitter governess
    lifeguard coach umpire referee physio masseur masseuse sommelier bartender mixologist
    engineer-in-training developer-advocate webmaster sysadmin administrator admin
    mechanic electrician lineworker welder plumber foreman forewoman foreperson
    lawyer solicitor barrister paralegal notary conveyancer magistrate
    seamstress tailor upholsterer cobbler jeweller jeweler goldsmith potter sculptor
    pharmacist dispenser phlebotomist hygienist orthodontist midwife doula paramedic emt orderly
    strategist planner buyer merchandiser expeditor storekeeper stockist warehouseman warehouse
    """.split()
) - frozenset(["ward", "bar", "warehouse", "nursery", "crew", "sales", "marine", "pa", "md"])
_TITLES = TITLE_WORDS | {fold(word) for word in _MORE_TITLES}
_WEAK = frozenset(
    ["associate", "partner", "principal", "fellow", "member", "host", "house", "lead", "head", "staff", "hand"]
)
_STRONG_AFTER = frozenset(["associate", "lead"])
"""Such words that are a title's behind another word: "Research Associate", "Team Lead"."""
_LEVELS = frozenset(
    "senior sr junior jr lead chief staff principal assistant deputy vice trainee graduate apprentice interim acting".split()
)
_LEGAL = frozenset(
    "inc ltd llc llp gmbh ag plc corp corporation co sa sas sarl bv nv ab oy srl spa pty pvt limited kg ug kgaa se aps oyj incorporated ev e.v e.k b.v n.v s.a s.l s.r.l s.p.a s.r.o d.o.o o.o a.s lp pllc".split()
)
_EMPLOYERS = frozenset(
    """
    university universität universite universidad universitet universitetet universiteit yliopisto uniwersytet univerzita università universidade college school academy institute institut hospital clinic clinics infirmary hospice bank group company
    solutions systems technologies technology labs lab laboratories partners holdings associates services council ministry department agency trust
    foundation society association cooperative co-operative church library museum restaurant café cafe hotel hotels bakery pharmacy stores store supermarket airlines airways
    railways logistics foods motors studios studio consulting capital ventures industries international global enterprises energy software media
    nhs army navy authority commission bureau office firm practice surgery centre center healthcare health care home nursery kindergarten primary
    grammar secondary kitchen bistro brewery farm farms estate estates insurance construction builders electric electrical engineering plumbing
    dental medical university-hospital klinikum krankenhaus schule hochschule werke verlag gruppe lycée hôpital clinique société groupe banque
    mairie universidad hospital escuela colegio banco grupo empresa charity network press publishing records theatre theater productions
    research analytics digital interactive robotics pharma pharmaceuticals therapeutics biosciences biotech financial finance retail
    garage garden gardens nurseries warehouse freight shipping transport haulage dairy mill works factory plant federation union club
    league team corps forces government county city borough district schools hospitals homes bootcamp consultancy saas startup
    """.split()
)
_DEPARTMENTS = frozenset(
    """
    unit team division ward sales marketing operations engineering care finance product design support platform infrastructure
    growth emea apac latam americas accounts hr it security data science icu er emergency surgery cardiology oncology paediatrics pediatrics
    maternity analytics strategy partnerships enterprise commercial track neonatal surgical medical-surgical med-surg medsurg pacu picu nicu ccu labour labor delivery telemetry
    nursing midwifery theatres physiotherapy logistics procurement quality compliance communications audit tax risk grade grades year years key mathematics english maths history
    physics chemistry biology science music art dept backend frontend mobile nights days payments success cloud
    """.split()
)
_EITHER = frozenset(
    "payments cloud success analytics logistics partnerships design platform security data mobile music".split()
)
"""Departments' words that end the names of firms as often."""
_SHARED_FIRST = frozenset(
    "core consumer customer client global digital internal central group shared corporate national regional big open public private online people user new".split()
)
"""Words before them that make a department."""
_SHORT_REGIONS = frozenset(
    (
        "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc "
        "nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nl pe nsw vic qld act tas uk usa us uae nz eu ni"
    ).split()
)
_REGIONS = frozenset(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut
    |delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi
    |missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
    |rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec
    |british columbia|alberta|manitoba|saskatchewan|nova scotia|new south wales|victoria|queensland|tasmania|england|scotland|wales|northern ireland
    |united kingdom|united states|united states of america|u.s.a|u.s|u.k|canada|australia|new zealand|ireland|germany|deutschland|austria|osterreich|switzerland
    |schweiz|suisse|france|belgium|belgique|netherlands|the netherlands|luxembourg|spain|espana|portugal|italy|italia|denmark|sweden|norway|finland|iceland|poland
    |czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye|ukraine|russia|estonia|latvia|lithuania|croatia|serbia|slovenia|malta|cyprus
    |india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|philippines|thailand|vietnam
    |israel|lebanon|jordan|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|uganda|tanzania|rwanda|ethiopia|south africa|zimbabwe|zambia|senegal|cameroon
    |saudi arabia|qatar|kuwait|bahrain|oman|united arab emirates|mexico|brazil|brasil|argentina|chile|colombia|peru|ecuador|uruguay|venezuela|costa rica
    |panama|guatemala|cuba|jamaica|trinidad and tobago|dominican republic|puerto rico|fiji|mauritius|botswana|namibia|mozambique|angola|bavaria|bayern|kent|essex|surrey
    |west yorkshire|yorkshire|lancashire|devon|cornwall|norfolk|suffolk|hampshire|dorset|somerset|greater manchester|west midlands|merseyside|tyne and wear|maharashtra
    |karnataka|kerala|tamil nadu|punjab|gujarat|telangana|lagos state|gauteng|western cape|catalonia|lombardy|ile-de-france|hesse|hessen""".replace(
        "\n", ""
    )
    .replace("    ", " ")
    .split("|")
)
_CITIES = frozenset(
    """
    london|paris|berlin|munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|leipzig|dresden|hannover|nuremberg|nürnberg|vienna|wien|graz|zurich|zürich|geneva|genève|basel
    |bern|lausanne|amsterdam|rotterdam|utrecht|the hague|eindhoven|brussels|bruxelles|antwerp|ghent|madrid|barcelona|valencia|seville|sevilla|bilbao|malaga|lisbon|lisboa|porto|rome|roma
    |milan|milano|turin|torino|naples|bologna|florence|copenhagen|aarhus|stockholm|gothenburg|malmö|oslo|bergen|helsinki|espoo|reykjavik|warsaw|warszawa|krakow|kraków|wroclaw|wrocław|gdansk|gdańsk|prague
    |praha|brno|budapest|bucharest|cluj|cluj-napoca|sofia|athens|istanbul|ankara|izmir|kyiv|kiev|lviv|moscow|tallinn|riga|vilnius|zagreb|belgrade|ljubljana|dublin|cork|galway|limerick|belfast|edinburgh
    |glasgow|aberdeen|dundee|inverness|cardiff|swansea|newport|manchester|birmingham|leeds|liverpool|sheffield|bristol|newcastle|nottingham|leicester|coventry|bradford|hull|york|oxford|cambridge
    |brighton|southampton|portsmouth|plymouth|exeter|norwich|reading|derby|bath|wolverhampton|sunderland|stoke-on-trent|milton keynes|luton|preston|lyon|marseille|toulouse|bordeaux|lille|nantes|nice|rennes|strasbourg
    |montpellier|grenoble|new york|new york city|nyc|brooklyn|boston|chicago|los angeles|san francisco|seattle|austin|dallas|houston|denver|atlanta|miami|philadelphia|phoenix|portland|san diego|san jose
    |washington dc|minneapolis|detroit|cleveland|columbus|cincinnati|pittsburgh|nashville|charlotte|raleigh|tampa|orlando|las vegas|salt lake city|kansas city|st. louis|milwaukee|baltimore|sacramento|oakland|palo alto
    |mountain view|sunnyvale|cupertino|menlo park|redmond|bay area|san francisco bay area|silicon valley|toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|halifax|sydney|melbourne|brisbane|perth|adelaide
    |canberra|auckland|wellington|christchurch|singapore|hong kong|tokyo|osaka|seoul|beijing|shanghai|shenzhen|taipei|bangkok|jakarta|manila|cebu|kuala lumpur|hanoi|ho chi minh city|mumbai|delhi|new delhi
    |bangalore|bengaluru|hyderabad|chennai|pune|kolkata|ahmedabad|gurgaon|gurugram|noida|kochi|karachi|lahore|islamabad|dhaka|colombo|kathmandu|dubai|abu dhabi|doha|riyadh|jeddah|kuwait city|tel aviv
    |jerusalem|cairo|alexandria|casablanca|tunis|lagos|abuja|ibadan|port harcourt|accra|kumasi|nairobi|mombasa|kampala|dar es salaam|kigali|addis ababa|johannesburg|cape town|durban|pretoria|harare
    |lusaka|dakar|mexico city|guadalajara|monterrey|são paulo|sao paulo|rio de janeiro|buenos aires|santiago|bogotá|bogota|medellín|medellin|lima|quito|montevideo|havana|kingston|san juan
    |da nang|hai phong|can tho|surabaya|bandung|yangon|phnom penh|davao|davao city|quezon city|chiang mai|penang|johor bahru|busan|kyoto|nagoya|guangzhou|chengdu|hangzhou|nanjing|jaipur|lucknow|indore|nagpur
    |coimbatore|thiruvananthapuram|visakhapatnam|bhopal|chandigarh|faisalabad|rawalpindi|peshawar|chittagong|chattogram|kisumu|nakuru|eldoret|kano|enugu|benin city|gqeberha|bloemfontein|marrakesh|rabat|amman|beirut
    |baghdad|muscat|manama|tashkent|almaty|baku|tbilisi|yerevan|minsk|kharkiv|odesa|łódź|lodz|poznań|katowice|szczecin|lublin|ostrava|bratislava|košice|timișoara|plovdiv|varna|thessaloniki|sarajevo|skopje|tirana
    |turku|tampere|trondheim|stavanger|uppsala|linköping|odense|aalborg|groningen|tilburg|maastricht|leuven|liège|lucerne|innsbruck|salzburg|linz|bremen|dortmund|bonn|mannheim|karlsruhe|freiburg|aachen|kiel|rostock
    |erfurt|magdeburg|potsdam|dijon|angers|reims|metz|nancy|rouen|zaragoza|granada|murcia|braga|coimbra|faro|genoa|verona|padua|trieste|bari|palermo|catania|waterford|kilkenny|sligo|stirling|carlisle|durham|lancaster
    |peterborough|ipswich|colchester|canterbury|salisbury|gloucester|worcester|stockport|bolton|huddersfield|middlesbrough|regina|saskatoon|hamilton|hobart|geelong|darwin|dunedin|albuquerque|tucson|memphis
    |louisville|omaha|richmond|buffalo|rochester|spokane|boise|tulsa|wichita|fresno""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_TOWNS = {fold(city.strip()) for city in _CITIES}
_LANDS = {one.strip() for one in _REGIONS}
_PLACES = _TOWNS | _LANDS
_REMOTE = re.compile(
    r"\W*(?:(?:fully |100 ?% )?remote|hybrid|on-?site|home ?office|work from home|télétravail|worldwide|nationwide|various locations)"
    r"(?:[\s,/(-]+[\w .,]{0,30})?\W*",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"\W*(?:full|part)[ -]?time\W*|\W*(?:fixed[ -]term|permanent|temporary|temp|contract|freelance|seasonal|casual|internship|apprenticeship|bank|zero[ -]hours?|self[ -]employed"
    r"|vollzeit|teilzeit|minijob|unbefristet|befristet|cdi|cdd|cdi cadre|temps plein|temps partiel|stage|alternance|intérim|paid|unpaid|summer|placement|[\d,.]+\s?(?:fte|%|hours?|salariés|employees|staff|people)"
    r"|(?:~|c\. ?|about |over )?[\d,.]+\+?\s?(?:fte|%|hours?(?: (?:per|a) week)?|salariés|employees|mitarbeiter|staff|people|beds|pupils|students))(?:\s*(?:contract|position|role|cadre|job))?\W*",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\s*\b(?:\d[\d -]*\d|[A-Za-z]{1,2}\d[\dA-Za-z]?(?: \d[A-Za-z]{2})?)$")
_WORD = re.compile(r"[^\W\d_][\w.'’&+#/-]*")
_HEAD_END = re.compile(
    r"\s+(?:of|in|for|at|to|with|und|für|de|des|du|d['’]|en|im)\s+|\s*[,(/|–—:]\s*|\s+-\s+|\s+(?:I{1,3}|IV|V|[1-5])$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:(?P<employer>(?:employer|company|firm)(?:['’]?s)? name|company|name of (?:the )?(?:hospital|company|organi[sz]ation|institution|school|firm|employer)|hospital|school|name (?:and address )?of employer|employer|organi[sz]ation(?: name)?|firm|institution|firma|arbeitgeber|entreprise|empresa)"
    r"|(?P<title>position(?: held)?|job appointment|appointment|occupation(?: or position held)?|job title|title|role|post|designation|funktion|poste|cargo)"
    r"|(?P<location>location|city|ort|lieu)|(?P<dates>period|dates?|duration|zeitraum|période|periodo|from))(?:\s*:\s*(?:[-–]\s*)?|\s{2,}[-–]\s*|(?<=name)\s*[-–]\s*)(?=\S)",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def title_score(text: str) -> float:
    """How much a phrase reads as a job title: 3 when its head noun is one, 1.5 for a word of one."""
    if len(text) > 120:
        return 0.0
    have = [_plain(word) for word in _WORD.findall(text)]
    if not have or text.startswith("The "):
        return 0.0
    head = _WORD.findall(_HEAD_END.split(text.strip(), maxsplit=1)[0])
    last = _plain(head[-1]) if head else ""
    score = 0.0
    if _is_firm(last, have):
        score = 1.0
    elif _is_title_word(last):
        score = 1.8 if last in _WEAK and not (last in _STRONG_AFTER and len(head) > 1) else 3.0
    elif any(map(_is_title_word, have)):
        score = 1.5
    if have[0] in _LEVELS and len(have) > 1:
        score += 1.0
    return score - (4.0 if _legal(have) else 0.0)


@lru_cache(maxsize=_KEPT)
def employer_score(text: str) -> float:
    """How much a phrase reads as an organisation: 4 for a legal form, 3 for its last word."""
    if len(text) > 120:
        return 0.0
    have = [_plain(word) for word in _WORD.findall(text)]
    if not have or " ".join(have) in _DESKS:
        return 0.0
    if _legal(have):
        return 4.0
    named = [word in _FOLDED_EMPLOYERS for word in have]
    head = _WORD.findall(_HEAD_END.split(text.strip(), maxsplit=1)[0])
    if (
        head
        and any(named)
        and not named[len(head) - 1]
        and _plain(head[-1]) in _TITLES
        and (_plain(head[-1]) not in _WEAK or _plain(head[-1]) in _STRONG_AFTER)
    ):
        return 0.0  # "Data Engineering Trainee" is a person
    if (named[-1] and len(have) > 1) or _is_firm(have[-1], have):
        return 2.8
    score = 2.2 if any(named) and len(have) > 1 else 0.8 if any(named) else 0.0
    return score + (0.5 if text.isupper() else 0.0) + (0.3 if all(word[:1].isupper() for word in text.split()) else 0.0)


def is_employer(text: str) -> bool:
    """Whether a short phrase reads as an organisation rather than as a title."""
    return employer_score(text) >= 2.2 and employer_score(text) > title_score(text)


_STATE = re.compile(r", [A-Z]{2}$")
_COUNTY = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)? County|(?:County|Co\.) [A-Z][a-z]+")


_PROVINCE = re.compile(
    r"\b(?:region|province|state|county|district|oblast|prefecture|area|territory|canton|governorate|luzon|visayas|mindanao)$"
)
"""How the middle of a place ends that a network writes: "Quezon City, National Capital Region, Philippines"."""


@lru_cache(maxsize=_KEPT)
def is_place(text: str) -> bool:
    """Whether a phrase is a place: "Leeds", "Austin, TX", "Remote", "Princeton, NJ"."""
    bare = text.strip(" ,;.()|·•–—-")
    if not bare or len(bare) > 60 or "@" in bare:
        return False
    if _COUNTY.fullmatch(bare) or _REMOTE.fullmatch(bare):
        return True
    parts = [fold(part).strip(" .") for part in re.split(r"[,/(]| - ", bare) if part.strip(" .)")]
    if len(parts) == 1:
        return parts[0].strip(")") in _PLACES
    if len(parts) == 3 and parts[2] in _LANDS and _PROVINCE.search(parts[1]):
        return True
    return 1 < len(parts) <= 4 and not _begins_otherwise(parts, bare) and _ends_as_a_place(parts, bare)


def _begins_otherwise(parts: Sequence[str], bare: str) -> bool:
    """Whether the part before the first comma is a firm, a title or a street, or the parts after it are no places."""
    if any(char.isdigit() for char in parts[0]) or _legal(parts[0].split()) or title_score(parts[0]) >= 3:
        return True
    state = len(parts) == 2 and _STATE.search(bare) is not None
    if employer_score(parts[0]) >= (2.6 if state else 2) or employer_score(bare.partition(",")[0]) >= (
        2.6 if state else 2.5
    ):
        return True
    if any(employer_score(part) >= 2.2 for part in parts[1:-1]):
        return True
    known = parts[0] in _TOWNS or all(_POSTCODE.sub("", part).strip() in _PLACES for part in parts[1:])
    return len(parts) > 2 and not known


def _ends_as_a_place(parts: Sequence[str], bare: str) -> bool:
    """Whether the last part is a land or a state, or one that belongs to the town before it."""
    last = _POSTCODE.sub("", parts[-1].strip(")")).strip()
    state = last in _SHORT_REGIONS and _POSTCODE.sub("", bare.rpartition(",")[2]).strip(" .)(").isupper()
    return (
        state
        or last in _LANDS
        or (parts[0] in _TOWNS and (not last or last in _PLACES))
        or _REMOTE.fullmatch(last) is not None
    )


def is_region(text: str) -> bool:
    """Whether a phrase is the part after a comma of a place: "TX", "Germany"."""
    bare = text.strip(" .")
    return (
        fold(bare) in _PLACES
        or (bare.isupper() and fold(bare) in _SHORT_REGIONS)
        or _REMOTE.fullmatch(bare) is not None
    )


_DESKS = frozenset(("front office", "back office", "front of house", "back of house", "front desk", "main kitchen"))


def is_department(text: str) -> bool:
    """Whether a phrase names a part of an organisation: "Intensive Care Unit", "EMEA Sales"."""
    have = [_plain(word) for word in _WORD.findall(text)]
    if " ".join(have) in _DESKS:
        return True
    return bool(have) and (have[-1] in _DEPARTMENTS or have[0] in _DEPARTMENTS) and not _legal(have)


def may_be_employer(text: str) -> bool:
    """Whether a phrase that ends like a department may be a firm: "Tidewrack Payments", but not "Core Payments"."""
    have = [_plain(word) for word in _WORD.findall(text)]
    return len(have) > 1 and have[-1] in _EITHER and have[0] not in _DEPARTMENTS | _SHARED_FIRST


@lru_cache(maxsize=_KEPT)
def is_terms(text: str) -> bool:
    """Whether a phrase gives terms of work only: "Full-time", "CDI", "20 hours a week"."""
    return len(text) <= 50 and _TERMS.fullmatch(text.strip()) is not None


_BREAK = re.compile(
    r"(?:planned |full-?time )?(?:career|family|employment|work|parental|maternity|paternity|caregiving|sabbatical|medical|study|childcare)?[ -]?(?:break|leave|sabbatical|gap(?: year)?|travel(?:l?ing)?)(?: (?:to|for|while|due|and|in|from) .{2,60})?",
    re.IGNORECASE,
)


def is_break(text: str) -> bool:
    """Whether a phrase says that one was away from work: "Career break", "Parental leave"."""
    return _BREAK.fullmatch(text) is not None


def is_legal_form(text: str) -> bool:
    """Whether a phrase is only a legal form: "Inc.", "GmbH"."""
    return _plain(text.strip(" .")) in _LEGAL


_RANKED = re.compile(r"(?:Grade|Level|Stage|Form|Key Stage|Year) \d{1,2} (?:and \d{1,2} )?[A-Z]")
"""How the title of one who teaches a year begins: "Grade 2 Teacher"."""


@lru_cache(maxsize=_KEPT)
def starts_with_verb(text: str) -> bool:
    """Whether a line starts as a bullet does: "Led a team", "Manage four coordinators"."""
    first = _WORD.match(text)
    if first is None or len(text) > LONG * 10:
        return False
    if is_past(first.group()):
        return title_score(text[:60]) < 3
    if _RANKED.match(text):
        return False
    after = text[first.end() : first.end() + 2].strip()
    plain = (
        is_base(first.group())
        and not text[first.end() :].startswith(" of ")
        and (after.islower() or after.isdigit())
        and len(text.split(None, 3)) > 2
    )
    return plain and title_score(" ".join(text.split(None, 2)[:2])) < 1.5


def field_of(text: str) -> tuple[str, int]:
    """The field that a form's line fills, and where its value starts: "Company: Acme"; else ""."""
    match = _FIELD.match(text[:40])
    return (match.lastgroup or "", match.end()) if match else ("", 0)


_FOLDED_EMPLOYERS = {fold(word) for word in _EMPLOYERS}


def _plain(word: str) -> str:
    return fold(word).strip(".'’-/&")


def _is_title_word(word: str) -> bool:
    if word in _TITLES or (word.endswith("s") and word[:-1] in _TITLES):
        return True
    return any(half in _TITLES for half in re.split(r"[-/]", word)) if re.search(r"[-/]", word) else False


def _is_firm(last: str, have: list[str]) -> bool:
    """Whether a phrase ends as firms do that are named for their trade: "Lim Consultants"."""
    return (
        len(have) > 1 and last.endswith("s") and last not in _TITLES and last[:-1] in _TITLES and have[0] not in _LEVELS
    )


def _legal(have: list[str]) -> bool:
    return len(have) > 1 and any(word in _LEGAL for word in have[1:])

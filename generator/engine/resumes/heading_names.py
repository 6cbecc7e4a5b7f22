"""The words that head a résumé's sections, and what each of them names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from generator.engine.resumes.rows import LONG
from generator.ground.text import fold

Kind = Literal[
    "head",
    "contact",
    "summary",
    "work",
    "projects",
    "volunteer",
    "achievements",
    "education",
    "skills",
    "certificates",
    "languages",
    "other",
]

_NAMES: Mapping[Kind, str] = {
    "contact": """contact|contacts|contact details|contact information|contact info|personal details|personal information|personal data
        |persönliche daten|kontakt|coordonnées|datos personales|details|personalien|informations personnelles""",
    "summary": """summary|profile|about|about me|objective|career objective|professional objective|personal statement|personal profile|overview
        |career summary|executive summary|professional summary|professional profile|summary of qualifications|introduction|bio|biography|statement
        |profil|kurzprofil|über mich|zusammenfassung|perfil|resumen|career profile|who i am|in brief|at a glance|a propos|accroche|perfil profesional
        |qualifications summary|profile summary|career overview|welcome|personal summary|career goal|career goals|objectives""",
    "work": """experience|work experience|work|employment|employment history|employment record|work history|career history|career|job history
        |professional experience|professional background|professional history|positions held|previous employment|current employment|jobs|internships|internship
        |internship experience|work and experience|experiences|leadership experience|academic appointments|academic positions|academic experience|academic employment|clients|selected clients|client work|clients and contracts|clients and projects|assignments|selected assignments|contracts and clients|engagements|selected engagements|permanent employment|employed positions|employed roles|positions of employment|permanent positions|military service|military experience|appointments|career to date|work to date|employment to date|experience to date|permanent roles|freelance clients|contract roles
        |freelance roles|previous roles|current role|recent roles|past roles|selected roles|what ive done|work experiences|professional experiences|job experience|past experience|freelance and contract work|contracts|career so far|my career|my experience|my work history
        |berufserfahrung|beruflicher werdegang|werdegang|praktische erfahrung|berufspraxis|praktika|berufliche erfahrung|berufliche stationen|arbeitserfahrung
        |expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages
        |experiencia|experiencia laboral|experiencia profesional|esperienze|esperienza|esperienze lavorative|esperienza professionale
        |esperienza lavorativa|esperienze professionali|experiência profissional|experiência|werkervaring|arbetslivserfarenhet|doświadczenie zawodowe
        |career experience|where i have worked|where i've worked|what i have done|what i've done|background|professional career|positions|roles
        |experience and employment|employment experience|work placements|placements|placement|teaching placements|teaching practice|student teaching|clinical placements|clinical rotations
        |practicum|practicums|placement experience|externship|externships|apprenticeship|field placements|clinical practice|freelance work|freelance experience|credits|career details
        |journalism|student journalism|student media|editorial experience|campaign experience|theatre experience|production experience|officer experience""",
    "projects": """projects|project|project work|open source|open source projects|portfolio|side projects|personal projects|projekte|projets|proyectos
        |thesis|master's thesis|bachelor's thesis|thesis project|dissertation|capstone|capstone project|final year project|project experience|projects and open source|things i have built|case studies|projets personnels|freelance projects|academic projects""",
    "volunteer": """volunteer|volunteering|volunteer work|volunteer experience|voluntary work|voluntary experience|community service|community involvement
        |community|ehrenamt|ehrenamtliches engagement|bénévolat|voluntariado|giving back|helping out|pro bono|pro bono work|pro bono and community|pro bono and volunteering|voluntary activities|voluntary activity|volunteer activities|volunteering and societies|charity work|voluntary roles|volunteer roles
        |civic engagement|volunteer and community|engagement|volunteer service|community work""",
    "achievements": """achievements|accomplishments|career highlights|highlights|career achievements|professional achievements|impact|results
        |career accomplishments|réalisations|erfolge|logros|key results|major achievements|professional accomplishments""",
    "education": """education|school|schools|school and college|college|university|education and training|education and vocational training|vocational training and education|training and education|school and training|vocational training|academic background|academic history|academic qualifications|educational background|studies|schooling
        |education and qualifications|academic record|qualifications and education|educational qualifications|ausbildung|bildung|bildungsweg|studium
        |schulbildung|formation|formations|études|diplômes|educación|formación|formación académica|istruzione|istruzione e formazione|formação|opleiding|utbildning|wykształcenie
        |education and certifications|education and certificates|educational attainment|educational qualification|educational details|academic details|academic qualification|education details|scholastic record|education and credentials|education history|academics|academic education|degrees|formation et diplômes|schule und studium""",
    "skills": """skills|knowledge|competencies|competences|core competencies|expertise|areas of expertise|technologies|tools|tech stack|stack|technical proficiencies
        |skills and tools|skills and abilities|skill set|skillset|abilities|strengths|proficiencies|capabilities|technical expertise|computer skills|it skills|toolbox
        |kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|compétences|savoir faire|habilidades|competencias|aptitudes|competenze|kompetenser
        |software|software skills|tools and technologies|technologies and tools|skills summary|what i know|competències|umiejętności|vaardigheden|informatique|areas of knowledge|core strengths|what i am good at|what im good at|what i can do|things i am good at|digital skills|technical skills|my skills
        |equipment|systems|soft skills|hard skills|specialties|specialities|core skills|skills and competencies|skills and expertise|skills and technologies|what i work with""",
    "certificates": """certificates|certifications|certification|licences|licenses|licensure|licenses and certifications|licences and certifications
        |certifications and licenses|certifications and licences|registration|registrations|accreditations|credentials|training|courses|courses and training|training and certifications
        |professional development|qualifications|tickets|tickets and licences|zertifikate|weiterbildung|fortbildung|weiterbildungen|certificats|licence|license|professional registration
        |certificaciones|cursos|certificazioni|certifications and training|further training|additional training|further education and training|seminars attended|trainings|trainings attended|seminars and trainings|licences and tickets|licenses and tickets|continuing education|licensure and certifications|licenses and credentials|training and courses""",
    "languages": """languages|language skills|language|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|språk|języki|languages spoken""",
    "other": """awards|honors|honours|honors and awards|awards and honors|awards and honours|honours and awards|prizes|recognition|scholarships|grants
        |publications|papers|patents|talks|presentations|speaking|speaking engagements|conferences|writing|press|media|references|referees|interests|hobbies|activities|extracurricular|extracurricular activities
        |extra curricular activities|hobbies and interests|interests and hobbies|memberships|professional memberships|affiliations|professional affiliations|additional information|additional
        |other|other info|other stuff|other information|anything else|character reference|character references|miscellaneous|coursework|relevant coursework|courses taken|teaching|research|research interests|exhibitions|performances|interessen|hobbys|sonstiges|auszeichnungen|publikationen|veröffentlichungen|référence
        |références|referenzen|loisirs|centres d'intérêt|intereses|informations complémentaires|divers|distinctions|publicaciones|premios|referencias|availability|driving licence|driving license|personal|declaration
        |leadership|leadership and activities|boards|board memberships|selected works|speaking and writing|invited talks|personal interests|outside work|beyond work|away from work|links|clearance|security clearance|visa status|nationality""",
}
KIND_OF: dict[str, Kind] = {
    " ".join(fold(name).replace("-", " ").replace("'", "").split()): kind
    for kind, names in _NAMES.items()
    for name in names.split("|")
}
_LAST_WORD: Mapping[str, Kind] = {
    "experience": "work",
    "employment": "work",
    "experiences": "work",
    "internships": "work",
    "erfahrung": "work",
    "education": "education",
    "skills": "skills",
    "competencies": "skills",
    "projects": "projects",
    "certifications": "certificates",
    "certificates": "certificates",
    "licenses": "certificates",
    "licences": "certificates",
    "languages": "languages",
    "publications": "other",
    "awards": "other",
    "honors": "other",
    "honours": "other",
    "references": "other",
    "interests": "other",
    "activities": "other",
    "achievements": "achievements",
    "accomplishments": "achievements",
    "volunteering": "volunteer",
    "summary": "summary",
    "profile": "summary",
}
_FIRST_WORD: Mapping[str, Kind] = {
    "experience": "work",
    "employment": "work",
    "education": "education",
    "skills": "skills",
    "volunteer": "volunteer",
    "volunteering": "volunteer",
    "certifications": "certificates",
    "training": "certificates",
    "projects": "projects",
    "welcome": "summary",
    "about": "summary",
    "awards": "other",
    "publications": "other",
}
MODIFIERS = frozenset(
    """
    selected relevant key core professional additional other recent notable personal technical my academic career special main general
    invited major previous earlier prior related current further early significant industry clinical nursing teaching research hands-on
    top detailed full brief practical our the formal languages and
    """.split()
)
_OTHER_WORK = frozenset("volunteer volunteering voluntary community project".split())
_LABELS = frozenset(
    one.strip()
    for one in """
    responsibilities|key responsibilities|duties|main duties|main responsibilities|achievements|key achievements|accomplishments|key accomplishments|highlights
    |selected achievements|tasks|aufgaben|missions|réalisations|key duties|responsibilities include|key projects|selected projects|duties and responsibilities|role|key results|results
    |responsibilities included|key responsibilities include|achievements include|impact|duties included|tätigkeiten|selected highlights|key highlights|notable achievements|duties include|roles and responsibilities
    |my responsibilities|what i did|main tasks|day to day|core responsibilities|main activities and responsibilities|major achievements|key contributions|contributions|job profile|job description|work profile|nature of work|nature of duties|job responsibilities|role and responsibilities|role description|duties and achievements""".split(
        "|"
    )
)
VAGUE = frozenset(
    """
    school schools college university clients assignments engagements
    teaching research leadership training software systems equipment community press media personal work roles results background details
    statement language registration contact credits links tools stack other additional courses writing talks papers activities impact
    positions appointments placements engagement parcours stages formation studies divers introduction welcome overview strengths
    """.split()
)
_JOINTS = frozenset("and or in at history background details with to".split())
_LANGUAGE = re.compile(
    r"\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|arabic|hindi|urdu|mandarin|cantonese|chinese|japanese|korean|russian"
    r"|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|czech|romanian|hungarian|swahili|yoruba|igbo|hausa|bengali|punjabi|tamil|telugu"
    r"|vietnamese|tagalog|filipino|indonesian|malay|thai|hebrew|farsi|persian|welsh|irish|gaelic|amharic|somali|zulu|deutsch|englisch|franzosisch"
    r"|spanisch|italienisch|anglais|francais|allemand|espagnol|italien|ingles|espanol|aleman|frances|catalan|croatian|serbian|bulgarian|slovak"
    r"|afrikaans|xhosa|nepali|sinhala|marathi|gujarati|kannada|malayalam|khmer|lao|burmese|mongolian|georgian|armenian|albanian|latvian"
    r"|lithuanian|estonian|icelandic|sign language|bsl|asl|twi|akan|shona|wolof)\b"
)


def names_language(text: str) -> bool:
    """Whether a short text names a language that people speak."""
    return _LANGUAGE.search(fold(text[:LONG])) is not None


_TOLD = re.compile(r"(?:where|what) (?:ive|i have|i) (?P<verb>[a-z]+)$")
_STUDIED = frozenset("studied trained learned learnt qualified".split())


def told_kind(key: str) -> Kind | None:
    """The kind of a heading that is half a sentence: "Where I have cooked", "Where I trained"."""
    told = _TOLD.match(key)
    if told is None or not told["verb"].endswith(("ed", "t", "n")):
        return None
    return "education" if told["verb"] in _STUDIED else "work" if key.startswith("where") else None


_TRAILING = re.compile(r"(?<=\w) (?:before that|to date|so far|since then|until now)$")


def kind_by_word(key: str) -> Kind | None:
    """The kind of "selected clinical experience", "education and hobbies" and the like."""
    if not key or len(key.split()) > 6:
        return None
    have = _TRAILING.sub("", key).split()
    while len(have) > 1 and have[0] in MODIFIERS:
        have = have[1:]
    bare = " ".join(have)
    if bare in KIND_OF:
        return KIND_OF[bare]
    if have[-1] in ("experience", "work") and not _OTHER_WORK.isdisjoint(have):
        return "projects" if "project" in have else "volunteer"
    if "and" in have:
        first = " ".join(have[: have.index("and")])
        if first in KIND_OF:
            return KIND_OF[first]
    if len(have) > 1 and have[1] in _JOINTS and have[0] in _FIRST_WORD:
        return _FIRST_WORD[have[0]]
    return _LAST_WORD.get(have[-1])


def is_label(text: str) -> bool:
    """Whether a row merely announces what follows inside a job: "Key achievements:"."""
    return len(text) <= 40 and text[:1].isupper() and key_of(text) in _LABELS


def kind_named(text: str) -> Kind | None:
    """The kind of section that exactly this heading names."""
    return KIND_OF.get(key_of(text))


def key_of(text: str) -> str:
    """A heading's words as the tables have them: lower case, accents, brackets and marks off."""
    low = fold(text.replace("&", " and ").replace("+", " and ").replace("ł", "l")).replace("'", "").replace("’", "")
    low = re.sub(r"\([^()]*\)", " ", low)
    return " ".join(re.sub(r"[^a-z ]+", " ", low).split())

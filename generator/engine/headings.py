"""A résumé's rows under their headings: which rows are headings, and what each section is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.engine.dates import period_in
from generator.engine.rows import LONG, Row, tail
from generator.engine.titles import is_title
from generator.engine.trades import is_employer
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
        |internship experience|work and experience|experiences|leadership experience|military service|military experience|appointments
        |berufserfahrung|beruflicher werdegang|werdegang|praktische erfahrung|berufspraxis|praktika|berufliche erfahrung|berufliche stationen|arbeitserfahrung
        |expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages
        |experiencia|experiencia laboral|experiencia profesional|esperienze|esperienza|esperienze lavorative|esperienza professionale
        |esperienza lavorativa|esperienze professionali|experiência profissional|experiência|werkervaring|arbetslivserfarenhet|doświadczenie zawodowe
        |career experience|where i have worked|where i've worked|what i have done|what i've done|background|professional career|positions|roles
        |experience and employment|employment experience|work placements|placements|freelance work|freelance experience|credits|career details""",
    "projects": """projects|project|project work|open source|open source projects|portfolio|side projects|personal projects|projekte|projets|proyectos
        |project experience|projects and open source|things i have built|case studies|projets personnels|freelance projects|academic projects""",
    "volunteer": """volunteer|volunteering|volunteer work|volunteer experience|voluntary work|voluntary experience|community service|community involvement
        |community|ehrenamt|ehrenamtliches engagement|bénévolat|voluntariado|civic engagement|volunteer and community|engagement|volunteer service|community work""",
    "achievements": """achievements|accomplishments|career highlights|highlights|career achievements|professional achievements|impact|results
        |career accomplishments|réalisations|erfolge|logros|key results|major achievements|professional accomplishments""",
    "education": """education|education and training|academic background|academic history|academic qualifications|educational background|studies|schooling
        |education and qualifications|academic record|qualifications and education|educational qualifications|ausbildung|bildung|bildungsweg|studium
        |schulbildung|formation|formations|études|diplômes|educación|formación|formación académica|istruzione|istruzione e formazione|formação|opleiding|utbildning|wykształcenie
        |education and certifications|education and credentials|education history|academics|academic education|degrees|formation et diplômes|schule und studium""",
    "skills": """skills|competencies|competences|core competencies|expertise|areas of expertise|technologies|tools|tech stack|stack|technical proficiencies
        |skills and tools|skills and abilities|skill set|skillset|abilities|strengths|proficiencies|capabilities|technical expertise|computer skills|it skills|toolbox
        |kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|compétences|savoir faire|habilidades|competencias|aptitudes|competenze|kompetenser
        |software|software skills|tools and technologies|technologies and tools|skills summary|what i know|competències|umiejętności|vaardigheden|informatique|areas of knowledge|core strengths
        |equipment|systems|soft skills|hard skills|specialties|specialities|core skills|skills and competencies|skills and expertise|skills and technologies|what i work with""",
    "certificates": """certificates|certifications|certification|licences|licenses|licensure|licenses and certifications|licences and certifications
        |certifications and licenses|certifications and licences|registration|registrations|accreditations|credentials|training|courses|courses and training|training and certifications
        |professional development|qualifications|tickets|tickets and licences|zertifikate|weiterbildung|fortbildung|weiterbildungen|certificats|licence|license|professional registration
        |certificaciones|cursos|certificazioni|certifications and training|continuing education|licensure and certifications|licenses and credentials|training and courses""",
    "languages": """languages|language skills|language|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|språk|języki|languages spoken""",
    "other": """awards|honors|honours|honors and awards|awards and honors|awards and honours|honours and awards|prizes|recognition|scholarships|grants
        |publications|papers|patents|talks|presentations|speaking|speaking engagements|conferences|writing|press|media|references|referees|interests|hobbies|activities|extracurricular|extracurricular activities
        |extra curricular activities|hobbies and interests|interests and hobbies|memberships|professional memberships|affiliations|professional affiliations|additional information|additional
        |other|other information|miscellaneous|coursework|relevant coursework|courses taken|teaching|research|research interests|exhibitions|performances|interessen|hobbys|sonstiges|auszeichnungen|publikationen|veröffentlichungen|référence
        |références|referenzen|loisirs|centres d'intérêt|intereses|informations complémentaires|divers|distinctions|publicaciones|premios|referencias|availability|driving licence|driving license|personal|declaration
        |leadership|leadership and activities|boards|board memberships|selected works|speaking and writing|invited talks|personal interests|outside work|beyond work|away from work|links|clearance|security clearance|visa status|nationality""",
}
_KIND_OF: dict[str, Kind] = {
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
_MODIFIERS = frozenset(
    """
    selected relevant key core professional additional other recent notable personal technical my academic career special main general
    invited major previous earlier prior related current further early significant industry clinical nursing teaching research hands-on
    detailed full brief practical our the formal languages and
    """.split()
)
_OTHER_WORK = frozenset("volunteer volunteering voluntary community project".split())
_LABELS = frozenset(
    """
    responsibilities|key responsibilities|duties|main duties|main responsibilities|achievements|key achievements|accomplishments|key accomplishments|highlights
    |selected achievements|tasks|aufgaben|missions|réalisations|key duties|responsibilities include|key projects|selected projects|duties and responsibilities|role|key results|results
    |responsibilities included|key responsibilities include|achievements include|impact|duties included|tätigkeiten|selected highlights|key highlights|notable achievements|duties include|roles and responsibilities
    |my responsibilities|what i did|main tasks|day to day|core responsibilities|major achievements|key contributions|contributions""".replace(
        "\n", ""
    ).split("|")
)
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:|]{1,34}?)\s*:\s*(?=\S)")
_NOT_HERE = frozenset("key notable my current programming".split())
_NOT_IN_HEADING = re.compile(r"[@\d]|https?:|[.!?]$|\w\.\s+\w")


_VAGUE = frozenset(
    """
    teaching research leadership training software systems equipment community press media personal work roles results background details
    statement language registration contact credits links tools stack other additional courses writing talks papers activities impact
    positions appointments placements engagement parcours stages formation studies divers introduction welcome overview strengths
    """.split()
)
_JOINTS = frozenset("and or in at history background details with to".split())
_INNER = frozenset(
    "technologies|tools|tech stack|stack|equipment|software|systems|impact|results|projects|project|highlights|work|media".split(
        "|"
    )
)
_LANGUAGE = re.compile(
    r"\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|arabic|hindi|urdu|mandarin|cantonese|chinese|japanese|korean|russian"
    r"|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|czech|romanian|hungarian|swahili|yoruba|igbo|hausa|bengali|punjabi|tamil|telugu"
    r"|vietnamese|tagalog|filipino|indonesian|malay|thai|hebrew|farsi|persian|welsh|irish|gaelic|amharic|somali|zulu|deutsch|englisch|franzosisch"
    r"|spanisch|italienisch|anglais|francais|allemand|espagnol|italien|ingles|espanol|aleman|frances|catalan|croatian|serbian|bulgarian|slovak"
    r"|afrikaans|xhosa|nepali|sinhala|marathi|gujarati|kannada|malayalam|khmer|lao|burmese|mongolian|georgian|armenian|albanian|latvian"
    r"|lithuanian|estonian|icelandic|sign language|bsl|asl|twi|akan|shona|wolof)\b"
)


@dataclass(frozen=True)
class Section:
    """Rows under one heading; the rows before the first heading are the "head"."""

    kind: Kind
    rows: tuple[Row, ...]
    heading: Row | None = None
    known: bool = True


@dataclass(frozen=True)
class _Found:
    """What a row may head. `rest` is what follows the heading on its own line."""

    kind: Kind
    exact: bool = False
    known: bool = True
    rest: Row | None = None


def sections_of(rows: Sequence[Row]) -> tuple[Section, ...]:
    """The sections in order, the head first (it may be empty)."""
    found = {index: one for index, row in enumerate(rows) if (one := _heading(rows, index))}
    kept = _in_style(rows, found)
    sections: list[tuple[_Found, Row | None, list[Row]]] = [(_Found("head"), None, [])]
    for index, row in enumerate(rows):
        one, (current, heading, held) = kept.get(index), sections[-1]
        inside = current.kind in ("work", "volunteer", "projects")
        if one and not (inside and is_label(row.text) and _weaker(row, heading)) and _opens(one, row, current):
            sections.append((one, row, [one.rest] if one.rest else []))
        elif not (inside and is_label(row.text)):
            held.append(row)
    return tuple(Section(one.kind, tuple(held), heading, one.known) for one, heading, held in sections)


def names_language(text: str) -> bool:
    """Whether a short text names a language that people speak."""
    return _LANGUAGE.search(fold(text[:LONG])) is not None


def _opens(one: _Found, row: Row, current: _Found) -> bool:
    """Whether a heading with text after it on its line opens a section where it stands."""
    if not one.rest:
        return True
    if current.kind == "skills":
        return one.kind in ("education", "certificates") or (one.kind == "languages" and names_language(one.rest.text))
    if current.kind in ("work", "projects", "volunteer", "education"):
        return row.after_blank and one.kind not in ("achievements", "summary", "projects", "contact", "work")
    return True


def _weaker(row: Row, heading: Row | None) -> bool:
    """Whether a row stands out less than the heading of the section that it is in."""
    if heading is None:
        return True
    return (
        (heading.level > 0 and (row.level == 0 or row.level > heading.level))
        or (heading.text.isupper() and not row.text.isupper())
        or (heading.underlined and not row.underlined)
        or (heading.bold and not row.bold)
        or (row.text.endswith(":") and not heading.text.endswith(":"))
    )


def _heading(rows: Sequence[Row], index: int) -> _Found | None:
    """What a row may head, by its words and by how it stands out."""
    row = rows[index]
    signed = row.level > 0 or row.text.isupper() or row.underlined or row.bold or row.text.endswith(":")
    inline = _inline(row) if not row.text.endswith(":") else None
    if inline:
        return inline
    if len(row.text) > 60 or (row.bullet and not (signed and not row.text.endswith(":"))):
        return None
    if _NOT_IN_HEADING.search(re.sub(r"\([^()]*\)", " ", row.text).strip(" :")):
        return None
    key = _key(row.text)
    kind = _KIND_OF.get(key)
    if kind and (signed or row.after_blank or (key not in _VAGUE and row.text[:1].isupper())):
        return _Found(kind, exact=True)
    bare = " ".join(key.split()[1:]) if key.split()[:1] and key.split()[0] in _MODIFIERS else ""
    if bare in _KIND_OF and bare not in _VAGUE and row.text.istitle():
        return _Found(_KIND_OF[bare])
    kind = _kind_by_word(key)
    if kind and (signed or (row.after_blank and row.text.istitle())) and not is_title(row.text):
        return _Found(kind)
    return _Found("other", known=False) if (row.level or row.text.isupper()) and _is_new(rows, index) else None


def _inline(row: Row) -> _Found | None:
    match = _LABELLED.match(row.text)
    if not match or row.level or (row.bullet and not row.bold):
        return None
    key, rest = _key(match.group("label")), row.text[match.end() :]
    kind = _KIND_OF.get(key) or (_kind_by_word(key) if _NOT_HERE.isdisjoint(key.split()) else None)
    if kind is None or kind == "work" or key in _INNER or row.bullet:
        return None
    if (
        re.search(r"@|https?:|www\.|\w\.(?:com|dev|io|me|net|org)\b", rest[:LONG])
        or sum(map(str.isdigit, rest[:30])) > 8
    ):
        return None
    return _Found(kind, exact=True, rest=tail(row, match.end()))


def _kind_by_word(key: str) -> Kind | None:
    """The kind of "selected clinical experience", "education and hobbies" and the like."""
    if not key or len(key.split()) > 6:
        return None
    have = key.split()
    while len(have) > 1 and have[0] in _MODIFIERS:
        have = have[1:]
    bare = " ".join(have)
    if bare in _KIND_OF:
        return _KIND_OF[bare]
    if have[-1] in ("experience", "work") and not _OTHER_WORK.isdisjoint(have):
        return "projects" if "project" in have else "volunteer"
    if "and" in have:
        first = " ".join(have[: have.index("and")])
        if first in _KIND_OF:
            return _KIND_OF[first]
    if len(have) > 1 and have[1] in _JOINTS and have[0] in _FIRST_WORD:
        return _FIRST_WORD[have[0]]
    return _LAST_WORD.get(have[-1])


def _is_new(rows: Sequence[Row], index: int) -> bool:
    """Whether a row that stands out but is in no table may head a section of its own."""
    row = rows[index]
    near = rows[index : index + 3]
    return (
        index > 1
        and len(row.text.split()) <= 6
        and "," not in row.text
        and not is_title(row.text)
        and (row.level > 0 or not is_employer(row.text))
        and (row.level > 0 or not any(period_in(one.text) for one in near if not one.bullet))
    )


def _in_style(rows: Sequence[Row], found: Mapping[int, _Found]) -> dict[int, _Found]:
    """The headings that look as the surest of them do."""
    sure = [index for index, one in found.items() if one.exact and not one.rest]
    levels = Counter(rows[index].level for index in sure if rows[index].level)
    main = max(levels, key=lambda level: (levels[level], -level)) if levels else 0
    first = min(sure, default=0)
    upper = not main and sum(rows[index].text.isupper() for index in sure) >= 2
    return {
        index: one
        for index, one in found.items()
        if (_fits_level(rows[index], one, main) if main else _fits_case(rows[index], one, upper, index > first))
    }


def _fits_level(row: Row, one: _Found, main: int) -> bool:
    if one.rest:
        return True
    if row.level == 0:
        return one.exact and (row.text.isupper() or row.underlined or row.bold)
    if row.level > main:
        return one.exact and one.kind not in ("other", "achievements")
    return one.known or row.level == main


def _fits_case(row: Row, one: _Found, upper: bool, later: bool) -> bool:  # noqa: FBT001
    if not one.known:
        return upper and later and not row.bullet
    return not upper or row.text.isupper() or one.rest is not None or one.kind not in ("other", "achievements")


def is_label(text: str) -> bool:
    """Whether a row merely announces what follows inside a job: "Key achievements:"."""
    return len(text) <= 40 and text[:1].isupper() and _key(text) in _LABELS


def kind_named(text: str) -> Kind | None:
    """The kind of section that exactly this heading names."""
    return _KIND_OF.get(_key(text))


def _key(text: str) -> str:
    low = fold(text.replace("&", " and ").replace("+", " and ").replace("ł", "l")).replace("'", "").replace("’", "")
    low = re.sub(r"\([^()]*\)", " ", low)
    return " ".join(re.sub(r"[^a-z ]+", " ", low).split())

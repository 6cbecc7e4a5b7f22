"""Who the résumé is of: name, label, e-mail, phone, links and place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.engine.names.trades import employer_score, is_place, title_score
from generator.engine.resumes.dates import period_in
from generator.engine.resumes.heading_names import kind_named
from generator.engine.resumes.rows import LONG, Piece, Row, only, said, whole
from generator.ground.papers import Profile, Quote, Said
from generator.ground.text import fold

_EMAIL = re.compile(r"(?<![\w.+])\w[\w.+'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?<![.-])")
_PHONE = re.compile(r"(?<![\w/.@+-])(?:\+|00)?\(?\+?\d[\d ().\-–/]{5,20}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w@%])")
_PHONE_LABEL = re.compile(
    r"\b(?:phone|tel|telephone|telefon|téléphone|tél|mobile|mobil|cell|handy|portable|whatsapp|call|[tmp])\b[.:]?\s*[^\w+(]{0,3}\(?\+?\d",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"(?:\b(?:id|no|nr|pin|licen[cs]e|reg|registration|passport|vat|born|dob|date of birth|birth|geboren|ssn|nmc|rn|number|iban|zip|plz)\b|#)[\s.:#]*$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:mobile|phone|tel|telephone|cell|contact|whatsapp)\W{0,3}(?:no|number|nr)[\s.:#]*$", re.IGNORECASE
)
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s|<>()\[\]\"',;]{3,300}"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,3}(?:com|org|net|io|dev|me|co|app|ai|tech|design|info|eu|uk|us|ca|de|fr|ch|at|nl|es|it|pl|in|ie|au|nz|se|no|dk|fi|be|pt|br|mx|za|ng|ke|example|page|site|xyz|blog|studio|art|work|codes|cv)(?![\w.-])(?:/[^\s|<>()\[\]\"',;]{0,300})?",
    re.IGNORECASE,
)
_NETWORKS = (
    ("linkedin.", "LinkedIn"),
    ("indeed.com/r/", "Indeed"),
    ("github.com", "GitHub"),
    ("gitlab.", "GitLab"),
    ("bitbucket.", "Bitbucket"),
    ("stackoverflow.", "Stack Overflow"),
    ("twitter.", "Twitter"),
    ("//x.com", "X"),
    ("behance.", "Behance"),
    ("dribbble.", "Dribbble"),
    ("medium.", "Medium"),
    ("kaggle.", "Kaggle"),
    ("xing.", "XING"),
    ("orcid.org", "ORCID"),
    ("scholar.google", "Google Scholar"),
    ("researchgate.", "ResearchGate"),
    ("instagram.", "Instagram"),
    ("youtube.", "YouTube"),
    ("facebook.", "Facebook"),
    ("huggingface.co", "Hugging Face"),
    ("mastodon.", "Mastodon"),
    ("bsky.", "Bluesky"),
    ("vimeo.", "Vimeo"),
)
_PAPER = re.compile(
    r"^\W*(?:(?:resum[eé]|résumé|curriculum vitae|c\.?v\.?|lebenslauf|vitae|(?:full |first |last |sur)?name(?:\(s\))?)(?!\w)(?:\s+(?:of|for|von|de))?\W*)+|\W+(?:resum[eé]|résumé|curriculum vitae|c\.?v\.?|lebenslauf)\W*$",
    re.IGNORECASE,
)
_PAPER_S = re.compile(r"\W*(?:resum[eé]?|résumé|curr?icul\w*\W{1,9}vitae|c\.?v\.?|bio-?data)\W*", re.IGNORECASE)
"""A line that only names the paper."""
_PARTS = re.compile(r"\s*[|•·●▪◆✉☎✆⋅∙–—]\s+|\s+[|•·●▪◆∙–—]\s*|\s{2,}|\s+-{1,2}\s+|;\s+|\s+/\s+|\|")
_SPACED = re.compile(r"[A-ZÀ-Þ][^\W\d_'’.-]{0,20}(?:\s{1,12}[A-ZÀ-Þ][^\W\d_'’.-]{0,20}){1,2}")
"""Two or three words set wide apart, as names are: "Ana   Lee"."""
_PLACE_LABEL = re.compile(
    r"\b(?:location|address|city|based in|lives in|anschrift|adresse|wohnort|ubicación|dirección|domicile|ville|residence)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_LABEL_LABEL = re.compile(r"^(?:title|position|role|headline|occupation|beruf)\s*:\s*", re.IGNORECASE)
_POST_NOMINALS = re.compile(r"^[A-Z][A-Za-z.]{0,5}(?:-[A-Z]{1,4})?(?: [A-Z][A-Za-z.]{0,5}){0,3}(?:\s*(?:\([^)]*\)))?$")
_DEGREES = re.compile(
    r"(?:\s+(?:RGN|RMN|RN|CA(?:\(SA\))?|RM|LPN|CNA|BSN|MSN|DNP|NP|MBA|EMBA|PhD|Ph\.D\.?|MD|M\.D\.|DO|DDS|DVM|JD|J\.D\.|LLB|LLM|CPA|ACA|ACCA|FCA|FCCA|CIMA|CFA|PMP|CSM|CISSP|CEng"
    r"|IEng|MIEI|MICE|MRICS|PE|P\.E\.|EIT|BSc|B\.Sc\.|MSc|M\.Sc\.|BEng|MEng|BA|MA|BEd|MPhil|BN|BCom|BTech|Dip[A-Z]\w{1,6}|P[Gg]Dip|CertEd|AFHEA|FHEA|SFHEA|QTS|PGCE|CIPD|MCIPD|SPHR|SHRM-CP|LCSW|LMSW|MSW|MPH|MPA|EdD|Ed\.D\.|MEd|M\.Ed\.|OBE|MBE))+$"
)
"""What a person has earned, set after the name without a comma."""
_STYLED = re.compile(r"\s*\((?:mr|mrs|miss|ms|dr|prof)\.?\)", re.IGNORECASE)
_NAME_WORD = re.compile(r"[\"“'‘]?[^\W\d_]['’.]?(?:[^\W\d_]|[.]?['’.-](?=[^\W\d_]))*\.?[\"”'’]?")
_NOT_NAME = re.compile(
    r"[@\d:/\\]|^(?:full |first |last |middle |sur|father'?s? |mother'?s? )?name$|^c\.?\s?v\.?$|\b(?:marital|civil) status\b|^resum\w?$|\bnames?\b|\b(?:nagar|colony|vihar|mohalla|apartments?|residency|enclave|layout|house)\b|\b(?:contact|languages?|details?|institute|application|areas? of|speciali[sz]ations?|qualifications?)\b|^(?:[bm]\.?\s?(?:tech|com|sc|ed|e|a|b\.?a)|diploma)\b\.?|\b(?:resume|résumé|cv|curriculum|currículum|currículo|vitae|lebenslauf|bewerbung|europass|surname|page|confidential|email|phone|address|street|avenue|road|updated|welcome)\b",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"[dlo]['’][A-ZÀ-Þ]")
_CALLED_ALSO = re.compile(r" [(\"“][A-Z][a-z]{1,12}[)\"”](?= [A-Z])")
"""What somebody is called, within the name: "Walter A. (Bill) Sullivan"."""
_PARTICLES = frozenset(
    "de da di del della der den van von zu la le el al bin binti ibn ben dos das do du y e i af av st mac mc ter ten".split()
)


@dataclass(frozen=True)
class Contact:
    """Who and where; `used` are the rows that say nothing else."""

    name: Said | None = None
    label: Said | None = None
    email: Said | None = None
    phone: Said | None = None
    url: Said | None = None
    location: Said | None = None
    profiles: tuple[Profile, ...] = ()
    used: frozenset[int] = frozenset()


def contact_of(head: Sequence[Row], details: Sequence[Row], rest: Sequence[Row]) -> Contact:
    """The contact from the rows at the head and under a contact heading; the e-mail and links
    labelled as such may also stand elsewhere (`rest`).
    """
    top = [*head[:15], *details[:25]]
    email = _first_email(top) or _first_email(rest)
    halves = _halves(head, email)
    links = tuple(_links(top))
    told = _told_by(email, links)
    named = halves[-1] if halves else _labelled_name(top) or _name(head, told) or _name(details[:3], told)
    named = named or _elsewhere(rest, email) or _labelled_name(rest)
    label = _label(head, named) if named else None
    profiles = tuple(Profile(network, said_) for network, said_ in links if network)
    return Contact(
        name=said(halves or [named]) if named else None,
        label=said([label]) if label else None,
        email=email,
        phone=_phone(top),
        url=next((said_ for network, said_ in links if not network), None),
        location=_location(top, {id(piece.row) for piece in (named,) if piece}),
        profiles=profiles,
        used=frozenset(piece.row.number for piece in (*halves, named, label) if piece) | _contact_rows(top),
    )


def _contact_rows(top: Sequence[Row]) -> frozenset[int]:
    """The numbers of rows that hold contact details and no sentence."""
    return frozenset(
        row.number
        for row in top
        if len(row.text) <= 200
        and (
            _EMAIL.search(row.source[:LONG])
            or _LINK.search(row.source[:LONG])
            or next(_phones(row), None)
            or is_place(row.text)
            or _PLACE_LABEL.match(row.text)
        )
    )


def _first_email(rows: Sequence[Row]) -> Said | None:
    for row in rows:
        at = row.source.find("@")
        while at >= 0:
            low = max(0, at - 70)
            found = _EMAIL.search(row.source, low, at + 260)
            if found:
                address = re.sub(r"^e-?mail-(?=\w)", "", found.group(), flags=re.IGNORECASE)
                return Said(address, (Quote(row.number, address),))
            at = row.source.find("@", at + 260)
    return None


def _phones(row: Row) -> Iterator[Said]:
    """The phone numbers of a row: long enough, no dates, no numbers of anything else."""
    text = row.text[:LONG]
    labelled = _PHONE_LABEL.search(text) is not None
    for found in _PHONE.finditer(text):
        number = found.group()
        digits = sum(map(str.isdigit, number))
        listed = len(re.findall(r"\d+", number)) * 3 > digits * 2
        period = period_in(number)
        dated = period is not None and period.to - period.at > 4 and not number.startswith(("+", "00", "("))
        plain = number.isdigit() and not (labelled or digits in (10, 11))
        if 7 <= digits <= 15 and not dated and not plain and not listed and not _is_other_number(text[: found.start()]):
            one = said([Piece(row, *found.span())])
            if one and (
                labelled or digits >= 9 or number.startswith(("+", "(")) or re.search(r"\d{3}[-. ]\d{4}$", number)
            ):
                yield one


def _is_other_number(before: str) -> bool:
    """Whether what stands before a number says that it is none to call: "Reg. No.", but not "Mobile No."."""
    return bool(_NO_PHONE.search(before)) and not _CALLED.search(before)


def _phone(rows: Sequence[Row]) -> Said | None:
    return next((one for row in rows for one in _phones(row)), None)


def _links(rows: Sequence[Row]) -> Iterator[tuple[str, Said]]:
    """The links and the network of each, "" for the person's own; targets of Markdown links too."""
    seen: set[str] = set()
    for row in rows:
        for found in _LINK.finditer(row.source[: LONG * 2]):
            text = found.group().rstrip(".*_`")
            low = fold(text)
            if low in seen or row.source[found.end() : found.end() + 1] == "@":
                continue
            seen.add(low)
            yield _network(low), Said(text, (Quote(row.number, text),))


def _network(link: str) -> str:
    bare = "//" + link.removeprefix("https:").removeprefix("http:").lstrip("/").removeprefix("www.")
    return next((name for host, name in _NETWORKS if host in bare), "")


def _pieces(row: Row) -> list[Piece]:
    """A contact row's parts between its separators."""
    text = row.text[:LONG]
    if _SPACED.fullmatch(text):
        return [Piece(row, 0, len(text))]
    edges = [0]
    for found in _PARTS.finditer(text):
        edges += found.span()
    edges.append(len(text))
    parts = [Piece(row, edges[index], edges[index + 1]).trimmed(" ,;:|–—-·•") for index in range(0, len(edges), 2)]
    return [_without_icon(part) for part in parts if part.text]


def _without_icon(piece: Piece) -> Piece:
    """A piece without the pictures and marks before its words."""
    text = piece.row.text[piece.start : piece.end]
    first = next((at for at, char in enumerate(text) if char.isalnum() or char in "+("), len(text))
    return piece.cut(first, len(text))


_SURE = 5.0
"""The least score of a name that stands anywhere but at the head: two to four words in capitals, and the e-mail's own."""


def _told_by(email: Said | None, links: Sequence[tuple[str, Said]]) -> Told:
    """What the e-mail's address and the links to profiles tell of the name."""
    paths = (fold(link.text).partition("/")[2] for network, link in links if network in _NAMED_IN)
    return Told(
        fold(email.text.partition("@")[0]) if email else "", tuple(re.sub(r"[^a-zà-ÿ]+", "-", path) for path in paths)
    )


@dataclass(frozen=True)
class Told:
    """The e-mail's local part, and the paths of profiles with a hyphen between words: "in-ana-lee"."""

    local: str = ""
    paths: tuple[str, ...] = ()

    def names(self, have: Sequence[str]) -> float:
        """How much speaks for such words as the person's name."""
        path = "-".join(re.sub(r"[^a-zà-ÿ]+", "-", fold(word)).strip("-") for word in have)
        linked = len(have) > 1 and any(f"-{path}" in f"-{one}" for one in self.paths)
        words = [part for word in have for part in re.split(r"[.,]+", fold(word))]
        written = bool(self.local) and any(len(word) > 2 and word in self.local for word in words)
        return 2.0 * written + 2.5 * linked


_NAMED_IN = ("LinkedIn", "Indeed")
"""Networks whose addresses are made of the person's name."""


def _name(rows: Sequence[Row], told: Told) -> Piece | None:
    """The best of the pieces that read as a name, by signed features."""
    best: tuple[float, Piece] | None = None
    titled = int(bool(rows) and _PAPER_S.fullmatch(rows[0].text) is not None)
    for place, row in enumerate(rows[:8]):
        for index, piece in enumerate(_pieces(row)[:4]):
            bare = _bare_name(piece)
            score = _name_score(bare.text, told) - 0.6 * place - 0.5 * index
            score -= 2.0 if "," in bare.text and (place or index) else 0.0
            score += 1.5 if row.level == 1 else 0.0
            top = not index and place == titled
            score += 1.0 if top and titled else 0.0
            score += 2.0 if top and _is_small(bare.text) and _details_under(rows[place + 1 : place + 3]) else 0.0
            if score >= 1 and (best is None or score > best[0]):
                best = (score, bare)
    return best[1] if best else None


def _is_small(text: str) -> bool:
    """Whether some of two or three words begin small, none of them one that joins others: "ana lee", not "quick and ready"."""
    have = text.split()
    return 2 <= len(have) <= 3 and any(word[0].islower() for word in have) and _JOINS.isdisjoint(have)


_JOINS = frozenset("and or the of for with my to in at is a an".split())


def _details_under(rows: Sequence[Row]) -> bool:
    """Whether the e-mail, a link or a number stands right under, which makes a name also of small letters: "ana lee"."""
    return any(
        _EMAIL.search(row.source[:LONG]) or _LINK.search(row.source[:LONG]) or next(_phones(row), None) for row in rows
    )


def _halves(rows: Sequence[Row], email: Said | None) -> list[Piece]:
    """A name that stands one word a line at the very top, as the e-mail's address tells: "ANA" over "LEE"."""
    two = [whole(row) for row in rows[:2] if len(row.text.split()) == 1]
    if len(two) < 2 or not email or rows[1].after_blank or two[0].text.isupper() != two[1].text.isupper():
        return []
    local = fold(email.text.partition("@")[0])
    in_it = any(len(one.text) > 2 and fold(one.text) in local for one in two)
    return two if in_it and _name_score(" ".join(one.text for one in two), Told(local)) >= _SURE else []


def _elsewhere(rows: Sequence[Row], email: Said | None) -> Piece | None:
    """A name that stands after a column of details: a row of its own, that the e-mail's address names."""
    for row in rows[:60] if email else ():
        bare = _bare_name(whole(row))
        if not row.bullet and len(bare.text.split()) > 1 and _name_score(bare.text, _told_by(email, ())) >= _SURE:
            return bare
    return None


def _labelled_name(rows: Sequence[Row]) -> Piece | None:
    """A name that only a form's line gives, among the particulars at the end: "Full name : Ana Lee"."""
    for row in rows:
        label = _NAME_LABEL.match(row.text[:LONG])
        if label is None:
            continue
        first = next(iter(_pieces(only(Piece(row, label.end(), len(row.text))))), None)
        named = _bare_name(Piece(row, label.end(), label.end() + first.end).trimmed(" ,;:|–—-·•*")) if first else None
        if named and len(named.text.split()) <= _LONGEST_NAME and _name_score(named.text, Told()) >= _LIKELY:
            return named
    return None


_NAME_LABEL = re.compile(r"(?:full |candidate(?:['’]s)? |my )?name\s*(?:[:–-][\s:–-]*|\s{2,})", re.IGNORECASE)
_LONGEST_NAME, _LIKELY = 5, -0.5
"""Words of a labelled name, and the score that one in small letters still has."""


def _bare_name(piece: Piece) -> Piece:
    """A name without "Résumé of" before it and degrees after it."""
    text = piece.row.text[piece.start : piece.end]
    before = _PAPER.match(text)
    start = before.end() if before and before.end() < len(text) else 0
    after = re.search(r"\W+(?:resum[eé]|résumé|curriculum vitae|c\.?v\.?|lebenslauf)\W*$", text[start:], re.IGNORECASE)
    end = start + after.start() if after else len(text)
    while tail_ := re.search(r",\s*([^,]{2,14})$", text[start:end]):
        if not (_POST_NOMINALS.match(tail_[1].strip()) and len(text[start : start + tail_.start()].split()) > 1):
            break
        end = start + tail_.start()
    if degrees := _DEGREES.search(text[start:end]):
        end = start + degrees.start()
    if styled := _STYLED.search(text, start, end):
        end = styled.start() if styled.end() == end else end
    comma = text.find(",", start, end)
    if comma > 0:
        tail = [part.strip() for part in text[comma + 1 : end].split(",")]
        plain = len(text[start:comma].split()) > 1
        if plain and (all(map(_POST_NOMINALS.match, tail)) or title_score(tail[0]) >= 1.5 or is_place(", ".join(tail))):
            end = comma
    bracket = text.find("(", start, end)
    if bracket > start + 3 and text.rstrip().endswith(")"):
        end = bracket
    return piece.cut(start, end).trimmed(" ,;:|–—-·•*")


def _name_score(text: str, told: Told) -> float:
    """How much a piece reads as a person's name."""
    text = _CALLED_ALSO.sub(lambda also: also.group() if is_place(also.group()) else "", text)
    have = text.replace(",", " ").split()
    parts = [word for word in re.split(r"[\s.,]+", text) if word]
    if not 1 <= len(have) <= 6 or len(text) > 60 or _NOT_NAME.search(text) or kind_named(text):
        return -5.0
    if not all(_NAME_WORD.fullmatch(word) for word in have):
        return -5.0
    score = 2.0 if 2 <= len(parts) <= 4 else 0.5
    cased = [word.lstrip("\"“'‘") for word in have if word.lower() not in _PARTICLES]
    score += 1.0 if all(word[0].isupper() or not word[0].isascii() or _ELIDED.match(word) for word in cased) else -2.0
    score -= 3.0 if title_score(text) >= 3 else 1.5 if title_score(text) >= 1.5 else 0.0
    score -= 2.0 if is_place(text) or employer_score(text) >= 2.8 else 0.0
    return score + told.names(have)


def _label(rows: Sequence[Row], name: Piece) -> Piece | None:
    """The title beside or under the name."""
    rest = name.row.text[name.end :]
    after = Piece(name.row, name.end, len(name.row.text)).trimmed(" ,;:|–—-·•()*")
    if rest.strip() and len(after.text.split()) <= 10:
        first = next((piece for piece in _pieces(name.row) if piece.start >= name.end), after)
        first = after if after.start < first.start else first
        if title_score(first.text) >= 1.5 and not (first.text.isupper() and len(first.text) <= 4):
            return first
    follow = [row for row in rows if row.number > name.row.number][:3]
    for row in follow:
        mark = _LABEL_LABEL.match(row.text)
        piece = Piece(row, mark.end(), len(row.text)) if mark else whole(row)
        if len(_pieces(row)) > 1 and not mark:
            piece = _pieces(row)[0]
        if _reads_as_label(piece.text):
            return _without_employer(piece)
    return None


def _without_employer(piece: Piece) -> Piece:
    """A label without where the person has it: "Manager at Acme"."""
    at = re.search(r"\s+(?:at|@)\s+", piece.row.text[piece.start : piece.end])
    return (piece.cut(0, at.start()) if at else piece).trimmed()


def _reads_as_label(text: str) -> bool:
    short = len(text.split()) <= 12 and not text.rstrip().endswith(".") and not any(map(str.isdigit, text))
    return short and title_score(text) >= 1.5 and not re.search(r"[@:]|\b(?:I|my|with|who|years)\b", text)


def _location(rows: Sequence[Row], skip: set[int]) -> Said | None:
    """Where the person is: labelled, or a part of the contact rows that is a place."""
    for row in rows:
        label = _PLACE_LABEL.search(row.text[:LONG])
        if label and len(row.text) <= 200:
            piece = Piece(row, label.end(), len(row.text))
            first = next((one for one in _pieces(row) if one.end > label.end()), piece)
            return said([_unbracketed(Piece(row, max(label.end(), first.start), first.end))])
    for row in rows:
        if len(row.text) > 200:
            continue
        for piece in _pieces(row):
            found = _place_in(piece) if id(row) not in skip or piece.start > 0 else None
            if found:
                return said([found])
    return None


def _unbracketed(piece: Piece) -> Piece:
    """A piece without what stands in brackets at its end."""
    bracket = piece.row.text.find("(", piece.start, piece.end)
    return (Piece(piece.row, piece.start, bracket) if bracket > piece.start else piece).trimmed()


def _place_in(piece: Piece) -> Piece | None:
    """A place that is the piece, or the end of an address: "123 Main St, Leeds, UK"."""
    text = piece.row.text[piece.start : piece.end]
    if _EMAIL.search(text) or _LINK.search(text):
        first = min(found.start() for found in (_EMAIL.search(text), _LINK.search(text)) if found)
        before = piece.cut(0, first).trimmed()
        return before if is_place(before.text) else None
    if is_place(text):
        return piece
    if text.count(",") and any(map(str.isdigit, text)) and len(text) < 100:
        street = text.find(",")
        tail = text[street + 1 :].strip()
        if is_place(tail) or is_place(re.sub(r"\b\d{4,6}\s+", "", tail)):
            return piece.cut(street + 1, len(text)).trimmed()
    return None

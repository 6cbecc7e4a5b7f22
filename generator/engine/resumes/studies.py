"""The education section: where, what and when of each study."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.engine.names.trades import is_place, is_region, title_score
from generator.engine.resumes.blocks import edge_period
from generator.engine.resumes.dates import Period, is_duration, period_in
from generator.engine.resumes.pieces import pieces_between
from generator.engine.resumes.rows import Piece, Row, said, whole
from generator.ground.papers import Said, Study

_SHORT = (
    r"(?:Ph\.?D\.?|D\.?Phil\.?|MBA|M\.?Sc\.?|M\.?S\.?|M\.?A\.?|M\.?Eng\.?|M\.?Phil\.?|MFA|MPH|MPA|M\.?Ed\.?|MRes|MArch|MChem|MPhys|MSci|MMath|LL\.?M\.?|LL\.?B\.?|J\.?D\.?|M\.?D\.?"
    r"|B\.?Sc\.?|B\.?S\.?|B\.?A\.?|B\.?Eng\.?|B\.?E\.?|B\.?Tech\.?|M\.?Tech\.?|B\.?Com\.?|BBA|BSN|MSN|ADN|DNP|B\.?Ed\.?|BFA|BArch|BCA|MCA|BPharm|PharmD|MBBS|MBChB|PGCE|PGDip|PGCert|HND|HNC|BTEC"
    r"|NVQ|SVQ|GNVQ|GCSEs?|A[- ]Levels?|AS[- ]Levels?|GED|DUT|BTS|CAP|BEP|DEUG|DipHE|FdA|FdSc|CertEd|AAS|A\.A\.S\.|A\.A\.|A\.S\.|IB)"
)
_LONG_NAME = (
    r"(?:(?:bachelor|master|associate|doctor)(?:['’]?s)?(?:\s+degree)?(?:\s+of\s+(?:(?:applied |fine |business |library )?(?:science|arts|engineering|technology|commerce|administration|laws?|philosophy|education|music)\b|[^\W\d_]+(?:\s+(?!in\b|at\b|with\b|from\b)[^\W\d_]+){0,2}))?|doctorate|(?:post)?graduate (?:diploma|certificate)"
    r"|(?:advanced |higher |national |foundation )?(?:diploma|diplom|degree)|(?:advanced |higher |vocational |trade )?certificate(?:\s+[IV]{1,3})?|abitur|fachabitur|matura|staatsexamen|meisterbrief|ausbildung|baccalauréat|licence"
    r"|master|magister|ingenieur|high school diploma|secondary school|leaving cert(?:ificate)?|apprenticeship|foundation degree|grado|licenciatura|laurea|bootcamp|first class honours)"
)
_DEGREE = re.compile(
    rf"(?<![\w.])(?:{_SHORT}(?:\s?\((?:Hons?|Honours|Dist)\.?\)|\s+Hons\b)?(?![\w])|(?i:\b{_LONG_NAME}\b)(?:\s?\((?:Hons?|Honours)\.?\))?)"
)
_SCHOOL = re.compile(
    r"\b(?:univers\w*|college|school|academy|institute?\w*|polytechni\w*|hochschule|fachhochschule|gymnasium|schule|lycée|école|ecole|conservat\w*|facultad|escuela|instituto|politecnic\w*|politechnika"
    r"|\w*schule|\w*skolen?|h[oö]gskola|hogeschool|technikum|mahavidyalaya|vidyalaya|escola|liceo|accademia|istituto|\w*schulzentrum|zespół|szkoła|collège|coll[eè]ge|uni|ucl|mit|eth|epfl|lse|suny|cuny|uc|ut|tu|rwth|kth|essca|essec|hec|iit|nit|bits|caltech|berkufsschule|berufsschule|seminary|bootcamp|training cent(?:er|re)|iut|cfa|ihk|kolleg|campus|tafe|ashram)\b",
    re.IGNORECASE,
)
_NAMED_SCHOOL = re.compile(
    r"(?!(?:The )?(?:Secondary|High) School)(?:[A-Z][\w'’.-]* ){1,5}(?:Secondary|High|Primary|Grammar) School\b"
)
"""A school by its name, which is no degree: "Sacred Meadow Secondary School"."""
_JOIN = re.compile(r"\s*(?:degree\s+)?(?:(?:in|of|en|de|der|für)\b|d['’]|[:,–—-])?\s*", re.IGNORECASE)
_FROM = re.compile(r"(?<=\w),? (?:from|at) (?:the )?(?=[A-Z])")
_NOTE = re.compile(
    r"^\W*(?:gpa|grade|thesis|dissertation|coursework|relevant|modules|advisor|minor|honou?rs|awards?|activities|first class|upper second|magna|summa|cum laude|note|\d[.:]\d)",
    re.IGNORECASE,
)


@dataclass
class _Study:
    """A study while its rows are gathered."""

    institution: Piece | None = None
    degree: Piece | None = None
    area: Piece | None = None
    period: Period | None = None
    loose: list[Piece] = field(default_factory=list)
    notes: list[Said] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing says yet what study it is."""
        return not (self.institution or self.degree or self.period or self.loose)


def studies_of(rows: Sequence[Row]) -> tuple[Study, ...]:
    """The studies in order."""
    headed = any(not row.bullet and (_DEGREE.search(row.text[:200]) or _SCHOOL.search(row.text[:200])) for row in rows)
    studies: list[_Study] = []
    for row in rows:
        if (row.bullet and headed) or len(row.text) > 200 or _NOTE.match(row.text[:40]):
            one = said([whole(row)])
            if one and studies:
                studies[-1].notes.append(one)
            continue
        _take(studies, row, alone=row.bullet)
    return tuple(_finished(study) for study in studies)


def is_study(text: str) -> bool:
    """Whether a heading's words name a degree and a school."""
    return bool(_DEGREE.search(text[:200]) and _SCHOOL.search(text[:200]))


def opens_study(text: str) -> bool:
    """Whether a row outside any section begins with a school and ends in a year: "Hill Technikum, car mechanic, 2005"."""
    first, _, after = text[:200].partition(",")
    period = edge_period(text)
    return is_study(text) or bool(
        after and period and period.single and _SCHOOL.search(first) and title_score(first) < 1.5
    )


def _take(studies: list[_Study], row: Row, *, alone: bool) -> None:
    """A row added to the study it tells of, which may be a new one."""
    period = edge_period(row.text) or period_in(row.text)
    pieces = [] if is_duration(row.text) else pieces_between(row, period)
    degree = next(
        (piece for piece in pieces if _DEGREE.search(piece.text) and not _NAMED_SCHOOL.match(piece.text)), None
    )
    school = next((piece for piece in pieces if _SCHOOL.search(piece.text) and piece is not degree), None)
    school = _named(school) if school else None
    if alone or not studies or _begins(studies[-1], row, degree, school, period):
        studies.append(_Study())
    last = studies[-1]
    last.period = last.period or period
    if degree:
        _take_degree(last, degree)
    last.institution = last.institution or school
    last.loose += [
        piece
        for piece in pieces
        if piece is not degree
        and not (school and piece.row is school.row and piece.start <= school.start < piece.end)
        and not is_place(piece.text)
        and not is_region(piece.text)
    ]


def _begins(last: _Study, row: Row, degree: Piece | None, school: Piece | None, period: Period | None) -> bool:
    """Whether a row begins a study of its own: it says what the last one has, or stands apart from a finished one."""
    if (degree and last.degree) or (school and last.institution) or (period and last.period):
        return True
    finished = last.period and (last.degree or last.institution)
    return row.after_blank and bool(row.level or ((degree or school) and finished))


def _named(school: Piece) -> Piece:
    """A school without the words that lead to it and from it: "BE from Hill College in"."""
    led = re.search(r"(?:^|\s)from\s+(?=[A-Z])", school.text)
    bare = school.cut(led.end(), len(school.text)) if led else school
    left = re.search(r"\s+(?:in|with)$", bare.text)
    return bare.cut(0, left.start()) if left else bare


def _take_degree(study: _Study, piece: Piece) -> None:
    """The degree, and after it the subject: "BSc Nursing", "Master of Arts in History"."""
    text = piece.row.text[piece.start : piece.end]
    found = _DEGREE.search(text)
    if not found:
        return
    study.degree = piece.cut(*found.span())
    join = _JOIN.match(text, found.end())
    start = join.end() if join else found.end()
    after = piece.cut(start, len(text)).trimmed()
    before = piece.cut(0, found.start()).trimmed(" ,;:|–—-·•@/'")
    from_ = _FROM.search(after.text)
    if from_ and _SCHOOL.search(after.text, from_.end()):
        study.area = study.area or after.cut(0, from_.start())
        study.institution = study.institution or after.cut(from_.end(), len(after.text))
    elif after.text and _SCHOOL.search(after.text):
        study.institution = study.institution or after
    elif after.text:
        study.area = study.area or after
    if before.text and _SCHOOL.search(before.text):
        study.institution = study.institution or before
    elif before.text and not study.area and not after.text:
        study.area = before


def _finished(study: _Study) -> Study:
    loose = [piece for piece in study.loose if any(map(str.isalpha, piece.text))]
    institution, area = study.institution, study.area
    if study.degree and not area and loose and institution:
        area = loose.pop(0)
    if not institution and loose:
        institution = loose.pop(0)
    period = study.period
    return Study(
        institution=said([institution]) if institution else None,
        area=said([area]) if area else None,
        study_type=said([study.degree]) if study.degree else None,
        start=period.start if period else None,
        end=period.end if period else None,
        notes=(*(one for piece in loose if len(piece.text) > 2 and (one := said([piece]))), *study.notes),
    )

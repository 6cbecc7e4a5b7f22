"""The one function that the page's worker calls: a request as JSON text to an answer as JSON text."""

from __future__ import annotations

import base64
import binascii
import datetime
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator import __version__
from generator.content.bundle import Guide, load
from generator.documents import paste, read
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.resumes.doubts import doubts_of
from generator.engine.review import review_letter
from generator.engine.role import choose_role, role_named
from generator.ground.draft import Draft, Paragraph, Sentence
from generator.ground.errors import InputError
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content, Role
from generator.ground.needles import remember
from generator.ground.papers import Job, Posting, Resume
from generator.outputs import docx, email, markdown, pdf, text
from generator.outputs.draft_json import draft_data, review_data
from generator.outputs.envelope import Envelope, address
from generator.outputs.posting_json import posting_json
from generator.outputs.resume_json import resume_json

CONTENT = Path("/content")
"""Where the worker puts the bundles: content.json before the first request, guide-SLUG.json when it is told to."""
LIBRARIES = {"read_file": ("pdf-both.zip", "pdf-reading.zip"), "export": ("pdf-both.zip", "pdf-writing.zip")}
"""By method: the zips that it needs beyond the first when a library is missing."""
Params = Mapping[str, Any]


class Needs(Exception):
    """A file that is not loaded yet; with it, the same request can be answered."""

    def __init__(self, *files: str) -> None:
        super().__init__(f"Not loaded yet: {', '.join(files)}.")
        self.files = files


def handle(request: str) -> str:
    """Answers `{id, method, params}` with `{id, ok: true, result}`, or `{id, ok: false, error}` whose error is
    `{code, message, field}`: what is wrong, what to do, and the parameter at fault or null. Where `needs` is beside
    them, those files are to be loaded and the request put again. Never raises.
    """
    asked: dict[str, Any] = {}
    try:
        asked = json.loads(request)
        result = METHODS[asked["method"]](asked.get("params") or {})
    except Needs as missing:
        return _said(asked, error={**_error("needs", str(missing), None), "needs": missing.files})
    except InputError as error:
        said = _error(error.code, error.said(_words("errors")), getattr(error, "field", None))
        needs = {"needs": LIBRARIES[asked["method"]]} if error.code == "library" else {}
        return _said(asked, error={**said, **needs})
    except Exception as error:  # the page must be answered, whatever happened
        what = InputError("internal", what=f"{type(error).__name__}: {error}")
        return _said(asked, error=_error(what.code, what.said(_words("errors")), None))
    return _said(asked, result=result)


def _said(asked: object, **rest: object) -> str:
    number = asked.get("id") if isinstance(asked, dict) else None
    return json.dumps({"id": number, "ok": "result" in rest, **rest}, ensure_ascii=False)


def _words(section: str) -> Mapping[str, str]:
    """A section of the interface's words; none before the content is there."""
    try:
        return content().interface[section]
    except (InputError, OSError, KeyError):
        return {}


def _error(code: str, message: str, field: str | None) -> dict[str, str | None]:
    return {"code": code, "message": message, "field": field}


@lru_cache(maxsize=1)
def content() -> Content:
    """The content that the site was built from, its guides by name alone."""
    return load(Content, (CONTENT / "content.json").read_text("utf-8"))


@lru_cache(maxsize=64)
def guide(slug: str) -> Role:
    """A guide whole. Raises `Needs` where its bundle is not loaded."""
    if slug == content().general.slug:
        return content().general
    path = CONTENT / f"guide-{slug}.json"
    if not path.is_file():
        raise Needs(path.name)
    whole = load(Guide, path.read_text("utf-8"))
    remember(whole.needles)
    return whole.role


@contextmanager
def _field(name: str) -> Iterator[None]:
    """Names the parameter that input of no use came in."""
    try:
        yield
    except InputError as error:
        if not hasattr(error, "field"):
            error.field = name  # type: ignore[attr-defined]
        raise


def _text(params: Params, name: str) -> str:
    """A parameter that must hold words."""
    value = params.get(name)
    if isinstance(value, str) and value.strip():
        return value
    error = InputError(f"empty.{name}")
    error.field = name  # type: ignore[attr-defined]
    raise error


@lru_cache(maxsize=4)
def _posting(words: str) -> Posting:
    with _field("job"):
        return read_posting(paste(words))


@lru_cache(maxsize=4)
def _resume(words: str) -> Resume:
    with _field("resume"):
        return read_resume(paste(words))


def _role(params: Params, posting: Posting | None) -> tuple[Role, str]:
    """The guide that was chosen, else the posting's own, with the reason."""
    with _field("role"):
        if slug := params.get("role"):
            return guide(role_named(content(), slug).slug), _words("choice")["by_hand"]
        if posting is None:
            return content().general, _words("choice")["no_posting"]
        choice = choose_role(content(), posting)
        return guide(choice.role.slug), choice.reason


def _hello(_: Params) -> dict[str, Any]:
    """What this is, after one small review: the first compiles the patterns of the rules."""
    review_letter("Dear team,\n\nI led a team of 4.\n", content())
    return {"version": __version__, "roles": [role.slug for role in content().roles]}


_NOBODY = "Jane Roe\njane@roe.example\n\nExperience\n\nClerk, Acme Ltd, Leeds\n2020 – present\n- Led a team of 4 and cut the weekly report from 6 hours to 40 minutes\n- Checked each invoice against its order every Friday\n"
_NOWHERE = (
    "Clerk\nCompany: Acme Ltd\nLocation: Leeds\n\nRequirements\n- Experience with invoices and reports\n- Excel\n"
)


def _warm(_: Params) -> dict[str, Any]:
    """A letter about nobody: what the first letter has to work out is worked out then."""
    for tone in TONES:
        params = {"job": _NOWHERE, "resume": _NOBODY, "role": content().general.slug, "tone": tone}
        _read_resume(params), _read_job(params), _draft(params)
    _posting.cache_clear()
    _resume.cache_clear()
    return {}


def _read_job(params: Params) -> dict[str, Any]:
    """What was understood of a posting, and the guide that it picks."""
    posting = _posting(_text(params, "job"))
    role, reason = _role(params, posting)
    return {**posting_json(posting), "role": {"slug": role.slug, "title": role.title, "reason": reason}}


def _read_resume(params: Params) -> dict[str, Any]:
    """What was understood of a résumé, in JSON Resume's words, and what of it may be wrong."""
    resume = _resume(_text(params, "resume"))
    say = _words("doubts")
    doubts = [{"message": say[one.key].format(**one.values), "line": one.line} for one in doubts_of(resume)]
    return {**resume_json(resume), "doubts": doubts}


def _read_file(params: Params) -> dict[str, Any]:
    """A file's text, as it goes into the box; `data` is base64, `field` the box."""
    with _field(str(params.get("field") or "resume")):
        try:
            data = base64.b64decode(params["data"], validate=True)
        except (KeyError, TypeError, binascii.Error):
            raise InputError("data") from None
        return {"text": "\n".join(read(str(params.get("name") or ""), data).lines)}


def _papers(params: Params) -> tuple[Resume, Posting, Role, dict[str, str]]:
    """The résumé without what was unticked, the posting with its asks as corrected, the guide, the answers."""
    posting = _corrected(_posting(_text(params, "job")), params.get("asks") or ())
    resume = _without(_resume(_text(params, "resume")), frozenset(params.get("left_out") or ()))
    answers = {str(key): str(value) for key, value in (params.get("answers") or {}).items() if str(value).strip()}
    return resume, posting, _role(params, posting)[0], answers


def _corrected(posting: Posting, asks: Any) -> Posting:
    """The posting whose asks are must, nice or (`keep` false) none of the person's concern, by line and text."""
    told = {(one["line"], one["text"]): one for one in asks}
    kept = []
    for ask in posting.asks:
        one = told.get((ask.said.line, ask.said.text), {})
        if one.get("keep", True):
            kept.append(replace(ask, must=bool(one.get("must", ask.must))))
    return replace(posting, asks=tuple(kept))


def _without(resume: Resume, lines: frozenset[int]) -> Resume:
    """The résumé without the highlights that start on these lines."""

    def job(one: Job) -> Job:
        return replace(
            one,
            highlights=tuple(said for said in one.highlights if said.line not in lines),
            summary=tuple(said for said in one.summary if said.line not in lines),
        )

    if not lines:
        return resume
    return replace(
        resume,
        work=tuple(map(job, resume.work)),
        projects=tuple(map(job, resume.projects)),
        volunteer=tuple(map(job, resume.volunteer)),
    )


def _chosen[T: str](params: Params, name: str, known: tuple[T, ...], usual: T) -> T:
    """A choice among known words; InputError for any other."""
    value = params.get(name) or usual
    for one in known:
        if one == value:
            return one
    error = InputError(name, value=value, known=", ".join(known))
    error.field = name  # type: ignore[attr-defined]
    raise error


def _write(params: Params) -> tuple[Draft, Resume, Posting, dict[str, str]]:
    resume, posting, role, answers = _papers(params)
    draft = write_draft(
        resume,
        posting,
        role,
        content(),
        opening=_chosen(params, "opening", OPENING_IDS, "in-use"),
        tone=_chosen(params, "tone", TONES, "plain"),
        length=_chosen(params, "length", LENGTHS, "standard"),
        answers=answers,
        variant=max(1, int(params.get("variant") or 1)),
    )
    return draft, resume, posting, answers


def _draft(params: Params) -> dict[str, Any]:
    """A letter with the sources of each sentence, its blanks, questions, openings and review."""
    return draft_data(_write(params)[0])


def _check(params: Params) -> dict[str, Any]:
    """The review of a letter; posting and résumé are used where they are given."""
    letter = _text(params, "letter")
    posting = _posting(params["job"]) if str(params.get("job") or "").strip() else None
    resume = _resume(params["resume"]) if str(params.get("resume") or "").strip() else None
    role, reason = _role(params, posting)
    answers = {str(key): str(value) for key, value in (params.get("answers") or {}).items()}
    review = review_letter(
        letter,
        content(),
        role=role if params.get("role") or posting else None,
        posting=_corrected(posting, params.get("asks") or ()) if posting else None,
        resume=resume,
        answers=answers,
    )
    return {**review_data(review), "role": {"slug": role.slug, "title": role.title, "reason": reason}}


_WRITERS: dict[str, tuple[str, str, Callable[[Draft, Envelope], bytes]]] = {
    "text": ("txt", "text/plain", lambda draft, _: text.write(draft).encode()),
    "markdown": ("md", "text/markdown", lambda draft, _: markdown.write(draft).encode()),
    "email": ("eml.txt", "text/plain", lambda draft, envelope: email.write(draft, envelope).encode()),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx.write),
    "pdf": ("pdf", "application/pdf", pdf.write),
}


def _export(params: Params) -> dict[str, Any]:
    """A draft as a file: its name, media type and bytes in base64. `letter` is the text as edited, where it was;
    `date` the person's own day, "2026-11-23".
    """
    ending, media, write = _WRITERS[_chosen(params, "format", tuple(_WRITERS), "text")]
    draft, resume, posting, answers = _write(params)
    if params.get("letter"):
        draft = edited(draft, params["letter"])
    day = datetime.date.fromisoformat(params["date"]) if params.get("date") else None
    envelope = address(resume, posting, answers, day, content().letter)
    data = base64.b64encode(write(draft, envelope)).decode("ascii")
    return {"name": f"{_name(envelope, answers)}.{ending}", "type": media, "data": data, "subject": envelope.subject}


def edited(draft: Draft, letter: str) -> Draft:
    """The draft with another text, its paragraphs parted by blank lines."""
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", letter.replace("\r\n", "\n").strip())]
    paragraphs = tuple(Paragraph((Sentence(block, ()),)) for block in blocks if block.strip())
    return replace(draft, letter=letter, paragraphs=paragraphs)


def _name(envelope: Envelope, answers: Mapping[str, str]) -> str:
    """A file's name from the person's name and the company's: "Cover letter, Jane Roe, Acme"."""
    company = answers.get("company") or (envelope.recipient[-1] if envelope.recipient else "")
    parts = (content().letter.phrases.file, envelope.sender_name, company)
    return ", ".join(filter(None, (re.sub(r'[\\/:*?"<>|\x00-\x1f.]+', " ", part).strip()[:60] for part in parts)))


METHODS: dict[str, Callable[[Params], dict[str, Any]]] = {
    "hello": _hello,
    "warm": _warm,
    "read_job": _read_job,
    "read_resume": _read_resume,
    "read_file": _read_file,
    "draft": _draft,
    "check": _check,
    "export": _export,
}

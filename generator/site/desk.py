"""Files to values and back: what the command line reads and writes."""

from __future__ import annotations

import datetime
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from generator.content.files import FOLDER
from generator.content.read import read_content
from generator.documents import read
from generator.engine.letter import NAMES
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.ground.draft import Draft
from generator.ground.errors import InputError
from generator.ground.guide import SIGNAL_KINDS, Content
from generator.ground.papers import Document, Posting, Resume
from generator.outputs import docx, draft_json, email, markdown, pdf, text
from generator.outputs.envelope import Envelope

ROOT = Path(__file__).parents[2]
"""The project's folder: content/, theme/ and mkdocs.yml stand in it."""
LIMIT = 10 * 1024 * 1024
"""Bytes read of any one file, and one more to tell that it is larger."""


def content() -> Content:
    """The project's content; InputError names the first problem where it has any."""
    return read_content(ROOT / FOLDER)


def refusals() -> dict[str, str]:
    """The words of an InputError; none where the content's own file of them cannot be read."""
    try:
        found = yaml.safe_load((ROOT / FOLDER / "interface.yaml").read_text("utf-8"))["interface"]["errors"]
    except (OSError, yaml.YAMLError, KeyError, TypeError):
        return {}
    return {key: str(text) for key, text in found.items()}


def document(path: str) -> Document:
    """A file's lines, or standard input's for "-"; InputError says why it cannot be used."""
    if path == "-":
        return read("standard input", sys.stdin.buffer.read(LIMIT + 1))
    place = Path(path)
    try:
        with place.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise InputError("missing", f"{path}: there is no such file; check the name") from None
    except IsADirectoryError:
        raise InputError("folder", f"{path}: that is a folder; name a file in it") from None
    except OSError as error:
        raise InputError("unreadable", f"{path}: it cannot be read ({error.strerror}); check its permissions") from None
    return read(place.name, data)


def posting(path: str) -> Posting:
    """A file as a posting."""
    return read_posting(document(path))


def resume(path: str) -> Resume:
    """A file as a résumé."""
    return read_resume(document(path))


def answers(path: str | None, content: Content) -> dict[str, str]:
    """The answers in a YAML file: signal kinds, names and situations to text."""
    if path is None:
        return {}
    lines = document(path).lines
    try:
        found = yaml.safe_load("\n".join(lines)) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 1}" if mark else ""
        raise InputError("answers", f"{path}: it is no YAML{where}; write one `kind: answer` a line") from None
    known = (*SIGNAL_KINDS, *NAMES, *(one.slug for one in content.situations))
    if not isinstance(found, dict):
        raise InputError(
            "answers",
            f"{path}: it holds no answers; write one `kind: answer` a line, with a kind of: {', '.join(known)}",
        )
    strange = [str(key) for key in found if key not in known]
    if strange:
        raise InputError("answers", f"{path}: nobody asks for “{strange[0]}”; write one of: {', '.join(known)}")
    return {key: str(value) for key, value in found.items() if value is not None}


_WRITERS: dict[str, Callable[[Draft, Envelope], bytes]] = {
    "text": lambda draft, _: text.write(draft).encode(),
    "markdown": lambda draft, _: markdown.write(draft).encode(),
    "json": lambda draft, _: pretty(draft_json.draft_data(draft)).encode(),
    "email": lambda draft, envelope: email.write(draft, envelope).encode(),
    "docx": docx.write,
    "pdf": pdf.write,
}
FORMATS = tuple(_WRITERS)
BINARY = frozenset({"docx", "pdf"})


def written(draft: Draft, form: str, envelope: Envelope) -> bytes:
    """A draft in one of FORMATS."""
    return _WRITERS[form](draft, envelope)


def today() -> datetime.date:
    """The day, by SOURCE_DATE_EPOCH (seconds, UTC) where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now().astimezone().date()


def pretty(data: Any) -> str:
    """JSON for people, with a line's end at its end."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

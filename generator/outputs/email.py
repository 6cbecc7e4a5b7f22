"""The letter as an e-mail: a text to paste, and a link that opens the person's own mail program."""

from __future__ import annotations

from urllib.parse import quote

from generator.ground.draft import Draft
from generator.outputs import text
from generator.outputs.characters import one_line
from generator.outputs.envelope import Envelope


def write(draft: Draft, envelope: Envelope) -> str:
    """A `Subject:` line, a blank line and the letter."""
    return f"Subject: {one_line(envelope.subject)}\n\n{text.write(draft)}"


def mailto(draft: Draft, envelope: Envelope, to: str = "") -> str:
    """A mailto: URL (RFC 6068) with subject and body, every line break as %0D%0A.

    Some mail programs cut a link at about 2,000 characters, so a page should offer the text too.
    """
    address = quote(one_line(to), safe="@")
    body = text.write(draft).rstrip("\n").replace("\n", "\r\n")
    return f"mailto:{address}?subject={quote(one_line(envelope.subject), safe='')}&body={quote(body, safe='')}"

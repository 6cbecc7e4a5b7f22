"""The content security policy of every page: nothing but our own files, and the inline scripts that are known by hash."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

PLACE = "{policy}"
"""What stands in the theme's `<meta>` where the policy goes."""
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; object-src 'none'"
)
_INLINE = re.compile(rb"<script(?P<attributes>(?:\s[^>]*)?)>(?P<text>.*?)</script>", re.DOTALL)


def guard(site: str, *, live: bool = False) -> None:
    """Writes the policy into every page of a built site. The hashes are those of all pages, since a visit that goes on
    without loading a page anew keeps the first one's policy. `live`: inline scripts are let be, for a server that adds
    its own to reload the page.
    """
    pages = sorted(Path(site).rglob("*.html"))
    texts = {page: page.read_bytes() for page in pages}
    known = sorted({script for text in texts.values() for script in inline_scripts(text)})
    scripts = "'unsafe-inline'" if live else " ".join(f"'sha256-{script}'" for script in known)
    policy = POLICY.format(scripts=scripts).encode()
    for page, text in texts.items():
        if PLACE.encode() in text:
            page.write_bytes(text.replace(PLACE.encode(), policy))


def inline_scripts(page: bytes) -> list[str]:
    """The SHA-256 of each script in a page that runs where it stands, in base64."""
    found = (one for one in _INLINE.finditer(page) if runs_inline(one["attributes"]))
    return [base64.b64encode(hashlib.sha256(one["text"]).digest()).decode() for one in found]


def runs_inline(attributes: bytes) -> bool:
    """Whether a script with these attributes runs, and has its text in the page."""
    return b"src=" not in attributes and not re.search(rb"type\s*=\s*[\"']?application/", attributes)

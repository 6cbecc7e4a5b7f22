"""The guides as data: for search engines in each page, for programs as JSON, for readers as a feed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from generator.ground.guide import Change, Content, Question, Role

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
AUTHOR = {"@type": "Organization", "name": "Firstline"}
_CONTEXT = "https://schema.org"
_TEXTS = (
    "slug",
    "title",
    "family",
    "description",
    "lede",
    "aliases",
    "signals",
    "openings",
    "red_flags",
    "faq",
    "related",
)
"""What of a guide the open data holds."""
_RULES = ("evidence", "template", "flags", "passes", "phrases", "patterns", "unless", "leads", "blank")
"""What of those parts is for the writer alone."""


def structured(role: Role, content: Content) -> list[dict[str, Any]]:
    """The guide as schema.org's Article and FAQPage."""
    first, last = dates(role.slug, content.changes)
    article = {
        "@context": _CONTEXT,
        "@type": "Article",
        "headline": content.interface["shared"]["guide_title"].format(role=role.title),
        "description": " ".join(role.description.split()),
        "inLanguage": content.interface["site"]["language"],
        "author": AUTHOR,
        "publisher": AUTHOR,
        "license": LICENCE,
        "keywords": [role.title, *role.aliases],
        "datePublished": first,
        "dateModified": last,
    }
    return [{key: value for key, value in article.items() if value}, questions_page(role.faq)]


def questions_page(faq: Iterable[Question]) -> dict[str, Any]:
    """Questions and answers as schema.org's FAQPage."""
    return {
        "@context": _CONTEXT,
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": " ".join(one.question.split()),
                "acceptedAnswer": {"@type": "Answer", "text": " ".join(one.answer.split())},
            }
            for one in faq
        ],
    }


def script(parts: list[dict[str, Any]]) -> str:
    """Structured data as the text of a script element: no sign in it can end the element."""
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace("&", "\\u0026")


def dates(slug: str, changes: Iterable[Change]) -> tuple[str, str]:
    """The first and the last day on which a guide changed, "" for one of which no change tells."""
    days = sorted(change.date for change in changes if slug in change.guides)
    return (days[0], days[-1]) if days else ("", "")


def guides_json(content: Content, address: str) -> str:
    """Every guide as open data, without what only the writer needs; `guides.schema.json` beside it says what is where."""
    return json.dumps(
        {
            "$schema": f"{address}guides.schema.json",
            "license": LICENCE,
            "families": [asdict(family) for family in content.families],
            "guides": [_guide(role, content, address) for role in content.roles],
        },
        ensure_ascii=False,
        indent=1,
    )


def _guide(role: Role, content: Content, address: str) -> dict[str, Any]:
    whole = asdict(role)
    first, last = dates(role.slug, content.changes)
    told = {key: _plain(whole[key]) for key in _TEXTS}
    return {**told, "url": f"{address}roles/{role.slug}/", "published": first, "modified": last}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key not in _RULES}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return " ".join(value.split()) if isinstance(value, str) else value


def guides_schema() -> str:
    """The JSON Schema of `guides.json`."""
    text: dict[str, Any] = {"type": "string"}
    texts = {"type": "array", "items": text}
    return json.dumps(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Firstline's guides",
            **_object(
                {
                    "$schema": text,
                    "license": text,
                    "families": _list({"slug": text, "title": text, "description": text}),
                    "guides": _list(
                        {
                            **dict.fromkeys(("slug", "title", "family", "description", "lede", "url"), text),
                            **{key: {"type": "string", "format": "date"} for key in ("published", "modified")},
                            **dict.fromkeys(("aliases", "related"), texts),
                            "signals": _list(dict.fromkeys(("kind", "label", "why", "ask", "example"), text)),
                            "openings": _list(dict.fromkeys(("id", "when", "example"), text)),
                            "red_flags": _list(dict.fromkeys(("id", "level", "message", "why", "instead"), text)),
                            "faq": _list(dict.fromkeys(("question", "answer"), text)),
                        }
                    ),
                }
            ),
        },
        indent=1,
    )


def _list(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": _object(properties)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    required = sorted(properties)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def manifest(content: Content) -> str:
    """What a device asks of a site that is to be installed."""
    say = content.interface["site"]
    icon = {"src": "assets/images/icon-512.png", "sizes": "512x512", "type": "image/png"}
    return json.dumps(
        {
            "name": say["name"],
            "short_name": say["name"],
            "description": say["description"],
            "lang": say["language"],
            "id": "./",
            "start_url": "write/",
            "scope": "./",
            "display": "standalone",
            "background_color": "#f7f3ea",
            "theme_color": "#f7f3ea",
            "icons": [
                {"src": "assets/images/favicon.svg", "sizes": "any", "type": "image/svg+xml"},
                icon | {"src": "assets/images/icon-192.png", "sizes": "192x192"},
                icon,
                icon | {"purpose": "maskable"},
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def feed(content: Content, address: str) -> str:
    """New and changed guides as an Atom feed, an entry for each guide of each change, the newest first."""
    say = content.interface["site"]
    titles = {role.slug: role.title for role in (*content.roles, content.general)}
    entries = [_entry(change, slug, titles[slug], address) for change in content.changes for slug in change.guides]
    latest = content.changes[0].date if content.changes else date.min.isoformat()
    return "\n".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>',
            f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(say["language"])}>',
            f"<title>{escape(say['name'])}: {escape(say['feed'])}</title>",
            f"<id>{escape(address)}</id>",
            f"<link href={quoteattr(address)}/>",
            f'<link rel="self" type="application/atom+xml" href={quoteattr(address + "feed.xml")}/>',
            f"<updated>{latest}T00:00:00Z</updated>",
            "<author><name>Firstline</name></author>",
            f"<rights>{LICENCE}</rights>",
            *entries,
            "</feed>\n",
        )
    )


def _entry(change: Change, slug: str, title: str, address: str) -> str:
    place = f"{address}roles/{slug}/"
    return (
        f"<entry><title>{escape(title)}</title><id>{escape(place)}#{change.date}</id><link href={quoteattr(place)}/>"
        f"<updated>{change.date}T00:00:00Z</updated><summary>{escape(change.what)}</summary></entry>"
    )

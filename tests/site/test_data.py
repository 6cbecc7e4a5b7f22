"""The guides as data: valid, complete, and with nothing that a page could be broken by."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema

from generator.ground.guide import Content
from generator.site.data import dates, feed, guides_json, guides_schema, script, structured
from generator.site.pages import neighbours, shelves, skills_of
from tests.site.markup import Page

ADDRESS = "https://letters.example/first/"
ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_open_data_fits_its_schema_and_holds_every_guide(content: Content) -> None:
    data = json.loads(guides_json(content, ADDRESS))
    schema = json.loads(guides_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    assert [one["slug"] for one in data["guides"]] == [role.slug for role in content.roles]
    for one in data["guides"]:
        assert len(one["signals"]) == 5
        assert len(one["openings"]) == 3
        assert one["url"] == f"{ADDRESS}roles/{one['slug']}/"
        date.fromisoformat(one["published"])
        assert one["published"] <= one["modified"]
    assert '"patterns":' not in guides_json(content, ADDRESS)


def test_the_feed_has_an_entry_for_each_guide_of_each_change(content: Content) -> None:
    root = ET.fromstring(feed(content, ADDRESS))
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == sum(len(change.guides) for change in content.changes) >= len(content.roles)
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert days == sorted(days, reverse=True)
    assert root.findtext(f"{ATOM}updated") == days[0]


def test_structured_data_says_what_the_guide_says_and_cannot_end_its_element(content: Content) -> None:
    for role in content.roles:
        article, questions = structured(role, content)
        assert article["@type"] == "Article"
        assert article["dateModified"] == dates(role.slug, content.changes)[1]
        assert len(questions["mainEntity"]) == len(role.faq) >= 3
    hostile = replace(content.roles[0], title="</script><script>alert(1)</script>&amp;")
    text = script(structured(hostile, content))
    assert "<" not in text
    assert "&" not in text
    assert json.loads(text)[0]["headline"].startswith("</script>")


def test_every_guide_page_carries_its_structured_data(pages: dict[str, Page], content: Content, site: Path) -> None:
    found = 0
    for role in content.roles:
        text = (site / "roles" / role.slug / "index.html").read_text("utf-8")
        data = text.split('<script type="application/ld+json">', 1)[1].split("</script>", 1)[0]
        assert json.loads(data) == structured(role, content)
        assert f'<link rel="canonical" href="https://firstline.example/roles/{role.slug}/">' in text
        found += 1
    assert found == len(content.roles) >= 6
    for name in ("feed.xml", "guides.json", "guides.schema.json", "sitemap.xml"):
        assert (site / name).is_file(), name
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert all(f"https://firstline.example/roles/{role.slug}/" in sitemap for role in content.roles)
    assert len(pages) > found


def test_neighbours_walk_each_family_from_end_to_end(content: Content) -> None:
    for shelf in shelves(content):
        for at, role in enumerate(shelf.roles):
            before, after = neighbours(role, content)
            assert before == (shelf.roles[at - 1] if at else None)
            assert after == (shelf.roles[at + 1] if at + 1 < len(shelf.roles) else None)
    assert neighbours(content.general, content) == (None, None)


def test_a_guide_is_found_by_the_skills_of_its_trade(content: Content) -> None:
    roles = {role.slug: role for role in content.roles}
    assert {"SQL", "Power BI", "dbt"} <= set(skills_of(roles["data-analyst"], content))
    assert not {"Power BI", "dbt"} & set(skills_of(roles["registered-nurse"], content))

"""The built site, page by page: nothing broken, nothing leaked, nothing loaded from elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.markup import Page

Pages = dict[str, Page]
LEAKS = ("{{", "}}", "{%", "**", "](", "<div", "</", "{:", "{#", "&lt;", "&#")
FRONT = re.compile(r"^(title|description|kind|scripts|hide): ", re.MULTILINE)


@pytest.fixture
def said(record_property: Callable[[str, object], None]) -> Callable[[int], None]:
    """States how many pages a test looked at, and fails where they are too few to mean anything."""

    def say(count: int) -> None:
        record_property("checked", count)
        print(f"checked {count} pages")
        assert count >= 15

    return say


def test_no_page_shows_markup_that_was_meant_for_a_program(pages: Pages, said: Callable[[int], None]) -> None:
    found = [(name, leak) for name, page in pages.items() for leak in LEAKS if leak in page.prose]
    found += [(name, "front matter") for name, page in pages.items() if FRONT.search(page.prose)]
    assert not found
    said(len(pages))


def test_every_link_within_the_site_leads_to_a_page_and_every_anchor_to_a_place(
    site: Path, pages: Pages, said: Callable[[int], None]
) -> None:
    broken = []
    count = 0
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or name == "404.html":
                continue
            count += 1
            target = (site / name).parent / unquote(parts.path) if parts.path else site / name
            target = (target / "index.html" if target.is_dir() else target).resolve()
            ids = pages[target.relative_to(site.resolve()).as_posix()].ids if target.is_file() else None
            if ids is None or (parts.fragment and parts.fragment not in ids):
                broken.append((name, link))
    assert not broken
    assert count > 300
    said(len(pages))


def test_no_page_has_an_id_twice(pages: Pages, said: Callable[[int], None]) -> None:
    assert not [(name, one) for name, page in pages.items() for one, times in Counter(page.ids).items() if times > 1]
    said(len(pages))


def test_titles_and_descriptions_are_unique_and_descriptions_of_a_useful_length(
    pages: Pages, said: Callable[[int], None]
) -> None:
    real = {name: page for name, page in pages.items() if name != "404.html"}
    for values in ([page.title for page in real.values()], [page.description for page in real.values()]):
        assert not [value for value, times in Counter(values).items() if times > 1]
    assert not [(name, len(page.description)) for name, page in real.items() if not 70 <= len(page.description) <= 160]
    said(len(real))


def test_headings_step_down_by_one_and_there_is_one_first_heading(pages: Pages, said: Callable[[int], None]) -> None:
    for name, page in pages.items():
        assert page.headings.count(1) == 1, name
        assert page.headings[0] == 1, name
        jumps = [(a, b) for a, b in zip(page.headings, page.headings[1:], strict=False) if b > a + 1]
        assert not jumps, name
    said(len(pages))


def test_no_page_loads_anything_from_another_origin(site: Path, pages: Pages, said: Callable[[int], None]) -> None:
    assert not [(name, url) for name, page in pages.items() for url in page.loads if urlsplit(url).netloc]
    assert not [(name, page.handlers) for name, page in pages.items() if page.handlers]
    sheets = sorted(site.rglob("*.css"))
    urls = [
        (sheet.name, url)
        for sheet in sheets
        for url in re.findall(r"url\(\s*['\"]?([^'\")]+)", sheet.read_text("utf-8"))
    ]
    assert len(sheets) >= 2
    assert not [(name, url) for name, url in urls if not url.startswith("data:") and urlsplit(url).netloc]
    assert not [sheet.name for sheet in sheets if "@import" in sheet.read_text("utf-8")]
    said(len(pages))


def test_every_guide_has_its_seven_parts(pages: Pages) -> None:
    parts = {"signals", "openings", "phrases", "questions", "write"}
    guides = {name: page for name, page in pages.items() if re.fullmatch(r"roles/[^/]+/index\.html", name)}
    for name, page in guides.items():
        assert parts <= set(page.ids), name
        assert ("sample" in page.ids) == (name != "roles/general/index.html"), name
    print(f"checked {len(guides)} guides")
    assert len(guides) >= 7


def test_every_sentence_of_a_sample_that_comes_from_a_paper_leads_back_to_it(pages: Pages) -> None:
    guides = [page for name, page in pages.items() if "sample" in page.ids and name.startswith("roles/")]
    for page in guides:
        lines = [one for one in page.links if re.fullmatch(r"#(resume|posting)-\d+", one)]
        back = [one for one in page.links if re.fullmatch(r"#sentence-\d+", one)]
        assert len(lines) >= 3
        assert len(back) >= 3
    print(f"checked {len(guides)} sample letters")
    assert len(guides) >= 6

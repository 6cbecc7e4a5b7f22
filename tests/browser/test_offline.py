"""The site without a network, and the way from one version of it to the next."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.offline import keep_offline
from tests.browser.pages_server import served
from tests.browser.test_writer import BOOT, ROOT, downloaded, letter_of, pasted
from tests.browser.visits import Visit

pytestmark = pytest.mark.both
OFFER = ".fl-offer"


def kept(page: Page) -> None:
    """Waits until the service worker keeps every page."""
    expect(page.locator("html")).to_be_attached()
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.evaluate(
        "async () => { while (!navigator.serviceWorker.controller) await new Promise(done => setTimeout(done, 50)); }"
    )


def writer_kept(page: Page) -> None:
    """Waits until the writer's Python is kept too."""
    sizes = json.loads(page.locator("[data-writer]").get_attribute("data-writer") or "{}")["sizes"]
    for _ in range(100):
        names = page.evaluate(
            "async () => (await (await caches.open('firstline-writer')).keys()).map(one => one.url.split('/').pop())"
        )
        if set(sizes) <= set(names):
            return
        page.wait_for_timeout(100)
    raise AssertionError(set(sizes) - set(names))


def test_after_one_visit_to_a_guide_every_guide_opens_without_a_network(browser: Browser, site: Path) -> None:
    page = browser.new_context().new_page()
    with served(site) as home:
        page.goto(home + "/roles/teacher/")
        kept(page)
        assert page.evaluate("async () => (await caches.keys()).includes('firstline-writer')") is False
    for path in ("/roles/teacher/", "/roles/registered-nurse/", "/", "/red-flags/", "/write/?role=teacher"):
        page.goto(home + path)
        expect(page.locator("h1")).to_be_visible()
        assert page.evaluate("getComputedStyle(document.querySelector('.fl-mark__first')).borderBottomStyle") == "solid"
    page.context.close()


def test_after_one_visit_the_writer_writes_and_makes_a_pdf_without_a_network(browser: Browser, site: Path) -> None:
    page = browser.new_context().new_page()
    with served(site) as home:
        page.goto(home + "/write/")
        kept(page)
        writer_kept(page)
    page.goto("about:blank")
    page.goto(home + "/write/?role=data-analyst")
    pasted(Visit(page))
    assert "Priya" in letter_of(page)
    assert downloaded(page, "Download PDF")[1].startswith(b"%PDF")
    page.context.close()


def test_a_new_version_is_offered_and_taken_only_when_asked_and_the_text_stays(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    context = browser.new_context()
    page = context.new_page()
    with served(folder) as home:
        page.goto(home + "/write/")
        kept(page)
        pasted(Visit(page))
        other = context.new_page()
        other.goto(home + "/roles/teacher/")
        _publish_next(folder)
        page.evaluate("async () => { await (await navigator.serviceWorker.getRegistration()).update(); }")
        expect(page.locator(OFFER)).to_contain_text("newer version", timeout=BOOT)
        other.reload()
        expect(other.locator("h1")).not_to_contain_text("Next:")
        page.locator(OFFER).get_by_role("button", name="Load it").click()
        expect(page.locator("h1")).to_contain_text("Next:", timeout=BOOT)
        expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
        expect(other.locator(OFFER)).to_contain_text("another tab")
        other.reload()
        expect(other.locator("h1")).to_contain_text("Next:")
    context.close()


def _publish_next(folder: Path) -> None:
    """Publishes another version: other headings, and the writer's files under another name."""
    old = next((folder / "assets").glob("writer-*"))
    new = old.with_name("writer-0123456789ab")
    old.rename(new)
    for page in folder.rglob("*.html"):
        text = page.read_text("utf-8").replace(old.name, new.name)
        page.write_text(re.sub(r"(<h1[^>]*>)", r"\1Next: ", text, count=1), "utf-8")
    assert keep_offline(str(folder), ROOT) > 40


def test_the_list_of_what_is_kept_names_each_file_that_a_page_asks_for(site: Path) -> None:
    worker = (site / "sw.js").read_text("utf-8")
    files = {one["url"] for one in json.loads(worker.split("const FILES=", 1)[1].split(";\n", 1)[0])}
    asked = 0
    for page in site.rglob("*.html"):
        if page.name == "404.html":
            continue
        for address in re.findall(
            r'(?:src|href)="([^"#?]+\.(?:css|m?js|svg|png|woff2|webmanifest))"', page.read_text()
        ):
            path = (page.parent / address).resolve().relative_to(site.resolve()).as_posix()
            assert path in files, (page, path)
            asked += 1
    assert asked > 200
    assert all((site / one).is_file() for one in files)


def test_the_site_can_be_installed(browser: Browser, site: Path) -> None:
    manifest = json.loads((site / "manifest.webmanifest").read_text())
    assert (site / manifest["start_url"] / "index.html").is_file()
    for icon in manifest["icons"]:
        assert (site / icon["src"]).is_file()
    page = browser.new_context().new_page()
    with served(site) as home:
        page.goto(home + "/write/")
        link = page.locator("link[rel=manifest]").get_attribute("href")
        assert page.evaluate("async (link) => (await (await fetch(link)).json()).name", link) == "Firstline"
    page.context.close()

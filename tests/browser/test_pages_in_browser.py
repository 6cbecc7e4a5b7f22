"""The pages in a browser: anyone can use them, at any width, in either light, and nothing leaves the origin."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visits import PATHS, SCHEMES, WIDTHS, Scheme, visit

BUDGET = 150_000


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PATHS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Browser, origin: str, name: str, width: int, scheme: Scheme
) -> None:
    with visit(browser, origin + PATHS[name], width=width, scheme=scheme) as seen:
        assert seen.axe() == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        assert seen.errors == []
        away = [url for url in seen.requests if not url.startswith(origin)]
        assert away == []
        assert len(seen.requests) >= 8


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_with_the_menu_the_search_or_an_empty_list_open(
    browser: Browser, origin: str, scheme: Scheme
) -> None:
    with visit(browser, origin + "/", width=390, scheme=scheme) as seen:
        seen.page.get_by_role("button", name="Menu").click()
        expect(seen.page.get_by_role("navigation", name="Menu").get_by_role("link", name="Guides")).to_be_visible()
        assert seen.axe() == []
    with visit(browser, origin + "/", scheme=scheme) as seen:
        seen.page.get_by_role("textbox", name="Search").press_sequentially("drift", delay=30)
        expect(seen.page.locator(".md-search-result__item").first).to_be_visible()
        seen.page.wait_for_timeout(400)
        assert seen.axe() == []
    with visit(browser, origin + "/roles/", scheme=scheme) as seen:
        seen.page.get_by_role("searchbox").fill("zzz")
        expect(seen.page.locator("[data-finder-said]")).to_contain_text("No guide")
        assert seen.axe() == []


def test_the_role_finder_works_by_keyboard(browser: Browser, origin: str) -> None:
    with visit(browser, origin + "/") as seen:
        page = seen.page
        field = page.get_by_role("searchbox", name="Your role")
        field.focus()
        page.keyboard.type("MLE")
        said = page.locator("[data-finder-said]")
        expect(said).to_contain_text("1 guide")
        expect(page.locator("li[data-role]:visible")).to_have_count(1)
        page.keyboard.press("ArrowDown")
        expect(page.locator("li[data-role] a:focus")).to_have_text("Machine Learning Engineer")
        page.keyboard.press("ArrowUp")
        expect(field).to_be_focused()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/roles/machine-learning-engineer/$"))


def test_without_scripts_the_roles_are_a_plain_list(browser: Browser, origin: str) -> None:
    with visit(browser, origin + "/", scripts=False) as seen:
        expect(seen.page.get_by_role("link", name="Registered Nurse")).to_be_visible()
        expect(seen.page.get_by_role("searchbox", name="Your role")).to_be_hidden()


def test_links_in_text_are_underlined_and_buttons_are_big_enough_to_tap(browser: Browser, origin: str) -> None:
    with visit(browser, origin + PATHS["guide"], width=390) as seen:
        plain = seen.page.eval_on_selector_all(
            ".md-content p a:not(.fl-button), .md-content li a:not(.headerlink)",
            "links => links.filter(a => !getComputedStyle(a).textDecorationLine.includes('underline')).map(a => a.outerHTML)",
        )
        assert plain == []
        small = seen.page.eval_on_selector_all(
            "header > div > a, header > div > button, header label.md-header__button:not([hidden]), .fl-button:not([hidden]), footer nav a",
            "all => all.map(e => [e.textContent.trim(), e.getBoundingClientRect()])"
            ".filter(([, r]) => r.width && r.height && (r.height < 44 || r.width < 34)).map(([t, r]) => `${t} ${r.width}x${r.height}`)",
        )
        assert small == []


def test_printing_a_guide_prints_the_letter_alone(browser: Browser, origin: str) -> None:
    with visit(browser, origin + PATHS["guide"]) as seen:
        seen.page.emulate_media(media="print")
        expect(seen.page.locator(".fl-letter__text").first).to_be_visible()
        for gone in ("header", "footer", "h1", ".fl-letter__note >> nth=0", ".fl-papers", ".fl-flag >> nth=0"):
            expect(seen.page.locator(gone).first).to_be_hidden()


def test_a_guide_with_all_it_loads_keeps_its_budget(browser: Browser, origin: str) -> None:
    with visit(browser, origin + PATHS["guide"], weigh=True) as seen:
        weights = {path.removeprefix(origin): size for path, size in seen.bytes_by_path.items()}
        counted = {path: size for path, size in weights.items() if not path.endswith("search_index.json")}
        print(f"{sum(counted.values())} bytes in {len(counted)} files: {counted}")
        assert len(counted) >= 8
        assert sum(counted.values()) <= BUDGET

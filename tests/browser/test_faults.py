"""What goes wrong around a writer: storage, files, memory, the clock, leaving in the middle. What was typed survives all of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages_server import Faults
from tests.browser.test_writer import BOOT, JOB, RECORD_WORKERS, RESUME, pasted
from tests.browser.visits import Visit, visit

pytestmark = pytest.mark.both
FULL = """
window.full = false;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (window.full) throw new DOMException("no room", "QuotaExceededError");
  return put.apply(this, given);
};
"""
GONE = """
window.gone = false;
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...given) {
  if (window.gone) throw new DOMException("The database connection is closing.", "InvalidStateError");
  return begin.apply(this, given);
};
"""
SLOW = """
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  const made = put.apply(this, given);
  const again = () => { this.get("none").onsuccess = again; };
  again();
  return made;
};
"""
"""A save that never comes to its end."""


def typed(page: Page, *, job: str = JOB, resume: str = RESUME) -> None:
    """Nothing that was typed is lost."""
    expect(page.get_by_label("Job description")).to_have_value(job)
    expect(page.get_by_label("Résumé", exact=True)).to_have_value(resume)


def opened(browser: Browser, home: str, script: str = "") -> Page:
    context = browser.new_context()
    if script:
        context.add_init_script(script)
    page = context.new_page()
    page.goto(home + "/write/")
    return page


def changed_while(browser: Browser, home: str, script: str, broken: str, says: str) -> Page:
    """A letter that was kept, and is changed once storage is `broken`: it says so, and the text stays."""
    page = opened(browser, home, script)
    pasted(Visit(page))
    expect(page.locator("[data-kept-said]")).to_contain_text("Kept on this device")
    page.evaluate(f"window.{broken} = true")
    page.get_by_label("Job description").fill(JOB + "\nMore")
    expect(page.locator("[data-kept-said]")).to_contain_text(says)
    typed(page, job=JOB + "\nMore")
    return page


def test_a_full_device_is_said_and_the_text_stays(browser: Browser, home: str) -> None:
    page = changed_while(browser, home, FULL, "full", "no room left")
    expect(page.locator("[data-letter]")).to_contain_text("Priya")
    page.evaluate("window.full = false")
    page.get_by_label("Job description").fill(JOB)
    expect(page.locator("[data-kept-said]")).to_contain_text("Kept on this device")
    page.context.close()


def test_storage_that_goes_half_way_is_said_and_the_text_stays(browser: Browser, home: str) -> None:
    page = changed_while(browser, home, GONE, "gone", "keep nothing")
    page.get_by_label("Tone").select_option("formal")
    expect(page.locator("[data-letter]")).to_contain_text("Dear", timeout=BOOT)
    page.context.close()


def test_a_worker_out_of_memory_is_replaced_or_said_and_the_text_stays(browser: Browser, home: str) -> None:
    page = opened(browser, home, RECORD_WORKERS)
    pasted(Visit(page))
    page.evaluate("window.workers[0].dispatchEvent(new ErrorEvent('error', { message: 'RangeError: Out of memory' }))")
    expect(page.locator("[data-boot-said]")).to_contain_text("Out of memory")
    typed(page)
    page.get_by_role("button", name="Try again").click()
    page.get_by_label("Tone").select_option("formal")
    expect(page.locator("[data-letter]")).to_contain_text("Dear", timeout=BOOT)
    page.context.close()


@pytest.mark.parametrize("file", ["python.zip", "content.json", "pyodide.asm.wasm"])
def test_a_damaged_file_is_never_run(browser: Browser, home: str, faults: Faults, file: str) -> None:
    faults.flipped.add(file)
    page = opened(browser, home)
    page.get_by_label("Job description").fill(JOB)
    page.get_by_label("Résumé", exact=True).fill(RESUME)
    expect(page.locator("[data-boot-said]")).to_contain_text("did not start", timeout=20_000)
    typed(page)
    faults.clear()
    page.get_by_role("button", name="Try again").click()
    page.get_by_role("button", name="Write my draft").click()
    expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
    page.context.close()


def test_a_damaged_guide_is_fetched_again_or_said(browser: Browser, home: str, faults: Faults) -> None:
    faults.flipped.add("guide-data-analyst.json")
    page = opened(browser, home)
    page.get_by_label("Job description").fill(JOB)
    page.get_by_label("Résumé", exact=True).fill(RESUME)
    page.get_by_role("button", name="Write my draft").click()
    expect(page.get_by_role("alert").filter(has_text="could not be fetched")).to_be_visible(timeout=BOOT)
    typed(page)
    faults.clear()
    page.get_by_role("button", name="Write my draft").click()
    expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
    page.context.close()


def test_a_clock_that_is_set_back_loses_no_letter(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        expect(page.locator("[data-kept-list] li")).to_have_count(1)
        page.evaluate("const now = Date.now; Date.now = () => now() - 40 * 24 * 3600 * 1000")
        page.get_by_label("Job description").fill(JOB + "\nMore")
        page.wait_for_timeout(800)
        page.reload()
        typed(page, job=JOB + "\nMore")
        expect(page.locator("[data-kept-list] li")).to_have_count(1)


def test_the_back_button_brings_the_letter_back(browser: Browser, home: str) -> None:
    # a page that listens for `unload` is not kept whole: it is read anew, which is the harder way back
    page = opened(browser, home, "addEventListener('unload', () => {});")
    pasted(Visit(page))
    page.get_by_label("Tone").select_option("formal")
    page.goto(home + "/roles/teacher/")
    page.go_back()
    typed(page)
    expect(page.get_by_label("Tone")).to_have_value("formal")
    expect(page.locator("[data-letter]")).to_contain_text("Dear", timeout=BOOT)
    page.context.close()


@pytest.mark.parametrize("stores", [True, False], ids=["kept", "without IndexedDB"])
def test_a_reload_in_the_middle_of_a_word_loses_no_letter_of_it(browser: Browser, home: str, stores: bool) -> None:
    forbidden = (
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page = opened(browser, home, "" if stores else forbidden)
    pasted(Visit(page), write=False)
    page.wait_for_timeout(800)
    field = page.get_by_label("Job description")
    field.press("Control+End")
    field.press_sequentially("\nand welders for the ni")
    page.reload()
    typed(
        page,
        job=JOB.rstrip("\n") + "\nand welders for the ni"
        if not JOB.endswith("\n")
        else JOB + "\nand welders for the ni",
    )
    page.context.close()


def test_leaving_while_a_save_is_on_its_way_loses_nothing(browser: Browser, home: str) -> None:
    page = opened(browser, home, SLOW)
    pasted(Visit(page), write=False)
    page.wait_for_timeout(800)
    page.reload()
    typed(page)
    page.context.close()


def test_nothing_that_was_left_outlives_a_deletion(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen, write=False)
        page.get_by_role("button", name="Delete everything stored on this device").click()
        expect(page.locator("[data-kept-said]")).to_contain_text("is deleted")
        page.goto(home + "/roles/teacher/")
        page.goto(home + "/write/")
        expect(page.get_by_label("Job description")).to_have_value("")
        assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('firstline'))") == []

"""The letters on this device: copied, renamed, deleted, taken away as a file and brought back; and files that are dropped."""

from __future__ import annotations

import base64
import json

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_writer import BOOT, JOB, RESUME, downloaded, pasted, resume_file
from tests.browser.visits import visit

pytestmark = pytest.mark.both
DROP = """(place, [name, data]) => {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  for (const kind of ["dragover", "drop"]) place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}"""


def names(page: Page) -> list[str]:
    return [one.split("\n")[0].strip() for one in page.locator(".fl-kept__name").all_inner_texts()]


def act(page: Page, label: str, at: int = 0) -> None:
    page.locator("[data-kept-list] li").nth(at).get_by_role("button", name=label).click()


def test_a_letter_is_copied_renamed_and_deleted(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen, write=False)
        rows = page.locator("[data-kept-list] li")
        expect(rows).to_have_count(1)
        act(page, "Duplicate")
        expect(rows).to_have_count(2)
        assert sum("again" in name for name in names(page)) == 1
        page.once("dialog", lambda dialog: dialog.accept("The one for Monday"))
        act(page, "Rename")
        expect(page.locator("[data-kept-list]")).to_contain_text("The one for Monday")
        page.once("dialog", lambda dialog: dialog.dismiss())
        act(page, "Rename")
        expect(page.locator("[data-kept-list]")).to_contain_text("The one for Monday")
        act(page, "Delete", next(at for at, name in enumerate(names(page)) if "Monday" in name))
        expect(rows).to_have_count(1)
        expect(page.locator("[data-kept-said]")).to_contain_text("“The one for Monday” is deleted")
        assert seen.errors == []


def test_all_letters_leave_as_a_file_and_come_back_in_another_browser(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        expect(page.locator("[data-kept-list] li")).to_have_count(1)
        page.wait_for_timeout(800)
        name, data = downloaded(page, "Export all")
    assert name == "Cover letters.json"
    assert json.loads(data)["kind"] == "firstline letters"
    with visit(browser, home + "/write/") as seen:
        page = seen.page
        box = page.locator("[data-kept-import]")
        box.set_input_files({"name": "note.json", "mimeType": "application/json", "buffer": b"[1, 2"})
        expect(page.locator("[data-kept-said]")).to_contain_text("note.json holds no letters")
        box.set_input_files({"name": name, "mimeType": "application/json", "buffer": data})
        expect(page.locator("[data-kept-said]")).to_contain_text("1 letter imported")
        act(page, "Open")
        expect(page.get_by_label("Job description")).to_have_value(JOB)
        expect(page.get_by_label("Résumé", exact=True)).to_have_value(RESUME)
        expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)


@pytest.mark.parametrize("name", ["cv.docx", "cv.pdf", "cv.md", "cv.json", "cv.txt"])
def test_a_file_of_every_kind_can_be_dropped(browser: Browser, home: str, name: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = seen.page
        page.locator("[data-drop]").evaluate(DROP, [name, base64.b64encode(resume_file(name)).decode()])
        expect(page.locator("[data-resume-said]")).to_contain_text("is read", timeout=BOOT)
        expect(page.get_by_label("Your name")).to_have_value("Jane Roe")
        page.get_by_label("Job description").evaluate(DROP, ["job.txt", base64.b64encode(JOB.encode()).decode()])
        expect(page.get_by_label("Job title")).to_have_value("Data Analyst", timeout=BOOT)


def test_a_letter_that_is_still_being_written_does_not_come_back_after_a_deletion(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        expect(page.locator("[data-kept-list] li")).to_have_count(1)
        page.evaluate("""() => {
          const tone = document.querySelector("[name=tone]");
          tone.value = "formal";
          tone.dispatchEvent(new Event("change", { bubbles: true }));
          document.querySelector("[data-kept-delete]").click();
        }""")
        expect(page.locator("[data-letter]")).to_contain_text("Dear", timeout=BOOT)
        page.wait_for_timeout(1000)
        expect(page.locator("[data-kept-said]")).to_contain_text("is deleted")
        assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
        page.get_by_label("Job title").fill("Typed again")
        expect(page.locator("[data-kept-said]")).to_contain_text("Kept on this device at")

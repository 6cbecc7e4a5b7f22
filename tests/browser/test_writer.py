"""A job seeker's ways through the writer, in a real browser, on the site as GitHub Pages serves it."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from pyodide_app import api
from tests.browser.pages_server import Faults, served
from tests.browser.visits import SCHEMES, WIDTHS, Scheme, Visit, visit

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures"
JOB = (FIXTURES / "postings" / "linkedin-data-analyst.txt").read_text("utf-8")
RESUME = (FIXTURES / "resumes" / "data_analyst_plain.txt").read_text("utf-8")
BOOT = 20_000
pytestmark = pytest.mark.both


def asked(method: str, **params: Any) -> Any:
    answer = json.loads(api.handle(json.dumps({"id": 1, "method": method, "params": params})))
    assert answer["ok"], answer
    return answer["result"]


def letter_of(page: Page) -> str:
    return page.get_by_role("region", name="Your draft").evaluate("one => one.textContent") or ""


def downloaded(page: Page, button: str) -> tuple[str, bytes]:
    """The name and the bytes of the file that a button gives."""
    if page.context.browser and page.context.browser.browser_type.name == "chromium":
        with page.expect_download(timeout=BOOT) as coming:
            page.get_by_role("button", name=button).click()
        return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()
    # WebDriver BiDi tells nothing of files that a page makes itself, so they are caught on their way out
    page.evaluate(CATCH_FILES)
    page.get_by_role("button", name=button).click()
    for _ in range(BOOT // 100):
        if page.evaluate("window.caught !== undefined"):
            name, data = page.evaluate("window.caught")
            return name, base64.b64decode(data)
        page.wait_for_timeout(100)
    raise AssertionError(f"{button} gives no file")


CATCH_FILES = """() => {
  delete window.caught;
  const make = window.make ??= URL.createObjectURL;
  let blob;
  URL.createObjectURL = (one) => { blob = one; return make(one); };
  HTMLAnchorElement.prototype.click = function () {
    const reader = new FileReader();
    reader.onload = () => { window.caught = [this.download, reader.result.split(",")[1]]; };
    reader.readAsDataURL(blob);
  };
}"""
RECORD_WORKERS = """
const Real = Worker;
window.workers = [];
window.Worker = class extends Real {
  constructor(address, how) { super(address, how); if (String(address).startsWith("blob:")) window.workers.push(this); }
};
"""


def pasted(seen: Visit, *, write: bool = True) -> Page:
    """The page with posting and résumé pasted, and its first draft."""
    page = seen.page
    page.get_by_label("Job description").fill(JOB)
    page.get_by_label("Résumé", exact=True).fill(RESUME)
    if write:
        # what was read comes in above the button: a hand would wait until it stands still too
        expect(page.locator("[data-job-read]")).to_be_visible(timeout=BOOT)
        expect(page.locator("[data-resume-read]")).to_be_visible(timeout=BOOT)
        page.get_by_role("button", name="Write my draft").click()
        expect(page.get_by_role("region", name="Your draft")).to_contain_text("Priya", timeout=BOOT)
    return page


@pytest.mark.usefixtures("here")
def test_the_region_holds_exactly_the_letter_of_the_command_line(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        want = asked("draft", job=JOB, resume=RESUME)
        assert letter_of(page) == want["letter"]
        expect(page.get_by_label("Job title")).to_have_value("Data Analyst")
        expect(page.locator("[data-review]")).to_contain_text(f"{want['review']['words']} words")
        for tone, length, opening in (("warm", "short", "rebuilt"), ("formal", "full", "clear-eyed")):
            page.get_by_label("Tone").select_option(tone)
            page.get_by_label("Length").select_option(length)
            page.get_by_label("Opening").select_option(opening)
            other = asked("draft", job=JOB, resume=RESUME, tone=tone, length=length, opening=opening)["letter"]
            expect(page.locator("[data-letter]")).to_have_text(other, use_inner_text=False)
            assert letter_of(page) == other
        assert seen.errors == []
        assert [url for url in seen.requests if not url.startswith(home)] == []


@pytest.mark.both
def test_what_may_be_read_wrongly_is_said_with_its_line(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        box, doubts = seen.page.get_by_label("Résumé", exact=True), seen.page.locator("[data-doubts]")
        box.fill("Ana Díaz\nana@example.org\n\nExperience\n\nStock Lead\n2020 – present\n- Led four\n")
        expect(doubts).to_have_text("No employer is read at “Stock Lead”. (line 6)", timeout=BOOT)
        box.fill("Ana Díaz\nana@example.org\n\nExperience\n\nStock Lead, Acme Ltd\n2020 – present\n- Led four\n")
        expect(doubts).to_be_empty()
        assert seen.errors == []


@pytest.mark.usefixtures("here")
def test_a_returning_visit_starts_from_kept_memory_and_writes_the_same_letter(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        expect(seen.page.locator("html")).to_have_attribute("data-python", "started kept", timeout=BOOT)
        letters, starts = [], []
        for _ in range(2):
            page = pasted(seen)
            letters.append(letter_of(page))
            starts.append(page.locator("html").get_attribute("data-python"))
            page.get_by_role("button", name="New letter").click()
            page.reload()
        assert starts == ["started kept", "restored"]
        assert letters[0] == letters[1] == asked("draft", job=JOB, resume=RESUME)["letter"]
        assert seen.errors == []


def test_a_broken_memory_is_let_go_and_python_starts_anew(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        expect(seen.page.locator("html")).to_have_attribute("data-python", "started kept", timeout=BOOT)
        seen.page.evaluate(BREAK_SNAPSHOT)
        seen.page.reload()
        assert "Priya" in letter_of(pasted(seen))
        expect(seen.page.locator("html")).to_have_attribute("data-python", re.compile("^started"))


BREAK_SNAPSHOT = """async () => {
  const cache = await caches.open("firstline-snapshot");
  const [kept] = await cache.keys();
  await cache.put(kept, new Response("no memory", { headers: { "x-size": "9" } }));
}"""


def test_no_word_of_a_letter_is_in_the_kept_memory(browser: Browser, home: str) -> None:
    """Who pastes before Python is up has it not kept at all: its memory might hold a word of theirs."""
    with visit(browser, home + "/write/") as seen:
        pasted(seen)
        seen.page.wait_for_timeout(1000)
        state = seen.page.locator("html").get_attribute("data-python")
        held = seen.page.evaluate(SEARCH_SNAPSHOT, "Tamarisk Parcel")
        assert held is False, state


SEARCH_SNAPSHOT = """async (words) => {
  const cache = await caches.open("firstline-snapshot");
  const [key] = await cache.keys();
  if (!key) return false;
  const memory = new TextDecoder("latin1").decode(await (await cache.match(key)).arrayBuffer());
  return memory.includes(words);
}"""


@pytest.mark.usefixtures("here")
def test_another_version_steps_through_the_engines_sequence(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        for variant in (2, 3):
            page.get_by_role("button", name="Another version").click()
            want = asked("draft", job=JOB, resume=RESUME, variant=variant)["letter"]
            expect(page.locator("[data-letter]")).to_have_text(want, use_inner_text=False)
            assert letter_of(page) == want


def test_an_answer_and_a_correction_go_into_the_letter_as_one_types(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/?role=data-analyst") as seen:
        page = pasted(seen)
        expect(page.get_by_label("Role", exact=True)).to_have_value("data-analyst")
        page.get_by_label("Company").fill("Quillfeather Mills")
        expect(page.locator("[data-letter]")).to_contain_text("Quillfeather Mills")
        question = page.locator("[data-question] textarea").first
        question.fill("I check row counts each morning before anyone opens a dashboard")
        expect(page.locator("[data-letter]")).to_contain_text("row counts each morning")
        page.locator("[data-work-fold] summary").click()
        told = page.locator("[data-work] li").first
        words = told.inner_text().strip().split()[1:5]
        told.get_by_role("checkbox").uncheck()
        expect(page.locator("[data-letter]")).not_to_contain_text(" ".join(words))


def test_a_letter_edited_by_hand_is_not_overwritten_without_asking(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        box = page.locator("[data-letter]")
        box.click()
        page.keyboard.press("Control+Home")
        page.keyboard.type("Mine. ")
        mine = letter_of(page)
        assert mine.startswith("Mine. ")
        page.get_by_label("Tone").select_option("formal")
        expect(page.get_by_role("button", name="Keep mine")).to_be_visible()
        assert letter_of(page) == mine
        page.get_by_role("button", name="Keep mine").click()
        assert letter_of(page) == mine
        page.get_by_label("Tone").select_option("warm")
        page.get_by_role("button", name="Write it anew").click()
        expect(box).not_to_contain_text("Mine. ")
        page.get_by_role("button", name="Undo").click()
        assert letter_of(page) == mine


def test_findings_follow_the_hand_within_a_blink(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        page.locator("[data-letter]").click()
        page.keyboard.press("Control+End")
        page.keyboard.type("\nI am a passionate team player.")
        expect(page.locator(".fl-finding__quote").filter(has_text="passionate")).to_be_visible(timeout=2000)
        page.get_by_role("button", name="Ten seconds").click()
        assert page.evaluate("CSS.highlights.has('fl-later')")


def test_a_sentence_shows_where_it_comes_from(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        page.locator("[data-letter]").click(position={"x": 120, "y": 150})
        expect(page.locator("[data-sources]")).to_contain_text("Résumé, line")


@pytest.mark.usefixtures("here")
def test_downloads_are_the_command_lines_bytes(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        day = page.evaluate("new Date().toLocaleDateString('sv')")
        for name, form in (("Download DOCX", "docx"), ("Download text", "text"), ("Download PDF", "pdf")):
            file, data = downloaded(page, name)
            want = asked("export", job=JOB, resume=RESUME, format=form, date=day, letter=letter_of(page))
            assert data == base64.b64decode(want["data"]), form
            assert file == want["name"]


@pytest.mark.parametrize("name", ["cv.docx", "cv.pdf", "cv.md", "cv.json", "cv.txt"])
def test_a_file_of_every_kind_is_read(browser: Browser, home: str, name: str) -> None:
    with visit(browser, home + "/write/") as seen:
        seen.page.get_by_label("Upload a résumé").set_input_files(
            {"name": name, "mimeType": "application/octet-stream", "buffer": resume_file(name)}
        )
        expect(seen.page.locator("[data-resume-said]")).to_contain_text("is read", timeout=BOOT)
        expect(seen.page.get_by_label("Your name")).to_have_value("Jane Roe")


def resume_file(name: str) -> bytes:
    """A short résumé of Jane Roe in the kind that the name ends in."""
    lines = [
        "Jane Roe",
        "jane@roe.example",
        "Experience",
        "Data Analyst, Acme",
        "2020 - present",
        "- Cut the weekly report from 6 hours to 40 minutes",
    ]
    if name.endswith(".json"):
        work = [{"name": "Acme", "position": "Data Analyst", "startDate": "2020", "highlights": [lines[-1][2:]]}]
        return json.dumps({"basics": {"name": "Jane Roe", "email": "jane@roe.example"}, "work": work}).encode()
    if name.endswith(".pdf"):
        from fpdf import FPDF

        page = FPDF()
        page.add_page()
        page.set_font("Helvetica", size=12)
        for line in lines:
            page.cell(0, 8, line, new_x="LMARGIN", new_y="NEXT")
        return bytes(page.output())
    if name.endswith(".docx"):
        import io
        import zipfile

        body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
        return made.getvalue()
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("cv.pdf", b"%PDF-1.7 nothing", "broken"),
        ("cv.docx", b"PK\x03\x04 no zip", "cv.docx"),
        ("cv.txt", b"   ", "empty"),
        ("cv.json", b'{"basics": ', "cv.json"),
    ],
)
def test_a_file_of_no_use_says_why_and_what_to_do(
    browser: Browser, home: str, name: str, data: bytes, said: str
) -> None:
    with visit(browser, home + "/write/") as seen:
        seen.page.get_by_label("Résumé", exact=True).fill("what was typed")
        seen.page.get_by_label("Upload a résumé").set_input_files(
            {"name": name, "mimeType": "application/octet-stream", "buffer": data}
        )
        expect(seen.page.locator("[data-resume-said]")).to_contain_text(said, timeout=BOOT)
        expect(seen.page.get_by_label("Résumé", exact=True)).to_have_value("what was typed")


def test_what_is_typed_survives_a_reload_and_can_be_deleted(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        page = pasted(seen)
        expect(page.locator("[data-kept-said]")).to_contain_text("Kept on this device")
        expect(page.locator("[data-kept-list] li")).to_have_count(1)
        page.wait_for_timeout(800)
        page.reload()
        expect(page.get_by_label("Job description")).to_have_value(JOB)
        expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
        page.get_by_role("button", name="Delete everything stored on this device").click()
        expect(page.locator("[data-kept-said]")).to_contain_text("is deleted")
        assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
        page.wait_for_timeout(800)
        assert page.evaluate("async () => (await indexedDB.databases()).length") == 0, "nothing comes back by itself"
        expect(page.locator("[data-kept-said]")).to_contain_text("is deleted")
        page.goto("about:blank")
        page.goto(home + "/write/")
        expect(page.get_by_label("Job description")).to_have_value("")


def test_two_tabs_keep_two_letters(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/") as seen:
        first = pasted(seen, write=False)
        expect(first.locator("[data-kept-list] li")).to_have_count(1)
        second = seen.page.context.new_page()
        second.goto(home + "/write/")
        second.locator("[data-kept-list]").get_by_role("button", name="Open").click()
        expect(second.get_by_label("Job description")).to_have_value(JOB)
        second.get_by_label("Job description").fill("Nurse\n\nCompany: Second Tab")
        expect(second.locator("[data-kept-said]")).to_contain_text("Kept on this device")
        first.get_by_label("Job description").fill("Nurse\n\nCompany: First Tab")
        expect(first.locator("[data-kept-said]")).to_contain_text("Another tab")
        expect(first.locator("[data-kept-list] li")).to_have_count(2)


def test_a_browser_that_stores_nothing_is_told_and_still_writes(browser: Browser, home: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page = context.new_page()
    page.goto(home + "/write/")
    expect(page.locator("[data-kept-said]")).to_contain_text("keep nothing")
    page.get_by_label("Job description").fill(JOB)
    page.get_by_label("Résumé", exact=True).fill(RESUME)
    page.get_by_role("button", name="Write my draft").click()
    expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
    context.close()


@pytest.mark.parametrize("trouble", ["missing", "type", "cut"])
@pytest.mark.parametrize("file", ["pyodide.asm.wasm", "python.zip", "content.json", "worker.mjs"])
def test_a_runtime_that_does_not_arrive_is_said_and_can_be_tried_again(
    browser: Browser, home: str, faults: Faults, file: str, trouble: str
) -> None:
    if trouble == "type" and file != "pyodide.asm.wasm":
        pytest.skip("only WebAssembly and scripts hang on their type")
    if trouble == "missing":
        faults.status[file] = 404
    elif trouble == "type":
        faults.type[file] = "text/plain"
    else:
        faults.cut[file] = 0.5
    context = browser.new_context()
    page = context.new_page()
    page.goto(home + "/write/")
    page.get_by_label("Job description").fill(JOB)
    page.get_by_label("Résumé", exact=True).fill(RESUME)
    expect(page.locator("[data-boot-said]")).to_contain_text("did not start", timeout=20_000)
    expect(page.get_by_label("Job description")).to_have_value(JOB)
    expect(page.get_by_role("article", name="A letter to fill by hand")).to_be_visible()
    faults.clear()
    context.clear_cookies()
    page.get_by_role("button", name="Try again").click()
    page.get_by_role("button", name="Write my draft").click()
    expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)
    context.close()


def test_a_worker_that_dies_is_replaced_and_the_letter_comes(browser: Browser, home: str) -> None:
    context = browser.new_context()
    context.add_init_script(RECORD_WORKERS)
    page = context.new_page()
    page.goto(home + "/write/")
    pasted(Visit(page))
    page.evaluate("window.workers[0].terminate()")
    page.get_by_label("Tone").select_option("formal")
    expect(page.locator("[data-letter]")).to_contain_text("Dear", timeout=BOOT)
    assert page.evaluate("window.workers.length") == 2
    context.close()


TRIES = """async (other) => {
  const attempt = async (call) => { try { await call(); return "went"; } catch (error) { return "refused"; } };
  return {
    fetch: await attempt(() => fetch(other)),
    socket: await attempt(() => new Promise((yes, no) => { const one = new WebSocket(other.replace("http", "ws")); one.onopen = yes; one.onerror = no; })),
    events: await attempt(() => new Promise((yes, no) => { const one = new EventSource(other); one.onopen = yes; one.onerror = () => { one.close(); no(); }; })),
    scripts: await attempt(async () => importScripts(other)),
    module: await attempt(() => import(other)),
    beacon: typeof navigator.sendBeacon === "function" && navigator.sendBeacon(other) ? "went" : "refused",
  };
}"""
SAME_WORKER = """([code, other, worker]) => new Promise((done) => {
  const source = `import ${JSON.stringify(worker)}; (${code})(${JSON.stringify(other)}).then((found) => postMessage(found))`;
  new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" }).onmessage = ({ data }) => done(data);
})"""


@pytest.mark.parametrize("kept", ["allow", "block"])
def test_nothing_inside_the_worker_reaches_another_origin(
    browser: Browser, home: str, faults: Faults, kept: Literal["allow", "block"]
) -> None:
    """A worker like ours, started as ours is and with our code in it: what a debugger evaluates in ours, no policy binds."""
    context = browser.new_context(service_workers=kept)
    context.add_init_script(RECORD_WORKERS)
    page = context.new_page()
    with served(ROOT / "tests", "", faults) as other:
        page.goto(home + "/write/")
        pasted(Visit(page))
        assert page.evaluate("window.workers.length") == 1
        worker = page.evaluate(
            "new URL(JSON.parse(document.querySelector('[data-writer]').dataset.writer).own, location).href"
        )
        found = page.evaluate(SAME_WORKER, [TRIES, other + "/__init__.py", worker + "worker.mjs"])
        page.wait_for_timeout(500)
        assert set(found.values()) == {"refused"}, found
        assert "/__init__.py" not in faults.asked
        assert context.cookies() == []
    context.close()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_in_any_state(browser: Browser, home: str, width: int, scheme: Scheme) -> None:
    with visit(browser, home + "/write/", width=width, scheme=scheme) as seen:
        assert seen.axe() == []
        page = pasted(seen)
        for fold in page.locator(".fl-fold summary").all():
            fold.click()
        assert seen.axe() == []
        page.locator("[data-letter]").click()
        page.keyboard.type("Mine. ")
        page.get_by_label("Tone").select_option("warm")
        expect(page.get_by_role("button", name="Keep mine")).to_be_visible()
        assert seen.axe() == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_alone_writes_a_letter(browser: Browser, home: str) -> None:
    with visit(browser, home + "/write/", width=390) as seen:
        page = seen.page
        page.get_by_label("Job description").focus()
        page.keyboard.insert_text(JOB)
        page.keyboard.press("Tab")
        for _ in range(12):
            if page.evaluate("document.activeElement.id") == "resume":
                break
            page.keyboard.press("Tab")
        page.keyboard.insert_text(RESUME)
        for _ in range(40):
            if page.evaluate("document.activeElement.textContent") == "Write my draft":
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator("[data-letter]")).to_contain_text("Priya", timeout=BOOT)


@pytest.mark.usefixtures("here")
def test_the_checker_finds_what_the_command_line_finds(browser: Browser, home: str) -> None:
    bad = (
        "Dear team,\n\nI am a passionate team player with a proven track record. I would join Other Ltd.\n\nBest,\nJane"
    )
    with visit(browser, home + "/check/?role=data-analyst") as seen:
        page = seen.page
        page.get_by_label("Your letter").fill(bad)
        page.get_by_role("button", name="Check my letter").click()
        want = asked("check", letter=bad, role="data-analyst")
        expect(page.locator(".fl-finding")).to_have_count(len(want["findings"]), timeout=BOOT)
        assert len(want["findings"]) >= 2
        page.locator(".fl-finding__place").first.click()
        first = want["findings"][0]
        assert page.evaluate("getSelection().toString()") == bad[first["start"] : first["end"]]
        assert seen.axe() == []
        assert seen.errors == []

"""Start-up and speed of the writer in real browsers, against the loader of a quick start and against the bare runtime."""

from __future__ import annotations

import base64
import json
import os
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from generator.content.read import read_content
from generator.site.writer import page_content
from pyodide_app.runtime.build import build
from pyodide_app.runtime.node import package
from pyodide_app.runtime.wheels import installed_wheel, our_wheel
from tests.browser import browsers
from tests.browser.pages_server import Faults, Line, served
from tests.browser.test_writer import JOB, RESUME, resume_file
from tests.conftest import ROOT
from tests.site.built import built_site

ROUNDS = 5
_GROUPS = (Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup"))
"""Where the kernel keeps control groups of the processor: of the first kind and of the second."""
SLOW = 1.6e6 / 8, 0.15
"""Bytes a second and seconds of delay of the slow line."""
Row = tuple[str, str, str]
WRITER = {
    "job": "#job",
    "resume": "#resume",
    "write": "#writer [type=submit]",
    "letter": "[data-letter]",
    "word": "Priya",
}
PLAIN = {"job": "#job", "resume": "#resume", "write": "#write", "letter": "#letter", "word": "Priya"}
BARE = {"job": "", "resume": "", "write": "#write", "letter": "#letter", "word": "up"}
CLICK = """([where, job, resume]) => new Promise((done) => {
  for (const [name, text] of [["job", job], ["resume", resume]]) {
    const box = where[name] && document.querySelector(where[name]);
    if (box && box.value !== text) { box.value = text; box.dispatchEvent(new Event("input", { bubbles: true })); }
  }
  const letter = document.querySelector(where.letter);
  const before = letter.textContent;
  const start = performance.now();
  let last = start, freeze = 0, over = false;
  const tick = () => { const now = performance.now(); freeze = Math.max(freeze, now - last); last = now; if (!over) setTimeout(tick); };
  new MutationObserver((_, watch) => {
    if (!letter.textContent.includes(where.word) || letter.textContent === before) return;
    watch.disconnect();
    over = true;
    requestAnimationFrame(() => { tick(); done([performance.now() - start, freeze]); });
  }).observe(letter, { childList: true, subtree: true, characterData: true });
  document.querySelector(where.write).click();
  tick();
})"""


def rows() -> Iterator[Row]:
    """Every row of the browser's part of the table."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = built_site(Path(folder))
        _naive(site)
        faults = Faults()
        with served(site, "/firstline", faults) as home:
            chromium = browsers.chromium(playwright)
            yield from _starts(chromium, home, faults, "Chromium", judged=True)
            yield from _warm(chromium, home, "Chromium")
            yield from _slow(chromium, home, faults)
            with half_a_core() as halved:
                if halved:
                    yield from _starts(chromium, home, faults, "Chromium, half a core", judged=False, rounds=2)
            chromium.close()
            firefox = browsers.firefox(playwright)
            yield from _starts(firefox, home, faults, "Firefox", judged=False)
            yield from _warm(firefox, home, "Firefox")
            firefox.close()


def _naive(site: Path) -> None:
    """Puts the pages to compare with, and what they load, beside the site's own."""
    build(ROOT)
    folder = site / "naive"
    (folder / "pyodide").mkdir(parents=True)
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"):
        shutil.copyfile(package(ROOT, "pyodide") / name, folder / "pyodide" / name)
    wheels = [our_wheel(ROOT, folder), *(installed_wheel(name, folder) for name in ("Jinja2", "MarkupSafe"))]
    (folder / "content.json").write_text(json.dumps(page_content(read_content(ROOT / "content"))), "utf-8")
    page = Path(__file__).with_name("naive.html").read_text("utf-8")
    names = json.dumps([wheel.name for wheel in wheels])
    (folder / "index.html").write_text(page.replace("WHEELS", names), "utf-8")
    (folder / "bare.html").write_text(Path(__file__).with_name("bare.html").read_text("utf-8"), "utf-8")


def _click(page: Page, where: dict[str, str]) -> tuple[float, float]:
    """Milliseconds from a click to the painted draft, and the longest time in which the page answered nothing."""
    took, freeze = page.evaluate(CLICK, [where, JOB, RESUME])
    return float(took), float(freeze)


def _visit(context: BrowserContext, url: str, where: dict[str, str], faults: Faults) -> tuple[float, float, int]:
    """A visit that clicks as soon as the page stands, and what was sent for it until the draft was there."""
    page = context.new_page()
    page.goto(url, wait_until="load")
    found = _click(page, where)
    sent = faults.sent
    page.wait_for_timeout(1500)
    page.close()
    return (*found, sent)


def _starts(
    browser: Browser, home: str, faults: Faults, name: str, *, judged: bool, rounds: int = ROUNDS
) -> Iterator[Row]:
    """Cold and returning visits in turn with the naive loader's and the bare runtime's."""
    times: dict[str, list[float]] = {}
    freezes: list[float] = []
    weight = 0
    for _ in range(rounds):
        for kind, path, where in (
            ("ours", "/write/", WRITER),
            ("naive", "/naive/", PLAIN),
            ("bare", "/naive/bare.html", BARE),
        ):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            faults.clear()
            took, freeze, sent = _visit(context, home + path, where, faults)
            times.setdefault(f"{kind} cold", []).append(took)
            if kind == "ours":
                freezes.append(freeze)
                weight = sent
                _rest(context, home)
            times.setdefault(f"{kind} again", []).append(_visit(context, home + path, where, faults)[0])
            context.close()
    middle = {kind: statistics.median(all_) for kind, all_ in times.items()}
    cold, again = middle["ours cold"] / middle["naive cold"], middle["ours again"] / middle["naive again"]
    floor = middle["ours again"] / middle["bare again"]
    yield (
        f"{name}: click at once, cold, against the naive loader",
        f"{cold:.2f} × ({middle['ours cold']:.0f} to {middle['naive cold']:.0f} ms)",
        "≤ 0.33 ×",
    )
    yield (
        f"{name}: click at once on a returning visit, against the naive loader's",
        f"{again:.2f} × ({middle['ours again']:.0f} to {middle['naive again']:.0f} ms)",
        "≤ 0.25 ×",
    )
    yield (
        f"{name}: the same against the bare runtime's start",
        f"{floor:.2f} × ({middle['bare again']:.0f} ms)",
        "≤ 1.7 ×",
    )
    yield (f"{name}: longest freeze of the page while Python starts", f"{statistics.median(freezes):.0f} ms", "≤ 50 ms")
    if judged:
        yield (
            "bytes for a first draft from pasted text, gzip, the page itself included",
            f"{weight / 1e6:.2f} MB",
            "≤ 5.6 MB",
        )


def _rest(context: BrowserContext, home: str) -> None:
    """A visit in which nothing is typed until Python is up: its memory is kept, as on most first visits."""
    page = context.new_page()
    page.goto(home + "/write/")
    page.locator('html[data-python="started kept"], html[data-python="restored"]').wait_for(
        state="attached", timeout=60_000
    )
    page.close()


def _warm(browser: Browser, home: str, name: str) -> Iterator[Row]:
    """What takes how long once the worker is up."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(home + "/write/")
    page.locator("html[data-python]").wait_for(state="attached", timeout=60_000)
    _click(page, WRITER)
    page.wait_for_timeout(500)
    clicks = []
    for number in range(15):
        page.evaluate(
            "(one) => { document.getElementById('writer').elements.opening.value = one; }",
            ("rebuilt", "clear-eyed", "in-use")[number % 3],
        )
        clicks.append(_click(page, WRITER)[0])
        page.wait_for_timeout(50)
    yield (f"{name}: click to draft, the worker up", f"{statistics.median(clicks):.0f} ms", "≤ 50 ms")
    letter = " ".join(["I led a team of 4 and cut the weekly report from six hours to forty minutes."] * 25)
    yield (
        f"{name}: review of a {len(letter.split())}-word letter",
        f"{statistics.median(page.evaluate(REVIEWS, letter)):.0f} ms",
        "≤ 15 ms",
    )
    for kind in ("pdf", "docx"):
        found = page.evaluate(READ, [f"cv.{kind}", base64.b64encode(resume_file(f"cv.{kind}")).decode()])
        yield (f"{name}: reading a {kind.upper()}, its reader's load included", f"{found:.0f} ms", "≤ 400 ms")
    context.close()


_MODULE = 'const { ask } = await import(new URL(JSON.parse(document.querySelector("[data-writer]").dataset.writer).own + "python.mjs", location));'
REVIEWS = (
    """async (letter) => {"""
    + _MODULE
    + """
  const times = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const start = performance.now();
    await ask("check", { letter: `${letter} ${turn}`, role: "data-analyst" });
    times.push(performance.now() - start);
  }
  return times.slice(3);
}"""
)
READ = (
    """async ([name, data]) => {"""
    + _MODULE
    + """
  const start = performance.now();
  await ask("read_file", { name, data, field: "resume" });
  return performance.now() - start;
}"""
)


def _slow(browser: Browser, home: str, faults: Faults) -> Iterator[Row]:
    """One visit each on a slow line: there the bytes count."""
    found = {}
    for kind, path, where in (("ours", "/write/", WRITER), ("naive", "/naive/", PLAIN)):
        context = browser.new_context()
        faults.clear()
        faults.line = Line(*SLOW)
        page = context.new_page()
        page.set_default_timeout(180_000)
        page.goto(home + path, wait_until="domcontentloaded", timeout=60_000)
        page.wait_for_timeout(500)
        found[kind] = _click(page, where)[0] / 1000
        if kind == "ours":
            page.wait_for_timeout(8000)
            page.reload(wait_until="load")
            found["again"] = _click(page, where)[0] / 1000
        faults.clear()
        context.close()
    yield (
        "Chromium, 1.6 Mbit/s and 150 ms: click at once, cold, against the naive loader",
        f"{found['ours'] / found['naive']:.2f} × ({found['ours']:.1f} to {found['naive']:.1f} s)",
        "bytes decide",
    )
    yield (
        "Chromium, 1.6 Mbit/s and 150 ms: the same on a returning visit",
        f"{found['again']:.1f} s",
        "≤ 0.25 × of that",
    )


@contextmanager
def half_a_core() -> Iterator[bool]:
    """Holds this process and its browsers to half a core, where control groups can be written; says whether it does."""
    root = next((place for place in _GROUPS if (place / "cgroup.procs").is_file()), None)
    group = (root or Path()) / "firstline"
    try:
        if root is None:
            raise FileNotFoundError
        group.mkdir(exist_ok=True)
        limit, text = ("cpu.max", "50000 100000") if root == _GROUPS[1] else ("cpu.cfs_quota_us", "50000")
        if not (group / limit).is_file():  # a plain folder, in which the kernel makes no files
            raise FileNotFoundError
        (group / limit).write_text(text)
        for pid in _family(os.getpid()):
            with suppress(ProcessLookupError):
                (group / "cgroup.procs").write_text(str(pid))
    except OSError:
        yield False
        return
    try:
        yield True
    finally:
        for pid in map(int, (group / "cgroup.procs").read_text().split()):
            with suppress(ProcessLookupError):
                (root / "cgroup.procs").write_text(str(pid))
        with suppress(OSError):
            group.rmdir()


def _family(root: int) -> list[int]:
    """The process and all that it started."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields: Any = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, waiting = [], [root]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting.extend(parents.get(one, []))
    return found

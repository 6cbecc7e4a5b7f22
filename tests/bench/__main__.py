"""Measures what the design sets budgets for and prints one table; ratios come from one run.

Each time is the median of five runs in turn, in processor seconds of the process and its
children, which other work on the machine moves less than the clock.
"""

from __future__ import annotations

import gzip
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.documents import paste
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.review import review_letter
from generator.site.desk import content as read
from tests.bench.history import keep
from tests.bench.start import rows
from tests.bench.weight import page_weight
from tests.conftest import ROOT

RUNS = 5
MKDOCS = Path(sys.executable).parent / "mkdocs"
BARE = """site_name: Bare
docs_dir: {docs}
theme:
  name: material
  font: false
plugins: [search]
markdown_extensions: [admonition, attr_list, def_list, md_in_html, tables, toc, pymdownx.highlight, pymdownx.superfences, pymdownx.details]
"""


def main() -> None:
    """Prints the table, or the parts of it that are named: builds, engine, weights, browsers. With `--keep`, the figures go into the history too."""
    print("| what | measured | budget |\n|---|---|---|")
    parts: dict[str, Callable[[], Iterable[tuple[str, str, str]]]] = {
        "builds": _builds,
        "engine": _engine,
        "weights": _weights,
        "browsers": rows,
    }
    named = [part for part in sys.argv[1:] if part != "--keep"]
    found: list[tuple[str, str, str]] = []
    for part in named or parts:
        for row in parts[part]():
            print("| " + " | ".join(row) + " |", flush=True)
            found.append(row)
    if "--keep" in sys.argv:
        keep(found)


def _builds() -> list[tuple[str, str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder) / "ours", Path(folder) / "bare"
        _clone(ours, copies=1)
        _build(ours)
        bare.mkdir()
        (bare / "mkdocs.yml").write_text(BARE.format(docs=ours / "build" / "docs"))
        many = Path(folder) / "many"
        _clone(many, copies=10)
        names = ("again", "edit", "cold", "bare", "many")
        times: dict[str, list[float]] = {name: [] for name in names}
        for number in range(RUNS):
            times["again"].append(_cpu(lambda: _build(ours)))
            times["bare"].append(_cpu(lambda: _build(bare)))
            _edit(ours / "content" / "roles" / "data-analyst.yaml", number)
            times["edit"].append(_cpu(lambda: _build(ours)))
            for name, tree in (("cold", ours), ("many", many)):
                shutil.rmtree(tree / "build", ignore_errors=True)
                times[name].append(_cpu(lambda tree=tree: _build(tree)))  # type: ignore[misc]
        again, edit, cold, plain, tenfold = (statistics.median(times[name]) for name in names)
        return [
            (
                "site build, pages unchanged, against MkDocs + Material on the same Markdown",
                f"{again / plain:.2f} × ({again:.1f} s)",
                "≤ 1.25 ×",
            ),
            (
                "site build after an edit of one guide, its letters written anew, against the same",
                f"{edit / plain:.2f} × ({edit:.1f} s)",
                "≤ 1.25 ×",
            ),
            (
                "site build from nothing, letters written, against the same",
                f"{cold / plain:.2f} × ({cold:.1f} s)",
                "≤ 1.25 ×",
            ),
            (
                "site build from nothing at 10 × the roles",
                f"{tenfold / cold:.1f} × the time ({tenfold:.1f} s)",
                "≤ 12 ×",
            ),
        ]


def _clone(tree: Path, *, copies: int) -> None:
    """The project's own files, with every role and sample `copies` times."""
    for name in ("content", "generator", "theme"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tree)
    for kind in ("roles", "samples"):
        for path in sorted((tree / "content" / kind).glob("*.yaml")):
            if path.stem != "general":
                for number in range(1, copies):
                    text = path.read_text().replace(f"role: {path.stem}", f"role: {path.stem}-{number}")
                    path.with_stem(f"{path.stem}-{number}").write_text(text)


def _edit(guide: Path, number: int) -> None:
    """Another word in a guide, so that all that is made of it is made anew."""
    guide.write_text(guide.read_text("utf-8").replace(" the ", f" the {number}th ", 1), "utf-8")


def _build(tree: Path) -> None:
    (tree / "build" / "docs").mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(tree), "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(
        [str(MKDOCS), "build", "--clean", "--quiet"], cwd=tree, env=environment, check=True, capture_output=True
    )


def _cpu(run: Callable[[], None]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _engine() -> list[tuple[str, str, str]]:
    content = read()
    sample, role = content.samples[0], content.roles[0]
    resume, posting = paste(sample.resume * 2), paste(sample.posting * 10)
    letter = write_draft(
        read_resume(paste(sample.resume)),
        read_posting(paste(sample.posting)),
        role,
        content,
        length="full",
        answers=sample.answers,
    ).letter
    whole = _median(lambda: write_draft(read_resume(resume), read_posting(posting), role, content))
    review = _median(lambda: review_letter(letter, content, role=role))
    return [
        (
            f"reading {sum(len(line.split()) for line in resume.lines)} + {sum(len(line.split()) for line in posting.lines)} words, matching, writing, review (CPython)",
            f"{whole:.0f} ms",
            "≤ 60 ms",
        ),
        (f"review of a {len(letter.split())}-word letter (CPython)", f"{review:.1f} ms", "≤ 15 ms in the browser"),
    ]


def _median(run: Callable[[], object]) -> float:
    """Milliseconds of processor time, after one run that is not counted."""
    run()
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        run()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def _weights() -> list[tuple[str, str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        _clone(tree, copies=1)
        _build(tree)
        weights = {
            page.parent.name: page_weight(page, tree / "site", _packed)
            for page in sorted((tree / "site" / "roles").glob("*/index.html"))
        }
        name, heaviest = max(weights.items(), key=lambda pair: pair[1])
        return [
            (f"heaviest guide page ({name}) with everything it loads, gzip", f"{heaviest / 1024:.0f} KB", "≤ 150 KB")
        ]


def _packed(path: Path) -> int:
    data = path.read_bytes()
    return len(data) if path.suffix in (".woff2", ".png") else len(gzip.compress(data, 9))


if __name__ == "__main__":
    main()

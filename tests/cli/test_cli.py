"""The command line as people run it: real processes, real files, exit statuses as stated."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.enums import AccessPermission
from pypdf import PdfReader

COMMAND = Path(sys.executable).parent / "firstline"
COMMANDS = ("draft", "check", "read-resume", "read-job", "roles", "validate", "new-role", "build")

POSTING = """Senior Data Analyst

Company: Foxglove Water
Location: Leeds

You will build reports that depot managers use each week.

Requirements
- Strong SQL and dbt
- Experience with Power BI dashboards
- Clear writing

Nice to have
- Python
"""
RESUME = """Ikram Vasquez
ikram@example.com | +44 20 7946 0018 | github.com/ikramv

Experience

Data Analyst, Pinwheel Parcels, Leeds
March 2021 - Present
- Rebuilt the depot report in Power BI, which cut its preparation from 3 days to 40 minutes
- Wrote dbt tests over 14 warehouse tables, so a bad load is caught before 7 am
- Built a dashboard that 62 depot managers open each week

Education
BSc Statistics, University of Leeds, 2018
"""


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([str(COMMAND), *arguments], input=stdin, capture_output=True, timeout=60, check=False)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    (folder / "job.txt").write_text(POSTING, encoding="utf-8")
    (folder / "cv.md").write_text(RESUME, encoding="utf-8")
    (folder / "answers.yaml").write_text(
        "candour: I have not run a controlled experiment.\nhiring_manager: Ms Oyelaran\n", encoding="utf-8"
    )
    (folder / "letter.txt").write_text(
        "Dear team,\n\nI am a passionate team player with a proven track record.\n", encoding="utf-8"
    )
    return folder


def drafted(papers: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    return run("draft", "--job", str(papers / "job.txt"), "--resume", str(papers / "cv.md"), *more)


def test_every_command_shows_an_example() -> None:
    for command in COMMANDS:
        shown = run(command, "--help")
        assert shown.returncode == 0
        assert f"firstline {command}" in shown.stdout.decode().split("Example:")[1], command


def test_a_draft_is_the_letter_on_stdout_and_what_is_missing_on_stderr(papers: Path) -> None:
    out = drafted(papers)
    assert out.returncode == 0
    letter, notes = out.stdout.decode(), out.stderr.decode()
    assert "Foxglove Water" in letter
    assert letter.rstrip().endswith("Ikram Vasquez")
    assert "\x1b" not in letter + notes
    assert "Data Analyst" in notes.splitlines()[0]
    assert "candour" in notes


def test_answers_fill_the_letter(papers: Path) -> None:
    letter = drafted(papers, "--answers", str(papers / "answers.yaml"), "--role", "data-analyst").stdout.decode()
    assert letter.startswith("Hello Ms Oyelaran,")
    assert "I have not run a controlled experiment." in letter


def test_the_json_of_a_draft_has_the_stated_shape(papers: Path) -> None:
    data = json.loads(drafted(papers, "--format", "json").stdout)
    assert set(data) == {
        "role",
        "opening",
        "tone",
        "length",
        "letter",
        "paragraphs",
        "blanks",
        "questions",
        "openings",
        "first_seconds",
        "review",
    }
    assert set(data["review"]) == {"findings", "signals", "asks", "words", "reading_grade"}
    assert [one["id"] for one in data["openings"]] == ["in-use", "rebuilt", "clear-eyed"]
    assert len(data["first_seconds"].split()) == 40
    lines = RESUME.split("\n")
    sources = [
        source
        for p in data["paragraphs"]
        for s in p["sentences"]
        for source in s["sources"]
        if source["kind"] == "resume"
    ]
    assert len(sources) >= 3
    assert all(source["quote"] in lines[source["line"] - 1] for source in sources)


def test_every_way_to_write_it_differs_and_repeats_itself(papers: Path) -> None:
    ways = [("--opening", one) for one in ("in-use", "rebuilt", "clear-eyed")] + [
        ("--tone", "warm"),
        ("--tone", "formal"),
        ("--length", "short"),
        ("--length", "full"),
    ]
    letters = [drafted(papers, *way).stdout for way in ways]
    assert letters[0] == drafted(papers).stdout
    assert len(set(letters)) >= 6


def test_every_format_is_what_it_says(papers: Path, tmp_path: Path) -> None:
    docx = drafted(papers, "--format", "docx").stdout
    assert "word/document.xml" in zipfile.ZipFile(io.BytesIO(docx)).namelist()
    drafted(papers, "--format", "pdf", "-o", str(tmp_path / "letter.pdf"))
    assert "Ikram Vasquez" in PdfReader(tmp_path / "letter.pdf").pages[0].extract_text()
    assert drafted(papers, "--format", "email").stdout.decode().startswith("Subject: ")
    assert drafted(papers, "--format", "markdown").returncode == 0


def test_a_dash_is_standard_input(papers: Path) -> None:
    out = run("draft", "--job", "-", "--resume", str(papers / "cv.md"), stdin=POSTING.encode())
    assert b"Foxglove Water" in out.stdout
    assert run("draft", "--job", "-", "--resume", "-").returncode == 2


def test_check_finds_and_says_so_by_its_status(papers: Path) -> None:
    found = run("check", str(papers / "letter.txt"))
    assert found.returncode == 1
    assert b"instead:" in found.stdout
    data = json.loads(
        run(
            "check",
            "-",
            "--role",
            "data-analyst",
            "--job",
            str(papers / "job.txt"),
            "--format",
            "json",
            stdin=b"Dear team,\n\nAt Pinwheel I built a report that 62 managers open.\n",
        ).stdout
    )
    assert len(data["signals"]) == 5
    assert len(data["asks"]) == 4


def test_a_good_letter_passes_with_status_0() -> None:
    assert (
        run(
            "check",
            "-",
            stdin=b"Dear Ana Ruiz,\n\nAt Pinwheel I rebuilt the depot report, and 62 managers now open it each week.\n\nThanks,\nIkram\n",
        ).returncode
        == 0
    )


def test_what_was_read_is_json_with_lines(papers: Path) -> None:
    resume = json.loads(run("read-resume", str(papers / "cv.md")).stdout)
    assert resume["basics"]["name"] == "Ikram Vasquez"
    assert resume["work"][0]["position"] == "Data Analyst"
    assert resume["work"][0]["highlights"][0]["line"] == 8
    posting = json.loads(run("read-job", str(papers / "job.txt")).stdout)
    assert (posting["title"], posting["company"]) == ("Senior Data Analyst", "Foxglove Water")
    assert [ask["must"] for ask in posting["asks"]] == [True, True, True, False]


def test_roles_are_listed_for_people_and_programs() -> None:
    rows = json.loads(run("roles", "--format", "json").stdout)
    assert {
        "machine-learning-engineer",
        "registered-nurse",
        "teacher",
        "product-manager",
        "account-executive",
        "data-analyst",
    } <= {row["slug"] for row in rows}
    assert len(run("roles").stdout.decode().splitlines()) == len(rows)


def pdf(*, text: str = "", password: str = "") -> bytes:
    page = FPDF()
    page.add_page()
    if text:
        page.set_font("helvetica", size=12)
        page.multi_cell(0, 8, text)
    else:
        page.rect(10, 10, 100, 100)
    if password:
        page.set_encryption(owner_password="owner", user_password=password, permissions=AccessPermission.none())
    return bytes(page.output())


UNUSABLE = {
    "image.pdf": (pdf(), "pictures"),
    "locked.pdf": (pdf(text=RESUME, password="secret"), "password"),
    "broken.pdf": (b"%PDF-1.7\nnonsense", "broken"),
    "broken.json": (b'{"basics": {"name": "Ana",, }}', "line 1"),
    "fresh.json": (b'{"meta": {"format": "FRESH@1.0.0"}, "name": "Jane", "employment": {"history": []}}', "FRESH"),
    "other.json": (b'{"name": "package"}', "JSON Resume"),
    "empty.txt": (b" \n", "empty"),
    "large.txt": (b"Built a report. " * (20 * 1024 * 1024 // 16), "MB"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".docx"),
    "binary.bin": (bytes(range(256)) * 8, "text"),
    "broken.docx": (b"PK\x03\x04 nonsense", "broken"),
    "french.md": (
        (
            "Développeur commercial chez une entreprise de la région, avec des clients et pour le compte de la société. "
            * 4
        ).encode(),
        "English",
    ),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_cannot_be_used_is_one_line_and_status_2(papers: Path, tmp_path: Path, name: str) -> None:
    data, word = UNUSABLE[name]
    (tmp_path / name).write_bytes(data)
    out = run("draft", "--job", str(papers / "job.txt"), "--resume", str(tmp_path / name))
    errors = [line for line in out.stderr.decode().splitlines() if "is served by the guide" not in line]
    assert out.returncode == 2
    assert out.stdout == b""
    assert len(errors) == 1, errors
    assert errors[0].startswith("firstline: ")
    assert word.lower() in errors[0].lower()


@pytest.mark.parametrize(
    "arguments",
    [
        ("draft", "--job", "nowhere.txt", "--resume", "nowhere.md"),
        ("check", "nowhere.txt"),
        ("check", "-", "--role", "no-such-role"),
        ("read-job", "."),
        ("new-role", "Not A Slug"),
        ("new-role", "teacher"),
        ("validate", "no-such-folder"),
        ("draft",),
        ("nothing",),
    ],
)
def test_a_wrong_call_is_explained_without_a_traceback(arguments: tuple[str, ...]) -> None:
    out = run(*arguments, stdin=b"Dear team, I built a thing at Acme in 2020.")
    assert out.returncode == 2
    assert b"Traceback" not in out.stderr
    assert out.stderr.strip()


def test_answers_that_are_none_are_refused(papers: Path, tmp_path: Path) -> None:
    for text in ("- a list", "salary: a lot", "candour: [: broken"):
        (tmp_path / "a.yaml").write_text(text)
        assert drafted(papers, "--answers", str(tmp_path / "a.yaml")).returncode == 2


def test_the_content_validates() -> None:
    out = run("validate")
    assert out.returncode == 0, out.stdout.decode()
    assert b"6 guides" in out.stdout or b"guides" in out.stdout

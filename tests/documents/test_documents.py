"""Files and pastes: what is read, and one plain line for what is not."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence

import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.documents import limits, paste, read
from generator.documents.columns import in_columns
from generator.engine.resume import read_resume
from generator.ground.errors import InputError
from generator.ground.papers import Located
from tests.words import refused, told

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def docx(body: str, header: str = "") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        if header:
            archive.writestr("word/header1.xml", f"<w:hdr {W}>{header}</w:hdr>")
    return held.getvalue()


def p(text: str, style: str = "", numbered: bool = False) -> str:
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + (
        '<w:numPr><w:numId w:val="1"/></w:numPr>' if numbered else ""
    )
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def pdf(lines: list[str], password: str = "", pages: int = 1) -> bytes:
    paper = FPDF()
    paper.set_font("helvetica")
    if password:
        paper.set_encryption(owner_password="owner", user_password=password)
    for _ in range(pages):
        paper.add_page()
        for line in lines:
            paper.cell(text=line, new_x="LMARGIN", new_y="NEXT")
    return bytes(paper.output())


def code_of(name: str, data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read(name, data)
    said = told(caught.value)
    assert "\n" not in said
    assert "{" not in said
    assert len(said) < 250
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("Zoë".encode(), "Zoë"),
        ("Zoë".encode("utf-8-sig"), "Zoë"),
        ("Zoë".encode("utf-16"), "Zoë"),
        ("Zoë – €".encode("cp1252"), "Zoë – €"),
        ("Zoe\u0308".encode(), "Zoë"),
        ("a\u200bb\u202ec\u00add".encode(), "abcd"),
        ("\uf0e0 jane".encode(), "  jane"),
        (b"a\tb", "a    b"),
        ("a\u00a0b".encode(), "a b"),
        ("e\ufb03cient".encode(), "efficient"),
    ],
)
def test_text_is_decoded_and_cleaned(data: bytes, line: str) -> None:
    assert read("x.txt", data).lines == (line,)


def test_line_ends_are_unified_and_comments_keep_their_lines() -> None:
    assert read("x.md", b"a\r\nb\rc\n<!-- d\ne -->f").lines == ("a", "b", "c", "", "f")
    assert paste("a <!-- never closed").lines == ("a <!-- never closed",)


def test_a_docx_is_read_with_lists_tables_boxes_and_headers() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('Nurse, Acme')}</w:tc><w:tc>{p('2019 - 2021')}</w:tc></w:tr></w:tbl>"
    box = f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{p('in a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{p('in a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    body = p("Experience", "Heading1") + table + p("Led four", "ListBullet") + p("Cut falls", numbered=True) + box
    lines = [line for line in read("x.docx", docx(body, p("Jane Roe"))).lines if line]
    assert lines == ["Jane Roe", "Experience", "Nurse, Acme    2019 - 2021", "• Led four", "• Cut falls", "in a box"]


def test_a_docx_and_a_pdf_are_read_as_resumes() -> None:
    rows = [
        "Jane Roe",
        "jane@roe.example",
        "Experience",
        "Nurse, Acme Ltd, 2019 - 2021",
        "- Led four",
        "- Cut falls by 18%",
    ]
    for document in (read("x", docx("".join(map(p, rows)))), read("x", pdf(rows))):
        resume = read_resume(document)
        assert [(job.title and job.title.text, len(job.highlights)) for job in resume.work] == [("Nurse", 2)]


def test_a_locked_pdf_with_an_empty_password_is_read() -> None:
    paper = FPDF()
    paper.set_encryption(owner_password="owner")
    paper.add_page()
    paper.set_font("helvetica")
    paper.cell(text="Jane Roe, a nurse of Leeds")
    assert read("x.pdf", bytes(paper.output())).lines == ("Jane Roe, a nurse of Leeds",)


def test_json_strings_know_their_lines_and_stand_in_them() -> None:
    for indent in (None, 2):
        data = {"basics": {"name": 'Zo\u00eb "Z"\nRoe'}, "work": [{"name": "A\\B"}] * 3}
        document = read("x.json", json.dumps(data, indent=indent).encode())
        assert document.data is not None
        name = document.data["basics"]["name"]
        assert isinstance(name, Located)
        assert name == 'Zoë "Z" Roe'
        assert name in document.lines[name.line - 1]


def bomb() -> bytes:
    return docx(f"<w:p><w:r><w:t>{'a' * (limits.UNZIPPED + 10)}</w:t></w:r></w:p>")


REFUSED = {
    "empty": [("x.txt", b""), ("x.txt", b" \n\n"), ("x.pdf", b"")],
    "large": [("x.txt", b"a" * (limits.BYTES + 1)), ("x.docx", bomb())],
    "long": [("x.txt", b"a " * limits.TEXT), ("x.pdf", pdf(["words of a page"], pages=limits.PAGES + 1))],
    "image": [("x.pdf", pdf([]))],
    "encrypted": [("x.pdf", pdf(["secret words of a page"], password="p"))],
    "broken": [
        ("x.pdf", b"%PDF-1.7\nnothing"),
        ("x.pdf", pdf(["words"])[:300]),
        ("x.docx", docx(p("words"))[:100]),
        ("x.docx", docx("<w:p>")),
        ("x.docx", docx("").replace(b"PK\x01\x02", b"PK\x09\x09")),
    ],
    "json": [
        ("x.json", b'{"basics": '),
        ("x.json", b"[" * 100_000),
        ("x.json", b'{"basics": ' + b"1" * 9_000 + b"}"),
        ("x.json", b'{"a": 1}'),
        ("x.json", b"[1]"),
    ],
    "fresh": [("x.json", b'{"meta": {"format": "FRESH@0.6"}}'), ("x.json", b'{"employment": {"history": []}}')],
    "kind": [
        ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("x.rtf", b"{\\rtf1 hello}"),
        ("x.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
        ("x.bin", bytes(range(256)) * 8),
        ("x.html", b"<!DOCTYPE html><html><body>x</body></html>"),
    ],
}


@pytest.mark.parametrize(
    ("code", "index"), [(code, index) for code, files in REFUSED.items() for index in range(len(files))]
)
def test_what_cannot_be_used_is_refused_in_one_line(code: str, index: int) -> None:
    assert code_of(*REFUSED[code][index]) == code


def test_other_archives_are_named() -> None:
    for inside, word in (("content.xml", "OpenDocument"), ("Index/Document.iwa", "Pages"), ("a.txt", "zip")):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr("mimetype" if inside == "content.xml" else "z", "x")
            archive.writestr(inside, "x")
        with refused(word):
            read("x.docx", held.getvalue())


@given(st.binary(max_size=400), st.sampled_from(["x.txt", "x.pdf", "x.docx", "x.json", "x", "x.md"]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    for head in (b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{"):
        said = outcome(name, head + data)
        assert all(line == line.rstrip() and "\n" not in line for line in said)


def outcome(name: str, data: bytes) -> tuple[str, ...]:
    """The lines, or the message of the refusal."""
    try:
        return read(name, data).lines
    except InputError as error:
        return (told(error),)


LEFT = ("Contact", "Leeds", "jo@roe.example", "0113 496 0187", "Skills", "SQL", "Excel", "dbt")
RIGHT = ("Experience", "Data Analyst", "Acme, Leeds", "Now", "• Cut a report", "• Led four", "Clerk", "Bell Ltd")


def _layout(left: Sequence[str], right: Sequence[str]) -> tuple[str, str]:
    rows = list(zip(left, right, strict=True))
    return "\n".join(f"{a} {b}" for a, b in rows), "\n".join(f"{a:<30}{b}" for a, b in rows)


def test_columns_that_were_drawn_across_are_read_one_after_the_other() -> None:
    plain, layout = _layout(LEFT, RIGHT)
    assert in_columns(f"Jo Roe\n{plain}", f"Jo Roe\n{layout}").split("\n") == ["Jo Roe", *LEFT, "", *RIGHT]


def test_columns_in_order_a_column_of_dates_and_a_few_gaps_stay_as_they_are() -> None:
    plain, layout = _layout(LEFT, RIGHT)
    ordered = "\n".join((*LEFT, *RIGHT))
    assert in_columns(ordered, layout) == ordered
    dated = [f"{2010 + at} – {2011 + at}" for at in range(8)]
    for rows in (_layout(dated, RIGHT), _layout(RIGHT, dated), _layout(LEFT[:4], RIGHT[:4])):
        assert [line.split() for line in in_columns(*rows).split("\n")] == [
            line.split() for line in rows[0].split("\n")
        ]
    assert in_columns(plain, "") == plain

import io
import zipfile
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ground.draft import Draft
from generator.outputs import docx
from generator.outputs.characters import lines
from generator.outputs.envelope import Envelope

from .letters import a_draft, an_envelope

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"


def parts(draft: Draft, envelope: Envelope) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(docx.write(draft, envelope))) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def said(document: ElementTree.Element) -> list[str]:
    """The document's paragraphs, a line break as a line feed."""
    return ["".join(map(_mark, paragraph.iter())) for paragraph in document.iter(f"{W}p")]


def _mark(node: ElementTree.Element) -> str:
    return "\n" if node.tag == f"{W}br" else (node.text or "") if node.tag == f"{W}t" else ""


def test_the_page_has_sender_date_recipient_subject_and_letter() -> None:
    draft = a_draft()
    assert said(parts(draft, an_envelope())["word/document.xml"]) == [
        "Юлия Novák",
        "julia@example.org · +49 170 0000000",
        "22 November 2026",
        "Ελένη Łukasz\nSøn & <Ltd>",
        "Application: Stock Lead",
        *(paragraph.text for paragraph in draft.paragraphs),
    ]


def test_parts_that_nobody_said_leave_no_empty_lines() -> None:
    draft = a_draft("One.")
    bare = Envelope("", (), (), "Application", None)
    assert said(parts(draft, bare)["word/document.xml"])[0] == "Application"


def test_title_and_language_are_in_the_core_properties() -> None:
    core = parts(a_draft(), an_envelope())["docProps/core.xml"]
    assert core.findtext(f"{DC}title") == "Application: Stock Lead, Юлия Novák"
    assert core.findtext(f"{DC}language") == "en"


def test_every_part_is_declared_and_every_relation_leads_to_a_part() -> None:
    found = parts(a_draft(), an_envelope())
    declared = {node.get("PartName") for node in found["[Content_Types].xml"] if node.get("PartName")}
    assert declared == {f"/{name}" for name in found if not name.endswith(".rels") and name != "[Content_Types].xml"}
    targets = [node.get("Target") for node in found["_rels/.rels"]]
    targets += [f"word/{node.get('Target')}" for node in found["word/_rels/document.xml.rels"]]
    assert len(targets) == 3
    assert set(targets) <= set(found)


def test_every_style_used_is_defined() -> None:
    found = parts(a_draft(), an_envelope())
    used = {node.get(f"{W}val") for node in found["word/document.xml"].iter(f"{W}pStyle")}
    assert len(used) == 6
    assert used <= {node.get(f"{W}styleId") for node in found["word/styles.xml"].iter(f"{W}style")}


def test_the_same_letter_is_the_same_bytes() -> None:
    assert docx.write(a_draft(), an_envelope()) == docx.write(a_draft(), an_envelope())


def test_content_types_come_first_and_times_are_fixed() -> None:
    with zipfile.ZipFile(io.BytesIO(docx.write(a_draft(), an_envelope()))) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_persons_text_is_never_a_template() -> None:
    hostile = "{{ 7 * 7 }} {% for x in y %} </w:t> ]]> & \x00\x0b\ud800"
    document = parts(a_draft(hostile), an_envelope())["word/document.xml"]
    assert "{{ 7 * 7 }} {% for x in y %} </w:t> ]]> &" in said(document)[7].replace("\n", "")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters()), st.text(alphabet=st.characters()))
def test_any_text_comes_back(text: str, name: str) -> None:
    draft = a_draft(text, name=name)
    document = parts(draft, an_envelope(name, recipient=(name, text)))["word/document.xml"]
    assert said(document)[-3:] == ["\n".join(lines(paragraph.text)) for paragraph in draft.paragraphs[-3:]]

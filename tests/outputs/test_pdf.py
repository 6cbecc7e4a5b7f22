import io
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from generator.ground.draft import Draft
from generator.ground.errors import InputError
from generator.outputs import pdf
from generator.outputs.envelope import Envelope
from tests.words import refused, told

from .letters import a_draft, an_envelope

LATIN = frozenset(range(0x20, 0x250))


def read(draft: Draft, envelope: Envelope) -> PdfReader:
    return PdfReader(io.BytesIO(pdf.write(draft, envelope)))


def flowed(reader: PdfReader) -> str:
    """The text of every page with single spaces, as if on one line."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_the_page_has_sender_date_recipient_subject_and_letter_in_order() -> None:
    draft = a_draft()
    reader = read(draft, an_envelope())
    assert len(reader.pages) == 1
    assert flowed(reader) == " ".join(
        (
            "Юлия Novák julia@example.org · +49 170 0000000 22 November 2026 Ελένη Łukasz Søn & <Ltd>",
            "Application: Stock Lead",
            " ".join(draft.letter.split()),
        )
    )


def test_title_author_language_and_date_are_set() -> None:
    reader = read(a_draft(), an_envelope())
    assert reader.metadata is not None
    assert reader.metadata.title == "Application: Stock Lead, Юлия Novák"
    assert reader.metadata.author == "Юлия Novák"
    assert str(reader.metadata["/CreationDate"]) == "D:20000101000000Z"
    assert reader.trailer["/Root"]["/Lang"] == "en"  # type: ignore[index]


def test_the_same_letter_is_the_same_bytes() -> None:
    assert pdf.write(a_draft(), an_envelope()) == pdf.write(a_draft(), an_envelope())


def test_the_typeface_is_embedded_and_cut_down() -> None:
    written = pdf.write(a_draft(), an_envelope())
    assert b"NotoSerif" in written
    assert len(written) < 30_000


@pytest.mark.parametrize(
    "name", ["Novák", "Łukasz Żółć", "Ελένη Παππά", "Юлия Ёлкина", "Nguyễn Thị Ánh", "Þórður Ðí", "Çağrı Şöyle"]
)
def test_names_in_latin_greek_and_cyrillic_can_be_selected(name: str) -> None:
    assert flowed(read(a_draft(name=name), an_envelope(name))).count(name) == 2


@pytest.mark.parametrize("name", ["李小龙", "יעל", "سارة", "अनिल"])
def test_a_script_that_the_typeface_lacks_is_refused_with_a_way_on(name: str) -> None:
    with refused("print from the browser or use DOCX") as caught:
        pdf.write(a_draft(name=name), an_envelope(name))
    assert caught.value.code == "script"
    assert "\n" not in told(caught.value)


def test_braces_of_a_person_stay_braces() -> None:
    assert "{nb} {{ x }} **no** (a\\b) 100%" in flowed(read(a_draft("{nb} {{ x }} **no** (a\\b) 100%"), an_envelope()))


def test_a_long_letter_is_set_smaller_and_a_very_long_one_runs_on() -> None:
    long = "I checked ten orders every Friday and wrote up each miss for the day shift. " * 6
    assert len(read(a_draft(*[long] * 5), an_envelope()).pages) == 1
    assert len(read(a_draft(*[long] * 12), an_envelope()).pages) > 1


def test_symbols_that_the_typeface_lacks_are_left_out_and_arrows_spelled() -> None:
    assert pdf.drawable("9 → 4 ✓ 🚀1️⃣ \u200bdone\u00ad", LATIN) == "9 -> 4  1 done"


def test_letters_in_fancy_shapes_become_plain() -> None:
    assert pdf.drawable("𝐀𝐧𝐚 Ａ e\u0301", LATIN) == "Ana A é"


@given(st.text(alphabet=st.characters()))
def test_any_text_is_drawn_or_refused(text: str) -> None:
    try:
        drawn = pdf.drawable(text, LATIN)
    except InputError:
        return
    assert all(ord(char) in LATIN or char == "\n" for char in drawn)


@settings(max_examples=20, deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0x52F)))
def test_a_hostile_letter_gives_a_readable_file(text: str) -> None:
    try:
        reader = read(a_draft(text, name=text), an_envelope(text, recipient=(text,)))
    except InputError:
        return
    assert "I am applying to Acme." in flowed(reader)


def test_the_pdf_library_waits_until_a_pdf_is_written() -> None:
    look = "import sys, generator.outputs.pdf; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


def test_without_the_pdf_library_there_is_a_way_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fpdf", None)
    with refused("use DOCX"):
        pdf.write(a_draft(), an_envelope())

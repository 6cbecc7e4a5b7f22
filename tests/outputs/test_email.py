from dataclasses import replace
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from generator.outputs import email, text

from .letters import a_draft, an_envelope


def test_an_email_has_a_subject_a_blank_line_and_the_letter() -> None:
    draft = a_draft()
    assert email.write(draft, an_envelope()) == f"Subject: Application: Stock Lead\n\n{draft.letter}\n"


def test_a_subject_cannot_start_another_header() -> None:
    envelope = replace(an_envelope(), subject="Application: X\r\nBcc: all@example.org")
    assert email.write(a_draft(), envelope).splitlines()[:2] == ["Subject: Application: X Bcc: all@example.org", ""]


def test_a_mailto_link_encodes_what_would_end_a_part() -> None:
    link = email.mailto(a_draft("Tea & cake? 50% #1 = a+b"), an_envelope(), to="jobs@example.org")
    assert link.startswith("mailto:jobs@example.org?subject=Application%3A%20Stock%20Lead&body=Dear%20")
    assert "Tea%20%26%20cake%3F%2050%25%20%231%20%3D%20a%2Bb" in link
    assert "%0D%0A%0D%0A" in link


@given(st.text(alphabet=st.characters()))
def test_any_text_comes_back_from_the_link(said: str) -> None:
    draft = a_draft(said)
    link = email.mailto(draft, an_envelope())
    assert link.isascii()
    assert link.count("?") == link.count("&") == 1
    body = unquote(link.partition("&body=")[2], errors="strict")
    assert body.replace("\r\n", "\n") + "\n" == text.write(draft)

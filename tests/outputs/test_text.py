from generator.outputs import text

from .letters import a_draft


def test_the_text_is_the_letter_and_one_line_break() -> None:
    draft = a_draft()
    assert text.write(draft) == draft.letter + "\n"


def test_line_breaks_of_any_kind_become_lf() -> None:
    assert "one\ntwo\nthree" in text.write(a_draft("one\r\ntwo\rthree"))


def test_what_would_steer_a_terminal_is_dropped() -> None:
    written = text.write(a_draft("a\x1b[31mred\x07\x00 \ud800b"))
    assert "a[31mred b" in written
    written.encode("utf-8")

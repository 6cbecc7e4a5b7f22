"""Pages as word processors, LaTeX templates and networks print them, and what their text must come as."""

from __future__ import annotations

import pytest

from generator.documents import read
from generator.documents.cleaning import lines_of
from generator.documents.columns import in_columns


def fields(text: str) -> list[str]:
    return text.split("\n")


def test_bullets_are_no_column() -> None:
    items = ["Welded frames of steel", "Trained two welders", "Cut scrap by a tenth"] * 3
    plain = "\n".join(("Ana Lee", *(f"• {item}" for item in items)))
    layout = "\n".join(("Ana Lee", *(f"     •     {item}" for item in items)))
    assert in_columns(plain, layout) == plain


def test_what_is_set_flush_right_is_no_column_and_keeps_its_gap() -> None:
    rows = [
        ("Acme Tools", "Leeds, UK"),
        ("Welder", "March 2019 – Present"),
        ("Bolt Ltd", "York, UK"),
        ("Apprentice", "2017 – 2019"),
        ("Crane Works", "Kirkwall, Orkney Islands"),
        ("Helper", "2016"),
        ("Mill Lane School", "Hull, UK"),
    ]
    plain = "\n".join(f"{left} {right}" for left, right in rows)
    layout = "\n".join(left + right.rjust(90 - len(left)) for left, right in rows)
    assert fields(in_columns(plain, layout)) == [f"{left}    {right}" for left, right in rows]


@pytest.mark.parametrize(
    ("line", "comes"),
    [
        ("• Acme Tools              Leeds, UK", "• Acme Tools    Leeds, UK"),
        (
            "• Welded the frames of nine ships by hand and          trained two",
            "• Welded the frames of nine ships by hand and trained two",
        ),
        ("Acme Tools  Leeds", "Acme Tools Leeds"),
    ],
)
def test_a_bullet_keeps_its_gap_only_between_short_cells(line: str, comes: str) -> None:
    assert in_columns(" ".join(line.split()), line) == comes


def test_a_column_of_dates_drawn_by_itself_is_put_beside_its_jobs() -> None:
    layout = (
        "Welder, Acme                                   Mar 2019 - Present",
        "• Welded frames",
        "Apprentice, Bolt                               2017 – 2019",
        "• Swept the hall",
    )
    plain = "Welder, Acme\n• Welded frames\nApprentice, Bolt\n• Swept the hall\nMar 2019 - Present\n\n2017 – 2019"
    assert fields(in_columns(plain, "\n".join(layout))) == [
        "Welder, Acme    Mar 2019 - Present",
        "• Welded frames",
        "Apprentice, Bolt    2017 – 2019",
        "• Swept the hall",
        "",
    ]
    left = ("2019 – Present        Acme Tools", "2017 – 2019           Bolt Ltd")
    assert fields(in_columns("2019 – Present\n2017 – 2019\nAcme Tools\nBolt Ltd", "\n".join(left))) == [
        "2019 – Present    Acme Tools",
        "2017 – 2019    Bolt Ltd",
    ]


def test_dates_in_their_own_column_of_text_stay_there() -> None:
    left = ("Contact", "0113 496 0187", "Skills", "SQL")
    right = ("Acme, Leeds", "2019 – 2021", "Bolt, York", "2017 – 2019")
    layout = "\n".join(f"{one:<30}{other}" for one, other in zip(left, right, strict=True))
    plain = "\n".join((*left, *right))
    assert in_columns(plain, layout) == plain


def test_words_that_were_drawn_one_by_one_come_as_the_page_has_them() -> None:
    lines = ["Objective", *["To find work on the campus", "that uses what I know"] * 9]
    plain = "\n".join(word for line in lines for word in (*line.split(), ""))
    assert fields(in_columns(plain, "\n".join(lines))) == lines


def test_a_name_that_was_drawn_last_comes_first() -> None:
    assert (
        in_columns("Welder\nme@example.org\nAna Lee", "Ana Lee\nWelder\nme@example.org")
        == "Ana Lee\nWelder\nme@example.org"
    )
    assert in_columns("Ana Lee\nWelder", "Ana Lee\nWelder") == "Ana Lee\nWelder"


def test_the_bullets_of_symbol_fonts_are_bullets() -> None:
    assert lines_of("\uf0b7 Welded\n\uf0a7 Cut\n\uf095 0113 496 0187") == ("• Welded", "• Cut", "  0113 496 0187")


def page(content: str, marks: dict[int, str], widths: str = "32 [500]") -> bytes:
    """A PDF of one page in a font known by the numbers of its glyphs, as XeLaTeX embeds them."""
    table = "\n".join(f"<{code:04X}> <{ord(letter):04X}>" for code, letter in marks.items())
    cmap = f"begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(marks)} beginbfchar\n{table}\nendbfchar\nendcmap"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(content)}>>\nstream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type0/BaseFont/Ana/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/Ana/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[{widths}]>>",
        f"<</Length {len(cmap)}>>\nstream\n{cmap}\nendstream",
    )
    body = b"%PDF-1.5\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        body
        + f"xref\n0 8\n0000000000 65535 f \n{table}trailer<</Size 8/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF".encode()
    )


LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def drawn(*lines: str, gap: int = -200) -> bytes:
    """Lines in which the pen moves where a space is."""
    codes = {letter: code for code, letter in enumerate(LETTERS, 1)}
    shown = (
        f"{gap}".join(f"<{''.join(f'{codes[one]:04X}' for one in word)}>" for word in line.split()) for line in lines
    )
    text = "".join(f"1 0 0 1 40 {760 - 20 * at} Tm [{line}] TJ\n" for at, line in enumerate(shown))
    return page(f"BT /F1 12 Tf\n{text}ET", dict(enumerate(LETTERS, 1)))


def test_a_font_without_a_space_keeps_its_words_apart() -> None:
    lines = ("Data Engineer at Acme Tools in Leeds", "Moved the warehouse of nine shops")
    assert read("cv.pdf", drawn(*lines)).lines == lines


def test_kerning_in_such_a_font_is_no_space() -> None:
    assert read("cv.pdf", drawn("Data Engi neer in Leeds today", gap=-60)).lines == ("DataEngineerinLeedstoday",)


def test_labels_and_their_values_are_no_two_columns() -> None:
    rows = [("Organization", "- Acme Ltd"), ("Designation", "- Engineer"), ("Area", "- Leeds")] * 3
    plain = "\n".join(f"{label} {value}" for label, value in rows)
    layout = "\n".join(f"{label:<30}{value}" for label, value in rows)
    assert [line.split() for line in fields(in_columns(plain, layout))] == [line.split() for line in plain.split("\n")]

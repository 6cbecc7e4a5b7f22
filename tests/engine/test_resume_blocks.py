"""A résumé's lines as rows, and a section's rows as entries: one small case for every condition."""

from __future__ import annotations

from typing import Any

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.engine.resumes.blocks import Page, edge_period, entries_of, head_score, page_of, parts_of
from generator.engine.resumes.rows import Piece, Row, row_of, rows_of, said, tail, told, whole
from generator.ground.papers import Quote
from tests.engine.test_resume_wholes import told as taken_down

DEVELOPER = "Developer, Driftwood Labs Ltd, 2019 – 2021"
WELDER = "Welder, Amber Yards Ltd, 2016 – 2018"
FITTER = "Fitter, Harbour Works Ltd, 2014 – 2016"
DEV, WELD, FIT = (
    ["Developer", "Driftwood Labs Ltd", "2019", "2021"],
    ["Welder", "Amber Yards Ltd", "2016", "2018"],
    ["Fitter", "Harbour Works Ltd", "2014", "2016"],
)


def rows(text: str) -> tuple[Row, ...]:
    return rows_of(text.split("\n"))


def row(text: str, **more: Any) -> Row:
    return Row(1, text, text, ((0, 0, len(text)),), **more)


def parts(text: str, width: int = 0) -> str:
    return " ".join(part for part, _ in parts_of(rows(text), Page(width)))


def jobs(text: str) -> list[list[Any]]:
    return [taken_down(job) for job in read_resume(paste(f"Ana Lee\nana@example.org\n\nExperience\n\n{text}\n")).work]


# Rows


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ana Lee", [("Ana Lee", 0, 0, "blank")]),
        ("Ana\nLee\n \nBo", [("Ana", 0, 0, "blank"), ("Lee", 0, 0, ""), ("Bo", 0, 0, "blank")]),
        ("Ana\n\n...\nBo", [("Ana", 0, 0, "blank"), ("Bo", 0, 0, "blank")]),
        ("## Work\n  - Led\n", [("Work", 0, 2, "blank"), ("Led", 2, 0, "bullet")]),
        ("# - Work", [("- Work", 0, 1, "blank")]),
        ("Ana\n • Sang • Rowed", [("Ana", 0, 0, "blank"), ("Sang", 1, 0, "bullet"), ("Rowed", 1, 0, "bullet")]),
        ("• Sang • Rowed", [("Sang", 0, 0, "bullet blank"), ("Rowed", 0, 0, "bullet")]),
        ("- Go • Python", [("Go • Python", 0, 0, "bullet blank")]),
        ("Go • Python", [("Go • Python", 0, 0, "blank")]),
        ("Ana\n•\nSang\nRowed", [("Ana", 0, 0, "blank"), ("Sang", 0, 0, "bullet"), ("Rowed", 0, 0, "")]),
        ("Ana\n      •\nSang", [("Ana", 0, 0, "blank"), ("Sang", 0, 0, "bullet")]),
        ("**Work**:\nLed", [("Work:", 0, 0, "bold blank"), ("Led", 0, 0, "")]),
        ("**Work** in Leeds", [("Work in Leeds", 0, 0, "blank")]),
        ("Work\n====\nLed", [("Work", 0, 0, "blank underlined"), ("Led", 0, 0, "")]),
        ("Work\n\n====\nLed", [("Work", 0, 0, "blank"), ("Led", 0, 0, "blank")]),
        ("Work\n...\n====", [("Work", 0, 0, "blank")]),
        ("Work\n- Led\n----", [("Work", 0, 0, "blank"), ("Led", 0, 0, "bullet")]),
        ("====\nWork", [("Work", 0, 0, "blank")]),
        ("Work\n" + 400 * "-", [("Work", 0, 0, "blank underlined")]),
        ("Work\n" + 401 * "-", [("Work", 0, 0, "blank")]),
        ("🚀 Ana •", [("Ana", 0, 0, "blank")]),
        ("", []),
    ],
)
def test_lines_as_rows(text: str, want: list[tuple[str, int, int, str]]) -> None:
    signs = ("bold", "bullet", "blank", "underlined")
    assert [
        (
            one.text,
            one.indent,
            one.level,
            " ".join(sign for sign in signs if getattr(one, "after_blank" if sign == "blank" else sign)),
        )
        for one in rows(text)
    ] == want


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ana\n- Led\nPage 2\n- Sang", "Ana|Led|Sang"),
        ("Ana\n- Updated the rota", "Ana|Updated the rota"),
        ("Ana\n- Cut waits from 90 days to\n25\n- Sang", "Ana|Cut waits from 90 days to|25|Sang"),
        ("Cut waits from 90 days to\n25", "Cut waits from 90 days to|25"),
        ("Ana\n- Cut waits from 90 days to\n\n25\n- Sang", "Ana|Cut waits from 90 days to|Sang"),
        ("Ana\nLee " + "·" * 90 + "Page 1\nSang", "Ana|Sang"),
        ("Ana\nb\nc\nd\ne\nf\ng\nh\nAna\nj", "Ana|b|c|d|e|f|g|h|Ana|j"),
        ("Ana\nb\nc\nd\ne\nf\ng\nh\ni\nAna\nj", "Ana|b|c|d|e|f|g|h|i|j"),
        ("Ana\nb\nc\nd\ne\nf\ng\nh\ni\n- Ana", "Ana|b|c|d|e|f|g|h|i|Ana"),
        ("Acme 2019\nb\nc\nd\ne\nf\ng\nh\ni\nAcme 2019", "Acme 2019|b|c|d|e|f|g|h|i|Acme 2019"),
    ],
)
def test_page_numbers_and_running_heads_go(text: str, kept: str) -> None:
    assert "|".join(one.text for one in rows(text)) == kept


def test_a_string_of_a_form_is_a_row() -> None:
    assert row_of("Ana", 7) == Row(7, "Ana", "Ana", ((0, 0, 3),), after_blank=True)
    assert row_of("...", 7) is None


@pytest.mark.parametrize(
    ("line", "text", "runs"),
    [
        ("  Ana", "Ana", ((0, 2, 3),)),
        ("- Led **a crew** of 9", "Led a crew of 9", ((0, 2, 4), (4, 8, 6), (10, 16, 5))),
        ("[Ana](https://ana.example.org) Lee", "Ana Lee", ((0, 1, 3), (3, 30, 4))),
        ("**Ana** Lee", "Ana Lee", ((0, 2, 3), (3, 7, 4))),
        ("** Ana", "Ana", ((0, 3, 3),)),
        ("🚀  Ana", "Ana", ((0, 3, 3),)),
    ],
)
def test_every_word_keeps_its_place(line: str, text: str, runs: tuple[tuple[int, int, int], ...]) -> None:
    (found,) = rows(line)
    assert (found.text, found.runs) == (text, runs)
    assert all(found.text[at : at + size] == line[origin : origin + size] for at, origin, size in runs)


@pytest.mark.parametrize(
    ("start", "end", "want"),
    [
        (0, 15, ["Led", "a crew", "of 9"]),
        (4, 10, ["a crew"]),
        (6, 13, ["crew", "of"]),
        (1, 5, ["ed", "a"]),
        (3, 4, []),
        (14, 15, ["9"]),
    ],
)
def test_the_pieces_of_a_line_behind_a_stretch(start: int, end: int, want: list[str]) -> None:
    (found,) = rows_of(["- Led **a crew** of 9"])
    assert found.quotes(start, end) == tuple(Quote(1, one) for one in want)


def test_the_rest_of_a_row() -> None:
    (found,) = rows_of(["**Tools**: Go, *Python*"])
    rest = tail(found, 7)
    assert (rest.text, rest.runs, rest.after_blank) == ("Go, Python", ((0, 11, 4), (4, 16, 6)), False)
    assert tail(found, 8).runs == ((0, 12, 3), (3, 16, 6))
    assert tail(found, 5).runs == ((0, 9, 6), (6, 16, 6))
    (found,) = rows_of(["**Tools: Go**"])
    assert found.bold
    assert not tail(found, 7).bold


def test_a_stretch_of_a_row() -> None:
    piece = Piece(row("At Acme, Leeds."), 3, 14)
    assert (piece.text, piece.cut(6, 11).text, piece.cut(0, 5).trimmed().text) == ("Acme, Leeds", "Leeds", "Acme")
    assert Piece(row("Ana | Bo | Cy"), 3, 11).trimmed() == Piece(row("Ana | Bo | Cy"), 6, 8)
    assert Piece(row("Ana | Bo"), 3, 6).trimmed() == Piece(row("Ana | Bo"), 6, 6)
    assert not row("Ana").after_blank
    assert whole(row("Ana")) == Piece(row("Ana"), 0, 3)
    assert said([]) is None
    assert said([Piece(row("Ana | Bo"), 3, 4)]) is None
    assert said([Piece(Row(1, "", "Ana", ()), 0, 3)]) is None


@pytest.mark.parametrize(
    ("text", "more", "want"),
    [
        ("charts", "of tides", "charts of tides"),
        ("a weld-", "er", "a welder"),
        ("for fric-", "tion", "for friction"),
        ("one gad-", "get", "one gadget"),
        ("a sched-", "ule", "a schedule"),
        ("three train-", "ing days", "three training days"),
        ("a dash-", "board", "a dashboard"),
        ("a re-", "port", "a report"),
        ("a used-", "car lot", "a used-car lot"),
        ("self-", "taught", "self-taught"),
        ("pre-", "tax", "pre-tax"),
        ("e-", "mail", "e-mail"),
        ("a two-", "m gap", "a two-m gap"),
        ("tax-", "driven", "tax-driven"),
        ("state-of-the-", "art", "state-of-the-art"),
        ("a turn-", "of-the-century house", "a turn-of-the-century house"),
        ("a tide-", "table", "a tide-table"),
        ("to pressure-", "wash", "to pressure-wash"),
        ("two-", "& three-bed flats", "two- & three-bed flats"),
        ("-", "charts", "- charts"),
        ("from 9 -", "on a bad day", "from 9 - on a bad day"),
        ("a 5-", "year plan", "a 5-year plan"),
        ("a 5-", "kW pump", "a 5-kW pump"),
        ("a 5-", "& 10-year plan", "a 5- & 10-year plan"),
    ],
)
def test_words_over_a_lines_end(text: str, more: str, want: str) -> None:
    found = said([whole(row(text)), whole(row(more))])
    assert found is not None
    assert found.text == want


def test_sentences_over_lines() -> None:
    lines = ["Draws charts. Rings", "bells in fog.", "Rows", "and sings. Mends", "nets.", "Bakes."]
    assert [(one.text, [(at.line, at.text) for at in one.at]) for one in told(rows_of(lines))] == [
        ("Draws charts.", [(1, "Draws charts.")]),
        ("Rings bells in fog.", [(1, "Rings"), (2, "bells in fog.")]),
        ("Rows and sings.", [(3, "Rows"), (4, "and sings.")]),
        ("Mends nets.", [(4, "Mends"), (5, "nets.")]),
        ("Bakes.", [(6, "Bakes.")]),
    ]
    assert told([]) == ()


# The page, and dates at a row's edge


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("A" * 130 + "\nand so on", 130),
        ("A" * 131 + "\nand so on", 0),
        ("A" * 130 + "\nAnd so on", 0),
        ("A" * 130 + "\n- and so on", 0),
        ("A" * 130 + "\n3d prints", 0),
        ("A" * 130 + "\nexample.org", 0),
        ("A" * 130 + "\nana@example.org or by phone", 0),
        ("", 0),
    ],
)
def test_the_width_of_a_page_that_is_wrapped(text: str, width: int) -> None:
    assert page_of(rows(text)) == Page(width)


EIGHT = "Reader in the Art and Letters of Wales"  # words
FOURTEEN = "The yard that my brother and I ran in the north for the crown"


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("2019 – 2021", True),
        ("Acme Tools 2019 – 2021", True),
        ("2019 – 2021 Acme Tools", True),
        ("Acme Tools 2019", True),
        ("2019 Acme Tools", True),
        ("Acme Tools", False),
        ("Led a night crew, 2019 – 2021", False),
        ("a crew of nine, 2019 – 2021", False),
        ("3d printing technician, 2019 – 2021", True),
        ("The best result of 2019", False),
        ("The plan for a 2019", False),
        ("Host, Carry On, 2019 – 2021", True),
        ("Developer, Disney+ 2019", True),
        (f"{FOURTEEN} 2019 – 2021", True),
        (f"{FOURTEEN} itself 2019 – 2021", False),
        (f"2019 – 2021 {FOURTEEN} itself", False),
        ("The Yard My Brother And I Ran Near Hull Docks 2019", True),
        ("The Yard My Brother And I Ran Near Hull East Docks 2019", False),
        ("Welder 2019 – 2021 Acme Tools", True),
        ("Won the 2019 cup", False),
        (f"{EIGHT}, 2019 – 2021, Acme Tools", True),
        (f"{EIGHT} now, 2019 – 2021, Acme Tools", False),
        (f"{EIGHT} Proper, 2019 – 2021, Leeds", True),
        ("Welder, 2019 – 2021, The Old Yard by Hull Docks", True),
        ("Welder, 2019 – 2021, The Old Yard by Hull East Docks", False),
        ("Raised sales from 2019 to 2021 by half", False),
        ("Welder 2019 – 2021 (2 years)", True),
    ],
)
def test_dates_at_the_edge_of_a_row(text: str, dated: bool) -> None:
    assert (edge_period(text) is not None) is dated


# What a row is


@pytest.mark.parametrize(
    ("one", "score"),
    [
        # short +1, every word capital +1
        (row("Quillon"), 2),
        (row("Keeping of Lamps"), 2),
        (row("Keeping at the Quay"), 2),
        (row("Keeping with Lamps"), 1),
        (row("Quillon 4lamps"), 2),
        (row("A b C d E f"), 2),
        (row("A b C d E f G"), 0),
        (row("A b C d E f G h I j K l"), 0),
        (row("A b C d E f G h I j K l M"), -2),
        # set as a heading +4 or +3
        (row("Quillon", level=1), 6),
        (row("Quillon", bold=True), 5),
        # dates +4, one date +2
        (row("Quillon 2019 to 2021"), 6),
        (row("Quillon 2019"), 4),
        # a length of time or terms of work +3, a place +2
        (row("2 years"), 4),
        (row("Full-time"), 5),
        (row("Leeds"), 4),
        # a form's field +3
        (row("Location: Quillon"), 5),
        # a title +2, an employer +1.5, where there are few words
        (row("Welder"), 4),
        (row("Cook on Ships"), 4),
        (row("Quillon Yard Ltd"), 3.5),
        (row("Museum of old frames"), 1 + 1.5),
        (row("Welder of Quillon And Sons On The Old North Quay Of Hull Docks East"), 1 + 2 - 3),
        (row("Welder of Quillon And Sons On The Old North Quay Of Hull Docks East End"), 1 - 3),
        (row("Quillon And Sons Yard Ltd On The Old North Quay Of Hull Docks East"), 1 + 1.5 - 3),
        (row("Quillon And Sons Yard Ltd On The Old North Quay Of Hull Docks East End"), 1 - 3),
        (row("Welder of great frames on the old north quay at"), 2 - 1),
        (row("Welder of great frames on the old north quay at sea"), -1),
        # strong marks +1, unless there are many words
        (row("Quillon | Keeping"), 3),
        (row("A | B C D E F G H I J K L M N O"), 1 + 1 - 3),
        (row("A | B C D E F G H I J K L M N O P"), 1 - 3),
        # a sentence's end -3, but not an abbreviation's
        (row("Quillon Quay."), -1),
        (row("Quillon Bros."), 2),
        (row("Quillon 2019 to 2021 Quay."), 6),
        # a verb first -4, unless it is set as a heading, dated or a field
        (row("Built Frames"), -2),
        (row("Built Frames", level=1), 6),
        # a small letter first -4, unless dates begin the row
        (row("quillon"), -3),
        (row("iOS Quillon"), 2),
        (row("3d Quillon"), 2),
        (row("from 2019 to 2021"), 4 + 1),
        (row("quillon 2019"), -3),
        (row("quillon 2019 to 2021 Quay"), 4 + 1 - 4),
        # prose
        (row("A" * 200), 2),
        (row("A" * 201), -5),
    ],
    ids=lambda one: one.text[:60] if isinstance(one, Row) else "",
)
def test_how_much_a_row_looks_like_a_heading(one: Row, score: float) -> None:
    assert head_score(one) == score


@pytest.mark.parametrize(
    ("text", "after", "more"),
    [
        ("Quillon", row("2019 – 2021"), 2),
        ("Quillon", row("2019 – 2021", bullet=True), 0),
        ("Quillon", row("Keeping of Lamps"), 0),
        ("Quillon", row("The Old Yard At Quay 2019"), 2),
        ("Quillon", row("The Old Yard At North Quay 2019"), 0),
        ("Quillon", row("The Old Yard At North Quay 2019 – 2021"), 2),
        ("A b C d E f G h I j K l M n", row("2019 – 2021"), 2),
        ("A b C d E f G h I j K l M n O", row("2019 – 2021"), 0),
    ],
)
def test_dates_under_a_row_speak_for_it(text: str, after: Row, more: float) -> None:
    assert head_score(row(text), after) - head_score(row(text)) == more


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # bullets that head others
        (f"- {DEVELOPER}\n  - Built", "head item"),
        (f"- {DEVELOPER}\n- Built", "item item"),
        (f"- {DEVELOPER}\n  In the cold north sea", "item more"),
        (f"- {DEVELOPER}", "item"),
        ("- **Developer, Driftwood Labs**\n  - Built", "head item"),
        ("- **Cook on Ships**\n  - Built", "head item"),
        ("- **Safety**\n  - Built", "item item"),
        ("- Lead for safety\n  - Built", "item item"),
        (f"- Welder, {'A' * 95} Ltd, 2019\n  - Built", "head item"),
        (f"- Welder, {'A' * 102} Ltd, 2019\n  - Built", "head item"),
        (f"- Welder, {'A' * 103} Ltd, 2019\n  - Built", "item item"),
        # headings and prose
        ("Technologies: Go, Python", "prose"),
        ("Quillon\nKeeping the lamps", "head head"),
        ("Quillon\nKeeping the lamps\n- Built", "head prose item"),
        ("Quillon\nkeeping the lamps", "head prose"),
        ("Keeping the lamps", "prose"),
        ("Keeping the lamps\nTrimming the wicks", "prose prose"),
        ("Quillon\nAll in all a crew for forty lamps", "head prose"),
        # what goes on with a bullet
        ("- Built a chart\nof tides", "item more"),
        ("- Built a chart\n**of tides**\n- Led", "item prose item"),
        ("- Built a chart\n#### of tides\n- Led", "item prose item"),
        ("- Built a chart then\n1,200", "item more"),
        ("- Built a chart.\n\n1,200", "item head"),
        ("- Built a chart\n\nof tides", "item more"),
        ("- Built a chart.\n\nof tides", "item prose"),
        ("- Built a chart.\nof tides", "item more"),
        ("- Built a chart\nfrom 2019 to 2021", "item more"),
        ("- Built a chart\n\nfrom 2019 to 2021", "item head"),
        ("He had charts of tides for the cold north\nfrom 2019 to 2021", "prose head"),
        ("- Built charts for Leeds, Hull and York,\n9/2019 – 6/2021", "item more"),
        ("- Built charts for Leeds, Hull and York,\nWelder | Acme", "item head"),
        ("He had charts of tides for the cold north,\n2019 – 2021", "prose head"),
        ("- Built a chart of the tides\n2019 – 2021", "item head"),
        ("- Moved\n11 trucks to a lease", "item more"),
        ("- Cleaned wards A and B\n40 times a week", "item more"),
        ("- Moved a barge.\n11 trucks", "item prose"),
        ("- Moved a barge\n2019 to 2021", "item head"),
        ("- Moved a barge\nBuilt a jig", "item prose"),
        ("He had charts of tides for the cold north\n11 trucks", "prose prose"),
        ("- Built a chart of\nTides", "item more"),
        ("- Built a chart of\nWelder | Acme", "item head"),
        ("- Built a chart of\nQuillon 2019 – 2021", "item head"),
        ("- Built a chart\n  Quillon", "item more"),
        ("- Built a chart\nQuillon", "item head"),
        ("  - Built a chart\nQuillon", "item head"),
        ("- Built a chart\n  Welder", "item head"),
        ("- Built a chart\n\n  Quillon", "item head"),
        ("He had charts of tides for the cold north\n  Quillon", "prose head"),
    ],
)
def test_what_a_row_is(text: str, want: str) -> None:
    assert parts(text) == want


@pytest.mark.parametrize(
    ("text", "width", "want"),
    [
        # a full line of a wrapped page goes on; 86 is 0.86 of the width
        (f"- {'A' * 80} ships\nTides", 100, "item more"),
        (f"- {'A' * 75} ships\nTides", 100, "item more"),
        (f"- {'A' * 74} ships\nTides", 100, "item more"),
        (f"- {'A' * 73} ships\nTides", 100, "item head"),
        (f"- {'A' * 74} ships\nTides of Hull", 100, "item more"),
        (f"- {'A' * 80} ships\nTides", 0, "item head"),
        (f"- {'A' * 80} ships\n\nTides", 100, "item head"),
        (f"- {'A' * 80} ships\nWelder", 100, "item head"),
        (f"- {'A' * 60} and sold the soap to all\nTarget stores in the north", 100, "item more"),
        (f"He {'a' * 80} the ship\nBuilt a jig for the whole of the crew", 100, "prose prose"),
        (f"He {'a' * 60} the ship in the north sea\nQuillon", 100, "prose more"),
        (f"He {'a' * 60} the ship in the north sea.\nQuillon", 100, "prose head"),
        (f"He {'a' * 60} the ship in the north sea.\nKeeping the lamps", 100, "prose more"),
        (f"He {'a' * 60} the ship in the north sea.\nQuillon | the lamps", 100, "prose head"),
        (f"- {'A' * 60} the ship in the north sea.\nQuillon", 100, "item more"),
    ],
)
def test_a_full_line_goes_on(text: str, width: int, want: str) -> None:
    assert parts(text, width) == want


# Entries


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # dates under the rows of their job
        ("Developer, Driftwood Labs Ltd\n- Built\n2019 – 2021", [[*DEV, ["Built"]]]),
        ("Developer, Driftwood Labs Ltd\n2 years\n- Built\n2019 – 2021", [[*DEV, ["Built"]]]),
        (
            "Developer, Driftwood Labs Ltd\n- Built\n2019 – 2021\n2 years\n"
            "Welder, Amber Yards Ltd\n- Welded\n2016 – 2018\n2 years",
            [[*DEV, ["Built"]], [*WELD, ["Welded"]]],
        ),
        (
            "Developer, Driftwood Labs Ltd\n- Built\n2019 – 2021\nWelder, Amber Yards Ltd",
            [[*DEV, ["Built"]], ["Welder", "Amber Yards Ltd", None, None, []]],
        ),
        # dates over theirs, though a job lacks them or lines
        (f"Nine years with frames and with ships at sea.\n\n{WELDER}", [[*WELD, []]]),
        (f"{DEVELOPER}\n- Built\n\n{WELDER}", [[*DEV, ["Built"]], [*WELD, []]]),
        (
            f"Bosun, Quillon Ltd\n- Kept\n\n{WELDER}\n- Welded",
            [["Bosun", "Quillon Ltd", None, None, ["Kept"]], [*WELD, ["Welded"]]],
        ),
        (
            f"Bosun, Quillon Ltd\n- Kept\n\n{WELDER}\n- Welded\n\nCook, Harbour Works Ltd",
            [
                ["Bosun", "Quillon Ltd", None, None, ["Kept"]],
                [*WELD, ["Welded"]],
                ["Cook", "Harbour Works Ltd", None, None, []],
            ],
        ),
        # rows that divide what is told under a job
        (
            f"{DEVELOPER}\n- Built\nCharts\n- Drew\n\n{WELDER}\n- Welded",
            [[*DEV, ["Built", "Drew"]], [*WELD, ["Welded"]]],
        ),
        (
            f"{DEVELOPER}\n- Built\n\n{WELDER}\n- Welded\nFrames\n- Bent\n\n{FITTER}\n- Fitted",
            [[*DEV, ["Built"]], [*WELD, ["Welded", "Bent"]], [*FIT, ["Fitted"]]],
        ),
        (
            f"Quillon\n- Kept\n\n{DEVELOPER}\n- Built\n\n{WELDER}\n- Welded",
            [[None, "Quillon", None, None, ["Kept"]], [*DEV, ["Built"]], [*WELD, ["Welded"]]],
        ),
        (
            f"{DEVELOPER}\n- Built\n\nCook\n- Kept\n\n{WELDER}\n- Welded",
            [[*DEV, ["Built"]], ["Cook", None, None, None, ["Kept"]], [*WELD, ["Welded"]]],
        ),
        (
            f"{DEVELOPER}\n- Built\n\nKeeping | Quillon\n- Kept\n\n{WELDER}\n- Welded",
            [[*DEV, ["Built"]], ["Keeping", "Quillon", None, None, ["Kept"]], [*WELD, ["Welded"]]],
        ),
        (
            f"{DEVELOPER}\n- Built\n\nKeeping of Lamps\nQuillon\n- Kept\n\n{WELDER}\n- Welded",
            [[*DEV, ["Built"]], ["Keeping of Lamps", "Quillon", None, None, ["Kept"]], [*WELD, ["Welded"]]],
        ),
        (
            f"### {DEVELOPER}\n- Built\n### Quillon\n- Kept\n### {WELDER}\n- Welded",
            [[*DEV, ["Built"]], [None, "Quillon", None, None, ["Kept"]], [*WELD, ["Welded"]]],
        ),
        (
            f"### {DEVELOPER}\n- Built\n#### Charts\n- Drew\n### {WELDER}\n- Welded",
            [[*DEV, ["Built", "Drew"]], [*WELD, ["Welded"]]],
        ),
        (f"### {DEVELOPER}\n#### Charts\n- Drew", [[*DEV, ["Drew"]]]),
        # jobs with nothing between them
        (f"{DEVELOPER}\nLeeds\n{WELDER}\nHull", [[*DEV, []], [*WELD, []]]),
        (
            "Developer, Driftwood Labs Ltd\n2019 – 2021\nWelder, Amber Yards Ltd\n2016 – 2018\n"
            "Fitter, Harbour Works Ltd\n2014 – 2016",
            [[*DEV, []], [*WELD, []], [*FIT, []]],
        ),
        (
            "2019 – 2021\nDeveloper, Driftwood Labs Ltd\n2016 – 2018\nWelder, Amber Yards Ltd",
            [[*DEV, []], [*WELD, []]],
        ),
        (
            f"{DEVELOPER}\n\nAmber Yards Ltd\nWelder, 2016 – 2018\n\nHarbour Works Ltd\nFitter, 2014 – 2016",
            [[*DEV, []], [*WELD, []], [*FIT, []]],
        ),
        (
            f"Developer, Driftwood Labs Ltd\n2019 – 2021\nLeeds\n\n{WELDER}\n{FITTER}",
            [[*DEV, []], [*WELD, []], [*FIT, []]],
        ),
        (
            "Welder | Amber Yards\nFitter | Harbour Works\n- Fitted",
            [["Welder", "Amber Yards", None, None, []], ["Fitter", "Harbour Works", None, None, ["Fitted"]]],
        ),
        (
            "### Welder\nAmber Yards\n### Fitter\nHarbour Works\n- Fitted",
            [["Welder", "Amber Yards", None, None, []], ["Fitter", "Harbour Works", None, None, ["Fitted"]]],
        ),
        ("Welder\nAmber Yards | Leeds\n- Welded", [["Welder", "Amber Yards", None, None, ["Welded"]]]),
        ("Amber Yards\nWelder | Leeds\n- Welded", [["Welder", "Amber Yards", None, None, ["Welded"]]]),
    ],
)
def test_jobs(text: str, want: list[list[Any]]) -> None:
    assert jobs(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("- Built", ["<Built"]),
        ("", []),
        ("### Yard, 2019 – 2021\n#### Cook on Ships\n- Led", ["Yard, 2019 – 2021/Cook on Ships<Led"]),
        ("### Welder, 2019 – 2021\n#### Museum of old frames\n- Led", ["Welder, 2019 – 2021/Museum of old frames<Led"]),
        (
            "### Welder, 2019 – 2021\n#### Quillon 2017 – 2019\n- Led",
            ["Welder, 2019 – 2021<", "Quillon 2017 – 2019<Led"],
        ),
        ("### Welder\n#### Quillon\n2019 – 2021\n- Led", ["Welder/Quillon/2019 – 2021<Led"]),
        ("2019 – 2021\n### Welder\n#### Quillon\n- Led", ["2019 – 2021/Welder/Quillon<Led"]),
        ("Cook on Ships\nFitter | Leeds\n- Led", ["Cook on Ships<", "Fitter | Leeds<Led"]),
        ("Fitter\nCook on Ships | Leeds\n- Led", ["Fitter<", "Cook on Ships | Leeds<Led"]),
        ("Welder\nAmber Yards\nFitter | Leeds\n- Led", ["Welder/Amber Yards<", "Fitter | Leeds<Led"]),
        (
            "### Welder\nQuillon Ltd, 2019 – 2021\nLeeds\n### Fitter\nQuay Ltd, 2016 – 2018",
            ["Welder/Quillon Ltd, 2019 – 2021/Leeds<", "Fitter/Quay Ltd, 2016 – 2018<"],
        ),
        (
            "Welder, Quillon\n- Led\n2019 – 2021\n2 years\nFitter, Quay\n- Sang\n2016 – 2018",
            ["Welder, Quillon/2019 – 2021/2 years<Led", "Fitter, Quay/2016 – 2018<Sang"],
        ),
        (
            f"- Built\n#### Charts\n- Drew\n### {DEVELOPER}\n- Led\n### {WELDER}\n- Bent\n### {FITTER}",
            ["<Built Drew", f"{DEVELOPER}<Led", f"{WELDER}<Bent", f"{FITTER}<"],
        ),
        (f"{DEVELOPER}\n- Built\n\nQuillon\n- Kept", [f"{DEVELOPER}<Built", "Quillon<Kept"]),
        (f"{DEVELOPER}\n- Built", [f"{DEVELOPER}<Built"]),
        ("### Yard, 2019 – 2021\n#### Lead Welder\n- Led", ["Yard, 2019 – 2021/Lead Welder<Led"]),
        ("### Welder, 2019 – 2021\n#### Amber Yards Ltd\n- Led", ["Welder, 2019 – 2021/Amber Yards Ltd<Led"]),
        ("### Welder, 2019 – 2021\n### Quillon\n- Led", ["Welder, 2019 – 2021/Quillon<Led"]),
        ("### Welder, 2019 – 2021\nQuillon\n- Led", ["Welder, 2019 – 2021/Quillon<Led"]),
        ("### Welder, 2019 – 2021\n#### Quillon\n- Led", ["Welder, 2019 – 2021<Led"]),
        ("#### Quillon\n### Keeper, 2019 – 2021\n- Led", ["Quillon/Keeper, 2019 – 2021<Led"]),
        ("Quillon\nFitter | Hull\nWelder | Leeds\n- Led", ["Quillon/Fitter | Hull<", "Welder | Leeds<Led"]),
        ("Welder\nLead Hand\n- Led", ["Welder/Lead Hand<Led"]),
        ("### Welder\n### Quillon\nFitter | Leeds\n- Led", ["Welder<", "Quillon/Fitter | Leeds<Led"]),
        ("Quillon\n## Keeping\n- Led", ["Quillon/Keeping<Led"]),
    ],
)
def test_the_rows_that_head_an_entry(text: str, want: list[str]) -> None:
    found = entries_of(rows(text), Page(0))
    assert [
        "/".join(one.text for one in entry.head) + "<" + " ".join(one.text for _, one in entry.body) for entry in found
    ] == want

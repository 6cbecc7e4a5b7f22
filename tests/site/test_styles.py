"""The one style sheet: every part in its order, and a word where the theme has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.styles import FOLDER, JOINED, join_styles

PARTS = ("main.0a.min.css", "palette.0b.min.css", "firstline.css", "chrome.css", "letter.css", "form.css")


def sheets(folder: Path, *names: str) -> Path:
    (folder / FOLDER).mkdir(parents=True)
    for name in names:
        (folder / FOLDER / name).write_text(
            f'@charset "UTF-8";.{name.split(".")[0]}{{}}\n/*# sourceMappingURL={name}.map */'
        )
    return folder / FOLDER


def test_the_parts_are_joined_in_their_order_and_taken_away(tmp_path: Path) -> None:
    folder = sheets(tmp_path, *PARTS, "writer.css")
    (folder / "main.0a.min.css.map").write_text("{}")
    join_styles(str(tmp_path))
    assert (folder / JOINED).read_text() == ".main{}\n.palette{}\n.firstline{}\n.chrome{}\n.letter{}\n.form{}\n"
    assert sorted(path.name for path in folder.iterdir()) == [JOINED, "writer.css"]
    join_styles(str(tmp_path))
    assert (folder / JOINED).read_text().startswith(".main{}"), "a second time changes nothing"


@pytest.mark.parametrize("names", [PARTS[:-1], (*PARTS, "main.0c.min.css")], ids=["missing", "twice"])
def test_a_part_that_is_missing_or_fits_twice_stops_the_build(tmp_path: Path, names: tuple[str, ...]) -> None:
    sheets(tmp_path, *names)
    with pytest.raises(FileNotFoundError, match="files where one was expected"):
        join_styles(str(tmp_path))


def test_every_page_links_it_first_and_waits_for_no_other(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    for page in pages:
        sheets_ = [one.split('"')[1] for one in page.read_text("utf-8").split('<link rel="stylesheet" href=')[1:]]
        assert sheets_[0].endswith(f"{FOLDER.as_posix()}/{JOINED}"), page
        assert len(sheets_) == 1 + (page.parent.name in ("write", "check")), page
    assert len(pages) > 30

"""Writing the pages: only what changed, the same every time, and MkDocs at arm's length."""

from __future__ import annotations

import filecmp
import re
from pathlib import Path

from generator.site.site import DOCS, STAMP, build, put
from tests.site.built import ROOT, desk, mkdocs


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_a_strict_build_gives_no_warning(tmp_path: Path) -> None:
    done = mkdocs(desk(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr


def test_building_again_writes_nothing_and_leaves_the_files_their_times(tmp_path: Path) -> None:
    desk(tmp_path)
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / DOCS).rglob("*.*") if path.is_file()}
    again = build(tmp_path)
    assert (again.written, again.removed) == (0, 0)
    assert again.files == len(times) >= 14
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / DOCS).rglob("*.*") if path.is_file()} == times


def test_a_page_changed_by_hand_or_lost_is_made_again(tmp_path: Path) -> None:
    desk(tmp_path)
    page = tmp_path / DOCS / "index.md"
    whole = page.read_bytes()
    page.write_text("changed", "utf-8")
    assert build(tmp_path).written == 1
    page.unlink()
    assert build(tmp_path).written == 1
    assert page.read_bytes() == whole


def test_without_its_stamp_a_build_still_writes_only_what_changed(tmp_path: Path) -> None:
    desk(tmp_path)
    (tmp_path / STAMP).write_text("no JSON", "utf-8")
    assert build(tmp_path).written == 0


def test_two_builds_of_the_site_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    desk(tmp_path)
    assert mkdocs(tmp_path, "one").returncode == mkdocs(tmp_path, "two").returncode == 0
    one, two = _tree(tmp_path / "one"), _tree(tmp_path / "two")
    assert len(one) > 30
    assert one.keys() == two.keys()
    assert not [name for name in one if one[name] != two[name]]
    assert not filecmp.dircmp(tmp_path / "one", tmp_path / "two").diff_files


def test_a_page_that_went_is_removed_and_one_that_changed_is_written(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": b"a", "roles/b.md": b"b"})
    done = put(tmp_path, {"a.md": b"changed", "c.md": b"c"})
    assert (done.files, done.written, done.removed) == (2, 2, 1)
    assert _tree(tmp_path) == {"a.md": b"changed", "c.md": b"c"}


def test_mkdocs_is_imported_by_the_hook_alone_and_the_hook_is_short() -> None:
    files = sorted((ROOT / "generator").rglob("*.py"))
    users = [
        path.name for path in files if re.search(r"^\s*(?:from|import) mkdocs", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(files) > 20
    assert users == ["hook.py"]
    assert len((ROOT / "generator/site/hook.py").read_text("utf-8").splitlines()) <= 20

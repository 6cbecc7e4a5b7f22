"""The architecture page is the code's."""

from __future__ import annotations

import re

from tests.publishing.architecture import PAGE, ROOT, page


def test_the_page_is_as_the_code_is() -> None:
    assert PAGE.read_text("utf-8") == page(), "run make golden and read the difference"


def test_every_module_and_script_says_in_its_first_line_what_it_is() -> None:
    lines = [line for line in page().splitlines() if line.startswith("- `")]
    assert len(lines) > 110
    assert [line for line in lines if len(line.split(": ", 1)[-1]) < 12] == []


def test_every_room_is_named() -> None:
    rooms = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "generator").rglob("__init__.py")}
    named = set(re.findall(r"^## (generator/\S+)$", page(), re.MULTILINE))
    assert rooms - named == {"generator"}

"""One style sheet where the theme and we have several: a page waits for each of them before it shows anything."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path("assets") / "stylesheets"
JOINED = "site.css"
"""What the theme's pages link."""
PARTS = ("main.*.min.css", "palette.*.min.css", "firstline.css", "chrome.css", "letter.css", "form.css")
"""The sheets in their order, each by the one file that fits it."""
_CHARSET = re.compile(r"@charset [^;]+;|/\*# sourceMappingURL=[^*]*\*/")


def join_styles(site: str) -> None:
    """Writes the site's one sheet and takes its parts away. Nothing to do where they are joined already.

    Raises FileNotFoundError where a part is missing or fits twice: the theme has changed.
    """
    folder = Path(site) / FOLDER
    found = [sorted(folder.glob(part)) for part in PARTS]
    if not any(found):
        return
    for part, files in zip(PARTS, found, strict=True):
        if len(files) != 1:
            raise FileNotFoundError(f"{folder / part}: {len(files)} files where one was expected")
    joined = "\n".join(_CHARSET.sub("", files[0].read_text("utf-8")).strip() for files in found)
    (folder / JOINED).write_text(joined + "\n", "utf-8")
    for files in found:
        files[0].unlink()
        files[0].with_name(files[0].name + ".map").unlink(missing_ok=True)

"""The two browsers that tests drive: named ones, else the system's, else Playwright's own."""

from __future__ import annotations

import os
import shutil

from playwright.sync_api import Browser, Playwright

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
OWN = "playwright"
"""The name that asks for Playwright's own browser."""


def chromium(playwright: Playwright) -> Browser:
    """Chromium, by FIRSTLINE_CHROMIUM, else the system's, else Playwright's."""
    return playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)


def chromium_path() -> str | None:
    """The program itself; None for Playwright's own."""
    return _path("FIRSTLINE_CHROMIUM", "chromium", "chromium-browser", "google-chrome")


def firefox(playwright: Playwright) -> Browser:
    """Firefox, by FIRSTLINE_FIREFOX or the system's, driven by WebDriver BiDi; else Playwright's."""
    path = _path("FIRSTLINE_FIREFOX", "firefox-esr", "firefox")
    return playwright.firefox.launch(executable_path=path, channel="moz-firefox" if path else None)


def _path(variable: str, *names: str) -> str | None:
    named = os.environ.get(variable)
    if named == OWN:
        return None
    return named or next((path for name in names if (path := shutil.which(name))), None)

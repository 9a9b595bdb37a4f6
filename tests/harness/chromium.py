"""Debian's Chromium, driven by Playwright, with nothing that would reach for the network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)

MISSING = "needs Chromium: install the package `chromium`, or name the program in $TRIPTYCH_CHROMIUM"


def find_chromium() -> Path | None:
    """The browser: ``$TRIPTYCH_CHROMIUM``, else the first of the usual names in the path."""
    given = os.environ.get("TRIPTYCH_CHROMIUM")
    found = given or next(filter(None, map(shutil.which, _NAMES)), None)
    return Path(found) if found else None


@contextmanager
def chromium(program: Path) -> Iterator[Browser]:
    """A running browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(program), args=list(_ARGUMENTS)
        )
        try:
            yield browser
        finally:
            browser.close()

"""What is the same on every page, and the files beside the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from triptych.files import FileSpec, InputFile
from triptych.languages.html import Html
from triptych.targets.docs.navigation import nav_of
from triptych.targets.docs.options import Options
from triptych.targets.docs.site import FOLDER, Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.views import Link, SiteView

_COLOUR: Final = re.compile(
    r"#[0-9a-fA-F]{3,8}|[a-z]+|(?:rgb|hsl|oklch|lab|lch)a?\([0-9a-z%.,/ ]*\)"
)


def site_view(site: Site, texts: Texts) -> SiteView:
    """The view that every page shares."""
    options = site.options
    return SiteView(
        title=site.title,
        version=" ".join(site.api.version.split()),
        theme="" if options.theme == "auto" else options.theme,
        logo=_asset(options.logo, "logo"),
        logo_dark=_asset(options.logo_dark, "logo-dark"),
        favicon=_asset(options.favicon, "favicon"),
        style=_style(options),
        links=tuple(Link(url, label) for label, url in options.links.items()),
        footer=texts.inline(options.footer, ""),
        feedback=options.feedback,
        nav=nav_of(site),
    )


def site_files(site: Site) -> Iterator[FileSpec]:
    """Style sheet, scripts, and what the user brings along."""
    yield FileSpec("assets/", "assets/")
    options = site.options
    for file, name in (
        (options.logo, "logo"),
        (options.logo_dark, "logo-dark"),
        (options.favicon, "favicon"),
    ):
        if file is not None:
            yield FileSpec(_asset(file, name), "", content=file.content)
    for path, content in site.guide_files.items():
        yield FileSpec(f"{FOLDER}/{path}", "", content=content)


def _asset(file: InputFile | None, name: str) -> str:
    """Where a file of the user's goes: under a name of ours, with its own ending."""
    if file is None:
        return ""
    ending = re.sub(r"[^a-z0-9]", "", file.path.rpartition(".")[2].lower())[:5]
    return f"assets/{name}.{ending}" if ending else f"assets/{name}"


def _style(options: Options) -> Html:
    """The user's colours as custom properties; what is no colour is left out."""
    light, dark = (
        f"--accent:{colour}" if _COLOUR.fullmatch(colour) else ""
        for colour in (options.accent, options.accent_dark)
    )
    rules: list[str] = []
    if light:
        rules.append(f":root{{{light}}}")
    if dark:
        rules.append(f"[data-theme=dark]{{{dark}}}")
        rules.append(
            f"@media(prefers-color-scheme:dark){{:root:not([data-theme]){{{dark}}}}}"
        )
    return Html("".join(rules))

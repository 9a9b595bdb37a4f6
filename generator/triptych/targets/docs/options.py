"""What a user can say about the reference docs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar, Literal

from triptych.files import InputFile, InputFolder


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The keys of ``targets.docs`` in ``triptych.yaml``.

    Attributes:
        title: The name of the site; the API's title, if not given.
        logo: An image file for the page's head, instead of the title.
        logo_dark: The same for the dark theme.
        favicon: An image file for the browser's tab.
        accent: The colour of links and marks, such as ``#4f46e5``.
        accent_dark: The same for the dark theme.
        theme: ``light``, ``dark``, or ``auto`` for what the reader's system prefers.
        links: Labels -> URLs, for the page's head.
        footer: A line of Markdown for the foot of every page.
        base_url: Where the site will be published, for canonical addresses and the sitemap.
        text_links: What relative links in the specification's text are relative to; without it they are left out.
        guides: A folder of Markdown pages of your own, which come first in the navigation, in the order of their names.
            What lies beside them (images, files to download) is published with them.
        changelog: A Markdown file, shown as a page of its own.
        feedback: Where answers to "Was this page helpful?" are sent to; without it nobody is asked.
        single_file: Whether the whole site becomes one file, which needs nothing beside it.
        package: The Python client's import name in samples; as in ``targets.client``, or from the title.
        client_name: The Python client's class in samples; as in ``targets.client``, or from the title.
        environment_prefix: What environment variables in samples begin with; as in ``targets.client``, or from the title.
        environment: Argument of the client -> its environment variable; as in ``targets.client``, or found.
    """

    SHARED: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType(
        {"client": ("package", "client_name", "environment_prefix", "environment")}
    )

    title: str = ""
    logo: InputFile | None = None
    logo_dark: InputFile | None = None
    favicon: InputFile | None = None
    accent: str = ""
    accent_dark: str = ""
    theme: Literal["auto", "light", "dark"] = "auto"
    links: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    footer: str = ""
    base_url: str = ""
    text_links: str = ""
    guides: InputFolder | None = None
    changelog: InputFile | None = None
    feedback: str = ""
    single_file: bool = False
    package: str = ""
    client_name: str = ""
    environment_prefix: str = ""
    environment: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

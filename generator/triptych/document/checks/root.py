"""The document as a whole: what must be there, component names, tags."""

from __future__ import annotations

import re
from typing import Any

from triptych.document.checks.context import Context
from triptych.document.grammar import SECTIONS, Version
from triptych.document.visit import Visit

_COMPONENT = re.compile(r"[a-zA-Z0-9._-]+")


def check_root(context: Context, visit: Visit) -> None:
    """Check the document object and its components."""
    tree = visit.node
    if context.version <= Version.V30:
        if "paths" not in tree:
            context.error(
                "missing-key", f"{context.version} needs the keyword 'paths'.", visit
            )
    elif not any(key in tree for key in ("paths", "webhooks", "components")):
        context.error(
            "missing-key",
            f"{context.version} needs one of the keywords 'paths', 'webhooks' and 'components'.",
            visit,
        )
    components: dict[str, Any] = tree.get("components", {})
    for section in SECTIONS.values():
        for name in components.get(section, {}):
            if not _COMPONENT.fullmatch(name):
                context.warning(
                    "component-name",
                    f"The component's name {name!r} may hold only letters, digits, '.', '-' and '_'.",
                    visit,
                    "components",
                    section,
                    name,
                    group=section,
                )
    _tags(context, visit, tree.get("tags", []))


def _tags(context: Context, visit: Visit, tags: list[Any]) -> None:
    seen: set[str] = set()
    for index, tag in enumerate(list(tags)):
        name = tag["name"]
        if name in seen:
            context.warning(
                "duplicate-tag",
                f"The tag {name!r} is described twice; the first description holds.",
                visit,
                "tags",
                index,
                "name",
            )
            tags[:] = [t for t in tags if t is not tag]
        seen.add(name)

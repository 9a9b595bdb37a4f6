"""The words of the specification, put together for docstrings."""

from __future__ import annotations

from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.layout import WIDTH
from triptych.model.types import Default, Docs


def words(docs: Docs, default: Default | None = None) -> str:
    """Summary, description, default and deprecation as one piece of Markdown."""
    parts: list[str] = []
    if docs.summary and not _repeats(docs.summary, docs.description):
        parts.append(docs.summary)
    if docs.description:
        parts.append(docs.description)
    if (
        default is not None
        and len(default.text) <= 60
        and "efault" not in docs.description
    ):
        parts.append(f"Defaults to `{default.text}`.")
    if docs.deprecated:
        parts.append(
            f"Deprecated: {docs.deprecation}" if docs.deprecation else "Deprecated."
        )
    return "\n\n".join(parts)


def _repeats(summary: str, description: str) -> bool:
    return description.startswith(summary.rstrip("."))


def attribute_doc(docs: Docs, indent: str = "    ") -> str:
    """The docstring of an attribute or alias, quotes included; "" when nothing is said."""
    return quoted(wrap(words(docs), WIDTH - len(indent)), indent)

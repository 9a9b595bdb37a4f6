"""What things are called: titles from the specification's words, else from names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from triptych.languages.html.prose import plain
from triptych.model.api import Event, Operation
from triptych.model.names import Name
from triptych.model.types import Declaration, Model

_LONGEST_TITLE: Final = 90
_VERBS: Final[Mapping[str, str]] = {"retrieve": "Retrieve", "list": "List"}


@lru_cache(maxsize=16_384)
def sentence(name: Name, fallback: str = "") -> str:
    """A name's words with a capital at the front: ``Chat completion``; acronyms stay as they are."""
    words = [
        word if word.isupper() and len(word) > 1 else word.lower()
        for word in name.words
    ]
    text = " ".join(words) or fallback
    return text[:1].upper() + text[1:]


def operation_title(operation: Operation) -> str:
    """The summary if it is one line of a title's length, else the words of the ``operationId`` or the names."""
    summary = plain(operation.docs.summary).rstrip(".")
    if summary and len(summary) <= _LONGEST_TITLE:
        return summary
    if operation.operation_id:
        title = sentence(Name.parse(operation.operation_id))
        if 0 < len(title) <= _LONGEST_TITLE:
            return title
    words = [word for part in operation.resource[-1:] for word in part.words]
    return sentence(Name((*operation.name.words, *words)), operation.id)


def operation_lead(operation: Operation) -> str:
    """The Markdown below the title: the description, after a summary that is too long for a title."""
    docs = operation.docs
    if len(plain(docs.summary)) <= _LONGEST_TITLE:
        return docs.description
    if docs.description.startswith(docs.summary):
        return docs.description
    return f"{docs.summary}\n\n{docs.description}".strip()


def event_title(event: Event) -> str:
    """The event's summary, else the words of its name."""
    summary = plain(event.docs.summary).rstrip(".")
    if summary and len(summary) <= _LONGEST_TITLE:
        return summary
    return sentence(event.name, event.id)


def object_title(declaration: Declaration) -> str:
    """``The chat completion object``."""
    words = sentence(declaration.name, "value")
    if isinstance(declaration, Model) and declaration.name.key[-1:] != ("object",):
        return f"The {lowered(words)} object"
    return words


def lowered(text: str) -> str:
    """Text within a sentence: without its capital, unless it begins with an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]

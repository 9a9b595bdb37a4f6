"""A little English: the name of one thing where a property names many."""

from __future__ import annotations

from typing import Final

from triptych.model.names import Name

_IRREGULAR: Final = {
    "children": "child",
    "people": "person",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "criteria": "criterion",
    "caches": "cache",
    "movies": "movie",
    "cookies": "cookie",
    "leaves": "leaf",
    "halves": "half",
    "axes": "axis",
    "quizzes": "quiz",
    "heroes": "hero",
    "ties": "tie",
}
_UNCOUNTED: Final = frozenset(
    [
        "data",
        "metadata",
        "media",
        "news",
        "series",
        "species",
        "details",
        "address",
        "access",
        "status",
        "analysis",
        "basis",
        "lens",
        "bus",
        "gas",
        "canvas",
        "kubernetes",
        "dns",
        "aws",
        "sms",
        "os",
        "ios",
        "https",
        "tls",
        "always",
        "previous",
        "radius",
        "address",
        "progress",
        "process",
        "success",
        "class",
        "business",
        "bias",
        "alias",
        "axis",
    ]
)
# Stems in -s whose plural is -ses; every other "-ses" is a stem in -se (responses, licenses).
_SES: Final = ("ss", "status", "alias", "bias", "bus", "bonus", "virus", "campus")


def singular(name: Name) -> Name:
    """The name with its last word in the singular: ``choices`` → ``choice``, ``IDs`` → ``ID``."""
    if not name.words:
        return name
    *rest, last = name.words
    return Name((*rest, _singular(last)))


def _singular(word: str) -> str:
    lower = word.lower()
    if lower in _IRREGULAR:
        one = _IRREGULAR[lower]
        return one.capitalize() if word[0].isupper() else one
    if lower in _UNCOUNTED or len(lower) < 3 or not lower.endswith("s"):
        return word
    if lower.endswith("ies"):
        return word[:-3] + ("Y" if word.endswith("IES") else "y")
    if lower.endswith(("xes", "shes", "ches")):
        return word[:-2]
    if lower.endswith("ses"):
        return word[:-2] if lower[:-2].endswith(_SES) else word[:-1]
    if lower.endswith(("ss", "us", "is")):
        return word
    return word[:-1]

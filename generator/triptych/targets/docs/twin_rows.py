"""The rows of a page as Markdown: a list within lists of what travels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triptych.languages.markdown import code, text
from triptych.targets.docs.cells import Cell, Values
from triptych.targets.docs.nests import Nest
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import root_of

_MOST_VALUES = 60
_ROOT = root_of("group/page")
"""All pages with rows are as deep as this one."""
_LINE = re.compile(r"\n(?=[^\n])")


class TwinRows:
    """Makes such lists; what several pages show is made once."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        # By identity, and kept with what they became: the views live as long as this.
        self._shared: dict[int, tuple[Nest, str]] = {}
        self._said: dict[int, tuple[Cell, str, str]] = {}

    def of(self, nest: Nest | None) -> str:
        """The list of what lies within a value, "" for nothing."""
        if nest is None:
            return ""
        if not nest.here:
            return self._list(nest)
        found = self._shared.get(id(nest))
        if found is None:
            found = self._shared[id(nest)] = nest, self._list(nest)
        return found[1]

    def values(self, values: Values | None) -> str:
        """The list of the values that an enumeration names, "" for none."""
        return "" if values is None else "\n".join(self._values(values))

    def _list(self, nest: Nest) -> str:
        lines = [f"- {text(note)}" for note in nest.notes]
        for _, name, told, cell, within in nest.rows:
            if nest.choices:
                by = f", {code(nest.told_by)} {code(told)}" if told else ""
                lines.append(f"- either {text(name)}{by}{self._told(cell)[2]}")
            else:
                lines.append(f"- {code(name)}{self._told(cell)[1]}")
            if within is None:
                continue
            if within.more is None:
                lines.append(_indented(self.of(within)))
            elif within.is_above:
                lines.append(f"  - the same again: {text(within.label)}")
            else:
                target = within.more.href.removesuffix(".html")
                lines.append(f"  - see [{text(within.label)}]({target}.md)")
        return "\n".join(lines)

    def _told(self, cell: Cell) -> tuple[Cell, str, str]:
        """The cell, and what stands behind the name of a property and of a choice."""
        found = self._said.get(id(cell))
        if found is None:
            words = f": {self._words(cell.words)}" if cell.words else ""
            if cell.values is not None:
                words += "\n" + _indented("\n".join(self._values(cell.values)))
            facts = ", ".join(_facts(cell))
            found = self._said[id(cell)] = cell, f" ({facts}){words}", words
        return found

    def _values(self, values: Values) -> Iterator[str]:
        if values.short:
            shown = ", ".join(code(v) or '`""`' for v in values.short[:_MOST_VALUES])
            rest = len(values.short) - _MOST_VALUES
            yield f"- {text(values.label.lower())}: {shown}" + (
                f" and {rest} more" if rest > 0 else ""
            )
        for value in values.told:
            yield f"- {code(value.text)}: {self._words(value.words)}"

    def _words(self, words: str) -> str:
        return self._texts.markdown(words, _ROOT, below=5, indent=2)


def _facts(cell: Cell) -> Iterator[str]:
    yield code(cell.type)
    if cell.required:
        yield "required"
    yield from cell.marks
    if cell.deprecated:
        yield "deprecated"
    if cell.default:
        yield f"default {code(cell.default)}"
    for words, value in cell.facts:
        yield f"{text(words)} {code(value)}".strip()


def _indented(lines: str) -> str:
    """Rows with more margin; empty lines stay empty."""
    if "\n\n" in lines:
        return "  " + _LINE.sub("\n  ", lines)
    return "  " + lines.replace("\n", "\n  ") if lines else ""

"""The Jinja environment, and what it says about a template that fails."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Hashable
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound

from triptych.render.compiled import CompiledTemplates
from triptych.render.engine import FastEnvironment
from triptych.render.locate import TemplateFolders

_MARKUP = (".html.jinja", ".xml.jinja", ".svg.jinja")


class _Loader(BaseLoader):
    """Loads templates through the folders' order, whatever characters their paths have."""

    def __init__(self, folders: TemplateFolders) -> None:
        self._folders = folders

    def get_source(
        self,
        environment: Environment,
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        path = self._folders.find(template)
        if path is None:
            raise TemplateNotFound(template)
        return path.read_text(encoding="utf-8"), str(path), lambda: True


def environment(folders: TemplateFolders, cache: Path | None = None) -> Environment:
    """An environment in which nothing undefined is passed over.

    In HTML and its kin everything is escaped that doesn't say of itself that it is HTML. In source code
    nothing is: escaping is the business of ``languages``, whose functions know the place a text lands
    in; a view holds text that is already safe there.

    ``cache`` is where compiled templates are kept between runs; None: a folder of the user's cache.
    """
    made = FastEnvironment(
        loader=_Loader(folders),
        autoescape=_is_markup,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=False,  # there are no constants to fold, and to look for them takes its time
        cache_size=-1,
        bytecode_cache=CompiledTemplates(cache),
    )
    made.filters["same"] = (same := _Same()).filter
    made.filters["placed"] = same.placed
    return made


class _Same:
    """``{{ value|same(macro, ...) }}``: what the macro makes of a value and other arguments, rendered once.

    Values are told apart by identity, and kept. The macro must look at nothing else.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[int, str, tuple[Hashable, ...]], tuple[object, str]] = {}

    def filter(
        self, value: object, macro: Callable[..., str], *arguments: Hashable
    ) -> str:
        key = id(value), getattr(macro, "name", ""), arguments
        found = self._made.get(key)
        if found is None:
            # With the value, or another one could get the same identity.
            found = self._made[key] = value, macro(value, *arguments)
        return found[1]

    def placed(
        self,
        value: object,
        macro: Callable[..., str],
        mark: str,
        place: str,
        *arguments: Hashable,
    ) -> str:
        """``{{ value|placed(macro, mark, place, ...) }}``: the same, with a place, written as it is, for the mark."""
        text = self.filter(value, macro, *arguments)
        return str.__new__(text.__class__, str.replace(text, mark, place))


def _is_markup(template: str | None) -> bool:
    return template is not None and template.endswith(_MARKUP)


def failing_line(error: BaseException, folders: TemplateFolders) -> tuple[str, int]:
    """The template file and line where rendering failed: the innermost template in the traceback.

    Jinja rewrites tracebacks so that a template's frames carry its own file and line.
    """
    files = {str(path) for path in folders.used}
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename in files:
            return frame.filename, frame.lineno or 1
    return "", 0

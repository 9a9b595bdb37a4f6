"""File specs in, files out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn
from unicodedata import east_asian_width

from msgspec import Struct

from triptych.files import FileSpec, OutputFile
from triptych.problems import Position, Problem, Severity, TriptychError
from triptych.render.environment import environment, failing_line
from triptych.render.formatting import FormatError, format_python
from triptych.render.locate import TemplateFolders

_PYTHON = (".py", ".pyi")


class TemplateError(TriptychError):
    """A template can't be found, can't be compiled, fails, or makes text that can't be formatted."""


class Rendered(Struct, frozen=True):
    """The finished files, in the order of their specs, and what is odd about the templates."""

    files: tuple[OutputFile, ...]
    problems: tuple[Problem, ...] = ()


def render(
    files: Iterable[FileSpec],
    templates: Sequence[Path],
    *,
    own: int | None = None,
    cache: Path | None = None,
    formatted: bool = True,
) -> Rendered:
    """Render every file.

    Args:
        files: What to write; templates that end in ``.jinja`` are rendered with the file's view,
            all others are copied byte for byte.
        templates: Template folders, the user's first and the built-in ones last; each template is
            taken from the first folder that has it.
        own: How many of the folders are the user's; None: all but the last.
        cache: Where formatted texts and compiled templates are kept between runs; None: a folder of the user's cache.
        formatted: Whether there is a formatter at all.

    Python files are formatted by Black when their spec asks for it or their template is the user's own.

    Raises:
        TemplateError: With the template, the line and what is wrong with it.
    """
    folders = TemplateFolders(templates, own)
    specs = list(_expand(files, folders))
    texts = _Texts(folders, cache)
    contents = [texts.content(spec) for spec in specs]
    to_format = [
        n
        for n, spec in enumerate(specs)
        if formatted and (texts.wants_formatting(spec) or _is_wide(spec, contents[n]))
    ]
    if to_format:
        sources = [contents[n].decode("utf-8") for n in to_format]
        results = format_python(sources, cache=cache)
        for n, result in zip(to_format, results, strict=True):
            if isinstance(result, FormatError):
                _refuse_unformattable(specs[n], result, folders)
            contents[n] = result.encode("utf-8")
    return Rendered(
        tuple(
            OutputFile(spec.path, content, spec.once)
            for spec, content in zip(specs, contents, strict=True)
        ),
        tuple(_unused(folders)),
    )


def _expand(files: Iterable[FileSpec], folders: TemplateFolders) -> Iterator[FileSpec]:
    """The files with each folder replaced by what lies in it."""
    for spec in files:
        if not spec.template.endswith("/"):
            yield spec
            continue
        for name in folders.within(spec.template):
            yield FileSpec(f"{spec.path}{name}", f"{spec.template}{name}")


def _is_wide(spec: FileSpec, content: bytes) -> bool:
    """Whether Python text has characters that Black counts as two columns; lines are laid out as if of one."""
    if content.isascii() or not spec.path.endswith(_PYTHON):
        return False
    return any(east_asian_width(c) in "WF" for c in set(content.decode("utf-8")))


class _Texts:
    """Makes the bytes of one file after another; templates are compiled once."""

    def __init__(self, folders: TemplateFolders, cache: Path | None) -> None:
        self._folders = folders
        self._environment = environment(folders, cache)
        self._copies: dict[str, bytes] = {}

    def content(self, spec: FileSpec) -> bytes:
        if spec.content is not None:
            return spec.content
        if not spec.template.endswith(".jinja"):
            return self._copy(spec.template)
        try:
            text = self._environment.get_template(spec.template).render(spec.view)
        except Exception as error:  # noqa: BLE001 - a template may raise anything
            _refuse(spec, error, self._folders)
        # A lone surrogate has no UTF-8 form; its escape at least shows what was there.
        return text.encode("utf-8", "backslashreplace")

    def _copy(self, template: str) -> bytes:
        if template not in self._copies:
            path = self._folders.find(template)
            if path is None:
                raise TemplateError([_not_found(template)])
            self._copies[template] = path.read_bytes()
        return self._copies[template]

    def wants_formatting(self, spec: FileSpec) -> bool:
        if not (spec.template.endswith(".jinja") and spec.path.endswith(_PYTHON)):
            return False
        path = self._folders.find(spec.template)
        return spec.format or (path is not None and not self._folders.is_builtin(path))


def _refuse(spec: FileSpec, error: Exception, folders: TemplateFolders) -> NoReturn:
    """Raise what the user is told about a template that can't be loaded or that fails."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

    if isinstance(error, TemplateNotFound):
        raise TemplateError([_not_found(str(error.name or spec.template))]) from error
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename or spec.template, error.lineno
        code, what = "template-syntax", f"is not a valid template: {error.message}"
    else:
        file, line = failing_line(error, folders)
        if isinstance(error, UndefinedError):
            code, what = "template-undefined", f"needs what there is not: {error}"
        else:
            code = "template-failed"
            what = f"fails with {type(error).__name__}: {error}"
    problem = Problem(
        Severity.ERROR,
        code,
        f"The template of {spec.path} {what}.",
        position=Position(file or spec.template, line, 1),
    )
    raise TemplateError([problem]) from error


def _refuse_unformattable(
    spec: FileSpec, error: FormatError, folders: TemplateFolders
) -> NoReturn:
    raise TemplateError(
        [
            Problem(
                Severity.ERROR,
                "template-output-invalid",
                f"The template makes a {spec.path} that is not valid Python: {error.message}.",
                position=Position(str(folders.find(spec.template)), 1, 1),
            )
        ]
    )


def _not_found(template: str) -> Problem:
    return Problem(
        Severity.ERROR, "template-not-found", f"There is no template {template}."
    )


def _unused(folders: TemplateFolders) -> Iterable[Problem]:
    for path, known in folders.unused():
        near = difflib.get_close_matches(path.as_posix(), known, n=1, cutoff=0.3)
        yield Problem(
            Severity.WARNING,
            "template-unused",
            "No file is made from this template, and no other template includes it.",
            position=Position(str(path), 1, 1),
            mend=f"The nearest built-in template is {near[0]}." if near else None,
        )

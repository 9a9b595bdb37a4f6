"""Jinja as it is, but for what templates do most: write a value into markup, and call a macro.

A big reference has a few hundred thousand values, and Jinja's way of writing one takes longer than all the
rest of rendering. What comes out is the same.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

import markupsafe
from jinja2 import Environment, nodes, pass_eval_context
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, Macro
from markupsafe import Markup
from markupsafe import escape as _escape

_escape_text: Callable[[str], str] = getattr(
    markupsafe, "_escape_inner", lambda text: str(_escape(text))
)
"""What markupsafe has below its own function, in C, where it gives that away."""


def escape(value: Any) -> str:
    """A value as it is written into markup.

    What Jinja's function of this name gives, but not marked as such: it is joined at once, and nobody
    asks whether it has been escaped.
    """
    kind = value.__class__
    if kind is str:
        return _escape_text(value)
    if kind is Markup:
        return value
    html = getattr(value, "__html__", None)
    return _escape(value) if html is None else html()


class FastMacro(Macro):
    """A macro that, called with just its arguments, asks nothing else."""

    _func: Callable[..., str]
    _argument_count: int
    _default_autoescape: bool

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._takes_more = self.caller or self.catch_kwargs or self.catch_varargs

    @pass_eval_context
    def __call__(self, *args: Any, **kwargs: Any) -> str:
        if args and args[0].__class__ is EvalContext:
            given, autoescape = args[1:], args[0].autoescape
        else:
            given, autoescape = args, self._default_autoescape
        if kwargs or self._takes_more or len(given) != self._argument_count:
            return super().__call__(*args, **kwargs)
        text = self._func(*given)
        return str.__new__(Markup, text) if autoescape else text


class _FastContext(Context):
    """A context that calls such macros without asking what else they might be."""

    def call(self, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        if obj.__class__ is not FastMacro:
            return super().call(obj, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return FastMacro.__call__(obj, self.eval_ctx, *args, **kwargs)


class FastEnvironment(Environment):
    """An environment whose templates write values by :func:`escape`, call macros like :class:`FastMacro`, and have
    no globals of their own.
    """

    context_class = _FastContext

    def make_globals(self, d: MutableMapping[str, Any] | None) -> dict[str, Any]:
        """The globals of a template, made for each that is rendered or included: simply the environment's."""
        return {**self.globals, **d} if d else self.globals

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        code = super()._generate(source, name, filename, defer_init)
        # Behind the line that imports Jinja's, so that no line gets another number.
        imports, _, rest = code.partition("\n")
        return f"{imports}; from {__name__} import escape, FastMacro as Macro\n{rest}"

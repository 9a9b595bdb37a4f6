"""Jinja as it is, but for what its templates do most: write a value, and call a macro.

A big reference has a few hundred thousand values and tens of thousands of calls, and Jinja's own ways
for them take longer than all the rest. What comes out is the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from keyword import iskeyword
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from jinja2.runtime import Macro as _Macro
from markupsafe import Markup
from markupsafe import escape as _escape

_SPECIAL = re.compile("[&<>'\"]").search


class _Made(Markup):
    """Markup that a macro made: Jinja's own, without its questions on the way."""

    __slots__ = ()
    __new__: Any = str.__new__


def escape(value: Any) -> str:
    """A value as it is written into markup.

    What Jinja's function of this name gives, but not marked as such: it is joined at once, and nobody
    asks whether it has been escaped.
    """
    kind = value.__class__
    if kind is str:
        return _escape(value) if _SPECIAL(value) else value
    if kind is _Made:
        return value
    html = getattr(value, "__html__", None)
    return _escape(value) if html is None else html()


class Macro(_Macro):
    """A macro that knows what a plain call of it comes to.

    Attributes:
        plain: Makes its text of as many arguments as it declares.
        count: How many these are; -1: it also takes others.
    """

    def __init__(
        self,
        environment: Environment,
        func: Callable[..., str],
        name: str,
        arguments: list[str],
        catch_kwargs: bool,
        catch_varargs: bool,
        caller: bool,
        default_autoescape: bool | None = None,
    ) -> None:
        super().__init__(
            environment,
            func,
            name,
            arguments,
            catch_kwargs,
            catch_varargs,
            caller,
            default_autoescape,
        )
        self.plain = func
        takes_more = catch_kwargs or catch_varargs or caller
        self.count = -1 if takes_more else len(arguments)


class _Generator(CodeGenerator):
    """Writes the short way for plain calls of macros beside Jinja's own."""

    def visit_Call(  # noqa: N802
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        others = node.kwargs or node.dyn_args or node.dyn_kwargs or forward_caller
        if others or frame.eval_ctx.volatile:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        made = "made" if frame.eval_ctx.autoescape else ""
        self.write(f"({made}(t_called.plain(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")) if (t_called := ")
        self.visit(node.node, frame)
        self.write(f").__class__ is Macro and t_called.count == {len(node.args)} else ")
        super().visit_Call(node, frame)
        self.write(")")


class _HastyGenerator(_Generator):
    """Takes every ``a.b`` for an attribute that is there."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        name = node.attr
        if not (name.isascii() and name.isidentifier()) or iskeyword(name):
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{name}")


class _Template(Template):
    """A template that has no globals of its own, and so is one module for whoever imports from it."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        if self._module is None:
            self._module = self.make_module()
        return self._module


class FastEnvironment(Environment):
    """An environment whose templates use what this module has in place of Jinja's own."""

    code_generator_class = _Generator
    template_class = _Template

    def make_globals(self, d: MutableMapping[str, Any] | None) -> dict[str, Any]:
        """The globals of a template: those of the environment. Nobody gives one others."""
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
        return f"{imports}; from {__name__} import Macro, escape, _Made as made\n{rest}"


class HastyEnvironment(FastEnvironment):
    """An environment for templates and views that go well together.

    Where ``a.b`` is an item, or isn't there at all, rendering fails, and :class:`FastEnvironment` is to be
    asked. What is rendered is the same.
    """

    code_generator_class = _HastyGenerator

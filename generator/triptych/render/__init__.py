"""Rendering: a template and its view become the bytes of a file."""

from triptych.render.locate import builtin_templates
from triptych.render.rendering import Rendered, TemplateError, render

__all__ = ["Rendered", "TemplateError", "builtin_templates", "render"]

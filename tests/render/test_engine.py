"""The engine against Jinja's own: whatever a template does, both make the same of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from triptych.render.cache import Store
from triptych.render.compiled import CompiledTemplates
from triptych.render.engine import FastEnvironment
from triptych.render.environment import environment
from triptych.render.locate import TemplateFolders


class _Told:
    """Says of itself what it is in HTML."""

    def __html__(self) -> str:
        return "<b>told</b>"

    def __str__(self) -> str:
        return "<plain>"


VIEW = {
    "text": "a < b & 'c' \"d\"",
    "plain": "nothing special",
    "number": 7,
    "nothing": None,
    "html": Markup("<i>kept</i>"),
    "told": _Told(),
    "list": ["<x>", 2],
    "mapping": {"name": "<from a mapping>", "items_": 3},
    "n": lambda macro: macro("<called outside>"),
}
TEMPLATES = {
    "values": "{{ text }}{{ plain }}{{ number }}{{ nothing }}{{ html }}{{ told }}{{ list }}{{ true }}",
    "mapping": "{{ mapping.name }}{{ mapping['name'] }}{{ mapping.items()|length }}",
    "filters": "{{ text|upper }}{{ html|upper }}{{ text|safe }}{{ list|join(',') }}{{ text|e }}",
    "macro": "{% macro m(a, b) %}<{{ a }}|{{ b }}>{% endmacro %}{{ m(text, html) }}{{ m(a=1, b=text) }}{{ m(text, b=2) }}",
    "defaults": "{% macro m(a, b='<d>') %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}{{ m(1, 2) }}",
    "more": "{% macro m(a) %}{{ a }}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(1, 2, c=3) }}{{ m(text) }}",
    "caller": "{% macro m(a) %}[{{ caller(a) }}]{% endmacro %}{% call(x) m(text) %}{{ x }}{% endcall %}",
    "nested": "{% macro m(a) %}({{ a }}){% endmacro %}{{ m(m(m(text))) }}{% set x = m(text) %}{{ x }}{{ x ~ text }}{{ m(text)|length }}{{ m(text)|upper }}",
    "loop": "{% macro m(a) %}({{ a }}){% endmacro %}{% for x in list %}{{ m(x) }}{{ loop.index }}{{ loop.cycle('a', '<b>') }}{% endfor %}",
    "tree": "{% macro m(n) %}{{ n }}{% if n %}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(3) }}",
    "include": "{% for x in list %}{% include 'part' %}{% endfor %}",
    "part": "<{{ x }}{{ text }}>",
    "import": "{% from 'macros' import m %}{% import 'macros' as all %}{{ m(text) }}{{ all.m(text) }}",
    "macros": "{% macro m(a) %}<p>{{ a }}</p>{% endmacro %}",
    "extends": "{% extends 'base' %}{% block b %}{{ super() }}{{ text }}{{ self.c() }}{% endblock %}",
    "base": "<{% block b %}base{% endblock %}{% block c %}{{ html }}{% endblock %}>",
    "off": "{% autoescape false %}{{ text }}{% endautoescape %}{{ text }}",
    "off_macro": "{% macro m(a) %}<{{ a }}>{% endmacro %}{% autoescape false %}{{ m(text) }}{% endautoescape %}{{ m(text) }}",
    "passed": "{% macro m(a) %}<{{ a }}>{% endmacro %}{{ [text, html]|map('upper')|map('length')|list }}{{ n(m) }}",
    "set": "{% set x %}<{{ text }}>{% endset %}{{ x }}",
}
MISTAKES = {
    "unknown": "{{ missing }}",
    "attribute": "{{ text.missing }}",
    "too few": "{% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}",
    "too many": "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}",
    "no macro": "{{ m(1) }}",
}


@pytest.mark.parametrize("escaping", [True, False])
@pytest.mark.parametrize(
    "name", [name for name in TEMPLATES if name not in ("part", "macros")]
)
def test_renders_what_jinja_renders(name: str, escaping: bool) -> None:
    made = [
        kind(
            loader=DictLoader(TEMPLATES),
            autoescape=escaping,
            undefined=StrictUndefined,
        )
        .get_template(name)
        .render(VIEW)
        for kind in (Environment, FastEnvironment)
    ]
    assert made[0] == made[1]
    assert made[0]


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_told_as_jinja_tells_them(name: str) -> None:
    told: list[str] = []
    for kind in (Environment, FastEnvironment):
        template = kind(undefined=StrictUndefined).from_string(MISTAKES[name])
        with pytest.raises((UndefinedError, TypeError)) as caught:
            template.render(VIEW)
        told.append(str(caught.value))
    assert told[0] == told[1]


def test_same_renders_once_for_each_value_and_arguments(tmp_path: Path) -> None:
    (tmp_path / "t.html.jinja").write_text(
        "{% macro m(v, root) %}{{ v.pop() }}{{ root }}{% endmacro %}"
        "{{ one|same(m, '<') }} {{ one|same(m, '<') }} {{ one|same(m, '>') }} {{ other|same(m, '<') }}"
    )
    made = environment(TemplateFolders([tmp_path]), tmp_path / "cache")
    one, other = [1, 2], [1, 2]
    text = made.get_template("t.html.jinja").render(one=one, other=other)
    assert text == "2&lt; 2&lt; 1&gt; 2&lt;"


def test_a_compiled_template_is_taken_from_the_cache(tmp_path: Path) -> None:
    def render() -> str:
        made = FastEnvironment(
            loader=DictLoader({"t": "first"}),
            bytecode_cache=CompiledTemplates(tmp_path),
        )
        return made.get_template("t").render()

    assert render() == "first"
    [kept] = [path for path in tmp_path.rglob("*") if path.is_file()]
    other = kept.read_bytes().replace(b"first", b"other")
    kept.write_bytes(other)
    assert render() == "other"
    kept.write_bytes(b"damaged")
    assert render() == "first"
    kept.write_bytes(other[: len(other) // 2])
    assert render() == "first"


def test_a_changed_template_is_compiled_anew(tmp_path: Path) -> None:
    for text in ("one", "two"):
        made = FastEnvironment(
            loader=DictLoader({"t": text}),
            bytecode_cache=CompiledTemplates(tmp_path),
        )
        assert made.get_template("t").render() == text


def test_a_store_that_cannot_be_written_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file", "kind", "1")
    store.put("name", b"content")
    assert store.get("name") is None


def test_compilers_that_cannot_be_told_apart_share_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import jinja2.compiler

    monkeypatch.setattr(jinja2.compiler, "__file__", str(tmp_path / "none.py"))
    made = FastEnvironment(
        loader=DictLoader({"t": "text"}),
        bytecode_cache=CompiledTemplates(tmp_path / "cache"),
    )
    assert made.get_template("t").render() == "text"
    assert not (tmp_path / "cache").exists()

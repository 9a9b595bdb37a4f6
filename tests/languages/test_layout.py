"""The layout helpers against Black itself, over shapes and lengths of all kinds."""

import random

import black
import pytest

from triptych.languages.python import layout

MODE = black.Mode(target_versions={black.TargetVersion.PY310})


def _name(r: random.Random) -> str:
    return r.choice(
        ["Foo", "str", "ChatCompletionMessageParam", "X" * r.randint(1, 80)]
    )


def _string(r: random.Random) -> str:
    return f'"{"v" * r.randint(1, r.choice([10, 10, 90]))}"'


def _type(r: random.Random, depth: int = 0) -> str:
    shape = r.randrange(20) if depth < 4 else 0
    if shape < 7:
        return _name(r)
    if shape < 10:
        count = r.randint(1, r.choice([3, 12]))
        return f"Literal[{', '.join(_string(r) for _ in range(count))}]"
    if shape < 13:
        return f"list[{_type(r, depth + 1)}]"
    if shape < 15:
        return f"dict[str, {_type(r, depth + 1)}]"
    if shape < 16:
        return f'Annotated[{_type(r, depth + 1)}, Field(discriminator="type")]'
    return " | ".join(_type(r, depth + 1) for _ in range(r.randint(2, 5)))


def _signature(r: random.Random) -> str:
    parameters = [("self", "", ""), ("*", "", "")]
    for index in range(r.randint(1, 4)):
        name = f"a{index}{'a' * r.randint(0, 20)}"
        parameters.append((name, _type(r), r.choice(["", "omit", "None"])))
    if r.random() < 0.3:
        del parameters[1:]
    returned = _type(r) if r.random() < 0.5 else _name(r)
    if r.random() < 0.3:
        head = layout.signature("def f(", parameters, f") -> {returned}: ...", 1)
        return f"class A:\n    {head}\n"
    head = layout.signature("def f(", parameters, f") -> {returned}:", 1)
    return f"class A:\n    {head}\n        return 1\n"


def _class(r: random.Random) -> str:
    bases = [_name(r), *r.choice([[], ["total=False"]])]
    return f"{layout.class_head(_name(r), bases)}\n    x = 1\n"


def _field(r: random.Random) -> str:
    alias = "x" * r.randint(1, 70)
    value = r.choice(
        ["None", f'Field(alias="{alias}")', f'Field(default=None, alias="{alias}")']
    )
    return f"class A:\n    {layout.statement('name', value, 1, _type(r))}\n"


def _declared(r: random.Random) -> str:
    return f"class A:\n    {layout.annotated('name', _type(r), 1)}\n"


def _alias(r: random.Random) -> str:
    annotation = r.choice(["", "TypeAlias"])
    return f"{layout.statement('Name', _type(r), 0, annotation)}\n"


def _descriptor(r: random.Random) -> str:
    values = [
        _string(r),
        f"({_string(r)},)",
        f"{{{', '.join(f'{_string(r)}: {_string(r)}' for _ in range(r.randint(1, 5)))}}}",
        f"({', '.join(_string(r) for _ in range(r.randint(2, 5)))})",
        f"{{{_string(r)}: Ref({_string(r)})}}",
        f"Query({', '.join(_string(r) for _ in range(r.randint(1, 4)))})",
    ]
    elements = [f"key={r.choice(values)}" for _ in range(r.randint(1, 4))]
    if r.random() < 0.5:
        return layout.exploded("X: A[B] = Operation(", elements, ")") + "\n"
    call = f"Operation({', '.join(elements)})"
    annotation = f"Operation[{_name(r)}, {_name(r)}]"
    return layout.statement("X", call, 0, annotation) + "\n"


def _call(r: random.Random) -> str:
    elements = ["a" * r.randint(3, 40) for _ in range(r.randint(1, 6))]
    call = layout.bracketed("return self._call(", elements, ")", 1)
    return f"def f():\n    {call}\n"


@pytest.mark.parametrize(
    "shape",
    [_signature, _class, _field, _declared, _alias, _descriptor, _call],
    ids=lambda shape: shape.__name__.strip("_"),
)
def test_black_changes_nothing(shape) -> None:  # type: ignore[no-untyped-def]
    for seed in range(150):
        source = shape(random.Random(seed))
        assert black.format_str(source, mode=MODE) == source


def test_what_fits_stays_on_its_line() -> None:
    assert layout.parameter("a", "int", "omit", 2) == "a: int = omit,"
    assert layout.bracketed("f(", ["a", "b=1"], ")") == "f(a, b=1)"
    assert layout.bracketed("f(", [], ")") == "f()"

"""Every real document: types are made, the same ones each time, in the form the model promises."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import find_shared_specs
from triptych.document import Document, load
from triptych.model.conformance import conforms
from triptych.model.directions import references
from triptych.model.examples import example_of
from triptych.model.made_examples import Detail
from triptych.model.schemas import Schemas
from triptych.model.types import (
    Alias,
    Declaration,
    Enum,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)
from triptych.problems import SpecError

pytestmark = pytest.mark.corpus

ENDINGS = {".json", ".yaml", ".yml"}


BIG = 1_000_000  # bytes; bigger documents take seconds each


def documents() -> list[object]:
    folder = find_shared_specs()
    found = sorted(folder.iterdir()) if folder else []
    return [
        pytest.param(
            path, marks=[pytest.mark.whole] if path.stat().st_size > BIG else []
        )
        for path in found
        if path.suffix in ENDINGS
    ]


def name_of(path: Path) -> str:
    return path.name


def bad_documents() -> list[Path]:
    folder = find_shared_specs()
    found = sorted((folder / "bad").iterdir()) if folder else []
    return [path for path in found if path.suffix in ENDINGS]


def loaded(path: Path) -> Document | None:
    try:
        return load(path)
    except SpecError:
        return None


def expressions(declaration: Declaration) -> Iterator[Type]:
    if isinstance(declaration, Alias):
        yield declaration.type
    if isinstance(declaration, Model):
        yield from (field.type for field in declaration.fields)
        if declaration.extra is not None:
            yield declaration.extra


def parts(type: Type) -> Iterator[Type]:
    yield type
    match type:
        case List(inner) | Map(inner) | Nullable(inner):
            yield from parts(inner)
        case Union(variants):
            for variant in variants:
                yield from parts(variant)
        case Tuple(items, rest):
            for item in items if rest is None else (*items, rest):
                yield from parts(item)
        case _:
            return


def check(declarations: dict[str, Declaration]) -> None:
    keys = ["".join(d.name.key) for d in declarations.values()]
    assert len(set(keys)) == len(keys)
    for key, declaration in declarations.items():
        assert declaration.id == key
        assert declaration.name.words
        assert declaration.parent is None or declaration.parent in declarations
        if isinstance(declaration, Enum):
            assert declaration.members
        for type in expressions(declaration):
            assert set(references(type)) <= declarations.keys()
            for part in parts(type):
                check_form(part, declarations)


def check_form(type: Type, declarations: dict[str, Declaration]) -> None:
    if isinstance(type, Nullable):
        assert not isinstance(type.type, Nullable)
    if isinstance(type, Union):
        assert len(set(type.variants)) == len(type.variants) >= 2
        assert not any(isinstance(v, (Union, Nullable)) for v in type.variants)
        if type.discriminator is not None:
            for _, id in type.discriminator.mapping:
                assert isinstance(declarations[id], Model)


# What no example can be right for: schemas that contradict themselves (a UUID of 24 characters).
HOPELESS = {
    "intercom-2.14.yaml": 2,
    "kiota-dynamicref-recursive.yaml": 1,
    "redoc-demo-3.1.yaml": 1,
}


@pytest.mark.parametrize("path", documents(), ids=name_of)
def test_a_real_document(path: Path):
    document = loaded(path)
    assert document is not None
    first, second = Schemas(document), Schemas(document)
    declarations = first.declarations()
    assert declarations == second.declarations()
    assert first.problems == second.problems
    check(declarations)
    wrong = {
        key: detail
        for key in declarations
        for request, detail in itertools.product((True, False), Detail)
        if not conforms(
            example_of(Ref(key), declarations, request=request, detail=detail),
            Ref(key),
            declarations,
            request=request,
        )
    }
    assert len(wrong) <= HOPELESS.get(path.name, 0), wrong


@pytest.mark.parametrize("path", bad_documents(), ids=name_of)
def test_a_bad_document(path: Path):
    document = loaded(path)
    if document is not None:
        check(Schemas(document).declarations())

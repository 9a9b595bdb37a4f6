"""References: where they lead, within a document and across files, and where they must not."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from triptych.document import Document, load
from triptych.problems import Problem, SpecError

INFO = {"title": "T", "version": "1"}


def spec(
    schemas: dict[str, Any], version: str = "3.1.0", **more: Any
) -> dict[str, Any]:
    return {
        "openapi": version,
        "info": INFO,
        "paths": {},
        "components": {"schemas": schemas},
        **more,
    }


def test_a_chain_is_followed_to_its_end(read: Callable[..., Document]) -> None:
    names = [f"S{n}" for n in range(3001)]
    chain: dict[str, Any] = {
        a: {"$ref": f"#/components/schemas/{b}"} for a, b in pairwise(names)
    }
    document = read(spec({**chain, "S3000": {"type": "string"}}))
    start = "#/components/schemas/S0"
    assert document.resolve(document.at(start), start) == (
        {"type": "string"},
        "#/components/schemas/S3000",
    )


@pytest.mark.parametrize(
    "reference",
    [
        "#/components/schemas/a~1b~0c%20d%25",
        "#/components/schemas/a~1b~0c d%25",
        "#/components/schemas/a~1b~0c d%",
        "#%2Fcomponents%2Fschemas/a~1b~0c%20d%25",
    ],
)
def test_escapes(read: Callable[..., Document], reference: str) -> None:
    document = read(spec({"a/b~c d%": {"type": "string"}, "A": {"$ref": reference}}))
    written = document.tree["components"]["schemas"]["A"]["$ref"]
    assert written == "#/components/schemas/a~1b~0c d%"
    assert document.at(written) == {"type": "string"}


def test_pointers_that_lack_their_slash_or_have_nothing_else(
    tmp_path: Path,
) -> None:
    (tmp_path / "pet.yaml").write_text("type: object")
    (tmp_path / "main.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
        "components:\n  schemas:\n    A: {type: string}\n"
        "    B: {$ref: '#components/schemas/A'}\n    C: {$ref: 'pet.yaml#/'}\n"
    )
    document = load(tmp_path / "main.yaml")
    schemas = "#/components/schemas"
    assert document.resolve(document.at(f"{schemas}/B"), f"{schemas}/B")[0] == {
        "type": "string"
    }
    assert document.resolve(document.at(f"{schemas}/C"), f"{schemas}/C")[0] == {
        "type": "object"
    }


@pytest.mark.parametrize("reference", ["http://[", "http://[a]/b.yaml#/c", "xy://["])
def test_a_reference_that_is_no_url_is_refused_in_words(
    read: Callable[..., Document], reference: str
) -> None:
    with pytest.raises(SpecError) as caught:
        read(spec({"A": {"$ref": reference}}))
    (problem,) = caught.value.problems
    assert problem.code in ("ref-scheme", "ref-remote")
    assert problem.pointer == "#/components/schemas/A/$ref"


def test_an_id_that_is_no_url_is_a_name_like_others(
    read: Callable[..., Document],
) -> None:
    document = read(
        spec(
            {
                "A": {"$id": "http://[", "$anchor": "a", "type": "string"},
                "B": {"$ref": "http://[#a"},
            }
        )
    )
    assert document.tree["components"]["schemas"]["B"] == {
        "$ref": "#/components/schemas/A"
    }


def test_references_into_paths_and_extensions(read: Callable[..., Document]) -> None:
    inline = {"type": "object", "properties": {"p": {"type": "string"}}}
    operation = {
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": inline}},
            }
        }
    }
    pointer = "#/paths/~1x~1{id}/get/responses/200/content/application~1json/schema"
    path = {
        "get": operation,
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}],
    }
    document = read(
        spec(
            {"A": {"$ref": f"{pointer}/properties/p"}, "B": {"$ref": "#/x-types/C"}},
            paths={"/x/{id}": path},
            **{"x-types": {"C": {"type": "integer", "example": 1}}},
        )
    )
    tree = document.tree["components"]["schemas"]
    assert document.at(tree["A"]["$ref"]) == {"type": "string"}
    assert document.at(tree["B"]["$ref"]) == {"type": "integer", "examples": [1]}


def test_ids_anchors_and_definitions(read: Callable[..., Document]) -> None:
    schemas = {
        "A": {
            "$id": "https://example.com/a",
            "$anchor": "here",
            "type": "object",
            "$defs": {"part": {"type": "integer"}},
            "properties": {
                "part": {"$ref": "#/$defs/part"},
                "whole": {"$ref": "#/components/schemas/B"},
            },
        },
        "B": {"$ref": "https://example.com/a"},
        "C": {"$ref": "https://example.com/a#here"},
        "D": {"$ref": "#here"},
        "E": {"$id": "https://example.com/e/x", "items": {"$ref": "../a#/$defs/part"}},
    }
    tree = read(spec(schemas)).tree["components"]["schemas"]
    assert (
        tree["A"]["properties"]["part"]["$ref"] == "#/components/schemas/A/$defs/part"
    )
    assert tree["A"]["properties"]["whole"]["$ref"] == "#/components/schemas/B"
    assert {tree[name]["$ref"] for name in "BCD"} == {"#/components/schemas/A"}
    assert tree["E"]["items"]["$ref"] == "#/components/schemas/A/$defs/part"


def test_boolean_targets(read: Callable[..., Document]) -> None:
    tree = read(
        spec(
            {
                "T": True,
                "F": False,
                "A": {"$ref": "#/components/schemas/T"},
                "B": {"properties": {"b": {"$ref": "#/components/schemas/F"}}},
            }
        )
    ).tree["components"]["schemas"]
    assert tree["A"] == {}
    assert tree["B"]["properties"]["b"] == {"not": {}}


def test_a_name_is_no_reference(read: Callable[..., Document]) -> None:
    schemas = {
        "$ref": {"type": "object", "properties": {"$ref": {"type": "string"}}},
        "A": {"example": {"$ref": "#/nowhere"}, "enum": [{"$ref": "#/nowhere"}]},
    }
    document = read(spec(schemas))
    assert document.tree["components"]["schemas"]["$ref"] == schemas["$ref"]
    assert not document.problems or {p.code for p in document.problems} == {
        "component-name"
    }


def test_siblings_before_3_1_are_dropped_unless_they_describe(
    read: Callable[..., Document],
) -> None:
    schemas = {
        "A": {"type": "object"},
        "B": {
            "properties": {
                "a": {
                    "$ref": "#/components/schemas/A",
                    "description": "d",
                    "type": "integer",
                    "nullable": True,
                    "readOnly": True,
                }
            }
        },
    }
    document = read(spec(schemas, "3.0.3"))
    assert document.tree["components"]["schemas"]["B"]["properties"]["a"] == {
        "description": "d",
        "readOnly": True,
        "anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}],
    }
    assert [p.code for p in document.problems] == ["ref-sibling"]


def test_siblings_from_3_1_on_are_kept(read: Callable[..., Document]) -> None:
    schemas = {
        "A": {"type": "object"},
        "B": {"$ref": "#/components/schemas/A", "minProperties": 1},
    }
    tree = read(spec(schemas)).tree["components"]["schemas"]
    assert tree["B"] == {"$ref": "#/components/schemas/A", "minProperties": 1}


@pytest.mark.parametrize(
    ("schemas", "code", "pointer"),
    [
        ({"A": {"$ref": "#/components/schemas/X"}}, "ref-not-found", "/A/$ref"),
        ({"A": {"$ref": 1}}, "ref-not-text", "/A/$ref"),
        ({"A": {"$ref": "#"}}, "ref-wrong-kind", "/A/$ref"),
        ({"A": {"$ref": "#/info"}}, "ref-wrong-kind", "/A/$ref"),
        ({"A": {"$ref": "#/info/title"}}, "ref-wrong-kind", "/A/$ref"),
        ({"A": {"$ref": "#/components/schemas"}}, "ref-wrong-kind", "/A/$ref"),
        ({"A": {"$ref": "#nowhere"}}, "ref-not-found", "/A/$ref"),
        ({"A": {"$ref": "#/components/schemas/A"}}, "ref-cycle", "/A"),
        ({"A": {"$ref": "#/components/schemas/A/b"}}, "ref-not-found", "/A/$ref"),
        (
            {
                "A": {"$ref": "#/components/schemas/B"},
                "B": {"$ref": "#/components/schemas/A"},
            },
            "ref-cycle",
            "/A",
        ),
        (
            {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}},
            "ref-cycle",
            "/A",
        ),
    ],
)
def test_references_to_nothing_usable(
    errors: Callable[..., list[Problem]],
    schemas: dict[str, Any],
    code: str,
    pointer: str,
) -> None:
    (problem,) = errors(spec(schemas))
    assert problem.code == code
    assert problem.pointer == f"#/components/schemas{pointer}"
    assert problem.position is not None


def test_recursion_through_properties_is_legal(read: Callable[..., Document]) -> None:
    read(
        spec(
            {
                "A": {
                    "required": ["b"],
                    "properties": {"b": {"$ref": "#/components/schemas/B"}},
                },
                "B": {
                    "allOf": [{"properties": {"a": {"$ref": "#/components/schemas/A"}}}]
                },
                "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}]},
                "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}]},
            }
        )
    )


def test_a_dangling_reference_deep_in_a_schema_is_read_as_any_value(
    read: Callable[..., Document],
) -> None:
    document = read(
        spec(
            {
                "A": {
                    "properties": {
                        "b": {"$ref": "#/components/schemas/X", "description": "d"}
                    }
                }
            }
        )
    )
    assert document.at("#/components/schemas/A/properties/b") == {"description": "d"}
    (problem,) = document.problems
    assert problem.code == "ref-not-found"


# Several files


def test_schemas_of_other_files_get_names(read: Callable[..., Document]) -> None:
    document = read(
        spec(
            {
                "Pet": {"$ref": "models/pet.yaml"},
                "Zoo": {
                    "properties": {
                        "pets": {"items": {"$ref": "./models/pet.yaml"}},
                        "again": {"$ref": "models/../models/pet.yaml#"},
                        "tag": {"$ref": "models/shared.json#/definitions/Tag"},
                        "owner": {"$ref": "models/owner.yaml"},
                    }
                },
            }
        ),
        {
            "models/pet.yaml": "properties: {tag: {$ref: 'shared.json#/definitions/Tag'}}",
            "models/shared.json": {"definitions": {"Tag": {"type": "string"}}},
            "models/owner.yaml": "$ref: people/owner.yaml",
            "models/people/owner.yaml": "properties: {zoo: {$ref: '../../openapi.json#/components/schemas/Zoo'}}",
        },
    )
    tree = document.tree["components"]["schemas"]
    zoo = tree["Zoo"]["properties"]
    assert list(tree) == ["Pet", "Zoo", "Tag", "owner"]
    assert zoo["pets"]["items"] == zoo["again"] == {"$ref": "#/components/schemas/Pet"}
    assert (
        zoo["tag"]
        == tree["Pet"]["properties"]["tag"]
        == {"$ref": "#/components/schemas/Tag"}
    )
    assert zoo["owner"] == {"$ref": "#/components/schemas/owner"}
    assert tree["owner"]["properties"]["zoo"] == {"$ref": "#/components/schemas/Zoo"}
    position = document.position("#/components/schemas/Tag/type")
    assert position is not None
    assert position.file.endswith("models/shared.json")


def test_names_of_other_files_are_told_apart(read: Callable[..., Document]) -> None:
    document = read(
        spec(
            {
                "item": {"type": "null"},
                "A": {
                    "prefixItems": [
                        {"$ref": "one/item.yaml"},
                        {"$ref": "two/item.yaml"},
                        {"$ref": "two/index.yaml"},
                        {"$ref": "two/list.yaml#/definitions/a b"},
                    ]
                },
            }
        ),
        {
            "one/item.yaml": "type: string",
            "two/item.yaml": "type: integer",
            "two/index.yaml": "type: object",
            "two/list.yaml": "definitions: {a b: {type: array}}",
        },
    )
    assert list(document.tree["components"]["schemas"]) == [
        "item",
        "A",
        "one_item",
        "two_item",
        "two",
        "a_b",
    ]


def test_a_part_that_is_reached_twice_is_one_schema(
    read: Callable[..., Document],
) -> None:
    parts = {"parts.yaml": "Whole: {properties: {part: {type: object}}}"}
    inner = {"$ref": "parts.yaml#/Whole/properties/part"}
    outer = {"$ref": "parts.yaml#/Whole"}
    for order in ([inner, outer], [outer, inner]):
        document = read(spec({"A": {"prefixItems": order}}), parts)
        first, second = (
            document.resolve(node, "")[0]
            for node in document.tree["components"]["schemas"]["A"]["prefixItems"]
        )
        whole, part = (second, first) if order[0] is inner else (first, second)
        assert document.resolve(whole["properties"]["part"], "")[0] is part


def test_everything_else_may_stand_in_other_files(
    read: Callable[..., Document],
) -> None:
    document = read(
        """
        openapi: 3.0.3
        info: {title: T, version: "1", description: {$ref: about.md}}
        paths:
          /a: {$ref: paths/a.yaml}
          /b:
            get: {$ref: paths/get.yaml}
          /c: {$ref: 'paths/all.yaml#/~1c', summary: here}
        """,
        {
            "about.md": "# Hello\n",
            "paths/a.yaml": """
                post:
                  parameters: [{$ref: '../parts.yaml#/parameters/Limit'}]
                  requestBody: {$ref: '../parts.yaml#/bodies/Thing'}
                  responses:
                    200: {$ref: '../parts.yaml#/responses/Ok'}
                  x-codeSamples: [{$ref: sample.yaml}]
                """,
            "paths/get.yaml": "responses: {200: {$ref: '../parts.yaml#/responses/Ok'}}",
            "paths/all.yaml": "/c: {summary: there, get: {responses: {200: {description: c}}}}",
            "paths/sample.yaml": "{lang: Shell, source: curl}",
            "parts.yaml": """
                parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
                bodies: {Thing: {content: {application/json: {schema: {$ref: '#/things/Thing'}}}}}
                responses: {Ok: {description: fine}}
                things: {Thing: {type: object, nullable: true}}
                """,
        },
    )
    assert document.tree["info"]["description"] == "# Hello\n"
    assert [o.pointer for o in document.operations()] == [
        "#/paths/~1a/post",
        "#/paths/~1b/get",
        "#/paths/~1c/get",
    ]
    post = document.at("#/paths/~1a/post")
    assert post["parameters"] == [{"$ref": "#/components/parameters/Limit"}]
    assert post["requestBody"] == {"$ref": "#/components/requestBodies/Thing"}
    assert post["responses"]["200"] == {"$ref": "#/components/responses/Ok"}
    assert post["x-codeSamples"] == [{"lang": "Shell", "source": "curl"}]
    assert document.at("#/paths/~1c")["summary"] == "here"
    assert document.at("#/components/schemas/Thing") == {"type": ["object", "null"]}
    position = document.position("#/paths/~1a/post/requestBody")
    assert position is not None
    assert position.file.endswith("paths/a.yaml")
    assert position.line == 4


def test_cycles_across_files(errors: Callable[..., list[Problem]]) -> None:
    (problem,) = errors(
        spec({"A": {"$ref": "b.yaml#/B"}}),
        {"b.yaml": "B: {$ref: 'openapi.json#/components/schemas/A'}"},
    )
    assert problem.code == "ref-cycle"
    assert "A -> B -> A" in problem.message


def test_path_items_that_refer_to_each_other(
    errors: Callable[..., list[Problem]],
) -> None:
    paths = {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}
    assert {p.code for p in errors(spec({}, paths=paths))} == {"ref-cycle"}


def test_a_file_that_is_missing(read: Callable[..., Document]) -> None:
    document = read(
        spec(
            {"A": {"$ref": "gone.yaml"}},
            paths={
                "/a": {
                    "get": {
                        "parameters": [{"$ref": "gone.yaml#/p"}],
                        "responses": {"200": {"$ref": "gone.yaml#/r"}},
                    }
                }
            },
        )
    )
    assert document.at("#/components/schemas/A") == {}
    assert document.at("#/paths/~1a/get") == {
        "parameters": [],
        "responses": {"200": {"description": ""}},
    }
    assert {p.code for p in document.problems} == {"ref-no-file"}


def test_a_path_in_a_file_that_is_missing_is_an_error(
    errors: Callable[..., list[Problem]],
) -> None:
    (problem,) = errors(spec({}, paths={"/a": {"$ref": "gone.yaml"}}))
    assert problem.code == "ref-no-file"


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("/etc/passwd", "ref-outside"),
        ("file:///etc/passwd", "ref-outside"),
        ("../secret.yaml", "ref-outside"),
        ("%2e%2e/secret.yaml", "ref-outside"),
        ("sub/../../secret.yaml#/a", "ref-outside"),
        ("link.yaml", "ref-outside"),
        ("linked/secret.yaml", "ref-outside"),
        (".", "ref-not-a-file"),
        ("sub", "ref-not-a-file"),
        ("pipe", "ref-not-a-file"),
        ("ftp://h/x", "ref-scheme"),
        ("data:application/json,{}", "ref-scheme"),
        ("javascript:alert(1)", "ref-scheme"),
        ("http://127.0.0.1:9/x", "ref-remote"),
        ("//127.0.0.1/x", "ref-outside"),
        ("broken.yaml", "ref-unreadable"),
        ("a\0b", "ref-not-found"),
    ],
)
def test_what_must_not_be_opened(
    write: Callable[[dict[str, Any]], Path], tmp_path: Path, reference: str, code: str
) -> None:
    path = write(
        {
            "top/openapi.json": spec({"A": {"properties": {"b": {"$ref": reference}}}}),
            "top/sub/x.yaml": "type: string",
            "top/broken.yaml": "top: [secret",
            "secret.yaml": "secret: {type: string}",
        }
    )
    (path.parent / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (path.parent / "linked").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(path.parent / "pipe")
    try:
        problems = load(path).problems
    except SpecError as error:
        problems = error.problems
    (problem,) = problems
    assert problem.code == code
    assert "secret:" not in str(problem)
    assert "[secret" not in str(problem)


def test_a_wider_root_is_allowed_by_name(
    write: Callable[[dict[str, Any]], Path], tmp_path: Path
) -> None:
    path = write(
        {
            "top/openapi.json": spec({"A": {"$ref": "../b.yaml"}}),
            "b.yaml": "type: string",
        }
    )
    with pytest.raises(SpecError, match="--root"):
        load(path)
    assert load(path, root=tmp_path).at("#/components/schemas/A") == {"type": "string"}


def test_mappings_of_discriminators(read: Callable[..., Document]) -> None:
    document = read(
        spec(
            {
                "Pet": {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Cat"},
                        {"$ref": "dog.yaml"},
                    ],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {
                            "cat": "Cat",
                            "tiger": "#/components/schemas/Cat",
                            "dog": "dog.yaml",
                        },
                    },
                },
                "Cat": {"properties": {"kind": {"type": "string"}}},
            }
        ),
        {"dog.yaml": "properties: {kind: {type: string}}"},
    )
    assert document.at("#/components/schemas/Pet/discriminator/mapping") == {
        "cat": "#/components/schemas/Cat",
        "tiger": "#/components/schemas/Cat",
        "dog": "#/components/schemas/dog",
    }

"""The corpus command's own parts, tried on small documents and on clients written by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.corpus.client_checks import examine
from tests.corpus.counting import count_operations
from tests.corpus.documents import documents_in


def count(folder: Path, text: str, name: str = "api.yaml") -> int:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return count_operations(path)


def test_counts_methods_and_nothing_else(tmp_path: Path):
    text = """
        openapi: 3.1.0
        paths:
          /a: {get: {}, post: {}, parameters: [], summary: x, servers: [], x-get: {}}
          /b: {trace: {}, query: {}, description: get}
          x-internal: {get: {}}
        webhooks: {thing: {post: {}}}
    """
    assert count(tmp_path, text) == 3


def test_counts_what_3_2_adds(tmp_path: Path):
    text = "{openapi: 3.2.0, paths: {/a: {query: {}, additionalOperations: {COPY: {}, LINK: {}}}}}"
    assert count(tmp_path, text) == 3


def test_swagger_has_no_trace(tmp_path: Path):
    text = "{swagger: '2.0', paths: {/a: {get: {}, trace: {}}}}"
    assert count(tmp_path, text) == 1


def test_follows_references_of_paths_within_and_across_files(tmp_path: Path):
    other = {"items": {"$ref": "#/real~1one"}, "real/one": {"get": {}, "put": {}}}
    (tmp_path / "other.json").write_text(json.dumps(other))
    text = """
        openapi: 3.0.3
        paths:
          /a: {$ref: 'other.json#/items'}
          /b: {$ref: '#/components/pathItems/B', delete: {}}
          /c: &c {get: {}}
          /d: {<<: *c, post: {}}
        components: {pathItems: {B: {get: {}}}}
    """
    assert count(tmp_path, text) == 7


def test_json_in_a_yaml_file_and_a_byte_order_mark(tmp_path: Path):
    text = '\ufeff{"openapi": "3.0.0", "paths": {"/a": {"get": {}}}}'
    assert count(tmp_path, text) == 1


def test_finds_specifications_without_an_index(tmp_path: Path):
    (tmp_path / "b.json").write_text('{"openapi": "3.1.0"}')
    (tmp_path / "a.yaml").write_text("info: {}\nopenapi: 3.1.0\n")
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "schema.yaml").write_text("type: string\n")
    (tmp_path / "part" / "api.yml").write_text("swagger: '2.0'\n")
    (tmp_path / "notes.txt").write_text("openapi: 3.1.0\n")
    found = list(documents_in(tmp_path))
    assert [document.name for document in found] == ["a.yaml", "b.json", "part/api.yml"]
    assert found[-1].root == tmp_path / "part"


def test_an_index_names_the_documents(tmp_path: Path):
    (tmp_path / "INDEX.tsv").write_text("file\tkind\nz.yaml\treal\na/b.json\treal\n")
    assert [document.name for document in documents_in(tmp_path)] == [
        "z.yaml",
        "a/b.json",
    ]


@pytest.fixture
def client(tmp_path: Path) -> Path:
    package = tmp_path / "src" / "shop"
    (package / "types").mkdir(parents=True)
    (package / "__init__.py").write_text("__all__ = ['types']\n")
    (package / "types" / "__init__.py").write_text("")
    (package / "types" / "pet.py").write_text(
        "from pydantic import BaseModel\nclass Pet(BaseModel):\n    name: 'str'\n"
    )
    return tmp_path


def test_a_sound_client_compiles_and_imports(client: Path):
    findings = examine(client, cwd=client)
    assert findings.compiles
    assert findings.imports
    assert (findings.files, findings.modules, findings.models) == (3, 3, 1)


def test_a_syntax_error_is_found(client: Path):
    (client / "src" / "shop" / "types" / "bad.py").write_text("webhook:  = None\n")
    findings = examine(client, cwd=client)
    assert not findings.compiles
    assert not findings.imports
    assert "bad.py: SyntaxError" in findings.compile_errors[0]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("import no_such_module\n", "ModuleNotFoundError"),
        (
            "from pydantic import BaseModel\nclass A(BaseModel):\n    b: 'Missing'\n",
            "Missing",
        ),
        (
            "from pydantic import BaseModel\nclass A(BaseModel, defer_build=True):\n    b: object()\n",
            "Error",
        ),
        ("__all__ = ['gone']\n", "AttributeError"),
        ("raise SystemExit(3)\n", "exit status 3"),
    ],
)
def test_what_does_not_import_is_found(client: Path, text: str, complaint: str):
    (client / "src" / "shop" / "types" / "bad.py").write_text(text)
    findings = examine(client, cwd=client)
    assert findings.compiles or "probe" in findings.import_errors[0]
    assert not findings.imports
    assert complaint in findings.import_errors[0]

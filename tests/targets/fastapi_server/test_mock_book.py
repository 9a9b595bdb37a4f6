"""The book of a mock's answers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from tests.conftest import REPOSITORY
from triptych.pipeline import load
from triptych.targets.fastapi_server.mock import mock_book


def test_an_operation_that_is_none_of_a_collections_keeps_out_of_its_store(
    tmp_path: Path,
):
    (tmp_path / "spec.yaml").write_text("""
openapi: 3.1.0
info: {title: Boats, version: '1'}
paths:
  /boats:
    post: &made
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}
    patch: *made
  /boats/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}
components:
  schemas:
    Boat: {type: object, required: [id], properties: {id: {type: string}}}
""")
    book = json.loads(mock_book(load(tmp_path / "spec.yaml").api))
    stores = {id: entry.get("store") for id, entry in book["operations"].items()}
    assert stores["POST /boats"]["role"] == "create"
    assert stores["GET /boats/{id}"]["role"] == "retrieve"
    assert stores["PATCH /boats"] is None


def test_ids_that_are_shown_can_be_asked_for(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text("""
openapi: 3.1.0
info: {title: Boats, version: '1'}
paths:
  /boats:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}
      responses:
        '201':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}, example: {id: small, name: Ark}}}
    get:
      responses:
        '200':
          description: All.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Boat'}}}}
  /boats/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^[A-Z0-9]+$', minLength: 4, maxLength: 20}}]
    get:
      responses:
        '200':
          description: It.
          content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}
  /boats/{id}/launch:
    parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^[A-Z0-9]+$', minLength: 4, maxLength: 20}}]
    post:
      responses:
        '200':
          description: Something else of the same id.
          content: {application/json: {schema: {$ref: '#/components/schemas/Launch'}}}
components:
  schemas:
    Boat: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
    Launch: {type: object, required: [id, at], properties: {id: {type: string}, at: {type: string}}}
""")
    book = json.loads(mock_book(load(tmp_path / "spec.yaml").api))

    def shown(operation: str) -> Any:
        answer = book["operations"][operation]["answers"][0]
        return book["values"][answer["contents"][0]["examples"][0][1]]

    made = shown("POST /boats")
    assert made["name"] == "Ark"
    ids = [made["id"], shown("GET /boats")[0]["id"], shown("GET /boats/{id}")["id"]]
    ids.append(shown("POST /boats/{id}/launch")["id"])
    assert all(re.fullmatch("[A-Z0-9]{4,20}", id) for id in ids)
    store = book["operations"]["POST /boats"]["store"]
    assert store["looks"] == {"pattern": "^[A-Z0-9]+$", "least": 4, "most": 20}


def test_answers_of_xml_are_xml():
    book = json.loads(mock_book(load(REPOSITORY / "tests/features" / "xml.yaml").api))
    (answer,) = book["operations"]["GET /cups"]["answers"]
    ((_, number),) = answer["contents"][0]["examples"]
    assert book["values"][number].splitlines()[1:3] == [
        "<cups>",
        '  <c:cup xmlns:c="https://example.com/ns/cup" id="1">',
    ]

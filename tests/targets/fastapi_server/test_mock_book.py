"""The book of a mock's answers."""

from __future__ import annotations

import json
from pathlib import Path

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

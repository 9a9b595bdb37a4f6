"""The JSON text of a document that is published beside what is generated from it."""

from __future__ import annotations

import json
from pathlib import Path

from triptych.document import load


def test_a_document_in_one_file_is_published_as_it_was_written(tmp_path: Path):
    spec = tmp_path / "api.yaml"
    spec.write_text("""
swagger: "2.0"
info: {title: Ships, version: "1.10"}
paths:
  /ships:
    get:
      responses: {200: {description: All of them., schema: {type: string}}}
""")
    published = json.loads(load(spec).published)
    assert published["swagger"] == "2.0"
    assert published["info"]["version"] == "1.10"
    responses = published["paths"]["/ships"]["get"]["responses"]
    assert responses["200"]["schema"] == {"type": "string"}


def test_a_document_in_several_files_is_published_as_one(tmp_path: Path):
    (tmp_path / "ship.yaml").write_text(
        "type: object\nproperties: {name: {type: string}}\n"
    )
    spec = tmp_path / "api.yaml"
    spec.write_text("""
openapi: 3.0.3
info: {title: Ships, version: "1"}
paths:
  /ships:
    get:
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {$ref: ship.yaml}}}
""")
    published = load(spec).published
    assert "ship.yaml" not in published
    assert json.loads(published)["components"]["schemas"]["ship"]["type"] == "object"


def test_values_are_published_as_they_are(tmp_path: Path):
    values = [2**64, -(10**30), 1e-05, 1.0, 1e300, 'é\u2028\x7f\t"\\/😀', None, True]
    spec = tmp_path / "ships.json"
    info = {"title": "T", "version": "1", "x-values": values}
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": {}}))
    published = json.loads(load(spec).published)["info"]["x-values"]
    assert [(type(v), v) for v in published] == [(type(v), v) for v in values]

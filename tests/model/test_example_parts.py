"""Objects are found in the examples of the bodies that they stand in."""

from __future__ import annotations

import pytest

import triptych
from triptych.model.example_parts import example_parts

SPEC = """
openapi: 3.1.0
info: {title: Tea, version: '1'}
paths:
  /cups:
    post:
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewCup'}
            examples:
              wrong: {value: {tea: {name: 7}, kind: none}}
              right: {value: {tea: {name: oolong}}}
      responses:
        '200':
          description: Made.
          content:
            application/json:
              schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Cup'}}}}
              example: {data: [{id: c1, more: {leaf: {name: sencha}}, lid: null}, {id: c2}]}
        '404':
          description: None.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Trouble'}
              example: {tea: {name: none}, why: It is drunk.}
  /teas/{name}:
    get:
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: One.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Tea'}
              example: {name: matcha}
components:
  schemas:
    Tea: {type: object, required: [name], properties: {name: {type: string}}}
    NewCup: {type: object, properties: {tea: {$ref: '#/components/schemas/Tea'}, kind: {type: string}}}
    Cup:
      type: object
      required: [id]
      properties:
        id: {type: string}
        lid: {anyOf: [{$ref: '#/components/schemas/Lid'}, {type: 'null'}]}
        more: {type: object, additionalProperties: {oneOf: [{$ref: '#/components/schemas/Tea'}, {$ref: '#/components/schemas/Lid'}]}}
    Lid: {type: object, required: [width], properties: {width: {type: integer}}}
    Trouble: {type: object, properties: {tea: {$ref: '#/components/schemas/Tea'}, why: {type: string}}}
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    path = tmp_path_factory.mktemp("parts") / "openapi.yaml"
    path.write_text(SPEC, encoding="utf-8")
    api = triptych.load(path).api
    parts = example_parts(api.operations, api.declarations)
    return {id.rpartition("/")[2]: value for id, value in parts.items()}


def test_what_an_example_is_of_goes_before_what_is_within(found):
    assert found["Tea"] == {"name": "matcha"}


def test_objects_within_lists_maps_and_unions_are_found(found):
    assert found["Cup"]["id"] == "c1"
    assert "Lid" not in found


def test_examples_that_are_wrong_are_passed_over(found):
    assert found["NewCup"] == {"tea": {"name": "oolong"}}


def test_errors_have_examples_too(found):
    assert found["Trouble"]["why"] == "It is drunk."

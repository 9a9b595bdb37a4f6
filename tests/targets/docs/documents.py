"""Small specifications that several tests of the docs look at, and how their rows are found."""

HEAD = """
openapi: 3.1.0
info: {title: Tea, version: '1', description: 'See [brewing](#operation/brew) and [more](/more).'}
"""

PETS = HEAD + """
tags: [{name: Zoo, description: Animals.}, {name: Home}]
paths:
  /pets:
    get:
      tags: [Home]
      summary: List pets
      operationId: listPets
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
        - {name: mark, in: query, style: deepObject, schema: {type: object, maxProperties: 2, propertyNames: {maxLength: 8}, additionalProperties: {type: string}}}
        - {name: kind, in: query, schema: {type: array, items: {enum: [cat, dog]}}}
      responses:
        '200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}:
    get:
      tags: [Zoo]
      summary: Get a pet
      deprecated: true
      parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^p'}}]
      responses:
        '200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        default: {description: Anything else.}
    put:
      tags: [Zoo]
      summary: Replace a pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string, description: 'What it is *called*.', minLength: 1, maxLength: 20, examples: [Rex]}
        secret: {type: string, writeOnly: true}
        mother: {$ref: '#/components/schemas/Pet'}
        home: {type: object, properties: {street: {type: string}, rooms: {type: array, items: {type: object, properties: {size: {type: number}}}}}}
        food: {oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Bone'}], discriminator: {propertyName: kind}}
    Fish: {type: object, required: [kind], properties: {kind: {const: fish}, weight: {type: number}}}
    Bone: {type: object, required: [kind], properties: {kind: {const: bone}, length: {type: number}}}
"""


def names(rows):
    return [row.name for row in rows]


def row(rows, name):
    return next(row for row in rows if row.name == name)

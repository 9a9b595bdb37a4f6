"""What pages are called, and the first words on them."""

from __future__ import annotations

import json

import pytest

from tests.targets.docs.documents import HEAD, PETS


@pytest.mark.parametrize(
    ("call", "id", "title"),
    [
        ("get /v1/charges", "GetCharges", "List charges"),
        ("post /v1/charges/{charge}", "PostChargesCharge", "Update charge"),
        ("post /v1/charges/{charge}/capture", "PostV1ChargesChargeCapture", "Capture charge"),
        ("get /charges/{charge}/refunds", "GetChargesChargeRefunds", "List charge refunds"),
        ("get /files/{file}/content", "", "Retrieve file content"),
        ("post /charges/send_all_out", "", "Send all out"),
        ("get /charges/{charge}", "findOneCharge", "Find one charge"),
        ("get /charges/{charge}", "getonechargebyid", "Retrieve charge"),
        ("get /charges/{charge}", "Lookup", "Lookup"),
        ("post /chat.postMessage", "chat_postMessage", "Post message"),
    ],
)  # fmt: skip
def test_a_call_without_a_summary_is_named_by_what_it_does(docs, call, id, title):
    method, path = call.split()
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    operation = {
        "operationId": id,
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {
                        "schema": {"type": "array", "items": {"type": "string"}}
                    }
                },
            }
        },
    }
    if not id:
        del operation["operationId"]
    # A second path, so that what all paths begin with is no resource.
    paths = {
        path: {method: operation},
        "/v1/other" if path.startswith("/v1") else "/other": {
            "get": {"responses": {"204": {"description": ""}}}
        },
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
    }
    titles = [
        page.title
        for page in docs(json.dumps(document)).views.values()
        if getattr(page, "method", "")
    ]
    assert title in titles


def test_a_long_summary_gives_its_first_sentence_for_a_title(docs):
    summary = "Brew a pot. " + "It takes a while, as good things do. " * 4
    spec = PETS.replace("summary: List pets", f"summary: {summary}")
    page = docs(spec).views["pets/list.html"]
    assert page.title == "Brew a pot"
    assert "It takes a while" in page.lead


@pytest.mark.parametrize(
    ("words", "title", "lead"),
    [
        ("summary: Sells tea., description: At once.", "Sells tea", "At once."),
        ("x-oaiMeta: {name: Sell tea}, summary: Sells it.", "Sell tea", "Sells it."),
        ("x-mint: {metadata: {title: Tea sale}}", "Tea sale", ""),
        ("x-triptych-title: A, x-oaiMeta: {name: B}", "A", ""),
        (
            f"summary: 'New to tea? {'Start with green tea. ' * 5}'",
            "Sell tea",
            f"New to tea? {'Start with green tea. ' * 5}".strip(),
        ),
    ],
)
def test_a_title_that_an_extension_gives_comes_first(docs, words, title, lead):
    text = (
        f"{HEAD}paths: {{/tea: {{post: {{operationId: sellTea, {words}, "
        "responses: {'204': {description: Done.}}}}}\n"
    )
    views = docs(text).views.values()
    page = next(view for view in views if view.kind == "operation")
    assert (page.title, page.lead) == (title, lead and f"<p>{lead}</p>")


def test_an_object_has_the_title_and_example_that_an_extension_gives(docs):
    meta = """x-oaiMeta: {name: The cup, example: '{"size": 3}'}"""
    page = docs(f"""{HEAD}
paths:
  /cups: {{get: {{responses: {{'200': {{description: Cups., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}}}
components:
  schemas:
    Cup: {{type: object, required: [size], properties: {{size: {{type: integer}}}}, {meta}}}
""").views["objects/cup.html"]
    assert page.title == "The cup"
    assert '<span class="d">3</span>' in page.example


def test_operations_of_one_name_are_told_apart_by_their_resources(docs):
    views = docs(f"""{HEAD}
paths:
  /cups:
    get: {{tags: [Cups], summary: List cups, responses: {{}}}}
    post: {{tags: [Cups], summary: List cups, responses: {{}}}}
  /beta/cups:
    get: {{tags: [Cups], summary: List cups, responses: {{}}}}
""").views
    titles = [v.title for v in views.values() if v.kind == "operation"]
    assert titles == ["List cups", "List cups", "List cups (beta)"]


def test_a_summary_that_is_only_the_operation_id_is_made_words(docs):
    views = docs(f"""{HEAD}
paths:
  /bookings:
    post: {{operationId: CreateBooking, summary: CreateBooking, responses: {{}}}}
""").views
    assert [v.title for v in views.values() if v.kind == "operation"] == [
        "Create booking"
    ]


@pytest.mark.parametrize(
    ("tag", "title", "path"),
    [
        ("api_keys", "API keys", "api-keys/index.html"),
        ("feature-flags.targets", "Feature flags targets", None),
        ("rbacAuthorization_v1beta1", "RBAC authorization v1beta1", None),
        ("pet", "Pet", "pet/index.html"),
        ("userOAuth", "User OAuth", "useroauth/index.html"),
        ("Code Scanning", "Code Scanning", None),
        ("GitHub", "GitHub", None),
        ("iOS", "iOS", None),
        ("some tag", "some tag", None),
    ],
)
def test_tags_that_are_names_for_programs_become_words(docs, tag, title, path):
    made = docs(f"{HEAD}\npaths: {{/a: {{get: {{tags: [{tag}], responses: {{}}}}}}}}")
    ((found, page),) = [(p, v) for p, v in made.views.items() if v.kind == "group"]
    assert page.title == title
    assert path in (None, found)


def test_links_to_a_tag_find_it_by_its_name_and_by_its_title(docs):
    made = docs(f"""{HEAD}
tags: [{{name: userKeys, x-displayName: All keys}}]
paths:
  /a: {{get: {{tags: [userKeys], description: '[a](#tag/userKeys) [b](#tag/All-keys)', responses: {{}}}}}}
""")
    (page,) = [v for v in made.views.values() if v.kind == "operation"]
    assert page.lead.count('href="../all-keys/index.html"') == 2


def test_acronyms_in_names_are_written_as_such(docs):
    views = docs(f"""{HEAD}
paths:
  /a:
    get:
      operationId: getUserApiKeyUrls
      responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/ApiKey'}}}}}}}}}}
components:
  schemas:
    ApiKey: {{type: object, properties: {{id: {{type: string}}}}}}
""").views.values()
    titles = {view.kind: view.title for view in views}
    assert titles["operation"] == "Get user API key URLs"
    assert titles["object"] == "The API key object"

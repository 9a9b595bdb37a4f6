"""Paging found from parameters and answers, and what configuration and extensions say of it."""

from __future__ import annotations

from textwrap import indent

import pytest

from triptych.model import Overrides, PaginationOverride
from triptych.model.api import PageStyle, Pagination
from triptych.model.types import Kind, Ref, Scalar

from .building import understand

KINDS = {"s": "{type: string}", "i": "{type: integer}", "b": "{type: boolean}"}


def paging(
    parameters: str,
    fields: str,
    *,
    path: str = "/things",
    more: str = "",
    item: str = "",
    overrides: Overrides | None = None,
) -> Pagination | None:
    """How ``GET path`` pages. ``parameters`` are ``name:kind``, ``fields`` the properties of the answer in YAML;
    a lone ``[]`` is an array."""
    listed = "".join(
        f"- {{name: '{name}', in: query, schema: {KINDS[kind]}}}\n"
        for name, _, kind in (p.rpartition(":") for p in parameters.split())
    )
    answer = (
        "{type: array, items: {$ref: '#/components/schemas/Thing'}}"
        if fields == "[]"
        else f"{{type: object, properties: {{{fields}}}}}"
    )
    text = f"""
paths:
  {path}:
    {item}
    get:
      operationId: listThings
{indent(more, "      ")}
      parameters:
{indent(listed, "      ") or "        []"}
      responses:
        200: {{description: ok, content: {{application/json: {{schema: {answer}}}}}}}
components:
  schemas:
    Thing: {{type: object, properties: {{id: {{type: string}}}}}}
"""
    return understand(text, overrides=overrides).api.operations[0].pagination


def found(*args: str, **options: object) -> Pagination:
    result = paging(*args, **options)  # type: ignore[arg-type]
    assert result is not None
    return result


DATA = "data: {type: array, items: {$ref: '#/components/schemas/Thing'}}"


@pytest.mark.parametrize(
    ("parameters", "fields", "parameter", "cursor", "has_more"),
    [
        (
            "after:s limit:i",
            "has_more: {type: boolean}, last_id: {type: string}",
            "after",
            "last_id",
            "has_more",
        ),
        (
            "after:s limit:i",
            "has_more: {type: boolean}, next: {type: [string, 'null']}",
            "after",
            "next",
            "has_more",
        ),
        (
            "page:s",
            "next_page: {type: string}, has_more: {type: boolean}",
            "page",
            "next_page",
            "has_more",
        ),
        (
            "page_token:s page_size:i",
            "next_page_token: {type: string}",
            "page_token",
            "next_page_token",
            None,
        ),
        (
            "pageToken:s",
            "nextPageToken: {type: string}",
            "pageToken",
            "nextPageToken",
            None,
        ),
        (
            "cursor:s",
            "meta: {type: object, properties: {next_cursor: {type: string}}}",
            "cursor",
            "meta.next_cursor",
            None,
        ),
        (
            "continue:s",
            "metadata: {type: object, properties: {continue: {type: string}}}",
            "continue",
            "metadata.continue",
            None,
        ),
        (
            "page[after]:s",
            "meta: {type: object, properties: {page: {type: object, properties: {after: {type: string}}}}}",
            "page[after]",
            "meta.page.after",
            None,
        ),
        (
            "starting_after:s",
            "pages: {type: object, properties: {next: {type: object, properties: {starting_after: {type: string}}}}}",
            "starting_after",
            "pages.next.starting_after",
            None,
        ),
    ],
)
def test_cursors(
    parameters: str, fields: str, parameter: str, cursor: str, has_more: str | None
) -> None:
    page = found(parameters, f"{DATA}, {fields}")
    assert page.style is PageStyle.CURSOR
    assert (page.parameter, page.parameter_location) == (parameter, "query")
    assert page.cursor == tuple(cursor.split("."))
    assert page.has_more == ((has_more,) if has_more else None)
    assert page.items == ("data",)
    assert page.item == Ref("#/components/schemas/Thing")
    assert page.reason


def test_the_id_of_the_last_item() -> None:
    page = found("starting_after:s limit:i", f"{DATA}, has_more: {{type: boolean}}")
    assert (page.style, page.parameter, page.cursor) == (
        PageStyle.LAST_ITEM,
        "starting_after",
        ("id",),
    )
    assert page.limit == "limit"


def test_page_numbers() -> None:
    page = found(
        "page:i per_page:i",
        f"{DATA}, meta: {{type: object, properties: {{total_pages: {{type: integer}}}}}}",
    )
    assert (page.style, page.parameter, page.limit) == (
        PageStyle.PAGE,
        "page",
        "per_page",
    )
    assert page.total == ("meta", "total_pages")
    assert page.first == 1


def test_offsets() -> None:
    page = found("offset:i limit:i", f"{DATA}, total: {{type: integer}}")
    assert (page.style, page.parameter, page.total, page.first) == (
        PageStyle.OFFSET,
        "offset",
        ("total",),
        0,
    )


def test_first_and_max_are_an_offset_and_a_limit_together() -> None:
    page = found("first:i max:i", "[]")
    assert (page.style, page.parameter, page.limit) == (
        PageStyle.OFFSET,
        "first",
        "max",
    )
    assert paging("first:i", "[]") is None


@pytest.mark.parametrize(
    "fields",
    [
        "next_page_url: {type: string}",
        "next: {type: string, format: uri}",
        "links: {type: object, properties: {next: {type: string}}}",
        "_links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}",
    ],
)
def test_next_urls(fields: str) -> None:
    page = found("", f"{DATA}, {fields}")
    assert page.style is PageStyle.NEXT_URL
    assert page.parameter is None


def test_link_headers() -> None:
    text = """
    paths:
      /things:
        get:
          parameters: [{name: page, in: query, schema: {type: integer}}]
          responses:
            200:
              description: ok
              headers: {Link: {schema: {type: string}}}
              content: {application/json: {schema: {type: array, items: {type: string}}}}
    """
    page = understand(text).api.operations[0].pagination
    assert page is not None
    assert (page.style, page.items, page.item) == (
        PageStyle.LINK,
        (),
        Scalar(Kind.STRING),
    )


def test_cursors_in_bodies() -> None:
    text = """
    paths:
      /search:
        post:
          requestBody:
            content:
              application/json:
                schema: {type: object, properties: {cursor: {type: string}, limit: {type: integer}}}
          responses:
            200:
              description: ok
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      results: {type: array, items: {type: string}}
                      next_cursor: {type: string}
    """
    page = understand(text).api.operations[0].pagination
    assert page is not None
    assert (page.parameter, page.parameter_location, page.limit) == (
        "cursor",
        "body",
        "limit",
    )


class TestItems:
    def test_by_the_resources_name(self) -> None:
        page = found(
            "page:i limit:i",
            "warnings: {type: array, items: {}}, things: {type: array, items: {}}",
        )
        assert page.items == ("things",)

    def test_inside_a_wrapper(self) -> None:
        page = found(
            "page:i limit:i", f"result: {{type: object, properties: {{{DATA}}}}}"
        )
        assert page.items == ("result", "data")

    def test_an_array_that_is_a_part_of_a_thing_is_no_list(self) -> None:
        fields = "comments: {type: array, items: {}}, file: {type: object, properties: {a: {type: string}}}"
        assert paging("page:i limit:i", fields) is None

    def test_no_array_no_pages(self) -> None:
        assert paging("page:i", "name: {type: string}") is None


def test_lists_without_anything_to_page_by_do_not_page() -> None:
    assert paging("token:s", f"{DATA}, next_cursor: {{type: string}}") is None


class TestListsThatComeWhole:
    @pytest.mark.parametrize("name", ["data", "items", "results"])
    def test_are_a_single_page(self, name: str) -> None:
        page = found("q:s", f"{DATA.replace('data', name)}, object: {{type: string}}")
        assert (page.style, page.items) == (PageStyle.SINGLE, (name,))
        assert (page.parameter, page.cursor, page.limit) == (None, (), None)
        assert page.item == Ref("#/components/schemas/Thing")
        assert page.reason == f"'{name}' of the answer holds all items"

    @pytest.mark.parametrize(
        ("parameters", "fields"),
        [
            ("limit:i", DATA),  # a part is asked for
            ("before:s", DATA),
            ("fromToken:s", DATA),
            ("q:s", f"{DATA}, has_more: {{type: boolean}}"),  # a part is told of
            ("q:s", f"{DATA}, next: {{type: string}}"),
            ("q:s", f"{DATA}, total_pages: {{type: integer}}"),
            ("q:s", f"{DATA}, owner: {{$ref: '#/components/schemas/Thing'}}"),
            ("q:s", DATA.replace("data", "members")),  # not known to be a list
            ("q:s", "[]"),  # a list already
        ],
    )
    def test_unless_there_may_be_more(self, parameters: str, fields: str) -> None:
        assert paging(parameters, fields) is None

    def test_unless_it_is_one_item_that_is_asked_for(self) -> None:
        id = (
            "parameters: [{name: id, in: path, required: true, schema: {type: string}}]"
        )
        listed = paging("", DATA, path="/things/{id}/parts", item=id)
        assert listed is not None
        assert listed.style is PageStyle.SINGLE
        assert paging("", DATA, path="/things/{id}", item=id) is None

    def test_can_be_switched_off_and_asked_for(self) -> None:
        off = Overrides(pagination={"listThings": False})
        assert paging("", DATA, overrides=off) is None
        said = PaginationOverride(style="single", items="members")
        page = found(
            "limit:i",
            DATA.replace("data", "members"),
            overrides=Overrides(pagination={"listThings": said}),
        )
        assert (page.style, page.items) == (PageStyle.SINGLE, ("members",))


class TestSaying:
    def test_overrides_win_and_switch_off(self) -> None:
        off = Overrides(pagination={"listThings": False})
        assert paging("page:i limit:i", DATA, overrides=off) is None
        said = Overrides(
            pagination={
                "GET /things": PaginationOverride(
                    style="cursor", parameter="t", cursor="n", items="rows"
                )
            }
        )
        page = found(
            "t:s",
            "n: {type: string}, rows: {type: array, items: {type: string}}",
            overrides=said,
        )
        assert (page.style, page.parameter, page.cursor) == (
            PageStyle.CURSOR,
            "t",
            ("n",),
        )
        assert page.items == ("rows",)
        assert page.reason == "said by the configuration"

    @pytest.mark.parametrize(
        "said",
        [
            PaginationOverride(style="cursor", parameter="nowhere", cursor="n"),
            PaginationOverride(items="nowhere"),
        ],
    )
    def test_what_fits_nothing_is_warned_of(self, said: PaginationOverride) -> None:
        text = f"""
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      responses:
        200: {{description: ok, content: {{application/json: {{schema: {{type: object, properties: {{{DATA}}}}}}}}}}}
components: {{schemas: {{Thing: {{type: object}}}}}}
"""
        overrides = Overrides(pagination={"listThings": said})
        (problem,) = understand(text, overrides=overrides).problems
        assert problem.code == "override-unused"
        assert "the pagination of GET /things fits nothing" in problem.message

    def test_a_star_speaks_of_all(self) -> None:
        assert (
            paging("page:i limit:i", DATA, overrides=Overrides(pagination={"*": False}))
            is None
        )

    @pytest.mark.parametrize(
        ("extension", "style", "parameter", "cursor"),
        [
            (
                "x-speakeasy-pagination: {type: cursor, inputs: [{name: c, in: parameters, type: cursor}], outputs: {results: $.data, nextCursor: $.n}}",
                "cursor",
                "c",
                ("n",),
            ),
            (
                "x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: c, in: parameters, type: page}], outputs: {results: $.data}}",
                "page",
                "c",
                (),
            ),
            (
                "x-fern-pagination: {cursor: $request.c, next_cursor: $response.n, results: $response.data}",
                "cursor",
                "c",
                ("n",),
            ),
            (
                "x-fern-pagination: {next_uri: $response.n, results: $response.data}",
                "next_url",
                None,
                ("n",),
            ),
            (
                "x-ms-pageable: {nextLinkName: n, itemName: data}",
                "next_url",
                None,
                ("n",),
            ),
            (
                "x-pagination: {cursorParam: c, cursorPath: n, resultsPath: data}",
                "cursor",
                "c",
                ("n",),
            ),
            (
                "x-triptych-pagination: {style: offset, parameter: c, items: data}",
                "offset",
                "c",
                (),
            ),
        ],
    )
    def test_extensions_of_others(
        self, extension: str, style: str, parameter: str | None, cursor: tuple[str, ...]
    ) -> None:
        page = found("c:i", f"{DATA}, n: {{type: string}}", more=extension)
        assert (page.style.value, page.parameter, page.cursor) == (
            style,
            parameter,
            cursor,
        )
        assert page.items == ("data",)
        assert "x-" in page.reason

    def test_an_extension_switches_off(self) -> None:
        assert paging("page:i limit:i", DATA, more="x-fern-pagination: false") is None

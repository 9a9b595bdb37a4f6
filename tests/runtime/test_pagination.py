"""Lists that come in pages."""

from __future__ import annotations

import json

import httpx2
import pytest
from example_client._runtime import JSON, Operation, Pages, Ref


@pytest.fixture
def files(exchange, file):
    """A server of three pages of files, by cursor."""
    pages = {
        None: (["a", "b"], "b", True),
        "b": (["c", "d"], "d", True),
        "d": (["e"], "e", False),
    }

    def serve(request):
        ids, last, more = pages[request.url.params.get("after")]
        data = [{**file, "id": id} for id in ids]
        return httpx2.Response(
            200, json={"data": data, "last_id": last, "has_more": more}
        )

    return exchange(serve)


def test_iterating_goes_through_all_pages(files):
    assert [f.id for f in files.client().files.list(limit=2, order="asc")] == [
        "a",
        "b",
        "c",
        "d",
        "e",
    ]
    assert [str(r.url.params) for r in files.requests] == [
        "limit=2&order=asc",
        "after=b&limit=2&order=asc",
        "after=d&limit=2&order=asc",
    ]


def test_a_page_can_be_looked_at_by_itself(files):
    page = files.client().files.list()
    assert [f.id for f in page.items] == ["a", "b"]
    assert page.body.has_more is True
    assert page.response.status_code == 200
    assert len(page) == 2
    assert page.has_next_page()
    assert len(files.requests) == 1
    following = page.next_page()
    assert [f.id for f in following.items] == ["c", "d"]
    last = following.next_page()
    assert not last.has_next_page()
    assert last.next_page() is None


def test_pages_can_be_iterated_over(files):
    assert [len(page) for page in files.client().files.list().iter_pages()] == [2, 2, 1]


@pytest.mark.parametrize(
    ("limit", "ids", "requests"),
    [(1, "a", 1), (2, "ab", 1), (3, "abc", 2), (9, "abcde", 3), (0, "", 1)],
)
def test_max_items_ends_it_without_fetching_more_than_needed(
    files, limit, ids, requests
):
    assert "".join(f.id for f in files.client().files.list(max_items=limit)) == ids
    assert len(files.requests) == requests


@pytest.mark.anyio
async def test_async_lists_are_awaited_or_iterated(files):
    client = files.async_client()
    assert [f.id async for f in client.files.list()] == ["a", "b", "c", "d", "e"]
    assert [f.id async for f in client.files.list(max_items=3)] == ["a", "b", "c"]
    page = await client.files.list()
    assert [f.id for f in page.items] == ["a", "b"]
    assert [f.id async for f in page] == ["a", "b", "c", "d", "e"]
    assert [len(page) async for page in client.files.list().iter_pages()] == [2, 2, 1]
    assert [f.id for f in (await page.next_page()).items] == ["c", "d"]


def test_a_repeated_cursor_ends_it(exchange, file):
    served = exchange({"data": [file], "last_id": "same", "has_more": True})
    assert len(list(served.client().files.list())) == 2
    assert len(list(served.client().files.list(after="same"))) == 1


def walk(exchange, pages, answers, **arguments):
    served = exchange(*answers)
    operation = Operation(
        "GET",
        "/things",
        result=Ref("Any"),
        pages=pages,
        body=arguments.pop("kind", None),
    )
    page = served.client(base_url="https://api.test")._list(operation, {}, **arguments)
    return list(page), served.requests


def queries(requests):
    return [str(request.url.params) for request in requests]


def test_by_cursor_deep_in_the_answer(exchange):
    pages = Pages(
        "cursor", items=("result", "list"), parameter="cursor", cursor=("meta", "next")
    )
    answers = [
        {"result": {"list": [1]}, "meta": {"next": "n1"}},
        {"result": {"list": []}, "meta": {"next": "n2"}},
        {"result": {"list": [2]}, "meta": {"next": None}},
    ]
    items, requests = walk(exchange, pages, answers)
    assert items == [1, 2]
    assert queries(requests) == ["", "cursor=n1", "cursor=n2"]


def test_by_cursor_in_the_body_of_the_request(exchange):
    pages = Pages(
        "cursor", items=("d",), parameter="c", location="body", cursor=("next",)
    )
    answers = [{"d": [1], "next": "x"}, {"d": [2]}]
    items, requests = walk(exchange, pages, answers, body={"q": 1}, kind=JSON)
    assert items == [1, 2]
    assert [json.loads(r.content) for r in requests] == [{"q": 1}, {"q": 1, "c": "x"}]


def test_by_last_item(exchange):
    pages = Pages(
        "last_item",
        items=("data",),
        parameter="starting_after",
        cursor=("id",),
        has_more=("has_more",),
    )
    answers = [
        {"data": [{"id": "a"}, {"id": "b"}], "has_more": True},
        {"data": [{"id": "c"}], "has_more": False},
    ]
    items, requests = walk(exchange, pages, answers)
    assert [item["id"] for item in items] == ["a", "b", "c"]
    assert queries(requests) == ["", "starting_after=b"]
    items, requests = walk(
        exchange,
        Pages("last_item", items=(), parameter="s", cursor=("id",)),
        [[{"id": 1}], []],
    )
    assert len(items) == 1
    assert queries(requests) == ["", "s=1"]


def test_by_page_number(exchange):
    pages = Pages("page", items=("d",), parameter="page", total=("pages",))
    items, requests = walk(
        exchange, pages, [{"d": [1], "pages": 2}, {"d": [2], "pages": 2}]
    )
    assert (items, queries(requests)) == ([1, 2], ["", "page=2"])
    pages = Pages("page", items=("d",), parameter="page", first=0, total=("pages",))
    items, requests = walk(
        exchange, pages, [{"d": [1], "pages": 2}, {"d": [2], "pages": 2}]
    )
    assert (items, queries(requests)) == ([1, 2], ["", "page=1"])
    pages = Pages("page", items=(), parameter="page")
    items, requests = walk(exchange, pages, [[1], [2], []], query={"page": 5})
    assert (items, queries(requests)) == ([1, 2], ["page=5", "page=6", "page=7"])


def test_by_page_number_a_short_page_is_the_last(exchange):
    pages = Pages("page", items=(), parameter="page", limit="per_page")
    items, requests = walk(exchange, pages, [[1, 2], [3]], query={"per_page": 2})
    assert items == [1, 2, 3]
    assert len(requests) == 2


def test_by_offset(exchange):
    pages = Pages("offset", items=("d",), parameter="offset", first=0, total=("total",))
    items, requests = walk(
        exchange, pages, [{"d": [1, 2], "total": 3}, {"d": [3], "total": 3}]
    )
    assert (items, queries(requests)) == ([1, 2, 3], ["", "offset=2"])
    pages = Pages(
        "offset", items=("d",), parameter="offset", first=0, has_more=("more",)
    )
    items, requests = walk(
        exchange, pages, [{"d": [1], "more": True}, {"d": [2], "more": False}]
    )
    assert (items, queries(requests)) == ([1, 2], ["", "offset=1"])


def test_by_next_url_absolute_or_relative(exchange):
    pages = Pages("next_url", items=("d",), cursor=("next",))
    answers = [
        {"d": [1], "next": "https://api.test/things?token=a%20b"},
        {"d": [2], "next": "?token=c"},
        {"d": [3], "next": ""},
    ]
    items, requests = walk(exchange, pages, answers, query={"q": 1})
    assert items == [1, 2, 3]
    assert [str(r.url) for r in requests[1:]] == [
        "https://api.test/things?token=a%20b",
        "https://api.test/things?token=c",
    ]
    assert all(r.headers["authorization"] == "Bearer secret-key" for r in requests)


def test_a_list_that_comes_whole_is_one_page(exchange):
    answer = {"data": [1, 2], "next": "/things?page=2"}
    items, requests = walk(exchange, Pages("single", items=["data"]), [answer])
    assert (items, len(requests)) == ([1, 2], 1)


def test_by_link_header(exchange):
    link = '<https://api.test/things?page=2>; rel="next", <https://api.test/things?page=9>; rel="last"'
    answers = [httpx2.Response(200, json=[1], headers={"link": link}), [2]]
    items, requests = walk(exchange, Pages("link"), answers)
    assert (items, queries(requests)) == ([1, 2], ["", "page=2"])


def test_a_next_url_elsewhere_gets_no_credentials(exchange):
    pages = Pages("next_url", items=("d",), cursor=("next",))
    answers = [{"d": [1], "next": "https://evil.test/steal"}, {"d": [2]}]
    served = exchange(*answers)
    client = served.client(
        base_url="https://api.test", default_headers={"Cookie": "a=b", "X-Fine": "1"}
    )
    operation = Operation("GET", "/things", result=Ref("Any"), pages=pages)
    assert list(client._list(operation, {})) == [1, 2]
    assert served.request.url.host == "evil.test"
    assert served.request.headers["host"] == "evil.test"
    assert "authorization" not in served.request.headers
    assert "cookie" not in served.request.headers
    assert served.request.headers["x-fine"] == "1"


def test_a_next_url_that_leads_in_a_circle_ends_it(exchange):
    pages = Pages("next_url", items=("d",), cursor=("next",))
    items, _ = walk(
        exchange,
        pages,
        [{"d": [1], "next": "/a"}, {"d": [2], "next": "/b"}, {"d": [3], "next": "/a"}],
    )
    assert items == [1, 2, 3]


def test_an_answer_without_items_is_an_empty_page(exchange):
    items, _ = walk(
        exchange,
        Pages("cursor", items=("d",), parameter="c", cursor=("n",)),
        [{"x": 1}],
    )
    assert items == []


def test_a_page_knows_what_the_server_calls_its_request(exchange):
    answers = httpx2.Response(200, json={"data": []}, headers={"x-request-id": "r1"})
    assert exchange(answers).client().files.list().request_id == "r1"


def test_what_belongs_to_the_answer_is_said_to(files):
    page = files.client().files.list()
    with pytest.raises(AttributeError, match=r"has_more.*\.body\.has_more"):
        _ = page.has_more
    with pytest.raises(AttributeError, match=r"no attribute 'nothing'$"):
        _ = page.nothing


def test_links_of_an_answer_say_more_than_counting(exchange):
    pages = Pages("page", items=("d",), parameter="page")
    following = '<https://api.test/things?page=7&x=1>; rel="next"'
    first = '<https://api.test/things>; rel="first"'
    answers = [
        httpx2.Response(200, json={"d": [1]}, headers={"link": following}),
        httpx2.Response(200, json={"d": [2]}, headers={"link": first}),
    ]
    items, requests = walk(exchange, pages, answers)
    assert (items, queries(requests)) == ([1, 2], ["", "page=7&x=1"])
    other = '<https://api.test/docs>; rel="help"'
    answers = [
        httpx2.Response(200, json={"d": [1]}, headers={"link": other}),
        {"d": []},
    ]
    items, requests = walk(exchange, pages, answers)
    assert (items, queries(requests)) == ([1], ["", "page=2"])

"""The search, run by Node: what is found first."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from tests.targets.docs.test_scripts import ASSETS, node

_RUN = """\
const fs = require("fs"), vm = require("vm");
const [script, pages, query] = JSON.parse(fs.readFileSync(0, "utf8"));
const window = { Triptych: { make() {}, parts: {} } };
vm.runInContext(fs.readFileSync(script, "utf8"), vm.createContext({ window }));
const { found } = window.Triptych.parts.finder.search({ pages }, query);
console.log(JSON.stringify(found.map(({ page, rows }) => [page.title, rows.map(({ row }) => row.label)])));
"""


def search(pages: list[Any], query: str) -> list[Any]:
    """The titles of the pages found, with the labels of their rows."""
    done = subprocess.run(
        [node(), "-e", _RUN],
        input=json.dumps([str(ASSETS / "finder.js"), pages, query]),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_what_can_be_sent_comes_before_what_is_answered():
    pages = [
        [f"{title}.html", title, "POST", "", "", "", [[label, "x-", "warmth size"]]]
        for title, label in (
            ("Brew", "Response 200"),
            ("Ice", "Response 200"),
            ("Heat the whole pot", "Body"),
            ("Warm the cups before", "Query"),
        )
    ]
    assert search(pages, "warmth") == [
        ["Heat the whole pot", ["Body"]],
        ["Warm the cups before", ["Query"]],
        ["Ice", ["Response 200"]],
        ["Brew", ["Response 200"]],
    ]


def test_a_name_that_is_everywhere_is_cut_short():
    pages = [
        [f"{n}.html", f"Page {n}", "GET", "", "", "", [["Query", "", "limit"]]]
        for n in range(40)
    ]
    assert len(search(pages, "limit")) == 12

"""The search, run by Node: what is found first."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

import triptych
from tests.targets.docs.test_scripts import ASSETS, node
from triptych.targets.docs import Options, present

_RUN = """\
const fs = require("fs"), vm = require("vm");
const [script, pages, query] = JSON.parse(fs.readFileSync(0, "utf8"));
const window = { Triptych: { make() {}, parts: {} } };
vm.runInContext(fs.readFileSync(script, "utf8"), vm.createContext({ window }));
const { found } = window.Triptych.parts.ranking.search({ pages }, query);
console.log(JSON.stringify(found.map(({ page, rows }) => [page.title, rows.map(({ row }) => row.label)])));
"""


def search(pages: list[Any], query: str) -> list[Any]:
    """The titles of the pages found, with the labels of their rows."""
    done = subprocess.run(
        [node(), "-e", _RUN],
        input=json.dumps([str(ASSETS / "ranking.js"), pages, query]),
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


REPOSITORIES = [
    ["webhooks/create.html", "Create a repository webhook", "POST", "Repos"],
    ["secrets/delete.html", "Delete a repository secret", "DELETE", "Repos"],
    ["repos/delete.html", "Delete a repository", "DELETE", "Repos"],
    ["repos/create.html", "Create a repository for a user", "POST", "Repos"],
    ["orgs/create.html", "Create an organization repository", "POST", "Orgs"],
    ["events/created.html", "Repository created", "", "Webhooks"],
    ["objects/creation.html", "The repository creation object", "", "Objects"],
    ["repos/list.html", "List repositories", "GET", "Repos"],
    ["repos/edit.html", "Edit a repository", "PATCH", "Repos"],
    ["repos/index.html", "Repos"],
]


def titles(query: str) -> list[str]:
    return [title for title, _ in search(REPOSITORIES, query)]


def test_operations_about_what_is_asked_for_come_first():
    assert titles("create a repository")[:3] == [
        "Create a repository for a user",
        "Create an organization repository",
        "Create a repository webhook",
    ]
    assert titles("delete a repository")[0] == "Delete a repository"
    assert titles("repository delete")[0] == "Delete a repository"


def test_words_that_say_nothing_are_not_looked_for():
    assert titles("how do I delete the repository?") == titles("delete repository")
    assert titles("for") == ["Create a repository for a user"]


def test_singular_and_plural_are_one():
    assert titles("repository list")[0] == "List repositories"
    assert titles("delete repositories")[0] == "Delete a repository"


def test_words_that_apis_use_for_the_same_find_each_other():
    assert titles("remove repository")[0] == "Delete a repository"
    assert titles("update repository") == ["Edit a repository"]
    # "add" is no part of other words here.
    assert search([["a.html", "Get an address", "GET"]], "create") == []


def test_a_group_is_found_by_its_name():
    assert titles("repos")[0] == "Repos"


def test_where_one_word_is_missing_the_others_are_found():
    assert titles("delete repository forever")[0] == "Delete a repository"
    assert titles("forever young") == []


def test_first_sentences_tell_what_titles_do_not():
    pages = [
        ["a.html", "Create plan", "POST", "", "", "Makes one.", [["Body", "", "stop"]]],
        ["b.html", "Delete plan", "DELETE", "", "", "Stops it at once. It is gone."],
    ]
    assert search(pages, "stop plan")[0][0] == "Delete plan"


QUERIES = {
    "openai.yaml": {
        "create chat completion": "Create chat completion",
        "list models": "List models",
        "upload file": "Upload file",
        "upload a file": "Upload file",
        "cancel a batch": "Cancel batch",
        "how to transcribe audio": "Create transcription",
        "delete thread": "Delete thread",
    },
    "github.json": {
        "create a repository": "Create a repository using a template",
        "delete repo": "Delete a repository",
        "get issue comment": "Get an issue comment",
        "list issues for a repo": "List repository issues",
        "merge pull request": "Merge a pull request",
        "star a repo": "Star a repository for the authenticated user",
    },
}


@pytest.mark.parametrize(
    "name", ["openai.yaml", pytest.param("github.json", marks=pytest.mark.whole)]
)
def test_natural_queries_of_real_references(name: str, shared_specs: Path):
    api = triptych.load(str(shared_specs / name)).api
    files = {each.path: each for each in present(api, Options()).files}
    index = files["assets/search.js"].content
    assert index is not None
    pages = json.loads(index.partition(b"=")[2].rstrip(b";\n"))["pages"]
    queries = QUERIES[name]
    found = {query: search(pages, query)[0][0] for query in queries}
    assert found == queries

"""The views of the pages: navigation, rows, what lies within, and where links lead."""

from __future__ import annotations

from tests.targets.docs.documents import HEAD, PETS


def test_every_operation_object_and_group_has_its_page(docs):
    views = docs(PETS).views
    assert {path: view.kind for path, view in views.items()} == {
        "index.html": "index",
        "home/index.html": "group",
        "zoo/index.html": "group",
        "pets/list.html": "operation",
        "pets/retrieve.html": "operation",
        "pets/update.html": "operation",
        "objects/pet.html": "object",
        "objects/index.html": "index",
    }


def test_navigation_is_in_the_order_of_the_tags(docs):
    nav = docs(PETS).specs[0].view["site"].nav
    groups = [group for section in nav.sections for group in section.groups]
    assert [group.title for group in groups] == ["Zoo", "Home"]
    assert [(e.text, e.badge, e.deprecated) for e in groups[0].entries] == [
        ("Get a pet", "GET", True),
        ("Replace a pet", "PUT", False),
        ("The pet object", "", False),
    ]
    assert nav.whole


def test_tag_groups_give_sections_and_forget_nobody(docs):
    text = PETS + "x-tagGroups: [{name: Inside, tags: [Home]}]\n"
    sections = docs(text).specs[0].view["site"].nav.sections
    assert [(s.title, [g.title for g in s.groups]) for s in sections] == [
        ("Inside", ["Home"]),
        ("More", ["Zoo"]),
    ]


def test_operations_without_tags_go_by_their_resource(docs):
    text = PETS.replace("tags: [Home]\n", "x-a: b\n").replace(
        "tags: [Zoo]\n", "x-a: b\n"
    )
    nav = docs(text).specs[0].view["site"].nav
    assert [g.title for s in nav.sections for g in s.groups] == ["Pets"]


def test_links_in_the_text_lead_to_pages_or_nowhere(docs):
    text = PETS.replace("operation/brew", "operation/listPets")
    lead = docs(text).views["index.html"].lead
    assert '<a href="pets/list.html"' in lead
    assert "/more" not in lead
    lead = docs(text, text_links="https://tea.example/docs/").views["index.html"].lead
    assert '<a href="https://tea.example/more"' in lead


def test_one_can_leaf_through_all_pages(docs):
    views = docs(PETS).views
    path, seen = "index.html", []
    while True:
        seen.append(path)
        follower = views[path].next
        if follower is None:
            break
        path = follower.href.removeprefix("../")
    assert seen == [
        "index.html",
        "zoo/index.html",
        "pets/retrieve.html",
        "pets/update.html",
        "objects/pet.html",
        "home/index.html",
        "pets/list.html",
    ]


def test_paths_stay_apart_whatever_the_case(docs):
    text = HEAD + """
paths:
  /Con: {get: {responses: {'200': {description: Yes.}}}}
  /con: {get: {responses: {'200': {description: Yes.}}}}
  /objects/index: {get: {responses: {'200': {description: Yes.}}}}
"""
    paths = [
        path for path, view in docs(text).views.items() if view.kind == "operation"
    ]
    assert len({path.lower() for path in paths}) == 3
    assert not any(part == "con" for path in paths for part in path.split("/"))

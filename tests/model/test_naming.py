"""Names of resources and methods, by rule."""

from __future__ import annotations

import pytest

from .building import called, codes, names, understand

LISTING = "{200: {description: ok, content: {application/json: {schema: {type: array, items: {}}}}}}"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("POST /chat/completions createChatCompletion", "chat.completions.create"),
        ("GET /files/{id}/content downloadFile", "files.content"),
        ("POST /jobs/{id}/cancel cancelJob", "jobs.cancel"),
        ("POST /jobs/{id}/cancel", "jobs.cancel"),
        ("POST /uploads/{id}/parts addUploadPart", "uploads.parts.create"),
        ("POST /audio/speech createSpeech", "audio.speech.create"),
        ("POST /audio/speech", "audio.speech"),
        ("POST /runs/{id} cancelRun", "runs.cancel"),
        ("DELETE /files/{id}", "files.delete"),
        ("PUT /files/{id}", "files.update"),
        ("GET /users/{id}.json", "users.retrieve"),
        ("GET /users.json listUsers", "users.list"),
        ("GET /range/{a}:{b}", "range.retrieve"),
        ("POST /items:batchGet", "items.batch_get"),
        ("POST /{name}:cancel", "cancel"),
        ("GET /users/count", "users.count"),
        ("POST /sendMessage sendMessage", "send_message"),
        ("POST /sendMessage sendMessage Messages", "messages.send_message"),
        ("POST /documents/approve/{id}", "documents.approve"),
        ("GET / readRoot", "read_root"),
        ("DELETE /", "delete"),
        ("POST /responses?beta=true", "beta.responses.create"),
        ("QUERY /things", "things.query"),
        ("GET /images/json ImageList", "images.list"),
    ],
)
def test_one_operation_alone(line: str, name: str) -> None:
    assert list(names(line, version="3.2.0").values()) == [name]


def test_a_get_lists_by_its_answer_or_by_what_lies_below() -> None:
    text = f"""
    paths:
      /owners:
        get: {{responses: {LISTING}}}
      /pets:
        get: {{responses: {{}}}}
      /pets/{{id}}:
        get: {{responses: {{}}}}
      /settings:
        get: {{responses: {{}}}}
        post: {{responses: {{}}}}
    """
    assert called(understand(text)) == {
        "GET /owners": "owners.list",
        "GET /pets": "pets.list",
        "GET /pets/{id}": "pets.retrieve",
        "GET /settings": "settings.retrieve",
        "POST /settings": "settings.update",
    }


def test_content_that_is_not_json_is_a_method_of_what_it_belongs_to() -> None:
    text = """
    paths:
      /files/{id}/content:
        get: {responses: {200: {description: ok, content: {application/octet-stream: {}}}}}
      /museum/qr:
        get: {responses: {200: {description: ok, content: {image/png: {}}}}}
    """
    assert list(called(understand(text)).values()) == ["files.content", "museum.qr"]


def test_put_beside_patch_replaces() -> None:
    found = names("PUT /x/{id}", "PATCH /x/{id}")
    assert list(found.values()) == ["x.replace", "x.update"]


class TestPrefixes:
    def test_versions_and_what_all_paths_share_are_dropped(self) -> None:
        found = names(
            "GET /api/v2/shop/carts",
            "GET /api/v2/shop/users/{id}",
            "GET /api/v2/shop/a",
        )
        assert list(found.values()) == [
            "carts.retrieve",
            "users.retrieve",
            "a.retrieve",
        ]

    def test_a_shared_segment_that_is_a_resource_of_its_own_stays(self) -> None:
        found = names(
            "POST /v1/orders", "GET /v1/orders/{id}", "POST /v1/orders/{id}/cancel"
        )
        assert list(found.values()) == [
            "orders.create",
            "orders.retrieve",
            "orders.cancel",
        ]

    def test_versions_stay_where_two_live_side_by_side(self) -> None:
        found = names("GET /v1/users/{id}", "GET /v2/users/{id}")
        assert list(found.values()) == ["v1.users.retrieve", "v2.users.retrieve"]

    def test_versions_of_different_things_do_not_stay(self) -> None:
        found = names("GET /v1/users/{id}", "GET /v2/carts/{id}")
        assert list(found.values()) == ["users.retrieve", "carts.retrieve"]


class TestOperationIds:
    def test_group_and_verb_decide_where_all_are_written_so(self) -> None:
        found = names(
            "GET /orgs/{org}/repos repos/list-for-org",
            "GET /repos/{owner}/{repo} repos/get",
            "GET /user/repos repos/list-for-authenticated-user",
            "GET /meta meta/root",
        )
        assert list(found.values()) == [
            "repos.list_for_org",
            "repos.get",
            "repos.list_for_authenticated_user",
            "meta.root",
        ]

    def test_the_dot_of_a_version_parts_no_verb_from_its_group(self) -> None:
        found = names(
            "GET /1.0/artist/{id} resource_1.0_artist_id_getArtist_GET",
            "GET /1.0/artist/{id}/setlists resource_1.0_artist_id_setlists_getSetlists_GET",
            "GET /1.0/search/artists resource_1.0_search_artists_getArtists_GET",
        )
        assert list(found.values()) == [
            "artist.retrieve",
            "artist.setlists.retrieve",
            "search.artists.retrieve",
        ]

    def test_dotted_paths_are_procedures(self) -> None:
        found = names(
            "POST /chat.postMessage", "GET /admin.users.list", "GET /auth.test"
        )
        assert list(found.values()) == [
            "chat.post_message",
            "admin.users.list",
            "auth.test",
        ]

    def test_a_noun_of_its_parent_is_a_method(self) -> None:
        found = names("GET /usage/images usage-images", "GET /usage/audio usage-audio")
        assert list(found.values()) == ["usage.images", "usage.audio"]

    def test_a_framework_ending_is_cut_off(self) -> None:
        found = names(
            "GET /items/{a}/parts read_parts_items__a__parts_get",
            "GET /items/parts read_all_items_parts_get",
        )
        assert list(found.values()) == [
            "items.parts.retrieve_by_a",
            "items.parts.retrieve",
        ]


class TestCollisions:
    def test_the_operation_id_tells_two_apart(self) -> None:
        found = names(
            "DELETE /webhooks/{id} deleteWebhook",
            "DELETE /webhooks/{id}/{token} deleteWebhookByToken",
        )
        assert list(found.values()) == ["webhooks.delete", "webhooks.delete_by_token"]

    def test_without_operation_ids_the_path_does(self) -> None:
        found = names("GET /teams/members", "GET /teams/{team_id}/members")
        assert list(found.values()) == [
            "teams.members.retrieve",
            "teams.members.retrieve_by_team",
        ]

    def test_the_item_keeps_the_plain_verb_before_the_collection(self) -> None:
        found = names("DELETE /items", "DELETE /items/{id}")
        assert list(found.values()) == ["items.bulk_delete", "items.delete"]

    def test_a_method_never_has_the_name_of_a_resource_beside_it(self) -> None:
        found = names(
            "POST /build build",
            "POST /build/prune BuildPrune",
            "GET /search/users listUsers",
            "POST /search search",
        )
        values = list(found.values())
        for name in values:
            assert not any(other.startswith(name + ".") for other in values)

    def test_every_operation_has_a_name_of_its_own_whatever_happens(self) -> None:
        lines = [f"GET /x/{{{chr(97 + n)}}}/y/{'z' * n}{{w}}" for n in range(6)]
        found = names(*lines)
        assert len(set(found.values())) == len(lines)

    def test_order_does_not_depend_on_anything_but_the_document(self) -> None:
        lines = [
            "GET /a/b",
            "GET /a/{x}/b",
            "GET /a/{x}/{y}/b",
            "PUT /a/b",
            "PATCH /a/b",
        ]
        assert names(*lines) == names(*lines)


class TestSamples:
    TEXT = """
    security: [{key: []}]
    paths:
      /assistants:
        get:
          responses: {}
          x-codeSamples:
            - lang: Python
              source: |
                from acme import Acme
                client = Acme(api_key="x")
                for item in client.beta.assistants.list(limit=3):
                    print(item)
      /assistants/{id}:
        get: {responses: {}}
      /images/edits:
        post:
          responses: {}
          x-codeSamples: [{lang: python, source: "c = Acme()\\nc.images.edit(image=open('x'))"}]
      /others:
        post:
          responses: {}
          x-codeSamples: [{lang: python, source: "r = requests.post('https://x/others')"}]
    components: {securitySchemes: {key: {type: http, scheme: bearer}}}
    """

    def test_python_samples_name_methods_and_their_neighbours_place(self) -> None:
        assert called(understand(self.TEXT)) == {
            "GET /assistants": "beta.assistants.list",
            "GET /assistants/{id}": "beta.assistants.retrieve",
            "POST /images/edits": "images.edit",
            "POST /others": "others.create",
        }


def test_a_part_of_the_api_with_a_credential_of_its_own_stands_under_its_name() -> None:
    text = """
    security: [{ApiKeyAuth: []}]
    paths:
      /models: {get: {responses: {}}}
      /organization/users: {post: {responses: {}, security: [{AdminApiKeyAuth: []}]}}
      /mixed/a: {post: {responses: {}, security: [{AdminApiKeyAuth: []}]}}
      /mixed/b: {post: {responses: {}}}
    components:
      securitySchemes:
        ApiKeyAuth: {type: http, scheme: bearer}
        AdminApiKeyAuth: {type: http, scheme: bearer}
    """
    assert called(understand(text)) == {
        "GET /models": "models.retrieve",
        "POST /organization/users": "admin.organization.users.create",
        "POST /mixed/a": "mixed.a",
        "POST /mixed/b": "mixed.b",
    }


class TestExtensions:
    def test_names_by_extension_win_over_rules(self) -> None:
        text = """
        paths:
          /a: {get: {responses: {}, x-speakeasy-group: one.two, x-speakeasy-name-override: fetch}}
          /b: {get: {responses: {}, x-fern-sdk-group-name: [three, four], x-fern-sdk-method-name: grab}}
          /c: {get: {responses: {}, x-triptych-name: five.six}}
          /d: {get: {responses: {}, x-fern-sdk-method-name: take}}
          /e: {get: {responses: {}, x-stainless-naming: {python: {method_name: peek}}}}
        """
        assert list(called(understand(text)).values()) == [
            "one.two.fetch",
            "three.four.grab",
            "five.six",
            "d.take",
            "e.peek",
        ]

    def test_patterns_at_the_root(self) -> None:
        text = """
        x-speakeasy-name-override:
          - {operationId: "^list-.*?", methodNameOverride: list}
          - {operationId: "^list-.*?-files", methodNameOverride: list-files}
          - {operationId: "(a+)+$", methodNameOverride: never}
        paths:
          /bills: {get: {operationId: list-bills, responses: {}}}
          /bills/{id}/files: {get: {operationId: list-bill-files, responses: {}}}
          /bills/{id}: {get: {operationId: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab, responses: {}}}
        """
        assert list(called(understand(text)).values()) == [
            "bills.list",
            "bills.files.list_files",
            "bills.retrieve",
        ]


def test_two_extensions_that_ask_for_the_same_name_are_told() -> None:
    text = """
    paths:
      /a: {get: {responses: {}, x-triptych-name: x.go}}
      /b: {get: {responses: {}, x-triptych-name: x.go}}
    """
    found = understand(text)
    assert next(iter(called(found).values())) == "x.go"
    assert len(set(called(found).values())) == 2
    assert "name-conflict" in codes(found)

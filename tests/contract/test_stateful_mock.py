"""A mock that remembers: what is created is shown, listed in pages, changed and gone after it is deleted."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest

from tests.conftest import REPOSITORY
from tests.harness.mock_server import mock_server


@pytest.fixture(scope="module")
def client() -> Iterator[openai.OpenAI]:
    with (
        mock_server(REPOSITORY / "spec", "--stateful") as mock,
        openai.OpenAI(
            api_key="any", base_url=mock.url, max_retries=0, timeout=60
        ) as client,
    ):
        yield client


def test_a_file_lives_from_its_upload_to_its_deletion(client: openai.OpenAI) -> None:
    assert list(client.files.list()) == []
    made = [
        client.files.create(file=(f"{n}.jsonl", b"{}" * n), purpose="batch")
        for n in range(1, 6)
    ]
    assert len({file.id for file in made}) == 5
    assert (made[1].filename, made[1].bytes) == ("2.jsonl", 4)
    assert client.files.retrieve(made[1].id).filename == "2.jsonl"
    first = client.files.list(limit=2)
    assert (len(first.data), first.has_more) == (2, True)
    listed = [file.id for file in client.files.list(limit=2)]
    assert sorted(listed) == sorted(file.id for file in made)
    deleted = client.files.delete(made[1].id)
    assert (deleted.id, deleted.deleted) == (made[1].id, True)
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve(made[1].id)
    assert made[1].id not in [file.id for file in client.files.list()]


def test_a_change_is_kept_and_things_of_others_are_others(
    client: openai.OpenAI,
) -> None:
    one = client.vector_stores.create(name="one", metadata={"a": "b"})
    two = client.vector_stores.create(name="two")
    assert (one.name, one.metadata) == ("one", {"a": "b"})
    client.vector_stores.update(one.id, name="changed")
    assert client.vector_stores.retrieve(one.id).name == "changed"
    assert client.vector_stores.retrieve(two.id).name == "two"
    assert [each.id for each in client.vector_stores.list(order="asc")] == [
        one.id,
        two.id,
    ]


def test_what_was_never_made_is_not_there(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError):
        client.vector_stores.retrieve("vs_none")
    # Nobody makes models: these are answered from the examples.
    assert client.models.retrieve("any-model").id == "any-model"

"""Real and bad documents through the whole generator: a chosen few in every run, the rest with ``-m whole``.

The same, for people, is ``python -m tests.corpus``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import find_shared_specs
from tests.corpus.bad import expectations_in, try_bad_document
from tests.corpus.documents import documents_in
from tests.corpus.real import try_document

# Between them: all versions, several files, recursion, every kind of body and stream, odd names, extensions.
_CHOSEN = frozenset(
    {
        "openai.yaml",  # 288 operations: streams, multipart, unions, webhooks
        "twilio-messaging_v1.yaml",  # forms
        "alertmanager-2.0.yaml",  # Swagger 2.0
        "autorest-body-complex-2.0.json",  # Swagger 2.0: inheritance, odd values
        "matrix-client-sync/api/client-server/sync.yaml",  # several files, outside its folder
        "vonage-application/application.v2.yml",  # several files
        "redocly-cafe-3.2.yaml",  # OpenAPI 3.2
        "dmcg-itemschema-3.2.yaml",  # streams of 3.2
        "heyapi-full-3.1.yaml",  # odd names, many content types
        "opc-baseline-3.1.yaml",  # styles, enums, unions
        "libopenapi-jsonschema-2020-12.yaml",  # JSON Schema 2020-12, no operations
        "speakeasy-combinatorial-stress.json",  # deep unions
        "oapicodegen-content-types.yaml",  # content types
        "xero-webhooks.yaml",  # webhooks alone
    }
)

_folder = find_shared_specs()
_documents = list(documents_in(_folder)) if _folder else []
_bad = list(expectations_in(_folder / "bad")) if _folder else []


def test_there_are_documents(shared_specs: Path):
    names = {document.name for document in documents_in(shared_specs)}
    assert names >= _CHOSEN
    assert (shared_specs / "bad" / "EXPECT.tsv").is_file()


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(
            document,
            id=document.name,
            marks=[] if document.name in _CHOSEN else [pytest.mark.whole],
        )
        for document in _documents
    ],
)
def test_a_real_document_is_generated_whole(document):
    row = try_document(document)
    assert not row.faults, "\n".join(row.faults)


@pytest.mark.parametrize("expectation", _bad, ids=lambda e: e.document.name)
def test_a_bad_document_does_no_harm(expectation):
    row = try_bad_document(expectation)
    assert not row.faults, "\n".join(row.faults)

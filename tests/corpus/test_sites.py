"""Real documents as reference docs: every operation has its page, every link and anchor leads somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

import triptych
from tests.conftest import find_shared_specs
from tests.corpus.counting import count_operations
from tests.corpus.documents import documents_in
from tests.corpus.site_checks import examine_site

# Between them: tags and none, Swagger 2.0, 3.2, several files, recursion, webhooks and no operations at all.
_CHOSEN = frozenset(
    {
        "autorest-body-complex-2.0.json",
        "heyapi-full-3.1.yaml",
        "kiota-dynamicref-recursive.yaml",
        "libopenapi-jsonschema-2020-12.yaml",
        "matrix-client-sync/api/client-server/sync.yaml",
        "oai-callback-3.0.yaml",
        "oapicodegen-content-types.yaml",
        "ogen-sample.json",
        "redocly-cafe-3.2.yaml",
        "xero-webhooks.yaml",
    }
)

_folder = find_shared_specs()


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(
            document,
            id=document.name,
            marks=[] if document.name in _CHOSEN else [pytest.mark.whole],
        )
        for document in (documents_in(_folder) if _folder else ())
    ],
)
def test_a_site_is_whole(document, tmp_path: Path):
    config = triptych.Config(
        spec=str(document.path),
        root=document.root,
        output=tmp_path,
        targets={"docs": None},
    )
    triptych.generate(config)
    findings = examine_site(tmp_path / "docs")
    assert findings.faults == ()
    assert findings.operations == count_operations(document.path)

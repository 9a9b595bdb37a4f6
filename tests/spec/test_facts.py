"""The facts of spec/ are the reference's facts; see compare.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.compare import compare, unexplained
from tests.spec.explained import EXPLAINED
from tests.spec.test_examples import SPEC


@pytest.mark.corpus
def test_spec_agrees_with_the_reference(shared_specs: Path) -> None:
    differences: list[str] = []
    for group, tally in compare(SPEC / "openapi.yaml", shared_specs / "openai.yaml"):
        assert unexplained(tally) == [], group
        assert tally.share("operations") == 1, group
        assert tally.share("properties") >= 0.98, group
        differences += tally.differences
    stale = [part for part in EXPLAINED if not any(part in d for d in differences)]
    assert stale == [], "explained, but no difference any more"


@pytest.mark.corpus
def test_comparison_finds_what_is_missing(shared_specs: Path, tmp_path: Path) -> None:
    (tmp_path / "less.yaml").write_text("""
paths:
  /files/{file_id}:
    delete:
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties:
                  id: {type: integer}
                  object: {type: string, enum: [file, document]}
""")
    tallies = dict(compare(tmp_path / "less.yaml", shared_specs / "openai.yaml"))
    found = [d for d in tallies["Files"].differences if "DELETE" in d]
    where = "DELETE /files/{file_id}"
    answer = f"{where} 200 application/json"
    assert found == [
        f"parameters: {where} ?file_id: missing",
        f"types: {answer}.id: integer for string",
        f"required: {answer}.object: should be True",
        f'enums: {answer}.object: "document" for nothing',
        f"response: {answer}.deleted: missing",
    ]
    assert tallies["Chat"].share("operations") == 0

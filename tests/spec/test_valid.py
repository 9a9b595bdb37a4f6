"""spec/ is a valid OpenAPI description, and our own checks find nothing wrong with it."""

from __future__ import annotations

from openapi_spec_validator import validate
from openapi_spec_validator.readers import read_from_filename

import triptych
from tests.spec.test_examples import SPEC


def test_openapi_spec_validator_accepts_it() -> None:
    tree, base_uri = read_from_filename(str(SPEC / "openapi.yaml"))
    validate(tree, base_uri=base_uri)


def test_check_has_nothing_to_say_but_notes() -> None:
    config = triptych.read_config(SPEC / "triptych.yaml")
    problems = triptych.load(config).problems
    assert [p for p in problems if p.severity > triptych.Severity.NOTE] == []

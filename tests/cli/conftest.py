"""A target of a few lines, so that these tests are about the way to it and from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from triptych import pipeline, targets
from triptych.cli import cli
from triptych.files import FileSpec
from triptych.model.api import Api
from triptych.problems import Problem, Severity
from triptych.targets import Presentation, UnknownTarget

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: 2.0.0}
servers: [{url: https://zoo.example.com}]
paths:
  /animals:
    get:
      operationId: listAnimals
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        '200':
          description: Animals.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Animal'}}
                  last_id: {type: string}
                  has_more: {type: boolean}
  /animals/{id}:
    get:
      operationId: getAnimal
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The animal.
          content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
components:
  schemas:
    Animal: {type: object, required: [id], properties: {id: {type: string}}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the little target can be told.

    Attributes:
        suffix: Put at the end of
            every line.
        loud: Whether it warns.
    """

    suffix: str = ""
    loud: bool = False


@dataclass(frozen=True)
class Little:
    """One text file per operation."""

    templates: str
    name: str = "client"
    options: type[Options] = Options

    def present(self, api: Api, options: Options) -> Presentation:
        files = [
            FileSpec(
                f"{op.name}.txt",
                "{{operation}}.txt.jinja",
                {"id": op.id, "suffix": options.suffix},
            )
            for op in api.operations
        ]
        warning = Problem(Severity.WARNING, "loud", "The target is loud.")
        return Presentation(
            files,
            [warning] if options.loud else [],
            {op.id: f"Zoo.{op.name}" for op in api.operations},
        )


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, where the little target is the only one."""
    templates = tmp_path / "templates" / "little"
    templates.mkdir(parents=True)
    (templates / "{{operation}}.txt.jinja").write_text("{{ id }}{{ suffix }}\n")
    target = Little(str(templates))

    def find(name: str) -> Little:
        if name != target.name:
            raise UnknownTarget(f"There is no target {name!r}; there are client.")
        return target

    monkeypatch.setattr(pipeline, "find", find)
    monkeypatch.setattr(targets, "find", find)
    monkeypatch.setattr(targets, "names", lambda: ["client"])
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def spec(work: Path) -> Path:
    path = work / "zoo.yaml"
    path.write_text(SPEC)
    return path


@pytest.fixture
def run() -> Callable[..., Result]:
    """Runs a command as a user would; stdout and stderr are kept apart."""

    def run(*arguments: str | Path, stdin: str | None = None) -> Result:
        result = CliRunner().invoke(cli, [str(a) for a in arguments], input=stdin)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run

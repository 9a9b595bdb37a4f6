"""What a user of a generated client gets told by type checkers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
RUNTIME = (
    HERE.parents[1] / "templates" / "python_client" / "src" / "{{package}}" / "_runtime"
)

USE = """
from __future__ import annotations

from typing_extensions import assert_type

from example_client import AsyncExample, Example
from example_client._runtime import (
    APIResponse,
    AsyncAPIResponse,
    AsyncPage,
    AsyncStream,
    BinaryResponse,
    Page,
    Stream,
)
from example_client.types import Completion, CompletionChunk, FileList, FileObject


def sync(client: Example) -> None:
    create = client.chat.completions.create
    answer = create(messages=[{"role": "user", "content": "Hi"}], model="small")
    assert_type(answer, Completion)
    assert_type(create(messages=[answer.choices[0].message], model="m"), Completion)
    assert_type(create(messages=[], model="m", stream=True), Stream[CompletionChunk])
    for chunk in create(messages=[], model="m", stream=True):
        assert_type(chunk, CompletionChunk)
    for file in client.files.list(max_items=3):
        assert_type(file, FileObject)
    assert_type(client.files.list(), Page[FileObject, FileList])
    assert_type(client.files.list().body.has_more, bool)
    assert_type(client.files.content("f"), BinaryResponse)
    raw = client.chat.completions.with_raw_response
    assert_type(raw.create(messages=[], model="m"), APIResponse[Completion])
    stream = raw.create(messages=[], model="m", stream=True)
    assert_type(stream, APIResponse[Stream[CompletionChunk]])
    listed = client.files.with_raw_response.list(after="f")
    assert_type(listed.parse(), Page[FileObject, FileList])
    with client.files.with_streaming_response.content("f") as content:
        assert_type(content.parse(), BinaryResponse)
    with client.with_streaming_response.chat.completions.create(
        messages=[], model="m"
    ) as response:
        assert_type(response.parse(), Completion)
    client.files.retrieve("f", timeout=3, extra_headers={"a": "b"}, max_retries=1)
    assert_type(client.with_options(timeout=4, api_key="k"), Example)
    assert_type(client.request("GET", "/x", result=Completion), Completion)


async def async_(client: AsyncExample) -> None:
    create = client.chat.completions.create
    assert_type(await create(messages=[], model="m"), Completion)
    stream = await create(messages=[], model="m", stream=True)
    assert_type(stream, AsyncStream[CompletionChunk])
    async for chunk in stream:
        assert_type(chunk, CompletionChunk)
    async for file in client.files.list(max_items=3):
        assert_type(file, FileObject)
    assert_type(await client.files.list(), AsyncPage[FileObject, FileList])
    raw = await client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert_type(raw, AsyncAPIResponse[Completion])
    assert_type(await raw.parse(), Completion)
    listed = await client.files.with_raw_response.list(after="f")
    assert_type(await listed.parse(), AsyncPage[FileObject, FileList])
    assert_type(await client.request("GET", "/x", result=Completion), Completion)
    async with client.files.with_streaming_response.list() as response:
        assert_type(await response.parse(), AsyncPage[FileObject, FileList])
"""

MISUSE = """
from __future__ import annotations

import example_client
from example_client import Example


def misuse(client: Example) -> None:
    print(example_client.NotFoundErorr, example_client.types.Completon)
    client.models.retrieve("m", timout=3)
    client.models.retrieve("m", timeout="soon")
    client.chat.completions.create(messages=[], model=3)
    client.files.with_raw_response.list(order="up")
"""


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typing")
    shutil.copytree(HERE / "example_client", folder / "example_client")
    shutil.copytree(RUNTIME, folder / "example_client" / "_runtime")
    (folder / "use.py").write_text(USE)
    (folder / "misuse.py").write_text(MISUSE)
    return folder


def pyright(folder: Path, *names: str) -> list[dict[str, object]]:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": [*names],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
    ]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    return json.loads(done.stdout)["generalDiagnostics"]


def mypy(folder: Path, *names: str) -> list[str]:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-version",
        "3.10",
        "--no-error-summary",
    ]
    done = subprocess.run(
        [*command, *names], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def test_pyright_strict_agrees_with_the_runtime_a_client_and_its_use(
    laid: Path,
) -> None:
    assert pyright(laid, "example_client", "use.py") == []


def test_mypy_strict_agrees_with_the_runtime_a_client_and_its_use(laid: Path) -> None:
    assert mypy(laid, "example_client", "use.py") == []


def test_misuse_is_found(laid: Path) -> None:
    assert len(mypy(laid, "misuse.py")) == 6
    found = pyright(laid, "misuse.py")
    # What is unknown to pyright is told once more, as being of an unknown type.
    assert len([e for e in found if "Unknown" not in str(e["rule"])]) == 6

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from .._runtime import Handler, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Download, NoContent, TooManyRequests, Upload
    from ..types import (
        Color,
        Completion,
        CompletionChunk,
        CompletionCreate,
        ErrorResponse,
        FileCreate,
        FileObject,
        Model,
        Notice,
        Order,
        Point,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCompletionsCreate:
    body: CompletionCreate


class ChatCompletionsHandler(Handler[Any]):
    resource = "chat.completions"

    async def create(
        self, request: ChatCompletionsCreate, auth: Any
    ) -> Completion | AsyncIterator[CompletionChunk] | TooManyRequests[ErrorResponse]:
        raise NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsRetrieve:
    model: str
    limit: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsDelete:
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsList:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsLatest:
    pass


class ModelsHandler(Handler[Any]):
    resource = "models"

    async def retrieve(self, request: ModelsRetrieve, auth: Any) -> Model:
        raise NotImplementedOperation

    async def delete(self, request: ModelsDelete, auth: Any) -> NoContent:
        raise NotImplementedOperation

    async def list(self, request: ModelsList, auth: Any) -> list[Model]:
        raise NotImplementedOperation

    async def latest(self, request: ModelsLatest, auth: Any) -> Model:
        raise NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesCreate:
    body: FileCreate


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesReplace:
    id: str
    body: Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesContent:
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesExport:
    id: str
    format: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesLines:
    body: list[Point] | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesEvents:
    stream: bool = False


class FilesHandler(Handler[Any]):
    resource = "files"

    async def create(self, request: FilesCreate, auth: Any) -> FileObject:
        raise NotImplementedOperation

    async def replace(self, request: FilesReplace, auth: Any) -> FileObject:
        raise NotImplementedOperation

    async def content(self, request: FilesContent, auth: Any) -> Download:
        raise NotImplementedOperation

    async def export(self, request: FilesExport, auth: Any) -> str | FileObject:
        raise NotImplementedOperation

    async def lines(self, request: FilesLines, auth: Any) -> AsyncIterator[Point]:
        raise NotImplementedOperation

    async def events(
        self, request: FilesEvents, auth: Any
    ) -> list[Point] | AsyncIterator[Notice]:
        raise NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsCreate:
    body: Order


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesQuery:
    form: list[int] | None = None
    comma: list[int] | None = None
    space: list[int] | None = None
    pipe: list[int] | None = None
    spread: Point | None = None
    flat: Point | None = None
    deep: Order | None = None
    json: Point | None = None
    mixed: int | str | None = None
    some: int | list[int] | None = None
    flag: bool | None = None
    day: date | None = None
    color: Color | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesPath:
    simple: list[int]
    simple_object: Point
    label: list[int]
    label_exploded: list[int]
    matrix: Point
    matrix_exploded: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesHeader:
    ints: list[int]
    point: Point | None = None
    exploded: Point | None = None
    token: str | None = None
    ids: list[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesWhole:
    q: Order | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesBeta:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesFixed:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesArchive:
    id: str

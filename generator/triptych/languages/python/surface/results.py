"""What a method gives back, and which errors it raises."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from triptych.languages.python.annotations import NONE, Annotations, Expr
from triptych.languages.python.surface.model import Returns, Shape
from triptych.model.api import Content, Format, Operation, Pagination, Response
from triptych.model.media import primary
from triptych.model.types import Any, Nullable, Type, Union

STREAMED = frozenset({Format.EVENTS, Format.JSON_LINES})


def successes(operation: Operation) -> tuple[Response, ...]:
    """The responses that a call returns: 2XX; where there is none, the default one."""
    found = tuple(each for each in operation.responses if each.is_success)
    if found or any(each.status.startswith("3") for each in operation.responses):
        return found
    return tuple(each for each in operation.responses if each.status == "default")


def returned(operation: Operation, annotations: Annotations) -> Returns:
    """What a plain call gives.

    An operation that does nothing but stream gives the stream, one that is paginated a page. Else
    JSON is preferred to text, and text to bytes; where several success responses have values of
    different types it is their union, with None where one of them is empty.
    """
    good = successes(operation)
    contents = [c for response in good for c in response.contents]
    plain = [c for c in contents if c.format not in STREAMED]
    docs = next((r.docs.description for r in good if r.contents), "")
    if operation.streaming is not None and operation.streaming.flag_location is None:
        return replace(streamed(operation.streaming.content, annotations), docs=docs)
    if any(c.format is Format.JSON for c in plain):
        answers = tuple(_answer(response) for response in good)
        type = _joined([answer for _, answer in answers])
        if operation.pagination is not None:
            return _page(operation.pagination, type, answers, docs, annotations)
        expr = annotations.plain(type)
        return Returns(
            shape=Shape.VALUE,
            type=type,
            annotation=expr,
            async_annotation=expr,
            answers=answers,
            docs=docs,
        )
    if any(c.format is Format.TEXT for c in plain):
        return Returns(
            shape=Shape.TEXT,
            type=None,
            annotation=_STR,
            async_annotation=_STR,
            docs=docs,
        )
    if plain or _redirects(operation):
        return Returns(
            shape=Shape.BINARY,
            type=None,
            annotation=annotations.helper("BinaryResponse"),
            async_annotation=annotations.helper("AsyncBinaryResponse"),
            docs=docs,
        )
    return Returns(shape=Shape.NONE, type=None, annotation=NONE, async_annotation=NONE)


def streamed(content: Content, annotations: Annotations) -> Returns:
    """A stream of the content's items."""
    type = content.item or content.type or Any()
    item = annotations.plain(type)
    return Returns(
        shape=Shape.STREAM,
        type=type,
        annotation=item.within(annotations.spell("Stream")),
        async_annotation=item.within(annotations.spell("AsyncStream")),
    )


def errors(operation: Operation) -> tuple[tuple[str, Type | None, str], ...]:
    """(status, type of the body, docs) of the answers that are errors, ``default`` last."""
    good = {each.status for each in successes(operation)}
    found = [
        (each.status, _json_type(each.contents), each.docs.description)
        for each in operation.responses
        if each.status not in good and each.status[:1] in {"4", "5", "d"}
    ]
    return tuple(sorted(found, key=lambda error: (error[0] == "default", error[0])))


_STR = Expr("str")


def _page(
    pagination: Pagination,
    whole: Type,
    answers: tuple[tuple[str, Type | None], ...],
    docs: str,
    annotations: Annotations,
) -> Returns:
    item, body = annotations.plain(pagination.item), annotations.plain(whole)
    both = Expr(f"{item.text}, {body.text}", item.uses | body.uses)
    return Returns(
        shape=Shape.PAGE,
        type=pagination.item,
        annotation=both.within(annotations.spell("Page")),
        async_annotation=both.within(annotations.spell("AsyncPaginator")),
        page=whole,
        answers=answers,
        docs=docs,
    )


def _answer(response: Response) -> tuple[str, Type | None]:
    """What one success response holds: JSON if it can, None if it is empty."""
    content = primary(response.contents)
    if content is not None and content.format is Format.JSON:
        return response.status, content.type or Any()
    return response.status, Any() if response.contents else None


def _joined(types: Sequence[Type | None]) -> Type:
    """One type for several answers; an empty one makes it nullable."""
    nullable = any(type is None or isinstance(type, Nullable) for type in types)
    distinct: list[Type] = []
    for type in types:
        inner = type.type if isinstance(type, Nullable) else type
        if inner is not None and inner not in distinct:
            distinct.append(inner)
    if any(isinstance(type, Any) for type in distinct):
        return Any()
    flat = list(
        dict.fromkeys(
            variant
            for type in distinct
            for variant in (
                type.variants
                if isinstance(type, Union) and len(distinct) > 1
                else (type,)
            )
        )
    )
    joined = flat[0] if len(flat) == 1 else Union(tuple(flat))
    return Nullable(joined) if nullable else joined


def _json_type(contents: Sequence[Content]) -> Type | None:
    content = primary(contents)
    return content.type if content and content.format is Format.JSON else None


def _redirects(operation: Operation) -> bool:
    """Whether success is a redirect, which the client follows: to a file, as a rule."""
    return operation.method == "GET" and any(
        each.status.startswith("3") for each in operation.responses
    )

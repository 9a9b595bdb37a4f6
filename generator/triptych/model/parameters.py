"""Parameters: OpenAPI's Parameter Objects with their serialisation settled (3.1 §4.8.12, 3.2 §4.12)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from triptych.document import OperationNode
from triptych.model.api import Location, Parameter
from triptych.model.context import Context
from triptych.model.documentation import beside, examples_of, words_of
from triptych.model.extensions import read
from triptych.model.media import essence
from triptych.model.names import Name
from triptych.model.paths import split_query, template_parameters
from triptych.model.types import Any as AnyType
from triptych.model.types import Default, Docs, Kind, Scalar, Type
from triptych.model.untyped import entries, mapping
from triptych.model.words import parse

_STYLES = {
    Location.PATH: ("simple", "label", "matrix"),
    Location.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    Location.HEADER: ("simple",),
    Location.COOKIE: ("form", "cookie"),
    Location.QUERYSTRING: ("form",),
}
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
_EXPLODED = ("form", "cookie")


def parameters_of(
    context: Context, operation: OperationNode, base: Name
) -> tuple[Parameter, ...]:
    """All parameters of an operation, in the order of the specification.

    ``base`` names what is lifted from their schemas. Headers that the specification says to ignore
    (§4.8.12.1: ``Accept``, ``Content-Type``, ``Authorization``) are left out with a note. A path
    template expression that nothing declares becomes a string parameter, with a warning.
    """
    found = declared_parameters(context, operation, base)
    return tuple(_match_template(context, operation, found))


def declared_parameters(
    context: Context, operation: OperationNode, base: Name
) -> list[Parameter]:
    """The parameters that are written down, without a look at the path template."""
    raw = entries(operation.node.get("parameters"))
    found: list[Parameter] = []
    for node, pointer in zip(raw, operation.parameter_pointers, strict=True):
        parameter = _parameter(context, node, pointer, base)
        if parameter and not _ignored(context, parameter):
            found.append(parameter)
    return found


def _parameter(
    context: Context, reference: Any, reference_pointer: str, base: Name
) -> Parameter | None:
    parameter = _resolved(context, reference, reference_pointer, base)
    said = beside(reference)
    if parameter is None or not said:
        return parameter
    return replace(parameter, docs=replace(parameter.docs, **said))


def _resolved(
    context: Context, reference: Any, reference_pointer: str, base: Name
) -> Parameter | None:
    node, pointer = context.resolve(reference, reference_pointer)
    shared = pointer.startswith("#/components/")
    if shared and pointer in context.parameters:
        return context.parameters[pointer]
    known = mapping(node)
    wire_name = known.get("name")
    try:
        location = Location(str(known.get("in")))
    except ValueError:
        location = None
    if not isinstance(wire_name, str) or location is None:
        context.warn(
            "parameter-unusable",
            f"A parameter in {known.get('in')!r} named {wire_name!r} can't be sent and is left out.",
            pointer,
        )
        return None
    given = read(known, "parameter_name")
    name = parse(given.value if given else wire_name)
    style, explode = _style(context, known, location, pointer)
    type_, content_type, default, words = _value(
        context, known, pointer, name if shared else base + name
    )
    parameter = Parameter(
        wire_name=wire_name,
        name=name,
        location=location,
        type=type_,
        required=known.get("required") is True or location is Location.PATH,
        style=style,
        explode=explode,
        allow_reserved=known.get("allowReserved") is True,
        allow_empty=location is Location.QUERY and known.get("allowEmptyValue") is True,
        content_type=content_type,
        default=default,
        docs=_docs(context, known, pointer, words),
        pointer=pointer,
    )
    if shared:
        context.parameters[pointer] = parameter
    return parameter


def _style(
    context: Context, node: dict[str, Any], location: Location, pointer: str
) -> tuple[str, bool]:
    allowed = _STYLES[location]
    style = node.get("style", allowed[0])
    if style not in allowed:
        context.warn(
            "parameter-style",
            f"Style {style!r} is not for parameters in {location}; {allowed[0]!r} is used.",
            pointer,
            f"Use one of {', '.join(allowed)}.",
        )
        style = allowed[0]
    explode = node.get("explode")
    return style, explode if isinstance(explode, bool) else style in _EXPLODED


def _value(
    context: Context, node: dict[str, Any], pointer: str, name: Name
) -> tuple[Type, str | None, Default | None, Docs]:
    """Type, media type (of a ``content`` parameter), default, and the schema's own words."""
    content = mapping(node.get("content"))
    if content:
        media_type, media = next(iter(content.items()))
        pointer = (
            f"{pointer}/content/{media_type.replace('~', '~0').replace('/', '~1')}"
        )
        media, pointer = context.resolve(media, pointer)
        node = mapping(media)
    else:
        media_type = None
    schema = node.get("schema")
    if schema is None:
        text = media_type is None or not essence(media_type).endswith("json")
        return Scalar(Kind.STRING) if text else AnyType(), media_type, None, Docs()
    pointer = f"{pointer}/schema"
    type_ = context.schemas.type_of(schema, pointer, name)
    words = context.schemas.docs_of(schema, pointer)
    default = context.schemas.default_of(schema, pointer)
    if default is None and "$ref" in mapping(schema):
        default = context.schemas.default_of(*context.resolve(schema, pointer))
    return type_, media_type, default, words


def _docs(context: Context, node: dict[str, Any], pointer: str, schema: Docs) -> Docs:
    own = words_of(node)
    examples = examples_of(context.resolve, node, pointer)
    return Docs(
        summary=own.summary,
        description=own.description or schema.description,
        deprecated=own.deprecated or schema.deprecated,
        deprecation=own.deprecation or schema.deprecation,
        external_url=own.external_url or schema.external_url,
        examples=examples or schema.examples,
    )


def _ignored(context: Context, parameter: Parameter) -> bool:
    if parameter.location is not Location.HEADER:
        return False
    if parameter.wire_name.lower() not in _IGNORED_HEADERS:
        return False
    context.note(
        "header-ignored",
        f"The header parameter {parameter.wire_name!r} is ignored: media types and security schemes set it.",
        parameter.pointer,
    )
    return True


def _match_template(
    context: Context, operation: OperationNode, parameters: Sequence[Parameter]
) -> list[Parameter]:
    expressions = template_parameters(operation.path)
    fixed = _fixed_query(operation.path)
    kept: list[Parameter] = []
    for parameter in parameters:
        name = parameter.wire_name
        if parameter.location is Location.QUERY and name in fixed:
            context.note(
                "parameter-fixed",
                f"The query parameter {name!r} is written in the path already and is left out.",
                parameter.pointer,
            )
        else:
            kept.append(parameter)
    declared = {p.wire_name for p in kept if p.location is Location.PATH}
    for name in expressions:
        if name not in declared:
            context.warn(
                "path-parameter-undeclared",
                f"The path {operation.path!r} has {{{name}}}, which no parameter declares; it is taken as a string.",
                operation.pointer,
                f"Declare a parameter named {name!r} in: path.",
            )
            kept.append(
                Parameter(
                    wire_name=name,
                    name=parse(name),
                    location=Location.PATH,
                    type=Scalar(Kind.STRING),
                    required=True,
                    style="simple",
                    explode=False,
                    pointer=operation.pointer,
                )
            )
    return kept


def _fixed_query(path: str) -> frozenset[str]:
    """The names in the query that a path template carries (``/x?beta=true``)."""
    query = split_query(path)[1]
    if not query.startswith("?"):
        return frozenset()
    pairs = query[1:].partition("#")[0].split("&")
    return frozenset(pair.partition("=")[0] for pair in pairs)

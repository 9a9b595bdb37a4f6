"""What an answer repeats of its request: the ``model`` that was asked for, the id in the path as the ``id``."""

from __future__ import annotations

from triptych.model.api import Content, Format, Location, Operation
from triptych.model.media import primary
from triptych.model.shapes import meaning
from triptych.model.types import Declarations, Field, Model
from triptych.model.words import parse
from triptych.targets.fastapi_server.mock.fitting import fits

#: [where in the request ("path", "query" or "body"), its name there, the field of the answer]
Echo = list[str]


def echoes_of(operation: Operation, declarations: Declarations) -> list[Echo]:
    """What the success answer of an operation may repeat of the request, whatever is in it.

    Only the fields of the answer itself are filled so, and only where every value that the request may
    have is right for the answer.
    """
    answer = answer_model(operation, declarations)
    if answer is None:
        return []
    fields = {f.wire_name: f for f in answer.fields if not f.write_only}
    found: dict[str, Echo] = {}
    for field in body_fields(operation, declarations):
        other = fields.get(field.wire_name)
        if other and not field.read_only and fits(field.type, other.type, declarations):
            found[field.wire_name] = ["body", field.wire_name, field.wire_name]
    for parameter in operation.parameters:
        if parameter.location not in (Location.PATH, Location.QUERY):
            continue
        place = parameter.location.value
        names = [parameter.wire_name]
        if parameter.wire_name == item_parameter(operation.path):
            names += id_fields(parameter.wire_name)
        for name in names:
            other = fields.get(name)
            if other and fits(parameter.type, other.type, declarations):
                if place == "path" or name not in found:
                    found[name] = [place, parameter.wire_name, name]
                break
    return list(found.values())


def answer_model(operation: Operation, declarations: Declarations) -> Model | None:
    """The model of the success answer's JSON, if it is one."""
    content = answer_content(operation)
    if content is None:
        return None
    found = meaning(content.type, declarations)
    return found if isinstance(found, Model) else None


def answer_content(operation: Operation) -> Content | None:
    """The JSON content of the success answer with the lowest status."""
    successes = sorted(
        (r for r in operation.responses if r.is_success), key=lambda r: r.status
    )
    for response in successes[:1]:
        content = primary(response.contents)
        if content and content.format is Format.JSON:
            return content
    return None


def item_parameter(path: str) -> str | None:
    """The parameter that a path ends in: ``file_id`` of ``/files/{file_id}``."""
    last = path.partition("?")[0].rpartition("/")[2]
    if last.startswith("{") and last.endswith("}") and last.count("{") == 1:
        return last[1:-1]
    return None


def id_fields(parameter: str) -> list[str]:
    """The fields in which a thing may hold what a path parameter names it by, the likeliest first."""
    words = parse(parameter).key
    found = [parameter]
    if words[-1:] != ("id",) and len(words) > 1:
        found.append(words[-1])
    found.append("id")
    if len(words) == 1 and words != ("id",):
        found += ["uuid", "name", "slug", "key"]
    return list(dict.fromkeys(found))


def body_fields(operation: Operation, declarations: Declarations) -> list[Field]:
    if operation.body is None:
        return []
    found: list[Field] = []
    for content in operation.body.contents:
        if content.format not in (Format.JSON, Format.FORM, Format.MULTIPART):
            continue
        model = meaning(content.type, declarations)
        if isinstance(model, Model):
            names = {field.wire_name for field in found}
            found += [f for f in model.fields if f.wire_name not in names]
    return found

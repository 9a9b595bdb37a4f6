"""The routes of `pets`."""

from __future__ import annotations

from .._runtime import Json, Multipart, Operation, Outcome, Parameter, Ref, Router
from ._errors import FAILURE

ROUTER = Router(
    "pets",
    Operation(
        "GET",
        "/pets",
        method="list",
        request="PetsList",
        parameters=(
            Parameter("limit", "query", type=Ref("int"), default=10),
            Parameter("tags", "query", type=Ref("list[str]"), explode=False),
            Parameter("status", "query", type=Ref('list[Literal["sold", "free"]]')),
            Parameter("piped", "query", type=Ref("list[str]"), style="pipeDelimited"),
        ),
        answers={200: Outcome(Json(Ref("list[Cat]")))},
    ),
    Operation(
        "POST",
        "/pets",
        method="create",
        request="PetsCreate",
        body=(Json(Ref("Cat")),),
        answers={
            200: Outcome(Json(Ref("Cat"))),
            "default": Outcome(Json(Ref("Failure"))),
        },
        errors={"default": FAILURE},
    ),
    Operation(
        "POST",
        "/pets/{id}/picture",
        method="picture",
        request="PetsPicture",
        parameters=(
            Parameter("id", "path", type=Ref('Annotated[int, Format("int64")]')),
        ),
        body=(Multipart(Ref("UploadPictureRequest")),),
        answers={200: Outcome(), 404: Outcome(Json(Ref("Failure")))},
        errors={404: FAILURE},
    ),
)

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .end import End
    from .piece import Piece

AnswerPiece = TypeAliasType(
    "AnswerPiece",
    Annotated[Union["Piece", "End"], Field(discriminator="type")],
)

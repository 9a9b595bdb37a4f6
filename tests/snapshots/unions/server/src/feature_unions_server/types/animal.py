from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog

Animal = TypeAliasType("Animal", Union["Cat", "Dog"])

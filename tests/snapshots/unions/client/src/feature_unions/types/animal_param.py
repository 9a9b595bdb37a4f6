from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .cat import Cat
    from .cat_param import CatParam
    from .dog import Dog
    from .dog_param import DogParam

AnimalParam = TypeAliasType("AnimalParam", Union["CatParam | Cat", "DogParam | Dog"])

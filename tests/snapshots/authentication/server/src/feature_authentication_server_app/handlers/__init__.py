"""The handlers. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from feature_authentication_server import Handler

from ..auth import User
from .open import Open
from .default import Default
from .basic import Basic
from .key import Key
from .both import Both
from .maybe import Maybe
from .form_form import FormForm
from .oauth import Oauth


def all_handlers() -> list[Handler[User]]:
    """One for each resource; a resource without one is answered with 501."""
    return [
        Open(),
        Default(),
        Basic(),
        Key(),
        Both(),
        Maybe(),
        FormForm(),
        Oauth(),
    ]

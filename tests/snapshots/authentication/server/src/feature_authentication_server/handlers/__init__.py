"""The handlers, one for each resource, and what they are asked. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .basic import BasicHandler as BasicHandler
    from .basic import BasicRetrieve as BasicRetrieve
    from .both import BothHandler as BothHandler
    from .both import BothRetrieve as BothRetrieve
    from .default import DefaultHandler as DefaultHandler
    from .default import DefaultRetrieve as DefaultRetrieve
    from .form_form import FormFormHandler as FormFormHandler
    from .form_form import FormFormRetrieve as FormFormRetrieve
    from .key import KeyHandler as KeyHandler
    from .key import KeyRetrieve as KeyRetrieve
    from .maybe import MaybeHandler as MaybeHandler
    from .maybe import MaybeRetrieve as MaybeRetrieve
    from .oauth import OauthHandler as OauthHandler
    from .oauth import OauthRetrieve as OauthRetrieve
    from .open import OpenHandler as OpenHandler
    from .open import OpenRetrieve as OpenRetrieve
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "basic": "BasicHandler BasicRetrieve",
            "both": "BothHandler BothRetrieve",
            "default": "DefaultHandler DefaultRetrieve",
            "form_form": "FormFormHandler FormFormRetrieve",
            "key": "KeyHandler KeyRetrieve",
            "maybe": "MaybeHandler MaybeRetrieve",
            "oauth": "OauthHandler OauthRetrieve",
            "open": "OpenHandler OpenRetrieve",
        },
    )

"""The types of the API. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_settings_response import GetSettingsResponse as GetSettingsResponse
    from .job import Job as Job
    from .set_settings_request_param import (
        SetSettingsRequestParam as SetSettingsRequestParam,
    )
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "get_settings_response": "GetSettingsResponse",
            "job": "Job",
            "set_settings_request_param": "SetSettingsRequestParam",
        },
    )

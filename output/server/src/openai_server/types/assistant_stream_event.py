from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .done_event import DoneEvent
    from .error_event import ErrorEvent
    from .thread_created import ThreadCreated
    from .thread_message_completed import ThreadMessageCompleted
    from .thread_message_created import ThreadMessageCreated
    from .thread_message_delta import ThreadMessageDelta
    from .thread_message_in_progress import ThreadMessageInProgress
    from .thread_message_incomplete import ThreadMessageIncomplete
    from .thread_run_cancelled import ThreadRunCancelled
    from .thread_run_cancelling import ThreadRunCancelling
    from .thread_run_completed import ThreadRunCompleted
    from .thread_run_created import ThreadRunCreated
    from .thread_run_expired import ThreadRunExpired
    from .thread_run_failed import ThreadRunFailed
    from .thread_run_in_progress import ThreadRunInProgress
    from .thread_run_incomplete import ThreadRunIncomplete
    from .thread_run_queued import ThreadRunQueued
    from .thread_run_requires_action import ThreadRunRequiresAction
    from .thread_run_step_cancelled import ThreadRunStepCancelled
    from .thread_run_step_completed import ThreadRunStepCompleted
    from .thread_run_step_created import ThreadRunStepCreated
    from .thread_run_step_delta import ThreadRunStepDelta
    from .thread_run_step_expired import ThreadRunStepExpired
    from .thread_run_step_failed import ThreadRunStepFailed
    from .thread_run_step_in_progress import ThreadRunStepInProgress

AssistantStreamEvent = TypeAliasType(
    "AssistantStreamEvent",
    Annotated[
        Union[
            "ThreadCreated",
            "ThreadRunCreated",
            "ThreadRunQueued",
            "ThreadRunInProgress",
            "ThreadRunRequiresAction",
            "ThreadRunCompleted",
            "ThreadRunIncomplete",
            "ThreadRunFailed",
            "ThreadRunCancelling",
            "ThreadRunCancelled",
            "ThreadRunExpired",
            "ThreadRunStepCreated",
            "ThreadRunStepInProgress",
            "ThreadRunStepDelta",
            "ThreadRunStepCompleted",
            "ThreadRunStepFailed",
            "ThreadRunStepCancelled",
            "ThreadRunStepExpired",
            "ThreadMessageCreated",
            "ThreadMessageInProgress",
            "ThreadMessageDelta",
            "ThreadMessageCompleted",
            "ThreadMessageIncomplete",
            "ErrorEvent",
            "DoneEvent",
        ],
        Field(discriminator="event"),
    ],
)
"""One event of a streamed run. `event` names it and `data` holds the object it is about."""

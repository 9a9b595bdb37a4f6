"""Sends the events of the API to those who asked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._runtime import Ref, WebhookSender

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .types import (
        BatchCancelledWebhookEvent,
        BatchCompletedWebhookEvent,
        BatchExpiredWebhookEvent,
        BatchFailedWebhookEvent,
        EvalRunCanceledWebhookEvent,
        EvalRunFailedWebhookEvent,
        EvalRunSucceededWebhookEvent,
        FineTuningJobCancelledWebhookEvent,
        FineTuningJobFailedWebhookEvent,
        FineTuningJobSucceededWebhookEvent,
        LiveCallIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEvent,
        ResponseCancelledWebhookEvent,
        ResponseCompletedWebhookEvent,
        ResponseFailedWebhookEvent,
        ResponseIncompleteWebhookEvent,
    )


class Webhooks(WebhookSender):
    """A method for each event: it is sent to a URL, signed, and the receiver's status is given back."""

    package: ClassVar[str] = __name__.rpartition(".")[0]

    async def batch_cancelled(
        self,
        url: str,
        event: BatchCancelledWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A batch was cancelled

        A batch was stopped at your request.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("BatchCancelledWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def batch_completed(
        self,
        url: str,
        event: BatchCompletedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A batch is complete

        All requests of a batch are done; its files can be downloaded.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("BatchCompletedWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def batch_expired(
        self,
        url: str,
        event: BatchExpiredWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A batch has expired

        A batch ran out of time before it was done.
        """
        return await self.deliver(
            "POST", url, Ref("BatchExpiredWebhookEvent"), event, id=id, headers=headers
        )

    async def batch_failed(
        self,
        url: str,
        event: BatchFailedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A batch has failed

        A batch could not be carried out, mostly because of its input file.
        """
        return await self.deliver(
            "POST", url, Ref("BatchFailedWebhookEvent"), event, id=id, headers=headers
        )

    async def eval_run_canceled(
        self,
        url: str,
        event: EvalRunCanceledWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """An eval run was cancelled

        A run of an eval was stopped.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("EvalRunCanceledWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def eval_run_failed(
        self,
        url: str,
        event: EvalRunFailedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """An eval run has failed

        A run of an eval came to grief.
        """
        return await self.deliver(
            "POST", url, Ref("EvalRunFailedWebhookEvent"), event, id=id, headers=headers
        )

    async def eval_run_succeeded(
        self,
        url: str,
        event: EvalRunSucceededWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """An eval run is complete

        A run of an eval is done; its results can be read.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("EvalRunSucceededWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def fine_tuning_job_cancelled(
        self,
        url: str,
        event: FineTuningJobCancelledWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A fine-tuning job was cancelled

        A training was stopped at your request.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("FineTuningJobCancelledWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def fine_tuning_job_failed(
        self,
        url: str,
        event: FineTuningJobFailedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A fine-tuning job has failed

        A training came to grief.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("FineTuningJobFailedWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def fine_tuning_job_succeeded(
        self,
        url: str,
        event: FineTuningJobSucceededWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A fine-tuning job is complete

        A training is done; the new model can be used.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("FineTuningJobSucceededWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def live_call_incoming(
        self,
        url: str,
        event: LiveCallIncomingWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A live call comes in

        Someone calls over SIP; answer through a live session.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("LiveCallIncomingWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def realtime_call_incoming(
        self,
        url: str,
        event: RealtimeCallIncomingWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A realtime call comes in

        Someone calls over SIP; accept, refer or reject the call.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("RealtimeCallIncomingWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def response_cancelled(
        self,
        url: str,
        event: ResponseCancelledWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A response was cancelled

        A response in the background was stopped at your request.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("ResponseCancelledWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def response_completed(
        self,
        url: str,
        event: ResponseCompletedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A response is complete

        A response in the background is done.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("ResponseCompletedWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def response_failed(
        self,
        url: str,
        event: ResponseFailedWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A response has failed

        A response in the background came to grief.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("ResponseFailedWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

    async def response_incomplete(
        self,
        url: str,
        event: ResponseIncompleteWebhookEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A response broke off

        A response in the background stopped before its end.
        """
        return await self.deliver(
            "POST",
            url,
            Ref("ResponseIncompleteWebhookEvent"),
            event,
            id=id,
            headers=headers,
        )

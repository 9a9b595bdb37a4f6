"""The client classes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ._runtime import Api, AsyncClient, Bearer, Client, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._runtime import (
        AsyncMiddleware,
        AsyncToken,
        Middleware,
        Omit,
        Self,
        Timeout,
        Token,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from .resources._webhooks import Webhooks
    from .resources.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .resources.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .resources.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.evals import (
        AsyncEvals,
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        Evals,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.fine_tuning import (
        AsyncFineTuning,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuning,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .resources.images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .resources.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.moderations import (
        AsyncModerations,
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        Moderations,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from .resources.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .resources.uploads import (
        AsyncUploads,
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        Uploads,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .resources.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )

_API = Api(
    __package__ or "",
    name="openai-client",
    version="0.1.0",
    servers={"production": "https://api.openai.com/v1"},
    base_url_env="OPENAI_BASE_URL",
    schemes={
        "ApiKeyAuth": Bearer(env="OPENAI_API_KEY", argument="api_key"),
        "AdminApiKeyAuth": Bearer(env="OPENAI_ADMIN_KEY", argument="admin_api_key"),
    },
    security=(("ApiKeyAuth",),),
    header_env={
        "OpenAI-Organization": "OPENAI_ORG_ID",
        "OpenAI-Project": "OPENAI_PROJECT_ID",
    },
    request_id_headers=("x-request-id",),
    log_env="OPENAI_LOG",
    webhook_secret_env="OPENAI_WEBHOOK_SECRET",
)


class OpenAI(Client):
    """The client of the OpenAI API.

    Args:
        api_key: A project or user key, made on the API keys page of the dashboard.
            Keep it on a server, never in a browser or an app. Default: the environment
            variable `OPENAI_API_KEY`.
        admin_api_key: An admin key of the organization. Only owners can make one,
            and it opens nothing but the administration operations. Default: the
            environment variable `OPENAI_ADMIN_KEY`.
        organization: Organization that the request counts towards. Needed only when
            your key belongs to several. Default: the environment variable
            `OPENAI_ORG_ID`.
        project: Project whose limits and budget apply. Needed only when your key
            reaches several. Default: the environment variable `OPENAI_PROJECT_ID`.
        base_url: Base URL to use instead of the server's.
        timeout: Seconds, an `httpx2.Timeout`, or None to wait for ever.
        max_retries: How often a failed request is tried again.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        middleware: What every attempt of every request goes through, outermost
            first.
        http_client: The HTTP client to use. It is not closed with this one.
        strict: Raise a `ResponseValidationError` where an answer is not as
            described.
        webhook_secret: The secret that signs webhooks.
    """

    def __init__(
        self,
        *,
        api_key: Token | None = None,
        admin_api_key: Token | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] = (),
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        super().__init__(
            _API,
            credentials={"ApiKeyAuth": api_key, "AdminApiKeyAuth": admin_api_key},
            headers={"OpenAI-Organization": organization, "OpenAI-Project": project},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
            webhook_secret=webhook_secret,
        )

    def with_options(
        self,
        *,
        api_key: Token | None = None,
        admin_api_key: Token | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A client with some settings changed, which shares this one's connections.

        Headers and query parameters are added to those there are; what is not given stays as it is.
        """
        return self._changed(
            credentials={"ApiKeyAuth": api_key, "AdminApiKeyAuth": admin_api_key},
            headers={"OpenAI-Organization": organization, "OpenAI-Project": project},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def responses(self) -> Responses:
        """Get answers from a model that can use tools, think, and carry on a conversation.
        The place to start for anything new.
        """
        from .resources.responses import Responses

        return Responses(self)

    @cached_property
    def chat(self) -> Chat:
        """Hold a conversation with a model: send the messages so far, get the next one,
        whole or as a stream. Stored conversations can be read back.
        """
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Legacy: continue a text without the form of a conversation. Use chat or
        responses for anything new.
        """
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def models(self) -> Models:
        """Look up which models your key can use, and remove the fine-tuned ones you own."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors whose distance tells how close in meaning two texts are."""
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def moderations(self) -> Moderations:
        """Find out whether text or images are harmful, and in which way."""
        from .resources.moderations import Moderations

        return Moderations(self)

    @cached_property
    def images(self) -> Images:
        """Make images from words, and change images you have."""
        from .resources.images import Images

        return Images(self)

    @cached_property
    def audio(self) -> Audio:
        """Read text aloud, write down what is said, and put it into English."""
        from .resources.audio import Audio

        return Audio(self)

    @cached_property
    def files(self) -> Files:
        """Keep documents and data sets on the service so that other operations can refer
        to them by id.
        """
        from .resources.files import Files

        return Files(self)

    @cached_property
    def uploads(self) -> Uploads:
        """Bring in a file of up to 8 GB in parts, sent one after another or side by side."""
        from .resources.uploads import Uploads

        return Uploads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Collections of files, cut into pieces and indexed, that can be searched by
        meaning.
        """
        from .resources.vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def batches(self) -> Batches:
        """Hand in thousands of requests as one file, at half the price, and collect the
        answers within a day.
        """
        from .resources.batches import Batches

        return Batches(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Train a model further on examples of your own."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def evals(self) -> Evals:
        """Measure how well a model does a task: describe the data and the criteria once,
        then run models against them.
        """
        from .resources.evals import Evals

        return Evals(self)

    @cached_property
    def beta(self) -> Beta:
        """The methods of `beta`."""
        from .resources.beta import Beta

        return Beta(self)

    @cached_property
    def admin(self) -> Admin:
        """The methods of `admin`."""
        from .resources.admin import Admin

        return Admin(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends to you."""
        from .resources._webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("OpenAIWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("OpenAIWithStreamingResponse", self._view("streaming"))


class AsyncOpenAI(AsyncClient):
    """The asynchronous client of the OpenAI API.

    Args:
        api_key: A project or user key, made on the API keys page of the dashboard.
            Keep it on a server, never in a browser or an app. Default: the environment
            variable `OPENAI_API_KEY`.
        admin_api_key: An admin key of the organization. Only owners can make one,
            and it opens nothing but the administration operations. Default: the
            environment variable `OPENAI_ADMIN_KEY`.
        organization: Organization that the request counts towards. Needed only when
            your key belongs to several. Default: the environment variable
            `OPENAI_ORG_ID`.
        project: Project whose limits and budget apply. Needed only when your key
            reaches several. Default: the environment variable `OPENAI_PROJECT_ID`.
        base_url: Base URL to use instead of the server's.
        timeout: Seconds, an `httpx2.Timeout`, or None to wait for ever.
        max_retries: How often a failed request is tried again.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        middleware: What every attempt of every request goes through, outermost
            first.
        http_client: The HTTP client to use. It is not closed with this one.
        strict: Raise a `ResponseValidationError` where an answer is not as
            described.
        webhook_secret: The secret that signs webhooks.
    """

    def __init__(
        self,
        *,
        api_key: AsyncToken | None = None,
        admin_api_key: AsyncToken | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        super().__init__(
            _API,
            credentials={"ApiKeyAuth": api_key, "AdminApiKeyAuth": admin_api_key},
            headers={"OpenAI-Organization": organization, "OpenAI-Project": project},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
            webhook_secret=webhook_secret,
        )

    def with_options(
        self,
        *,
        api_key: AsyncToken | None = None,
        admin_api_key: AsyncToken | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A client with some settings changed, which shares this one's connections.

        Headers and query parameters are added to those there are; what is not given stays as it is.
        """
        return self._changed(
            credentials={"ApiKeyAuth": api_key, "AdminApiKeyAuth": admin_api_key},
            headers={"OpenAI-Organization": organization, "OpenAI-Project": project},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def responses(self) -> AsyncResponses:
        """Get answers from a model that can use tools, think, and carry on a conversation.
        The place to start for anything new.
        """
        from .resources.responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """Hold a conversation with a model: send the messages so far, get the next one,
        whole or as a stream. Stored conversations can be read back.
        """
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Legacy: continue a text without the form of a conversation. Use chat or
        responses for anything new.
        """
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Look up which models your key can use, and remove the fine-tuned ones you own."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors whose distance tells how close in meaning two texts are."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Find out whether text or images are harmful, and in which way."""
        from .resources.moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def images(self) -> AsyncImages:
        """Make images from words, and change images you have."""
        from .resources.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Read text aloud, write down what is said, and put it into English."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Keep documents and data sets on the service so that other operations can refer
        to them by id.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Bring in a file of up to 8 GB in parts, sent one after another or side by side."""
        from .resources.uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Collections of files, cut into pieces and indexed, that can be searched by
        meaning.
        """
        from .resources.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Hand in thousands of requests as one file, at half the price, and collect the
        answers within a day.
        """
        from .resources.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Train a model further on examples of your own."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Measure how well a model does a task: describe the data and the criteria once,
        then run models against them.
        """
        from .resources.evals import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        """The methods of `beta`."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The methods of `admin`."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends to you."""
        from .resources._webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("AsyncOpenAIWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("AsyncOpenAIWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class OpenAIWithRawResponse:
        def __init__(self, client: OpenAI) -> None:
            self.request = raw(client.request)
            self.responses = ResponsesWithRawResponse(client.responses)
            self.chat = ChatWithRawResponse(client.chat)
            self.completions = CompletionsWithRawResponse(client.completions)
            self.models = ModelsWithRawResponse(client.models)
            self.embeddings = EmbeddingsWithRawResponse(client.embeddings)
            self.moderations = ModerationsWithRawResponse(client.moderations)
            self.images = ImagesWithRawResponse(client.images)
            self.audio = AudioWithRawResponse(client.audio)
            self.files = FilesWithRawResponse(client.files)
            self.uploads = UploadsWithRawResponse(client.uploads)
            self.vector_stores = VectorStoresWithRawResponse(client.vector_stores)
            self.batches = BatchesWithRawResponse(client.batches)
            self.fine_tuning = FineTuningWithRawResponse(client.fine_tuning)
            self.evals = EvalsWithRawResponse(client.evals)
            self.beta = BetaWithRawResponse(client.beta)
            self.admin = AdminWithRawResponse(client.admin)

    class OpenAIWithStreamingResponse:
        def __init__(self, client: OpenAI) -> None:
            self.request = streaming(client.request)
            self.responses = ResponsesWithStreamingResponse(client.responses)
            self.chat = ChatWithStreamingResponse(client.chat)
            self.completions = CompletionsWithStreamingResponse(client.completions)
            self.models = ModelsWithStreamingResponse(client.models)
            self.embeddings = EmbeddingsWithStreamingResponse(client.embeddings)
            self.moderations = ModerationsWithStreamingResponse(client.moderations)
            self.images = ImagesWithStreamingResponse(client.images)
            self.audio = AudioWithStreamingResponse(client.audio)
            self.files = FilesWithStreamingResponse(client.files)
            self.uploads = UploadsWithStreamingResponse(client.uploads)
            self.vector_stores = VectorStoresWithStreamingResponse(client.vector_stores)
            self.batches = BatchesWithStreamingResponse(client.batches)
            self.fine_tuning = FineTuningWithStreamingResponse(client.fine_tuning)
            self.evals = EvalsWithStreamingResponse(client.evals)
            self.beta = BetaWithStreamingResponse(client.beta)
            self.admin = AdminWithStreamingResponse(client.admin)

    class AsyncOpenAIWithRawResponse:
        def __init__(self, client: AsyncOpenAI) -> None:
            self.request = async_raw(client.request)
            self.responses = AsyncResponsesWithRawResponse(client.responses)
            self.chat = AsyncChatWithRawResponse(client.chat)
            self.completions = AsyncCompletionsWithRawResponse(client.completions)
            self.models = AsyncModelsWithRawResponse(client.models)
            self.embeddings = AsyncEmbeddingsWithRawResponse(client.embeddings)
            self.moderations = AsyncModerationsWithRawResponse(client.moderations)
            self.images = AsyncImagesWithRawResponse(client.images)
            self.audio = AsyncAudioWithRawResponse(client.audio)
            self.files = AsyncFilesWithRawResponse(client.files)
            self.uploads = AsyncUploadsWithRawResponse(client.uploads)
            self.vector_stores = AsyncVectorStoresWithRawResponse(client.vector_stores)
            self.batches = AsyncBatchesWithRawResponse(client.batches)
            self.fine_tuning = AsyncFineTuningWithRawResponse(client.fine_tuning)
            self.evals = AsyncEvalsWithRawResponse(client.evals)
            self.beta = AsyncBetaWithRawResponse(client.beta)
            self.admin = AsyncAdminWithRawResponse(client.admin)

    class AsyncOpenAIWithStreamingResponse:
        def __init__(self, client: AsyncOpenAI) -> None:
            self.request = async_streaming(client.request)
            self.responses = AsyncResponsesWithStreamingResponse(client.responses)
            self.chat = AsyncChatWithStreamingResponse(client.chat)
            self.completions = AsyncCompletionsWithStreamingResponse(client.completions)
            self.models = AsyncModelsWithStreamingResponse(client.models)
            self.embeddings = AsyncEmbeddingsWithStreamingResponse(client.embeddings)
            self.moderations = AsyncModerationsWithStreamingResponse(client.moderations)
            self.images = AsyncImagesWithStreamingResponse(client.images)
            self.audio = AsyncAudioWithStreamingResponse(client.audio)
            self.files = AsyncFilesWithStreamingResponse(client.files)
            self.uploads = AsyncUploadsWithStreamingResponse(client.uploads)
            self.vector_stores = AsyncVectorStoresWithStreamingResponse(
                client.vector_stores
            )
            self.batches = AsyncBatchesWithStreamingResponse(client.batches)
            self.fine_tuning = AsyncFineTuningWithStreamingResponse(client.fine_tuning)
            self.evals = AsyncEvalsWithStreamingResponse(client.evals)
            self.beta = AsyncBetaWithStreamingResponse(client.beta)
            self.admin = AsyncAdminWithStreamingResponse(client.admin)

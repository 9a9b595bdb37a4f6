"""Make images from words, and change images you have."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from .._runtime import (
    JSON,
    AsyncResource,
    Events,
    Multipart,
    Operation,
    Part,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from .._runtime import (
        AsyncFile,
        AsyncStream,
        File,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import (
        ImageEditStreamEvent,
        ImageGenStreamEvent,
        ImagesResponse,
        InputFidelity,
        PartialImages,
    )


class Images(Resource):
    """Make images from words, and change images you have."""

    @overload
    def edit(
        self,
        *,
        image: File | Iterable[File],
        prompt: str,
        mask: File | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        image: File | Iterable[File],
        prompt: str,
        mask: File | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: Literal[True],
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        image: File | Iterable[File],
        prompt: str,
        mask: File | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: bool,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    def edit(
        self,
        *,
        image: File | Iterable[File],
        prompt: str,
        mask: File | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Edit images

        Changes one or several images as told, everywhere or only where a mask lets it.
        Send a form with files, or JSON that refers to images.

        Args:
            image: The image, or up to 16 of them for the GPT image models, as
                `png`, `webp` or `jpg` of less than 50 MB. `dall-e-2` takes one square
                `png` of less than 4 MB.
            prompt: What to change. Up to 32,000 characters for the GPT image
                models, 1,000 for `dall-e-2`.
            mask: An image of the same size whose see-through places say where to
                change. It applies to the first image.
            background: Whether the background is see-through, which `png` and
                `webp` can hold, or solid. Only for the GPT image models.

                Defaults to `"auto"`.
            model: Model that draws. Only the GPT image models and `dall-e-2` can
                edit.

                Defaults to `"gpt-image-1.5"`.
            n: How many images to make. `dall-e-3` makes one at a time.

                Defaults to `1`.
            size: Width and height in pixels. Each model has sizes of its own;
                `auto` leaves it to the model.

                Defaults to `"1024x1024"`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself. The GPT image models always send the image itself.
            output_format: File format. Only for the GPT image models.

                Defaults to `"png"`.
            output_compression: Quality of `webp` and `jpeg` files in percent. Only
                for the GPT image models.

                Defaults to `100`.
            user: An id for your end user, so that abuse can be traced.
            input_fidelity: How closely to keep to the originals, faces above all.
            stream: Send drafts as server-sent events while the image is made. Only
                for the GPT image models.

                Defaults to `false`.
            partial_images: How many drafts to send on the way, up to 3. With 0
                there is one event, with the finished image.
            quality: How much care is taken. `auto` picks the best. The DALL·E
                models know `standard` and `hd`, the GPT ones `low`, `medium` and
                `high`.

                Defaults to `"auto"`.

        Returns:
            The new images, or a stream of drafts and the finished image when `stream`
            is true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.images.edit(image="lighthouse.png", prompt="Let the lamp shine.")
        """
        return self._call_or_stream(
            _EDIT,
            options,
            stream,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "background": background,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "user": user,
                "input_fidelity": input_fidelity,
                "stream": stream,
                "partial_images": partial_images,
                "quality": quality,
            },
        )

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[True],
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Generate images

        Makes images from a description. With `stream`, drafts of the image arrive on
        the way.

        Args:
            prompt: What to show. The GPT image models read up to 32,000 characters,
                `dall-e-3` 4,000 and `dall-e-2` 1,000.
            model: Model that draws. `dall-e-2`, unless you use a parameter that
                only the GPT image models know.

                Defaults to `"dall-e-2"`.
            n: How many images to make. `dall-e-3` makes one at a time.

                Defaults to `1`.
            quality: How much care is taken. `auto` picks the best. The DALL·E
                models know `standard` and `hd`, the GPT ones `low`, `medium` and
                `high`.

                Defaults to `"auto"`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself. The GPT image models always send the image itself.

                Defaults to `"url"`.
            output_format: File format. Only for the GPT image models.

                Defaults to `"png"`.
            output_compression: Quality of `webp` and `jpeg` files in percent. Only
                for the GPT image models.

                Defaults to `100`.
            stream: Send drafts as server-sent events while the image is made. Only
                for the GPT image models.

                Defaults to `false`.
            partial_images: How many drafts to send on the way, up to 3. With 0
                there is one event, with the finished image.
            size: Width and height in pixels. Each model has sizes of its own;
                `auto` leaves it to the model.

                Defaults to `"auto"`.
            moderation: How strictly content is filtered; `low` is more lenient.
                Only for the GPT image models.

                Defaults to `"auto"`.
            background: Whether the background is see-through, which `png` and
                `webp` can hold, or solid. Only for the GPT image models.

                Defaults to `"auto"`.
            style: `vivid` for drama, `natural` for calm. Only for `dall-e-3`.

                Defaults to `"vivid"`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The images, or a stream of drafts and the finished image when `stream` is
            true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.images.generate(prompt="A lighthouse in the fog, as a woodcut")
        """
        return self._call_or_stream(
            _GENERATE,
            options,
            stream,
            body={
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "size": size,
                "moderation": moderation,
                "background": background,
                "style": style,
                "user": user,
            },
        )

    def create_variation(
        self,
        *,
        image: File,
        model: Literal["dall-e-2"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Vary an image

        Makes images that resemble a given one. Only `dall-e-2` can do it.

        Args:
            image: A square `png` of less than 4 MB.
            model: Model that draws; `dall-e-2` is the only choice.

                Defaults to `"dall-e-2"`.
            n: How many variations to make.

                Defaults to `1`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself.

                Defaults to `"url"`.
            size: Width and height in pixels.

                Defaults to `"1024x1024"`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The variations.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.images.create_variation(image=Path("file.bin"))
        """
        return self._call(
            _CREATE_VARIATION,
            options,
            body={
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ImagesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ImagesWithStreamingResponse", self._view("streaming"))


class AsyncImages(AsyncResource):
    """Make images from words, and change images you have."""

    @overload
    async def edit(
        self,
        *,
        image: AsyncFile | Iterable[AsyncFile],
        prompt: str,
        mask: AsyncFile | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        image: AsyncFile | Iterable[AsyncFile],
        prompt: str,
        mask: AsyncFile | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: Literal[True],
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        image: AsyncFile | Iterable[AsyncFile],
        prompt: str,
        mask: AsyncFile | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: bool,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    async def edit(
        self,
        *,
        image: AsyncFile | Iterable[AsyncFile],
        prompt: str,
        mask: AsyncFile | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "gpt-image-1",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        size: (
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | str
            | None
            | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        user: str | Omit = omit,
        input_fidelity: InputFidelity | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        quality: (
            Literal["standard", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Edit images

        Changes one or several images as told, everywhere or only where a mask lets it.
        Send a form with files, or JSON that refers to images.

        Args:
            image: The image, or up to 16 of them for the GPT image models, as
                `png`, `webp` or `jpg` of less than 50 MB. `dall-e-2` takes one square
                `png` of less than 4 MB.
            prompt: What to change. Up to 32,000 characters for the GPT image
                models, 1,000 for `dall-e-2`.
            mask: An image of the same size whose see-through places say where to
                change. It applies to the first image.
            background: Whether the background is see-through, which `png` and
                `webp` can hold, or solid. Only for the GPT image models.

                Defaults to `"auto"`.
            model: Model that draws. Only the GPT image models and `dall-e-2` can
                edit.

                Defaults to `"gpt-image-1.5"`.
            n: How many images to make. `dall-e-3` makes one at a time.

                Defaults to `1`.
            size: Width and height in pixels. Each model has sizes of its own;
                `auto` leaves it to the model.

                Defaults to `"1024x1024"`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself. The GPT image models always send the image itself.
            output_format: File format. Only for the GPT image models.

                Defaults to `"png"`.
            output_compression: Quality of `webp` and `jpeg` files in percent. Only
                for the GPT image models.

                Defaults to `100`.
            user: An id for your end user, so that abuse can be traced.
            input_fidelity: How closely to keep to the originals, faces above all.
            stream: Send drafts as server-sent events while the image is made. Only
                for the GPT image models.

                Defaults to `false`.
            partial_images: How many drafts to send on the way, up to 3. With 0
                there is one event, with the finished image.
            quality: How much care is taken. `auto` picks the best. The DALL·E
                models know `standard` and `hd`, the GPT ones `low`, `medium` and
                `high`.

                Defaults to `"auto"`.

        Returns:
            The new images, or a stream of drafts and the finished image when `stream`
            is true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.images.edit(
                image="lighthouse.png",
                prompt="Let the lamp shine.",
            )
        """
        return await self._call_or_stream(
            _EDIT,
            options,
            stream,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "background": background,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "user": user,
                "input_fidelity": input_fidelity,
                "stream": stream,
                "partial_images": partial_images,
                "quality": quality,
            },
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: Literal[True],
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    async def generate(
        self,
        *,
        prompt: str,
        model: (
            Literal[
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
            ]
            | str
            | None
            | Omit
        ) = omit,
        n: int | None | Omit = omit,
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit
        ) = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        partial_images: PartialImages | None | Omit = omit,
        size: (
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ]
            | str
            | None
            | Omit
        ) = omit,
        moderation: Literal["low", "auto"] | None | Omit = omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
        style: Literal["vivid", "natural"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Generate images

        Makes images from a description. With `stream`, drafts of the image arrive on
        the way.

        Args:
            prompt: What to show. The GPT image models read up to 32,000 characters,
                `dall-e-3` 4,000 and `dall-e-2` 1,000.
            model: Model that draws. `dall-e-2`, unless you use a parameter that
                only the GPT image models know.

                Defaults to `"dall-e-2"`.
            n: How many images to make. `dall-e-3` makes one at a time.

                Defaults to `1`.
            quality: How much care is taken. `auto` picks the best. The DALL·E
                models know `standard` and `hd`, the GPT ones `low`, `medium` and
                `high`.

                Defaults to `"auto"`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself. The GPT image models always send the image itself.

                Defaults to `"url"`.
            output_format: File format. Only for the GPT image models.

                Defaults to `"png"`.
            output_compression: Quality of `webp` and `jpeg` files in percent. Only
                for the GPT image models.

                Defaults to `100`.
            stream: Send drafts as server-sent events while the image is made. Only
                for the GPT image models.

                Defaults to `false`.
            partial_images: How many drafts to send on the way, up to 3. With 0
                there is one event, with the finished image.
            size: Width and height in pixels. Each model has sizes of its own;
                `auto` leaves it to the model.

                Defaults to `"auto"`.
            moderation: How strictly content is filtered; `low` is more lenient.
                Only for the GPT image models.

                Defaults to `"auto"`.
            background: Whether the background is see-through, which `png` and
                `webp` can hold, or solid. Only for the GPT image models.

                Defaults to `"auto"`.
            style: `vivid` for drama, `natural` for calm. Only for `dall-e-3`.

                Defaults to `"vivid"`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The images, or a stream of drafts and the finished image when `stream` is
            true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.images.generate(
                prompt="A lighthouse in the fog, as a woodcut",
            )
        """
        return await self._call_or_stream(
            _GENERATE,
            options,
            stream,
            body={
                "prompt": prompt,
                "model": model,
                "n": n,
                "quality": quality,
                "response_format": response_format,
                "output_format": output_format,
                "output_compression": output_compression,
                "stream": stream,
                "partial_images": partial_images,
                "size": size,
                "moderation": moderation,
                "background": background,
                "style": style,
                "user": user,
            },
        )

    async def create_variation(
        self,
        *,
        image: AsyncFile,
        model: Literal["dall-e-2"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Vary an image

        Makes images that resemble a given one. Only `dall-e-2` can do it.

        Args:
            image: A square `png` of less than 4 MB.
            model: Model that draws; `dall-e-2` is the only choice.

                Defaults to `"dall-e-2"`.
            n: How many variations to make.

                Defaults to `1`.
            response_format: Whether you get a link, valid for an hour, or the image
                itself.

                Defaults to `"url"`.
            size: Width and height in pixels.

                Defaults to `"1024x1024"`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The variations.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.images.create_variation(image=Path("file.bin"))
        """
        return await self._call(
            _CREATE_VARIATION,
            options,
            body={
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncImagesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncImagesWithStreamingResponse", self._view("streaming"))


_EDIT: Operation[ImagesResponse, ImageEditStreamEvent] = Operation(
    "POST",
    "/images/edits",
    body=Multipart(
        {"image": Part(style=Style("deepObject", explode=True))},
        files=("image", "mask"),
    ),
    result=Ref("ImagesResponse"),
    events=Events(Ref("ImageEditStreamEvent")),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_GENERATE: Operation[ImagesResponse, ImageGenStreamEvent] = Operation(
    "POST",
    "/images/generations",
    body=JSON,
    result=Ref("ImagesResponse"),
    events=Events(Ref("ImageGenStreamEvent")),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "POST",
    "/images/variations",
    body=Multipart(files=("image",)),
    result=Ref("ImagesResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class ImagesWithRawResponse:
        def __init__(self, resource: Images) -> None:
            self.edit = raw(resource.edit)
            self.generate = raw(resource.generate)
            self.create_variation = raw(resource.create_variation)

    class ImagesWithStreamingResponse:
        def __init__(self, resource: Images) -> None:
            self.edit = streaming(resource.edit)
            self.generate = streaming(resource.generate)
            self.create_variation = streaming(resource.create_variation)

    class AsyncImagesWithRawResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.edit = async_raw(resource.edit)
            self.generate = async_raw(resource.generate)
            self.create_variation = async_raw(resource.create_variation)

    class AsyncImagesWithStreamingResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.edit = async_streaming(resource.edit)
            self.generate = async_streaming(resource.generate)
            self.create_variation = async_streaming(resource.create_variation)

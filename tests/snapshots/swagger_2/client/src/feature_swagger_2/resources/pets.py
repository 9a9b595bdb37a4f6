"""The methods of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import (
    JSON,
    AsyncResource,
    Multipart,
    Operation,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from builtins import list
    from collections.abc import Iterable
    from typing import List, Literal

    from .._runtime import (
        AsyncFile,
        File,
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Pet


class Pets(Resource):
    """The methods of `pets`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        tags: Iterable[str] | Omit = omit,
        status: Iterable[Literal["sold", "free"]] | Omit = omit,
        piped: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List[Pet]:
        """`GET /pets`

        Args:
            limit: Defaults to `10`.
            tags
            status
            piped

        Returns:
            Pets.

        Example:
            client.pets.list()
        """
        return self._call(
            _LIST,
            options,
            query={"limit": limit, "tags": tags, "status": status, "piped": piped},
        )

    def create(
        self,
        *,
        name: str,
        pet_type: str,
        x_ray: str | None | Omit = omit,
        lives: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`

        Args:
            name
            pet_type
            x_ray
            lives

        Returns:
            The pet.

        Raises:
            APIStatusError: Oh.

        Example:
            client.pets.create(name="string", pet_type="string")
        """
        return self._call(
            _CREATE,
            options,
            body={"name": name, "petType": pet_type, "x-ray": x_ray, "lives": lives},
        )

    def picture(
        self,
        id: int,
        *,
        picture: File,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{id}/picture`

        Args:
            id
            picture
            caption

        Raises:
            NotFoundError: Not there.

        Example:
            client.pets.picture(1, picture=Path("file.bin"))
        """
        return self._call(
            _PICTURE,
            options,
            path={"id": id},
            body={"picture": picture, "caption": caption},
        )

    @property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PetsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PetsWithStreamingResponse", self._view("streaming"))


class AsyncPets(AsyncResource):
    """The methods of `pets`."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        tags: Iterable[str] | Omit = omit,
        status: Iterable[Literal["sold", "free"]] | Omit = omit,
        piped: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List[Pet]:
        """`GET /pets`

        Args:
            limit: Defaults to `10`.
            tags
            status
            piped

        Returns:
            Pets.

        Example:
            await client.pets.list()
        """
        return await self._call(
            _LIST,
            options,
            query={"limit": limit, "tags": tags, "status": status, "piped": piped},
        )

    async def create(
        self,
        *,
        name: str,
        pet_type: str,
        x_ray: str | None | Omit = omit,
        lives: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`

        Args:
            name
            pet_type
            x_ray
            lives

        Returns:
            The pet.

        Raises:
            APIStatusError: Oh.

        Example:
            await client.pets.create(name="string", pet_type="string")
        """
        return await self._call(
            _CREATE,
            options,
            body={"name": name, "petType": pet_type, "x-ray": x_ray, "lives": lives},
        )

    async def picture(
        self,
        id: int,
        *,
        picture: AsyncFile,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{id}/picture`

        Args:
            id
            picture
            caption

        Raises:
            NotFoundError: Not there.

        Example:
            await client.pets.picture(1, picture=Path("file.bin"))
        """
        return await self._call(
            _PICTURE,
            options,
            path={"id": id},
            body={"picture": picture, "caption": caption},
        )

    @property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPetsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPetsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[Pet]] = Operation(
    "GET",
    "/pets",
    result=Ref("list[Pet]"),
    styles={"query": {"tags": Style(), "piped": Style("pipeDelimited")}},
)

_CREATE: Operation[Pet] = Operation(
    "POST", "/pets", body=JSON, result=Ref("Pet"), errors={"default": Ref("Failure")}
)

_PICTURE: Operation[None] = Operation(
    "POST",
    "/pets/{id}/picture",
    body=Multipart(files=("picture",)),
    errors={404: Ref("Failure")},
)

if TYPE_CHECKING:

    class PetsWithRawResponse:
        def __init__(self, resource: Pets) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.picture = raw(resource.picture)

    class PetsWithStreamingResponse:
        def __init__(self, resource: Pets) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.picture = streaming(resource.picture)

    class AsyncPetsWithRawResponse:
        def __init__(self, resource: AsyncPets) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.picture = async_raw(resource.picture)

    class AsyncPetsWithStreamingResponse:
        def __init__(self, resource: AsyncPets) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.picture = async_streaming(resource.picture)

"""The methods of `profiles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Place, PlaceParam, Profile


class Profiles(Resource):
    """The methods of `profiles`."""

    def retrieve(self, id: int, **options: Unpack[RequestOptions]) -> Profile:
        """`GET /profiles/{id}`

        Args:
            id

        Returns:
            The profile.

        Example:
            client.profiles.retrieve(1)
        """
        return self._call(_RETRIEVE, options, path={"id": id})

    def update(
        self,
        id: int,
        *,
        name: str,
        nickname: str | None,
        age: int | None | Omit = omit,
        mood: Literal["good", "bad"] | None | Omit = omit,
        home: PlaceParam | Place | None | Omit = omit,
        trips: Iterable[str | None] | None | Omit = omit,
        password: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """`PUT /profiles/{id}`

        Args:
            id
            name
            nickname
            age
            mood
            home
            trips
            password

        Returns:
            The profile.

        Example:
            client.profiles.update(1, name="string", nickname="string")
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "name": name,
                "nickname": nickname,
                "age": age,
                "mood": mood,
                "home": home,
                "trips": trips,
                "password": password,
            },
        )

    @property
    def with_raw_response(self) -> ProfilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ProfilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ProfilesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ProfilesWithStreamingResponse", self._view("streaming"))


class AsyncProfiles(AsyncResource):
    """The methods of `profiles`."""

    async def retrieve(self, id: int, **options: Unpack[RequestOptions]) -> Profile:
        """`GET /profiles/{id}`

        Args:
            id

        Returns:
            The profile.

        Example:
            await client.profiles.retrieve(1)
        """
        return await self._call(_RETRIEVE, options, path={"id": id})

    async def update(
        self,
        id: int,
        *,
        name: str,
        nickname: str | None,
        age: int | None | Omit = omit,
        mood: Literal["good", "bad"] | None | Omit = omit,
        home: PlaceParam | Place | None | Omit = omit,
        trips: Iterable[str | None] | None | Omit = omit,
        password: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """`PUT /profiles/{id}`

        Args:
            id
            name
            nickname
            age
            mood
            home
            trips
            password

        Returns:
            The profile.

        Example:
            await client.profiles.update(1, name="string", nickname="string")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "name": name,
                "nickname": nickname,
                "age": age,
                "mood": mood,
                "home": home,
                "trips": trips,
                "password": password,
            },
        )

    @property
    def with_raw_response(self) -> AsyncProfilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncProfilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncProfilesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncProfilesWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Profile] = Operation(
    "GET", "/profiles/{id}", result=Ref("Profile")
)

_UPDATE: Operation[Profile] = Operation(
    "PUT", "/profiles/{id}", body=JSON, result=Ref("Profile")
)

if TYPE_CHECKING:

    class ProfilesWithRawResponse:
        def __init__(self, resource: Profiles) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)

    class ProfilesWithStreamingResponse:
        def __init__(self, resource: Profiles) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)

    class AsyncProfilesWithRawResponse:
        def __init__(self, resource: AsyncProfiles) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)

    class AsyncProfilesWithStreamingResponse:
        def __init__(self, resource: AsyncProfiles) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)

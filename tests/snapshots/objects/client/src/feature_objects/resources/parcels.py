"""The methods of `parcels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from typing import Any, Literal

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import (
        Parcel,
        ParcelFrom,
        ParcelFromParam,
        ParcelLoose,
        ParcelLooseParam,
        ParcelSealed,
        ParcelSealedParam,
        ParcelTo,
        ParcelToParam,
    )


class Parcels(Resource):
    """The methods of `parcels`."""

    def create(
        self,
        *,
        id: str,
        notes: str,
        to: ParcelToParam | ParcelTo,
        from_: ParcelFromParam | ParcelFrom | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        prices: Mapping[str, float] | Omit = omit,
        codes: Mapping[str, int] | Omit = omit,
        rates: Mapping[Literal["eur", "usd"], float] | Omit = omit,
        sealed: ParcelSealedParam | ParcelSealed | Omit = omit,
        loose: ParcelLooseParam | ParcelLoose | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        anything: Any | Omit = omit,
        yes: Any | Omit = omit,
        corner: Iterable[float] | Omit = omit,
        mixed: Iterable[str | int] | Omit = omit,
        unique: Iterable[str] | Omit = omit,
        weight: float | Omit = omit,
        big: int | Omit = omit,
        day: str | date | Omit = omit,
        bytes: str | Omit = omit,
        old: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Parcel:
        """`POST /parcels`

        Args:
            id
            notes
            to: Where it goes.
            from_
            labels
            prices
            codes
            rates
            sealed
            loose
            free
            anything
            yes
            corner
            mixed
            unique
            weight: Defaults to `1.5`.
            big
            day: Defaults to `"2024-02-29"`.
            bytes
            old: Use notes.

                Deprecated.

        Returns:
            The parcel.

        Example:
            client.parcels.create(
                id="string",
                notes="string",
                to={"street": "string"},
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "id": id,
                "notes": notes,
                "to": to,
                "from": from_,
                "labels": labels,
                "prices": prices,
                "codes": codes,
                "rates": rates,
                "sealed": sealed,
                "loose": loose,
                "free": free,
                "anything": anything,
                "yes": yes,
                "corner": corner,
                "mixed": mixed,
                "unique": unique,
                "weight": weight,
                "big": big,
                "day": day,
                "bytes": bytes,
                "old": old,
            },
        )

    @property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ParcelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ParcelsWithStreamingResponse", self._view("streaming"))


class AsyncParcels(AsyncResource):
    """The methods of `parcels`."""

    async def create(
        self,
        *,
        id: str,
        notes: str,
        to: ParcelToParam | ParcelTo,
        from_: ParcelFromParam | ParcelFrom | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        prices: Mapping[str, float] | Omit = omit,
        codes: Mapping[str, int] | Omit = omit,
        rates: Mapping[Literal["eur", "usd"], float] | Omit = omit,
        sealed: ParcelSealedParam | ParcelSealed | Omit = omit,
        loose: ParcelLooseParam | ParcelLoose | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        anything: Any | Omit = omit,
        yes: Any | Omit = omit,
        corner: Iterable[float] | Omit = omit,
        mixed: Iterable[str | int] | Omit = omit,
        unique: Iterable[str] | Omit = omit,
        weight: float | Omit = omit,
        big: int | Omit = omit,
        day: str | date | Omit = omit,
        bytes: str | Omit = omit,
        old: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Parcel:
        """`POST /parcels`

        Args:
            id
            notes
            to: Where it goes.
            from_
            labels
            prices
            codes
            rates
            sealed
            loose
            free
            anything
            yes
            corner
            mixed
            unique
            weight: Defaults to `1.5`.
            big
            day: Defaults to `"2024-02-29"`.
            bytes
            old: Use notes.

                Deprecated.

        Returns:
            The parcel.

        Example:
            await client.parcels.create(
                id="string",
                notes="string",
                to={"street": "string"},
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "id": id,
                "notes": notes,
                "to": to,
                "from": from_,
                "labels": labels,
                "prices": prices,
                "codes": codes,
                "rates": rates,
                "sealed": sealed,
                "loose": loose,
                "free": free,
                "anything": anything,
                "yes": yes,
                "corner": corner,
                "mixed": mixed,
                "unique": unique,
                "weight": weight,
                "big": big,
                "day": day,
                "bytes": bytes,
                "old": old,
            },
        )

    @property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncParcelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncParcelsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Parcel] = Operation(
    "POST", "/parcels", body=JSON, result=Ref("Parcel")
)

if TYPE_CHECKING:

    class ParcelsWithRawResponse:
        def __init__(self, resource: Parcels) -> None:
            self.create = raw(resource.create)

    class ParcelsWithStreamingResponse:
        def __init__(self, resource: Parcels) -> None:
            self.create = streaming(resource.create)

    class AsyncParcelsWithRawResponse:
        def __init__(self, resource: AsyncParcels) -> None:
            self.create = async_raw(resource.create)

    class AsyncParcelsWithStreamingResponse:
        def __init__(self, resource: AsyncParcels) -> None:
            self.create = async_streaming(resource.create)

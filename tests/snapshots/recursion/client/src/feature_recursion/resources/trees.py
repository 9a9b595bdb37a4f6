"""The methods of `trees`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Person, PersonParam, Tree, TreeParam


class Trees(Resource):
    """The methods of `trees`."""

    def create(
        self,
        *,
        label: str,
        parent: TreeParam | Tree | None | Omit = omit,
        children: Iterable[TreeParam | Tree] | Omit = omit,
        owner: PersonParam | Person | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """`POST /trees`

        Args:
            label
            parent
            children
            owner

        Returns:
            The tree.

        Example:
            client.trees.create(label="string")
        """
        return self._call(
            _CREATE,
            options,
            body={
                "label": label,
                "parent": parent,
                "children": children,
                "owner": owner,
            },
        )

    @property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TreesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TreesWithStreamingResponse", self._view("streaming"))


class AsyncTrees(AsyncResource):
    """The methods of `trees`."""

    async def create(
        self,
        *,
        label: str,
        parent: TreeParam | Tree | None | Omit = omit,
        children: Iterable[TreeParam | Tree] | Omit = omit,
        owner: PersonParam | Person | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """`POST /trees`

        Args:
            label
            parent
            children
            owner

        Returns:
            The tree.

        Example:
            await client.trees.create(label="string")
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "label": label,
                "parent": parent,
                "children": children,
                "owner": owner,
            },
        )

    @property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTreesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTreesWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Tree] = Operation("POST", "/trees", body=JSON, result=Ref("Tree"))

if TYPE_CHECKING:

    class TreesWithRawResponse:
        def __init__(self, resource: Trees) -> None:
            self.create = raw(resource.create)

    class TreesWithStreamingResponse:
        def __init__(self, resource: Trees) -> None:
            self.create = streaming(resource.create)

    class AsyncTreesWithRawResponse:
        def __init__(self, resource: AsyncTrees) -> None:
            self.create = async_raw(resource.create)

    class AsyncTreesWithStreamingResponse:
        def __init__(self, resource: AsyncTrees) -> None:
            self.create = async_streaming(resource.create)

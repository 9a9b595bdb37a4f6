"""The tea shop's server: what the requests of the docs get for an answer."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.harness.servers import Loopback, Received, Reply, json_reply

_CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*, authorization",
    "access-control-allow-methods": "*",
    "access-control-expose-headers": "*",
}
_PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@dataclass
class Shop:
    """Answers the requests of ``shop.yaml``, and those for feedback.

    Attributes:
        loopback: Where it runs, once it does.
        permits: Whether pages of other hosts may read what it answers.
        poured: Set by a test to let a stream go on after its first event.
    """

    loopback: Loopback | None = None
    permits: bool = True
    poured: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        assert self.loopback is not None
        return self.loopback.url

    @property
    def last(self) -> Received:
        assert self.loopback is not None
        return next(
            r for r in reversed(self.loopback.received) if r.method != "OPTIONS"
        )

    def answer(self, request: Received) -> Reply:
        headers = _CORS if self.permits else {}
        if request.method == "OPTIONS":
            return Reply(204, headers=headers)
        reply = self._answers().get((request.method, request.path), _missing)(request)
        return Reply(reply.status, reply.body, {**reply.headers, **headers})

    def _answers(self) -> dict[tuple[str, str], Callable[[Received], Reply]]:
        return {
            ("GET", "/teas"): lambda _: json_reply(
                '{"data":[{"id":12345678901234567890}]}'
            ),
            ("POST", "/teas"): lambda request: json_reply(
                request.body, 201, x_tea="green"
            ),
            ("DELETE", "/teas/tea_1"): lambda _: Reply(204),
            ("POST", "/brews"): self._brew,
            ("POST", "/pictures"): _upload,
            ("GET", "/pictures/pic_1/content"): lambda _: Reply(
                200, _PICTURE, {"content-type": "image/png"}
            ),
            ("POST", "/feedback"): lambda _: Reply(204),
        }

    def _brew(self, request: Received) -> Reply:
        if not json.loads(request.body).get("stream"):
            return json_reply('{"id":"pot_1"}')
        return Reply(200, self._steps(), {"content-type": "text/event-stream"})

    def _steps(self) -> Iterator[bytes]:
        yield b'event: step\ndata: {"name":"heat"}\n\n'
        self.poured.wait(10)
        self.poured.clear()
        yield b'event: step\ndata: {"name":"pour"}\n\ndata: [DONE]\n\n'


def _missing(request: Received) -> Reply:
    return json_reply(json.dumps({"message": f"no {request.path}"}), 404)


def _upload(request: Received) -> Reply:
    return json_reply(json.dumps({"title": "Tea time", "size": len(request.body)}))

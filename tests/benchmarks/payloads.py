"""What the canned API answers: bodies of usual size, in the shape of a chat API."""

from __future__ import annotations

import json

MODEL = json.dumps(
    {"id": "m-large", "object": "model", "created": 1763900000, "owned_by": "nobody"}
).encode()

COMPLETION = json.dumps(
    {
        "id": "chatcmpl-0123456789abcdef",
        "object": "chat.completion",
        "created": 1763900000,
        "model": "m-large",
        "choices": [
            {
                "index": 0,
                "message": {
                    "role": "assistant",
                    "content": "Of the three panels the one in the middle is the widest.",
                    "refusal": None,
                    "annotations": [],
                },
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {
            "prompt_tokens": 19,
            "completion_tokens": 12,
            "total_tokens": 31,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        },
        "service_tier": "default",
        "system_fingerprint": "fp_0",
    }
).encode()

MESSAGES = [
    {"role": "system", "content": "Answer in one sentence."},
    {"role": "user", "content": "Which panel is the widest?"},
]


def chunks(count: int) -> list[bytes]:
    """``count`` server-sent events with a piece of a completion each, and the event that ends the stream."""
    events: list[bytes] = []
    for number in range(count):
        last = number == count - 1
        chunk = {
            "id": "chatcmpl-0123456789abcdef",
            "object": "chat.completion.chunk",
            "created": 1763900000,
            "model": "m-large",
            "service_tier": "default",
            "system_fingerprint": "fp_0",
            "choices": [
                {
                    "index": 0,
                    "delta": {} if last else {"content": f" word{number}"},
                    "logprobs": None,
                    "finish_reason": "stop" if last else None,
                }
            ],
        }
        events.append(b"data: " + json.dumps(chunk).encode() + b"\n\n")
    return [*events, b"data: [DONE]\n\n"]

"""The routes of `audio.transcriptions`."""

from __future__ import annotations

from .._runtime import (
    Events,
    Json,
    Multipart,
    Operation,
    Outcome,
    Parameter,
    Part,
    Ref,
    ResponseHeader,
    Router,
    Style,
)
from ._errors import ERROR_RESPONSE

ROUTER = Router(
    "audio.transcriptions",
    Operation(
        "POST",
        "/audio/transcriptions",
        method="create",
        request="AudioTranscriptionsCreate",
        parameters=(
            Parameter("OpenAI-Organization", "header", "organization"),
            Parameter("OpenAI-Project", "header", "project"),
        ),
        body=(
            Multipart(
                Ref("CreateTranscriptionRequest"),
                parts={
                    "languages": Part(style=Style("deepObject")),
                    "keywords": Part(style=Style("deepObject")),
                    "include": Part(style=Style("deepObject")),
                    "timestamp_granularities": Part(style=Style("deepObject")),
                    "chunking_strategy": Part(style=Style("deepObject")),
                    "known_speaker_names": Part(style=Style("deepObject")),
                    "known_speaker_references": Part(style=Style("deepObject")),
                },
            ),
        ),
        answers={
            200: Outcome(
                Json(
                    Ref("Transcription | TranscriptionDiarized | TranscriptionVerbose")
                ),
                headers=(
                    ResponseHeader("x-request-id", Ref("str")),
                    ResponseHeader("openai-processing-ms", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-reset-requests", Ref("str")),
                    ResponseHeader("x-ratelimit-reset-tokens", Ref("str")),
                ),
            ),
            400: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            401: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
            429: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(
                    ResponseHeader("x-request-id", Ref("str")),
                    ResponseHeader("retry-after", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-limit-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-requests", Ref("int")),
                    ResponseHeader("x-ratelimit-remaining-tokens", Ref("int")),
                    ResponseHeader("x-ratelimit-reset-requests", Ref("str")),
                    ResponseHeader("x-ratelimit-reset-tokens", Ref("str")),
                ),
            ),
            500: Outcome(
                Json(Ref("ErrorResponse")),
                headers=(ResponseHeader("x-request-id", Ref("str")),),
            ),
        },
        errors={
            400: ERROR_RESPONSE,
            401: ERROR_RESPONSE,
            429: ERROR_RESPONSE,
            500: ERROR_RESPONSE,
        },
        events=Events(
            Ref("TranscriptionStreamEvent"), flag="stream", flag_location="body"
        ),
    ),
)

"""Calls of the official client that no signature tells of: streams, uploads, downloads, waiting, pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_SAY = [{"role": "user", "content": "Hello"}]
_IMAGE = ("a.png", b"\x89PNG\r\n", "image/png")
_SOUND = ("a.wav", b"RIFF", "audio/wav")
_FILM = ("a.mp4", b"film", "video/mp4")
_TEXT = ("a.txt", b"text")

Call = Callable[[Any], Any]

#: The client gives a stream: each of these is read to its end, and has at least two events.
STREAMS: dict[str, Call] = {
    "chat.completions": lambda c: c.chat.completions.create(
        model="m", messages=_SAY, stream=True
    ),
    "completions": lambda c: c.completions.create(model="m", prompt="x", stream=True),
    "responses": lambda c: c.responses.create(model="m", input="x", stream=True),
    "responses.retrieve": lambda c: c.responses.retrieve("r", stream=True),
    "beta.responses": lambda c: c.beta.responses.create(
        model="m", input="x", stream=True
    ),
    "beta.threads.runs": lambda c: c.beta.threads.runs.create(
        "t", assistant_id="a", stream=True
    ),
    "beta.threads.create_and_run": lambda c: c.beta.threads.create_and_run(
        assistant_id="a", stream=True
    ),
    "submit_tool_outputs": lambda c: c.beta.threads.runs.submit_tool_outputs(
        "r", thread_id="t", tool_outputs=[], stream=True
    ),
    "images.generate": lambda c: c.images.generate(prompt="x", stream=True),
    "images.edit": lambda c: c.images.edit(image=_IMAGE, prompt="x", stream=True),
    "audio.transcriptions": lambda c: c.audio.transcriptions.create(
        model="whisper-1", file=_SOUND, stream=True
    ),
}

#: The client puts a stream together to one result: managers of contexts.
GATHERED: dict[str, Call] = {
    "chat.completions": lambda c: c.chat.completions.stream(model="m", messages=_SAY),
    "responses": lambda c: c.responses.stream(model="m", input="x"),
    "beta.threads.runs": lambda c: c.beta.threads.runs.stream(
        thread_id="t", assistant_id="a"
    ),
    "create_and_run_stream": lambda c: c.beta.threads.create_and_run_stream(
        assistant_id="a"
    ),
    "submit_tool_outputs_stream": lambda c: c.beta.threads.runs.submit_tool_outputs_stream(
        run_id="r", thread_id="t", tool_outputs=[]
    ),
}

#: Everything else; what has something to read is read.
CALLS: dict[str, Call] = {
    "chat.completions.parse": lambda c: c.chat.completions.parse(
        model="m", messages=_SAY
    ),
    "responses.parse": lambda c: c.responses.parse(model="m", input="x"),
    "runs.create_and_poll": lambda c: c.beta.threads.runs.create_and_poll(
        thread_id="t", assistant_id="a"
    ),
    "create_and_run_poll": lambda c: c.beta.threads.create_and_run_poll(
        assistant_id="a"
    ),
    "submit_tool_outputs_and_poll": lambda c: c.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id="r", thread_id="t", tool_outputs=[]
    ),
    "speech": lambda c: c.audio.speech.create(model="tts-1", voice="alloy", input="x"),
    "transcriptions.text": lambda c: c.audio.transcriptions.create(
        model="whisper-1", file=_SOUND, response_format="text"
    ),
    "transcriptions.verbose": lambda c: c.audio.transcriptions.create(
        model="whisper-1", file=_SOUND, response_format="verbose_json"
    ),
    "transcriptions.diarized": lambda c: c.audio.transcriptions.create(
        model="gpt-4o-transcribe-diarize", file=_SOUND, response_format="diarized_json"
    ),
    "translations.verbose": lambda c: c.audio.translations.create(
        model="whisper-1", file=_SOUND, response_format="verbose_json"
    ),
    "images.edit": lambda c: c.images.edit(
        image=[_IMAGE, _IMAGE], mask=_IMAGE, prompt="x"
    ),
    "images.create_variation": lambda c: c.images.create_variation(image=_IMAGE),
    "files.create": lambda c: c.files.create(file=_TEXT, purpose="batch"),
    "files.content": lambda c: c.files.content("f"),
    "files.wait": lambda c: c.files.wait_for_processing("f", poll_interval=0.01),
    "uploads.chunked": lambda c: c.uploads.upload_file_chunked(
        file=b"abc",
        filename="a.txt",
        bytes=3,
        mime_type="text/plain",
        purpose="assistants",
    ),
    "vector_stores.files.upload_and_poll": lambda c: c.vector_stores.files.upload_and_poll(
        vector_store_id="v", file=_TEXT, poll_interval_ms=10
    ),
    "vector_stores.files.create_and_poll": lambda c: c.vector_stores.files.create_and_poll(
        "f", vector_store_id="v", poll_interval_ms=10
    ),
    "vector_stores.file_batches.create_and_poll": lambda c: c.vector_stores.file_batches.create_and_poll(
        "v", file_ids=["f"], poll_interval_ms=10
    ),
    "vector_stores.file_batches.upload_and_poll": lambda c: c.vector_stores.file_batches.upload_and_poll(
        "v", files=[_TEXT], poll_interval_ms=10
    ),
    "videos.create_and_poll": lambda c: c.videos.create_and_poll(
        prompt="x", input_reference=_IMAGE, poll_interval_ms=10
    ),
    "videos.download_content": lambda c: c.videos.download_content("v"),
    "videos.edit": lambda c: c.videos.edit(prompt="x", video=_FILM),
    "skills.create": lambda c: c.skills.create(files=[_TEXT]),
    "skills.content": lambda c: c.skills.content.retrieve("s"),
    "containers.files.content": lambda c: c.containers.files.content.retrieve(
        "f", container_id="c"
    ),
    "realtime.calls.create": lambda c: c.realtime.calls.create(
        sdp="v=0", session={"type": "realtime"}
    ),
    "raw": lambda c: c.models.with_raw_response.list(),
}

#: Lists whose pages follow one another: read to the end, which must come.
PAGES: dict[str, Call] = {
    "files": lambda c: c.files.list(limit=1),
    "models": lambda c: c.models.list(),
    "input_items": lambda c: c.responses.input_items.list("r"),
    "conversations.items": lambda c: c.conversations.items.list("c"),
    "admin users": lambda c: c.admin.organization.users.list(),
    "usage": lambda c: c.admin.organization.usage.completions(start_time=1),
}

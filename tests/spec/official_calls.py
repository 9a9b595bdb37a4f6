"""Calls that the official Python client and ours can both make, one line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HELLO = [{"role": "user", "content": "When is high tide?"}]
TOOL = {
    "type": "function",
    "function": {"name": "get_tide", "parameters": {"type": "object"}},
}
FILE = ("tides.jsonl", b'{"a": 1}\n', "application/jsonl")
SOUND = ("harbour.mp3", b"sound", "audio/mpeg")
IMAGE = ("lighthouse.png", b"image", "image/png")
STRING_CHECK: dict[str, Any] = {
    "type": "string_check",
    "name": "exact",
    "operation": "eq",
    "input": "{{ sample.output_text }}",
    "reference": "{{ item.answer }}",
}
DATA: dict[str, Any] = {"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}}

#: Where a call goes, in words -> the call.
CALLS: dict[str, Callable[[Any], Any]] = {
    # Responses
    "responses.create": lambda c: c.responses.create(
        model="gpt-4o-mini",
        input="When is high tide?",
        tools=[{"type": "web_search"}],
        reasoning={"effort": "low"},
        max_output_tokens=100,
        metadata={"topic": "tides"},
    ),
    "responses.create null": lambda c: c.responses.create(
        model="gpt-4o-mini", input=HELLO, instructions=None, temperature=0
    ),
    "responses.create stream": lambda c: list(
        c.responses.create(model="gpt-4o-mini", input="Hello", stream=True)
    ),
    "responses.retrieve": lambda c: c.responses.retrieve("resp_1"),
    "responses.retrieve include": lambda c: c.responses.retrieve(
        "resp_1", include=["reasoning.encrypted_content"]
    ),
    "responses.delete": lambda c: c.responses.delete("resp_1"),
    "responses.cancel": lambda c: c.responses.cancel("resp_1"),
    "responses.compact": lambda c: c.responses.compact(model="gpt-5", input="Hello"),
    "responses.input_items.list": lambda c: list(
        c.responses.input_items.list("resp_1", limit=5, order="asc")
    ),
    "responses.input_tokens.count": lambda c: c.responses.input_tokens.count(
        model="gpt-5", input="Hello"
    ),
    # Chat and the other models
    "chat.completions.create": lambda c: c.chat.completions.create(
        model="gpt-4o-mini",
        messages=HELLO,
        tools=[TOOL],
        tool_choice="auto",
        temperature=0.5,
        stop=["\n"],
        logit_bias={"50256": -100},
    ),
    "chat.completions.create vision": lambda c: c.chat.completions.create(
        model="gpt-4o",
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Which bird?"},
                    {"type": "image_url", "image_url": {"url": "https://e.org/h.jpg"}},
                ],
            }
        ],
        seed=None,
    ),
    "chat.completions.create stream": lambda c: list(
        c.chat.completions.create(
            model="gpt-4o-mini",
            messages=HELLO,
            stream=True,
            stream_options={"include_usage": True},
        )
    ),
    "chat.completions.list": lambda c: list(
        c.chat.completions.list(model="gpt-4o", metadata={"topic": "tides"}, limit=2)
    ),
    "chat.completions.retrieve": lambda c: c.chat.completions.retrieve("chatcmpl-1"),
    "chat.completions.update": lambda c: c.chat.completions.update(
        "chatcmpl-1", metadata={"reviewed": "yes"}
    ),
    "chat.completions.delete": lambda c: c.chat.completions.delete("chatcmpl-1"),
    "chat.completions.messages.list": lambda c: list(
        c.chat.completions.messages.list("chatcmpl-1", order="desc")
    ),
    "completions.create": lambda c: c.completions.create(
        model="gpt-3.5-turbo-instruct", prompt=["One", "Two"], max_tokens=5
    ),
    "embeddings.create": lambda c: c.embeddings.create(
        model="text-embedding-3-small", input=["high tide"], encoding_format="float"
    ),
    "moderations.create": lambda c: c.moderations.create(input="Hello"),
    "models.list": lambda c: list(getattr(r := c.models.list(), "data", r)),
    "models.retrieve": lambda c: c.models.retrieve("gpt-4o"),
    "models.retrieve fine-tuned": lambda c: c.models.retrieve("ft:gpt-4o:acme:x/y:1"),
    "models.delete": lambda c: c.models.delete("ft:gpt-4o:acme::1"),
    # Images and audio
    "images.generate": lambda c: c.images.generate(
        prompt="A lighthouse", model="gpt-image-1", n=2
    ),
    "images.edit": lambda c: c.images.edit(
        image=IMAGE, prompt="Let the lamp shine", mask=IMAGE, n=2
    ),
    "images.create_variation": lambda c: c.images.create_variation(
        image=IMAGE, n=2, size="512x512"
    ),
    "audio.speech.create": lambda c: c.audio.speech.create(
        model="tts-1", input="Hello", voice="marin"
    ),
    "audio.transcriptions.create": lambda c: c.audio.transcriptions.create(
        file=SOUND, model="whisper-1", timestamp_granularities=["word"], temperature=0
    ),
    "audio.translations.create": lambda c: c.audio.translations.create(
        file=SOUND, model="whisper-1"
    ),
    # Files
    "files.create": lambda c: c.files.create(
        file=FILE,
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
    ),
    "files.list": lambda c: list(c.files.list(purpose="batch", after="file-0")),
    "files.retrieve": lambda c: c.files.retrieve("file-1"),
    "files.content": lambda c: c.files.content("file-1"),
    "files.delete": lambda c: c.files.delete("file-1"),
    "uploads.create": lambda c: c.uploads.create(
        bytes=9, filename="t.jsonl", mime_type="text/jsonl", purpose="batch"
    ),
    "uploads.parts.create": lambda c: c.uploads.parts.create("upload_1", data=b"part"),
    "uploads.complete": lambda c: c.uploads.complete("upload_1", part_ids=["part_1"]),
    "uploads.cancel": lambda c: c.uploads.cancel("upload_1"),
    # Vector stores
    "vector_stores.create": lambda c: c.vector_stores.create(
        name="Tides", file_ids=["file-1"]
    ),
    "vector_stores.list": lambda c: list(c.vector_stores.list(before="vs_9")),
    "vector_stores.update": lambda c: c.vector_stores.update("vs_1", name=None),
    "vector_stores.search": lambda c: list(
        getattr(r := c.vector_stores.search("vs_1", query="tide"), "data", r)
    ),
    "vector_stores.files.create": lambda c: c.vector_stores.files.create(
        "vs_1", file_id="file-1", attributes={"year": 2026}
    ),
    "vector_stores.files.list": lambda c: list(
        c.vector_stores.files.list("vs_1", filter="completed")
    ),
    "vector_stores.file_batches.create": lambda c: c.vector_stores.file_batches.create(
        "vs_1", file_ids=["file-1"]
    ),
    # Batches, fine-tuning, evals
    "batches.create": lambda c: c.batches.create(
        completion_window="24h", endpoint="/v1/embeddings", input_file_id="file-1"
    ),
    "batches.list": lambda c: list(c.batches.list(limit=3)),
    "fine_tuning.jobs.create": lambda c: c.fine_tuning.jobs.create(
        model="gpt-4o-mini", training_file="file-1", suffix="tides"
    ),
    "fine_tuning.jobs.list": lambda c: list(
        c.fine_tuning.jobs.list(metadata={"night": "12"})
    ),
    "fine_tuning.jobs.pause": lambda c: c.fine_tuning.jobs.pause("ftjob-1"),
    "fine_tuning.jobs.list_events": lambda c: list(
        c.fine_tuning.jobs.list_events("ftjob-1")
    ),
    "fine_tuning.jobs.checkpoints.list": lambda c: list(
        c.fine_tuning.jobs.checkpoints.list("ftjob-1")
    ),
    "fine_tuning.alpha.graders.run": lambda c: c.fine_tuning.alpha.graders.run(
        grader=STRING_CHECK, model_sample="18:42"
    ),
    "evals.create": lambda c: c.evals.create(
        data_source_config={"type": "custom", "item_schema": {"type": "object"}},
        testing_criteria=[STRING_CHECK],
    ),
    "evals.runs.create": lambda c: c.evals.runs.create("eval_1", data_source=DATA),
    "evals.runs.output_items.list": lambda c: list(
        c.evals.runs.output_items.list(run_id="run_1", eval_id="eval_1", status="fail")
    ),
    # Assistants
    "beta.assistants.create": lambda c: c.beta.assistants.create(
        model="gpt-4o", tools=[{"type": "file_search"}]
    ),
    "beta.threads.create": lambda c: c.beta.threads.create(messages=HELLO),
    "beta.threads.messages.create": lambda c: c.beta.threads.messages.create(
        "thread_1", role="user", content="Hello"
    ),
    "beta.threads.runs.create": lambda c: c.beta.threads.runs.create(
        "thread_1", assistant_id="asst_1"
    ),
    "beta.threads.runs.steps.list": lambda c: list(
        c.beta.threads.runs.steps.list(run_id="run_1", thread_id="thread_1")
    ),
    "beta.threads.runs.submit_tool_outputs": (
        lambda c: c.beta.threads.runs.submit_tool_outputs(
            run_id="run_1",
            thread_id="thread_1",
            tool_outputs=[{"tool_call_id": "call_1", "output": "18:42"}],
        )
    ),
    # Administration
    "admin api keys": lambda c: c.admin.organization.admin_api_keys.create(name="Key"),
    "audit logs": lambda c: list(
        c.admin.organization.audit_logs.list(
            effective_at={"gte": 5}, event_types=["invite.sent"], limit=2
        )
    ),
    "invites": lambda c: c.admin.organization.invites.create(
        email="jo@example.org", role="reader"
    ),
    "users": lambda c: c.admin.organization.users.update("user_1", role="owner"),
    "projects": lambda c: c.admin.organization.projects.archive("proj_1"),
    "project users": lambda c: list(
        c.admin.organization.projects.users.list("proj_1", limit=2)
    ),
    "rate limits": lambda c: (
        c.admin.organization.projects.rate_limits.update_rate_limit(
            rate_limit_id="rl_1", project_id="proj_1", max_requests_per_1_minute=5
        )
    ),
    "certificates": lambda c: list(
        getattr(
            r := c.admin.organization.certificates.activate(certificate_ids=["cert_1"]),
            "data",
            r,
        )
    ),
    "usage": lambda c: list(
        getattr(
            r := c.admin.organization.usage.completions(start_time=1, batch=True),
            "data",
            r,
        )
    ),
    "costs": lambda c: list(
        getattr(r := c.admin.organization.usage.costs(start_time=1), "data", r)
    ),
}

"""Calls of assistants and of all that is theirs."""

from __future__ import annotations

from .call import Call, call, stream
from .models import FUNCTION, HELLO

OUTPUTS = [{"tool_call_id": "call_1", "output": "18:42"}]

CALLS: list[Call] = [
    call(
        "beta.assistants.create",
        model="gpt-4o",
        name="Pilot",
        tools=[{"type": "file_search"}, {"type": "function", "function": FUNCTION}],
        tool_resources={"file_search": {"vector_store_ids": ["vs_1"]}},
        response_format="auto",
    ),
    call("beta.assistants.list", order="desc", limit=20),
    call("beta.assistants.retrieve", "asst_1"),
    call("beta.assistants.update", "asst_1", instructions="Be brief.", name=None),
    call("beta.assistants.delete", "asst_1"),
    call("beta.threads.create").but(
        **dict.fromkeys(("content-type", "body"), "ours sends no body without a field")
    ),
    call("beta.threads.create: messages", messages=HELLO, metadata={"a": "b"}),
    call(
        "beta.threads.create_and_run", assistant_id="asst_1", thread={"messages": HELLO}
    ),
    stream("beta.threads.create_and_run: streamed", assistant_id="asst_1"),
    call("beta.threads.retrieve", "thread_1"),
    call("beta.threads.update", "thread_1", metadata={"a": "b"}),
    call("beta.threads.delete", "thread_1"),
    call(
        "beta.threads.messages.create",
        "thread_1",
        role="user",
        content="Hello",
        attachments=[{"file_id": "file-1", "tools": [{"type": "file_search"}]}],
    ),
    call("beta.threads.messages.list", "thread_1", run_id="run_1"),
    call("beta.threads.messages.retrieve", thread_id="thread_1", message_id="msg_1"),
    call(
        "beta.threads.messages.update",
        thread_id="thread_1",
        message_id="msg_1",
        metadata={"a": "b"},
    ),
    call("beta.threads.messages.delete", thread_id="thread_1", message_id="msg_1"),
    call(
        "beta.threads.runs.create",
        "thread_1",
        assistant_id="asst_1",
        include=["step_details.tool_calls[*].file_search.results[*].content"],
        additional_messages=HELLO,
        truncation_strategy={"type": "last_messages", "last_messages": 3},
    ),
    stream("beta.threads.runs.create: streamed", "thread_1", assistant_id="asst_1"),
    call("beta.threads.runs.list", "thread_1"),
    call("beta.threads.runs.retrieve", thread_id="thread_1", run_id="run_1"),
    call("beta.threads.runs.update", thread_id="thread_1", run_id="run_1", metadata={}),
    call("beta.threads.runs.cancel", thread_id="thread_1", run_id="run_1"),
    call(
        "beta.threads.runs.submit_tool_outputs",
        thread_id="thread_1",
        run_id="run_1",
        tool_outputs=OUTPUTS,
    ),
    stream(
        "beta.threads.runs.submit_tool_outputs: streamed",
        thread_id="thread_1",
        run_id="run_1",
        tool_outputs=OUTPUTS,
    ),
    call("beta.threads.runs.steps.list", thread_id="thread_1", run_id="run_1", limit=1),
    call(
        "beta.threads.runs.steps.retrieve",
        thread_id="thread_1",
        run_id="run_1",
        step_id="step_1",
        include=["step_details.tool_calls[*].file_search.results[*].content"],
    ),
]

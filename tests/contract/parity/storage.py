"""Calls of what keeps files, searches them, and works on them in the background."""

from __future__ import annotations

from typing import Any

from .call import Call, call
from .models import HELLO, THIS

LINES = ("tides.jsonl", b'{"a": 1}\r\n{"b": 2}\r\n', "application/jsonl")
CHECK: dict[str, Any] = {
    "type": "string_check",
    "name": "exact",
    "operation": "eq",
    "input": "{{ sample.output_text }}",
    "reference": "{{ item.answer }}",
}
DATA: dict[str, Any] = {"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}}

CALLS: list[Call] = [
    call("files.create", file=LINES, purpose="batch"),
    call(
        "files.create: expires",
        file=THIS,
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
    ),
    call("files.create: bytes", file=b"\x00\xff--\r\n", purpose="user_data"),
    call("files.list", purpose="batch", limit=2, order="desc"),
    call("files.retrieve", "file-1"),
    call("files.content", "file-1").but(
        accept="ours accepts what the reference says; application/binary is not registered"
    ),
    call("files.delete", "file-1"),
    call(
        "uploads.create",
        bytes=9,
        filename="tides.jsonl",
        mime_type="text/jsonl",
        purpose="batch",
    ),
    call("uploads.parts.create", "upload_1", data=b"part"),
    call(
        "uploads.complete", "upload_1", part_ids=["part_1", "part_2"], md5="d41d8cd98f"
    ),
    call("uploads.cancel", "upload_1"),
    call(
        "vector_stores.create",
        name="Tides",
        file_ids=["file-1"],
        expires_after={"anchor": "last_active_at", "days": 7},
        chunking_strategy={
            "type": "static",
            "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400},
        },
    ),
    call("vector_stores.list", before="vs_9", limit=2),
    call("vector_stores.retrieve", "vs_1"),
    call("vector_stores.update", "vs_1", name=None, metadata={"a": "b"}),
    call("vector_stores.delete", "vs_1"),
    call(
        "vector_stores.search",
        "vs_1",
        query=["tide", "moon"],
        filters={"type": "eq", "key": "year", "value": 2026},
        ranking_options={"score_threshold": 0.5},
        rewrite_query=True,
    ),
    call(
        "vector_stores.files.create",
        "vs_1",
        file_id="file-1",
        attributes={"year": 2026, "checked": True},
    ),
    call("vector_stores.files.list", "vs_1", filter="completed"),
    call("vector_stores.files.retrieve", vector_store_id="vs_1", file_id="file-1"),
    call(
        "vector_stores.files.update",
        vector_store_id="vs_1",
        file_id="file-1",
        attributes=None,
    ),
    call("vector_stores.files.content", vector_store_id="vs_1", file_id="file-1"),
    call("vector_stores.files.delete", vector_store_id="vs_1", file_id="file-1"),
    call(
        "vector_stores.file_batches.create",
        "vs_1",
        file_ids=["file-1"],
        attributes=None,
    ),
    call(
        "vector_stores.file_batches.retrieve", vector_store_id="vs_1", batch_id="vsfb_1"
    ),
    call(
        "vector_stores.file_batches.cancel", vector_store_id="vs_1", batch_id="vsfb_1"
    ),
    call(
        "vector_stores.file_batches.list_files",
        vector_store_id="vs_1",
        batch_id="vsfb_1",
        order="asc",
    ),
    call(
        "batches.create",
        completion_window="24h",
        endpoint="/v1/embeddings",
        input_file_id="file-1",
        output_expires_after={"anchor": "created_at", "seconds": 3600},
    ),
    call("batches.list", limit=3),
    call("batches.retrieve", "batch_1"),
    call("batches.cancel", "batch_1"),
    call(
        "fine_tuning.jobs.create",
        model="gpt-4o-mini",
        training_file="file-1",
        suffix="tides",
        seed=1,
        method={
            "type": "dpo",
            "dpo": {"hyperparameters": {"beta": 0.1, "n_epochs": "auto"}},
        },
        integrations=[{"type": "wandb", "wandb": {"project": "tides"}}],
    ),
    call("fine_tuning.jobs.list", metadata={"night": "12"}),
    call("fine_tuning.jobs.retrieve", "ftjob-1"),
    call("fine_tuning.jobs.cancel", "ftjob-1"),
    call("fine_tuning.jobs.pause", "ftjob-1"),
    call("fine_tuning.jobs.resume", "ftjob-1"),
    call("fine_tuning.jobs.list_events", "ftjob-1", limit=4),
    call("fine_tuning.jobs.checkpoints.list", "ftjob-1"),
    call("fine_tuning.checkpoints.permissions.list", "ft:gpt-4o:acme::1"),
    call(
        "fine_tuning.checkpoints.permissions.create",
        "ft:gpt-4o:acme::1",
        project_ids=["proj_1"],
    ),
    call(
        "fine_tuning.checkpoints.permissions.delete",
        fine_tuned_model_checkpoint="ft:gpt-4o:acme::1",
        permission_id="cp_1",
    ),
    call("fine_tuning.alpha.graders.run", grader=CHECK, model_sample="18:42"),
    call("fine_tuning.alpha.graders.validate", grader=CHECK),
    call(
        "evals.create",
        name="Tides",
        data_source_config={"type": "custom", "item_schema": {"type": "object"}},
        testing_criteria=[CHECK],
    ),
    call("evals.list", order_by="updated_at"),
    call("evals.retrieve", "eval_1"),
    call("evals.update", "eval_1", name="Tides", metadata=None),
    call("evals.delete", "eval_1"),
    call("evals.runs.create", "eval_1", data_source=DATA),
    call(
        "evals.runs.create: completions",
        "eval_1",
        name="Nightly",
        data_source={
            "type": "completions",
            "model": "gpt-4o-mini",
            "input_messages": {"type": "template", "template": HELLO},
            "source": {"type": "file_content", "content": [{"item": {"answer": 42}}]},
            "sampling_params": {"temperature": 0.2},
        },
    ),
    call("evals.runs.list", "eval_1", status="failed"),
    call("evals.runs.retrieve", eval_id="eval_1", run_id="run_1"),
    call("evals.runs.cancel", eval_id="eval_1", run_id="run_1").but(
        path="the reference has no /cancel at the end, which the official client sends"
    ),
    call("evals.runs.delete", eval_id="eval_1", run_id="run_1"),
    call(
        "evals.runs.output_items.list", eval_id="eval_1", run_id="run_1", status="fail"
    ),
    call(
        "evals.runs.output_items.retrieve",
        eval_id="eval_1",
        run_id="run_1",
        output_item_id="item_1",
    ),
]

"""Calls of what answers, completes, draws, speaks and listens."""

from __future__ import annotations

from pathlib import Path

from .call import Call, call, stream

HELLO = [{"role": "user", "content": "When is high tide?"}]
TIDE = {
    "type": "object",
    "properties": {"harbour": {"type": "string"}},
    "required": ["harbour"],
    "additionalProperties": False,
}
FUNCTION = {"name": "get_tide", "description": "Look a tide up", "parameters": TIDE}
SCHEMA = {"name": "tide", "schema": TIDE, "strict": True}
SOUND = ("harbour.mp3", b"sound", "audio/mpeg")
PICTURE = ("lighthouse.png", b"\x89PNG", "image/png")
THIS = Path(__file__)

CALLS: list[Call] = [
    call("responses.create", model="gpt-4o-mini", input="When is high tide?"),
    call(
        "responses.create: tools and reasoning",
        model="gpt-5",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "Which bird is this? Ælfgifu 鳥"},
                    {
                        "type": "input_image",
                        "image_url": "https://example.org/bird.png",
                        "detail": "low",
                    },
                ],
            },
            {
                "type": "function_call_output",
                "call_id": "call_1",
                "output": '{"high": "18:42"}',
            },
        ],
        tools=[
            {"type": "function", "strict": True, **FUNCTION},
            {"type": "web_search"},
            {"type": "file_search", "vector_store_ids": ["vs_1"], "max_num_results": 3},
            {"type": "code_interpreter", "container": {"type": "auto"}},
        ],
        tool_choice={"type": "function", "name": "get_tide"},
        reasoning={"effort": "low", "summary": "auto"},
        text={"format": {"type": "json_schema", **SCHEMA}},
        include=["reasoning.encrypted_content"],
        max_output_tokens=100,
        metadata={"topic": "tides"},
        parallel_tool_calls=False,
        store=False,
        top_p=0.25,
    ),
    call(
        "responses.create: nulls",
        model="gpt-4o-mini",
        input=HELLO,
        instructions=None,
        temperature=0,
        previous_response_id=None,
    ),
    stream("responses.create: streamed", model="gpt-4o-mini", input="Hello"),
    call("responses.retrieve", "resp_1"),
    call(
        "responses.retrieve: include",
        "resp_1",
        include=["reasoning.encrypted_content", "message.output_text.logprobs"],
    ),
    stream("responses.retrieve: streamed", "resp_1", starting_after=7),
    call("responses.cancel", "resp_1"),
    call("responses.delete", "resp_1").but(
        accept="there is no answer to accept; ours asks for the errors, which are JSON"
    ),
    call("responses.compact", model="gpt-5", input="Hello"),
    call("responses.input_items.list", "resp_1", limit=5, order="asc"),
    call(
        "responses.input_items.list: include",
        "resp_1",
        include=["file_search_call.results"],
    ),
    call("responses.input_tokens.count", model="gpt-5", input="Hello"),
    call("chat.completions.create", model="gpt-4o-mini", messages=HELLO),
    call(
        "chat.completions.create: tools",
        model="gpt-4o-mini",
        messages=[
            {"role": "developer", "content": "Answer in one sentence."},
            *HELLO,
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [
                    {
                        "id": "call_1",
                        "type": "function",
                        "function": {"name": "get_tide", "arguments": "{}"},
                    }
                ],
            },
            {"role": "tool", "tool_call_id": "call_1", "content": "18:42"},
        ],
        tools=[{"type": "function", "function": FUNCTION}],
        tool_choice="auto",
        temperature=0.5,
        stop=["\n", "."],
        logit_bias={"50256": -100},
        logprobs=True,
        top_logprobs=2,
        seed=None,
    ),
    call(
        "chat.completions.create: vision, audio and JSON",
        model="gpt-4o",
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Which bird?"},
                    {"type": "image_url", "image_url": {"url": "https://e.org/b.jpg"}},
                    {
                        "type": "input_audio",
                        "input_audio": {"data": "c291bmQ=", "format": "wav"},
                    },
                ],
            }
        ],
        modalities=["text", "audio"],
        audio={"voice": "marin", "format": "mp3"},
        prediction={"type": "content", "content": "A gull."},
        response_format={"type": "json_schema", "json_schema": SCHEMA},
        web_search_options={"search_context_size": "low"},
        service_tier="flex",
    ),
    stream(
        "chat.completions.create: streamed",
        model="gpt-4o-mini",
        messages=HELLO,
        stream_options={"include_usage": True},
    ),
    call("chat.completions.list", limit=2),
    call(
        "chat.completions.list: metadata",
        model="gpt-4o",
        metadata={"topic": "tides & winds", "night": "12"},
        order="desc",
    ),
    call("chat.completions.retrieve", "chatcmpl-1"),
    call("chat.completions.update", "chatcmpl-1", metadata={"reviewed": "yes"}),
    call("chat.completions.delete", "chatcmpl-1"),
    call("chat.completions.messages.list", "chatcmpl-1", order="desc"),
    call(
        "completions.create",
        model="gpt-3.5-turbo-instruct",
        prompt=["One", "Two"],
        max_tokens=5,
        echo=True,
        suffix=None,
    ),
    stream("completions.create: streamed", model="davinci-002", prompt="One"),
    call(
        "embeddings.create",
        model="text-embedding-3-small",
        input=["high tide", "low tide"],
        encoding_format="float",
        dimensions=256,
    ),
    call("moderations.create", input="Hello"),
    call(
        "moderations.create: pictures",
        model="omni-moderation-latest",
        input=[
            {"type": "text", "text": "Hello"},
            {"type": "image_url", "image_url": {"url": "https://example.org/x.png"}},
        ],
    ),
    call("models.list"),
    call("models.retrieve", "gpt-4o"),
    call("models.retrieve: fine-tuned", "ft:gpt-4o:acme:x/y 1:7p"),
    call("models.delete", "ft:gpt-4o:acme::1"),
    call(
        "images.generate",
        prompt="A lighthouse",
        model="gpt-image-1",
        n=2,
        background="transparent",
        output_compression=80,
    ),
    stream("images.generate: streamed", prompt="A lighthouse", partial_images=2),
    call("images.edit", image=PICTURE, prompt="Add a gull", n=1, mask=PICTURE),
    call("images.edit: several", image=[PICTURE, b"more"], prompt="Add a gull"),
    stream("images.edit: streamed", image=PICTURE, prompt="Add a gull"),
    call("images.create_variation", image=PICTURE, n=2, size="512x512"),
    call("audio.speech.create", model="tts-1", input="Hello", voice="marin", speed=1.5),
    call("audio.transcriptions.create", file=SOUND, model="whisper-1", temperature=0),
    call(
        "audio.transcriptions.create: lists",
        file=("harbour.wav", b"sound"),
        model="gpt-4o-transcribe",
        include=["logprobs"],
        timestamp_granularities=["word", "segment"],
        response_format="verbose_json",
    ),
    call(
        "audio.transcriptions.create: chunks",
        file=b"sound",
        model="gpt-4o-transcribe-diarize",
        chunking_strategy={"type": "server_vad", "threshold": 0.5},
        known_speaker_names=["Jo"],
        known_speaker_references=["data:audio/wav;base64,AAAA"],
    ),
    stream(
        "audio.transcriptions.create: streamed", file=SOUND, model="gpt-4o-transcribe"
    ),
    call("audio.translations.create", file=THIS, model="whisper-1", prompt="A port"),
]

from __future__ import annotations

from typing_extensions import Required, TypedDict

ImportRequestParam = TypedDict(
    "ImportRequestParam",
    {
        "self": Required["str"],
        "@type": Required["str"],
        "type": "str",
        "1st": Required["int"],
        "class": "str",
        "fooBar": "str",
        "foo_bar": "str",
        "model_config": "str",
        "copy": "bool",
        "_private": "str",
        "名前": "str",
    },
    total=False,
)

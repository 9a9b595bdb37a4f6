import keyword
import sys

import pytest

from triptych.languages.python import identifiers
from triptych.model.names import Name


def name(text: str) -> Name:
    return Name.parse(text)


@pytest.mark.parametrize(
    ("text", "snake", "pascal", "constant"),
    [
        ("chatCompletion", "chat_completion", "ChatCompletion", "CHAT_COMPLETION"),
        ("URLCitation", "url_citation", "URLCitation", "URL_CITATION"),
        ("CREATE_USER", "create_user", "CreateUser", "CREATE_USER"),
        ("class", "class_", "Class", "CLASS"),
        ("none", "none", "None_", "NONE"),
        ("1h", "value_1h", "Value1h", "VALUE_1H"),
        ("", "value", "Value", "VALUE"),
        ("-->", "value", "Value", "VALUE"),
        ("größe", "größe", "Größe", "GRÖSSE"),
    ],
)
def test_casing(text: str, snake: str, pascal: str, constant: str) -> None:
    assert identifiers.snake(name(text)) == snake
    assert identifiers.pascal(name(text)) == pascal
    assert identifiers.constant(name(text)) == constant


@pytest.mark.parametrize(
    "text",
    [
        "x; import os",
        "a\nb",
        "__import__('os')",
        "\u202eabc",
        "ﬁle",
        "²",
        "名前",
        "a\u0300",
        "İstanbul",
        "$ref",
        "💥",
    ],
)
def test_whatever_the_text_the_result_is_an_identifier(text: str) -> None:
    for case in (identifiers.snake, identifiers.pascal, identifiers.constant):
        result = case(name(text))
        assert identifiers.is_identifier(result)
        assert not result.startswith("_")


def test_every_keyword_is_escaped() -> None:
    for word in keyword.kwlist:
        for case in (identifiers.snake, identifiers.pascal, identifiers.constant):
            assert not keyword.iskeyword(case(Name((word,))))


def test_settling_keeps_the_first_and_never_takes_anothers_name() -> None:
    assert identifiers.settle(["a", "b", "a", "a_2", "a"]) == [
        "a",
        "b",
        "a_3",
        "a_2",
        "a_4",
    ]


def test_settling_reserved_names() -> None:
    assert identifiers.settle(["self", "timeout"], ["self", "timeout"]) == [
        "self_",
        "timeout_",
    ]
    assert identifiers.settle(["copy", "copy_"], ["copy"]) == ["copy_", "copy__2"]


def test_settling_file_names_ignores_case() -> None:
    assert identifiers.settle(["foo", "Foo"], fold_case=True) == ["foo", "Foo_2"]


def test_files_that_windows_keeps_for_itself() -> None:
    assert identifiers.module_name("con") == "con_"
    assert identifiers.module_name("com1") == "com1_"
    assert identifiers.module_name("console") == "console"


def test_package_names() -> None:
    assert identifiers.package_name("Pet Store API") == "pet_store_api"
    assert identifiers.package_name("名前") == "client"
    assert identifiers.package_name("import") == "import_"


def test_a_package_never_stands_in_the_way_of_what_python_imports() -> None:
    assert identifiers.free_package("calendar", "client") == "calendar_client"
    assert identifiers.free_package("pydantic", "client") == "pydantic_client"
    assert identifiers.free_package("calendars", "client") == "calendars"
    public = {name.lower() for name in sys.stdlib_module_names if name[0] != "_"}
    # Of this Python, which may be newer than the list.
    assert len(public - identifiers.TAKEN_PACKAGES) < 10


def test_names_have_an_end() -> None:
    long = name("word " * 200)
    assert identifiers.snake(long).startswith("word_word")
    assert len(identifiers.snake(long)) <= identifiers.LONGEST
    assert len(identifiers.pascal(long)) <= identifiers.LONGEST
    assert len(identifiers.snake(name("x" * 500))) <= identifiers.LONGEST
    assert len(identifiers.module_name("名" * 100).encode()) <= identifiers.LONGEST

import os
import subprocess

import pytest

from triptych.languages.shell import Variable, expanding, word

HOSTILE = [
    "plain",
    "two words",
    "it's",
    'say "hi"',
    "$(touch /tmp/never) `id` ${HOME} $HOME",
    "back\\slash\\",
    "line\nbreak\n",
    "tab\tand\x1b[31m",
    "\u202ebidi\u2066",
    "!history !!",
    "-n",
    "--help",
    "~",
    "*?[a]{b,c}",
    "a=b;c&d|e>f<g#h",
    "#comment",
    "é 名前 💥",
    "",
]


def _printed(words: list[str], **environment: str) -> list[str]:
    script = "printf '%s\\0' " + " ".join(words)
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        check=True,
        env={**os.environ, **environment},
    )
    return done.stdout.decode().split("\0")[:-1]


def test_a_word_means_the_text_and_nothing_else() -> None:
    assert _printed([word(text) for text in HOSTILE]) == HOSTILE


@pytest.mark.parametrize("text", HOSTILE)
def test_a_word_shows_all_that_is_in_it(text: str) -> None:
    assert word(text).replace("\n", "").isprintable()


def test_what_no_word_can_hold_is_replaced() -> None:
    assert _printed([word("a\0b\ud800")]) == ["a\ufffdb\ufffd"]


def test_plain_text_needs_no_quotes() -> None:
    assert word("https://api.example.com/v1") == "https://api.example.com/v1"


def test_only_variables_are_expanded() -> None:
    words = [expanding((text, Variable("A_KEY"), text)) for text in HOSTILE]
    expected = [f"{text}the $(key){text}" for text in HOSTILE]
    assert _printed(words, A_KEY="the $(key)") == expected


def test_variables_and_letters_are_kept_apart() -> None:
    assert expanding(("a", Variable("KEY"), "b")) == '"a${KEY}b"'
    assert expanding(("a", Variable("KEY"), "/b")) == '"a$KEY/b"'


def test_a_variable_without_a_proper_name_is_printed() -> None:
    code = expanding((Variable("MY-KEY; id"),))
    assert code == "\"$(printenv 'MY-KEY; id')\""
    assert _printed([expanding((Variable("MY-KEY"),))], **{"MY-KEY": "x"}) == ["x"]

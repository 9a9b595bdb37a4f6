"""The site in one file: everything is in it, every link leads to a place in it, and it asks for nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from tests.conftest import REPOSITORY
from tests.corpus.site_checks import attributes, examine
from triptych.config import Config
from triptych.files import InputFile, InputFolder
from triptych.pipeline import make
from triptych.targets.docs import Options

FEATURES = REPOSITORY / "tests" / "features"


def _made(spec: Path, **options: object) -> dict[str, str]:
    config = Config(spec=str(spec))
    docs = Options(**options)  # type: ignore[arg-type]
    config = replace(config, targets=MappingProxyType({"docs": docs}))
    return {f.path: f.content.decode() for f in make(config, "docs").files}


def test_everything_is_in_one_file() -> None:
    for name in ("streaming", "multipart", "webhooks", "recursion"):
        whole = _made(FEATURES / f"{name}.yaml")
        single = _made(FEATURES / f"{name}.yaml", single_file=True)
        assert list(single) == ["index.html"]
        page = single["index.html"]
        for path in whole:
            if path.endswith(".html"):
                assert f'<div id="{path.removesuffix(".html")}" data-part' in page
        faults = examine(single).faults
        assert not faults, "\n".join(faults)


def test_nothing_is_asked_for_but_what_the_reader_asks_for() -> None:
    logo = InputFile("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    page = _made(FEATURES / "streaming.yaml", single_file=True, logo=logo)["index.html"]
    assert 'src="data:image/svg+xml;base64,' in page
    assert not re.search(r"<link\b[^>]*stylesheet", page)
    scripts = re.sub(r"(<script\b[^>]*>).*?</script>", r"\1", page, flags=re.DOTALL)
    sources = [value for name, value in attributes(scripts) if name == "src"]
    assert all(value.startswith("data:") for value in sources)
    assert "Triptych.parts.search=" in page
    assert 'id="style-finder"' in page


def test_guides_bring_their_files_and_headings_along() -> None:
    guides = InputFolder(
        "guides",
        (
            InputFile(
                "a.md", b"# A\n\n[b](b.md#part), [below](#c), ![cup](cup.PNG)\n\n## C"
            ),
            InputFile("b.md", b"# B\n\n## Part\n\n## C"),
            InputFile("cup.PNG", b"PNG"),
        ),
    )
    single = _made(FEATURES / "streaming.yaml", single_file=True, guides=guides)
    page = single["index.html"]
    assert 'href="#guides/b#part"' in page
    assert 'href="#guides/a#c"' in page
    assert 'src="data:image/png;base64,UE5H"' in page
    faults = examine(single).faults
    assert not faults, "\n".join(faults)


def test_the_form_of_an_operation_finds_its_own_data() -> None:
    page = _made(FEATURES / "streaming.yaml", single_file=True)["index.html"]
    sources = re.findall(r'data-source="([^"]+)"', page)
    assert sources
    assert len(set(sources)) == len(sources)
    for source in sources:
        assert f'id="{source}"' in page

"""Problems, plans and sums as text for people and for machines. Nothing is printed here."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from triptych.problems import Problem, Severity

if TYPE_CHECKING:
    from triptych.pipeline import Result
    from triptych.workspace import Plan

# As many problems of one kind are shown; the others are counted.
_SHOWN = 5
_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "blue",
}
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

Style = Callable[..., str]


def harmless(text: str) -> str:
    """Text from a specification made fit for a terminal: control characters become escapes."""
    return _CONTROLS.sub(
        lambda match: match.group().encode("unicode_escape").decode(), text
    )


def count(number: int, singular: str, plural: str | None = None) -> str:
    """``1 file``, ``1,204 files``."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def human(
    problems: Iterable[Problem], style: Style, *, verbose: bool = False
) -> Iterator[str]:
    """A line per problem, the gravest last, where the eye is.

    Of many problems with one code only the first few are shown, and notes are only counted, unless ``verbose``.
    """
    ordered = sorted(problems, key=lambda problem: problem.severity)
    totals = Counter((problem.severity, problem.code) for problem in ordered)
    seen: Counter[tuple[Severity, str]] = Counter()
    for problem in ordered:
        if problem.severity is Severity.NOTE and not verbose:
            continue
        kind = (problem.severity, problem.code)
        seen[kind] += 1
        if verbose or seen[kind] <= _SHOWN or totals[kind] == _SHOWN + 1:
            yield _line(problem, style)
        elif seen[kind] == totals[kind]:
            more = totals[kind] - _SHOWN
            yield style(
                f"… and {more:,} more of these [{problem.code}] (all with --verbose)",
                dim=True,
            )


def _line(problem: Problem, style: Style) -> str:
    where = style(f"{problem.position}: ", bold=True) if problem.position else ""
    severity = style(
        f"{problem.severity.name.lower()}:", fg=_COLOURS[problem.severity], bold=True
    )
    mend = f" {problem.mend}" if problem.mend else ""
    code = style(f"[{problem.code}]", dim=True)
    return harmless(f"{problem.message}{mend}").join(
        (f"{where}{severity} ", f" {code}")
    )


def github(problems: Iterable[Problem]) -> Iterator[str]:
    """GitHub's workflow commands, which become annotations of the lines in question."""
    names = {
        Severity.NOTE: "notice",
        Severity.WARNING: "warning",
        Severity.ERROR: "error",
    }
    for problem in problems:
        properties = {"title": problem.code}
        if problem.position:
            properties |= {
                "file": problem.position.file,
                "line": str(problem.position.line),
                "col": str(problem.position.column),
            }
        listed = ",".join(
            f"{key}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}"
            for key, value in properties.items()
        )
        mend = f" {problem.mend}" if problem.mend else ""
        message = _escaped(f"{problem.message}{mend}")
        yield f"::{names[problem.severity]} {listed}::{message}"


def _escaped(text: str) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return harmless(text)


def as_json(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """The problems as plain data, every key always there."""
    return [
        {
            "severity": problem.severity.name.lower(),
            "code": problem.code,
            "message": problem.message,
            "mend": problem.mend,
            "pointer": problem.pointer,
            "position": problem.position
            and {
                "file": problem.position.file,
                "line": problem.position.line,
                "column": problem.position.column,
            },
        }
        for problem in problems
    ]


def json_text(data: Any) -> str:
    """Indented JSON that any terminal and any pipe can carry."""
    return json.dumps(data, indent=2)


def tally(problems: Sequence[Problem]) -> str:
    """``2 errors, 1 warning``, or ``no problems``."""
    counts = Counter(problem.severity for problem in problems)
    parts = [
        count(counts[severity], severity.name.lower())
        for severity in sorted(Severity, reverse=True)
        if counts[severity]
    ]
    return ", ".join(parts) or "no problems"


def changes(plans: Iterable[Plan], style: Style) -> Iterator[str]:
    """A line for every file that a plan touches, or leaves alone though it differs."""
    for plan in plans:
        marked = [
            *((path, "new", "green") for path in plan.new),
            *((path, "changed", "yellow") for path in plan.changed),
            *((path, "deleted", "red") for path in plan.stale),
            *((path, "kept", "blue") for path in (*plan.kept, *plan.left)),
            *((path, "blocked", "red") for path in plan.blocked),
        ]
        for path, what, colour in sorted(marked):
            yield f"{style(f'{what:8}', fg=colour)} {plan.folder / path}"


def summary(result: Result, seconds: float, *, written: bool) -> list[tuple[str, str]]:
    """The rows of the table at the end of a run."""
    from triptych.model.types import Model

    api, plans = result.api, result.plans
    files = sum(
        len(plan.new) + len(plan.changed) + len(plan.unchanged) + len(plan.kept)
        for plan in plans
    )
    moved = [
        f"{number:,} {what}"
        for what, number in (
            ("new", sum(len(plan.new) for plan in plans)),
            ("changed", sum(len(plan.changed) for plan in plans)),
            ("deleted", sum(len(plan.stale) for plan in plans)),
            ("edited and kept", sum(len(plan.kept) for plan in plans)),
            ("yours from now on", sum(len(plan.once) for plan in plans)),
        )
        if number
    ]
    how = "" if written else ", nothing written"
    models = sum(isinstance(item, Model) for item in api.declarations.values())
    rows = [
        ("operations", f"{len(api.operations):,}"),
        ("models", f"{models:,}"),
        ("files", f"{files:,} ({', '.join(moved) or 'none changed'}{how})"),
        ("seconds", f"{seconds:.1f}"),
        ("problems", tally(result.problems)),
    ]
    if api.events:
        rows.insert(1, ("events", f"{len(api.events):,}"))
    return rows


def table(rows: Sequence[tuple[str, str]], style: Style) -> Iterator[str]:
    """Rows of two columns, aligned."""
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        yield f"{style(f'{name:<{width}}', dim=True)}  {value}"

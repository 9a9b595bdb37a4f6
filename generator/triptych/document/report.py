"""Where reading collects what it has to say."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from triptych.document.pointers import Path
from triptych.document.source import Source
from triptych.problems import Problem, Severity, SpecError

# Of problems of one sort that say the same, this many are told one by one.
_TOLD = 3


@dataclass(slots=True)
class _Group:
    told: int
    untold: int
    last: int


class Report:
    """Problems in the order in which they were found."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._groups: dict[tuple[str, str], _Group] = {}

    def error(
        self,
        code: str,
        message: str,
        source: Source,
        path: Path,
        mend: str | None = None,
    ) -> None:
        """A mistake that leaves the document without a meaning."""
        self._problems.append(source.problem(Severity.ERROR, code, message, path, mend))

    def warning(
        self,
        code: str,
        message: str,
        source: Source,
        path: Path,
        mend: str | None = None,
        group: str | None = None,
    ) -> None:
        """A mistake that was read in the way the message says.

        Of the problems of one ``group`` the first few are told, and the last of them says how many more
        there are.
        """
        self._tell(Severity.WARNING, code, message, source, path, mend, group)

    def note(
        self,
        code: str,
        message: str,
        source: Source,
        path: Path,
        mend: str | None = None,
        group: str | None = None,
    ) -> None:
        """Something that is no mistake and worth knowing; grouped as warnings are."""
        self._tell(Severity.NOTE, code, message, source, path, mend, group)

    def _tell(
        self,
        severity: Severity,
        code: str,
        message: str,
        source: Source,
        path: Path,
        mend: str | None,
        group: str | None,
    ) -> None:
        if group is not None:
            counted = self._groups.setdefault((code, group), _Group(0, 0, 0))
            if counted.told == _TOLD:
                counted.untold += 1
                return
            counted.told += 1
            counted.last = len(self._problems)
        self._problems.append(source.problem(severity, code, message, path, mend))

    def extend(self, problems: tuple[Problem, ...]) -> None:
        """Problems that were made elsewhere."""
        self._problems.extend(problems)

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(p.severity is Severity.ERROR for p in self._problems)

    def check(self) -> None:
        """Raises SpecError with everything found so far when there is an error."""
        if self.failed:
            raise SpecError(self.problems())

    def problems(self) -> tuple[Problem, ...]:
        """Everything found so far."""
        told = list(self._problems)
        for group in self._groups.values():
            if group.untold:
                last = told[group.last]
                more = f"{last.message} There are {group.untold} more like it."
                told[group.last] = replace(last, message=more)
        return tuple(told)

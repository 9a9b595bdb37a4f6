"""Run a command and write down what it cost: ``python -I -S launcher.py REPORT COMMAND…``.

A process starts with the resident set of the one that made it as its peak, so a command that is to be
measured is made by this small process and not by a big test run.  The report is JSON: ``status``,
``wall``, ``cpu`` and ``peak`` (``ru_maxrss`` as the system counts it).
"""

import os
import sys
import time


def main(report: str, command: list[str]) -> None:
    """Run the command to its end; its standard streams are this process's."""
    started = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    cpu = usage.ru_utime + usage.ru_stime
    code = os.waitstatus_to_exitcode(status)
    with open(report, "w") as file:
        file.write(
            f'{{"status": {code}, "wall": {wall}, "cpu": {cpu}, "peak": {usage.ru_maxrss}}}'
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

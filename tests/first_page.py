#!/usr/bin/env python3
"""How long until the first whole page stands on an 80x24 terminal, how much memory that takes, and how much was read for it.

    python3 tests/first_page.py RUNS PROGRAM ARGUMENT…

Prints one line of JSON: the median over RUNS of milliseconds, and the greatest of kilobytes and bytes read. The page is whole when
nothing more is written for a third of a second; the time is that of its last byte. Linux.
"""

import json
import statistics
import sys

from on_terminal import Run


def measured(command):
    run = Run(command, {"TERM": "xterm-256color"})
    last, written = run.settle()
    if last is None or written < 500:
        sys.exit(f"no page came: {written} bytes")
    told = ((last - run.began) * 1000, run.status("VmHWM"), run.status("rchar", "io"))
    run.end()
    return told


def main():
    runs = [measured(sys.argv[2:]) for _ in range(int(sys.argv[1]))]
    times, memory, read = zip(*runs)
    print(json.dumps({"ms": round(statistics.median(times), 1), "kB": max(memory), "read": max(read)}))


main()

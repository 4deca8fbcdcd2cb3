"""Counts what holds, and stops at the first thing that does not: what every check by others reports with."""

import sys

done = 0


def check(name, holds, why=""):
    global done
    if not holds:
        sys.exit(f"FAILED {name}: {why}")
    done += 1

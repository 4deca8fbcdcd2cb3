#!/usr/bin/env python3
"""Which functions of the program run until the first pages stand: home, a lesson, an arrow, an answer; in French and in English.

    tools/release.sh linux-x86_64
    tools/first.py target/release-files/linux-x86_64.with-names > tools/first.txt

tools/link.sh puts them in one place. Needs valgrind and binutils. Names as c++filt says them, in the order of the alphabet, so that what
changed can be read.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))
from on_terminal import Run  # noqa: E402

# A page under valgrind takes its time.
PATIENCE, QUIET, PAGE = 60, 2.0, 500
DOWN, ENTER = b"\x1b[B", b"\r"


def ran(program, arguments, language, keys, work):
    """The names of all that ran, as the compiler writes them."""
    counts = os.path.join(work, "counts")
    watched = ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={counts}", program, "--data", work, *arguments]
    run = Run(watched, {"TERM": "xterm-256color", "LANG": language, "LC_ALL": "", "HOME": work})
    written, until = 0, time.monotonic() + PATIENCE
    while written < PAGE and time.monotonic() < until:
        written += run.settle(PATIENCE, QUIET)[1]
    for key in keys:
        os.write(run.terminal, key)
        run.settle(PATIENCE, QUIET)
    run.end()
    if written < PAGE:
        sys.exit(f"no page came, {written} bytes: {watched}")
    with open(counts, errors="replace") as lines:
        # A name is said in full once, and by its number after.
        return set(re.findall(r"^c?fn=\(\d+\) (\S+)", lines.read(), flags=re.M))


def main():
    program = os.path.abspath(sys.argv[1])
    names = set()
    for language in ("fr_FR.UTF-8", "en_GB.UTF-8"):
        with tempfile.TemporaryDirectory() as work:
            for arguments, keys in (
                ([], [DOWN, DOWN]),
                (["learn", "scams/parcel-sms", "--as", "Rosa"], [ENTER, ENTER, DOWN, ENTER, ENTER]),
                # Back where one stopped.
                (["learn", "scams/parcel-sms", "--as", "Rosa"], [DOWN, ENTER]),
                ([], [DOWN, ENTER]),
            ):
                names |= ran(program, arguments, language, keys, work)
    # Again and again in itself, or without a name.
    names = {re.sub(r"'\d+$", "", name) for name in names if not name.startswith("0x")}
    said = subprocess.run(["c++filt"], input="\n".join(sorted(names)), capture_output=True, text=True, check=True).stdout
    # The compiler's marks of a crate and its build.
    print("\n".join(sorted(set(re.sub(r"\[[0-9a-f]+\]", "", said).splitlines()))))


main()

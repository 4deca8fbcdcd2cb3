#!/usr/bin/env python3
"""How long until the first whole page stands on an 80x24 terminal, how much memory that takes, and how much was read for it.

    python3 tests/first_page.py RUNS PROGRAM ARGUMENT…

Prints one line of JSON: the median over RUNS of milliseconds, and the greatest of kilobytes and bytes read. The page is whole when
nothing more is written for a third of a second; the time is that of its last byte. Linux.
"""

import fcntl
import json
import os
import pty
import select
import signal
import statistics
import struct
import sys
import termios
import time

QUIET = 0.33


def proc(pid, file, key):
    with open(f"/proc/{pid}/{file}") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(key))


def run(command):
    started = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.environ["TERM"] = "xterm-256color"
        os.execv(command[0], command)
    written, last = 0, None
    while True:
        ready, _, _ = select.select([terminal], [], [], QUIET if last else 10)
        if not ready:
            break
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        written, last = written + len(data), time.monotonic() - started
    if last is None or written < 500:
        sys.exit(f"no page came: {written} bytes")
    told = (last * 1000, proc(pid, "status", "VmHWM"), proc(pid, "io", "rchar"))
    # Politely: after a power cut the next start looks through the journal, and that is another figure.
    os.kill(pid, signal.SIGTERM)
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    os.close(terminal)
    return told


def main():
    runs = [run(sys.argv[2:]) for _ in range(int(sys.argv[1]))]
    times, memory, read = zip(*runs)
    print(json.dumps({"ms": round(statistics.median(times), 1), "kB": max(memory), "read": max(read)}))


main()

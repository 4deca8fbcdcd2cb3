"""A program on a terminal of its own, 80x24, and what it costs: for first_page.py and light.py. Linux."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

# Nothing more is written for so long: the page is whole.
QUIET = 0.33


class Run:
    """A program on a terminal of its own."""

    def __init__(self, command, env):
        self.began = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.environ.update(env)
            os.execvp(command[0], command)
        self.written = 0

    def settle(self, patience=15, quiet=QUIET):
        """Reads until nothing more comes; when the last byte came, and how many there were."""
        last, count, until = None, 0, time.monotonic() + patience
        while True:
            wait = quiet if last else max(0.0, until - time.monotonic())
            if not select.select([self.terminal], [], [], wait)[0]:
                return last, count
            try:
                data = os.read(self.terminal, 65536)
            except OSError:
                return last, count
            last, count = time.monotonic(), count + len(data)

    def status(self, key, file="status"):
        with open(f"/proc/{self.pid}/{file}") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith(key)), 0)

    def tasks(self):
        return [f"/proc/{self.pid}/task/{task}" for task in os.listdir(f"/proc/{self.pid}/task")]

    def cpu(self):
        """Milliseconds of processor, all threads."""
        total = 0
        for task in self.tasks():
            with open(f"{task}/schedstat") as numbers:
                total += int(numbers.read().split()[0])
        return total / 1e6

    def wakeups(self):
        total = 0
        for task in self.tasks():
            with open(f"{task}/status") as lines:
                total += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
        return total

    def key(self, key):
        os.write(self.terminal, key)
        return self.settle(patience=1, quiet=0.05)[1]

    def end(self):
        """Politely: after a power cut the next start looks through the journal, and that is another figure."""
        os.kill(self.pid, signal.SIGTERM)
        until = time.monotonic() + 5
        try:
            while time.monotonic() < until and select.select([self.terminal], [], [], 1)[0] and os.read(self.terminal, 65536):
                pass
        except OSError:
            pass
        os.kill(self.pid, signal.SIGKILL) if time.monotonic() >= until else None
        os.waitpid(self.pid, 0)
        os.close(self.terminal)

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
        # What the last page was written with.
        self.said = b""

    def settle(self, patience=15, quiet=QUIET):
        """Reads until nothing more comes; when the last byte came, and how many there were."""
        last, count, until = None, 0, time.monotonic() + patience
        self.said = b""
        while True:
            wait = quiet if last else max(0.0, until - time.monotonic())
            if not select.select([self.terminal], [], [], wait)[0]:
                return last, count
            try:
                data = os.read(self.terminal, 65536)
            except OSError:
                return last, count
            last, count = time.monotonic(), count + len(data)
            self.said += data
            # What every terminal answers, to programs that wait for it: what it is, and where the cursor stands.
            for asked, answer in ((b"\x1b[c", b"\x1b[?62;22c"), (b"\x1b[6n", b"\x1b[1;1R")):
                if asked in data:
                    os.write(self.terminal, answer)

    def pids(self):
        """It and all that it started: what teaches may be a script around another program."""
        above = {}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/stat") as words:
                    above.setdefault(int(words.read().rsplit(")", 1)[1].split()[1]), []).append(int(pid))
            except OSError:
                pass
        found = [self.pid]
        for pid in found:
            found += above.get(pid, [])
        return found

    def status(self, key, file="status"):
        """Of the one that says most."""
        told = [0]
        for pid in self.pids():
            with open(f"/proc/{pid}/{file}") as lines:
                told += [int(line.split()[1]) for line in lines if line.startswith(key)]
        return max(told)

    def tasks(self):
        return [f"/proc/{pid}/task/{task}" for pid in self.pids() for task in os.listdir(f"/proc/{pid}/task")]

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
        """Politely first: after a power cut the next start looks through the journal, and that is another figure."""
        for word in (signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            os.killpg(self.pid, word)
            until = time.monotonic() + 3
            while time.monotonic() < until:
                try:
                    if select.select([self.terminal], [], [], 0.02)[0]:
                        os.read(self.terminal, 65536)
                except OSError:
                    time.sleep(0.02)
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    os.close(self.terminal)
                    return

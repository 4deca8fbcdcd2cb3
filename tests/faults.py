"""Faults of every kind, tried on the real program. See faults.sh."""

import ctypes
import fcntl
import glob
import json
import os
import pathlib
import random
import re
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
import time
import traceback

import pyte

kit, work = sys.argv[1], pathlib.Path(sys.argv[2])
PATIENCE = 60  # seconds for something to be shown or done: far beyond a busy machine's worst
ENDS = 3  # seconds within which a program ends that lost its window: two, and what a busy machine takes
QUESTIONS = 60
CASES = {}


class Skip(Exception):
    """The case cannot be tried here, and why."""


class Wrong(Exception):
    """What is not as it should be."""


def case(function):
    CASES[function.__name__.replace("_", "-")] = function
    return function


def each(**kinds):
    """One function, tried in several ways: a case each."""
    def add(function):
        for name, given in kinds.items():
            given = given if isinstance(given, tuple) else (given,)
            CASES[f"{function.__name__}_{name}".replace("_", "-")] = lambda place, f=function, g=given: f(place, *g)
        return function
    return add


def must(holds, said):
    if not holds:
        raise Wrong(said)


# What is learnt: sixty questions whose right answer can be read on the page, and one where something is typed.

HEAD = """
title = "Drill {name}"
minutes = 12
aim = "Try what breaks."
can = ["I have tried."]
"""


def curriculum(folder):
    question = """
[[activity]]
id = "q{n}"
kind = "choice"
idea = "one"
ask = "Question {n:02}: which one?"
solution = "The good one."
{options}"""
    option = """
  [[activity.option]]
  id = "{id}"
  {right}text = "The {word} one"
  feedback = "{feedback}"
"""

    def options(n):
        words = ["first", "second", "third"]
        words.insert(n % 4, "good")
        return "".join(option.format(
            id=word, word=word, right="right = true\n  " if word == "good" else "",
            feedback=f"Confirmed {n:02}." if word == "good" else "Look again.") for word in words)

    typed = """
[[activity]]
id = "field-{n}"
kind = "text-entry"
idea = "two"
ask = "Type the word: {word}."
field = "The word"
accept = ["{word}"]
feedback = "Confirmed."
retry = "Not yet: four letters."
hints = ["It is on the page."]
solution = "It is {word}."
"""
    files = {
        "curriculum.toml": 'format = 1\nid = "drill"\ntitle = "Drill"\npublisher = "House"\nversion = "1.0.0"\nlanguage = "en"\n'
                           'licence = "CC-BY-4.0"\nmodules = ["drill"]\n',
        "drill/module.toml": """
title = "Drill"
summary = "Try what breaks."
version = "1.0.0"
level = "first"
units = ["many", "typed"]
can = ["I have tried."]
tomorrow = ["try again"]

[badge]
name = "Drill"
description = "The person has tried."
criteria = "Master the units: three of the last five."

[[objective]]
id = "try"
text = "Try."

[[idea]]
id = "one"
text = "The good one is good."
objective = "try"

[[idea]]
id = "two"
text = "A lamp is a lamp."
objective = "try"
""",
        "drill/many.toml": HEAD.format(name="many") + "".join(question.format(n=n, options=options(n)) for n in range(1, QUESTIONS + 1)),
        "drill/typed.toml": HEAD.format(name="typed") + "".join(
            typed.format(n=n, word=word) for n, word in enumerate(["lamp", "door", "tree", "bird", "moon"])),
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


# Places, environments and commands.

def around(place, **change):
    """The environment of a run; None takes a variable out."""
    env = {"TERM": "xterm-256color", "LANG": "en_GB.UTF-8", "HOME": str(place / "home"), "PATH": "/usr/bin:/bin"}
    for name, value in change.items():
        env.pop(name, None)
        if value is not None:
            env[name] = value
    return env


def argv(data, *args, lang="en"):
    base = [kit, "--curricula", str(work / "drill"), "--lang", lang]
    return base + (["--data", str(data)] if data else []) + list(args)


def told(place, data, *args, stdin=b"", env=None, timeout=PATIENCE, lang="en", **more):
    """A command that ends by itself."""
    more.setdefault("stdout", subprocess.PIPE)
    try:
        return subprocess.run(argv(data, *args, lang=lang), input=stdin, stderr=subprocess.PIPE, timeout=timeout, cwd=place,
                              env=env or around(place), check=False, **more)
    except subprocess.TimeoutExpired as late:
        raise Wrong(f"{' '.join(args)}: has not ended after {timeout} s") from late


def known(place, data=None):
    """A data folder where Test is known and was told of their data; made once, then copied."""
    other = data is not None
    data = data or place / "data"
    shutil.copytree(work / "known", data, dirs_exist_ok=True)
    if other:
        # What is tried afterwards is what the program puts on that disk, not this copy.
        subprocess.run(["sync", "-f", str(data)], check=True)
    return data


def attempts(data):
    """Which questions were answered right, in order, as another program reads them."""
    base = sqlite3.connect(f"file:{data / 'journal.db'}?mode=ro", uri=True, timeout=20)
    try:
        bodies = [json.loads(body) for (body,) in base.execute(
            "SELECT body FROM event WHERE kind = 'attempt' ORDER BY lamport, device, seq")]
    finally:
        base.close()
    return [body["activity"] for body in bodies if body["right"]]


def kept(place, data, numbers, who="Test"):
    """Every one of these answers is in the journal, once; and the journal says of itself that it is sound."""
    wanted = [f"q{n}" if isinstance(n, int) else n for n in numbers]
    found = attempts(data)
    must([one for one in found if one in wanted] == wanted, f"confirmed {wanted}, in the journal {found}")
    check = told(place, data, "journal", "check")
    must(check.returncode == 0, f"journal check: {check.returncode} {check.stdout} {check.stderr}")
    shown = told(place, data, "learner", "show", who, "--json")
    must(shown.returncode == 0 and json.loads(shown.stdout)["nickname"] == who, f"learner show: {shown}")


# A terminal.

QUERIES = (b"\x1b[6n", b"\x1b[c", b"\x1b[>c", b"\x1b[?u", b"\x1b[>q", b"\x1bP+q", b"\x1b]10;?", b"\x1b]11;?", b"\x1b[14t", b"\x1b[18t")


STARTED = []


class Terminal:
    """The program on a pseudo-terminal that answers no question."""

    def __init__(self, place, *args, data=None, env=None, size=(80, 24), shown=None, lang="en", shell=None):
        self.master, slave = os.openpty()
        self.size(*size, of=slave)
        self.before = termios.tcgetattr(self.master)
        self.all = b""
        self.screen = pyte.Screen(*(shown or size))
        self.stream = pyte.ByteStream(self.screen)
        self.status = self.usage = None
        STARTED.append(self)
        self.news, said = os.pipe()
        self.orders, ordered = os.pipe()[::-1]
        line = argv(data, *args, lang=lang)
        env = env or around(place)
        self.leader = os.fork()
        if self.leader == 0:
            try:
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                for fd in range(3):
                    os.dup2(slave, fd)
                os.chdir(place)
                if shell:
                    # The window's own end is the window's alone: a shell that held it too would keep it open.
                    os.close(self.master)
                    os.set_inheritable(said, False)
                    shell_above(shell, line, env, said, ordered)
                os.closerange(3, 256)
                os.execve(line[0], line, env)
            finally:
                os._exit(99)
        for fd in (slave, said, ordered):
            os.close(fd)
        self.pid = self.leader if not shell else int(self.hear().split()[1])

    def hear(self):
        """The next word of the shell above."""
        must(select.select([self.news], [], [], PATIENCE)[0], "the shell above says nothing")
        return os.read(self.news, 100).decode()

    def order(self, word):
        os.write(self.orders, word)

    def size(self, wide, high, of=None):
        fcntl.ioctl(of or self.master, termios.TIOCSWINSZ, struct.pack("HHHH", high, wide, 0, 0))

    def pump(self, wait=0.0, feed=True):
        """Takes what comes; None where nothing does, False where the other side has gone."""
        if not select.select([self.master], [], [], wait)[0]:
            return None
        try:
            came = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.all += came
        if feed:
            self.stream.feed(came)
        return True

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait(self, seen, what=None):
        """Waits until it is shown: a text, or whatever a function finds in the screen."""
        holds = seen if callable(seen) else lambda text: seen in text
        until = time.monotonic() + PATIENCE
        while True:
            text = self.text()
            found = holds(text)
            if found:
                return found
            if time.monotonic() > until or self.pump(0.5) is False:
                raise Wrong(f"never came: {what or seen}; there is:\n{text}")

    def send(self, keys):
        """Sends all of it, taking what comes meanwhile: neither side waits for the other."""
        left = keys if isinstance(keys, bytes) else keys.encode()
        os.set_blocking(self.master, False)
        until = time.monotonic() + PATIENCE
        try:
            while left:
                ready = select.select([self.master], [self.master], [], 1)
                if ready[0]:
                    self.pump()
                if ready[1]:
                    try:
                        left = left[os.write(self.master, left[:2048]):]
                    except BlockingIOError:
                        pass
                must(time.monotonic() < until, "takes no more keys")
        finally:
            os.set_blocking(self.master, True)

    def redrawn(self):
        """The picture as it is, from the last that was sent whole."""
        self.screen.reset()
        self.stream.feed(self.all[self.all.rfind(b"\x1b[2J"):])

    # The way through the drill.

    def begin(self):
        """Comes to a question."""
        self.wait(lambda text: "[ Begin ]" in text or "[ Continue ]" in text or "[ Answer ]" in text, "a page of the unit")
        if "[ Begin ]" in self.text():
            self.send("z\r")
        elif "[ Continue ]" in self.text():
            self.send("z\r")
        self.wait("[ Answer ]")

    def question(self):
        return int(self.wait(lambda text: re.search(r"Question (\d\d):", text), "a question").group(1))

    def choose(self):
        """Chooses the right answer, and does not answer. Its question."""
        self.wait(lambda text: re.search(r"\d \( \) The good one", text), "a question that waits")
        n = self.question()
        self.send(re.search(r"(\d) \( \) The good one", self.text()).group(1))
        self.wait(lambda text: re.search(r"\([^ ]\) The good one", text), "the choice")
        return n

    def answer(self):
        """Answers one question right, waits until it is confirmed, and goes on. Its number."""
        n = self.choose()
        self.send("\r")
        self.wait(f"Confirmed {n:02}.")
        self.send("z\r")
        self.wait(lambda text: f"Question {n:02}" not in text, "the next question")
        return n

    def leave(self):
        """By the menu, or by the page's own button."""
        if "[ Leave ]" not in self.text():
            self.send("\x1b")
            self.wait("[ Leave ]")
        # By a click: wherever the focus is, it is there.
        for y, line in enumerate(self.screen.display, 1):
            if "[ Leave ]" in line:
                x = line.index("[ Leave ]") + 3
                self.send(f"\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m")
        return self.ended(0)

    # The end.

    def alive(self):
        if self.status is None:
            done, status, usage = os.wait4(self.leader, os.WNOHANG)
            if done:
                self.status, self.usage = os.waitstatus_to_exitcode(status), usage
        return self.status is None

    def ended(self, *codes, within=PATIENCE, given_back=True):
        """Waits for the end, and looks at the code and at the terminal."""
        began = time.monotonic()
        while self.alive():
            if self.master is None:
                time.sleep(0.01)
            elif self.pump(0.02) is False:
                time.sleep(0.01)
            must(time.monotonic() - began < within, f"has not ended after {within} s ({state(self.pid)})")
        took = time.monotonic() - began
        while self.master is not None and self.pump(0):
            pass
        must(self.status in codes, f"ended with {self.status}, not with {codes}\n{self.text()}")
        if given_back and self.master is not None:
            self.given_back()
        return took

    def given_back(self):
        """The terminal is as it was: its settings, the other screen left, the mouse, the cursor, pastes."""
        must(termios.tcgetattr(self.master) == self.before, "the terminal's settings are not as they were")
        on = self.modes()
        left = [mode for mode in ("1049", "1000", "1002", "1003", "1006", "2004", "2026") if on.get(mode)]
        must(not left, f"modes left on: {left}")
        must(on.get("25", True), "the cursor is hidden")
        must(b"\x1b[?1003h" not in self.all, "every movement of the mouse was asked for")
        asked = [query for query in QUERIES if query in self.all]
        must(not asked, f"the terminal was asked {asked}")

    def modes(self):
        on = {}
        for numbers, how in re.findall(rb"\x1b\[\?([0-9;]+)([hl])", self.all):
            on.update((number, how == b"h") for number in numbers.decode().split(";"))
        return on

    def close(self):
        """The window is closed."""
        os.close(self.master)
        self.master = None

    def kill(self):
        if self.alive():
            for pid in {self.pid, self.leader}:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            os.waitpid(self.leader, 0)
            self.status = -9


def shell_above(kind, line, env, said, ordered):
    """What a shell does: runs the program in a group of its own, and tells when it stops. `deaf` hears no hang-up."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    if kind == "deaf":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    modes = termios.tcgetattr(0)
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.closerange(3, 256)
        os.execve(line[0], line, env)
    os.write(said, f"pid {child}".encode())
    while True:
        _, status, _ = os.wait4(child, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            os._exit(os.waitstatus_to_exitcode(status) % 256)
        os.tcsetpgrp(0, os.getpgid(0))
        now = termios.tcgetattr(0)
        os.write(said, b"stopped as it was" if now == modes else b"stopped in disorder")
        termios.tcsetattr(0, termios.TCSANOW, modes)
        os.read(ordered, 1)
        os.tcsetpgrp(0, child)
        os.kill(child, signal.SIGCONT)


def state(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return "gone"


def burnt(pid):
    """Seconds of the processor that a program took."""
    ticks = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """The most memory that a program had, in MiB."""
    return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1)) // 1024


def opened(place, unit="many", data=None, **more):
    """The drill on a screen, at a question; and its data folder."""
    data = data or known(place)
    terminal = Terminal(place, "learn", f"drill/{unit}", "--as", "Test", data=data, **more)
    terminal.begin()
    return terminal, data


# Signals and windows.

@each(term=signal.SIGTERM, hup=signal.SIGHUP, int=signal.SIGINT, quit=signal.SIGQUIT)
def signal_in_mid_answer(place, number):
    terminal, data = opened(place)
    n = terminal.answer()
    terminal.choose()
    os.kill(terminal.pid, number)
    took = terminal.ended(128 + number, within=ENDS)
    kept(place, data, [n])
    return f"ends with {128 + number} in {took:.1f} s, terminal given back, answer kept"


@each(term=signal.SIGTERM, hup=signal.SIGHUP, int=signal.SIGINT, quit=signal.SIGQUIT)
def signal_line_by_line(place, number):
    terminal, data = opened_lines(place)
    n = line_answer(terminal)
    os.kill(terminal.pid, number)
    took = terminal.ended(128 + number, -number, within=ENDS)
    kept(place, data, [n])
    return f"ends by the signal in {took:.1f} s, answer kept"


@case
def signals_one_hundred_at_once(place):
    terminal, data = opened(place)
    n = terminal.answer()
    for at in range(100):
        if not terminal.alive():
            break
        os.kill(terminal.pid, (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)[at % 3])
    terminal.ended(143, 129, 130, -signal.SIGTERM, -signal.SIGINT, within=ENDS)
    kept(place, data, [n])
    return "ends once, terminal given back, answer kept"


def after_closing(terminal, *codes):
    """What must hold once the window is closed."""
    began = burnt(terminal.pid)
    terminal.close()
    took = terminal.ended(*codes, within=ENDS)
    spent = terminal.usage.ru_utime + terminal.usage.ru_stime - began
    must(spent < 1, f"took {spent:.1f} s of the processor after the window was closed")
    return f"ends with {terminal.status} in {took:.1f} s"


@case
def window_closed_when_idle(place):
    terminal = Terminal(place, data=known(place))
    terminal.wait("Welcome")
    return after_closing(terminal, 129, 5)


@case
def window_closed_in_a_text_field(place):
    terminal, data = opened(place, "typed")
    terminal.send("lam")
    terminal.wait("lam")
    said = after_closing(terminal, 129, 5)
    kept(place, data, [])
    return said


@case
def window_closed_in_mid_answer(place):
    terminal, data = opened(place)
    numbers = [terminal.answer() for _ in range(3)]
    terminal.choose()
    said = after_closing(terminal, 129, 5)
    kept(place, data, numbers)
    return said + ", answers kept"


@case
def window_closed_just_as_it_answers(place):
    terminal, data = opened(place)
    n = terminal.choose()
    terminal.send("\r")
    said = after_closing(terminal, 129, 5)
    found = attempts(data)
    must(found in ([], [f"q{n}"]), f"half an answer: {found}")
    kept(place, data, [])
    return said + ", the answer whole or not there"


@case
def window_closed_under_a_shell_that_hears_no_hang_up(place):
    terminal, data = opened(place, shell="deaf")
    n = terminal.answer()
    terminal.close()
    began, spent = time.monotonic(), 0.0
    while state(terminal.pid) not in ("gone", "Z"):
        spent = burnt(terminal.pid)
        must(time.monotonic() - began < ENDS, f"has not ended after {ENDS} s, and burnt {spent:.1f} s of the processor")
        time.sleep(0.02)
    terminal.ended(129, 5)
    kept(place, data, [n])
    return f"ends with {terminal.status}, answer kept"


@case
def window_closed_line_by_line(place):
    terminal, data = opened_lines(place)
    n = line_answer(terminal)
    said = after_closing(terminal, -signal.SIGHUP, 129, 0, 5)
    kept(place, data, [n])
    return said + ", answer kept"


@each(by_a_key="key", by_a_signal="signal", without_notice="stop")
def stopped_and_woken(place, how):
    terminal, data = opened(place, shell="plain")
    n = terminal.answer()
    terminal.choose()
    if how == "key":
        terminal.send("\x1a")
    else:
        os.kill(terminal.pid, signal.SIGTSTP if how == "signal" else signal.SIGSTOP)
    while not select.select([terminal.news], [], [], 0)[0]:
        must(terminal.pump(0.1) is not False and terminal.alive(), "it has ended")
    word = terminal.hear()
    while terminal.pump(0.1):
        pass
    if how != "stop":
        must(word == "stopped as it was", f"{word}: the shell finds the terminal as the program had it")
        must(not terminal.modes().get("1049") and not terminal.modes().get("1000"), "the screen or the mouse is still the program's")
    terminal.screen.reset()
    terminal.order(b"c")
    terminal.wait(lambda text: re.search(r"\([^ ]\) The good one", text), "the page again, with the choice")
    m = terminal.question()
    must(terminal.modes().get("1049") and terminal.modes().get("1000"), "the screen or the mouse is not the program's again")
    terminal.send("\r")
    terminal.wait(f"Confirmed {m:02}.")
    terminal.leave()
    kept(place, data, [n, m])
    return "the shell has its terminal, then the page is back with the choice"


@each(by_a_key="key", by_a_signal="signal")
def not_stopped_where_nobody_could_wake_it(place, how):
    terminal, data = opened(place)
    n = terminal.choose()
    if how == "key":
        terminal.send("\x1a")
    else:
        os.kill(terminal.pid, signal.SIGTSTP)
    terminal.send("\r")
    terminal.wait(f"Confirmed {n:02}.")
    must(state(terminal.pid) != "T", "it is stopped")
    terminal.leave()
    kept(place, data, [n])
    return "goes on as if nothing had been pressed"


# Terminals.

ODD_SIZES = [(0, 0), (1, 1), (500, 1), (1, 500), (500, 200), (65535, 65535), (65535, 1), (1, 65535), (2, 2), (80, 0), (0, 24)]


@case
def resized_four_hundred_times(place):
    terminal, data = opened(place)
    dice = random.Random(11)
    for at in range(400):
        terminal.size(*(ODD_SIZES[at // 10 % len(ODD_SIZES)] if at % 10 == 0 else (dice.randrange(1, 300), dice.randrange(1, 120))))
        terminal.pump(0.002, feed=False)
    most = memory(terminal.pid)
    back_to_usual(terminal)
    n = terminal.answer()
    terminal.leave()
    kept(place, data, [n])
    must(most < 300, f"took {most} MiB")
    return f"alive, {most} MiB at most, the page is back"


def back_to_usual(terminal):
    """80x24 again; the page is there once the last whole picture has come."""
    terminal.size(81, 25)
    until = time.monotonic() + PATIENCE
    while terminal.pump(0.3, feed=False):
        must(time.monotonic() < until, "never rests")
    terminal.size(80, 24)
    terminal.screen.resize(24, 80)
    while True:
        terminal.redrawn()
        if "[ Answer ]" in terminal.text() and "Question" in terminal.text():
            return
        must(time.monotonic() < until and terminal.pump(0.5, feed=False) is not False, f"the page is not back:\n{terminal.text()}")


@each(of_0x0=(0, 0), of_1x1=(1, 1), of_500x1=(500, 1), of_1x500=(1, 500), of_500x200=(500, 200), of_65535x65535=(65535, 65535))
def opened_in_a_window(place, wide, high):
    data = known(place)
    terminal = Terminal(place, "learn", "drill/many", "--as", "Test", data=data, size=(wide, high), shown=(80, 24))
    while b"\x1b[?2004h" not in terminal.all:
        must(terminal.pump(PATIENCE, feed=False), "does not begin")
    while terminal.pump(1, feed=False):
        pass
    most = memory(terminal.pid)
    terminal.size(80, 24)
    until = time.monotonic() + PATIENCE
    while "[ Begin ]" not in terminal.text():
        must(time.monotonic() < until and terminal.pump(0.5, feed=False) is not False, f"the page never comes:\n{terminal.text()}")
        terminal.redrawn()
    terminal.begin()
    n = terminal.answer()
    terminal.leave()
    kept(place, data, [n])
    must(most < 300, f"took {most} MiB")
    return f"alive, {most} MiB, plays once it is made 80x24"


@case
def terminal_that_answers_nothing(place):
    data = known(place)
    began = time.monotonic()
    terminal = Terminal(place, data=data)
    terminal.wait("Welcome")
    took = time.monotonic() - began
    must(took < 10, f"took {took:.1f} s to begin")
    terminal.leave()
    return f"asks nothing, begins in {took:.1f} s"


@case
def terminal_that_takes_nothing_any_more(place):
    terminal, data = opened(place)
    n = terminal.answer()
    # Nobody reads what is written: in the end the program waits in the middle of a picture.
    until = time.monotonic() + PATIENCE
    wide = 80
    while not writes(terminal.pid):
        wide = 161 - wide
        terminal.size(wide, 24)
        time.sleep(0.01)
        must(time.monotonic() < until, "never waits for the terminal")
    os.kill(terminal.pid, signal.SIGTERM)
    began = time.monotonic()
    while terminal.alive():
        must(time.monotonic() - began < ENDS + 2, f"asked to end, it has not after {ENDS + 2} s")
        time.sleep(0.02)
    must(terminal.status in (143, -signal.SIGTERM), f"ended with {terminal.status}")
    kept(place, data, [n])
    return f"asked to end, it does in {time.monotonic() - began:.1f} s, answer kept"


def call_of(pid):
    """The number of the call of the system in which a program waits."""
    try:
        return pathlib.Path(f"/proc/{pid}/syscall").read_text().split()[0]
    except OSError as error:
        raise Skip("the system does not tell what a program waits for") from error


def writes(pid):
    """Whether the program waits in a write, twice in a row."""
    for _ in range(3):
        try:
            call = pathlib.Path(f"/proc/{pid}/syscall").read_text().split()
        except OSError as error:
            raise Skip("the system does not tell what a program waits for") from error
        if call[:2] not in (["1", "0x1"], ["64", "0x1"]):
            return False
        time.sleep(0.05)
    return True


def signs(sent):
    """What is neither ASCII nor a letter."""
    return sorted({sign for sign in sent.decode(errors="replace") if ord(sign) > 0x7F and not sign.isalpha()})


@each(linux="linux", vt100="vt100", bogus="no-such-terminal")
def terminal_type(place, term):
    terminal, data = opened(place, env=around(place, TERM=term))
    n = terminal.answer()
    terminal.leave()
    kept(place, data, [n])
    must(term != "linux" or not signs(terminal.all), f"signs that a console's letters lack: {signs(terminal.all)}")
    return "plays" + (", no drawing that a console lacks" if term == "linux" else "")


@each(dumb="dumb", unset=None, empty="")
def terminal_type_without_a_screen(place, term):
    data = known(place)
    terminal = Terminal(place, "learn", "drill/many", "--as", "Test", data=data, env=around(place, TERM=term))
    terminal.wait("line by line")
    n = line_answer(terminal)
    terminal.send("q\n")
    terminal.ended(0)
    must(b"\x1b" not in terminal.all, "sends codes that such a terminal does not know")
    kept(place, data, [n])
    return "line by line, no code is sent, answer kept"


@each(c="C", posix="POSIX", bogus="xx_YY", latin="fr_FR.ISO-8859-1")
def locale_without_utf_8(place, locale):
    """The letters of a language stay what they are; every other sign is ASCII."""
    for lang, welcome in (("en", "Welcome"), ("fr", "Bienvenue")):
        terminal = Terminal(place, data=place / lang, env=around(place, LANG=locale), lang=lang)
        terminal.wait(welcome)
        os.kill(terminal.pid, signal.SIGTERM)
        terminal.ended(143)
        must(not signs(terminal.all), f"signs beyond letters: {signs(terminal.all)}")
    terminal, data = opened(place, env=around(place, LANG=locale))
    n = terminal.answer()
    terminal.leave()
    must(not signs(terminal.all), f"signs beyond letters: {signs(terminal.all)}")
    kept(place, data, [n])
    return "plays; letters stay, every other sign is ASCII"


# Homes, folders and standard streams.

@each(unset=None, empty="", missing="/no/such/home")
def home(place, home):
    env = around(place, HOME=home)
    learn = told(place, None, "learn", "drill/many", "--as", "Test", "--linear", env=env)
    must(learn.returncode == 5 and b"--data" in learn.stderr, f"{learn}")
    terminal = Terminal(place, env=env)
    terminal.wait("Nothing will be kept today")
    terminal.leave()
    lines = told(place, None, "--linear", stdin=b"q\n", env=env)
    must(lines.returncode == 0 and b"Nothing will be kept today" in lines.stdout, f"{lines}")
    return "`learn` says what to do, 5; the home screen opens and says that nothing is kept"


def alone():
    """Disks of our own, that nobody else sees and that go with this process."""
    if os.geteuid() != 0:
        raise Skip("needs root, for disks of its own")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(0x00020000) != 0:
        raise Skip(f"no disks of its own are allowed here: {os.strerror(ctypes.get_errno())}")
    run("mount", "--make-rprivate", "/")


def run(*line):
    done = subprocess.run(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise Skip(f"{line[0]} is not allowed here: {done.stdout.decode(errors='replace').strip()}")


def small_disk(place, kib):
    alone()
    disk = place / "disk"
    disk.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size={kib}k", "none", str(disk))
    return disk


@each(with_a_journal=True, without_one=False)
def home_read_only(place, journal):
    disk = small_disk(place, 4096)
    env = around(place, HOME=str(disk))
    if journal:
        known(place, disk / ".local/share/tremplin")
    run("mount", "-o", "remount,ro", str(disk))
    refused(place, None, env, 4, "write")
    return "`learn` says what to do, 4; the home screen opens and says that nothing is kept"


def refused(place, data, env, code, word, unkept=True):
    """A journal that cannot be used: the commands say so and what to do; the home screen opens for whoever wants to learn."""
    spoken = {}
    for lang in ("en", "fr"):
        learn = told(place, data, "learn", "drill/many", "--as", "Test", "--linear", env=env, lang=lang, timeout=25)
        spoken[lang] = said = learn.stderr.decode()
        must(learn.returncode == code, f"learn: {learn.returncode}, not {code}: {said}")
        must(len(said.strip().splitlines()) >= 2, f"what is said, and what to do: {said}")
        must("rror" not in said.replace("erreur", "") and "sqlite" not in said.lower(), f"words of a library: {said}")
    must(word in spoken["en"], f"what is said: {spoken['en']}")
    must(spoken["fr"].split() != spoken["en"].split(), f"not in French: {spoken['fr']}")
    screen = Terminal(place, "learn", "drill/many", "--as", "Test", data=data, env=env)
    screen.ended(code)
    if unkept:
        terminal = Terminal(place, data=data, env=env)
        terminal.wait("Nothing will be kept today")
        terminal.leave()
        lines = told(place, data, "--linear", stdin=b"q\n", env=env)
        must(lines.returncode == 0 and b"Nothing will be kept today" in lines.stdout, f"line by line: {lines}")


@each(with_a_journal=True, without_one=False)
def data_folder_read_only(place, journal):
    disk = small_disk(place, 4096)
    data = disk / "data"
    if journal:
        known(place, data)
    run("mount", "-o", "remount,ro", str(disk))
    refused(place, data, None, 4, "write")
    if journal:
        must(told(place, data, "journal", "check").returncode in (0, 4), "journal check")
    return "`learn` says what to do, 4; the home screen opens and says that nothing is kept"


@each(input="stdin", output="stdout", both="both")
def no_terminal(place, which):
    data = known(place)
    more = {}
    if which != "stdout":
        more["stdin"] = b"\n1\n\nq\n"
    done = told(place, data, "learn", "drill/many", "--as", "Test", **more)
    must(done.returncode == 0 and b"line by line" in done.stdout and b"\x1b" not in done.stdout, f"{done}")
    kept(place, data, [])
    return "line by line, 0"


@case
def standard_streams_closed(place):
    data = known(place)
    for shell in ('exec "$@" <&-', 'exec "$@" >&- < /dev/null', 'exec "$@" >&- 2>&- <&-'):
        done = subprocess.run(["/bin/sh", "-c", shell, "sh", *argv(data, "learn", "drill/many", "--as", "Test")], env=around(place),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE, check=False)
        must(done.returncode in (0, 5), f"{shell}: {done}")
    kept(place, data, [])
    return "ends by itself, 0 or 5"


@case
def reader_of_the_output_gone(place):
    data = known(place)
    for args in (["modules"], ["modules", "--json"], ["learner", "list", "--json"], ["journal", "export"], ["--help"],
                 ["curriculum", "export", "scams", "--format", "json"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = told(place, data, *args, stdout=writer)
        os.close(writer)
        must(done.returncode == 0 and b"panick" not in done.stderr, f"{args}: {done.returncode} {done.stderr}")
    reader, writer = os.pipe()
    child = subprocess.Popen(argv(data, "learn", "drill/many", "--as", "Test", "--linear"), env=around(place), stdin=subprocess.PIPE,
                             stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    os.read(reader, 10)
    os.close(reader)
    _, said = child.communicate(b"\n1\n" * 50, timeout=PATIENCE)
    must(child.returncode == 0 and b"panick" not in said, f"{child.returncode} {said}")
    kept(place, data, [])
    return "no mistake: 0"


@case
def output_on_a_full_disk(place):
    data = known(place)
    for args in (["modules"], ["learner", "list", "--json"], ["journal", "export"], ["curriculum", "export", "scams", "--format", "json"],
                 ["--help"], ["--version"], ["learn", "drill/many", "--as", "Test", "--linear"]):
        with open("/dev/full", "wb") as full:
            done = told(place, data, *args, stdout=full)
        must(done.returncode == 5, f"{args}: {done.returncode}, not 5: {done.stderr}")
        must(done.stderr.strip() and b"panick" not in done.stderr, f"{args}: {done.stderr}")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(argv(data, "modules"), env=around(place), stdout=full, stderr=full, timeout=PATIENCE, check=False)
    must(done.returncode == 5, f"both full: {done.returncode}")
    kept(place, data, [])
    return "says that it could not write, 5"


# Line by line.

def opened_lines(place, data=None):
    data = data or known(place)
    terminal = Terminal(place, "learn", "drill/many", "--as", "Test", "--linear", data=data)
    terminal.wait("line by line")
    return terminal, data


def line_answer(terminal, confirmed=True):
    """Answers one question right in the line face. Its number."""
    whole = lambda: terminal.all.decode(errors="replace").replace("\r\n", "\n")
    def last(pattern):
        found = list(re.finditer(pattern, whole()))
        return found[-1] if found else None
    def comes(holds, what):
        until = time.monotonic() + PATIENCE
        while not holds():
            must(time.monotonic() < until and terminal.pump(0.5) is not False, f"never came: {what}\n{whole()[-1500:]}")
    if not last(r"Question (\d\d):"):
        terminal.send("\n")
        comes(lambda: last(r"Question (\d\d):"), "a question")
    comes(lambda: last(r"(\d)\. The good one\n(?s:.)*A number"), "its answers")
    n = int(last(r"Question (\d\d):").group(1))
    terminal.send(last(r"(\d)\. The good one").group(1) + "\n")
    if confirmed:
        comes(lambda: f"Confirmed {n:02}." in whole(), "its feedback")
        terminal.send("\n")
        comes(lambda: int(last(r"Question (\d\d):").group(1)) > n, "the next question")
    return n


# Disks that fail in the middle.

def fill(disk):
    """Leaves no room at all."""
    stone = disk / "stone"
    with open(stone, "ab", buffering=0) as file:
        for size in (1 << 16, 4096, 512, 1):
            try:
                while file.write(b"\0" * size):
                    pass
            except OSError:
                pass
    return stone


@case
def disk_full_in_mid_answer(place):
    disk = small_disk(place, 4096)
    terminal, data = opened(place, data=known(place, disk / "data"))
    first = terminal.answer()
    n = terminal.choose()
    stone = fill(disk)
    terminal.send("\r")
    terminal.wait("This is not saved yet")
    must("The disk may be full" in terminal.text() and "[ Save again ]" in terminal.text(), f"what is said:\n{terminal.text()}")
    must(re.search(r"\([^ ]\) The good one", terminal.text()), f"the answer is not on the page any more:\n{terminal.text()}")
    must(f"q{n}" not in attempts(data), "said not saved, yet saved")
    terminal.send("z")
    terminal.send("\r")
    time.sleep(0.3)  # still full: whatever comes, it is said again
    terminal.wait("This is not saved yet")
    stone.unlink()
    terminal.send("z")
    terminal.send("\r")
    terminal.wait(f"Confirmed {n:02}.")
    terminal.send("z\r")
    terminal.wait(lambda text: f"Question {n:02}" not in text, "the next question")
    last = terminal.answer()
    terminal.leave()
    kept(place, data, [first, n, last])
    return "said at once, the answer stays on the page; with room again it is saved without a restart"


@case
def disk_full_in_mid_answer_line_by_line(place):
    disk = small_disk(place, 4096)
    terminal, data = opened_lines(place, known(place, disk / "data"))
    first = line_answer(terminal)
    stone = fill(disk)
    n = line_answer(terminal, confirmed=False)
    until = time.monotonic() + PATIENCE
    while b"not saved yet" not in terminal.all:
        must(time.monotonic() < until and terminal.pump(0.5) is not False, "never says that it is not saved")
    must(f"q{n}" not in attempts(data), "said not saved, yet saved")
    stone.unlink()
    terminal.send("\n")
    until = time.monotonic() + PATIENCE
    while f"Confirmed {n:02}.".encode() not in terminal.all:
        must(time.monotonic() < until and terminal.pump(0.5) is not False, "never saved")
    terminal.send("\nq\n")
    terminal.ended(0)
    kept(place, data, [first, n])
    return "said at once; with room again it is saved without a restart"


@case
def disk_full_and_left_without_saving(place):
    disk = small_disk(place, 4096)
    terminal, data = opened(place, data=known(place, disk / "data"))
    first = terminal.answer()
    terminal.choose()
    stone = fill(disk)
    terminal.send("\r")
    terminal.wait("Leave without saving this answer")
    terminal.send("\t\t\r")
    for _ in range(20):
        if not terminal.alive():
            break
        terminal.pump(0.2)
        if "Leave without saving" in terminal.text() and terminal.alive():
            terminal.send("\t\r")
    terminal.ended(0, 4)
    stone.unlink()
    kept(place, data, [first])
    return f"nobody is shut in: ends with {terminal.status}, earlier answers kept"


@case
def disk_full_at_the_start(place):
    disk = small_disk(place, 1024)
    fill(disk)
    refused(place, disk / "data", None, 4, "disk may be full")
    return "`learn` says what to do, 4; the home screen opens and says that nothing is kept"


def stick(place, options="loop,errors=remount-ro"):
    """A file system of its own, on a file that plays the device; and the device."""
    alone()
    device, where = place / "stick.img", place / "stick"
    where.mkdir()
    with open(device, "wb") as file:
        file.truncate(24 << 20)
    if not shutil.which("mkfs.ext4"):
        raise Skip("no mkfs.ext4 here")
    run("mkfs.ext4", "-q", "-F", str(device))
    run("mount", "-o", options, str(device), str(where))
    return device, where


def pull_out(where):
    """From now on the device answers nothing, and what it had not been told to keep is gone: what a power cut does, too."""
    fd = os.open(where, os.O_RDONLY)
    try:
        fcntl.ioctl(fd, 0x8004587D, struct.pack("I", 2))  # FS_IOC_SHUTDOWN, without writing its log
    except OSError as error:
        raise Skip(f"this system pulls out no device: {error}") from error
    finally:
        os.close(fd)


def put_back(device, where):
    run("umount", "-l", str(where))
    fresh = where.parent / "again"
    fresh.mkdir(exist_ok=True)
    # The first one may still be held by a program that has not ended: what lies on the device is what was kept.
    copy = where.parent / "copy.img"
    shutil.copyfile(device, copy)
    run("mount", "-o", "loop", str(copy), str(fresh))
    return fresh


@case
def stick_pulled_out_in_mid_answer(place):
    device, where = stick(place)
    terminal, data = opened(place, data=known(place, where / "data"))
    numbers = [terminal.answer() for _ in range(3)]
    terminal.choose()
    pull_out(where)
    terminal.send("\r")
    terminal.wait("This is not saved yet")
    said = terminal.text()
    must("[ Save again ]" in said and "[ Leave without saving this answer ]" in said, f"what is said:\n{said}")
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, 4)
    ended = terminal.status
    fresh = put_back(device, where)
    kept(place, fresh / "data", numbers)
    must("stick" in said, f"the message does not speak of the stick:\n{said}")
    return f"said at once, alive, ends with {ended}; put in again, every confirmed answer is there"


@case
def stick_pulled_out_line_by_line(place):
    device, where = stick(place)
    terminal, data = opened_lines(place, known(place, where / "data"))
    numbers = [line_answer(terminal) for _ in range(2)]
    pull_out(where)
    line_answer(terminal, confirmed=False)
    until = time.monotonic() + PATIENCE
    while b"not saved yet" not in terminal.all:
        must(time.monotonic() < until and terminal.pump(0.5) is not False, "never says that it is not saved")
    terminal.send("q\n")
    terminal.send("q\n")
    terminal.ended(0, 4)
    fresh = put_back(device, where)
    kept(place, fresh / "data", numbers)
    return f"said at once, ends with {terminal.status}; put in again, every confirmed answer is there"


@case
def stick_pulled_out_before_the_first_question(place):
    device, where = stick(place)
    data = known(place, where / "data")
    terminal = Terminal(place, "learn", "drill/many", "--as", "Test", data=data)
    terminal.wait("[ Begin ]")
    pull_out(where)
    terminal.send("\r")
    terminal.wait(lambda text: "[ Begin ]" not in text or "saved" in text, "something follows")
    at = "when it begins" if "saved" in terminal.text() else "at the first answer"
    if "saved" not in terminal.text():
        terminal.choose()
        terminal.send("\r")
        terminal.wait("This is not saved yet")
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, 4)
    return f"alive, said {at}"


@case
def power_cut_five_times(place):
    """What was not told to be kept is gone: unlike a kill, this shows whether answers were really on the disk."""
    device, where = stick(place)
    base, numbers = known(place, where / "data"), []
    for turn in range(5):
        terminal, data = opened(place, data=base)
        numbers += [terminal.answer() for _ in range(4)]
        n = terminal.choose()
        terminal.send("\r")
        terminal.wait(f"Confirmed {n:02}.")
        numbers.append(n)
        pull_out(where)
        terminal.kill()
        again = place / f"again-{turn}"
        again.mkdir()
        run("umount", str(where))
        run("mount", "-o", "loop", str(device), str(again))
        where, base = again, again / "data"
        kept(place, base, numbers)
    return f"{len(numbers)} confirmed answers, {len(numbers)} there"


@case
def stick_turned_read_only(place):
    device, where = stick(place)
    terminal, data = opened(place, data=known(place, where / "data"))
    first = terminal.answer()
    terminal.choose()
    subprocess.run(["mount", "-o", "remount,abort", str(where)], stderr=subprocess.DEVNULL, check=False)
    try:
        (where / "try").write_bytes(b"x")
        raise Skip("this system turns no disk read-only")
    except OSError:
        pass
    terminal.send("\r")
    terminal.wait("This is not saved yet")
    said = terminal.text()
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, 4)
    fresh = put_back(device, where)
    kept(place, fresh / "data", [first])
    return "said at once, alive; earlier answers are there"


@case
def stick_unmounted_by_force(place):
    device, where = stick(place, "loop")
    terminal, data = opened(place, data=known(place, where / "data"))
    first = terminal.answer()
    run("umount", "-l", str(where))
    n = terminal.choose()
    terminal.send("\r")
    terminal.wait(lambda text: f"Confirmed {n:02}." in text or "This is not saved yet" in text, "an answer")
    confirmed = [n] if f"Confirmed {n:02}." in terminal.text() else []
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, 4)
    run("mount", "-o", "loop", str(device), str(where))
    kept(place, where / "data", [first] + confirmed)
    return ("answers still reach the stick" if confirmed else "said at once") + ", put in again, every confirmed answer is there"


@each(deleted="deleted", moved="moved", replaced="replaced")
def data_folder_under_the_program(place, how):
    """Somebody tidies up: a confirmed answer must be found again where the data folder is."""
    terminal, data = opened(place)
    terminal.answer()
    if how == "deleted":
        shutil.rmtree(data)
    else:
        os.rename(data, place / "elsewhere")
    if how == "replaced":
        known(place)
    n = terminal.choose()
    terminal.send("\r")
    terminal.wait(lambda text: f"Confirmed {n:02}." in text or "This is not saved yet" in text, "an answer")
    confirmed = f"Confirmed {n:02}." in terminal.text()
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, 4)
    there = f"q{n}" in attempts(data) if (data / "journal.db").exists() else False
    moved = f"q{n}" in attempts(place / "elsewhere") if how != "deleted" else False
    must(there or moved or not confirmed, "an answer was confirmed that is nowhere any more")
    return "the answer is in the folder that was moved" if confirmed else "said at once: not saved"


# Several at once.

@case
def two_programs_on_one_folder(place):
    data = known(place)
    first, _ = opened(place, data=data)
    other = Terminal(place, "learn", "drill/many", "--as", "Other", data=data)
    other.wait(lambda text: "I understand" in text or "[ Begin ]" in text, "somebody new")
    if "I understand" in other.text():
        other.send("\r")
        other.wait("[ Begin ]")
    other.begin()
    done = []
    for _ in range(10):
        # Both answer at the same moment.
        a, b = first.choose(), other.choose()
        first.send("\r")
        other.send("\r")
        for terminal, n in ((first, a), (other, b)):
            terminal.wait(f"Confirmed {n:02}.")
            terminal.send("z\r")
            terminal.wait(lambda text, n=n: f"Question {n:02}" not in text, "the next question")
        done.append((a, b))
    first.leave()
    other.leave()
    found = attempts(data)
    for numbers in zip(*done):
        must([one for one in dict.fromkeys(found)] == [f"q{n}" for n in numbers], f"{found}")
    must(len(found) == 20, f"20 answers, {len(found)} there")
    kept(place, data, [])
    return "20 answers in pairs, 20 there"


@case
def twenty_programs_at_once(place):
    data = known(place)
    lines = b"\n" + b"".join(b"%d\n\n" % (n % 4 + 1) for n in range(1, 6)) + b"q\n"
    running = [subprocess.Popen(argv(data, "learn", "drill/many", "--as", f"P{at}", "--linear"), stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=around(place)) for at in range(20)]
    confirmed = 0
    for child in running:
        out, said = child.communicate(lines, timeout=PATIENCE)
        must(child.returncode == 0, f"{child.returncode} {said}")
        confirmed += len(re.findall(rb"Confirmed \d\d\.", out))
    found = len(attempts(data))
    must(found == confirmed, f"{confirmed} confirmed, {found} there")
    kept(place, data, [])
    return f"{confirmed} confirmed, {found} there"


# Floods.

# Every key but Ctrl+\\, Ctrl+C and Ctrl+Z: the terminal itself acts on what still comes when the program has given it back.
KEYS = ([bytes([code]) for code in range(1, 127) if code not in (3, 26, 28)] + [letter.encode() for letter in "éàçù€ñß漢"]
        + [f"\x1b[{end}".encode() for end in "ABCDFHZ"] + [f"\x1b[{n}~".encode() for n in (1, 2, 3, 5, 6, 15, 17, 18, 19, 20, 21, 23, 24)]
        + [b"\x1bO" + end for end in (b"P", b"Q", b"R", b"S")] + [b"\r"] * 20 + [b"\t"] * 10 + [b"\x1b[B"] * 10)


# The keys had led to the end already, the terminal was given back, and the signal found a program that only has to close its journal.
LEAVING = -signal.SIGTERM


@case
def flood_of_keys(place):
    data = known(place)
    dice = random.Random(20)
    starts, sent = 0, 0
    terminal = None
    while sent < 20_000:
        if terminal and terminal.alive() and sent // 2000 >= starts:
            # Begun anew: else most keys would fall where the first ones led.
            os.kill(terminal.pid, signal.SIGTERM)
            terminal.ended(143, 0, LEAVING)
            terminal = None
        if terminal is None or not terminal.alive():
            must(terminal is None or terminal.status == 0, f"ended with {terminal and terminal.status}\n{terminal and terminal.text()}")
            if terminal:
                terminal.given_back()
                must(b"panick" not in terminal.all, "a panic")
            terminal = Terminal(place, *([] if starts % 2 else ["learn", "drill/many", "--as", "Test"]), data=data)
            terminal.wait("[ Menu ]" if starts % 2 == 0 else "Welcome")
            starts += 1
        for _ in range(100):
            keys = b"".join(dice.choice(KEYS) for _ in range(5))
            try:
                terminal.send(keys)
            except OSError:
                break
            sent += 5
            if not terminal.alive():
                break
        while terminal.pump(0.01):
            pass
        terminal.ended(0) if terminal.status is not None else None
    if terminal.alive():
        os.kill(terminal.pid, signal.SIGTERM)
        terminal.ended(143, 0, LEAVING)
    must(b"panick" not in terminal.all, "a panic")
    check = told(place, data, "journal", "check")
    must(check.returncode == 0, f"{check}")
    return f"{sent} keys, {starts} starts, no panic, journal sound"


@case
def flood_of_the_mouse(place):
    terminal, data = opened(place)
    n = terminal.answer()
    dice = random.Random(21)
    places = [0, 1, 2, 5, 24, 80, 81, 222, 223, 65535, 65536, 99999, 2**31, 2**32, 2**64]
    for _ in range(100):
        terminal.send("".join(
            f"\x1b[<{dice.choice([0, 1, 2, 3, 32, 34, 35, 64, 65, 66, 128, 255, 256, 99999])};{dice.choice(places)};{dice.choice(places)}"
            f"{dice.choice('MmMmX')}" for _ in range(50)))
    terminal.send(b"\x1b[<-1;-1;-1M\x1b[<0;0;0M\x1b[<;;M\x1b[<0;1M\x1b[M   \x1b[M\xff\xff\xff\x1b[M\x01\x01\x01\x1b[0;0;0M")
    usable(terminal)
    end(terminal, data, place, [n])
    return "5000 reports with absurd places, then it answers keys"


def usable(terminal):
    """Whatever came before, keys are understood: Ctrl+L draws the page anew."""
    until = time.monotonic() + PATIENCE
    while terminal.pump(0.2):
        must(time.monotonic() < until, "never rests")
    must(terminal.alive(), f"ended with {terminal.status}\n{terminal.text()}")
    for _ in range(40):
        before = len(terminal.all)
        terminal.send("\x0c")
        for _ in range(10):
            terminal.pump(0.2)
            if b"\x1b[2J" in terminal.all[before:]:
                return
    raise Wrong(f"answers no key any more:\n{terminal.text()}")


def end(terminal, data, place, numbers):
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.ended(143, within=ENDS)
    must(b"panick" not in terminal.all, "a panic")
    kept(place, data, numbers)


@case
def flood_of_broken_codes(place):
    terminal, data = opened(place)
    n = terminal.answer()
    dice = random.Random(22)
    broken = [b"\x1b[", b"\x1b[<", b"\x1b[999999999999999999999m", b"\x1b[1;2;3;4;5;6;7;8;9;10~", b"\x1b[;;;~", b"\x1b[200", b"\x1bO", b"\x1b[?",
              b"\x1b[?1;2c", b"\x1b[24;80R", b"\x1b[I", b"\x1b[O", b"\x1b[1;1;1u", b"\x1b[99999999;9u", b"\x1b\x1b\x1b[A", b"\x9b", b"\xff\xfe",
              b"\xc3", b"\xc3\x28", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80", b"\x80", b"\xbf", b"\0"]
    for _ in range(200):
        terminal.send(b"".join(dice.choice(broken) for _ in range(10)))
    # Half a code waits for its other half: any of these ends it.
    terminal.send(b"mMcu~" * 3)
    usable(terminal)
    end(terminal, data, place, [n])
    return "2000 halves of codes and broken letters, then it answers keys"


@each(a_title=b"\x1b]0;title\x07", a_clipboard=b"\x1b]52;c;AAAA\x1b\\", a_device=b"\x1bP1$r0m\x1b\\")
def answer_that_nobody_asked(place, answer):
    terminal, data = opened(place)
    n = terminal.answer()
    for _ in range(50):
        terminal.send(answer)
    usable(terminal)
    end(terminal, data, place, [n])
    return "taken as keys that mean nothing; then it answers keys"


@case
def paste_of_a_mebibyte_in_a_field(place):
    terminal, data = opened(place, "typed")
    dice = random.Random(23)
    poison = [b"\x1b]0;owned\x07", b"\x1b[31mRED", b"\x1b[2J", b"\x00\x01\x02\x07\x08", b"\xff\xfe\x80", "\u202e\u200b\u2028".encode(), b"\r\n", b"\t",
              b"word ", "é漢👩‍👩‍👧".encode()]
    body = b""
    while len(body) < 1 << 20:
        body += b"".join(dice.choice(poison) for _ in range(2000))
    before = len(terminal.all)
    began = time.monotonic()
    terminal.send(b"\x1b[200~" + body + b"\x1b[201~")
    until = time.monotonic() + PATIENCE
    while terminal.pump(1.0):
        must(time.monotonic() < until, "never rests")
    took = time.monotonic() - began
    sent = terminal.all[before:]
    for bad in (b"\x1b]0;", b"\x07", b"\x1b[31mRED", "\u202e".encode(), "\u200b".encode(), "\u2028".encode()):
        must(bad not in sent, f"the terminal was sent {bad}")
    most = memory(terminal.pid)
    must(most < 200, f"took {most} MiB")
    usable(terminal)
    end(terminal, data, place, [])
    return f"cut to what a field holds in {took:.0f} s, no code of it reaches the terminal, {most} MiB"


@case
def paste_where_nothing_is_typed(place):
    terminal, data = opened(place)
    n = terminal.choose()
    terminal.send(b"\x1b[200~" + b"1\r2\r3\r\x1b4\r" * 50_000 + b"\x1b[201~")
    usable(terminal)
    terminal.wait("[ Answer ]")
    must(terminal.question() == n and re.search(r"\([^ ]\) The good one", terminal.text()), f"the paste did something:\n{terminal.text()}")
    end(terminal, data, place, [])
    must(attempts(data) == [], "the paste answered")
    return "nothing happens, the choice stays"


@case
def paste_without_an_end(place):
    terminal, data = opened(place)
    n = terminal.answer()
    terminal.send(b"\x1b[200~half a paste")
    terminal.send(b"\x1b[201~")
    usable(terminal)
    terminal.send(b"\x1b[200~half a paste, and then keys \x1b\x1b\r\r")
    while terminal.pump(0.3):
        pass
    end(terminal, data, place, [n])
    return "a paste cut in two is one paste; one that never ends keeps keys back, and the program ends when asked"


@case
def endless_lines(place):
    data = known(place)
    for line in (b"1\n", b"\n", b"0\n", b"\xff\xfe\x00\x1b[31m\n", b"9" * 3000 + b"\n"):
        done = told(place, data, "learn", "drill/many", "--as", "Test", "--linear", stdin=line * 2000, timeout=PATIENCE)
        must(done.returncode == 0, f"{line[:5]}: {done.returncode} {done.stderr}")
        must(b"\x1b" not in done.stdout and b"\x07" not in done.stdout, "codes in what is printed")
    long = told(place, data, "learn", "drill/many", "--as", "Test", "--linear", stdin=b"x" * (4 << 20) + b"\nq\n")
    must(long.returncode == 0 and b"q" not in long.stderr, f"{long.returncode}")
    check = told(place, data, "journal", "check")
    must(check.returncode == 0, f"{check}")
    return "2000 lines of five kinds and one of 4 MiB: each is answered, 0"


# Clocks.

def clock(place, when):
    found = glob.glob("/usr/lib/*/faketime/libfaketime.so.1") + glob.glob("/usr/lib/faketime/libfaketime.so.1")
    if not found:
        raise Skip("no libfaketime here")
    with open(kit, "rb") as program:
        if b"ld-linux" not in program.read(1 << 16):
            raise Skip("a static program loads nothing that plays another clock")
    env = around(place, LD_PRELOAD=found[0], FAKETIME=f"@{when}", DONT_FAKE_MONOTONIC="1", FAKETIME_DONT_FAKE_MONOTONIC="1", TZ="UTC")
    # Seen by the program, or the case says nothing.
    seen = subprocess.run(["date", "+%Y"], env=env, stdout=subprocess.PIPE, check=False).stdout.decode().strip()
    if seen != when[:4]:
        raise Skip(f"the clock cannot be set to {when[:4]} here: {seen}")
    return env


CLOCKS = {"of_1970": "1970-01-01 00:01:00", "of_1979": "1979-12-31 23:59:00", "of_2038": "2038-01-19 03:14:06", "of_2099": "2099-06-01 12:00:00",
          "of_2106": "2106-02-07 06:28:14"}


@each(**CLOCKS)
def clock_wrong(place, when):
    env = clock(place, when)
    terminal, data = opened(place, env=env)
    numbers = [terminal.answer() for _ in range(2)]
    terminal.leave()
    kept(place, data, numbers)
    base = sqlite3.connect(data / "journal.db")
    marks = [ok for (ok,) in base.execute("SELECT clock_ok FROM event WHERE kind = 'attempt'")]
    must(marks == [0, 0], f"the clock was believed: {marks}")
    # The next day the clock is right: what is answered then counts as dated.
    again, _ = opened(place, data=data)
    numbers.append(again.answer())
    again.leave()
    kept(place, data, numbers)
    marks = [ok for (ok,) in base.execute("SELECT clock_ok FROM event WHERE kind = 'attempt' ORDER BY lamport")]
    must(marks == [0, 0, 1], f"the right clock was not believed: {marks}")
    base.close()
    return "answers saved and in order, their time marked as doubtful; a right clock is believed afterwards"


@each(**CLOCKS)
def clock_wrong_and_a_badge(place, when):
    env = clock(place, when)
    data = known(place)
    whole = told(place, data, "curriculum", "export", "drill", "--format", "answers", "--lang", "en")
    played = told(place, data, "learn", "drill", "--as", "Test", "--linear", stdin=whole.stdout, env=env)
    must(played.returncode == 0, f"{played.returncode} {played.stderr}")
    issued = told(place, data, "badge", "issue", "--learner", "Test", "--module", "drill", "--format", "json", env=env)
    said = issued.stdout.decode()
    if issued.returncode == 0:
        dates = re.findall(r'"(?:validFrom|created|awardedDate)":\s*"(\d{4})', said)
        must(all(2026 <= int(year) < 2032 for year in dates), f"with that clock it is dated {dates}")
    else:
        must(issued.returncode == 2 and b"clock" in issued.stderr, f"{issued}")
    right = told(place, data, "badge", "issue", "--learner", "Test", "--module", "drill", "--format", "json")
    must(right.returncode == 0, f"{right}")
    narrative = json.loads(right.stdout)["evidence"][0]["narrative"]
    must(when[:4] not in narrative, f"with a right clock it still says: {narrative.splitlines()[0]}")
    return f"with that clock {issued.returncode}: badges wait; with a right one it is made, and says of no step when"


# Journals.

def filled(place, answers=40):
    """A journal with answers, closed, whose backup holds them too; and its data folder."""
    data = known(place)
    lines = b"\n" + b"".join(b"%d\n\n" % (n % 4 + 1) for n in range(1, answers + 1)) + b"q\n"
    done = told(place, data, "learn", "drill/many", "--as", "Test", "--linear", stdin=lines)
    found = attempts(data)
    must(done.returncode == 0 and len(found) == answers, f"{len(found)} answers: {done.stderr}")
    return data, found


def unchecked(data):
    """As if the last check had been yesterday."""
    base = sqlite3.connect(data / "journal.db")
    base.execute("UPDATE device SET checked_day = 1")
    base.commit()
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()


@each(page_zeroed="page", first_page_zeroed="first", cut_short="cut", header_damaged="header", full_of_noise="noise")
def journal(place, how):
    data, found = filled(place)
    unchecked(data)
    file = data / "journal.db"
    whole = bytearray(file.read_bytes())
    size = 4096
    if how == "page":
        # The page with the most of its table's rows: in the middle of the events.
        at = max(range(1, len(whole) // size), key=lambda page: whole[page * size:(page + 1) * size].count(b"activity"))
        whole[at * size:(at + 1) * size] = bytes(size)
    elif how == "first":
        whole[:size] = bytes(size)
    elif how == "cut":
        del whole[len(whole) // 2:]
    elif how == "header":
        whole[:16] = b"SQLite format 9\0"
    else:
        whole = bytearray(random.Random(5).randbytes(len(whole)))
    file.write_bytes(whole)
    refused(place, data, None, 4, "damaged")
    must(file.read_bytes() == whole, "the damaged file was touched")
    check = told(place, data, "journal", "check")
    must(check.returncode in (1, 4) and check.stderr.strip(), f"check: {check}")
    restored = told(place, data, "journal", "restore", "--yes")
    must(restored.returncode == 0, f"restore: {restored.returncode} {restored.stderr}")
    kept(place, data, found)
    must(any(file.read_bytes() == whole for file in (data / "set-aside").glob("*.db")), "the damaged file was not put aside as it was")
    return "said, 4; the file is left as it is; `journal restore` brings all 40 answers back"


@case
def journal_damaged_the_same_day(place):
    """The whole file was checked today: damage shows when it is read."""
    data, found = filled(place)
    file = data / "journal.db"
    whole = bytearray(file.read_bytes())
    at = max(range(1, len(whole) // 4096), key=lambda page: whole[page * 4096:(page + 1) * 4096].count(b"activity"))
    whole[at * 4096:(at + 1) * 4096] = bytes(4096)
    file.write_bytes(whole)
    learn = told(place, data, "learn", "drill/many", "--as", "Test", "--linear", stdin=b"q\n")
    must(learn.returncode in (0, 4) and b"panick" not in learn.stderr, f"{learn}")
    check = told(place, data, "journal", "check")
    must(check.returncode in (1, 4), f"check finds nothing: {check}")
    restored = told(place, data, "journal", "restore", "--yes")
    must(restored.returncode == 0, f"restore: {restored.stderr}")
    kept(place, data, found)
    return f"`learn` {learn.returncode}, `check` {check.returncode}, `restore` brings all back"


@case
def journal_newer(place):
    data, found = filled(place, 3)
    base = sqlite3.connect(data / "journal.db")
    (version,) = base.execute("PRAGMA user_version").fetchone()
    base.execute(f"PRAGMA user_version = {version + 1}")
    base.commit()
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    before = (data / "journal.db").read_bytes()
    refused(place, data, None, 4, "newer")
    must((data / "journal.db").read_bytes() == before, "a newer journal was touched")
    return "refused and not touched, 4; the home screen says that nothing is kept"


@each(of_another_program="sqlite", text="text", folder="folder", a_pipe="pipe", a_device="device")
def journal_foreign(place, how):
    data = place / "data"
    data.mkdir()
    file = data / "journal.db"
    if how == "sqlite":
        base = sqlite3.connect(file)
        base.execute("CREATE TABLE bookmarks (url TEXT)")
        base.execute("INSERT INTO bookmarks VALUES ('keep me')")
        base.commit()
        base.close()
    elif how == "text":
        file.write_text("my shopping list\n" * 100)
    elif how == "folder":
        file.mkdir()
    elif how == "pipe":
        os.mkfifo(file)
    else:
        file.symlink_to("/dev/zero")
    before = file.read_bytes() if file.is_file() else None
    refused(place, data, None, 4, "")
    must(before is None or file.read_bytes() == before, "the file was touched")
    return "refused and not touched, 4; the home screen says that nothing is kept"


HOLD = """
import sqlite3, sys, time
base = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
if sys.argv[2] == 'whole':
    base.execute('PRAGMA locking_mode = EXCLUSIVE')
base.execute('BEGIN EXCLUSIVE')
base.execute('CREATE TABLE IF NOT EXISTS held (a)')
print('held', flush=True)
sys.stdin.read()
base.execute('ROLLBACK')
base.close()
"""


def holder(data, how):
    """Another program that holds the journal until it is told to let go."""
    child = subprocess.Popen([sys.executable, "-c", HOLD, str(data / "journal.db"), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    must(child.stdout.readline() == b"held\n", "could not be held")
    return child


@case
def journal_locked_at_the_start(place):
    data = known(place)
    child = holder(data, "whole")
    try:
        began = time.monotonic()
        learn = told(place, data, "learn", "drill/many", "--as", "Test", "--linear")
        took = time.monotonic() - began
        must(learn.returncode == 4 and b"Another Tremplin window is writing" in learn.stderr, f"{learn}")
        must(took < 30, f"waited {took:.0f} s")
        terminal = Terminal(place, data=data)
        terminal.wait("Nothing will be kept today")
        terminal.leave()
    finally:
        child.communicate(b"")
    terminal, _ = opened(place, data=data)
    n = terminal.answer()
    terminal.leave()
    kept(place, data, [n])
    return f"waits {took:.0f} s, then says who has it, 4; once it is free all is well"


@case
def journal_locked_in_mid_answer(place):
    terminal, data = opened(place)
    first = terminal.answer()
    n = terminal.choose()
    child = holder(data, "writes")
    try:
        began = time.monotonic()
        terminal.send("\r")
        terminal.wait("This is not saved yet")
        took = time.monotonic() - began
        must("Another Tremplin window" in terminal.text(), f"what is said:\n{terminal.text()}")
    finally:
        child.communicate(b"")
    terminal.send("z")
    terminal.send("\r")
    terminal.wait(f"Confirmed {n:02}.")
    terminal.leave()
    kept(place, data, [first, n])
    return f"after {took:.0f} s it says so, the answer stays; once it is free it is saved"


@case
def signal_while_it_waits_for_the_journal(place):
    """The loop hears nothing while it waits for another program to let go."""
    terminal, data = opened(place)
    first = terminal.answer()
    terminal.choose()
    child = holder(data, "writes")
    try:
        terminal.send("\r")
        until = time.monotonic() + PATIENCE
        # SQLite sleeps between its tries: clock_nanosleep.
        while call_of(terminal.pid) not in ("230", "35", "115", "101"):
            must(time.monotonic() < until, "never waits")
            terminal.pump(0.002)
        os.kill(terminal.pid, signal.SIGTERM)
        took = terminal.ended(143, within=ENDS + 1)
    finally:
        child.communicate(b"")
    kept(place, data, [first])
    return f"ends with 143 in {took:.1f} s, terminal given back, earlier answers kept"


@each(term=signal.SIGTERM, int=signal.SIGINT)
def signal_while_it_closes(place, number):
    """The screen has closed, and the copy at the end waits for another program."""
    terminal, data = opened(place)
    numbers = [terminal.answer() for _ in range(2)]
    child = holder(data, "writes")
    try:
        os.kill(terminal.pid, signal.SIGHUP)
        while b"\x1b[?1049l" not in terminal.all:
            must(terminal.pump(PATIENCE), "the screen is not left")
        # It waits where SQLite sleeps between its tries.
        until = time.monotonic() + PATIENCE
        while terminal.alive() and call_of(terminal.pid) not in ("230", "35", "115", "101"):
            must(time.monotonic() < until, "never waits")
        must(terminal.alive(), "it did not wait")
        os.kill(terminal.pid, number)
        took = terminal.ended(-number, 128 + number, within=1.5)
    finally:
        child.communicate(b"")
    kept(place, data, numbers)
    return f"ends in {took:.1f} s, terminal given back, answers kept"


@case
def journal_locked_line_by_line(place):
    terminal, data = opened_lines(place)
    first = line_answer(terminal)
    child = holder(data, "writes")
    try:
        n = line_answer(terminal, confirmed=False)
        until = time.monotonic() + PATIENCE
        while b"not saved yet" not in terminal.all:
            must(time.monotonic() < until and terminal.pump(0.5) is not False, "never says that it is not saved")
    finally:
        child.communicate(b"")
    terminal.send("\n")
    until = time.monotonic() + PATIENCE
    while f"Confirmed {n:02}.".encode() not in terminal.all:
        must(time.monotonic() < until and terminal.pump(0.5) is not False, "never saved")
    terminal.send("\nq\n")
    terminal.ended(0)
    kept(place, data, [first, n])
    return "it says so; once it is free the next line saves it"


@case
def journal_lost_beside_its_log(place):
    data = known(place)
    terminal, _ = opened(place, data=data)
    numbers = [terminal.answer() for _ in range(3)]
    os.kill(terminal.pid, signal.SIGKILL)
    terminal.ended(-9, given_back=False)
    log = data / "journal.db-wal"
    must(log.stat().st_size > 0, "no log was left")
    (data / "journal.db").unlink()
    before = log.read_bytes()
    refused(place, data, None, 4, "damaged")
    must(log.read_bytes() == before and not ((data / "journal.db").exists() and (data / "journal.db").stat().st_size), "the log was touched")
    return "not begun anew over the log: said, 4, the log left for whoever can read it"


@case
def log_cut_short(place):
    terminal, data = opened(place)
    numbers = [terminal.answer() for _ in range(3)]
    os.kill(terminal.pid, signal.SIGKILL)
    terminal.ended(-9, given_back=False)
    log = data / "journal.db-wal"
    with open(log, "ab") as file:
        file.write(b"\xaa" * 5000)  # what a cut leaves behind the last whole write
    again, _ = opened(place, data=data)
    m = again.answer()
    again.leave()
    kept(place, data, numbers + [m])
    return "what was not whole is left out, every confirmed answer is there"


# Kills.

@case
def killed_fifty_times(place):
    data = known(place)
    dice = random.Random(50)
    numbers, cuts, confirmed = set(), 0, 0
    while cuts < 50:
        terminal = Terminal(place, "learn", "drill/many", "--as", "Test", data=data)
        seen = set()
        try:
            terminal.wait(lambda text: "[ Begin ]" in text or "[ Continue ]" in text or "[ Answer ]" in text, "a page")
            until = time.monotonic() + dice.uniform(0, 0.25)
            acted = None
            while time.monotonic() < until:
                terminal.pump(0.002)
                text = terminal.text()
                seen |= {int(n) for n in re.findall(r"Confirmed (\d\d)\.", text)}
                if "You have come to the end" in text:
                    break
                asked = re.search(r"(\d) \( \) The good one", text)
                chosen = re.search(r"\([^ ]\) The good one", text)
                # Every picture is acted upon once.
                if text != acted:
                    if "[ Answer ]" in text and asked:
                        terminal.send(asked.group(1))
                    elif "[ Answer ]" in text and chosen:
                        terminal.send("\r")
                    elif "[ Begin ]" in text or "[ Continue ]" in text:
                        terminal.send("z\r")
                    acted = text
            os.kill(terminal.pid, signal.SIGKILL)
            while terminal.pump(0.0):
                pass
            terminal.ended(-9, given_back=False)
            while terminal.pump(0.0):
                pass
            seen |= {int(n) for n in re.findall(r"Confirmed (\d\d)\.", terminal.text())}
        finally:
            terminal.kill()
            os.close(terminal.master)
        numbers |= seen
        cuts += 1
        found = attempts(data)
        lost = [n for n in numbers if f"q{n}" not in found]
        must(not lost, f"after cut {cuts}, confirmed and lost: {lost}")
        twice = {one for one in found if found.count(one) > 1}
        must(not twice, f"after cut {cuts}, twice: {twice}")
        if len(numbers) > QUESTIONS // 2 or cuts == 50:
            # A fresh folder, before the unit is over and begins anew.
            kept(place, data, sorted(numbers))
            confirmed += len(numbers)
            numbers, data = set(), known(place, place / f"data-{cuts}")
    must(confirmed > 20, f"only {confirmed} answers: the cuts came too early")
    return f"50 cuts, {confirmed} confirmed answers, all there once"


# The run.

def tried(name):
    """Runs one case in a process of its own; what came of it, through a pipe."""
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        return child, reader
    os.close(reader)
    place = work / name
    (place / "home").mkdir(parents=True)
    began = time.monotonic()
    try:
        result = ("ok", CASES[name](place))
    except Skip as why:
        result = ("skipped", str(why))
    except Wrong as why:
        result = ("FAILED", str(why))
    except BaseException:  # noqa: BLE001 - whatever it is, it is this case's
        result = ("FAILED", traceback.format_exc())
    for one in STARTED:
        try:
            one.kill()
        except OSError:
            pass
    os.write(writer, json.dumps([*result, time.monotonic() - began]).encode())
    os._exit(0)


def main():
    asked = sys.argv[3:]
    if "--list" in asked:
        print("\n".join(CASES))
        return 0
    names = [name for name in CASES if not asked or any(name.startswith(one) for one in asked)]
    curriculum(work / "drill")
    prepare = work / "prepare"
    (prepare / "home").mkdir(parents=True)
    terminal = Terminal(prepare, "learn", "drill/many", "--as", "Test", data=work / "known")
    terminal.wait("I understand")
    terminal.send("\r")
    terminal.wait("[ Begin ]")
    terminal.leave()
    waiting, running, counts = list(names), {}, {"ok": 0, "FAILED": 0, "skipped": 0}
    width = max(map(len, names), default=0)
    while waiting or running:
        while waiting and len(running) < int(os.environ.get("AT_ONCE", "3")):
            name = waiting.pop(0)
            child, reader = tried(name)
            running[reader] = (name, child)
        for reader in select.select(list(running), [], [])[0]:
            name, child = running.pop(reader)
            with os.fdopen(reader, "rb") as file:
                came = file.read()
            os.waitpid(child, 0)
            how, said, took = json.loads(came) if came else ("FAILED", "the case itself ended", 0)
            counts[how] += 1
            first, *more = said.splitlines() or [""]
            print(f"{name:<{width}}  {first}  {how}  ({took:.1f} s)", flush=True)
            for line in more:
                print(f"    | {line}".rstrip(), flush=True)
            shutil.rmtree(work / name, ignore_errors=True)
    print(f"{counts['ok']} passed, {counts['FAILED']} failed, {counts['skipped']} skipped")
    return 1 if counts["FAILED"] else 0


if __name__ == "__main__":
    sys.exit(main())

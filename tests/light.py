#!/usr/bin/env python3
"""How light the kit is, beside the least that such a program costs and beside other programs that teach in a terminal.

    cargo build --release --example floor && cargo build --release
    python3 tests/light.py target/release/tremplin target/release/examples/floor [RUNS]

Each program is started on a pseudo-terminal of 80x24. A lesson is its first exercise, where somebody stopped before. Told of each:
milliseconds from the start to the last byte of the first page, the greatest memory in use (kB, of it what is the program's own and not
a file's), milliseconds of processor and bytes written for a key (the arrow down, 40 times), wake-ups and bytes written while nobody
types for SECONDS_IDLE (60 unless the environment says another number). Medians over RUNS (15), started in turn. `vimtutor`, `rustlings` and `presenterm` are measured where they are installed. Linux.

Fails where the kit is more than the limits that it set itself: see LIMITS.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib

from on_terminal import Run

IDLE = float(os.environ.get("SECONDS_IDLE", "60"))
DOWN, ENTER = b"\x1b[B", b"\r"
KEYS = 40
# Beside the floor; memory in kB; processor in ms; bytes.
LIMITS = {"start": 1.3, "memory": 1.5, "most": 8192, "key": 2.0, "bytes": 200, "modules": 1.5}


def starts(rows, env, runs):
    """Of each its medians: milliseconds, the greatest memory, its own. In turn: a shared machine is slower in one minute than in another."""
    times, memory, own = {}, {}, {}
    for _ in range(runs):
        for name, command, _ in rows:
            run = Run(command, env)
            last, count = run.settle()
            if last is None or count < 200:
                run.end()
                sys.exit(f"no page came from {command[0]}")
            times.setdefault(name, []).append((last - run.began) * 1000)
            memory.setdefault(name, []).append(run.status("VmHWM"))
            own.setdefault(name, []).append(run.status("RssAnon"))
            run.end()
    return {name: tuple(statistics.median(told[name]) for told in (times, memory, own)) for name in times}


def first_exercise(command, unit, env):
    """Goes to the first exercise of a unit, once: after what is said before a first lesson, and the page that opens the unit. From now on
    `command` leads there."""
    with open(unit, "rb") as file:
        asked = tomllib.load(file)["activity"][0]["ask"]
    run = Run(command, env)
    for _ in range(2):
        # A page takes no key before it has been there for a moment.
        run.settle()
        time.sleep(0.5)
        os.write(run.terminal, ENTER)
    run.settle()
    run.end()
    again = Run(command, env)
    again.settle()
    # Where nothing is to be written, the cursor is moved.
    shown = re.sub(r"(\x1b\[[0-9;?]*[A-Za-z]|\s)+", " ", again.said.decode())
    there = " ".join(asked.split()[:3]) in shown
    again.end()
    if not there:
        sys.exit(f"{command} does not lead to “{asked}”")


def manners(command, env, before=()):
    """Processor and bytes for a key, then wake-ups and bytes while nobody types."""
    run = Run(command, env)
    run.settle()
    for key in before:
        run.key(key)
    sizes, spent = [], run.cpu()
    for n in range(KEYS):
        sizes.append(run.key(DOWN if n % 8 < 4 else b"\x1b[A"))
    spent = (run.cpu() - spent) / KEYS
    run.settle(patience=1)
    woken = run.wakeups()
    last, idle = run.settle(patience=IDLE, quiet=IDLE)
    woken = run.wakeups() - woken
    run.end()
    return spent, statistics.median(sizes), woken, idle


def modules(kit, folder, count):
    """A data folder in which `count` modules are installed: the lesson that a new curriculum begins with, that many times."""
    made = folder + "-new"
    os.makedirs(made)
    asked = {"language": "en", "title": "Module", "aim": "Measure.", "unit-title": "One", "publisher": "Here"}
    options = [part for name, value in asked.items() for part in (f"--{name}", value)]
    subprocess.run([kit, "curriculum", "new", "lesson", *options], cwd=made, check=True, capture_output=True)
    begun, there = os.path.join(made, "lesson"), os.path.join(folder, "curricula", "lesson")
    named = [f"module-{n:03}" for n in range(count)]
    for name in named:
        shutil.copytree(os.path.join(begun, "lesson"), os.path.join(there, name))
    with open(os.path.join(begun, "curriculum.toml")) as file:
        text = file.read()
    with open(os.path.join(there, "curriculum.toml"), "w") as file:
        file.write(re.sub(r"^modules = .*$", f"modules = {named}", text, flags=re.M))
    listed = subprocess.run([kit, "--data", folder, "modules", "--json"], check=True, capture_output=True, text=True).stdout
    assert listed.count('"module-') == count, listed[:500]
    return folder


def main():
    kit, floor = map(os.path.abspath, sys.argv[1:3])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    env = {"TERM": "xterm-256color", "LANG": "fr_FR.UTF-8", "LC_ALL": ""}
    with tempfile.TemporaryDirectory() as work:
        env["HOME"] = work
        lesson, home = os.path.join(work, "lesson"), os.path.join(work, "home")
        few, many = (modules(kit, os.path.join(work, str(count)), count) for count in (4, 400))
        unit = os.path.join(root, "curricula/scams/parcel-sms.toml")
        words = os.path.join(root, "locales/fr/keys.ftl")
        taught = [kit, "--data", lesson, "learn", "scams/parcel-sms", "--as", "Rosa"]
        first_exercise(taught, unit, env)
        rows = [
            ("floor", [floor, os.path.join(work, "floor.db"), words, unit], ()),
            ("kit, a lesson", taught, ()),
            ("kit, home", [kit, "--data", home], ()),
            ("kit, 4 modules installed", [kit, "--data", few], ()),
            ("kit, 400 modules installed", [kit, "--data", many], ()),
        ]
        if shutil.which("vimtutor"):
            rows.append(("vimtutor", ["vimtutor", "fr"], ()))
        if shutil.which("rustlings"):
            exercises = os.path.join(work, "rustlings")
            # It compiles; its compiler lies at home.
            for name, usual in (("RUSTUP_HOME", "~/.rustup"), ("CARGO_HOME", "~/.cargo")):
                os.environ.setdefault(name, os.path.expanduser(usual))
            subprocess.run(["rustlings", "init"], cwd=work, input=b"\n", capture_output=True, check=False)
            if os.path.isdir(exercises):
                rows.append(("rustlings, its list", ["sh", "-c", f"cd '{exercises}' && exec rustlings"], (b"\r", b"l")))
        if shutil.which("presenterm"):
            slides = os.path.join(work, "slides.md")
            with open(slides, "w") as file:
                file.write("# One\n\nA line.\n\n<!-- end_slide -->\n\n# Two\n\nAnother line.\n")
            rows.append(("presenterm", ["presenterm", slides], ()))
        told, sizes = {}, {}
        print(f"{'program':<28} {'start ms':>9} {'memory kB':>10} {'own kB':>8} {'ms/key':>7} {'bytes/key':>10} {'wake-ups':>9} {'written':>8}")
        begun = starts(rows, env, runs)
        for name, command, before in rows:
            first = begun[name]
            spent = manners(command, env, before)
            told[name] = (*first, *spent)
            print(f"{name:<28} {first[0]:>9.1f} {first[1]:>10.0f} {first[2]:>8.0f} {spent[0]:>7.2f} {spent[1]:>10.0f} {spent[2]:>9} {spent[3]:>8}")
        program = told["floor"], told["kit, a lesson"], told["kit, home"]
        sizes = {name: os.path.getsize(path) for name, path in (("floor", floor), ("kit", kit))}
        print(f"bytes on disk: {sizes}")
        least, page, home = program
        checks = [
            ("start of a lesson, times the floor's", page[0] / least[0], LIMITS["start"]),
            ("memory of a lesson, times the floor's", page[1] / least[1], LIMITS["memory"]),
            ("memory of a lesson, kB", page[1], LIMITS["most"]),
            ("processor for a key, ms", home[3], LIMITS["key"]),
            ("bytes for an arrow", home[4], LIMITS["bytes"]),
            ("wake-ups while nobody types", home[5], 0),
            ("bytes written while nobody types", home[6], 0),
            ("home with 400 modules, times that with 4", told["kit, 400 modules installed"][0] / told["kit, 4 modules installed"][0], LIMITS["modules"]),
        ]
        missed = 0
        for what, is_, most in checks:
            missed += is_ > most
            print(f"{'ok  ' if is_ <= most else 'OVER'} {what}: {is_:.2f} (at most {most})")
        sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()

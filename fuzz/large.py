#!/usr/bin/env python3
"""Large files at a door: `fuzz/large.py DOOR PROGRAM SEEDS [BYTES]`.

The engine makes files of a few kilobytes. What takes time by the square shows in large ones: each word of the door's dictionary, a few
signs and each seed, repeated up to a MiB. Told is what fails, takes more than a second of the processor, or holds 128 MiB.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

door, program, seeds = sys.argv[1:4]
size = int(sys.argv[4]) if len(sys.argv) > 4 else 1 << 20
here = pathlib.Path(__file__).parent
words = here / "dict" / {"curriculum": "toml", "overlay": "toml"}.get(door, door)
BEFORE = {
    "curriculum": [b'title = "', b'[[activity]]\nask = """'],
    "overlay": [b'status = "draft"\n[unit]\ntitle = """', b"# "],
    "gift": [b"Q {", b"[html]Q ", b"::"],
    "aiken": [b"Q?\nA. "],
    "csv": [b"question;answer\nQ;", b'question;answer\n"'],
    "po": [b'msgid "a"\nmsgstr "', b"# "],
}.get(door, [])
pieces = [sign.encode() for sign in "A|\n| |a |\"|[|[[a¦b|é|e\u0301\u0301|👩\u200d|\0|\n- a|**a|*|<|&|a\n\n|Un mot. ".replace("¦", "\u00a6").split("|")]
pieces = [piece.replace("\u00a6".encode(), b"|") for piece in pieces] + [b"\x80"]
for line in words.read_text().splitlines():
    if word := re.fullmatch(r'"(.+)"', line):
        pieces.append(word[1].encode("latin1", "ignore").decode("unicode_escape").encode("latin1"))
files = {(before + piece * (size // len(piece) + 1))[:size] for piece in pieces for before in [b"", *BEFORE]}
files |= {((seed.read_bytes() + b"\n\n") * (size // (seed.stat().st_size + 2) + 1))[:size] for seed in pathlib.Path(seeds).iterdir()}

told = 0
with tempfile.TemporaryDirectory() as scratch:
    file = pathlib.Path(scratch) / "file"
    for content in sorted(files):
        file.write_bytes(content)
        before = os.times().children_user
        run = subprocess.run([program, "-timeout=60", "-rss_limit_mb=2000", file], cwd=scratch, capture_output=True)
        seconds = os.times().children_user - before
        held = max((int(n) for n in re.findall(rb"memory: (\d+) MiB", run.stderr)), default=0)
        if run.returncode or seconds > 1 or held >= 128:
            told += 1
            print(f"{door}: {content[:40]!r}…: code {run.returncode}, {seconds:.2f} s, {held} MiB", flush=True)
print(f"{door}: {len(files)} files of {size} bytes, {told} told")

"""Writes to standard output the licences of what is linked into the programs to hand out: every crate for every machine that they are
made for, and what comes with the compilers. What a crate says of itself is taken; a text that many share stands there once.

    python3 tools/licences.py > THIRD-PARTY.txt

Of a crate that leaves the choice, the MIT licence is chosen. tools/package.sh calls it.
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys

MACHINES = ("x86_64-unknown-linux-musl", "i686-unknown-linux-musl", "aarch64-unknown-linux-musl", "x86_64-pc-windows-gnu")
FILES = re.compile(r"(licen[cs]e|copying|notice|copyright|unlicense)", re.IGNORECASE)
ROOT = pathlib.Path(__file__).resolve().parent.parent
RULE = "-" * 78
HEAD = """\
What is inside Tremplin and was made by others
==============================================

Tremplin is linked statically: the crates below, and what comes with the
compilers, are in its program file. Each keeps its own licence. Where a choice
is left, the MIT licence was chosen. Their texts follow the list, by number.

SQLite (in libsqlite3-sys) is in the public domain.
The Rust standard library: MIT or Apache-2.0, texts as in LICENSE-MIT (its
copyright: the Rust Project contributors) and LICENSE-APACHE of Tremplin.
The Linux programs hold musl, text [musl] below. The Windows program holds the
runtime of mingw-w64, which is in the public domain or as free as the MIT
licence (its notices: COPYING.MinGW-w64-runtime of mingw-w64), and parts of
libgcc, under the GCC runtime library exception.
"""


def linked(machine):
    """The packages that cargo links for a machine: neither what only builds, nor what only tests."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", machine]
    told = json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
    nodes = {node["id"]: node for node in told["resolve"]["nodes"]}
    found, todo = set(), [told["resolve"]["root"]]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo.extend(need["pkg"] for need in nodes[one]["deps"] if any(kind["kind"] is None for kind in need["dep_kinds"]))
    return [package for package in told["packages"] if package["id"] in found - {told["resolve"]["root"]}]


def texts(package):
    """The licence texts that lie in a crate: the MIT one alone, where it may be chosen."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(one for one in folder.iterdir() if FILES.match(one.name) and one.is_file())
    licence = package["license"] or ""
    if "MIT" in licence and " AND " not in licence:
        mit = [one for one in files if "MIT" in one.name.upper()]
        files = mit + [one for one in files if one.name.upper().startswith("NOTICE")] if mit else files
    return [one.read_text(encoding="utf-8", errors="replace").replace("\r", "").strip("\n") for one in files]


def main():
    packages = {(one["name"], one["version"]): one for machine in MACHINES for one in linked(machine)}
    numbers, shown, users = {}, [], collections.defaultdict(list)
    lines = []
    for (name, version), package in sorted(packages.items()):
        ours = []
        for text in texts(package):
            key = " ".join(text.split())
            if key not in numbers:
                numbers[key] = len(numbers) + 1
                shown.append(text)
            ours.append(numbers[key])
        for number in ours:
            users[number].append(name)
        marks = " ".join(f"[{number}]" for number in ours)
        authors = "" if ours else "; ".join(re.sub(r" *<[^>]*>", "", one) for one in package["authors"])
        home = package["repository"] or package["homepage"] or ""
        lines.append(f"{name} {version}: {package['license']} {marks or f'({authors})' if marks or authors else ''}\n    {home}")
    out = [HEAD, *lines, "", RULE, "[musl]", RULE, (ROOT / "assets/package/licences/musl.txt").read_text(encoding="utf-8").strip("\n")]
    for number, text in enumerate(shown, 1):
        out += ["", RULE, f"[{number}] {', '.join(users[number])}", RULE, text]
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    os.environ.setdefault("CARGO_TERM_COLOR", "never")
    main()

#!/usr/bin/env python3
"""Makes the corpus of a door anew from what was found: `fuzz/keep.py DOOR PROGRAM FOLDER…`.

PROGRAM is the door's target as it was built. Of all files in the FOLDERs and in the corpus, few and small ones that together reach most
of the places that all of them reach. What begins with `found-` once broke something, and stays.
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile

BYTES = 390_000
# What a file costs besides its bytes.
EACH = 200

door, program, *folders = sys.argv[1:]
# Those whose files take long in a debug build.
FILES = {"keys": 40, "journal": 60}.get(door, 150)
corpus = pathlib.Path(__file__).parent / "corpus" / door
corpus.mkdir(parents=True, exist_ok=True)

with tempfile.TemporaryDirectory() as scratch:
    scratch = pathlib.Path(scratch)
    said, merged = scratch / "said", scratch / "merged"
    merged.mkdir()
    subprocess.run(
        [program, "-merge=1", "-timeout=10", f"-merge_control_file={said}", merged, *folders, corpus],
        stderr=subprocess.DEVNULL, check=True,
    )
    # The engine's own notes: how many files, how many of the first folder, their names, then what each reached.
    lines = said.read_text().splitlines()
    names, reached = lines[2 : 2 + int(lines[0])], {}
    for line in lines[2 + int(lines[0]) :]:
        word, *numbers = line.split()
        if word == "FT":
            # Eight steps of "how often" a place.
            reached[names[int(numbers[0])]] = {int(step) // 8 for step in numbers[1:]}

size = {name: pathlib.Path(name).stat().st_size for name in reached}
everywhere = set().union(*reached.values())
chosen = [name for name in reached if pathlib.Path(name).name.startswith("found-")]
covered = set().union(*(reached[name] for name in chosen))
left = set(reached) - set(chosen)
while left and len(chosen) < FILES:
    room = BYTES - sum(size[name] for name in chosen)
    left = {name for name in left if size[name] <= room and reached[name] - covered}
    if not left:
        break
    best = max(left, key=lambda name: (len(reached[name] - covered) / (size[name] + EACH), name))
    chosen.append(best)
    covered |= reached[best]

kept = {}
for name in chosen:
    content = pathlib.Path(name).read_bytes()
    known = pathlib.Path(name).name
    kept[known if known.startswith("found-") else hashlib.sha1(content).hexdigest()] = content
for old in corpus.iterdir():
    old.unlink()
for name, content in kept.items():
    (corpus / name).write_bytes(content)
print(f"{door}: {len(kept)} files, {sum(map(len, kept.values()))} bytes, {len(covered)} of {len(everywhere)} places")

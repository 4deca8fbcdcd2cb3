"""Reads and makes carried journals with implementations that are not ours. Arguments: what to do, and the folder of carried.sh."""

import hashlib
import json
import pathlib
import sys

import pyrage

what, work = sys.argv[1], pathlib.Path(sys.argv[2])
secret_file = work / "secret.txt"
done = 0


def check(name, holds, why=""):
    global done
    if not holds:
        sys.exit(f"FAILED {name}: {why}")
    done += 1


def seal(name, data):
    key = pyrage.x25519.Recipient.from_str((work / "public.txt").read_text())
    (work / name).write_bytes(pyrage.encrypt(data, [key]))


if what == "keys":
    secret = pyrage.x25519.Identity.generate()
    secret_file.write_text(f"# a key of somebody else's\n{secret}\n")
    (work / "public.txt").write_text(str(secret.to_public()))
    sys.exit()

if what == "check":
    secret = pyrage.x25519.Identity.from_str(secret_file.read_text().splitlines()[-1])
    plain = (work / "plain.tremplin").read_bytes()
    opened = pyrage.decrypt((work / "ours.tremplin.age").read_bytes(), [secret])
    check("no name stands in what is locked", b"Odile" not in (work / "ours.tremplin.age").read_bytes())
    for name, data in (("plain", plain), ("locked", opened)):
        lines = data.split(b"\n")
        check(f"{name} ends with a line feed", lines.pop() == b"")
        end = json.loads(lines[-1])
        check(f"{name} says how many", end["events"] == len(lines) - 2, end)
        before = b"".join(line + b"\n" for line in lines[:-1])
        check(f"{name} has its sum", end["sha256"] == hashlib.sha256(before).hexdigest(), end)
        for line in lines[1:-1]:
            event = json.loads(line)
            text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            check(f"{name}: an event is canonical", text.encode() == line, line)
    check("the events are the same", plain.split(b"\n")[1:-2] == opened.split(b"\n")[1:-2])
    seal("theirs.tremplin.age", plain)
    # Sound to age, and no journal.
    seal("large.age", b"x" * 10_000_000)

if what == "merged":
    theirs = json.loads((work / "theirs.tremplin.age.json").read_text())
    check("what pyrage locked is merged", theirs["sum"]["people"] == 1 and theirs["sum"]["refused"] == 0, theirs)
    large = json.loads((work / "large.age.json").read_text())
    check("what is no journal is refused", large["sum"]["refused"] == 1 and large["files"][0]["error"]["exit"] == 3, large)

print(f"{what}: {done} passed, 0 failed")

"""Copies curricula so that each file names its schema, plants mistakes, and compares what a checker told of them."""

import pathlib
import re
import shutil
import sys

NAMED = {"curriculum", "module", "glossary", "contacts", "devices", "ice-breakers"}

# What stands in a shipped unit, what is put there instead, and how many columns after the beginning of that the mistake is.
PLANTED = [
    ("unknown key", 'aim = "', 'aym = "', 0),
    ("wrong type", "minutes = ", 'minutes = "8" #', 10),
    ("unknown word", 'kind = "choice"', 'kind = "choise"', 7),
    ("out of range", "minutes = ", "minutes = 99 #", 10),
    ("bad id", 'id = "', 'id = "É ', 5),
    ("empty text", 'title = "', 'title = "" #', 8),
]


def schema_of(path):
    stem = path.name.removesuffix(".toml")
    if "." in stem:
        return "overlay"
    return stem if stem in NAMED else "unit"


def write(path, text, schema):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#:schema {schema}\n{text}", encoding="utf-8")


def copy(work):
    good = work / "good"
    for source in sorted(pathlib.Path("curricula").rglob("*.toml")):
        write(good / source.relative_to("curricula"), source.read_text(encoding="utf-8"), work / ".schema" / f"{schema_of(source)}.json")
    for source in sorted(pathlib.Path("tests/content/valid").glob("*.toml")):
        # What is appended to other files stands after the unit.
        unit = source.read_text(encoding="utf-8").split("\n# append: ")[0]
        write(good / "valid" / source.name, unit, work / ".schema" / "unit.json")
    for manual in ["author", "auteur"]:
        parts = pathlib.Path("docs", manual, "format.md").read_text(encoding="utf-8").split("<!-- file: ")[1:]
        assert parts, f"no file in docs/{manual}/format.md"
        for part in parts:
            name, rest = part.split(" -->", 1)
            text = rest.split("```toml\n")[1].split("```")[0]
            path = good / manual / name
            write(path, text, work / ".schema" / f"{schema_of(path)}.json")
    unit = pathlib.Path("curricula/email/address.toml").read_text(encoding="utf-8")
    places = []
    for number, (what, old, new, right) in enumerate(PLANTED):
        at = unit.index(old)
        # The first line of the copy names the schema.
        line = unit[:at].count("\n") + 2
        column = at - (unit.rfind("\n", 0, at) + 1) + 1 + right
        write(work / "bad" / f"{number}.toml", unit.replace(old, new, 1), work / ".schema" / "unit.json")
        places.append(f"{number}.toml {line} {column} {what}")
    # A key that one word asks for, left out; a key that another word refuses.
    for what, field, line, column in [
        ("required by a word", 'type = "code"\nlabel = "x"\ncode = "1"', 14, 1),
        ("refused by a word", 'type = "text"\nlabel = "x"\ntick = true', 18, 8),
    ]:
        number = len(places)
        text = (
            'title = "a"\nminutes = 1\naim = "a"\n[[activity]]\nid = "a"\nkind = "form"\nask = "a"\nidea = "a"\nsolution = "a"\n'
            f'site = "a"\ntitle = "a"\nbutton = "a"\nfeedback = "a"\n[[activity.field]]\nid = "a"\n{field}\n'
        )
        write(work / "bad" / f"{number}.toml", text, work / ".schema" / "unit.json")
        places.append(f"{number}.toml {line + 1} {column} {what}")
    (work / "places").write_text("\n".join(places), encoding="utf-8")


def told(work):
    said = (work / "told").read_text(encoding="utf-8")
    found = {}
    for message, name, line, column in re.findall(r"(?:Error|Warning): (.*)\n\s+at .*?(\d+\.toml):(\d+):(\d+)", said):
        found.setdefault(name, []).append((int(line), int(column), message))
    wrong = 0
    for place in (work / "places").read_text(encoding="utf-8").splitlines():
        name, line, column, what = place.split(" ", 3)
        here = found.get(name, [])
        hit = any((at, col) == (int(line), int(column)) for at, col, _ in here)
        elsewhere = [one for one in here if one[0] != int(line)]
        print(f"{'found' if hit else 'MISSED'}: {what}, {name}:{line}:{column}: {here}")
        wrong += not hit or len(elsewhere) > 1
    assert not wrong, f"{wrong} planted mistakes are not told at their place"


if __name__ == "__main__":
    {"copy": copy, "told": told}[sys.argv[1]](pathlib.Path(sys.argv[2]))

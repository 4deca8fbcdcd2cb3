"""Reads what the kit wrote with implementations that are not ours. Argument: the folder made by independent.sh."""

import json
import pathlib
import sqlite3
import sys

import html5lib
import jsonschema
import tomli
from fluent.syntax import ast, parse

import checks
from checks import check

work = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).resolve().parent

schema_file = next((here / "data/openbadges").rglob("*strict.json"))
schema = json.loads(schema_file.read_text())
validator = jsonschema.validators.validator_for(schema)
for lang in ("fr", "en"):
    badge = json.loads((work / f"badge.{lang}.json").read_text())
    errors = list(validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(badge))
    check(f"badge {lang} against the official schema", not errors, errors)
    broken = dict(badge)
    del broken["credentialSubject"]
    check(f"a broken badge {lang} is refused", list(validator(schema).iter_errors(broken)))

    page = (work / f"email.{lang}.html").read_bytes()
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(page)
    check(f"printed module {lang} is HTML without a mistake", not parser.errors, parser.errors[:3])

    said = (work / f"said.{lang}").read_text()
    check(f"line face {lang} has no control character", all(c == "\n" or c.isprintable() or c == "\u00a0" for c in said))

    journal = sqlite3.connect(work / f"data.{lang}" / "journal.db")
    check(f"journal {lang} is sound", journal.execute("pragma integrity_check").fetchone() == ("ok",))
    rows = journal.execute("select kind, body from event order by lamport, device, seq").fetchall()
    kinds = [kind for kind, _ in rows]
    check(f"journal {lang} ends with the badge", "badge-earned" in kinds and kinds.count("unit-mastered") == 8, kinds[-5:])
    for kind, body in rows:
        text = json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        check(f"event {kind} is canonical", text == body, body)
        check("typed words stay out of attempts", kind != "attempt" or "@" not in body, body)

root = here.parent
for file in sorted(root.glob("curricula/**/*.toml")):
    tomli.loads(file.read_text())
    checks.done += 1
for file in sorted(root.glob("locales/**/*.ftl")):
    junk = [entry for entry in parse(file.read_text()).body if isinstance(entry, ast.Junk)]
    check(f"{file.name} is Fluent", not junk, junk)

print(f"{checks.done} passed, 0 failed")

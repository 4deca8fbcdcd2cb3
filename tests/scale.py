#!/usr/bin/env python3
"""A journal of many people and many events, to measure what only shows at that size.

    tremplin --data DIR journal check      makes an empty journal
    python3 tests/scale.py DIR 100000 20000000

Writes the rows that the kit itself would write, its caches too, straight into the file: through the kit it would take hours. The
same numbers give the same journal. `tremplin --data DIR journal check` says whether the caches are what the events make.
"""

import json
import random
import sqlite3
import sys
import time
import uuid

MODULES = {"scams": ["parcel-sms", "mixed-inbox", "fake-adviser", "after-the-click"], "email": ["first-mail", "attachments", "sorting"],
           "fake-news": ["second-tab", "old-picture", "who-says-so"], "parental-control": ["talk-first", "settings"]}
PLACES = [f"Salle {n}" for n in range(1, 41)]
LANGS = ["fr"] * 7 + ["en", "es", "ar"]
START = 1_795_305_600_000
DAY = 86_400_000


def rank(lamport, device, seq, event):
    sign = 1 << 63
    return (lamport ^ sign).to_bytes(8, "big") + device + (seq ^ sign).to_bytes(8, "big") + event


class Pen:
    """Numbers events as one data folder does."""

    def __init__(self, conn, dice):
        self.conn, self.dice, self.rows, self.n = conn, dice, [], 0
        self.device = conn.execute("SELECT id FROM device").fetchone()[0]

    def id(self, at):
        random_part = self.dice.getrandbits(74)
        high = (at << 16) | 0x7000 | (random_part >> 62)
        return high.to_bytes(8, "big") + ((0b10 << 62) | (random_part & ((1 << 62) - 1))).to_bytes(8, "big")

    def put(self, at, kind, learner, body):
        self.n += 1
        event = self.id(at)
        self.rows.append((event, self.device, self.n, self.n, at, 1, None, kind, 1, learner,
                          json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)))
        if len(self.rows) >= 50_000:
            self.flush()
        return rank(self.n, self.device, self.n, event), event

    def flush(self):
        self.conn.executemany("INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?)", self.rows)
        self.rows.clear()


def attempt(dice, run, module, unit, at, lang, right):
    deck = unit == "mixed-inbox" and at == 0
    response = {"caught": [dice.randint(2, 4), 4], "false_alarms": [dice.randint(0, 2), 3], "messages": ["a", "b"]} if deck else "own-way"
    return {"activity": f"step-{at}", "counts": True, "face": "screen", "hints": 0, "idea": "own-way", "item": "deck" if deck else f"step-{at}",
            "kind": "triage" if deck else "choice", "lang": lang, "marks": "5f0c" * 16, "module": module, "response": response,
            "right": right, "took_ms": dice.randint(4_000, 90_000), "try": str(run), "unit": unit}


def life(pen, dice, number, events, caches):
    learner, who = uuid.UUID(int=dice.getrandbits(128), version=4).bytes, []
    run = lambda: uuid.UUID(int=dice.getrandbits(128), version=4)
    at = START + (number % 330) * DAY
    lang, target = LANGS[number % len(LANGS)], pen.n + events
    first, _ = pen.put(at, "learner-added", learner, {"nickname": f"Personne {number}"})
    caches["learner"].append((learner, f"Personne {number}", first))
    order, _ = pen.put(at, "learner-set", learner, {"key": "lang", "value": lang})
    caches["setting"].append((learner, "lang", lang, order))
    modules = list(MODULES)
    dice.shuffle(modules)
    for module in modules[:2]:
        form(pen, dice, run(), learner, module, "opening", at, lang, 0.5)
    standing = {}
    while pen.n < target - 14:
        module = dice.choice(modules[:2])
        unit = dice.choice(MODULES[module])
        of, at = run(), at + 60_000
        pen.put(at, "try-started", learner, {"module": module, "of": 4, "right": 3, "try": str(of), "unit": unit, "version": "1.0.0"})
        known = standing.setdefault((module, unit), {})
        for step in range(min(14, max(1, target - pen.n - 12))):
            pen.put(at, "attempt", learner, attempt(dice, of, module, unit, step, lang, dice.random() < 0.75))
        order, _ = pen.put(at, "unit-done", learner, {"module": module, "try": str(of), "unit": unit})
        known.setdefault("done", (at, order))
        if dice.random() < 0.8:
            body = {"module": module, "of": 4, "right": 3, "try": str(of), "unit": unit}
            order, event = pen.put(at, "unit-mastered", learner, body)
            known.setdefault("mastered", (event, at, 3, 4, order))
    form(pen, dice, run(), learner, modules[0], "closing", at + 60_000, lang, 0.7)
    while pen.n < target:
        pen.put(at, "learner-kept", learner, {})
    for (module, unit), known in standing.items():
        done = known.get("done", (None, None))
        caches["standing"].append((learner, module, unit, 1, *done, *known.get("mastered", (None,) * 5)))
    return learner


def form(pen, dice, run, learner, module, moment, at, lang, skill):
    body = {"form": "a", "module": module, "moment": moment, "try": str(run), "version": "1.0.0"}
    pen.put(at, "form-started", learner, body)
    pen.put(at, "confidence-told", learner, {"face": dice.randint(1, 3), "module": module, "moment": moment})
    for question in range(4):
        given = attempt(dice, run, module, "forms", question + 1, lang, dice.random() < skill)
        pen.put(at, "attempt", learner, given)
    pen.put(at, "form-done", learner, {"module": module, "moment": moment, "try": str(run)})


def workshop(pen, dice, number, people, at):
    of = str(uuid.UUID(int=dice.getrandbits(128), version=4))
    day = time.strftime("%Y-%m-%d", time.gmtime(at / 1000))
    plan = {"day": day, "minutes": 90, "level": "beginner", "place": PLACES[number % len(PLACES)], "title": f"Atelier {number}"}
    pen.put(at, "workshop", None, {"deed": {"deed": "planned", "plan": plan}, "workshop": of})
    pen.put(at, "workshop", None, {"deed": {"deed": "opened", "day": day}, "workshop": of})
    for learner in people:
        pen.put(at, "attended", learner, {"presence": "present", "workshop": of})
    closing = {"form": "plain", "minutes": 90}
    pen.put(at, "workshop", None, {"deed": {"deed": "closed", "closing": closing}, "workshop": of})


INDEXES = ["event_in_order", "event_of_device", "event_of_learner", "event_newest", "event_of_workshop"]


def main():
    folder, learners, events = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    conn = sqlite3.connect(f"{folder}/journal.db", isolation_level=None)
    conn.execute("PRAGMA synchronous=OFF")
    conn.execute("PRAGMA journal_mode=OFF")
    conn.execute("PRAGMA cache_size=-400000")
    made = dict(conn.execute("SELECT name, sql FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL"))
    for name in INDEXES:
        conn.execute(f"DROP INDEX {name}")
    conn.execute("BEGIN")
    dice, begun = random.Random(7), time.time()
    pen = Pen(conn, dice)
    caches, group = {"learner": [], "setting": [], "standing": []}, []
    for number in range(learners):
        # What workshops add is taken from the lives, so that the sum is what was asked for.
        group.append(life(pen, dice, number, events // learners - 2, caches))
        if len(group) == 12:
            workshop(pen, dice, number // 12, group, START + (number % 330) * DAY)
            group = []
        if number % 10_000 == 0:
            print(f"{number} people, {pen.n} events, {time.time() - begun:.0f} s", flush=True)
    pen.flush()
    conn.executemany("INSERT INTO learner VALUES (?,?,?)", sorted(caches["learner"]))
    conn.executemany("INSERT INTO setting VALUES (?,?,?,?)", sorted(caches["setting"]))
    conn.executemany("INSERT INTO standing VALUES (?,?,?,?,?,?,?,?,?,?,?)", sorted(caches["standing"], key=lambda row: row[:3]))
    for name in INDEXES:
        conn.execute(made[name])
        print(f"{name}, {time.time() - begun:.0f} s", flush=True)
    conn.execute("COMMIT")
    print(f"{pen.n} events, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    main()

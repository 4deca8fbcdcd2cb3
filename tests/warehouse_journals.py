"""Journals whose statements a store is to count: a small one that is played, a small one from another laptop, a large one."""

import hashlib
import json
import random
import subprocess
import sys
import time
import uuid

AT = 1_795_219_200_000
DAY = 86_400_000
dice = random.Random(41)


def new_id():
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


class Kit:
    """The program, with one data folder."""

    def __init__(self, program, data):
        self.program, self.data = program, data

    def run(self, *args, typed=None):
        done = subprocess.run([self.program, "--data", self.data, "--lang", "en", *map(str, args)], capture_output=True, text=True,
                              input=typed or "", timeout=1800)
        assert done.returncode == 0, (args, done.returncode, done.stdout[-500:], done.stderr[-500:])
        return done.stdout


def play(kit):
    """Seven people through real modules, line by line: forms, units, badges, diagnoses, workshops. One refuses all there is to refuse."""
    right = {module: kit.run("curriculum", "export", module, "--format", "answers") for module in ("scams", "email")}
    for n in range(6):
        for module in ("scams", "email") if n % 2 else ("scams",):
            # Exported answers begin by refusing the form. Here it is answered: how sure, the practice question, four questions.
            form = lambda: ["", str(dice.randint(1, 3)), "2", "", *(str(dice.randint(1, 2)) for _ in range(4)), ""]
            lines = [*form(), *right[module].split("\n")[1:-1], *form(), "", ""]
            kit.run("learn", module, "--as", f"Hirondelle {n}", "--linear", typed="\n".join(lines) + "\n")
        answers = ["", "1", "1", "1", str(1 + n % 3), *(str(dice.randint(1, 3)) for _ in range(14)), "", "", ""]
        kit.run("diagnose", "--as", f"Hirondelle {n}", "--linear", typed="\n".join(answers) + "\n")
    kit.run("learn", "fake-news", "--as", "Merle", "--linear", typed="1\nq\n")
    kit.run("diagnose", "--as", "Merle", "--linear", typed="1\n")


class Laptop:
    """A journal of another laptop, as it is carried on a stick (docs/merge.md)."""

    def __init__(self):
        self.device, self.rows = new_id(), []

    def tell(self, day, kind, learner, /, **body):
        """An event of that day of the year before the moment of today; of no day, where the clock could not be believed."""
        seq = len(self.rows) + 1
        event = {"id": new_id(), "device": self.device, "seq": seq, "lamport": seq, "at": AT - 365 * DAY + (day or 0) * DAY + seq,
                 "clock_ok": day is not None, "kind": kind, "v": 1, "body": body}
        if learner:
            event["learner"] = learner
        self.rows.append(event)

    def answer(self, day, learner, run, module, unit, right, took=4005):
        self.tell(day, "attempt", learner, **{
            "try": run, "module": module, "unit": unit, "activity": "letters", "item": f"item-{len(self.rows)}", "kind": "choice",
            "marks": "9296bd583b51abfc8f94efa6cc1b2662", "right": right, "counts": True, "hints": 0, "response": ["a"],
            "took_ms": took, "lang": "fr", "face": "screen"})

    def form(self, day, learner, module, moment, right):
        run = new_id()
        self.tell(day, "form-started", learner, **{"form": "a", "module": module, "moment": moment, "try": run, "version": "1.0.0"})
        for n in range(4):
            self.answer(day, learner, run, module, "forms", n < right)
        self.tell(day, "form-done", learner, **{"module": module, "moment": moment, "try": run})

    def workshop(self, day, marks):
        of = new_id()
        told = lambda **deed: self.tell(day, "workshop", None, deed=deed, workshop=of)
        date = time.strftime("%Y-%m-%d", time.gmtime((AT - 365 * DAY + day * DAY) / 1000))
        told(deed="planned", plan={"day": date, "minutes": 90, "level": "beginner", "place": "Salle 1", "title": "Atelier"})
        told(deed="opened", day=date)
        for learner, presence in marks:
            self.tell(day, "attended", learner, presence=presence, workshop=of)
        told(deed="closed", closing={"form": "plain", "minutes": 90})

    def write(self, file):
        line = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"
        whole = json.dumps({"format": "tremplin-journal", "version": 1, "device": self.device, "at": AT}, separators=(",", ":")) + "\n"
        whole += "".join(line(event) for event in self.rows)
        end = {"end": "tremplin-journal", "events": len(self.rows), "sha256": hashlib.sha256(whole.encode()).hexdigest()}
        file.write_text(whole + json.dumps(end, separators=(",", ":")) + "\n")


def other_laptop(file):
    """What playing does not make in one afternoon: months, a form long before the other, one ended twice, lost clocks, changed
    diagnoses, a mark of presence that is taken back, an answer during a long coffee."""
    laptop = Laptop()
    people = [new_id() for _ in range(9)]
    for n, learner in enumerate(people):
        laptop.tell(n * 30, "learner-added", learner, nickname=f"Mésange {n}")
    for n, learner in enumerate(people[:7]):
        laptop.form(20 + n, learner, "email", "opening", n % 3)
        laptop.form(200 + n * 20, learner, "email", "closing", 2 + n % 3)
    laptop.form(30, people[8], "email", "opening", 1)
    # The first that was ended counts.
    laptop.form(340, people[0], "email", "closing", 0)
    for n, learner in enumerate(people[:6]):
        for unit in ("read", "write")[: 1 + n % 2]:
            run = new_id()
            laptop.tell(60 + n * 9, "try-started", learner, **{
                "try": run, "module": "email", "unit": unit, "version": "1.0.0", "right": 3, "of": 4})
            for k in range(4):
                laptop.answer(60 + n * 9, learner, run, "email", unit, k > 0, 45 * 60_000 if (n, k) == (0, 0) else 5009)
            # Twice, in two months: it counts once, in the first.
            for day in (60 + n * 9, 95 + n * 9):
                laptop.tell(day, "unit-done", learner, **{"try": run, "module": "email", "unit": unit})
            laptop.tell(60 + n * 9, "unit-mastered", learner, **{"try": run, "module": "email", "unit": unit, "right": 3, "of": 4})
    for day in (100, 130):
        laptop.tell(day, "badge-earned", people[1], module="email", version="1.1.0", units=[], clock_ok=True)
    run = new_id()
    for k in range(3):
        laptop.answer(None, people[7], run, "fake-news", "old-picture", k > 0)
    laptop.tell(None, "unit-done", people[7], **{"try": run, "module": "fake-news", "unit": "old-picture"})
    laptop.tell(None, "confidence-told", people[7], module="fake-news", moment="opening", face=2)
    for day, learner, advice, level in ((10, 0, "person", 0), (150, 0, "workshop", 2), (330, 0, "self-study", 3), (40, 1, "person", 1),
                                        (50, 3, "person", 0), (60, 4, "workshop", 2)):
        laptop.tell(day, "diagnosis-done", people[learner], **{
            "try": new_id(), "levels": {"email": level, "scams": 1}, "path": [], "orientation": advice})
    laptop.tell(300, "recall-done", people[2], **{"try": new_id(), "answered": 3, "kept": 2})
    laptop.workshop(120, [(people[0], "present"), (people[1], "late"), (people[2], "present"), (people[2], "absent")])
    laptop.workshop(310, [(people[0], "present"), (people[8], "left")])
    laptop.write(file)


def large(kit, people, events):
    kit.run("journal", "check")
    made = subprocess.run([sys.executable, "tests/scale.py", kit.data, str(people), str(events)], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr

"""Our GIFT through pygiftparser, and our tables through Python's own csv: as many questions as the strict grammar found, the same
right answers, the same number of pairs."""

import csv
import html
import json
import pathlib
import re
import sys

import pygiftparser.parser as gift
from pygiftparser import answer as answers

work = pathlib.Path(sys.argv[1])


def bare(text):
    """A text without markup, escapes and air, so that each way of writing it is the same."""
    text = re.sub(r"\\([\\#=~:{}])", r"\1", text.replace("\\n", "\n"))
    text = re.sub(r"^\s*\[(html|moodle|plain)\]", "", text)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    return re.sub(r"[\s*]+", "", re.sub(r"\[\[([^|\]]*)(\|[^\]]*)?\]\]", r"\1", text))


def tolerant(question):
    found = question.answers
    if isinstance(found, answers.TrueFalseSet):
        return {"true" if found.answer else "false"}, 0
    if isinstance(found, answers.MatchingSet):
        return set(), len(found.answers)
    if isinstance(found, answers.ChoicesSet):
        return {bare(one.answer) for one in found.answers if one.fraction > 0}, 0
    return set(), 0


def tables(path):
    """The questions of a table, each with what is right in it and how many pairs it has."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    found = []
    for row in rows:
        row = {key: re.sub(r"^'(?=['=+@＝＋－＠-])", "", cell) for key, cell in row.items()}
        if row["question"]:
            found.append({"name": row["name"], "right": set(), "pairs": 0})
        if row["right"]:
            found[-1]["right"].add(bare(row["answer"]))
        found[-1]["pairs"] += bool(row["pair"])
    return found


read = 0
for path in sorted(work.glob("*.gift")):
    strict = json.loads((work / f"{path.name}.strict.json").read_text())
    with path.open() as file:
        others = gift.parseFile(file)
    table = tables(path.with_suffix(".csv"))
    assert len(strict) == len(others) == len(table), (path.name, len(strict), len(others), len(table))
    for one, other, row in zip(strict, others, table):
        place = (path.name, one["title"])
        assert other.valid, place
        right, pairs = tolerant(other)
        wanted = {bare(text) for text in one["right"]}
        assert right == wanted, (place, right, wanted)
        assert row["right"] == wanted, (place, row["right"], wanted)
        assert pairs == one["pairs"] == row["pairs"], place
        read += 1
print(f"pygiftparser and csv agree on {read} questions")

"""Catalogues that the kit wrote, read and written by polib and Babel. See words.sh."""

import json
import re
import sys
from pathlib import Path

import polib
from babel.messages import pofile

verb, work, lang = sys.argv[1], Path(sys.argv[2]), sys.argv[3]


def babel(name):
    with open(work / name, "rb") as file:
        return pofile.read_po(file, abort_invalid=True)


def check():
    ours = polib.pofile(str(work / f"{lang}.po"), check_for_duplicates=True)
    theirs = [message for message in babel(f"{lang}.po") if message.id]
    count = int(re.search(r"(\d+)", (work / f"{lang}.count").read_text().splitlines()[-1].replace(",", "").replace("\u202f", "")).group(1))
    assert len(ours) == len(theirs) == count, (len(ours), len(theirs), count)
    by_context = {message.context: message for message in theirs}
    for entry in ours:
        assert entry.msgctxt and entry.occurrences and entry.comment, entry
        other = by_context[entry.msgctxt]
        assert (entry.msgid, entry.msgstr, entry.fuzzy) == (other.id, other.string, other.fuzzy), entry
        file, line = entry.occurrences[0]
        assert (work / "curricula" / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip(), entry
    table = json.loads((work / "table.json").read_text(encoding="utf-8"))
    whole = table["sum"][lang]
    done = len(ours.translated_entries())
    # What needs no translation may have one all the same.
    extra = len(ours) - whole["all"]
    assert 0 <= extra <= len(ours) // 10, (len(ours), whole)
    assert whole["fresh"] <= done <= whole["fresh"] + extra, (done, whole)
    stats = (work / f"{lang}.stats").read_text()
    assert f"{done} translated" in stats, (done, stats)
    assert ours.metadata["Language"] == lang and ours.metadata["X-Source-Language"] == "fr"


def fill():
    """Every text said backwards between its marks; every third is left fuzzy."""
    catalogue = polib.pofile(str(work / f"{lang}.po"), wrapwidth=60)
    for n, entry in enumerate(catalogue):
        entry.msgstr = entry.msgid + " \\ \"è\""
        if n % 3 == 2:
            entry.flags.append("fuzzy")
    catalogue.save(str(work / f"{lang}.polib.po"))


def filled():
    sent = {entry.msgctxt: entry for entry in polib.pofile(str(work / f"{lang}.polib.po"))}
    back = polib.pofile(str(work / f"{lang}.again.po"))
    sure = [entry for entry in sent.values() if not entry.fuzzy]
    talk = (work / f"{lang}.talk").read_text(encoding="utf-8").replace(",", "")
    taken, refused = (int(re.search(rf"(\d+) {word}", talk).group(1)) for word in ("taken", "refused"))
    assert taken == len(sure) and refused == 0, (taken, refused, len(sure), talk)
    assert len(back) == len(sent)
    for entry in back:
        there = sent[entry.msgctxt]
        assert entry.msgid == there.msgid
        assert entry.msgstr == ("" if there.fuzzy else there.msgstr), (entry, there)
    with open(work / f"{lang}.babel.po", "wb") as file:
        pofile.write_po(file, babel(f"{lang}.again.po"), width=50, include_previous=True)


{"check": check, "fill": fill, "filled": filled}[verb]()

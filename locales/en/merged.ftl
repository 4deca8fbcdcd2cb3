### Journals brought together: how far it is, and curricula that differ.
merge-progress = File { $at } of { $files }: { $n } events read…
merge-differs = { $n ->
    [one] Module { $module }: { $n } answer was given to another version of the question. It is kept; the question will be asked again.
   *[other] Module { $module }: { $n } answers were given to another version of the questions. They are kept; these questions will be asked again.
}
merge-differs-hint = Put the same version of the modules on all computers.
journal-differs = { $n ->
    [one] Module { $module }: { $n } answer was given to another version of the question than the others.
   *[other] Module { $module }: { $n } answers were given to another version of the questions than the others.
}
stick-differs = The computers did not all have the same version of the questions: put the same one everywhere.
stick-proposes = { $n ->
    [one] { $n } person may be known twice: see “People known twice”.
   *[other] { $n } people may be known twice: see “People known twice”.
}

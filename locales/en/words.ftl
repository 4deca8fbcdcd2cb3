### Translations and versions of a curriculum.

cli-translate-table = Show how far each file is, language by language
cli-translate-status = Say that files are a draft, or reread as a whole (reread)
cli-translate-export = Give the texts as a PO catalogue, for translators' tools
cli-translate-import = Take in a translated PO catalogue: give its file
cli-translate-paths = The folder, then files for --status, or the catalogue for --import
translate-done = { $path }: { $missing } to translate, { $stale } to reread ({ $words ->
    [one] { $words } word
   *[other] { $words } words
})
translate-whole = { $path }: all is translated.
translate-up-to-date = { $path }: nothing to change.
translate-sum = { $files ->
    [one] { $files } file
   *[other] { $files } files
}. { $words ->
    [0] No word is
    [one] { $words } word is
   *[other] { $words } words are
} left to translate or to reread.
translate-left = { $path }, line { $line }: { $key } is filled in, but the # is still in front of it. Take it away so that this text counts.
translate-orphan = { $path } is no longer in the source file: its translation is kept as a comment at the end of the file.
translate-orphan-note = These texts are no longer in the source file. Take what is still of use, then delete these lines.
translate-demoted = { $path } is no longer “reread”: there are texts to translate or to reread again.
translate-not-spoken = Tremplin does not speak “{ $lang }” yet. These translations can be written and checked; they will be shown once its buttons and messages exist in that language too.
translate-source-mistakes = { $file } has mistakes: some of its texts could not be read, and their translations would have lost their place. Nothing was written.
translate-no-file = There is no file of texts “{ $file }” in this folder.
translate-no-file-hint = Give the folder first, then files, for example: curricula/ email/write
translate-unready-missing = { $file }: { $path } is not translated.
translate-unready-changed = { $file }: { $path } is to be reread, its source text has changed.
translate-unready = { $n ->
    [one] One text keeps this from being “reread”.
   *[other] { $n } texts keep this from being “reread”.
} Nothing was changed.
translate-status = { $path }: { $status }

coverage-file = File
coverage-sum = All
coverage-draft = draft
coverage-reread = reread
coverage-whole = { $fresh }/{ $all } { $status }
coverage-part = { $fresh }/{ $all } { $status } ({ $words })
coverage-none = 0/{ $all } – ({ $words })
coverage-no-language = There is no translation yet.
coverage-legend = Texts up to date / all texts, status; in brackets, words to translate or to reread.

po-head = Texts of a Tremplin curriculum. Keep msgctxt as it is: it says where each text goes.
po-exported = { $n ->
    [one] { $n } text in the catalogue.
   *[other] { $n } texts in the catalogue.
}
po-one-file = One catalogue to take in is needed, and only one.
po-one-file-hint = For example: tremplin curriculum translate --to de --import po FOLDER FILE.po
po-imported = { $entries ->
    [one] { $entries } text read
   *[other] { $entries } texts read
}: { $taken } taken, { $same } already there, { $empty } without a translation, { $fuzzy } for the translator to look at (fuzzy), { $outdated } translated from a text that has changed, { $refused } refused.
po-charset = This catalogue is written in “{ $charset }”.
po-charset-hint = Save it as UTF-8 in your tool, then start again.
po-language = This catalogue is in “{ $there }”, and you ask for “{ $lang }”.
po-language-hint = Give the right language with --to, or the right file.
po-too-large = This catalogue is too large: the rest is not read.
po-more-mistakes = More mistakes follow; not all are shown.
po-stray = “{ $line }” has no meaning here: this text is not taken.
po-quotes = The quotes or a \ sign are wrong in { $line }: this text is not taken.
po-plural = Plurals (msgid_plural) are not used here: this text is not taken.
po-incomplete = msgid or msgstr is missing: this text is not taken.
po-two-heads = The catalogue has two headers: the first counts.
po-text-too-long = This text is too long: it is not taken.
po-twice = { $context } is there twice: the first counts.
po-unknown = { $context } is not in this folder: this text is not taken.
po-fuzzy = { $context } is marked “fuzzy”: it is not taken until the translator confirms it.
po-hostile = An invisible or dangerous character ({ $code }) is in the translation: it is not taken.
po-too-long = The translation is too long (more than { $most } letters): it is not taken.
po-outdated = The source text of { $context } has changed since the export: the translation does not count as up to date.
po-mark-broken = A mark is not closed ({"{"}…|…{"}"}, [[…]] or **…**): the translation is not taken.
po-mark-unknown = The mark { $mark } is not in the source text: the translation is not taken.
po-mark-missing = The mark { $mark } is missing: the translation is not taken.
po-marks = Keep these marks: { $marks }
po-kind-line = { $kind } (at most { $most } letters)
po-kind-title = A title or a name, short
po-kind-ask = The question or the goal
po-kind-text = A text to read, or an answer to choose
po-kind-feedback = What is said after the answer
po-kind-solution = Why the right answer is right
po-kind-hint = A hint
po-kind-aim = What it is for
po-kind-can = What the person can do at the end, in the first person
po-kind-task = A task to do at home
po-kind-say = What is read aloud
po-kind-answers = An accepted answer, as a person would type it
po-kind-message = A part of a message shown as an example
po-kind-notes = For whoever leads the workshop
po-kind-other = A text “{ $key }”

cli-diff = What changes for a learner between two versions
cli-diff-a = The old version: its folder or its pack; without B, the new one
cli-diff-b = The new version, likewise; without it, A is compared with what is shipped or installed
cli-diff-exit-code = End with code 1 if there is a difference
diff-none = There is no difference.
diff-mistakes = { $file } has mistakes: the comparison would be wrong.
diff-no-module-hint = This module must be in both versions.
diff-no-other = Nothing of that name is shipped or installed.
diff-no-other-hint = Give both versions: the old one, then the new one.
diff-kept = { $n ->
    [0] No unit asks the same questions as before.
    [one] { $n } unit asks the same questions as before.
   *[other] { $n } units ask the same questions as before.
}
diff-again-sum = { $units ->
    [one] { $units } unit asks
   *[other] { $units } units ask
} { $n ->
    [one] { $n } question again.
   *[other] { $n } questions again.
}
diff-stays = What was mastered stays mastered.
diff-texts = { $n ->
    [0] No text has changed.
    [one] { $n } text has changed
   *[other] { $n } texts have changed
}{ $n ->
    [0] {""}
   *[other] {" "}({ $words ->
        [one] { $words } word
       *[other] { $words } words
    }).
}
diff-bump-none = The version number can stay.
diff-bump-patch = Only words or values change: raise the third number of the version.
diff-bump-minor = Something is new: raise the second number of the version.
diff-bump-major = Questions are asked again or are gone, or the rule has changed: raise the first number of the version.
diff-heading-decides = What decides:
diff-heading-values = Values:
diff-heading-lesson = Texts of the lesson:
diff-heading-titles = Titles and names:
diff-heading-notes = Notes for whoever leads the workshop:
diff-heading-version = Versions:
diff-module-added = Module added: { $id }
diff-module-removed = Module removed: { $id }
diff-mastery = { $id }: the rule goes from { $right } right answers of { $of } to { $now } of { $of_now }.
diff-units-moved = { $id }: units moved: { $list }
diff-elsewhere = { $id } goes from { $from } to { $to }: its questions are asked there again.
diff-unit-added = Unit added: { $place }
diff-unit-removed = Unit removed: { $place }
diff-again = { $place }: asked again, for what decides has changed: { $list }
diff-activities-added = { $place }: activities added: { $list }
diff-activities-removed = { $place }: activities removed: { $list }
diff-activities-moved = { $place }: activities moved: { $list }
diff-items-added = { $place }: questions added: { $list }
diff-items-removed = { $place }: questions removed: { $list }
diff-file-added = File added: { $file }
diff-file-removed = File removed: { $file }
diff-whole = The whole
diff-version-fits = { $name }: from { $old } to { $new } is fine.
diff-version-low = { $name }: from { $old } to { $new }; it should be { $wanted } at least.

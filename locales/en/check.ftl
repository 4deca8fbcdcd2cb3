### What the check of a module tells the person who writes it: what is wrong, then what to write.

## Keys and values

check-missing-key = "{ $key }" is missing.
check-missing-key-fix = Add a line that begins with: { $key } =
check-unknown-key = Tremplin does not know the key "{ $key }" in this place.
check-unknown-key-fix = Delete this line, or check under which heading in brackets it belongs.
check-did-you-mean = Did you mean "{ $word }"?
check-unknown-word = "{ $word }" cannot be the value of "{ $key }".
check-one-of = Write one of these words: { $list }
check-wrong-type = The value of "{ $key }" is not of the right sort.
check-want-text = Write a text between straight quotes: { $key } = "your text"
check-want-list = Write a list of texts, separated by commas: { $key } = ["one", "two"]
check-want-flag = Write yes or no as true or false, without quotes: { $key } = true, or { $key } = false
check-want-whole = Write a whole number from { $least } to { $most }, without quotes: { $key } = { $least }
check-want-number = Write a number, without quotes: { $key } = 0.5
check-want-table = Write a heading in brackets, alone on its line, then its keys beneath. In an activity: [activity.{ $key }]; elsewhere: [{ $key }]
check-want-tables = Write a heading in double brackets, alone on its line, once for each element. In an activity: [[activity.{ $key }]]; elsewhere: [[{ $key }]]
check-empty-text = The text of "{ $key }" is empty: write it, or delete the line.
check-too-long = This text is too long: { $most ->
    [one] { $most } character at most
   *[other] { $most } characters at most
}. Cut it into several activities.
check-how-many = "{ $key }": there { $found ->
    [one] is { $found }
   *[other] are { $found }
}. From { $least } to { $most } are needed.
check-how-many-fix = Add or remove parts: each begins with its heading in double brackets, which ends in { $key }]].

## Names (id)

check-bad-id = "{ $id }" cannot be a name (id).
check-bad-id-fix = Use small letters without accents, digits and hyphens only, 64 characters at most. Example: "my-question-2"
check-same-id = The name "{ $id }" is already taken.
check-same-id-fix = Give another name to one of the two. Rather change the newer one: progress is recorded under these names.
check-unknown-id = Nothing here is called "{ $id }".
check-unknown-id-fix = Write one of the names (id) of this file, exactly as it is written there.

## How the file is written

check-toml-twice = This key, or this heading, is written twice.
check-toml-twice-fix = Keep one of the two lines. To add an element to a list, put its heading between double brackets: [[activity]]
check-toml-string = This text is not closed, or holds a sign that is badly written.
check-toml-string-fix = Close it with a straight quote ("). Over several lines, open and close with three ("""). Within a text, write \" for a straight quote and \\ for a backslash.
check-toml-curved = This text stands between curved quotes.
check-toml-curved-fix = Use straight quotes in their place: title = "Hello". A word processor curves quotes by itself; a plain text editor leaves them straight.
check-toml-no-value = There is a name, but nothing after it.
check-toml-no-value-fix = Write: name = "value"
check-toml-bracket = This heading in brackets is badly written.
check-toml-bracket-fix = Write as many brackets before and after, alone on the line: [notes] or [[activity]]
check-toml-list = This list is badly written.
check-toml-list-fix = Separate the texts by commas and close with a bracket: ["one", "two"]
check-toml-other = This line cannot be read.
check-toml-other-fix = A line is a heading, like [[activity]], or a key and its value: name = "value". A note to yourself begins with the sign #.
check-hostile = There is an invisible or dangerous character here ({ $code }).
check-hostile-fix = Delete this passage and type it again on the keyboard: the character probably came with a copy and paste.
check-too-many-values = This file is too large: { $most ->
    [one] { $most } value at most
   *[other] { $most } values at most
}. Spread it over several units.

## Translations

check-overlay-status = "status" tells where the translation stands: write "draft" (not reread yet) or "reread" (reread by another person).
check-overlay-not-a-text = "{ $key }" is not a text. A translation file holds nothing but texts, under the names (id) of the original file.

## Activities

check-one-right = { $found ->
    [0] No answer is marked as the right one.
   *[other] { $found } answers are marked as right: there must be one only.
}
check-one-right-fix = Write right = true under the right answer, and under that one only. If there are several, use kind = "choices".
check-several-right = There must be at least two right answers, and at least one that is not.
check-several-right-fix = Write right = true under each right answer. If there is only one, use kind = "choice".
check-given-right = "{ $id }" is the right answer: "given" cannot set it aside beforehand.
check-half-without-given = This activity is half done (show = "half"), but nothing says what is already done: add "given".
check-too-many-hints = There are too many hints: keep three at most, each helping a little more than the one before.
check-form-shape = The file of opening and closing questions has { $practice } practice question(s), { $a } of form A and { $b } of form B.
check-form-shape-fix = Write one practice question without “form”, then four with form = "a" and four with form = "b".
check-form-match = “{ $a }” and “{ $b }” do not measure the same: their idea or their difficulty differs.
check-form-match-fix = The first question A and the first question B belong together, and so on: give them the same idea and the same difficulty.
check-form-hints = An opening or closing question has no hint: the hint would measure something else.
check-form-kind = An opening or closing question is answered by options, so that its answer can be told again at the end.
check-form-kind-fix = Write kind = "choice" or kind = "choices".

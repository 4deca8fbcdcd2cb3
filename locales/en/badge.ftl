### What is written in a badge, and what is said about it.

## In the badge

badge-evidence-name = What was mastered
badge-evidence-description = { $units ->
    [one] { $units } step mastered in Tremplin: only the first answer to each question counts.
   *[other] { $units } steps mastered in Tremplin: only the first answer to each question counts.
}
badge-unit-mastered = { $title }: mastered on { $date } ({ $right } right { $right ->
    [one] answer
   *[other] answers
} of the last { $of })

## Beside the badge

badge-not-signed = This badge is not signed yet: it says what you have learnt, but nobody can check where it comes from.

## What keeps a badge from being made

badge-not-earned = This badge is not earned yet: no step of the module is mastered.
badge-not-earned-hint = Carry on with the module: the badge comes with the last unit.
badge-empty-text = The badge cannot be written: the text "{ $key }" is empty.
badge-empty-text-hint = Complete module.toml or curriculum.toml, then try again.
badge-bad-version = The badge cannot be written: the version "{ $version }" does not begin with a number.
badge-bad-version-hint = Write a version such as "1.0.0" in module.toml.
badge-bad-language = The badge cannot be written: "{ $language }" is not the code of a language.
badge-bad-language-hint = Write a code such as "fr", "fr-FR" or "zh-Hans".
badge-bad-address = The badge cannot be written: in "{ $id }", "{ $url }" is not a complete web address.
badge-bad-address-hint = Write in module.toml an address without spaces that begins with https://
badge-bad-date = The badge cannot be written: its date is in no calendar.
badge-bad-date-hint = Set the clock of this computer, then try again.

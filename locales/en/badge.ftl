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
badge-unit-mastered-undated = { $title }: mastered ({ $right } right { $right ->
    [one] answer
   *[other] answers
} of the last { $of })

## Beside the badge

badge-seen-name = Seen by a digital adviser
badge-seen-on = A digital adviser saw it on { $date }.
badge-seen = A digital adviser saw it.
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

badge-signed = An organisation has signed this badge. Anybody can check it.
badge-to-see = One more thing for the badge. An adviser must have seen it: { $text }
badge-not-signable = The badge cannot be signed: { $why }.
badge-not-signable-hint = Two details of the module may be identical. Correct module.toml, then try again.
badge-not-baked = The picture of this badge is damaged. This is a fault of Tremplin, not yours.
badge-clock = The clock of this computer is not right: badges wait.
badge-clock-hint = Set the date, then try again. Nothing is lost.
badge-no-language = The module "{ $module }" is not written in the language "{ $lang }".
badge-no-language-hint = Ask for another language, or leave the person's own.
badge-not-seen-hint = One thing is still to be seen: { $text } Note it once you have seen it.
badge-was-revoked = The badge of the module "{ $module }" was taken back from this person.
badge-was-revoked-hint = You can give another one, with a new number: "badge issue --again".
told-observed = an adviser noted ({ $module }): { $text }
told-issued = badge signed ({ $lang }): { $module }
observe-unknown = The module "{ $module }" has no observation "{ $id }".
observe-unknown-hint = It has these: { $known }. You can also write your own.
observe-length = Write in one sentence what you saw: { $most } characters at most.
observe-length-hint = No name: the sentence will be in the badge.
observe-done = It is noted.
observe-done-earned = It is noted. The badge is earned.
observe-earned = The badge of this module is earned.
revoke-mistake = given by mistake
revoke-other-person = given to the wrong person
revoke-asked = at the person's own request
revoke-key = the signing key is not safe any more
revoke-nothing = This person has no signed badge for this module.
revoke-nothing-hint = A badge that is not signed need not be taken back.
revoke-reason = "{ $name }" is not a known reason.
revoke-reason-hint = Choose one of: { $names }.
revoke-sure = The badge will be taken back for good. Type "{ $wanted }" to confirm.
revoke-no-id = "{ $id }" is not the number of a badge.
revoke-no-id-hint = It begins with urn:uuid: and "badge verify" shows it.
revoke-done = The badge is taken back. Does your organisation publish its badges taken back on the web? Publish the list again.
certificate-too-long = The square of the certificate would be too large: the name of the module is too long.
revoke-not-here = No badge signed here bears the number { $id }.
revoke-not-here-hint = "badge verify FILE" shows the badge's number. For a badge signed on another computer, give its file: --file.
revoke-not-ours = This file is not a badge signed by your organisation.
revoke-not-ours-hint = One takes back one's own badges only.
observe-none-hint = This module offers none. Write your own: --text.
certificate-no-square = The badge is signed, but the page has no square: that is made with the key. Add --passphrase-file.
certificate-no-square-text = The text of the square is made with the signing key.

# The command line: help, mistakes of typing, what commands say.

cli-about = Tremplin: modules to learn the basics of digital life, without internet. With nothing else, opens the home screen.
cli-help = Show this help
cli-version = Show the version
cli-data = Folder where progress is kept
cli-curricula = Folder of a curriculum or a module; it comes before what is shipped. May be repeated
cli-lang = Language: fr, en, de, es or sl
cli-linear = Line by line, without a drawn screen (screen readers, braille)
cli-theme = Colours of the screen
cli-ascii = Use plain signs only, no drawing characters
cli-modules = What can be learnt here
cli-json = Give JSON
cli-learn = Learn: all modules, or a single one
cli-place = A module, or a unit of a module: email, email/address
cli-as = Under this nickname; a new nickname makes a new person
cli-badge = Badges
cli-badge-issue = Write the file of the badge that somebody has earned
cli-learner = The person's nickname, or their id
cli-learner-card = Somebody's card: twelve characters to hand to them
cli-module = The module
cli-format = The format
cli-output = Write to this file instead of the screen
cli-curriculum = Write and check curricula
cli-check = Find all mistakes in a curriculum
cli-folder = The folder; without it, the one you are in, or what is shipped
cli-translate = Make or refresh the translation files
cli-translate-to = Into this language, for example en
cli-export = Give a module with the lines that answer it right
cli-print = An exercise sheet and its answer key, to print (HTML)
cli-country = The country whose contacts and activities are shown
cli-journal = The journal of progress
cli-journal-check = Check that the journal is sound
cli-journal-rebuild = First remake the summaries from the events
cli-no-command = This command is not connected yet.

help-usage = Usage: { $usage }
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-everywhere = Everywhere:

misuse-command = There is no command “{ $name }”.
misuse-unknown = The option “{ $name }” does not exist here.
misuse-missing = Missing: { $name }
misuse-no-command = A command is missing.
misuse-twice = “{ $name }” can be given only once.
misuse-utf8 = One of the words of the command is not readable text.
misuse-no-value = A value is missing after “{ $name }”.
misuse-value = “{ $value }” does not fit “{ $name }”.
misuse-other = This command is not understood.
misuse-did-you-mean = Did you mean “{ $name }”?
misuse-of-curriculum = Did you mean “tremplin curriculum { $name }”?
misuse-possible = What fits: { $list }
misuse-hint = Add --help to see how to write it.

stdout-not-written = The output cannot be written.
file-written = Written: { $path }
modules-row = { $id }: { $title } ({ $units ->
    [one] 1 step
   *[other] { $units } steps
}, { $minutes } min)
no-such-unit = There is no unit “{ $id }” in this module.
no-such-learner = Nobody here is called “{ $name }”.
no-such-learner-hint = Write the nickname as it was given at the beginning.
bad-nickname = This nickname does not fit.
bad-nickname-hint = A nickname has 1 to 24 signs.

level-error = mistake
level-advice = advice
check-shipped = This checks what ships with Tremplin. To check your own, give its folder.
check-writing-first = First mend what cannot be read, then check again: the rest comes after.
check-coverage = { $file }, language “{ $lang }”: { $fresh } tables of texts up to date of { $all }, { $words } words to translate.
check-sum = { $n ->
    [0] All is in order.
    [one] 1 remark.
   *[other] { $n } remarks.
}
translate-bad-language = “{ $lang }” is not a language code.
translate-bad-language-hint = Give the code of another language than that of the files, such as en, de, ar.
translate-own-language = “{ $lang }” is already the language of this curriculum.
translate-shipped = The shipped curriculum is inside the program: it cannot be changed.
translate-shipped-hint = Give the folder of your curriculum.
translate-stale-note = The source text has changed. Reread the texts below, then delete the line of = "stale".

journal-sound = The journal is sound: { $events } events, { $learners ->
    [one] 1 person
   *[other] { $learners } people
}.
journal-not-sound = The journal is damaged ({ $n }). Do not delete it: keep a copy of the folder before anything else.

cli-prints = The pages printed here
cli-prints-copy = Copy all of them, for example to a USB stick; no file is overwritten
cli-prints-to = The folder to copy them to
prints-found = { $n ->
    [0] Nothing has been printed in { $path } yet.
    [one] One page in { $path }.
   *[other] { $n } pages in { $path }.
}
prints-copied = { $n ->
    [0] Nothing has been printed yet: nothing to copy to { $path }.
    [one] One page copied to { $path }.
   *[other] { $n } pages copied to { $path }.
}

cli-badge-list = Who has which badges
cli-badge-again = Sign again: the same badge, valid from now on
cli-badge-email = The person's e-mail address; the badge keeps it hidden
cli-badge-all = For everybody who is ready
cli-badge-learners = For the people in this file, one a line
cli-badge-dry = Say what would be signed, without signing
cli-issuer = The organisation that signs badges
cli-issuer-init = Set up the organisation and its key
cli-issuer-name = Name of the organisation
cli-issuer-url = Its web address
cli-issuer-email = Its e-mail address
cli-issuer-image = Its emblem, a small PNG, JPEG or SVG
cli-issuer-show = Say who signs, with the fingerprint of the key
cli-issuer-export = Copy the signing key, locked by a passphrase
cli-issuer-import = Bring the signing key from another computer
cli-copy-passphrase = File of the copy's passphrase (otherwise the adviser's)
cli-observe = Note what a person was seen doing
cli-observe-id = One of the module's observations
cli-observe-text = What was seen, in one sentence
cli-certificate = Write the certificate to print
cli-certificate-name = The name the person wants on it
cli-certificate-text = Only the text of the square
cli-verify = Check a badge, of any organisation
cli-verify-file = The badge's file; "-" for standard input
cli-verify-trusted = Also require an organisation that is trusted here
cli-verify-email = Compare with the person's address
cli-verify-list = Signed list of badges taken back
cli-verify-text = The file is the text of a certificate's square
cli-verify-name = Compare with the printed name, when checking a certificate
cli-trust = Organisations trusted here
cli-trust-add = Trust the organisation of a file
cli-trust-file = What "badge issuer show" wrote, or a badge
cli-trust-list = Say who is trusted
cli-trust-remove = Stop trusting an organisation
cli-trust-which = Its name, or its id (did:…)
cli-revoke = Take a badge back
cli-revoke-badge = The number of the badge (urn:uuid:…), which is not the person's
cli-revoke-reason = Why: mistake, other-person (the wrong person), asked (by the person), key (no longer safe)
cli-publish = Write the folder to put on the web (Open Badges 2.0)
cli-publish-url = The address at which the folder will be read
cli-publish-folder = The folder to write
cli-issuer-replace = Put the organisation that is here aside, and take this one
cli-issuer-file = The copy of the key
cli-revoke-file = The badge's file, even signed on another computer
cli-revoke-list = Write the signed list of badges taken back

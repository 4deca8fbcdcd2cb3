# Packs: a curriculum or a module in one file, signed, verified, installed.

cli-pack = Make a signed pack of a curriculum or a module, to hand it on
cli-pack-folder = The folder of the curriculum or the module
cli-pack-key = File of a minisign key, in the place of your own
cli-pack-passphrase = File of the key's passphrase; with the first pack, it locks the key that is made
cli-pack-file = The pack (.pack); its signature (.pack.minisig) lies beside it
cli-pack-signer = Whose the pack must be: the key, the key's file, or its eight words
cli-pack-verify = Say whose a pack is, whether it is whole and sound, what it would replace
cli-pack-install = Install a verified pack, or take back what was installed
cli-pack-remove = Take back this installed curriculum or module
cli-pack-signers = List the keys that are known here
cli-pack-forget = No longer know the key with these eight words

pack-mistakes = The pack was not made: there are mistakes.
pack-mistakes-hint = Mend them, check with “curriculum check”, then try again.
pack-unnamed = The pack was not made: the module's folder, or the curriculum, has no fitting name.
pack-done = { $n ->
        [one] Pack made, { $n } file: { $file }
       *[other] Pack made, { $n } files: { $file }
    }
    Its signature: { $signature }
    Always hand on both files together.
pack-left-out = Left out: { $name }
author-key-made =
    A signing key was made for you: { $file }
    Keep a copy of this file, on a stick for example: without it you can make no new version of your packs.
author-key-open =
    It has no passphrase: whoever has this file can sign in your place.
    To have one, before you hand on this pack: delete this file, then make the pack again with “--passphrase-file FILE”. The key will be another, and so will the eight words.
author-key-words = Your eight words, to tell whoever receives the pack: { $words }
author-key-text = Your public key, to give if you are asked for it: { $key }
author-key-file = The same key, in a file: { $file }
author-key-broken = This file is no signing key, or it is damaged.
author-key-broken-hint = It takes a minisign key file, or the file “author.key” of your data folder. Take a copy of it again.
author-key-locked = This key is locked by a passphrase.
author-key-locked-hint = Write the passphrase into a file, and name it with “--passphrase-file”.
author-key-shut = This is not the passphrase of this key.
author-key-shut-hint = Check the first line of the file, capitals included.

bundle-refused-hint = Nothing of it was taken. Ask whoever gave it to you for the file again, by another way if need be.
bundle-other-kind = This file is no pack: it is a { $kind } archive.
bundle-not-tar = This file is no pack.
bundle-cut = The pack is not whole: copying it was probably interrupted.
bundle-trailing = Something follows the end of the pack.
bundle-header = The pack is damaged, or of a form that Tremplin does not read.
bundle-not-file = The pack holds something else than plain files: { $name }
bundle-name = The pack holds a name that is not allowed, and that could lead out of its folder: { $name }
bundle-device = The pack holds a name that Windows keeps for its devices: { $name }
bundle-not-toml = The pack holds something else than .toml files: { $name }
bundle-not-text = The pack holds a file that is no text: { $name }
bundle-twice = The pack holds the same name twice: { $name }
bundle-many = The pack holds too many files: { $most } at most.
bundle-file-large = The pack holds a file that is too large: { $name } ({ $most } MiB at most).
bundle-large = The pack is too large: { $most } MiB at most.
bundle-empty = The pack is empty.
bundle-roots = The pack holds several folders side by side: there must be one.
bundle-no-head = The pack holds neither a curriculum nor a module.

signature-refused-hint = Nothing of the pack was taken. Ask for both files again, and compare the eight words.
signature-missing = The signature does not lie beside the pack: { $file }
signature-missing-hint = A pack goes with its signature. Ask for both files, and put them into the same folder.
signature-broken = The signature is damaged, or is none.
signature-older = The signature is of an old form, which Tremplin does not accept.
signature-older-hint = Ask for a signature made by “curriculum pack”, or by minisign 0.10 or newer.
signature-not = The signature does not fit: the pack or the signature was changed, or they do not belong together.
signature-other-key = The signature is of another key: { $number }
signature-other-key-hint = Nothing of the pack was taken. Ask whoever made it which their key is, and which pack this is.
signature-unknown-key = This key is not known here, and the signature does not give it: { $number }
signature-unknown-key-hint = Ask whoever made the pack for their public key, then name it with “--signer”.
signature-not-named = These are not the words of the key that signed. Its words: { $words }
signature-not-named-hint = Nothing of the pack was taken. Ask for the eight words again, by telephone or in person.
signature-of-other = The signature speaks of another pack, or of another version.
signer-no-key = This is no key: { $named }
signer-no-key-hint = Give the public key (56 signs), a file that holds it, or the eight words in quotation marks.

signers-broken = The file of the known keys is damaged: { $file }
signers-broken-hint = Put it aside: the keys will have to be confirmed again.
signers-nobody = No key that is known here answers to this: { $which }
signers-nobody-hint = See “curriculum install --signers”.
signers-forgotten = This key is no longer known: { $words }. What was installed stays.
signers-house = The publisher of Tremplin: { $words }
signers-own = Your key: { $words }
signers-confirmed = Known since { $since }, with “{ $pack }”: { $words }
signers-packs = Installed: { $packs }
signers-many = { $n ->
        [0] No key is known here.
        [one] { $n } key known.
       *[other] { $n } keys known.
    }

pack-line-what = { $title } ({ $name }), version { $version }
pack-line-publisher = Who answers for it, as the pack says: { $publisher }
pack-line-no-publisher = Who answers for it: the pack does not say
pack-line-licence = Licence: { $licence }
pack-line-no-licence = Licence: the pack does not say
pack-line-module = Module: { $module } { $version }
pack-line-language = Written in: { $lang }
pack-line-draft = Translated into { $lang }: { $fresh } tables of texts of { $all } (draft)
pack-line-reread = Translated into { $lang }: { $fresh } tables of texts of { $all } (reread)
pack-line-house = Signed by the publisher of Tremplin
pack-line-own = Signed with your key
pack-line-known = Signed with a key that is known here since { $since }, with “{ $pack }”
pack-line-unknown = Signed with a key that nobody has confirmed here yet
pack-line-words = The eight words of the key: { $words }
pack-line-day = Day of the signature, as the signer says: { $day }
pack-line-new = Replaces nothing
pack-line-shipped = Replaces the shipped module { $module } { $version }
pack-line-older = Replaces version { $version }, which is installed
pack-line-unsigned = Replaces version { $version }, which came without a signature
pack-line-refused = Cannot be installed here: { $why }
pack-good = The pack is whole and sound, signed with a key that is known here or that you named.
pack-compare = The pack is whole and sound, but nobody has confirmed here the key that signed it. Ask whoever made it for their eight words, by telephone or in person, and compare.
pack-brings-mistakes = The content of the pack has mistakes: it is refused whole.
pack-brings-mistakes-hint = Nothing of it was taken. Send these lines to whoever made it.
pack-misnamed = The folder of the pack does not bear the name of what it holds: { $name }
pack-misnamed-hint = Nothing of it was taken. Ask for a pack made by “curriculum pack”.
pack-stray = The pack holds a file that its curriculum does not announce: { $file }
pack-stray-hint = Nothing of it was taken. Ask for a pack made by “curriculum pack”.
pack-over-shipped = The module { $module } ships with Tremplin: this pack cannot replace it.
pack-over-shipped-hint = For a version of your own, give the module another name. To try it without installing: “--curricula FOLDER”.
pack-other-signer = { $name } is here already, and comes from another key: “{ $title }”, by { $publisher }.
pack-other-signer-unsaid = { $name } is here already, and comes from another key: “{ $title }”, which does not say who answers for it.
pack-other-signer-hint = If you really want to change: “curriculum install --remove { $name }”, then try again.
pack-elsewhere = The module { $module } is here already, in { $name }.
pack-remove-hint = If you really want to change: “curriculum install --remove { $name }”, then try again.
pack-not-newer = { $name } is here already in version { $here }; the pack brings { $brought }. A version can only go up.
pack-not-newer-hint = Nothing has changed. Ask for a newer version.
pack-full = There are { $most } curricula installed already: no more are possible.
pack-full-hint = Take one back: “curriculum install --remove NAME”.

install-sure = To install, type this name: { $name }
install-unknown-sure =
    Ask whoever made the pack for their eight words, by telephone or in person, never in the message that came with it.
    Are they all the same, in the same order? Type the eighth. If not, press Enter: nothing will be installed.
install-left = Nothing was installed, and nothing has changed.
install-yes-unknown = Nobody has confirmed this key here yet: “--yes” is not enough.
install-yes-unknown-hint = Name the key with “--signer”, or answer the question without “--yes”.
pack-installed = Installed: { $title }, version { $version }
install-signer-kept = This key is known here from now on.
install-busy = Another window is installing or taking back.
install-busy-hint = Wait a moment, then try again.
install-not-written = The pack could not be put in its place; all is as before: { $path }
install-remove-sure = { $name } (version { $version }) will be taken out of here. What people learnt stays. To take it out, type this name: { $name }
install-removed = Taken out: { $name }
installed-not = Nothing of this name is installed: { $name }
installed-none = Nothing is installed here, but what ships with Tremplin.
installed-names = Installed: { $names }

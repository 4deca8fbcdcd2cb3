### The organisation, its key, and badges in the adviser's room.
badges-title = Badges
badges-waiting = { $n ->
        [0] No badge is waiting for a signature.
        [one] { $n } badge is waiting for your signature.
       *[other] { $n } badges are waiting for your signature.
    }
badges-sign-all = { $n ->
        [one] Sign the badge
       *[other] Sign all { $n } badges
    }
badges-speak-for = Badges are signed in the name of: { $name }
badges-no-issuer = A badge is signed in the name of an organisation: yours. It is not known here yet.
badges-issuer = The organisation and its key
badges-issuer-why = The fingerprint is the mark of your key, in eight words. Show it at your desk and on your website: anybody can compare.
badges-make = Set up the organisation
badges-make-how = Tremplin makes a signing key: a secret code that signs your badges. It stays here, locked by the passphrase.
badges-make-name = Name of the organisation
badges-make-url = Web address (optional)
badges-make-email = E-mail address (optional)
badges-make-public = Anybody can read these three lines in your badges.
badges-make-do = Set up
badges-made = Done. Copy the signing key right away, to a USB stick.
badges-not-copied = No copy of the signing key was made here. Without a copy, a lost key cannot be made again.
badges-copy = Copy the signing key
badges-copy-how = The copy is a spare. It also lets you sign on another computer. Its passphrase may be the same as yours: nothing else opens the copy. Where should it go? A USB stick is best.
badges-copy-passphrase = Passphrase of the copy
badges-copy-do = Make the copy
badges-copied = The copy is here: { $path }. Keep it far from this computer.
badges-copy-found = { $name } ({ $path })
badges-bring = Bring the signing key from another computer
badges-bring-how = Which copy? Choose it, then type its passphrase.
badges-bring-none = No copy of a signing key was found.
badges-bring-none-how = On the other computer, copy the signing key to a USB stick. Plug the stick in here, then come back to this page.
badges-bring-do = Bring the key
badges-brought = The signing key is here. You now sign for the same organisation.
badges-who = People and their badges
badges-who-line = { $name }: { $signed ->
        [0] no signed badge
        [one] { $signed } signed badge
       *[other] { $signed } signed badges
    }{ $waiting ->
        [0] { "" }
       *[other] , { $waiting } waiting
    }
badges-of = Badges of { $name }
badges-of-none = This person has not begun a module yet.
badges-one-of = { $name }: { $said }
badges-one-wanted = Still to be seen: { $text }
badges-one-seen = Noted: { $text }
badges-lacks-seen = one thing is still to be seen
badges-lacks-units = { $n ->
        [one] { $n } unit of { $of } is missing
       *[other] { $n } units of { $of } are missing
    }
badges-sign = Sign this badge
badges-sign-again = Sign again, with what was noted since
badges-observe = Note what I saw
badges-observe-how = What did you see this person do? Write a sentence, or choose one if the module offers any.
badges-observe-own = What I saw
badges-observe-public = The sentence will be read in the badge. Put no name in it.
badges-observe-do = Note it
badges-hand-out = Hand out the badge's files
badges-hand-out-how = Where should the three files go? Their names do not say whose they are.
badges-hand-out-phone = The person only has a phone? Put the files on your USB stick. Send them later, if the person asks. Tremplin keeps no address.
badges-handed-out = Done: { $path } Beside it, the same name in .png and .svg.
badges-certificate = Print a certificate
badges-certificate-how = What name does the person want on their certificate? Type it with them.
badges-certificate-name = Name on the certificate
badges-certificate-kept = This name only goes on the page to print. The page stays on this computer, with the other printed pages. Without a name, a line stays free for a pen.
badges-revoke = Take this badge back
badges-revoke-how = A badge that is taken back cannot be given back. Why take it back?
badges-revoke-do = Yes, take the badge back
person-badges = Badges, and what I saw
place-stick = On the USB stick: { $path }
place-here = On this computer: { $path }
issuer-none = No organisation signs badges on this computer.
issuer-none-hint = Set it up in the adviser's room, or with "badge issuer init".
issuer-closed-hint = The key opens only with the passphrase: open the adviser's room, or add --passphrase-file.
issuer-shut = The signing key does not open.
issuer-shut-hint = The file keys.json was changed. Bring the key again, from its copy.
issuer-there = An organisation signs here already: { $name }.
issuer-there-hint = To change it, add --replace: the old key stays, locked, in key-copies.
issuer-needs-passphrase = A signing key is locked by a passphrase.
issuer-needs-passphrase-hint = Choose it in the adviser's room, or give a file with --passphrase-file.
issuer-old-passphrase = The passphrase was chosen before there were keys.
issuer-old-passphrase-hint = Choose it once more in the adviser's room. It may be the same one.
issuer-name = The organisation needs a name, of { $most } characters at most.
issuer-name-hint = Write it as it will be read on the badge.
issuer-url = "{ $url }" is not a complete web address.
issuer-url-hint = It begins with https:// and has no space.
issuer-email = "{ $email }" is not an e-mail address.
issuer-email-hint = It has an at sign and a dot, and no space.
issuer-image = The picture is too heavy: { $most } KB at most.
issuer-image-hint = Take a small PNG, JPEG or SVG: it is written into every badge.
issuer-image-sort = This file is neither a PNG, nor a JPEG, nor an SVG.
issuer-line-name = Organisation: { $name }
issuer-line-url = Web address: { $url }
issuer-line-email = E-mail address: { $email }
issuer-line-words = Fingerprint of the key: { $words }
issuer-line-tokens = Fingerprint for .jwt files, which are rarer: { $words }
issuer-line-id = Id for software: { $id }
issuer-line-copied = Last copy of the key: { $day }
issuer-line-not-copied = No copy of the key was made here yet.
issuer-paper = How to recognise our badges
issuer-paper-how = These eight words are our mark, in English. When a badge that we signed is checked, the same words must appear, in the same order.
issuer-no-random = This computer gives no safe randomness: no key can be made here.
issuer-no-random-hint = Make the key on another computer, then bring its copy.
issuer-not-sealed = The key could not be locked.
issuer-file-broken = The file of keys cannot be read: { $file }
issuer-file-broken-hint = Take this file out of the folder, then bring the key from its copy.
issuer-no-copy = This file is not a copy of a key.
issuer-no-copy-hint = A copy is made with "badge issuer export".
issuer-copy-shut = The copy does not open with this passphrase.
issuer-copy-shut-hint = It is the passphrase that was chosen for the copy. Check the capitals.
issuer-copy-short = The copy needs a passphrase.
issuer-copy-short-hint = Four words that do not go together make a good one.
issuer-copy-file-hint = Give it in a file: --copy-passphrase-file.
issuer-copied = Keep this copy far from this computer. Whoever has the copy and its passphrase can sign in your name.
issuer-recovery = Passphrase chosen. Recovery code, shown this once only: { $code }
issuer-back-up = Make a copy of the key now: "badge issuer export". A lost key cannot be made again.
batch-unknown = Line { $line }: nobody is called "{ $name }" here.
batch-signed = { $n ->
        [0] No badge signed.
        [one] { $n } badge signed.
       *[other] { $n } badges signed.
    }
batch-ready = { $n ->
        [0] No badge is ready.
        [one] { $n } badge is ready.
       *[other] { $n } badges are ready.
    }
batch-line = { $name }, { $module }: { $said }
batch-said-signed = ready to be given
batch-said-already = signed before
batch-said-revoked = taken back
batch-said-refused = not signed. { $why }
batch-said-lacks-seen = lacks what an adviser must have seen: { $seen }
batch-said-lacks-units = { $n ->
        [one] lacks { $n } unit: { $units }
       *[other] lacks { $n } units: { $units }
    }
list-line = { $name }: { $badge } ({ $said })
list-many = { $n ->
        [0] No badge.
        [one] { $n } badge.
       *[other] { $n } badges.
    }
trust-unknown = "{ $which }" is not in the list.
trust-unknown-hint = "badge trust list" shows who is.
trust-no-issuer = This file does not say who signs.
trust-no-issuer-hint = Give what "badge issuer show --format json" wrote, or a badge that holds.
trust-added = Trusted here: { $name }. Compare these words with the organisation itself: { $words }
trust-removed = No longer trusted here: { $name }
trust-line = { $name }: { $words }
trust-many = { $n ->
        [0] No organisation is trusted here.
        [one] { $n } key trusted.
       *[other] { $n } keys trusted.
    }
publish-done = { $badges ->
        [one] { $badges } badge
       *[other] { $badges } badges
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    } in { $path }
publish-not = Nothing is published. { $why }
publish-address = The address is not that of a folder on the web.
publish-address-hint = It begins with https:// and has neither "?" nor "#".
publish-needs-url = The older form of badges needs the web address of the organisation.
publish-needs-email = The older form of badges needs the e-mail address of the organisation.
publish-needs-hint = The organisation was set up without it. Badges of the present form do not need it.
publish-other-keys = The keys are not those of the organisation.
publish-badge = This badge cannot be published: { $badge }
publish-badge-hint = Sign it again with "badge issue --again", then try again.
publish-readme =
    This folder holds "Open Badges 2.0" badges for { $url }

    1. Copy the whole folder, as it is, to your web host. Its files must be readable at the address above.
    2. The .json files are served with: Content-Type: application/json
    3. For validators that run in a browser, add: Access-Control-Allow-Origin: *
    4. After a new badge, or one taken back, run the command again and copy the folder again.

    revocations-3.0.json is the list of badges that were taken back. It can be checked without the web too: badge verify --revocations
issuer-line-code = Same fingerprint, in every language: { $code }
issuer-paper-word = { $at }. { $word }
badges-printed-shown = The page opens to be printed. It is also here: { $path }
badges-printed = The page is ready to be printed, here: { $path }
badges-another-why = This badge is taken back for good. You can give another one, corrected, with a new number.
badges-another = Give another badge
batch-said-now = signed now
badges-look = Check a badge you were given
badges-look-how = Which file?
badges-look-none = No badge was found on a USB stick. Put the file on one, plug it in, then come back to this page.
badges-trust = Trust this organisation
badges-trust-first = First compare the eight words with the organisation itself, by your own way.

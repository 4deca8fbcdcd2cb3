# Learning records for a store of others: written to a file, or sent.

cli-xapi = Learning records for a store (LRS)
cli-xapi-export = Write the learning records to a file, one a line
cli-xapi-push = Send to a store what it has not received yet
cli-xapi-status = Say what each store has received
cli-xapi-home = Your organisation's web address, under which people are told; kept at its first use
cli-xapi-from = Only from this day (2026-11-30)
cli-xapi-to = Only up to this day, included
cli-xapi-endpoint = The store's address, as far as “statements”
cli-xapi-credentials = File with the name and the password that the store gave (name:password)
cli-xapi-batch = How many at once (250)
cli-xapi-again = Send once more what the store refused
cli-xapi-insecure = Accept an address in http: what is sent can be read on the way
cli-xapi-authority = File with the certificate of your organisation's own authority (PEM); only that one is then believed

xapi-exported = { $n ->
        [one] { $n } record written: { $file }
       *[other] { $n } records written: { $file }
    }
xapi-pushed = { $n ->
        [0] Nothing sent.
        [one] { $n } record sent.
       *[other] { $n } records sent.
    }{ $refused ->
        [0] { "" }
        [one] { " " }{ $refused } refused and put aside.
       *[other] { " " }{ $refused } refused and put aside.
    }
xapi-goes-on = { $n } sent…
xapi-waits = The store does not answer, or is busy. Next try in { $seconds } s.
xapi-store = { $url }: { $sent } sent, { $waiting } waiting, { $quarantined } put aside.
xapi-last = Last answer: { $status }, { $at }.
xapi-last-said = Last answer: { $status }, { $at }: { $said }
xapi-last-none = No answer, { $at }: { $said }
xapi-last-no-host = No answer, { $at }: no computer of that name was found.
xapi-last-unproven = No answer, { $at }: whoever is at this address could not prove to be the store.
xapi-last-closed = No answer, { $at }: nothing listens at this address.
xapi-last-late = No answer, { $at }: it took too long.
xapi-last-broken = No answer, { $at }: the connection broke off.
xapi-refused = Put aside: { $id } ({ $status }): { $said }
xapi-none = Nothing was ever sent to a store.
xapi-type-credentials = The store's name and password, as name:password, then Enter. Nothing shows while you type. Without a password: Enter.
xapi-insecure-warning = Careful: this address is not protected. On the way, others can read what is sent, the password too.

xapi-no-home = Under which web address is your organisation known?
xapi-no-home-hint = Say it once with --home https://…: people are told under it, by a number and never by a name. It stays the same afterwards.
xapi-bad-home = This is not a web address: { $url }
xapi-bad-home-hint = Write it as https://mediatheque.example, without a question mark and without a password.
xapi-home-stays = The records were made under { $home }. Under another address, everybody would be another person.
xapi-home-stays-hint = Run the command again without --home.
xapi-bad-store = This is not the address of a store.
xapi-bad-store-hint = Write it as https://lrs.example/xapi, with no name and no password in it: these go in a file (--credentials).
xapi-insecure = This address begins with http: on the way, anybody could read what is sent.
xapi-insecure-hint = Ask for an address in https. For a store in your own room only, add --insecure-http.
xapi-bad-credentials = This is not a name and a password.
xapi-bad-credentials-hint = Write name:password on one line, or the name and the password on two lines.
xapi-bad-authority = There is no certificate in { $file }.
xapi-bad-authority-hint = Ask whoever runs the store for the certificate of its authority as PEM: a text that begins with -----BEGIN CERTIFICATE-----.
xapi-bad-day = This is not a day: { $day }
xapi-bad-day-hint = Write it as 2026-11-30.
xapi-not-written = The records could not be written to the end.
xapi-not-written-hint = Check that there is room left, then try again.
xapi-denied = The store does not accept this name and this password.
xapi-denied-hint = Check them with whoever runs the store, then try again. What was not sent waits.
xapi-no-host = No computer of that name was found.
xapi-no-host-hint = Read the address again, letter by letter. Check too that this computer is on the internet. What has not been sent waits.
xapi-no-store = There is no store at this address.
xapi-no-store-hint = Check the address with whoever runs the store. What was not sent waits.
xapi-unproven = Whoever answers at this address could not prove to be the store: nothing was sent.
xapi-unproven-hint = Check the date and the hour of this computer: a proof has dates. If your organisation has an authority of its own, name its certificate: --authority FILE. Otherwise ask whoever runs the store.
xapi-refuses-all = The store refuses everything that it is sent.
xapi-refuses-all-hint = Show its last answer to whoever runs it. Nothing was put aside; everything waits.
xapi-unreachable = The store could not be reached, or did not have the time.
xapi-later = { $minutes ->
        [one] The store asks to come back in { $minutes } minute.
       *[other] The store asks to come back in { $minutes } minutes.
    }
xapi-kept-hint = Nothing is lost: what was not sent waits. Run the same command later.

# Laptops brought together: the journal carried in a file, taken by another, and the collecting key.

cli-journal-export = Carry the journal of this computer in a file
cli-journal-merge = Bring the journals of other computers together here
cli-merge-files = The files to bring together
cli-merge-dry = Say what would come, and keep nothing
cli-export-to = Lock the file for this collecting key (age1…)
cli-merge-identity = File of an age key (AGE-SECRET-KEY-1…) that opens locked files
cli-journal-key = Show the collecting key; the first time, make it
cli-key-set = From now on lock the journals of this computer for this key

export-done = { $n ->
        [one] { $n } event written: { $file }
       *[other] { $n } events written: { $file }
    }
export-plain = This file is not locked: nicknames and what people noted can be read in it. Keep it to yourself, and delete it once it is merged.
merge-row = { $file }: { $what }
merge-nothing = nothing new
merge-new = { $n ->
        [one] { $n } new event
       *[other] { $n } new events
    }{ $people ->
        [0] { "" }
        [one] , { $people } new person
       *[other] , { $people } new people
    }
merge-refused = refused. { $why }
merge-sum = In all: { $what }{ $refused ->
        [0] .
        [one] ; { $refused } file refused.
       *[other] ; { $refused } files refused.
    }
merge-dry = This was a trial: nothing was kept.
merge-left-out = { $n ->
        [one] { $n } event left out: the person was erased.
       *[other] { $n } events left out: the people were erased.
    }
merge-erased = { $n ->
        [one] { $n } person was erased elsewhere, and is erased here too.
       *[other] { $n } people were erased elsewhere, and are erased here too.
    }
merge-unknown = { $n ->
        [one] { $n } event comes from a newer version of Tremplin: it is kept as it is.
       *[other] { $n } events come from a newer version of Tremplin: they are kept as they are.
    }
merge-trust = The list of trusted organisations has changed. Look at it: "badge trust list".
merge-other = This file contradicts what is kept here: the same event says something else in it.
merge-other-hint = Nothing of it was taken. Keep the file and show it to the person who installed Tremplin.

carry-not-ours = This is not a journal of Tremplin.
carry-not-ours-hint = A journal is carried with "journal export". The name of the file ends with .tremplin or .tremplin.age.
carry-newer = This file comes from a newer version of Tremplin.
carry-newer-hint = Nothing of it was taken. Install the newest version here, then try again.
carry-cut = The file is not whole: the copy was probably interrupted.
carry-changed = The file was damaged or changed since it was made (line { $line }).
carry-again-hint = Nothing of it was taken. Make the file again on the computer it comes from, wait until it is done before you take the stick out, then try again.
carry-not-read = Reading the file stopped half-way.
carry-not-read-hint = Nothing of it was taken. Check that the stick is plugged in, then try again.
carry-not-written = The journal could not be written to the end.
carry-not-written-hint = Check that there is room left and that the stick is plugged in, then try again.
carry-too-large = This journal is too large for one file.
carry-too-large-hint = Show this message to the person who installed Tremplin.

sealed-broken = The file is not whole, or it was damaged: the copy was probably interrupted.
sealed-other = This file is locked for another key.
sealed-other-hint = Merge it on the computer that has that collecting key, or make it again for the key of this one.
sealed-none = This file is locked, and there is no collecting key here.
sealed-closed = This file is locked, and the collecting key opens only with the passphrase.
sealed-not = The journal could not be locked.
collect-made = Collecting key made. Give it to the other computers: it locks files and opens none.
collect-set = The journals of this computer will be locked for this key.
collect-needs-passphrase = A collecting key is locked by a passphrase.
collect-shut = The collecting key does not open.
collect-shut-hint = The file keys.json was changed. Keep a copy of it and show this message to the person who installed Tremplin.
collect-bad-key = "{ $key }" is not a collecting key.
collect-bad-key-hint = It begins with age1 and is copied whole. "journal key" shows it.
collect-bad-identity = The file { $file } holds no age key.
collect-bad-identity-hint = Such a key begins with AGE-SECRET-KEY-1, alone on its line.

## Who worked on the laptops

met-ask = { $n ->
        [one] One person signed in on a laptop. Who is it on your sheet?
       *[other] { $n } people signed in on the laptops. Who are they on your sheet?
    }
met-how = Take the tick away from whoever is not the right person. If in doubt, ask them.
met-laptop = a laptop
met-laptop-number = laptop { $n }
met-same = { $laptop }: the same person as at the door
met-there = { $laptop }: was here too
met-nameless = { $laptop }: one of the people without a name
met-yes = Yes, that is right
met-later = Later
met-done = It is noted.
met-waits = { $n ->
        [one] One person worked on a laptop and is not on the sheet under that name. “Close” shows them; --met says yes.
       *[other] { $n } people worked on the laptops and are not on the sheet under that name. “Close” shows them; --met says yes.
    }
cli-workshop-met = Those who worked on the laptops are those of the door, by their nickname

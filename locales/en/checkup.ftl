# The check-up of the machine (tremplin doctor), the terminal put right, the program that stopped by itself.

cli-doctor = What this computer can and cannot do, and how to mend it
cli-reset-terminal = Put right a terminal that no longer shows what is typed. If Enter does nothing: Ctrl+J

checkup-title = Check-up of this computer, { $day }. Tremplin { $version }.
checkup-line = [{ $state }] { $means }
checkup-do = To do: { $mend }
checkup-good = good
checkup-to-know = to know
checkup-to-mend = to mend
checkup-closing-good = All is well: nothing to mend.
checkup-closing-know = Nothing to mend. { $n ->
    [one] { $n } thing to know, above.
   *[other] { $n } things to know, above.
}
checkup-closing-mend = { $n ->
    [one] { $n } thing to mend: { $list }.
   *[other] { $n } things to mend, in this order: { $list }.
}
checkup-no-page = The check-up is not written as a page to print.
checkup-no-page-hint = Type: tremplin doctor, or: tremplin doctor --json

checkup-terminal = Terminal
checkup-voice = Reading aloud
checkup-folder = Data folder
checkup-clock = Clock
checkup-journal = Progress journal
checkup-curricula = What can be learnt
checkup-badges = Badges
checkup-contacts = Official contacts
checkup-icon = Icon
checkup-crashes = Unexpected stops

checkup-terminal-none = This check-up was not asked on the screen of a terminal: its size and signs cannot be seen from here.
checkup-terminal-none-mend = Open a terminal and type: tremplin doctor
checkup-terminal-dumb = This terminal cannot draw pages: Tremplin speaks line by line here, and everything can be done.
checkup-terminal-dumb-mend = For pages drawn in colour, open another terminal, or type: tremplin open
checkup-size-whole = { $columns } columns and { $lines } lines: every page fits.
checkup-size-scrolls = { $columns } columns and { $lines } lines: everything can be done, but some pages scroll.
checkup-size-tiny = { $columns } columns and { $lines } lines: too small for the pages.
checkup-size-unknown = This terminal does not say its size: some pages may scroll.
checkup-size-mend = Enlarge the window to 80 columns and 24 lines, or type: tremplin open
checkup-colours = Colours show. Nothing is told by colour alone.
checkup-colours-off = Colours are turned off (NO_COLOR): everything can be read without them.
checkup-colours-off-mend = If that is not meant, type: unset NO_COLOR
checkup-colours-none = This terminal has no colours: everything can be read without them.
checkup-signs = Accents, frames and small drawings show (UTF-8).
checkup-signs-console = A console without windows: accents show, frames and small drawings are made of simple signs (+ - |).
checkup-signs-console-mend = If the computer has a desktop, open a terminal there.
checkup-signs-simple = The system is not set to UTF-8 ({ $locale }): frames and drawings are made of simple signs, and accents may show badly.
checkup-signs-simple-mend = Before starting Tremplin, type: export LANG=en_GB.UTF-8
checkup-mouse = The mouse works in the pages: click and wheel. The keyboard does everything too.
checkup-mouse-none = No mouse in this console: the keyboard does everything.

checkup-voice-speaks = A voice can read the pages ({ $program }). Languages: { $list }.
checkup-voice-some = A voice can read the pages ({ $program }). Languages: { $list }. No voice for: { $lacks }.
checkup-voice-no-language = The program { $program } is here, but has no voice for any of our languages.
checkup-voice-mute = The program { $program } is here, but does not answer: nothing is read aloud.
checkup-voice-none = No voice here: nothing can be read aloud.
checkup-voice-mend = Linux: sudo apt install espeak-ng. Windows and macOS: add a voice in the system’s settings.
checkup-voice-given = Reading aloud goes through the program { $program }, chosen by TREMPLIN_VOICE.
checkup-voice-off = Reading aloud is turned off (TREMPLIN_VOICE is empty).
checkup-voice-off-mend = If that is not meant, type: unset TREMPLIN_VOICE

checkup-folder-good = It can be written: { $folder }
checkup-folder-new = It is made at the first session: { $folder }
checkup-folder-locked = This disk or stick cannot be written, so nothing can be kept: { $folder }
checkup-folder-locked-mend = If the stick or card has a small lock, push it. Otherwise choose another folder: tremplin --data FOLDER
checkup-folder-refused = The system does not allow writing here, so nothing can be kept: { $folder }
checkup-folder-refused-mend = Choose a folder of your own: tremplin --data FOLDER. Or ask whoever looks after this computer.
checkup-disk-network = This folder is on a network disk ({ $sort }): when the network is cut everything stops, and two computers must not use it at once.
checkup-disk-network-mend = A folder of this computer is better: tremplin --data FOLDER
checkup-disk-ownerless = This folder is on a stick or a card ({ $sort }): whoever holds it can read the nicknames.
checkup-disk-ownerless-mend = Keep it on you, or lock it away.
checkup-room = Free room: { $n } MB. That is enough.
checkup-room-little = Free room: { $n } MB. That is little.
checkup-room-none = Free room: { $n } MB. The disk is nearly full: answers might no longer be kept.
checkup-room-mend = Empty the bin, and remove from this disk what is no longer needed.

checkup-clock-good = It says { $day }: that can be.
checkup-clock-wrong = It says { $day }: that cannot be. No badge is signed with a wrong date.
checkup-clock-mend = Set the date and time in the system’s settings. If they are wrong at every start, the computer’s small battery is worn out.

checkup-journal-none = No journal yet: it is made at the first session.
checkup-journal-sound = It is sound. People: { $learners }. Events: { $events }.
checkup-journal-large = It opens; too large to be looked through here. People: { $learners }. Events: { $events }.
checkup-journal-large-mend = To look through all of it: tremplin journal check
checkup-journal-unfinished = The program was cut off while it wrote. Nothing that was confirmed is lost.
checkup-journal-unfinished-mend = Open Tremplin once, close it, then ask for this check-up again.
checkup-journal-busy = Another window is using it at this moment.
checkup-journal-foreign = The file journal.db is another program’s: Tremplin does not touch it.
checkup-journal-newer = It was made by a newer version of Tremplin: this one does not touch it.
checkup-journal-damaged = It is damaged.
checkup-journal-shut = The system does not allow reading the journal.
checkup-copies = Last copy: { $day }. Copies kept: { $n }.
checkup-copies-none = There is no copy of it yet.
checkup-copies-mend = To make one now: tremplin journal backup

checkup-modules = Modules that can be learnt here: { $n }.
checkup-modules-none = No module can be opened.
checkup-modules-none-mend = Start again without --curricula. If nothing changes, put the program back anew.
checkup-modules-folder = Modules of a folder that nobody signed: { $n }. Folder: { $folder }
checkup-modules-signed = Modules of a signed pack, from somebody known here: { $n }. Signature: { $words }. Folder: { $folder }
checkup-modules-stranger = Modules of a pack signed by somebody this computer no longer knows: { $n }. Signature: { $words }. Folder: { $folder }
checkup-modules-folder-mend = If you know where they come from, nothing. Otherwise ask whoever brought them.
checkup-installed-broken = The curriculum “{ $name }”, installed here, cannot be read.
checkup-installed-broken-mend = Install it again from its pack: tremplin curriculum install PACK

checkup-issuer = Badges are signed in the name of: { $name }. Its keys are here.
checkup-issuer-none = No organisation is set up here: badges are earned, but nobody signs them.
checkup-issuer-none-mend = If this computer is to sign badges: tremplin badge issuer init, or import with the copy of another computer.
checkup-issuer-copy = No copy of these keys is kept elsewhere: if this computer is lost, so are they.
checkup-issuer-copy-mend = Make a copy for a safe place: tremplin badge issuer export

checkup-contacts-good = Contacts shown here ({ $country }): { $n }, all checked within a year.
checkup-contacts-clock = How old they are cannot be told: the clock is wrong.
checkup-contacts-clock-mend = Set the clock first.
checkup-contacts-expired = Contacts past their date ({ $country }): { $n }. They are shown with a warning. To be looked at again since:
checkup-contacts-old = Contacts checked more than a year ago ({ $country }): { $n }. Last seen:
checkup-contacts-soon = Contacts to look at again soon ({ $country }): { $n }. Good until:
checkup-contact = { $name }: { $day }
checkup-contacts-mend = Before you give one of these numbers, look it up on the official site. A newer version of Tremplin brings checked ones.

checkup-icon-there = The Tremplin icon is there: a double click opens the home page.
checkup-icon-none = No icon on the desktop: tremplin has to be typed in a terminal.
checkup-icon-mend = To put one there: tremplin install
checkup-icon-no-desktop = No desktop here, so no icon: type tremplin to begin.

checkup-crashes-none = No unexpected stop is noted here.
checkup-crashes-some = The program stopped by itself. Reports kept: { $n }, in the folder “crashes” of the data. None holds a name or an answer.
checkup-crashes-mend = Send the last one to whoever gave you Tremplin, then delete them.

gdpr-place-crashes = What the program says of itself when it stopped by itself: no name, no answer, no path. The last five.

reset-terminal-done = The terminal is put right.
reset-terminal-drawn = What is drawn is put right. If what you type still does not show, type: stty sane, then Ctrl+J. Or close this window and open another one.
reset-terminal-none = There is no terminal here: nothing to put right.
reset-terminal-gone = The terminal no longer answers.
reset-terminal-gone-hint = Close this window and open another one.

crash-head = Report of an unexpected stop of Tremplin. It holds no name, no answer, and nothing that was typed.
crash-what = Tremplin has stopped: this is a mistake of the program, not yours.
crash-kept = Every answer saved so far is kept. Only a try as a guest, without a nickname, begins again.
crash-again = To go on, simply start again: tremplin
crash-report = A report, without name or answer, is here: { $file } Please send it to whoever gave you Tremplin.
crash-no-report = No report could be written. Please copy the lines that follow, without name or answer, for whoever gave you Tremplin.

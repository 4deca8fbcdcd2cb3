# The journal (what is kept) and the folder where it is.

journal-not-saved = This is not saved yet.
journal-not-opened = The journal does not open: { $file }
journal-not-read = The journal cannot be read: { $file }
journal-not-closed = The journal did not close as it should. Nothing is lost: it will put itself in order the next time it opens.
journal-not-copied = The journal could not be copied before its update. It was left as it was.
journal-damaged = The journal is damaged: { $file }
journal-foreign = This file belongs to another program, and Tremplin has not touched it: { $file }
journal-newer = This journal comes from a newer version of Tremplin, and has not been touched: { $file }
journal-erased = This person has been erased: nothing more is kept about them.
journal-nobody = What was to be saved does not say which person it belongs to.

journal-hint-full = The disk may be full. Make some room (empty the bin, for instance), then try again.
journal-hint-disk = The disk does not answer, or it is full. Check that the stick is plugged in, or make some room, then try again.
journal-hint-busy = Another Tremplin window is writing. Wait a moment, then try again.
journal-hint-read-only = Check that you may write in this folder and that the stick is plugged in, or choose another folder with --data FOLDER.
journal-hint-damaged = Nothing was erased. Before you try anything else, copy the whole folder of this file elsewhere: a copy can often be repaired. Then put the last good backup back, with all that can still be read: tremplin journal restore
journal-hint-foreign = Choose another folder with --data FOLDER, or move this file if it has no business there.
journal-hint-newer = Install the newest version of Tremplin, or choose another folder with --data FOLDER.
journal-hint-again = Close Tremplin, then open it again. If it happens once more, show this message to the person who installed it.
journal-hint-erased = Go back to the home screen and choose another nickname.

paths-data-empty = The name of the folder is missing after --data.
paths-no-home = Tremplin finds no place to keep what you do: this computer names no home folder.
paths-data-hint = Name a folder with --data FOLDER, or with the variable TREMPLIN_DATA.

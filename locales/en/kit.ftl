nickname-taken = The nickname “{ $name }” is already taken here.
nickname-taken-hint = Choose another one, for instance with one more letter.
nobody-here = Nobody is seated at this machine.
badge-not-yet = This person has not earned the badge of the module “{ $module }” yet.
badge-not-yet-hint = It is earned once every step of the module is mastered.
file-not-written = The file { $path } could not be written.
file-not-written-hint = Check that the folder exists, that there is room left, and that you may write there.

prints-nowhere = Nothing can be printed here: there is nowhere to write.
prints-nowhere-hint = Choose “Copy by hand”.
prints-no-folder = The folder { $path } does not exist.
prints-no-folder-hint = Plug in the stick, then give its folder.

# Backups of the journal, and what to do when it is damaged.

cli-backup = Copy the journal now, checked: among the backups, or to a file
cli-backups = The backups, and what restorations set aside
cli-forget-aside = Delete what restorations set aside
cli-restore = Put a backup back, with all that can still be read of the journal; what was there is set aside
cli-restore-file = The backup; the newest good one if none is named

backup-not-made = No backup could be made. The journal itself is as it was: nothing is lost.
backup-made = Backup made: { $file }
backup-none-needed = There is nothing to back up yet.
backup-row = { $name } ({ $size } KiB)
backup-none = There is no backup yet. One is made at the end of each session.
backup-last = Backups: { $n }. The last one: { $name }
backup-aside = Files set aside by a restoration: { $n }. They still hold nicknames. Once all is well, delete them: tremplin journal backups --forget-aside
backup-forget-sure = Delete { $n } files set aside? Type { $n } to do it.
backup-forgotten = Files deleted: { $n }

journal-size = Size of the journal: { $size } KiB
journal-check-restore = What to do now: tremplin journal restore
journal-check-rebuild = Only the summaries are wrong. What to do now: tremplin journal check --rebuild

restore-sure = Put the backup back in place of the journal? What is there is set aside first. Close the other windows of Tremplin, then type { $word }.
restore-done = The journal is back: { $events } events, of which { $added } came from the files that were there.
restore-from = Backup used: { $file }
restore-from-none = No backup was good: the journal was made of what could still be read.
restore-lossy = Some of the damaged file could not be read. It is set aside: keep a copy of it if you want somebody to look at it.
restore-aside = Set aside: { $file }
restore-nothing = There is no journal and no backup in this folder.
restore-nothing-hint = Choose another folder with --data FOLDER, or name the backup: tremplin journal restore FILE
restore-bad-copy = This file is no good backup of the journal: { $file }
restore-bad-copy-hint = See the others with: tremplin journal backups
restore-busy = Another window of Tremplin has the journal open: { $file }
restore-busy-hint = Close the other windows of Tremplin, then try again. Nothing was changed.

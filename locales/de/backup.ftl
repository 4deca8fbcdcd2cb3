# Sicherungen des Lernprotokolls, und was zu tun ist, wenn es beschädigt ist.

cli-backup = Das Lernprotokoll jetzt kopieren und die Kopie prüfen: zu den Sicherungen oder in eine Datei
cli-backups = Die Sicherungen, und was beim Wiederherstellen beiseitegelegt wurde
cli-forget-aside = Löschen, was beim Wiederherstellen beiseitegelegt wurde
cli-restore = Eine Sicherung wiederherstellen, mit allem, was vom Lernprotokoll noch lesbar ist; was da war, wird beiseitegelegt
cli-restore-file = Die Sicherung; ohne Namen die neueste gute

backup-not-made = Es konnte keine Sicherung gemacht werden. Das Lernprotokoll selbst ist, wie es war: Nichts ist verloren.
backup-made = Sicherung gemacht: { $file }
backup-none-needed = Es gibt noch nichts zu sichern.
backup-row = { $name } ({ $size } KiB)
backup-none = Es gibt noch keine Sicherung. Am Ende jeder Sitzung wird eine gemacht.
backup-last = Sicherungen: { $n }. Die letzte: { $name }
backup-aside = Beim Wiederherstellen beiseitegelegte Dateien: { $n }. Sie enthalten noch Spitznamen. Wenn alles in Ordnung ist, löschen Sie sie: tremplin journal backups --forget-aside
backup-forget-sure = { $n } beiseitegelegte Dateien löschen? Tippen Sie dafür { $n }.
backup-forgotten = Gelöschte Dateien: { $n }

journal-size = Größe des Lernprotokolls: { $size } KiB
journal-check-restore = Was jetzt zu tun ist: tremplin journal restore
journal-check-rebuild = Nur die Zusammenfassungen sind falsch. Was jetzt zu tun ist: tremplin journal check --rebuild

restore-sure = Die Sicherung an die Stelle des Lernprotokolls setzen? Was da ist, wird zuerst beiseitegelegt. Schließen Sie die anderen Fenster von Tremplin und tippen Sie dann { $word }.
restore-done = Das Lernprotokoll ist wieder da: { $events } Ereignisse, davon { $added } aus den Dateien, die da waren.
restore-from = Verwendete Sicherung: { $file }
restore-from-none = Keine Sicherung war gut: Das Lernprotokoll besteht aus dem, was noch lesbar war.
restore-lossy = Ein Teil der beschädigten Datei war nicht lesbar. Sie liegt beiseite: Bewahren Sie eine Kopie auf, wenn jemand sie ansehen soll.
restore-aside = Beiseitegelegt: { $file }
restore-nothing = In diesem Ordner gibt es weder ein Lernprotokoll noch eine Sicherung.
restore-nothing-hint = Wählen Sie mit --data ORDNER einen anderen Ordner, oder nennen Sie die Sicherung: tremplin journal restore DATEI
restore-bad-copy = Diese Datei ist keine gute Sicherung des Lernprotokolls: { $file }
restore-bad-copy-hint = Die anderen sehen Sie mit: tremplin journal backups
restore-busy = Ein anderes Fenster von Tremplin hat das Lernprotokoll geöffnet: { $file }
restore-busy-hint = Schließen Sie die anderen Fenster von Tremplin und versuchen Sie es dann noch einmal. Nichts wurde geändert.

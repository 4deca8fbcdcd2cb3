# Was Shells vervollständigen, und das Handbuch.

cli-completions = Schreiben, was die Tabulatortaste braucht, um Befehle zu vervollständigen
cli-completions-shell = Ihre Shell
cli-man = Das Handbuch schreiben, für den Befehl man
cli-man-command = Der Befehl, dessen Seite Sie wollen; ohne ihn die Seite des Programms
cli-man-output = Alle Seiten in diesen Ordner schreiben
man-written = Die Seiten des Handbuchs sind in { $path }.
man-unknown-hint = Die Liste der Befehle: tremplin --help
man-manual = Handbuch von Tremplin
man-name = Name
man-synopsis = Aufruf
man-keys = Tasten
man-exit = Rückgabewert
man-exit-codes = 0: erledigt. 1: Die Prüfung hat etwas gefunden. 2: Befehl oder Angabe ist zu berichtigen. 3: Inhalt ist zu berichtigen. 4: Lernprotokoll. 5: Datei, Datenträger oder Netz. 70: Fehler des Programms.
man-files = Dateien
man-files-data = Das Lernprotokoll und seine Kopien sind im Datenordner: ~/.local/share/tremplin, oder im Ordner von --data oder der Variablen TREMPLIN_DATA, oder in einem Ordner tremplin-data neben dem Programm.

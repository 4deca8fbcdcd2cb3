curriculum-not-there = Im Ordner { $path } gibt es weder curriculum.toml noch module.toml.
curriculum-not-there-hint = Geben Sie den Ordner eines Curriculums an oder den eines einzelnen Moduls.
file-not-utf8 = Die Datei { $file } ist kein UTF-8-Text.
file-not-utf8-hint = Speichern Sie die Datei in Ihrem Editor noch einmal und wählen Sie dabei die Kodierung UTF-8.
file-not-read = Die Datei { $file } lässt sich nicht lesen.
file-not-read-hint = Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.
file-not-plain = { $file } ist keine gewöhnliche Datei.
file-too-large = Die Datei { $file } ist zu groß: höchstens 1 MiB.
file-too-large-hint = Teilen Sie sie auf mehrere Lektionen auf.
file-has-mistakes = { $n ->
    [one] In der Datei { $file } gibt es einen Fehler.
   *[other] In der Datei { $file } gibt es { $n } Fehler.
}
file-has-mistakes-hint = Rufen Sie „tremplin curriculum check“ mit dem Ordner auf: Dort wird jeder Fehler erklärt.
module-folder-name = Der Ordnername „{ $name }“ kann nicht der Name eines Moduls sein.
no-such-module = Hier gibt es kein Modul „{ $id }“.
no-such-module-hint = Rufen Sie „tremplin modules“ auf, um die vorhandenen Module zu sehen.
no-such-module-folder = Hier liegt ein Ordner „{ $id }“. So benutzen Sie ihn: tremplin --curricula { $id } { $rest }

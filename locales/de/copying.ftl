# Eine Kopie des Lernprotokolls, die ihre Zeit braucht: wie weit sie ist, und ihr Ende.

copying-writes = Das Lernprotokoll wird nebenbei kopiert: { $n } %. Sie können weitermachen oder gehen.
copying-checks = Das Lernprotokoll ist kopiert: Die Kopie wird geprüft. Sie können weitermachen oder gehen.
copying-waits = Kopie des Lernprotokolls: { $n } %
copying-waits-check = Kopie des Lernprotokolls: wird geprüft
copying-done = Das Lernprotokoll ist kopiert, und die Kopie ist geprüft.
copying-none = Das Lernprotokoll wurde nicht kopiert: Gerade wurde jemand gelöscht. Die nächste Kopie ist ohne diese Person.
copying-no-room = Auf dieser Festplatte ist nicht genug Platz: { $needed } MiB werden gebraucht, { $free } sind frei. Schaffen Sie Platz (Papierkorb leeren, Dateien wegbringen) und tippen Sie dann: tremplin journal backup. Oder kopieren Sie auf einen Stick: tremplin journal backup -o DATEI
preparing-copies = Diese Version des Kits öffnet dieses Lernprotokoll zum ersten Mal: Es wird zuerst kopiert. Ein großes braucht einige Minuten.
preparing-remakes = Diese Version des Kits öffnet dieses Lernprotokoll zum ersten Mal: { $n } %

# The kit's window: the icon that opens it, the size of letters.

cli-open = Das Kit im ganzen Bildschirm öffnen, mit großen Buchstaben; das tut auch das Symbol
cli-letters = Die Größe der Buchstaben: 0 normal, 1 groß, 2 sehr groß
cli-install = Das Symbol des Kits auf den Desktop und ins Menü legen
cli-uninstall = Das Symbol entfernen, sonst nichts

icon-about = Die digitalen Grundlagen lernen, in Ihrem Tempo

install-done = Das Symbol „Tremplin“ ist auf dem Desktop und im Menü. Es öffnet { $program }. Dieses Programm muss an seinem Platz bleiben.
install-menu-only = Das Symbol „Tremplin“ ist im Menü: Hier gibt es keinen Desktop-Ordner. Es öffnet { $program }. Dieses Programm muss an seinem Platz bleiben.
install-not-trusted = Beim ersten Klick fragt der Computer vielleicht um Erlaubnis: Wählen Sie „Starten“. Oder klicken Sie mit der rechten Maustaste und dann auf „Start erlauben“.
install-undo = So entfernen Sie es: tremplin uninstall. Der Lernstand bleibt.
install-no-desktop = Hier gibt es keinen Desktop, also keinen Platz für ein Symbol.
install-no-desktop-hint = Tippen Sie einfach tremplin, um anzufangen.
install-not-ours = { $path } gibt es schon und kommt nicht vom Kit: Nichts wurde geändert.
install-not-ours-hint = Verschieben Sie diese Datei oder benennen Sie sie um. Versuchen Sie es dann noch einmal.
install-odd-path = Ein Symbol kann nicht zu { $path } führen.
install-odd-path-hint = Legen Sie das Programm in einen Ordner mit einfachem Namen und versuchen Sie es noch einmal.
uninstall-done = Das Symbol ist entfernt. Der Lernstand und das Programm bleiben.
uninstall-nothing = Es gab kein Symbol des Kits. Nichts wurde geändert.

open-none = Es wurde kein Programm gefunden, das ein Fenster öffnet. Diese passen: { $list }
open-none-hint = Öffnen Sie ein Terminal und tippen Sie tremplin: Das Kit erscheint dort.
open-failed = Das Fenster ließ sich nicht öffnen.

menu-letters = Buchstaben vergrößern
letters-title = Die Größe der Buchstaben
letters-change = Größe wählen
letters-what = Das Fenster schließt sich kurz und öffnet sich dann wieder an derselben Stelle.
letters-guest = Sie probieren nur aus, nichts wird gespeichert: Das Fenster öffnet sich wieder am Anfang dieser Lektion. Speichern Sie zuerst diese Sitzung, dann geht nichts verloren.
letters-usual = Normal
letters-large = Groß
letters-largest = Sehr groß
letters-elsewhere = Öffnen Sie das Kit mit seinem Symbol auf dem Desktop, dann vergrößert es die Buchstaben selbst.
letters-keys-ctrl = So werden die Buchstaben hier größer: Halten Sie die Taste Strg und drücken Sie die Taste +. Kleiner: Strg und die Taste -.
letters-keys-ctrl-shift = So werden die Buchstaben hier größer: Halten Sie Strg und die Umschalttaste und drücken Sie die Taste +. Kleiner: Strg, Umschalttaste und die Taste -.
letters-keys-cmd = So werden die Buchstaben hier größer: Halten Sie die Taste Cmd und drücken Sie die Taste +. Kleiner: Cmd und die Taste -.
letters-keys-pad = So werden die Buchstaben hier größer: Halten Sie die Umschalttaste und drücken Sie das + im Zahlenblock. Kleiner: Umschalttaste und das - im Zahlenblock.
letters-keys-console = Dieser Bildschirm hat keine Taste, um Buchstaben zu vergrößern. Die Person, die Ihnen hilft, kann das Kit verlassen und tippen: { $command }
letters-keys-unknown = So werden die Buchstaben vielleicht größer: Halten Sie die Taste Strg und drücken Sie die Taste +. Sonst findet die Person, die Ihnen hilft, die Einstellung dieses Fensters.
letters-not-now = Das Fenster kann sich nicht neu öffnen: Es bleibt, wie es ist.
letters-not-now-hint = Nichts ist verloren. Die Person, die Ihnen hilft, kann nachsehen, ob auf der Festplatte noch Platz ist.

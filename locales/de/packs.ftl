# Pakete: ein Curriculum oder ein Modul in einer Datei, signiert, geprüft, installiert.

cli-pack = Ein signiertes Paket eines Curriculums oder Moduls machen, zum Weitergeben
cli-pack-folder = Der Ordner des Curriculums oder des Moduls
cli-pack-key = Datei eines minisign-Schlüssels, anstelle Ihres eigenen
cli-pack-passphrase = Datei mit der Passphrase des Schlüssels; beim ersten Paket verschließt sie den neuen Schlüssel
cli-pack-file = Das Paket (.pack); seine Signatur (.pack.minisig) liegt daneben
cli-pack-signer = Von wem das Paket sein muss: der Schlüssel, dessen Datei, oder seine acht Wörter
cli-pack-verify = Sagen, von wem ein Paket ist, ob es ganz und richtig ist, was es ersetzen würde
cli-pack-install = Ein geprüftes Paket installieren, oder Installiertes zurücknehmen
cli-pack-remove = Dieses installierte Curriculum oder Modul entfernen
cli-pack-signers = Die hier bekannten Schlüssel auflisten
cli-pack-forget = Den Schlüssel mit diesen acht Wörtern nicht mehr kennen

pack-mistakes = Das Paket wurde nicht gemacht: Es gibt Fehler.
pack-mistakes-hint = Beheben Sie sie, prüfen Sie mit „curriculum check“, und versuchen Sie es noch einmal.
pack-unnamed = Das Paket wurde nicht gemacht: Der Ordner des Moduls, oder das Curriculum, hat keinen passenden Namen.
pack-done = { $n ->
        [one] Paket gemacht, { $n } Datei: { $file }
       *[other] Paket gemacht, { $n } Dateien: { $file }
    }
    Seine Signatur: { $signature }
    Geben Sie immer beide Dateien zusammen weiter.
pack-left-out = Weggelassen: { $name }
author-key-made =
    Ein Signaturschlüssel wurde für Sie gemacht: { $file }
    Bewahren Sie eine Kopie dieser Datei auf, zum Beispiel auf einem USB-Stick: Ohne sie können Sie keine neue Version Ihrer Pakete machen.
author-key-open =
    Er hat keine Passphrase: Wer diese Datei hat, kann an Ihrer Stelle signieren.
    Um eine zu haben, bevor Sie dieses Paket weitergeben: Löschen Sie diese Datei, dann machen Sie das Paket noch einmal mit „--passphrase-file DATEI“. Der Schlüssel wird ein anderer, und auch die acht Wörter.
author-key-words = Ihre acht Wörter, für alle, die das Paket bekommen: { $words }
author-key-text = Ihr öffentlicher Schlüssel, falls man Sie danach fragt: { $key }
author-key-file = Derselbe Schlüssel in einer Datei: { $file }
author-key-broken = Diese Datei ist kein Signaturschlüssel, oder sie ist beschädigt.
author-key-broken-hint = Nötig ist eine Schlüsseldatei von minisign, oder die Datei „author.key“ Ihres Datenordners. Nehmen Sie eine Kopie davon.
author-key-locked = Dieser Schlüssel ist mit einer Passphrase verschlossen.
author-key-locked-hint = Schreiben Sie die Passphrase in eine Datei, und nennen Sie sie mit „--passphrase-file“.
author-key-shut = Das ist nicht die Passphrase dieses Schlüssels.
author-key-shut-hint = Prüfen Sie die erste Zeile der Datei, auch Groß- und Kleinbuchstaben.

bundle-refused-hint = Nichts davon wurde genommen. Bitten Sie noch einmal um die Datei, wenn nötig auf einem anderen Weg.
bundle-other-kind = Diese Datei ist kein Paket: Sie ist ein { $kind }-Archiv.
bundle-not-tar = Diese Datei ist kein Paket.
bundle-cut = Das Paket ist nicht ganz: Das Kopieren wurde wohl unterbrochen.
bundle-trailing = Nach dem Ende des Pakets folgt noch etwas.
bundle-header = Das Paket ist beschädigt, oder von einer Form, die Tremplin nicht liest.
bundle-not-file = Das Paket enthält anderes als einfache Dateien: { $name }
bundle-name = Das Paket enthält einen Namen, der nicht erlaubt ist und aus seinem Ordner hinausführen könnte: { $name }
bundle-device = Das Paket enthält einen Namen, den Windows für seine Geräte behält: { $name }
bundle-not-toml = Das Paket enthält anderes als .toml-Dateien: { $name }
bundle-not-text = Das Paket enthält eine Datei, die kein Text ist: { $name }
bundle-twice = Das Paket enthält zweimal denselben Namen: { $name }
bundle-many = Das Paket enthält zu viele Dateien: höchstens { $most }.
bundle-file-large = Das Paket enthält eine zu große Datei: { $name } (höchstens { $most } MiB).
bundle-large = Das Paket ist zu groß: höchstens { $most } MiB.
bundle-empty = Das Paket ist leer.
bundle-roots = Das Paket enthält mehrere Ordner nebeneinander: Es darf nur einer sein.
bundle-no-head = Das Paket enthält weder ein Curriculum noch ein Modul.

signature-refused-hint = Nichts vom Paket wurde genommen. Bitten Sie noch einmal um beide Dateien, und vergleichen Sie die acht Wörter.
signature-missing = Die Signatur liegt nicht neben dem Paket: { $file }
signature-missing-hint = Zu einem Paket gehört seine Signatur. Bitten Sie um beide Dateien, und legen Sie sie in denselben Ordner.
signature-broken = Die Signatur ist beschädigt, oder es ist keine.
signature-older = Die Signatur hat eine alte Form, die Tremplin nicht annimmt.
signature-older-hint = Bitten Sie um eine Signatur von „curriculum pack“, oder von minisign 0.10 oder neuer.
signature-not = Die Signatur passt nicht: Das Paket oder die Signatur wurde geändert, oder sie gehören nicht zusammen.
signature-other-key = Die Signatur ist von einem anderen Schlüssel: { $number }
signature-other-key-hint = Nichts vom Paket wurde genommen. Fragen Sie, wer es gemacht hat: nach dem Schlüssel, und welches Paket es ist.
signature-unknown-key = Dieser Schlüssel ist hier nicht bekannt, und die Signatur nennt ihn nicht: { $number }
signature-unknown-key-hint = Bitten Sie um den öffentlichen Schlüssel, und nennen Sie ihn mit „--signer“.
signature-not-named = Das sind nicht die Wörter des Schlüssels, der signiert hat. Seine Wörter: { $words }
signature-not-named-hint = Nichts vom Paket wurde genommen. Fragen Sie noch einmal nach den acht Wörtern, am Telefon oder im Gespräch.
signature-of-other = Die Signatur spricht von einem anderen Paket, oder von einer anderen Version.
signer-no-key = Das ist kein Schlüssel: { $named }
signer-no-key-hint = Geben Sie den öffentlichen Schlüssel an (56 Zeichen), eine Datei damit, oder die acht Wörter in Anführungszeichen.

signers-broken = Die Datei der bekannten Schlüssel ist beschädigt: { $file }
signers-broken-hint = Legen Sie sie beiseite: Die Schlüssel müssen dann neu bestätigt werden.
signers-nobody = Kein hier bekannter Schlüssel ist damit gemeint: { $which }
signers-nobody-hint = Siehe „curriculum install --signers“.
signers-forgotten = Dieser Schlüssel ist nicht mehr bekannt: { $words }. Was installiert wurde, bleibt.
signers-house = Der Herausgeber von Tremplin: { $words }
signers-own = Ihr Schlüssel: { $words }
signers-confirmed = Bekannt seit { $since }, mit „{ $pack }“: { $words }
signers-packs = Installiert: { $packs }
signers-many = { $n ->
        [0] Hier ist kein Schlüssel bekannt.
        [one] { $n } bekannter Schlüssel.
       *[other] { $n } bekannte Schlüssel.
    }

pack-line-what = { $title } ({ $name }), Version { $version }
pack-line-publisher = Wer dafür steht, laut Paket: { $publisher }
pack-line-no-publisher = Wer dafür steht: Das Paket sagt es nicht
pack-line-licence = Lizenz: { $licence }
pack-line-no-licence = Lizenz: Das Paket sagt es nicht
pack-line-module = Modul: { $module } { $version }
pack-line-language = Geschrieben auf: { $lang }
pack-line-draft = Übersetzt in { $lang }: { $fresh } von { $all } Texttabellen (Entwurf)
pack-line-reread = Übersetzt in { $lang }: { $fresh } von { $all } Texttabellen (gegengelesen)
pack-line-house = Signiert vom Herausgeber von Tremplin
pack-line-own = Signiert mit Ihrem Schlüssel
pack-line-known = Signiert mit einem Schlüssel, der hier seit { $since } bekannt ist, mit „{ $pack }“
pack-line-unknown = Signiert mit einem Schlüssel, den hier noch niemand bestätigt hat
pack-line-words = Die acht Wörter des Schlüssels: { $words }
pack-line-day = Tag der Signatur, laut Unterzeichner: { $day }
pack-line-new = Ersetzt nichts
pack-line-shipped = Ersetzt das mitgelieferte Modul { $module } { $version }
pack-line-older = Ersetzt die installierte Version { $version }
pack-line-unsigned = Ersetzt die Version { $version }, die ohne Signatur kam
pack-line-refused = Kann hier nicht installiert werden: { $why }
pack-good = Das Paket ist ganz und richtig, signiert mit einem Schlüssel, der hier bekannt ist oder den Sie genannt haben.
pack-compare = Das Paket ist ganz und richtig, aber den Schlüssel hat hier noch niemand bestätigt. Fragen Sie, wer es gemacht hat, nach den acht Wörtern, am Telefon oder im Gespräch, und vergleichen Sie.
pack-brings-mistakes = Der Inhalt des Pakets hat Fehler: Es wird ganz abgelehnt.
pack-brings-mistakes-hint = Nichts davon wurde genommen. Schicken Sie diese Zeilen an die Person, die es gemacht hat.
pack-misnamed = Der Ordner des Pakets heißt nicht wie das, was er enthält: { $name }
pack-misnamed-hint = Nichts davon wurde genommen. Bitten Sie um ein Paket von „curriculum pack“.
pack-stray = Das Paket enthält eine Datei, die sein Curriculum nicht nennt: { $file }
pack-stray-hint = Nichts davon wurde genommen. Bitten Sie um ein Paket von „curriculum pack“.
pack-over-shipped = Das Modul { $module } wird mit Tremplin geliefert: Dieses Paket kann es nicht ersetzen.
pack-over-shipped-hint = Für eine eigene Fassung geben Sie dem Modul einen anderen Namen. Zum Ausprobieren ohne Installation: „--curricula ORDNER“.
pack-other-signer = { $name } ist schon hier, und kommt von einem anderen Schlüssel: „{ $title }“, von { $publisher }.
pack-other-signer-unsaid = { $name } ist schon hier, und kommt von einem anderen Schlüssel: „{ $title }“, ohne Angabe, wer dafür einsteht.
pack-other-signer-hint = Wenn Sie wirklich wechseln wollen: „curriculum install --remove { $name }“, dann noch einmal.
pack-elsewhere = Das Modul { $module } ist schon hier, in { $name }.
pack-remove-hint = Wenn Sie wirklich wechseln wollen: „curriculum install --remove { $name }“, dann noch einmal.
pack-not-newer = { $name } ist schon in Version { $here } hier; das Paket bringt { $brought }. Eine Version kann nur steigen.
pack-not-newer-hint = Nichts hat sich geändert. Bitten Sie um eine neuere Version.
pack-full = Es sind schon { $most } Curricula installiert: Mehr gehen nicht.
pack-full-hint = Entfernen Sie eines: „curriculum install --remove NAME“.

install-sure = Zum Installieren tippen Sie diesen Namen: { $name }
install-unknown-sure =
    Fragen Sie, wer das Paket gemacht hat, nach den acht Wörtern: am Telefon oder im Gespräch, nie in der Nachricht, die dabei war.
    Sind alle gleich, in derselben Reihenfolge? Tippen Sie das achte. Wenn nicht, drücken Sie die Eingabetaste: Nichts wird installiert.
install-left = Nichts wurde installiert, und nichts hat sich geändert.
install-yes-unknown = Diesen Schlüssel hat hier noch niemand bestätigt: „--yes“ genügt nicht.
install-yes-unknown-hint = Nennen Sie den Schlüssel mit „--signer“, oder beantworten Sie die Frage ohne „--yes“.
pack-installed = Installiert: { $title }, Version { $version }
install-signer-kept = Dieser Schlüssel ist hier ab jetzt bekannt.
install-busy = Ein anderes Fenster installiert oder entfernt gerade.
install-busy-hint = Warten Sie einen Augenblick, und versuchen Sie es noch einmal.
install-not-written = Das Paket konnte nicht an seinen Platz gelegt werden; alles ist wie vorher: { $path }
install-remove-sure = { $name } (Version { $version }) wird hier entfernt. Was gelernt wurde, bleibt. Zum Entfernen tippen Sie diesen Namen: { $name }
install-removed = Entfernt: { $name }
installed-not = Unter diesem Namen ist nichts installiert: { $name }
installed-none = Hier ist nichts installiert, außer dem, was mit Tremplin geliefert wird.
installed-names = Installiert ist: { $names }

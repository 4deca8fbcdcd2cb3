kit = Tremplin
back = Zurück
page-before = Vorige Seite
continue = Weiter
begin = Anfangen
skip = Überspringen
answer = Antworten
finish = Beenden
hint = Ein Tipp ({ $left })
show-solution = Lösung zeigen
try-again = Noch einmal versuchen
one-more = Noch eine solche Aufgabe
one-more-title = Noch eine solche Aufgabe
worked-title = Ein Beispiel, schon gelöst. Lesen Sie es in Ruhe.
half-title = Ein Teil ist schon gemacht. Den Rest machen Sie.
place-of = { $at } von { $all }
gloss = { $word }: { $meaning }
leave-unsaved = Gehen, ohne diese Antwort zu speichern
save-again = Noch einmal speichern
notice-with-hint = { $cause } { $hint }

home-welcome = Willkommen
home-what = Hier lernen Sie in Ihrem Tempo. Niemand misst die Zeit, und nichts kann kaputtgehen.
home-learn = Lernen
home-settings = Einstellungen
home-leave = Beenden
home-how = Wählen Sie mit den Pfeiltasten und Enter, oder klicken Sie mit der Maus.

language-title = Ihre Sprache · Your language

who-title = Wie dürfen wir Sie nennen?
who-why = Ein Vorname oder ein Spitzname genügt. So finden Sie beim nächsten Mal Ihren Platz wieder.
who-name = Ihr Spitzname
who-empty = Schreiben Sie zuerst einen Spitznamen, oder wählen Sie „Nur ausprobieren“.

welcome-modules = Alle Module

modules-title = Was möchten Sie lernen?
module-new = { $minutes } Min. · { $units ->
    [one] 1 Lektion
   *[other] { $units } Lektionen
}
module-progress = { $minutes } Min. · { $units ->
    [one] { $done } von 1 Lektion gemacht
   *[other] { $done } von { $units } Lektionen gemacht
}
module-broken = Das Modul „{ $id }“ lässt sich nicht öffnen: In seinen Dateien sind Fehler.
module-from-folder = Dieses Modul kommt aus dem Ordner { $folder }.
module-given-by = Bereitgestellt von: { $publisher }
module-added = Dieses Modul wurde hier hinzugefügt.
list-before = Vorige
list-next = Nächste

units-title = Die Lektionen
units-begin = Anfangen: { $title }
units-go = Weiter: { $title }
units-badge = Mein Abzeichen ansehen
unit-minutes = { $minutes } Min.
unit-started = { $minutes } Min. · angefangen
unit-done = { $minutes } Min. · gemacht
unit-mastered = { $minutes } Min. · geschafft
unit-first = Etwa { $minutes } Minuten. Sie können jederzeit aufhören: Ihr Platz bleibt gemerkt.
unit-first-guest = Etwa { $minutes } Minuten. Sie können jederzeit aufhören.

unit-end-title = Sie sind am Ende dieser Lektion
unit-end-can = Jetzt:
unit-end-about = Das lernt man hier:
unit-end-mastered = Diese Lektion ist geschafft.
unit-end-more = Noch eine oder zwei Aufgaben, um sicherer zu werden? Es sind neue Texte.
unit-end-another-day = Kommen Sie an einem anderen Tag wieder und machen Sie diese Lektion noch einmal. Ihre Antworten zählen dann neu.
unit-end-next = Nächste Lektion: { $title }
unit-end-module = Weiter
unit-end-units = Alle Lektionen

own-task-title = Bei Ihnen zu Hause, wenn Sie mögen
own-task-done = Erledigt
own-task-not-today = Heute nicht
own-task-help = Ich möchte Hilfe
own-task-said-done = Notiert: auf Ihrem Gerät erledigt.
own-task-said-not-today = Notiert. Es eilt nicht.
own-task-said-help = Notiert. Zeigen Sie diese Seite der Kursleitung.

module-end-title = Sie haben das ganze Modul gesehen
module-end-left = Für das Abzeichen sind noch Lektionen zu wiederholen. Wählen Sie, welche Sie möchten.
module-end-can = Das können Sie:

badge-earned = Sie haben ein Abzeichen bekommen
badge-write = Das Abzeichen als Datei speichern
badge-written = Das Abzeichen ist hier gespeichert: { $path }
badge-unsigned = Dieses Abzeichen ist noch von keiner Organisation signiert. Es sagt, was Sie hier gelernt haben.
badge-guest = Möchten Sie dieses Abzeichen als Datei? Dann speichern Sie diese Sitzung unter einem Spitznamen.

keep-why = Sie probieren aus, ohne Spuren zu hinterlassen: Beim Beenden wird nichts gespeichert.
keep-this = Diese Sitzung speichern
keep-title = Diese Sitzung unter einem Spitznamen speichern
kept = Gespeichert. Mit diesem Spitznamen finden Sie Ihren Platz wieder.

settings-title = Einstellungen
settings-language = Die Sprache
settings-language-change = Sprache ändern
settings-theme = Die Farben des Bildschirms
settings-guard = Wird eine Taste aus Versehen zweimal gedrückt, zählt das zweite Mal nicht für:
settings-done = Das passt so
theme-own = Farben dieses Bildschirms
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Starker Kontrast
theme-mono = Ohne Farbe
guard-quarter = eine Viertelsekunde
guard-half = eine halbe Sekunde
guard-three-quarters = eine Dreiviertelsekunde
guard-second = eine Sekunde
guard-none = nie

menu-title = Menü
menu-help = Hilfe
menu-language = Sprache ändern
menu-settings = Einstellungen
menu-next-person = Nächste Person
menu-home = Startseite
menu-stop = Beenden
menu-kept = { $name }: Was Sie gemacht haben, ist gespeichert.
menu-guest = Sie probieren aus, ohne Spuren zu hinterlassen: Nichts wird gespeichert.
menu-carry-on = Zurück zur Seite

# The questions before and after a module
form-before-title = Bevor Sie anfangen
form-before-what = Nach einer Probefrage zeigen vier kleine Fragen, wo Sie stehen. Fehler sind hier nicht schlimm. Die Antworten kommen am Ende des Moduls.
form-after-title = Zum Schluss
form-after-what = Hier sind vier kleine Fragen, wie am Anfang. Danach sehen Sie die Antworten, auch die vom Anfang.
form-refusable = Sie können ablehnen oder mittendrin aufhören. Das ändert nichts am Rest und nichts an Ihrem Abzeichen.
form-yes = Einverstanden
form-no = Nein danke
form-stop = Diese Fragen beenden
form-practice = Probefrage: Sie zählt nicht.
form-face-ask = „{ $title }“: Wie fühlen Sie sich, wenn niemand zum Helfen da ist?
form-thanks = Danke
form-thanks-before = Notiert. Die Antworten kommen am Ende des Moduls. Jetzt wird gelernt.
form-thanks-after = Notiert. Hier sind nun die Antworten, erst die vom Anfang, dann die von heute.
form-asked-before = Am Anfang des Moduls gefragt
form-asked-after = Heute gefragt
form-enough = Das genügt
face-worried = Gar nicht sicher
face-unsure = Ein wenig sicher
face-glad = Sicher

contact-line = { $name }: **{ $reach }**
contact-line-called = { $name } (am Telefon) · **{ $reach }**
contact-line-expired = { $line } (zu prüfen: abgelaufen am { $date })
contact-seen = Geprüft am { $date }.
contact-expired = **Zu prüfen: abgelaufen am { $date }.**
contact-nobody = die Person, die Ihnen hilft
contact-somebody = Wen können Sie anrufen? Fragen Sie die Person, die Ihnen hilft. Sie sucht mit Ihnen.

settings-country = Das Land, um zu wissen, wen Sie anrufen können
country-fr = Frankreich
country-at = Österreich
country-si = Slowenien
country-es = Spanien
country-ie = Irland
country-uk = Vereinigtes Königreich
country-eu = Anderswo in Europa

home-scammed = Ich glaube, ich wurde betrogen

help-first = **Brechen Sie zuerst den Kontakt ab**: Antworten Sie nicht mehr, zahlen Sie nichts mehr. Geht es um Ihr Geld oder Ihre Karte? Rufen Sie sofort Ihre Bank an. Die Nummer steht auf einem Kontoauszug oder in Ihrem Vertrag. Behalten Sie die Nachrichten. Sprechen Sie mit jemandem darüber.
help-title = Es ist nicht Ihre Schuld
help-warm = Das passiert vielen Menschen, auch vorsichtigen. Atmen Sie durch: Hier steht, was zu tun ist, Schritt für Schritt. Hier wird nichts gespeichert.
help-what = Was ist passiert?
help-other = Etwas anderes, oder ich weiß es nicht
help-contacts = Wer Ihnen helfen kann
help-card = Meine Notfallkarte zum Ausfüllen

print = Drucken
by-hand = Von Hand abschreiben
by-hand-title = Zum Abschreiben auf ein Blatt, Zeile für Zeile.
by-hand-blank = { $label }: ……………………
by-hand-to-tick = [ ] { $label }
by-hand-ticked = [x] { $label }
by-hand-contact = { $line } → { $contact }
printed = Die Seite kann gedruckt werden. Die Person, die Ihnen hilft, findet sie hier: { $path }
printed-here = Die Seite kann gedruckt werden. Öffnen Sie diese Datei, und drucken Sie sie: { $path }
printed-shown = Die Seite öffnet sich in einem anderen Fenster. Sie liegt auch hier: { $path }

menu-nothing-kept = Was Sie hier lesen, wird nicht gespeichert.
home-how-lines = Tippen Sie eine Nummer und drücken Sie dann Enter.
home-unkept = **Heute wird nichts gespeichert.** Sie können die Hilfe lesen und lernen.

# The last page of a module
tomorrow-title = Morgen kann ich …
tomorrow-one = Eine einzige Sache reicht für den Anfang. Wählen Sie, welche Sie möchten.

# On one's own device: the steps of a real product
devices-open = Auf Ihrem eigenen Gerät
devices-title = Auf Ihrem eigenen Gerät
devices-which = Welches Gerät haben Sie?
devices-what = Jede Anleitung zeigt Schritt für Schritt, wo die Einstellungen sind. Menüs ändern sich: Unten steht, wann wir sie gelesen haben.
device-name = { $product }: { $title }
device-version = Schritte gelesen für: { $version }
device-step = { $n }. { $step }
device-older = Älteres Gerät: { $what }
device-seen = Geprüft am { $date }. Quelle: { $source }
device-expired = Zu prüfen: Diese Anleitung ist seit dem { $date } nicht mehr aktuell. Die Menüs können sich geändert haben.

nickname-taken = Den Spitznamen „{ $name }“ gibt es hier schon.
nickname-taken-hint = Wählen Sie einen anderen, zum Beispiel mit einem Buchstaben mehr.
nobody-here = An diesem Gerät ist gerade niemand angemeldet.
badge-not-yet = Diese Person hat das Abzeichen des Moduls „{ $module }“ noch nicht.
badge-not-yet-hint = Man bekommt es, wenn jede Lektion des Moduls geschafft ist.
file-not-written = Die Datei { $path } konnte nicht geschrieben werden.
file-not-written-hint = Prüfen Sie, ob es den Ordner gibt, ob noch Platz ist und ob Sie dort schreiben dürfen.

prints-nowhere = Hier lässt sich nichts drucken: Es gibt keinen Ort zum Speichern.
prints-nowhere-hint = Wählen Sie „Von Hand abschreiben“.
prints-no-folder = Den Ordner { $path } gibt es nicht.
prints-no-folder-hint = Stecken Sie den USB-Stick ein und geben Sie dann seinen Ordner an.

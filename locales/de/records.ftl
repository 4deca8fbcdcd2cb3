# Lernspuren auf dem Bildschirm, im Bereich der Beratung.

records-title = Lernspuren
records-what = Lernspuren ohne jeden Namen können an den Speicher (LRS) Ihrer Organisation gehen. Nichts verlässt diesen Rechner, ohne dass Sie es hier verlangen.
records-under = Dort sind Personen Nummern unter { $home }
records-send = Senden
records-again = Auch Beiseitegelegtes senden
records-first = An einen Speicher senden
records-other = An einen anderen Speicher senden
records-export = Auf einen Stick schreiben
records-to = An { $url }
records-endpoint = Adresse des Speichers
records-home = Webadresse der Organisation
records-home-what = Personen werden unter dieser Adresse gezählt, mit einer Nummer, nie mit einem Namen. Sie bleibt danach dieselbe.
records-secret = Name und Passwort
records-secret-what = Geschrieben als Name:Passwort. Sie werden nirgends aufbewahrt.
records-again-what = Was dieser Speicher abgelehnt hat, wird ihm noch einmal angeboten.
records-working = Es läuft …
records-working-how = Sie können jederzeit abbrechen: Was gesendet ist, ist gesendet, der Rest wartet.
records-done = Bisher { $n }.
records-cut = { $sent } { $cause } { $hint }
xapi-stopped = Das Senden wurde abgebrochen.

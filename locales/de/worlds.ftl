# Small worlds to try things in: a conversation, a browser, settings.

## A conversation

scenario-say = Das antworte ich
scenario-way-back = Zurück zu dieser Wahl
scenario-not-lost = Das war hier nur ein Versuch. Gehen Sie zur Wahl zurück und probieren Sie eine andere Antwort.
scenario-tried = Schon probiert.

# On paper. $with: the person one talks to
scenario-script = Sie sprechen mit: { $with }. Fangen Sie bei Nummer 1 an. Kreuzen Sie jedes Mal eine Antwort an und gehen Sie zur genannten Nummer.
# $n: the scene's number
scenario-scene = Nummer { $n }
scenario-script-reply = { $text } → weiter bei { $n }
scenario-script-dead = Gehen Sie zur Nummer davor zurück und probieren Sie eine andere Antwort.
scenario-script-good = Das Gespräch ist zu Ende.

## An address seen closely

# $domain: the last two names of an address

## A browser

web-back = Zurück
web-address = Adresse zeigen
web-closer = Genauer ansehen
web-close = Seite schließen
web-close-alert = Diese Seite schließen (Taste Esc)
web-reopen = Browser wieder öffnen
web-closed-title = Der Browser ist zu
web-closed = Sie haben den Browser geschlossen. Nichts ist verloren, Sie können ihn wieder öffnen.
web-nothing = Hinter diesem Link ist hier nichts. Sie können weitermachen.
web-held = Diese Seite sperrt den Weg zurück. Schließen können Sie sie immer: mit der Taste Esc oder mit dem Knopf darunter.
web-closer-how = „Genauer ansehen“ zeigt, wohin ein Link führt, ohne ihn zu öffnen.
web-closer-on = Wählen Sie einen Link: Er wird gezeigt, ohne sich zu öffnen.
web-lens-address = Die Adresse dieser Seite
# $label: what the link shows
web-lens-link = Wohin „{ $label }“ führt
web-lens-nowhere = Dieser Link führt zu keiner Adresse.
# On paper. $label: what the link shows; $address: where it leads
web-spread-link = „{ $label }“ führt zu { $address }

## Settings

panel-phone = Handy
panel-tablet = Tablet
panel-box = Router
panel-console = Spielkonsole
panel-browser = Browser
# $device: the device; $page: the page of its settings
panel-title = { $device } · { $page }
panel-back = Zurück
panel-empty = Hier gibt es nichts einzustellen.
panel-on = ein
panel-off = aus
# $text: what is set; $amount: how much
panel-limit = { $text }: **{ $amount }**
# $unit: “minutes”, for example
panel-amount = { $n } { $unit }
panel-number = { $n }
# $step: by how much
panel-less = − { $step }
panel-more = + { $step }
panel-code-set = eingerichtet
panel-code-none = noch nicht eingerichtet
panel-code-how = Erfinden Sie für diese Aufgabe { $digits } Ziffern, nicht Ihren echten Code.
panel-code-more = { $left ->
    [one] Noch eine Ziffer.
   *[other] Noch { $left } Ziffern.
}
panel-code-wrong = Dieser Code hat { $digits } Ziffern, ohne Buchstaben und Leerzeichen.
panel-code-easy = Diesen Code probiert man als einen der ersten. Wählen Sie einen anderen.
panel-code-done = Der Code ist eingerichtet.
web-left-address = Noch zu tun: an der Adresse sehen, wem eine Seite gehört.
web-left-link = Noch zu tun: einen Link genauer ansehen.
web-left-open = Noch zu tun: den richtigen Link öffnen.
web-left-back = Noch zu tun: zurückgehen.
web-left-close = Noch zu tun: die Seite schließen.

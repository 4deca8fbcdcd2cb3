# What the checker says of simulated conversations, browsers and settings.

check-scene-no-good-end = Dieses Gespräch hat kein gutes Ende.
check-scene-orphan = Keine Antwort führt zur Szene „{ $id }“.
check-scene-no-exit = Von der Szene „{ $id }“ aus ist kein gutes Ende mehr erreichbar.
check-scene-end-replies = Die Szene „{ $id }“ ist ein Ende: Sie kann keine Antworten haben.
check-scene-fix = Folgen Sie den „to“ ab „start“: Jede Szene muss erreichbar sein und zu einer Szene mit end = "good" führen. Nur ein Ende hat keine Antworten.

check-web-orphan = Kein Link öffnet die Seite „{ $id }“.
check-web-orphan-fix = Fügen Sie einen Link mit to = "…" hinzu oder löschen Sie diese Seite.
check-web-unmarked = Der Link „{ $id }“ ist im Text seiner Seite nicht markiert.
check-web-unmarked-fix = Schreiben Sie {"{"}name|Text des Links{"}"} in „body“. Oder machen Sie einen Knopf daraus: button = true und text = "…".
check-web-link-fix = Schreiben Sie den Namen (id) einer Seite oder seite/link, genau wie in dieser Datei.
check-web-unreachable = Diese Ziele lassen sich nicht alle ohne Fehltritt erreichen.
check-web-unreachable-fix = Suchen Sie eine Seite, die nichts öffnet, oder ein Ziel, das auch ein „slip“ ist. Auf einer Seite mit alert = true kann man nur einem Link folgen oder schließen.

check-page-tree = Die Seite „{ $id }“ hängt nicht am Baum der Einstellungen.
check-page-tree-fix = Die erste Seite hat kein „parent“. Alle anderen haben eines und führen von parent zu parent bis zur ersten.
check-limit-range = Diese Zahl passt nicht zu ihren Grenzen.
check-limit-range-fix = „least“ muss kleiner sein als „most“, und „value“ muss dazwischen liegen.
check-is = Diese Einstellung kann nicht so sein, wie verlangt: „{ $id }“.
check-is-switch = Bei einem Schalter schreiben Sie is = "on" oder is = "off".
check-is-choice = Bei einer Auswahl schreiben Sie is = "…" mit dem Namen (id) einer ihrer Möglichkeiten.
check-is-code = Bei einem Code schreiben Sie is = "set".
check-is-limit = Bei einer Grenze schreiben Sie most = … und/oder least = …, ohne „is“.
check-goal-already = Am Anfang ist schon alles so eingestellt wie verlangt.
check-goal-already-fix = Ändern Sie den Anfangswert einer der Einstellungen: „on“, „value“.
check-set-unreachable = Diese Ziele lassen sich nicht alle ohne Fehltritt erreichen.
check-set-unreachable-fix = Suchen Sie zwei Ziele, die sich widersprechen, eine Grenze, die die Schritte („step“) nicht treffen, oder einen „slip“ auf dem Weg.

# The rules that the check holds for this public: what is wrong, what to write instead, why.

## Language

# $words: how many words the sentence has; $most: how many it should have at most
check-long-sentence = Dieser Satz hat { $words } Wörter. In einem Zug liest man höchstens { $most }.
check-long-sentence-fix = Machen Sie zwei Sätze daraus oder streichen Sie, was nicht hilft.
check-hard-word-bare = „{ $word }“ ist ein schweres Wort, und diese Lektion erklärt es nirgends.
check-hard-word-bare-fix = Schreiben Sie einmal in der Lektion [[{ $word }|{ $id }]].

## Cues

# $n: how often; $of: of how many questions; $lang: in which language
check-cue-longest = Bei { $n } von { $of } Auswahlfragen ({ $lang }) ist die richtige Antwort die längste: Man findet sie ohne zu lesen.
check-cue-shortest = Bei { $n } von { $of } Auswahlfragen ({ $lang }) ist die richtige Antwort die kürzeste: Man findet sie ohne zu lesen.
check-cue-length-fix = Machen Sie andere Antworten länger oder die richtigen kürzer.
# $place: which answer it is, from 1
check-cue-place = Bei { $n } von { $of } Auswahlfragen steht die richtige Antwort auf Platz { $place }: Man findet sie ohne zu lesen.
check-cue-place-fix = Geben Sie der richtigen Antwort jedes Mal einen anderen Platz oder schreiben Sie shuffle = true.

## Ideas and variants

check-no-variant = Diese Lektion hat keine Variante: Wer sich irrt, kann nur an denselben Texten üben.
check-no-variant-fix = Fügen Sie eine Aufgabe mit „variant_of“ hinzu: die gleiche Idee, ein anderer Text.
# $id: the idea; $n: how many answers train it; $least: how many there should be
check-thin-idea = Die Idee „{ $id }“ wird in diesem Modul nur in { $n ->
        [one] einer Antwort
       *[other] { $n } Antworten
    } geübt. Nötig sind mindestens { $least }.
check-thin-idea-fix = Fügen Sie Aufgaben zu dieser Idee hinzu, mit anderen Texten.

## Contacts

check-contact-by-id = „{ $found }“ ist die Nummer, die Website oder der Name eines echten Dienstes.
check-contact-by-id-fix = Nennen Sie den Kontakt mit seiner id, etwa [[@card-block]]. In einer Nachricht erfinden Sie eine Nummer mit 06 39 98 oder 01 99 00.

## Size

# $windows: how many windows of 80 by 24; $lang: in which language
check-fits = Diese Seite füllt { $windows } Fenster mit 80 Spalten und 24 Zeilen ({ $lang }).
check-fits-fix = Kürzen Sie die Texte oder machen Sie zwei Aufgaben daraus.
# $word: the word; $wide, $high: the size of the window
check-cut-word = „{ $word }“ ist in einem Fenster von { $wide } mal { $high } abgeschnitten ({ $lang }).
check-cut-word-fix = Schreiben Sie es kürzer oder mit Leerzeichen.
check-out-of-reach = „{ $label }“ ist in einem Fenster von { $wide } mal { $high } nicht erreichbar ({ $lang }).
check-out-of-reach-fix = Geben Sie ihm einen kürzeren Text.

## Why these rules

check-why-long-sentence = Einen Satz mit mehr als 15 Wörtern liest man zweimal. Leichte Sprache verlangt kurze Sätze mit je einem Gedanken (Inclusion Europe 2009). Die Zahl ist unsere Wahl.
check-why-too-long-sentence = Bei mehr als 20 Wörtern geben viele unterwegs auf. Das ist die Obergrenze für diese Leserinnen und Leser (gleiche Regeln für Leichte Sprache). Die Zahl ist unsere Wahl.
check-why-hard-word-bare = Ein schweres Wort erklärt man da, wo es steht: Leichte Sprache will übliche Wörter, und die anderen erklärt (Inclusion Europe 2009).
check-why-feedback-missing = Man behält mehr, wenn jede Antwort erklärt wird, die richtige wie die anderen (Transfer of Test-Enhanced Learning, 122 Versuche, N = 10.382; Regel von Pix).
check-why-cue-length = Wer merkt, dass die richtige Antwort die längste oder die kürzeste ist, antwortet ohne zu lesen und lernt nichts. Unser Urteil; die Schwelle von 60 % bei mindestens 8 Fragen ist unsere Wahl.
check-why-cue-place = Wer merkt, dass die richtige Antwort immer am gleichen Platz steht, antwortet ohne zu lesen. Unser Urteil; die Schwelle von 60 % bei mindestens 8 Fragen ist unsere Wahl.
check-why-idea-missing = Ohne Idee sagt nichts, was eine Antwort beweist und was noch einmal zu fragen ist. Regel des Formats.
check-why-no-variant = Wer denselben Text wiederholt, lernt ihn nur wiederzuerkennen. Die gleiche Idee in einem anderen Text hilft im Leben (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-thin-idea = Eine Idee, die später noch einmal gefragt wird, bleibt besser als eine nur einmal gesehene (Latimier 2021, 29 Studien, g = 0,74). Mindestens zwei Texte: der zweite zum Nachfragen. Diese Zahl ist unsere Wahl.
check-why-real-domain = Eine Adresse aus einer Lektion darf zu niemandem führen: Nur .example, .test und .invalid sind dafür reserviert (RFC 2606).
check-why-contact-by-id = Eine Hilfsnummer ändert sich, und eine falsche kostet viel: Nur eine Liste, mit Datum und Quelle, wird gepflegt (contacts.toml).
check-why-contact-unknown = Ein genannter Kontakt, der in keiner Liste steht, lässt sich nicht zeigen: Die Seite hätte eine Lücke, wo jemand Hilfe sucht.
check-why-fits = Eine Seite sieht man auf dem üblichsten Bildschirm mit einem Blick. Wer lange scrollt, verliert die Frage. Regel des Hauses: 80 Spalten, 24 Zeilen.
check-why-cut-word = Ein abgeschnittenes Wort kann man nicht lesen, schon gar nicht, wenn das Lesen schwerfällt. Regel des Hauses: lesbar bei 80x24, 60x20 und 40x14.
check-why-out-of-reach = Was man sieht, muss man auch wählen können, mit der Tastatur wie mit der Maus, sogar in einem kleinen Fenster. Regel des Hauses.
check-why-contact-stale = Dienste ziehen um und ändern ihre Zeiten: Aus Action Fraud wurde am 4. Dezember 2025 Report Fraud. Sechzig Tage lassen Zeit zum Prüfen; diese Zahl ist unsere Wahl.
check-why-contact-expired = Eine Nummer, die so lange niemand geprüft hat, kann jemand anderem gehören. Sie wird nie ohne Hinweis darauf gezeigt.
check-why-objective-unaligned = Ein Abzeichen sagt Arbeitgebern und Geldgebern, was gelernt wurde: Jedes Lernziel nennt seine Kompetenz, in jedem Rahmen des Moduls (Open Badges 3.0, DigComp).
check-why-sheet-steps = Eine Anleitung muss sich in zwölf Zeilen von Hand abschreiben lassen. Eine Regel des Hauses.
check-why-sheet-stale = Die Menüs der Geräte ändern sich mit jeder Version. Sechzig Tage lassen Zeit, die Schritte noch einmal durchzugehen; diese Zahl ist unsere Wahl.
check-why-sheet-expired = Passt ein Schritt nicht mehr zum Bildschirm, glaubt die Person, sie habe sich geirrt. Er wird nie ohne Hinweis darauf gezeigt.
check-why-product-named = Eine Lektion, die ein Produkt nennt, veraltet mit dessen Menüs und macht Werbung dafür. Eine Regel des Hauses.
check-why-form-shape = Vorher und Nachher werden mit je vier Fragen verglichen, nach einer, die nicht zählt. So wird das Gerät nicht zur Prüfung (Tests am Computer verunsichern Menschen, die ihn nicht gewohnt sind).
check-why-form-match = Nur bei gleicher Idee und gleicher Schwierigkeit zeigt der Unterschied, was gelernt wurde. Wer welche Reihe bekommt, wird je Person und Modul ausgelost (so teilt auch Kolibri auf).
check-why-form-hints = Ein Tipp würde den Tipp messen.
check-why-form-kind = Die Antworten werden am Ende des Moduls noch einmal gezeigt, auch die der Person: also vorgegebene Antworten.

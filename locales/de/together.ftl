# What the activities "what now?", cards, poll, plan and discussion say themselves, without the content of modules.

## What now?

steps-how = Wählen Sie, was zu tun ist, das Dringendste zuerst. Wählen Sie eine Zeile noch einmal, um sie wegzunehmen. Was man nicht tun soll, bleibt liegen.
steps-choose-first = Wählen Sie zuerst, was zu tun ist.
steps-now = Sofort
steps-today = Heute
steps-these-days = In den nächsten Tagen
steps-chosen = Das haben Sie gewählt:
steps-left-out = Das haben Sie weggelassen:

## Cards

# $at: which card this is; $all: how many there are
cards-place = { $at } von { $all }
cards-turn = Karte umdrehen
cards-knew = Das wusste ich
cards-not-yet = Noch nicht: am Ende noch einmal zeigen
cards-over = Sie haben alle Karten gesehen. Schön, dass Sie sich die Zeit genommen haben.
# $left: how many cards are left

## Poll: the scale of three faces

poll-worried = Gar nicht
poll-unsure = Ein wenig
poll-glad = Ja, ganz und gar

## Plan

# $example: what could be written there
plan-example = Zum Beispiel: { $example }
# A printed line; $label: what it is about; $value: what was written
plan-line = { $label }: { $value }

## Discussion

discuss-how = Sprechen Sie gemeinsam darüber, oder nehmen Sie sich einen Moment für sich. Hier wird nichts aufgeschrieben.
discuss-see = Zeigen, was viele sagen
discuss-often = Was viele sagen:
# $close: the sentence to take away
discuss-close = Zum Merken: { $close }
cards-say-first = Sagen Sie zuerst, ob Sie es schon wussten oder noch nicht.

# What the activities "what now?", cards, poll, plan and discussion say themselves, without the content of modules.

## What now?

steps-how = Izberite, kaj je treba storiti, najnujnejše najprej. Če vrstico izberete še enkrat, jo odstranite. Česar ne smemo storiti, pustite ob strani.
steps-choose-first = Najprej izberite, kaj je treba storiti.
steps-now = Takoj
steps-today = Danes
steps-these-days = V naslednjih dneh
steps-chosen = Kar ste izbrali:
steps-left-out = Kar ste pustili ob strani:

## Cards

# $at: which card this is; $all: how many there are
cards-place = { $at } od { $all }
cards-turn = Obrni kartico
cards-knew = To že vem
cards-not-yet = Še ne: pokaži jo znova na koncu
cards-over = Videli ste vse kartice. Lepo, da ste si vzeli čas.
# $left: how many cards are left

## Poll: the scale of three faces

poll-worried = Sploh ne
poll-unsure = Malo
poll-glad = Da, povsem

## Plan

# $example: what could be written there
plan-example = Na primer: { $example }
# A printed line; $label: what it is about; $value: what was written
plan-line = { $label }: { $value }

## Discussion

discuss-how = Pogovorite se o tem skupaj ali si vzemite trenutek zase. Tukaj se nič ne zapisuje.
discuss-see = Poglej, kaj ljudje pogosto povedo
discuss-often = Kaj ljudje pogosto povedo:
# $close: the sentence to take away
discuss-close = Zapomnite si: { $close }
cards-say-first = Najprej povejte, ali to že veste ali še ne.

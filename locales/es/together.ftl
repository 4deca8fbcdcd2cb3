# What the activities "what now?", cards, poll, plan and discussion say themselves, without the content of modules.

## What now?

steps-how = Elija lo que hay que hacer, lo más urgente primero. Si elige otra vez una línea, se quita. Lo que no hay que hacer se deja aparte.
steps-choose-first = Elija primero lo que hay que hacer.
steps-now = Ahora mismo
steps-today = Hoy
steps-these-days = En los próximos días
steps-chosen = Lo que ha elegido:
steps-left-out = Lo que ha dejado aparte:

## Cards

# $at: which card this is; $all: how many there are
cards-place = { $at } de { $all }
cards-turn = Dar la vuelta a la tarjeta
cards-knew = Lo sabía
cards-not-yet = Todavía no: verla otra vez al final
cards-over = Ha visto todas las tarjetas. Enhorabuena por dedicarles este tiempo.
# $left: how many cards are left

## Poll: the scale of three faces

poll-worried = Para nada
poll-unsure = Un poco
poll-glad = Sí, del todo

## Plan

# $example: what could be written there
plan-example = Por ejemplo: { $example }
# A printed line; $label: what it is about; $value: what was written
plan-line = { $label }: { $value }

## Discussion

discuss-how = Háblenlo juntos, o tómese un momento. Aquí no se apunta nada.
discuss-see = Ver lo que se suele decir
discuss-often = Lo que se suele decir:
# $close: the sentence to take away
discuss-close = Para recordar: { $close }
cards-say-first = Diga primero si lo sabía o todavía no.

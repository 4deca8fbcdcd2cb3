# What the check says of the kinds steps, poll, plan and discuss.

check-steps-contact = Stik sodi k dejanju, ki ga je treba storiti, to pa nima urgency.
check-steps-urgency = Biti morata vsaj dve dejanji, ki ju je treba storiti.
check-steps-urgency-fix = Pri vsakem takem dejanju napišite urgency = 1 (takoj), 2 (danes) ali 3 (v naslednjih dneh).
check-poll-scale = Lestvica obrazov že ima svoje tri odgovore.
check-poll-scale-fix = Odstranite razdelke [[activity.option]] ali vrstico scale.
check-plan-nothing-own = Ta načrt ima samo stike: nima česa, kar bi se vpisalo ali obkljukalo.
check-discuss-expect = expect vsebuje od dve do pet besedil.

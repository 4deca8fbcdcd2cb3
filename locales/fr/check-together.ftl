# Ce que la vérification dit des kinds steps, poll, plan et discuss.

check-steps-contact = Un contact va avec une action à faire, et celle-ci n'a pas d'urgency.
check-steps-urgency = Il faut au moins deux actions à faire.
check-steps-urgency-fix = Écrivez urgency = 1 (tout de suite), 2 (aujourd'hui) ou 3 (ces jours-ci) dans chaque action à faire.
check-poll-scale = L'échelle des visages a déjà ses trois réponses.
check-poll-scale-fix = Retirez les [[activity.option]], ou la ligne scale.
check-plan-nothing-own = Ce plan n'a que des contacts : rien n'y est à écrire ou à cocher.
check-discuss-expect = expect contient deux à cinq textes.

# Ce que disent les activités « que faire maintenant ? », cartes, sondage, plan et discussion, sans le contenu des modules.

## Que faire maintenant ?

steps-how = Choisissez ce qu'il faut faire, le plus urgent d'abord. Choisir encore une ligne la retire. Ce qu'il ne faut pas faire reste de côté.
steps-choose-first = Choisissez d'abord ce qui est à faire.
steps-now = Tout de suite
steps-today = Aujourd'hui
steps-these-days = Ces jours-ci
steps-chosen = Ce que vous avez choisi :
steps-left-out = Ce que vous avez laissé de côté :

## Cartes

# $at : le rang de la carte ; $all : combien il y en a
cards-place = { $at } sur { $all }
cards-turn = Retourner la carte
cards-knew = Je le savais
cards-not-yet = Pas encore : la revoir à la fin
cards-over = Vous avez vu toutes les cartes. Bravo d'avoir pris ce temps.
# $left : combien de cartes restent

## Sondage : l'échelle des trois visages

poll-worried = Pas du tout
poll-unsure = Un peu
poll-glad = Oui, tout à fait

## Plan

# $example : ce que l'on peut écrire là
plan-example = Par exemple : { $example }
# Une ligne imprimée ; $label : de quoi il s'agit ; $value : ce qui a été écrit
plan-line = { $label } : { $value }

## Discussion

discuss-how = Parlez-en ensemble, ou prenez un moment pour vous. Rien n'est noté ici.
discuss-see = Voir ce que l'on dit souvent
discuss-often = Ce que l'on dit souvent :
# $close : la phrase à retenir
discuss-close = À retenir : { $close }
cards-say-first = Dites d'abord si vous le saviez, ou pas encore.

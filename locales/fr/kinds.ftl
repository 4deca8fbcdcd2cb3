# Ce que disent les activités elles-mêmes, sans le contenu des modules.

## Choisir

choose-first = Choisissez d'abord une réponse.

## Écrire une réponse

text-entry-type-first = Écrivez d'abord votre réponse dans la case.

## Remettre dans l'ordre

order-how = Choisissez les étapes l'une après l'autre : elles prennent un numéro. Choisir une étape numérotée la reprend, avec les suivantes.
# $left : combien d'étapes n'ont pas encore de numéro
order-all-first =
    { $left ->
        [one] Il reste une étape à placer.
       *[other] Il reste { $left } étapes à placer.
    }

## Associer

match-how = Choisissez une ligne du haut, puis celle du bas qui va avec.
# Sur une ligne du bas ; $number : le numéro de la ligne du haut qui va avec
match-with = avec le { $number }
# $left : combien de lignes du haut sont encore seules
match-all-first =
    { $left ->
        [one] Il reste une ligne à associer.
       *[other] Il reste { $left } lignes à associer.
    }

## Ranger

sort-how = Prenez une ligne, puis choisissez plus bas où elle va.
sort-take-first = Prenez d'abord une ligne à ranger, puis choisissez où elle va.
# $left : combien de choses ne sont pas encore rangées
sort-all-first =
    { $left ->
        [one] Il reste une chose à ranger.
       *[other] Il reste { $left } choses à ranger.
    }

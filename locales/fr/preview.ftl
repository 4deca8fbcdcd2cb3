# L'aperçu : la page de l'apprenant à côté du fichier qu'on écrit. Ce qui est dit à la personne qui écrit.

cli-preview = Voir une unité comme la voit l'apprenant, à côté du fichier qu'on écrit
cli-preview-path = Le fichier d'une unité, ou le dossier d'un module ou d'un curriculum
cli-preview-at = L'activité par laquelle commencer
cli-preview-paper = Les pages à imprimer (HTML), au lieu de l'écran

preview-not-there = Il n'y a pas d'unité à { $path }.
preview-not-there-hint = Donnez le fichier d'une unité, comme « arnaques/colis.toml », ou le dossier d'un module.
preview-no-unit = Il n'y a encore aucune unité dans { $path }.
preview-no-activity = Cette unité n'a pas d'activité « { $id } ».
preview-no-activity-hint = Prenez l'un des « id » de son fichier, ou laissez « --at » de côté.
preview-no-terminal-hint = Ouvrez un terminal et relancez. Ou ajoutez --linear pour suivre l'unité ligne par ligne, ou --paper pour les pages à imprimer.

# La bande au bas de la fenêtre : une ligne dit où l'on est. Court.
preview-word = APERÇU
# $at : quelle activité du fichier ; $all : combien il y en a ; $id : son nom dans le fichier ; $kind : sa sorte
preview-place = { $at } sur { $all } : { $id } ({ $kind })
preview-place-first = première page
preview-place-end = dernière page
preview-problems = { $n ->
    [0] aucun problème
    [one] { $n } problème
   *[other] { $n } problèmes
}
# La vérification n'est pas finie
preview-problems-so-far = { $n ->
    [0] vérification…
    [one] { $n } problème…
   *[other] { $n } problèmes…
}

# Les boutons de la bande, chacun après sa lettre. Un mot ou deux.
preview-tool-next = suivante
preview-tool-previous = avant
preview-tool-told = tout lire
preview-tool-problems = problèmes
preview-tool-language = langue
preview-tool-size = taille
preview-tool-again = refaire
preview-tool-paper = papier
preview-tool-units = unités
preview-tool-leave = quitter

preview-key-next = n ou F8
preview-key-previous = p ou F7
preview-key-told = a ou F6
preview-key-problems = e
preview-key-language = l ou F3
preview-key-size = w ou F9
preview-key-again = r ou F5
preview-key-paper = i
preview-key-units = u
preview-key-leave = q
preview-do-next = l'activité suivante
preview-do-previous = l'activité d'avant
preview-do-told = tout ce que cette activité peut dire
preview-do-problems = les problèmes de cette unité
preview-do-language = la même page dans une autre langue
preview-do-size = une autre taille de fenêtre
preview-do-again = reprendre l'activité au début
preview-do-paper = l'unité sur papier
preview-do-units = aller à une autre unité
preview-do-leave = quitter l'aperçu

preview-title = Aperçu
preview-menu-what = Vous voyez la page de l'apprenant. Rien n'est gardé de ce que vous y faites. Enregistrez votre fichier : la page suit.
preview-back = Revenir à la page

# Ce qui ne va pas ; $cause : une phrase
preview-problem = Ligne { $line } : { $cause }
preview-fault = { $file }, ligne { $line } : { $cause }
preview-more = { $n ->
    [one] Et { $n } autre problème.
   *[other] Et { $n } autres problèmes.
}
preview-last-good = { $n ->
    [0] La page montrée est la dernière qui pouvait l'être.
    [one] Et { $n } autre problème. La page montrée est la dernière qui pouvait l'être.
   *[other] Et { $n } autres problèmes. La page montrée est la dernière qui pouvait l'être.
}
preview-gone = Le fichier { $file } n'est plus là. L'aperçu attend son retour.
preview-empty = Il n'y a encore aucune activité à montrer dans { $file }.
preview-nothing-yet = Cette unité ne peut pas encore être montrée. Corrigez ce qui suit et enregistrez : la page viendra.
preview-problems-title = Les problèmes de l'unité { $unit }
# $level : erreur ou conseil ; $rule : le nom de la règle
preview-problem-row = { $file }, ligne { $line } : { $level } ({ $rule })
preview-looking = La vérification est en cours…
preview-no-problem = Aucun problème dans cette unité.

# Tout ce qu'une activité peut dire. $id : un nom du fichier
preview-told-title = Tout ce que « { $id } » peut dire
preview-table = { $id }
preview-table-right = { $id } (bonne réponse)
# $key : une clé du fichier ; $text : ce qu'elle dit
preview-entry = **{ $key }** : { $text }
preview-told-nothing = Cette activité n'a pas encore de texte.
preview-units-title = Toutes les unités

preview-one-language = Cette unité n'est écrite que dans une langue. Une traduction est un fichier à côté, par exemple { $file }.
preview-paper-opened = Les pages à imprimer sont ouvertes : { $path }
preview-paper-written = Les pages à imprimer sont écrites : { $path }
preview-not-printed = Ce bouton imprime pour l'apprenant. Ici, rien n'est imprimé : « papier » donne les pages de l'unité.

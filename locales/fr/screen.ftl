# La face d'écran : ce qu'elle ajoute autour des pages.

screen-menu = Menu
screen-more-above = avant : touche Page précédente
screen-more-below = suite : touche Page suivante
screen-too-small = Cette fenêtre est trop petite pour lire. Agrandissez-la : il faut au moins { $wide } colonnes et { $high } lignes.
screen-foreign = Ce texte n’est pas encore traduit : il est montré dans sa langue d’origine.
screen-progress = { $done } sur { $all }

# Le mot au-dessus d'un texte mis à part.
screen-tone-example = Exemple
screen-tone-aside = Le saviez-vous ?
screen-tone-good = Bien vu
screen-tone-again = Pas encore
screen-tone-hint = Indice
screen-tone-solution = La réponse expliquée
screen-tone-trouble = À corriger
screen-tone-news = Ce qui se passe
# Le mot à côté d'une réponse.
screen-mark-right = bien vu
screen-mark-other = à revoir

# Un message reçu.
screen-letter-from = De
screen-letter-to = À
screen-letter-cc = Copie à
screen-letter-date = Date
screen-letter-subject = Objet
screen-letter-attached = Pièce jointe :

# La ligne des touches au pied de la page.
screen-foot = { $key } : { $does }
screen-key-enter = Entrée
screen-key-enter-or-space = Entrée ou Espace
screen-key-space = Espace
screen-key-arrows = Flèches
screen-key-sideways = Flèches gauche et droite
screen-key-digits = 1 à 9
screen-key-tab = Tab
screen-key-back-tab = Maj et Tab
screen-key-page-down = Page suivante
screen-key-page-up = Page précédente
screen-key-home = Début
screen-key-end = Fin
screen-key-backspace = Retour arrière
screen-key-delete = Suppr
screen-key-esc = Échap
screen-key-help = ?
screen-key-f1 = F1
screen-key-f10 = F10
screen-key-f3 = F3
screen-key-ctrl-l = Ctrl et L
screen-do-answer = répondre
screen-do-go-on = continuer
screen-do-toggle = choisir
screen-do-press = ouvrir
screen-do-onward = champ suivant
screen-do-new-line = nouvelle ligne
screen-do-select = choisir cette réponse
screen-do-move = se déplacer
screen-do-digit = choisir par numéro
screen-do-next = élément suivant
screen-do-previous = élément précédent
screen-do-page-down = lire plus bas
screen-do-page-up = lire plus haut
screen-do-first = aller au premier choix
screen-do-last = aller au dernier choix
screen-do-erase = effacer la lettre avant le curseur
screen-do-erase-next = effacer la lettre après le curseur
screen-do-cursor = déplacer le curseur dans le texte
screen-do-cursor-start = aller au début de la ligne
screen-do-cursor-end = aller à la fin de la ligne
screen-do-menu = menu
screen-do-help = aide
screen-do-other-language = autre langue
screen-do-next-person = personne suivante
screen-do-redraw = redessiner l’écran
screen-do-suspend = rendre la main au terminal

# La page d'aide.
screen-help-title = Les touches et la souris
screen-help-mouse = Avec la souris : cliquez sur ce que vous voulez choisir, puis sur le bouton qui répond. La molette fait monter et descendre la page. Rien ne presse, et vous pouvez toujours recommencer.
screen-help-line = **{ $key }** : { $does }
screen-help-line-in = **{ $key }** : { $does } ({ $place })
screen-in-nowhere = tant que rien n’est choisi
screen-in-radio = sur une réponse proposée
screen-in-toggle = sur une case ou une chose à placer
screen-in-press = sur un bouton, un lien, une ligne
screen-in-answer = dans une réponse à écrire
screen-in-field = dans un champ de formulaire
screen-in-area = dans un long texte
screen-in-text = en écrivant
screen-help-close = Fermer l’aide

# Quand il n'y a pas d'écran.
screen-no-terminal = L’écran ne peut pas s’ouvrir ici : ce n’est pas un terminal.
screen-no-terminal-hint = Ouvrez un terminal et relancez, ou ajoutez --linear pour travailler ligne par ligne.
screen-terminal-failed = Le terminal n’a pas répondu comme prévu.

# Of a thing that was given a number.
screen-place = place { $n }

# What was marked in a text, quoted beneath it with what is said of it.
screen-quoted = « { $text } »
# Beside a stretch that was marked and is no clue; beside a clue that was not marked
screen-mark-no-clue = pas celui-ci
screen-mark-missed = celui-ci aussi
# How a switch stands.
screen-switch-on = activé
screen-switch-off = désactivé
# What Enter does on a stretch of text, on a switch.
screen-do-mark = marquer ou démarquer
screen-do-switch = activer ou désactiver
screen-do-gesture = faire le geste demandé
# Sous un dessin où l'on clique
screen-picture-how = Au clavier : Tab ou les flèches, puis Entrée, qui fait le geste.
screen-do-close = fermer la page

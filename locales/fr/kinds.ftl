# Ce que disent les activités elles-mêmes, sans le contenu des modules.

## Choisir

choose-first = Choisissez d'abord une réponse.
# $feedback : pourquoi cette réponse est écartée
choice-aside = Déjà écarté : { $feedback }

## Écrire une réponse

text-entry-type-first = Écrivez d'abord votre réponse dans la case.

## Remettre dans l'ordre

order-how = Choisissez les étapes l'une après l'autre : elles prennent place. Pour changer, choisissez à nouveau une étape : elle et les suivantes se libèrent.
# $left : combien d'étapes n'ont pas encore de numéro
order-all-first =
    { $left ->
        [one] Il reste une étape à placer.
       *[other] Il reste { $left } étapes à placer.
    }

## Associer

match-given = Déjà relié : « { $left } » et « { $right } »
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

## Taper au clavier

# Ce qui est écrit sur les touches larges du dessin : très court (3 à 6 lettres)
key-tab = Tab
key-caps = Verr.
key-shift = Maj
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-space = Espace
key-enter = Entrée
key-backspace = ←

keyboard-which-tab = Une question sur votre clavier : appuyez sur la touche à droite de la touche Tab, puis sur Entrée. Tab est à gauche, à côté des lettres. Elle porte parfois deux flèches.
keyboard-which-t = Encore une touche : appuyez sur celle qui est juste à droite de la lettre T, puis sur Entrée.
keyboard-which-field = La touche
keyboard-which-none = Vous ne trouvez pas cette touche ? Tapez un chiffre à la place : l'exercice se fait aussi sans dessin.
keyboard-which-first = Appuyez d'abord sur une touche, puis sur Entrée. Si vous ne trouvez pas la bonne, tapez un chiffre.

# $line : ce qu'il faut taper
keyboard-type = Tapez : { $line }
keyboard-field = Ce que vous tapez
keyboard-differs = Votre clavier n'est pas tout à fait comme ce dessin ? Cherchez le signe sur vos touches.
keyboard-space = espace

# Une touche dans une phrase ; $key : ce qui est écrit dessus ; $hold : Maj ou AltGr
keyboard-stroke = appuyez sur la touche « { $key } »
keyboard-stroke-held = gardez la touche { $hold } enfoncée et appuyez sur la touche « { $key } »
# $sign : le signe à obtenir ; $stroke, $first, $then : ce qu'il faut faire (keyboard-stroke ou keyboard-stroke-held)
keyboard-one = Pour « { $sign } » : { $stroke }.
keyboard-two = Pour « { $sign } » : d'abord, { $first }. Il ne se passe rien, c'est normal. Relâchez, puis { $then }.
keyboard-not-sure = Si cela ne donne pas l'accent, votre clavier est réglé autrement : tapez « { $letter } », cela suffit ici.
keyboard-not-there = « { $sign } » n'est pas sur ce clavier : tapez « { $letter } », cela suffit ici.

# Quand le clavier n'est pas connu
keyboard-look-letter = Cherchez la lettre « { $sign } » sur vos touches et appuyez dessus.
keyboard-look-capital = Pour « { $sign } » : gardez la touche Maj enfoncée (souvent une flèche vers le haut) et appuyez sur la lettre.
keyboard-look-space = Pour l'espace : appuyez sur la longue touche, en bas.
keyboard-look-accent = Pour « { $sign } » : cherchez cette lettre sur vos touches. Si elle n'y est pas, tapez « { $letter } », cela suffit ici.
keyboard-look-sign = Cherchez « { $sign } » sur vos touches. Seul ou en bas : appuyez dessus. En haut : avec Maj. À droite : avec AltGr.

keyboard-whole = C'est bien écrit. Appuyez sur Entrée.
# $typed : ce qui a été tapé ; $wanted : ce qui était attendu à cet endroit
keyboard-back = Il y a « { $typed } » à la place de « { $wanted } ». Effacez avec la touche ←, en haut à droite des lettres, puis reprenez.
keyboard-back-more = Il y a un signe de trop à la fin : « { $typed } ». Effacez-le avec la touche ←, en haut à droite des lettres.

keyboard-next = Ce n'est pas fini : le signe suivant est « { $sign } ».
keyboard-more = Il y a un signe de trop à la fin : « { $sign } ».
keyboard-other = Le premier signe qui diffère : « { $typed } » au lieu de « { $wanted } ».
keyboard-capital = « { $typed } » est en majuscule, il faut « { $wanted } ». La touche des majuscules est peut-être restée bloquée : appuyez une fois dessus.
keyboard-small = « { $typed } » est en minuscule, il faut « { $wanted } » : gardez la touche Maj enfoncée en appuyant sur la lettre.
keyboard-over = Toutes les lignes sont tapées. Vous savez où sont ces touches.

## Montrer et cliquer

# Après une manche sans texte d'auteur
point-done = C'est fait.
# $found, $wanted : des choses du dessin, avec leur article : « l'étoile »
point-other = Ici, c'est { $found }. On cherche { $wanted }. Rien n'est perdu.
point-elsewhere = Ici, c'est { $found }. Il faut aller jusqu'à { $wanted }. Reprenez quand vous voulez.
point-one = Un clic est vu. Il en faut deux, rapprochés, sans bouger la souris.
point-apart = Deux clics sont vus, mais trop espacés. Essayez un peu plus vite, sans bouger la souris.
point-left = C'était le bouton gauche. Ici, on appuie sur l'autre, celui de droite.
point-right = C'était le bouton droit. Ici, on appuie sur l'autre, celui de gauche.
point-moved = La souris a bougé pendant l'appui. Appuyez et relâchez au même endroit.
point-clicked = Un clic ne suffit pas ici. Gardez le bouton gauche enfoncé, bougez la souris jusqu'à l'endroit, puis relâchez.
point-dropped = Vous avez relâché en chemin. Gardez le bouton enfoncé jusqu'à { $wanted }.
# Sans la souris : la chose est prise, il reste à choisir l'endroit
point-taken = Vous tenez { $thing }. Choisissez maintenant l'endroit où aller.
point-put-back = Vous avez reposé { $thing }.
point-drag-how = Sans souris : choisissez d'abord ce qui bouge, puis l'endroit.
point-on-paper = Montrez du doigt sur le dessin. Dites à voix haute ce que fait la main sur la souris.
point-round = { $n }. { $text }

# How a simulation is solved, step by step.
step-untick = Décocher « { $label } »
step-tick = Cocher « { $label } »
step-pick = Choisir « { $label } »
step-type = { $label } : écrire « { $text } »
step-area = { $label } : écrire un texte avec « { $text } »
step-move = Mettre « { $from } » sur « { $to } »
step = { $n }. { $step }

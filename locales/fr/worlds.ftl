# Petits mondes à essayer : une conversation, un navigateur, des réglages.

## Une conversation

scenario-say = Je réponds cela
scenario-way-back = Revenir à ce choix
scenario-not-lost = Ici, ce n'était qu'un essai. Revenez au choix et essayez une autre réponse.
scenario-tried = Déjà essayé.

# Sur papier. $with : la personne à qui l'on parle
scenario-script = Vous parlez avec : { $with }. Commencez au numéro 1. À chaque fois, cochez une réponse et allez au numéro indiqué.
# $n : le numéro de la scène
scenario-scene = Numéro { $n }
scenario-script-reply = { $text } → allez au { $n }
scenario-script-dead = Revenez au numéro d'où vous venez et essayez une autre réponse.
scenario-script-good = La conversation est finie.

## Une adresse vue de près

# $domain : les deux derniers noms d'une adresse

## Un navigateur

web-back = Retour
web-address = Voir l'adresse
web-closer = Regarder de plus près
web-close = Fermer la page
web-close-alert = Fermer cette page (touche Échap)
web-reopen = Rouvrir le navigateur
web-closed-title = Le navigateur est fermé
web-closed = Vous avez fermé le navigateur. Rien n'est perdu, vous pouvez le rouvrir.
web-nothing = Ici, il n'y a rien derrière ce lien. Vous pouvez continuer.
web-held = Cette page bloque le retour en arrière. Vous pouvez toujours la fermer : touche Échap, ou le bouton en dessous.
web-closer-how = « Regarder de plus près » montre où mène un lien, sans l'ouvrir.
web-closer-on = Choisissez un lien : il se montre sans s'ouvrir.
web-lens-address = L'adresse de cette page
# $label : ce que le lien affiche
web-lens-link = Où mène « { $label } »
web-lens-nowhere = Ce lien ne mène à aucune adresse.
# Sur papier. $label : ce que le lien affiche ; $address : où il mène
web-spread-link = « { $label } » mène à { $address }

## Des réglages

panel-phone = Téléphone
panel-tablet = Tablette
panel-box = Box internet
panel-console = Console de jeux
panel-browser = Navigateur
# $device : l'appareil ; $page : la page des réglages
panel-title = { $device } · { $page }
panel-back = Retour
panel-empty = Il n'y a rien à régler ici.
panel-on = activé
panel-off = désactivé
# $text : ce qui se règle ; $amount : combien
panel-limit = { $text } : **{ $amount }**
# $unit : « minutes », par exemple
panel-amount = { $n } { $unit }
panel-number = { $n }
# $step : de combien
panel-less = − { $step }
panel-more = + { $step }
panel-code-set = défini
panel-code-none = pas encore défini
panel-code-how = Inventez { $digits } chiffres pour cet exercice, pas votre vrai code.
panel-code-more = { $left ->
    [one] Encore un chiffre.
   *[other] Encore { $left } chiffres.
}
panel-code-wrong = Ce code a { $digits } chiffres, sans lettre ni espace.
panel-code-easy = Ce code est l'un des premiers que l'on essaie. Choisissez-en un autre.
panel-code-done = Le code est défini.
web-left-address = Il reste à regarder à qui est une page, par son adresse.
web-left-link = Il reste à regarder un lien de plus près.
web-left-open = Il reste à ouvrir le bon lien.
web-left-back = Il reste à revenir en arrière.
web-left-close = Il reste à fermer la page.

# Les règles que la vérification tient pour ce public : ce qui ne va pas, quoi écrire à la place, pourquoi.

## Langue

# $words : combien de mots a la phrase ; $most : combien il en faudrait au plus
check-long-sentence = Cette phrase a { $words } mots ; { $most } au plus se lisent d'un trait.
check-long-sentence-fix = Coupez-la en deux, ou retirez ce qui n'aide pas.
check-hard-word-bare = « { $word } » est un mot difficile, et cette unité ne l'explique nulle part.
check-hard-word-bare-fix = Écrivez [[{ $word }|{ $id }]] une fois dans l'unité.

## Indices

# $n : combien de fois ; $of : sur combien de questions ; $lang : dans quelle langue
check-cue-longest = Dans { $n } choix sur { $of } ({ $lang }), la bonne réponse est la plus longue : on la trouve sans lire.
check-cue-shortest = Dans { $n } choix sur { $of } ({ $lang }), la bonne réponse est la plus courte : on la trouve sans lire.
check-cue-length-fix = Rallongez d'autres réponses, ou raccourcissez les bonnes.
# $place : le rang de la réponse, à partir de 1
check-cue-place = Dans { $n } choix sur { $of }, la bonne réponse est à la place { $place } : on la trouve sans lire.
check-cue-place-fix = Donnez à chaque fois une autre place à la bonne réponse, ou écrivez shuffle = true.

## Idées et variantes

check-no-variant = Cette unité n'a aucune variante : qui se trompe ne peut s'exercer que sur les mêmes textes.
check-no-variant-fix = Ajoutez une activité avec « variant_of » : la même idée, un autre texte.
# $id : l'idée ; $n : combien de réponses la travaillent ; $least : combien il en faudrait
check-thin-idea = L'idée « { $id } » n'est travaillée que par { $n ->
        [one] une réponse
       *[other] { $n } réponses
    } dans ce module ; il en faut au moins { $least }.
check-thin-idea-fix = Ajoutez des activités sur cette idée, avec d'autres textes.

## Contacts

check-contact-by-id = « { $found } » est le numéro, le site ou le nom d'un vrai service.
check-contact-by-id-fix = Nommez le contact par son id, comme [[@card-block]]. Dans un message, inventez un numéro en 06 39 98 ou 01 99 00.

## Taille

# $windows : combien de fenêtres de 80 sur 24 ; $lang : dans quelle langue
check-fits = Cette page remplit { $windows } fenêtres de 80 colonnes sur 24 lignes ({ $lang }).
check-fits-fix = Raccourcissez ses textes, ou faites-en deux activités.
# $word : le mot ; $wide, $high : la taille de la fenêtre
check-cut-word = « { $word } » est coupé dans une fenêtre de { $wide } sur { $high } ({ $lang }).
check-cut-word-fix = Écrivez-le plus court, ou avec des espaces.
check-out-of-reach = « { $label } » ne peut pas être atteint dans une fenêtre de { $wide } sur { $high } ({ $lang }).
check-out-of-reach-fix = Donnez-lui un texte plus court.

## Pourquoi ces règles

check-why-long-sentence = Au-delà de 15 mots, une phrase se relit. Le facile à lire demande des phrases courtes, une idée chacune (FALC, Inclusion Europe 2009) ; le nombre est notre choix.
check-why-too-long-sentence = Au-delà de 20 mots, beaucoup abandonnent la phrase en route. Limite haute proposée pour ce public (mêmes règles FALC) ; le nombre est notre choix.
check-why-hard-word-bare = Un mot difficile s'explique là où il est lu : le facile à lire veut des mots courants, et les autres expliqués (FALC, Inclusion Europe 2009).
check-why-feedback-missing = On retient mieux quand chaque réponse est expliquée, la bonne comme les autres (Transfer of Test-Enhanced Learning, 122 expériences, N = 10 382 ; règle de Pix).
check-why-cue-length = Qui remarque que la bonne réponse est la plus longue ou la plus courte répond sans lire, et n'apprend rien. Notre jugement ; le seuil de 60 % sur au moins 8 choix est notre choix.
check-why-cue-place = Qui remarque que la bonne réponse est toujours au même endroit répond sans lire. Notre jugement ; le seuil de 60 % sur au moins 8 choix est notre choix.
check-why-idea-missing = Sans idée, rien ne dit ce qu'une réponse prouve, ni ce qu'il faut redemander. Règle du format.
check-why-no-variant = Refaire le même texte entraîne à le reconnaître ; la même idée dans un autre texte passe dans la vie (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-thin-idea = Une idée demandée à nouveau, à distance, reste mieux qu'une idée vue une fois (Latimier 2021, 29 études, g = 0,74). Deux textes au moins : le second pour redemander. Ce nombre est notre choix.
check-why-real-domain = Une adresse suivie depuis une leçon ne doit mener chez personne : seuls .example, .test et .invalid sont réservés à cela (RFC 2606).
check-why-contact-by-id = Un numéro d'aide change, et un faux numéro coûte cher : une seule liste, datée et sourcée, est tenue à jour (contacts.toml).
check-why-contact-unknown = Un contact nommé qui n'est dans aucune liste ne peut pas être montré : la page aurait un blanc là où quelqu'un cherche de l'aide.
check-why-fits = Une page se voit d'un coup d'œil sur l'écran le plus courant ; défiler longtemps fait perdre la question. Règle de la maison : 80 colonnes, 24 lignes.
check-why-cut-word = Un mot coupé ne se lit pas, surtout par qui lit mal. Règle de la maison : lisible à 80x24, 60x20 et 40x14.
check-why-out-of-reach = Ce qui se voit doit pouvoir être choisi, au clavier comme à la souris, même dans une petite fenêtre. Règle de la maison.
check-why-contact-stale = Les services déménagent et changent d'horaires : Action Fraud est devenu Report Fraud le 4 décembre 2025. Soixante jours laissent le temps de vérifier ; ce nombre est notre choix.
check-why-contact-expired = Un numéro que personne n'a revu depuis si longtemps peut être à quelqu'un d'autre. Il n'est jamais montré sans le dire.
check-why-objective-unaligned = Un badge dit à un employeur ou à un financeur ce qui a été appris : chaque objectif nomme sa compétence, dans chaque référentiel du module (Open Badges 3.0, DigComp).
check-why-sheet-steps = Une fiche doit pouvoir être recopiée à la main en douze lignes. Une règle de la maison.
check-why-sheet-stale = Les menus des appareils changent à chaque version. Soixante jours laissent le temps de refaire les gestes ; ce nombre est notre choix.
check-why-sheet-expired = Une étape qui ne correspond plus à l'écran fait croire à la personne qu'elle s'est trompée. Elle n'est jamais montrée sans le dire.
check-why-product-named = Une leçon qui nomme un produit vieillit avec ses menus, et lui fait de la publicité. Une règle de la maison.
check-why-form-shape = L'avant et l'après se comparent par quatre questions chacun, après une qui ne compte pas, pour que la machine ne soit pas l'épreuve (être testé sur ordinateur inquiète les personnes qui n'en ont pas l'habitude).
check-why-form-match = Seuls des formulaires de même idée et de même difficulté font de l'écart ce qui a été appris ; qui reçoit lequel est tiré par personne et par module (le partage de Kolibri).
check-why-form-hints = Un indice mesurerait l'indice.
check-why-form-kind = Les réponses sont redites à la fin du module, celle de la personne aussi : par des options.

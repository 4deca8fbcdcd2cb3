### The same person known twice: joined by hand, and parted again.
cli-learner-join = Réunir deux personnes qui n'en font qu'une, après confirmation
cli-learner-part = Revenir sur une réunion : ce sont deux personnes
cli-learner-joins = Qui est connu deux fois, et ce qui a été réuni
cli-same-from = La personne connue deux fois : son surnom ou son identifiant
cli-same-into = La même personne, sous le surnom qui reste
same-name = « { $name } », { $sign }
same-days = - du { $first } au { $last }
same-day = - le { $first }
same-no-day = - date inconnue
same-units = { $n ->
    [0] aucune étape finie
    [one] { $n } étape finie
   *[other] { $n } étapes finies
}
same-what = - { $units }, { $on }
same-on-this = sur cet ordinateur
same-on-label = sur l'ordinateur « { $label } »
same-on-other = sur un autre ordinateur
same-on-many = sur { $n } ordinateurs
same-sure = Est-ce bien la même personne ? Demandez-lui d'abord. Si oui, tapez le surnom qui reste : { $name }
same-undo = Pour revenir en arrière : tremplin learner part { $from } { $into }
same-already = « { $name } » est déjà une seule personne.
same-already-hint = « learner joins » montre ce qui a été réuni. Pour deux personnes du même surnom, donnez leurs identifiants.
same-several = Plusieurs personnes s'appellent « { $name } ».
same-several-hint = Donnez l'identifiant. « learner list --json » les montre.
same-no-join = Ces deux personnes n'ont pas été réunies.
same-no-join-hint = « learner joins » montre ce qui a été réuni.
same-many-joins = Ces surnoms vont à plusieurs réunions.
same-many-joins-hint = Donnez les identifiants. « learner joins » les montre.
same-parted = C'est fait : « { $from } » et « { $into } » sont deux personnes. Ce qui a été fait depuis la réunion reste à « { $into } ».
same-parted-still = Elles restent réunies par une autre réunion. Défaites-la aussi.
same-proposed-row = Peut-être la même personne : { $from } et { $into }
same-made-row = Réunies le { $day } : { $from } dans { $into }
same-made-row-undated = Réunies : { $from } dans { $into }
same-proposed-many = { $n ->
    [0] Rien à confirmer.
    [one] { $n } à confirmer : « learner join », ou l'espace du conseiller, Personnes connues deux fois.
   *[other] { $n } à confirmer : « learner join », ou l'espace du conseiller, Personnes connues deux fois.
}
same-merge-proposes = { $n ->
    [one] { $n } personne est peut-être connue deux fois, d'après sa carte. Regardez « learner joins », ou l'espace du conseiller, Personnes connues deux fois.
   *[other] { $n } personnes sont peut-être connues deux fois, d'après leur carte. Regardez « learner joins », ou l'espace du conseiller, Personnes connues deux fois.
}
told-parted = une réunion avec une autre page a été défaite
same-by-hand = Nommer deux personnes
same-made = Ce qui a été réuni
same-made-many = { $n ->
    [0] Rien n'a été réuni.
    [one] { $n } réunion. Choisissez-la pour revenir en arrière.
   *[other] { $n } réunions. Choisissez-en une pour revenir en arrière.
}
same-first = Qui est connu deux fois ?
same-second = Qui est la même personne que « { $name } » ?
same-swap = Garder l'autre surnom
same-part-title = Deux personnes, finalement ?
same-part-what = Chacune retrouve ce qui a été fait sous son surnom. Ce qui a été fait depuis la réunion reste à « { $into } ».
same-part-yes = Oui, deux personnes

# La page de la personne, et le rappel des visites suivantes
desk-hello = Bonjour { $name }
desk-hello-guest = Bonjour
desk-new = C'est votre première fois ici. Vous pouvez commencer tout de suite, ou choisir un autre sujet.
desk-go-on-line = Reprendre : { $title }
desk-next-line = Ensuite : { $title }
desk-begin-line = Commencer par : { $title }
desk-why = { $module }. { $why }
desk-why-kept = Votre place est gardée.
desk-why-module = C'est la suite de ce module.
desk-why-scams = Elles visent tout le monde : mieux vaut les connaître tôt.
desk-why-order = C'est le module suivant.
desk-why-first = C'est le plus simple pour débuter.
desk-why-badge = Il reste cette étape à réussir pour le badge.
desk-recall-line = { $n ->
    [one] Se rappeler : { $n } question, une minute
   *[other] Se rappeler : { $n } questions, cinq minutes
}
desk-recall-what = Ce que vous avez appris il y a quelque temps, pour le garder. Sans note.
desk-recall-begun = Vous avez commencé : votre place est gardée. Sans note.
desk-recall = Se rappeler
desk-go-on = Reprendre
desk-do-next = Continuer
desk-badges = { $n ->
    [one] Votre badge :
   *[other] Vos badges :
}
desk-choose = Choisir un module
menu-desk = Ma page

recall-title = Se rappeler
recall-stop = Arrêter là
recall-end-title = C'est fait pour aujourd'hui
recall-held = Vous vous en souvenez :
recall-again = À revoir quand vous voulez. Nous en reparlerons dans une semaine.
recall-home = Revenir à ma page
desk-why-path = C'est la suite du parcours proposé par « Par où commencer ? ».

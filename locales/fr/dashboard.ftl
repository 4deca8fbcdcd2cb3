# Les chiffres à l’écran, dans l’espace du conseiller.

dashboard-title = Chiffres
dashboard-of-group = { $period } Groupe : { $group }
dashboard-group = Groupe : { $group }
dashboard-counting = Le compte est en cours…
dashboard-counting-how = Sur un ordinateur d’atelier, c’est immédiat ; avec les données de toute une organisation, une demi-minute. Vous pouvez arrêter à tout moment.
dashboard-counting-read = { $n ->
    [one] { $n } action lue.
   *[other] { $n } actions lues.
}
dashboard-stop = Arrêter
dashboard-look = Où en est-on ?
dashboard-nothing = Rien n’a été fait dans cette période.
dashboard-change-in = Avant et après, en points : { $module }
dashboard-caught-in = Faux messages repérés : { $module }
dashboard-false-in = Fausses alertes : { $module }
dashboard-people-by-month = Personnes, par mois
dashboard-answers-by-month = Réponses, par mois
dashboard-spark = { $last } en { $month } ; au plus { $most }, en { $when }
dashboard-spark-top = { $last } en { $month }, le plus haut
dashboard-tables = Tous les tableaux
dashboard-next = Tableau suivant
dashboard-before = Précédent
dashboard-place = { $n } sur { $of }
dashboard-choose = Période
dashboard-which-span = De quand ?
dashboard-which-group = De qui ?
dashboard-everybody = Tout le monde
dashboard-span-all = Depuis le début
dashboard-span-this-month = Ce mois-ci
dashboard-span-last-month = Le mois dernier
dashboard-span-this-year = Cette année
dashboard-span-twelve-months = Les 12 derniers mois
dashboard-paper = Sur papier
dashboard-paper-ask = Pour qui ?
dashboard-for-own = Pour vous
dashboard-for-own-what = Les chiffres exacts, comme à l’écran.
dashboard-for-partners = Pour un partenaire
dashboard-for-partners-what = Arrondis ; rien sur moins de 5 personnes.
dashboard-for-public = Pour tout le monde
dashboard-for-public-what = Arrondis ; rien sur moins de 11 personnes.
work-no-thread = Ce travail n’a pas pu commencer.
work-no-thread-hint = Fermez d’autres programmes, puis recommencez.

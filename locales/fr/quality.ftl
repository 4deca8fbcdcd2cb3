# Ce que le vérificateur dit de la lisibilité, des durées et des objectifs.

check-hard-to-read = Cette unité se lit difficilement : { $ease } sur l'échelle { $author }, où { $least } et plus est facile.
check-hard-to-read-words = Les phrases de cette unité ont { $words } mots en moyenne ; { $most } au plus se lisent sans effort.
check-hard-to-read-fix = Coupez les phrases longues, et remplacez les mots longs par des mots de tous les jours.
check-long-paragraph = Ce paragraphe prend { $lines } lignes de 60 colonnes ; { $most } au plus se lisent d'un coup d'œil.
check-long-paragraph-fix = Faites deux paragraphes avec une ligne vide, ou une liste.
check-many-brackets = Cette phrase a plusieurs parenthèses.
check-many-brackets-fix = Faites une phrase de ce que dit la parenthèse, ou retirez-la.
check-objective-uncovered = Aucune activité notée ne travaille l'objectif { $id }.
check-objective-uncovered-fix = Reliez à cet objectif une idée qu'un exercice travaille, ou retirez l'objectif.
check-minutes-range = Cette unité annonce { $n ->
        [one] une minute
       *[other] { $n } minutes
    } ; une unité en prend de { $least } à { $most }.
check-minutes-range-fix = Coupez l'unité en deux, ou réunissez-la à une autre.
check-minutes-far = Cette unité annonce { $n } minutes ; à { $pace } mots par minute, elle en prend { $measured }.
check-minutes-far-fix = Corrigez « minutes », ou la longueur de l'unité.
check-why-hard-to-read = Un texte long à déchiffrer fait renoncer. Formules publiées pour chaque langue (Flesch 1948, Kandel et Moles 1958, Amstad 1978, Fernández-Huerta 1959, Flesch-Vacca 1972) ; 70 est le début de « facile » chez Flesch, 12 mots par phrase est notre choix. Seuls des lecteurs concernés peuvent valider un texte.
check-why-long-paragraph = Dans un long bloc, on perd sa ligne. Le facile à lire demande des textes aérés (Inclusion Europe 2009) ; 6 lignes de 60 colonnes, un quart de la fenêtre, est notre choix.
check-why-many-brackets = Chaque parenthèse interrompt la phrase. Le facile à lire demande une idée par phrase (Inclusion Europe 2009).
check-why-objective-uncovered = Ce qui est promis doit être travaillé : l'objectif, l'exercice et la preuve vont ensemble (Biggs, « constructive alignment », 1996).
check-why-minutes = Une durée fausse fait déborder l'atelier. Mesurée à 120 mots par minute, moitié d'un lecteur exercé (238 : Brysbaert 2019), plus le temps des gestes ; de 5 à 15 minutes par unité.
check-asks-hard-to-read = Ce que l'on lit d'une unité est facile : au moins 70 par la formule publiée de la langue, 12 mots par phrase en moyenne au plus.
check-asks-long-paragraph = Un paragraphe prend 6 lignes de 60 colonnes au plus.
check-asks-many-brackets = Une phrase a une parenthèse au plus.
check-asks-objective-uncovered = Chaque objectif du module a une idée qu'une activité notée travaille.
check-asks-minutes = Les minutes annoncées sont proches de celles mesurées, et vont de 5 à 15.

# Sheets to print for a unit, a module or a gathering: which there are, and what stands on them.

cli-sheet = Laquelle : toutes (all), à emporter (handout), exercices (exercise), réponses (answers), pour animer (script)
cli-large = En grands caractères (18 points)

sheet-handout = À emporter
sheet-exercise = Exercices
sheet-script = Pour animer
sheet-sign-in = Feuille de présence
sheet-agenda = Déroulé
sheet-results = Résultats sur papier

## Une rencontre

sheet-day = Date
sheet-days = du { $from } au { $to }
sheet-place = Lieu
sheet-group = Groupe
sheet-level = Niveau
sheet-seat = Place
sheet-name = Prénom ou surnom
sheet-signature = Signature ou croix

## La feuille de présence

sheet-sign-in-why = Cette feuille sert à savoir qui était là, et à compter. Un prénom ou un surnom suffit.
sheet-sign-in-rights = Vous pouvez participer sans rien écrire. Vous pouvez demander à voir, à corriger ou à rayer votre ligne.
sheet-keeper = Gardée par
sheet-destroyed = Détruite après
sheet-months = { $n } mois

## Le déroulé

sheet-done = Fait
sheet-from-to = De… à
sheet-lasts = Durée
sheet-what = Quoi
sheet-span = { $from } à { $to }
sheet-min = { $n } min
sheet-in-all = en tout
sheet-bring = À préparer
sheet-note-of = { $unit } : { $label }

## Les résultats sur papier

sheet-results-how = Notez pour chaque place combien de réponses sont justes. Une case vide veut dire : pas fait.
sheet-results-columns = En tête de chaque colonne : le numéro de l'exercice, et sur combien.
sheet-sum = Total
sheet-out-of = / { $of }

## À emporter

sheet-ideas = Ce qu'il faut retenir
sheet-words = Les mots utiles
sheet-contacts = À qui s'adresser

## Pour animer

sheet-course = Pas à pas
sheet-half-min = ½ min
sheet-min-and-half = { $n } ½ min
sheet-bring-exercises = une feuille d'exercices et un stylo par personne
sheet-bring-cards = pour voter : les mains, ou des cartons A, B, C, D
sheet-bring-handout = la feuille « À emporter », à donner à la fin
sheet-bring-device = le téléphone ou la tablette de chacun, pour la fin
sheet-in-room = { $what }, ensemble
sheet-read = À lire ensemble, à voix haute.
sheet-right = Réponse
sheet-to-key = Voir la feuille des réponses, n° { $n }.
sheet-if-answered = Si l'on répond { $letter }
sheet-help = Pour aider
sheet-votes = Mains levées
sheet-noted = À noter pour la prochaine fois

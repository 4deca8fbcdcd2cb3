# Ateliers : planifier, accueillir, animer.

workshops-title = Ateliers
workshops-many = { $n ->
    [0] Aucun atelier pour l'instant.
    [one] Un atelier.
   *[other] { $n } ateliers.
}
workshop-new = Préparer un atelier
workshop-carry-on = Reprendre l'atelier
workshop-no-day = jour à fixer
workshop-no-place = lieu à fixer
workshop-no-group = tout public
workshop-stand-open = { $day }, ouvert
workshop-stand-planned = { $day }
workshop-stand-closed = { $day }, terminé
workshop-stand-cancelled = { $day }, annulé
workshop-is-planned = Il est préparé. Il s'ouvre quand les gens arrivent.
workshop-is-open = Il est ouvert. Personnes présentes : { $n }, dont { $named } par leur surnom.
workshop-is-closed = Il est terminé. Personnes présentes : { $n }.
workshop-is-cancelled = Cet atelier est annulé.
workshop-cancelled-hint = Préparez-en un autre : « Préparer le même ».
workshop-where = { $day } · { $place } · { $group } · { $level }
workshop-where-series = { $day } · { $place } · { $group } · { $level } · séance { $at } sur { $of }
workshop-begin = Ouvrir, et accueillir
workshop-people = Présents
workshop-lead = Animer
workshop-change = Modifier
workshop-agenda = Déroulé
workshop-cancel = Annuler l'atelier
workshop-cancel-sure = Annuler cet atelier ?
workshop-cancel-what = Rien n'est effacé : il reste dans la liste, marqué « annulé ».
workshop-cancel-yes = Oui, annuler
workshop-like = Préparer le même
print-file-agenda = atelier-deroule
print-file-sign-in = atelier-feuille-de-presence
print-file-results = atelier-grille-des-resultats
workshop-kept = C'est noté.
workshops-planned = { $n } séances sont notées, une par semaine. Voici la première.
no-such-workshop = Aucun atelier ne correspond à « { $id } ».
no-such-workshop-hint = « tremplin workshop list » donne les ateliers et le début de leur numéro.

plan-title = Nom de l'atelier
plan-day = Jour (jour/mois/année)
plan-start = Début (comme 14:00)
plan-place = Lieu
plan-group = Groupe
plan-minutes = Durée en minutes
plan-laptops = Ordinateurs pour les participants
plan-bring = À apporter, avec des virgules
workshop-bring = À apporter : { $things }.
plan-times = Nombre de séances, une par semaine
plan-nobody = N'écrivez ici aucun nom de participant : un plan peut être transmis.
plan-to-agenda = Continuer vers le déroulé
plan-keep = Garder
plan-needs-title = Donnez un nom à l'atelier.
plan-bad-day = Ce n'est pas un jour. Écrivez par exemple 15/12/2026, ou 15/12 pour le prochain.
plan-bad-start = Ce n'est pas une heure. Écrivez par exemple 14:00 ou 9h30, ou rien du tout.
plan-bad-minutes = La durée va de 5 à 600 minutes.
plan-bad-laptops = Le nombre d'ordinateurs va de 0 à 99.
plan-bad-times = Le nombre de séances va de 1 à { $most }.
plan-series-day = Pour plusieurs séances, écrivez le jour de la première.
plan-file-mistakes = { $n ->
    [one] Ce fichier de plan contient une erreur.
   *[other] Ce fichier de plan contient { $n } erreurs.
}
plan-file-hint = Corrigez-le, puis recommencez. Rien n'a été noté.

agenda-title = Déroulé : { $title }
agenda-line = après { $start } min : { $step } ({ $minutes } min)
agenda-line-first = au début : { $step } ({ $minutes } min)
agenda-line-clock = { $clock } · { $step } ({ $minutes } min)
agenda-minutes = { $n } min
agenda-fits = Le déroulé tient juste : { $all } minutes.
agenda-left = { $used } minutes sur { $all }. Il en reste { $left }.
agenda-over = { $used } minutes pour { $all } : { $over } de trop.
agenda-keep = Garder ce déroulé
agenda-keep-series = Garder, pour { $n } séances
agenda-add = Ajouter une étape
agenda-add-what = Quelle étape ajouter ?
agenda-add-of = { $module } : que faut-il ajouter ?
agenda-added = C'est bon
agenda-others = Autres modules
agenda-there = déjà { $n }×
agenda-full = Un déroulé compte { $most } étapes au plus.
agenda-put-back = Remettre « { $step } »
agenda-step-of = Étape { $number } sur { $of } · { $n } min
step-welcome = Accueil
step-ice-breaker = Brise-glace : { $title }
step-confidence-before = Confiance avant : { $module }
step-confidence-after = Confiance après : { $module }
step-form-before = Questions avant : { $module }
step-form-after = Questions après : { $module }
step-unit = { $unit } ({ $how })
step-pause = Pause
step-own = Une étape à vous
step-close = Derniers mots
step-shorter = 5 minutes de moins
step-longer = 5 minutes de plus
step-earlier = Plus tôt
step-later = Plus tard
step-is-first = C'est déjà la première étape.
step-is-last = C'est déjà la dernière étape.
step-out = Retirer
step-note = Votre note pour cette étape
step-done = C'est bon
how-together = ensemble
how-alone = chacun sa machine
how-paper = sur papier
level-beginner = Débutant
level-intermediate = Intermédiaire
level-advanced = Avancé

arrival-title = Qui est là ?
arrival-count = { $n ->
    [0] Personne n'est encore là.
    [one] Une personne ({ $named } par surnom, { $nameless } sans nom).
   *[other] { $n } personnes ({ $named } par surnom, { $nameless } sans nom).
}
arrival-new = Surnom de qui arrive, puis Entrée
arrival-add = Quelqu'un de nouveau
arrival-added = { $name } est là.
arrival-nameless-more = Une personne sans nom de plus
arrival-nameless-fewer = Une de moins
arrival-how = Sur un nom : présent, puis en retard, parti avant la fin, absent. Ou tapez le début du nom.
arrival-rows = Personnes { $first } à { $last }, sur { $n }.
arrival-undo = Non, pas { $name }
arrival-number = Aucune ligne n'a ce numéro. Tapez un surnom.
arrival-already = { $name } est déjà là.
arrival-done = Commencer
presence-none = —
presence-present = présent
presence-late = en retard
presence-left = parti avant la fin
presence-absent = finalement absent
presence-changed = { $now } (avant : { $before })

lead-time = { $been } min sur { $minutes }. Ensuite : { $next }.
lead-time-last = { $been } min sur { $minutes }. C'est la dernière étape.
lead-next = Étape suivante
lead-before = Étape d'avant
lead-leave-sure = L'unité n'est pas finie. La quitter ?
lead-leave-what = « Étape d'avant » y ramène, à la page où vous êtes.
lead-leave-stay = Rester dans l'unité
lead-leave-yes = La quitter
lead-end = Fin du déroulé
lead-desk = L'atelier
lead-nothing = Ce déroulé n'a pas d'étape. Ajoutez-en une dans « Déroulé ».
lead-votes = Votes à main levée : tapez combien de mains par réponse.
lead-hands = Mains pour { $letter }
lead-reveal = Montrer les votes
lead-change = Corriger les comptes
lead-group = Répondre { $letter }, comme le groupe
lead-go-on = Continuer sans répondre
lead-felt-ask = « { $module } » : vous sentez-vous sûr de vous ? Comptez les mains.
lead-felt-worried = Pas du tout
lead-felt-unsure = Un peu
lead-felt-glad = Oui
lead-felt-untold = Ne veut pas dire
lead-felt-now = Noté : pas du tout { $worried }, un peu { $unsure }, oui { $glad }, ne veut pas dire { $untold }.
lead-felt-kept = La confiance du groupe est notée.
lead-unit-alone = Chacun avance à son rythme. Passez dans la salle.
desk-today = Aujourd'hui, à l'atelier
desk-number = Taper le nombre annoncé
lead-number = Sur les ordinateurs préparés avec la clé, cette unité s'ouvre avec « { desk-number } » : **{ $number }**. La salle le voit.
lead-form = Chacun répond pour soi, sur sa machine ou sur papier. Rien ne presse.
lead-welcome = Accueillez chaque personne. Dites que l'on peut se tromper sans risque ici.
lead-pause = Pause.
lead-close = Demandez : « Que ferez-vous dès demain ? » Puis remerciez.
lead-paper = Résultat : place, bonnes réponses, sur combien (3 4 5)
lead-paper-how = Exemple : « 3 4 5 » veut dire place 3, 4 bonnes réponses sur 5. La place ne nomme personne.
lead-paper-kept = Place { $seat } : { $right } sur { $of }. C'est noté.
lead-paper-done = { $n ->
    [0] Aucun résultat noté.
    [one] Un résultat noté.
   *[other] { $n } résultats notés.
}
lead-notes = Pour vous :
lead-notes-see = Notes de l'unité
lead-notes-back = Revenir à la page
lead-note = **Votre note :** { $note }
lead-note-page = **Pour cette page :** { $note }
lead-note-line = { $label } : { $text }

cli-workshop = Préparer et animer des ateliers
cli-workshop-new = Préparer un atelier
cli-workshop-plan = Écrire un plan dans un fichier que l'on peut transmettre
cli-workshop-list = Les ateliers, ou l'un d'eux avec son déroulé
cli-workshop-open = Ouvrir un atelier à l'écran
cli-workshop-attendance = Qui est là ; corriger plus tard
cli-workshop-print = Imprimer le déroulé, la feuille de présence, les feuilles des unités, la grille des résultats, les certificats (HTML)
cli-workshop-which = Le numéro de l'atelier ou son début ; « next » pour le prochain, « last » pour le dernier ouvert, « open » pour celui qui est ouvert
cli-workshop-level = Pour qui
cli-workshop-unit = Une unité et la façon : together, alone ou paper
cli-workshop-unit-hint = Écrivez module/unité:façon, comme scams/parcel-sms:together.
cli-workshop-bring = Une chose à apporter
cli-workshop-from = Un plan transmis par quelqu'un
cli-workshop-like = Un atelier à reprendre
cli-workshop-title-hint = Ajoutez --title "Nom de l'atelier".
cli-workshop-day-hint = Exemple : --day 2026-12-01
cli-workshop-day = Le jour, comme 2026-12-01
cli-workshop-bad-day = Ce n'est pas un jour. Écrivez année, mois et jour : 2026-12-01.
cli-workshop-present = Noter qu'une personne est là, par son surnom
cli-workshop-late = Noter qu'elle est arrivée en retard
cli-workshop-left = Noter qu'elle est partie avant la fin
cli-workshop-absent = Noter que finalement elle n'était pas là
cli-workshop-nameless = Combien de personnes sans nom
cli-workshop-sheet = Laquelle : déroulé (agenda), présence (sign-in), résultats (results), certificats (certificate), à emporter (handout), exercices (exercise), réponses (answers), pour animer (script) ; toutes (all), dans le dossier donné par -o

lead-room = Ouvrir la fenêtre de la salle
lead-room-down = La salle : suite
lead-room-up = La salle : début
lead-room-comes = La fenêtre de la salle s'ouvre. Posez-la sur le projecteur, et agrandissez ses lettres.
lead-room-type = Tapez dans un autre terminal : { $command }
shown-welcome = Bienvenue. Ici, on peut se tromper sans risque.
shown-each-alone = Chacun avance à son rythme, sur sa machine.
shown-laptop = Sur l'ordinateur : « { desk-today } ».
shown-open = Sur l'ordinateur : « { $module } », puis « { $unit } ».
shown-on-paper = Avec un stylo, sur papier.
shown-form = Chacun répond pour soi. Rien ne presse.
shown-pause = Pause : { $n } minutes.
shown-close = Que ferez-vous dès demain ?
workshop-print-nothing = Il n'y a pas d'unité dans le déroulé de cet atelier : rien à emporter, rien à exercer.
workshop-print-nothing-hint = Ajoutez une unité au déroulé, ou imprimez-en une avec « tremplin curriculum print ».
workshop-print-no-badge = Personne de cet atelier n'a encore obtenu de badge : pas de certificat à imprimer.
workshop-print-no-badge-hint = « tremplin badge list » montre qui en est où.
workshop-print-folder = Pour imprimer toutes les feuilles, il faut un dossier : une feuille par fichier.
workshop-print-folder-hint = Ajoutez -o suivi du nom d'un dossier, par exemple : -o feuilles
workshop-print-names = Les certificats portent les surnoms. Pour un autre nom : « tremplin badge certificate --name ».
workshop-printed = { $n ->
    [0] Aucune feuille écrite dans { $path }.
    [one] { $n } feuille écrite dans { $path }.
   *[other] { $n } feuilles écrites dans { $path }.
}

# Les touches de qui anime : toujours les mêmes. Courtes : elles sont au bas de la page.
lead-keyed = { $label } · { $key }
lead-key-down = Ctrl+D
lead-key-up = Ctrl+U
lead-key-next = Ctrl+E
lead-key-people = Ctrl+P
lead-key-votes = Ctrl+R
lead-key-go-on = Ctrl+G
lead-key-notes = Ctrl+O
lead-do-down = salle, suite
lead-do-up = salle, plus haut
lead-do-next = étape suivante
lead-do-people = présents
lead-do-votes = compter les mains, puis montrer
lead-do-go-on = continuer sans répondre
lead-do-notes = notes de l'unité

workshop-papers = Papiers à imprimer
papers-which = Quel papier imprimer ?
papers-large = En grandes lettres
papers-agenda = Le déroulé
papers-agenda-what = vos notes, étape par étape
papers-sign-in = La feuille de présence
papers-sign-in-what = à signer
papers-script = Le guide d'animation
papers-script-what = que dire et que faire, unité par unité
papers-exercise = Les feuilles d'exercices
papers-exercise-what = au stylo, pour chaque personne
papers-answers = Les réponses
papers-answers-what = pour vous
papers-results = La grille des résultats
papers-results-what = par numéro de place
papers-handout = La fiche à emporter
papers-handout-what = pour chaque personne
papers-certificates = Les certificats
papers-certificates-what = pour qui a obtenu un badge
print-file-script = guide
print-file-exercise = exercices
print-file-answers = reponses
print-file-handout = fiche
print-file-certificates = certificats
arrival-enter = Noter { $name }
arrival-enter-line = Noter la ligne { $n }
arrival-enter-new = Noter { $name }, qui est nouveau ici
arrival-nameless-now = Personnes sans nom : { $n }.
print-file-report = atelier-compte-rendu

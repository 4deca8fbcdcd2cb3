# Les chiffres : ce qui a été fait, et ce que cela a changé.

cli-report = Les chiffres : qui est venu, ce qui a été fait, ce que cela a changé
cli-report-from = À partir de ce jour, par exemple 2026-09-01
cli-report-to = Jusqu’à ce jour compris
cli-report-group = Ceux d’un seul groupe : son nom, comme il a été donné à --group
cli-report-for = Pour qui : own (vous, chiffres exacts), partners (partenaires, financeurs), public (tout le monde)
figures-no-day = Ce jour ne se lit pas : { $typed }
figures-no-day-hint = Écrivez l’année, le mois et le jour, par exemple 2026-09-01.
figures-turned = La période finit avant de commencer.
figures-turned-hint = Mettez le premier jour après --from et le dernier après --to.

figures-title = Rapport d’activité et de progrès
figures-always = Depuis le début, sur cet ordinateur et tous ceux qui y ont été réunis.
figures-since = À partir du { $from }.
figures-until = Jusqu’au { $to } compris.
figures-between = Du { $from } au { $to } compris.
figures-exact = Chiffres exacts, pour vous. Pour les donner à d’autres, ajoutez --for partners ou --for public.
figures-for-others = Pour que personne ne soit reconnu, ce qui concerne moins de { $least } personnes n’est pas montré, et les nombres sont arrondis vers le bas.

figures-n = { $n }
figures-empty = —
figures-hidden = non montré
figures-hours = { $n } h
figures-percent = { $n } %
figures-decimal = { $sign }{ $whole },{ $tenth }
figures-points = { $n } (de { $low } à { $high })
figures-points-alone = { $n }
figures-cell = { $title } : { $value }
figures-row = { $label } — { $cells }
figures-month = { $month } { $year }
figures-more = { $n ->
    [one] { $n } ligne de plus
   *[other] { $n } lignes de plus
} dans le tableau (--format csv).
figures-others = Autres, réunis

figures-summary = En bref
figures-value = Nombre
figures-people = Personnes connues d’un surnom
figures-workshops = Ateliers tenus
figures-at-workshops = Personnes connues venues en atelier
figures-visits = Présences en atelier
figures-nameless = Dont sans surnom
figures-workshop-hours = Heures passées en atelier, toutes personnes ensemble
figures-alone-hours = Heures passées à répondre, toutes personnes ensemble
figures-answers = Réponses données
figures-done = Unités menées au bout
figures-mastered = Unités maîtrisées
figures-badges = Badges obtenus
figures-sure-and-wrong = Personnes sûres d’elles à la fin, avec moins de la moitié de bonnes réponses
figures-erased = Personnes effacées depuis, dont les mois restent comptés
figures-undated = Actions sans date sûre (horloge de l’ordinateur déréglée)

figures-modules = Ce qui a été fait, par module
figures-modules-note = Une unité compte une fois par personne.
figures-change = Avant et après
figures-change-note = Part de bonnes réponses des personnes qui ont répondu aux deux questionnaires, de même difficulté. L’écart est en points ; entre parenthèses, où se trouve la vraie moyenne 95 fois sur 100. Barre creuse : avant ; pleine : après.
figures-forms = Questionnaires proposés
figures-forms-note = Qui refuse ou s’arrête n’est pas dans « avant et après » : voici combien.
figures-detection = Faux et vrais messages
figures-detection-note = Repérés : faux messages mis de côté. Fausses alertes : vrais messages rejetés. d′ : à quel point le groupe les distingue (0 = au hasard). c : au-dessus de 0 il laisse trop passer, au-dessous il se méfie trop. Barre creuse : repérés ; pleine : fausses alertes.
figures-sure = Se sentir sûr, et avoir juste
figures-sure-note = Part de bonnes réponses selon ce que les personnes disaient d’elles-mêmes. Barre creuse : avant ; pleine : après.
figures-kept = Ce qui reste plus tard
figures-kept-note = Part de bonnes réponses du premier coup aux questions reposées après une semaine, un mois, quatre mois. Barre creuse : un mois ; pleine : quatre mois.
figures-places = Ateliers par lieu
figures-levels = Ateliers par niveau
figures-languages = Personnes par langue
figures-diagnoses = Diagnostics : ce qui a été conseillé
figures-needs = Carte des besoins
figures-needs-note = Où en étaient les personnes à leur dernier diagnostic, par thème. Personne n’est nommé.
figures-plan = Plan de formation proposé
figures-plan-note = Les unités conseillées, pour des groupes de 12 personnes ; un atelier de 90 minutes laisse une heure aux unités. Les heures sont celles de la personne qui anime.
figures-months = Mois par mois

figures-no-place = Lieu non indiqué
figures-no-language = N’ont pas encore répondu sur un ordinateur
figures-level-beginner = Pour débuter
figures-level-intermediate = Pour qui connaît un peu
figures-level-advanced = Pour qui est à l’aise
figures-face-1 = Pas sûr du tout
figures-face-2 = Un peu sûr
figures-face-3 = Sûr
figures-advice-alone = Apprendre à son rythme
figures-advice-workshop = Venir en atelier
figures-advice-person = Être accompagné
figures-advice-refused = Diagnostic refusé

figures-col-people = personnes
figures-col-answers = réponses
figures-col-right = justes
figures-col-done = unités finies
figures-col-mastered = unités maîtrisées
figures-col-whole-done = module fini
figures-col-whole-mastered = module maîtrisé
figures-col-badges = badges
figures-col-pairs = personnes comparées
figures-col-before = avant
figures-col-after = après
figures-col-change = écart
figures-col-opening-done = avant : répondu
figures-col-opening-begun = avant : arrêté
figures-col-opening-refused = avant : refusé
figures-col-closing-done = après : répondu
figures-col-closing-begun = après : arrêté
figures-col-closing-refused = après : refusé
figures-col-caught = repérés
figures-col-false-alarms = fausses alertes
figures-col-d-prime = d′
figures-col-criterion = c
figures-col-before-people = avant : personnes
figures-col-after-people = après : personnes
figures-col-week-people = à 1 semaine : personnes
figures-col-week = à 1 semaine
figures-col-month-people = à 1 mois : personnes
figures-col-month = à 1 mois
figures-col-four-months-people = à 4 mois : personnes
figures-col-four-months = à 4 mois
figures-col-workshops = ateliers
figures-col-visits = présences
figures-col-hours = heures
figures-col-level-0 = ne connaît pas
figures-col-level-1 = débute
figures-col-level-2 = avance
figures-col-level-3 = à l’aise
figures-col-units = unités

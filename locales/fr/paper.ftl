# The print face: what stands on paper beside the texts of the curriculum.

paper-first-name = Prénom
paper-date = Date
paper-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
paper-worked = Exemple déjà fait
paper-right = bonne réponse
paper-example = Exemple
paper-aside = Le saviez-vous ?
paper-foreign = Une partie de cet exercice n'est pas encore traduite.
paper-progress = { $done } sur { $all }

# A message as it was received, and the signs of a mail program.
paper-from = De
paper-to = À
paper-cc = Copie à
paper-sent = Date
paper-subject = Objet
paper-clip = pièce jointe
paper-unread = non lu

# How each exercise is done with a pen.
paper-order-some = Écrivez 1, 2, 3… dans les cases de ce qu'il faut faire. Les autres restent vides.
paper-order = Écrivez 1, 2, 3… dans les cases.
paper-join = Reliez chaque point de gauche à un point de droite.
paper-sort = Faites une croix dans la bonne colonne.
paper-steps = Que feriez-vous ? Écrivez les étapes, dans l'ordre.

# At the end of a unit.
paper-can = Ce que je sais faire maintenant
paper-task = Sur votre propre appareil
paper-task-done = c'est fait
paper-task-later = pas aujourd'hui
paper-task-help = je voudrais de l'aide

# The answers.
paper-answers = Réponses
paper-label = { $label } :
paper-unticked = à décocher
paper-notes = Pour la personne qui accompagne

# Simulations drawn for a pen: clues in a text, switches of a panel.
paper-underline = Soulignez chaque passage que vous choisissez.
paper-quoted = « { $text } »
paper-on = activé
paper-off = désactivé
paper-stands = maintenant : { $stands }

# What a unit says to the adviser.
notes-aim = Le but
notes-start = Pour commencer
notes-say = À dire
notes-mistakes = Erreurs attendues
notes-discuss = À discuter
notes-upset = Si quelqu'un est bouleversé

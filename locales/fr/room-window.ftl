# La fenêtre de la salle : ce que le groupe voit au mur. Lignes courtes : 38 colonnes.

room-title = Atelier
room-awaited = En attente de l'autre fenêtre…
room-awaited-how = Dès que la personne qui anime l'atelier montre une page, elle apparaît ici.
room-soon = Nous commençons bientôt
room-soon-sit = Installez-vous tranquillement.
room-number = Sur chaque ordinateur, ouvrez avec ce nombre :
# $letter : A, B, C… ; $answer : la réponse
room-answer = **{ $letter }.** { $answer }
# $n : combien de personnes
room-untold = { $n ->
    [one] { $n } personne préfère ne pas le dire.
   *[other] { $n } personnes préfèrent ne pas le dire.
}

# $at : quel écran de la page, à partir de 1 ; $all : combien il y en a
room-below = la suite ({ $at } sur { $all })
room-above = plus haut
# Un petit signe en bas de la page, qui reste affichée. Très court.
room-lost = en pause

room-other-version = L'autre fenêtre est d'une autre version.
room-other-lesson = Cette fenêtre a une autre version de cette leçon.
room-open-again = Fermez-la, et ouvrez-la de nouveau depuis la fenêtre du conseiller.
room-close = Fermer cette fenêtre ?
room-close-how = Entrée : fermer. Échap : continuer à montrer.

room-busy = Une autre fenêtre montre déjà des pages à la salle.
room-busy-hint = Allez dans cette autre fenêtre, ou fermez-la.
room-not-open = La fenêtre de la salle ne peut pas être jointe.
room-not-open-hint = L'atelier continue sans elle : montrez cette fenêtre-ci, et gardez vos notes sur papier.
room-no-folder = Rien ne peut être montré à la salle : il n'y a pas de dossier de données.
room-no-folder-hint = Libérez de la place sur le disque, ou choisissez un dossier avec --data, puis ouvrez Tremplin de nouveau.
room-too-long = Cette page est trop longue pour la fenêtre de la salle.
room-too-long-hint = La salle voit toujours la page d'avant. Raccourcissez ce qui a été écrit.

cli-workshop-room = La fenêtre de la salle, pour le vidéoprojecteur : elle montre ce que dit la fenêtre du conseiller

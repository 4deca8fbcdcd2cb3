# Les textes de la leçon d'exemple que « curriculum new » écrit, et qui sont restés.

check-sample-left = Ce texte est encore, mot pour mot, celui de la leçon d'exemple.
check-sample-left-publisher = C'est encore le nom proposé pour l'exemple.
check-sample-left-fix = Écrivez ce texte pour votre leçon.
check-sample-left-badge-fix = Écrivez ce que votre leçon apprend à faire : c'est ce que le badge atteste. Voyez aussi sous [[alignment]] si la compétence est la bonne.
check-sample-left-can-fix = Écrivez ce que l'on sait faire après votre leçon, par exemple « Je sais acheter un billet. »
check-sample-left-tomorrow-fix = Écrivez ce que l'on pourra faire dès demain : la suite de « Demain, je peux… », par exemple « acheter un billet seul ».
check-sample-left-objective-fix = Écrivez l'objectif de votre leçon. Voyez aussi sous [[alignment]] si la compétence est la bonne.
check-sample-left-idea-fix = Écrivez une chose à savoir de votre leçon, en une phrase.
check-sample-left-publisher-fix = Écrivez le nom de votre organisation.
check-asks-sample-left = Une leçon nouvelle ne garde pas les textes de la leçon d'exemple.
check-why-sample-left = Le badge dit ce qu'une personne sait faire. Resté celui de l'exemple, il atteste ce que personne n'a appris. Un paquet est refusé tant qu'il en reste.
pack-sample-left = Le paquet n'est pas encore fait : { $n ->
        [one] un texte vient encore de l'exemple, il est montré plus haut.
       *[other] { $n } textes viennent encore de l'exemple, ils sont montrés plus haut.
    }
pack-sample-left-hint = Écrivez les vôtres à la place, puis recommencez. Ainsi, le badge dira ce que l'on apprend chez vous.

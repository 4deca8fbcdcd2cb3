### Translations and versions of a curriculum.

cli-translate-table = Montrer où en est chaque fichier, langue par langue
cli-translate-status = Dire des fichiers qu'ils sont un brouillon (draft) ou relus en entier (reread)
cli-translate-export = Donner les textes dans un catalogue PO, pour les outils des traducteurs
cli-translate-import = Reprendre un catalogue PO traduit : donnez son fichier
cli-translate-paths = Le dossier, puis des fichiers pour --status, ou le catalogue pour --import
translate-done = { $path } : { $missing } à traduire, { $stale } à relire ({ $words ->
    [one] { $words } mot
   *[other] { $words } mots
})
translate-whole = { $path } : tout est traduit.
translate-up-to-date = { $path } : rien à changer.
translate-sum = { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}. Il reste { $words ->
    [0] zéro mot
    [one] { $words } mot
   *[other] { $words } mots
} à traduire ou à relire.
translate-left = { $path }, ligne { $line } : { $key } est rempli, mais le # est resté devant. Retirez-le pour que ce texte compte.
translate-orphan = { $path } n'existe plus dans le fichier source : sa traduction est gardée en commentaire, à la fin du fichier.
translate-orphan-note = Ces textes n'existent plus dans le fichier source. Reprenez ce qui peut servir, puis supprimez ces lignes.
translate-demoted = { $path } n'est plus « reread » : il y a de nouveau des textes à traduire ou à relire.
translate-not-spoken = Tremplin ne parle pas encore « { $lang } ». Ces traductions peuvent être écrites et vérifiées ; elles seront montrées quand ses boutons et ses messages existeront aussi dans cette langue.
translate-source-mistakes = { $file } a des erreurs : une partie de ses textes n'a pas pu être lue, et leurs traductions auraient perdu leur place. Rien n'a été écrit.
translate-no-file = Il n'y a pas de fichier de textes « { $file } » dans ce dossier.
translate-no-file-hint = Donnez d'abord le dossier, puis des fichiers, par exemple : curricula/ email/write
translate-unready-missing = { $file } : { $path } n'est pas traduit.
translate-unready-changed = { $file } : { $path } est à relire, son texte source a changé.
translate-unready = { $n ->
    [one] Un texte empêche de dire « reread ».
   *[other] { $n } textes empêchent de dire « reread ».
} Rien n'a été changé.
translate-status = { $path } : { $status }

coverage-file = Fichier
coverage-sum = Total
coverage-draft = brouillon
coverage-reread = relu
coverage-whole = { $fresh }/{ $all } { $status }
coverage-part = { $fresh }/{ $all } { $status } ({ $words })
coverage-none = 0/{ $all } – ({ $words })
coverage-no-language = Il n'y a pas encore de traduction.
coverage-legend = Textes à jour / textes en tout, état ; entre parenthèses, les mots à traduire ou à relire.

po-head = Textes d'un curriculum de Tremplin. Gardez msgctxt tel quel : il dit où va chaque texte.
po-exported = { $n ->
    [one] { $n } texte dans le catalogue.
   *[other] { $n } textes dans le catalogue.
}
po-one-file = Il faut un catalogue à reprendre, et un seul.
po-one-file-hint = Par exemple : tremplin curriculum translate --to de --import po DOSSIER FICHIER.po
po-imported = { $entries ->
    [one] { $entries } texte lu
   *[other] { $entries } textes lus
} : { $taken } repris, { $same } déjà là, { $empty } sans traduction, { $fuzzy } à revoir par le traducteur (fuzzy), { $outdated } traduits d'un texte qui a changé, { $refused } refusés.
po-charset = Ce catalogue est écrit en « { $charset } ».
po-charset-hint = Enregistrez-le en UTF-8 dans votre outil, puis recommencez.
po-language = Ce catalogue est en « { $there } », et vous demandez « { $lang } ».
po-language-hint = Donnez la bonne langue avec --to, ou le bon fichier.
po-too-large = Ce catalogue est trop grand : la suite n'est pas lue.
po-more-mistakes = D'autres erreurs suivent ; elles ne sont pas toutes montrées.
po-stray = « { $line } » n'a pas de sens ici : ce texte n'est pas repris.
po-quotes = Les guillemets ou un signe \ ne vont pas dans { $line } : ce texte n'est pas repris.
po-plural = Les pluriels (msgid_plural) ne servent pas ici : ce texte n'est pas repris.
po-incomplete = Il manque msgid ou msgstr : ce texte n'est pas repris.
po-two-heads = Le catalogue a deux en-têtes : le premier compte.
po-text-too-long = Ce texte est trop long : il n'est pas repris.
po-twice = { $context } est là deux fois : la première compte.
po-unknown = { $context } n'existe pas dans ce dossier : ce texte n'est pas repris.
po-fuzzy = { $context } est marqué « fuzzy » : il n'est pas repris tant que le traducteur ne l'a pas confirmé.
po-hostile = Un signe invisible ou dangereux ({ $code }) est dans la traduction : elle n'est pas reprise.
po-too-long = La traduction est trop longue (plus de { $most } lettres) : elle n'est pas reprise.
po-outdated = Le texte source de { $context } a changé depuis l'export : la traduction ne compte pas comme à jour.
po-mark-broken = Une marque n'est pas fermée ({"{"}…|…{"}"}, [[…]] ou **…**) : la traduction n'est pas reprise.
po-mark-unknown = La marque { $mark } n'est pas dans le texte source : la traduction n'est pas reprise.
po-mark-missing = La marque { $mark } manque : la traduction n'est pas reprise.
po-marks = Gardez ces marques : { $marks }
po-kind-line = { $kind } ({ $most } lettres au plus)
po-kind-title = Un titre ou un nom, court
po-kind-ask = La question ou le but
po-kind-text = Un texte à lire, ou une réponse à choisir
po-kind-feedback = Ce qui est dit après la réponse
po-kind-solution = Pourquoi la bonne réponse est bonne
po-kind-hint = Une aide
po-kind-aim = À quoi cela sert
po-kind-can = Ce que la personne sait faire à la fin, à la première personne
po-kind-task = Une tâche à faire chez soi
po-kind-say = Ce qui est lu à voix haute
po-kind-answers = Une réponse acceptée, telle qu'une personne la taperait
po-kind-message = Une partie d'un message montré en exemple
po-kind-notes = Pour la personne qui anime
po-kind-other = Un texte « { $key } »

cli-diff = Ce qui change pour un apprenant entre deux versions
cli-diff-a = L'ancienne version : son dossier ou son paquet ; sans B, la nouvelle
cli-diff-b = La nouvelle version, de même ; sans elle, A est comparé à ce qui est fourni ou installé
cli-diff-exit-code = Finir avec le code 1 s'il y a une différence
diff-none = Il n'y a aucune différence.
diff-mistakes = { $file } a des erreurs : la comparaison serait fausse.
diff-no-module-hint = Ce module doit être dans les deux versions.
diff-no-other = Rien de ce nom n'est fourni ni installé.
diff-no-other-hint = Donnez les deux versions : l'ancienne, puis la nouvelle.
diff-kept = { $n ->
    [0] Aucune unité ne pose les mêmes questions qu'avant.
    [one] { $n } unité pose les mêmes questions qu'avant.
   *[other] { $n } unités posent les mêmes questions qu'avant.
}
diff-again-sum = { $units ->
    [one] { $units } unité redemande
   *[other] { $units } unités redemandent
} { $n ->
    [one] { $n } question.
   *[other] { $n } questions.
}
diff-stays = Ce qui est déjà acquis reste acquis.
diff-texts = { $n ->
    [0] Aucun texte n'a changé.
    [one] { $n } texte a changé
   *[other] { $n } textes ont changé
}{ $n ->
    [0] {""}
   *[other] {" "}({ $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }).
}
diff-bump-none = Le numéro de version peut rester.
diff-bump-patch = Seuls des mots ou des valeurs changent : augmentez le troisième nombre de la version.
diff-bump-minor = Il y a du nouveau : augmentez le deuxième nombre de la version.
diff-bump-major = Des questions sont redemandées ou ont disparu, ou la règle a changé : augmentez le premier nombre de la version.
diff-heading-decides = Ce qui décide :
diff-heading-values = Valeurs :
diff-heading-lesson = Textes de la leçon :
diff-heading-titles = Titres et noms :
diff-heading-notes = Notes pour la personne qui anime :
diff-heading-version = Versions :
diff-module-added = Module ajouté : { $id }
diff-module-removed = Module retiré : { $id }
diff-mastery = { $id } : la règle passe de { $right } bonnes réponses sur { $of } à { $now } sur { $of_now }.
diff-units-moved = { $id } : unités déplacées : { $list }
diff-elsewhere = { $id } passe de { $from } à { $to } : ses questions y sont posées de nouveau.
diff-unit-added = Unité ajoutée : { $place }
diff-unit-removed = Unité retirée : { $place }
diff-again = { $place } : redemandé, car ce qui décide a changé : { $list }
diff-activities-added = { $place } : activités ajoutées : { $list }
diff-activities-removed = { $place } : activités retirées : { $list }
diff-activities-moved = { $place } : activités déplacées : { $list }
diff-items-added = { $place } : questions ajoutées : { $list }
diff-items-removed = { $place } : questions retirées : { $list }
diff-file-added = Fichier ajouté : { $file }
diff-file-removed = Fichier retiré : { $file }
diff-whole = L'ensemble
diff-version-fits = { $name } : de { $old } à { $new }, cela convient.
diff-version-low = { $name } : de { $old } à { $new } ; il faudrait au moins { $wanted }.

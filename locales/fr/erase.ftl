### Ce qui est gardé d'une personne : le voir, l'emporter, l'effacer ; et le temps au bout duquel tout s'efface.

mine-title = Ce qui est gardé de moi
mine-name = Votre surnom : { $name }
mine-sign = Votre dessin : { $word }
mine-code = Un code en trois images protège votre page.
mine-no-code = Vous n'avez pas de code en images.
mine-days = Venu(e) la première fois le { $first }, la dernière fois le { $last }.
mine-until = Si vous ne revenez pas, tout est effacé à partir du { $day }.
mine-work = { $answers ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $answers } réponses
} ; étapes commencées : { $started }, finies : { $done }, réussies : { $mastered }.
mine-files = Badges : { $badges }. Pages et badges écrits sur cet ordinateur : { $files }. Lignes écrites de votre main : { $plans }.
mine-seen = Notes d'un conseiller sur vos réussites : { $n }.
mine-take = L'emporter, en page à imprimer
mine-erase = Tout effacer
mine-sure = Voulez-vous tout effacer ?
mine-sure-what = Votre surnom, vos réponses, vos badges et vos pages imprimées ici seront effacés pour de bon. Personne ne pourra les retrouver.
mine-sure-take = Si vous voulez en garder une trace, emportez-la d'abord.
mine-yes = Oui, tout effacer
mine-no = Non, tout garder
mine-done = C'est effacé
mine-gone = Vos données sont effacées du journal, mais il reste quelque chose à finir
export-day = Page faite le { $day }.
export-drafts = Étapes laissées en chemin
export-events = Tout ce qui est gardé, dans l'ordre

told-line = { $day } : { $what }
told-unit = { $module } – { $unit }
told-unknown = une note d'une autre version de Tremplin ({ $kind })
told-added = vous êtes connu(e) ici sous le surnom « { $name } »
told-setting = réglage { $key } : { $value }
told-sign = votre dessin : { $word }
told-lang = votre langue : { $value }
told-notice = vous avez lu ce qui est gardé de vous (version { $value })
told-started = étape commencée : { $unit }
told-done = étape finie : { $unit }
told-mastered = étape réussie : { $unit } ({ $right } sur { $of })
told-right = réponse juste : { $unit }, « { $item } », en { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}
told-again = réponse à revoir : { $unit }, « { $item } », en { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}
told-opening = au début
told-closing = à la fin
told-form-started = questions commencées { $moment } : { $module }
told-form-done = questions finies { $moment } : { $module }
told-form-refused = questions passées { $moment } : { $module }
told-confidence = ce que vous en pensez, { $module } : { $sure }
told-sure-not = pas sûr(e) du tout
told-sure-little = un peu sûr(e)
told-sure-yes = sûr(e)
told-own-task = à faire chez vous, { $unit } : « { $answer } »
told-plan = ce que vous avez écrit, { $unit } : { $lines }
told-badge = badge obtenu : { $module }
told-code-reset = votre code en images a été enlevé
told-joined = vos deux pages n'en font plus qu'une
told-kept = le temps avant l'effacement est reparti de zéro

person-erase = Effacer cette personne
erase-sure = Effacer cette personne pour de bon ?
erase-what = Toutes ses réponses, ses badges, ses pages imprimées ici, et cela dans les copies de sauvegarde aussi. Rien ne pourra être retrouvé.
erase-stays = Les nombres des rapports passés restent, sans nom.
erase-yes = Oui, effacer
erase-done = C'est effacé
erase-busy = Une autre fenêtre de Tremplin lit le journal en ce moment : ce qui serait effacé resterait lisible.
erase-busy-hint = Fermez les autres fenêtres de Tremplin, puis recommencez.
erase-not-proved = Il reste une trace, ou ce fichier ne peut pas être lu jusqu'au bout : { $file }
erase-not-proved-hint = Enlevez ou réparez ce fichier, puis recommencez. Tant que ce n'est pas fait, rien ne peut être dit « effacé ».
erase-again-hint = L'effacement n'est pas prouvé. Fermez les autres fenêtres, enlevez le fichier nommé, puis tapez : tremplin learner erase { $id }

receipt-title = Reçu d'effacement
receipt-day = Fait le { $day }.
receipt-people = { $n ->
    [one] Une personne a été effacée.
   *[other] { $n } personnes ont été effacées.
}
receipt-events = Effacé du journal – lignes : { $n } ; réponses parmi elles : { $answers }.
receipt-files = Fichiers effacés – badges : { $badges } ; pages imprimées : { $prints }.
receipt-copies = { $n ->
    [0] Il n'y avait pas de copie de sauvegarde.
    [one] Une copie de sauvegarde a été réécrite sans ces données.
   *[other] { $n } copies de sauvegarde ont été réécrites sans ces données.
}
receipt-looked = Chaque octet du dossier des données a été relu après : plus aucune trace.
receipt-short = Un surnom de moins de huit lettres ne peut pas être cherché ainsi : il se trouve par hasard dans d'autres mots.
receipt-shared = Le surnom est aussi un mot écrit par une autre personne : là, il reste.
receipt-unowned = { $n ->
    [one] Une page imprimée n'est à personne de connu : regardez-la.
   *[other] { $n } pages imprimées ne sont à personne de connu : regardez-les.
}
receipt-not-promised = Ce qui ne peut pas être promis : une mémoire SSD peut garder un moment d'anciennes traces ; les copies sur des clés ou sur papier ne sont pas d'ici.
receipt-counts = Les rapports passés gardent leurs nombres, sans nom.

adviser-due = Qui ne vient plus
due-title = Qui ne vient plus
due-what = On garde les personnes { $months ->
    [one] un mois
   *[other] { $months } mois
} après leur dernière venue. Cochez qui vous gardez aussi longtemps encore.
due-row = { $name } – { $value }
due-passed = terme passé le { $day }
due-soon = jusqu'au { $day }
due-kept = à garder
due-erase = { $n ->
    [one] Effacer la personne non cochée, terme passé
   *[other] Effacer les { $n } non cochées, terme passé
}
due-none = N'effacer personne
due-later = Plus tard
due-nobody = Tout le monde est venu il n'y a pas longtemps. Personne n'est à effacer.
kept-longer = Il y a longtemps que vous n'étiez pas venu(e) : tout allait bientôt s'effacer. Puisque vous êtes là, tout est gardé { $months ->
    [one] un mois
   *[other] { $months } mois
} de plus.
notice-mine = Voir ou effacer
notice-not-now = Pas maintenant

adviser-unguarded = Aucune phrase secrète n'est choisie sur cet ordinateur : quiconque s'en sert peut faire cela.
cli-learners = Les personnes : les voir, emporter ou effacer ce qui est gardé
cli-learner-add = Faire connaître une personne, sans code
cli-learner-list = Qui est connu ici
cli-learner-due = Seulement qui est à effacer, ou le sera dans le mois
cli-learner-show = Ce qui est gardé d'une personne, en quelques lignes
cli-learner-export = Toutes les données d'une personne, pour elle
cli-learner-erase = Effacer une personne pour de bon, avec un reçu sans nom
cli-learner-reset = Enlever le code en images d'une personne
cli-learner-purge = Effacer qui n'est pas venu depuis trop longtemps
cli-passphrase = Fichier dont la première ligne est la phrase secrète du conseiller
cli-yes = Ne rien demander
learner-added = « { $name } » est connu(e) ici.
learner-row = { $name } – { $day }
learner-row-soon = { $name } – jusqu'au { $day }
learner-row-passed = { $name } – terme passé le { $day }
learner-erase-sure = Tout ce qui est gardé de « { $name } » sera effacé pour de bon. Tapez ce nom encore une fois pour le confirmer :
learner-purge-sure = { $n ->
    [one] Cette personne sera effacée pour de bon. Tapez 1 pour le confirmer :
   *[other] Ces { $n } personnes seront effacées pour de bon. Tapez { $n } pour le confirmer :
}
learner-purge-none = Personne n'est à effacer.
learner-reset-sure = Le code en images de « { $name } » sera enlevé. Tapez ce nom encore une fois pour le confirmer :
not-sure = Rien n'a été fait : la confirmation n'était pas celle attendue.
not-sure-hint = Recommencez, et tapez exactement ce qui est demandé.
not-sure-yes-hint = Tapez exactement ce qui est demandé, ou ajoutez --yes.
told-diagnosis-started = « Par où commencer ? » a été ouvert.
told-diagnosis-done = « Par où commencer ? » : niveaux de 0 à 3 ({ $levels }), { $n ->
    [one] une étape proposée
   *[other] { $n } étapes proposées
}.
told-diagnosis-refused = « Par où commencer ? » a été refusé.
told-card = Une carte d'un autre lieu a été tapée.
told-join-refused = Un conseiller a dit : ce n'est pas la même personne.
told-recall-started = Un rappel de quelques questions a commencé.
told-recall-done = Un rappel de quelques questions est terminé.
told-there = Vous étiez à un atelier.
told-not-there = Un atelier : finalement, votre absence a été notée.

### Journals brought together: how far it is, and curricula that differ.
merge-progress = Fichier { $at } sur { $files } : { $n } événements lus…
merge-differs = { $n ->
    [one] Module { $module } : { $n } réponse a été donnée à une autre version de la question. Elle est gardée ; la question sera reposée.
   *[other] Module { $module } : { $n } réponses ont été données à une autre version des questions. Elles sont gardées ; ces questions seront reposées.
}
merge-differs-hint = Mettez la même version des modules sur tous les ordinateurs.
journal-differs = { $n ->
    [one] Module { $module } : { $n } réponse a été donnée à une autre version de la question que les autres.
   *[other] Module { $module } : { $n } réponses ont été données à une autre version des questions que les autres.
}
stick-differs = Tous les ordinateurs n'avaient pas la même version des questions : mettez la même partout.
stick-proposes = { $n ->
    [one] { $n } personne est peut-être connue deux fois : voyez « Personnes connues deux fois ».
   *[other] { $n } personnes sont peut-être connues deux fois : voyez « Personnes connues deux fois ».
}

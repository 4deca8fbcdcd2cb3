# Les ordinateurs réunis : le journal emporté dans un fichier, pris par un autre, et la clé de collecte.

cli-journal-export = Emporter le journal de cet ordinateur dans un fichier
cli-journal-merge = Réunir ici les journaux d'autres ordinateurs
cli-merge-files = Les fichiers à réunir
cli-merge-dry = Dire ce qui viendrait, sans rien garder
cli-export-to = Fermer le fichier pour cette clé de collecte (age1…)
cli-merge-identity = Fichier d'une clé age (AGE-SECRET-KEY-1…) qui ouvre les fichiers fermés
cli-journal-key = Montrer la clé de collecte ; la première fois, la créer
cli-key-set = Fermer désormais les journaux de cet ordinateur pour cette clé

export-done = { $n ->
        [one] { $n } événement écrit : { $file }
       *[other] { $n } événements écrits : { $file }
    }
export-plain = Ce fichier n'est pas fermé à clé : les surnoms et ce que chacun a noté peuvent y être lus. Gardez-le pour vous, et effacez-le une fois réuni.
merge-row = { $file } : { $what }
merge-nothing = rien de nouveau
merge-new = { $n ->
        [one] { $n } événement nouveau
       *[other] { $n } événements nouveaux
    }{ $people ->
        [0] { "" }
        [one] , { $people } personne nouvelle
       *[other] , { $people } personnes nouvelles
    }
merge-refused = refusé. { $why }
merge-sum = En tout : { $what }{ $refused ->
        [0] .
        [one] ; { $refused } fichier refusé.
       *[other] ; { $refused } fichiers refusés.
    }
merge-dry = C'était un essai : rien n'a été gardé.
merge-left-out = { $n ->
        [one] { $n } événement laissé de côté : la personne a été effacée.
       *[other] { $n } événements laissés de côté : les personnes ont été effacées.
    }
merge-erased = { $n ->
        [one] { $n } personne a été effacée ailleurs : elle l'est ici aussi.
       *[other] { $n } personnes ont été effacées ailleurs : elles le sont ici aussi.
    }
merge-unknown = { $n ->
        [one] { $n } événement vient d'une version plus récente de Tremplin : il est gardé tel quel.
       *[other] { $n } événements viennent d'une version plus récente de Tremplin : ils sont gardés tels quels.
    }
merge-trust = La liste des organisations de confiance a changé. Regardez-la : « badge trust list ».
merge-other = Ce fichier contredit ce qui est gardé ici : un même événement y dit autre chose.
merge-other-hint = Rien n'en a été pris. Gardez le fichier et montrez-le à la personne qui a installé Tremplin.

carry-not-ours = Ce n'est pas un journal de Tremplin.
carry-not-ours-hint = Un journal s'emporte avec « journal export ». Le nom du fichier finit par .tremplin ou .tremplin.age.
carry-newer = Ce fichier vient d'une version plus récente de Tremplin.
carry-newer-hint = Rien n'en a été pris. Installez ici la version la plus récente, puis recommencez.
carry-cut = Le fichier n'est pas entier : la copie a sans doute été interrompue.
carry-changed = Le fichier a été abîmé ou modifié depuis qu'il a été fait (ligne { $line }).
carry-again-hint = Rien n'en a été pris. Refaites le fichier sur l'ordinateur d'où il vient, attendez la fin avant de retirer la clé USB, puis recommencez.
carry-not-read = La lecture du fichier s'est arrêtée en route.
carry-not-read-hint = Rien n'en a été pris. Vérifiez que la clé USB est bien branchée, puis recommencez.
carry-not-written = Le journal n'a pas pu être écrit jusqu'au bout.
carry-not-written-hint = Vérifiez qu'il reste de la place et que la clé USB est bien branchée, puis recommencez.
carry-too-large = Ce journal est trop grand pour tenir dans un fichier.
carry-too-large-hint = Montrez ce message à la personne qui a installé Tremplin.

sealed-broken = Le fichier n'est pas entier, ou il a été abîmé : la copie a sans doute été interrompue.
sealed-other = Ce fichier est fermé pour une autre clé.
sealed-other-hint = Réunissez-le sur l'ordinateur qui a cette clé de collecte, ou refaites-le pour la clé d'ici.
sealed-none = Ce fichier est fermé à clé, et il n'y a pas de clé de collecte ici.
sealed-closed = Ce fichier est fermé à clé, et la clé de collecte ne s'ouvre qu'avec la phrase secrète.
sealed-not = Le journal n'a pas pu être fermé à clé.
collect-made = Clé de collecte créée. Donnez-la aux autres ordinateurs : elle ferme les fichiers, elle n'en ouvre aucun.
collect-set = Les journaux de cet ordinateur seront fermés pour cette clé.
collect-needs-passphrase = Une clé de collecte est fermée par une phrase secrète.
collect-shut = La clé de collecte ne s'ouvre pas.
collect-shut-hint = Le fichier keys.json a été modifié. Gardez-en une copie et montrez ce message à la personne qui a installé Tremplin.
collect-bad-key = « { $key } » n'est pas une clé de collecte.
collect-bad-key-hint = Elle commence par age1 et se copie en entier. « journal key » la montre.
collect-bad-identity = Le fichier { $file } ne contient pas de clé age.
collect-bad-identity-hint = Une telle clé commence par AGE-SECRET-KEY-1, seule sur sa ligne.

## Qui a travaillé sur les ordinateurs

met-ask = { $n ->
        [0] Personne ne s'est inscrit sur les ordinateurs.
        [one] Une personne s'est inscrite sur un ordinateur. Qui est-ce, sur votre feuille ?
       *[other] { $n } personnes se sont inscrites sur les ordinateurs. Qui sont-elles, sur votre feuille ?
    }
met-how = Ôtez la coche de qui n'est pas la bonne personne. En cas de doute, demandez-lui.
met-laptop = un ordinateur
met-laptop-number = ordinateur { $n }
met-same = { $laptop } : la même personne qu'à l'accueil
met-there = { $laptop } : était là aussi
met-nameless = { $laptop } : une des personnes sans nom
met-yes = Oui, c'est bien cela
met-later = Plus tard
met-done = C'est noté.
met-waits = { $n ->
        [0] Tout le monde est sur la feuille de présence.
        [one] Une personne a travaillé sur un ordinateur sans être sur la feuille sous ce nom. « Fermer » la montre ; --met dit oui.
       *[other] { $n } personnes ont travaillé sur les ordinateurs sans être sur la feuille sous ce nom. « Fermer » les montre ; --met dit oui.
    }
cli-workshop-met = Ceux qui ont travaillé sur les ordinateurs sont bien ceux de l'accueil, par leur surnom

# What the checker says of simulated forms and mailboxes.

check-form-one-right = Plusieurs réponses de ce champ sont justes.
check-form-one-right-fix = Gardez « right = true » sur une seule option.
check-form-same-as-fix = « same_as » nomme un champ écrit plus haut dans ce formulaire.
check-form-codes = Un formulaire n'envoie qu'un seul code.
check-form-sample = Ce champ est obligatoire, et la solution ne sait pas quoi y taper.
check-form-sample-fix = Ajoutez « sample = "…" », une valeur qui respecte les règles.
check-form-unreachable = La solution de ce formulaire n'atteint pas le but.
check-form-unreachable-fix = Comparez « accept », « sample », « min », « tick » et « required » : ils doivent aller ensemble.

check-goal-needs = Le but « { $act } » a besoin de « { $key } ».
check-goal-impossible = « { $act } » est impossible avec le message « { $mail } » au départ.
check-goal-impossible-fix = Regardez son dossier, ses fichiers joints, ses destinataires ou son lien « leave ».
check-goal-unreachable = Ces buts ne peuvent pas être tous atteints.
check-goal-unreachable-fix = Cherchez deux buts qui se contredisent, ou un fichier que l'on ne peut pas joindre.
check-given-all = « given » contient tous les buts : il ne reste rien à faire.
check-folder-fix = Écrivez inbox, sent, drafts, junk, trash, ou l'id d'un de vos dossiers.
check-bad-address = « { $address } » n'est pas une adresse électronique.
check-bad-address-fix = Écrivez nom@domaine.example, ou Nom <nom@domaine.example>.

# La clé USB d'un atelier : préparée, prise, rendue.

stick-none = Aucune clé USB d'atelier n'est branchée.
stick-none-hint = Branchez la clé préparée pour l'atelier, attendez quelques secondes, puis réessayez.
stick-none-at-all = Aucune clé USB n'est branchée.
stick-none-at-all-hint = Branchez-en une, attendez quelques secondes, puis réessayez. Par commande, donnez son dossier.
stick-no-folder = Il n'y a pas de dossier { $path }.
stick-needs-passphrase = Pour préparer une clé, il faut d'abord une phrase secrète : elle ferme ce que les ordinateurs rendent.
stick-needs-passphrase-hint = Choisissez-la dans l'espace du conseiller, ou par la commande « journal key --passphrase-file FICHIER ». Puis recommencez.
stick-not-written = Impossible d'écrire sur la clé USB.
stick-not-written-hint = Vérifiez qu'elle est bien branchée, qu'il y reste de la place et qu'elle n'est pas verrouillée. Rien n'est perdu.
stick-full = Cette clé a déjà 99 ordinateurs.
stick-full-hint = Préparez une autre clé.
stick-of-another = Cette clé porte un autre atelier : « { $title } ».
stick-of-another-hint = Ouvrez cet atelier-là, ou branchez l'autre clé.
stick-role-why = Cet ordinateur ne connaît pas encore cette clé USB. La personne qui anime tape sa phrase secrète, une fois pour toutes.
stick-packed = La clé est prête : { $path }. Branchez-la sur chaque ordinateur : une touche suffit.
stick-packed-next = La clé est prête. Branchez-la sur chaque ordinateur de la salle : une touche suffit.
stick-taken = L'atelier « { $title } » est sur cet ordinateur, le numéro { $number }. Vous pouvez retirer la clé USB.
stick-taken-missing = L'atelier « { $title } » est sur cet ordinateur, le numéro { $number }. { $n ->
    [0] Il manque { $n } module
    [one] Il manque { $n } module
   *[other] Il manque { $n } modules
}, ou il est d'une autre version : prévenez la personne qui anime.
stick-nothing-yet = L'atelier « { $title } » est déjà sur cet ordinateur, le numéro { $number }. Rien n'y a encore été fait : il n'y a rien à rendre. Vous pouvez retirer la clé USB.
stick-handed-in = C'est rendu : { $done } sur { $of }. Vous pouvez retirer la clé USB.
stick-all-in = Tous les ordinateurs sont rentrés : { $came }.
stick-missing = Ordinateurs rentrés : { $came } sur { $of }. Il manque les numéros : { $missing }.
stick-refused = Ordinateurs rentrés : { $came } sur { $of }. Il manque les numéros : { $missing }. Fichiers abîmés : { $refused }. Branchez la clé sur ces ordinateurs, rendez, puis recommencez ici. Rien n'y est perdu.
stick-refused-again = Ordinateurs rentrés : { $came } sur { $of }. Fichiers abîmés : { $refused }. Pour avoir la suite de leur travail, rendez-le de nouveau sur ces ordinateurs.
workshop-pack = Préparer la clé
workshop-collect = Rapatrier les résultats
door-stick-take = Prendre l'atelier de la clé USB
door-stick-take-what = « { $title } » sera prêt sur cet ordinateur.
door-stick-hand-in = Rendre le travail sur la clé USB
door-stick-hand-in-what = Pour l'atelier « { $title } ». Tout reste aussi sur cet ordinateur.
desk-do-today = Aller à l'atelier
desk-number-what = La personne qui anime le dit à voix haute.
desk-why-workshop = À l'atelier d'aujourd'hui
number-label = Le nombre à deux chiffres
number-how = Tapez le nombre à deux chiffres que l'on vous annonce, puis Entrée.
number-none = Le nombre { $number } n'ouvre rien ici.
number-none-hint = Demandez-le encore une fois, puis tapez ses deux chiffres.
cli-workshop-pack = Mettre un atelier sur une clé pour les ordinateurs de la salle
cli-workshop-collect = Rapatrier ce que les ordinateurs ont laissé sur la clé
cli-workshop-stick = Le dossier de la clé ; sans lui, la première clé branchée

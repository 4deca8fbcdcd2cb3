# The command line: help, mistakes of typing, what commands say.

cli-about = Tremplin : des modules pour apprendre les bases du numérique, sans internet. Sans rien d'autre, ouvre l'accueil.
cli-help = Montrer cette aide
cli-version = Montrer la version
cli-data = Dossier où sont gardés les progrès
cli-curricula = Dossier d'un curriculum ou d'un module ; il passe avant ce qui est fourni. Peut être répété
cli-lang = Langue : fr, en, de, es ou sl
cli-linear = Ligne par ligne, sans écran dessiné (lecteurs d'écran, braille)
cli-theme = Couleurs de l'écran
cli-ascii = N'utiliser que des signes simples, sans accents de dessin
cli-modules = Ce que l'on peut apprendre ici
cli-json = Donner du JSON
cli-learn = Apprendre : tous les modules, ou un seul
cli-place = Un module, ou une unité d'un module : email, email/address
cli-as = Sous ce surnom ; un nouveau surnom crée une personne
cli-badge = Les badges
cli-badge-issue = Écrire le fichier du badge que quelqu'un a obtenu
cli-learner = Le surnom de la personne, ou son identifiant
cli-learner-card = La carte d'une personne : douze signes à lui donner
cli-module = Le module
cli-format = Le format
cli-output = Écrire dans ce fichier plutôt qu'à l'écran
cli-curriculum = Écrire et vérifier des curriculums
cli-check = Trouver toutes les erreurs d'un curriculum
cli-folder = Le dossier ; sans lui, celui où vous êtes, ou ce qui est fourni
cli-translate = Créer ou rafraîchir les fichiers de traduction
cli-translate-to = Vers cette langue, par exemple en
cli-export = Donner un module avec les lignes qui y répondent juste
cli-print = Une feuille d'exercices et son corrigé, à imprimer (HTML)
cli-country = Le pays dont on montre les contacts et les activités
cli-journal = Le journal des progrès
cli-journal-check = Vérifier que le journal est en bon état
cli-journal-rebuild = Refaire d'abord les résumés à partir des événements
cli-no-command = Cette commande n'est pas encore reliée.

help-usage = Usage : { $usage }
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
help-everywhere = Partout :

misuse-command = Il n'y a pas de commande « { $name } ».
misuse-unknown = L'option « { $name } » n'existe pas ici.
misuse-missing = Il manque : { $name }
misuse-no-command = Il manque une commande.
misuse-twice = « { $name } » ne peut être donné qu'une fois.
misuse-utf8 = Un des mots de la commande n'est pas un texte lisible.
misuse-no-value = Il manque une valeur après « { $name } ».
misuse-value = « { $value } » ne convient pas pour « { $name } ».
misuse-other = Cette commande n'est pas comprise.
misuse-did-you-mean = Vouliez-vous dire « { $name } » ?
misuse-of-curriculum = Vouliez-vous dire « tremplin curriculum { $name } » ?
misuse-possible = Ce qui convient : { $list }
misuse-hint = Ajoutez --help pour voir comment l'écrire.

stdout-not-written = La sortie ne peut pas être écrite.
file-written = Écrit : { $path }
modules-row = { $id } : { $title } ({ $units ->
    [one] { $units } étape
   *[other] { $units } étapes
}, { $minutes } min)
no-such-unit = Il n'y a pas d'unité « { $id } » dans ce module.
no-such-learner = Personne ici ne s'appelle « { $name } ».
no-such-learner-hint = Écrivez le surnom comme il a été donné en commençant.
bad-nickname = Ce surnom ne convient pas.
bad-nickname-hint = Un surnom a de 1 à 24 signes.

level-error = erreur
level-advice = conseil
check-shipped = Ceci est la vérification de ce qui est fourni avec Tremplin. Pour vérifier le vôtre, donnez son dossier.
check-writing-first = Corrigez d'abord ce qui ne peut pas être lu, puis relancez la vérification : le reste vient après.
check-coverage = { $file }, langue « { $lang } » : { $fresh } tables de textes à jour sur { $all }, { $words } mots à traduire.
check-sum = { $n ->
    [0] Tout est en ordre.
    [one] { $n } remarque.
   *[other] { $n } remarques.
}
translate-bad-language = « { $lang } » n'est pas un code de langue.
translate-bad-language-hint = Donnez le code d'une autre langue que celle des fichiers, par exemple en, de, ar.
translate-own-language = « { $lang } » est déjà la langue de ce curriculum.
translate-shipped = Le curriculum fourni est dans le programme : il ne peut pas être changé.
translate-shipped-hint = Donnez le dossier de votre curriculum.
translate-stale-note = Le texte source a changé. Relisez les textes ci-dessous, puis supprimez la ligne of = "stale".

journal-sound = Le journal est en bon état : { $events ->
    [one] { $events } événement
   *[other] { $events } événements
}, { $learners ->
    [one] { $learners } personne
   *[other] { $learners } personnes
}.
journal-not-sound = Le journal est abîmé ({ $n }). Ne l'effacez pas : gardez une copie du dossier avant toute chose.

cli-prints = Les pages imprimées ici
cli-prints-copy = Les copier toutes, par exemple sur une clé USB ; aucun fichier n'est écrasé
cli-prints-to = Le dossier où les copier
prints-found = { $n ->
    [0] Rien n'a encore été imprimé dans { $path }.
    [one] Une page dans { $path }.
   *[other] { $n } pages dans { $path }.
}
prints-copied = { $n ->
    [0] Rien n'a encore été imprimé : rien à copier vers { $path }.
    [one] Une page copiée dans { $path }.
   *[other] { $n } pages copiées dans { $path }.
}

cli-badge-list = Qui a quels badges
cli-badge-again = Signer à nouveau : le même badge, valable à partir de maintenant
cli-badge-email = Adresse électronique de la personne ; le badge ne la garde que cachée
cli-badge-all = Pour toutes les personnes qui sont prêtes
cli-badge-learners = Pour les personnes de ce fichier, une par ligne
cli-badge-dry = Dire ce qui serait signé, sans signer
cli-issuer = L'organisation qui signe les badges
cli-issuer-init = Créer l'organisation et sa clé
cli-issuer-name = Nom de l'organisation
cli-issuer-url = Son adresse web
cli-issuer-email = Son adresse électronique
cli-issuer-image = Son emblème, un petit PNG, JPEG ou SVG
cli-issuer-show = Dire qui signe, avec l'empreinte de la clé
cli-issuer-export = Copier la clé de signature, fermée par une phrase secrète
cli-issuer-import = Apporter la clé de signature d'un autre ordinateur
cli-copy-passphrase = Fichier de la phrase secrète de la copie (sinon celle du conseiller)
cli-observe = Noter ce que l'on a vu une personne faire
cli-observe-id = Une des observations du module
cli-observe-text = Ce que l'on a vu, en une phrase
cli-certificate = Écrire le certificat à imprimer
cli-certificate-name = Le nom comme la personne veut le lire
cli-certificate-text = Seulement le texte du carré
cli-verify = Vérifier un badge, de n'importe quelle organisation
cli-verify-file = Le fichier du badge ; « - » pour l'entrée standard
cli-verify-trusted = Exiger aussi une organisation reconnue ici
cli-verify-email = Comparer avec l'adresse de la personne
cli-verify-list = Liste signée de badges retirés
cli-verify-text = Le fichier est le texte du carré d'un certificat
cli-verify-name = Comparer avec le nom imprimé, quand on vérifie un certificat
cli-trust = Les organisations reconnues ici
cli-trust-add = Reconnaître l'organisation d'un fichier
cli-trust-file = Ce que « badge issuer show » a écrit, ou un badge
cli-trust-list = Dire qui est reconnu
cli-trust-remove = Ne plus reconnaître une organisation
cli-trust-which = Son nom, ou son identité (did:…)
cli-revoke = Retirer un badge
cli-revoke-badge = Le numéro du badge (urn:uuid:…), qui n'est pas celui de la personne
cli-revoke-reason = Pourquoi : mistake (par erreur), other-person (à la mauvaise personne), asked (à sa demande), key (clé volée ou perdue)
cli-publish = Écrire le dossier à mettre sur le web (Open Badges 2.0)
cli-publish-url = L'adresse où le dossier sera lu
cli-publish-folder = Le dossier à écrire
cli-issuer-replace = Mettre de côté l'organisation qui est ici, et prendre celle-ci
cli-issuer-file = La copie de la clé
cli-revoke-file = Le fichier du badge, même signé sur un autre ordinateur
cli-revoke-list = Écrire la liste signée des badges retirés

# Les paquets : un curriculum ou un module en un seul fichier, signé, vérifié, installé.

cli-pack = Faire un paquet signé d'un curriculum ou d'un module, pour le donner
cli-pack-folder = Le dossier du curriculum ou du module
cli-pack-key = Fichier d'une clé de minisign, à la place de la vôtre
cli-pack-passphrase = Fichier de la phrase secrète de la clé ; au premier paquet, elle ferme la clé créée
cli-pack-file = Le paquet (.pack) ; sa signature (.pack.minisig) est à côté
cli-pack-signer = De qui le paquet doit être : sa clé, le fichier de sa clé, ou ses huit mots
cli-pack-verify = Dire de qui est un paquet, s'il est entier et juste, ce qu'il remplacerait
cli-pack-install = Installer un paquet vérifié, ou retirer ce qui a été installé
cli-pack-remove = Retirer ce curriculum ou ce module installé
cli-pack-signers = Lister les clés reconnues ici
cli-pack-forget = Ne plus reconnaître la clé qui a ces huit mots

pack-mistakes = Le paquet n'a pas été fait : il y a des erreurs.
pack-mistakes-hint = Corrigez-les, vérifiez avec « curriculum check », puis recommencez.
pack-unnamed = Le paquet n'a pas été fait : le dossier du module, ou le curriculum, n'a pas de nom qui convient.
pack-done = { $n ->
        [one] Paquet fait, { $n } fichier : { $file }
       *[other] Paquet fait, { $n } fichiers : { $file }
    }
    Sa signature : { $signature }
    Donnez toujours les deux fichiers ensemble.
pack-left-out = Laissé de côté : { $name }
author-key-made =
    Une clé de signature a été créée pour vous : { $file }
    Gardez une copie de ce fichier, sur une clé USB par exemple : sans lui, vous ne pourrez plus faire de nouvelle version de vos paquets.
author-key-open =
    Elle n'a pas de phrase secrète : qui a ce fichier peut signer à votre place.
    Pour en avoir une, avant de donner ce paquet : effacez ce fichier, puis refaites le paquet avec « --passphrase-file FICHIER ». La clé sera une autre, et les huit mots aussi.
author-key-words = Vos huit mots, à dire à qui reçoit le paquet : { $words }
author-key-text = Votre clé publique, à donner si on vous la demande : { $key }
author-key-file = La même clé, dans un fichier : { $file }
author-key-broken = Ce fichier n'est pas une clé de signature, ou il est abîmé.
author-key-broken-hint = Il faut un fichier de clé de minisign, ou le fichier « author.key » de votre dossier de données. Reprenez-en une copie.
author-key-locked = Cette clé est fermée par une phrase secrète.
author-key-locked-hint = Écrivez la phrase dans un fichier, et nommez-le avec « --passphrase-file ».
author-key-shut = Ce n'est pas la phrase secrète de cette clé.
author-key-shut-hint = Vérifiez la première ligne du fichier, capitales comprises.

bundle-refused-hint = Rien n'en a été pris. Redemandez le fichier à qui vous l'a donné, par un autre chemin s'il le faut.
bundle-other-kind = Ce fichier n'est pas un paquet : c'est une archive { $kind }.
bundle-not-tar = Ce fichier n'est pas un paquet.
bundle-cut = Le paquet n'est pas entier : la copie a sans doute été interrompue.
bundle-trailing = Quelque chose suit la fin du paquet.
bundle-header = Le paquet est abîmé, ou d'une forme que Tremplin ne lit pas.
bundle-not-file = Le paquet contient autre chose que des fichiers simples : { $name }
bundle-name = Le paquet contient un nom qui n'est pas permis, et qui pourrait mener hors de son dossier : { $name }
bundle-device = Le paquet contient un nom que Windows garde pour ses appareils : { $name }
bundle-not-toml = Le paquet contient autre chose que des fichiers .toml : { $name }
bundle-not-text = Le paquet contient un fichier qui n'est pas du texte : { $name }
bundle-twice = Le paquet contient deux fois le même nom : { $name }
bundle-many = Le paquet contient trop de fichiers : { $most } au plus.
bundle-file-large = Le paquet contient un fichier trop grand : { $name } ({ $most } Mio au plus).
bundle-large = Le paquet est trop grand : { $most } Mio au plus.
bundle-empty = Le paquet est vide.
bundle-roots = Le paquet contient plusieurs dossiers côte à côte : il en faut un seul.
bundle-no-head = Le paquet ne contient ni curriculum ni module.

signature-refused-hint = Rien n'a été pris du paquet. Redemandez les deux fichiers, et comparez les huit mots.
signature-missing = La signature n'est pas à côté du paquet : { $file }
signature-missing-hint = Un paquet va avec sa signature. Demandez les deux fichiers, et mettez-les dans le même dossier.
signature-broken = La signature est abîmée, ou n'en est pas une.
signature-older = La signature est d'une forme ancienne, que Tremplin n'accepte pas.
signature-older-hint = Demandez une signature faite par « curriculum pack », ou par minisign 0.10 ou plus récent.
signature-not = La signature ne correspond pas : le paquet ou la signature a été modifié, ou ils ne vont pas ensemble.
signature-other-key = La signature est d'une autre clé : { $number }
signature-other-key-hint = Rien n'a été pris du paquet. Demandez à qui l'a fait quelle est sa clé, et de quel paquet il s'agit.
signature-unknown-key = Cette clé n'est pas connue ici, et la signature ne la donne pas : { $number }
signature-unknown-key-hint = Demandez sa clé publique à qui a fait le paquet, puis nommez-la avec « --signer ».
signature-not-named = Ce ne sont pas les mots de la clé qui a signé. Les siens : { $words }
signature-not-named-hint = Rien n'a été pris du paquet. Redemandez les huit mots, par téléphone ou de vive voix.
signature-of-other = La signature parle d'un autre paquet, ou d'une autre version.
signer-no-key = Ce n'est pas une clé : { $named }
signer-no-key-hint = Donnez la clé publique (56 signes), un fichier qui la contient, ou les huit mots entre guillemets.

signers-broken = Le fichier des clés reconnues est abîmé : { $file }
signers-broken-hint = Mettez-le de côté : les clés seront à confirmer de nouveau.
signers-nobody = Aucune clé reconnue ici ne répond à ceci : { $which }
signers-nobody-hint = Voyez « curriculum install --signers ».
signers-forgotten = Cette clé n'est plus reconnue : { $words }. Ce qui a été installé reste.
signers-house = L'éditeur de Tremplin : { $words }
signers-own = Votre clé : { $words }
signers-confirmed = Reconnue depuis le { $since }, avec « { $pack } » : { $words }
signers-packs = Installé : { $packs }
signers-many = { $n ->
        [0] Aucune clé n'est reconnue ici.
        [one] { $n } clé reconnue.
       *[other] { $n } clés reconnues.
    }

pack-line-what = { $title } ({ $name }), version { $version }
pack-line-publisher = Qui en répond, selon le paquet : { $publisher }
pack-line-no-publisher = Qui en répond : le paquet ne le dit pas
pack-line-licence = Licence : { $licence }
pack-line-no-licence = Licence : le paquet ne le dit pas
pack-line-module = Module : { $module } { $version }
pack-line-language = Écrit en : { $lang }
pack-line-draft = Traduit en { $lang } : { $fresh } tableaux de textes sur { $all } (brouillon)
pack-line-reread = Traduit en { $lang } : { $fresh } tableaux de textes sur { $all } (relu)
pack-line-house = Signé par l'éditeur de Tremplin
pack-line-own = Signé avec votre clé
pack-line-known = Signé par une clé reconnue ici depuis le { $since }, avec « { $pack } »
pack-line-unknown = Signé par une clé que personne n'a encore confirmée ici
pack-line-words = Les huit mots de la clé : { $words }
pack-line-day = Jour de la signature, selon le signataire : { $day }
pack-line-new = Ne remplace rien
pack-line-shipped = Remplace le module livré { $module } { $version }
pack-line-older = Remplace la version { $version } installée
pack-line-unsigned = Remplace la version { $version }, venue sans signature
pack-line-refused = Ne peut pas être installé ici : { $why }
pack-good = Le paquet est entier et juste, signé par une clé reconnue ici ou nommée par vous.
pack-compare = Le paquet est entier et juste, mais personne n'a confirmé ici la clé qui l'a signé. Demandez ses huit mots à qui l'a fait, par téléphone ou de vive voix, et comparez.
pack-brings-mistakes = Le contenu du paquet a des erreurs : il est refusé en entier.
pack-brings-mistakes-hint = Rien n'en a été pris. Envoyez ces lignes à qui l'a fait.
pack-misnamed = Le dossier du paquet ne porte pas le nom de ce qu'il contient : { $name }
pack-misnamed-hint = Rien n'en a été pris. Demandez un paquet fait par « curriculum pack ».
pack-stray = Le paquet contient un fichier que son curriculum n'annonce pas : { $file }
pack-stray-hint = Rien n'en a été pris. Demandez un paquet fait par « curriculum pack ».
pack-over-shipped = Le module { $module } est livré avec Tremplin : ce paquet ne peut pas le remplacer.
pack-over-shipped-hint = Pour une version à vous, donnez un autre nom au module. Pour l'essayer sans l'installer : « --curricula DOSSIER ».
pack-other-signer = { $name } est déjà ici, et vient d'une autre clé : « { $title } », de { $publisher }.
pack-other-signer-unsaid = { $name } est déjà ici, et vient d'une autre clé : « { $title } », qui ne dit pas qui en répond.
pack-other-signer-hint = Si vous voulez vraiment en changer : « curriculum install --remove { $name } », puis recommencez.
pack-elsewhere = Le module { $module } est déjà ici, dans { $name }.
pack-remove-hint = Si vous voulez vraiment en changer : « curriculum install --remove { $name } », puis recommencez.
pack-not-newer = { $name } est déjà ici en version { $here } ; le paquet apporte la { $brought }. Une version ne peut que monter.
pack-not-newer-hint = Rien n'a changé. Demandez une version plus récente.
pack-full = Il y a déjà { $most } curriculums installés : c'est le plus possible.
pack-full-hint = Retirez-en un : « curriculum install --remove NOM ».

install-sure = Pour installer, tapez ce nom : { $name }
install-unknown-sure =
    Demandez ses huit mots à qui a fait le paquet, par téléphone ou de vive voix, jamais dans le message qui l'accompagne.
    Ils sont tous les mêmes, dans le même ordre ? Tapez le huitième. Sinon, tapez Entrée : rien ne sera installé.
install-left = Rien n'a été installé, et rien n'a changé.
install-yes-unknown = Personne n'a encore confirmé cette clé ici : « --yes » ne suffit pas.
install-yes-unknown-hint = Nommez la clé avec « --signer », ou répondez à la question sans « --yes ».
pack-installed = Installé : { $title }, version { $version }
install-signer-kept = Cette clé est reconnue ici à partir de maintenant.
install-busy = Une autre fenêtre est en train d'installer ou de retirer.
install-busy-hint = Attendez un instant, puis recommencez.
install-not-written = Le paquet n'a pas pu être mis en place ; tout est comme avant : { $path }
install-remove-sure = { $name } (version { $version }) sera retiré d'ici. Ce que chacun a appris reste. Pour le retirer, tapez ce nom : { $name }
install-removed = Retiré : { $name }
installed-not = Rien de ce nom n'est installé : { $name }
installed-none = Rien n'est installé ici, sauf ce qui est livré avec Tremplin.
installed-names = Est installé : { $names }

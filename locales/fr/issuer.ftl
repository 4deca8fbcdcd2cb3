### L'organisation, sa clé, et les badges dans l'espace du conseiller.
badges-title = Les badges
badges-waiting = { $n ->
        [0] Aucun badge n'attend de signature.
        [one] { $n } badge attend votre signature.
       *[other] { $n } badges attendent votre signature.
    }
badges-sign-all = { $n ->
        [one] Signer le badge
       *[other] Signer les { $n } badges
    }
badges-speak-for = Les badges sont signés au nom de : { $name }
badges-no-issuer = Un badge est signé au nom d'une organisation : la vôtre. Elle n'est pas encore connue ici.
badges-issuer = L'organisation et sa clé
badges-issuer-why = L'empreinte est la marque de votre clé, en huit mots. Affichez-la à l'accueil et sur votre site : chacun pourra comparer.
badges-make = Créer l'organisation
badges-make-how = Tremplin fabrique une clé de signature : un code secret, qui signe vos badges. Elle reste ici, fermée par la phrase secrète.
badges-make-name = Nom de l'organisation
badges-make-url = Adresse web (facultatif)
badges-make-email = Adresse électronique (facultatif)
badges-make-public = Chacun pourra lire ces trois lignes dans vos badges.
badges-make-do = Créer
badges-made = C'est fait. Copiez tout de suite la clé de signature, sur une clé USB.
badges-not-copied = Aucune copie de la clé de signature n'a été faite ici. Sans copie, une clé perdue ne se refait pas.
badges-copy = Copier la clé de signature
badges-copy-how = La copie sert de secours. Elle permet aussi de signer sur un autre ordinateur. Sa phrase secrète peut être la même que la vôtre : elle seule ouvre la copie. Où la mettre ? Une clé USB convient le mieux.
badges-copy-passphrase = Phrase secrète de la copie
badges-copy-do = Faire la copie
badges-copied = La copie est ici : { $path }. Rangez-la loin de cet ordinateur.
badges-copy-found = { $name } ({ $path })
badges-bring = Apporter la clé de signature d'un autre ordinateur
badges-bring-how = Quelle copie ? Choisissez-la, puis tapez sa phrase secrète.
badges-bring-none = Aucune copie d'une clé de signature n'a été trouvée.
badges-bring-none-how = Sur l'autre ordinateur, copiez la clé de signature sur une clé USB. Branchez cette clé USB ici, puis revenez sur cette page.
badges-bring-do = Apporter la clé
badges-brought = La clé de signature est ici. Vous signez maintenant pour la même organisation.
badges-who = Les personnes et leurs badges
badges-who-line = { $name } : { $signed ->
        [0] aucun badge signé
        [one] { $signed } badge signé
       *[other] { $signed } badges signés
    }{ $waiting ->
        [0] { "" }
       *[other] , { $waiting } en attente
    }
badges-of = Les badges de { $name }
badges-of-none = Cette personne n'a pas encore commencé de module.
badges-one-of = { $name } : { $said }
badges-one-wanted = À voir encore : { $text }
badges-one-seen = Noté : { $text }
badges-lacks-seen = il reste une chose à voir
badges-lacks-units = { $n ->
        [one] il manque { $n } étape sur { $of }
       *[other] il manque { $n } étapes sur { $of }
    }
badges-sign = Signer ce badge
badges-sign-again = Signer à nouveau, avec ce qui a été noté depuis
badges-observe = Noter ce que j'ai vu
badges-observe-how = Qu'avez-vous vu cette personne faire ? Écrivez une phrase, ou choisissez-en une si le module en propose.
badges-observe-own = Ce que j'ai vu
badges-observe-public = La phrase sera lue dans le badge. N'y mettez aucun nom.
badges-observe-do = Noter
badges-hand-out = Donner les fichiers du badge
badges-hand-out-how = Où mettre les trois fichiers ? Leur nom ne dit pas à qui ils sont.
badges-hand-out-phone = La personne n'a qu'un téléphone ? Mettez les fichiers sur votre clé USB. Envoyez-les plus tard, si elle le demande. Tremplin ne garde aucune adresse.
badges-handed-out = C'est fait : { $path } À côté, le même nom en .png et en .svg.
badges-certificate = Imprimer un certificat
badges-certificate-how = Quel nom la personne veut-elle sur son certificat ? Tapez-le avec elle.
badges-certificate-name = Nom sur le certificat
badges-certificate-kept = Ce nom va seulement sur la page à imprimer. La page reste sur cet ordinateur, avec les autres pages imprimées. Sans nom, une ligne reste libre pour un stylo.
badges-revoke = Retirer ce badge
badges-revoke-how = Un badge retiré ne peut plus être rendu. Pourquoi le retirer ?
badges-revoke-do = Oui, retirer le badge
person-badges = Badges, et ce que j'ai vu
place-stick = Sur la clé USB : { $path }
place-here = Sur cet ordinateur : { $path }
issuer-none = Aucune organisation ne signe de badges sur cet ordinateur.
issuer-none-hint = Créez-la dans l'espace du conseiller, ou avec « badge issuer init ».
issuer-closed-hint = La clé ne s'ouvre qu'avec la phrase secrète : ouvrez l'espace du conseiller, ou ajoutez --passphrase-file.
issuer-shut = La clé de signature ne s'ouvre pas.
issuer-shut-hint = Le fichier keys.json a été changé. Apportez la clé à nouveau, depuis sa copie.
issuer-there = Une organisation signe déjà ici : { $name }.
issuer-there-hint = Pour en changer, ajoutez --replace : l'ancienne clé reste, fermée, dans key-copies.
issuer-needs-passphrase = Une clé de signature est fermée par une phrase secrète.
issuer-needs-passphrase-hint = Choisissez-la dans l'espace du conseiller, ou donnez un fichier avec --passphrase-file.
issuer-old-passphrase = La phrase secrète a été choisie avant qu'il y ait des clés.
issuer-old-passphrase-hint = Choisissez-la une fois encore dans l'espace du conseiller. Ce peut être la même.
issuer-name = L'organisation a besoin d'un nom, de { $most } signes au plus.
issuer-name-hint = Écrivez-le comme on le lira sur le badge.
issuer-url = « { $url } » n'est pas une adresse web complète.
issuer-url-hint = Elle commence par https:// et n'a pas d'espace.
issuer-email = « { $email } » n'est pas une adresse électronique.
issuer-email-hint = Elle a une arobase et un point, sans espace.
issuer-image = L'image est trop lourde : { $most } Ko au plus.
issuer-image-hint = Prenez un petit PNG, JPEG ou SVG : il est écrit dans chaque badge.
issuer-image-sort = Ce fichier n'est ni un PNG, ni un JPEG, ni un SVG.
issuer-line-name = Organisation : { $name }
issuer-line-url = Adresse web : { $url }
issuer-line-email = Adresse électronique : { $email }
issuer-line-words = Empreinte de la clé : { $words }
issuer-line-tokens = Empreinte pour les fichiers .jwt, plus rares : { $words }
issuer-line-id = Identité pour les logiciels : { $id }
issuer-line-copied = Dernière copie de la clé : { $day }
issuer-line-not-copied = Aucune copie de la clé n'a encore été faite ici.
issuer-paper = À quoi reconnaître nos badges
issuer-paper-how = Ces huit mots sont notre marque, en français. Quand on vérifie un badge signé par nous, on doit lire les mêmes, dans le même ordre.
issuer-no-random = Cet ordinateur ne donne pas de hasard sûr : aucune clé ne peut être fabriquée ici.
issuer-no-random-hint = Fabriquez la clé sur un autre ordinateur, puis apportez sa copie.
issuer-not-sealed = La clé n'a pas pu être fermée.
issuer-file-broken = Le fichier des clés ne peut pas être lu : { $file }
issuer-file-broken-hint = Retirez ce fichier du dossier, puis apportez la clé depuis sa copie.
issuer-no-copy = Ce fichier n'est pas une copie de clé.
issuer-no-copy-hint = Une copie se fait avec « badge issuer export ».
issuer-copy-shut = La copie ne s'ouvre pas avec cette phrase secrète.
issuer-copy-shut-hint = C'est la phrase secrète choisie pour la copie. Vérifiez les majuscules.
issuer-copy-short = La copie a besoin d'une phrase secrète.
issuer-copy-short-hint = Quatre mots sans lien en font une bonne.
issuer-copy-file-hint = Donnez-la dans un fichier : --copy-passphrase-file.
issuer-copied = Gardez cette copie loin de cet ordinateur. Qui a la copie et sa phrase secrète peut signer en votre nom.
issuer-recovery = Phrase secrète choisie. Code de secours, montré cette seule fois : { $code }
issuer-back-up = Faites maintenant une copie de la clé : « badge issuer export ». Une clé perdue ne se refait pas.
batch-unknown = Ligne { $line } : personne ne s'appelle « { $name } » ici.
batch-signed = { $n ->
        [0] Aucun badge signé.
        [one] { $n } badge signé.
       *[other] { $n } badges signés.
    }
batch-ready = { $n ->
        [0] Aucun badge n'est prêt.
        [one] { $n } badge est prêt.
       *[other] { $n } badges sont prêts.
    }
batch-line = { $name }, { $module } : { $said }
batch-said-signed = prêt à être donné
batch-said-already = signé auparavant
batch-said-revoked = retiré
batch-said-refused = pas signé. { $why }
batch-said-lacks-seen = il manque ce qu'un conseiller doit avoir vu : { $seen }
batch-said-lacks-units = { $n ->
        [one] il manque { $n } étape : { $units }
       *[other] il manque { $n } étapes : { $units }
    }
list-line = { $name } : { $badge } ({ $said })
list-many = { $n ->
        [0] Aucun badge.
        [one] { $n } badge.
       *[other] { $n } badges.
    }
trust-unknown = « { $which } » n'est pas dans la liste.
trust-unknown-hint = « badge trust list » montre qui y est.
trust-no-issuer = Ce fichier ne dit pas qui signe.
trust-no-issuer-hint = Donnez ce que « badge issuer show --format json » a écrit, ou un badge valable.
trust-added = Reconnu ici : { $name }. Comparez ces mots avec l'organisation elle-même : { $words }
trust-removed = N'est plus reconnu ici : { $name }
trust-line = { $name } : { $words }
trust-many = { $n ->
        [0] Aucune organisation n'est reconnue ici.
        [one] { $n } clé reconnue.
       *[other] { $n } clés reconnues.
    }
publish-done = { $badges ->
        [one] { $badges } badge
       *[other] { $badges } badges
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } dans { $path }
publish-not = Rien n'est publié. { $why }
publish-address = L'adresse n'est pas celle d'un dossier sur le web.
publish-address-hint = Elle commence par https:// et n'a ni « ? » ni « # ».
publish-needs-url = L'ancienne forme des badges demande l'adresse web de l'organisation.
publish-needs-email = L'ancienne forme des badges demande l'adresse électronique de l'organisation.
publish-needs-hint = L'organisation a été créée sans elle. Les badges de la forme actuelle n'en ont pas besoin.
publish-other-keys = Les clés ne sont pas celles de l'organisation.
publish-badge = Ce badge ne peut pas être publié : { $badge }
publish-badge-hint = Signez-le à nouveau avec « badge issue --again », puis recommencez.
publish-readme =
    Ce dossier contient des badges « Open Badges 2.0 » pour { $url }

    1. Copiez tout le dossier, tel quel, sur votre hébergement web. Ses fichiers doivent se lire à l'adresse ci-dessus.
    2. Les fichiers .json sont servis avec : Content-Type: application/json
    3. Pour les vérificateurs qui fonctionnent dans un navigateur, ajoutez : Access-Control-Allow-Origin: *
    4. Après un nouveau badge ou un retrait, recommencez la commande et copiez à nouveau le dossier.

    revocations-3.0.json est la liste des badges retirés. Elle se vérifie aussi sans le web : badge verify --revocations
issuer-line-code = Même empreinte, dans toutes les langues : { $code }
issuer-paper-word = { $at }. { $word }
badges-printed-shown = La page s'ouvre pour être imprimée. Elle est aussi ici : { $path }
badges-printed = La page est prête à être imprimée, ici : { $path }
badges-another-why = Ce badge est retiré pour toujours. Vous pouvez en donner un autre, corrigé, avec un nouveau numéro.
badges-another = Donner un autre badge
batch-said-now = signé maintenant
badges-look = Vérifier un badge reçu
badges-look-how = Quel fichier ?
badges-look-none = Aucun badge n'a été trouvé sur une clé USB. Mettez-y le fichier, branchez-la, puis revenez sur cette page.
badges-trust = Reconnaître cette organisation
badges-trust-first = D'abord, comparez les huit mots avec l'organisation elle-même, par votre propre chemin.

# A simulated mail program: the words of real ones.

mail-inbox = Boîte de réception
mail-sent = Envoyés
mail-drafts = Brouillons
mail-junk-folder = Indésirables
mail-trash = Corbeille
mail-tab-unread = { $folder } ({ $n })

mail-write = Nouveau message
mail-search = Rechercher
mail-back = Retour
mail-reply = Répondre
mail-reply-all = Répondre à tous
mail-forward = Transférer
mail-delete = Supprimer
mail-restore = Restaurer
mail-junk = Indésirable
mail-not-junk = Pas indésirable
mail-more = Plus
mail-move-to = Déplacer vers :
mail-mark-unread = Marquer comme non lu
mail-save = Enregistrer

mail-line = { $who } — { $subject }
mail-to-whom = À : { $who }
mail-to-nobody = Sans destinataire
mail-no-subject = (sans objet)
mail-now = à l'instant
mail-where = { $folder }, { $date }
mail-empty = Ce dossier est vide.
mail-size = { $n } Mo
mail-size-tenths = { $n },{ $tenths } Mo
mail-file = { $name }, { $size }

mail-query = Mots à chercher
mail-search-empty = Tapez d'abord un mot à chercher : un nom, un sujet.
mail-found = { $n ->
    [0] Aucun message trouvé. Essayez un mot plus court.
    [one] Un message trouvé.
   *[other] { $n } messages trouvés.
}

mail-to = À
mail-cc = Cc (copie visible)
mail-bcc = Cci (copie cachée)
mail-subject = Objet
mail-body = Message
mail-copies = Cc / Cci
mail-book = Carnet d'adresses
mail-attach = Joindre un fichier
mail-send = Envoyer
mail-send-anyway = Envoyer sans objet
mail-keep = Fermer
mail-detach = Retirer { $name }, { $size }
mail-detach-reduced = Retirer { $name }, réduit à { $size }
mail-beneath = Sous votre texte, le message de départ : { $who } — { $subject }
mail-original = — Message d'origine, de { $who }, { $date } : { $subject } —
mail-choose-file = Fichiers de l'ordinateur
mail-no-file = Il n'y a pas de fichier à joindre ici.
mail-reduce = Joindre une copie réduite, { $size }

mail-trouble-nobody = À qui l'envoyer ? Écrivez une adresse.
mail-trouble-space = « { $text } » : une adresse ne contient pas d'espace.
mail-trouble-at = « { $text } » : il manque le signe @, et ce nom n'est pas dans le carnet.
mail-trouble-address = « { $text } » : cette adresse est incomplète ou porte un signe de trop.
mail-trouble-several = Plusieurs personnes portent le nom « { $text } ». Choisissez dans le carnet.
mail-trouble-subject = L'objet est vide. Complétez-le, ou envoyez sans objet.
mail-trouble-large = Trop lourd : { $size }. Cette boîte accepte { $limit } au plus.

mail-notice-sent = Message envoyé. Une copie est dans « Envoyés ».
mail-notice-back = Message envoyé. Une réponse automatique vient d'arriver.
mail-notice-binned = Le message est dans la corbeille.
mail-notice-restored = Le message est de retour : { $folder }.
mail-notice-junked = Le message est dans les indésirables.
mail-notice-not-junk = Le message est dans la boîte de réception ; les suivants y viendront aussi.
mail-notice-moved = Le message est maintenant ici : { $folder }.
mail-notice-kept = Le message commencé est gardé dans les brouillons.
mail-notice-unread = Le message est marqué comme non lu.
mail-notice-opened = « { $file } » s'ouvre. Il n'est pas encore enregistré sur l'ordinateur.
mail-notice-saved = « { $file } » est enregistré sur l'ordinateur.
mail-notice-left = Votre désinscription est notée. Cette liste n'écrira plus.

mail-postmaster = Service du courrier
mail-returned = Message non remis
mail-unknown-address =
    Votre message à { $address } n'a pas pu être remis.

    Cette adresse n'existe pas. Comparez-la lettre par lettre avec celle que l'on vous a donnée.
mail-unread-address =
    Votre message à { $address } n'a pas pu être remis.

    Cette adresse envoie des messages, mais personne n'y lit les réponses.

mail-no-button = Il n'y a rien à valider ici : l'exercice voit de lui-même quand c'est fait.
mail-not-yet = Le message est parti, mais ce n'est pas encore ce qui était demandé. Vous pouvez continuer.
mail-not-that-one = La demande portait sur un autre message. Rien n'est perdu, vous pouvez continuer.
mail-lost = Tout le reste est fait. Un message à garder n'est plus à sa place : « { $subject } ». Allez le reprendre.
mail-closer = Une étape est faite : { $done } sur { $of }. Continuez.
mail-closer-part = C'est un bon pas. Continuez de la même façon.

# Spread out on paper.
mail-spread-folder = Dans le dossier { $folder } :
mail-spread-files = Fichiers sur cet appareil : { $files }
mail-spread-people = Carnet d'adresses : { $people }

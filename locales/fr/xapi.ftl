# Les traces d'apprentissage pour un entrepôt d'autrui : écrites dans un fichier, ou envoyées.

cli-xapi = Les traces d'apprentissage pour un entrepôt (LRS)
cli-xapi-export = Écrire les traces dans un fichier, une par ligne
cli-xapi-push = Envoyer à un entrepôt ce qu'il n'a pas encore reçu
cli-xapi-status = Dire ce que chaque entrepôt a reçu
cli-xapi-home = L'adresse web de votre organisation, sous laquelle les personnes sont comptées ; gardée dès la première fois
cli-xapi-from = Seulement à partir de ce jour (2026-11-30)
cli-xapi-to = Seulement jusqu'à ce jour compris
cli-xapi-endpoint = L'adresse de l'entrepôt, jusqu'à « statements »
cli-xapi-credentials = Fichier du nom et du mot de passe donnés par l'entrepôt (nom:motdepasse)
cli-xapi-batch = Combien à la fois (250)
cli-xapi-again = Envoyer encore une fois ce que l'entrepôt a refusé
cli-xapi-insecure = Accepter une adresse en http : ce qui est envoyé peut être lu en chemin
cli-xapi-authority = Fichier du certificat de l'autorité propre à votre organisation (PEM) ; elle seule est alors crue

xapi-exported = { $n ->
        [one] { $n } trace écrite : { $file }
       *[other] { $n } traces écrites : { $file }
    }
xapi-pushed = { $n ->
        [0] Rien n'a été envoyé.
        [one] { $n } trace envoyée.
       *[other] { $n } traces envoyées.
    }{ $refused ->
        [0] { "" }
        [one] { " " }{ $refused } refusée et mise de côté.
       *[other] { " " }{ $refused } refusées et mises de côté.
    }
xapi-goes-on = { $n } envoyées…
xapi-waits = L'entrepôt ne répond pas, ou il est occupé. Prochain essai dans { $seconds } s.
xapi-store = { $url } : { $sent } envoyées, { $waiting } en attente, { $quarantined } mises de côté.
xapi-last = Dernière réponse : { $status }, { $at }.
xapi-last-said = Dernière réponse : { $status }, { $at } : { $said }
xapi-last-none = Pas de réponse, { $at } : { $said }
xapi-last-no-host = Pas de réponse, { $at } : aucun ordinateur de ce nom n'a été trouvé.
xapi-last-unproven = Pas de réponse, { $at } : ce qui se trouve à cette adresse n'a pas pu prouver qu'il est l'entrepôt.
xapi-last-closed = Pas de réponse, { $at } : rien n'écoute à cette adresse.
xapi-last-late = Pas de réponse, { $at } : le délai est passé.
xapi-last-broken = Pas de réponse, { $at } : la liaison s'est coupée.
xapi-refused = Mise de côté : { $id } ({ $status }) : { $said }
xapi-none = Rien n'a encore été envoyé à un entrepôt.
xapi-type-credentials = Le nom et le mot de passe de l'entrepôt, écrits nom:motdepasse, puis Entrée. Rien ne s'affiche pendant que vous tapez. Sans mot de passe : Entrée.
xapi-insecure-warning = Attention : cette adresse n'est pas protégée. En chemin, d'autres peuvent lire ce qui est envoyé, le mot de passe aussi.

xapi-no-home = Sous quelle adresse web votre organisation est-elle connue ?
xapi-no-home-hint = Dites-la une fois avec --home https://… : les personnes y sont comptées par un numéro, jamais par un nom. Elle reste la même ensuite.
xapi-bad-home = Ce n'est pas une adresse web : { $url }
xapi-bad-home-hint = Écrivez-la comme https://mediatheque.example, sans point d'interrogation ni mot de passe.
xapi-home-stays = Les traces ont été faites sous { $home }. Sous une autre adresse, chacun deviendrait une autre personne.
xapi-home-stays-hint = Relancez la commande sans --home.
xapi-bad-store = Ce n'est pas l'adresse d'un entrepôt.
xapi-bad-store-hint = Écrivez-la comme https://lrs.example/xapi, sans nom ni mot de passe : ceux-ci vont dans un fichier (--credentials).
xapi-insecure = Cette adresse commence par http : en chemin, n'importe qui pourrait lire ce qui est envoyé.
xapi-insecure-hint = Demandez une adresse en https. Seulement pour un entrepôt dans votre propre salle, ajoutez --insecure-http.
xapi-bad-credentials = Ce n'est pas un nom et un mot de passe.
xapi-bad-credentials-hint = Écrivez nom:motdepasse sur une ligne, ou le nom et le mot de passe sur deux lignes.
xapi-bad-authority = Il n'y a pas de certificat dans { $file }.
xapi-bad-authority-hint = Demandez à qui tient l'entrepôt le certificat de son autorité en PEM : un texte qui commence par -----BEGIN CERTIFICATE-----.
xapi-bad-day = Ce n'est pas un jour : { $day }
xapi-bad-day-hint = Écrivez-le comme 2026-11-30.
xapi-not-written = Les traces n'ont pas pu être écrites jusqu'au bout.
xapi-not-written-hint = Vérifiez qu'il reste de la place, puis recommencez.
xapi-denied = L'entrepôt n'accepte pas ce nom et ce mot de passe.
xapi-denied-hint = Vérifiez-les avec la personne qui s'occupe de l'entrepôt, puis recommencez. Ce qui n'est pas parti attend.
xapi-no-host = Aucun ordinateur de ce nom n'a été trouvé.
xapi-no-host-hint = Relisez l'adresse, lettre par lettre. Vérifiez aussi que cet ordinateur est relié à Internet. Ce qui n'est pas parti attend.
xapi-no-store = Il n'y a pas d'entrepôt à cette adresse.
xapi-no-store-hint = Vérifiez l'adresse avec la personne qui s'occupe de l'entrepôt. Ce qui n'est pas parti attend.
xapi-unproven = Ce qui répond à cette adresse n'a pas pu prouver qu'il est l'entrepôt : rien n'a été envoyé.
xapi-unproven-hint = Vérifiez la date et l'heure de cet ordinateur : une preuve a des dates. Si votre organisation a sa propre autorité, donnez son certificat : --authority FICHIER. Sinon, demandez à qui tient l'entrepôt.
xapi-refuses-all = L'entrepôt refuse tout ce qui lui est envoyé.
xapi-refuses-all-hint = Montrez sa dernière réponse à la personne qui s'en occupe. Rien n'a été mis de côté ; tout attend.
xapi-unreachable = L'entrepôt n'a pas pu être joint, ou il n'a pas eu le temps.
xapi-later = { $minutes ->
        [one] L'entrepôt demande de revenir dans { $minutes } minute.
       *[other] L'entrepôt demande de revenir dans { $minutes } minutes.
    }
xapi-kept-hint = Rien n'est perdu : ce qui n'est pas parti attend. Relancez la même commande plus tard.

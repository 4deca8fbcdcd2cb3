# Les traces d’apprentissage à l’écran, dans l’espace du conseiller.

records-title = Traces d’apprentissage
records-what = Des traces, sans aucun nom, peuvent aller à l’entrepôt (LRS) de votre organisation. Rien ne part sans que vous le demandiez ici.
records-under = Les personnes y sont comptées par un numéro, sous { $home }
records-send = Envoyer
records-again = Envoyer aussi ce qui a été mis de côté
records-first = Envoyer à un entrepôt
records-other = Envoyer à un autre entrepôt
records-export = Écrire sur une clé
records-to = À { $url }
records-endpoint = Adresse de l’entrepôt
records-home = Adresse web de l’organisation
records-home-what = Les personnes sont comptées sous cette adresse, par un numéro, jamais par un nom. Elle reste ensuite la même.
records-secret = Nom et mot de passe
records-secret-what = Écrits nom:motdepasse. Ils ne sont gardés nulle part.
records-again-what = Ce que cet entrepôt a refusé lui est proposé encore une fois.
records-working = C’est en cours…
records-working-how = Vous pouvez arrêter à tout moment : ce qui est parti est parti, le reste attend.
records-done = { $n } jusqu’ici.
records-cut = { $sent } { $cause } { $hint }
xapi-stopped = L’envoi a été arrêté.

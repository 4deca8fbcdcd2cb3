### Un ordinateur qu'un groupe partage, une personne après l'autre ; appeler la personne qui anime.
kiosk-cli = Pour un groupe, une personne après l'autre : qui part laisse la place, et seule la personne qui anime ferme Tremplin
kiosk-bad-group = Ce nom de groupe ne convient pas.
kiosk-bad-group-hint = Donnez un nom d'une ligne, de { $most } signes au plus. Par exemple : --group "Mardi matin"
kiosk-alone = --group ne va ni avec un module, ni avec --as.
kiosk-alone-hint = Avec --group, chaque personne dit qui elle est en arrivant, puis choisit. Donnez l'un ou l'autre.
kiosk-group = Groupe : { $name }
kiosk-mine = Votre groupe : { $name }
kiosk-not-listed = Je ne suis pas dans la liste
kiosk-back = Revenir à l'arrivée
kiosk-close = Fermer Tremplin
kiosk-close-title = Fermer Tremplin ?
kiosk-close-why = Cet ordinateur accueille le groupe « { $name } », une personne après l'autre. Seule la personne qui anime le ferme.
kiosk-close-saved = Vous vouliez seulement vous arrêter ? C'est déjà fait : tout est enregistré, vous pouvez partir.
kiosk-close-secret = Phrase secrète, ou code de secours
kiosk-open-why = Cet ordinateur accueille le groupe « { $name } ». Aucune phrase secrète n'y est choisie : n'importe qui peut donc fermer Tremplin.
kiosk-open-choose = Je suis la personne qui anime : choisir une phrase secrète
kiosk-open-close = Fermer sans phrase secrète
kiosk-stay = Ne pas fermer
kiosk-twice-title = Vraiment fermer Tremplin ?
kiosk-twice-why = La question est posée deux fois, parce qu'aucune phrase secrète ne protège cet ordinateur.
kiosk-twice-after = Tout est enregistré. Pour accueillir de nouveau le groupe, il faudra relancer la même commande.
kiosk-twice-yes = Oui, fermer

# L'appel.
kiosk-call = Appeler la personne qui anime
kiosk-call-short = Appeler
kiosk-call-over = Quelqu'un est venu
kiosk-calling = { $name } demande de l'aide
kiosk-calling-nobody = Quelqu'un demande de l'aide ici
# Le mot du bandeau, en capitales, cinq lettres au plus. Les lettres permises : A C Č D E F H I L M O P U Y.
kiosk-banner = AIDE
# $mark : ce qui se tape.
kiosk-told = Appel en cours : { $said }. Tapez { $mark } quand quelqu'un est venu.
kiosk-told-over = L'appel est terminé.
kiosk-linear-help = ! : appeler la personne qui anime, ou dire que quelqu'un est venu. Devant un texte à taper : /!
kiosk-key-f4 = F4
kiosk-key-call = !
kiosk-do-call = appeler la personne qui anime

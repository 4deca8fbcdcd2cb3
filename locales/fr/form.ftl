# Simulated online forms: what any form says by itself.

form-required = { $label } (obligatoire)
form-refused = { $n ->
    [one] Il reste une case à revoir. Ce que vous avez tapé est gardé.
   *[other] Il reste { $n } cases à revoir. Ce que vous avez tapé est gardé.
}
form-use-button = Pour valider la page, choisissez le bouton « { $button } ».
form-not-yet = Le formulaire est parti, mais il diffère de ce qui était demandé.
form-look-again = Relisez la demande pour cette case.

form-trouble-required = Cette case est obligatoire.
form-trouble-tick = Pour continuer, il faut cocher cette case.
form-trouble-choose = Choisissez une des réponses.
form-trouble-email = Cette adresse est incomplète ou porte un signe de trop.
form-trouble-email-at = Il manque le signe @ dans cette adresse.
form-trouble-email-many = Une adresse porte un seul signe @.
form-trouble-email-space = Une adresse ne contient pas d'espace.
form-trouble-phone = Tapez le numéro avec des chiffres, par exemple 06 39 98 00 00.
form-trouble-date = Tapez le jour, le mois et l'année, par exemple 03/11/1962.
form-trouble-short = { $missing ->
    [one] Il faut au moins { $least } signes : il en manque un.
   *[other] Il faut au moins { $least } signes : il en manque { $missing }.
}
form-trouble-differs = Les deux textes diffèrent. Tapez le même une seconde fois.
form-trouble-code = Ce n'est pas le code reçu. Recopiez-le chiffre par chiffre.

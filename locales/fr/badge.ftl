### Ce qui est écrit dans un badge, et ce qu'on en dit.

## Dans le badge

badge-evidence-name = Ce qui est réussi
badge-evidence-description = { $units ->
    [one] { $units } étape réussie dans Tremplin : seule la première réponse à chaque question compte.
   *[other] { $units } étapes réussies dans Tremplin : seule la première réponse à chaque question compte.
}
badge-unit-mastered = { $title } : réussie le { $date } ({ $right } { $right ->
    [one] bonne réponse
   *[other] bonnes réponses
} sur les { $of } dernières)
badge-unit-mastered-undated = { $title } : réussie ({ $right } { $right ->
    [one] bonne réponse
   *[other] bonnes réponses
} sur les { $of } dernières)

## À côté du badge

badge-seen-name = Vu par un conseiller numérique
badge-seen-on = Un conseiller numérique l'a vu le { $date }.
badge-seen = Un conseiller numérique l'a vu.
badge-not-signed = Ce badge n'est pas encore signé : il dit ce que vous avez appris, mais personne ne peut vérifier d'où il vient.

## Ce qui empêche de faire un badge

badge-not-earned = Ce badge n'est pas encore gagné : aucune étape du module n'est réussie.
badge-not-earned-hint = Continuez le module : le badge vient avec la dernière étape.
badge-empty-text = Le badge ne peut pas être écrit : le texte « { $key } » est vide.
badge-empty-text-hint = Complétez module.toml ou curriculum.toml, puis recommencez.
badge-bad-version = Le badge ne peut pas être écrit : la version « { $version } » ne commence pas par un nombre.
badge-bad-version-hint = Écrivez dans module.toml une version comme "1.0.0".
badge-bad-language = Le badge ne peut pas être écrit : « { $language } » n'est pas le code d'une langue.
badge-bad-language-hint = Écrivez un code comme "fr", "fr-FR" ou "zh-Hans".
badge-bad-address = Le badge ne peut pas être écrit : dans « { $id } », « { $url } » n'est pas une adresse web complète.
badge-bad-address-hint = Écrivez dans module.toml une adresse sans espace, qui commence par https://
badge-bad-date = Le badge ne peut pas être écrit : sa date n'existe dans aucun calendrier.
badge-bad-date-hint = Réglez l'horloge de cet ordinateur, puis recommencez.

badge-signed = Une organisation a signé ce badge. N'importe qui peut le vérifier.
badge-to-see = Encore une chose pour le badge. Une conseillère ou un conseiller doit l'avoir vue : { $text }
badge-not-signable = Le badge ne peut pas être signé : { $why }.
badge-not-signable-hint = Deux détails du module sont peut-être identiques. Corrigez module.toml, puis recommencez.
badge-not-baked = L'image de ce badge est abîmée. C'est une faute de Tremplin, pas la vôtre.
badge-clock = L'horloge de cet ordinateur n'est pas à l'heure : les badges attendent.
badge-clock-hint = Réglez la date, puis recommencez. Rien n'est perdu.
badge-no-language = Le module « { $module } » n'est pas écrit dans la langue « { $lang } ».
badge-no-language-hint = Demandez une autre langue, ou laissez celle de la personne.
badge-not-seen-hint = Il reste une chose à voir : { $text } Quand vous l'aurez vue, notez-la.
badge-was-revoked = Le badge du module « { $module } » a été retiré à cette personne.
badge-was-revoked-hint = Vous pouvez en donner un autre, avec un nouveau numéro : « badge issue --again ».
told-observed = un conseiller a noté ({ $module }) : { $text }
told-issued = badge signé ({ $lang }) : { $module }
observe-unknown = Le module « { $module } » n'a pas d'observation « { $id } ».
observe-unknown-hint = Il a celles-ci : { $known }. Vous pouvez aussi écrire la vôtre.
observe-length = Écrivez en une phrase ce que vous avez vu : { $most } signes au plus.
observe-length-hint = Pas de nom : la phrase sera dans le badge.
observe-done = C'est noté.
observe-done-earned = C'est noté. Le badge est obtenu.
observe-earned = Le badge de ce module est obtenu.
revoke-mistake = donné par erreur
revoke-other-person = donné à la mauvaise personne
revoke-asked = à la demande de la personne
revoke-key = la clé de signature n'est plus sûre
revoke-nothing = Cette personne n'a pas de badge signé pour ce module.
revoke-nothing-hint = Un badge qui n'est pas signé n'a pas besoin d'être retiré.
revoke-reason = « { $name } » n'est pas une raison connue.
revoke-reason-hint = Choisissez parmi : { $names }.
revoke-sure = Le badge sera retiré pour toujours. Tapez « { $wanted } » pour le confirmer.
revoke-no-id = « { $id } » n'est pas un numéro de badge.
revoke-no-id-hint = Il commence par urn:uuid: et se lit avec « badge verify ».
revoke-done = Le badge est retiré. Votre organisation publie ses badges retirés sur le web ? Publiez la liste à nouveau.
certificate-too-long = Le carré du certificat serait trop grand : le nom du module est trop long.
revoke-not-here = Aucun badge signé ici ne porte le numéro { $id }.
revoke-not-here-hint = « badge verify FICHIER » montre le numéro du badge. Pour un badge signé sur un autre ordinateur, donnez son fichier : --file.
revoke-not-ours = Ce fichier n'est pas un badge signé par votre organisation.
revoke-not-ours-hint = On ne retire que ses propres badges.
observe-none-hint = Ce module n'en propose aucune. Écrivez la vôtre : --text.
certificate-no-square = Le badge est signé, mais la page n'a pas de carré : il se fait avec la clé. Ajoutez --passphrase-file.
certificate-no-square-text = Le texte du carré se fait avec la clé de signature.

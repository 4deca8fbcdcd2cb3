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

## À côté du badge

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

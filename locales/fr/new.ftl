# « curriculum new » : commencer un curriculum.

cli-new = Commencer un curriculum : une leçon qui marche, et un exemple de chaque genre d'activité
cli-new-name = Le nom du dossier : petites lettres sans accent, chiffres, traits d'union
cli-new-language = Langue des textes : fr, en, de, es ou sl
cli-new-title = Titre
cli-new-aim = Ce que les gens sauront faire, en une phrase
cli-new-unit = Titre de la première unité
cli-new-publisher = Qui publie : le nom de votre organisation
cli-new-minutes = Durée de la première unité, en minutes
cli-new-from = Partir d'un module qui existe : son nom, ou son dossier

new-how = Quelques questions. Entrée seule prend ce qui est entre crochets ; tout peut être changé ensuite.
# $question : ce qui est demandé ; $proposed : la réponse si l'on n'écrit rien
new-question = { $question } [{ $proposed }]
new-ask-language = En quelle langue écrivez-vous ? (fr, en, de, es, sl)
new-ask-title = Quel est le titre ?
new-ask-aim = Que saura-t-on faire à la fin ? Une phrase.
new-ask-unit = Quel est le titre de la première unité ?
new-ask-publisher = Qui publie ? Le nom de votre organisation.

# Dans la langue des textes : ce qui est proposé.
new-default-title = Garder ses codes
new-default-aim = Garder un code pour soi, et vérifier par son propre chemin.
new-default-unit = Le code reçu par SMS
new-default-publisher = Notre association
# En tête d'une copie ; $title, $module, $version, $publisher, $licence : du module d'origine
new-after = D'après « { $title } » ({ $module } { $version }) de { $publisher }, licence { $licence }.
new-after-unknown = D'après « { $title } » ({ $module } { $version }). Licence : { $licence }.
new-licence-unknown = à demander à l'auteur

new-no-id = « { $name } » ne peut pas être un nom de dossier ici.
new-no-id-near = Essayez plutôt : { $near }
new-no-id-hint = Prenez de petites lettres sans accent, des chiffres, des traits d'union. Par exemple : mon-atelier
new-ships-already = Un module fourni avec Tremplin s'appelle déjà « { $name } ».
new-there-already = « { $path } » est déjà là. Rien n'a été changé.
new-there-already-hint = Choisissez un autre nom, ou allez dans un autre dossier.
new-not-made = Le dossier « { $path } » ne peut pas être créé.
new-not-made-hint = Allez dans un dossier où vous pouvez écrire, par exemple vos documents.
new-bad-language = Il n'y a pas encore de leçon en « { $lang } ».
new-bad-language-hint = Choisissez fr, en, de, es ou sl.
new-several-modules = « { $path } » contient plusieurs modules : { $names }.
new-several-modules-hint = Donnez le dossier d'un seul module.
new-hostile = Ce texte contient un signe qui ne se voit pas : { $text }
new-hostile-hint = Retapez-le, au lieu de le coller.
new-missing = Il manque des réponses : { $options }
new-missing-hint = Répondez aux questions, une ligne chacune, ou donnez ces options. Rien n'a été écrit.
stdin-not-read = Ce qui arrive sur l'entrée ne peut pas être lu.

new-done = Le dossier « { $path } » est prêt.
new-remarks = { $n ->
    [0] La vérification n'a rien à redire.
    [one] La vérification a une remarque : la voici plus haut.
   *[other] La vérification a { $n } remarques : les voici plus haut.
}
new-next = Ensuite :
    - jouer la leçon : tremplin --curricula { $path } learn { $path }
    - ouvrir { $file } dans un éditeur, changer, enregistrer
    - voir l'écran de l'apprenant pendant que vous écrivez : tremplin curriculum preview { $file }
    - vérifier : tremplin curriculum check { $path }
    - des exemples à copier : { $path }/examples

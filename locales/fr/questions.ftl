# Questions qui viennent d'autres outils (GIFT, Aiken, CSV) et qui y retournent.

cli-import = Reprendre des questions d'un autre outil (GIFT de Moodle, Aiken, CSV) dans une unité à compléter
cli-import-file = Le fichier de questions
cli-import-format = Son format ; reconnu à son contenu si vous ne le dites pas
cli-import-into = Le dossier du module qui reçoit l'unité
cli-import-unit = L'identifiant de l'unité ; par défaut, le nom du fichier
cli-import-yes = Remplacer le fichier s'il existe déjà
cli-export-format = json : le plan ; answers : les lignes qui répondent juste ; gift : pour Moodle ; csv : pour un tableur

# Ce qui s'écrit dans le fichier de l'unité.
import-todo = à écrire :
import-true = Vrai
import-false = Faux
import-field = Votre réponse

# Le compte rendu de la reprise.
import-row = Ligne { $line } : « { $name } » devient { $kind } ({ $id }).
import-loss = {"  "}ligne { $line } : { $what }
import-failed = Ligne { $line } : « { $excerpt } » n'a pas pu être repris. { $why }
import-sum = { $n ->
    [one] { $n } question reprise
   *[other] { $n } questions reprises
}, { $failed ->
    [0] aucune laissée
    [one] { $failed } laissée
   *[other] { $failed } laissées
}, { $losses ->
    [0] rien de perdu.
    [one] { $losses } perte signalée.
   *[other] { $losses } pertes signalées.
}
import-missing = { $n ->
    [one] Il reste { $n } endroit
   *[other] Il reste { $n } endroits
} à écrire, marqués « à écrire » dans le fichier : { $list }. « tremplin curriculum check » les retrouve.
import-listed = L'unité { $unit } est ajoutée à la liste de { $path }.
import-list-by-hand = Ajoutez l'unité vous-même à la liste de { $path } : { $line }
import-nothing = Aucune question n'a pu être lue dans { $file }.
import-nothing-hint = Vérifiez le format avec --format gift, aiken ou csv. docs/auteur/importer.md les montre tous les trois.
import-there = { $path } existe déjà.
import-there-hint = Choisissez un autre nom, ou ajoutez --yes pour le remplacer.
import-no-module = { $path } n'est pas le dossier d'un module.
import-no-module-hint = Donnez le dossier qui contient module.toml.
import-bad-unit = Il manque un identifiant d'unité qui convienne.
import-bad-unit-hint = Écrivez par exemple --unit mes-questions : des lettres sans accent, des chiffres, des traits d'union.

# Pourquoi une question n'a pas pu être reprise.
import-bad-braces = L'accolade qui ouvre ou celle qui ferme les réponses manque.
import-bad-number = « { $text } » n'est pas un nombre.
import-bad-pair = Une paire n'a pas ses deux côtés.
import-bad-right = « { $text } » ne dit pas si la réponse est juste : mettez x, ou un poids comme 50%.
import-bad-true-false = « { $text } » n'est ni vrai ni faux.
import-no-answer = Il n'y a pas de réponse.
import-no-columns = La première ligne ne nomme pas les colonnes : il faut au moins « question » et « réponse ».
import-no-right = Aucune réponse n'est juste.
import-no-such-letter = La bonne réponse « { $letter } » n'est pas parmi les réponses.
import-no-text = Il n'y a pas de question.
import-no-verdict = Il manque la ligne « ANSWER: ».
import-too-many = Un fichier a au plus { $most } questions : la suite n'est pas lue.
import-too-many-answers = { $found } réponses : une question en a au plus { $most }.
import-unknown-kind = « { $kind } » n'est pas une sorte de question.

# Ce qui se perd, ou change.
import-lost-active = Un élément « { $name } » ne peut pas être repris.
import-lost-any = Toute réponse comptait comme juste. Ici, il faut dire lesquelles.
import-lost-between = Dans l'intervalle { $range }, seuls les nombres entiers sont acceptés.
import-lost-category = Le titre « { $name } » n'est pas repris : une unité n'en a qu'un.
import-lost-column = La colonne « { $name } » n'est pas connue.
import-lost-decoy = La réponse « { $text } » n'allait avec rien : elle n'est pas reprise.
import-lost-feedbacks = Les bonnes réponses avaient des retours différents : seul le premier est repris.
import-lost-formula = Une formule reste écrite comme dans le fichier.
import-lost-group = Une question n'a qu'un groupe de réponses. Celui-ci est laissé : { $text }
import-lost-height = Un exposant ou un indice est écrit sur la ligne.
import-lost-image = L'image « { $name } » n'est pas reprise.
import-lost-link = Le lien vers « { $to } » n'est pas repris, ses mots le sont.
import-lost-markdown = Un lien ou une image en Markdown reste écrit comme dans le fichier.
import-lost-more = D'autres pertes de cette question ne sont pas listées.
import-lost-partial = Une réponse comptait en partie. Ici, elle n'est pas juste.
import-lost-range = L'intervalle { $range } ne peut pas être repris : seules ses valeurs écrites sont acceptées.
import-lost-sign = Un caractère invisible ou dangereux est retiré : { $code }.
import-lost-table = Un tableau est repris comme des lignes de texte.
import-lost-tag = L'étiquette « { $name } » n'est pas reprise.
import-lost-weights = Les points de chaque réponse ne sont pas repris : ici, il faut cocher toutes les bonnes, et elles seules.
import-lost-wild = L'étoile de « { $text } » remplaçait n'importe quel texte. Elle est retirée.
import-lost-windows = Le fichier n'est pas en UTF-8 : il est lu comme du Windows-1252. Vérifiez les accents.
import-lost-word = Un mot très long est coupé par des espaces.
import-told-all-right = Toutes les réponses sont justes : il en faut au moins une qui ne l'est pas.
import-told-any = Une seule bonne réponse suffisait. Ici, il faut cocher toutes les bonnes.
import-told-blank = Une ligne vide est à l'intérieur des accolades : Moodle couperait la question ici.
import-told-brackets = Deux crochets « [[ » appellent un mot du glossaire : vérifiez ce texte.
import-told-equals = Un signe = d'une adresse ou d'une balise est lu comme du texte : Moodle y verrait une réponse.
import-told-expected = { $found } erreurs attendues : une page en a au plus { $most }.
import-told-many-activities = Une unité a au plus { $most } activités : répartissez les suivantes dans d'autres unités.
import-told-mixed = Les bonnes réponses sont écrites en premier : « shuffle = true » les mélange, comme Moodle.
import-told-no-blank = Il manque une ligne vide avant cette question : Moodle la lirait avec la précédente.
import-told-no-right = Aucune réponse n'est juste : la question devient un sondage.
import-told-options = { $found } réponses : une page en montre au plus { $most }.
import-told-pairs = { $found } paires : une page en montre au plus { $most }.
import-told-same-right = Deux paires ont la même réponse : changez-en une.

# Le compte rendu de l'export.
export-sum = { $n ->
    [one] { $n } question écrite
   *[other] { $n } questions écrites
}, { $left ->
    [0] aucune activité laissée.
    [one] { $left } activité laissée.
   *[other] { $left } activités laissées.
}
export-left = Laissée : { $place }. { $why }
export-lost = Perdu pour { $n ->
    [one] { $n } question
   *[other] { $n } questions
} : { $what }
export-left-kind = Une activité « { $kind } » n'existe pas dans ce format.
export-any-number = Le format n'accepte pas « n'importe quel nombre » comme réponse.
export-arrow = Une réponse contient « -> », que le format prend pour une paire.
export-empty-answer = Une réponse est vide.
export-general = Un texte à lire ne peut pas avoir d'explication dans ce format.
export-no-right = Le format demande au moins une réponse juste et une qui ne l'est pas.
export-no-text = Il n'y a pas de question.
export-lost-feedbacks = les retours de chaque paire ou de chaque rangement
export-lost-hints = les indices
export-lost-ideas = l'idée de chaque ligne
export-lost-letter = la mise en page du message montré, qui devient du texte
export-lost-more = la place de l'exemple et du « saviez-vous », qui suivent le texte
export-lost-notes = les notes pour la personne qui anime
export-lost-order = l'ordre à trouver, qui devient une association de numéros, et ses retours
export-lost-show = le fait d'être déjà résolue, en tout ou en partie
export-lost-talk = ce que l'on entend souvent ; la conclusion reste
export-lost-tolerance = ce qui ne compte pas dans la réponse (accents, fautes de frappe) et le nom de la case
export-lost-words = les liens vers le glossaire et les fiches des contacts ; leurs mots restent

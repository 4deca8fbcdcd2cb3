### Ce que dit la vérification d'un module à la personne qui l'écrit : ce qui ne va pas, puis ce qu'il faut écrire.

## Clés et valeurs

check-missing-key = Il manque « { $key } ».
check-missing-key-fix = Ajoutez une ligne qui commence par : { $key } =
check-unknown-key = Tremplin ne connaît pas la clé « { $key } » à cet endroit.
check-unknown-key-fix = Effacez cette ligne, ou vérifiez sous quel titre entre crochets elle doit se trouver.
check-did-you-mean = Vouliez-vous écrire « { $word } » ?
check-unknown-word = « { $word } » ne peut pas être la valeur de « { $key } ».
check-one-of = Écrivez l'un de ces mots : { $list }
check-wrong-type = La valeur de « { $key } » n'est pas de la bonne sorte.
check-want-text = Écrivez un texte entre guillemets droits : { $key } = "votre texte"
check-want-list = Écrivez une liste de textes, séparés par des virgules : { $key } = ["un", "deux"]
check-want-flag = Écrivez oui ou non, en anglais et sans guillemets : { $key } = true, ou { $key } = false
check-want-whole = Écrivez un nombre entier de { $least } à { $most }, sans guillemets : { $key } = { $least }
check-want-number = Écrivez un nombre, sans guillemets et avec un point : { $key } = 0.5
check-want-table = Écrivez un titre entre crochets, seul sur sa ligne, puis ses clés en dessous. Dans une activité : [activity.{ $key }] ; ailleurs : [{ $key }]
check-want-tables = Écrivez un titre entre doubles crochets, seul sur sa ligne, une fois par élément. Dans une activité : [[activity.{ $key }]] ; ailleurs : [[{ $key }]]
check-empty-text = Le texte de « { $key } » est vide : écrivez-le, ou effacez la ligne.
check-too-long = Ce texte est trop long : { $most ->
    [one] { $most } signe au plus
   *[other] { $most } signes au plus
}. Coupez-le en plusieurs activités.
check-how-many = « { $key } » : il y en a { $found }. Il en faut de { $least } à { $most }.
check-how-many-fix = Ajoutez ou retirez des parties : chacune commence par son titre entre doubles crochets, qui finit par { $key }]].

## Noms (id)

check-bad-id = « { $id } » ne peut pas être un nom (id).
check-bad-id-fix = Utilisez seulement des petites lettres sans accent, des chiffres et des tirets, 64 signes au plus. Exemple : "ma-question-2"
check-same-id = Le nom « { $id } » est déjà pris.
check-same-id-fix = Donnez un autre nom à l'un des deux. Changez de préférence le plus récent : les progrès sont enregistrés sous ces noms.
check-unknown-id = Rien ici ne s'appelle « { $id } ».
check-unknown-id-fix = Écrivez un des noms (id) de ce fichier, exactement comme il y est écrit.

## Écriture du fichier

check-toml-twice = Cette clé, ou ce titre, est écrit deux fois.
check-toml-twice-fix = Gardez l'une des deux lignes. Pour ajouter un élément à une liste, mettez son titre entre doubles crochets : [[activity]]
check-toml-string = Ce texte n'est pas fermé, ou contient un signe mal écrit.
check-toml-string-fix = Fermez-le par un guillemet droit ("). Sur plusieurs lignes, ouvrez et fermez par trois ("""). Dans un texte, écrivez \" pour un guillemet droit et \\ pour une barre inversée.
check-toml-curved = Ce texte est entre des guillemets courbes.
check-toml-curved-fix = Remplacez-les par des guillemets droits : title = "Bonjour". Un traitement de texte courbe les guillemets de lui-même ; un éditeur de texte simple les laisse droits.
check-toml-no-value = Il y a un nom, mais rien après.
check-toml-no-value-fix = Écrivez : nom = "valeur"
check-toml-bracket = Ce titre entre crochets est mal écrit.
check-toml-bracket-fix = Écrivez autant de crochets avant et après, seuls sur la ligne : [notes] ou [[activity]]
check-toml-list = Cette liste est mal écrite.
check-toml-list-fix = Séparez les textes par des virgules et fermez par un crochet : ["un", "deux"]
check-toml-other = Cette ligne ne peut pas être lue.
check-toml-other-fix = Une ligne est un titre, comme [[activity]], ou une clé et sa valeur : nom = "valeur". Une note pour vous commence par le signe #.
check-hostile = Il y a ici un signe invisible ou dangereux ({ $code }).
check-hostile-fix = Effacez ce passage et tapez-le à nouveau au clavier : le signe est sans doute venu d'un copier-coller.
check-too-many-values = Ce fichier est trop grand : { $most ->
    [one] { $most } valeur au plus
   *[other] { $most } valeurs au plus
}. Répartissez-le en plusieurs séquences.

## Traductions

check-overlay-status = « status » dit où en est la traduction : écrivez "draft" (pas encore relue) ou "reread" (relue par une autre personne).
check-overlay-not-a-text = « { $key } » n'est pas un texte. Un fichier de traduction ne contient que des textes, sous les noms (id) du fichier d'origine.

## Activités

check-one-right = { $found ->
    [0] Aucune réponse n'est indiquée comme la bonne.
   *[other] { $found } réponses sont indiquées comme bonnes : il en faut une seule.
}
check-one-right-fix = Écrivez right = true sous la bonne réponse, et sous elle seule. S'il y en a plusieurs, utilisez kind = "choices".
check-several-right = Il faut au moins deux bonnes réponses, et au moins une qui ne l'est pas.
check-several-right-fix = Écrivez right = true sous chaque bonne réponse. S'il n'y en a qu'une, utilisez kind = "choice".
check-given-right = « { $id } » est la bonne réponse : « given » ne peut pas l'écarter d'avance.
check-half-without-given = Cette activité est à moitié faite (show = "half"), mais rien ne dit ce qui est déjà fait : ajoutez « given ».
check-too-many-hints = Il y a trop d'indices : gardez-en trois au plus, chacun aide un peu plus que le précédent.
check-form-shape = Le fichier des questions d'ouverture et de clôture a { $practice } question(s) d'essai, { $a } du formulaire A et { $b } du formulaire B.
check-form-shape-fix = Écrivez une question d'essai sans « form », puis quatre avec form = "a" et quatre avec form = "b".
check-form-match = « { $a } » et « { $b } » ne mesurent pas la même chose : leur idée ou leur difficulté diffère.
check-form-match-fix = La première question A et la première question B vont ensemble, et ainsi de suite : donnez-leur la même idée et la même difficulté.
check-form-hints = Une question d'ouverture ou de clôture n'a pas d'indice : l'indice mesurerait autre chose.
check-form-kind = Une question d'ouverture ou de clôture se répond par des options, pour que sa réponse puisse être redite à la fin.
check-form-kind-fix = Écrivez kind = "choice" ou kind = "choices".

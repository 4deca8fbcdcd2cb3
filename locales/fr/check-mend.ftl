# Comment corriger, là où le message du problème ne suffit pas.

check-mend-toml = Regardez la ligne indiquée, et celle d'avant : il manque souvent un guillemet ou un crochet.
check-mend-too-many-values = Répartissez les activités sur plusieurs unités.
check-mend-missing-key = Ajoutez la ligne qui manque : la clé, le signe =, puis sa valeur.
check-mend-wrong-type = Ajoutez ou retirez les guillemets, ou mettez la valeur entre crochets si une liste est attendue.
check-mend-unknown-word = Écrivez l'un des mots que le message propose.
check-mend-how-many = Ajoutez ou retirez des éléments : chacun commence par son titre entre doubles crochets.
check-mend-empty-text = Écrivez le texte, ou supprimez la ligne.
check-mend-too-long = Coupez-le en plusieurs activités.
check-mend-no-module = Créez ce dossier avec son module.toml, ou retirez le nom de « modules ».
check-mend-no-units = Écrivez dans « units » les noms de vos fichiers d'unité, sans .toml, dans l'ordre.
check-mend-no-unit = Corrigez le nom, créez le fichier, ou retirez-le de la liste.
check-mend-hard-word-bare = Mettez le mot entre doubles crochets, une fois dans l'unité : [[mot|id]].
check-mend-feedback-missing = Ajoutez une ligne feedback = "…" sous cette réponse : dites pourquoi, sans juger.
check-mend-idea-missing = Ajoutez une ligne idea = "…" avec le nom d'une idée de module.toml.
check-mend-given-right = Mettez dans « given » d'autres réponses, jamais la bonne.
check-mend-half-without-given = Ajoutez « given », ou retirez show = "half".
check-mend-too-many-hints = Gardez les trois qui aident le plus, du plus léger au plus fort.
check-mend-same-texts = Racontez une autre situation, avec la même idée.
check-mend-mastery = Écrivez un « right » égal ou plus petit que « of ».
check-mend-idle-idea = Écrivez une activité sur cette idée, ou retirez l'idée.
check-mend-unknown-mark = Ajoutez une table avec ce nom (id), ou retirez la marque du texte.
check-mend-idle-mark = Marquez le passage dans le texte, ou supprimez la table.
check-mend-goal-needs = Ajoutez la ligne que le message nomme, « mail » ou « folder ».
check-mend-given-all = Retirez au moins un but de « given ».
check-mend-link-unmarked = Marquez le lien dans « body », ou faites-en un bouton : button = true, avec un text.
check-mend-setting-is = Écrivez "on" ou "off" pour un interrupteur, l'id d'une option pour un choix, "set" pour un code, least ou most pour une limite.
check-mend-form-codes = Gardez un seul champ type = "code".
check-mend-picture-size = Dessinez plus petit : rapprochez les choses.
check-mend-steps-contact = Donnez une urgence à cette action, ou retirez le contact.
check-mend-plan-nothing-own = Ajoutez une ligne type = "write" ou type = "tick".
check-mend-discuss-expect = Écrivez deux à cinq choses que les gens disent souvent.
check-mend-form-hints = Retirez la ligne « hints ».
check-mend-overlay-status = Écrivez status = "draft", ou status = "reread" une fois relu par quelqu'un d'autre.
check-mend-overlay-not-a-text = Supprimez cette ligne de la traduction.

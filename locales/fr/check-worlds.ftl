# Ce que dit la vérification des conversations, des navigateurs et des réglages simulés.

check-scene-no-good-end = Cette conversation n'a pas de bonne fin.
check-scene-orphan = Aucune réponse ne mène à la scène « { $id } ».
check-scene-no-exit = De la scène « { $id } », on ne peut plus arriver à une bonne fin.
check-scene-end-replies = La scène « { $id } » est une fin : elle ne peut pas avoir de réponses.
check-scene-fix = Suivez les « to » depuis « start » : chaque scène doit être atteinte, et mener à une scène end = "good". Seules les fins n'ont pas de réponses.

check-web-orphan = Aucun lien n'ouvre la page « { $id } ».
check-web-orphan-fix = Ajoutez un lien avec to = "…", ou effacez cette page.
check-web-unmarked = Le lien « { $id } » n'est pas marqué dans le texte de sa page.
check-web-unmarked-fix = Écrivez {"{"}nom|texte du lien{"}"} dans « body », ou faites-en un bouton : button = true et text = "…".
check-web-link-fix = Écrivez le nom (id) d'une page, ou page/lien, exactement comme ils sont écrits dans ce fichier.
check-web-unreachable = Ces buts ne peuvent pas être tous atteints sans faux pas.
check-web-unreachable-fix = Cherchez une page que rien n'ouvre, ou un but qui est aussi un « slip ». Sur une page alert = true, on ne peut que suivre un lien ou fermer.

check-page-tree = La page « { $id } » ne tient pas à l'arbre des réglages.
check-page-tree-fix = La première page n'a pas de « parent ». Toutes les autres en ont un, et mènent de parent en parent à la première.
check-limit-range = Ce nombre ne va pas avec ses limites.
check-limit-range-fix = Il faut que « least » soit plus petit que « most », et « value » entre les deux.
check-is = Ce réglage ne peut pas être comme on le demande : « { $id } ».
check-is-switch = Pour un interrupteur, écrivez is = "on" ou is = "off".
check-is-choice = Pour un choix, écrivez is = "…" avec le nom (id) d'une de ses options.
check-is-code = Pour un code, écrivez is = "set".
check-is-limit = Pour une limite, écrivez most = … et/ou least = …, sans « is ».
check-goal-already = Au départ, tout est déjà réglé comme demandé.
check-goal-already-fix = Changez la valeur de départ d'un des réglages : « on », « value ».
check-set-unreachable = Ces buts ne peuvent pas être tous atteints sans faux pas.
check-set-unreachable-fix = Cherchez deux buts qui se contredisent, une limite que les pas (« step ») n'atteignent pas, ou un « slip » sur le chemin.

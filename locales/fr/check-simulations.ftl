# Ce que la vérification dit des messages simulés, du tri, de la recherche d'indices et de l'enquête.

check-unknown-mark = « { $id } » est marqué dans le texte, et aucun [[{ $key }]] n'en parle.
check-unknown-mark-fix = Ajoutez un tableau « { $key } » avec cet id, ou ôtez la marque du texte.
check-idle-mark = « { $id } » n'est marqué nulle part dans le texte.
check-idle-mark-fix = Écrivez le passage sous la forme {"{"}{ $id }|passage{"}"} dans le texte.
check-look-shows = Un regard de plus près montre une chose : soit où mène un lien, soit une note.
check-look-shows-fix = Écrivez « leads » ou « note », l'un des deux seulement.
check-reserved-look = « { $id } » est déjà le nom du regard sur l'expéditeur.
check-bad-site = « { $address } » n'est pas une adresse de site.
check-bad-site-fix = Écrivez par exemple https://colis-rapide.example/suivi
check-real-number = « { $number } » est un numéro que quelqu'un peut avoir.
check-real-number-fix = Prenez un numéro réservé aux fictions : 06 39 98 xx xx ou 01 99 00 xx xx. Un numéro court s'écrit 38 XXX.

check-ways-needed = « { $id } » peut être vérifié, et aucun chemin n'est proposé.
check-ways-needed-fix = Ajoutez « ways » avec deux à quatre chemins, dont au moins un qui soit propre à la personne.
check-ways-mixed = Les chemins de « { $id } » ne laissent pas de choix.
check-ways-mixed-fix = Proposez deux à quatre chemins : au moins un par le message (« inside = true ») et au moins un autre.
check-scam-act = « { $id } » est un piège : agir ne peut pas être juste.
check-scam-act-fix = Ôtez « act » de « right » et de « accept », ou ôtez « scam = true ».
check-real-leave = « { $id } » est vrai : le laisser ne peut pas être juste.
check-real-leave-fix = Ôtez « leave » de « right » et de « accept », ou ajoutez « scam = true ».
check-real-share = { $real } messages sur { $of } sont vrais : c'est trop peu.
check-real-share-fix = Au moins quatre messages sur dix doivent être vrais, sans quoi on apprend à tout jeter.
check-plain-real =
    { $found ->
        [0] Aucun message vrai ne se passe de vérification : il en faut deux.
        [one] Un seul message vrai se passe de vérification : il en faut deux.
       *[other] { $found } messages vrais se passent de vérification : il en faut deux.
    }
check-plain-real-fix = Ajoutez des messages vrais qui informent seulement, avec « right = "act" » et sans « check » dans « accept ».
check-never-right = « { $word } » n'est la meilleure décision pour aucun message.
check-never-right-fix = Chacune des trois décisions (act, check, leave) doit être la bonne au moins une fois.
check-same-answer = « { $word } » est la bonne décision pour { $n } messages sur { $of } : la répéter suffirait presque.
check-same-answer-fix = Répartissez les bonnes décisions : aucune ne doit valoir pour plus de la moitié des messages.
check-constant = Répondre « { $word } » à tout suffirait pour réussir un tirage.
check-draw-fits = « draw = { $draw } » ne convient pas à ce paquet de { $of } messages.
check-draw-fits-fix = Chaque tirage doit tenir dans le paquet, avec un piège, deux vrais sans vérification, et 40 % de vrais.

check-few-clues =
    { $found ->
        [0] Aucun passage n'est un indice : il en faut deux au moins.
        [one] Un seul passage est un indice : il en faut deux au moins.
       *[other] { $found } passages sont des indices : il en faut deux au moins.
    }
check-few-clues-fix = Ajoutez « clue = true » aux passages qui disent quelque chose.
check-all-clues = Tous les passages sont des indices : tout marquer suffirait.
check-all-clues-fix = Ajoutez au moins un passage sans « clue », avec la raison pour laquelle il ne dit rien.

check-no-decisive = Aucune page du bureau ne permet de trancher.
check-no-decisive-fix = Donnez « worth = "decisive" » à une page au moins.
check-all-decisive = Toutes les pages du bureau tranchent : ouvrir n'importe laquelle suffirait.
check-all-decisive-fix = Ajoutez au moins une page « useful » ou « noise ».

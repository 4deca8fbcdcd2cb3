# The diagnosis: its offer, the first contact, what it finds, the slip; and the file of places.

home-diagnose = Trouver par où commencer

diagnosis-offer = Trouver par où commencer
diagnosis-offer-what = Quelques situations de tous les jours, pour vous proposer un chemin. Comptez 6 à 10 minutes, sans montre. Ce n'est pas un examen : ni note, ni piège. « Je ne sais pas » est une vraie réponse.
diagnosis-offer-free = Vous pouvez refuser, ou arrêter quand vous voulez : vos réponses sont gardées.
diagnosis-again = Vous aviez commencé. On reprend là où vous étiez.
diagnosis-earlier = Revoir mon chemin du { $date }
diagnosis-yes = Commencer
diagnosis-go-on = Reprendre
diagnosis-no = Non merci
diagnosis-stop = Arrêter ici
diagnosis-not-here = Ce point de départ n'est pas encore écrit dans votre langue.
diagnosis-not-here-hint = Choisissez une autre langue dans les réglages, ou allez droit aux modules.

diagnosis-contact-title = D'abord, la main
diagnosis-contact-what = Voulez-vous essayer les gestes utiles ? Valider, cliquer, taper @ : deux minutes, pour rien.
diagnosis-contact-yes = Oui, essayer
diagnosis-contact-no = Je connais, passer
diagnosis-contact-enough = Aller aux questions
diagnosis-practice = Un essai, pour rien.
diagnosis-felt-ask = Ces gestes, comment était-ce ?
diagnosis-felt-easy = Facile
diagnosis-felt-so-so = Ça va, avec du temps
diagnosis-felt-hard = Difficile

diagnosis-topic-email = Avez-vous une adresse électronique, ou en voulez-vous une ?
diagnosis-topic-children = Y a-t-il des enfants autour de vous ?
diagnosis-topic-way = Pour apprendre, que préférez-vous ?
diagnosis-topic-why = Cela sert à choisir votre chemin. Ce n'est pas gardé.
diagnosis-reply-yes = Oui
diagnosis-reply-no = Non
diagnosis-reply-untold = Je préfère ne pas répondre
diagnosis-reply-alone = Seul, à mon rythme
diagnosis-reply-group = En groupe, avec un café
diagnosis-reply-person = Avec une personne à côté de moi

diagnosis-place = Thème { $at } sur { $all }
diagnosis-unknown = Je ne sais pas
diagnosis-ready = C'est fini : merci.

diagnosis-strengths = Vos points forts
diagnosis-theme = { $title } : { $level }.
diagnosis-strength-begun = Vous avez lu, choisi, répondu. Et vous osez dire « je ne sais pas » : on apprend ainsi.
diagnosis-known = Vous savez déjà ceci :
diagnosis-to-discover = À découvrir, tranquillement :
diagnosis-new = { $title }.
diagnosis-level-0 = à découvrir
diagnosis-level-1 = vous avez de premiers repères
diagnosis-level-2 = vous êtes à l'aise avec l'essentiel
diagnosis-level-3 = vous vous débrouillez seul, même devant du nouveau
diagnosis-no-mark = Ce n'est pas une note : c'est un point de départ.
diagnosis-see-path = Voir mon chemin

diagnosis-path = Votre chemin
diagnosis-path-what = À votre rythme, dans l'ordre qui vous plaît.
diagnosis-path-none = Vous avez déjà fait tout ce qu'il y a ici. Bravo ! Revenez revoir ce qui vous plaît.
diagnosis-step = { $n }. { $title }
diagnosis-why-hand = La souris et le clavier d'abord : tout le reste devient plus facile.
diagnosis-why-harm = Tôt, car une arnaque peut coûter cher.
diagnosis-why-start = { $title } : on commence par le début.
diagnosis-why-next = { $title } : la suite.
diagnosis-why-hesitated = Un point vous a fait hésiter : { $title }.
diagnosis-why-point = Pour ce point : { $idea }
diagnosis-why-further = Vous savez déjà l'essentiel : pour aller plus loin.

diagnosis-where = Où apprendre
diagnosis-orientation-self-study = Vous pouvez avancer seul, ici, à votre rythme.
diagnosis-orientation-workshop = Un atelier en petit groupe vous conviendra bien.
diagnosis-orientation-person = Une personne à côté de vous, au début, rendra tout plus doux.
diagnosis-no-place = Demandez à qui vous a montré ce programme.
diagnosis-print = Imprimer ma fiche
diagnosis-review = Revoir les questions et les réponses
diagnosis-enough = Assez revu
diagnosis-said-unknown = Vous aviez dit : « Je ne sais pas ».
diagnosis-begin = Commencer : { $title }
diagnosis-end = Voir tous les modules

diagnosis-slip = Mon point de départ
diagnosis-slip-date = Fait le { $date }.
diagnosis-slip-step = { $n }. { $title } ({ $module })
diagnosis-slip-adviser = Repères pour qui vous accompagne (DigComp 3.0, estimés sur deux ou trois questions par thème) :
diagnosis-slip-level = { $title } : { $level }
diagnosis-digcomp-0 = avant le niveau de base 1
diagnosis-digcomp-1 = base 1
diagnosis-digcomp-2 = base 2
diagnosis-digcomp-3 = intermédiaire 3
diagnosis-place-line = { $name }, { $more }

places-trouble = Pour l'équipe : { $file }, ligne { $line }. { $cause }
places-written = Un exemple à remplir a été écrit : { $path }
places-read = { $n ->
    [one] { $n } lieu lu
   *[other] { $n } lieux lus
}, { $wrong ->
    [0] aucune erreur.
    [one] { $wrong } erreur.
   *[other] { $wrong } erreurs.
}
cli-diagnose = Trouver par où commencer : quelques questions, un chemin, une fiche
cli-places = Vérifier le fichier des lieux où apprendre ; en écrire l'exemple s'il n'y en a pas

check-why-diagnostic-shape = Deux questions au moins par thème et par niveau : personne ne revoit la même. Chacune est liée à une idée d'un module, donc à un résultat de DigComp 3.0. Règle de la maison.
check-diagnostic-kind = Une question du point de départ est un « choice » seul, avec purpose = "diagnostic" et une solution. Elle n'a ni indice, ni variante, ni forme.
check-diagnostic-contact = Le premier contact est un essai : aucune activité n'y est comptée.
check-diagnostic-idea = L'idée « { $id } » doit être celle d'un module, et d'un seul : { $n } trouvés.
check-diagnostic-outcome = L'objectif de cette idée ne nomme aucun résultat de DigComp 3.0.
check-diagnostic-few = { $module }, niveau { $level } : { $n ->
    [0] aucune question.
    [one] une seule question.
   *[other] { $n } questions.
}
check-diagnostic-fix = Voir « diagnostic » dans le manuel (docs/auteur/format.md).

### La porte : qui est là, le surnom, les images, la personne suivante.
door-title = Qui est là ?
door-new = Je suis nouveau ou nouvelle
door-new-what = Un surnom, et votre place sera gardée.
door-been = Je suis déjà venu(e)
door-been-what = Vous reprenez où vous étiez.
door-try = Juste essayer
door-try-what = Pour une première visite. Rien à donner, rien à retenir.
door-adviser = Espace du conseiller
door-try-title = Juste essayer
door-try-nothing = Ce que vous faites n'est pas enregistré sur cet ordinateur. Quand vous partez, tout est oublié.
door-try-keep = Si cela vous plaît, vous pourrez le garder à la fin de chaque étape.
door-suggested = Sans idée ? Choisissez un de ces surnoms :
door-others = D'autres surnoms
door-too-much = Cela ressemble à une adresse électronique ou à un numéro de téléphone. Un surnom suffit ici : il n'a pas besoin de dire qui vous êtes.
door-too-much-anyway = Garder quand même
door-nicknames = Mésange, Hirondelle, Olivier, Romarin, Tilleul, Coquelicot, Cannelle, Noisette, Mirabelle, Framboise, Luciole, Papillon, Coccinelle, Hérisson, Écureuil, Dauphin, Colline, Rivière, Comète, Boussole, Lanterne, Violette, Muguet, Châtaigne
door-sign-title = Choisissez votre dessin
door-sign-why = Avec votre surnom, il sert à vous retrouver la prochaine fois.
door-sign-none = Choisissez d'abord un dessin.
notice-title = Ce qui est gardé de vous
notice-kept =
    - Votre surnom et votre dessin.
    - Vos réponses aux exercices, vos réglages, vos badges.
    - Votre groupe, et les ateliers auxquels vous avez participé, si l'on en tient la liste.
    - Ce qu'une conseillère ou un conseiller a noté de vos réussites.
    - Ni nom, ni adresse, ni date de naissance. Rien ne part sur internet.
notice-who = Tout reste sur cet ordinateur et, après un atelier, sur celui de la personne qui anime : une clé l'y apporte, fermée. Cette personne peut le voir, et quiconque sait ouvrir les fichiers de ces ordinateurs.
notice-long = Si vous ne revenez pas, tout est effacé après { $months ->
    [one] un mois
   *[other] { $months } mois
}.
notice-rights = Vous pouvez demander à voir ce qui est gardé, à l'emporter ou à l'effacer. Vous pouvez aussi refuser : choisissez « Juste essayer ».
notice-understood = J'ai compris
door-offer-title = Voulez-vous un code en images ?
door-offer-what = Trois images à choisir dans l'ordre. Le code évite qu'une autre personne du groupe ouvre votre page.
door-offer-limits = Ce n'est pas un coffre-fort : quelqu'un d'habile, avec du temps, peut le trouver. N'écrivez ici aucun secret. Si vous oubliez vos images, la personne qui anime peut enlever le code.
door-offer-no = Non, sans code
door-offer-yes = Oui, choisir trois images
door-choose-title = Choisissez trois images
door-choose-how = Dans l'ordre que vous voulez. Racontez-vous une petite histoire avec elles, pour vous en souvenir.
door-chosen-title = Vos trois images
door-chosen-three = 1. { $first } – 2. { $second } – 3. { $third }
door-chosen-remember = Notez-les sur un papier que vous gardez chez vous, si cela vous rassure.
door-chosen-keep = Garder ces trois images
door-again = Recommencer
door-list-title = Lequel est le vôtre ?
door-letters-title = Les premières lettres de votre surnom
door-letters-why = Tapez-en au moins deux. Majuscules et accents ne comptent pas.
door-letters-label = Premières lettres
door-letters-few = Tapez au moins les deux premières lettres de votre surnom.
door-which-title = Lequel est votre dessin ?
door-code-title = Vos trois images, dans l'ordre
door-code-how = { $n ->
    [0] Choisissez la première.
    [1] Une image est choisie. Choisissez la deuxième.
   *[other] Deux images sont choisies. Choisissez la troisième.
}
door-code-ready = Trois images sont choisies.
door-code-three = Choisissez trois images.
door-code-wrong = Ce ne sont pas les bonnes images, ou pas dans cet ordre. Essayez encore. La personne qui anime peut aussi vous aider.
door-code-none = Vous n'avez pas de code ? Revenez en arrière : les lettres ou le dessin ne sont peut-être pas les vôtres.
door-wait = Attendez encore { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}, puis essayez de nouveau. Rien n'est bloqué.
lock-failed = Cet ordinateur n'a pas assez de mémoire libre pour préparer le code.
drawing-house = maison
drawing-boat = bateau
drawing-tree = arbre
drawing-key = clé
drawing-cup = tasse
drawing-fish = poisson
drawing-sun = soleil
drawing-book = livre
drawing-clock = horloge
drawing-umbrella = parapluie
drawing-mountain = montagne
drawing-bicycle = vélo
still-title = Êtes-vous toujours { $name } ?
still-guest = Êtes-vous toujours la même personne ?
still-why = Personne n'a touché cet ordinateur depuis dix minutes. Rien n'est perdu.
still-yes = Oui, je continue
still-no = Non, c'est une autre personne
leave-title = Voulez-vous garder ce que vous avez fait ?
leave-why = Vous étiez en essai : rien n'est encore enregistré.
leave-keep = Oui, garder avec un surnom
leave-next = Non, tout oublier

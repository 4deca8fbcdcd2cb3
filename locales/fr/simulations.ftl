# Ce que disent les messages simulés, la loupe, le tri, la recherche d'indices et l'enquête.

## Un message

message-mail = Courriel reçu
message-from = De :
message-date = Date :
message-subject = Objet :
message-address = Adresse :
message-picture = Image :
# $from : l'expéditeur ; $subject : l'objet
message-short = { $from } ({ $subject })
# Au-dessus d'une traduction
message-translation = Ce que dit ce message :
# Ce que l'on choisit pour regarder l'expéditeur
message-see-number = Voir qui envoie
message-see-call = Voir qui appelle
message-see-profile = Voir le profil
message-see-letter = Voir d'où vient ce papier

## Un regard de plus près

lens-sender = Qui envoie ?
lens-name = Nom affiché : { $name }
lens-address = Adresse réelle : { $address }
lens-number = Numéro : { $number }
lens-date = Date : { $date }
lens-leads = Mène à : { $address }
# $domain : la fin de l'adresse, qui dit le propriétaire
lens-site-owner = Ce site appartient à : { $domain }
lens-address-owner = Cette adresse appartient à : { $domain }

## Trier des messages

# $n : le numéro du message ; $of : combien il y en a
triage-number = Message { $n } sur { $of }
triage-how = Choisissez l'expéditeur ou un lien pour regarder de plus près. Puis décidez.
triage-act = J'en tiens compte : je fais ce qui est dit
triage-act-call = Je fais ce que la personne demande
triage-share = Je partage
triage-check = Je vérifie d'abord, par mon propre chemin
triage-leave = Je laisse tomber
triage-which-way = Comment vérifiez-vous ?
triage-rethink = Revenir au message
# $what : la décision
triage-you = Votre choix : { $what }
triage-inside = Ce chemin passe par le message lui-même. Il ne peut pas dire s'il est vrai.
# $what : la décision ; $way : le chemin
triage-what-way = { $what }. { $way }
# $from : l'expéditeur ; $what : la décision
triage-line = { $from } : { $what }

# Les deux chiffres, toujours ensemble ; $caught et $recognised : les deux lignes qui suivent
triage-figures =
    { $caught }
    { $recognised }
triage-caught =
    { $about ->
        [news] Nouvelles fausses ou trompeuses, non partagées : { $n } sur { $of }
       *[messages] Pièges évités : { $n } sur { $of }
    }
triage-recognised =
    { $about ->
        [news] Nouvelles vraies reconnues : { $n } sur { $of }
       *[messages] Vrais messages reconnus : { $n } sur { $of }
    }
triage-same = La même réponse à tout ne protège pas. Regardez chaque message pour lui-même.
triage-missed =
    { $about ->
        [news] Certaines étaient bien faites. Regardez ci-dessous lesquelles, puis essayez avec d'autres.
       *[messages] Certains pièges étaient bien faits. Regardez ci-dessous lesquels, puis essayez avec d'autres messages.
    }
triage-alarms =
    { $about ->
        [news] Le faux est écarté, mais du vrai est perdu. Beaucoup de nouvelles étonnantes sont vraies.
       *[messages] Les pièges sont évités, mais de vrais messages sont perdus. La plupart des messages sont vrais.
    }
triage-trust =
    { $about ->
        [news] Une nouvelle vraie, déjà sourcée, se partage simplement. Tout vérifier fatigue.
       *[messages] Un vrai message qui ne demande rien se lit simplement. Tout vérifier fatigue.
    }
triage-line-missed =
    { $about ->
        [news] Ce n'était pas à partager comme un fait. Beaucoup s'y laissent prendre.
       *[messages] C'était un piège. Il trompe beaucoup de monde.
    }
triage-line-alarm =
    { $about ->
        [news] Cette nouvelle était vraie.
       *[messages] Ce message était vrai.
    }
triage-line-inside = { $was } Ce chemin passait par le message lui-même : il fallait un chemin à vous.
triage-was-false =
    { $about ->
        [news] C'était faux ou trompeur.
       *[messages] C'était un piège.
    }
triage-was-true =
    { $about ->
        [news] Cette nouvelle était vraie.
       *[messages] Ce message était vrai.
    }
triage-line-better = Mieux ici : { $what }

# Sur papier et dans un exemple
triage-sheet-number = **Message { $n }**
triage-sheet-or = { $what } (ou aussi : { $other })
triage-sheet-way = Si je vérifie d'abord un message, par quel chemin ?

## Chercher les indices

hotspot-mark-first = Choisissez au moins un passage.
# $n : indices trouvés ; $of : indices en tout
hotspot-count = Passages trouvés : { $n } sur { $of }. Chacun est expliqué ci-dessous.
hotspot-found = Vous avez vu :
hotspot-missed = Il y avait aussi :
hotspot-in-vain = Marqué, mais ce n'en est pas un :

## Enquêter

investigate-desk = Sur votre bureau, vous pouvez ouvrir :
investigate-on-paper = Sur le bureau, ces pages. Choisissez lesquelles lire :
investigate-circle = Pour vous, est-ce certain ? Entourez : pas du tout · un peu · tout à fait
investigate-opened = déjà ouvert
investigate-verdict = Votre conclusion :
investigate-true = C'est vrai
investigate-false = C'est faux
investigate-cannot-tell = On ne peut pas encore le dire
investigate-verdict-first = Choisissez d'abord une conclusion : vrai, faux, ou on ne peut pas encore le dire.
investigate-back = Revenir au bureau
# $what : la conclusion
investigate-you = Votre conclusion : { $what }
investigate-how-sure = Pour vous, est-ce certain ?
investigate-not-at-all = Pas du tout
investigate-a-little = Un peu
investigate-sure = Tout à fait
# $sure : Pas du tout, Un peu, Tout à fait
investigate-you-sure = Votre certitude : { $sure }
investigate-lucky = Votre conclusion est juste. Mais rien de ce que vous avez ouvert ne le prouvait.
investigate-lucky-next = Une page du bureau répond vraiment. Cherchez-la : vous aurez la preuve.
# $name : le nom d'une page
investigate-decisive = { $name } : **cela tranche**
investigate-useful = { $name } : cela aide, sans trancher
investigate-noise = { $name } : cela ne dit rien de sûr
message-as-received = Ce message est montré dans sa langue, tel qu'il est arrivé. Sa traduction est dessous.

# La grille qualité : une page à montrer à un financeur.

cli-check-grid = Faire la grille qualité sur une page à imprimer (ou en données, avec --json)
check-language = { $lang } : { $fresh } textes à jour sur { $all } ; { $reread ->
        [0] aucun fichier relu
        [one] { $reread } fichier relu
       *[other] { $reread } fichiers relus
    } sur { $files }.

grid-title = Grille qualité
grid-nothing = Sans titre
grid-unsaid = non indiqué
grid-publisher = Éditeur
grid-version = Version
grid-licence = Licence
grid-size = Contenu
grid-size-said = { $modules ->
        [one] { $modules } module
       *[other] { $modules } modules
    }, { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }
grid-day = Mesuré le
grid-languages = Langue
grid-language-source = { $name } (langue d'écriture)
grid-head-texts = Textes traduits
grid-language-texts = { $n } sur { $all }
grid-head-reread = Fichiers relus
grid-language-reread = { $n } sur { $all }
grid-head-words = Mots par phrase
grid-language-words = { $n } en moyenne, { $most } au plus
grid-head-ease = Facilité de lecture
grid-language-ease = { $ease } sur 100 ({ $author })
grid-no-formula = pas de formule publiée
grid-head-criterion = Critère et source
grid-head-measured = Mesuré
grid-head-verdict = Résultat
grid-met = tenu
grid-not-met = non tenu
grid-idle = sans objet
grid-person = vu par :
grid-not-measured = pas mesuré : des erreurs sont à corriger d'abord
grid-note = Tous les chiffres sont mesurés par le programme. Une case vide attend une personne : son nom et la date. Le contrôle « facile à lire » compte des mots et des syllabes : seuls des lecteurs concernés peuvent approuver un texte.

grid-rules = Les règles de la maison sont tenues
grid-rules-source = Liste des règles, chacune avec sa raison : manuel du curriculum, 2026
grid-rules-said = { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $advice ->
        [0] aucun conseil
        [one] { $advice } conseil
       *[other] { $advice } conseils
    }
grid-readability = Chaque unité se lit facilement, dans chaque langue
grid-readability-source = Flesch 1948 ; Kandel et Moles 1958 ; Fernández-Huerta 1959 ; Flesch-Vacca 1972 ; Amstad 1978
grid-readability-said = { $list } ; facile à partir de { $least }
grid-sentences = Les phrases sont courtes
grid-sentences-source = Inclusion Europe, « L'information pour tous », 2009 ; les nombres sont notre choix
grid-sentences-said = mots par phrase en moyenne (au plus) : { $list } ; attendu { $most } en moyenne
grid-feedback = Chaque réponse, juste ou non, est expliquée
grid-feedback-source = Pan et Rickard, transfert de l'apprentissage par test, 2018
grid-feedback-said = { $items ->
        [one] { $items } réponse notée
       *[other] { $items } réponses notées
    }, { $missing ->
        [0] aucune sans explication
       *[other] { $missing } sans explication
    }
grid-cues = La bonne réponse ne se devine ni à sa longueur ni à sa place
grid-cues-source = Haladyna, Downing et Rodriguez, règles des questions à choix, 2002
grid-cues-said = { $questions ->
        [one] { $questions } question à choix
       *[other] { $questions } questions à choix
    }, { $habits ->
        [0] aucune habitude trouvée
        [one] une habitude trouvée
       *[other] { $habits } habitudes trouvées
    }
grid-real = De vrais messages parmi les arnaques
grid-real-source = O'Connor et al. 2021 ; Modirrousta-Galian et Higham 2023
grid-real-said = { $real } vrais sur { $all } messages à juger
grid-real-shown = aucun message à juger ; messages dont on cherche les signes : { $n }
grid-ideas = Chaque idée est demandée deux fois, et chaque unité a de quoi redemander
grid-ideas-source = Latimier et al. 2021 ; Pan et Rickard 2018
grid-ideas-said = { $ideas ->
        [one] { $ideas } idée
       *[other] { $ideas } idées
    }, dont { $thin } trop peu travaillées ; unités sans variante : { $spare }
grid-objectives = Chaque objectif est travaillé, et relié à DigComp
grid-objectives-source = DigComp 3.0, Commission européenne (JRC144121), 2025 ; Biggs 1996
grid-objectives-said = { $objectives ->
        [one] { $objectives } objectif
       *[other] { $objectives } objectifs
    }, { $uncovered } sans exercice, { $unaligned } sans lien ; { $competences ->
        [one] { $competences } compétence DigComp
       *[other] { $competences } compétences DigComp
    }
grid-contacts = Les contacts officiels sont vérifiés et datés
grid-contacts-source = Règle de la maison : vus à leur source, avec une date de fin
grid-contacts-said = { $verified } vérifiés sur { $all } ; les autres restent cachés
grid-contacts-none = pas de contacts propres : ceux du kit sont montrés
grid-pages = Chaque page tient sur un petit écran
grid-pages-source = WCAG 2.2, critère 1.4.10, 2023 ; tailles de la maison
grid-pages-said = { $pages ->
        [one] { $pages } page dessinée
       *[other] { $pages } pages dessinées
    } en 80x24, 60x20 et 40x14 : { $n ->
        [0] aucune remarque
        [one] une remarque
       *[other] { $n } remarques
    }
grid-faces = Tout se fait aussi en lignes (lecteur d'écran) et sur papier
grid-faces-source = WCAG 2.2, principes 1 et 2, 2023
grid-faces-said = { $all ->
        [one] { $all } activité
       *[other] { $all } activités
    } ; { $lines ->
        [one] { $lines } jouée en lignes
       *[other] { $lines } jouées en lignes
    }, { $paper ->
        [one] { $paper } mise sur papier
       *[other] { $paper } mises sur papier
    }
grid-minutes = Les durées annoncées sont vraies
grid-minutes-source = Brysbaert 2019 (238 mots par minute), moitié pour un lecteur lent
grid-minutes-said = { $said ->
        [one] { $said } minute annoncée
       *[other] { $said } minutes annoncées
    }, { $measured } mesurées à 120 mots par minute ; { $n ->
        [0] aucune unité à revoir
        [one] une unité à revoir
       *[other] { $n } unités à revoir
    }
grid-translations = Les traductions sont entières et à jour
grid-translations-source = Règle de la maison : chaque texte traduit porte la marque de sa source
grid-translations-said = { $list }
grid-translations-none = une seule langue
grid-reread = Une seconde personne a relu les textes
grid-reread-source = ISO 17100, révision par une seconde personne, 2015
grid-reread-said = { $n } fichiers traduits se disent relus, sur { $all }
grid-readers = Des lecteurs concernés ont lu et approuvé
grid-readers-source = Inclusion Europe, « Pas pour nous sans nous », 2009
grid-readers-said = le programme ne peut pas le juger
grid-facts = Les faits, les lois et les démarches sont exacts à cette date
grid-facts-source = Relecture par une personne du métier
grid-facts-said = le programme ne peut pas le juger

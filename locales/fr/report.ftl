### La clôture d'un atelier, et le compte rendu d'activité. Les libellés du formulaire lui-même sont dans assets/reports/.

cli-workshop-report = Le compte rendu d'activité, prêt à recopier, à imprimer ou à ouvrir dans un tableur
cli-workshop-close = Fermer un atelier : ce qui a été fait, qui a obtenu quoi, ce que vous déclarez
cli-workshop-all = Tous les ateliers fermés
cli-workshop-form = Le formulaire : la-coop, plain, ou un fichier
cli-workshop-separator = Entre les cases du CSV : comma (virgule) ou semicolon (point-virgule)
cli-workshop-bom = Commencer le CSV par la marque qui montre les accents à Excel : yes ou no
cli-close-minutes = La durée réelle, en minutes
cli-close-nameless = Combien de personnes étaient là sans surnom
cli-close-count = Un nombre du formulaire, comme age/70-plus=3 ; plusieurs fois si besoin
cli-close-set = Une réponse du formulaire, comme niveau=debutant ; plusieurs fois si besoin
cli-close-badges = Signer aussi les badges des personnes présentes

## Quel atelier, quel formulaire

report-none-closed = Aucun atelier n'est encore fermé.
report-none-closed-hint = Fermez-en un : tremplin workshop close last
report-form-mistakes = Ce formulaire a des erreurs : { $file }
report-form-mistakes-hint = Corrigez le fichier aux endroits indiqués. docs/compte-rendu.md explique chaque clé.
report-form-rests = Deux tranches disent rest = true : une seule peut prendre le reste.
report-form-rests-fix = Gardez rest = true sur une seule tranche.
report-no-columns = Le formulaire « { $form } » n'a pas de colonnes pour un CSV.
report-no-columns-hint = Ajoutez-lui des blocs [[column]], ou demandez --format text.

## Ce qui manque, ce qui ne va pas

report-to-complete = À compléter
report-nobody = Personne n'est noté comme présent. Il faut au moins une personne.
report-missing = { $label } : c'est obligatoire, et encore vide.
report-beyond = { $label } : { $n } est trop grand pour ce formulaire. Le plus grand nombre possible est { $most }.
report-too-many = { $label } : le total fait { $n }, mais « { $of } » ne compte que { $most }.
report-apart = { $label } : vous avez écrit { $n }. Nombre de personnes présentes : { $most }.
report-unknown = { $label } : le formulaire ne connaît pas la réponse « { $answer } ».
report-other-form = Cet atelier a été déclaré avec un autre formulaire ({ $form }). Ses réponses et ses nombres ne sont pas repris ici.

## Ce qui est tapé

report-no-field = Le formulaire « { $form } » n'a pas de champ « { $typed } ».
report-no-number = « { $typed } » n'est pas un nombre entier.
report-no-number-fix = Écrivez seulement des chiffres, par exemple 12.
report-no-day = « { $typed } » n'est pas une date.
report-no-day-fix = Écrivez-la ainsi : 2026-12-01.
report-no-choice = { $label } : pas de choix « { $typed } ».
report-no-choice-fix = Les choix possibles : { $known }
report-no-band = { $label } : pas de tranche « { $typed } ».
report-one-only = { $label } : un seul choix est possible.
report-one-only-fix = Gardez une seule réponse pour ce champ.
report-computed = { $label } : ce nombre se calcule tout seul.
report-computed-fix = Il vient des présences, et des personnes comptées sans surnom (--nameless).
report-counted = { $label } : ce champ attend des nombres.
report-counted-fix = Écrivez-les avec --count, par exemple --count { $field }=3 ou --count { $field }/TRANCHE=3.
report-not-counted = { $label } : ce champ n'attend pas un nombre de personnes.
report-not-counted-fix = Répondez avec --set { $field }=RÉPONSE.

## La clôture

close-covered = { $n ->
        [0] { $title } : aucune unité notée.
        [one] { $title } : { $n } unité faite.
       *[other] { $title } : { $n } unités faites.
    }
close-line = {"  "}{ $what }
close-lasted = { $took ->
        [one] D'après l'horloge : environ { $took } minute ({ $planned } prévues).
       *[other] D'après l'horloge : environ { $took } minutes ({ $planned } prévues).
    }
close-person = { $n ->
        [0] { $name } : aucune unité terminée à l'ordinateur ce jour-là.
        [one] { $name } : { $n } unité.
       *[other] { $name } : { $n } unités.
    }
close-mastered = {"  "}réussie : { $what }
close-finished = {"  "}terminée : { $what }
close-badge = {"  "}badge obtenu : { $module }
close-missing = { $n ->
        [one] Un ordinateur n'est pas encore rentré : le numéro { $laptops }. Vous pourrez l'ajouter après.
       *[other] { $n } ordinateurs ne sont pas encore rentrés : les numéros { $laptops }. Vous pourrez les ajouter après.
    }
close-wrong = L'atelier n'est pas fermé : des nombres ou des réponses ne vont pas ensemble.
close-wrong-hint = Corrigez avec --count, --nameless ou --set, puis recommencez. Rien n'est perdu.
close-again = Cet atelier était déjà fermé. Ce que vous déclarez maintenant remplace la première déclaration, qui reste dans le journal.
close-sure = Pour fermer l'atelier, tapez le nombre de participants : { $n }
close-done = L'atelier est fermé.
close-cancelled = Cet atelier a été annulé : il ne peut pas être fermé.
close-cancelled-hint = Planifiez-le de nouveau s'il a eu lieu.
close-no-pair = « { $typed } » n'a pas de signe =.
close-no-pair-hint = Écrivez par exemple --set niveau=debutant ou --count age/70-plus=3.
close-badges-ready = { $n ->
        [one] { $n } badge peut être signé : recommencez avec --badges.
       *[other] { $n } badges peuvent être signés : recommencez avec --badges.
    }

## La fermeture à l'écran

close-story = Ce qui a été fait
close-to-counts = Continuer : compter les personnes
close-counts = { $n ->
        [0] Personne. Qui était là, en nombres ?
        [one] Une personne. Qui était là, en nombres ?
       *[other] { $n } personnes. Qui était là, en nombres ?
    }
close-counts-how = Ne tapez que ce que vous savez. Laissez le reste vide. Rien n'est gardé avec le nom de quelqu'un.
close-rest = { $label } : { $n }
close-to-report = Continuer : voir le compte rendu
close-empty = —
close-declare = Fermer l'atelier
close-declare-again = Déclarer de nouveau
close-minutes = La durée réelle, en minutes
close-badges-wait = { $n ->
        [0] Aucun badge ne peut être signé :
        [one] Un badge peut être signé :
       *[other] { $n } badges peuvent être signés :
    }
close-badge-of = { $name } : { $module }
close-sign = { $n ->
        [0] Aucun badge à signer
        [one] Signer le badge
       *[other] Signer les { $n } badges
    }
close-badges-refused = Badges signés : { $n }. Les autres n'ont pas pu l'être : { $why }
close-print = Imprimer le compte rendu
close-text = En texte à copier
close-table = En tableau (CSV)
close-written = C'est écrit. Le fichier : { $path }
close-change = Changer le compte rendu
close-row = **{ $label }** : { $value }
workshop-close = Fermer
workshop-report = Compte rendu et badges
close-none-alone = Aucune unité terminée à l'ordinateur : { $names }.
close-none-in = { $n ->
        [0] Aucun ordinateur n'a encore été rapatrié.
        [one] Aucun ordinateur n'a encore été rapatrié ({ $n } prévu).
       *[other] Aucun ordinateur n'a encore été rapatrié ({ $n } prévus).
    }

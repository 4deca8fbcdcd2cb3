kit = Tremplin
back = Retour
page-before = Page précédente
continue = Continuer
begin = Commencer
skip = Passer
answer = Répondre
finish = Terminer
hint = Un indice ({ $left })
show-solution = Voir la solution
try-again = Essayer encore
one-more = Un autre du même genre
one-more-title = Un autre du même genre
worked-title = Un exemple, déjà résolu. Prenez le temps de le lire.
half-title = Une partie est déjà faite. À vous de finir.
place-of = { $at } sur { $all }
gloss = { $word } : { $meaning }
leave-unsaved = Quitter sans enregistrer cette réponse
save-again = Enregistrer à nouveau
notice-with-hint = { $cause } { $hint }

home-welcome = Bienvenue
home-what = Ici, vous apprenez à votre rythme. Personne ne vous chronomètre, rien ne peut être cassé.
home-learn = Apprendre
home-settings = Réglages
home-leave = Quitter
home-how = Choisissez avec les flèches et la touche Entrée, ou cliquez avec la souris.

language-title = Votre langue · Your language

who-title = Comment vous appeler ?
who-why = Un prénom ou un surnom suffit. Il sert à retrouver votre place la prochaine fois.
who-name = Votre surnom
who-empty = Écrivez d'abord un surnom, ou choisissez « Juste essayer ».

welcome-modules = Tous les modules

modules-title = Que voulez-vous apprendre ?
module-new = { $minutes } min · { $units ->
    [one] { $units } étape
   *[other] { $units } étapes
}
module-progress = { $minutes } min · { $units ->
    [one] { $done } étape faite sur 1
   *[other] { $done } étapes faites sur { $units }
}
module-broken = Le module « { $id } » ne peut pas s'ouvrir : ses fichiers contiennent des erreurs.
module-from-folder = Ce module vient du dossier { $folder }.
module-given-by = Donné par : { $publisher }
module-added = Ce module a été ajouté ici.
list-before = Précédents
list-next = Suivants

units-title = Les étapes
units-begin = Commencer : { $title }
units-go = Continuer : { $title }
units-badge = Voir mon badge
unit-minutes = { $minutes } min
unit-started = { $minutes } min · commencée
unit-done = { $minutes } min · faite
unit-mastered = { $minutes } min · réussie
unit-first = Environ { $minutes } minutes. Vous pouvez vous arrêter quand vous voulez : votre place est gardée.
unit-first-guest = Environ { $minutes } minutes. Vous pouvez vous arrêter quand vous voulez.

unit-end-title = Vous êtes au bout de cette étape
unit-end-can = Maintenant :
unit-end-about = Ce que l'on apprend ici :
unit-end-mastered = Cette étape est réussie.
unit-end-more = Encore un exercice ou deux pour être à l'aise ? Ce sont de nouveaux textes.
unit-end-another-day = Revenez un autre jour pour refaire cette étape : vos réponses compteront à nouveau.
unit-end-next = Étape suivante : { $title }
unit-end-module = Continuer
unit-end-units = Toutes les étapes

own-task-title = Chez vous, si vous voulez
own-task-done = C'est fait
own-task-not-today = Pas aujourd'hui
own-task-help = Je voudrais de l'aide
own-task-said-done = C'est noté : fait sur votre appareil.
own-task-said-not-today = C'est noté. Il n'y a pas d'urgence.
own-task-said-help = C'est noté. Montrez cette page à la personne qui anime l'atelier.

module-end-title = Vous avez parcouru tout le module
module-end-left = Pour le badge, il reste des étapes à reprendre. Choisissez celle que vous voulez.
module-end-can = Ce que vous savez faire :

badge-earned = Vous avez obtenu un badge
badge-write = Enregistrer le badge dans un fichier
badge-written = Le badge est enregistré ici : { $path }
badge-unsigned = Ce badge n'est pas encore signé par une organisation. Il dit ce que vous avez appris ici.
badge-guest = Pour recevoir ce badge dans un fichier, il faut garder cette séance sous un surnom.

keep-why = Vous essayez sans laisser de trace : rien n'est gardé quand vous quittez.
keep-this = Garder cette séance
keep-title = Garder cette séance sous un surnom
kept = C'est gardé. Vous retrouverez votre place avec ce surnom.

settings-title = Réglages
settings-language = La langue
settings-language-change = Changer de langue
settings-theme = Les couleurs de l'écran
settings-guard = Quand une touche est pressée deux fois par mégarde, la seconde est ignorée pendant :
settings-done = C'est bien ainsi
theme-own = Celles de cet écran
theme-light = Claires
theme-dark = Sombres
theme-contrast = Très contrastées
theme-mono = Sans couleur
guard-quarter = un quart de seconde
guard-half = une demi-seconde
guard-three-quarters = trois quarts de seconde
guard-second = une seconde
guard-none = jamais

menu-title = Menu
menu-help = Aide
menu-language = Changer de langue
menu-settings = Réglages
menu-next-person = Changer de personne
menu-home = Accueil
menu-stop = Quitter
menu-kept = { $name } : ce que vous avez fait est gardé.
menu-guest = Vous essayez sans laisser de trace : rien ne sera gardé.
menu-carry-on = Revenir à la page

# Les questions avant et après un module
form-before-title = Avant de commencer
form-before-what = Après un essai, quatre petites questions montrent d'où vous partez. Se tromper n'a pas d'importance ici. Les réponses viendront à la fin du module.
form-after-title = Pour finir
form-after-what = Voici quatre petites questions, comme au début. Ensuite, vous verrez les réponses, celles du début aussi.
form-refusable = Vous pouvez refuser, ou vous arrêter en chemin. Cela ne change rien à la suite ni à votre badge.
form-yes = D'accord
form-no = Non merci
form-stop = Arrêter ces questions
form-practice = Question d'essai : elle ne compte pas.
form-face-ask = « { $title } » : quand personne n'est là pour aider, comment vous sentez-vous ?
form-thanks = Merci
form-thanks-before = C'est noté. Les réponses viendront à la fin du module. Maintenant, on apprend.
form-thanks-after = C'est noté. Voici maintenant les réponses, celles du début puis celles d'aujourd'hui.
form-asked-before = Demandé au début du module
form-asked-after = Demandé aujourd'hui
form-enough = C'est bon
face-worried = Pas à l'aise du tout
face-unsure = Un peu à l'aise
face-glad = À l'aise

contact-line = { $name } : **{ $reach }**
contact-line-called = { $name } (par téléphone) · **{ $reach }**
contact-line-expired = { $line } (à vérifier : date dépassée le { $date })
contact-seen = Vérifié le { $date }.
contact-expired = **À vérifier : date dépassée le { $date }.**
contact-nobody = la personne qui vous aide
contact-somebody = Pour savoir qui appeler, demandez à la personne qui vous aide. Elle cherchera avec vous.

settings-country = Le pays, pour savoir qui appeler
country-fr = France
country-at = Autriche
country-si = Slovénie
country-es = Espagne
country-ie = Irlande
country-uk = Royaume-Uni
country-eu = Ailleurs en Europe

home-scammed = Je pense m'être fait arnaquer

help-first = **D'abord, coupez le contact** : ne répondez plus, ne payez plus rien. Si votre argent ou votre carte sont en jeu, appelez tout de suite votre banque, au numéro d'un relevé ou de votre contrat. Gardez les messages. Parlez-en à quelqu'un.
help-title = Ce n'est pas votre faute
help-warm = Cela arrive à beaucoup de gens, même prudents. Respirez : voici quoi faire, pas à pas. Rien n'est enregistré ici.
help-what = Que s'est-il passé ?
help-other = Autre chose, ou je ne sais pas
help-contacts = Qui peut vous aider
help-card = Ma carte d'urgence, à remplir

print = Imprimer
by-hand = Copier à la main
by-hand-title = À recopier sur une feuille, ligne par ligne.
by-hand-blank = { $label } : ……………………
by-hand-to-tick = [ ] { $label }
by-hand-ticked = [x] { $label }
by-hand-contact = { $line } → { $contact }
printed = La page est prête à imprimer. La personne qui vous aide la trouvera ici : { $path }
printed-here = La page est prête à imprimer. Ouvrez ce fichier, puis imprimez-le : { $path }
printed-shown = La page s'ouvre dans une autre fenêtre. Elle est aussi ici : { $path }

menu-nothing-kept = Rien de ce que vous lisez ici n'est enregistré.
home-how-lines = Tapez un numéro, puis appuyez sur Entrée.
home-unkept = **Rien ne sera gardé aujourd'hui.** Vous pouvez lire l'aide et apprendre.

# La dernière page d'un module
tomorrow-title = Demain, je peux…
tomorrow-one = Une seule de ces choses suffit pour commencer. Choisissez celle que vous voulez.

# Sur son propre appareil : les étapes d'un vrai produit
devices-open = Sur votre propre appareil
devices-title = Sur votre propre appareil
devices-which = Quel appareil avez-vous ?
devices-what = Chaque fiche dit où sont les réglages, étape par étape. Les menus changent : la date de lecture est écrite en bas.
device-name = { $product } : { $title }
device-version = Étapes lues pour : { $version }
device-step = { $n }. { $step }
device-older = Appareil plus ancien : { $what }
device-seen = Vérifié le { $date }. Source : { $source }
device-expired = À vérifier : cette fiche n'est plus à jour depuis le { $date }. Les menus ont pu changer.

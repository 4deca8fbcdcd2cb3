# La fenêtre du kit : l'icône qui l'ouvre, la taille des lettres.

cli-open = Ouvrir le kit en plein écran, en grandes lettres ; c'est ce que fait l'icône
cli-letters = La taille des lettres : 0 normale, 1 grande, 2 très grande
cli-install = Poser l'icône du kit sur le bureau et dans le menu
cli-uninstall = Enlever l'icône, et rien d'autre

icon-about = Apprendre les bases du numérique, à votre rythme

install-done = L'icône « Tremplin » est sur le bureau et dans le menu. Elle ouvre { $program }, qui doit rester à cette place.
install-menu-only = L'icône « Tremplin » est dans le menu : ici, il n'y a pas de dossier de bureau. Elle ouvre { $program }, qui doit rester à cette place.
install-not-trusted = Au premier clic, l'ordinateur peut demander une permission : choisissez « Lancer », ou un clic droit puis « Autoriser l'exécution ».
install-undo = Pour l'enlever : tremplin uninstall. Les progrès restent.
install-no-desktop = Il n'y a pas de bureau ici, donc pas d'endroit pour une icône.
install-no-desktop-hint = Tapez simplement tremplin pour commencer.
install-not-ours = { $path } existe déjà et ne vient pas du kit : rien n'a été changé.
install-not-ours-hint = Déplacez ou renommez ce fichier, puis recommencez.
install-odd-path = Une icône ne peut pas mener à { $path }.
install-odd-path-hint = Mettez le programme dans un dossier au nom simple, puis recommencez.
uninstall-done = L'icône est enlevée. Les progrès et le programme restent.
uninstall-nothing = Il n'y avait pas d'icône du kit. Rien n'a été changé.

open-none = Aucun programme n'a été trouvé pour ouvrir une fenêtre. Ceux qui conviennent : { $list }
open-none-hint = Ouvrez un terminal et tapez tremplin : le kit s'y affichera.
open-failed = La fenêtre n'a pas pu s'ouvrir.

menu-letters = Agrandir les lettres
letters-title = La taille des lettres
letters-change = Choisir la taille
letters-what = La fenêtre se ferme un instant, puis s'ouvre à nouveau au même endroit.
letters-guest = Vous essayez sans laisser de trace : la fenêtre s'ouvrira à nouveau au début de cette étape. Pour ne rien perdre, gardez d'abord cette séance.
letters-usual = Normales
letters-large = Grandes
letters-largest = Très grandes
letters-elsewhere = Ouvert par son icône sur le bureau, le kit agrandit les lettres lui-même.
letters-keys-ctrl = Pour agrandir les lettres ici : tenez la touche Ctrl et appuyez sur la touche +. Pour les réduire : Ctrl et la touche -.
letters-keys-ctrl-shift = Pour agrandir les lettres ici : tenez les touches Ctrl et Maj, et appuyez sur la touche +. Pour les réduire : Ctrl, Maj et la touche -.
letters-keys-cmd = Pour agrandir les lettres ici : tenez la touche Cmd et appuyez sur la touche +. Pour les réduire : Cmd et la touche -.
letters-keys-pad = Pour agrandir les lettres ici : tenez la touche Maj et appuyez sur le + du pavé de chiffres. Pour les réduire : Maj et le - de ce pavé.
letters-keys-console = Cet écran n'a pas de touche pour agrandir les lettres. La personne qui vous aide peut quitter le kit et taper : { $command }
letters-keys-unknown = Pour agrandir les lettres, essayez : tenez la touche Ctrl et appuyez sur la touche +. Sinon, la personne qui vous aide trouvera le réglage de cette fenêtre.
letters-not-now = La fenêtre ne peut pas se rouvrir : elle reste comme elle est.
letters-not-now-hint = Rien n'est perdu. La personne qui vous aide peut regarder s'il reste de la place sur le disque.

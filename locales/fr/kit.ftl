nickname-taken = Le surnom « { $name } » est déjà pris ici.
nickname-taken-hint = Choisissez-en un autre, par exemple avec une lettre de plus.
nobody-here = Personne n'est installé devant cette machine.
badge-not-yet = Le badge du module « { $module } » n'est pas encore obtenu par cette personne.
badge-not-yet-hint = Il s'obtient quand chaque étape du module est réussie.
file-not-written = Le fichier { $path } n'a pas pu être écrit.
file-not-written-hint = Vérifiez que le dossier existe, qu'il reste de la place, et que vous avez le droit d'y écrire.

prints-nowhere = Rien ne peut être imprimé ici : on ne peut écrire nulle part.
prints-nowhere-hint = Choisissez « Copier à la main ».
prints-no-folder = Le dossier { $path } n'existe pas.
prints-no-folder-hint = Branchez la clé, puis donnez son dossier.

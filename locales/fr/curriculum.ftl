curriculum-not-there = Le dossier { $path } ne contient ni curriculum.toml ni module.toml.
curriculum-not-there-hint = Donnez le dossier d'un curriculum, ou celui d'un seul module.
file-not-utf8 = Le fichier { $file } n'est pas un texte UTF-8.
file-not-utf8-hint = Dans votre éditeur, enregistrez-le à nouveau en choisissant l'encodage UTF-8.
file-not-read = Le fichier { $file } ne peut pas être lu.
file-not-read-hint = Vérifiez qu'il existe et que vous avez le droit de le lire.
file-not-plain = { $file } n'est pas un fichier ordinaire.
file-too-large = Le fichier { $file } est trop gros : 1 Mio au plus.
file-too-large-hint = Partagez-le en plusieurs unités.
file-has-mistakes = { $n ->
    [one] Le fichier { $file } contient une erreur.
   *[other] Le fichier { $file } contient { $n } erreurs.
}
file-has-mistakes-hint = Lancez « tremplin curriculum check » avec son dossier : chaque erreur y est expliquée.
module-folder-name = Le nom du dossier « { $name } » ne peut pas servir de nom de module.
no-such-module = Il n'y a pas de module « { $id } » ici.
no-such-module-hint = Lancez « tremplin modules » pour voir ceux qui sont là.
no-such-module-folder = Un dossier « { $id } » est ici. Pour vous en servir : tremplin --curricula { $id } { $rest }

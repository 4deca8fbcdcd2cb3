# Ce que les interpréteurs de commandes complètent, et le manuel.

cli-completions = Écrire ce qu'il faut pour que la touche Tab complète les commandes
cli-completions-shell = Votre interpréteur de commandes
cli-man = Écrire le manuel, pour la commande man
cli-man-command = La commande dont vous voulez la page ; sans elle, la page du programme
cli-man-output = Écrire toutes les pages dans ce dossier
man-written = Les pages du manuel sont dans { $path }.
man-unknown-hint = La liste des commandes : tremplin --help
man-manual = Manuel de Tremplin
man-name = Nom
man-synopsis = Usage
man-keys = Touches
man-exit = Code de sortie
man-exit-codes = 0 : c'est fait. 1 : la vérification a trouvé quelque chose. 2 : commande ou demande à corriger. 3 : contenu à corriger. 4 : journal. 5 : fichier, disque ou réseau. 70 : erreur du programme.
man-files = Fichiers
man-files-data = Le journal et ses copies sont dans le dossier de données : ~/.local/share/tremplin, ou le dossier de --data ou de la variable TREMPLIN_DATA, ou un dossier tremplin-data posé à côté du programme.

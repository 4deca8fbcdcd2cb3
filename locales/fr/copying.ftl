# Une copie du journal qui prend du temps : où elle en est, et sa fin.

copying-writes = Le journal est copié pendant ce temps : { $n } %. Vous pouvez continuer, ou partir.
copying-checks = Le journal est copié : la copie est en cours de vérification. Vous pouvez continuer, ou partir.
copying-waits = Copie du journal : { $n } %
copying-waits-check = Copie du journal : vérification en cours
copying-done = Le journal est copié, et la copie est vérifiée.
copying-none = Le journal n’a pas été copié : quelqu’un vient d’être effacé. La prochaine copie se fera sans lui.
copying-no-room = Il n’y a pas assez de place sur ce disque : il faut { $needed } Mio, il en reste { $free }. Libérez de la place (videz la corbeille, emportez des fichiers), puis tapez : tremplin journal backup. Ou copiez sur une clé : tremplin journal backup -o FICHIER
preparing-copies = Cette version du kit ouvre ce journal pour la première fois : il est d’abord copié. Un grand journal prend quelques minutes.
preparing-remakes = Cette version du kit ouvre ce journal pour la première fois : { $n } %

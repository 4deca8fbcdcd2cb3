# Le journal (ce qui est gardé) et le dossier où il se trouve.

journal-not-saved = Ce n’est pas encore enregistré.
journal-not-opened = Le journal ne s’ouvre pas : { $file }
journal-not-read = Le journal ne se lit pas : { $file }
journal-not-closed = Le journal ne s’est pas fermé comme il faut. Rien n’est perdu : il se remettra en ordre à la prochaine ouverture.
journal-not-copied = Le journal n’a pas pu être copié avant sa mise à jour. Il est resté comme il était.
journal-damaged = Le journal est abîmé : { $file }
journal-foreign = Ce fichier appartient à un autre programme, et Tremplin n’y a pas touché : { $file }
journal-newer = Ce journal vient d’une version plus récente de Tremplin, et n’a pas été touché : { $file }
journal-erased = Cette personne a été effacée : plus rien n’est gardé à son sujet.
journal-nobody = Il manque la personne à qui appartient ce qui devait être enregistré.

journal-hint-full = Le disque est peut-être plein. Libérez un peu de place (videz la corbeille, par exemple), puis réessayez.
journal-hint-disk = Le disque ne répond pas, ou il est plein. Vérifiez que la clé est bien branchée, ou libérez un peu de place, puis réessayez.
journal-hint-busy = Une autre fenêtre de Tremplin est en train d’écrire. Attendez un instant, puis réessayez.
journal-hint-read-only = Vérifiez que vous avez le droit d’écrire dans ce dossier et que la clé est bien branchée, ou choisissez un autre dossier avec --data DOSSIER.
journal-hint-damaged = Rien n’a été effacé. Avant tout autre essai, copiez ailleurs tout le dossier où se trouve ce fichier : une copie peut souvent être réparée. Remettez ensuite la dernière bonne sauvegarde, avec tout ce qui se lit encore : tremplin journal restore
journal-hint-foreign = Choisissez un autre dossier avec --data DOSSIER, ou déplacez ce fichier s’il n’a rien à faire là.
journal-hint-newer = Installez la version la plus récente de Tremplin, ou choisissez un autre dossier avec --data DOSSIER.
journal-hint-again = Fermez Tremplin, puis ouvrez-le de nouveau. Si cela recommence, montrez ce message à la personne qui l’a installé.
journal-hint-erased = Revenez à l’accueil et choisissez un autre surnom.

paths-data-empty = Il manque le nom du dossier après --data.
paths-no-home = Tremplin ne trouve pas où garder ce que vous faites : cet ordinateur n’indique pas de dossier personnel.
paths-data-hint = Indiquez un dossier avec --data DOSSIER, ou par la variable TREMPLIN_DATA.

# Les sauvegardes du journal, et que faire quand il est abîmé.

cli-backup = Copier le journal maintenant, en vérifiant la copie : parmi les sauvegardes, ou dans un fichier
cli-backups = Les sauvegardes, et ce que les remises en place ont mis de côté
cli-forget-aside = Supprimer ce que les remises en place ont mis de côté
cli-restore = Remettre une sauvegarde, avec tout ce qui se lit encore du journal ; ce qui était là est mis de côté
cli-restore-file = La sauvegarde ; sans nom, la plus récente qui soit bonne

backup-not-made = La sauvegarde n’a pas pu être faite. Le journal lui-même est comme avant : rien n’est perdu.
backup-made = Sauvegarde faite : { $file }
backup-none-needed = Il n’y a encore rien à sauvegarder.
backup-row = { $name } ({ $size } Kio)
backup-none = Il n’y a pas encore de sauvegarde. Une sauvegarde se fait à la fin de chaque séance.
backup-last = Sauvegardes : { $n }. La dernière : { $name }
backup-aside = Fichiers mis de côté par une remise en place : { $n }. Ils contiennent encore des surnoms. Quand tout va bien, supprimez-les : tremplin journal backups --forget-aside
backup-forget-sure = Supprimer { $n } fichiers mis de côté ? Tapez { $n } pour le faire.
backup-forgotten = Fichiers supprimés : { $n }

journal-size = Taille du journal : { $size } Kio
journal-check-restore = Ce qu’il faut faire maintenant : tremplin journal restore
journal-check-rebuild = Seuls les résumés sont faux. Ce qu’il faut faire maintenant : tremplin journal check --rebuild

restore-sure = Remettre la sauvegarde à la place du journal ? Ce qui est là est d’abord mis de côté. Fermez les autres fenêtres de Tremplin, puis tapez { $word }.
restore-done = Le journal est de retour : { $events } événements, dont { $added } viennent des fichiers qui étaient là.
restore-from = Sauvegarde utilisée : { $file }
restore-from-none = Aucune sauvegarde n’était bonne : le journal est fait de ce qui se lisait encore.
restore-lossy = Une partie du fichier abîmé ne se lit plus. Il est mis de côté : gardez-en une copie si vous voulez le montrer à quelqu’un.
restore-aside = Mis de côté : { $file }
restore-nothing = Il n’y a ni journal ni sauvegarde dans ce dossier.
restore-nothing-hint = Choisissez un autre dossier avec --data DOSSIER, ou nommez la sauvegarde : tremplin journal restore FICHIER
restore-bad-copy = Ce fichier n’est pas une bonne sauvegarde du journal : { $file }
restore-bad-copy-hint = Voyez les autres avec : tremplin journal backups
restore-busy = Une autre fenêtre de Tremplin tient le journal ouvert : { $file }
restore-busy-hint = Fermez les autres fenêtres de Tremplin, puis réessayez. Rien n’a été changé.

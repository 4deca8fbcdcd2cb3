# Ce que le vérificateur dit des exercices à texte, à ordonner, à associer, à ranger et du clavier.

check-expect-right = « { $text } » est déjà une bonne réponse : cette explication ne serait jamais montrée.
check-expect-right-fix = Retirez ce texte de « expect », ou rendez « tolerate » plus strict.
check-same-text = Deux textes sont les mêmes : « { $text } ». Personne ne pourrait les distinguer.
check-same-text-fix = Écrivez deux textes différents.
check-keyboard-sign = Le signe « { $sign } » n'est pas sur tous les claviers : personne ne pourrait terminer la ligne.
check-keyboard-sign-fix = Choisissez une ligne faite de lettres, de chiffres et de signes courants comme @ . - _
check-drag-onto-missing = Il manque « onto » : où faire glisser ?
check-drag-onto-itself = « { $id } » ne peut pas être glissé sur lui-même.
check-drag-onto-idle = « onto » ne va qu'avec act = "drag" : les autres gestes n'ont pas de destination.
check-drag-onto-fix = Avec act = "drag", écrivez dans « onto » l'id d'une autre chose du dessin ; sinon, ôtez « onto ».
# $wide, $high : colonnes et lignes du dessin
check-picture-size = Ce dessin prend { $wide } colonnes et { $high } lignes.
check-picture-size-fix = Dessinez-le en { $widest } colonnes et { $tallest } lignes au plus.
# $found, $wanted : des listes d'ids
check-picture-marks = Les marques de ce dessin ({ $found }) ne sont pas celles du texte source ({ $wanted }).
check-picture-marks-fix = Gardez chaque marque {"{"}id|texte{"}"} et ne traduisez que le texte.

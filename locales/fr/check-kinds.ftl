# Ce que le vérificateur dit des exercices à texte, à ordonner, à associer, à ranger et du clavier.

check-expect-right = « { $text } » est déjà une bonne réponse : cette explication ne serait jamais montrée.
check-expect-right-fix = Retirez ce texte de « expect », ou rendez « tolerate » plus strict.
check-same-text = Deux textes sont les mêmes : « { $text } ». Personne ne pourrait les distinguer.
check-same-text-fix = Écrivez deux textes différents.
check-keyboard-sign = Le signe « { $sign } » n'est pas sur tous les claviers : personne ne pourrait terminer la ligne.
check-keyboard-sign-fix = Choisissez une ligne faite de lettres, de chiffres et de signes courants comme @ . - _

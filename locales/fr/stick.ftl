# La clé USB d'un atelier : préparée, prise, rendue.

stick-none = Aucune clé USB d'atelier n'est branchée.
stick-none-hint = Branchez la clé préparée par l'animateur, attendez quelques secondes, puis réessayez.
stick-not-written-hint = Vérifiez que la clé est bien branchée, qu'il y reste de la place et qu'elle n'est pas verrouillée. Rien n'est perdu.
stick-full = Cette clé a déjà 99 ordinateurs.
stick-full-hint = Préparez une autre clé.
stick-packed = La clé est prête : { $path }
stick-taken = Atelier « { $title } » pris. Cet ordinateur est le numéro { $number }.
stick-taken-missing = Atelier « { $title } » pris. Cet ordinateur est le numéro { $number }. Modules absents ou d'une autre version : { $n }. Prévenez l'animateur.
stick-handed-in = C'est remis : { $done } sur { $of }.
stick-all-in = Tous les ordinateurs sont rentrés : { $came }.
stick-missing = Ordinateurs rentrés : { $came } sur { $of }. Il manque : { $missing }.
stick-refused = Ordinateurs rentrés : { $came } sur { $of }. Fichiers refusés : { $refused }. Branchez ces ordinateurs et recommencez.
workshop-pack = Préparer la clé
workshop-collect = Rapatrier les résultats
door-stick = Clé USB de l'atelier
desk-today = Aujourd'hui, à l'atelier
desk-number = Taper le nombre annoncé
desk-why-workshop = À l'atelier d'aujourd'hui
number-label = Le nombre à deux chiffres
number-how = Tapez le nombre à deux chiffres que l'on vous annonce, puis Entrée.
number-none = Ce nombre n'ouvre rien ici.
number-none-hint = Demandez-le encore une fois, puis tapez ses deux chiffres.
cli-workshop-pack = Mettre un atelier sur une clé pour les ordinateurs de la salle
cli-workshop-collect = Rapatrier ce que les ordinateurs ont laissé sur la clé
cli-workshop-stick = Le dossier de la clé ; sans lui, la première clé branchée

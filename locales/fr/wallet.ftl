### La page des badges d'une personne.
wallet-title = Mes badges
wallet-none = Pas encore de badge. Un badge vient quand toutes les étapes d'un module sont réussies.
wallet-waits = obtenu, attend la signature
wallet-signed = signé
wallet-revoked = retiré
wallet-day = Obtenu le { $day }
wallet-by = Signé par : { $issuer }
wallet-fingerprint = Les huit mots de l'organisation : { $words }
wallet-how = Comment le recevoir
wallet-phone = Un badge est aussi un fichier, que l'on peut envoyer. Vous n'avez qu'un téléphone ? La personne qui vous accompagne peut vous l'envoyer plus tard, si vous le demandez. Tremplin ne garde aucune adresse.
wallet-check = Qui reçoit le fichier peut vérifier qu'il est vrai, avec Tremplin ou un autre logiciel « Open Badges ».
wallet-three = Trois fichiers ont ce nom. Gardez surtout celui qui finit par .json. Les deux autres sont des images, avec le badge dedans.
wallet-waits-why = C'est une organisation qui signe. La personne qui vous accompagne peut le lui demander. Sans signature, on ne peut pas vérifier d'où vient le badge.
wallet-revoked-why = L'organisation a retiré ce badge. Ce peut être une erreur de sa part : demandez-lui pourquoi. Ce que vous avez appris reste à vous.
wallet-all = Tous mes badges

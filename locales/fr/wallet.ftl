### La page des badges d'une personne.
wallet-title = Mes badges
wallet-none = Pas encore de badge. Un badge vient quand toutes les étapes d'un module sont réussies.
wallet-waits = obtenu, attend la signature
wallet-signed = signé
wallet-revoked = retiré
wallet-day = Obtenu le { $day }
wallet-by = Signé par : { $issuer }
wallet-fingerprint = Empreinte de la signature : { $words }
wallet-how = Comment le recevoir
wallet-phone = Vous n'avez qu'un téléphone ? Votre conseiller met le fichier sur sa clé USB. Puis il vous l'envoie, si vous le demandez. Tremplin ne garde aucune adresse.
wallet-check = La personne qui reçoit le fichier peut le vérifier elle-même, avec tout logiciel « Open Badges ».
wallet-three = Trois fichiers portent le même nom. Celui en .json compte. Les deux images le contiennent aussi.
wallet-waits-why = Votre conseiller le signera à sa prochaine venue. Sans signature, personne ne peut vérifier d'où il vient.
wallet-revoked-why = L'organisation a retiré ce badge. Demandez-lui pourquoi. Ce que vous avez appris reste à vous.
wallet-all = Tous mes badges

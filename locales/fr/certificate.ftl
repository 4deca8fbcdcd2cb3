### Le certificat : la page que l'on emporte, que l'on montre, que l'on accroche.

certificate-title = Certificat
certificates-title = Certificats
certificate-name = Prénom et nom
certificate-earned = a obtenu le badge
certificate-learnt = Ce que j'ai appris
certificate-observed = Ce que la personne qui m'accompagne a vu

## Qui la délivre, et quand

certificate-issued-by = Délivré par
certificate-day = Le { $day }
certificate-stamp = Signature ou tampon

## Comment vérifier

certificate-check = Pour vérifier
certificate-phone = Visez le carré avec l'appareil photo d'un téléphone. Un texte codé s'affiche, même sans internet : c'est lui que l'on vérifie.
certificate-tool = Avec Tremplin, enregistrez ce texte, puis tapez : tremplin badge verify --text FICHIER
certificate-by-hand = Le nom est écrit à la main : le carré ne le vérifie pas.
certificate-file = Demandez le fichier du badge. Avec Tremplin, tapez : tremplin badge verify FICHIER
certificate-words = Les huit mots de l'organisation
certificate-words-how = La vérification montre huit mots. L'organisation doit vous donner les mêmes.
certificate-code = En chiffres et lettres : { $code }
certificate-number = Numéro du badge : { $id }
certificate-standard = Un badge dit ce qu'une personne a appris. Celui-ci suit un modèle connu dans le monde entier : Open Badges.

## Sans organisation

certificate-unsigned = Ce badge n'est pas encore signé par une organisation.
certificate-unsigned-what = Cette page dit ce qui a été appris. Mais personne ne peut vérifier d'où elle vient.

### L'attestation : la page que l'on emporte, que l'on montre, que l'on accroche.

certificate-title = Attestation
certificate-name = Prénom et nom
certificate-earned = a gagné le badge
certificate-learnt = Ce que j'ai appris
certificate-observed = Ce que la personne qui m'accompagne a vu

## Qui la délivre, et quand

certificate-issued-by = Délivrée par
certificate-day = Le { $day }
certificate-stamp = Signature ou tampon

## Comment vérifier

certificate-check = Pour vérifier
certificate-phone = Visez le carré avec l'appareil photo d'un téléphone. Le texte du badge s'affiche, même sans internet.
certificate-tool = Une personne qui a Tremplin vérifie ce texte : tremplin badge verify --text
certificate-by-hand = Le nom est écrit à la main : le carré ne le vérifie pas.
certificate-file = Demandez le fichier du badge. Une personne qui a Tremplin le vérifie : tremplin badge verify
certificate-words = Les huit mots de l'organisation
certificate-words-how = Appelez l'organisation : elle doit vous dire les mêmes mots.
certificate-code = En chiffres et lettres : { $code }
certificate-number = Numéro du badge : { $id }
certificate-standard = Un badge dit ce qu'une personne a appris. Celui-ci suit un modèle connu dans le monde entier : Open Badges.

## Sans organisation

certificate-unsigned = Ce badge n'est pas encore signé par une organisation.
certificate-unsigned-what = Cette page dit ce qui a été appris. Mais personne ne peut vérifier d'où elle vient.

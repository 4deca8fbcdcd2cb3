# Pourquoi les règles des simulations : paquets, indices, bureaux, conversations, navigateurs et réglages.

check-why-real-share = Un paquet fait seulement de pièges apprend à tout jeter : les plus âgés se méfient déjà trop des vrais messages (O'Connor 2021), et l'entraînement peut faire dire « faux » plus souvent sans mieux juger (Modirrousta-Galian 2023). La part de 40 % est notre choix.
check-why-plain-real = Si tout vrai message doit être vérifié, « je vérifie » devient une réponse à tout. Deux messages qui n'en ont pas besoin en font une vraie décision. Notre jugement.
check-why-never-right = Une décision qui n'est jamais la bonne est vite écartée. Chacune des trois l'est au moins une fois. Notre jugement.
check-why-same-answer = La même réponse à tout ne doit jamais suffire : elle ne prouve rien. Règle de la maison.
check-why-draw-fits = Chaque visite montre d'autres messages, et chaque tirage garde les parts du paquet entier : la même idée dans un autre texte, c'est ce qui reste (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-scam-act = Agir sur une arnaque n'est jamais juste, même par hasard : la leçon enseignerait le mal.
check-why-real-leave = Laisser un vrai message est une fausse alerte, et coûte un rendez-vous ou une facture (O'Connor 2021 : les plus âgés se méfient trop des vrais messages).
check-why-ways-needed = « Je vérifie » ne prouve rien tant qu'on ne dit pas comment : l'habitude à prendre est de joindre l'organisme par son propre chemin (règle tirée de Ho 2025 et de Lain 2024).
check-why-ways-mixed = Un chemin qui passe par le message doit être à côté du sien, sinon il n'y a rien à choisir. Notre jugement.
check-why-real-number = Un numéro dans un message inventé peut être celui de quelqu'un : seules les tranches réservées à la fiction peuvent y figurer (Arcep, plan de numérotation 2018).
check-why-few-clues = Avec un seul indice, marquer devient deviner. Notre jugement.
check-why-all-clues = Si tous les passages sont des indices, tout marquer est juste et rien n'est appris. Notre jugement.
check-why-drag-onto = Un glissement a un départ et une arrivée ; les autres gestes n'ont qu'un endroit. Une règle du format.
check-why-picture-size = Un dessin n'est jamais replié : il tient entier dans la plus petite fenêtre, 40 colonnes moins le cadre, et laisse voir la consigne. Une règle de la maison ; neuf lignes est notre choix.
check-why-picture-marks = Qui lit la traduction agit sur les mêmes choses : une marque perdue rendrait une manche impossible. Une règle du format.
check-why-no-decisive = La lecture latérale finit par une page qui tranche (Wineburg et McGrew ; CTRL-F) : sans elle, aucun verdict ne peut être mérité.
check-why-all-decisive = Choisir quoi ouvrir est ce qui s'apprend : si toutes les pages tranchent, n'importe quel clic est juste (Wineburg et McGrew).
check-why-scene-no-good-end = Qui mène une conversation doit pouvoir bien la finir : pas de piège. Règle de la maison.
check-why-scene-orphan = Une scène où aucune réplique ne mène n'est jamais vue : c'est une erreur d'écriture.
check-why-scene-no-exit = Personne n'est enfermé : de chaque scène, une bonne fin reste possible. Règle de la maison.
check-why-page-orphan = Une page qu'aucun lien n'ouvre n'est jamais vue : c'est une erreur d'écriture.
check-why-goal-unreachable = Un but impossible fait croire à la personne qu'elle échoue. La vérification joue jusqu'au bout.
check-why-goal-already = Ce qui est atteint avant tout geste ne prouve rien.

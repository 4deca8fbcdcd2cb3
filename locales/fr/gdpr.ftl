# La fiche de registre (RGPD, article 30) : ce qui est gardé, de qui, pour quoi, combien de temps.

cli-doctor-gdpr = La fiche de registre : ce qui est gardé ici, de qui, pour quoi, combien de temps, et qui peut le voir

gdpr-title = Fiche de registre : apprendre avec Tremplin (RGPD, article 30)
gdpr-day = Faite le { $day } par Tremplin { $version }, d’après ce que le programme garde et les réglages de cet ordinateur.
gdpr-folder = Dossier des données : { $folder }
gdpr-proposal = Les finalités et les bases légales sont des propositions : l’organisation les lit, les corrige et les confirme. Ce qu’elle seule sait est laissé en blanc.

gdpr-line = { $id } : { $what } De qui : { $whom }. Pour quoi : { $why }. Combien de temps : { $term }.
gdpr-group = De qui : { $whom }. Pour quoi : { $why }. Combien de temps : { $term }.
gdpr-to-fill = { $label } : ……………
gdpr-purpose = { $name } : { $basis }
gdpr-place = { $what } { $erased }

gdpr-whom-learner = les personnes qui apprennent
gdpr-whom-adviser = les conseillers et conseillères
gdpr-whom-group = un groupe, personne par son nom
gdpr-whom-organisation = une organisation
gdpr-whom-all = personnes qui apprennent, conseillers, organisation
gdpr-whom-nobody = personne

gdpr-why-learn = apprendre
gdpr-why-prove = badges
gdpr-why-gather = ateliers
gdpr-why-share = traces d’apprentissage
gdpr-why-protect = sécurité
gdpr-why-rights = droits

gdpr-basis-learn = permettre à chacun d’apprendre à son rythme, de retrouver où il en était et de voir ce qu’il sait faire. Base proposée : mission d’intérêt public, ou intérêt légitime (art. 6.1.e ou f).
gdpr-basis-prove = donner des badges pour ce qui est réussi, et montrer qu’ils sont vrais. Base proposée : la même ; un badge est signé et remis quand la personne le souhaite.
gdpr-basis-gather = préparer et animer des ateliers, et en rendre compte. Base proposée : la même.
gdpr-basis-share = remettre des traces d’apprentissage, sans nom, à un entrepôt de l’organisation. Base proposée : la même, une fois les personnes informées.
gdpr-basis-protect = ne rien perdre, et garder à part la page de chacun. Base proposée : obligation légale (art. 6.1.c, avec l’art. 32).
gdpr-basis-rights = faire ce que les personnes peuvent demander, et respecter partout un effacement. Base proposée : obligation légale (art. 6.1.c, avec les art. 12 à 22).

gdpr-term-person = jusqu’à ce que la personne le demande ; sinon { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} après sa dernière venue
gdpr-term-draft = jusqu’à la fin de l’étape ; au plus tard avec la personne
gdpr-term-folder = tant que ce dossier est gardé : aucun terme n’est prévu
gdpr-term-stays = reste après un effacement : à lui seul, il ne fait retrouver personne
gdpr-term-replaced = jusqu’à ce qu’un autre prenne sa place
gdpr-term-copies = quelques-unes sont gardées (voir « Combien de temps ») ; réécrites à chaque effacement
gdpr-term-deleted = jusqu’à ce que quelqu’un le supprime ; au plus tard au prochain effacement
gdpr-term-file = effacé avec la personne, si l’on sait à qui il est ; sinon jusqu’à ce que quelqu’un le supprime
gdpr-term-minute = bon une minute, supprimé quand il est lu

gdpr-controller = Qui en répond (à remplir à la main)
gdpr-controller-note = Le programme ne sait rien de cela.
gdpr-blank-name = Organisation (responsable du traitement)
gdpr-blank-address = Adresse
gdpr-blank-contact = Personne à qui écrire, courriel ou téléphone
gdpr-blank-officer = Délégué(e) à la protection des données, s’il y en a
gdpr-blank-joint = Responsables conjoints, sous-traitants
gdpr-blank-laptops = Ordinateurs pour lesquels vaut cette fiche
gdpr-blank-abroad = Transferts hors de l’Union européenne (aucun par le programme)
gdpr-blank-confirmed = Finalités et bases légales confirmées par, le

gdpr-purposes = Pour quoi, et sur quelle base (propositions)
gdpr-purposes-note = À lire, corriger et confirmer par l’organisation.

gdpr-people = De qui
gdpr-people-learners = Les personnes qui apprennent, connues par un surnom et un numéro tiré au hasard. Connues ici aujourd’hui : { $n }.
gdpr-people-guests = Les invités (« Juste essayer ») : leur travail n’est qu’en mémoire, et disparaît quand ils partent, sauf s’ils choisissent de le garder.
gdpr-people-advisers = Les conseillers et conseillères : ni compte ni nom ; l’empreinte de leur phrase secrète, et les mots qu’ils écrivent.
gdpr-people-groups = Les groupes d’un atelier : des comptes, des votes à main levée et des résultats sur papier par place, sans nom.
gdpr-people-sensitive = Aucune question ne porte sur la santé, l’origine, les convictions, la famille ou les ressources (art. 9). Des mots tapés pourraient en parler : demandez que ce ne soit pas le cas.

gdpr-events = Ce qui est gardé : chaque genre d’événement du journal
gdpr-events-note = Chaque événement porte aussi un numéro à lui, une date et une heure, le numéro du dossier de données où il a été fait, et le numéro, tiré au hasard, de la personne s’il en concerne une.
gdpr-kind-learner-added = Le surnom.
gdpr-kind-learner-set = Les réglages d’une personne : langue, couleurs, taille et espacement des lettres, dessin près du surnom, groupe, envie qu’on lui lise, version de l’information qui lui a été montrée.
gdpr-kind-try-started = Qu’une étape a été commencée, dans quelle version, sous quelle règle.
gdpr-kind-attempt = Une réponse : quelle question, ce qui a été choisi (des repères, jamais les mots tapés), juste ou non, indices pris, temps passé, langue, écran ou lignes.
gdpr-kind-unit-done = Qu’une étape a été faite jusqu’au bout.
gdpr-kind-unit-mastered = Qu’une étape est réussie, avec combien de réponses justes.
gdpr-kind-form-started = Que les questions avant ou après un module ont été commencées.
gdpr-kind-form-done = Que ces questions ont toutes reçu une réponse.
gdpr-kind-form-refused = Que ces questions ont été refusées ou arrêtées.
gdpr-kind-confidence-told = À quel point la personne se sent sûre d’un sujet, sur trois visages.
gdpr-kind-own-task-told = Comment s’est passée une tâche sur l’appareil de la personne, en trois réponses possibles : fait, pas aujourd’hui, besoin d’aide. Rien de l’appareil.
gdpr-kind-plan-kept = Ce que la personne a écrit ou coché sur un plan ou une carte à elle, mot pour mot (un numéro à appeler, par exemple).
gdpr-kind-recall-started = Qu’un rappel a été commencé, et quelles questions il a posées.
gdpr-kind-recall-done = Combien de questions d’un rappel ont reçu une réponse, et combien étaient justes.
gdpr-kind-diagnosis-started = Que « Trouver par où commencer » a été ouvert.
gdpr-kind-diagnosis-done = Ce qui en sort : niveaux de 0 à 3, étapes proposées, et s’il vaut mieux apprendre seul, en groupe ou avec quelqu’un.
gdpr-kind-diagnosis-refused = Que « Trouver par où commencer » a été refusé.
gdpr-kind-card-claimed = Ce que dit une carte d’un autre lieu : langue, niveau, modules commencés, finis ou réussis, et une marque sans nom.
gdpr-kind-observed = Ce qu’un conseiller a vu faire à la personne, dans ses mots ou ceux du module.
gdpr-kind-badge-earned = Qu’un badge est obtenu, avec les étapes réussies qui comptent pour lui.
gdpr-kind-badge-issued = Le badge signé, en entier : un numéro à la place d’un nom, ce qui est réussi, et ce qu’un conseiller a vu si on l’y a mis.
gdpr-kind-badge-revoked = Qu’un badge a été retiré, par son numéro, et pourquoi (une raison parmi quatre).
gdpr-kind-issuer-trusted = Un émetteur de badges auquel on se fie ici : sa clé et son nom.
gdpr-kind-issuer-distrusted = Un émetteur auquel on ne se fie plus : sa clé.
gdpr-kind-attended = Que la personne était à un atelier : à l’heure, en retard, partie avant la fin, ou finalement absente.
gdpr-kind-workshop = Un atelier : plan (titre, jour, lieu, groupe, notes de la personne qui anime), où il en est, votes à main levée, résultats sur papier par place, comptes par tranche d’âge et semblables, ordinateurs réunis, et compte rendu.
gdpr-kind-code-reset = Qu’un conseiller a enlevé un code en images.
gdpr-kind-learner-joined = Que deux numéros sont une même personne, sur la parole d’un conseiller.
gdpr-kind-learner-parted = Qu’un conseiller est revenu sur une réunion de deux personnes ; l’autre sous forme de marque.
gdpr-kind-join-refused = Qu’un conseiller a dit que deux personnes n’en sont pas une ; l’autre sous forme de marque.
gdpr-kind-learner-kept = Que la personne est revenue ou qu’elle est gardée plus longtemps : le terme repart de zéro.
gdpr-kind-learner-erased = Que quelqu’un a été effacé : une marque, et des comptes par mois et par module pour les rapports.
gdpr-kind-machine-set = Un réglage de cet ordinateur, par exemple : clavier, pays, surnoms montrés ou non, mois de conservation, numéro de l’ordinateur, adresse web de l’organisation, clé qui ferme les journaux.

gdpr-tables = Où dans le journal : chaque table
gdpr-tables-note = Les tables dites déduites sont refaites d’après les événements, et les suivent.
gdpr-table-event = Tous les événements dits plus haut, chacun pour le temps qui y est dit.
gdpr-table-draft = Où une personne s’est arrêtée dans une étape, avec les mots qu’elle était en train de taper.
gdpr-table-device = Le numéro de ce dossier de données, tiré au hasard, et le jour de sa dernière vérification.
gdpr-table-learner = Déduite : les surnoms, par numéro.
gdpr-table-setting = Déduite : les réglages des personnes et de l’ordinateur.
gdpr-table-standing = Déduite : les étapes commencées, finies et réussies par chacun.
gdpr-table-joined = Déduite : quels numéros sont une même personne.
gdpr-table-parted = Déduite : les réunions sur lesquelles on est revenu.
gdpr-table-erased = Déduite : les marques de ceux qui ont été effacés.
gdpr-table-past = Déduite : les comptes que les rapports gardent de ceux qui ont été effacés.
gdpr-table-code = Les codes en images, sous forme d’empreintes. Jamais exportée.
gdpr-table-machine = La phrase secrète et le code de secours du conseiller, sous forme d’empreintes, les essais manqués de suite, ce que contenait la dernière copie, un effacement qui n’est pas fini. Jamais exportée.
gdpr-table-made = À qui est chaque badge ou page imprimée, pour les retrouver lors d’un effacement.
gdpr-table-statement = Les traces d’apprentissage telles qu’elles ont été faites pour un entrepôt : des numéros et des repères, jamais un nom.
gdpr-table-store = L’adresse des entrepôts et leur dernière réponse. Jamais un mot de passe.
gdpr-table-delivery = Quelle trace un entrepôt a prise ou refusée, et sa réponse.

gdpr-places = Où sur le disque : chaque endroit du dossier des données
gdpr-places-note = Les noms sont ceux du dossier des données.
gdpr-place-journal = Le journal : tout ce qui est dit plus haut.
gdpr-place-backups = Des copies entières du journal.
gdpr-place-set-aside = Des journaux abîmés qu’une remise en place a mis de côté, entiers.
gdpr-place-badges = Les badges que des personnes ont enregistrés pour les emporter.
gdpr-place-prints = Les pages imprimées : ce qui est gardé d’une personne, plans, attestations (avec le nom que la personne y a fait mettre), papiers et comptes rendus d’ateliers, reçus.
gdpr-place-handover = Où l’on était, pendant que la fenêtre change de lettres.
gdpr-place-lock = Un fichier vide, tenu tant que l’espace du conseiller est ouvert.
gdpr-place-keys = Les clés de l’émetteur et la clé de collecte, scellées ; le nom et l’adresse de l’organisation.
gdpr-place-key-copies = Des copies des clés de l’émetteur, scellées.
gdpr-place-taken = Le plan d’un atelier, venu de la clé de la personne qui anime : il ne nomme aucun apprenant.
gdpr-place-to-learn = Des lieux où apprendre près d’ici.
gdpr-place-curricula = Des parcours apportés ou installés.
gdpr-place-contacts = Qui appeler près d’ici, venu de la clé de la personne qui anime.
gdpr-place-author-key = La clé d’un formateur pour signer ses paquets, scellée si une phrase secrète a été choisie.
gdpr-place-author-public = La moitié publique de cette clé.
gdpr-place-signers = De qui les paquets sont connus ici : des clés.
gdpr-erasure-rewritten = Lors d’un effacement : réécrit sans la personne.
gdpr-erasure-deleted = Lors d’un effacement : les fichiers qui portent une trace de la personne sont supprimés.
gdpr-erasure-whole = Lors de tout effacement : supprimé en entier.
gdpr-erasure-empty = Rien n’y est jamais écrit.
gdpr-erasure-untouched = Ne contient rien des personnes qui apprennent ; un effacement n’y touche pas.

gdpr-retention = Combien de temps
gdpr-keep-usual = Les personnes qui ne viennent plus sont gardées { $months } mois (ce que propose le programme).
gdpr-keep-chosen = Les personnes qui ne viennent plus sont gardées { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} : choisi sur cet ordinateur (le programme propose { $usual }).
gdpr-keep-notice = { $days } jours avant, l’espace du conseiller montre qui est concerné. Personne n’est effacé par la seule horloge : un conseiller confirme.
gdpr-keep-due = Autant que l’horloge de cet ordinateur puisse être crue, ont passé leur terme aujourd’hui : { $passed } ; le passeront dans le mois : { $soon }.
gdpr-keep-copies = Copies du journal : les { $newest } dernières, et une par semaine pendant { $weeks } semaines. Celles d’avant une nouvelle version restent jusqu’à ce que quelqu’un les supprime.
gdpr-keep-past = Les rapports des mois passés gardent leurs nombres pour ceux qui ont été effacés, sans nom.
gdpr-keep-workshops = Les ateliers (plans, comptes, comptes rendus) n’ont pas de terme prévu : décidez combien de temps l’organisation les garde.

gdpr-recipients = Qui peut le voir
gdpr-recipients-note = Le programme n’envoie rien de lui-même.
gdpr-to-here = Les conseillers qui ouvrent ici leur espace, et quiconque sait ouvrir les fichiers de cet ordinateur.
gdpr-to-person = La personne : ses données à emporter, ses pages imprimées, sa carte, ses badges ; et ceux à qui elle les donne.
gdpr-to-laptops = D’autres ordinateurs de l’organisation, par un fichier sur une clé : les événements, avec les surnoms ; ni code en images, ni phrase secrète, ni clé, ni brouillon, ni page imprimée.
gdpr-to-badges = Ceux à qui l’on montre un badge signé pour « { $name } » : il porte un numéro à la place d’un nom.
gdpr-to-no-badges = Badges : aucun émetteur n’est installé sur cet ordinateur, aucun n’y est donc signé.
gdpr-to-reports = Partenaires et financeurs : des rapports qui ne disent rien de moins de { $partners } personnes, ou de moins de { $public } s’ils sont publics. Le rapport du conseiller est exact.
gdpr-to-store = Entrepôt de traces d’apprentissage : { $url } (envoyées à ce jour : { $n }, avec des numéros à la place des noms).
gdpr-to-no-store = Entrepôts de traces d’apprentissage : rien n’a jamais été envoyé depuis cet ordinateur.
gdpr-to-statements = Des traces d’apprentissage ont été écrites au moins une fois dans un fichier : où il est, ce programme ne le sait pas.
gdpr-to-nobody-else = Personne d’autre : pas de compte, pas de mesure d’usage, pas de publicité.

gdpr-security = Comment c’est protégé
gdpr-safe-least = Peu est demandé : ni nom civil, ni adresse, ni date de naissance, ni courriel, ni téléphone. Les mots tapés ne sont gardés que dans les brouillons, les plans et ce qu’écrivent les conseillers.
gdpr-safe-files = Droits du dossier des données, sous Linux et macOS : fichiers { $files }, dossiers { $folders }, pour son seul utilisateur. Sous Windows, ceux du dossier de l’utilisateur. Une clé en FAT ne connaît pas de droits.
gdpr-safe-hash = argon2id, { $mib } Mio, { $passes } passages
gdpr-safe-codes = Codes en images : { $pictures } images, sous forme d’empreinte ({ $hash }). Ils séparent les personnes d’une même salle ; ils ne protègent pas le fichier.
gdpr-safe-passphrase = L’espace du conseiller : une phrase secrète d’au moins { $least } lettres, sous forme d’empreinte ({ $hash }). { $chosen }
gdpr-safe-chosen = Sur cet ordinateur : choisie.
gdpr-safe-not-chosen = Sur cet ordinateur : pas encore choisie. Choisissez-en une dans l’espace du conseiller.
gdpr-safe-waits = À partir de { $n } codes ou phrases faux de suite : { $first } secondes d’attente, jusqu’à { $most } minutes.
gdpr-safe-keys = Les clés de l’organisation : scellées par la phrase secrète (XChaCha20-Poly1305).
gdpr-safe-sticks = Les journaux qui voyagent sur une clé USB peuvent être fermés pour une seule clé (age). { $locked }
gdpr-safe-locked = Sur cet ordinateur : une telle clé est connue.
gdpr-safe-not-locked = Sur cet ordinateur : aucune n’est encore connue.
gdpr-safe-lost = Chaque réponse est sur le disque avant que son retour ne soit montré : une coupure de courant n’en enlève aucune.
gdpr-safe-copies = Copies du journal à la fin des séances, ou à la clôture d’un atelier s’il est grand ; chacune est vérifiée. Gardées : les { $newest } dernières, et une par semaine pendant { $weeks } semaines.
gdpr-safe-erasure = Effacements : les octets supprimés sont écrasés, les fichiers réécrits, les copies aussi ; puis chaque octet du dossier des données est relu, et un reçu sans nom est remis.
gdpr-safe-network = Pas de réseau, sauf pour les traces d’apprentissage quand un conseiller les envoie lui-même (https, sauf s’il tape --insecure-http).
gdpr-safe-disk = Le journal lui-même n’est pas chiffré : chiffrez le disque de l’ordinateur, et mettez l’ordinateur sous clé.

gdpr-rights = Ce que les personnes peuvent demander
gdpr-rights-note = SURNOM est à remplacer par le surnom ou le numéro de la personne.
gdpr-right-informed = Être informé (art. 13) : ce qui est gardé est montré avant le choix d’un surnom, et peut être relu à tout moment.
gdpr-right-access = Voir et emporter (art. 15 et 20) : sur la page de la personne, ou : tremplin learner export SURNOM --format html -o FICHIER (ou json)
gdpr-right-erasure = Être effacé (art. 17) : sur la page de la personne, ou : tremplin learner erase SURNOM
gdpr-right-purge = Fin du terme : tremplin learner list --due, puis tremplin learner purge
gdpr-right-rectify = Faire corriger (art. 16) : réglages et plans sur la page de la personne ; présence avec tremplin workshop attendance. Un surnom ou une réponse ne se change pas : effacer, puis recommencer.
gdpr-right-object = S’opposer (art. 21) : « Juste essayer » ne garde rien dans le journal. Mettre à part sans effacer (art. 18) : le programme ne sait pas le faire.
gdpr-right-automated = Le programme propose un parcours et dit ce qui est réussi ; il ne décide des droits de personne (art. 22).

gdpr-unknown = Ce que ce programme ne peut pas savoir
gdpr-unknown-paper = Le papier : feuilles de présence, pages imprimées, exercices remplis.
gdpr-unknown-copies = Les copies sur des clés et d’autres disques, et les autres ordinateurs tant qu’ils ne sont pas réunis : un effacement fait ici ne les atteint pas.
gdpr-unknown-stores = Ce qu’un entrepôt, un badge publié ou un rapport a transmis à d’autres.
gdpr-unknown-words = Ce qui a été tapé librement : observations, plans, titres et lieux d’ateliers, comptes rendus. Des personnes peuvent y être nommées.
gdpr-unknown-folder = Ce que quelqu’un a mis à la main dans le dossier des données.
gdpr-unknown-disk = Ce qui est sous les fichiers : d’anciennes traces sur un disque SSD, les copies que fait le système.

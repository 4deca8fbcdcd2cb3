# Le contrôle de l’ordinateur (tremplin doctor), le terminal remis en ordre, l’arrêt imprévu.

cli-doctor = Ce que cet ordinateur peut faire ou non, et comment le réparer
cli-reset-terminal = Remettre en ordre un terminal qui n’affiche plus ce que l’on tape. Si Entrée ne fait rien : Ctrl+J

checkup-title = Contrôle de cet ordinateur, le { $day }. Tremplin { $version }.
checkup-line = [{ $state }] { $means }
checkup-do = À faire : { $mend }
checkup-good = bon
checkup-to-know = à savoir
checkup-to-mend = à réparer
checkup-closing-good = Tout est bon : rien à réparer.
checkup-closing-know = Rien à réparer. { $n ->
    [one] { $n } chose à savoir, plus haut.
   *[other] { $n } choses à savoir, plus haut.
}
checkup-closing-mend = { $n ->
    [one] { $n } chose à réparer : { $list }.
   *[other] { $n } choses à réparer, dans cet ordre : { $list }.
}
checkup-no-page = Le contrôle de l’ordinateur ne s’écrit pas en page à imprimer.
checkup-no-page-hint = Tapez : tremplin doctor, ou : tremplin doctor --json

checkup-terminal = Terminal
checkup-voice = Lecture à haute voix
checkup-folder = Dossier des données
checkup-clock = Horloge
checkup-journal = Journal des progrès
checkup-curricula = Ce que l’on peut apprendre
checkup-badges = Badges
checkup-contacts = Contacts officiels
checkup-icon = Icône
checkup-crashes = Arrêts imprévus

checkup-terminal-none = Ce contrôle n’a pas été demandé à l’écran d’un terminal : sa taille et ses signes ne se voient pas d’ici.
checkup-terminal-none-mend = Ouvrez un terminal et tapez : tremplin doctor
checkup-terminal-dumb = Ce terminal ne sait pas dessiner de page : Tremplin y parle ligne par ligne, et tout peut s’y faire.
checkup-terminal-dumb-mend = Pour des pages dessinées en couleurs, ouvrez un autre terminal, ou tapez : tremplin open
checkup-size-whole = { $columns } colonnes et { $lines } lignes : chaque page tient à l’écran.
checkup-size-scrolls = { $columns } colonnes et { $lines } lignes : tout peut se faire, mais certaines pages défilent.
checkup-size-tiny = { $columns } colonnes et { $lines } lignes : c’est trop petit pour les pages.
checkup-size-unknown = Ce terminal ne dit pas sa taille : certaines pages peuvent défiler.
checkup-size-mend = Agrandissez la fenêtre jusqu’à 80 colonnes et 24 lignes, ou tapez : tremplin open
checkup-colours = Les couleurs s’affichent. Rien ne se comprend par la couleur seule.
checkup-colours-off = Les couleurs sont coupées (NO_COLOR) : tout se lit aussi sans elles.
checkup-colours-off-mend = Si ce n’est pas voulu, tapez : unset NO_COLOR
checkup-colours-none = Ce terminal n’a pas de couleurs : tout se lit aussi sans elles.
checkup-signs = Accents, cadres et petits dessins s’affichent (UTF-8).
checkup-signs-console = Console sans fenêtres : les accents s’affichent, cadres et petits dessins sont faits de signes simples (+ - |).
checkup-signs-console-mend = Si l’ordinateur a un bureau, ouvrez-y un terminal.
checkup-signs-simple = Le système n’est pas réglé en UTF-8 ({ $locale }) : cadres et dessins sont faits de signes simples, et des accents peuvent mal s’afficher.
checkup-signs-simple-mend = Avant de lancer Tremplin, tapez : export LANG=fr_FR.UTF-8
checkup-mouse = La souris marche dans les pages : clic et molette. Tout se fait aussi au clavier.
checkup-mouse-none = Pas de souris dans cette console : tout se fait au clavier.

checkup-voice-speaks = Une voix peut lire les pages ({ $program }). Langues : { $list }.
checkup-voice-some = Une voix peut lire les pages ({ $program }). Langues : { $list }. Sans voix : { $lacks }.
checkup-voice-no-language = Le programme { $program } est là, mais n’a de voix pour aucune de nos langues.
checkup-voice-mute = Le programme { $program } est là, mais ne répond pas : rien n’est lu à haute voix.
checkup-voice-none = Aucune voix ici : rien ne peut être lu à haute voix.
checkup-voice-mend = Linux : sudo apt install espeak-ng. Windows et macOS : ajoutez une voix dans les réglages du système.
checkup-voice-given = La lecture à haute voix passe par le programme { $program }, choisi par TREMPLIN_VOICE.
checkup-voice-off = La lecture à haute voix est coupée (TREMPLIN_VOICE est vide).
checkup-voice-off-mend = Si ce n’est pas voulu, tapez : unset TREMPLIN_VOICE

checkup-folder-good = On peut y écrire : { $folder }
checkup-folder-new = Il sera créé à la première séance : { $folder }
checkup-folder-locked = Ce disque ou cette clé ne se laisse pas écrire, donc rien ne peut être gardé : { $folder }
checkup-folder-locked-mend = Si la clé ou la carte a un petit verrou, poussez-le. Sinon, choisissez un autre dossier : tremplin --data DOSSIER
checkup-folder-refused = Le système ne laisse pas écrire ici, donc rien ne peut être gardé : { $folder }
checkup-folder-refused-mend = Choisissez un dossier à vous : tremplin --data DOSSIER. Ou demandez à la personne qui s’occupe de l’ordinateur.
checkup-disk-network = Ce dossier est sur un disque du réseau ({ $sort }) : une coupure du réseau arrête tout, et deux ordinateurs ne doivent pas s’en servir à la fois.
checkup-disk-network-mend = Mieux vaut un dossier de cet ordinateur : tremplin --data DOSSIER
checkup-disk-ownerless = Ce dossier est sur une clé ou une carte ({ $sort }) : qui la tient peut lire les surnoms.
checkup-disk-ownerless-mend = Gardez-la sur vous, ou rangez-la sous clé.
checkup-room = Place libre : { $n } Mo. C’est assez.
checkup-room-little = Place libre : { $n } Mo. C’est peu.
checkup-room-none = Place libre : { $n } Mo. Le disque est presque plein : les réponses pourraient ne plus être gardées.
checkup-room-mend = Videz la corbeille, et enlevez de ce disque ce qui ne sert plus.

checkup-clock-good = Elle dit { $day } : c’est possible.
checkup-clock-wrong = Elle dit { $day } : ce n’est pas possible. Aucun badge n’est signé avec une date fausse.
checkup-clock-mend = Réglez la date et l’heure dans les réglages du système. Si elles sont fausses à chaque démarrage, la pile de l’ordinateur est usée.

checkup-journal-none = Pas encore de journal : il est créé à la première séance.
checkup-journal-sound = Il est en bon état. Personnes : { $learners }. Événements : { $events }.
checkup-journal-large = Il s’ouvre ; trop grand pour être relu ici en entier. Personnes : { $learners }. Événements : { $events }.
checkup-journal-large-mend = Pour le relire en entier : tremplin journal check
checkup-journal-unfinished = Le programme a été coupé pendant qu’il écrivait. Rien de ce qui était confirmé n’est perdu.
checkup-journal-unfinished-mend = Ouvrez Tremplin une fois, fermez-le, puis refaites ce contrôle.
checkup-journal-busy = Une autre fenêtre s’en sert en ce moment.
checkup-journal-foreign = Le fichier journal.db est celui d’un autre programme : Tremplin n’y touche pas.
checkup-journal-newer = Il a été fait par une version plus récente de Tremplin : celle-ci n’y touche pas.
checkup-journal-damaged = Il est abîmé.
checkup-journal-shut = Le système ne laisse pas lire le journal.
checkup-copies = Dernière copie : { $day }. Copies gardées : { $n }.
checkup-copies-none = Il n’y en a encore aucune copie.
checkup-copies-mend = Pour en faire une maintenant : tremplin journal backup

checkup-modules = Modules que l’on peut apprendre ici : { $n }.
checkup-modules-none = Aucun module ne peut s’ouvrir.
checkup-modules-none-mend = Relancez sans --curricula. Si rien ne change, remettez le programme à neuf.
checkup-modules-folder = Modules d’un dossier que personne n’a signé : { $n }. Dossier : { $folder }
checkup-modules-signed = Modules d’un paquet signé, de quelqu’un de connu ici : { $n }. Signature : { $words }. Dossier : { $folder }
checkup-modules-stranger = Modules d’un paquet signé par quelqu’un que cet ordinateur ne connaît plus : { $n }. Signature : { $words }. Dossier : { $folder }
checkup-modules-folder-mend = Si vous savez d’où ils viennent, rien. Sinon, demandez à la personne qui les a apportés.
checkup-installed-broken = Le curriculum « { $name } », installé ici, ne peut pas être lu.
checkup-installed-broken-mend = Installez-le de nouveau depuis son paquet : tremplin curriculum install PAQUET

checkup-issuer = Les badges sont signés au nom de : { $name }. Ses clés sont là.
checkup-issuer-none = Aucune organisation n’est déclarée ici : les badges se gagnent, mais personne ne les signe.
checkup-issuer-none-mend = Si cet ordinateur doit signer des badges : tremplin badge issuer init, ou import avec la copie d’un autre ordinateur.
checkup-issuer-copy = Aucune copie de ces clés n’est ailleurs : si cet ordinateur se perd, elles sont perdues.
checkup-issuer-copy-mend = Faites une copie pour un lieu sûr : tremplin badge issuer export

checkup-contacts-good = Contacts montrés ici ({ $country }) : { $n }, tous vérifiés depuis moins d’un an.
checkup-contacts-clock = Leur âge ne peut pas se dire : l’horloge n’est pas à l’heure.
checkup-contacts-clock-mend = Réglez d’abord l’horloge.
checkup-contacts-expired = Contacts dont la date est passée ({ $country }) : { $n }. Ils sont montrés avec un avertissement. À revoir depuis :
checkup-contacts-old = Contacts vérifiés il y a plus d’un an ({ $country }) : { $n }. Vus pour la dernière fois :
checkup-contacts-soon = Contacts à revoir bientôt ({ $country }) : { $n }. Bons jusqu’au :
checkup-contact = { $name } : { $day }
checkup-contacts-mend = Avant de donner un de ces numéros, regardez-le sur le site officiel. Une version plus récente de Tremplin en apporte de vérifiés.

checkup-icon-there = L’icône Tremplin est là : un double clic ouvre l’accueil.
checkup-icon-none = Pas d’icône sur le bureau : il faut taper tremplin dans un terminal.
checkup-icon-mend = Pour en mettre une : tremplin install
checkup-icon-no-desktop = Pas de bureau ici, donc pas d’icône : tapez tremplin pour commencer.

checkup-crashes-none = Aucun arrêt imprévu n’est noté ici.
checkup-crashes-some = Le programme s’est arrêté tout seul. Rapports gardés : { $n }, dans le dossier « crashes » des données. Aucun ne contient de nom ni de réponse.
checkup-crashes-mend = Envoyez le dernier à la personne qui vous a remis Tremplin, puis supprimez-les.

gdpr-place-crashes = Ce que le programme dit de lui-même quand il s’est arrêté tout seul : ni nom, ni réponse, ni chemin. Les cinq derniers.

reset-terminal-done = Le terminal est remis en ordre.
reset-terminal-drawn = L’affichage est remis en ordre. Si ce que vous tapez ne se voit toujours pas, tapez : stty sane, puis Ctrl+J. Ou fermez cette fenêtre et ouvrez-en une autre.
reset-terminal-none = Il n’y a pas de terminal ici : rien à remettre en ordre.
reset-terminal-gone = Le terminal ne répond plus.
reset-terminal-gone-hint = Fermez cette fenêtre et ouvrez-en une autre.

crash-head = Rapport d’un arrêt imprévu de Tremplin. Il ne contient ni nom, ni réponse, ni rien de ce qui a été tapé.
crash-what = Tremplin s’est arrêté : c’est une erreur du programme, pas la vôtre.
crash-kept = Chaque réponse déjà enregistrée est gardée. Seul un essai en invité, sans surnom, recommence du début.
crash-again = Pour continuer, relancez simplement : tremplin
crash-report = Un rapport, sans nom ni réponse, est ici : { $file } Merci de l’envoyer à la personne qui vous a remis Tremplin.
crash-no-report = Aucun rapport n’a pu être écrit. Merci de copier les lignes qui suivent, sans nom ni réponse, pour la personne qui vous a remis Tremplin.

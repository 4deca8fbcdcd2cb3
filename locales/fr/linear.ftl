# The line face: everything is heard, one line at a time.

linear-welcome = Tremplin, ligne par ligne. Après chaque ligne, appuyez sur Entrée. Tapez ? pour l'aide, 0 pour le menu, q pour arrêter.
linear-bye = À bientôt.
linear-where = { $title }, { $place }
linear-foreign = Une partie de cette page n'est pas encore traduite.
linear-next-person = Personne suivante. Ce qui a été dit plus haut reste visible dans cette fenêtre : fermez-la si vous préférez.

# How a page is answered.
linear-enter = Entrée : { $label }
linear-number-enter = Un numéro, puis Entrée : { $label }
linear-text-enter = Votre texte, puis Entrée : { $label }
linear-lettered = { $letter } : { $label }
linear-guide = Tapez le numéro de ce que vous choisissez, puis Entrée. Pour plusieurs numéros, mettez un espace entre eux.
# How things are put together; $first and $then: two numbers of the page, only to show how the line looks
linear-guide-match = Tapez les deux numéros avec un espace entre eux, puis Entrée. Par exemple { $first } { $then } : la ligne du haut, puis celle du bas.
linear-guide-sort = Tapez les deux numéros avec un espace entre eux, puis Entrée. Par exemple { $first } { $then } : la chose, puis sa boîte.
linear-prompt = { $label } : tapez le texte, puis Entrée.
linear-prompt-held = { $label } : tapez le nouveau texte, puis Entrée. Entrée seule : ne rien changer. /x : vider.
linear-whole-text = Tapez le texte en entier, avec ce qui est déjà écrit.
linear-type-again = Tapez la ligne entière à nouveau, puis Entrée.
linear-left-as-it-was = Rien n'a changé.

# What things are and how they stand.
linear-labelled = { $label } : { $value }
linear-empty = vide
linear-secret = { $n ->
    [one] { $n } signe tapé
   *[other] { $n } signes tapés
}
linear-selected = choisi
linear-ticked = coché
linear-not-ticked = pas coché
# A box that was rightly left, after an answer; said together with linear-right
linear-left = laissé
linear-taken = pris
linear-put-back = reposé
# The folder or the page, among several, on which one is
linear-here = vous êtes ici
# Of a link of which a closer look is shown
linear-looked-at = regardé
linear-on = activé
linear-unread = non lu
linear-clip = avec pièce jointe
linear-done = fait
linear-star = réussi
linear-warning = attention
linear-right = c'est juste
linear-other = à revoir
linear-progress = { $done } sur { $all }

# What a text is for.
linear-example = Exemple :
linear-aside = Le saviez-vous ?
linear-good = C'est juste.
linear-again = À revoir.
linear-hint = Indice :
linear-solution = Explication :
linear-trouble = Attention :
linear-gloss = Mot expliqué :

# A message as it was received, a program, a site.
linear-letter = Voici un message.
linear-from = De
linear-to = À
linear-cc = Copie à
linear-date = Date
linear-subject = Objet
linear-attached = Pièce jointe
linear-letter-end = Fin du message.
linear-badge = Badge : { $title }.
linear-mail = Programme de courrier : { $title }
linear-site = Page web : { $title }

# When a line cannot be used.
linear-unknown = Cette ligne n'est pas comprise ici.
linear-no-number = Il n'y a pas de numéro { $n } ici.
linear-cannot-now = Le numéro { $n } ne peut pas être choisi maintenant.
linear-one-number = Ici, un seul numéro à la fois.
linear-nothing-to-answer = Ici, Entrée seule ne fait rien.
linear-no-hint = Il n'y a pas d'indice ici.
linear-no-back = On ne peut pas revenir en arrière ici.
linear-same = Rien de nouveau sur cette page.
linear-rest-dropped = La page a changé : la suite de la ligne n'a pas été faite.
linear-too-long = Cette ligne est trop longue : elle n'a pas été prise.
linear-possible = Numéros possibles : { $list }
linear-possible-text = Tapez votre texte, puis Entrée. /? : l'aide. /0 : le menu.
linear-possible-always = ? : l'aide. 0 : le menu. r : redire la page.

# Its own help.
linear-help =
    Aide.
    Tapez un numéro, puis Entrée, pour choisir. Entrée seule répond ou continue.
    h : un indice. b : revenir en arrière. r : redire la page. 0 : le menu. q : arrêter.
    Quand un texte vous est demandé, mettez une barre / devant ces signes : /h, /b, /r, /0, /q.
    Rien ne presse. Tapez r pour réentendre la page.
linear-help-text =
    Aide.
    Tapez votre texte, puis Entrée.
    /h : un indice. /b : revenir en arrière. /r : redire la page. /0 : le menu. /q : arrêter.
    Pour un texte qui commence par une barre, tapez-la deux fois : //
    Rien ne presse. Tapez /r pour réentendre la page.

# The machine.
linear-input-failed = Ce que vous tapez n'arrive plus jusqu'au programme.
linear-output-failed = Le texte ne peut plus être écrit.

# Frames that stand for a thing; $title: who, or what is written on it.
linear-phone = Des SMS sur le téléphone, de : { $title }
linear-chat = Une conversation par messages, avec : { $title }
linear-post = Une publication sur un réseau social, de : { $title }
linear-call = Un appel. Le téléphone affiche : { $title }
linear-counter = Face à face avec : { $title }
linear-paper = Une lettre sur papier, de : { $title }
linear-alert = Une page remplit tout l'écran : { $title }
linear-panel = Page de réglages : { $title }
linear-card = Fiche : { $title }
linear-lens = En regardant de plus près : { $title }
linear-picture = Un dessin : { $title }
linear-picture-how = Tapez un numéro : il fait le geste demandé.

# How a switch stands, and a stretch of text that can be marked.
linear-switched-on = activé
linear-switched-off = désactivé
linear-marked = marqué
linear-unmarked = n'est plus marqué
linear-not-marked = pas marqué
# After the answer: a clue that was not marked; a stretch that was marked and is none
linear-missed-clue = il fallait le choisir
linear-no-clue = ce n'en est pas un

# Of something said by the person in whose place one acts; what can be looked at or marked in a text just said.
linear-you = Vous
linear-in-text = dans le texte : { $text }
linear-passage = passage : { $text }

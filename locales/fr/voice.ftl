# La lecture à voix haute : ce qui ne se voit pas, mais s'entend, et ce qu'on dit quand il n'y a pas de voix.

menu-voice = Lire cette page à voix haute
# Beside a loudspeaker, on the page of languages and at the door: turned on once, it stays
voice-always = Toujours lire à voix haute

# Said after a page on which something can be chosen
voice-choices = { $n ->
    [one] Un choix à entendre : flèche du bas.
   *[other] { $n } choix à entendre, un par un : flèche du bas.
}
# Instead of what a secret field holds
voice-secret = rempli
voice-unsaid = Ce qui est choisi ou montré sur cette page n'est pas lu, pour que personne d'autre ne l'entende.

# Where nothing can be said
voice-title = La lecture à voix haute
voice-none = Il n'y a pas de voix sur cet ordinateur
voice-none-why = Rien ne peut être lu à voix haute ici pour l'instant. Tout le reste marche comme d'habitude.
voice-no-language = Il n'y a pas de voix pour cette langue ici
voice-no-language-why = Une voix d'une autre langue la prononcerait si mal qu'on ne comprendrait rien. Le texte dans cette langue n'est donc pas lu.
voice-how-linux = Pour en avoir une, la personne qui s'occupe de l'ordinateur installe le paquet **espeak-ng**. Sur Debian, Ubuntu ou Mint : **sudo apt install espeak-ng**
voice-how-mac = Pour en avoir une : Réglages Système, Accessibilité, Contenu énoncé, Voix du système, puis Gérer les voix.
voice-how-windows = Pour en avoir une : Paramètres, Heure et langue, Voix, puis Ajouter des voix.
voice-how-folder = Ou bien elle pose un dossier **voice** avec espeak-ng à côté du programme Tremplin.
voice-close = D'accord

screen-key-f2 = F2
screen-key-v = V
screen-do-aloud = lire à voix haute, ou se taire

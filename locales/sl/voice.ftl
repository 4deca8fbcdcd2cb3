# Reading aloud: what is heard and not seen, and what is told where there is no voice.

menu-voice = Preberi to stran na glas
# Beside a loudspeaker, on the page of languages and at the door: turned on once, it stays
voice-always = Vedno beri na glas

# Said after a page on which something can be chosen
voice-choices = { $n ->
    [one] { $n } možnost za poslušanje: puščica navzdol.
    [two] { $n } možnosti za poslušanje, ena za drugo: puščica navzdol.
    [few] { $n } možnosti za poslušanje, ena za drugo: puščica navzdol.
   *[other] { $n } možnosti za poslušanje, ena za drugo: puščica navzdol.
}
# Instead of what a secret field holds
voice-secret = izpolnjeno
voice-unsaid = Kar je na tej strani izbrano ali prikazano, se ne prebere, da tega ne sliši nihče drug.

# Where nothing can be said
voice-title = Branje na glas
voice-none = Na tem računalniku ni glasu
voice-none-why = Tukaj zdaj ni mogoče ničesar prebrati na glas. Vse drugo deluje kot po navadi.
voice-no-language = Za ta jezik tukaj ni glasu
voice-no-language-why = Glas drugega jezika bi bral tako slabo, da ne bi bilo razumljivo. Zato se besedilo v tem jeziku ne bere.
voice-how-linux = Glas dobite tako: oseba, ki skrbi za računalnik, namesti paket **espeak-ng**. V sistemih Debian, Ubuntu ali Mint: **sudo apt install espeak-ng**
voice-how-mac = Glas dobite tako: System Settings (nastavitve), Accessibility (dostopnost), Spoken Content, System Voice, nato Manage Voices.
voice-how-windows = Glas dobite tako: Nastavitve, Čas in jezik, Govor, nato Dodaj glasove.
voice-how-folder = Lahko pa poleg programa Tremplin doda mapo **voice**, v kateri je espeak-ng.
voice-close = V redu

screen-key-f2 = F2
screen-key-v = V
screen-do-aloud = beri na glas ali utihni

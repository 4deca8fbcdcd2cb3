# Reading aloud: what is heard and not seen, and what is told where there is no voice.

menu-voice = Diese Seite vorlesen
# Beside a loudspeaker, on the page of languages and at the door: turned on once, it stays
voice-always = Immer vorlesen

# Said after a page on which something can be chosen
voice-choices = { $n ->
    [one] Eine Auswahl zum Anhören: Pfeil nach unten.
   *[other] { $n } Möglichkeiten zum Anhören, eine nach der anderen: Pfeil nach unten.
}
# Instead of what a secret field holds
voice-secret = ausgefüllt
voice-unsaid = Was auf dieser Seite gewählt oder gezeigt wird, wird nicht vorgelesen. So hört es niemand sonst.

# Where nothing can be said
voice-title = Das Vorlesen
voice-none = Auf diesem Computer gibt es keine Stimme
voice-none-why = Hier kann im Moment nichts vorgelesen werden. Alles andere geht wie gewohnt.
voice-no-language = Für diese Sprache gibt es hier keine Stimme
voice-no-language-why = Eine Stimme aus einer anderen Sprache wäre nicht zu verstehen. Darum wird Text in dieser Sprache nicht vorgelesen.
voice-how-linux = So bekommen Sie eine: Wer sich um den Computer kümmert, installiert das Paket **espeak-ng**. Auf Debian, Ubuntu oder Mint: **sudo apt install espeak-ng**
voice-how-mac = So bekommen Sie eine: Systemeinstellungen, Bedienungshilfen, Gesprochene Inhalte, Systemstimme, dann Stimmen verwalten.
voice-how-windows = So bekommen Sie eine: Einstellungen, Zeit und Sprache, Spracheingabe, dann Stimmen hinzufügen.
voice-how-folder = Oder diese Person legt einen Ordner **voice** mit espeak-ng neben das Programm Tremplin.
voice-close = In Ordnung

screen-key-f2 = F2
screen-key-v = V
screen-do-aloud = vorlesen oder still sein

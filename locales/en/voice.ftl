# Reading aloud: what is heard and not seen, and what is told where there is no voice.

menu-voice = Read this page aloud
# Beside a loudspeaker, on the page of languages and at the door: turned on once, it stays
voice-always = Always read aloud

# Said after a page on which something can be chosen
voice-choices = { $n ->
    [one] One choice to hear: down arrow.
   *[other] { $n } choices to hear, one by one: down arrow.
}
# Instead of what a secret field holds
voice-secret = filled in
voice-unsaid = What is chosen or shown on this page is not read, so that nobody else hears it.

# Where nothing can be said
voice-title = Reading aloud
voice-none = There is no voice on this computer
voice-none-why = Nothing can be read aloud here for now. Everything else works as usual.
voice-no-language = There is no voice for this language here
voice-no-language-why = A voice of another language would say it so badly that nobody would understand. So text in this language is not read.
voice-how-linux = To have one, whoever looks after the computer installs the package **espeak-ng**. On Debian, Ubuntu or Mint: **sudo apt install espeak-ng**
voice-how-mac = To have one: System Settings, Accessibility, Spoken Content, System Voice, then Manage Voices.
voice-how-windows = To have one: Settings, Time and language, Speech, then Add voices.
voice-how-folder = Or they put a folder **voice** with espeak-ng in it beside the program Tremplin.
voice-close = All right

screen-key-f2 = F2
screen-key-v = V
screen-do-aloud = read aloud, or be quiet

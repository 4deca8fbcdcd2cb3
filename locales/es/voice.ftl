# Reading aloud: what is heard and not seen, and what is told where there is no voice.
menu-voice = Leer esta página en voz alta
# Beside a loudspeaker, on the page of languages and at the door: turned on once, it stays
voice-always = Leer siempre en voz alta
# Said after a page on which something can be chosen
voice-choices = { $n ->
    [one] Una opción para oír: flecha abajo.
   *[other] { $n } opciones para oír, una por una: flecha abajo.
}
# Instead of what a secret field holds
voice-secret = rellenado
voice-unsaid = Lo que se elige o se muestra en esta página no se lee, para que nadie más lo oiga.
# Where nothing can be said
voice-title = La lectura en voz alta
voice-none = No hay ninguna voz en este ordenador
voice-none-why = Por ahora, aquí no se puede leer nada en voz alta. Todo lo demás funciona como siempre.
voice-no-language = Aquí no hay ninguna voz para este idioma
voice-no-language-why = Una voz de otro idioma lo pronunciaría tan mal que no se entendería nada. Por eso, el texto en este idioma no se lee.
voice-how-linux = Para tener una, la persona que se ocupa del ordenador instala el paquete **espeak-ng**. En Debian, Ubuntu o Mint: **sudo apt install espeak-ng**
voice-how-mac = Para tener una: Ajustes del Sistema, Accesibilidad, Contenido leído, Voz del sistema y, después, Gestionar voces.
voice-how-windows = Para tener una: Configuración, Hora e idioma, Voz y, después, Agregar voces.
voice-how-folder = O bien esa persona pone una carpeta **voice** con espeak-ng junto al programa Tremplin.
voice-close = De acuerdo
screen-key-f2 = F2
screen-key-v = V
screen-do-aloud = leer en voz alta, o callar

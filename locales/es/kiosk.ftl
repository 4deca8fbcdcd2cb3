### Un ordenador que comparte un grupo, una persona tras otra; llamar a quien dirige el taller.
kiosk-cli = Para un grupo, una persona tras otra: quien se va deja el sitio, y solo quien dirige el taller cierra Tremplin
kiosk-bad-group = Este nombre de grupo no sirve.
kiosk-bad-group-hint = Dé un nombre de una línea, de { $most } signos como máximo. Por ejemplo: --group "Martes por la mañana"
kiosk-alone = --group no va ni con un módulo ni con --as.
kiosk-alone-hint = Con --group, cada persona dice quién es al llegar y luego elige. Dé lo uno o lo otro.
kiosk-group = Grupo: { $name }
kiosk-mine = Su grupo: { $name }
kiosk-not-listed = No estoy en la lista
kiosk-back = Volver a la acogida
kiosk-close = Cerrar Tremplin
kiosk-close-title = ¿Cerrar Tremplin?
kiosk-close-why = Este ordenador acoge al grupo «{ $name }», una persona tras otra. Solo lo cierra quien dirige el taller.
kiosk-close-saved = ¿Solo quería parar? Ya está hecho: todo está guardado, puede irse.
kiosk-close-secret = Frase secreta, o código de recuperación
kiosk-open-why = Este ordenador acoge al grupo «{ $name }». No hay ninguna frase secreta elegida: cualquiera puede cerrar Tremplin.
kiosk-open-choose = Dirijo el taller: elegir una frase secreta
kiosk-open-close = Cerrar sin frase secreta
kiosk-stay = No cerrar
kiosk-twice-title = ¿De verdad cerrar Tremplin?
kiosk-twice-why = Se pregunta dos veces porque ninguna frase secreta protege este ordenador.
kiosk-twice-after = Todo está guardado. Para acoger de nuevo al grupo, habrá que lanzar otra vez la misma orden.
kiosk-twice-yes = Sí, cerrar

# La llamada.
kiosk-call = Llamar a quien dirige el taller
kiosk-call-short = Llamar
kiosk-call-over = Ya ha venido alguien
kiosk-calling = { $name } pide ayuda
kiosk-calling-nobody = Alguien pide ayuda aquí
# La palabra del cartel, en mayúsculas, cinco letras como máximo. Letras permitidas: A C Č D E F H I L M O P U Y.
kiosk-banner = AYUDA
# $mark: lo que se escribe.
kiosk-told = Llamada en curso: { $said }. Escriba { $mark } cuando haya venido alguien.
kiosk-told-over = La llamada ha terminado.
kiosk-linear-help = !: llamar a quien dirige el taller, o decir que ya ha venido alguien. Donde se escribe un texto: /!
kiosk-key-f4 = F4
kiosk-key-call = !
kiosk-do-call = llamar a quien dirige el taller

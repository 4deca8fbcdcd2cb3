# Why the rules of simulations: decks, clues, desks, conversations, browsers and settings.

check-why-real-share = Un mazo hecho solo de trampas enseña a tirarlo todo. Las personas mayores ya desconfían demasiado de los mensajes verdaderos (O'Connor 2021). Y practicar puede llevar a decir «falso» más veces sin juzgar mejor (Modirrousta-Galian 2023). La parte del 40 % la hemos elegido nosotros.
check-why-plain-real = Si hay que comprobar todo mensaje verdadero, «compruebo» sirve de respuesta a todo. Con dos que no lo necesitan, es una decisión de verdad. Es nuestra opinión.
check-why-never-right = Una decisión que nunca es la correcta se descarta enseguida. Cada una de las tres lo es al menos una vez. Es nuestra opinión.
check-why-same-answer = La misma respuesta a todo no debe bastar nunca: no demuestra nada. Regla de la casa.
check-why-draw-fits = Cada visita muestra otros mensajes, y cada sorteo conserva las proporciones de todo el mazo. La misma idea en otro texto es lo que queda (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-scam-act = Hacer caso a una estafa nunca es correcto, ni por casualidad: la lección enseñaría el daño.
check-why-real-leave = Dejar un mensaje verdadero es una falsa alarma, y cuesta una cita o una factura (O'Connor 2021: las personas mayores desconfían demasiado de los mensajes verdaderos).
check-why-ways-needed = «Compruebo» no demuestra nada mientras no se dice cómo. La buena costumbre es contactar con el organismo por el propio camino (regla sacada de Ho 2025 y de Lain 2024).
check-why-ways-mixed = Un camino que pasa por el mensaje debe estar junto al propio. Si no, no hay nada que elegir. Es nuestra opinión.
check-why-real-number = Un número en un mensaje inventado puede ser de alguien: solo pueden usarse los números reservados para la ficción (Arcep, plan de numeración 2018).
check-why-few-clues = Con una sola pista, marcar es adivinar. Es nuestra opinión.
check-why-all-clues = Si todos los fragmentos son pistas, marcarlo todo es correcto y no se aprende nada. Es nuestra opinión.
check-why-drag-onto = Al arrastrar hay una salida y una llegada; los demás gestos tienen un solo lugar. Regla del formato.
check-why-picture-size = Un dibujo nunca se parte: cabe entero en la ventana más pequeña, 40 columnas menos el marco, y deja ver lo que se pide. Regla de la casa; las nueve líneas las hemos elegido nosotros.
check-why-picture-marks = Quien lee la traducción actúa sobre las mismas cosas: si se pierde una marca, una ronda sería imposible. Regla del formato.
check-why-no-decisive = La lectura lateral acaba en una página que decide (Wineburg y McGrew; CTRL-F): sin ella, ninguna conclusión está justificada.
check-why-all-decisive = Lo que se aprende es elegir qué abrir: si todas las páginas deciden, cualquier clic es correcto (Wineburg y McGrew).
check-why-scene-no-good-end = Quien lleva una conversación debe poder terminarla bien: sin trampas. Regla de la casa.
check-why-scene-orphan = Una escena a la que no lleva ninguna respuesta no se ve nunca: es un error al escribir.
check-why-scene-no-exit = Nadie se queda encerrado: desde cada escena aún es posible un buen final. Regla de la casa.
check-why-page-orphan = Una página que no abre ningún enlace no se ve nunca: es un error al escribir.
check-why-goal-unreachable = Un objetivo imposible hace creer a la persona que fracasa. La comprobación lo juega hasta el final.
check-why-goal-already = Lo que se alcanza antes de hacer nada no demuestra nada.

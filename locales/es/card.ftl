### The card: twelve characters that say what one has done, without saying who one is. And people known twice.
card-title = Mi tarjeta
card-name = Tarjeta Tremplin
card-why = Estos doce signos dicen hasta dónde ha llegado. Anótelos: podrá escribirlos en otro ordenador con Tremplin.
card-claim = Su nombre no aparece. La tarjeta no da insignias: una insignia se gana respondiendo.
card-elsewhere = Tengo una tarjeta de otro lugar
card-empty = La tarjeta aún no dice nada: no ha empezado ningún módulo.
card-row = - { $title }: { $said }
card-row-claimed = - { $title }: { $said }, según otra tarjeta
card-rows =
    { $first }
    { $rest }
card-begun = empezado
card-done = terminado
card-mastered = dominado
card-said = Lo que dice la tarjeta: { $said }
card-line = Tarjeta Tremplin: { $code }
card-paper-what = Para escribirla en otro ordenador con Tremplin: «Es mi primera vez» y luego «Tengo una tarjeta de otro lugar». No lleva ningún nombre. No vale como insignia.
card-day = Impresa el { $day }.
card-type-title = Una tarjeta de otro lugar
card-type-how = Escriba los doce signos de su tarjeta. Las mayúsculas, los espacios y los guiones no importan.
card-type-label = Los doce signos
card-type-signs = El redondo es siempre un cero; el palo, siempre un uno. No hay ninguna U.
card-told-title = Lo que dice esta tarjeta
card-told-claim = Se guarda porque usted lo dice. Puede entrar en cualquier parte de estos módulos. Las insignias se ganan aquí, respondiendo.
card-level-beginning = Nivel: está empezando.
card-level-under-way = Nivel: ya conoce lo básico.
card-level-at-ease = Nivel: se siente a gusto.
card-take = Sí, es mi tarjeta
card-taken = Su tarjeta ya está leída. Ahora elija un apodo.
card-misread-empty = Escriba primero los doce signos de la tarjeta.
card-misread-count = Una tarjeta tiene doce signos. Usted ha escrito { $n }. Compare grupo por grupo.
card-misread-u = En una tarjeta no hay ninguna U. Mire el grupo { $group }: seguramente es una V.
card-misread-sign = «{ $sign }» no aparece en ninguna tarjeta. Mire el grupo { $group }.
card-misread-group = Hay un signo que no es correcto. Mire primero el grupo { $group }.
card-misread-somewhere = Un signo no es correcto, o hay dos cambiados de sitio. Compare cada signo, sin prisa.
card-misread-newer = Esta tarjeta viene de un Tremplin más reciente que este. Siga sin ella: no se ha perdido nada.
joins-title = Personas que constan dos veces
joins-many = { $n ->
    [0] Nada que confirmar: nadie ha escrito la tarjeta de otra persona conocida aquí.
    [one] Una persona ha escrito la tarjeta de alguien conocido aquí.
   *[other] Se ha escrito { $n } veces la tarjeta de alguien conocido aquí.
}
joins-row = { $from } y { $into }
join-title = ¿Es la misma persona?
join-why = «{ $from }» ha escrito la tarjeta de «{ $into }».
join-no-drawing = sin dibujo
join-ask = Pregúntele antes de responder.
join-what = Si es así, sus respuestas y sus insignias se reúnen bajo el apodo «{ $into }». Se puede deshacer.
join-chance = Muy pocas veces, dos tarjetas se parecen por casualidad.
join-yes = Sí, la misma
join-no = No, son dos personas
join-done = Hecho: una sola persona, «{ $name }».
join-refused = Anotado: son dos personas. No se le volverá a preguntar.

### What is kept about a person: seeing it, taking it away, erasing it; and the time after which all is erased.
mine-title = Lo que se guarda de mí
mine-name = Su apodo: { $name }
mine-sign = Su dibujo: { $word }
mine-code = Un código de tres imágenes protege su página.
mine-no-code = No tiene código de imágenes.
mine-days = Primera visita: el { $first }. Última: el { $last }.
mine-until = Si no vuelve, todo se borra a partir del { $day }.
mine-work = { $answers ->
    [0] Ninguna respuesta
    [one] Una respuesta
   *[other] { $answers } respuestas
}; etapas empezadas: { $started }, hechas: { $done }, superadas: { $mastered }.
mine-files = Insignias: { $badges }. Páginas e insignias escritas en este ordenador: { $files }. Líneas escritas por usted: { $plans }.
mine-seen = Notas de un asesor o una asesora sobre sus logros: { $n }.
mine-take = Llevármelo, en una página para imprimir
mine-erase = Borrarlo todo
mine-sure = ¿Quiere borrarlo todo?
mine-sure-what = Su apodo, sus respuestas, sus insignias y sus páginas impresas aquí se borrarán para siempre. Nadie podrá recuperarlos.
mine-sure-take = Si quiere conservar una copia, llévesela antes.
mine-yes = Sí, borrarlo todo
mine-no = No, guardarlo todo
mine-done = Se ha borrado
mine-gone = Sus datos se han borrado del registro, pero queda algo por terminar
export-day = Página hecha el { $day }.
export-drafts = Etapas que quedaron a medias
export-events = Todo lo que se guarda, en orden
told-line = { $day }: { $what }
told-unit = { $module } – { $unit }
told-unknown = una nota de otra versión de Tremplin ({ $kind })
told-added = aquí se le conoce con el apodo «{ $name }»
told-setting = ajuste { $key }: { $value }
told-sign = su dibujo: { $word }
told-lang = su idioma: { $value }
told-notice = ha leído lo que se guarda de usted (versión { $value })
told-started = etapa empezada: { $unit }
told-done = etapa hecha: { $unit }
told-mastered = etapa superada: { $unit } ({ $right } de { $of })
told-right = respuesta correcta: { $unit }, «{ $item }», en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}
told-again = respuesta para repasar: { $unit }, «{ $item }», en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}
told-opening = al principio
told-closing = al final
told-form-started = preguntas empezadas { $moment }: { $module }
told-form-done = preguntas terminadas { $moment }: { $module }
told-form-refused = preguntas no respondidas { $moment }: { $module }
told-confidence = cómo se siente usted, { $module }: { $sure }
told-sure-not = sin ninguna seguridad
told-sure-little = con un poco de seguridad
told-sure-yes = con seguridad
told-own-task = para hacer en casa, { $unit }: «{ $answer }»
told-plan = lo que ha escrito, { $unit }: { $lines }
told-badge = insignia obtenida: { $module }
told-code-reset = se ha quitado su código de imágenes
told-joined = sus dos páginas ahora son una sola
told-kept = el plazo antes del borrado ha vuelto a empezar
person-erase = Borrar a esta persona
erase-sure = ¿Borrar a esta persona para siempre?
erase-what = Todas sus respuestas, sus insignias y sus páginas impresas aquí, también en las copias de seguridad. Nada se podrá recuperar.
erase-stays = Los números de los informes pasados se conservan, sin nombre.
erase-yes = Sí, borrar
erase-done = Se ha borrado
erase-busy = Otra ventana de Tremplin está leyendo el registro ahora: lo que se borrase aún se podría leer.
erase-busy-hint = Cierre las otras ventanas de Tremplin y vuelva a intentarlo.
erase-not-proved = Queda un rastro, o este archivo no se puede leer hasta el final: { $file }
erase-not-proved-hint = Quite o repare este archivo y vuelva a intentarlo. Hasta entonces, no se puede decir que algo esté «borrado».
erase-again-hint = No está probado que se haya borrado todo. Cierre las otras ventanas, quite el archivo indicado y escriba: tremplin learner erase { $id }
receipt-title = Recibo de borrado
receipt-day = Hecho el { $day }.
receipt-people = { $n ->
    [one] Se ha borrado a una persona.
   *[other] Se ha borrado a { $n } personas.
}
receipt-events = Líneas borradas del registro: { $n }; de ellas, respuestas: { $answers }.
receipt-files = Archivos borrados – insignias: { $badges }; páginas impresas: { $prints }.
receipt-copies = { $n ->
    [0] No había ninguna copia de seguridad.
    [one] Una copia de seguridad se ha escrito de nuevo sin estos datos.
   *[other] { $n } copias de seguridad se han escrito de nuevo sin estos datos.
}
receipt-looked = Después se ha releído cada byte de la carpeta de datos: no queda ningún rastro.
receipt-short = Un apodo de menos de ocho letras no se puede buscar así: aparece por casualidad en otras palabras.
receipt-shared = El apodo es también una palabra que ha escrito otra persona: ahí se queda.
receipt-unowned = { $n ->
    [one] Una página impresa no es de nadie conocido: mírela.
   *[other] { $n } páginas impresas no son de nadie conocido: mírelas.
}
receipt-not-promised = Lo que no se puede prometer: una memoria SSD puede guardar un tiempo rastros antiguos. Las copias en memorias USB o en papel no están en esta carpeta.
receipt-counts = Los informes pasados conservan sus números, sin nombre.
adviser-due = Quién ya no viene
due-title = Quién ya no viene
due-what = Se guarda a las personas { $months ->
    [one] un mes
   *[other] { $months } meses
} después de su última visita. Marque a quién guarda otro tanto.
due-row = { $name } – { $value }
due-passed = plazo vencido el { $day }
due-soon = hasta el { $day }
due-kept = se guarda
due-erase = { $n ->
    [one] Borrar a la persona sin marcar, plazo vencido
   *[other] Borrar a las { $n } sin marcar, plazo vencido
}
due-none = No borrar a nadie
due-later = Más tarde
due-nobody = Todo el mundo ha venido hace poco. No hay que borrar a nadie.
kept-longer = Hacía mucho que no venía: todo iba a borrarse pronto. Como ya está aquí, todo se guarda { $months ->
    [one] un mes
   *[other] { $months } meses
} más.
notice-mine = Ver o borrar
notice-not-now = Ahora no
adviser-unguarded = No hay ninguna frase secreta en este ordenador: cualquiera que lo use puede hacer esto.
cli-learners = Las personas: ver, llevarse o borrar lo que se guarda
cli-learner-add = Dar de alta a una persona, sin código
cli-learner-list = Quién es conocido aquí
cli-learner-due = Solo a quién hay que borrar, ahora o antes de un mes
cli-learner-show = Lo que se guarda de una persona, en pocas líneas
cli-learner-export = Todos los datos de una persona, para ella
cli-learner-erase = Borrar a una persona para siempre, con un recibo sin nombre
cli-learner-reset = Quitar el código de imágenes de una persona
cli-learner-purge = Borrar a quien no viene desde hace demasiado tiempo
cli-passphrase = Archivo cuya primera línea es la frase secreta de la zona de asesoría
cli-yes = No preguntar nada
learner-added = Ahora se conoce aquí a «{ $name }».
learner-row = { $name } – { $day }
learner-row-soon = { $name } – hasta el { $day }
learner-row-passed = { $name } – plazo vencido el { $day }
learner-erase-sure = Todo lo que se guarda de «{ $name }» se borrará para siempre. Escriba otra vez este nombre para confirmarlo:
learner-purge-sure = { $n ->
    [one] Esta persona se borrará para siempre. Escriba 1 para confirmarlo:
   *[other] Estas { $n } personas se borrarán para siempre. Escriba { $n } para confirmarlo:
}
learner-purge-none = No hay que borrar a nadie.
learner-reset-sure = Se quitará el código de imágenes de «{ $name }». Escriba otra vez este nombre para confirmarlo:
not-sure = No se ha hecho nada: la confirmación no era la esperada.
not-sure-hint = Vuelva a intentarlo y escriba exactamente lo que se pide.
not-sure-yes-hint = Escriba exactamente lo que se pide, o añada --yes.
told-diagnosis-started = Se abrió «¿Por dónde empezar?».
told-diagnosis-done = «¿Por dónde empezar?»: niveles de 0 a 3 ({ $levels }), { $n ->
    [one] una etapa propuesta
   *[other] { $n } etapas propuestas
}.
told-diagnosis-refused = Se rechazó «¿Por dónde empezar?».
told-card = Se escribió una tarjeta de otro lugar.
told-join-refused = Una persona de la asesoría dijo: no es la misma persona.
told-recall-started = Empezó un repaso de unas preguntas.
told-recall-done = Terminó un repaso de unas preguntas.
told-there = Estuvo en un taller.
told-not-there = Un taller: al final consta que no estuvo.

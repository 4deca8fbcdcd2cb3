### What is written in a badge, and what is said about it.

## In the badge

badge-evidence-name = Lo que se ha superado
badge-evidence-description = { $units ->
    [one] { $units } etapa superada en Tremplin: solo cuenta la primera respuesta a cada pregunta.
   *[other] { $units } etapas superadas en Tremplin: solo cuenta la primera respuesta a cada pregunta.
}
badge-unit-mastered = { $title }: superada el { $date } ({ $right } { $right ->
    [one] respuesta correcta
   *[other] respuestas correctas
} de las últimas { $of })
badge-unit-mastered-undated = { $title }: superada ({ $right } { $right ->
    [one] respuesta correcta
   *[other] respuestas correctas
} de las últimas { $of })

## Beside the badge

badge-not-signed = Esta insignia aún no está firmada: dice lo que usted ha aprendido, pero nadie puede comprobar de dónde viene.

## What keeps a badge from being made

badge-not-earned = Esta insignia aún no se ha conseguido: ninguna etapa del módulo está superada.
badge-not-earned-hint = Siga con el módulo: la insignia llega con la última etapa.
badge-empty-text = No se puede escribir la insignia: el texto «{ $key }» está vacío.
badge-empty-text-hint = Complete module.toml o curriculum.toml e inténtelo otra vez.
badge-bad-version = No se puede escribir la insignia: la versión «{ $version }» no empieza por un número.
badge-bad-version-hint = Escriba en module.toml una versión como "1.0.0".
badge-bad-language = No se puede escribir la insignia: «{ $language }» no es el código de un idioma.
badge-bad-language-hint = Escriba un código como "fr", "fr-FR" o "zh-Hans".
badge-bad-address = No se puede escribir la insignia: en «{ $id }», «{ $url }» no es una dirección web completa.
badge-bad-address-hint = Escriba en module.toml una dirección sin espacios que empiece por https://
badge-bad-date = No se puede escribir la insignia: su fecha no existe en ningún calendario.
badge-bad-date-hint = Ponga en hora el reloj de este ordenador e inténtelo otra vez.

badge-seen-name = Visto por un asesor o una asesora digital
badge-seen-on = Lo vio un asesor o una asesora digital el { $date }.
badge-seen = Lo vio un asesor o una asesora digital.

badge-signed = Una organización ha firmado esta insignia. Cualquiera puede comprobarla.
badge-to-see = Una cosa más para la insignia. La persona que le acompaña debe haberla visto: { $text }
badge-not-signable = No se puede firmar la insignia: { $why }.
badge-not-signable-hint = Puede que dos datos del módulo sean iguales. Corrija module.toml e inténtelo otra vez.
badge-not-baked = La imagen de esta insignia está dañada. Es un fallo de Tremplin, no suyo.
badge-clock = El reloj de este ordenador no está en hora: las insignias esperan.
badge-clock-hint = Ajuste la fecha e inténtelo otra vez. No se ha perdido nada.
badge-no-language = El módulo «{ $module }» no está escrito en el idioma «{ $lang }».
badge-no-language-hint = Pida otro idioma o deje el de la persona.
badge-not-seen-hint = Queda una cosa por ver: { $text } Anótela cuando la haya visto.
badge-was-revoked = Se retiró a esta persona la insignia del módulo «{ $module }».
badge-was-revoked-hint = Puede entregar otra, con un número nuevo: «badge issue --again».
told-observed = una persona de la asesoría anotó ({ $module }): { $text }
told-issued = insignia firmada ({ $lang }): { $module }
observe-unknown = El módulo «{ $module }» no tiene la observación «{ $id }».
observe-unknown-hint = Tiene estas: { $known }. También puede escribir la suya.
observe-length = Escriba en una frase lo que ha visto: { $most } signos como máximo.
observe-length-hint = Sin nombres: la frase se leerá en la insignia.
observe-done = Anotado.
observe-done-earned = Anotado. La insignia ya está conseguida.
observe-earned = La insignia de este módulo ya está conseguida.
revoke-mistake = entregada por error
revoke-other-person = entregada a la persona equivocada
revoke-asked = a petición de la persona
revoke-key = la clave de firma ya no es segura
revoke-nothing = Esta persona no tiene una insignia firmada de este módulo.
revoke-nothing-hint = No hace falta retirar una insignia sin firmar.
revoke-reason = «{ $name }» no es un motivo conocido.
revoke-reason-hint = Elija entre: { $names }.
revoke-sure = La insignia se retirará para siempre. Escriba «{ $wanted }» para confirmarlo.
revoke-no-id = «{ $id }» no es un número de insignia.
revoke-no-id-hint = Empieza por urn:uuid: y se lee con «badge verify».
revoke-done = La insignia está retirada. ¿Su organización publica en internet sus insignias retiradas? Publique la lista otra vez.
certificate-too-long = El cuadrado sería demasiado grande: el nombre del módulo es demasiado largo.
revoke-not-here = Ninguna insignia firmada aquí lleva el número { $id }.
revoke-not-here-hint = «badge verify ARCHIVO» muestra el número de la insignia. Si se firmó en otro ordenador, indique su archivo: --file.
revoke-not-ours = Este archivo no es una insignia firmada por su organización.
revoke-not-ours-hint = Solo se retiran las insignias propias.
observe-none-hint = Este módulo no propone ninguna. Escriba la suya: --text.
certificate-no-square = La insignia está firmada, pero la página no tiene cuadrado: se hace con la clave. Añada --passphrase-file.
certificate-no-square-text = El texto del cuadro se hace con la clave de firma.

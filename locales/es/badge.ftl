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

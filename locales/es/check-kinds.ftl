# What the checker says of text, order, match, sort and keyboard exercises.

check-expect-right = «{ $text }» ya es una respuesta correcta: esta explicación no se mostraría nunca.
check-expect-right-fix = Quite este texto de «expect», o haga «tolerate» más estricto.
check-same-text = Dos textos son iguales: «{ $text }». Nadie podría distinguirlos.
check-same-text-fix = Escriba dos textos distintos.
check-keyboard-sign = El signo «{ $sign }» no está en todos los teclados: nadie podría terminar la línea.
check-keyboard-sign-fix = Elija una línea hecha de letras, cifras y signos corrientes como @ . - _
check-drag-onto-missing = Falta «onto»: ¿adónde se arrastra?
check-drag-onto-itself = «{ $id }» no se puede arrastrar sobre sí mismo.
check-drag-onto-idle = «onto» solo va con act = "drag": los demás gestos no tienen destino.
check-drag-onto-fix = Con act = "drag", escriba en «onto» el id de otra cosa del dibujo; si no, quite «onto».
# $wide, $high: columns and lines of the picture
check-picture-size = Este dibujo ocupa { $wide } columnas y { $high } líneas.
check-picture-size-fix = Dibújelo en { $widest } columnas y { $tallest } líneas como máximo.
# $found, $wanted: lists of ids
check-picture-marks = Las marcas de este dibujo ({ $found }) no son las del texto original ({ $wanted }).
check-picture-marks-fix = Conserve cada marca {"{"}id|texto{"}"} y traduzca solo el texto.

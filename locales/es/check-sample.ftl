# Los textos de la lección de ejemplo que escribe «curriculum new» y que se han quedado.

check-sample-left = Este texto sigue siendo, palabra por palabra, el de la lección de ejemplo.
check-sample-left-publisher = Este sigue siendo el nombre propuesto para el ejemplo.
check-sample-left-fix = Escriba este texto para su lección.
check-sample-left-badge-fix = Escriba lo que su lección enseña a hacer: es lo que la insignia certifica. Mire también en [[alignment]] si la competencia es la adecuada.
check-sample-left-can-fix = Escriba lo que se sabe hacer después de su lección, por ejemplo «Sé comprar un billete.»
check-sample-left-tomorrow-fix = Escriba lo que se podrá hacer desde mañana: continúa «Mañana puedo…», por ejemplo «comprar un billete sin ayuda».
check-sample-left-objective-fix = Escriba el objetivo de su lección. Mire también en [[alignment]] si la competencia es la adecuada.
check-sample-left-idea-fix = Escriba una cosa que saber de su lección, en una frase.
check-sample-left-publisher-fix = Escriba el nombre de su organización.
check-asks-sample-left = Una lección nueva no conserva los textos de la lección de ejemplo.
check-why-sample-left = Una insignia dice lo que una persona sabe hacer. Si se queda con los textos del ejemplo, certifica lo que nadie ha aprendido. Un paquete se rechaza mientras quede alguno.
pack-sample-left = El paquete aún no está hecho: { $n ->
        [one] un texto viene todavía del ejemplo; se muestra más arriba.
       *[other] { $n } textos vienen todavía del ejemplo; se muestran más arriba.
    }
pack-sample-left-hint = Escriba los suyos en su lugar y vuelva a empezar. Así la insignia dirá lo que se aprende con usted.

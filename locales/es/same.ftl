### The same person known twice: joined by hand, and parted again.
cli-learner-join = Reunir a dos personas que son la misma, después de confirmarlo
cli-learner-part = Deshacer una reunión: son dos personas
cli-learner-joins = Quién consta dos veces, y lo que se ha reunido
cli-same-from = La persona que consta dos veces: su apodo o su identificador
cli-same-into = La misma persona, con el apodo que queda
same-name = «{ $name }», { $sign }
same-days = - del { $first } al { $last }
same-day = - el { $first }
same-no-day = - fecha desconocida
same-units = { $n ->
    [0] ninguna etapa terminada
    [one] { $n } etapa terminada
   *[other] { $n } etapas terminadas
}
same-what = - { $units }, { $on }
same-on-this = en este ordenador
same-on-label = en el ordenador «{ $label }»
same-on-other = en otro ordenador
same-on-many = en { $n } ordenadores
same-sure = ¿Es de verdad la misma persona? Pregúntele primero. Si lo es, escriba el apodo que queda: { $name }
same-undo = Para deshacerlo: tremplin learner part { $from } { $into }
same-already = «{ $name }» ya es una sola persona.
same-already-hint = «learner joins» muestra lo que se ha reunido. Para dos personas con el mismo apodo, dé sus identificadores.
same-several = Varias personas se llaman «{ $name }».
same-several-hint = Dé el identificador. «learner list --json» los muestra.
same-no-join = Estas dos personas no se han reunido.
same-no-join-hint = «learner joins» muestra lo que se ha reunido.
same-many-joins = Estos apodos corresponden a varias reuniones.
same-many-joins-hint = Dé los identificadores. «learner joins» los muestra.
same-parted = Hecho: «{ $from }» y «{ $into }» son dos personas. Lo que se hizo desde la reunión se queda con «{ $into }».
same-parted-still = Siguen reunidas por otra reunión. Deshágala también.
same-proposed-row = Quizá la misma persona: { $from } y { $into }
same-made-row = Reunidas el { $day }: { $from } en { $into }
same-made-row-undated = Reunidas: { $from } en { $into }
same-proposed-many = { $n ->
    [0] Nada que confirmar.
    [one] { $n } por confirmar: «learner join», o la zona de asesoría, Personas que constan dos veces.
   *[other] { $n } por confirmar: «learner join», o la zona de asesoría, Personas que constan dos veces.
}
same-merge-proposes = { $n ->
    [one] { $n } persona quizá consta dos veces, según su tarjeta. Mire «learner joins», o la zona de asesoría, Personas que constan dos veces.
   *[other] { $n } personas quizá constan dos veces, según sus tarjetas. Mire «learner joins», o la zona de asesoría, Personas que constan dos veces.
}
told-parted = se deshizo una reunión con otra página
same-by-hand = Nombrar a dos personas
same-made = Lo que se ha reunido
same-made-many = { $n ->
    [0] No se ha reunido nada.
    [one] { $n } reunión. Elíjala para deshacerla.
   *[other] { $n } reuniones. Elija una para deshacerla.
}
same-first = ¿Quién consta dos veces?
same-second = ¿Quién es la misma persona que «{ $name }»?
same-swap = Guardar el otro apodo
same-part-title = ¿Son dos personas, al final?
same-part-what = Cada una recupera lo que se hizo con su apodo. Lo que se hizo desde la reunión se queda con «{ $into }».
same-part-yes = Sí, dos personas

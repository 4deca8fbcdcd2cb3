# What the checker says of simulated forms and mailboxes.

check-form-one-right = Varias respuestas de este campo son correctas.
check-form-one-right-fix = Deje «right = true» en una sola opción.
check-form-same-as-fix = «same_as» nombra un campo escrito más arriba en este formulario.
check-form-codes = Un formulario envía un solo código.
check-form-sample = Este campo es obligatorio, y la solución no sabe qué escribir en él.
check-form-sample-fix = Añada «sample = "…"», un valor que cumpla las reglas.
check-form-unreachable = La solución de este formulario no alcanza el objetivo.
check-form-unreachable-fix = Compare «accept», «sample», «min», «tick» y «required»: deben encajar entre sí.

check-goal-needs = El objetivo «{ $act }» necesita «{ $key }».
check-goal-impossible = «{ $act }» es imposible con el mensaje «{ $mail }» al principio.
check-goal-impossible-fix = Mire su carpeta, sus archivos adjuntos, sus destinatarios o su enlace «leave».
check-goal-unreachable = Estos objetivos no se pueden alcanzar todos.
check-goal-unreachable-fix = Busque dos objetivos que se contradigan, o un archivo que no se pueda adjuntar.
check-given-all = «given» contiene todos los objetivos: no queda nada por hacer.
check-folder-fix = Escriba inbox, sent, drafts, junk, trash, o el id de una de sus carpetas.
check-bad-address = «{ $address }» no es una dirección de correo electrónico.
check-bad-address-fix = Escriba nombre@dominio.example, o Nombre <nombre@dominio.example>.

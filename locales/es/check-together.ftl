# What the check says of the kinds steps, poll, plan and discuss.

check-steps-contact = Un contacto va con una acción que hay que hacer, y esta no tiene urgency.
check-steps-urgency = Hacen falta al menos dos acciones que hay que hacer.
check-steps-urgency-fix = En cada acción que hay que hacer, escriba urgency = 1 (ahora mismo), 2 (hoy) o 3 (próximos días).
check-poll-scale = La escala de las caras ya tiene sus tres respuestas.
check-poll-scale-fix = Quite los [[activity.option]], o la línea scale.
check-plan-nothing-own = Este plan solo tiene contactos: no hay nada que escribir ni que marcar.
check-discuss-expect = expect contiene de dos a cinco textos.

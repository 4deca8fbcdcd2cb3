# What the checker says of simulated conversations, browsers and settings.

check-scene-no-good-end = Esta conversación no tiene un buen final.
check-scene-orphan = Ninguna respuesta lleva a la escena «{ $id }».
check-scene-no-exit = Desde la escena «{ $id }» ya no se puede llegar a un buen final.
check-scene-end-replies = La escena «{ $id }» es un final: no puede tener respuestas.
check-scene-fix = Siga los «to» desde «start»: hay que poder llegar a cada escena, y cada una debe llevar a una escena end = "good". Solo los finales no tienen respuestas.

check-web-orphan = Ningún enlace abre la página «{ $id }».
check-web-orphan-fix = Añada un enlace con to = "…", o borre esta página.
check-web-unmarked = El enlace «{ $id }» no está marcado en el texto de su página.
check-web-unmarked-fix = Escriba {"{"}nombre|texto del enlace{"}"} en «body», o haga de él un botón: button = true y text = "…".
check-web-link-fix = Escriba el nombre (id) de una página, o página/enlace, exactamente como están escritos en este archivo.
check-web-unreachable = Estos objetivos no se pueden alcanzar todos sin un paso en falso.
check-web-unreachable-fix = Busque una página que nada abre, o un objetivo que también es un «slip». En una página alert = true solo se puede seguir un enlace o cerrar.

check-page-tree = La página «{ $id }» no está unida al árbol de los ajustes.
check-page-tree-fix = La primera página no tiene «parent». Todas las demás tienen uno, y llevan de parent en parent hasta la primera.
check-limit-range = Este número no encaja con sus límites.
check-limit-range-fix = «least» debe ser menor que «most», y «value» debe estar entre los dos.
check-is = Este ajuste no puede quedar como se pide: «{ $id }».
check-is-switch = Para un interruptor, escriba is = "on" o is = "off".
check-is-choice = Para una elección, escriba is = "…" con el nombre (id) de una de sus opciones.
check-is-code = Para un código, escriba is = "set".
check-is-limit = Para un límite, escriba most = … y/o least = …, sin «is».
check-goal-already = Al principio, todo está ya ajustado como se pide.
check-goal-already-fix = Cambie el valor inicial de uno de los ajustes: «on», «value».
check-set-unreachable = Estos objetivos no se pueden alcanzar todos sin un paso en falso.
check-set-unreachable-fix = Busque dos objetivos que se contradigan, o un «slip» en el camino. Quizá los pasos («step») no llegan a un límite.

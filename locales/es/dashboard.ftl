# Las cifras en pantalla, en el espacio de quien asesora.

dashboard-title = Cifras
dashboard-of-group = { $period } Grupo: { $group }
dashboard-group = Grupo: { $group }
dashboard-counting = Se está contando…
dashboard-counting-how = En un ordenador de taller es inmediato; con los datos de toda una organización, medio minuto. Puede parar en cualquier momento.
dashboard-counting-read = { $n ->
    [one] { $n } acción leída.
   *[other] { $n } acciones leídas.
}
dashboard-stop = Parar
dashboard-look = ¿Cuánto falta?
dashboard-nothing = No se hizo nada en este periodo.
dashboard-change-in = Antes y después, en puntos: { $module }
dashboard-caught-in = Mensajes falsos detectados: { $module }
dashboard-false-in = Falsas alarmas: { $module }
dashboard-people-by-month = Personas, por mes
dashboard-answers-by-month = Respuestas, por mes
dashboard-spark = { $last } en { $month }; como máximo { $most }, en { $when }
dashboard-spark-top = { $last } en { $month }, lo más alto
dashboard-tables = Todas las tablas
dashboard-next = Tabla siguiente
dashboard-before = Anterior
dashboard-place = { $n } de { $of }
dashboard-choose = Periodo
dashboard-which-span = ¿De cuándo?
dashboard-which-group = ¿De quién?
dashboard-everybody = De todo el mundo
dashboard-span-all = Desde el principio
dashboard-span-this-month = Este mes
dashboard-span-last-month = El mes pasado
dashboard-span-this-year = Este año
dashboard-span-twelve-months = Los últimos 12 meses
dashboard-paper = En papel
dashboard-paper-ask = ¿Para quién?
dashboard-for-own = Para usted
dashboard-for-own-what = Las cifras exactas, como en pantalla.
dashboard-for-partners = Para una entidad colaboradora
dashboard-for-partners-what = Redondeadas; nada sobre menos de 5 personas.
dashboard-for-public = Para todo el mundo
dashboard-for-public-what = Redondeadas; nada sobre menos de 11 personas.
work-no-thread = Este trabajo no ha podido empezar.
work-no-thread-hint = Cierre otros programas e inténtelo de nuevo.

nickname-taken = Vzdevek »{ $name }« je tukaj že zaseden.
nickname-taken-hint = Izberite drugega, na primer z eno črko več.
nobody-here = Pri tem računalniku ni prijavljen nihče.
badge-not-yet = Ta oseba značke modula »{ $module }« še ni pridobila.
badge-not-yet-hint = Pridobi se, ko je usvojen vsak korak modula.
file-not-written = Datoteke { $path } ni bilo mogoče zapisati.
file-not-written-hint = Preverite, ali mapa obstaja, ali je še prostor in ali smete pisati vanjo.

prints-nowhere = Tukaj ni mogoče ničesar natisniti: nikamor ni mogoče pisati.
prints-nowhere-hint = Izberite »Prepis na roko«.
prints-no-folder = Mapa { $path } ne obstaja.
prints-no-folder-hint = Priključite USB-ključ, nato navedite njegovo mapo.

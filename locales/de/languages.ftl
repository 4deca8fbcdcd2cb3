### Languages in the room, and comfort of reading.
modules-elsewhere = In dieser Sprache: { $lang }
tongue-other = Lesen in: { $lang }
tongue-both = In beiden Sprachen lesen
tongue-own = Zurück zu einer Sprache: { $lang }
tongue-lessons = Sprache der Lektionen
settings-spacing = Abstand zwischen den Zeilen
spacing-single = Einfach
spacing-double = Doppelt

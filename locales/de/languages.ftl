### Languages in the room, and comfort of reading.
modules-elsewhere = In dieser Sprache: { $lang }
tongue-other = Lesen in: { $lang }
tongue-both = In beiden Sprachen lesen
tongue-own = Zurück zu einer Sprache: { $lang }
tongue-lessons = Sprache der Lektionen
settings-spacing = Abstand zwischen den Zeilen
spacing-single = Einfach
spacing-double = Doppelt
profile-best = Welche Sprache verstehen Sie am besten?
profile-best-why = Die Lektionen beginnen in dieser Sprache, wenn es sie darin gibt. Die andere Sprache ist nur einen Tastendruck entfernt.
profile-best-other = Eine andere Sprache
profile-untold = Das möchte ich nicht sagen
profile-reads = Lesen Sie diese Sprache gern?
profile-reads-why = Wenn Sie lieber zuhören, kann der Computer vorlesen. Er erspart Ihnen auch das Tippen, wo es geht.
profile-reads-likes = Ja, ich lese gern
profile-reads-not = Ich höre lieber zu
language-draft = Die Texte auf Deutsch, Spanisch und Slowenisch hat noch niemand mit dieser Muttersprache gegengelesen.

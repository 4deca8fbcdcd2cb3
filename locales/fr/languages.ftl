### Les langues dans la salle, et le confort de lecture.
modules-elsewhere = En { $lang } :
tongue-other = Lire en { $lang }
tongue-both = Lire dans les deux langues
tongue-own = Revenir à une seule langue : { $lang }
tongue-lessons = Langue des leçons
settings-spacing = Espace entre les lignes
spacing-single = Simple
spacing-double = Double

### Les langues dans la salle, et le confort de lecture.
modules-elsewhere = En { $lang } :
tongue-other = Lire en { $lang }
tongue-both = Lire dans les deux langues
tongue-own = Revenir à une seule langue : { $lang }
tongue-lessons = Langue des leçons
settings-spacing = Espace entre les lignes
spacing-single = Simple
spacing-double = Double
profile-best = Quelle langue comprenez-vous le mieux ?
profile-best-why = Les leçons commenceront dans cette langue, si elles existent. L'autre langue reste à une touche.
profile-best-other = Une autre langue
profile-untold = Je préfère ne pas le dire
profile-reads = Aimez-vous lire cette langue ?
profile-reads-why = Si vous préférez écouter, l'ordinateur peut lire à voix haute. Il évite aussi de vous faire taper, quand c'est possible.
profile-reads-likes = Oui, j'aime lire
profile-reads-not = Je préfère écouter
language-draft = Les textes en allemand, en espagnol et en slovène n'ont pas encore été relus par une personne dont c'est la langue.

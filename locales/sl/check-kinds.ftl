# What the checker says of text, order, match, sort and keyboard exercises.

check-expect-right = »{ $text }« je že pravilen odgovor: ta razlaga se ne bi nikoli pokazala.
check-expect-right-fix = Odstranite to besedilo iz »expect« ali zaostrite »tolerate«.
check-same-text = Dve besedili sta enaki: »{ $text }«. Nihče ju ne bi mogel razlikovati.
check-same-text-fix = Napišite dve različni besedili.
check-keyboard-sign = Znaka »{ $sign }« ni na vseh tipkovnicah: nihče ne bi mogel dokončati vrstice.
check-keyboard-sign-fix = Izberite vrstico iz črk, števk in običajnih znakov, kot so @ . - _
check-drag-onto-missing = Manjka »onto«: kam se povleče?
check-drag-onto-itself = »{ $id }« ni mogoče povleči na samega sebe.
check-drag-onto-idle = »onto« sodi samo k act = "drag": drugi gibi nimajo cilja.
check-drag-onto-fix = Pri act = "drag" v »onto« napišite id druge stvari na risbi; sicer odstranite »onto«.
# $wide, $high: columns and lines of the picture
check-picture-size = Ta risba meri { $wide } × { $high } (stolpci × vrstice).
check-picture-size-fix = Narišite jo v velikosti največ { $widest } × { $tallest } (stolpci × vrstice).
# $found, $wanted: lists of ids
check-picture-marks = Oznake te risbe ({ $found }) niso enake oznakam izvirnega besedila ({ $wanted }).
check-picture-marks-fix = Ohranite vsako oznako {"{"}id|besedilo{"}"} in prevedite samo besedilo.

# What the checker says of readability, of minutes and of objectives.

check-hard-to-read = This unit is hard to read: { $ease } on the { $author } scale, where { $least } and more is easy.
check-hard-to-read-words = The sentences of this unit have { $words } words on average; { $most } at most are read without effort.
check-hard-to-read-fix = Cut the long sentences, and put everyday words in place of long ones.
check-long-paragraph = This paragraph takes { $lines } lines of 60 columns; { $most } at most are read at a glance.
check-long-paragraph-fix = Make two paragraphs with an empty line between them, or a list.
check-many-brackets = This sentence has several brackets.
check-many-brackets-fix = Make a sentence of what the brackets say, or leave it out.
check-objective-uncovered = No scored activity trains the objective { $id }.
check-objective-uncovered-fix = Link an idea that an exercise trains to this objective, or take the objective out.
check-minutes-range = This unit says { $n ->
        [one] one minute
       *[other] { $n } minutes
    }; a unit takes { $least } to { $most }.
check-minutes-range-fix = Cut the unit in two, or join it to another.
check-minutes-far = This unit says { $n } minutes; at { $pace } words a minute it takes { $measured }.
check-minutes-far-fix = Put "minutes" right, or the length of the unit.
check-why-hard-to-read = A text that is long to decipher makes people give up. Formulas published for each language (Flesch 1948, Kandel and Moles 1958, Amstad 1978, Fernández-Huerta 1959, Flesch-Vacca 1972); 70 is where "easy" begins on Flesch's scale, 12 words a sentence is our choice. Only readers concerned can approve a text.
check-why-long-paragraph = In a long block one loses one's line. Easy reading asks for airy texts (Inclusion Europe 2009); 6 lines of 60 columns, a quarter of the window, is our choice.
check-why-many-brackets = Each bracket interrupts the sentence. Easy reading asks for one idea a sentence (Inclusion Europe 2009).
check-why-objective-uncovered = What is promised must be trained: objective, exercise and proof belong together (Biggs, "constructive alignment", 1996).
check-why-minutes = A wrong duration makes a workshop run over. Measured at 120 words a minute, half of a practised reader (238: Brysbaert 2019), plus the time of the gestures; 5 to 15 minutes a unit.
check-asks-hard-to-read = What is read of a unit is easy: 70 at least by the published formula of the language, 12 words a sentence on average at most.
check-asks-long-paragraph = A paragraph takes 6 lines of 60 columns at most.
check-asks-many-brackets = A sentence has one pair of brackets at most.
check-asks-objective-uncovered = Each objective of the module has an idea that a scored activity trains.
check-asks-minutes = The minutes announced are close to those measured, and from 5 to 15.

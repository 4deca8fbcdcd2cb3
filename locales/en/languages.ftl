### Languages in the room, and comfort of reading.
modules-elsewhere = In { $lang }:
tongue-other = Read in { $lang }
tongue-both = Read in both languages
tongue-own = Back to one language: { $lang }
tongue-lessons = Language of the lessons
settings-spacing = Space between lines
spacing-single = Single
spacing-double = Double
profile-best = Which language do you understand best?
profile-best-why = Lessons begin in this language where they exist. The other language stays one key away.
profile-best-other = Another language
profile-untold = I would rather not say
profile-reads = Do you like reading this language?
profile-reads-why = If you would rather listen, the computer can read aloud. It also spares you typing, where it can.
profile-reads-likes = Yes, I like reading
profile-reads-not = I would rather listen
language-draft = The texts in German, Spanish and Slovene have not yet been reread by a native speaker.

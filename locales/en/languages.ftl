### Languages in the room, and comfort of reading.
modules-elsewhere = In { $lang }:
tongue-other = Read in { $lang }
tongue-both = Read in both languages
tongue-own = Back to one language: { $lang }
tongue-lessons = Language of the lessons
settings-spacing = Space between lines
spacing-single = Single
spacing-double = Double

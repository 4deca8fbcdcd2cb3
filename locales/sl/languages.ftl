### Languages in the room, and comfort of reading.
modules-elsewhere = V jeziku: { $lang }
tongue-other = Beri v jeziku: { $lang }
tongue-both = Beri v obeh jezikih
tongue-own = Nazaj na en jezik: { $lang }
tongue-lessons = Jezik učenja
settings-spacing = Razmik med vrsticami
spacing-single = Enojni
spacing-double = Dvojni
profile-best = Kateri jezik razumete najbolje?
profile-best-why = Učenje se začne v tem jeziku, kjer je prevod na voljo. Drugi jezik je oddaljen samo eno tipko.
profile-best-other = Drug jezik
profile-untold = Tega raje ne povem
profile-reads = Ali vam je branje v tem jeziku všeč?
profile-reads-why = Če raje poslušate, lahko računalnik bere na glas. Kjer je mogoče, vam tudi ni treba tipkati.
profile-reads-likes = Da, branje mi je všeč
profile-reads-not = Raje poslušam
language-draft = Nemških, španskih in slovenskih besedil še ni pregledala oseba, ki ji je to materni jezik.

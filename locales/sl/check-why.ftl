# Why the rules of simulations: decks, clues, desks, conversations, browsers and settings.

check-why-real-share = Kup samih pasti uči zavreči vse: starejši že tako preveč dvomijo o pravih sporočilih (O'Connor 2021). Vadba lahko pomnoži odgovore »lažno« brez boljše presoje (Modirrousta-Galian 2023). Delež 40 % je naša izbira.
check-why-plain-real = Če je treba preveriti vsako pravo sporočilo, postane »preverim« odgovor na vse. Zaradi dveh, ki tega ne potrebujeta, je to prava odločitev. Naša presoja.
check-why-never-right = Odločitev, ki ni nikoli prava, je kmalu izločena. Vsaka od treh je prava vsaj enkrat. Naša presoja.
check-why-same-answer = Isti odgovor na vse ne sme nikoli zadoščati: ne dokazuje ničesar. Hišno pravilo.
check-why-draw-fits = Vsak obisk pokaže druga sporočila in vsako žrebanje ohrani deleže celega kupa: ista zamisel v drugem besedilu je tisto, kar ostane (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-scam-act = Ukrepati po prevari ni nikoli pravilno, niti po naključju: lekcija bi učila škodljivo.
check-why-real-leave = Pustiti pravo sporočilo pri miru je lažni alarm in stane termin ali račun (O'Connor 2021: starejši preveč dvomijo o pravih sporočilih).
check-why-ways-needed = »Preverim« ne dokazuje ničesar, dokler ne povemo, kako: koristna navada je poklicati ustanovo po svoji poti (pravilo po Ho 2025 in Lain 2024).
check-why-ways-mixed = Ob lastni poti mora biti tudi pot skozi sporočilo, sicer ni česa izbirati. Naša presoja.
check-why-real-number = Številka v izmišljenem sporočilu je lahko od koga: dovoljena so samo območja, prihranjena za izmišljene zgodbe (Arcep, številski načrt 2018).
check-why-few-clues = Z eno samo sledjo označevanje postane ugibanje. Naša presoja.
check-why-all-clues = Če so vsi deli sledi, je pravilno označiti vse in nihče se ne nauči ničesar. Naša presoja.
check-why-drag-onto = Poteg ima začetek in konec; drugi gibi imajo eno samo mesto. Pravilo zapisa.
check-why-picture-size = Risba se nikoli ne prelomi: vsa mora biti v najmanjšem oknu, 40 stolpcev brez okvira, in pustiti navodilo na očeh. Hišno pravilo; devet vrstic je naša izbira.
check-why-picture-marks = Kdor bere prevod, dela z istimi stvarmi: z izgubljeno oznako kakšen krog ne bi bil mogoč. Pravilo zapisa.
check-why-no-decisive = Bočno branje se konča s stranjo, ki odloči (Wineburg in McGrew; CTRL-F): brez nje ni zasluženega sklepa.
check-why-all-decisive = Učimo se izbrati, kaj odpreti: če odloči vsaka stran, je pravilen vsak klik (Wineburg in McGrew).
check-why-scene-no-good-end = Kdor vodi pogovor, ga mora imeti možnost dobro končati: brez pasti. Hišno pravilo.
check-why-scene-orphan = Prizor, h kateremu ne vodi noben odgovor, se nikoli ne vidi: to je napaka pri pisanju.
check-why-scene-no-exit = Nihče ni ujet: iz vsakega prizora je še mogoč dober konec. Hišno pravilo.
check-why-page-orphan = Stran, ki je ne odpre nobena povezava, se nikoli ne vidi: to je napaka pri pisanju.
check-why-goal-unreachable = Zaradi nemogočega cilja oseba misli, da ji ne uspeva. Preverjanje ga odigra do konca.
check-why-goal-already = Kar je doseženo pred prvim dejanjem, ne dokazuje ničesar.

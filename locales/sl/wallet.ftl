### A person's own page of badges.
wallet-title = Moje značke
wallet-none = Značke še ni. Pride, ko so usvojeni vsi koraki modula.
wallet-waits = pridobljena, čaka na podpis
wallet-signed = podpisana
wallet-revoked = umaknjena
wallet-day = Pridobljena { $day }
wallet-by = Podpis: { $issuer }
wallet-fingerprint = Prstni odtis podpisa: { $words }
wallet-how = Kako jo dobite
wallet-phone = Imate samo telefon? Oseba, ki vodi delavnico, shrani datoteko na svoj USB-ključ. Nato vam jo pošlje, če to želite. Tremplin ne shrani nobenega naslova.
wallet-check = Kdor dobi datoteko, jo lahko preveri z vsakim programom za »Open Badges«.
wallet-three = Tri datoteke imajo enako ime. Šteje tista s končnico .json. Vsebujeta jo tudi obe sliki.
wallet-waits-why = Oseba, ki vodi delavnico, jo bo podpisala, ko spet pride. Brez podpisa nihče ne more preveriti, od kod je.
wallet-revoked-why = Organizacija je to značko umaknila. Vprašajte jo, zakaj. Kar ste se naučili, ostane vaše.
wallet-all = Vse moje značke

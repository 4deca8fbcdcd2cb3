### A person's own page of badges.
wallet-title = Moje značke
wallet-none = Značke še ni. Pride, ko so usvojeni vsi koraki modula.
wallet-waits = pridobljena, čaka na podpis
wallet-signed = podpisana
wallet-revoked = umaknjena
wallet-day = Pridobljena { $day }
wallet-by = Podpis: { $issuer }
wallet-fingerprint = Osem besed organizacije: { $words }
wallet-how = Kako jo dobite
wallet-phone = Značka je tudi datoteka, ki jo je mogoče poslati. Imate samo telefon? Oseba, ki vodi delavnico, vam jo lahko pošlje pozneje, če to želite. Tremplin ne shrani nobenega naslova.
wallet-check = Kdor dobi datoteko, lahko preveri, ali je prava: s Tremplinom ali drugim programom za »Open Badges«.
wallet-three = To ime imajo tri datoteke. Shranite predvsem tisto, ki se konča z .json. Drugi dve sta sliki, v njiju je značka.
wallet-waits-why = Značko podpiše organizacija. Oseba, ki vodi delavnico, jo lahko prosi za podpis. Brez podpisa ni mogoče preveriti, od kod je značka.
wallet-revoked-why = Organizacija je to značko umaknila. Morda je to njena napaka: vprašajte jo, zakaj. Kar ste se naučili, ostane vaše.
wallet-all = Vse moje značke

# Zapisi o učenju na zaslonu, v prostoru svetovalca.

records-title = Zapisi o učenju
records-what = Zapisi brez vsakega imena lahko gredo v shrambo (LRS) vaše organizacije. Nič ne odide, če tega ne zahtevate tukaj.
records-under = Tam so osebe številke pod { $home }
records-send = Pošlji
records-again = Pošlji tudi odloženo
records-first = Pošlji v shrambo
records-other = Pošlji v drugo shrambo
records-export = Zapiši na ključek USB
records-to = V { $url }
records-endpoint = Naslov shrambe
records-home = Spletni naslov organizacije
records-home-what = Osebe se štejejo pod tem naslovom s številko, nikoli z imenom. Potem ostane isti.
records-secret = Ime in geslo
records-secret-what = Napisana ime:geslo. Nikjer se ne hranita.
records-again-what = Kar je ta shramba zavrnila, se ji ponudi še enkrat.
records-working = V teku …
records-working-how = Kadar koli lahko ustavite: kar je poslano, je poslano, drugo čaka.
records-done = Doslej { $n }.
records-cut = { $sent } { $cause } { $hint }
xapi-stopped = Pošiljanje je bilo ustavljeno.

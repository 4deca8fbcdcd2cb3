# Zapisi o učenju za tujo shrambo: zapisani v datoteko ali poslani.

cli-xapi = Zapisi o učenju za shrambo (LRS)
cli-xapi-export = Zapišite zapise v datoteko, enega v vrstico
cli-xapi-push = Pošljite shrambi, česar še ni prejela
cli-xapi-status = Povejte, kaj je prejela vsaka shramba
cli-xapi-home = Spletni naslov vaše organizacije, pod katerim so osebe štete; od prvič naprej ostane
cli-xapi-from = Samo od tega dne (2026-11-30)
cli-xapi-to = Samo do vključno tega dne
cli-xapi-endpoint = Naslov shrambe, do »statements«
cli-xapi-credentials = Datoteka z imenom in geslom, ki ju je dala shramba (ime:geslo)
cli-xapi-batch = Koliko naenkrat (250)
cli-xapi-again = Pošljite še enkrat, kar je shramba zavrnila
cli-xapi-insecure = Sprejmite naslov s http: kar je poslano, se na poti lahko prebere
cli-xapi-authority = Datoteka s potrdilom lastnega overitelja vaše organizacije (PEM); potem velja samo ta

xapi-exported = { $n ->
        [one] Zapisan { $n } zapis: { $file }
        [two] Zapisana { $n } zapisa: { $file }
        [few] Zapisani { $n } zapisi: { $file }
       *[other] Zapisanih { $n } zapisov: { $file }
    }
xapi-pushed = { $n ->
        [0] Nič ni bilo poslano.
        [one] Poslan { $n } zapis.
        [two] Poslana { $n } zapisa.
        [few] Poslani { $n } zapisi.
       *[other] Poslanih { $n } zapisov.
    }{ $refused ->
        [0] { "" }
        [one] { " " }{ $refused } zavrnjen in dan na stran.
        [two] { " " }{ $refused } zavrnjena in dana na stran.
        [few] { " " }{ $refused } zavrnjeni in dani na stran.
       *[other] { " " }{ $refused } zavrnjenih in danih na stran.
    }
xapi-goes-on = Poslanih: { $n } …
xapi-waits = Shramba ne odgovarja ali je zasedena. Naslednji poskus čez { $seconds } s.
xapi-store = { $url }: poslanih { $sent }, čaka { $waiting }, danih na stran { $quarantined }.
xapi-last = Zadnji odgovor: { $status }, { $at }.
xapi-last-said = Zadnji odgovor: { $status }, { $at }: { $said }
xapi-last-none = Brez odgovora, { $at }: { $said }
xapi-last-no-host = Brez odgovora, { $at }: računalnika s tem imenom ni bilo mogoče najti.
xapi-last-unproven = Brez odgovora, { $at }: kdor je na tem naslovu, ni mogel dokazati, da je shramba.
xapi-last-closed = Brez odgovora, { $at }: na tem naslovu nič ne posluša.
xapi-last-late = Brez odgovora, { $at }: trajalo je predolgo.
xapi-last-broken = Brez odgovora, { $at }: povezava se je prekinila.
xapi-refused = Dano na stran: { $id } ({ $status }): { $said }
xapi-none = Nobeni shrambi še ni bilo nič poslano.
xapi-type-credentials = Ime in geslo shrambe, zapisana kot ime:geslo, nato Enter. Med pisanjem se nič ne vidi. Brez gesla: Enter.
xapi-insecure-warning = Pozor: ta naslov ni zaščiten. Na poti lahko drugi preberejo, kar je poslano, tudi geslo.

xapi-no-home = Pod katerim spletnim naslovom je znana vaša organizacija?
xapi-no-home-hint = Povejte ga enkrat z --home https://…: osebe so pod njim štete s številko, nikoli z imenom. Potem ostane isti.
xapi-bad-home = To ni spletni naslov: { $url }
xapi-bad-home-hint = Napišite ga kot https://mediatheque.example, brez vprašaja in brez gesla.
xapi-home-stays = Zapisi so bili narejeni pod { $home }. Pod drugim naslovom bi bil vsak druga oseba.
xapi-home-stays-hint = Zaženite ukaz še enkrat brez --home.
xapi-bad-store = To ni naslov shrambe.
xapi-bad-store-hint = Napišite ga kot https://lrs.example/xapi, brez imena in gesla: ta dva sodita v datoteko (--credentials).
xapi-insecure = Ta naslov se začne s http: na poti bi lahko kdor koli prebral, kar je poslano.
xapi-insecure-hint = Prosite za naslov s https. Samo za shrambo v vašem prostoru dodajte --insecure-http.
xapi-bad-credentials = To nista ime in geslo.
xapi-bad-credentials-hint = Napišite ime:geslo v eno vrstico ali ime in geslo v dve vrstici.
xapi-bad-authority = V { $file } ni potrdila.
xapi-bad-authority-hint = Prosite skrbnika shrambe za potrdilo njegovega overitelja v obliki PEM: besedilo, ki se začne z -----BEGIN CERTIFICATE-----.
xapi-bad-day = To ni dan: { $day }
xapi-bad-day-hint = Napišite ga kot 2026-11-30.
xapi-not-written = Zapisov ni bilo mogoče zapisati do konca.
xapi-not-written-hint = Preverite, ali je še dovolj prostora, in poskusite znova.
xapi-denied = Shramba ne sprejme tega imena in gesla.
xapi-denied-hint = Preverite ju z osebo, ki skrbi za shrambo, in poskusite znova. Kar ni bilo poslano, čaka.
xapi-no-host = Računalnika s tem imenom ni bilo mogoče najti.
xapi-no-host-hint = Preberite naslov še enkrat, črko za črko. Preverite tudi, ali je ta računalnik povezan z internetom. Kar ni bilo poslano, čaka.
xapi-no-store = Na tem naslovu ni shrambe.
xapi-no-store-hint = Preverite naslov z osebo, ki skrbi za shrambo. Kar ni bilo poslano, čaka.
xapi-unproven = Kdor odgovarja na tem naslovu, ni mogel dokazati, da je shramba: nič ni bilo poslano.
xapi-unproven-hint = Preverite datum in uro tega računalnika: dokazilo ima svoj rok. Če ima vaša organizacija lastnega overitelja, navedite njegovo potrdilo: --authority DATOTEKA. Sicer vprašajte skrbnika shrambe.
xapi-refuses-all = Shramba zavrača vse, kar ji je poslano.
xapi-refuses-all-hint = Pokažite njen zadnji odgovor osebi, ki skrbi zanjo. Nič ni bilo dano na stran; vse čaka.
xapi-unreachable = Shramba ni bila dosegljiva ali ni imela časa.
xapi-later = { $minutes ->
        [one] Shramba prosi, da se vrnete čez { $minutes } minuto.
        [two] Shramba prosi, da se vrnete čez { $minutes } minuti.
        [few] Shramba prosi, da se vrnete čez { $minutes } minute.
       *[other] Shramba prosi, da se vrnete čez { $minutes } minut.
    }
xapi-kept-hint = Nič ni izgubljeno: kar ni bilo poslano, čaka. Isti ukaz zaženite pozneje.

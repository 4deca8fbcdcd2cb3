# Besedila vzorčne lekcije, ki jih napiše »curriculum new« in so ostala.

check-sample-left = To besedilo je še od besede do besede tisto iz vzorčne lekcije.
check-sample-left-publisher = To je še ime, predlagano za vzorec.
check-sample-left-fix = Napišite to besedilo za svojo lekcijo.
check-sample-left-badge-fix = Napišite, česa se ljudje naučijo v vaši lekciji: to potrjuje značka. Poglejte tudi pod [[alignment]], ali je kompetenca prava.
check-sample-left-can-fix = Napišite, kaj človek zna po vaši lekciji, na primer »Znam kupiti vozovnico.«
check-sample-left-tomorrow-fix = Napišite, kaj človek lahko naredi že jutri: besedilo nadaljuje »Jutri lahko …«, na primer »brez pomoči kupim vozovnico«.
check-sample-left-objective-fix = Napišite cilj svoje lekcije. Poglejte tudi pod [[alignment]], ali je kompetenca prava.
check-sample-left-idea-fix = V enem stavku napišite eno stvar, ki jo je iz vaše lekcije dobro vedeti.
check-sample-left-publisher-fix = Napišite ime svoje organizacije.
check-asks-sample-left = Nova lekcija ne obdrži besedil vzorčne lekcije.
check-why-sample-left = Značka pove, kaj človek zna. Če ostane vzorčna, potrjuje nekaj, česar se ni nihče naučil. Paket je zavrnjen, dokler kaj takega ostane.
pack-sample-left = Paket še ni narejen: { $n ->
        [one] { $n } besedilo je še iz vzorca, prikazano je zgoraj.
        [two] { $n } besedili sta še iz vzorca, prikazani sta zgoraj.
        [few] { $n } besedila so še iz vzorca, prikazana so zgoraj.
       *[other] { $n } besedil je še iz vzorca, prikazana so zgoraj.
    }
pack-sample-left-hint = Namesto njih napišite svoja in poskusite znova. Tako bo značka povedala, česa se ljudje naučijo pri vas.

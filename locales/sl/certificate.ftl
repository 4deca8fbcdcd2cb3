### The certificate: the page that one takes away, shows, hangs up.

certificate-title = Potrdilo
certificates-title = Potrdila
certificate-name = Ime in priimek
certificate-earned = prejme značko
certificate-learnt = To znam
certificate-observed = To je videla oseba, ki mi pomaga

## Who issues it, and when

certificate-issued-by = Izdajatelj
certificate-day = { $day }
certificate-stamp = Podpis ali žig

## How to check

certificate-check = Kako preverite
certificate-phone = Usmerite kamero telefona v kvadrat. Prikaže se kodirano besedilo, tudi brez interneta: preveri se to besedilo.
certificate-tool = Imate Tremplin? Shranite to besedilo, nato vpišite: tremplin badge verify --text DATOTEKA
certificate-by-hand = Ime je napisano na roko: kvadrat ga ne preverja.
certificate-file = Prosite za datoteko značke. Imate Tremplin? Vpišite: tremplin badge verify DATOTEKA
certificate-words = Osem besed organizacije
certificate-words-how = Pri preverjanju se prikaže osem besed. Organizacija vam mora povedati iste.
certificate-code = S številkami in črkami: { $code }
certificate-number = Številka značke: { $id }
certificate-standard = Značka pove, kaj se je oseba naučila. Ta je narejena po vzorcu, ki ga poznajo po vsem svetu: Open Badges.

## Without an organisation

certificate-unsigned = Te značke še ni podpisala nobena organizacija.
certificate-unsigned-what = Ta stran pove, kaj se je oseba naučila. Nihče pa ne more preveriti, od kod prihaja.

### The certificate: the page that one takes away, shows, hangs up.

certificate-title = Potrdilo
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
certificate-phone = Usmerite kamero telefona v kvadrat. Prikaže se besedilo značke, tudi brez interneta.
certificate-tool = Kdor ima Tremplin, to besedilo preveri tako: tremplin badge verify --text
certificate-by-hand = Ime je napisano na roko: kvadrat ga ne preverja.
certificate-file = Prosite za datoteko značke. Kdor ima Tremplin, jo preveri tako: tremplin badge verify
certificate-words = Osem besed organizacije
certificate-words-how = Pokličite organizacijo: povedati vam mora iste besede.
certificate-code = S številkami in črkami: { $code }
certificate-number = Številka značke: { $id }
certificate-standard = Značka pove, kaj se je oseba naučila. Ta je narejena po vzorcu, ki ga poznajo po vsem svetu: Open Badges.

## Without an organisation

certificate-unsigned = Te značke še ni podpisala nobena organizacija.
certificate-unsigned-what = Ta stran pove, kaj se je oseba naučila. Nihče pa ne more preveriti, od kod prihaja.

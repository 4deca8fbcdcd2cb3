### Računalnik, ki si ga deli skupina, ena oseba za drugo; klic osebe, ki vodi delavnico.
kiosk-cli = Za skupino, ena oseba za drugo: kdor odide, naredi prostor, Tremplin pa zapre samo oseba, ki vodi delavnico
kiosk-bad-group = To ime skupine ni primerno.
kiosk-bad-group-hint = Vpišite ime v eni vrstici. Največ znakov: { $most }. Na primer: --group "Torek zjutraj"
kiosk-alone = --group ne gre skupaj z modulom in ne z --as.
kiosk-alone-hint = Z --group vsaka oseba ob prihodu pove, kdo je, in nato izbere. Vpišite eno ali drugo.
kiosk-group = Skupina: { $name }
kiosk-mine = Vaša skupina: { $name }
kiosk-not-listed = Ni me na seznamu
kiosk-back = Nazaj na prihod
kiosk-close = Zapri Tremplin
kiosk-close-title = Zaprem Tremplin?
kiosk-close-why = Ta računalnik sprejema skupino »{ $name }«, eno osebo za drugo. Zapre ga samo oseba, ki vodi delavnico.
kiosk-close-saved = Ste želeli samo končati? To je že narejeno: vse je shranjeno, lahko greste.
kiosk-close-secret = Geslo iz besed ali rešilna koda
kiosk-open-why = Ta računalnik sprejema skupino »{ $name }«. Geslo na njem ni izbrano, zato lahko Tremplin zapre kdor koli.
kiosk-open-choose = Vodim delavnico: izberi geslo iz besed
kiosk-open-close = Zapri brez gesla
kiosk-stay = Ne zapri
kiosk-twice-title = Res zaprem Tremplin?
kiosk-twice-why = Vprašanje je postavljeno dvakrat, ker tega računalnika ne varuje nobeno geslo.
kiosk-twice-after = Vse je shranjeno. Za ponoven sprejem skupine bo treba znova zagnati isti ukaz.
kiosk-twice-yes = Da, zapri

# Klic.
kiosk-call = Pokliči osebo, ki vodi delavnico
kiosk-call-short = Pokliči
kiosk-call-over = Nekdo je prišel
kiosk-calling = { $name } prosi za pomoč
kiosk-calling-nobody = Tukaj nekdo prosi za pomoč
# Beseda na pasici, z velikimi črkami, največ pet. Dovoljene črke: A C Č D E F H I L M O P U Y.
kiosk-banner = POMOČ
# $mark: kar se vtipka.
kiosk-told = Kličete: { $said }. Vtipkajte { $mark }, ko nekdo pride.
kiosk-told-over = Klic je končan.
kiosk-linear-help = !: pokliči osebo, ki vodi delavnico, ali povej, da je nekdo prišel. Kjer se piše besedilo: /!
kiosk-key-f4 = F4
kiosk-key-call = !
kiosk-do-call = pokliči osebo, ki vodi delavnico

# Številke na zaslonu, v prostoru svetovalca.

dashboard-title = Številke
dashboard-of-group = { $period } Skupina: { $group }
dashboard-group = Skupina: { $group }
dashboard-counting = Štetje poteka …
dashboard-counting-how = Na računalniku v delavnici je to takoj; s podatki cele organizacije traja pol minute. Kadar koli lahko ustavite.
dashboard-counting-read = { $n ->
    [one] Prebrano { $n } dejanje.
    [two] Prebrani { $n } dejanji.
    [few] Prebrana { $n } dejanja.
   *[other] Prebranih { $n } dejanj.
}
dashboard-stop = Ustavi
dashboard-look = Kako daleč je?
dashboard-nothing = V tem obdobju ni bilo narejeno nič.
dashboard-change-in = Prej in potem, v točkah: { $module }
dashboard-caught-in = Odkrita lažna sporočila: { $module }
dashboard-false-in = Lažni preplahi: { $module }
dashboard-people-by-month = Osebe po mesecih
dashboard-answers-by-month = Odgovori po mesecih
dashboard-spark = { $month }: { $last }; največ { $most } ({ $when })
dashboard-spark-top = { $month }: { $last }, največ doslej
dashboard-tables = Vse tabele
dashboard-next = Naslednja tabela
dashboard-before = Prejšnja
dashboard-place = { $n } od { $of }
dashboard-choose = Obdobje
dashboard-which-span = Za kdaj?
dashboard-which-group = Za koga?
dashboard-everybody = Za vse
dashboard-span-all = Od začetka
dashboard-span-this-month = Ta mesec
dashboard-span-last-month = Prejšnji mesec
dashboard-span-this-year = To leto
dashboard-span-twelve-months = Zadnjih 12 mesecev
dashboard-paper = Na papir
dashboard-paper-ask = Za koga?
dashboard-for-own = Za vas
dashboard-for-own-what = Točne številke, kot na zaslonu.
dashboard-for-partners = Za partnerja
dashboard-for-partners-what = Zaokroženo; nič o manj kot 5 osebah.
dashboard-for-public = Za vse
dashboard-for-public-what = Zaokroženo; nič o manj kot 11 osebah.
work-no-thread = Tega dela ni bilo mogoče začeti.
work-no-thread-hint = Zaprite druge programe in poskusite znova.

# A workshop's stick: prepared, taken, handed in.

stick-none = Noben ključek USB delavnice ni priključen.
stick-none-hint = Priključite pripravljeni ključek, počakajte nekaj sekund in poskusite znova.
stick-not-written-hint = Preverite, ali je ključek dobro priključen, ali je na njem prostor in ali ni zaklenjen. Nič ni izgubljeno.
stick-full = Ta ključek ima že 99 računalnikov.
stick-full-hint = Pripravite drug ključek.
stick-packed = Ključek je pripravljen: { $path }
stick-taken = Delavnica »{ $title }« je prevzeta. Ta računalnik ima številko { $number }.
stick-taken-missing = Delavnica »{ $title }« je prevzeta. Ta računalnik ima številko { $number }. Moduli, ki jih ni ali so v drugi različici: { $n }. Povejte vodji delavnice.
stick-handed-in = Oddano: { $done } od { $of }.
stick-all-in = Vsi računalniki so tu: { $came }.
stick-missing = Računalniki: { $came } od { $of }. Manjkajo: { $missing }.
stick-refused = Računalniki: { $came } od { $of }. Zavrnjene datoteke: { $refused }. Priključite ključek na te računalnike in začnite znova.
workshop-pack = Pripravi ključek
workshop-collect = Prevzemi rezultate
door-stick = Ključek USB delavnice
desk-today = Danes na delavnici
desk-number = Vtipkaj povedano številko
desk-why-workshop = Na današnji delavnici
number-label = Dvomestna številka
number-how = Vtipkajte dvomestno številko, ki jo slišite, nato Enter.
number-none = Ta številka tu ničesar ne odpre.
number-none-hint = Vprašajte še enkrat in vtipkajte obe števki.
cli-workshop-pack = Postavi delavnico na ključek za računalnike v prostoru
cli-workshop-collect = Prevzemi, kar so računalniki pustili na ključku
cli-workshop-stick = Mapa ključka; brez nje prvi priključeni ključek

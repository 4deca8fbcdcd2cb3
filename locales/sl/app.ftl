### What serves everywhere: the language itself, numbers, dates.

# The language's name, in the language.
language-name = Slovenščina

# The sign between thousands: a comma, a point, or the word "space".
number-group = .

## Dates

date-written = { $day }. { $month } { $year }
date-unknown = neznan datum
date-january = januarja
date-february = februarja
date-march = marca
date-april = aprila
date-may = maja
date-june = junija
date-july = julija
date-august = avgusta
date-september = septembra
date-october = oktobra
date-november = novembra
date-december = decembra
date-short = { $day }. { $month }
date-short-jan = jan.
date-short-feb = feb.
date-short-mar = mar.
date-short-apr = apr.
date-short-may = maj
date-short-jun = jun.
date-short-jul = jul.
date-short-aug = avg.
date-short-sep = sep.
date-short-oct = okt.
date-short-nov = nov.
date-short-dec = dec.

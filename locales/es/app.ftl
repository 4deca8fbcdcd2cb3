### What serves everywhere: the language itself, numbers, dates.

# The language's name, in the language.
language-name = Español

# The sign between thousands: a comma, a point, or the word "space".
number-group = space

## Dates

date-written = { $day } de { $month } de { $year }
date-unknown = fecha desconocida
date-january = enero
date-february = febrero
date-march = marzo
date-april = abril
date-may = mayo
date-june = junio
date-july = julio
date-august = agosto
date-september = septiembre
date-october = octubre
date-november = noviembre
date-december = diciembre
date-short = { $day } { $month }
date-short-jan = ene.
date-short-feb = feb.
date-short-mar = mar.
date-short-apr = abr.
date-short-may = may.
date-short-jun = jun.
date-short-jul = jul.
date-short-aug = ago.
date-short-sep = sept.
date-short-oct = oct.
date-short-nov = nov.
date-short-dec = dic.

### What serves everywhere: the language itself, numbers, dates.

# The language's name, in the language.
language-name = Deutsch

# The sign between thousands: a comma, a point, or the word "space".
number-group = .

## Dates

date-written = { $day }. { $month } { $year }
date-unknown = Datum unbekannt
date-january = Januar
date-february = Februar
date-march = März
date-april = April
date-may = Mai
date-june = Juni
date-july = Juli
date-august = August
date-september = September
date-october = Oktober
date-november = November
date-december = Dezember
date-short = { $day }. { $month }
date-short-jan = Jan.
date-short-feb = Feb.
date-short-mar = März
date-short-apr = April
date-short-may = Mai
date-short-jun = Juni
date-short-jul = Juli
date-short-aug = Aug.
date-short-sep = Sept.
date-short-oct = Okt.
date-short-nov = Nov.
date-short-dec = Dez.

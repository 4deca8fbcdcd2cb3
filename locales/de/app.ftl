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

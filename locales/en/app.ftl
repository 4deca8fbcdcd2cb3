### What serves everywhere: the language itself, numbers, dates.

# The language's name, in the language.
language-name = English

# The sign between thousands: a comma, a point, or the word "space".
number-group = ,

## Dates

date-written = { $day } { $month } { $year }
date-unknown = unknown date
date-january = January
date-february = February
date-march = March
date-april = April
date-may = May
date-june = June
date-july = July
date-august = August
date-september = September
date-october = October
date-november = November
date-december = December

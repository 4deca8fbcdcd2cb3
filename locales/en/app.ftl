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
date-short = { $day } { $month }
date-short-jan = Jan
date-short-feb = Feb
date-short-mar = Mar
date-short-apr = Apr
date-short-may = May
date-short-jun = June
date-short-jul = July
date-short-aug = Aug
date-short-sep = Sept
date-short-oct = Oct
date-short-nov = Nov
date-short-dec = Dec

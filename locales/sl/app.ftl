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

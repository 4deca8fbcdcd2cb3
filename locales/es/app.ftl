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

### Ce qui sert partout : la langue elle-même, les nombres, les dates.

# Le nom de la langue, dans la langue.
language-name = Français

# Le signe entre les milliers : une virgule, un point, ou le mot « space ».
number-group = space

## Dates

date-written = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-unknown = date inconnue
date-january = janvier
date-february = février
date-march = mars
date-april = avril
date-may = mai
date-june = juin
date-july = juillet
date-august = août
date-september = septembre
date-october = octobre
date-november = novembre
date-december = décembre
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-short-jan = janv.
date-short-feb = févr.
date-short-mar = mars
date-short-apr = avr.
date-short-may = mai
date-short-jun = juin
date-short-jul = juil.
date-short-aug = août
date-short-sep = sept.
date-short-oct = oct.
date-short-nov = nov.
date-short-dec = déc.

# What activities say themselves, without the content of modules.

## Choosing

choose-first = Choose an answer first.

## Writing an answer

text-entry-type-first = Write your answer in the box first.

## Putting in order

order-how = Choose the steps one after another: they take a number. Choosing a numbered step takes it back, with those after it.
# $left: how many steps have no number yet
order-all-first =
    { $left ->
        [one] There is one step left to place.
       *[other] There are { $left } steps left to place.
    }

## Matching

match-how = Choose a line above, then the one below that goes with it.
# On a line below; $number: the number of the line above that goes with it
match-with = with { $number }
# $left: how many lines above are still alone
match-all-first =
    { $left ->
        [one] There is one line left to match.
       *[other] There are { $left } lines left to match.
    }

## Sorting

sort-how = Take a line, then choose below where it goes.
sort-take-first = Take a line to sort first, then choose where it goes.
# $left: how many things are not sorted yet
sort-all-first =
    { $left ->
        [one] There is one thing left to sort.
       *[other] There are { $left } things left to sort.
    }

# The figures on screen, in the adviser's rooms.

dashboard-title = Figures
dashboard-of-group = { $period } Group: { $group }
dashboard-group = Group: { $group }
dashboard-counting = Counting…
dashboard-counting-how = On a workshop’s computer this takes no time; with the data of a whole organisation, half a minute. You can stop at any moment.
dashboard-counting-read = { $n ->
    [one] { $n } action read.
   *[other] { $n } actions read.
}
dashboard-stop = Stop
dashboard-look = How far is it?
dashboard-nothing = Nothing was done in this period.
dashboard-change-in = Before and after, in points: { $module }
dashboard-caught-in = False messages caught: { $module }
dashboard-false-in = False alarms: { $module }
dashboard-people-by-month = People, by month
dashboard-answers-by-month = Answers, by month
dashboard-spark = { $last } in { $month }; at most { $most }, in { $when }
dashboard-spark-top = { $last } in { $month }, the highest
dashboard-tables = All tables
dashboard-next = Next table
dashboard-before = Previous
dashboard-place = { $n } of { $of }
dashboard-choose = Period
dashboard-which-span = Of when?
dashboard-which-group = Of whom?
dashboard-everybody = Everybody
dashboard-span-all = From the beginning
dashboard-span-this-month = This month
dashboard-span-last-month = Last month
dashboard-span-this-year = This year
dashboard-span-twelve-months = The last 12 months
dashboard-paper = On paper
dashboard-paper-ask = For whom?
dashboard-for-own = For you
dashboard-for-own-what = The exact figures, as on screen.
dashboard-for-partners = For a partner
dashboard-for-partners-what = Rounded; nothing about fewer than 5 people.
dashboard-for-public = For anybody
dashboard-for-public-what = Rounded; nothing about fewer than 11 people.
work-no-thread = This work could not begin.
work-no-thread-hint = Close other programs, then try again.

# The figures: what was done, and what it changed.

cli-report = The figures: who came, what was done, what it changed
cli-report-from = From this day on, for example 2026-09-01
cli-report-to = Up to and including this day
cli-report-group = Those of one group alone: its name, as it was given to --group
cli-report-for = For whom: own (you, exact figures), partners (partners, funders), public (anybody)
figures-no-day = This day cannot be read: { $typed }
figures-no-day-hint = Write the year, the month and the day, for example 2026-09-01.
figures-turned = The period ends before it begins.
figures-turned-hint = Put the first day after --from and the last one after --to.

figures-title = Report on activity and progress
figures-always = From the beginning, on this computer and all those brought together on it.
figures-since = From { $from } on.
figures-until = Up to and including { $to }.
figures-between = From { $from } to { $to }, both included.
figures-exact = Exact figures, for you. To hand them to others, add --for partners or --for public.
figures-for-others = So that nobody is recognised, what is about fewer than { $least } people is not shown, and numbers are rounded down.

figures-n = { $n }
figures-empty = —
figures-hidden = not shown
figures-hours = { $n } h
figures-percent = { $n }%
figures-decimal = { $sign }{ $whole }.{ $tenth }
figures-points = { $n } ({ $low } to { $high })
figures-points-alone = { $n }
figures-cell = { $title }: { $value }
figures-row = { $label } — { $cells }
figures-month = { $month } { $year }
figures-more = { $n ->
    [one] { $n } more row
   *[other] { $n } more rows
} in the table (--format csv).
figures-others = Others, put together

figures-summary = In short
figures-value = Number
figures-people = People known by a nickname
figures-workshops = Workshops held
figures-at-workshops = Known people who came to a workshop
figures-visits = Attendances at workshops
figures-nameless = Of these, without a nickname
figures-workshop-hours = Hours spent at workshops, all people together
figures-alone-hours = Hours spent answering, all people together
figures-answers = Answers given
figures-done = Units gone through to the end
figures-mastered = Units mastered
figures-badges = Badges earned
figures-sure-and-wrong = People who felt sure at the end, with fewer than half of the answers right
figures-erased = People erased since, whose months are still counted
figures-undated = Actions without a safe date (the computer’s clock was wrong)

figures-modules = What was done, by module
figures-modules-note = A unit counts once a person.
figures-change = Before and after
figures-change-note = Share of right answers of the people who answered both forms, which are equally difficult. The change is in points; in brackets, where the true mean lies 95 times out of 100. Hollow bar: before; full: after.
figures-forms = Forms that were offered
figures-forms-note = Whoever refuses or stops is not in “before and after”: this is how many.
figures-detection = False and real messages
figures-detection-note = Caught: false messages put aside. False alarms: real messages rejected. d′: how well the group tells them apart (0 = by chance). c: above 0 it lets too much pass, below it is too suspicious. Hollow bar: caught; full: false alarms.
figures-sure = Feeling sure, and being right
figures-sure-note = Share of right answers by what people said of themselves. Hollow bar: before; full: after.
figures-kept = What is kept later on
figures-kept-note = Share of answers right at the first go to questions asked again after a week, a month, four months. Hollow bar: one month; full: four months.
figures-places = Workshops by place
figures-levels = Workshops by level
figures-languages = People by language
figures-diagnoses = Diagnoses: what was advised
figures-needs = Map of needs
figures-needs-note = Where people stood at their last diagnosis, by topic. Nobody is named.
figures-plan = Proposed training plan
figures-plan-note = The units that are advised, for groups of 12 people; a workshop of 90 minutes leaves an hour for units. Hours are the adviser’s.
figures-months = Month by month

figures-no-place = Place not given
figures-no-language = Have not answered on a computer yet
figures-level-beginner = For beginners
figures-level-intermediate = For those who know a little
figures-level-advanced = For those at ease
figures-face-1 = Not sure at all
figures-face-2 = A little sure
figures-face-3 = Sure
figures-advice-alone = Learn at one’s own pace
figures-advice-workshop = Come to a workshop
figures-advice-person = Be helped in person
figures-advice-refused = Diagnosis refused

figures-col-people = people
figures-col-answers = answers
figures-col-right = right
figures-col-done = units finished
figures-col-mastered = units mastered
figures-col-whole-done = module finished
figures-col-whole-mastered = module mastered
figures-col-badges = badges
figures-col-pairs = people compared
figures-col-before = before
figures-col-after = after
figures-col-change = change
figures-col-opening-done = before: answered
figures-col-opening-begun = before: stopped
figures-col-opening-refused = before: refused
figures-col-closing-done = after: answered
figures-col-closing-begun = after: stopped
figures-col-closing-refused = after: refused
figures-col-caught = caught
figures-col-false-alarms = false alarms
figures-col-d-prime = d′
figures-col-criterion = c
figures-col-before-people = before: people
figures-col-after-people = after: people
figures-col-week-people = at 1 week: people
figures-col-week = at 1 week
figures-col-month-people = at 1 month: people
figures-col-month = at 1 month
figures-col-four-months-people = at 4 months: people
figures-col-four-months = at 4 months
figures-col-workshops = workshops
figures-col-visits = attendances
figures-col-hours = hours
figures-col-level-0 = does not know
figures-col-level-1 = beginning
figures-col-level-2 = under way
figures-col-level-3 = at ease
figures-col-units = units

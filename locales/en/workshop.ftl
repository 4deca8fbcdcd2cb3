# Workshops: planning, welcoming, leading.

workshops-title = Workshops
workshops-many = { $n ->
    [0] No workshop yet.
    [one] One workshop.
   *[other] { $n } workshops.
}
workshop-new = Prepare a workshop
workshop-carry-on = Carry on with the workshop
workshop-no-day = day to be set
workshop-no-place = place to be set
workshop-no-group = open to all
workshop-stand-open = { $day }, open
workshop-stand-planned = { $day }
workshop-stand-closed = { $day }, over
workshop-stand-cancelled = { $day }, cancelled
workshop-is-planned = It is prepared. It opens when people arrive.
workshop-is-open = It is open. People here: { $n }, of whom { $named } by their nickname.
workshop-is-closed = It is over. People who came: { $n }.
workshop-is-cancelled = This workshop is cancelled.
workshop-cancelled-hint = Prepare another one: “Prepare the same”.
workshop-where = { $day } · { $place } · { $group } · { $level }
workshop-where-series = { $day } · { $place } · { $group } · { $level } · session { $at } of { $of }
workshop-begin = Open, and welcome people
workshop-people = Who is here
workshop-lead = Lead
workshop-change = Change
workshop-agenda = Agenda
workshop-cancel = Cancel the workshop
workshop-cancel-sure = Cancel this workshop?
workshop-cancel-what = Nothing is erased: it stays in the list, marked “cancelled”.
workshop-cancel-yes = Yes, cancel it
workshop-like = Prepare the same
print-file-agenda = workshop-agenda
print-file-sign-in = workshop-sign-in-sheet
print-file-results = workshop-grid-of-results
workshop-kept = It is noted.
workshops-planned = { $n } sessions are noted, one a week. This is the first.
no-such-workshop = No workshop matches “{ $id }”.
no-such-workshop-hint = “tremplin workshop list” gives the workshops and the beginnings of their numbers.

plan-title = Name of the workshop
plan-day = Day (day/month/year)
plan-start = Beginning (such as 14:00)
plan-place = Place
plan-group = Group
plan-minutes = Length in minutes
plan-laptops = Laptops for the participants
plan-bring = What to bring, with commas
workshop-bring = To bring: { $things }.
plan-times = Number of sessions, one a week
plan-nobody = Write no participant's name here: a plan may be handed on.
plan-to-agenda = Go on to the agenda
plan-keep = Keep
plan-needs-title = Give the workshop a name.
plan-bad-day = That is not a day. Write 15/12/2026, the day first, or 15/12 for the next one.
plan-bad-start = That is not a time. Write 14:00 or 9:30, or nothing at all.
plan-bad-minutes = The length goes from 5 to 600 minutes.
plan-bad-laptops = The number of laptops goes from 0 to 99.
plan-bad-times = The number of sessions goes from 1 to { $most }.
plan-series-day = For several sessions, write the day of the first.
plan-file-mistakes = { $n ->
    [one] There is one mistake in this plan file.
   *[other] There are { $n } mistakes in this plan file.
}
plan-file-hint = Mend it, then try again. Nothing was noted.

agenda-title = Agenda: { $title }
agenda-line = after { $start } min: { $step } ({ $minutes } min)
agenda-line-first = at the beginning: { $step } ({ $minutes } min)
agenda-line-clock = { $clock } · { $step } ({ $minutes } min)
agenda-minutes = { $n } min
agenda-fits = The agenda fits exactly: { $all } minutes.
agenda-left = { $used } minutes of { $all }. { $left } are left.
agenda-over = { $used } minutes for { $all }: { $over } too many.
agenda-keep = Keep this agenda
agenda-keep-series = Keep it, for { $n } sessions
agenda-add = Add a step
agenda-add-what = Which step to add?
agenda-add-of = { $module }: what to add?
agenda-added = Done
agenda-others = Other modules
agenda-there = { $n }× already
agenda-full = An agenda has { $most } steps at most.
agenda-put-back = Put back “{ $step }”
agenda-step-of = Step { $number } of { $of } · { $n } min
step-welcome = Welcome
step-ice-breaker = Ice-breaker: { $title }
step-confidence-before = Confidence before: { $module }
step-confidence-after = Confidence after: { $module }
step-form-before = Questions before: { $module }
step-form-after = Questions after: { $module }
step-unit = { $unit } ({ $how })
step-pause = Break
step-own = A step of your own
step-close = Last words
step-shorter = 5 minutes less
step-longer = 5 minutes more
step-earlier = Earlier
step-later = Later
step-is-first = It is the first step already.
step-is-last = It is the last step already.
step-out = Take out
step-note = Your note for this step
step-done = Done
how-together = together
how-alone = each at a machine
how-paper = on paper
level-beginner = Beginners
level-intermediate = Intermediate
level-advanced = Advanced

arrival-title = Who is here?
arrival-count = { $n ->
    [0] Nobody is here yet.
    [one] One person ({ $named } by nickname, { $nameless } without a name).
   *[other] { $n } people ({ $named } by nickname, { $nameless } without a name).
}
arrival-new = Nickname of whoever arrives, then Enter
arrival-add = Somebody new
arrival-added = { $name } is here.
arrival-nameless-more = One more without a name
arrival-nameless-fewer = One fewer
arrival-how = On a name: here, then came late, left early, not here. Or type how the name begins.
arrival-rows = People { $first } to { $last }, of { $n }.
arrival-undo = No, not { $name }
arrival-number = No line has that number. Type a nickname.
arrival-already = { $name } is here already.
arrival-done = Begin
presence-none = —
presence-present = here
presence-late = came late
presence-left = left before the end
presence-absent = not here after all
presence-changed = { $now } (before: { $before })

lead-time = { $been } min of { $minutes }. Next: { $next }.
lead-time-last = { $been } min of { $minutes }. This is the last step.
lead-next = Next step
lead-before = Step before
lead-leave-sure = The unit is not over. Leave it?
lead-leave-what = “Step before” leads back to it, to the very page.
lead-leave-stay = Stay in the unit
lead-leave-yes = Leave it
lead-end = End of the agenda
lead-desk = The workshop
lead-nothing = This agenda has no step. Add one under “Agenda”.
lead-votes = Votes by show of hands: type how many hands for each answer.
lead-hands = Hands for { $letter }
lead-reveal = Show the votes
lead-change = Change the counts
lead-group = Answer { $letter }, as the group
lead-go-on = Go on without answering
lead-felt-ask = “{ $module }”: how sure do you feel? Count the hands.
lead-felt-worried = Not at all
lead-felt-unsure = A little
lead-felt-glad = Sure
lead-felt-untold = Rather not say
lead-felt-now = Noted: not at all { $worried }, a little { $unsure }, sure { $glad }, rather not say { $untold }.
lead-felt-kept = The group's confidence is noted.
lead-unit-alone = All go at their own pace. Walk around the room.
desk-today = Today, at the workshop
desk-number = Type the number read out
lead-number = On the laptops prepared with the stick, this unit opens by “{ desk-number }”: **{ $number }**. The room sees it.
lead-form = All answer for themselves, at a machine or on paper. There is no hurry.
lead-welcome = Welcome each person. Say that mistakes cost nothing here.
lead-pause = Break.
lead-close = Ask: “What will you do tomorrow?” Then thank everybody.
lead-paper = Result: seat, right answers, out of how many (3 4 5)
lead-paper-how = Example: “3 4 5” means seat 3, 4 right answers out of 5. A seat names nobody.
lead-paper-kept = Seat { $seat }: { $right } out of { $of }. It is noted.
lead-paper-done = { $n ->
    [0] No result noted.
    [one] One result noted.
   *[other] { $n } results noted.
}
lead-notes = For you:
lead-notes-see = The unit's notes
lead-notes-back = Back to the page
lead-note = **Your note:** { $note }
lead-note-page = **For this page:** { $note }
lead-note-line = { $label }: { $text }

cli-workshop = Prepare and lead workshops
cli-workshop-new = Prepare a workshop
cli-workshop-plan = Write a plan into a file that can be handed on
cli-workshop-list = The workshops, or one of them with its agenda
cli-workshop-open = Open a workshop on the screen
cli-workshop-attendance = Who is here; put it right later
cli-workshop-print = Print the agenda, the sign-in sheet, the sheets of its units, the grid of results, the certificates (HTML)
cli-workshop-which = The workshop's number or its beginning; “next” for the next one, “last” for the one opened last, “open” for the one that is open
cli-workshop-level = For whom
cli-workshop-unit = A unit and the way: together, alone or paper
cli-workshop-unit-hint = Write module/unit:way, such as scams/parcel-sms:together.
cli-workshop-bring = A thing to bring
cli-workshop-from = A plan that somebody handed on
cli-workshop-like = A workshop to take up again
cli-workshop-title-hint = Add --title "Name of the workshop".
cli-workshop-day-hint = Example: --day 2026-12-01
cli-workshop-day = The day, such as 2026-12-01
cli-workshop-bad-day = That is not a day. Write year, month and day: 2026-12-01.
cli-workshop-present = Note that a person is here, by nickname
cli-workshop-late = Note that they came late
cli-workshop-left = Note that they left before the end
cli-workshop-absent = Note that they were not here after all
cli-workshop-nameless = How many people without a name
cli-workshop-sheet = Which one: agenda (agenda), sign-in sheet (sign-in), results (results), certificates (certificate), to take home (handout), exercises (exercise), answers (answers), for whoever leads (script); all of them (all), in the folder given by -o

lead-room = Open the room's window
lead-room-down = Room: further down
lead-room-up = Room: further up
lead-room-comes = The room's window opens. Put it on the projector, and make its letters large.
lead-room-type = Type in another terminal: { $command }
shown-welcome = Welcome. Mistakes cost nothing here.
shown-each-alone = All go at their own pace, each at a machine.
shown-laptop = On the laptop: “{ desk-today }”.
shown-open = On the laptop: “{ $module }”, then “{ $unit }”.
shown-on-paper = With a pen, on paper.
shown-form = All answer for themselves. There is no hurry.
shown-pause = Break: { $n } minutes.
shown-close = What will you do tomorrow?
workshop-print-nothing = There is no unit in the agenda of this workshop: nothing to take home, nothing to practise.
workshop-print-nothing-hint = Add a unit to the agenda, or print one with “tremplin curriculum print”.
workshop-print-no-badge = Nobody at this workshop has earned a badge yet: no certificate to print.
workshop-print-no-badge-hint = “tremplin badge list” shows how far everybody is.
workshop-print-folder = To print all sheets, a folder is needed: one file a sheet.
workshop-print-folder-hint = Add -o and the name of a folder, such as: -o sheets
workshop-print-names = The certificates bear the nicknames. For another name: “tremplin badge certificate --name”.
workshop-printed = { $n ->
    [one] { $n } sheet written into { $path }.
   *[other] { $n } sheets written into { $path }.
}

# The keys of leading: always the same. Short: they stand at the foot of the page.
lead-keyed = { $label } · { $key }
lead-key-down = Ctrl+D
lead-key-up = Ctrl+U
lead-key-next = Ctrl+E
lead-key-people = Ctrl+P
lead-key-votes = Ctrl+R
lead-key-go-on = Ctrl+G
lead-key-notes = Ctrl+O
lead-do-down = room, further down
lead-do-up = room, further up
lead-do-next = next step
lead-do-people = who is here
lead-do-votes = count hands, then show them
lead-do-go-on = go on without answering
lead-do-notes = the unit's notes

workshop-papers = Papers to print
papers-which = Which paper to print?
papers-large = In large letters
papers-agenda = The agenda
papers-agenda-what = your notes, step by step
papers-sign-in = The sign-in sheet
papers-sign-in-what = to be signed
papers-script = The script
papers-script-what = what to say and do, unit by unit
papers-exercise = The exercise sheets
papers-exercise-what = with a pen, for each person
papers-answers = The answers
papers-answers-what = for you
papers-results = The grid of results
papers-results-what = by seat number
papers-handout = The handout
papers-handout-what = for each person to take home
papers-certificates = The certificates
papers-certificates-what = for those with a badge
print-file-script = script
print-file-exercise = exercises
print-file-answers = answers
print-file-handout = handout
print-file-certificates = certificates
arrival-enter = Note { $name }
arrival-enter-line = Note line { $n }
arrival-enter-new = Note { $name }, who is new here
arrival-nameless-now = People without a name: { $n }.
print-file-report = workshop-report

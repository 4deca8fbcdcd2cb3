# Sheets to print for a unit, a module or a gathering: which there are, and what stands on them.

cli-sheet = Which one: all of them (all), to take home (handout), exercises (exercise), answers (answers), for whoever leads (script)
cli-large = In large print (18 points)

sheet-handout = To take home
sheet-exercise = Exercises
sheet-script = For whoever leads
sheet-sign-in = Sign-in sheet
sheet-agenda = Running order
sheet-results = Results on paper

## A gathering

sheet-day = Date
sheet-days = { $from } to { $to }
sheet-place = Place
sheet-group = Group
sheet-level = Level
sheet-seat = Seat
sheet-name = First name or nickname
sheet-signature = Signature or cross

## The sign-in sheet

sheet-sign-in-why = This sheet tells who was there, and how many. A first name or a nickname is enough.
sheet-sign-in-rights = You may take part without writing anything. You may ask to see your line, to correct it or to cross it out.
sheet-keeper = Kept by
sheet-destroyed = Destroyed after
sheet-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}

## The running order

sheet-done = Done
sheet-from-to = From… to
sheet-lasts = Length
sheet-what = What
sheet-span = { $from } to { $to }
sheet-min = { $n } min
sheet-in-all = in all
sheet-bring = To have ready
sheet-note-of = { $unit }: { $label }

## Results on paper

sheet-results-how = For each seat, note how many answers are right. An empty box means: not done.
sheet-results-columns = At the head of each column: the number of the exercise, and out of how many.
sheet-sum = Total
sheet-out-of = / { $of }

## To take home

sheet-ideas = What to remember
sheet-words = Useful words
sheet-contacts = Whom to turn to

## For whoever leads

sheet-course = Step by step
sheet-half-min = ½ min
sheet-min-and-half = { $n }½ min
sheet-bring-exercises = one exercise sheet and one pen each
sheet-bring-cards = to vote: hands, or cards marked A, B, C, D
sheet-bring-handout = the sheet “To take home”, given at the end
sheet-bring-device = everyone's own phone or tablet, for the end
sheet-in-room = { $what }, together
sheet-read = To read together, aloud.
sheet-right = Answer
sheet-to-key = See the answer sheet, no. { $n }.
sheet-if-answered = If someone says { $letter }
sheet-help = To help
sheet-votes = Show of hands
sheet-noted = To remember for next time

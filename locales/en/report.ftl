### The close of a workshop, and the activity report. The labels of the form itself are in assets/reports/.

cli-workshop-report = The activity report, ready to copy, to print or to open in a spreadsheet
cli-workshop-close = Close a workshop: what was done, who earned what, what you declare
cli-workshop-all = All closed workshops
cli-workshop-form = The form: la-coop, plain, or a file
cli-workshop-separator = Between the cells of the CSV: comma or semicolon
cli-workshop-bom = Begin the CSV with the mark that shows Excel its accents: yes or no
cli-close-minutes = How long it really lasted, in minutes
cli-close-nameless = How many people were there without a nickname
cli-close-count = A number of the form, such as age/70-plus=3; several times if needed
cli-close-set = An answer of the form, such as niveau=debutant; several times if needed
cli-close-badges = Sign the badges of those present too

## Which workshop, which form

report-none-closed = No workshop is closed yet.
report-none-closed-hint = Close one: tremplin workshop close last
report-form-mistakes = This form has mistakes: { $file }
report-form-mistakes-hint = Mend the file where it is shown. docs/report.md explains every key.
report-form-rests = Two bands say rest = true: only one can take the rest.
report-form-rests-fix = Keep rest = true on one band only.
report-no-columns = The form “{ $form }” has no columns for a CSV.
report-no-columns-hint = Add [[column]] blocks to it, or ask for --format text.

## What is missing, what is wrong

report-to-complete = To be completed
report-nobody = Nobody is marked as present. There must be at least one person.
report-missing = { $label }: required, and still empty.
report-beyond = { $label }: { $n } is too large for this form. The largest possible number is { $most }.
report-too-many = { $label }: the total is { $n }, but “{ $of }” has only { $most }.
report-apart = { $label }: you wrote { $n }. Number of people present: { $most }.
report-unknown = { $label }: the form does not know the answer “{ $answer }”.
report-other-form = This workshop was declared with another form ({ $form }). Its answers and numbers are not taken over here.

## What is typed

report-no-field = The form “{ $form }” has no field “{ $typed }”.
report-no-number = “{ $typed }” is not a whole number.
report-no-number-fix = Write digits only, for example 12.
report-no-day = “{ $typed }” is not a date.
report-no-day-fix = Write it like this: 2026-12-01.
report-no-choice = { $label }: no choice “{ $typed }”.
report-no-choice-fix = Possible choices: { $known }
report-no-band = { $label }: no band “{ $typed }”.
report-one-only = { $label }: only one choice is possible.
report-one-only-fix = Keep a single answer for this field.
report-computed = { $label }: this number is worked out by itself.
report-computed-fix = It comes from who was present, and from the people counted without a nickname (--nameless).
report-counted = { $label }: this field wants numbers.
report-counted-fix = Write them with --count, for example --count { $field }=3 or --count { $field }/BAND=3.
report-not-counted = { $label }: this field does not want a number of people.
report-not-counted-fix = Answer with --set { $field }=ANSWER.

## The close

close-covered = { $n ->
        [0] { $title }: no unit noted.
        [one] { $title }: { $n } unit done.
       *[other] { $title }: { $n } units done.
    }
close-line = {"  "}{ $what }
close-lasted = { $took ->
        [one] By the clock: about { $took } minute ({ $planned } planned).
       *[other] By the clock: about { $took } minutes ({ $planned } planned).
    }
close-person = { $n ->
        [0] { $name }: no unit finished at a computer that day.
        [one] { $name }: { $n } unit.
       *[other] { $name }: { $n } units.
    }
close-mastered = {"  "}mastered: { $what }
close-finished = {"  "}finished: { $what }
close-badge = {"  "}badge earned: { $module }
close-missing = { $n ->
        [one] One laptop is not back yet: number { $laptops }. You can add it later.
       *[other] { $n } laptops are not back yet: numbers { $laptops }. You can add them later.
    }
close-wrong = The workshop is not closed: some numbers or answers do not fit together.
close-wrong-hint = Put them right with --count, --nameless or --set, then try again. Nothing is lost.
close-again = This workshop was closed already. What you declare now takes the place of the first declaration, which stays in the journal.
close-sure = To close the workshop, type the number of participants: { $n }
close-done = The workshop is closed.
close-cancelled = This workshop was cancelled: it cannot be closed.
close-cancelled-hint = Plan it again if it took place.
close-no-pair = “{ $typed }” has no = sign.
close-no-pair-hint = Write for example --set niveau=debutant or --count age/70-plus=3.
close-badges-ready = { $n ->
        [one] { $n } badge can be signed: run this again with --badges.
       *[other] { $n } badges can be signed: run this again with --badges.
    }

## The close on the screen

close-story = What was done
close-to-counts = Go on: count the people
close-counts = { $n ->
        [one] One person. Who was there, in numbers?
       *[other] { $n } people. Who was there, in numbers?
    }
close-counts-how = Type only what you know. Leave the rest empty. Nothing of it is kept with anybody's name.
close-rest = { $label }: { $n }
close-to-report = Go on: look at the report
close-empty = —
close-declare = Close the workshop
close-declare-again = Declare it anew
close-minutes = How long it really lasted, in minutes
close-badges-wait = { $n ->
        [one] One badge can be signed:
       *[other] { $n } badges can be signed:
    }
close-badge-of = { $name }: { $module }
close-sign = { $n ->
        [one] Sign the badge
       *[other] Sign the { $n } badges
    }
close-badges-refused = Badges signed: { $n }. The others could not be: { $why }
close-print = Print the report
close-text = As a text to copy
close-table = As a table (CSV)
close-written = It is written. The file: { $path }
close-change = Change the report
close-row = **{ $label }**: { $value }
workshop-close = Close
workshop-report = Report and badges
close-none-alone = No unit finished at a computer: { $names }.
close-none-in = { $n ->
        [one] No laptop has been brought in yet ({ $n } planned).
       *[other] No laptop has been brought in yet ({ $n } planned).
    }

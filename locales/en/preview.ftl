# The preview: the learner's page beside the file that is being written. What is said to whoever writes.

cli-preview = See a unit as the learner sees it, beside the file that you write
cli-preview-path = The file of a unit, or the folder of a module or a curriculum
cli-preview-at = The activity to begin with
cli-preview-paper = The pages to print (HTML), instead of the screen

preview-not-there = There is no unit at { $path }.
preview-not-there-hint = Give the file of a unit, such as “scams/parcel.toml”, or the folder of a module.
preview-no-unit = There is no unit in { $path } yet.
preview-no-activity = This unit has no activity “{ $id }”.
preview-no-activity-hint = Take one of the “id”s of its file, or leave out “--at”.
preview-no-terminal-hint = Open a terminal and start again. Or add --linear to follow the unit line by line, or --paper for the pages to print.

# The strip at the foot of the window: one line says where one is. Short.
preview-word = PREVIEW
# $at: which activity of the file; $all: how many there are; $id: its name in the file; $kind: its kind
preview-place = { $at } of { $all }: { $id } ({ $kind })
preview-place-first = first page
preview-place-end = last page
preview-problems = { $n ->
    [0] no problem
    [one] 1 problem
   *[other] { $n } problems
}
# The check is not over yet
preview-problems-so-far = { $n ->
    [0] checking…
    [one] 1 problem…
   *[other] { $n } problems…
}

# The buttons of the strip, each after its letter. A word or two.
preview-tool-next = next
preview-tool-previous = before
preview-tool-told = read all
preview-tool-problems = problems
preview-tool-language = language
preview-tool-size = size
preview-tool-again = again
preview-tool-paper = paper
preview-tool-units = units
preview-tool-leave = quit

preview-key-next = n or F8
preview-key-previous = p or F7
preview-key-told = a or F6
preview-key-problems = e
preview-key-language = l or F3
preview-key-size = w or F9
preview-key-again = r or F5
preview-key-paper = i
preview-key-units = u
preview-key-leave = q
preview-do-next = the next activity
preview-do-previous = the activity before
preview-do-told = all that this activity can say
preview-do-problems = the problems of this unit
preview-do-language = the same page in another language
preview-do-size = another size of window
preview-do-again = begin the activity again
preview-do-paper = the unit on paper
preview-do-units = go to another unit
preview-do-leave = leave the preview

preview-title = Preview
preview-menu-what = You see the learner's page. Nothing of what you do there is kept. Save your file: the page follows.
preview-back = Back to the page

# What is wrong; $cause: a sentence
preview-problem = Line { $line }: { $cause }
preview-fault = { $file }, line { $line }: { $cause }
preview-more = { $n ->
    [one] And 1 more problem.
   *[other] And { $n } more problems.
}
preview-last-good = { $n ->
    [0] The page shown is the last one that could be.
    [one] And 1 more problem. The page shown is the last one that could be.
   *[other] And { $n } more problems. The page shown is the last one that could be.
}
preview-gone = The file { $file } is no longer there. The preview waits for it.
preview-empty = There is no activity to show in { $file } yet.
preview-nothing-yet = This unit cannot be shown yet. Mend what follows and save: the page will come.
preview-problems-title = The problems of the unit { $unit }
# $level: mistake or advice; $rule: the name of the rule
preview-problem-row = { $file }, line { $line }: { $level } ({ $rule })
preview-looking = The check is under way…
preview-no-problem = No problem in this unit.

# All that an activity can say. $id: a name of the file
preview-told-title = All that “{ $id }” can say
preview-table = { $id }
preview-table-right = { $id } (right answer)
# $key: a key of the file; $text: what it says
preview-entry = **{ $key }**: { $text }
preview-told-nothing = This activity has no text yet.
preview-units-title = All units

preview-one-language = This unit is written in one language only. A translation is a file beside it, such as { $file }.
preview-paper-opened = The pages to print are open: { $path }
preview-paper-written = The pages to print are written: { $path }
preview-not-printed = This button prints for the learner. Here nothing is printed: “paper” gives the pages of the unit.

# The print face: what stands on paper beside the texts of the curriculum.

paper-first-name = First name
paper-date = Date
paper-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
paper-worked = Example, already done
paper-right = right answer
paper-example = Example
paper-aside = Did you know?
paper-foreign = Part of this exercise is not translated yet.
paper-progress = { $done } of { $all }

# A message as it was received, and the signs of a mail program.
paper-from = From
paper-to = To
paper-cc = Copy to
paper-sent = Date
paper-subject = Subject
paper-clip = attachment
paper-unread = unread

# How each exercise is done with a pen.
paper-order-some = Write 1, 2, 3… in the boxes of what is to be done. The others stay empty.
paper-order = Write 1, 2, 3… in the boxes.
paper-join = Join each dot on the left to a dot on the right.
paper-sort = Put a cross in the right column.
paper-steps = What would you do? Write the steps, in order.

# At the end of a unit.
paper-can = What I can do now
paper-task = On your own device
paper-task-done = done
paper-task-later = not today
paper-task-help = I would like help

# The answers.
paper-answers = Answers
paper-label = { $label }:
paper-unticked = take the tick away
paper-notes = For the adviser

# Simulations drawn for a pen: clues in a text, switches of a panel.
paper-underline = Underline each passage that you choose.
paper-quoted = “{ $text }”
paper-on = on
paper-off = off
paper-stands = now: { $stands }

# What a unit says to the adviser.
notes-aim = The aim
notes-start = To begin
notes-say = To say
notes-mistakes = Expected mistakes
notes-discuss = To discuss
notes-upset = If someone is upset

# The screen face: what it adds around pages.

screen-menu = Menu
screen-more-above = before: Page Up key
screen-more-below = more: Page Down key
screen-too-small = This window is too small to read in. Please make it larger: at least { $wide } columns and { $high } lines.
screen-foreign = This text is not translated yet: it is shown in its own language.
screen-progress = { $done } of { $all }

# The word above a text that is set apart.
screen-tone-example = Example
screen-tone-aside = Did you know?
screen-tone-good = Well spotted
screen-tone-again = Not yet
screen-tone-hint = Hint
screen-tone-solution = The answer explained
screen-tone-trouble = To correct
screen-tone-news = What happens
# The word beside an answer.
screen-mark-right = well spotted
screen-mark-other = to look at again

# A message as received.
screen-letter-from = From
screen-letter-to = To
screen-letter-cc = Cc
screen-letter-date = Date
screen-letter-subject = Subject
screen-letter-attached = Attached:

# The line of keys at the foot of a page.
screen-foot = { $key }: { $does }
screen-key-enter = Enter
screen-key-enter-or-space = Enter or Space
screen-key-space = Space
screen-key-arrows = Arrows
screen-key-sideways = Left and right arrows
screen-key-digits = 1 to 9
screen-key-tab = Tab
screen-key-back-tab = Shift and Tab
screen-key-page-down = Page Down
screen-key-page-up = Page Up
screen-key-home = Home
screen-key-end = End
screen-key-backspace = Backspace
screen-key-delete = Delete
screen-key-esc = Esc
screen-key-help = ?
screen-key-f1 = F1
screen-key-f10 = F10
screen-key-f3 = F3
screen-key-ctrl-l = Ctrl and L
screen-do-answer = answer
screen-do-go-on = continue
screen-do-toggle = choose
screen-do-press = open
screen-do-onward = next field
screen-do-new-line = new line
screen-do-select = choose this answer
screen-do-move = move
screen-do-digit = choose by number
screen-do-next = next thing
screen-do-previous = thing before
screen-do-page-down = read on below
screen-do-page-up = read above
screen-do-first = go to the first choice
screen-do-last = go to the last choice
screen-do-erase = erase the letter before the cursor
screen-do-erase-next = erase the letter after the cursor
screen-do-cursor = move the cursor in the text
screen-do-cursor-start = go to the start of the line
screen-do-cursor-end = go to the end of the line
screen-do-menu = menu
screen-do-help = help
screen-do-other-language = other language
screen-do-next-person = next person
screen-do-redraw = draw the screen again
screen-do-suspend = give the terminal back

# The help page.
screen-help-title = Keys and mouse
screen-help-mouse = With the mouse: click what you want to choose, then the button that answers. The wheel moves the page up and down. There is no hurry, and you can always try again.
screen-help-line = **{ $key }**: { $does }
screen-help-line-in = **{ $key }**: { $does } ({ $place })
screen-in-nowhere = while nothing is chosen
screen-in-radio = on a suggested answer
screen-in-toggle = on a box or a thing to place
screen-in-press = on a button, a link, a line
screen-in-answer = in an answer to write
screen-in-field = in a field of a form
screen-in-area = in a long text
screen-in-text = while typing
screen-help-close = Close help

# Where there is no screen.
screen-no-terminal = The screen cannot open here: this is not a terminal.
screen-no-terminal-hint = Open a terminal and start again, or add --linear to work line by line.
screen-terminal-failed = The terminal did not answer as expected.

# Of a thing that was given a number.
screen-place = place { $n }

# What was marked in a text, quoted beneath it with what is said of it.
screen-quoted = “{ $text }”
# Beside a stretch that was marked and is no clue; beside a clue that was not marked
screen-mark-no-clue = not this one
screen-mark-missed = this one too
# How a switch stands.
screen-switch-on = on
screen-switch-off = off
# What Enter does on a stretch of text, on a switch.
screen-do-mark = mark or unmark
screen-do-switch = turn on or off
screen-do-gesture = do the gesture
# Beneath a picture to click in
screen-picture-how = With the keyboard: Tab or arrows, then Enter: it does the gesture.
screen-do-close = close the page

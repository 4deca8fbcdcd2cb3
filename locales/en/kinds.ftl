# What activities say themselves, without the content of modules.

## Choosing

choose-first = Choose an answer first.
# $feedback: why this option is set aside
choice-aside = Already set aside: { $feedback }

## Writing an answer

text-entry-type-first = Write your answer in the box first.

## Putting in order

order-how = Choose the steps one after the other: they take their places. To change, choose a step again: it and those after it are free once more.
# $left: how many steps have no number yet
order-all-first =
    { $left ->
        [one] There is one step left to place.
       *[other] There are { $left } steps left to place.
    }

## Matching

match-given = Already joined: “{ $left }” and “{ $right }”
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

## Typing on the keyboard

# What is printed on the wide keys of the drawing: very short (3 to 6 letters)
key-tab = Tab
key-caps = Caps
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-space = Space
key-enter = Enter
key-backspace = ←

keyboard-which-tab = A question about your keyboard: press the key to the right of the Tab key, then Enter. Tab is on the left, beside the letters. It may show two arrows.
keyboard-which-t = One more key: press the one just to the right of the letter T, then Enter.
keyboard-which-field = The key
keyboard-which-none = Cannot find that key? Type a digit instead: the exercise also works without a drawing.
keyboard-which-first = Press a key first, then Enter. If you cannot find the right one, type a digit.

# $line: what to type
keyboard-type = Type: { $line }
keyboard-field = What you type
keyboard-differs = Is your keyboard not quite like this drawing? Look for the sign on your keys.
keyboard-space = space

# A key in a sentence; $key: what is printed on it; $hold: Shift or AltGr
keyboard-stroke = press the “{ $key }” key
keyboard-stroke-held = hold the { $hold } key down and press the “{ $key }” key
# $sign: the sign to get; $stroke, $first, $then: what to do (keyboard-stroke or keyboard-stroke-held)
keyboard-one = For “{ $sign }”: { $stroke }.
keyboard-two = For “{ $sign }”: first, { $first }. Nothing happens yet, that is normal. Let go, then { $then }.
keyboard-not-sure = If no accent comes, your keyboard is set up in another way: type “{ $letter }”, that is enough here.
keyboard-not-there = “{ $sign }” is not on this keyboard: type “{ $letter }”, that is enough here.

# When the keyboard is not known
keyboard-look-letter = Look for the letter “{ $sign }” on your keys and press it.
keyboard-look-capital = For “{ $sign }”: hold the Shift key down (often an arrow pointing up) and press the letter.
keyboard-look-space = For a space: press the long key at the bottom.
keyboard-look-accent = For “{ $sign }”: look for this letter on your keys. If it is not there, type “{ $letter }”, that is enough here.
keyboard-look-sign = Look for “{ $sign }” on your keys. Alone or at the bottom: press it. At the top: with Shift. On the right: with AltGr.

keyboard-whole = Well typed. Press Enter.
# $typed: what was typed; $wanted: what was expected there
keyboard-back = There is “{ $typed }” in place of “{ $wanted }”. Take it away with the ← key, at the top right of the letters, and go on.
keyboard-back-more = There is one sign too many at the end: “{ $typed }”. Take it away with the ← key, at the top right of the letters.

keyboard-next = Not finished yet: the next sign is “{ $sign }”.
keyboard-more = There is one sign too many at the end: “{ $sign }”.
keyboard-other = The first sign that differs: “{ $typed }” instead of “{ $wanted }”.
keyboard-capital = “{ $typed }” is a capital, “{ $wanted }” is needed. The capitals key may be locked: press it once.
keyboard-small = “{ $typed }” is a small letter, “{ $wanted }” is needed: hold the Shift key down while you press the letter.
keyboard-over = All lines are typed. You know where these keys are.

## Point and click

# After a round without an author's text
point-done = Done.
# $found, $wanted: things of the picture, with their article: “the star”
point-other = This is { $found }. We are looking for { $wanted }. Nothing is lost.
point-elsewhere = This is { $found }. It has to go as far as { $wanted }. Start again when you like.
point-one = One click seen. Two are needed, close together, without moving the mouse.
point-apart = Two clicks seen, but too far apart. Try a little faster, without moving the mouse.
point-left = That was the left button. Here, press the other one, on the right.
point-right = That was the right button. Here, press the other one, on the left.
point-moved = The mouse moved while you pressed. Press and let go at the same place.
point-clicked = One click is not enough here. Hold the left button down, move the mouse to the place, then let go.
point-dropped = You let go on the way. Hold the button down as far as { $wanted }.
# Without the mouse: the thing is taken, its place is still to be chosen
point-taken = You are holding { $thing }. Now choose the place to go to.
point-put-back = You have put { $thing } back.
point-drag-how = Without a mouse: first choose what moves, then the place.
point-on-paper = Point with your finger on the picture. Say aloud what the hand does with the mouse.
point-round = { $n }. { $text }

# How a simulation is solved, step by step.
step-untick = Untick “{ $label }”
step-tick = Tick “{ $label }”
step-pick = Choose “{ $label }”
step-type = { $label }: write “{ $text }”
step-area = { $label }: write a text with “{ $text }”
step-move = Put “{ $from }” on “{ $to }”
step = { $n }. { $step }

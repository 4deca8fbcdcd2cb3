# What the checker says of text, order, match, sort and keyboard exercises.

check-expect-right = “{ $text }” is a right answer already: this explanation would never be shown.
check-expect-right-fix = Take this text out of “expect”, or make “tolerate” stricter.
check-same-text = Two texts are the same: “{ $text }”. Nobody could tell them apart.
check-same-text-fix = Write two different texts.
check-keyboard-sign = The sign “{ $sign }” is not on every keyboard: nobody could finish the line.
check-keyboard-sign-fix = Choose a line made of letters, digits and common signs such as @ . - _

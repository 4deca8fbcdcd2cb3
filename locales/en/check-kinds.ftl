# What the checker says of text, order, match, sort and keyboard exercises.

check-expect-right = “{ $text }” is a right answer already: this explanation would never be shown.
check-expect-right-fix = Take this text out of “expect”, or make “tolerate” stricter.
check-same-text = Two texts are the same: “{ $text }”. Nobody could tell them apart.
check-same-text-fix = Write two different texts.
check-keyboard-sign = The sign “{ $sign }” is not on every keyboard: nobody could finish the line.
check-keyboard-sign-fix = Choose a line made of letters, digits and common signs such as @ . - _
check-drag-onto-missing = “onto” is missing: where is it dragged to?
check-drag-onto-itself = “{ $id }” cannot be dragged onto itself.
check-drag-onto-idle = “onto” goes with act = "drag" only: the other gestures lead nowhere.
check-drag-onto-fix = With act = "drag", write the id of another thing of the picture in “onto”; else take “onto” away.
# $wide, $high: columns and lines of the picture
check-picture-size = This picture takes { $wide } columns and { $high } lines.
check-picture-size-fix = Draw it in { $widest } columns and { $tallest } lines at most.
# $found, $wanted: lists of ids
check-picture-marks = The marks of this picture ({ $found }) are not those of the source text ({ $wanted }).
check-picture-marks-fix = Keep each mark {"{"}id|text{"}"} and translate its text only.

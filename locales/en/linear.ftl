# The line face: everything is heard, one line at a time.

linear-welcome = Tremplin, line by line. After each line, press Enter. Type ? for help, 0 for the menu, q to stop.
linear-bye = Goodbye for now.
linear-where = { $title }, { $place }
linear-foreign = Part of this page is not translated yet.
linear-next-person = Next person. What was said above can still be seen in this window: close it if you prefer.

# How a page is answered.
linear-enter = Enter: { $label }
linear-number-enter = A number, then Enter: { $label }
linear-text-enter = Your text, then Enter: { $label }
linear-lettered = { $letter }: { $label }
linear-guide = Type the number of what you choose, then Enter. For several numbers, put a space between them.
# How things are put together; $first and $then: two numbers of the page, only to show how the line looks
linear-guide-match = Type both numbers with a space between them, then Enter. For example { $first } { $then }: the line above, then the one below.
linear-guide-sort = Type both numbers with a space between them, then Enter. For example { $first } { $then }: the thing, then its box.
linear-prompt = { $label }: type the text, then Enter.
linear-prompt-held = { $label }: type the new text, then Enter. Enter alone: change nothing. /x: empty it.
linear-whole-text = Type the whole text, with what is already there.
linear-type-again = Type the whole line again, then Enter.
linear-left-as-it-was = Nothing has changed.

# What things are and how they stand.
linear-labelled = { $label }: { $value }
linear-empty = empty
linear-secret = { $n ->
    [one] { $n } character typed
   *[other] { $n } characters typed
}
linear-selected = chosen
linear-ticked = ticked
linear-not-ticked = not ticked
# A box that was rightly left, after an answer; said together with linear-right
linear-left = left unticked
linear-taken = taken
linear-put-back = put back
# The folder or the page, among several, on which one is
linear-here = you are here
# Of a link of which a closer look is shown
linear-looked-at = looked at
linear-on = on
linear-unread = unread
linear-clip = with an attachment
linear-done = done
linear-star = mastered
linear-warning = careful
linear-right = that is right
linear-other = to look at again
linear-progress = { $done } of { $all }

# What a text is for.
linear-example = Example:
linear-aside = Did you know?
linear-good = That is right.
linear-again = To look at again.
linear-hint = Hint:
linear-solution = Explanation:
linear-trouble = Attention:
linear-gloss = Word explained:

# A message as it was received, a program, a site.
linear-letter = Here is a message.
linear-from = From
linear-to = To
linear-cc = Copy to
linear-date = Date
linear-subject = Subject
linear-attached = Attachment
linear-letter-end = End of the message.
linear-badge = Badge: { $title }.
linear-mail = Mail program: { $title }
linear-site = Web page: { $title }

# When a line cannot be used.
linear-unknown = This line is not understood here.
linear-no-number = There is no number { $n } here.
linear-cannot-now = Number { $n } cannot be chosen now.
linear-one-number = Only one number at a time here.
linear-nothing-to-answer = Enter alone does nothing here.
linear-no-hint = There is no hint here.
linear-no-back = You cannot go back from here.
linear-same = Nothing new on this page.
linear-rest-dropped = The page has changed: the rest of the line was not done.
linear-too-long = This line is too long: it was not taken.
linear-possible = Possible numbers: { $list }
linear-possible-text = Type your text, then Enter. /?: help. /0: the menu.
linear-possible-always = ?: help. 0: the menu. r: say the page again.

# Its own help.
linear-help =
    Help.
    Type a number, then Enter, to choose. Enter alone answers or goes on.
    h: a hint. b: go back. r: say the page again. 0: the menu. q: stop.
    When a text is asked for, put a slash / before these signs: /h, /b, /r, /0, /q.
    There is no hurry. Type r to hear the page again.
linear-help-text =
    Help.
    Type your text, then Enter.
    /h: a hint. /b: go back. /r: say the page again. /0: the menu. /q: stop.
    For a text that begins with a slash, type it twice: //
    There is no hurry. Type /r to hear the page again.

# The machine.
linear-input-failed = What you type no longer reaches the program.
linear-output-failed = The text can no longer be written.

# Frames that stand for a thing; $title: who, or what is written on it.
linear-phone = Text messages on the phone, from: { $title }
linear-chat = A chat with: { $title }
linear-post = A post on a social network, by: { $title }
linear-call = A call. The phone shows: { $title }
linear-counter = Face to face with: { $title }
linear-paper = A letter on paper, from: { $title }
linear-alert = A page fills the whole screen: { $title }
linear-panel = Settings page: { $title }
linear-card = Card: { $title }
linear-lens = A closer look: { $title }
linear-picture = A picture: { $title }
linear-picture-how = Type a number: it does the gesture asked for.

# How a switch stands, and a stretch of text that can be marked.
linear-switched-on = on
linear-switched-off = off
linear-marked = marked
linear-unmarked = no longer marked
linear-not-marked = not marked
# After the answer: a clue that was not marked; a stretch that was marked and is none
linear-missed-clue = to be chosen too
linear-no-clue = not one of them

# Of something said by the person in whose place one acts; what can be looked at or marked in a text just said.
linear-you = You
linear-in-text = in the text: { $text }
linear-passage = passage: { $text }

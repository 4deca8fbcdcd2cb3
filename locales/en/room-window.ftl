# The room's window: what the group sees on the wall. Short lines: 38 columns.

room-title = Workshop
room-awaited = Waiting for the other window…
room-awaited-how = As soon as the adviser shows a page, it appears here.
room-soon = We begin soon
room-soon-sit = Please make yourself comfortable.
room-number = On each computer, open it with this number:
# $letter: A, B, C…; $answer: the answer
room-answer = **{ $letter }.** { $answer }
# $n: how many people
room-untold = { $n ->
    [one] 1 person would rather not say.
   *[other] { $n } people would rather not say.
}

# $at: which screen of the page, from 1; $all: how many there are
room-below = more ({ $at } of { $all })
room-above = further up
# A small sign at the foot of the page, which stays. Very short.
room-lost = paused

room-other-version = The other window is of another version.
room-other-lesson = This window has another version of this lesson.
room-open-again = Close it and open it again from the adviser's window.
room-close = Close this window?
room-close-how = Enter: close. Esc: go on showing.

room-busy = Another window is already showing pages to the room.
room-busy-hint = Go to that other window, or close it.
room-not-open = The room's window cannot be reached.
room-not-open-hint = The workshop goes on without it: show this window, and keep your notes on paper.
room-no-folder = Nothing can be shown to the room: there is no data folder.
room-no-folder-hint = Make room on the disk, or choose a folder with --data, then open Tremplin again.
room-too-long = This page is too long for the room's window.
room-too-long-hint = The room still sees the page before. Shorten what was written.

cli-workshop-room = The room's window, for the projector: it shows what the adviser's window says

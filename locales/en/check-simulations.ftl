# What the checker says of simulated messages, sorting messages, finding clues and investigating.

check-unknown-mark = “{ $id }” is marked in the text, and no [[{ $key }]] tells about it.
check-unknown-mark-fix = Add a “{ $key }” table with this id, or take the mark out of the text.
check-idle-mark = “{ $id }” is marked nowhere in the text.
check-idle-mark-fix = Write the stretch as {"{"}{ $id }|stretch{"}"} in the text.
check-look-shows = A closer look shows one thing: either where a link leads, or a note.
check-look-shows-fix = Write “leads” or “note”, only one of the two.
check-reserved-look = “{ $id }” is already the name of the look at the sender.
check-bad-site = “{ $address }” is not the address of a site.
check-bad-site-fix = Write for example https://quick-parcel.example/track
check-real-number = “{ $number }” is a number that somebody may have.
check-real-number-fix = Take a number kept for fiction: 06 39 98 xx xx or 01 99 00 xx xx. A short number is written 38 XXX.

check-ways-needed = “{ $id }” may be checked, and no way is offered.
check-ways-needed-fix = Add “ways” with two to four ways, at least one of them the person's own.
check-ways-mixed = The ways of “{ $id }” leave no choice.
check-ways-mixed-fix = Offer two to four ways: at least one through the message (“inside = true”) and at least one other.
check-scam-act = “{ $id }” is a trap: to act on it cannot be right.
check-scam-act-fix = Take “act” out of “right” and “accept”, or take out “scam = true”.
check-real-leave = “{ $id }” is real: to leave it cannot be right.
check-real-leave-fix = Take “leave” out of “right” and “accept”, or add “scam = true”.
check-real-share = { $real } messages of { $of } are real: too few.
check-real-share-fix = At least four messages in ten must be real, or people learn to throw everything away.
check-plain-real =
    { $found ->
        [0] No real message does without a check: two are needed.
        [one] Only one real message does without a check: two are needed.
       *[other] { $found } real messages do without a check: two are needed.
    }
check-plain-real-fix = Add real messages that only inform, with “right = "act"” and without “check” in “accept”.
check-never-right = “{ $word }” is the best decision for no message.
check-never-right-fix = Each of the three decisions (act, check, leave) must be the right one at least once.
check-same-answer = “{ $word }” is the right decision for { $n } messages of { $of }: repeating it would almost do.
check-same-answer-fix = Spread the right decisions: none may hold for more than half of the messages.
check-constant = Answering “{ $word }” to everything would pass a draw.
check-draw-fits = “draw = { $draw }” does not suit this deck of { $of } messages.
check-draw-fits-fix = Each draw must fit in the deck, with one trap, two real ones that need no check, and 40 % real ones.

check-few-clues =
    { $found ->
        [0] No stretch is a clue: at least two are needed.
        [one] Only one stretch is a clue: at least two are needed.
       *[other] { $found } stretches are clues: at least two are needed.
    }
check-few-clues-fix = Add “clue = true” to the stretches that tell something.
check-all-clues = All stretches are clues: marking everything would do.
check-all-clues-fix = Add at least one stretch without “clue”, with the reason why it tells nothing.

check-no-decisive = No page on the desk settles the matter.
check-no-decisive-fix = Give “worth = "decisive"” to at least one page.
check-all-decisive = All pages on the desk settle the matter: opening any one would do.
check-all-decisive-fix = Add at least one “useful” or “noise” page.

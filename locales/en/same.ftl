### The same person known twice: joined by hand, and parted again.
cli-learner-join = Join two people who are the same one, once confirmed
cli-learner-part = Take a join back: they are two people
cli-learner-joins = Who is known twice, and what was joined
cli-same-from = The person known twice: their nickname or id
cli-same-into = The same person, under the nickname that stays
same-name = “{ $name }”, { $sign }
same-days = - from { $first } to { $last }
same-day = - on { $first }
same-no-day = - date unknown
same-units = { $n ->
    [0] no unit finished
    [one] { $n } unit finished
   *[other] { $n } units finished
}
same-what = - { $units }, { $on }
same-on-this = on this computer
same-on-label = on the computer “{ $label }”
same-on-other = on another computer
same-on-many = on { $n } computers
same-sure = Is it really the same person? Ask them first. If so, type the nickname that stays: { $name }
same-undo = To take it back: tremplin learner part { $from } { $into }
same-already = “{ $name }” is one person already.
same-already-hint = “learner joins” shows what was joined. For two people of one nickname, give their ids.
same-several = Several people are called “{ $name }”.
same-several-hint = Give the id. “learner list --json” shows them.
same-no-join = These two people were not joined.
same-no-join-hint = “learner joins” shows what was joined.
same-many-joins = These nicknames fit several joins.
same-many-joins-hint = Give the ids. “learner joins” shows them.
same-parted = Done: “{ $from }” and “{ $into }” are two people. What was done since they were joined stays with “{ $into }”.
same-parted-still = They are still joined by another join. Take that one back too.
same-proposed-row = Perhaps the same person: { $from } and { $into }
same-made-row = Joined on { $day }: { $from } into { $into }
same-made-row-undated = Joined: { $from } into { $into }
same-proposed-many = { $n ->
    [0] Nothing to confirm.
    [one] { $n } to confirm: “learner join”, or the adviser's room, People known twice.
   *[other] { $n } to confirm: “learner join”, or the adviser's room, People known twice.
}
same-merge-proposes = { $n ->
    [one] { $n } person may be known twice, by their card. See “learner joins”, or the adviser's room, People known twice.
   *[other] { $n } people may be known twice, by their cards. See “learner joins”, or the adviser's room, People known twice.
}
told-parted = a join with another page was taken back
same-by-hand = Name two people
same-made = What was joined
same-made-many = { $n ->
    [0] Nothing was joined.
    [one] { $n } join. Choose it to take it back.
   *[other] { $n } joins. Choose one to take it back.
}
same-first = Who is known twice?
same-second = Who is the same person as “{ $name }”?
same-swap = Keep the other nickname
same-part-title = Two people after all?
same-part-what = Each has again what was done under their nickname. What was done since they were joined stays with “{ $into }”.
same-part-yes = Yes, two people

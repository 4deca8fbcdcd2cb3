### What is kept about a person: seeing it, taking it away, erasing it; and the time after which all is erased.

mine-title = What is kept about me
mine-name = Your nickname: { $name }
mine-sign = Your drawing: { $word }
mine-code = A code of three pictures guards your page.
mine-no-code = You have no picture code.
mine-days = First here on { $first }, last on { $last }.
mine-until = If you do not come back, all is erased from { $day } on.
mine-work = { $answers ->
    [0] No answer
    [one] One answer
   *[other] { $answers } answers
}; steps begun: { $started }, finished: { $done }, mastered: { $mastered }.
mine-files = Badges: { $badges }. Pages and badges written on this computer: { $files }. Lines in your own words: { $plans }.
mine-seen = An adviser's notes of what you managed to do: { $n }.
mine-take = Take it away, as a page to print
mine-erase = Erase everything
mine-sure = Do you want to erase everything?
mine-sure-what = Your nickname, your answers, your badges and the pages you printed here will be erased for good. Nobody can bring them back.
mine-sure-take = If you want to keep a copy, take it away first.
mine-yes = Yes, erase everything
mine-no = No, keep everything
mine-done = It is erased
mine-gone = Your data are erased from the journal, but something is left to finish
export-day = Page made on { $day }.
export-drafts = Steps left half-way
export-events = Everything that is kept, in order

told-line = { $day }: { $what }
told-unit = { $module } – { $unit }
told-unknown = a note of another version of Tremplin ({ $kind })
told-added = you are known here as “{ $name }”
told-setting = setting { $key }: { $value }
told-sign = your drawing: { $word }
told-lang = your language: { $value }
told-notice = you have read what is kept about you (version { $value })
told-started = step begun: { $unit }
told-done = step finished: { $unit }
told-mastered = step mastered: { $unit } ({ $right } of { $of })
told-right = right answer: { $unit }, “{ $item }”, in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}
told-again = answer to look at again: { $unit }, “{ $item }”, in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}
told-opening = at the beginning
told-closing = at the end
told-form-started = questions begun { $moment }: { $module }
told-form-done = questions finished { $moment }: { $module }
told-form-refused = questions left out { $moment }: { $module }
told-confidence = how you feel about it, { $module }: { $sure }
told-sure-not = not sure at all
told-sure-little = a little sure
told-sure-yes = sure
told-own-task = to do at home, { $unit }: “{ $answer }”
told-plan = what you wrote, { $unit }: { $lines }
told-badge = badge earned: { $module }
told-code-reset = your picture code was taken away
told-joined = your two pages are one now
told-kept = the time before erasing began anew

person-erase = Erase this person
erase-sure = Erase this person for good?
erase-what = All their answers, their badges, the pages they printed here, and that in the backup copies too. Nothing can be brought back.
erase-stays = The numbers of past reports stay, without a name.
erase-yes = Yes, erase
erase-done = It is erased
erase-busy = Another Tremplin window is reading the journal just now: what would be erased could still be read.
erase-busy-hint = Close the other Tremplin windows, then try again.
erase-not-proved = A trace is left, or this file cannot be read to its end: { $file }
erase-not-proved-hint = Remove or mend this file, then try again. Until then nothing can be called “erased”.
erase-again-hint = The erasure is not proved. Close the other windows, remove the file that is named, then type: tremplin learner erase { $id }

receipt-title = Receipt of erasure
receipt-day = Done on { $day }.
receipt-people = { $n ->
    [one] One person was erased.
   *[other] { $n } people were erased.
}
receipt-events = Erased from the journal – lines: { $n }; answers among them: { $answers }.
receipt-files = Files erased – badges: { $badges }; printed pages: { $prints }.
receipt-copies = { $n ->
    [0] There was no backup copy.
    [one] One backup copy was written anew without these data.
   *[other] { $n } backup copies were written anew without these data.
}
receipt-looked = Every byte of the data folder was read again afterwards: no trace left.
receipt-short = A nickname of less than eight letters cannot be looked for like that: it stands in other words by chance.
receipt-shared = The nickname is also a word that another person wrote: there it stays.
receipt-unowned = { $n ->
    [one] One printed page belongs to nobody who is known: look at it.
   *[other] { $n } printed pages belong to nobody who is known: look at them.
}
receipt-not-promised = What cannot be promised: an SSD may keep old traces for a while; copies on sticks or on paper are not in this folder.
receipt-counts = Past reports keep their numbers, without a name.

adviser-due = Who no longer comes
due-title = Who no longer comes
due-what = People are kept { $months ->
    [one] one month
   *[other] { $months } months
} after their last visit. Tick whom you keep for as long again.
due-row = { $name } – { $value }
due-passed = term passed on { $day }
due-soon = until { $day }
due-kept = to be kept
due-erase = { $n ->
    [one] Erase the one not ticked, term passed
   *[other] Erase the { $n } not ticked, term passed
}
due-none = Erase nobody
due-later = Later
due-nobody = Everybody was here not long ago. Nobody is to be erased.
kept-longer = You had not come for a long time: all was about to be erased. As you are here, all is kept { $months ->
    [one] one month
   *[other] { $months } months
} more.
notice-mine = See or erase
notice-not-now = Not now

adviser-unguarded = No passphrase is chosen on this computer: whoever uses it can do this.
cli-learners = People: see, take away or erase what is kept
cli-learner-add = Make a person known, without a code
cli-learner-list = Who is known here
cli-learner-due = Only who is to be erased, or will be within a month
cli-learner-show = What is kept about a person, in a few lines
cli-learner-export = All the data of a person, for them
cli-learner-erase = Erase a person for good, with a receipt that names nobody
cli-learner-reset = Take a person's picture code away
cli-learner-purge = Erase who has not come for too long
cli-passphrase = File whose first line is the adviser's passphrase
cli-yes = Ask nothing
learner-added = “{ $name }” is known here.
learner-row = { $name } – { $day }
learner-row-soon = { $name } – until { $day }
learner-row-passed = { $name } – term passed on { $day }
learner-erase-sure = Everything that is kept about “{ $name }” will be erased for good. Type this name once more to confirm:
learner-purge-sure = { $n ->
    [one] This person will be erased for good. Type 1 to confirm:
   *[other] These { $n } people will be erased for good. Type { $n } to confirm:
}
learner-purge-none = Nobody is to be erased.
learner-reset-sure = The picture code of “{ $name }” will be taken away. Type this name once more to confirm:
not-sure = Nothing was done: the confirmation was not the one expected.
not-sure-hint = Try again, and type exactly what is asked.
not-sure-yes-hint = Type exactly what is asked, or add --yes.
told-diagnosis-started = “Where to begin?” was opened.
told-diagnosis-done = “Where to begin?”: levels from 0 to 3 ({ $levels }), { $n ->
    [one] one unit proposed
   *[other] { $n } units proposed
}.
told-diagnosis-refused = “Where to begin?” was refused.
told-card = A card from another place was typed.
told-join-refused = An adviser said: this is not the same person.
told-recall-started = A recall of a few questions began.
told-recall-done = A recall of a few questions is done.
told-there = You were at a workshop.
told-not-there = A workshop: noted in the end as not there.

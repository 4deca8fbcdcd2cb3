### The door: who is here, the nickname, the pictures, the next person.
door-title = Who is here?
door-new = I am new
door-new-what = A nickname, and your place will be kept.
door-been = I have been here
door-been-what = You carry on where you were.
door-try = Just try
door-try-what = For a first visit. Nothing to give, nothing to remember.
door-adviser = Adviser
door-try-title = Just try
door-try-nothing = What you do is not saved on this computer. When you leave, everything is forgotten.
door-try-keep = If you like it, you can keep it at the end of each unit.
door-suggested = No idea? Choose one of these nicknames:
door-others = Other nicknames
door-too-much = This looks like an e-mail address or a phone number. A nickname is enough here: it need not say who you are.
door-too-much-anyway = Keep it anyway
door-nicknames = Robin, Swallow, Olive, Rosemary, Willow, Poppy, Cinnamon, Hazel, Maple, Clover, Firefly, Butterfly, Ladybird, Hedgehog, Squirrel, Dolphin, Meadow, River, Comet, Compass, Lantern, Violet, Heather, Chestnut
door-sign-title = Choose your drawing
door-sign-why = With your nickname, it helps to find you again next time.
door-sign-none = Choose a drawing first.
notice-title = What is kept about you
notice-kept =
    - Your nickname and your drawing.
    - Your answers to the exercises, your settings, your badges.
    - Your group, and the workshops you came to, if a list is kept.
    - What an adviser noted of what you managed to do.
    - No name, no address, no date of birth. Nothing goes onto the internet.
notice-who = Everything stays on this computer and, after a workshop, on that of the person leading it: a locked stick takes it there. That person can see it, and so can anyone able to open the files of these computers.
notice-long = If you do not come back, everything is erased after { $months ->
    [one] one month
   *[other] { $months } months
}.
notice-rights = You may ask to see what is kept, to take it away or to have it erased. You may also say no: choose “Just try”.
notice-understood = I understand
door-offer-title = Would you like a picture code?
door-offer-what = Three pictures to choose in order. The code keeps somebody else of the group from opening your page.
door-offer-limits = It is not a safe: somebody skilled, with time, can find it. Write no secret here. If you forget your pictures, the person leading can take the code away.
door-offer-no = No, without a code
door-offer-yes = Yes, choose three pictures
door-choose-title = Choose three pictures
door-choose-how = In any order you like. Tell yourself a little story with them, to remember them.
door-chosen-title = Your three pictures
door-chosen-three = 1. { $first } – 2. { $second } – 3. { $third }
door-chosen-remember = Write them on a piece of paper that you keep at home, if you feel safer.
door-chosen-keep = Keep these three pictures
door-again = Begin again
door-list-title = Which one is yours?
door-letters-title = The first letters of your nickname
door-letters-why = Type at least two. Capitals and accents do not matter.
door-letters-label = First letters
door-letters-few = Type at least the first two letters of your nickname.
door-which-title = Which drawing is yours?
door-code-title = Your three pictures, in order
door-code-how = { $n ->
    [0] Choose the first one.
    [1] One picture is chosen. Choose the second.
   *[other] Two pictures are chosen. Choose the third.
}
door-code-ready = Three pictures are chosen.
door-code-three = Choose three pictures.
door-code-wrong = These are not the right pictures, or not in this order. Try again. The person leading can help you too.
door-code-none = You have no code? Go back: the letters or the drawing may not be yours.
door-wait = Wait { $seconds ->
    [one] one more second
   *[other] { $seconds } more seconds
}, then try again. Nothing is locked.
lock-failed = This computer has too little free memory to prepare the code.
drawing-house = house
drawing-boat = boat
drawing-tree = tree
drawing-key = key
drawing-cup = cup
drawing-fish = fish
drawing-sun = sun
drawing-book = book
drawing-clock = clock
drawing-umbrella = umbrella
drawing-mountain = mountain
drawing-bicycle = bicycle
still-title = Are you still { $name }?
still-guest = Are you still the same person?
still-why = Nobody has touched this computer for ten minutes. Nothing is lost.
still-yes = Yes, I carry on
still-no = No, it is somebody else
leave-title = Would you like to keep what you have done?
leave-why = You were just trying: nothing is saved yet.
leave-keep = Yes, keep it with a nickname
leave-next = No, forget everything

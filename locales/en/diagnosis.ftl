# The diagnosis: its offer, the first contact, what it finds, the slip; and the file of places.

home-diagnose = Find where to start

diagnosis-offer = Find where to start
diagnosis-offer-what = A few everyday situations, so that we can suggest a path. Allow 6 to 10 minutes; no clock is running. It is not an exam: no marks, no traps. “I do not know” is a real answer.
diagnosis-offer-free = You can say no, or stop whenever you like: your answers are kept.
diagnosis-again = You had already begun. We carry on where you were.
diagnosis-earlier = See my path of { $date }
diagnosis-yes = Start
diagnosis-go-on = Carry on
diagnosis-no = No, thank you
diagnosis-stop = Stop here
diagnosis-not-here = This starting point has not been written in your language yet.
diagnosis-not-here-hint = Choose another language in the settings, or go straight to the modules.

diagnosis-contact-title = First, your hands
diagnosis-contact-what = Would you like to try the useful gestures? Confirm, click, type @: two minutes, just for practice.
diagnosis-contact-yes = Yes, let me try
diagnosis-contact-no = I know these, skip
diagnosis-contact-enough = Go to the questions
diagnosis-practice = A try, just for practice.
diagnosis-felt-ask = How did those gestures feel?
diagnosis-felt-easy = Easy
diagnosis-felt-so-so = All right, with time
diagnosis-felt-hard = Hard

diagnosis-topic-email = Do you have an e-mail address, or would you like one?
diagnosis-topic-children = Are there children around you?
diagnosis-topic-way = How do you like to learn?
diagnosis-topic-why = It helps to choose your path. It is not kept.
diagnosis-reply-yes = Yes
diagnosis-reply-no = No
diagnosis-reply-untold = I would rather not say
diagnosis-reply-alone = Alone, at my own pace
diagnosis-reply-group = In a group, over a cup of tea
diagnosis-reply-person = With somebody beside me

diagnosis-place = Theme { $at } of { $all }
diagnosis-unknown = I do not know
diagnosis-ready = That is all: thank you.

diagnosis-strengths = Your strengths
diagnosis-theme = { $title }: { $level }.
diagnosis-strength-begun = You have read, chosen and answered. And you dare to say “I do not know”: that is how people learn.
diagnosis-known = You already know this:
diagnosis-to-discover = To discover, in your own time:
diagnosis-new = { $title }.
diagnosis-level-0 = to discover
diagnosis-level-1 = you have your first bearings
diagnosis-level-2 = you are at ease with the essentials
diagnosis-level-3 = you manage by yourself, even with something new
diagnosis-no-mark = This is not a mark: it is a starting point.
diagnosis-see-path = See my path

diagnosis-path = Your path
diagnosis-path-what = At your own pace, in the order that you like.
diagnosis-path-none = You have done all there is here. Well done! Come back to whatever you like.
diagnosis-step = { $n }. { $title }
diagnosis-why-hand = Mouse and keyboard first: everything else becomes easier.
diagnosis-why-harm = Early, because a scam can cost a lot.
diagnosis-why-start = { $title }: from the beginning.
diagnosis-why-next = { $title }: what comes next.
diagnosis-why-hesitated = One point made you hesitate: { $title }.
diagnosis-why-point = For this point: { $idea }
diagnosis-why-further = You know the essentials already: to go further.

diagnosis-where = Where to learn
diagnosis-orientation-self-study = You can go on by yourself, here, at your own pace.
diagnosis-orientation-workshop = A workshop in a small group will suit you well.
diagnosis-orientation-person = Somebody beside you, at first, will make it all gentler.
diagnosis-no-place = Ask whoever showed you this program.
diagnosis-print = Print my slip
diagnosis-review = See the questions and answers again
diagnosis-enough = Seen enough
diagnosis-said-unknown = You had said: “I do not know”.
diagnosis-begin = Start: { $title }
diagnosis-end = See all modules

diagnosis-slip = My starting point
diagnosis-slip-date = Done on { $date }.
diagnosis-slip-step = { $n }. { $title } ({ $module })
diagnosis-slip-adviser = For whoever helps you (DigComp 3.0, estimated from two or three questions a theme):
diagnosis-slip-level = { $title }: { $level }
diagnosis-digcomp-0 = before Basic 1
diagnosis-digcomp-1 = Basic 1
diagnosis-digcomp-2 = Basic 2
diagnosis-digcomp-3 = Intermediate 3
diagnosis-place-line = { $name }, { $more }

places-trouble = For the team: { $file }, line { $line }. { $cause }
places-written = An example to fill in was written: { $path }
places-read = { $n ->
    [one] 1 place read
   *[other] { $n } places read
}, { $wrong ->
    [0] no mistake.
    [one] 1 mistake.
   *[other] { $wrong } mistakes.
}
cli-diagnose = Find where to start: a few questions, a path, a slip
cli-places = Check the file of places to learn; write its example where there is none

check-why-diagnostic-shape = At least two questions for each theme and level: nobody meets the same one again. Each is tied to an idea of a module, and so to an outcome of DigComp 3.0. A rule of the house.
check-diagnostic-kind = A question of the starting point is a “choice” done alone, with purpose = "diagnostic" and a solution. It has no hint, variant or form.
check-diagnostic-contact = The first contact is practice: no activity in it is counted.
check-diagnostic-idea = The idea “{ $id }” must be one of a module, and of one only: { $n } found.
check-diagnostic-outcome = The objective of this idea names no outcome of DigComp 3.0.
check-diagnostic-few = { $module }, level { $level }: { $n ->
    [0] no question.
    [one] only one question.
   *[other] { $n } questions.
}
check-diagnostic-fix = See “diagnostic” in the manual (docs/author/format.md).

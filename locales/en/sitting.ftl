kit = Tremplin
back = Back
page-before = Previous page
continue = Continue
begin = Begin
skip = Skip
answer = Answer
finish = Finish
hint = A hint ({ $left })
show-solution = Show the solution
try-again = Try again
one-more = One more like this
one-more-title = One more like this
worked-title = An example, already solved. Take your time to read it.
half-title = Part of it is done. You do the rest.
place-of = { $at } of { $all }
gloss = { $word }: { $meaning }
leave-unsaved = Leave without saving this answer
save-again = Save again
notice-with-hint = { $cause } { $hint }

home-welcome = Welcome
home-what = Here you learn at your own pace. Nobody is timing you, and nothing can be broken.
home-learn = Learn
home-settings = Settings
home-leave = Leave
home-how = Choose with the arrow keys and Enter, or click with the mouse.

language-title = Your language · Votre langue

who-title = What shall we call you?
who-why = A first name or a nickname is enough. It is used to find your place next time.
who-name = Your nickname
who-empty = Type a nickname first, or choose “Just try”.

welcome-modules = All modules

modules-title = What would you like to learn?
module-new = { $minutes } min · { $units ->
    [one] 1 step
   *[other] { $units } steps
}
module-progress = { $minutes } min · { $units ->
    [one] { $done } of 1 step done
   *[other] { $done } of { $units } steps done
}
module-broken = The module “{ $id }” cannot be opened: its files have mistakes.
module-from-folder = This module comes from the folder { $folder }.
module-given-by = Given by: { $publisher }
module-added = This module was added here.
list-before = Previous
list-next = Next

units-title = The steps
units-begin = Begin: { $title }
units-go = Continue: { $title }
units-badge = See my badge
unit-minutes = { $minutes } min
unit-started = { $minutes } min · begun
unit-done = { $minutes } min · done
unit-mastered = { $minutes } min · mastered
unit-first = About { $minutes } minutes. You can stop whenever you like: your place is kept.
unit-first-guest = About { $minutes } minutes. You can stop whenever you like.

unit-end-title = You have come to the end of this step
unit-end-can = Now:
unit-end-about = What is learnt here:
unit-end-mastered = You have mastered this step.
unit-end-more = Would one or two more exercises help you feel at ease? They are new texts.
unit-end-another-day = Come back another day to do this step again: your answers will count afresh.
unit-end-next = Next step: { $title }
unit-end-module = Continue
unit-end-units = All steps

own-task-title = At home, if you like
own-task-done = Done
own-task-not-today = Not today
own-task-help = I would like help
own-task-said-done = Noted: done on your own device.
own-task-said-not-today = Noted. There is no hurry.
own-task-said-help = Noted. Show this page to the person leading the workshop.

module-end-title = You have gone through the whole module
module-end-left = For the badge, some steps are left to take up again. Choose the one you like.
module-end-can = What you can do:

badge-earned = You have earned a badge
badge-write = Save the badge to a file
badge-written = The badge is saved here: { $path }
badge-unsigned = This badge is not signed by an organisation yet. It says what you have learnt here.
badge-guest = To receive this badge as a file, keep this session under a nickname.

keep-why = You are trying without leaving a trace: nothing is kept when you leave.
keep-this = Keep this session
keep-title = Keep this session under a nickname
kept = It is kept. You will find your place again with this nickname.

settings-title = Settings
settings-language = Language
settings-language-change = Change language
settings-theme = Colours of the screen
settings-guard = When a key is pressed twice by accident, the second press is ignored for:
settings-done = That is fine
theme-own = This screen's own
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
theme-mono = No colour
guard-quarter = a quarter of a second
guard-half = half a second
guard-three-quarters = three quarters of a second
guard-second = one second
guard-none = never

menu-title = Menu
menu-help = Help
menu-language = Change language
menu-settings = Settings
menu-next-person = Next person
menu-home = Home
menu-stop = Leave
menu-kept = { $name }: what you have done is kept.
menu-guest = You are trying without leaving a trace: nothing will be kept.
menu-carry-on = Back to the page

# The questions before and after a module
form-before-title = Before you begin
form-before-what = After a practice question, four short ones show where you start from. Getting one wrong does not matter here. The answers come at the end of the module.
form-after-title = To finish
form-after-what = Here are four short questions, as at the beginning. Then you will see the answers, those of the beginning too.
form-refusable = You can refuse, or stop on the way. It changes nothing for what follows or for your badge.
form-yes = All right
form-no = No thank you
form-stop = Stop these questions
form-practice = Practice question: it does not count.
form-face-ask = “{ $title }”: when nobody is there to help, how do you feel?
form-thanks = Thank you
form-thanks-before = Noted. The answers come at the end of the module. Now let's learn.
form-thanks-after = Noted. Here are the answers now, those of the beginning and then those of today.
form-asked-before = Asked at the beginning of the module
form-asked-after = Asked today
form-enough = That's enough
face-worried = Not at ease at all
face-unsure = A little at ease
face-glad = At ease

contact-line = { $name }: **{ $reach }**
contact-line-called = { $name } (by telephone) · **{ $reach }**
contact-line-expired = { $line } (to be checked: out of date since { $date })
contact-seen = Checked on { $date }.
contact-expired = **To be checked: out of date since { $date }.**
contact-nobody = the person who helps you
contact-somebody = To know whom to call, ask the person who helps you. They will look it up with you.

settings-country = The country, to know whom to call
country-fr = France
country-at = Austria
country-si = Slovenia
country-es = Spain
country-ie = Ireland
country-uk = United Kingdom
country-eu = Elsewhere in Europe

home-scammed = I think I have been scammed

help-first = **First, cut the contact**: stop answering, pay nothing more. If your money or your card is at stake, call your bank at once, at the number on a statement or your contract. Keep the messages. Tell somebody.
help-title = It is not your fault
help-warm = It happens to many people, even careful ones. Breathe: here is what to do, step by step. Nothing is recorded here.
help-what = What happened?
help-other = Something else, or I do not know
help-contacts = Who can help you
help-card = My emergency card, to fill in

print = Print
by-hand = Copy by hand
by-hand-title = To copy onto a sheet of paper, line by line.
by-hand-blank = { $label }: ……………………
by-hand-to-tick = [ ] { $label }
by-hand-ticked = [x] { $label }
by-hand-contact = { $line } → { $contact }
printed = The page is ready to print. The person who helps you will find it here: { $path }
printed-here = The page is ready to print. Open this file, then print it: { $path }
printed-shown = The page opens in another window. It is also here: { $path }

menu-nothing-kept = Nothing of what you read here is recorded.
home-how-lines = Type a number, then press Enter.
home-unkept = **Nothing will be kept today.** You can read the help and learn.

# The last page of a module
tomorrow-title = Tomorrow I can…
tomorrow-one = One of these things is enough to begin with. Choose the one you like.

# On one's own device: the steps of a real product
devices-open = On your own device
devices-title = On your own device
devices-which = Which device do you have?
devices-what = Each sheet says where the settings are, step by step. Menus change: the day it was read stands at the foot.
device-name = { $product }: { $title }
device-version = Steps read for: { $version }
device-step = { $n }. { $step }
device-older = An older device: { $what }
device-seen = Checked on { $date }. Source: { $source }
device-expired = To be checked: this sheet is out of date since { $date }. The menus may have changed.

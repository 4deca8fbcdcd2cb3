# The person's own page, and recall at later visits
desk-hello = Hello { $name }
desk-hello-guest = Hello
desk-new = This is your first time here. You can begin right away, or choose another topic.
desk-go-on-line = Carry on: { $title }
desk-next-line = Next: { $title }
desk-begin-line = Begin with: { $title }
desk-why = { $module }. { $why }
desk-why-kept = Your place has been kept.
desk-why-module = It is the next step of this module.
desk-why-scams = They are aimed at everybody: better to know them early.
desk-why-order = It is the next module.
desk-why-first = It is the easiest way to begin.
desk-why-badge = This step is still missing for the badge.
desk-recall-line = { $n ->
    [one] Recall: 1 question, one minute
   *[other] Recall: { $n } questions, five minutes
}
desk-recall-what = What you learnt some time ago, so that it stays. No marks.
desk-recall-begun = You have begun: your place has been kept. No marks.
desk-recall = Recall
desk-go-on = Carry on
desk-do-next = Continue
desk-badges = { $n ->
    [one] Your badge:
   *[other] Your badges:
}
desk-choose = Choose a module
menu-desk = My page

recall-title = Recall
recall-stop = Stop here
recall-end-title = That is all for today
recall-held = You remember this:
recall-again = To look at again whenever you like. It will come back in a week.
recall-home = Back to my page
desk-why-path = It comes next on the path that “Where to begin?” proposed.

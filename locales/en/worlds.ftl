# Small worlds to try things in: a conversation, a browser, settings.

## A conversation

scenario-say = Say this
scenario-way-back = Back to this choice
scenario-not-lost = This was only a try. Go back to the choice and try another reply.
scenario-tried = Already tried.

# On paper. $with: the person one talks to
scenario-script = You are talking with: { $with }. Begin at number 1. Each time, tick one reply and go to the number shown.
# $n: the scene's number
scenario-scene = Number { $n }
scenario-script-reply = { $text } → go to { $n }
scenario-script-dead = Go back to the number you came from and try another reply.
scenario-script-good = The conversation is over.

## An address seen closely

# $domain: the last two names of an address

## A browser

web-back = Back
web-address = See the address
web-closer = Look more closely
web-close = Close the page
web-close-alert = Close this page (Esc key)
web-reopen = Open the browser again
web-closed-title = The browser is closed
web-closed = You have closed the browser. Nothing is lost, you can open it again.
web-nothing = There is nothing behind this link here. You can go on.
web-held = This page blocks going back. You can always close it: the Esc key, or the button beneath.
web-closer-how = “Look more closely” shows where a link leads, without opening it.
web-closer-on = Choose a link: it is shown without being opened.
web-lens-address = The address of this page
# $label: what the link shows
web-lens-link = Where “{ $label }” leads
web-lens-nowhere = This link leads to no address.
# On paper. $label: what the link shows; $address: where it leads
web-spread-link = “{ $label }” leads to { $address }

## Settings

panel-phone = Phone
panel-tablet = Tablet
panel-box = Router
panel-console = Games console
panel-browser = Browser
# $device: the device; $page: the page of its settings
panel-title = { $device } · { $page }
panel-back = Back
panel-empty = There is nothing to set here.
panel-on = on
panel-off = off
# $text: what is set; $amount: how much
panel-limit = { $text }: **{ $amount }**
# $unit: “minutes”, for example
panel-amount = { $n } { $unit }
panel-number = { $n }
# $step: by how much
panel-less = − { $step }
panel-more = + { $step }
panel-code-set = set
panel-code-none = not set yet
panel-code-how = Make up { $digits } digits for this exercise, not your real code.
panel-code-more = { $left ->
    [one] One more digit.
   *[other] { $left } more digits.
}
panel-code-wrong = This code has { $digits } digits, without letters or spaces.
panel-code-easy = This code is one of the first that anybody tries. Choose another.
panel-code-done = The code is set.
web-left-address = Still to do: see whose page it is, by its address.
web-left-link = Still to do: look closer at a link.
web-left-open = Still to do: open the right link.
web-left-back = Still to do: go back.
web-left-close = Still to do: close the page.

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

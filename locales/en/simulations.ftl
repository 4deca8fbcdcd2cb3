# What simulated messages, the closer look, sorting messages, finding clues and investigating say.

## A message

message-mail = E-mail received
message-from = From:
message-date = Date:
message-subject = Subject:
message-address = Address:
message-picture = Picture:
# $from: the sender; $subject: the subject
message-short = { $from } ({ $subject })
# Above a translation
message-translation = What this message says:
# What one chooses to look at the sender
message-see-number = See who is writing
message-see-call = See who is calling
message-see-profile = See the profile
message-see-letter = See where this paper comes from

## A closer look

lens-sender = Who sent it?
lens-name = Name shown: { $name }
lens-address = Real address: { $address }
lens-number = Number: { $number }
lens-date = Date: { $date }
lens-leads = Leads to: { $address }
# $domain: the end of the address, which says who owns it
lens-site-owner = This site belongs to: { $domain }
lens-address-owner = This address belongs to: { $domain }

## Sorting messages

# $n: the message's number; $of: how many there are
triage-number = Message { $n } of { $of }
triage-how = Choose the sender or a link to look closer. Then decide.
triage-act = I take it into account: I do what it says
triage-act-call = I do what the caller asks
triage-share = I share it
triage-check = I check first, my own way
triage-leave = I leave it
triage-which-way = How do you check?
triage-rethink = Back to the message
# $what: the decision
triage-you = Your choice: { $what }
triage-inside = That way goes through the message itself. It cannot tell whether it is true.
# $what: the decision; $way: the way
triage-what-way = { $what }. { $way }
# $from: the sender; $what: the decision
triage-line = { $from }: { $what }

# The two figures, always together; $caught and $recognised: the two lines that follow
triage-figures =
    { $caught }
    { $recognised }
triage-caught =
    { $about ->
        [news] False or misleading news, not shared: { $n } of { $of }
       *[messages] Traps avoided: { $n } of { $of }
    }
triage-recognised =
    { $about ->
        [news] True news recognised: { $n } of { $of }
       *[messages] Real messages recognised: { $n } of { $of }
    }
triage-same = The same answer to everything protects nobody. Look at each message for itself.
triage-missed =
    { $about ->
        [news] Some were well made. See below which ones, then try with others.
       *[messages] Some traps were well made. See below which ones, then try with other messages.
    }
triage-alarms =
    { $about ->
        [news] The false is set aside, but some of the true is lost. Much surprising news is true.
       *[messages] The traps are avoided, but real messages are lost. Most messages are real.
    }
triage-trust =
    { $about ->
        [news] True news that gives its source is simply shared. Checking everything is tiring.
       *[messages] A real message that asks for nothing is simply read. Checking everything is tiring.
    }
triage-line-missed =
    { $about ->
        [news] It was not to be shared as fact. Many people are taken in.
       *[messages] It was a trap. It fools many people.
    }
triage-line-alarm =
    { $about ->
        [news] This news was true.
       *[messages] This message was real.
    }
triage-line-inside = { $was } This way went through the message itself: one of your own was needed.
triage-was-false =
    { $about ->
        [news] It was false or misleading.
       *[messages] It was a trap.
    }
triage-was-true =
    { $about ->
        [news] This news was true.
       *[messages] This message was real.
    }
triage-line-better = Better here: { $what }

# On paper and in an example
triage-sheet-number = **Message { $n }**
triage-sheet-or = { $what } (or else: { $other })
triage-sheet-way = If I check a message first, by which way?

## Finding clues

hotspot-mark-first = Choose at least one passage.
# $n: clues found; $of: clues in all
hotspot-count = Passages found: { $n } of { $of }. Each is explained below.
hotspot-found = You saw:
hotspot-missed = There was also:
hotspot-in-vain = Marked, but not one of them:

## Investigating

investigate-desk = On your desk, you can open:
investigate-on-paper = On the desk are these pages. Choose which to read:
investigate-circle = How sure are you? Circle one: not at all · a little · quite sure
investigate-opened = opened already
investigate-verdict = Your conclusion:
investigate-true = It is true
investigate-false = It is false
investigate-cannot-tell = We can't tell yet
investigate-verdict-first = Choose a conclusion first: true, false, or it cannot be told yet.
investigate-back = Back to the desk
# $what: the conclusion
investigate-you = Your conclusion: { $what }
investigate-how-sure = How sure are you?
investigate-not-at-all = Not at all
investigate-a-little = A little
investigate-sure = Quite sure
# $sure: Not at all, A little, Quite sure
investigate-you-sure = How sure you were: { $sure }
investigate-lucky = Your conclusion is right. But nothing that you opened proved it.
investigate-lucky-next = One page on the desk really answers. Find it, and you will have the proof.
# $name: the name of a page
investigate-decisive = { $name }: **this settles it**
investigate-useful = { $name }: this helps, without settling it
investigate-noise = { $name }: not much to go on
message-as-received = This message is shown in its own language, as it arrived. Its translation is beneath.

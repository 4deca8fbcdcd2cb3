# What the activities "what now?", cards, poll, plan and discussion say themselves, without the content of modules.

## What now?

steps-how = Choose what should be done, the most urgent first. Choosing a line again takes it out. What should not be done stays out.
steps-choose-first = Choose what should be done first.
steps-now = At once
steps-today = Today
steps-these-days = In the next few days
steps-chosen = What you chose:
steps-left-out = What you left out:

## Cards

# $at: which card this is; $all: how many there are
cards-place = { $at } of { $all }
cards-turn = Turn the card over
cards-knew = I knew it
cards-not-yet = Not yet: see it again at the end
cards-over = You have seen all the cards. Well done for taking the time.
# $left: how many cards are left

## Poll: the scale of three faces

poll-worried = Not at all
poll-unsure = A little
poll-glad = Yes, quite

## Plan

# $example: what could be written there
plan-example = For example: { $example }
# A printed line; $label: what it is about; $value: what was written
plan-line = { $label }: { $value }

## Discussion

discuss-how = Talk about it together, or take a moment for yourself. Nothing is written down here.
discuss-see = See what people often say
discuss-often = What people often say:
# $close: the sentence to take away
discuss-close = To take away: { $close }
cards-say-first = First say whether you knew it, or not yet.

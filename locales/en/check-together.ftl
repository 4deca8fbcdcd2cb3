# What the check says of the kinds steps, poll, plan and discuss.

check-steps-contact = A contact goes with an action that should be done, and this one has no urgency.
check-steps-urgency = At least two actions must be there to do.
check-steps-urgency-fix = Write urgency = 1 (at once), 2 (today) or 3 (these days) in each action that should be done.
check-poll-scale = The scale of faces has its three answers already.
check-poll-scale-fix = Take out the [[activity.option]] tables, or the line scale.
check-plan-nothing-own = This plan has nothing but contacts: there is nothing to write or to tick.
check-discuss-expect = expect holds two to five texts.

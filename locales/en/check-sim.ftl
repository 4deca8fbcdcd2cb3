# What the checker says of simulated forms and mailboxes.

check-form-one-right = Several answers of this field are right.
check-form-one-right-fix = Keep “right = true” on one option only.
check-form-same-as-fix = “same_as” names a field written further up in this form.
check-form-codes = A form sends one code only.
check-form-sample = This field is required, and the solution does not know what to type in it.
check-form-sample-fix = Add “sample = "…"”, a value that obeys the rules.
check-form-unreachable = The solution of this form does not reach the goal.
check-form-unreachable-fix = Compare “accept”, “sample”, “min”, “tick” and “required”: they must go together.

check-goal-needs = The goal “{ $act }” needs “{ $key }”.
check-goal-impossible = “{ $act }” is impossible with the message “{ $mail }” at the start.
check-goal-impossible-fix = Look at its folder, its attachments, its recipients or its “leave” link.
check-goal-unreachable = These goals cannot all be reached.
check-goal-unreachable-fix = Look for two goals that contradict each other, or a file that cannot be attached.
check-given-all = “given” holds every goal: nothing is left to do.
check-folder-fix = Write inbox, sent, drafts, junk, trash, or the id of one of your folders.
check-bad-address = “{ $address }” is not an e-mail address.
check-bad-address-fix = Write name@domain.example, or Name <name@domain.example>.

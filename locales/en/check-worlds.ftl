# What the checker says of simulated conversations, browsers and settings.

check-scene-no-good-end = This conversation has no good end.
check-scene-orphan = No reply leads to the scene “{ $id }”.
check-scene-no-exit = From the scene “{ $id }” no good end can be reached any more.
check-scene-end-replies = The scene “{ $id }” is an end: it cannot have replies.
check-scene-fix = Follow the “to” from “start”: each scene must be reached, and lead to a scene with end = "good". Only ends have no replies.

check-web-orphan = No link opens the page “{ $id }”.
check-web-orphan-fix = Add a link with to = "…", or delete this page.
check-web-unmarked = The link “{ $id }” is not marked in the text of its page.
check-web-unmarked-fix = Write {"{"}id|text of the link{"}"} in “body”, or make it a button: button = true and text = "…".
check-web-link-fix = Write the id of a page, or page/link, exactly as they are written in this file.
check-web-unreachable = These goals cannot all be reached without a slip.
check-web-unreachable-fix = Look for a page that nothing opens, or a goal that is also a slip. On a page with alert = true one can only follow a link or close.

check-page-tree = The page “{ $id }” does not hang on the tree of settings.
check-page-tree-fix = The first page has no “parent”. All others have one, and lead from parent to parent to the first.
check-limit-range = This number does not go with its limits.
check-limit-range-fix = “least” must be smaller than “most”, and “value” between the two.
check-is = This setting cannot be as it is asked for: “{ $id }”.
check-is-switch = For a switch, write is = "on" or is = "off".
check-is-choice = For a choice, write is = "…" with the id of one of its options.
check-is-code = For a code, write is = "set".
check-is-limit = For a limit, write most = … and/or least = …, without “is”.
check-goal-already = At the start everything is set as asked for already.
check-goal-already-fix = Change the starting value of one of the settings: “on”, “value”.
check-set-unreachable = These goals cannot all be reached without a slip.
check-set-unreachable-fix = Look for two goals that contradict each other, a limit that the steps (“step”) do not reach, or a slip on the way.

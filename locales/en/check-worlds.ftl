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

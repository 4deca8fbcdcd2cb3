# What the checker says of simulated conversations, browsers and settings.

check-scene-no-good-end = This conversation has no good end.
check-scene-orphan = No reply leads to the scene “{ $id }”.
check-scene-no-exit = From the scene “{ $id }” no good end can be reached any more.
check-scene-end-replies = The scene “{ $id }” is an end: it cannot have replies.
check-scene-fix = Follow the “to” from “start”: each scene must be reached, and lead to a scene with end = "good". Only ends have no replies.

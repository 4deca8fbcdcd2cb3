# A copy of the journal that takes its time: how far it is, and its end.

copying-writes = The journal is being copied meanwhile: { $n }%. You can go on, or leave.
copying-checks = The journal is copied: the copy is being checked. You can go on, or leave.
copying-waits = Copy of the journal: { $n }%
copying-waits-check = Copy of the journal: being checked
copying-done = The journal is copied, and the copy is checked.
copying-none = The journal was not copied: somebody was just erased. The next copy will be without them.
copying-no-room = There is not enough room on this disk: { $needed } MiB are needed, { $free } are free. Make room (empty the bin, take files away), then type: tremplin journal backup. Or copy to a stick: tremplin journal backup -o FILE
preparing-copies = This version of the kit opens this journal for the first time: it is copied first. A large one takes some minutes.
preparing-remakes = This version of the kit opens this journal for the first time: { $n }%

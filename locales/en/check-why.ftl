# Why the rules of simulations: decks, clues, desks, conversations, browsers and settings.

check-why-real-share = A deck of traps only teaches to throw everything away: older people already suspect too many real mails (O'Connor 2021), and training may raise “false” answers without better judgement (Modirrousta-Galian 2023). The share of 40 % is our choice.
check-why-plain-real = If every real message must be checked, “check” becomes an answer to everything. Two that need no check keep it a decision. Our judgement.
check-why-never-right = A decision that is never right is soon left out. Each of the three is right at least once. Our judgement.
check-why-same-answer = The same answer to everything must never pass: it proves nothing. A rule of the house.
check-why-draw-fits = Each visit shows other messages, and each draw keeps the shares of the whole deck: the same idea in a new text is what lasts (Transfer of Test-Enhanced Learning, d = 0.40).
check-why-scam-act = Acting on a scam is never right, not even by chance: the lesson would teach the harm.
check-why-real-leave = To leave a real message is a false alarm, and costs an appointment or a bill (O'Connor 2021: older people over-suspect real mails).
check-why-ways-needed = “I check” proves nothing until one says how: the one habit is to reach the organisation by one's own way (rule drawn from Ho 2025, Lain 2024).
check-why-ways-mixed = A way through the message must stand beside one's own, or there is nothing to choose. Our judgement.
check-why-real-number = A number in an invented message may be somebody's: only ranges kept for fiction may stand there (Arcep, numbering plan 2018).
check-why-few-clues = With a single clue, marking becomes guessing. Our judgement.
check-why-all-clues = Where all stretches are clues, marking everything is right and nothing is learnt. Our judgement.
check-why-drag-onto = Dragging has a start and an end; the other gestures have one place. A rule of the format.
check-why-picture-size = A picture is never wrapped: it fits whole in the smallest window, 40 columns less the frame, and leaves the instruction in sight. A rule of the house; nine lines is our choice.
check-why-picture-marks = Whoever reads the translation acts on the same things: a lost mark would make a round impossible. A rule of the format.
check-why-no-decisive = Lateral reading ends with a page that settles the matter (Wineburg & McGrew; CTRL-F): without one, no verdict can be earned.
check-why-all-decisive = Choosing what to open is the skill: where every page settles the matter, any click is right (Wineburg & McGrew).
check-why-scene-no-good-end = Whoever takes part in a conversation must be able to end it well: no trap. A rule of the house.
check-why-scene-orphan = A scene that no reply leads to is never seen: it is a mistake of writing.
check-why-scene-no-exit = Nobody is shut in: from every scene a good end can still be reached. A rule of the house.
check-why-page-orphan = A page that no link opens is never seen: it is a mistake of writing.
check-why-goal-unreachable = A goal that cannot be reached makes people believe that they fail. The check plays it to its end.
check-why-goal-already = What is reached before anything is done proves nothing.

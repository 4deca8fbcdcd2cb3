# How to mend what breaks a rule, where the words of the problem do not say it for all.

check-mend-toml = Look at the line that is told, and the one before: often a quote or a bracket is missing.
check-mend-too-many-values = Spread the activities over several units.
check-mend-missing-key = Add the line that is missing: the key, the sign =, then its value.
check-mend-wrong-type = Add or take away the quotes, or put the value in brackets where a list is expected.
check-mend-unknown-word = Write one of the words that the message offers.
check-mend-how-many = Add or remove elements: each begins with its heading in double brackets.
check-mend-empty-text = Write the text, or delete the line.
check-mend-too-long = Cut it into several activities.
check-mend-no-module = Make that folder with its module.toml, or take the name out of “modules”.
check-mend-no-units = Write in “units” the names of your unit files, without .toml, in order.
check-mend-no-unit = Correct the name, make the file, or take it out of the list.
check-mend-hard-word-bare = Put the word in double brackets, once in the unit: [[word|id]].
check-mend-feedback-missing = Add a line feedback = "…" under that answer: say why, without judging.
check-mend-idea-missing = Add a line idea = "…" with the name of an idea of module.toml.
check-mend-given-right = Put other answers in “given”, never the right one.
check-mend-half-without-given = Add “given”, or take out show = "half".
check-mend-too-many-hints = Keep the three that help most, from the lightest to the strongest.
check-mend-same-texts = Tell another situation, with the same idea.
check-mend-mastery = Write a “right” equal to or smaller than “of”.
check-mend-idle-idea = Write an activity on this idea, or take the idea out.
check-mend-unknown-mark = Add a table with this name (id), or take the mark out of the text.
check-mend-idle-mark = Mark the passage in the text, or delete the table.
check-mend-goal-needs = Add the line that the message names, “mail” or “folder”.
check-mend-given-all = Take at least one goal out of “given”.
check-mend-link-unmarked = Mark the link in “body”, or make it a button: button = true, with a text.
check-mend-setting-is = Write "on" or "off" for a switch, the id of an option for a choice, "set" for a code, least or most for a limit.
check-mend-form-codes = Keep one field type = "code" only.
check-mend-picture-size = Draw it smaller: bring things closer together.
check-mend-steps-contact = Give that action an urgency, or take the contact out.
check-mend-plan-nothing-own = Add a line type = "write" or type = "tick".
check-mend-discuss-expect = Write two to five things that people often say.
check-mend-form-hints = Take out the line “hints”.
check-mend-overlay-status = Write status = "draft", or status = "reread" once somebody else has reread it.
check-mend-overlay-not-a-text = Delete this line from the translation.

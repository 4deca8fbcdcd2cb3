# Questions that come from other tools (GIFT, Aiken, CSV) and go back to them.

cli-import = Bring questions from another tool (Moodle GIFT, Aiken, CSV) into a unit for you to finish
cli-import-file = The file of questions
cli-import-format = Its format; known by its content if you do not say it
cli-import-into = The folder of the module that gets the unit
cli-import-unit = The id of the unit; by default, the file's name
cli-import-yes = Replace the file if it is already there
cli-export-format = json: the outline; answers: the lines that answer right; gift: for Moodle; csv: for a spreadsheet

# What is written into the unit's file.
import-todo = to write:
import-true = True
import-false = False
import-field = Your answer

# The report of an import.
import-row = Line { $line }: “{ $name }” becomes { $kind } ({ $id }).
import-loss = {"  "}line { $line }: { $what }
import-failed = Line { $line }: “{ $excerpt }” could not come in. { $why }
import-sum = { $n ->
    [one] 1 question came in
   *[other] { $n } questions came in
}, { $failed ->
    [0] none was left
    [one] 1 was left
   *[other] { $failed } were left
}, { $losses ->
    [0] nothing was lost.
    [one] 1 loss is told.
   *[other] { $losses } losses are told.
}
import-missing = { $n ->
    [one] There is 1 place
   *[other] There are { $n } places
} still to write, marked “to write” in the file: { $list }. “tremplin curriculum check” finds them.
import-listed = The unit { $unit } is added to the list of { $path }.
import-list-by-hand = Add the unit yourself to the list of { $path }: { $line }
import-nothing = No question could be read in { $file }.
import-nothing-hint = Check the format with --format gift, aiken or csv. docs/author/import.md shows all three.
import-there = { $path } is already there.
import-there-hint = Choose another name, or add --yes to replace it.
import-no-module = { $path } is not the folder of a module.
import-no-module-hint = Give the folder that holds module.toml.
import-bad-unit = An id that fits a unit is missing.
import-bad-unit-hint = Write for instance --unit my-questions: letters without accents, digits, hyphens.

# Why a question could not come in.
import-bad-braces = The brace that opens or the one that closes the answers is missing.
import-bad-number = “{ $text }” is not a number.
import-bad-pair = A pair lacks one of its two sides.
import-bad-right = “{ $text }” does not say whether the answer is right: write x, or a weight such as 50%.
import-bad-true-false = “{ $text }” is neither true nor false.
import-no-answer = There is no answer.
import-no-columns = The first line does not name the columns: “question” and “answer” at least are needed.
import-no-right = No answer is right.
import-no-such-letter = The right answer “{ $letter }” is not among the answers.
import-no-text = There is no question.
import-no-verdict = The line “ANSWER:” is missing.
import-too-many = A file has at most { $most } questions: the rest is not read.
import-too-many-answers = { $found } answers: a question has at most { $most }.
import-unknown-kind = “{ $kind }” is not a kind of question.

# What is lost, or changed.
import-lost-active = An element “{ $name }” cannot come in.
import-lost-any = Any answer counted as right. Here, you must say which ones.
import-lost-between = In the range { $range }, only whole numbers are taken.
import-lost-category = The heading “{ $name }” does not come in: a unit has only one.
import-lost-column = The column “{ $name }” is not known.
import-lost-decoy = The answer “{ $text }” went with nothing: it does not come in.
import-lost-feedbacks = The right answers had different feedback: only the first comes in.
import-lost-formula = A formula stays written as in the file.
import-lost-group = A question has only one group of answers. This one is left: { $text }
import-lost-height = A raised or lowered sign is written on the line.
import-lost-image = The picture “{ $name }” does not come in.
import-lost-link = The link to “{ $to }” does not come in, its words do.
import-lost-markdown = A link or a picture in Markdown stays written as in the file.
import-lost-more = Other losses of this question are not listed.
import-lost-partial = An answer counted in part. Here, it is not right.
import-lost-range = The range { $range } cannot come in: only its written values are taken.
import-lost-sign = An invisible or dangerous character is taken out: { $code }.
import-lost-table = A table comes in as lines of text.
import-lost-tag = The tag “{ $name }” does not come in.
import-lost-weights = The points of each answer do not come in: here, all right answers must be ticked, and only they.
import-lost-wild = The star in “{ $text }” stood for any text. It is taken out.
import-lost-windows = The file is not in UTF-8: it is read as Windows-1252. Check the accents.
import-lost-word = A very long word is cut by spaces.
import-told-all-right = All answers are right: at least one must not be.
import-told-any = One right answer was enough. Here, all right ones must be ticked.
import-told-blank = A blank line stands within the braces: Moodle would cut the question here.
import-told-brackets = Two brackets “[[” call a word of the glossary: check this text.
import-told-equals = An = sign of an address or a tag is read as text: Moodle would see an answer there.
import-told-expected = { $found } expected mistakes: a page has at most { $most }.
import-told-many-activities = A unit has at most { $most } activities: move those that follow into other units.
import-told-mixed = The right answers are written first: “shuffle = true” mixes them, as Moodle does.
import-told-no-blank = A blank line is missing before this question: Moodle would read it with the one before.
import-told-no-right = No answer is right: the question becomes a poll.
import-told-options = { $found } answers: a page shows at most { $most }.
import-told-pairs = { $found } pairs: a page shows at most { $most }.
import-told-same-right = Two pairs have the same answer: change one.

# The report of an export.
export-sum = { $n ->
    [one] 1 question written
   *[other] { $n } questions written
}, { $left ->
    [0] no activity left behind.
    [one] 1 activity left behind.
   *[other] { $left } activities left behind.
}
export-left = Left behind: { $place }. { $why }
export-lost = Lost for { $n ->
    [one] 1 question
   *[other] { $n } questions
}: { $what }
export-left-kind = There is no “{ $kind }” activity in this format.
export-any-number = The format does not take “any number” as an answer.
export-arrow = An answer holds “->”, which the format takes for a pair.
export-empty-answer = An answer is empty.
export-general = A text to read cannot have an explanation in this format.
export-no-right = The format wants at least one right answer and one that is not.
export-no-text = There is no question.
export-lost-feedbacks = the feedback of each pair or of each thing sorted
export-lost-hints = the hints
export-lost-ideas = the idea of each line
export-lost-letter = the layout of the message shown, which becomes text
export-lost-more = the place of the example and of the “did you know”, which follow the text
export-lost-notes = the notes for the person who leads the workshop
export-lost-order = the order to find, which becomes a matching of numbers, and its feedback
export-lost-show = being solved already, wholly or in part
export-lost-talk = what people often say; the conclusion stays
export-lost-tolerance = what does not matter in the answer (accents, slips) and the name of the box
export-lost-words = the links to the glossary and the cards of contacts; their words stay

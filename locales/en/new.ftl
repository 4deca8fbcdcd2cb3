# “curriculum new”: to begin a curriculum.

cli-new = Begin a curriculum: a lesson that works, and an example of each kind of activity
cli-new-name = The name of the folder: small letters, digits, hyphens
cli-new-language = Language of the texts: fr, en, de, es or sl
cli-new-title = Title
cli-new-aim = What people will be able to do, in one sentence
cli-new-unit = Title of the first unit
cli-new-publisher = Who publishes: the name of your organisation
cli-new-minutes = How long the first unit takes, in minutes
cli-new-from = Begin from a module that exists: its name, or its folder

new-how = A few questions. Enter alone takes what stands in brackets; all can be changed later.
new-question = { $question } [{ $proposed }]
new-ask-language = In which language do you write? (fr, en, de, es, sl)
new-ask-title = What is the title?
new-ask-aim = What will people be able to do in the end? One sentence.
new-ask-unit = What is the title of the first unit?
new-ask-publisher = Who publishes? The name of your organisation.

new-default-title = Keeping one's codes
new-default-aim = Keep a code to oneself, and check by one's own way.
new-default-unit = The code received by text message
new-default-publisher = Our association
new-after = After “{ $title }” ({ $module } { $version }) by { $publisher }, licence { $licence }.
new-after-unknown = After “{ $title }” ({ $module } { $version }). Licence: { $licence }.
new-licence-unknown = to be asked of the author

new-no-id = “{ $name }” cannot be the name of a folder here.
new-no-id-near = Try this instead: { $near }
new-no-id-hint = Take small letters without accents, digits, hyphens. For example: my-workshop
new-ships-already = A module that ships with Tremplin is called “{ $name }” already.
new-there-already = “{ $path }” is there already. Nothing was changed.
new-there-already-hint = Choose another name, or go to another folder.
new-not-made = The folder “{ $path }” cannot be made.
new-not-made-hint = Go to a folder in which you may write, your documents for example.
new-bad-language = There is no lesson in “{ $lang }” yet.
new-bad-language-hint = Choose fr, en, de, es or sl.
new-several-modules = “{ $path }” holds several modules: { $names }.
new-several-modules-hint = Name the folder of one module.
new-hostile = This text holds a sign that cannot be seen: { $text }
new-hostile-hint = Type it again, rather than pasting it.
new-missing = Answers are missing: { $options }
new-missing-hint = Answer the questions, one line each, or give these options. Nothing was written.
stdin-not-read = What comes in on standard input cannot be read.

new-done = The folder “{ $path }” is ready.
new-remarks = { $n ->
    [0] The check has nothing to say.
    [one] The check has one remark: it stands above.
   *[other] The check has { $n } remarks: they stand above.
}
new-next = Next:
    - play the lesson: tremplin --curricula { $path } learn { $path }
    - open { $file } in an editor, change, save
    - see the learner's screen while you write: tremplin curriculum preview { $file }
    - check: tremplin curriculum check { $path }
    - examples to copy: { $path }/examples

# The rules that the check holds for this public: what is wrong, what to write instead, why.

## Language

# $words: how many words the sentence has; $most: how many it should have at most
check-long-sentence = This sentence has { $words } words; at most { $most } are read in one go.
check-long-sentence-fix = Cut it in two, or take out what does not help.
check-hard-word-bare = “{ $word }” is a hard word, and this unit explains it nowhere.
check-hard-word-bare-fix = Write [[{ $word }|{ $id }]] once in the unit.

## Cues

# $n: how often; $of: of how many questions; $lang: in which language
check-cue-longest = In { $n } choices of { $of } ({ $lang }), the right answer is the longest: it is found without reading.
check-cue-shortest = In { $n } choices of { $of } ({ $lang }), the right answer is the shortest: it is found without reading.
check-cue-length-fix = Make other answers longer, or the right ones shorter.
# $place: which answer it is, from 1
check-cue-place = In { $n } choices of { $of }, the right answer stands at place { $place }: it is found without reading.
check-cue-place-fix = Give the right answer another place each time, or write shuffle = true.

## Ideas and variants

check-no-variant = This unit has no variant: whoever gets it wrong can only practise on the same texts.
check-no-variant-fix = Add an activity with “variant_of”: the same idea, another text.
# $id: the idea; $n: how many answers train it; $least: how many there should be
check-thin-idea = The idea “{ $id }” is trained only by { $n ->
        [one] one answer
       *[other] { $n } answers
    } in this module; at least { $least } are needed.
check-thin-idea-fix = Add activities on this idea, with other texts.

## Contacts

check-contact-by-id = “{ $found }” is the number, the site or the name of a real service.
check-contact-by-id-fix = Name the contact by its id, as in [[@card-block]]. In a message, invent a number in 06 39 98 or 01 99 00.

## Size

# $windows: how many windows of 80 by 24; $lang: in which language
check-fits = This page fills { $windows } windows of 80 columns by 24 lines ({ $lang }).
check-fits-fix = Make its texts shorter, or two activities of it.
# $word: the word; $wide, $high: the size of the window
check-cut-word = “{ $word }” is cut in a window of { $wide } by { $high } ({ $lang }).
check-cut-word-fix = Write it shorter, or with spaces.
check-out-of-reach = “{ $label }” cannot be reached in a window of { $wide } by { $high } ({ $lang }).
check-out-of-reach-fix = Give it a shorter text.

## Why these rules

check-why-long-sentence = Beyond 15 words, a sentence has to be read again. Easy-to-read asks for short sentences, one idea each (Inclusion Europe 2009); the number is our choice.
check-why-too-long-sentence = Beyond 20 words, many give up on the way. The upper limit proposed for this public (same easy-to-read rules); the number is our choice.
check-why-hard-word-bare = A hard word is explained where it is read: easy-to-read wants common words, and the others explained (Inclusion Europe 2009).
check-why-feedback-missing = People remember more when each answer is explained, the right one and the others (Transfer of Test-Enhanced Learning, 122 experiments, N = 10,382; a rule of Pix).
check-why-cue-length = Whoever notices that the right answer is the longest or the shortest answers without reading, and learns nothing. Our judgement; 60 % of at least 8 choices is our choice.
check-why-cue-place = Whoever notices that the right answer is always at the same place answers without reading. Our judgement; 60 % of at least 8 choices is our choice.
check-why-idea-missing = Without an idea, nothing says what an answer proves, nor what to ask again. A rule of the format.
check-why-no-variant = Doing the same text again trains people to know it again; the same idea in another text goes with them (Transfer of Test-Enhanced Learning, d = 0.40).
check-why-thin-idea = An idea asked again, later, stays better than one seen once (Latimier 2021, 29 studies, g = 0.74). Two texts at least: the second to ask again. That number is our choice.
check-why-real-domain = An address followed from a lesson must lead to nobody: only .example, .test and .invalid are kept for that (RFC 2606).
check-why-contact-by-id = A helpline's number changes, and a wrong one costs dearly: one list, dated and sourced, is kept up to date (contacts.toml).
check-why-contact-unknown = A contact that is in no list cannot be shown: the page would have a blank where somebody looks for help.
check-why-fits = A page is seen at a glance on the most common screen; scrolling far loses the question. A rule of the house: 80 columns, 24 lines.
check-why-cut-word = A word that is cut cannot be read, least of all by those who read badly. A rule of the house: readable at 80x24, 60x20 and 40x14.
check-why-out-of-reach = What is seen can be chosen, by keyboard and by mouse, in a small window too. A rule of the house.
check-why-contact-stale = Services move and change their hours: Action Fraud became Report Fraud on 4 December 2025. Sixty days leave time to look again; that number is our choice.
check-why-contact-expired = A number that nobody has looked at for so long may belong to somebody else. It is never shown without saying so.
check-why-objective-unaligned = A badge tells an employer or a funder what was learnt: each objective names its competence, in each framework of the module (Open Badges 3.0, DigComp).
check-why-sheet-steps = A sheet must be copied by hand in twelve lines. A rule of the house.
check-why-sheet-stale = The menus of devices change with each version. Sixty days leave time to go through the steps again; that number is our choice.
check-why-sheet-expired = A step that no longer matches the screen makes people believe that they went wrong. It is never shown without saying so.
check-why-product-named = A lesson that names a product grows old with its menus, and advertises it. A rule of the house.
check-why-form-shape = Before and after are compared by four questions each, after one that does not count, so that the machine is not the test (pedagogy: computer testing itself raised anxiety in people who are not used to it).
check-why-form-match = Only forms matched by idea and difficulty let the difference be what was learnt; who gets which is drawn by learner and module (Kolibri's split of pre- and post-tests).
check-why-form-hints = A hint would measure the hint.
check-why-form-kind = The answers are told again at the end of the module, the person's own among them: by options.

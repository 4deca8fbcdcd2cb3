# The quality grid: a page to show to whoever pays.

cli-check-grid = Make the quality grid, one page to print (or data, with --json)
check-language = { $lang }: { $fresh } texts up to date of { $all }; { $reread ->
        [0] no file read again
        [one] { $reread } file read again
       *[other] { $reread } files read again
    } of { $files }.

grid-title = Quality grid
grid-nothing = Untitled
grid-unsaid = not said
grid-publisher = Publisher
grid-version = Version
grid-licence = Licence
grid-size = Content
grid-size-said = { $modules ->
        [one] { $modules } module
       *[other] { $modules } modules
    }, { $units ->
        [one] { $units } unit
       *[other] { $units } units
    }
grid-day = Measured on
grid-languages = Language
grid-language-source = { $name } (written in it)
grid-head-texts = Texts translated
grid-language-texts = { $n } of { $all }
grid-head-reread = Files read again
grid-language-reread = { $n } of { $all }
grid-head-words = Words a sentence
grid-language-words = { $n } on average, { $most } at most
grid-head-ease = Ease of reading
grid-language-ease = { $ease } of 100 ({ $author })
grid-no-formula = no published formula
grid-head-criterion = Criterion and source
grid-head-measured = Measured
grid-head-verdict = Result
grid-met = met
grid-not-met = not met
grid-idle = not concerned
grid-person = seen by:
grid-not-measured = not measured: mistakes have to be mended first
grid-note = All figures are measured by the program. An empty box waits for a person: their name and the date. The easy-reading check counts words and syllables: only readers concerned can approve a text.

grid-rules = The rules of the house are kept
grid-rules-source = List of rules, each with its reason: the curriculum's manual, 2026
grid-rules-said = { $errors ->
        [0] no mistake
        [one] { $errors } mistake
       *[other] { $errors } mistakes
    }, { $advice ->
        [0] no advice
        [one] { $advice } piece of advice
       *[other] { $advice } pieces of advice
    }
grid-readability = Each unit is easy to read, in each language
grid-readability-source = Flesch 1948; Kandel and Moles 1958; Fernández-Huerta 1959; Flesch-Vacca 1972; Amstad 1978
grid-readability-said = { $list }; easy from { $least } on
grid-sentences = Sentences are short
grid-sentences-source = Inclusion Europe, "Information for all", 2009; the numbers are our choice
grid-sentences-said = words a sentence on average (at most): { $list }; { $most } expected on average
grid-feedback = Each answer, right or not, is explained
grid-feedback-source = Pan and Rickard, transfer of test-enhanced learning, 2018
grid-feedback-said = { $items ->
        [one] { $items } scored answer
       *[other] { $items } scored answers
    }, { $missing ->
        [0] none without explanation
       *[other] { $missing } without explanation
    }
grid-cues = Neither length nor place gives the right answer away
grid-cues-source = Haladyna, Downing and Rodriguez, rules for multiple-choice items, 2002
grid-cues-said = { $questions ->
        [one] { $questions } multiple-choice question
       *[other] { $questions } multiple-choice questions
    }, { $habits ->
        [0] no habit found
        [one] one habit found
       *[other] { $habits } habits found
    }
grid-real = Real messages among the scams
grid-real-source = O'Connor et al. 2021; Modirrousta-Galian and Higham 2023
grid-real-said = { $real } real of { $all } messages to judge
grid-real-shown = no message to judge; messages whose signs are looked for: { $n }
grid-ideas = Each idea is asked twice, and each unit can ask again
grid-ideas-source = Latimier et al. 2021; Pan and Rickard 2018
grid-ideas-said = { $ideas ->
        [one] { $ideas } idea
       *[other] { $ideas } ideas
    }, { $thin } of them trained too little; units without a variant: { $spare }
grid-objectives = Each objective is trained, and linked to DigComp
grid-objectives-source = DigComp 3.0, European Commission (JRC144121), 2025; Biggs 1996
grid-objectives-said = { $objectives ->
        [one] { $objectives } objective
       *[other] { $objectives } objectives
    }, { $uncovered } without an exercise, { $unaligned } without a link; { $competences ->
        [one] { $competences } DigComp competence
       *[other] { $competences } DigComp competences
    }
grid-contacts = Official contacts are verified and dated
grid-contacts-source = Rule of the house: seen at their source, with an end date
grid-contacts-said = { $verified } verified of { $all }; the others stay hidden
grid-contacts-none = no contacts of its own: those of the kit are shown
grid-pages = Each page fits a small screen
grid-pages-source = WCAG 2.2, criterion 1.4.10, 2023; sizes of the house
grid-pages-said = { $pages ->
        [one] { $pages } page drawn
       *[other] { $pages } pages drawn
    } at 80x24, 60x20 and 40x14: { $n ->
        [0] no remark
        [one] one remark
       *[other] { $n } remarks
    }
grid-faces = Everything can be done in lines (screen reader) and on paper too
grid-faces-source = WCAG 2.2, principles 1 and 2, 2023
grid-faces-said = { $all ->
        [one] { $all } activity
       *[other] { $all } activities
    }; { $lines } played in lines, { $paper } put on paper
grid-minutes = The durations announced are true
grid-minutes-source = Brysbaert 2019 (238 words a minute), half of it for a slow reader
grid-minutes-said = { $said ->
        [one] { $said } minute announced
       *[other] { $said } minutes announced
    }, { $measured } measured at 120 words a minute; { $n ->
        [0] no unit to look at again
        [one] one unit to look at again
       *[other] { $n } units to look at again
    }
grid-translations = Translations are whole and up to date
grid-translations-source = Rule of the house: each translated text bears the mark of its source
grid-translations-said = { $list }
grid-translations-none = one language only
grid-reread = A second person has read the texts again
grid-reread-source = ISO 17100, revision by a second person, 2015
grid-reread-said = { $n } translated files say to be read again, of { $all }
grid-readers = Readers concerned have read and approved
grid-readers-source = Inclusion Europe, "Do not write for us without us", 2009
grid-readers-said = the program cannot judge it
grid-facts = Facts, laws and procedures are right at this date
grid-facts-source = Read by a person of the trade
grid-facts-said = the program cannot judge it

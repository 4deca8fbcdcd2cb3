# The register entry (GDPR, article 30): what is kept, of whom, what for, how long.

cli-doctor-gdpr = The register entry: what is kept here, of whom, what for, how long, and who can see it

gdpr-title = Register entry: learning with Tremplin (GDPR, article 30)
gdpr-day = Made on { $day } by Tremplin { $version }, from what the program stores and the settings of this machine.
gdpr-folder = Data folder: { $folder }
gdpr-proposal = Purposes and legal bases are proposals: the organisation reads, corrects and confirms them. What it alone knows is left blank.

gdpr-line = { $id }: { $what } Of whom: { $whom }. What for: { $why }. How long: { $term }.
gdpr-group = Of whom: { $whom }. What for: { $why }. How long: { $term }.
gdpr-to-fill = { $label }: ……………
gdpr-purpose = { $name }: { $basis }
gdpr-place = { $what } { $erased }

gdpr-whom-learner = people who learn
gdpr-whom-adviser = advisers
gdpr-whom-group = a group, nobody by name
gdpr-whom-organisation = an organisation
gdpr-whom-all = people who learn, advisers, the organisation
gdpr-whom-nobody = nobody

gdpr-why-learn = learning
gdpr-why-prove = badges
gdpr-why-gather = workshops
gdpr-why-share = learning records
gdpr-why-protect = safety
gdpr-why-rights = rights

gdpr-basis-learn = to let people learn at their own pace, find their place again and see what they can do. Proposed basis: task in the public interest, or legitimate interest (art. 6.1.e or f).
gdpr-basis-prove = to give badges for what was mastered, and to show them to be true. Proposed basis: the same; badges are signed and handed out at the person's wish.
gdpr-basis-gather = to prepare and lead workshops and account for them. Proposed basis: the same.
gdpr-basis-share = to hand learning records, without names, to a store of the organisation's. Proposed basis: the same, once people have been told.
gdpr-basis-protect = to lose nothing, and to keep each person's page apart. Proposed basis: legal obligation (art. 6.1.c, with art. 32).
gdpr-basis-rights = to do what people may ask for, and to obey an erasure everywhere. Proposed basis: legal obligation (art. 6.1.c, with art. 12 to 22).

gdpr-term-person = until the person asks; else { $months ->
    [one] one month
   *[other] { $months } months
} after their last visit
gdpr-term-draft = until the unit is finished; at the latest with the person
gdpr-term-folder = as long as this folder is kept: no term is built in
gdpr-term-stays = stays after an erasure: by it alone nobody can be found
gdpr-term-replaced = until another takes its place
gdpr-term-copies = a few are kept (see “How long”); rewritten at each erasure
gdpr-term-deleted = until somebody deletes it; at the latest at the next erasure
gdpr-term-file = erased with the person, where it is known whose it is; else until somebody deletes it
gdpr-term-minute = good for one minute, removed when it is read

gdpr-controller = Who answers for it (to be filled in by hand)
gdpr-controller-note = The program knows none of this.
gdpr-blank-name = Organisation (controller)
gdpr-blank-address = Address
gdpr-blank-contact = Person to write to, e-mail or telephone
gdpr-blank-officer = Data protection officer, if there is one
gdpr-blank-joint = Joint controllers, processors
gdpr-blank-laptops = Laptops for which this entry stands
gdpr-blank-abroad = Transfers outside the European Union (none by the program)
gdpr-blank-confirmed = Purposes and legal bases confirmed by, on

gdpr-purposes = What for, and on what basis (proposals)
gdpr-purposes-note = To be read, corrected and confirmed by the organisation.

gdpr-people = Of whom
gdpr-people-learners = People who learn, known by a nickname and a number drawn at random. Known here today: { $n }.
gdpr-people-guests = Guests (“Just try”): their work is in memory only, gone when they leave, unless they choose to keep it.
gdpr-people-advisers = Advisers: no account and no name; their passphrase as a hash, and the words that they write.
gdpr-people-groups = Groups of a workshop: counts, votes by hands and paper results by seat, without names.
gdpr-people-sensitive = No field asks for health, origin, belief, family or means (art. 9). Typed words could hold such things: ask that they do not.

gdpr-events = What is kept: every kind of event of the journal
gdpr-events-note = Each event also holds a number of its own, date and time, the number of the data folder where it was made, and the random number of the person if it is about one.
gdpr-kind-learner-added = The nickname.
gdpr-kind-learner-set = A person's own settings: language, colours, size and spacing of letters, drawing beside the nickname, group, wish to be read to, version of the notice that they were shown.
gdpr-kind-try-started = That a unit was begun, in which version, under which rule.
gdpr-kind-attempt = One answer: which question, what was chosen (ids, never typed words), right or not, hints taken, time taken, language, screen or lines.
gdpr-kind-unit-done = That a unit was gone through to its end.
gdpr-kind-unit-mastered = That a unit was mastered, with how many right answers.
gdpr-kind-form-started = That the questions before or after a module were begun.
gdpr-kind-form-done = That these questions were all answered.
gdpr-kind-form-refused = That these questions were refused or stopped.
gdpr-kind-confidence-told = How sure the person feels of a topic, on three faces.
gdpr-kind-own-task-told = How a task on the person's own device went, in one of three answers: done, not today, help wanted. Nothing of the device.
gdpr-kind-plan-kept = What the person wrote or ticked on a plan or card of their own, word for word (for example a number to call).
gdpr-kind-recall-started = That a recall was begun, and which questions it asked.
gdpr-kind-recall-done = How many questions of a recall were answered and kept.
gdpr-kind-diagnosis-started = That “Find where to start” was begun.
gdpr-kind-diagnosis-done = Its outcome: levels from 0 to 3, proposed units, and whether alone, in a group or beside somebody.
gdpr-kind-diagnosis-refused = That “Find where to start” was refused.
gdpr-kind-card-claimed = What a card from elsewhere says: language, level, modules begun, done or mastered, and a tag without a name.
gdpr-kind-observed = What an adviser saw the person do, in the adviser's words or the module's.
gdpr-kind-badge-earned = That a badge was earned, with the mastered units that count for it.
gdpr-kind-badge-issued = The whole signed badge: a number in the place of a name, what was mastered, and what an adviser saw if it was put into it.
gdpr-kind-badge-revoked = That a badge was taken back, by its number, and why (one of four reasons).
gdpr-kind-issuer-trusted = An issuer of badges that is trusted here: its key and its name.
gdpr-kind-issuer-distrusted = An issuer that is not trusted any more: its key.
gdpr-kind-attended = That the person was at a workshop: on time, late, left, or not there after all.
gdpr-kind-workshop = A workshop: plan (title, day, place, group, notes in the adviser's words), where it stood, votes by hands, paper results by seat, counts by age band and the like, which laptops were brought in, and the closing report.
gdpr-kind-code-reset = That an adviser took a picture code away.
gdpr-kind-learner-joined = That two numbers are one person, by an adviser's word.
gdpr-kind-learner-parted = That an adviser took back that two people are one; the other one as a mark.
gdpr-kind-join-refused = That an adviser said that two people are not one; the other one as a mark.
gdpr-kind-learner-kept = That the person came back or is kept longer: the term begins anew.
gdpr-kind-learner-erased = That somebody was erased: a mark, and counts by month and module for reports.
gdpr-kind-machine-set = A setting of this machine, such as keyboard, country, whether nicknames are listed, months of keeping, number of the laptop, the organisation's web address, the key for which journals are locked.

gdpr-tables = Where in the journal: every table
gdpr-tables-note = Derived tables are remade from the events and follow them.
gdpr-table-event = All events told above, each for as long as is told there.
gdpr-table-draft = Where a person stopped within a unit, with the words that they were typing.
gdpr-table-device = The number of this data folder, drawn at random, and the day of its last check.
gdpr-table-learner = Derived: nicknames by number.
gdpr-table-setting = Derived: settings of people and of the machine.
gdpr-table-standing = Derived: units begun, done and mastered by each person.
gdpr-table-joined = Derived: which numbers are one person.
gdpr-table-parted = Derived: joins that were taken back.
gdpr-table-erased = Derived: marks of those who were erased.
gdpr-table-past = Derived: counts that reports keep of those who were erased.
gdpr-table-code = Picture codes, as hashes. Never exported.
gdpr-table-machine = The adviser's passphrase and recovery code as hashes, wrong attempts in a row, what the last copy held, an erasure that is not finished. Never exported.
gdpr-table-made = Which badge or printed page is whose, to find it again at an erasure.
gdpr-table-statement = Learning records as they were made for a store: numbers and ids, never a name.
gdpr-table-store = Addresses of stores and their last answer. Never a password.
gdpr-table-delivery = Which record a store has taken or refused, and its answer.

gdpr-places = Where on the disk: every place of the data folder
gdpr-places-note = The names are those of the data folder.
gdpr-place-journal = The journal: all that stands above.
gdpr-place-backups = Whole copies of the journal.
gdpr-place-set-aside = Damaged journals that a restoration put aside, whole.
gdpr-place-badges = Badges that people saved to take along.
gdpr-place-prints = Printed pages: what is kept of a person, plans, certificates (with the name that the person had printed), papers and reports of workshops, receipts.
gdpr-place-handover = Where one sat, while the window changes its letters.
gdpr-place-lock = An empty file, held while the adviser's room is open.
gdpr-place-keys = The issuer's keys and the collecting key, sealed; name and address of the organisation.
gdpr-place-key-copies = Copies of the issuer's keys, sealed.
gdpr-place-taken = The plan of a workshop, from the adviser's stick: it names no learner.
gdpr-place-to-learn = Places where one can learn around here.
gdpr-place-curricula = Curricula that were brought or installed.
gdpr-place-contacts = Whom to call around here, from the adviser's stick.
gdpr-place-author-key = A trainer's signing key for packs, sealed if a passphrase was chosen.
gdpr-place-author-public = The public half of that key.
gdpr-place-signers = Whose packs are known here: keys.
gdpr-erasure-rewritten = At an erasure: rewritten without the person.
gdpr-erasure-deleted = At an erasure: the files that hold a trace of the person are deleted.
gdpr-erasure-whole = At an erasure, whoever it is of: deleted whole.
gdpr-erasure-empty = Nothing is ever written in it.
gdpr-erasure-untouched = Holds no learner's data; an erasure leaves it.

gdpr-retention = How long
gdpr-keep-usual = People who do not come any more are kept { $months } months (what the program proposes).
gdpr-keep-chosen = People who do not come any more are kept { $months ->
    [one] one month
   *[other] { $months } months
}: chosen on this machine (the program proposes { $usual }).
gdpr-keep-notice = { $days } days before, the adviser's room lists whom it concerns. Nobody is erased by the clock alone: an adviser confirms.
gdpr-keep-due = As far as this machine's clock can be believed, past their term today: { $passed }; within a month: { $soon }.
gdpr-keep-copies = Copies of the journal: the last { $newest }, and one a week for { $weeks } weeks. Those from before a new version stay until somebody deletes them.
gdpr-keep-past = Reports of past months keep their numbers of those who were erased, without names.
gdpr-keep-workshops = Workshops (plans, counts, reports) have no built-in term: decide how long the organisation keeps them.

gdpr-recipients = Who can see it
gdpr-recipients-note = The program sends nothing by itself.
gdpr-to-here = Advisers who open their room here, and whoever can open the files of this machine.
gdpr-to-person = The person: export, printed pages, card, badges; and whoever gets them from them.
gdpr-to-laptops = Other laptops of the organisation, by a file on a stick: events with nicknames; no picture code, passphrase, key, draft or printed page.
gdpr-to-badges = Whoever is shown a badge signed for “{ $name }”: it holds a number in the place of a name.
gdpr-to-no-badges = Badges: no issuer was set up on this machine, so none are signed here.
gdpr-to-reports = Partners and funders: reports that tell nothing of fewer than { $partners } people, or of fewer than { $public } where they are public. The adviser's own report is exact.
gdpr-to-store = Store of learning records: { $url } (sent so far: { $n }, with numbers in the place of names).
gdpr-to-no-store = Stores of learning records: nothing was ever sent from this machine.
gdpr-to-statements = Learning records were written to a file at least once: where that file is, this program does not know.
gdpr-to-nobody-else = Nobody else: no account, no measuring of use, no advertising.

gdpr-security = How it is protected
gdpr-safe-least = Little is asked: no civil name, address, date of birth, e-mail or telephone number. Typed words are kept only in drafts, plans, and what advisers write.
gdpr-safe-files = Rights of the data folder, on Linux and macOS: files { $files }, folders { $folders }, its user's alone. On Windows, those of the user's own folder. A stick in FAT knows no rights.
gdpr-safe-hash = argon2id, { $mib } MiB, { $passes } passes
gdpr-safe-codes = Picture codes: { $pictures } pictures, as a hash ({ $hash }). They keep people in one room apart; they do not protect the file.
gdpr-safe-passphrase = The adviser's room: a passphrase of at least { $least } letters, as a hash ({ $hash }). { $chosen }
gdpr-safe-chosen = On this machine: chosen.
gdpr-safe-not-chosen = On this machine: not chosen yet. Choose one in the adviser's room.
gdpr-safe-waits = From { $n } wrong codes or passphrases in a row on: { $first } seconds of waiting, up to { $most } minutes.
gdpr-safe-keys = The organisation's keys: sealed with the passphrase (XChaCha20-Poly1305).
gdpr-safe-sticks = Journals that travel on a stick can be locked for one key (age). { $locked }
gdpr-safe-locked = On this machine: a key is known.
gdpr-safe-not-locked = On this machine: no key is known yet.
gdpr-safe-lost = Each answer is on the disk before its feedback is shown: a power cut takes none away.
gdpr-safe-copies = Copies of the journal at the end of sessions, or at the close of a workshop where it is large; each is checked. Kept: the last { $newest }, and one a week for { $weeks } weeks.
gdpr-safe-erasure = Erasures: deleted bytes are overwritten, the files written anew, copies too; then every byte of the data folder is looked through, and a receipt without a name is given.
gdpr-safe-network = No network, but for learning records when an adviser sends them by name (https, unless they type --insecure-http).
gdpr-safe-disk = The journal itself is not encrypted: encrypt the laptop's disk, and put the laptop under lock.

gdpr-rights = What people may ask for
gdpr-rights-note = NICKNAME stands for the person's nickname or number.
gdpr-right-informed = To be told (art. 13): what is kept is shown before a nickname is chosen; it can be read again at any time.
gdpr-right-access = To see and take along (art. 15 and 20): on the person's page, or: tremplin learner export NICKNAME --format html -o FILE (or json)
gdpr-right-erasure = To be erased (art. 17): on the person's page, or: tremplin learner erase NICKNAME
gdpr-right-purge = End of the term: tremplin learner list --due, then tremplin learner purge
gdpr-right-rectify = To be put right (art. 16): settings and plans on the person's page; presence with tremplin workshop attendance. A nickname or an answer cannot be changed: erase, and begin anew.
gdpr-right-object = To object (art. 21): “Just try” keeps nothing in the journal. To be set aside without being erased (art. 18): the program has no such state.
gdpr-right-automated = The program proposes a path and says what is mastered; it decides on nobody's rights (art. 22).

gdpr-unknown = What this program cannot know
gdpr-unknown-paper = Paper: sign-in sheets, printed pages, filled-in exercises.
gdpr-unknown-copies = Copies on sticks and other disks, and other laptops until they are brought together: an erasure here does not reach them.
gdpr-unknown-stores = What a store, a published badge or a report has passed on to others.
gdpr-unknown-words = What was typed freely: observations, plans, titles and places of workshops, closing reports. It may name people.
gdpr-unknown-folder = What somebody put into the data folder by hand.
gdpr-unknown-disk = What lies below files: old traces on an SSD, copies that the system makes.

-- Version 5. What stores of learning records are told. No events: of this machine, never merged, never exported as a journal.

-- A statement as it was made first, to the letter: a store refuses another text under a known id. `n` is never given twice, so that
-- a store can be served from where it stands.
CREATE TABLE statement (
    n       INTEGER PRIMARY KEY AUTOINCREMENT,
    event   BLOB    NOT NULL UNIQUE CHECK (length(event) = 16),
    learner BLOB    NOT NULL CHECK (length(learner) = 16),
    mapping INTEGER NOT NULL,
    text    TEXT    NOT NULL
) STRICT;
CREATE INDEX statement_of_learner ON statement (learner);

-- A store, by its address alone: who may write to it is never kept here.
CREATE TABLE store (
    id     INTEGER PRIMARY KEY,
    url    TEXT NOT NULL UNIQUE,
    -- Its last answer: when, which number, and what it said; 0 where none came.
    at     INTEGER,
    status INTEGER,
    said   TEXT
) STRICT;

-- What a store has taken, and what it refused: then `reply` says how.
CREATE TABLE delivery (
    store   INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    learner BLOB    NOT NULL CHECK (length(learner) = 16),
    status  INTEGER NOT NULL,
    reply   TEXT,
    PRIMARY KEY (store, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_of_learner ON delivery (learner);
CREATE INDEX delivery_refused ON delivery (store, n) WHERE reply IS NOT NULL;

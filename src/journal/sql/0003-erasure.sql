-- Version 3. Whoever was erased leaves no id behind, and every file that was made of a person is found again.

-- Events never go, but in an erasure, which takes this away and puts it back in its own transaction.
DROP TRIGGER event_goes_only_in_erasure;
CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event goes only when its person is erased');
END;

-- A cache: by their marks, from which no id can be told.
DROP TABLE erased;
CREATE TABLE erased (
    mark TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- A cache: what reports of past months still count of those who were erased.
CREATE TABLE past (
    mark     TEXT    NOT NULL,
    month    TEXT    NOT NULL,
    module   TEXT    NOT NULL,
    attempts INTEGER NOT NULL,
    done     INTEGER NOT NULL,
    mastered INTEGER NOT NULL,
    badges   INTEGER NOT NULL,
    PRIMARY KEY (mark, month, module)
) STRICT, WITHOUT ROWID;

-- A cache: people who were known under two ids.
CREATE TABLE joined (
    learner BLOB NOT NULL,
    other   BLOB NOT NULL,
    rank    BLOB NOT NULL,
    PRIMARY KEY (learner, other)
) STRICT, WITHOUT ROWID;

-- Whose a file in the data folder is: its name says nothing. No event: it is of this machine.
CREATE TABLE made (
    place   TEXT NOT NULL,
    name    TEXT NOT NULL,
    learner BLOB NOT NULL,
    PRIMARY KEY (place, name)
) STRICT, WITHOUT ROWID;

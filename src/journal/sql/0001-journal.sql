-- Version 1. A released migration is never edited: a change is a new file.

-- What happened. Nothing here is ever changed; rows leave only when a person is erased.
-- Rows keep their rowid: a damaged file is salvaged by walking it.
CREATE TABLE event (
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    device   BLOB    NOT NULL CHECK (length(device) = 16),
    seq      INTEGER NOT NULL,
    lamport  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    clock_ok INTEGER NOT NULL CHECK (clock_ok IN (0, 1)),
    org      TEXT,
    kind     TEXT    NOT NULL,
    v        INTEGER NOT NULL,
    learner  BLOB    CHECK (learner IS NULL OR length(learner) = 16),
    body     TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;

-- The one order in which events are told. Not unique: a data folder that somebody copied numbers its events like its twin.
CREATE INDEX event_in_order ON event (lamport, device, seq);
-- The next number of a device.
CREATE INDEX event_of_device ON event (device, seq);
CREATE INDEX event_of_learner ON event (learner, kind, lamport, device, seq);
-- The newest moment that could be believed.
CREATE INDEX event_newest ON event (at) WHERE clock_ok = 1;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

-- Only the events of a person who was erased may go, once the journal says so.
CREATE TRIGGER event_goes_only_in_erasure BEFORE DELETE ON event
WHEN OLD.learner IS NULL OR NOT EXISTS (SELECT 1 FROM erased WHERE erased.learner = OLD.learner)
BEGIN
    SELECT RAISE(ABORT, 'an event goes only when its person is erased');
END;

-- Where a person stopped: the state of a unit as the learner room writes it, typed words included. Not an event.
CREATE TABLE draft (
    learner BLOB    NOT NULL CHECK (length(learner) = 16),
    module  TEXT    NOT NULL,
    unit    TEXT    NOT NULL,
    place   TEXT    NOT NULL CHECK (json_valid(place)),
    -- Counts up with each change: the newest draft is known without a clock.
    turn    INTEGER NOT NULL,
    PRIMARY KEY (learner, module, unit)
) STRICT, WITHOUT ROWID;

-- This data folder. One row.
CREATE TABLE device (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    id          BLOB    NOT NULL CHECK (length(id) = 16),
    -- The day, since 1970, of the last check of the whole file.
    checked_day INTEGER NOT NULL,
    -- Which rules made the caches.
    caches      INTEGER NOT NULL
) STRICT;

-- Caches, made from events in the transaction that writes them. `rank` is an event's place in the order, as bytes.
CREATE TABLE learner (
    id       BLOB PRIMARY KEY,
    nickname TEXT NOT NULL,
    rank     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
    learner BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- `learner` is empty for this machine's own.
CREATE TABLE setting (
    learner BLOB NOT NULL,
    key     TEXT NOT NULL,
    value   TEXT NOT NULL,
    rank    BLOB NOT NULL,
    PRIMARY KEY (learner, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    learner        BLOB    NOT NULL,
    module         TEXT    NOT NULL,
    unit           TEXT    NOT NULL,
    started        INTEGER NOT NULL DEFAULT 0,
    done_at        INTEGER,
    done_rank      BLOB,
    mastered_event BLOB,
    mastered_at    INTEGER,
    mastered_right INTEGER,
    mastered_of    INTEGER,
    mastered_rank  BLOB,
    PRIMARY KEY (learner, module, unit)
) STRICT, WITHOUT ROWID;

-- Version 2. Secrets of this machine: no events, so that no export and no merge ever carries them.

-- A learner's picture code, as a hash.
CREATE TABLE code (
    learner BLOB PRIMARY KEY CHECK (length(learner) = 16),
    hash    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The adviser's passphrase and recovery code, as hashes; how often a door was tried in vain since it last opened.
CREATE TABLE machine (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

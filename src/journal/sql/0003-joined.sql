-- Version 3. A cache: people who were known under two ids.
CREATE TABLE joined (
    learner BLOB NOT NULL,
    other   BLOB NOT NULL,
    rank    BLOB NOT NULL,
    PRIMARY KEY (learner, other)
) STRICT, WITHOUT ROWID;

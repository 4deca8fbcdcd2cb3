-- Version 6. A join can be taken back.

-- A cache: of whom an adviser said that this person is not the other one, who is known by a mark alone. It outweighs every join of
-- the two that comes before it in the order.
CREATE TABLE parted (
    learner BLOB NOT NULL,
    other   TEXT NOT NULL,
    rank    BLOB NOT NULL,
    PRIMARY KEY (learner, other)
) STRICT, WITHOUT ROWID;

-- A join is looked for from both its ends.
CREATE INDEX joined_from_other ON joined (other);

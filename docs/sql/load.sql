-- A file of `tremplin xapi export`, straight into the table:
--     clickhouse-client --queries-file load.sql < records.ndjson
-- Where the clock could not be believed a statement has no moment: it is put at the beginning of 1970, the same each time it is
-- loaded, and no report takes that for a date.
INSERT INTO xapi.xapi_events_all
SELECT
    toUUID(JSONExtractString(line, 'id')),
    parseDateTime64BestEffortOrZero(JSONExtractString(line, 'timestamp'), 6, 'UTC'),
    line
FROM input('line String') FORMAT LineAsString

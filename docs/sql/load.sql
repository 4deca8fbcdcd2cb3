-- A file of `tremplin xapi export`, straight into the table. On a server it lies in ClickHouse's folder for files, user_files; several
-- at once: '*.ndjson'. Where the clock could not be believed a statement has no moment: it is put at the beginning of 1970, the same
-- each time it is loaded, and no report takes that for a date.
INSERT INTO xapi.xapi_events_all
SELECT
    toUUID(JSONExtractString(line, 'id')),
    parseDateTime64BestEffortOrZero(JSONExtractString(line, 'timestamp'), 6, 'UTC'),
    line
FROM file('records.ndjson', 'LineAsString', 'line String')

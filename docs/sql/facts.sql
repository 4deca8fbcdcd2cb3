-- What reports read: one narrow row a statement of Tremplin, made as statements arrive, by whichever way. Statements of other
-- tools in the same store give none. Its order holds nothing but what stands in the statement itself: the same statement, delivered
-- twice or by two ways (to Ralph, and as a file), is one row under FINAL.
CREATE TABLE IF NOT EXISTS xapi.fact
(
    id UUID,
    home LowCardinality(String),
    learner UUID,
    kind LowCardinality(String),
    at DateTime64(3, 'UTC'),
    -- 1970-01-01 where the laptop's clock could not be believed.
    day Date,
    run UUID,
    module LowCardinality(String),
    unit LowCardinality(String),
    activity LowCardinality(String),
    item LowCardinality(String),
    moment LowCardinality(String),
    right Bool,
    spent_ms UInt32,
    advice LowCardinality(String),
    levels Map(LowCardinality(String), UInt8),
    workshop UUID
)
ENGINE = ReplacingMergeTree
ORDER BY (kind, module, learner, id);

CREATE MATERIALIZED VIEW IF NOT EXISTS xapi.fact_from_statement TO xapi.fact AS
WITH
    JSONExtractString(event, 'actor', 'account', 'homePage') AS home_page,
    concat(home_page, '/xapi/') AS root,
    JSONExtractString(event, 'object', 'id') AS object,
    if(startsWith(object, root), substring(object, length(root) + 1), '') AS path,
    splitByChar('/', path) AS part,
    extract(JSONExtractString(event, 'verb', 'id'), '([^/]*)$') AS verb,
    JSONHas(event, 'context', 'extensions', concat(root, 'extension/clock-not-believed')) AS doubted,
    parseDateTime64BestEffortOrZero(JSONExtractString(event, 'timestamp'), 3, 'UTC') AS told_at
SELECT
    event_id AS id,
    home_page AS home,
    toUUIDOrZero(JSONExtractString(event, 'actor', 'account', 'name')) AS learner,
    multiIf(
        verb = 'answered' AND part[5] = 'activity', 'answered',
        verb = 'completed' AND part[3] = 'unit', 'done',
        verb = 'passed' AND part[3] = 'unit', 'mastered',
        verb = 'completed' AND part[3] = 'form', 'form',
        verb = 'completed' AND path = 'recall', 'recall',
        verb = 'completed' AND path = 'diagnosis', 'diagnosis',
        verb = 'earned' AND part[3] = 'badge', 'badge',
        verb = 'attended' AND part[1] = 'workshop', 'attended',
        verb = 'initialized' AND part[3] = 'unit', 'begun',
        verb = 'registered' AND path = 'course', 'registered',
        '') AS kind,
    if(doubted, toDateTime64(0, 3, 'UTC'), told_at) AS at,
    toDate(at) AS day,
    toUUIDOrZero(JSONExtractString(event, 'context', 'registration')) AS run,
    if(part[1] = 'module', part[2], '') AS module,
    if(part[3] = 'unit', part[4], '') AS unit,
    if(part[5] = 'activity', part[6], '') AS activity,
    if(part[7] = 'item', part[8], '') AS item,
    if(part[3] = 'form', part[4], '') AS moment,
    JSONExtractBool(event, 'result', 'success') AS right,
    toUInt32(round(1000 * toFloat64OrZero(extract(JSONExtractString(event, 'result', 'duration'), '^PT([0-9.]+)S$')))) AS spent_ms,
    JSONExtractString(event, 'context', 'extensions', concat(root, 'extension/orientation')) AS advice,
    JSONExtract(event, 'context', 'extensions', concat(root, 'extension/levels'), 'Map(LowCardinality(String), UInt8)') AS levels,
    if(part[1] = 'workshop', toUUIDOrZero(part[2]), toUUID('00000000-0000-0000-0000-000000000000')) AS workshop
FROM xapi.xapi_events_all
WHERE JSONExtractString(event, 'context', 'platform') = 'Tremplin' AND kind != ''
    AND learner != toUUID('00000000-0000-0000-0000-000000000000');

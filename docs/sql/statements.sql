-- The table of Ralph's ClickHouse backend. Its manual makes a MergeTree; this one lets a statement that comes twice at the same
-- moment collapse (so does Aspects, which runs Ralph for Open edX).
CREATE DATABASE IF NOT EXISTS xapi;

CREATE TABLE IF NOT EXISTS xapi.xapi_events_all
(
    event_id UUID NOT NULL,
    emission_time DateTime64(6) NOT NULL,
    event String NOT NULL
)
ENGINE = ReplacingMergeTree
ORDER BY (emission_time, event_id)
PRIMARY KEY (emission_time, event_id);

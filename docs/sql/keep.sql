-- How long records are kept: here three years. What has no date of its own is at the beginning of 1970 when it came as a file, and
-- would go at once: it is left alone, and taken out by hand.
ALTER TABLE xapi.xapi_events_all MODIFY TTL toDateTime(emission_time) + INTERVAL 36 MONTH DELETE WHERE emission_time >= '1971-01-01';
ALTER TABLE xapi.fact MODIFY TTL toDateTime(at) + INTERVAL 36 MONTH DELETE WHERE day >= '1971-01-01';

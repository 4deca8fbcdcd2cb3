-- Takes one person out of both tables. {person}: the number that `tremplin learner export` shows.
-- The disk is written anew by this; `SELECT count() FROM system.mutations WHERE NOT is_done` says when it is over.
ALTER TABLE xapi.fact DELETE WHERE learner = {person:UUID};
ALTER TABLE xapi.xapi_events_all DELETE WHERE JSONExtractString(event, 'actor', 'account', 'name') = toString({person:UUID});

-- Version 4. The events of one workshop are found without reading all the others.

CREATE INDEX event_of_workshop ON event (json_extract(body, '$.workshop'), lamport, device, seq) WHERE kind IN ('workshop', 'attended');

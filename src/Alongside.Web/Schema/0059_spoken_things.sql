-- What a decision names by which somebody speaks for a young person: they read it in their place, and nothing else.

CREATE TABLE spoken_things (
    id {id} PRIMARY KEY NOT NULL,
    deciding_id {id} NOT NULL REFERENCES decidings,
    kind {text} NOT NULL,
    thing_id {id} NOT NULL
){strict};
CREATE INDEX spoken_things_by_deciding_id ON spoken_things (deciding_id);
CREATE INDEX spoken_things_by_thing_id ON spoken_things (thing_id);

-- What came from other systems, by the keys it had there: importing it again brings nothing twice.

CREATE TABLE imported (
    kind {int} NOT NULL,
    key {text} NOT NULL,
    thing_id {id} NOT NULL,
    PRIMARY KEY (kind, key)
){strict};

-- A stretch of a relationship that was agreed for a day to come and does not happen stays, apart from those that were.

CREATE TABLE stretches_called_off (
    id {id} PRIMARY KEY NOT NULL,
    "from" {day} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    worker_id {id} NOT NULL REFERENCES workers,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX stretches_called_off_by_relationship_id ON stretches_called_off (relationship_id);

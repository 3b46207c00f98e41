-- Whom one rings on the other side, where a team works with another one or with another agency. How they work together is a
-- relationship, as everywhere.
CREATE TABLE named_contacts (
    id {id} PRIMARY KEY NOT NULL,
    agency {text},
    does {text},
    family_id {id} REFERENCES families,
    reach {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    version {int} NOT NULL,
    who {text},
    worker_id {id} REFERENCES workers
){strict};
CREATE UNIQUE INDEX named_contacts_by_relationship_id ON named_contacts (relationship_id);

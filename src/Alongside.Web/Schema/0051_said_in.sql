-- What the organisation tells families, said in another of their languages.

CREATE TABLE said_in (
    tongue {int} PRIMARY KEY NOT NULL,
    next_look {text} NOT NULL,
    procedure {text} NOT NULL,
    ring_now {text} NOT NULL,
    version {int} NOT NULL
){strict};

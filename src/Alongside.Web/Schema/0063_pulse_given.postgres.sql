-- That somebody has answered this month how it is to work here, apart from what they said. Answers are read when their
-- month is over, so that none has to be marked as readable. On SQLite its twin does the same.
DROP INDEX culture_pulse_by_together;
ALTER TABLE culture_pulse DROP COLUMN together;
CREATE INDEX culture_pulse_by_month ON culture_pulse (month);

-- Of the fact that somebody answered, only their own is there for anybody.
CREATE TABLE pulse_given (
    worker_id {id} PRIMARY KEY NOT NULL REFERENCES workers,
    month {day} NOT NULL
);
ALTER TABLE pulse_given ENABLE ROW LEVEL SECURITY;
ALTER TABLE pulse_given FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON pulse_given USING ((SELECT wall_free()) OR worker_id = (SELECT wall_worker())) WITH CHECK ((SELECT wall_free()) OR worker_id = (SELECT wall_worker()));

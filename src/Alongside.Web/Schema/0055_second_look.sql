-- Somebody besides the worker it may be about has seen that they did not feel safe.

ALTER TABLE check_ins ADD COLUMN other_looked_at {moment};
ALTER TABLE check_ins ADD COLUMN other_looked_by {id} REFERENCES workers;
-- What somebody else has seen already does not come back. What only its own worker has seen does: nobody else has.
UPDATE check_ins SET other_looked_at = looked_at, other_looked_by = looked_by
    WHERE looked_at IS NOT NULL AND (author_id IS NULL OR author_id <> looked_by)
    AND NOT EXISTS (SELECT 1 FROM holdings h WHERE h.relationship_id = check_ins.relationship_id AND h.worker_id = looked_by AND (h."until" IS NULL OR h."until" >= check_ins.day));
CREATE INDEX check_ins_not_looked_at_by_another ON check_ins (relationship_id) WHERE safe <= 3 AND other_looked_at IS NULL;

-- What 0055 says of looks of before, once more behind the second wall, where whoever migrates sees no row of a family.
SELECT set_config('alongside.act', 'migrate', true);
UPDATE check_ins SET other_looked_at = looked_at, other_looked_by = looked_by
    WHERE looked_at IS NOT NULL AND (author_id IS NULL OR author_id <> looked_by)
    AND NOT EXISTS (SELECT 1 FROM holdings h WHERE h.relationship_id = check_ins.relationship_id AND h.worker_id = looked_by AND (h."until" IS NULL OR h."until" >= check_ins.day));
SELECT set_config('alongside.act', '', true);

-- The second wall: a family's covers stand with its record; a person of the family reads what was released to them.
ALTER TABLE covers ENABLE ROW LEVEL SECURITY;
ALTER TABLE covers FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON covers
    USING ((SELECT wall_free()) OR ((family_id = ANY ((SELECT wall_open())::uuid[]) OR family_id IN (SELECT wall_families()))
        AND ((SELECT wall_reads()) OR id IN (SELECT wall_released())) AND id <> ALL ((SELECT wall_hidden())::uuid[])))
    WITH CHECK ((SELECT wall_free()) OR family_id = ANY ((SELECT wall_open())::uuid[]));

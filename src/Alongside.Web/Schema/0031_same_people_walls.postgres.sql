-- The second wall: asked before anybody reaches anything, so whoever works here may, and nobody who does not say who they are.
DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY ARRAY['same_people', 'moved_rows', 'must_not_meet']
    LOOP
        EXECUTE format('ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$I FORCE ROW LEVEL SECURITY;
            CREATE POLICY wall ON %1$I USING ((SELECT wall_free()) OR (SELECT wall_worker()) IS NOT NULL) WITH CHECK ((SELECT wall_free()) OR (SELECT wall_worker()) IS NOT NULL)', tab);
    END LOOP;
END
$$;

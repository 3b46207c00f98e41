-- What is said between two colleagues, in a circle or between two teams is in no family, and until now the second wall let
-- any colleague's session read it. It stands for those alone who are in it; of a circle a guest has the session that they sit
-- in and what was brought to it. Beside the other wall, not instead of it. What is new is checked by the door as before: the
-- one who holds is written down in the same save.
DO $$
DECLARE
    tab text;
    sits text;
BEGIN
    FOREACH tab IN ARRAY ARRAY['agenda_items', 'check_ins', 'encounters', 'entries', 'promises', 'ruptures', 'comings_back']
    LOOP
        sits := CASE tab WHEN 'encounters' THEN ' OR wall_sits(id)' WHEN 'agenda_items' THEN ' OR wall_sits(reached_in)' ELSE '' END;
        EXECUTE format('CREATE POLICY wall_between ON %I AS RESTRICTIVE USING (family_id IS NOT NULL OR (SELECT wall_free()) OR wall_between(relationship_id)%s) WITH CHECK (true)', tab, sits);
    END LOOP;
END
$$;

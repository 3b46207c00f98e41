-- The second wall around standing days.
ALTER TABLE standing_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing_days FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON standing_days USING ((SELECT wall_free()) OR wall_between(relationship_id)) WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));

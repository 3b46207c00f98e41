-- The second wall around stretches that were called off: there for whoever finds the relationship.
ALTER TABLE stretches_called_off ENABLE ROW LEVEL SECURITY;
ALTER TABLE stretches_called_off FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON stretches_called_off USING ((SELECT wall_free()) OR EXISTS (SELECT FROM relationships r WHERE r.id = relationship_id));

-- Whoever works here may answer and count; there is nobody's name in it.
ALTER TABLE culture_pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE culture_pulse FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON culture_pulse USING ((SELECT wall_free()) OR (SELECT wall_reads())) WITH CHECK ((SELECT wall_free()) OR (SELECT wall_reads()));

-- The second wall around what stands in no family's record: who asked for help, and whom something waits for.
-- Coarser than the decision, and never narrower; see decision 0027.

-- At the front door, looking after a team, or on duty today: there for whoever asks first.
CREATE FUNCTION wall_at_the_door() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT FROM workers w WHERE w.id = wall_worker() AND w.role IN (2, 6))
    OR EXISTS (SELECT FROM duties d WHERE d.worker_id = wall_worker() AND d.day = wall_day())
$$;

-- Whoever keeps the house sees how full the outbox is, and what did not arrive: it has no text and no address.
CREATE FUNCTION wall_keeps_the_house() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT FROM workers w WHERE w.id = wall_worker() AND w.role = 4)
$$;

-- Families whose record is restricted and does not name whoever asks.
CREATE FUNCTION wall_closed() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp AS
$$
SELECT x.family_id FROM restrictions x WHERE x.ended_at IS NULL AND NOT EXISTS (SELECT FROM restriction_workers w WHERE w.restriction_id = x.id AND w.worker_id = wall_worker())
$$;

-- Requests that are theirs to hear wherever they work: written down by them, with a family within reach, or they were
-- asked to go. Looked at as it was before the statement, so that whoever gives a request away may do so.
CREATE FUNCTION wall_heard() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
DECLARE
    asking uuid := wall_worker();
BEGIN
    IF asking IS NULL OR coalesce(current_setting('alongside.reads', true), '') <> 'yes' THEN RETURN; END IF;
    RETURN QUERY SELECT r.id FROM help_requests r WHERE r.written_by = asking
        UNION SELECT g.request_id FROM goings g WHERE g.worker_id = asking
        UNION SELECT r.id FROM help_requests r WHERE r.family_id = ANY (wall_open())
        UNION SELECT r.id FROM help_requests r JOIN wall_families() f ON f = r.family_id;
END
$$;

DO $$
DECLARE
    tab text;
    reach text;
    adds text;
BEGIN
    FOREACH tab IN ARRAY ARRAY['help_requests', 'askers', 'request_decisions', 'request_told', 'goings', 'not_understood', 'worry_answers', 'wishes', 'work_mails', 'messages', 'waiting']
    LOOP
        adds := '(SELECT wall_worker()) IS NOT NULL';
        reach := CASE tab
            WHEN 'help_requests' THEN '((SELECT wall_at_the_door()) OR id IN (SELECT wall_heard())) AND (family_id IS NULL OR family_id NOT IN (SELECT wall_closed()))'
            WHEN 'goings' THEN 'worker_id = (SELECT wall_worker()) OR request_id IN (SELECT id FROM help_requests)'
            -- Written in a family's record, of what a request of theirs left behind.
            WHEN 'not_understood' THEN '' WHEN 'worry_answers' THEN ''
            -- Of a person whom a worker helps it is shown whether they want to be told, and whether it came through.
            WHEN 'wishes' THEN 'owner_id = (SELECT wall_person()) OR ((SELECT wall_reads()) AND owner_id = ANY ((SELECT wall_members())::uuid[]))'
            WHEN 'messages' THEN 'worker_id = (SELECT wall_worker()) OR person_id = (SELECT wall_person()) OR ((SELECT wall_reads()) AND person_id = ANY ((SELECT wall_members())::uuid[])) OR (SELECT wall_keeps_the_house())'
            WHEN 'work_mails' THEN 'worker_id = (SELECT wall_worker())'
            WHEN 'waiting' THEN 'worker_id = (SELECT wall_worker()) OR person_id = (SELECT wall_person()) OR (SELECT wall_keeps_the_house())'
            ELSE 'request_id IN (SELECT id FROM help_requests)' END;
        IF tab IN ('not_understood', 'worry_answers') THEN
            adds := 'family_id = ANY ((SELECT wall_open())::uuid[]) OR (family_id IS NULL AND (SELECT wall_reads()))';
            reach := '(family_id = ANY ((SELECT wall_open())::uuid[]) OR family_id IN (SELECT wall_families()) OR (family_id IS NULL AND (SELECT wall_reads())))
                AND (((SELECT wall_reads()) AND audience <> 1) OR author_id = (SELECT wall_worker()) OR id IN (SELECT wall_released())) AND id <> ALL ((SELECT wall_hidden())::uuid[])';
        ELSIF tab IN ('wishes', 'waiting') THEN
            adds := adds || ' OR (SELECT wall_person()) IS NOT NULL';
        END IF;
        EXECUTE format('ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$I FORCE ROW LEVEL SECURITY;
            CREATE POLICY wall ON %1$I USING ((SELECT wall_free()) OR (%2$s)) WITH CHECK ((SELECT wall_free()) OR (%3$s))', tab, reach, adds);
    END LOOP;
END
$$;

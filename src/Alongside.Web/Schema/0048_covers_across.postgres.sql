-- Whoever takes over for another team reaches that family, for those days and no longer. Otherwise both are as before.
CREATE OR REPLACE FUNCTION wall_reaches(who uuid, teams uuid[], today date, moment timestamptz, family uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS
$$
BEGIN
    IF EXISTS (SELECT FROM restrictions x WHERE x.family_id = family AND x.ended_at IS NULL
            AND NOT EXISTS (SELECT FROM restriction_workers w WHERE w.restriction_id = x.id AND w.worker_id = who)) THEN
        RETURN false;
    END IF;
    RETURN EXISTS (SELECT FROM relationships r WHERE r.family_id = family AND r.team_id = ANY (teams))
        OR EXISTS (SELECT FROM relationships r JOIN holdings h ON h.relationship_id = r.id
            WHERE r.family_id = family AND h.worker_id = who AND (r.ended_on IS NOT NULL OR h."until" IS NULL OR h."until" >= today))
        OR EXISTS (SELECT FROM covers c JOIN relationships r ON r.id = c.relationship_id
            WHERE c.worker_id = who AND c.family_id = family AND c.ended_at IS NULL AND c."from" <= today AND c."until" >= today AND r.ended_on IS NULL)
        OR EXISTS (SELECT FROM reasons e WHERE e.worker_id = who AND e.family_id = family AND e.at <= moment AND e."until" > moment)
        OR EXISTS (SELECT FROM sharings s WHERE s.family_id = family AND s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today));
END
$$;

CREATE OR REPLACE FUNCTION wall_families() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 300 SET search_path = public, pg_temp AS
$$
DECLARE
    who uuid := wall_worker();
    today date := wall_day();
    teams uuid[];
BEGIN
    IF who IS NULL THEN RETURN; END IF;
    teams := wall_teams(who, today);
    RETURN QUERY
        SELECT reached.family FROM (
            SELECT r.family_id AS family FROM relationships r WHERE r.team_id = ANY (teams)
            UNION SELECT r.family_id FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE h.worker_id = who AND (r.ended_on IS NOT NULL OR h."until" IS NULL OR h."until" >= today)
            UNION SELECT c.family_id FROM covers c JOIN relationships r ON r.id = c.relationship_id WHERE c.worker_id = who AND c.ended_at IS NULL AND c."from" <= today AND c."until" >= today AND r.ended_on IS NULL
            UNION SELECT e.family_id FROM reasons e WHERE e.worker_id = who AND e.at <= wall_moment() AND e."until" > wall_moment()
            UNION SELECT s.family_id FROM sharings s WHERE s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today)) reached
        WHERE reached.family IS NOT NULL AND NOT EXISTS (SELECT FROM restrictions x WHERE x.family_id = reached.family AND x.ended_at IS NULL
            AND NOT EXISTS (SELECT FROM restriction_workers w WHERE w.restriction_id = x.id AND w.worker_id = who));
END
$$;

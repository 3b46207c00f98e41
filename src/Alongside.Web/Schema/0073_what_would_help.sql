-- What somebody thinks would help, and whether a limit of ours decided it, beside what was decided about a request; the
-- practical help that an organisation knows of; and when somebody steps back, and who comes instead, where a family asked.

ALTER TABLE request_decisions ADD COLUMN our_limit {flag};
ALTER TABLE request_decisions ADD COLUMN would_help {text};
ALTER TABLE offers ADD COLUMN practical {text};
ALTER TABLE asks ADD COLUMN steps_back_on {day};
ALTER TABLE asks ADD COLUMN who_instead {text};

-- Whether a family that is talked about in a circle knows it, and agreed to be named there. Where nobody said so, names are left out.

ALTER TABLE agenda_items ADD COLUMN named_by_consent {flag};

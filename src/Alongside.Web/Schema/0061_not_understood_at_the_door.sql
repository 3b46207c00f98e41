-- What we did not understand last time, said by whoever decides at the door without reaching the family.

ALTER TABLE request_decisions ADD COLUMN not_understood {text};

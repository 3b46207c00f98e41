-- Since when somebody is in their profession: whoever has just come into it is held more often.

ALTER TABLE workers ADD COLUMN qualified_on {day};

-- In which write-up something to talk about was first said: taken out of use, it goes too.

ALTER TABLE agenda_items ADD COLUMN came_up_in {id} REFERENCES encounters;

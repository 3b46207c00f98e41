-- How it ended in their own words, as they told whoever writes the ending.

ALTER TABLE endings ADD COLUMN their_words {text};

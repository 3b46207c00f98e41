-- Whoever answers for a whole city is answered from these where thousands have one of the words that were typed.

CREATE INDEX people_by_born ON people (born_earliest, id);
CREATE INDEX families_by_home ON families (home, id);

-- When somebody was born and where they live is asked of the nearest of those who have one of the words that were typed, and
-- of no whole city any more.
DROP INDEX people_by_born;
DROP INDEX families_by_home;
